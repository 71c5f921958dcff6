"""Who carries a project out, and who takes part: under their labels, else in the sentences that say so."""

from __future__ import annotations

import re

from parsers.context import Context
from parsers.countries import read_countries
from parsers.items import Party
from parsers.passage import Passage

_MAX_PARTIES = 100
_NAME = r"(?P<name>[A-Z][^,.;():]{1,120}?)"
_SENTENCES = (
    re.compile(rf"^(?:The )?{_NAME} (?:is|are) implementing (?:this|the) (?:action|project)", re.I),
    re.compile(
        rf"\b(?:(?:is|are) (?:being )?implemented by|implemented by|carried out by|coordinated by|led by)\s+(?:the )?{_NAME}"
        r"(?=\s+(?:on behalf|in (?:cooperation|collaboration|partnership)|together|with|and in)\b|[,.;(]|$)"
    ),
    re.compile(
        rf"\b(?:mise?s? en œuvre|réalisée?s?|portée?s?|coordonnée?s?|pilotée?s?|menée?s?) par\s+(?:le |la |les |l[’'])?{_NAME}"
        r"(?=\s+(?:en (?:collaboration|partenariat|coopération)|avec|et)\b|[,.;(]|$)"
    ),
    re.compile(
        rf"\b(?:durchgeführt|koordiniert|umgesetzt|geleitet) (?:von|vom|durch)\s+(?:der |dem |den |die |das )?{_NAME}"
        r"(?=\s+(?:in (?:Zusammenarbeit|Kooperation)|gemeinsam|und|mit)\b|[,.;(]|$)"
    ),
    re.compile(rf"\bwird (?:von|vom|durch) (?:der |dem |den |die |das )?{_NAME} (?:durchgeführt|koordiniert|umgesetzt|geleitet)\b"),
    re.compile(
        rf"\b(?:ejecutad|coordinad|liderad|promovid|desarrollad|realizad)[oa]s? por\s+(?:el |la |los |las )?{_NAME}"
        r"(?=\s+(?:en (?:colaboración|cooperación)|con|y|junto)\b|[,.;(]|$)"
    ),
    re.compile(
        rf"\b(?:realizzat|promoss|coordinat|attuat|gestit|guidat)[oaie] da(?:gli|ll[aeo]|ll[’']|l|i)?\s?{_NAME}"
        r"(?=\s+(?:in collaborazione|con|e)\b|[,.;(]|$)"
    ),
)
_IN_COOPERATION = re.compile(r"\bin (?:cooperation|collaboration|partnership) with\s+(?P<names>[^.]{3,600})")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|will|implemented|est|sont|wird|ist)\b")
_COUNTRY_TAIL = re.compile(r"\s*(?:\((?P<bracket>[^()]{2,60})\)|\bin (?P<place>[A-Z][\w ]{2,40}))$")


def states_parties(text: str) -> bool:
    """Whether the words are about who carries the project out."""
    return any(form.search(text) for form in _SENTENCES) or bool(_IN_COOPERATION.search(text))


def find_implementers(context: Context) -> tuple[Party, ...]:
    """The bodies that carry the project out: the name under the label, else the subject of the sentence."""
    names: dict[str, Party] = {}
    for passage in context.passages.of("implementer"):
        if found := _in_sentence(passage.text):
            _add(context, names, found, passage, "implementers")
        elif not names and len(passage.text) <= 120 and not _VERB.search(passage.text) and not passage.text.endswith((".", ":")):
            name, country = _named(passage.text)
            _add(context, names, name, passage, "implementers", country)
    for passage in context.passages.all if not names else ():
        if found := _in_sentence(passage.text):
            _add(context, names, found, passage, "implementers")
            break
    return tuple(names.values())


def _in_sentence(text: str) -> str | None:
    return next((match["name"] for form in _SENTENCES if (match := form.search(text))), None)


def find_partners(context: Context, implementers: tuple[Party, ...]) -> tuple[Party, ...]:
    """Partners under their label, or after "in cooperation with"; a country in brackets or after "in" goes with its partner."""
    parties: dict[str, Party] = {}
    known = {party.name for party in implementers}
    for passage in context.passages.of("partners", "partnership"):
        if passage.block.kind == "bullet" and len(passage.text) <= 300:
            _add_partner(context, parties, passage.text, passage, known)
        elif passage.meaning == "partners" and passage.block.kind == "para" and len(passage.text) <= 600:
            for piece in _pieces(passage.text):
                _add_partner(context, parties, piece, passage, known)
    for passage in context.passages.all if not parties else ():
        if found := _IN_COOPERATION.search(passage.text):
            for piece in _pieces(found["names"]):
                _add_partner(context, parties, piece, passage, known)
            break
    return tuple(parties.values())[:_MAX_PARTIES]


def _pieces(names: str) -> list[str]:
    """A list of names: commas outside of brackets part them, and the last "and" does where a name begins behind it."""
    pieces = re.split(r"[,;]\s+(?![^()]*\))|\s+as well as\s+", names)
    last = re.split(r"\s+and\s+(?:with\s+)?(?=(?:the\s+)?[A-Z])(?![^()]*\))", pieces[-1])
    return [piece for piece in [*pieces[:-1], *last] if piece.strip()]


def _add_partner(context: Context, parties: dict[str, Party], piece: str, passage: Passage, known: set[str]) -> None:
    piece = re.sub(r"^(?:(?:and|with|the)\s+)+", "", piece.strip(" .;,"))
    name, country = _named(piece)
    if 2 < len(name) <= 200 and name not in known and name[0].isupper():
        _add(context, parties, name, passage, "partners", country)


def _named(words: str) -> tuple[str, str | None]:
    """A body's name and the country in brackets or after "in" behind it: "University of Split (Croatia)"."""
    tail = _COUNTRY_TAIL.search(words)
    inside = read_countries(tail["bracket"] or tail["place"], role="partner") if tail else ()
    if tail is None or not inside:
        return words, None
    return words[: tail.start()], inside[0].code if len(inside) == 1 else None


def _add(context: Context, parties: dict[str, Party], name: str, passage: Passage, field: str, country: str | None = None) -> None:
    name = name.strip(" ,;.")
    if name and name not in parties:
        parties[name] = Party(name=name, country=country, role=None)
        context.quotes.add(field, name, passage.block, "words")
