"""Names of countries: Babel's CLDR in ten languages, the variants that CLDR lacks, and the names that mislead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick

from parsers.codes import is_country

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "pt_PT", "nl", "pl", "sv")

_EU_MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU_MEMBERS = frozenset(_EU_MEMBERS.split())

# The EU writes EL and UK where ISO 3166-1 has GR and GB.
EU_CODES = {"EL": "GR", "UK": "GB"}

# Names in use that CLDR does not have, in any of the languages.
_VARIANTS = {
    "BA": (
        "Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia Herzegovina|Bosnien-Herzegowina|Bosnie et Herzégovine|Bosnia e Erzegovina"
        "|Bosnia|Bosnien"
    ),
    "BN": "Brunei Darussalam",
    "BY": "Belarus|Bélarus|Weißrussland|Republic of Belarus",
    "CD": (
        "Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|République démocratique du "
        "Congo|Demokratische Republik Kongo"
    ),
    "CG": "Republic of the Congo|Congo-Brazzaville|République du Congo",
    "CI": "Cote d'Ivoire|Ivory Coast|Elfenbeinküste|Costa de Marfil",
    "CV": "Cabo Verde|Cape Verde|Kapverden",
    "CZ": (
        "Czech Republic|République tchèque|Tschechische Republik|República Checa|Repubblica Ceca|Tsjechische "
        "Republiek|Republika Czeska|Česko|Tjeckiska republiken"
    ),
    "FM": "Federated States of Micronesia",
    "FO": "Faroe Islands|Faeroe Islands|Faeroes|Faroes|Faroer",
    "GB": "United Kingdom of Great Britain and Northern Ireland|Great Britain|Grande-Bretagne|Großbritannien"
    "|Gran Bretaña|Gran Bretagna|Grã-Bretanha|Groot-Brittannië"
    "|UK|U.K.|Vereinigten Königreich|Vereinigten Königreichs",
    "GM": "The Gambia",
    "HK": "Hong Kong|Hongkong",
    "IE": "Republic of Ireland|Éire",
    "IR": "Islamic Republic of Iran",
    "KG": "Kyrgyz Republic",
    "KP": "Democratic People's Republic of Korea",
    "KR": "Republic of Korea|République de Corée|Republik Korea|República de Corea|Repubblica di Corea",
    "LA": "Lao PDR|Lao People's Democratic Republic",
    "MD": ("Moldova|Moldova|République de Moldova|Republica Moldova|República de Moldova|Moldau|Moldawien|Moldávia|República da Moldova"),
    "MK": (
        "FYROM|FYR Macedonia|Former Yugoslav Republic of Macedonia|The former Yugoslav Republic of Macedonia"
        "|Republic of North Macedonia|República de Macedonia del Norte|Macedonia|Macédoine|Mazedonien"
    ),
    "MM": "Burma|Myanmar",
    "MO": "Macao|Macau",
    "NL": "Holland|Hollande|Holanda|Olanda|Niederlanden|Kingdom of the Netherlands",
    "PS": ("Palestine|State of Palestine|Occupied Palestinian Territory|occupied Palestinian territories|Palästina|Palestina"),
    "RU": "Russian Federation|Fédération de Russie|Russische Föderation|Federación de Rusia|Federazione russa",
    "SK": "Slovak Republic|République slovaque|Slowakische Republik|República Eslovaca|Repubblica Slovacca",
    "ST": "Sao Tome and Principe|São Tomé and Príncipe",
    "SY": "Syrian Arab Republic",
    "SZ": "Swaziland|Eswatini",
    "TL": "East Timor|Timor-Leste",
    "TR": "Turkey|Turkiye|Türkiye|Republic of Türkiye",
    "TT": "Trinidad and Tobago",
    "TW": "Republic of China|Chinese Taipei",
    "CN": "People's Republic of China|PR China",
    "TZ": "United Republic of Tanzania",
    "US": (
        "United States of America|USA|U.S.A.|Etats-Unis|États-Unis d'Amérique|Vereinigten Staaten|Vereinigte "
        "Staaten von Amerika|Estados Unidos de América|Stati Uniti d'America"
    ),
    "VA": "Holy See|Vatican|Vatikan",
    "VN": "Viet Nam|Vietnam",
    "XK": "Kosovo|Kosova|Kosovë",
    "ZA": "Republic of South Africa",
}
# Names longer than a country's that are something else.
_NO_COUNTRY = (
    "New Mexico|New Jersey|Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda del Nord"
    "|Irlanda do Norte|Noord-Ierland|Irlandia Północna"
    "|Mexico City|Panama City|Kuwait City|Guatemala City|Luxembourg City|South Georgia|West Indies|British "
    "Columbia|Inner Mongolia|Gulf of Guinea|Monaco di Baviera"
    "|Congo Basin|Republika Srpska|New South Wales|Malta University|Jordan Valley|Jordan River|Lake Chad|Niger "
    "Delta|Niger River|Cuba Street|Granada|Congo|Kongo"
)
# In running text these are as often a given name, a state, a city or a word: read only beside another country.
_AMBIGUOUS = (
    "georgia|jordan|chad|jersey|maurice|island|man|monaco|guinea|grenade|grenada|mauricio|maurício|dominica"
    "|indien|indie"
    "|macedonia|macédoine|mazedonien"
    "|reunion|réunion|reunión|reunião|riunione|luxembourg|luxemburg|luxemburgo|lussemburgo|palestina"
)
AMBIGUOUS = frozenset(_AMBIGUOUS.split("|"))

Trie = dict[str, "Trie | str"]
END = ""  # the key under which a trie holds the code of the name that ends there
_WORD = re.compile(r"\w+")
_LETTER = "u"  # U.K., U.S.A.: names without a word that could be looked for
_BY_LETTER = re.compile(r"U\W{1,3}(?i:k|s\W{1,3}a)")


def words(text: str) -> list[str]:
    """The words of a name, as the trie spells them."""
    return [word.casefold() for word in _WORD.findall(text)]


@cache
def names(languages: tuple[str, ...] = LANGUAGES) -> Trie:
    """Every name as a tree of words; a name that is no country ends in an empty code."""
    from babel import Locale, UnknownLocaleError

    trie: Trie = {}
    for language in languages:
        try:
            territories = Locale.parse(language).territories
        except (UnknownLocaleError, ValueError):
            continue
        for code, name in territories.items():
            if len(code) == 2 and is_country(code):
                for spelling in _spellings(name):
                    _add(trie, spelling, code, unless_taken=True)
    # Written after CLDR's, so that these win.
    for code, variants in _VARIANTS.items():
        for name in variants.split("|"):
            _add(trie, name, code)
    for name in _NO_COUNTRY.split("|"):
        _add(trie, name, "")
    return trie


def may_name(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text may hold one of the names, whole or cut at its ends: most hold none."""
    search, opening = _signs(languages)
    text = text.replace("ß", "ss")  # so that capitals stay where they are
    folded = text.casefold()
    for number, start, _ in search.find_matches_as_indexes(folded, overlapping=True):
        # A name begins with a capital: "mali" is none in "formality".
        if not opening[number] or len(folded) != len(text) or not "a" <= text[start] <= "z":
            return True
    return _BY_LETTER.search(text) is not None


