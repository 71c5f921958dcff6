"""The names of weekdays, in full and short, as they stand beside a date: "Mon, 5 May", "Mo., 5.5.", "lundi 5 mai", "5 May (Monday)"."""

from __future__ import annotations

import re

_FULL = (
    "monday montag lundi lunes lunedì lunedi dilluns maandag segunda segunda-feira poniedziałek poniedziałku mandag måndag",
    "tuesday dienstag mardi martes martedì martedi dimarts dinsdag terça terca terça-feira terca-feira wtorek wtorku tirsdag tisdag",
    "wednesday mittwoch mercredi miércoles miercoles mercoledì mercoledi dimecres woensdag quarta quarta-feira środa środy onsdag",
    "thursday donnerstag jeudi jueves giovedì giovedi dijous donderdag quinta quinta-feira czwartek czwartku torsdag",
    "friday freitag vendredi viernes venerdì venerdi divendres vrijdag sexta sexta-feira piątek piątku fredag",
    "saturday samstag sonnabend samedi sábado sabado sabato dissabte zaterdag sobota soboty lørdag lördag",
    "sunday sonntag dimanche domingo domenica diumenge zondag niedziela niedzieli søndag söndag",
)
_THREE = (
    "mon tue tues wed thu thur thurs fri sat sun lun mar mer mié mie jeu jue gio ven vie sam sáb sab dim dom seg ter qua qui pon czw sob"
)
_TWO = "mo di mi do fr sa so ma wo vr za zo wt śr pt"  # only with a mark behind them
_NUMBER = {name: number for number, names in enumerate(_FULL) for name in names.split()}


def _any(names: str) -> str:
    return "|".join(sorted(names.split(), key=len, reverse=True))


_SHORT = frozenset(f"{_THREE} {_TWO}".split())
WEEKDAYS = _any(" ".join(_FULL))
_B = r"[^\S\n]"
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?:{WEEKDAYS}),?|(?:{_any(_THREE)})(?:\.,?|,)?|(?:{_any(_TWO)})(?:\.,?|,)){_B}{{1,2}}(?:(?:the|le|den|dem|el|il|o|de){_B})?$",
    re.I,
)
_BEHIND = re.compile(rf"{_B}?\((?:(?:{WEEKDAYS})|(?:{_any(_THREE)}|{_any(_TWO)})\.?)\)", re.I)
_NAMED = re.compile(rf"\b({WEEKDAYS})\b[\s,]{{1,3}}(?:(?:the|dem|den|der|le|el|il|o|de)\s)?(?:[^\W\d]{{3,9}}\.?\s)?$", re.I)
_LONGEST = 24


def _stop_behind(names: str) -> str:
    """The full stop of a short name; a look-behind is of one width."""
    widths = sorted({len(name) for name in names.split()})
    return "|".join(rf"(?<=\b(?:{'|'.join(name for name in names.split() if len(name) == width)}))\." for width in widths)


# The full stop of "Mo., 5. Mai" and "lun. 5 mai", which ends no sentence.
STOP_OF_A_WEEKDAY = rf"(?:{_stop_behind(f'{_THREE} {_TWO}')})(?=,?\s\d)"


def start_with_weekday(text: str, start: int, floor: int) -> int:
    """Where a date begins that a weekday may stand right before, not before `floor`."""
    found = _BEFORE.search(text, max(floor, start - _LONGEST), start)
    return found.start() if found else start


def end_with_weekday(text: str, end: int) -> int:
    """Where a date ends that a weekday may follow in brackets."""
    found = _BEHIND.match(text, end)
    return found.end() if found else end


def is_weekday(word: str) -> bool:
    """Whether a lower-case word is the name of a weekday, in full or short."""
    return word in _NUMBER or word in _SHORT


def weekday_before(text: str, end: int) -> int | None:
    """The number (Monday is 0) of the weekday named in full before the number of a day; a month's name may stand between."""
    named = _NAMED.search(text, max(0, end - _LONGEST), end)
    return _NUMBER[named[1].lower()] if named else None
