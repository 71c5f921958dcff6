"""Whether a reader's time grows with its input, not with the square of it."""

import time
from collections.abc import Callable


def grows_linearly(reader: Callable[[str], object], unit: str, size: int = 40_000) -> bool:
    """Four times the input may take ten times as long (machines are noisy), but not sixteen; no time is well."""
    short, long = (unit * (size // len(unit) * factor) for factor in (1, 4))
    for _ in range(3):
        first, second = _seconds(reader, short), _seconds(reader, long)
        if second < 0.05 or second < 10 * first:
            return True
    return False


def _seconds(reader: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    reader(text)
    return time.perf_counter() - start
