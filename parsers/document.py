"""Bytes → a document: the charset settled, hostile bytes refused, an lxml tree or plain text."""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import lxml.html
from lxml import etree
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

from parsers.outline import as_seen

# Bounds are counts, so that the same bytes always give the same item.
MAX_BYTES = 16 * 1024 * 1024  # the largest page of the corpus has 0.4 MB
# libxml2 hangs each attribute behind the last one, so that one element with 100,000 of them takes many seconds.
MAX_ATTRIBUTES = 1_000
_LARGE = 256 * 1024
_SMALL = 96 * 1024  # the worst page of this size takes less than half a second
_LONG_TAG = 4 * MAX_ATTRIBUTES
_TAG = re.compile(rb"""<[a-zA-Z](?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+|["'])*+""")
_DISGUISED = re.compile(rb"""=\s*+(?:"[^">]*+>|'[^'>]*+>)""")  # a tag that goes on behind its first ">"
_SNIFF = 1024
_ONE_BYTE = re.compile(r"ascii|cp\d|iso8859|koi8|mac-")
# The settings of a page that a site is made of, before its markup.
_FRONT_MATTER = re.compile(rb"---[ \t]*\r?\n(?:[^\n<]{0,500}\n){1,60}?---[ \t]*\r?\n(?=\s*\S)")
_CHARSETS = re.compile(r"ascii|utf-(?:8|16|32)|iso8859|cp\d|koi8|gb|big5|euc_|shift_jis|mac-|tis-620|hz$|iso2022_|johab|ptcp154|kz1048")

log = logging.getLogger(__name__)

_NOT_TEXT = {
    b"\x1f\x8b": "gzip",
    b"%PDF-": "a PDF",
    b"\x89PNG": "an image",
    b"GIF8": "an image",
    b"\xff\xd8\xff": "an image",
    b"RIFF": "an image",
    b"PK\x03\x04": "a zip archive",
    b"\x7fELF": "a program",
}


# Nobody asks for an element by its id, so libxml2 need not keep a table of them.
_PARSER: dict[str, Any] = {"encoding": "utf-8", "huge_tree": True, "no_network": True, "collect_ids": False}


class UnreadableError(Exception):
    """The bytes are no page; the message says why."""


@dataclass(frozen=True, slots=True)
class Document:
    """What bytes hold: `root` for HTML, `text` for plain text, JSON and XML."""

    kind: Literal["html", "text", "json", "xml"]
    root: lxml.html.HtmlElement | None = None
    text: str = ""


def read_document(body: bytes, content_type: str = "text/html") -> Document:
    """The document that the bytes hold.

    Raises UnreadableError for an empty page, one over MAX_BYTES, and bytes that are no text.
    """
    if len(body) > MAX_BYTES:
        raise UnreadableError(f"{len(body):,} bytes are more than {MAX_BYTES:,}")
    if not body or body.isspace():
        raise UnreadableError("the page is empty")
    _refuse_binary(body)
    kind = _kind(body, content_type)
    if kind != "html":
        return Document(kind, text=as_seen(decode(body, content_type).replace("\0", "")))
    return Document("html", root=_parse_html(body, content_type))


def decode(body: bytes, content_type: str = "") -> str:
    """The text of the bytes: by BOM, the zeros of UTF-16 and UTF-32, header, meta, UTF-8, then BeautifulSoup's detector.

    Bytes that the encoding does not have become U+FFFD; a few of them do not speak against UTF-8.
    """
    encoding, bom = read_bom(body)
    if encoding and bom:
        return body[len(bom) :].decode(encoding, "replace")
    if wide := _wide(body[:_SNIFF]):
        return body.decode(wide, "replace")
    for name in _declared(body, content_type):
        try:
            return body.decode(name)
        except UnicodeDecodeError:
            continue
    text = body.decode("utf-8", "replace")
    if text.count("\ufffd") * 20 < sum(1 for char in text if char > "\x7f"):
        return text
    from bs4.dammit import UnicodeDammit

    found = UnicodeDammit(body[: 256 * 1024], is_html=True).original_encoding
    return body.decode(found if found and _is_charset(found) else "cp1252", "replace")


