"""The words around a quantity that make it a most, a least or a range: `up to`, `mindestens`, `entre … et …`.

Money, rates and durations share them.
"""

from __future__ import annotations

import re
from typing import Literal

from parsers.cues import lower
from parsers.words import Caseless

Bound = Literal["max", "min", "about"]
Link = Literal["to", "and", "or", "cap"]

_MAX = r"""
    (?:no|not)\ (?:longer|larger|greater|higher|bigger)\ than | no\ later\ than
    | nie\ dłużej\ niż | (?:ani|nie\ (?:może|mogą|powinn\w)\ być)\ (?:wyższ|większ|dłuższ)\w{1,3}\ niż
    | som\ mest | não\ (?:pode|poderá|podem|poderão)\ (?:ultrapassar|exceder|ser\ superior\ a)
    | (?:niet\ langer|nooit\ (?:hoger|meer|langer)|niet\ (?:hoger|meer))\ dan
    | (?:inte|ikke)\ (?:längre|lengre|længere)\ (?:än|enn|end) | no\ más\ allá\ de
    | nicht\ länger\ als | spätestens | längstens | a\ más\ tardar | au\ plus\ tard
    | (?:and\ )?up\ to | up\ until | (?:not?|never)\ more\ than | never\ (?:over|above) | (?:not|never|without|cannot|can['’]t
        |not\ to)\ exceed(?:ing|s)? | nor\ (?:to\ )?exceed | at\ (?:the\ (?:very\ )?)?most | (?:less|lower|smaller)\ than
    | max(?:\.|im(?:um|al(?:e[rsnm]?|t)?))? | below(?:\ or\ equal\ to)? | capped\ at | limited\ to
    | (?:upper\ |in\ the\ |within\ the\ )?limit\ of | ceiling | cap\ of
    | jusqu['’](?:à|a|au|aux) | au\ plus | au\ maximum | dans\ la\ limite\ (?:de|d['’]|du) | plafond
    | (?:plafonnée?s?|limitée?s?)\ à
    | nor\ (?:(?:may|can|must)\ it\ )?(?:exceed|be\ (?:longer|higher|more|greater)\ than) | nor\ (?:longer|more)\ than
    | ni\ (?:excéder|dépasser|exceder|superar)
    | ne\ (?:peut|peuvent|pourra|pourront|doit|doivent|devra)\ (?:pas\ )?(?:dépasser|excéder)
    | ne\ dépass(?:e|ant|era)\ pas | n['’]excéd(?:e|ant)\ pas
    | sans\ (?:dépasser|excéder) | (?:pas\ plus|moins)\ (?:de|d['’]) | inférieur(?:e|s|es)?\ (?:ou\ égal(?:e|es)?\ )?à
    | bis\ zu(?:r|m)? | höchstens | im\ höchstfall | höchst(?:betrag|summe|grenze|satz|fördersumme|förderung)
    | (?:nicht\ mehr|weniger)\ als | begrenzt\ auf
    | (?:förder)?obergrenze
    | hasta | como\ máximo | m[áa]xim[oa]s? | máx\. | (?:no|n[ãa]o)\ (?:superior|mayor)(?:es)?\ a
    | (?:no|sin|ningun[ao]\ (?:ayuda|subvención|beca|premio|importe))\ (?:podrá\ )?(?:superar|exceder)á?(?:\ (?:los|las))?
    | menos\ de | inferior(?:es)?\ a
    | no\ pot\ (?:superar|excedir)(?:\ els)? | fins\ al? | com\ a\ màxim
    | tope\ de | até | no\ máximo
    | [fs]ino\ (?:a|ad|al|all['’]|alla) | (?:al\ )?massim[oaie] | non\ (?:superior[ei]|oltre)\ (?:a|ad|al|il)?
    | non\ (?:può|potrà|deve|dovrà)\ essere\ superiore\ (?:a|al|all['’]) | no\ (?:podrá|puede|debe)\ ser\ (?:superior|mayor)\ (?:al?|del)
    | non\ (?:può\ |deve\ |potrà\ )?(?:superare|supera|eccedere|ecceda)(?:\ (?:il|i|gli))? | coprire\ più\ del
    | non\ più\ d(?:i|el(?:la|l['’])?) | nel\ limite\ (?:massimo\ )?di | meno\ di | inferior[ei]\ a
    | tetto\ (?:massimo\ )?di
    | (?:ni|nem|né)\ superior(?:es|[ei])?\ a | por\ debajo\ de | en\ dessous\ de
    | (?:niet|inte|ikke)\ (?:hoger|högre|høyere|højere)\ (?:(?:zijn|vara|være)\ )?(?:dan|än|enn|end)
    | nie\ może\ być\ (?:wyższ|większ)\w{1,2}\ niż
    | maximaal | ten\ hoogste | hoogstens | niet\ meer\ dan | minder\ dan
    | nie\ może\ (?:przekroczyć|przekraczać)
    | maksymaln\w{1,3} | maks(?:\.|imum|imalt|imalno)? | nie\ więcej\ niż | nieprzekracz\w{2,5} | poniżej
    | inntil | indtil | högst | upp\ till | inte\ mer\ än | højst | høyst | op\ til | opp\ til
    | maximáln[ěe] | nejvýše | najviac | cel\ mult | până\ la | maxim | najviše | legfeljebb | enintään | έως
    | μέχρι | най-много | најмногу | максимално | maksimaal\w{1,4} | kõige\ rohkem | ne\ (?:daugiau|ilgesn\w{1,2})\ (?:kaip|nei) |
    ne\ (?:vairāk|ilgāk\w{0,2})\ (?:kā|par) | maksimāl\w{1,3} | nepārsniedz | neviršija | največ | najveć | највише | највећ |
    не\ (?:більше|довше|більш)(?:\ (?:ніж|за|як))? | не\ повече\ от | максимум | максимальн\w{1,3} | korkeintaan | ikke\ over | nejdéle
    | najdlhšie | najdlje | najdulje | δεν\ (?:μπορεί\ να\ )?υπερβαίν\w{1,4} | έως\ και | δεν\ ξεπερν\w{1,3}
"""
_MIN = r"""
    (?:award|grant)\ floor
    | longer\ than | bagatellgrenze | länger\ als | langer\ dan | (?:längre|lengre|længere)\ (?:än|enn|end) | dłużej\ niż
    | (?:plus\ longtemps|plus\ longs?)\ que | at\ least | (?:no|not(?:\ be)?)\ (?:less|lower|smaller)\ than
    | min(?:\.|im(?:um|al(?:e[rsnm]?|t)?))? | (?:more|greater|higher|larger|bigger)\ than | over | above(?:\ or\ equal\ to)?
    | equal\ to\ or\ (?:above|greater\ than) | exceeding | in\ excess\ of | start(?:s|ing)?\ (?:at|from)
    | au\ moins | à\ partir\ (?:de|d['’]) | plus\ (?:de|d['’]) | supérieur(?:e|s|es)?\ (?:ou\ égal(?:e|es)?\ )?à
    | mindestens | mind\. | wenigstens | mehr\ als | mindest(?:betrag|summe|höhe|fördersumme|volumen)
    | mindest(?:zuwendung|zuschuss|förder(?:ung|betrag|höhe)) | nicht\ (?:unter|weniger\ als)
    | al\ menos | como\ mínimo | m[íi]nim[oa]s? | mín\. | a\ partir\ de | más\ de | no\ inferior(?:es)?\ a
    | superior(?:es)?\ a | pelo\ menos | no\ mínimo | mais\ de
    | almeno | minim[oaie] | a\ partire\ da(?:i|l)? | non\ inferior[ei]\ a | superior[ei]\ a | più\ d(?:i|el) | oltre
    | minimaal | (?:ten\ )?minste(?:ns)? | vanaf | meer\ dan | co\ najmniej | nie\ mniej\ niż | powyżej | minst
    | mindst | åtminstone | lägst | lavest | lagst | por\ encima\ de | au-delà\ de
    | (?:niet|inte|ikke)\ (?:lager|lägre|lavere)\ (?:(?:zijn|vara|være)\ )?(?:dan|än|enn|end)
    | nie\ może\ być\ (?:niższ|mniejsz)\w{1,2}\ niż
    | alespoň | nejméně | najmenej | minimáln[ěe] | cel\ puțin | minim | najmanje | legalább | vähintään
    | най-малко | најмалку | vähemalt | ne\ mažiau\ (?:kaip|nei) | vismaz | ne\ mazāk\ (?:kā|par) | vsaj | najmanj | најмање
    | не\ менше(?:\ (?:ніж|за|як))? | щонайменше | не\ по-малко\ от | τουλάχιστον
"""
_ABOUT = r"""
    about | around | approx(?:\.|imately)? | roughly | circa | ca\.? | some | nearly | almost
    | just\ (?:over|under) | (?:a\ (?:little|bit)|slightly)\ (?:over|under|more\ than|less\ than)
    | environ | près\ de | autour\ de | un\ peu\ (?:plus|moins)\ (?:de|d['’]) | rund | etwa | ungefähr | knapp
    | etwas\ (?:über|mehr\ als|weniger\ als)
    | aproximadamente | alrededor\ de | cerca\ de | unos | casi | poco\ (?:más|menos)\ de | poco\ (?:più|meno)\ di
    | all['’]incirca | quasi | ongeveer | około | cirka | přibližně | aproximativ
"""
# Words that are also much else: only directly before the quantity.
_MAX_CLOSE = r"under | unter | bis | tot | do | až(?:\ do)? | до | kuni | iki | līdz"
_MIN_CLOSE = r"from | ab | desde | dès | od | från | fra | од"
_FILLER = rf"""
    {_ABOUT}
    | will | shall | sera | será | sarà | wird
    | of | an? | the | is | are | be | was | to | at | set | fixed | total(?:e|ling)? | overall | amount(?:s|ing)?
    | sum | value | size | grants? | funding | budget | award | contribution | eu
    | programme | rate | ratio | intensity | taux | tasa | tasso | satz | quote | co-?financing | support | aid
    | limit | for | small | projects? | duration | length | period | term | laufzeit | dauer | durée | duración | durata
    | de | d['’] | du | des | la | le | les | l['’] | une? | à | au | est | sont | fixée?s? | montant | subvention | aide
    | annuel(?:le)? | global(?:e)? | von | vom | zum? | eine[mr]? | de[mrn] | das | die | ist | beträgt | betrag | summe | höhe | insgesamt
    | zuschuss | förder\w{{2,12}}
    | dei | degli | delle | progetti | progetto | proyectos? | projets? | vorhaben | projekte?
    | di | del | della | dell['’] | al | pari | ad? | importo | contributo | è | il | el | los | importe | cuantía
    | ayuda | es | será | por | con
    | van | het | een | bedrag | valor | montante | kwota | wynosi | av | på | ett?
"""
_BETWEEN = r"""
    between | entre | zwischen | tra | fra | mellan | mellem | mellom | tussen | między | pomiędzy | mezi
    | medzi | między | între | između | između | között | между | помеѓу | μεταξύ
"""
_FROM = r"""
    from | de | d['’] | von | da | dal | dai | desde | van | från | fra | od | de\ la | од | от | από | nuo | no | від
    | ranging\ from | allant\ de
"""
_TO = r"""
    to | (?:and\ )?up\ to | till? | until | à | (?:et\ )?jusqu['’](?:à|au) | bis(?:\ zu(?:m|r)?)? | a | al | ad | ai | aos
    | hasta | até | [fs]ino\ a(?:d|l)? | tot(?:\ en\ met)? | do | až(?:\ do)? | til
    | la | până\ la | до | έως | kuni | iki | līdz | [-‐‑‒–—−]
"""
_TO_AT_MOST = r"""
    to\ (?:a\ )?max(?:\.|imum)?(?:\ of)? | bis\ (?:zu\ )?(?:max\.|maximal|höchstens)
    | (?:à|jusqu['’]à)\ (?:un\ )?(?:montant\ )?maximum(?:\ de)?
    | (?:a|hasta)\ un\ (?:importe\ )?máximo\ de | (?:a|fino\ a)d?\ un\ (?:importo\ )?massimo\ di
"""
_AND = r"and | et | und | y | e | ed | en | och | og | i | a | și | oraz | és | ja | и | και | &"
_OR = r"or | ou | oder | beziehungsweise | bzw\.? | o | lub | nebo | eller | sau | ili"
_ARTICLE = r"the | an? | une? | dem | der | die | das | einem | il | el | la | al | le | another"
_LASTING = r"(?:projekt)?(?:dauer|laufzeit) | durée | duration | duración | durata"

