"""Times of day and their zone, beside a date: "17:00 (Brussels time)", "4.00pm UK time", "23h59 (heure de Paris)".

CET and CEST on a European call mean the local time of Brussels, whatever the season: both are Europe/Brussels.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Abbreviations whose place is settled. EET, AEST and the like are shared by several zones.
_ABBREVIATIONS = {
    **dict.fromkeys(("CET", "CEST", "MEZ", "MESZ"), "Europe/Brussels"),
    **dict.fromkeys(("UTC", "GMT"), "UTC"),
    "BST": "Europe/London",
    **dict.fromkeys(("ET", "EST", "EDT"), "America/New_York"),
    **dict.fromkeys(("CT", "CDT"), "America/Chicago"),
    **dict.fromkeys(("PT", "PST", "PDT"), "America/Los_Angeles"),
}
_PLACES = {
    "Europe/Brussels": "brussels bruxelles brüssel brüsseler brussel bruselas bruselj brusel brukseli bryssel central",
    "Europe/London": "uk london londres britain british",
    "Europe/Dublin": "dublin irish ireland",
    "Europe/Paris": "paris parigi parís french france",
    "Europe/Berlin": "berlin berliner german germany",
    "Europe/Vienna": "vienna wien wiener",
    "Europe/Zurich": "zurich zürich swiss bern",
    "Europe/Rome": "rome roma italian italy italiana",
    "Europe/Madrid": "madrid peninsular spanish española",
    "Europe/Lisbon": "lisbon lisboa portuguese",
    "Europe/Amsterdam": "amsterdam dutch",
    "Europe/Copenhagen": "copenhagen københavn danish",
    "Europe/Stockholm": "stockholm swedish",
    "Europe/Oslo": "oslo norwegian",
    "Europe/Helsinki": "helsinki finnish",
    "Europe/Warsaw": "warsaw warszawa polish",
    "Europe/Prague": "prague praha czech",
    "Europe/Bratislava": "bratislava slovak",
    "Europe/Budapest": "budapest hungarian",
    "Europe/Bucharest": "bucharest bucurești romanian",
    "Europe/Sofia": "sofia bulgarian",
    "Europe/Athens": "athens greek αθήνας ελλάδας",
    "Europe/Zagreb": "zagreb croatian",
    "Europe/Belgrade": "belgrade serbian",
    "Europe/Tallinn": "tallinn estonian",
    "Europe/Riga": "riga latvian",
    "Europe/Vilnius": "vilnius lithuanian",
    "Europe/Kyiv": "kyiv kiev ukrainian",
    "America/Bogota": "bogota bogotá colombia colombiana colombian",
    "America/New_York": "eastern",
    "America/Los_Angeles": "pacific",
}
_ZONE_OF_PLACE = {place: zone for zone, places in _PLACES.items() for place in places.split()}

_PLACE = r"[^\W\d_]{2,12}"
_ZONE = re.compile(
    rf"""[\s,;(\[–-]{{0,3}}(?:
      (?P<iana>(?-i:Europe|America)/[A-Z][a-z]{{2,12}}(?:_[A-Z][a-z]{{2,12}})?)
    | (?P<abbreviation>(?-i:CET|CEST|MEZ|MESZ|UTC|GMT|BST|ET|EST|EDT|CT|CDT|PT|PST|PDT))\b
        (?:\s?/\s?(?-i:CEST|BST|MESZ))?(?!\s?[+±-]\s?\d)
    | (?P<before>{_PLACE})(?:\s(?:european|summer|daylight|standard|local|legal)){{0,2}}\s(?:time\b|zeit\b|ortszeit\b)
    | (?:date\set\s)?(?:heure|hora|ora|ore|time)\s
        (?:(?:locale?|legal|oficial|of|in|de|di|do|da|à|en)\s|d['’]){{0,3}}(?P<after>{_PLACE})
    | (?:local\stime|ortszeit)\s(?:in\s|of\s|\()?(?P<local>{_PLACE})
    )(?:\s?[)\]])?""",
    re.VERBOSE | re.IGNORECASE,
)

# A word that says that a time follows, after which "12.00" and "16" are times; and one that dates have as well.
_LEAD = (
    r"(?:o\sgodz(?:inie)?|at|um|à|a\slas|a\sles|às|as|alle|ore|ora|orele|h|klockan|klokken|klo|kl|godz(?:iny|inie)?|om|ob|hora|horas|στις|ώρα|ura|u)\b[.:]?"
    r"|(?:(?:am|zu|gegen)\smittag|mittags|um\smitternacht)\b"
    r"|(?:au\splus\stard|no\slater\sthan|a\smás\stardar|al\spiù\stardi)\b"
    r"|(?:by|until|before|bis|spätestens|entro|hasta|avant|jusqu['’]à|le|las|les|do|в|до|во|из)\b"
    r"|(?:kell|plkst|valandos|ve|v|o|о)\b[.:]?"
)
_MINUTES = ("00", "15", "30", "45", "59")
_STRONG = re.compile(
    r"\b(?:kell|plkst|at|um|à|a\slas|a\sles|hasta\slas|las|a\sles|às|alle|ore|ora|orele|klockan|klokken|klo|kl|godz(?:iny|inie)?|om|ob|στις|ώρα)\b[.:]?\s{0,2}$",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"{_STRONG.pattern}|\b(?:entro|fino\salle|prima\sdelle)\s(?:le\s)?\s{{0,2}}$", re.IGNORECASE)
_HOURS = re.compile(
    r"\b(?:kell|plkst|entro\sle|ore|ora|orele|klockan|klokken|klo|kl|godz(?:iny|inie)?|στις|ώρα)\b[.:]?\s{0,2}$", re.IGNORECASE
)
_CLOCK = r"""(?:
      (?P<h1>\d{1,2})\s?:\s?(?P<m1>\d{2})(?:[:.]\d{2}(?:\.\d{1,6})?)?(?!\d)
    | (?P<h2>\d{1,2})\s?h(?:\s?(?P<m2>\d{2}))?(?!\w)
    | (?P<h6>\d{1,2})\s?(?:heures?|uhr|uur|hor[ae]s|hores)\s(?:et\s|y\s|und\s)?(?P<m6>[0-5]\d)
        (?:\smin(?:ut[eo]s|uten|uts)?\b\.?)?(?!\s?[\w€%.,:/]\d|\s?[€%])(?!\w)
    | (?P<h3>\d{1,2})(?:[.]|(?<=\bore\s\d\d),(?=[0-5][05]\b))(?P<m3>\d{2})(?:[.:]\d{2})?(?![.,]?\d|\s?(?:%|€|EUR|M))
    | (?P<h5>[01]\d|2[0-3])(?P<m5>[0-5]\d)(?=\s?(?:hrs?|hours?|UTC|GMT|CES?T|BST)\b)
    | (?P<h4>\d{1,2})(?![.,:]?\d)
    | (?P<noon>noon|midday|midi|mezzogiorno|mediod[ií]a)\b
    )
    (?P<unit>\s?(?:uhr|uur|heures?|hor[ae]s?|hod|hrs?|hours?|h|o['’]clock|sati|sata|ure|часа?|ч|\.\sure|val|часова|годин[иі]?|hodin)\b\.?)?
    (?P<half>\s?(?P<ap>[ap])\.?\s?m\b\.?|\s(?:noon|midday|del\smediod[ií]a)\b)?
    """
# "2026 r.", "2026 г." and the day of the week may stand before the time.
_YEAR_TAIL = r"(?:\s?(?:r|g|г|д|d|р)\.|\s?[(,]\s?[^\W\d_]{4,12}\)?(?=[\s,]))?"
# "2026. július 31. 12:00", "18.11.2026. u 16:00"
_STOP = (
    r"(?:\.(?=,?\s(?:(?:u|ob|od|do|plkst\.?|kell)\s)?\d{1,2}(?:[:.]\d\d(?![.\d])|\s(?:sati|sata)\b))"
    r"|\.?\s(?:godine|leta|roku|године|години|року|года)(?=[\s,]))?"
)
_AFTER = re.compile(
    rf"{_YEAR_TAIL}{_STOP}[\s,;:(\[T|@–-]{{0,4}}(?:και\s)?(?:(?:{_LEAD})\s{{0,2}}){{0,3}}\(?{_CLOCK}",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\d.:/-])(?P<lead>(?:(?<![^\W\d_])(?:{_LEAD})\s{{0,2}}){{0,2}}){_CLOCK}(?P<zone>[^\d]{{0,40}}?)"
    r"[\s,;–-]{1,3}(?:(?:on|am|del?|do(?:\sdia)?|del\s(?:d[ií]a|giorno)|of|le|den|dne|dnia|des|do\sdne|du|di|vom|von)\s|(?:dell|de\sl)['’])?"
    r"(?:the\s)?(?:(?!time|zeit|heure|hora)[^\W\d_]{4,12},?\s)?$",
    re.VERBOSE | re.IGNORECASE,
)
# "dal 2 marzo alle ore 17.00 del 10 giugno": the time is that of the day behind it.
_OF_ANOTHER_DAY = re.compile(
    r"\s?,?\s?(?<![^\s\d)])(?:del?|of|on|du|des|vom|am|di|le)\s(?:(?:the|el|il|d[ií]a|giorno|[^\W\d_]{4,12}),?\s){0,2}\d{1,2}(?:[./\s]|st|nd|rd|th|º|°|er\b)",
    re.I,
)
# "10h00-18h00": of the hours of a day, the last counts.
_TO_HOUR = re.compile(rf"\s?[-–—]\s?{_CLOCK}", re.VERBOSE | re.IGNORECASE)
_ENDS = re.compile(r"\s{0,2}(?:$|[.,;)\n])")
_BY = re.compile(
    r"(?:no\slater\sthan|au\splus\stard|a\smás\stardar|al\spiù\stardi|by|until|before|bis|spätestens|entro|hasta|avant|jusqu['’]à|alle(?=\sore))\s*",
    re.I,
)
_OFFSET = re.compile(r"Z\b|[+-]\d{2}:?\d{2}\b(?![-/.]\d)")
# A zone that several places share, or nobody can tell: the time is printed all the same.
_SOME_ZONE = re.compile(
    r"\(?(?:[A-Z]{3,5}|local time|ortszeit|heure locale|hora local|ora locale)\)?,?|\((?:heure|hora|ora)\s[^\d()]{2,30}\)"
)
_MAY_HOLD_A_TIME = re.compile(r"\d|noon|mid|mezzog|mediod", re.IGNORECASE)
_REACH = 72
_NOON = 12


class Clock(NamedTuple):
    """A printed time: HH:MM or None where it is unclear (midnight), its zone, and where it begins and ends."""

    time: str | None
    timezone: str | None
    start: int
    end: int


def _time(match: re.Match[str]) -> tuple[bool, str | None]:
    """Whether it is a time at all, and HH:MM (None for midnight, which ends one day and begins another)."""
    groups = match.groupdict()
    if groups["noon"]:
        return True, "12:00"
    hour = int(groups["h1"] or groups["h2"] or groups["h3"] or groups["h4"] or groups["h5"] or groups["h6"])
    minute = int(groups["m1"] or groups["m2"] or groups["m3"] or groups["m5"] or groups["m6"] or 0)
    if not (groups["h1"] or groups["h2"] or groups["h5"] or groups["h6"]) and not groups["half"] and not _is_clock_unit(match):
        first = match.start("h3") if groups["h3"] else match.start("h4")
        lead = _TIMES if groups["h3"] else _HOURS
        # "4 May 2026, 23.59" is a time without a word for it, as no month is the 59th.
        bare = groups["m3"] == "59" or (groups["m3"] in _MINUTES and match.string[match.start() : first].strip(" ") in (",", "(", "–", "-"))
        before = match.string, max(match.start(), first - 16), first
        # "alle 17." is an hour, "alle 17 imprese" none.
        alone = groups["h4"] and hour >= _NOON and _ENDS.match(match.string, match.end()) and _STRONG.search(*before)
        if not bare and not alone and not lead.search(*before):
            return False, None
    if hour > 24 or minute > 59:
        return False, None
    if (half := (groups["ap"] or "").lower()) and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return True, None if hour % 24 == 0 and minute == 0 else f"{hour:02}:{minute:02}" if hour < 24 else None


def _is_clock_unit(match: re.Match[str]) -> bool:
    """ "12 Uhr" is a time; "3 hours" is one only after a word such as "at"."""
    unit = (match["unit"] or "").strip().casefold()
    if not unit or unit.startswith(("uhr", "uur", "o")):
        return bool(unit)
    before = match.string[match.start() : match.start("h3") if match["h3"] else match.start("h4")]
    if unit.startswith(("heure", "hora")) and before.strip() in (",", "(") and _ENDS.match(match.string, match.end()):
        return True  # "le 20 mars 2026, 18 heures."
    return any(letter.isalpha() for letter in before)


def _zone(text: str, start: int) -> tuple[str | None, int]:
    """The zone printed at `start`, and where it ends; (None, start) where none is settled."""
    match = _ZONE.match(text, start, min(len(text), start + _REACH))
    if match is None:
        return None, start
    if iana := match["iana"]:
        from parsers.codes import is_timezone

        return (iana, match.end()) if is_timezone(iana) else (None, start)
    if abbreviation := match["abbreviation"]:
        return _ABBREVIATIONS[abbreviation], match.end()
    place = match["before"] or match["after"] or match["local"]
    zone = _ZONE_OF_PLACE.get(place.casefold())
    return (zone, match.end()) if zone else (None, start)


def clock_after(text: str, end: int) -> Clock | None:
    """The time and zone printed right after a date that ends at `end`; None where none is."""
    match = _AFTER.match(text, end, min(len(text), end + _REACH))
    if match is None:
        return None
    is_time, time = _time(match)
    if not is_time:
        return None
    until = _TO_HOUR.match(text, match.end(), end + _REACH)
    if until and (last := _time(until))[0]:
        match, time = until, last[1]
    zone, stop = _zone(text, match.end())
    # "bis 17 Uhr am 5. Juni": "am" is no half of the day.
    ends = {match.end(), stop, match.start("half") if match["half"] else stop}
    if any(_OF_ANOTHER_DAY.match(text, end, end + 40) for end in ends):
        return None
    if offset := _OFFSET.match(text, stop):
        # "+01:00" and "+0000" fit many places (and the EU portal prints local times with +0000); Z is UTC.
        zone, stop = "UTC" if offset[0] == "Z" else None, offset.end()
    if stop == match.end() and "(" in match[0] and text[stop : stop + 1] == ")":
        stop += 1
    return Clock(time, zone, end, stop)


def clock_before(text: str, start: int, end: int, *, floor: int = 0) -> Clock | None:
    """The time printed right before a date ("at 5pm on 3 May"), not before `floor`; its zone may follow the date."""
    low = max(floor, start - _REACH)
    if not _MAY_HOLD_A_TIME.search(text, low, start):
        return None
    # The last one counts: a search from the left finds the first that reaches the date.
    match = _BEFORE.search(text[low:start])
    if match is None:
        return None
    is_time, time = _time(match)
    between = match["zone"].strip()
    zone, stop = _zone(match["zone"], 0)
    known = zone is not None and not match["zone"][stop:].strip(" ,")
    if not is_time or (between and not known and not _SOME_ZONE.fullmatch(between)):
        return None
    if zone is None:
        zone, end = _zone(text, end)
    # "by 5 pm on 3 May": "by" says what the date is for, and is no part of it.
    by = _BY.match(match["lead"])
    return Clock(time, zone, low + match.start() + (by.end() if by else 0), end)
