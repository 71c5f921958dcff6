"""Call references: HORIZON-CL3-2025-01-FCT-01, EuropeAid/175511/DD/ACT/UG, RFA-MD-11-006, PR804A, 101103010."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

# First parts of codes that are no calls: law, norms, contact data, programmes' names, document names, gazettes.
_LAW = "EU EC UE CE EEC EWG EURATOM COM KOM SWD SEC JOIN OJ JO ABL CELEX ECLI ARES REGULATION DECISION DIRECTIVE LAW UN RES ST PE"
_NORMS = "ISO IEC EN DIN NF BS UNE ISBN ISSN DOI NACE NUTS CFDA ALN TRL SDG ODS AGENDA COVID SARS CO2"
_GAZETTES = "BOC BOE BOJA BOCM DOGC DOGV DOE DOUE BORM BOPV BOA JORF GU"
_OTHER = (
    "DD MM YYYY JJ TT DECRETO DECRET ERLASS RICHTLINIE ORDEN LEY LOI GESETZ TEL PHONE FAX FY HTTP HTTPS WWW "
    "ANNEX ANNEXE ANEXO ALLEGATO GUIDE GUIDELINES FORM FAQ TEMPLATE PAGE LOT PRIORITY VAT IBAN UTF"
)
_MONTHS = (
    "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
)
_MONEY = "EUR EURO EUROS USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN"
_NOT_PREFIX = frozenset(f"{_LAW} {_NORMS} {_OTHER} {_MONTHS} {_MONEY}".split())
_GAZETTE = frozenset(_GAZETTES.split())
_NAMES_WITH_DIGITS = "COVID-19 COVID19 H2020 HORIZON2020 FP6 FP7 FP9 B2B B2C ISO9001 ISO14001 ISO27001 NUTS2 NUTS3"
_NOT_CODE = frozenset(_NAMES_WITH_DIGITS.split())
# US numbers write the year with two digits: PAR-13-290, RFA-MD-11-006, HRSA-10-270, PD-98-1390.
_TWO_DIGIT_YEAR = re.compile(r"(?:PA|PAR|PAS|RFA|NOT|PD|HRSA|NOFO|CDC|ACF)-(?:[A-Z]{1,4}\d{0,2}-)?\d{2}-\d{2,4}")
# "NSF 26-501", "RFA 26-07", "KEHOP Plusz-1.2.4-24": the programme's acronym stands apart.
_SPACED = re.compile(
    r"(?<![\w-])(?:(?:RFA|RFP|RFGA|NOFO|NOFA)[ \xa0](?:No\.[ \xa0])?\d{2,4}-\d{1,4}|NSF[ \xa0]\d{2}-\d{3}|PD[ \xa0]\d{2}-\d{3,4}"
    r"|[A-Z]{3,8}[ \xa0](?:[Pp]lus|PLUS)[zZ]-\d{1,2}(?:\.\d{1,2}){1,3}(?:\.[A-Z])?-\d{2})(?![\w-])"
)
_POVIK = re.compile(r"(?<!\w)(?:јавен повик|јавни позив|јавни конкурс)[ \xa0]бр\.?[ \xa0]?\d{1,4}/\d{4}(?!\w)", re.I)

_DASHES = r"\u2010\u2011\u2012\u2013\-"
_DASH_OR_SLASH = re.compile(rf"[{_DASHES}/ ]")
_SPLIT_DASH = re.compile(f"[{_DASHES}]")
_TOKEN = re.compile(rf"(?<![\w{_DASHES}])[^\W\d_]\w{{0,30}}+(?:[{_DASHES}/]\w{{1,40}}+){{2,40}}+")
_STAGES = re.compile(rf"[{_DASHES}_ ](?:two|2|single|one|1)[{_DASHES}_ ]stages?", re.I)
# CERV-2025-EQUALCall Document: the page lost the blank before the next word.
_GLUED = re.compile(r"(?:(?<=[A-Z0-9])[a-z]?|(?<=-[a-z]))(?=[A-Z][a-z]{2,40}+(?![A-Z0-9]))")
_PART = re.compile(r"[^\W_a-z]{1,40}+[a-z]?|[a-z]|[A-Z][a-z][A-Z]")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_LONG_NUMBER = re.compile(r"[A-Z]{0,4}\d{5,12}")

_LEAD = re.compile(
    r"(?:(?:call|appel|reference|référence|referencia|riferimento|ref|réf|code|código|codice|identifier|id|number"
    r"|numero|número|numéro|no|nr|nº|n°|n)"
    r"\b[ \xa0]?[.:º°#]{0,2}[ \xa0]{0,3}){1,3}(?=[^\W_])",
    re.I,
)
_KIND_OF_CALL = re.compile(r"^appel à \w{4,20} (?:n°\s?)?", re.I)
_LEAD_ENDS = (":", ".", "º", "°", "#")
_WEAK = re.compile(r"\w[\w./+()-]{2,59}")
_WEAK_WORDS = re.compile(r"[^\W\d_][\w-]{1,16}(?: [^\W\d_]{1,12}){0,2} (?P<last>\w[\w./-]{1,24})")
_YEARS = re.compile(r"(?:19|20)\d{2}(?:[-./](?:19|20)?\d{2})?")
# "PAS-Honduras-FY19-01"
_WITH_A_PLACE = re.compile(r"[A-Z]{2,6}-(?:[A-Z]{2,6}-)?[A-Z][a-z]{2,14}(?:-[A-Z0-9]{1,8}){0,3}-(?=[A-Z]{0,3}\d)[A-Z0-9]{2,8}")
# What looks like a code and is a date, a sum, a law or a telephone number.
_NOT_REFERENCE = re.compile(
    r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}"  # 12/03/2025, 2025-03-12
    r"|(?:0?[1-9]|1[0-2])[-./]\d{4}|\d{4}[-./](?:0?[1-9]|1[0-2])"  # 05/2025, 2025-05
    r"|(?:19|20)\d{2}[-./](?:(?:19|20)\d{2}|\d{2})"  # 2021-2027, 2024/25
    r"|\d{1,4}/\d{1,4}|\d{1,4}/\d{1,4}/[A-Z]{2,8}|\d{4}/\d{4}\([A-Z]{3}\)"  # 1407/2013, 2013/743/EU
    r"|[\d.]+|[\d,.]+-?|\d{2}\.\d{3}\w?"  # 93.859, 12.500, 01.53.85.51.53
    r"|\(?\d{3}\)?-\d{3}-\d{4}|0\d{1,4}[-/ ]\d{3,10}"  # 202-287-1055, 0361-21350
    r"|[CL]\(\d{4}\)\d+|[CL]/\d{4}/\d+|\d{1,2}[-.]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV"
    r"|DEC)[A-Z]{0,6}[-.]?\d{2,4}"
    r"|\d{1,3}[A-Z]{1,2}|\d{1,6}(?:EUR|USD|GBP|KB|MB|%)|Q[1-4][-/]?\d{2,4}|FY[-/]?\d{2,4}",
    re.I,
)
_DIGIT = re.compile(r"\d")
_BARE_NUMBER = re.compile(r"\d{5,12}")
_COMPACT_DATE = re.compile(
    r"(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d{2}|(?:0\d"
    r"|1[0-2])(?:[0-2]\d|3[01])(?:19|20)\d{2}"
)
_CODE = r"[A-Za-z0-9][\w./+-]{3,50}[A-Za-z0-9]"
CALL = (
    r"(?:call|competition|topic|aufrufs?|ausschreibung|convocatoria|bando|avviso|aviso|procedimiento|appel(?: à \w{4,20})?|apel(?:ului)?)"
)
# The words that say that a code is the call's reference, and the code.
_NAMED = re.compile(
    rf"\b(?:(?:{CALL}\s(?:id|no\.?|nr\.?|number|code|reference|ref\.?|identifier|n[°º.])|reference (?:number|code|no\.?)"
    rf"|(?:cod(?:e|ul|ice|igo|\.)?|código|référence|referencia|riferimento|referenznummer|kennziffer)"
    rf"\s(?:(?:de|del|della|dell[’']|der|des|de l[’'])\s?)?{CALL}"
    rf"|ausschreibungsnummer|call-id|topic-id|call for proposals(?=\s(?-i:[A-Z]{{2,8}}/)[\w/]{{0,20}}\d))"
    rf"\s?[:#]?\s{{0,2}}(?P<code>{_CODE})|{CALL}\s\((?P<bracket>{_CODE})\))(?!\w)",
    re.I,
)
# Where Spain registers what is given (Base de Datos Nacional de Subvenciones): "Código BDNS: 827945", "BDNS (Identif.): 511374".
_BDNS = re.compile(r"\bBDNS\b\W{0,3}(?:identif\w*\W{0,5})?(?:n[.º°]{1,2}\s?)?(?P<code>\d{6})(?!\d)", re.I)
# 'This topic is part of the call "Bees for towns" (BEE-2026-URBAN-01)'
_PART_OF_CALL = re.compile(
    rf"\b(?:(?:is )?(?:part of|under|within)|fait partie de|(?:dans le|au titre|relève) (?:cadre )?de|teil (?:des|der|von)"
    rf"|im rahmen (?:des|der)|forma parte de|en el marco de|nell['’]ambito del(?:la)?|(?:fa )?parte del(?:la)?)"
    rf"\s?(?:the |this |l['’]|cet |la |esta |diese[rs]? )?{CALL}\s?:?\s[^.;()\n]{{0,160}}\((?P<code>{_CODE})\)",
    re.I,
)
# "available under the reference 161357": the number of a call in a register of calls.
_UNDER = re.compile(
    r"\b(?:under|with|by) (?:the |its )?(?:call |publication )?reference (?:number |no\.? ?)?(?P<en>\d{5,8})\b"
    r"|\bsous (?:la |le )?(?:référence|numéro de référence) (?P<fr>\d{5,8})\b"
    r"|\bunter der (?:Referenz(?:nummer)?|Kennziffer) (?P<de>\d{5,8})\b"
    r"|\bcon (?:la |el número de )referencia (?P<es>\d{5,8})\b|\bcon (?:il |numero di )(?:riferimento|codice) (?P<it>\d{5,8})\b"
)
# "… Référence : EuropeAid/140001/C/ACT/Multi Date limite : …": a label that was run together with others.
_RUN_TOGETHER = re.compile(
    rf"(?<!project\s)(?<!projekt)(?<!grant\s)(?<!file\s)(?<!our\s)(?<!your\s)(?<!votre\s)(?<!notre\s)\b"
    rf"(?:référence|reference|referenz|referencia|riferimento)\s?:\s{{0,2}}(?P<code>{_CODE})",
    re.I,
)
_REGISTERED = re.compile(r"\d{5}")
# Every sentence that names a reference holds one of these, in lower case.
SIGNS = tuple(
    """call competition topic aufruf ausschreibung convocatoria bando avviso aviso procedimiento appel apel
    reference référence referenz kennziffer referencia riferimento codice bdns""".split()
)
_MIXED = re.compile(r"(?=\w*[A-Z]\w*[A-Z])(?=[^\d]*\d)[A-Za-z]\w{1,12}(?:[-_/]\w{2,14}){1,4}")
_EARLIER = re.compile(
    r"\b(?:previous|earlier|former|last|first|past|précédente?|dernier|vorherige\w*|letzte\w*|anterior|pasada|precedente|scorso)\s(?:\w+\s){0,3}$",
    re.I,
)
_READ_LIMIT = 400
_TEXT_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Match:
    """A reference found in running text; `text` is the exact substring."""

    text: str
    start: int
    end: int


def find_references(text: str) -> list[Match]:
    """Strings with the shape of a funder's reference, in order: upper-case parts, a year or a long number among them.

    Bare numbers, laws, norms, gazette pages and periods ("ESF-2021-2027") are none; a glued next word is cut off.
    """
    if not _DIGIT.search(text):
        return []
    found = [Match(m.group(), m.start(), m.end()) for pattern in (_SPACED, _POVIK) for m in pattern.finditer(text)]
    for token in _TOKEN.finditer(text):
        found.extend(_in_token(token.group(), token.start()))
    # "RSO2.7/1": what goes on is known in part only
    return sorted((match for match in found if not _GOES_ON.match(text, match.end)), key=lambda match: match.start)


_GOES_ON = re.compile(r"\.\d")


def read_reference(text: str) -> str | None:
    """The one reference in the value of a label such as "Call reference", trimmed, as the funder writes it.

    Also takes codes too plain for running text: PR804A, 21-595, 101103010. Nothing for prose, several references,
    dates, sums, laws (1407/2013), assistance listings (93.859) and telephone numbers.
    """
    value = " ".join(text[:_READ_LIMIT].split()).strip(" .,;:*")
    strong = find_references(value) or find_references(value.upper() if value.islower() else "")
    if strong:
        first, rest = strong[0], value[strong[0].end :].lstrip()
        if len(strong) > 1 and not rest.startswith(("(", "[")) and len({normalise_reference(match.text) for match in strong}) > 1:
            return None
        return value[first.start : first.end]
    value = _KIND_OF_CALL.sub("", value)
    lead = _LEAD.match(value)
    if lead and lead.group().rstrip().endswith(_LEAD_ENDS):
        value = value[lead.end() :]
    value = _cut_glued(value)
    return value if _is_plain_code(value) else None


def find_named_references(text: str) -> list[Match]:
    """References that running text calls so: "the call (GPU-eCSE02)", "cod apel PS/694/P1", "reference: AB-12"."""
    found = []
    for named in _NAMED.finditer(text[:_TEXT_LIMIT]):
        code = named["code"] or named["bracket"]
        if _EARLIER.search(text[max(0, named.start() - 40) : named.start()]):
            continue
        plain = read_reference(code) if named["code"] else None
        mixed = named["bracket"] and _MIXED.fullmatch(code) and code.upper() not in _NOT_CODE and not _NOT_REFERENCE.fullmatch(code)
        if (plain == code and not _BARE_NUMBER.fullmatch(code)) or mixed:
            start = named.start("code" if named["code"] else "bracket")
            found.append(Match(code, start, start + len(code)))
    for named in _UNDER.finditer(text[:_TEXT_LIMIT]) if _REGISTERED.search(text) else ():
        code = next(filter(None, named.groups()))
        if not _COMPACT_DATE.fullmatch(code):
            found.append(Match(code, named.end() - len(code), named.end()))
    for named in _BDNS.finditer(text[:_TEXT_LIMIT]):
        found.append(Match(named["code"], named.start("code"), named.end("code")))
    run_together = _RUN_TOGETHER.finditer(text[:_TEXT_LIMIT]) if ":" in text else ()
    for named in [*(_PART_OF_CALL.finditer(text[:_TEXT_LIMIT]) if "(" in text else ()), *run_together]:
        if [match.text for match in find_references(named["code"])] == [named["code"]]:
            found.append(Match(named["code"], named.start("code"), named.end("code")))
    return found


def normalise_reference(reference: str) -> str:
    """A key for comparing: without letter case, dashes, slashes, blanks, a glued next word and "-two-stage"."""
    value = unicodedata.normalize("NFKC", reference[:_READ_LIMIT]).replace("\u00ad", "").replace("\u200b", "")
    value = _STAGES.sub("", _cut_glued(" ".join(value.split()).strip(" .,;:*")))
    return "-".join(re.findall(r"[^\W_]+", value.casefold()))


def _in_token(token: str, start: int) -> list[Match]:
    """The references in words joined by dashes and slashes: all of it, or what is between an address's slashes."""
    code = _cut_glued(token)
    if _is_slashed(code) or _is_dashed(code):
        return [Match(code, start, start + len(code))]
    found = []
    if "/" in token:
        for part in re.finditer(r"[^/]+", token):
            code = _cut_glued(part.group())
            if _is_dashed(code):
                found.append(Match(code, start + part.start(), start + part.start() + len(code)))
    return found


