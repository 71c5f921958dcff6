"""The bodies of fetched pages, each under the hash of its bytes; the table `pages` is the index."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import tempfile
import zlib
from pathlib import Path

_SHA256 = re.compile(r"[0-9a-f]{64}")


class ArchiveError(Exception):
    """A body that is not there, or not what its name says."""


class Archive:
    """A folder of bodies, <first two digits>/<sha256>.gz: a name never comes from a page or an address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_of(self, sha256: str) -> Path:
        """Where the body with this hash is, or would be."""
        if not _SHA256.fullmatch(sha256):
            raise ArchiveError(f"not a SHA-256 in hexadecimal: {sha256!r}")
        return self.folder / sha256[:2] / f"{sha256}.gz"

    def write(self, body: bytes) -> str:
        """Keep the body and give its hash. What is there is whole: it is renamed into place, never written in place."""
        sha256 = hashlib.sha256(body).hexdigest()
        path = self.path_of(sha256)
        if path.exists():
            return sha256
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(gzip.compress(body, compresslevel=6, mtime=0))
                file.flush()
                os.fchmod(file.fileno(), 0o644)
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return sha256

    def read(self, sha256: str) -> bytes:
        """The body with this hash, checked against it."""
        path = self.path_of(sha256)
        try:
            body = gzip.decompress(path.read_bytes())
        except FileNotFoundError:
            raise ArchiveError(f"Archive {self.folder}: no page {sha256}") from None
        except (OSError, EOFError, zlib.error) as error:
            raise ArchiveError(f"Archive {self.folder}: page {sha256} cannot be read: {error}") from error
        if hashlib.sha256(body).hexdigest() != sha256:
            raise ArchiveError(f"Archive {self.folder}: the bytes of page {sha256} are not those that were kept")
        return body
