"""make bench: every benchmark in turn, under 5 minutes; --full also replays 20,000 pages. Measures; it is no test and always exits 0."""

from __future__ import annotations

import sys
import time
from pathlib import Path

SHORT = "5000"  # records; more of them take minutes
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import replaying  # noqa: E402 (first, while this process is small)
from measure import Figure, show  # noqa: E402


def main() -> None:
    """Run them and print one table of all."""
    start = time.monotonic()
    found: list[Figure] = replaying.figures(full="--full" in sys.argv)
    import reading
    import storing

    show(reading.figures() + storing.figures() + found)
    print(f"\n{time.monotonic() - start:.0f} s. Paired ratios, medians; a busy machine makes them less sure, not larger.")
    _reconcile()


def _reconcile() -> None:
    """The benchmark of reconcile prints a table of its own."""
    script = HERE / "reconcile.py"
    if script.exists():
        import subprocess

        print(flush=True)
        subprocess.run([sys.executable, str(script), *([] if "--full" in sys.argv else [SHORT])], cwd=HERE.parent, check=False)


if __name__ == "__main__":
    main()
