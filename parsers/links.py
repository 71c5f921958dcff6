"""The documents and pages that belong to a call, among the links of the page."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from parsers.context import Context
from parsers.items import Link
from parsers.labels.cues import cue
from parsers.outline import Block, squeeze
from parsers.sites import bare_host

_PORTAL = re.compile(
    r"/opportunities/(?:portal/screen/opportunities/)?(?:topic-details|competitive-calls|prospect-details|calls-for-proposals)", re.I
)
# The cue of a link's words → its role, first match first.
_ROLES = {"guidelines": "guidelines", "annex": "annex", "submission": "submission", "official": "official", "document": "annex"}
_BARE = re.compile(r"^(?:click here|cliquez ici|here|ici|link|hier|aquí|qui|clicca qui|website|more|download|lien|read more|pdf)\W*$", re.I)
_LONGEST = 2_000
# An address that joining to the page's own leaves as it is.
_IN_FULL = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?:/[\w.~%+=,@&:/!$*-]*)?(?:\?[\w.~%+=,@&:/!$*-]+)?", re.A)
_LINK_MEANINGS = ("documents", "submission_link", "official_link")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|odt|ods|zip|pptx?)(?:$|[?#])", re.I)


def find_links(context: Context) -> tuple[Link, ...]:
    """Documents and official pages: what stands under their labels, and any link to a topic of the EU portal."""
    found: dict[str, Link] = {}
    for passage in context.passages.all:
        position = 0
        for link in passage.block.links:
            before, position = _words_before(passage.text, link.text, position)
            url = _absolute(context, link.href)
            if url is None or url in found or len(found) >= 60:
                continue
            title = _link_title(link.text, before or (passage.label if passage.own else ""))
            if not _is_kept(context, url, link.text, title or "", passage.meaning):
                continue
            role = _link_role(title or passage.label, url, passage.meaning)
            found[url] = Link.model_validate({"url": url, "title": title, "role": role})
            context.quotes.add("links", link.href, Block("para", link.href, node=link.node, source=passage.block.source), "link")
    return tuple(found.values())


def _absolute(context: Context, href: str) -> str | None:
    href = href.strip()
    if not href or len(href) >= _LONGEST or href.startswith(("#", "mailto:", "tel:", "javascript:", "data:")):
        return None
    if _IN_FULL.fullmatch(href):
        return href
    try:
        url = urljoin(context.url or "", href)
        parts = urlsplit(url)
        return url if parts.scheme in ("http", "https") and parts.hostname and len(url) < _LONGEST else None
    except ValueError:
        return None


def _words_before(text: str, words: str, position: int) -> tuple[str, int]:
    """What stands between the link before and this one, and where this one ends."""
    start = text.find(words, position)
    return ("", position) if start < 0 else (text[position:start], start + len(words))


def _link_title(words: str, before: str) -> str | None:
    if words and not _BARE.match(words):
        return words
    return squeeze(before).strip(" :,;–-") or words or None


def _is_kept(context: Context, url: str, words: str, title: str, meaning: str | None) -> bool:
    """Whether a link belongs to the call: by the part it stands in or by its words. Pages of the same site are ways around it."""
    if _PORTAL.search(url) or (_FILE.search(url) and meaning != "related"):
        return True
    if bare_host(url) == context.host:
        return bool(cue("link_submission").search(title)) and meaning in _LINK_MEANINGS
    if _BARE.match(words) and title != words:
        return True
    return meaning in _LINK_MEANINGS or any(cue(f"link_{role}").search(title) for role in _ROLES)


def _link_role(words: str, url: str, meaning: str | None) -> str:
    if _PORTAL.search(url):
        return "official"
    for name, role in _ROLES.items():
        if cue(f"link_{name}").search(words):
            return role
    return {"official_link": "official", "submission_link": "submission"}.get(meaning or "", "other")
