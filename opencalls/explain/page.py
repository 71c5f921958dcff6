"""The view as HTML: one file, no script, nothing fetched; every word of the page is escaped on its way in."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from opencalls.explain.marks import safe
from opencalls.explain.view import View


def render(view: View, *, name: str, url: str | None) -> str:
    """The page that explains the view; `name` is what the file is called."""
    style = (files("opencalls.explain") / "style.css").read_text(encoding="utf-8")
    # `safe` sees every value that the template prints, so that none can be forgotten.
    environment = Environment(
        loader=PackageLoader("opencalls.explain", ""),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=safe,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2").render(
        view=view,
        name=name,
        url=url,
        url_is_link=_is_web_address(url),
        style=Markup(style),  # noqa: S704 - our own file
        policy=f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'",
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _is_web_address(url: str | None) -> bool:
    try:
        return urlsplit(url or "").scheme in ("http", "https")
    except ValueError:
        return False