def _wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a BOM: markup is ASCII, so that zeros stand in every second place, or in three of four."""
    for name, width, letter in (("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1)):
        count = len(head) // width
        zeros = [head[place : count * width : width].count(0) for place in range(width)]
        letters = zeros.pop(letter)
        if count and not letters and all(number > 0.8 * count for number in zeros):
            return name
    return None


def _declared(body: bytes, content_type: str) -> list[str]:
    """The encodings to try strictly, best first: the declared ones, then UTF-8."""
    names = (http_content_type_encoding(content_type), html_body_declared_encoding(body[: 2 * _SNIFF]), "utf-8")
    known: list[str] = []
    for name in names:
        resolved = resolve_encoding(name) if name else None
        # What can be read as ASCII, as a declaration must be, is not UTF-16 or UTF-32.
        if resolved and resolved not in known and _is_charset(resolved) and not resolved.startswith(("utf-16", "utf-32")):
            known.append(resolved)
    # Bytes above ASCII that are UTF-8 are so by no accident, whatever a server claims for all of its pages.
    return ["utf-8", *known] if _ONE_BYTE.match(known[0]) else known


def _is_charset(name: str) -> bool:
    """Whether pages are written in it; Python's codecs hold other things too (zip, idna, unicode_escape)."""
    try:
        return bool(_CHARSETS.match(codecs.lookup(name).name))
    except (LookupError, ValueError):
        return False


def _refuse_binary(body: bytes) -> None:
    head = body[:_SNIFF]
    for magic, what in _NOT_TEXT.items():
        if head.startswith(magic):
            raise UnreadableError(f"the bytes are {what}, not a page")
    if head.count(0) > len(head) // 10 and read_bom(head)[0] is None and _wide(head) is None:
        raise UnreadableError("the bytes are binary, not a page")


def _kind(body: bytes, content_type: str) -> Literal["html", "text", "json", "xml"]:
    declared = content_type.split(";")[0].strip().lower()
    if declared.endswith("json"):
        return "json"
    if declared in ("text/xml", "application/xml") or (declared.endswith("+xml") and "xhtml" not in declared):
        return "xml"
    return "text" if declared == "text/plain" else "html"


def _parse_html(body: bytes, content_type: str) -> lxml.html.HtmlElement:
    # Re-encoding lets one parser setting serve every charset; libxml2 itself reads a declared latin-1 too literally.
    if b"\0" in body or not _is_plain_utf8(body, content_type):
        body = decode(body, content_type).replace("\0", "").encode("utf-8", "replace")
    if body.startswith(b"---") and (settings := _FRONT_MATTER.match(body)):
        body = body[settings.end() :]
    refuse_crowds(body)
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, **_PARSER)
    # lxml's own look-up asks Python for each element's class, which nobody here tells apart.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement))
    try:
        root = lxml.html.document_fromstring(body, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"lxml cannot read it: {error}") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        log.warning("elements stand more than 2,048 deep in each other: what follows them is lost")
    return root


def refuse_crowds(body: bytes) -> None:
    """Raises UnreadableError for HTML (ASCII-compatible bytes) with an element that has more than MAX_ATTRIBUTES."""
    if _may_crowd(body) and (most := _most_attributes(body)) > MAX_ATTRIBUTES:
        raise UnreadableError(f"an element has {most:,} attributes, more than {MAX_ATTRIBUTES:,}")


def _may_crowd(body: bytes) -> bool:
    """Whether an element may have too many attributes: a long tag, or so long a page that the tags may be disguised."""
    if not _has_long_tag(body) and (len(body) <= _SMALL or (len(body) <= _LARGE and not _DISGUISED.search(body))):
        return False  # far faster than looking at each tag
    return len(body) > _LARGE or any(len(tag) > _LONG_TAG for tag in _TAG.findall(body))


def _has_long_tag(body: bytes) -> bool:
    """Whether more than _LONG_TAG bytes stand between a "<" and the next ">"."""
    step = _LONG_TAG // 2  # a long tag covers one of the stretches as a whole
    start = 0
    while start < len(body) - step:
        if body.find(b">", start, start + step) >= 0:
            start += step
            continue
        begin = body.find(b"<", body.rfind(b">", 0, start) + 1, start + step)
        end = body.find(b">", start + step)
        if begin >= 0 and (len(body) if end < 0 else end) - begin > _LONG_TAG:
            return True
        if end < 0:
            return False
        start = end  # no stretch is looked over twice, however long it is
    return False


def _most_attributes(body: bytes) -> int:
    count = _AttributeCount()
    target: Any = count  # any object with the methods will do
    etree.HTML(body, parser=etree.HTMLParser(target=target, **_PARSER))
    return count.most


class _AttributeCount:
    """A target that keeps nothing but the largest number of attributes that an element has."""

    def __init__(self) -> None:
        self.most = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.most = max(self.most, len(attributes))

    def close(self) -> None:
        """The parser asks for it."""


def _is_plain_utf8(body: bytes, content_type: str) -> bool:
    if read_bom(body)[0] is not None:
        return False
    if _declared(body, content_type)[0] != "utf-8":
        return False
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
