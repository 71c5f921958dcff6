"""The wheel, in a clean environment: what is imported is ours, and it works away from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("opencalls", "spiders", "parsers", "pipelines")


def sh(*command: str | Path, cwd: Path) -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("OPENCALLS_", "COLUMNS"))}
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, timeout=100, env=clean)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a virtual environment that has the wheel; the dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    sh(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (wheel,) = folder.glob("opencalls-*.whl")
    venv.create(folder / "venv", symlinks=True)
    python = folder / "venv/bin/python"
    sh(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-index", "--no-deps", wheel, cwd=folder)
    site = Path(sh(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    # What is installed there comes along, but no .pth file inside it is read, that of the editable install neither.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return folder


def test_the_imported_packages_are_ours_and_from_the_wheel(clean: Path) -> None:
    code = f"import json, importlib; print(json.dumps([importlib.import_module(n).__file__ for n in {PACKAGES}]))"
    for file in json.loads(sh(clean / "venv/bin/python", "-c", code, cwd=clean)):
        assert Path(file).is_relative_to(clean / "venv")
        assert (ROOT / Path(file).parent.name / "__init__.py").read_bytes() == Path(file).read_bytes()


def test_every_module_and_data_file_is_in_the_wheel(clean: Path) -> None:
    code = "import opencalls, pathlib; print(pathlib.Path(opencalls.__file__).parents[1])"
    site = Path(sh(clean / "venv/bin/python", "-c", code, cwd=clean).strip())
    for package in PACKAGES:
        files = [path for path in (ROOT / package).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        missing = [path.relative_to(ROOT) for path in files if not (site / path.relative_to(ROOT)).exists()]
        assert not missing
    saved = {path.name for path in (site / "opencalls/saved_pages").rglob("*.html")}
    assert saved == {path.name for path in (ROOT / "fixtures/html").rglob("*.html")}


def test_commands_run(clean: Path) -> None:
    opencalls = clean / "venv/bin/opencalls"
    page = ROOT / "fixtures/html/welcomeurope/isf-cop-2024.html"
    (item,) = map(json.loads, sh(opencalls, "parse", page, cwd=clean).splitlines())
    assert item["reference"] == "ISF-2024-TF2-AG-COP"
    assert "opencalls crawl" in sh(opencalls, "crawl", "--help", cwd=clean)
    assert "welcomeurope" in sh(opencalls, "sources", cwd=clean)


def test_the_demo_runs_from_the_pages_inside_the_wheel(clean: Path) -> None:
    assert "ISF-2024-TF2-AG-COP" in sh(clean / "venv/bin/opencalls", "demo", cwd=clean)
    assert (clean / "output/demo.db").exists()
