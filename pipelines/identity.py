"""What a record is recognised by: its profile, and the keys under which records worth comparing meet."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from operator import attrgetter
from typing import Any
from urllib.parse import urlsplit

from parsers.reference import normalise_reference
from pipelines.identity_title import read_title, words
from pipelines.identity_words import NOISE, STOP
from pipelines.linking_periods import reference_name

MANUAL = "manual"  # the source of corrections by hand, which go where the record goes that they correct
_APPLICATION_KINDS = ("single", "stage", "cut-off")
_DAYS = 3  # deadlines under which titles that are not quite the same meet
_LONGEST_WORDS = 4  # of a title, in pairs: one may be misprinted or another programme's
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_PORTAL_PAGE = re.compile(
    r"/(?:(?P<topic>topic-?details)/(?P<id>[^/?#;]{4,120})|(?P<cascade>competitive-calls(?:-cs)?)/(?P<number>\d{1,9})"
    r"|(?P<prospect>prospect-details)/(?P<code>\w{3,40}))",
    re.I,
)
_GRANTS_GOV = re.compile(r"grants\.gov/search-results-detail/(\d{1,9})", re.I)


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a record is compared. `page` is the same for records of one page; `portal` is the official portal's own name
    of the call, where the page leads to one only; `printed` is the programme's period as the page prints it; lists are
    sorted, and empty where nothing is stated."""

    kind: str
    source: str
    key: str
    page: str
    language: str | None
    reference: str | None
    portal: str | None
    title: tuple[str, ...]
    markers: tuple[str, ...]
    years: tuple[str, ...]
    programmes: tuple[str, ...]
    deadlines: tuple[str, ...]
    sums: tuple[str, ...]
    period: tuple[str | None, str | None]
    printed: tuple[str, ...]
    opens: str | None

    @classmethod
    def of(cls, written: list[Any]) -> Profile:
        """The profile out of what `values` gave, back from JSON."""
        values: list[Any] = [tuple(value) if isinstance(value, list) else value for value in written]
        return cls(*values)

    def values(self) -> list[Any]:
        """The values in the order of the fields, for JSON."""
        return list(_VALUES(self))


_VALUES = attrgetter(*(field.name for field in fields(Profile)))


def profile_of(item: dict[str, Any], page_sha256: str) -> Profile:
    """The profile of a record's item."""
    kind = item["kind"]
    programme = item.get("programme") or {}
    reference = item.get("reference") or (item.get("call_reference") if kind == "project" else None)
    own = item if kind == "programme" else programme
    names = (item.get("title") if kind == "programme" else programme.get("name"), own.get("acronym"))
    title = read_title(item.get("title") or "", *(() if kind == "programme" else (*names, reference)))
    key = _reference_key(reference) if reference else None
    portal = _portal(item) if kind == "call" else None
    if key and portal and portal.startswith("topic:") and portal != f"topic:{key}":
        portal = None  # a call that leads to one of its topics
    return Profile(
        kind=kind,
        source=item["source"],
        key=item["source_key"],
        page=(item.get("url") or "").partition("#")[0] or page_sha256,
        language=item.get("language"),
        reference=key,
        portal=portal,
        title=title.words,
        markers=title.markers,
        years=title.years,
        programmes=programme_keys(*names),
        deadlines=_deadlines(item),
        sums=_sums(item, kind),
        period=(None, None) if kind == "call" else (item.get("starts_on"), item.get("ends_on")),
        printed=tuple(str(year) for year in programme.get("period") or ()),
        opens=(item.get("opens_on") or item.get("published_on")) if kind == "call" else item.get("starts_on"),
    )


@lru_cache(maxsize=20_000)
def _reference_key(reference: str) -> str | None:
    key = normalise_reference(reference)
    # A tail such as " - two - stage" shows only when the blanks are gone
    return (normalise_reference(key) if key.endswith("stage") else key) or None