def _cut_glued(code: str) -> str:
    """The code without what stuck to it, or itself again; words in its first part (EuropeAid) belong to it."""
    half = len(code) // 2
    if half > 5 and code[:half] == code[half:]:
        return code[:half]
    first = _DASH_OR_SLASH.search(code)
    if not first:
        return code
    stage = _STAGES.search(code)
    if stage:
        return code[: stage.end()]
    glued = _GLUED.search(code, first.end())
    return code[: glued.end()] if glued else code


def _is_dashed(code: str) -> bool:
    parts = _SPLIT_DASH.split(_STAGES.sub("", code))
    plain = "-".join(parts)
    if _TWO_DIGIT_YEAR.fullmatch(plain):
        return True
    if "/" in code or len(parts) < 3 or not _is_code_word(parts[0]) or parts[0] in _NOT_PREFIX | _GAZETTE:
        return False
    return all(_is_part(part) for part in parts) and _has_year_or_number(parts[1:]) and not _is_named_period(parts)


def _is_slashed(code: str) -> bool:
    parts = code.split("/")
    if len(parts) < 3 or parts[0].upper() in _NOT_PREFIX | _GAZETTE:
        return False
    if parts[0].lower() == "europeaid":
        return bool(_LONG_NUMBER.fullmatch(parts[1])) and all(part.isalnum() and len(part) <= 6 for part in parts[1:])
    first_is_name = parts[0][0].isupper() and sum(c.isupper() for c in parts[0]) >= 2
    if not first_is_name or not all(_is_part(piece) for part in parts[1:] for piece in _SPLIT_DASH.split(part)):
        return False
    return _has_year_or_number(parts[1:]) and any(len(part) >= 2 and part.isalpha() for part in parts[:2])


