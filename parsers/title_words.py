"""What the finders of titles share: whether words may be a title, and the words of an address."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from parsers.labels import meaning_of
from parsers.labels.cues import cue
from parsers.outline import squeeze
from parsers.reference import find_references
from parsers.stamps import is_stamp

_MAX_TITLE = 400
_MAX_ACT = 700
_UMLAUT = re.compile(r"([aou])e")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
# "EnduringHarbours.html"
_EXTENSION = re.compile(r"(?<=\w\w\w)\.(?:html?|php|aspx?|jsp|do|xhtml|shtml)$", re.I)
_WORD_BEGINS = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
# Words without a sense of their own, which addresses leave out as often as not.
_FUNCTION_WORDS = frozenset(
    """the and for with from der die das den dem des und für von vom zur zum pour par les des aux une dans sur avec del las los para por con
    una
    dei delle della dello degli nel nella nelle dal dalla alla alle allo agli per gli una che sul sulla dos das nos nas pelo pela uma com
    het een voor van met dla oraz pentru din""".split()
)
_SUBTITLE = re.compile(r":\s|\s[–—-]\s")
_ACCENTS = re.compile(r"[\u0300-\u036f]+")
_WORD = re.compile(r"\w{3,}")
# "Funding opportunity: …" names the kind of page, not the call.
_KIND_PREFIX = re.compile(
    r"^(?:funding opportunity|funding|apply now|jetzt bewerben|pre-?announcement|announcement|vorankündigung|ankündigung|preannuncio"
    r"|call for proposals?|opportunity|förderprogramm|ausschreibung|appel à projets|convocatoria|bando)\s?:\s+",
    re.I,
)
_NO_TITLE = re.compile(
    r"^[\W\d]*$|@|^\+?\d[\d ()./-]{7,}|https?://|^\d{1,2}\.? \w+ \d{4}$|\b\d{2,4}x\d{2,4}(?: ?px)?\b|\.(?:jpe?g|png|gif|svg|webp)\b|^©"
    r"|^\d{1,2}\.? (?:\w+ )?(?:\d{4} )?(?:bis|to|au|al|[-–]) (?:zum )?\d{1,2}\.? \w+ \d{4}$"  # from day to day
    r"|^---\s|\{[%{]"  # what a template left
    r"|\d{1,2}\s?[h:]\s?\d\d\s?(?:à|-|–|to|bis|a|alle|tot|do)\s?\d{1,2}\s?[h:]\s?\d\d\b"  # when a door is open
    r"|^/"  # what a line above goes on with
    r"|\b(?:tele(?:phone|fon|fono|fax)|téléphone|tel|tél|fax|phone|p\. ?o\. box)\b[.:\s]{1,3}\+?\(?\d",
    re.I,
)
# "Hauptstraße 7", "44000 Nantes", "12 Mill Street", "3, rue du Port", "Calle Mayor, 5": above a heading stands where somebody is.
_STREET = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\s){0,3}?(?:[^\W\d_][\w.'’-]*)?(?:stra(?:ß|ss)e|str\.|gasse|platz|allee|ufer|damm|(?<=\w)weg|(?<=\w)ring)\s\d{1,3}\s?[a-z]?"
    r"|(?:\d{5}|(?!(?:19|20)\d\d\s|\d\d00\s)\d{4})\s[^\W\d_]{3,20}(?:[/-][^\W\d_]{1,12}){0,2}(?:\s(?:am|an\sder|im)\s[^\W\d_]{3,12})?"
    r"|(?:am|an\sder|im|auf\sdem|in\sder)\s[^\W\d_]{3,25}\s\d{1,3}\s?[a-z]?"
    r"|\d{1,4}[a-z]?\s(?:[^\W\d_][\w.'’-]*\s){1,3}(?:street|road|avenue|lane|square)"
    r"|\d{1,4}(?:\sbis)?,?\s(?:rue|avenue|boulevard|place|quai|all[ée]e|chemin)\s(?:[^\W\d_][\w.'’-]*\s?){1,6}"
    r"|(?:calle|avenida|avda\.|paseo|plaza|via|viale|piazza|corso)\s(?:[^\W\d_][\w.'’-]*\s?){1,5},?\s(?:n[º.]\s?)?\d{1,3}",
    re.I,
)
_HAS_WORD = re.compile(r"[^\W\d_]{3}")
# "HORIZON-CL5-2026-D3-01": a code alone names nothing to a reader.
_CODE = re.compile(r"(?=\S*\d)(?:[A-Z][A-Z\d]+(?:[-/_.][A-Za-z\d]+){3,}(?:-[a-z]+)*|[A-Z]\w{1,7}[-/_.](?:19|20)\d\d[-/_.]\d{1,4})")
# "PR804A - Ayudas a las ONGD para la ejecución de proyectos.": a procedure by its code.
_AID_CODED = re.compile(
    r"(?=\w*\d)[A-Z][\w./]{2,12}\s[–—-]\s(?:axudas|ayudas|subvenciones|becas|premios|aides?|subventions?|contributi|grants?|support)\s",
    re.I,
)
# "Award Abstract # 2301122", "Grant-DOI 10.5577/P3": a code and what it is.
_CODE_NAMED = re.compile(
    r"(?:award|grant|project|projekt|contract)[ -]?(?:abstract|number|nummer|id|doi|code|ref|reference)\W{1,3}(?=\S*\d)[\w./-]+", re.I
)
# "Projekt 35514/01"
_PROJECT_CODE = re.compile(r"(?:projekt|project|projet|proyecto|progetto)\s(?:n[or°º.]{1,3}\s?)?[\d/.-]{4,20}", re.I)
# "Budget of the call: up to R$ 300.000", "Own share: at least 20%": a fact, whatever its label.
_SUM_BEHIND = re.compile(
    r"[^:]{3,60}:\s(?:\w+\s){0,3}(?:[A-Z]{0,3}[€£$]|(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK)\b)\s?\d[^\s]*(?:\s\S+){0,4}$|[^:]{3,60}:\s(?:[^\W\d]+\s){0,4}\d+\s?%"
)
# A question that heads a part of the page.
_QUESTION = re.compile(
    r"(?:de |à |pour |für |con |para |per |voor |dla )?(?:what|who|how|when|which|why|quels?|quelles?|qui|que|qu.|comment|combien|wer|was"
    r"|wie|wann|welche\w?|qué|quién(?:es)?|cómo|cuánto|cuál|chi|cosa|come|quanto|quale|quem|qual"
    r"|wat|hoe|welke|kto|co|jak|ile|jakie|vem|vad|hur|hvem|hvad|hva)\b[^?]{3,80}\?",
    re.I,
)
# A line of so few words with one of these is the heading of a part: "Sujets éligibles".
_PART = re.compile(
    r"\b(?:[ée]ligib(?:les?|ility)|ammissibil[ei]|elegíve(?:l|is)|elegibles?|subvencionables|förderfähige?)\b",
    re.I,
)
_PART_WORDS = 3
# That a page is a call, and nothing of what it is about; lists of calls are called by the plural.
JUST_KIND = re.compile(
    r"(?:the |new |our |current )?(?:open )?(?:funding |grant )?(?:call|opportunity)(?: for (?:proposals|applications|projects))?"
    r"|appel(?: à (?:projets?|candidatures?|propositions?|manifestation d.intérêt))?"
    r"|(?:förder|projekt)?(?:aufruf|ausschreibung|call)|(?:nueva )?convocatoria|avviso(?: pubblico)?",
    re.I,
)
_STATUS_TAIL = re.compile(r"\s+(?:Open|Closed|Forthcoming)!$")
_STATUS_PREFIX = re.compile(
    r"^\W{0,2}(?:(?:now )?open|closed|forthcoming|upcoming|new|ouvert|clos|en cours|nouveau|offen|neu|geschlossen|abiert[oa]"
    r"|cerrad[oa]|nuev[oa]|apert[oa]|chius[oa]|scadut[oa]|abert[oa]|encerrad[oa]|otwarty|zamknięty|geopend|gesloten)\W{0,2}(?:[:|]|\s[–—-])\s+",
    re.I,
)
_DAY = (
    r"(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}(?:\.|st|nd|rd|th|er)? (?:of |de )?\w{3,10}\.?,? (?:de )?\d{4}"
    r"|\w{3,10} \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)"
)
_DAY_PREFIX = re.compile(rf"^{_DAY}\s?[|:–—-]\s+(?=\w)")
# "– deadline 3 May 2026", "(bis 03.05.2026)"
_DAY_TAIL = re.compile(
    r"(?:\s[|–—-]|,|\s[(\[])\s?"
    r"(?:(?:new |extended |application )?deadline(?: extended)?(?: (?:to|is|until))?|closing date|closes(?: on)?|apply by|until|by"
    r"|date limite|jusqu.au|avant le|bis(?: zum)?|\w{0,12}frist|plazo|hasta(?: el)?|cierre|scadenza|entro(?: il)?|prazo|até|do|termin)"
    rf"\W{{0,3}}{_DAY}\W{{0,2}}$",
    re.I,
)

# "Date de lancement : 17 février 2026 …": facts that were run together with the title.
_FACTS_TAIL = re.compile(
    r"\s(?:[–—|-]\s)?(?:Date|Deadline|Closing|Opening|Frist|Bewerbungsfrist|Antragsfrist|Einreichfrist|Laufzeit|Plazo|Fecha|Scadenza|Prazo|Clôture|Échéance|Termin|Data)\b"
    r"[^:\d]{0,30}:\s?\d.{0,200}$"
)


# "… zadań publicznych w 2026 r."
_YEAR_ABBREVIATED = re.compile(r"\s(?:w|na|rok|za|през|за)(?: roku)? 20\d\d\s?[rг]\.$")


def is_title(text: str, language: str | None) -> bool:
    """Whether the words may name something: no label, sentence, date, number or address."""
    if names_nothing(text):
        return False
    if is_act(text):
        return True
    if not 3 < len(text) <= _MAX_TITLE or text.endswith((";", ",", ":")) or _is_question(text):
        return False
    if len(text.split()) <= _PART_WORDS and _PART.search(text):
        return False
    if text.endswith((".", ".”", '."', ".»")) and len(text.split()) > 6 and not (_YEAR_ABBREVIATED.search(text) or _AID_CODED.match(text)):
        return False
    return meaning_of(text, language, within=False) is None


def _is_question(text: str) -> bool:
    """Whether it heads a part of the page as a question, and names no programme: "What is the Coast Fund?"."""
    return bool(_QUESTION.fullmatch(text)) and not any(cue(words).search(text) for words in ("call_word", "programme_word"))


def names_nothing(text: str) -> bool:
    """Whether a line is a number, a code, a sum with its label, a day, a stamp, an address, a telephone number or stands for a picture."""
    return bool(
        is_stamp(text)
        or _NO_TITLE.search(text)
        or _STREET.fullmatch(text)
        or _CODE.fullmatch(text)
        or _CODE_NAMED.fullmatch(text)
        or _PROJECT_CODE.fullmatch(text)
        or _SUM_BEHIND.match(text)
    ) or not _HAS_WORD.search(text)


def is_act(text: str) -> bool:
    """Whether the words are the long name of an authority's act, which may end in a full stop: "Extracto de la Orden …"."""
    return 60 < len(text) <= _MAX_ACT and bool(cue("act").match(text)) and ". " not in text.rstrip(".")[-200:]


