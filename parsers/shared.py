"""The fields that calls, programmes and projects have in common, each found by its label or its words."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urljoin, urlsplit

from parsers.contacts import find_contacts
from parsers.context import Context
from parsers.countries import find_countries as read_in_text
from parsers.countries import read_countries
from parsers.dates import read_period
from parsers.items import Contact, Country, Link, Programme_, Term
from parsers.outline import Block, squeeze
from parsers.passages import Passage
from parsers.sites import bare_host
from parsers.terms import split_terms

_MAX_VALUE = 300
_ACRONYM_TAIL = re.compile(r"^(?P<name>.{4,200}?)\s*[(\[](?P<acronym>[A-Z][\w&+-]{1,19}(?:[ -][A-Z0-9][\w+-]{0,12})?)[)\]]$")
_ACRONYM_HEAD = re.compile(r"^(?P<acronym>[A-Z][A-Z0-9&+]{1,11})\s[-–—:]\s(?P<name>\S.{3,300})$")
_ACRONYM_ONLY = re.compile(r"^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&+]{0,7}[A-Z0-9&+](?:[ -](?:[A-Z]\w{0,9}|\d{4}))?$")
_PERIOD = re.compile(r"\s*[-–—(]?\s*\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b\)?")
Role = Literal["eligible", "excluded", "partner", "focus"]
_STATUS = (
    (re.compile(r"not yet open|forthcoming|upcoming|planned|forecast|à venir|bientôt|in vorbereitung|demnächst|próximamente|in arrivo|opening soon|announced", re.I), "forthcoming"),
    (re.compile(r"\bclosed\b|expired|\bended\b|fermé|clôturé|\bclos\b|terminé|geschlossen|beendet|abgelaufen|nicht mehr möglich|cerrad[oa]|finalizad[oa]|chius[oa]|scadut[oa]|tancada|archived", re.I), "closed"),
    (re.compile(r"\bopen\b|ouvert|geöffnet|\boffen\b|aktiv|abiert[oa]|apert[oa]|\bposted\b|laufend|in corso|en cours", re.I), "open"),
)  # fmt: skip
_PORTAL = re.compile(r"/opportunities/(?:portal/screen/opportunities/)?(?:topic-details|competitive-calls|prospect-details|calls-for-proposals)", re.I)
_GUIDELINES = re.compile(r"guideline|guidance|lignes directrices|leitfaden|richtlinie|bases reguladoras|linee guida|call document|call text|cahier des charges|work programme|ausschreibungstext", re.I)
_SUBMISSION = re.compile(r"submi|apply|application form|candidat|dépos|postuler|bewerb|antrag|einreich|solicitud|domanda|registration", re.I)
_ANNEX = re.compile(r"annex|template|form\b|anlage|anexo|allegat|modèle|formular|attachment|faq", re.I)
_DOCUMENTS = re.compile(r"\bdocuments?\b|unterlagen|documentos|documenti", re.I)
_OFFICIAL = re.compile(r"\b(?:official|officiel|offiziell|oficial|ufficial)", re.I)
_BARE = re.compile(r"^(?:click here|cliquez ici|here|ici|link|hier|aquí|qui|clicca qui|website|more|download|lien|read more|pdf)\W*$", re.I)
_LINK_MEANINGS = ("documents", "submission_link", "official_link")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|odt|ods|zip|pptx?)(?:$|[?#])", re.I)
_RESTRICTED_FIELDS = {
    "reference": "reference", "deadline": "deadlines", "budget": "amounts", "grant": "amounts", "amount": "amounts", "rate": "funding_rate",
    "duration": "duration_months", "contact": "contacts", "documents": "links", "opens": "opens_on", "published": "published_on", "official_link": "links",
    "submission_link": "links", "eligibility": "eligibility", "countries": "countries", "institution": "institution", "programme": "programme",
    "partnership": "consortium", "priorities": "priorities", "actions": "actions", "objectives": "objectives", "further_info": "further_info",
}  # fmt: skip


def find_summary(context: Context) -> str | None:
    """The page's lead: the first paragraph under the title, before any part begins."""
    lead = _lead(context)
    if lead is None:
        lead = next((p for p in context.passages.of("summary") if p.block.kind == "para" and len(p.text) >= 40 and not p.text.endswith(":")), None)
    if lead is None:
        return None
    context.quotes.add("summary", lead.text, lead.block, "lead")
    return lead.text


def _lead(context: Context) -> Passage | None:
    begun = context.title_block is None or context.title_block.kind == "para" and context.title_block.node is not None
    for passage in context.passages.all[:60]:
        block = passage.block
        if block is context.title_block or (context.title and block.text == context.title):
            begun = True
        elif begun and block.kind == "para" and passage.meaning in (None, "heading") and not block.row:
            if len(block.text) >= 60 and not block.text.endswith(":") and not block.links:
                return passage
        elif begun and (block.kind == "bullet" or passage.meaning not in (None, "heading", "neutral") and not passage.own):
            return None
    return None


