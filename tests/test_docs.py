"""What the documentation says is done here: every command is run, every query answered, every link followed."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from opencalls.cli import app
from opencalls.loopback import SavedSite

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def blocks(language: str) -> list[tuple[Path, str]]:
    return [(page, block) for page in PAGES for name, block in BLOCK.findall(page.read_text()) if name == language]


def commands(block: str) -> Iterator[list[str]]:
    """The commands of a block; a quoted argument may go over several lines."""
    waiting = ""
    for line in block.splitlines():
        waiting += line + "\n"
        try:
            words = shlex.split(waiting)
        except ValueError:
            continue
        waiting = ""
        if words:
            yield words
    assert not waiting, f"a quote is not closed: {waiting}"


COMMANDS = sorted({tuple(words) for _, block in blocks("sh") for words in commands(block)})


def of(program: str) -> pytest.MarkDecorator:
    chosen = [words for words in COMMANDS if words[0] == program]
    return pytest.mark.parametrize("words", chosen, ids=lambda words: " ".join(" ".join(words).split())[:80])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the reader has it after `make demo`: the saved pages, and what the demo leaves."""
    made = tmp_path_factory.mktemp("docs")
    shutil.copytree(ROOT / "fixtures", made / "fixtures")
    subprocess.run([sys.executable, "-m", "opencalls.cli", "demo"], cwd=made, capture_output=True, timeout=100)
    shutil.copy(made / "output/demo.db", made / "output/calls.db")
    return made


@of("opencalls")
def test_commands_end_well(folder: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    with SavedSite([ROOT / "fixtures/html"]) as site:
        monkeypatch.setenv("OPENCALLS_ROUTES", json.dumps(site.routes))
        command = [sys.executable, "-m", "opencalls.cli", *words[1:]]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    assert done.stdout


@of("sqlite3")
def test_queries_have_answers(folder: Path, words: tuple[str, ...]) -> None:
    db, query = (word for word in words[1:] if not word.startswith("-"))
    with closing(sqlite3.connect((folder / db).as_uri() + "?mode=ro", uri=True)) as connection:
        assert connection.execute(query).fetchall(), "the query finds nothing in the demo"


@of("make")
def test_targets_exist(words: tuple[str, ...]) -> None:
    assert set(words[1:]) <= TARGETS


def test_nothing_else_is_shown_as_a_command() -> None:
    assert {words[0] for words in COMMANDS} <= {"opencalls", "sqlite3", "make"}


@pytest.mark.parametrize(("page", "code"), blocks("python"), ids=lambda value: getattr(value, "name", ""))
def test_python_runs(page: Path, code: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    exec(compile(code, str(page), "exec"), {"__name__": "docs"})  # noqa: S102


@pytest.mark.parametrize("command", [command.callback.__name__ for command in app.registered_commands if command.callback])
def test_every_command_is_documented(command: str) -> None:
    assert any(command == words[1] for words in COMMANDS if words[0] == "opencalls") or any(
        f"`opencalls {command}`" in page.read_text() for page in PAGES
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|mailto:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *(name for extra in project["optional-dependencies"].values() for name in extra)]
    names = {re.split(r"[><=\[ ;]", requirement)[0] for requirement in wanted}
    explained = re.findall(r"^\| `([^`]+)`", (ROOT / "docs/dependencies.md").read_text(), re.M)
    assert sorted(explained) == sorted(names)
