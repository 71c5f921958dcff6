"""Which parsers read a page: any change of a file in parsers/ is another version, so nobody has to remember to say so."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import parsers


@cache
def installed_parsers() -> str:
    """Twelve digits that stand for the parsers and their vocabulary."""
    digest = hashlib.sha256()
    for folder in sorted(parsers.__path__):
        root = Path(folder)
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
