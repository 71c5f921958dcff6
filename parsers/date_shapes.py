"""The shapes in which days are printed, as expressions; what a match means is in dateforms.py."""

from __future__ import annotations

import re

# Languages that write the year first and the day after the month: "2026. március 15.", "2026 m. kovo 15 d."
YEAR_FIRST = ("hu", "lt", "lv")
# Only these put the day after the month when no year follows: "February 25".
MONTH_FIRST = ("en", "hu", "lt", None)
UNCLEAR_ORDER = ("en", None)
TO = r"[-–—]|to|and|au|et|bis|und|al|all['’]|e|y|do|och|og|until|till|through|kuni|iki|līdz|til|до|έως"
B = r"[^\S\n]"  # a blank; a date does not run over the end of a line
ORDINAL = r"(?:\.|st|nd|rd|th|er|ère|re|de|ste|e|ème|º|°|ª|-?(?:го|ти|ви|ри|ми)|η|ης|\ser(?=\s))?"
DIGITS = re.compile(r"\d+")
NUMERIC = re.compile(
    r"(?:(?P<first>\d{1,2})\.\s?[-–—]\s?)?(\d{1,2})(\s?[./-]\s?)(\d{1,2})(\s?[./-]\s?)(\d{4})"
    r"(?!\d(?!\d?:\d\d)|[./]\d|-\d{1,4}+(?![./:-]\d))"
)
# Stands in every date that may tell an order; the engine passes over all else at once.
TELLS_ORDER = re.compile(r"[/-]\s?\d{1,2}\s?[./-]\s?\d{4}")
NO_YEAR = re.compile(r"(\d{2})\.(\d{2})\.(?!\s?\d)")
NUMERIC_FOLLOWS = re.compile(r"\s?(?:[-–—]|bis|und|oder)\s?(?:zum\s)?\d{1,2}\.\s?\d{1,2}\.", re.I)
# "3.3.–30.4.2026": the year behind the last day is the first's as well.
BEGINS_RANGE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?=(?:\s?[-–—]\s?|\sbis\s(?:zum\s)?)\d{1,2}\.\s?\d{1,2}\.\s?20\d\d)")
YEAR_FIRST_NUMERIC = re.compile(r"(\d{4})([-/.]|\.\s)(\d{1,2})\2(\d{1,2})(?!\d|[./-]\d|-[A-Z])")
DAY_MONTH = re.compile(
    rf"(?:(?P<first>\d{{1,2}}){ORDINAL}(?P<to>\s?[-–—]\s?|\s(?:{TO}|en|tot(?:\sen\smet)?|t/m|a)\s)(?:(?:the|le|den|dem|zum|el|il)\s)?)?"
    rf"(?P<day>\d{{1,2}}){ORDINAL}(?:{B}|[/.-]){{0,3}}(?:(?:of|de|del|di|du|do|of\sthe){B}{{1,2}}|d['’])?"
    rf"(?P<month>[^\W\d_]{{3,13}})"
    rf"(?:\.?(?:(?:{B}|[,./-]){{1,3}}|(?:{B}|,){{0,2}}(?:de|del|of|anno|roku){B}{{1,2}}|,?\sd['’]|{B}?['’])?"
    r"(?P<year>\d{4}(?=\.\d)|\d{2,8}+(?![.:h]\d)))?",
    re.IGNORECASE,
)
DAY_OF_A_MONTH = re.compile(
    r"(?:\.|st|nd|rd|th|er|º)?[^\S\n](?:(?:of|de|d['’])\s?)?(?!(?:at|um|à|to|and|bis|und)\b)[^\W\d_]{3,12}[^\S\n](?:de\s|del\s)?(?:19|20)\d\d\b"
)
MONTH_BEFORE = re.compile(
    rf"(?<![^\W_])(?P<month>[^\W\d_]{{3,13}})\.?(?:(?:{B}|[,-]){{1,3}}|{B}(?:de|del|of|of\sthe|roku){B}|{B}d['’])$",
    re.IGNORECASE,
)
DAY_YEAR = re.compile(
    rf"(?:(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?P<to>\s?[-–—]\s?|\s(?:to|and)\s))?"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/]|\.\d)(?:(?:,?{B}{{0,3}}|,?\s(?:of|del?)\s)(?P<year>\d{{4}})(?!:?\d))?",
    re.IGNORECASE,
)
YEAR_MONTH_DAY = re.compile(
    r"(?P<year>\d{4})\.?\s(?P<mark>m\.\s|gada\s(?P<d1>\d{1,2})\.\s)?(?P<month>[^\W\d_]{3,13})(?:\s(?P<d2>\d{1,2})\b)?"
)
# After "February 25" these may follow; "In March 15 projects" is no date.
ENDS_A_DATE = re.compile(
    r"\s*(?:$|[.,;:)\]–\n-]|(?:at|by|and|or|to|each|every|of|until|through|thru|for|is|are|annually|thereafter|d|di[eg])\b)", re.I
)
RANGE_BEFORE = re.compile(
    r"(?:\b(?:from|between|on|the|du|vom|von|zwischen|am|entre|del|dal|de|od|fra|från|tussen|van|mellan|mellem|dem|den|le|les|tra|il|el|días?|dies|dias|giorni|jours)\s|[:(])\s*$",
    re.I,
)
DATE_BEFORE = re.compile(
    r"\b(?:zum|bis|vom|von|am|der|den|dem|und|oder|spätestens|jeweils|ab|je|do|nejpozději|senest|viimeistään)\s{1,2}$",
    re.I,
)
EVERY_YEAR_AFTER = re.compile(r"\s\(?(?:jeden|eines|e\.|d\.|des|jährlich|každého|hvert)", re.I)
