"""Which programming period something belongs to. Programmes of one name follow each other, so without a period there is no link."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipelines.identity import Profile

Years = tuple[int, int]

_YEAR = re.compile(r"20\d\d")
_LATE_START = 2  # years: projects paid by a period that has ended still begin so long after it

# Programmes that had their name in one period only: the name settles it
ONE_PERIOD: dict[str, Years] = {
    "isfpolice": (2014, 2020),
    "isfborders": (2014, 2020),
    "internal-security-police": (2014, 2020),
    "internal-security-fund-police": (2014, 2020),
    "internal-security-fund-borders": (2014, 2020),
    "h2020": (2014, 2020),
    "horizon2020": (2014, 2020),
    "cosme": (2014, 2020),
    "easi": (2014, 2020),
    "horizoneurope": (2021, 2027),
    "horizon-europe": (2021, 2027),
    "bmvi": (2021, 2027),
    "cerv": (2021, 2027),
    "digitaleurope": (2021, 2027),
    "digital-europe": (2021, 2027),
    "eu4health": (2021, 2027),
    "smp": (2021, 2027),
    "ipaiii": (2021, 2027),
}

# What a reference begins with → the acronym of its programme, where they differ
REFERENCE_NAMES: dict[str, str] = {
    "isfp": "isfpolice",
    "isfb": "isfborders",
    "eu4h": "eu4health",
    "digital": "digitaleurope",
    "horizon": "horizoneurope",
    "crea": "creativeeurope",
}
# Names that stand for each other: an acronym, a name without the words that come and go
SYNONYMS: dict[str, str] = {
    "isfp": "isfpolice",
    "isfb": "isfborders",
    "internal-security-fund-police": "isfpolice",
    "internal-security-fund-borders": "isfborders",
    "internal-security-fund": "isf",
    "asylum-migration-integration-fund": "amif",
    "citizens-equality-rights-values": "cerv",
    "digital": "digitaleurope",
    "digital-europe": "digitaleurope",
    "horizon-europe": "horizoneurope",
    "single-market": "smp",
    "connecting-europe-facility": "cef",
    "creative-europe": "creativeeurope",
    "eu4h": "eu4health",
}

# Programmes of the EU by their one key, those without a line above with them
KNOWN = frozenset(
    {*SYNONYMS.values(), *(name for name in ONE_PERIOD if "-" not in name), "erasmus", "life", "just", "esf", "ipaiii", "edf"}
)


def canonical(name: str) -> str:
    """The one key of a programme that goes by several."""
    return SYNONYMS.get(name, name)


def all_names(names: Iterable[str]) -> list[str]:
    """The names with all that stand for the same programmes."""
    one = {canonical(name) for name in names}
    return sorted(one | set(names) | {other for other, name in SYNONYMS.items() if name in one})


def reference_name(reference: str | None) -> str | None:
    """The programme that a reference names by its first part; None where that is no programme's name."""
    first = (reference or "").split("-")[0]
    return canonical(REFERENCE_NAMES.get(first, first)) if first.isalnum() and not first.isdigit() and first else None


def fits(profile: Profile, names: tuple[str, ...], period: Years) -> bool:
    """Whether a call or project is of a period; False where it does not say enough to tell."""
    if profile.kind == "project":
        return _project_fits(profile, names, period)
    first, last = period
    years = _YEAR.findall(profile.reference or "")
    if years:
        return first <= int(years[0]) <= last
    if profile.printed:
        return profile.printed == (str(first), str(last))
    if profile.opens:
        return first <= int(profile.opens[:4]) <= last
    if profile.deadlines:
        # In the first months of a period the last calls of the one before close
        return f"{first}-07" <= profile.deadlines[0] and int(profile.deadlines[0][:4]) <= last
    return any(ONE_PERIOD.get(name) == period for name in names)


def _project_fits(profile: Profile, names: tuple[str, ...], period: Years) -> bool:
    """As printed, by a name of one period only, or by its begin well inside the period."""
    first, last = period
    if profile.printed:
        return profile.printed == (str(first), str(last))
    begins = int(profile.opens[:4]) if profile.opens else None
    settled = {ONE_PERIOD[name] for name in names if name in ONE_PERIOD}
    if settled:
        return settled == {period} and (begins is None or first <= begins <= last + _LATE_START + 1)
    return begins is not None and first + _LATE_START <= begins <= last