@cache
def _signs(languages: tuple[str, ...]) -> tuple[AhoCorasick, list[bool]]:
    """The longest word of every country's name, and whether all names that it is looked for begin with it."""
    opening: dict[str, bool] = {}
    for name in _paths(names(languages)):
        word = max(name, key=len)
        opening[word] = opening.get(word, True) and word == name[0]
    del opening[_LETTER]
    return AhoCorasick(list(opening)), list(opening.values())


def _paths(trie: Trie) -> Iterator[tuple[str, ...]]:
    """The words of every country's name."""
    for word, below in trie.items():
        if not isinstance(below, str):
            yield from ((word, *path) for path in _paths(below))
        elif below:
            yield ()


def _spellings(name: str) -> list[str]:
    """Bosnia & Herzegovina, St. Lucia and Myanmar (Burma) as CLDR and as people write them."""
    plain = name.split(" (")[0]
    return [plain, plain.replace("&", "and"), plain.replace("St.", "Saint")]


def _add(trie: Trie, name: str, code: str, *, unless_taken: bool = False) -> None:
    """A name that CLDR gives to two countries (Saint-Martin) is none."""
    node = trie
    for word in words(name):
        below = node.setdefault(word, {})
        if isinstance(below, str):
            raise TypeError(name)
        node = below
    node[END] = "" if unless_taken and node.get(END, code) != code else code