# Long enough for the longest phrase with its fillers; a constant, so that a long text stays linear.
_REACH = 96
EDGE = r"(?<![^\W_])"
_SEP = r"(?:,?[\s:(]{1,3}|(?<=['’]))"


def _spaced(pattern: str) -> str:
    # A blank in the words above is any white space: no-break blanks and line ends stand between words, too.
    return pattern.replace(r"\ ", r"\s{1,3}")


def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(_spaced(pattern), re.IGNORECASE | re.VERBOSE)


def _over_lower(pattern: str) -> re.Pattern[str]:
    return re.compile(Caseless(_spaced(pattern), re.VERBOSE).pattern, re.VERBOSE)


_WORD_ENDS = re.compile(r"[^\W\d_][.:]?['’(\s]{0,3}\Z")
_BEFORE = Caseless(
    _spaced(
        rf"{EDGE}(?:(?:(?P<max>{_MAX}){_SEP}(?:(?:{_FILLER}|{_MAX}){_SEP}){{0,8}}|(?:(?P<about>{_ABOUT})"
        rf"|(?P<min>{_MIN})){_SEP}(?:(?:{_FILLER}){_SEP}){{0,8}})|(?:(?P<maxclose>{_MAX_CLOSE})"
        rf"|(?P<minclose>{_MIN_CLOSE}))\s{{1,3}})\Z"
    ),
    re.VERBOSE,
)
MORE = compiled(
    r"more|longer|länger|langer|längre|lengre|længere|dłużej|over|above|greater|higher|larger|bigger|exceeding|in\ excess"
    r"|plus|supérieur|mehr|más|superior|mais|più|oltre|meer|powyżej"
    r"|por\ encima|au-delà"
)
LESS = compiled(
    r"(?:less|lower|smaller|below|moins|weniger|menos|meno|minder|poniżej"
    r"|por\ debajo|en\ dessous|unter|under|inférieure?s?|inferior(?:es)?|inferior[ei])(?![^\W_])"
)
# A negation earlier in the same clause.
_NEGATION = compiled(
    rf"{EDGE}(?:(?:no|not|nor|never|cannot|none|ne|nicht|keine?[mnrs]?|ningún|ninguna|nunca|aucun|jamais|nessun[ao]?|non|ni|né|nem"
    rf"|não|niet|geen|nie|inte"
    rf"|ikke)(?![^\W_]|-\w)(?!\ (?:only|nur|seulement|solo))|n['’])[^.;:!?()\n0-9]{{0,90}}\Z"
)
# "€1 million (max. €50,000 per project)": the bound of what follows in the bracket.
_IS_ANOTHERS = re.compile(r"[^()\d\n]{0,30}\d[^()\n]{0,60}\)")
_AFTER = Caseless(
    _spaced(r"""[\s,(]{0,3}(?:
    (?P<max>(?:at\ )?(?:the\ )?(?:most|maximum|max\b\.?)|or\ (?:less|below|under)|au\ (?:plus|maximum)|maximum|maxi
        |ou\ moins|maximal|höchstens|oder\ weniger|nicht\ (?:übersteigt|übersteigen|überschreiten|überschreitet)
        |begrenzt|beschränkt|limitiert|gedeckelt|(?:como\ )?máximo|(?:al\ )?massimo|no\ máximo|maximaal|maks\.?|maximalt|o\ menos|o\ meno)
    |(?P<min>(?:at\ least|(?:as\ )?(?:a\ )?minimum|min\b\.?|(?:or|and)\ (?:more|above|over|higher)|upwards|au\ (?:moins
        |minimum)|(?:et|ou)\ plus|mindestens|oder\ mehr|und\ mehr|nicht\ unterschreite[nt]|(?:como\ )?mínimo|o\ más|(?:al\ )?minimo|o\ più
        |almeno))
    )(?![^\W_])(?!\s{0,3}(?:(?:of|de|d['’]|von|di|than|als|que|:)\s{0,2})?(?:(?:one|two|three|un|une|ein|eine)(?![^\W_])|(?:[€$£]|eur|chf|gbp|usd)?\s?[0-9]))"""),
    re.VERBOSE,
)
_BETWEEN_BEFORE = _over_lower(rf"{EDGE}(?:{_BETWEEN})\s{{1,3}}(?:(?:il|i|gli|el|le|la|les|los)\s|l['’])?\Z")
_FROM_BEFORE = _over_lower(rf"{EDGE}(?:{_FROM})\s{{0,3}}\Z")
_LINKS: tuple[tuple[Link, re.Pattern[str]], ...] = (
    ("to", _over_lower(rf"\s{{0,3}}(?:{_TO})\s{{0,3}}")),
    ("to", _over_lower(rf"\s{{1,3}}(?:{_TO_AT_MOST})\s{{1,3}}")),
    ("and", _over_lower(rf"\s{{1,3}}(?:{_AND})\s{{1,3}}(?:(?:il|i|gli|el|le|la|les|los)\s|l['’])?")),
    ("or", _over_lower(rf"\s{{1,3}}(?:{_OR})\s{{1,3}}")),
    # "cannot be lower than 2 000 or higher than": no least without the negation before it
    (
        "cap",
        _over_lower(
            r",?\s{1,3}(?:or|nor|oder|ou|o|u|né|ni)\s(?:be\s|for\s|être\s)?(?:exceed|more|higher|greater|above|over|larger|bigger|supérieure?s?|plus"
            r"|mehr|über|höher|superior(?:es|e|i)?|más|più|oltre|maggior[ei])(?:\s(?:than|de|que|di|a|à|als))?\s{1,3}"
        ),
    ),
    (
        "cap",
        _over_lower(
            rf"\s{{0,3}}[,;/–-]?\s{{0,3}}(?:(?:{_AND}|{_TO}|but|mais"
            rf"|aber|while|whereas|während|mientras(?:\sque)?|mentre"
            rf"|tandis\sque)\s{{1,3}})?(?:(?:{_ARTICLE})\s{{1,3}})?(?:(?:{_LASTING})\s)?(?:{_MAX}){_SEP}(?:(?:{_FILLER}){_SEP}){{0,4}}"
        ),
    ),
)


