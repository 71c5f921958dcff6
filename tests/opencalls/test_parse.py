"""parse: items on standard output, everything else on standard error."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Run = Callable[..., CompletedProcess[str]]
REFERENCE = "ISF-2026-TF2-AG-HELP"


def test_a_saved_page_brings_its_address(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    done = run("parse", save_call(tmp_path, "help-2026", reference=REFERENCE))
    assert (done.returncode, done.stderr) == (0, "")
    (item,) = map(json.loads, done.stdout.splitlines())
    assert item["source"] == "welcomeurope"
    assert item["source_key"] == "/en/the-list-of-our-calls-projects/help-2026"
    assert item["reference"] == REFERENCE
    assert item["amounts"][0]["max"] == "12000000"


def test_standard_input_with_an_address(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    body = save_call(tmp_path, "help-2026", reference=REFERENCE).read_bytes()
    done = run("parse", "-", "--url", "https://funds.example.org/a", stdin=body)
    assert done.returncode == 0
    (item,) = map(json.loads, done.stdout.splitlines())
    assert (item["source"], item["url"]) == ("funds.example.org", "https://funds.example.org/a")


def test_the_ending_tells_the_type(run: Run, tmp_path: Path) -> None:
    (tmp_path / "call.txt").write_text(
        "Help for harbours\n\nCall reference: ISF-2026-TF2-AG-HELP\nTotal budget of the call: 12 million euro\n\n"
        "Priorities\n• Priority 1: quay walls\n• Priority 2: <b>light</b>\n"
    )
    (item,) = map(json.loads, run("parse", "call.txt").stdout.splitlines())
    assert item["reference"] == REFERENCE
    assert item["priorities"][1]["text"] == "Priority 2: <b>light</b>"


def test_a_page_without_a_call_is_well_and_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("<p>Good morning.</p>")
    done = run("parse", "empty.html")
    assert (done.returncode, done.stdout) == (0, "")
    assert "empty.html: no call, programme or project" in done.stderr


def test_a_file_that_is_not_there(run: Run) -> None:
    done = run("parse", "nowhere.html")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("opencalls: nowhere.html: cannot be read")
    assert "Traceback" not in done.stderr


def test_no_escape_of_a_page_reaches_the_terminal(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    page = save_call(tmp_path, "help-2026", reference=REFERENCE)
    body = page.read_text().replace("quay walls", "quay &#27;[31m\x9b2J\u202e walls")
    page.write_text(body, encoding="utf-8")
    done = run("parse", page)
    assert done.stdout
    assert not any(letter in done.stdout + done.stderr for letter in ("\x1b", "\x9b", "\u202e"))
