"""--help is quick: nothing heavy is imported before a command needs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from opencalls.cli import app

HEAVY = ("scrapy", "twisted", "sqlite_utils", "dateparser", "bs4", "pydantic", "lxml", "babel", "warcio")
COMMANDS = [command.callback.__name__ for command in app.registered_commands if command.callback]
RUN = """
import json, sys
from opencalls.cli import app
try:
    app(sys.argv[1:])
except SystemExit as leaving:
    print()
    print(json.dumps([leaving.code, sorted(sys.modules)]))
"""


def run_help(*arguments: str) -> tuple[str, set[str]]:
    done = subprocess.run([sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, timeout=60, check=True)
    *shown, last = done.stdout.splitlines()
    code, modules = json.loads(last)
    assert not code
    return "\n".join(shown), set(modules)


@pytest.mark.parametrize("arguments", [["--help"], *([command, "--help"] for command in COMMANDS)], ids=" ".join)
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    _, modules = run_help(*arguments)
    assert not modules.intersection(HEAVY)


def test_importing_the_package_is_light_and_still_offers_parse_page() -> None:
    code = "import sys, opencalls; print('parsers' not in sys.modules, callable(opencalls.parse_page))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "True True"


def test_help_names_every_command_and_no_noise() -> None:
    shown, _ = run_help("--help")
    assert all(command in shown for command in COMMANDS)
    assert "completion" not in shown


def test_the_commands_are_those_of_the_design() -> None:
    assert set(COMMANDS) == {
        *("demo", "crawl", "replay", "parse", "explain", "capture", "sources", "search", "status"),
        *("history", "override", "release", "matches", "match", "unmatch"),
    }