def _is_code_word(part: str) -> bool:
    return part[0].isalpha() and part == part.upper() and len(part) <= 16


def _is_part(part: str) -> bool:
    return all(piece and _PART.fullmatch(piece) for piece in part.split("_"))


def _has_year_or_number(parts: list[str]) -> bool:
    return any(_YEAR.fullmatch(piece) or _LONG_NUMBER.fullmatch(piece) for part in parts for piece in part.split("_"))


def _is_named_period(parts: list[str]) -> bool:
    """INTERREG-VI-2021-2027: a programme's name and years."""
    years = any(_YEAR.fullmatch(a) and _YEAR.fullmatch(b) and a < b for a, b in pairwise(parts))
    return years and not any(c.isdigit() for part in parts if not _YEAR.fullmatch(part) for c in part)


def _is_plain_code(value: str) -> bool:
    if not 4 <= len(value) <= 60 or value.upper() in _NOT_CODE or _NOT_REFERENCE.fullmatch(value):
        return bool(_BARE_NUMBER.fullmatch(value)) and not _COMPACT_DATE.fullmatch(value)
    digits = sum(c.isdigit() for c in value)
    first = re.split(r"[^\w]|(?<=[^\W\d_])(?=\d)", value, maxsplit=1)[0]
    if digits < 2 or first.upper() in _NOT_PREFIX:
        return False
    if " " in value:
        words = _WEAK_WORDS.fullmatch(value)
        last: str = words["last"] if words and value == value.upper() else ""
        return sum(c.isdigit() for c in last) >= 3 and not _YEARS.fullmatch(last)
    if not _WEAK.fullmatch(value) or _is_named_period(_SPLIT_DASH.split(value)):
        return False
    if _WITH_A_PLACE.fullmatch(value):
        return True
    letters: str = "".join(c for c in value if c.isalpha())
    return letters[:-1].upper() == letters[:-1] and (digits >= 3 or len(letters) >= 3 or "/" in value)