def value_of(context: Context, meaning: str) -> Passage | None:
    """The first short value that stands under a label."""
    for passage in context.passages.of(meaning):
        if passage.block.kind in ("para", "bullet") and 1 < len(passage.text) <= _MAX_VALUE and any(c.isalnum() for c in passage.text):
            return passage
    return None


def find_institution(context: Context) -> str | None:
    """Who gives the money, by its label."""
    passage = value_of(context, "institution")
    if passage is None or "@" in passage.text or passage.text.rstrip().endswith((".", ":")) and len(passage.text) > 80:
        return None
    text = passage.text.strip(" ;,")
    context.quotes.add("institution", text, passage.block, "label:institution")
    return text


def find_programme(context: Context) -> Programme_ | None:
    """The programme that the label names: name, acronym in brackets or before a dash, years."""
    passage = value_of(context, "programme")
    if passage is None or len(passage.text) > 250:
        return None
    context.quotes.add("programme", passage.text, passage.block, "label:programme")
    return read_programme(passage.text)


def read_programme(text: str) -> Programme_ | None:
    """ "Internal Security Fund (ISF)", "SMP - Programme du Marché Unique - 2021-2027", "Erasmus+"."""
    text = text.strip(" ;,.")
    period = None
    rest = text
    if (years := _PERIOD.search(text)) and int(years[1]) <= int(years[2]):
        period = (int(years[1]), int(years[2]))
        rest = squeeze(text[: years.start()] + " " + text[years.end() :]).replace("()", "").strip(" -–—,")
    for form in (_ACRONYM_TAIL, _ACRONYM_HEAD):
        if found := form.match(rest):
            return Programme_(name=found["name"].strip(), acronym=found["acronym"], period=period)
    if _ACRONYM_ONLY.match(rest):
        return Programme_(acronym=rest, period=period)
    return Programme_(name=rest, period=period) if rest else None


def read_status(text: str) -> str | None:
    """open, forthcoming or closed, in the languages that pages say it in."""
    for words, status in _STATUS:
        if words.search(text):
            return status
    return None


def find_status(context: Context) -> str | None:
    """The status as the page states it, under its label or behind the title ("Closed!")."""
    for passage in context.passages.of("status"):
        if len(passage.text) <= 120 and (status := read_status(passage.text)):
            context.quotes.add("status_published", passage.text, passage.block, "label:status")
            return status
    for passage in context.passages.all[:15]:
        if len(passage.text) <= 200 and (said := re.search(r"\b(Open|Closed|Forthcoming)!", passage.text)):
            context.quotes.add("status_published", said[0], passage.block, "mark behind the title")
            return said[1].lower()
        if re.fullmatch(r"(?:call )?(?:expired|closed)|convocatòria tancada|(?:appel )?(?:clos|clôturé|fermé)|cerrado|chiuso|bando chiuso|geschlossen", passage.text.strip(" !."), re.I):
            context.quotes.add("status_published", passage.text, passage.block, "line of its own")
            return "closed"
    return None


def find_countries(context: Context) -> tuple[Country, ...]:
    """Eligible, excluded and focus countries: under their labels, else in the bullets on where applicants must be established."""
    found: list[Country] = []
    labelled: tuple[tuple[str, Role], ...] = (("countries", "eligible"), ("partner_countries", "partner"), ("focus_countries", "focus"))
    for meaning, role in labelled:
        for passage in context.passages.of(meaning):
            if len(passage.text) <= 6000 and not passage.block.links:
                _gather(context, passage, role, found)
    for passage in context.passages.all:
        if (announced := _FOCUS_LIST.search(passage.text)) and passage.meaning != "focus_countries":
            _gather(context, passage, "focus", found, passage.text[announced.end() :].split(".")[0])
    for passage in _establishment(context):
        _gather(context, passage, "eligible", found)
    return _once(found)


_FOCUS_LIST = re.compile(r"\b(?:priority|target|focus|partner) countries\b[^:.]{0,40}:\s", re.I)
_ESTABLISHED = re.compile(r"\b(?:established|eligible countr|located in|based in|établi|pays éligibles|niedergelassen|ansässig|establecid|stabilit|sede in|member states?)\b", re.I)


