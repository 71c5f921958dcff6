"""Nothing that a page says may steer a terminal or forge a log line."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opencalls.terminal import json_line, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Total budget: 12 million euro", "Total budget: 12 million euro"),
        ("Éligibilité – 90 % • ёж 中文 👩‍👩‍👧", "Éligibilité – 90 % • ёж 中文 👩‍👩‍👧"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("\x9b2J", "\\x9b2J"),
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("over\rwritten", "over written"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\x00\x7f\ud800", "\\x00\\x7f\\ud800"),
        ("[bold]no markup[/bold] :smile:", "[bold]no markup[/bold] :smile:"),
        (None, "None"),
    ],
)
def test_plain(text: object, shown: str) -> None:
    assert plain(text) == shown


@given(st.text())
def test_plain_is_one_printable_line(text: str) -> None:
    shown = plain(text)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0 for letter in shown)
    shown.encode()


@given(st.dictionaries(st.text(), st.text()))
def test_json_line_is_the_same_json_without_escapes(value: dict[str, str]) -> None:
    line = json_line(json.dumps(value, ensure_ascii=False))
    assert json.loads(line) == value
    assert line == plain(line)


def test_a_logged_page_cannot_forge_a_line() -> None:
    code = (
        "import logging; from opencalls.terminal import log_to_stderr; log_to_stderr();"
        "logging.getLogger('x').warning('a\\nERROR forged \\x1b[2J')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == "WARNING x: a ERROR forged \\x1b[2J\n"
