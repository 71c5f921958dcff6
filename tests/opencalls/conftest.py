"""Running the commands as their users do: as processes, in a folder of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

CALL = """<html lang="en"><head><title>Help for harbours - 2026</title></head><body><main>
<h1>Help for harbours - 2026</h1>
<p>The fund makes small harbours of the islands safer for those who work in them.</p>
<h2>Key facts</h2>
<p>Call reference: {reference}</p>
<p>Institution: European Commission</p>
<h2>Priorities</h2>
<ul><li>Priority 1: quay walls that withstand storms</li><li>Priority 2: light on every pier</li></ul>
<h2>Budget</h2>
<ul><li>Total budget of the call: {budget}</li></ul>
</main></body></html>"""


def _run_in(folder: Path) -> Run:
    def run(*arguments: str | Path, stdin: bytes | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "opencalls.cli", *map(str, arguments)]
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("OPENCALLS_", "COLUMNS"))}
        done = subprocess.run(command, input=stdin, capture_output=True, cwd=folder, timeout=110, check=False, env=clean | environment)
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def run_in() -> Callable[[Path], Run]:
    """Runs `opencalls …` in a folder."""
    return _run_in


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `opencalls …` in tmp_path."""
    return _run_in(tmp_path)


@pytest.fixture
def save_call() -> Callable[..., Path]:
    """Saves a page of a call, with what is to stand in the meta file beside it."""
    return _save_call


def _save_call(folder: Path, slug: str, *, reference: str, budget: str = "12 million euro", **beside: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"{slug}.html"
    page.write_text(CALL.format(reference=reference, budget=budget), encoding="utf-8")
    url = f"https://www.welcomeurope.com/en/the-list-of-our-calls-projects/{slug}/"
    meta = {"url": url, "fetched_at": "2026-01-31T06:00:00Z"} | beside
    page.with_name(f"{slug}.meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return page