def keys_of(profile: Profile) -> list[str]:
    """The keys of a record: what shares none with it is not compared with it.

    Records of calls meet under a reference, under all words of the title, and under two words of it and a deadline.
    """
    kind = profile.kind
    if kind == "programme":
        return [f"is:{name}" for name in profile.programmes]
    named = {*profile.programmes, reference_name(profile.reference) if kind == "call" else None} - {None}
    found = [f"in:{name}" for name in named]
    if kind == "project":
        found += [f"under:{profile.reference}"] if profile.reference else []
    else:
        references = {profile.reference, (profile.portal or "").removeprefix("topic:")} - {None, ""}
        found += [f"ref:{reference}" for reference in sorted(filter(None, references))]
    if profile.title:
        every = " ".join(sorted(set(profile.title)))
        found.append(f"{kind}:{blake2b(every.encode(), digest_size=8).hexdigest()}")
    longest = sorted(set(profile.title), key=lambda word: (-len(word), word))[:_LONGEST_WORDS]
    days = profile.deadlines[:_DAYS] if kind == "call" else filter(None, [(profile.opens or "")[:4]])
    return found + [f"{kind}:{day} {one}+{other}" for day in days for one, other in combinations(sorted(longest), 2)]


def is_compared(key: str) -> bool:
    """Whether records that share the key are compared; the others are there for links between kinds."""
    return not key.startswith(("in:", "under:"))


@lru_cache(maxsize=20_000)
def programme_keys(name: str | None, acronym: str | None) -> tuple[str, ...]:
    """The keys of a programme: of its acronym, and of its name with what stands before a colon and without the acronym in it."""
    found = {_acronym_key(acronym)} if acronym else set()
    if name:
        bare = re.sub(r"\([^()]{0,40}\)", " ", name)
        found |= {_name_key(bare), _name_key(bare.split(":")[0])}
        found |= {_acronym_key(inner) for inner in re.findall(r"\(([A-Z][^()\s]{1,12})\)", name)}
    return tuple(sorted(found - {""}))


def _acronym_key(acronym: str) -> str:
    return "".join(words(acronym))


def _name_key(name: str) -> str:
    """Without years, and without the words that one page adds and another leaves out."""
    kept = [word for word in words(name) if word not in STOP and word not in NOISE - {"fund", "fonds"} and not _YEAR.fullmatch(word)]
    return "-".join(kept)


def portal_key(url: str) -> str | None:
    """The official portal's own name of the call at an address: topic:<identifier>, cascade:<number>, prospect:<code>, grants.gov:<id>."""
    if "europa.eu" not in url.lower() and "grants.gov" not in url.lower():
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    if host == "grants.gov" or host.endswith(".grants.gov"):
        found = _GRANTS_GOV.search(url)
        return f"grants.gov:{found[1]}" if found else None
    if not host.endswith(".europa.eu"):
        return None
    page = _PORTAL_PAGE.search(url)
    if not page:
        return None
    if page["topic"]:
        return f"topic:{normalise_reference(page['id'].removesuffix('.json').upper())}"
    return f"cascade:{page['number']}" if page["cascade"] else f"prospect:{page['code'].lower()}"


def _portal(item: dict[str, Any]) -> str | None:
    """The one call of the portal that the record is or leads to; none where it leads to several."""
    own = portal_key(item.get("url") or "")
    if own:
        return own
    found = {portal_key(link["url"]) for link in item.get("links") or () if link["role"] == "official"} - {None}
    return found.pop() if len(found) == 1 else None


def _deadlines(item: dict[str, Any]) -> tuple[str, ...]:
    stated = {one["date"] for one in item.get("deadlines") or () if one.get("date") and one["kind"] in _APPLICATION_KINDS}
    return tuple(sorted(stated))


def _sums(item: dict[str, Any], kind: str) -> tuple[str, ...]:
    """The totals, as <sum> <currency>; a call's grants are no total."""
    scopes = ("call", "topic") if kind == "call" else (kind,)
    stated = {
        f"{float(one.get('max') or one.get('min')):.2f} {one.get('currency') or ''}".strip()
        for one in item.get("amounts") or ()
        if one["scope"] in scopes
    }
    return tuple(sorted(stated))