def clean_title(text: str) -> str:
    """A title without the kind of page before it, and the status or reference behind it."""
    text = _STATUS_PREFIX.sub("", _DAY_PREFIX.sub("", squeeze(text)))
    text = _FACTS_TAIL.sub("", text) if ":" in text else text
    name = _KIND_PREFIX.sub("", text)
    text = _DAY_TAIL.sub(
        "", _STATUS_TAIL.sub("", text if names_nothing(name) else name)
    )  # "Call for proposals: March 2026" has no other name
    # A bare reference behind the words is a badge, not part of the name.
    found = find_references(text)
    if found and found[-1].end == len(text) and len(text) - len(found[-1].text) > 20 and re.search(r"[\w)]\s$", text[: found[-1].start]):
        text = text[: found[-1].start].rstrip()
    return text


def slug_of(url: str | None, parts: int = 2) -> str:
    """The last parts of an address as words."""
    path = unquote(urlsplit(url or "").path) if url else ""
    segments = [_WORD_BEGINS.sub(" ", _EXTENSION.sub("", part)) for part in path.split("/") if part]
    return " ".join(segments[-parts:]).replace("-", " ").replace("_", " ")


def words_of(text: str) -> set[str]:
    """The words of three letters and more, written as addresses write them."""
    return set(folded("\n".join(_WORD.findall(text))).split("\n")) - {""}


def folded(words: str) -> str:
    """Words without case and accents; "ö", "oe" and "o" are one."""
    words = words.casefold()
    if not words.isascii():
        words = _ACCENTS.sub("", unicodedata.normalize("NFKD", words.translate(_LIGATURES)))
    return _UMLAUT.sub(r"\1", words)


def overlap(text: str, subject: set[str]) -> float:
    """The share of a text's words that are a subject's."""
    words = words_of(text) - _FUNCTION_WORDS
    return len(words & subject) / len(words) if words else 0.0


def repeats(text: str, slug: set[str]) -> bool:
    """Whether most of a text's words are an address's, and most of those the text's; a name may have a subtitle behind it."""
    head = _SUBTITLE.split(text, maxsplit=1)[0]
    return any(overlap(words, slug) >= 0.6 and len(words_of(words) & slug) >= max(2, len(slug) // 2) for words in {text, head})
