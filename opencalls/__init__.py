"""opencalls: funding-call pages in, a database that people can trust out.

`opencalls.parse_page` is the whole reading side in one function. It is loaded when first asked for, so that
`import opencalls`, and with it `opencalls --help`, stays light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from parsers.read import parse_page

__all__ = ["parse_page"]


def __getattr__(name: str) -> Any:
    if name == "parse_page":
        from parsers.read import parse_page

        return parse_page
    if name == "__version__":
        from importlib.metadata import version

        return version("opencalls")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