def _establishment(context: Context) -> list[Passage]:
    """Bullets that say where applicants must be established, with those nested in them."""
    chosen: list[Passage] = []
    inside: int | None = None
    for passage in context.passages.of("eligibility", "partnership"):
        block = passage.block
        if block.kind != "bullet":
            inside = None
            continue
        if inside is not None and block.level > inside:
            chosen.append(passage)
            continue
        inside = None
        if _ESTABLISHED.search(passage.text) and not re.match(r"(?:a|un) consorti|at least|si le", passage.text, re.I) and len(passage.text) < 400:
            inside = block.level
            chosen.append(passage)
    return chosen


def _gather(context: Context, passage: Passage, role: Role, found: list[Country], text: str | None = None) -> None:
    words = text or passage.text
    countries = read_countries(words, role=role, language=context.language)
    if not countries and passage.meaning in ("eligibility", "partnership"):
        countries = read_in_text(words, role=role, language=context.language)
    for country in countries:
        found.append(country)
        context.quotes.add("countries", country.text, passage.block, f"label:{passage.meaning}")


def _once(countries: list[Country]) -> tuple[Country, ...]:
    seen: dict[tuple[str | None, str | None], Country] = {}
    for country in countries:
        seen.setdefault((country.code, country.group), country)
    return tuple(seen.values())


def find_all_contacts(context: Context) -> tuple[Contact, ...]:
    """Whom to ask: under a contact label, else any e-mail address in the page's own content."""
    found: list[Contact] = []
    passages = list(context.passages.of("contact")) or [p for p in context.passages.all if "@" in p.text and p.meaning not in ("related", "restricted")]
    for passage in passages[:60]:
        text = passage.text
        for link in passage.block.links:
            address = link.href.removeprefix("mailto:").split("?")[0]
            if link.href.startswith("mailto:") and address not in text:
                text = f"{text} {address}"
        for contact in find_contacts(text, country=context.country):
            if not any(contact.email == c.email and contact.phone == c.phone for c in found):
                found.append(contact)
                for value in (contact.email, contact.phone, contact.name, contact.url):
                    if value:
                        context.quotes.add("contacts", value, passage.block, "label:contact" if passage.meaning == "contact" else "address in the text")
    return tuple(found[:20])


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
            context.quotes.add("links", link.href, Block("para", link.href, node=link.node), "link")
    return tuple(found.values())


def _absolute(context: Context, href: str) -> str | None:
    href = href.strip()
    if not href or href.startswith(("#", "mailto:", "tel:", "javascript:", "data:")):
        return None
    try:
        url = urljoin(context.url or "", href)
        return url if urlsplit(url).scheme in ("http", "https") and urlsplit(url).hostname and len(url) < 2000 else None
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
        return bool(_SUBMISSION.search(title)) and meaning in _LINK_MEANINGS
    if _BARE.match(words) and title != words:
        return True
    return meaning in _LINK_MEANINGS or any(p.search(title) for p in (_GUIDELINES, _ANNEX, _SUBMISSION, _OFFICIAL, _DOCUMENTS))


def _link_role(words: str, url: str, meaning: str | None) -> str:
    if _PORTAL.search(url):
        return "official"
    for pattern, role in ((_GUIDELINES, "guidelines"), (_ANNEX, "annex"), (_SUBMISSION, "submission"), (_OFFICIAL, "official"), (_DOCUMENTS, "annex")):
        if pattern.search(words):
            return role
    return {"official_link": "official", "submission_link": "submission"}.get(meaning or "", "other")


def find_terms(context: Context) -> tuple[Term, ...]:
    """Sectors, beneficiaries and topics that the page files it under."""
    found: dict[tuple[str, str], Term] = {}
    for scheme, meaning in (("sector", "sectors"), ("beneficiary", "beneficiaries"), ("topic", "topics")):
        for passage in context.passages.of(meaning):
            if passage.block.kind == "heading" or len(passage.text) > 1500:
                continue
            for value in split_terms(passage.block, passage.text):
                if (scheme, value) not in found and len(found) < 100:
                    found[scheme, value] = Term.model_validate({"scheme": scheme, "value": value})
                    context.quotes.add("terms", value, passage.block, f"label:{meaning}")
    return tuple(found.values())


def find_restricted(context: Context, stated: set[str]) -> tuple[str, ...]:
    """The fields whose label stands among notices for subscribers and that the page states nowhere."""
    fields: list[str] = []
    for passage in context.passages.of("restricted"):
        for words in (passage.label, *passage.headings[-1:]):
            meaning = next((m for m, label in context.passages.labels if label == words), None)
            field = _RESTRICTED_FIELDS.get(meaning or "")
            if field and field not in stated and field not in fields:
                fields.append(field)
    return tuple(fields)


def find_period(context: Context, text: str) -> tuple[str | None, str | None, str] | None:
    """A begin and an end with the words that state them."""
    return read_period(text, language=context.language, order=context.order)
