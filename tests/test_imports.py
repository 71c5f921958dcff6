"""Imports go one way: opencalls → spiders → parsers, opencalls → pipelines → parsers; nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "parsers": {"parsers"},
    "pipelines": {"pipelines", "parsers"},
    "spiders": {"spiders", "parsers"},
    "opencalls": {"opencalls", "spiders", "pipelines", "parsers"},
}
# What makes a parser impure: clocks are looked for by name below, these by module.
NOT_IN_PARSERS = {
    "scrapy",
    "twisted",
    "sqlite3",
    "sqlite_utils",
    "socket",
    "urllib.request",
    "http",
    "requests",
    "subprocess",
    "time",
    "random",
}
NOT_IN_PIPELINES = {"scrapy.spiders"}
CLOCKS = {"now", "utcnow", "today"}


def imported(source: str, package: str) -> set[str]:
    """Every module that a source text imports anywhere in it, functions and type-checking blocks included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = ".".join(filter(None, (package if node.level else "", node.module or "")))
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "import_module",
            "importlib.import_module",
            "__import__",
        ):
            found |= {argument.value for argument in node.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)}
    return found


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def is_in(module: str, names: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_a_package_imports_only_what_it_may(package: str) -> None:
    assert modules(package), f"{package}/ has no modules"
    for path in modules(package):
        ours = {name.split(".")[0] for name in imported(path.read_text(), package)} & MAY_IMPORT.keys()
        assert ours <= MAY_IMPORT[package], f"{path.relative_to(ROOT)} imports {ours - MAY_IMPORT[package]}"


def test_parsers_are_pure() -> None:
    for path in modules("parsers"):
        source = path.read_text()
        impure = {name for name in imported(source, "parsers") if is_in(name, NOT_IN_PARSERS)}
        assert not impure, f"{path.relative_to(ROOT)} imports {impure}"
        for node in ast.walk(ast.parse(source)):
            asks_clock = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS
            assert not asks_clock, f"{path.relative_to(ROOT)}:{node.lineno} asks the clock"  # type: ignore[attr-defined]


def test_pipelines_never_read_a_spider() -> None:
    for path in modules("pipelines"):
        assert not {name for name in imported(path.read_text(), "pipelines") if is_in(name, NOT_IN_PIPELINES)}
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name == "process_item":
                assert [argument.arg for argument in node.args.args] == ["self", "item"]


@pytest.mark.parametrize(
    ("source", "package", "expected"),
    [
        ("import spiders.mpf", "parsers", "spiders"),
        ("from spiders import mpf", "parsers", "spiders"),
        ("def f():\n    from pipelines.keep import Keeper", "parsers", "pipelines"),
        ("import importlib\nimportlib.import_module('opencalls.cli')", "parsers", "opencalls"),
        ("from . import money", "parsers", "parsers"),
    ],
)
def test_the_walk_sees_every_kind_of_import(source: str, package: str, expected: str) -> None:
    assert expected in {name.split(".")[0] for name in imported(source, package)}
