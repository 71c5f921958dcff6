"""Exit codes and messages that hold for all commands."""

from __future__ import annotations

from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from parsers.sites import SITES

Run = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nosuch"],
        ["crawl", "--now", "tomorrow"],
        ["crawl", "nosuch"],
        ["replay", "--jobs", "0"],
        ["replay", "--jobs", "many"],
        ["parse"],
        ["search"],
        ["capture", "mpf"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_an_unknown_source_is_named_with_those_there_are(run: Run) -> None:
    done = run("crawl", "nosuch")
    assert "nosuch: no such source" in done.stderr
    assert all(name in done.stderr for name in SITES)


def test_the_time_may_come_from_the_environment(run: Run) -> None:
    done = run("crawl", "nosuch", OPENCALLS_NOW="tomorrow")
    assert done.returncode == 2
    assert "'--now'" in done.stderr


def test_version(run: Run) -> None:
    import opencalls

    for option in ("-V", "--version"):
        assert run(option).stdout == f"opencalls {opencalls.__version__}\n"


def test_sources_names_every_source_and_its_hosts(run: Run) -> None:
    done = run("sources")
    assert done.returncode == 0
    for site in SITES.values():
        assert site.name in done.stdout
        assert all(host in done.stdout for host in site.hosts)