# What bounds the sum that it stands behind, and not the next one.
_OF_THE_SUM_BEFORE = re.compile(r"(?:[€$£]|\d|\b(?:euros?|EUR|CHF|francs|pesos)|\d[.,][–-])\s(?:au|al|como|come|as\sa|at)\s\Z", re.I)


def bound_before(text: str, at: int) -> tuple[Bound | None, int]:
    """What the words before `at` make of the quantity there, and where they begin; (None, at) for nothing."""
    # Most quantities follow a sign or a digit: told apart before the long search.
    if not _WORD_ENDS.search(text, max(0, at - 5), at):
        return None, at
    begin = max(0, at - _REACH)
    before = max(0, begin - 1)  # a letter there makes the first word no whole one
    match = _BEFORE.search(text[before:at], begin - before)
    if match is None:
        return None, at
    start = before + match.start()
    if _OF_THE_SUM_BEFORE.search(text, max(0, start - _REACH), start):
        return None, at  # "2 000 € au minimum et de 50 000 € au maximum"
    if match["min"] and MORE.match(match["min"]) and _NEGATION.search(text, max(0, start - _REACH), start):
        return "max", start  # "No topic pays more than"
    less = match["max"] or match["maxclose"]
    if less and LESS.match(less) and _NEGATION.search(text, max(0, start - _REACH), start):
        return "min", start  # "We take no applications for less than"
    kind: Bound = "about" if match["about"] else "max" if less else "min"
    return kind, start


def bound_after(text: str, at: int) -> tuple[Bound | None, int]:
    """What the words after `at` make of the quantity that ends there, and where they end; (None, at) for nothing."""
    match = _AFTER.match(text[at : at + _REACH])
    if match is None or ("(" in match[0] and _IS_ANOTHERS.match(text, at + match.end())):
        return None, at
    return ("max" if match["max"] else "min"), at + match.end()


def range_opens(text: str, at: int) -> tuple[Literal["between", "from"] | None, int]:
    """Whether "between" or "from" stands directly before `at`, and where it begins."""
    begin = max(0, at - 24)
    before = max(0, begin - 1)
    words = lower(text[before:at])
    if match := _BETWEEN_BEFORE.search(words, begin - before):
        return "between", before + match.start()
    if match := _FROM_BEFORE.search(words, begin - before):
        return "from", before + match.start()
    return None, at


def link_between(gap: str) -> Link | None:
    """How the words between two quantities join them ("cap": "and a maximum of"); None where they do not."""
    if len(gap) > _REACH:
        return None
    lowered = lower(gap)
    return next((link for link, pattern in _LINKS if pattern.fullmatch(lowered)), None)
