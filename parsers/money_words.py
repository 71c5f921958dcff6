"""The vocabulary of money: currencies, multipliers and units, in the words and signs that pages print."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from parsers.numbers import Scaled


class Multiplier(NamedTuple):
    """What a word such as "million" multiplies by, and how its language writes decimals; factor None: a word that is not read."""

    factor: Decimal | None
    scaled: Scaled


class CurrencyWord(NamedTuple):
    """A currency: an ISO code, or "$", "kr", "peso" (the caller says whose), or "?" (nobody can say); and a factor, as in k€."""

    code: str
    factor: Decimal = Decimal(1)
    # "Fr. 5" may be a Friday and "TRY 5" an advice: such words need a number that is surely a sum.
    doubtful: bool = False
    # "R" is a letter of many codes: it needs a number behind it that is written as sums are, "R7.5 million" or "R750 000".
    letter: bool = False


_THOUSAND, _MILLION, _MILLIARD = Decimal(10**3), Decimal(10**6), Decimal(10**9)

# factor, scaled, words. "billion" is settled by the language around it, "mil" by its dot and the currency's word.
_MULTIPLIERS: tuple[tuple[Decimal | None, Scaled, str], ...] = (
    (_THOUSAND, "point", "thousand thousands"),
    (_THOUSAND, "unknown", "k"),
    (Decimal(10**5), "point", "lakh lakhs lac lacs"),
    (Decimal(10**7), "point", "crore crores"),
    (
        _THOUSAND,
        "comma",
        "mille mila tausend tsd duizend tys tysiąc tysiące tysięcy tis tisíc tisíce tisoč tisuća tisuće "
        "hiljada hiljade mii mie tusen tusind tusinde ezer tuhatta",
    ),
    (_THOUSAND, "comma", "хиляди хил илјади тысяч тыс тисяч тис χιλιάδες χιλ"),
    (_MILLION, "point", "million"),
    (_MILLION, "unknown", "millions mio mln mn m mill milj"),
    (
        _MILLION,
        "comma",
        "millionen millón millones millon milhão milhões milione milioni miljoen miljoner miljon millioner "
        "milion miliony milionů milionov milionow milions milió",
    ),
    (_MILLION, "comma", "miljonit miljoni miljonus miljoniem milijonai milijonų milijonus milijono milijoni miliónu мільйони мільйона"),
    (_THOUSAND, "comma", "tuhat tuhande tūkst tūkstančių tūkstančiai tūkstoši tūkstošu tūkstošus tisočev тисячі хиљада хиљаде"),
    (
        _MILLION,
        "comma",
        "milionów milionu milióny miliónov milijun milijuna milijona milijonov milioane miljoonaa miljoona millió milyon milionë",
    ),
    (
        _MILLION,
        "comma",
        "милион милиона милиони миллион миллиона миллионов мільйон мільйонів млн εκατομμύρια εκατομμύριο εκατ",
    ),
    (_MILLIARD, "point", "bn"),
    (_MILLIARD, "unknown", "milliard milliards md mds mrd mld mlrd mia"),
    (
        _MILLIARD,
        "comma",
        "milliarden milliarde miliardo miliardi miljard miljarder milliarder miliard miliardy miliardów "
        "miliardi miliarde miliarda milijarda milijarde milijardi",
    ),
    (
        _MILLIARD,
        "comma",
        "milliárd miljardia милиард милиарда милиарди милијарда милијарди миллиард миллиардов млрд δισεκατομμύρια δισ",
    ),
    (
        None,
        "unknown",
        "billionen billones billón biljoen biljon bilion biliony bilione bilioni bilhão bilhões bilião biliões",
    ),
    (
        None,
        "unknown",
        "trillion trillions trillionen trillones tn trn mm t hundred hundreds hundert dozen cent cents cento ciento cientos cien",
    ),
)
MULTIPLIERS = {word: Multiplier(factor, scaled) for factor, scaled, words in _MULTIPLIERS for word in words.split()}
BILLION = {"billion", "billions", "b"}
BILLION_IS_MILLIARD = Multiplier(_MILLIARD, "point")
NOT_READ = Multiplier(None, "unknown")
THOUSAND = Multiplier(_THOUSAND, "comma")
MILLION = Multiplier(_MILLION, "comma")
# A word of a language not listed that may multiply: the number before it is not read.
MAY_MULTIPLY = re.compile(r"m[iy]l[ijly]|m[iy]l[ij]?$|b[iy]l[ijly]|tr[iy]l[ijly]|mrd|mlr|мил|міл|мли|εκατ|δισ|χιλ|тис|тыс|хил|илјад")

# --- currencies ---------------------------------------------------------------------------------------------------

_ISO = """
    AED AMD ARS AUD AZN BAM BDT BGN BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ HKD
    HNL HRK HUF IDR ILS INR IQD ISK JOD JPY
    KES KRW KZT LBP LKR MAD MDL MKD MXN MYR NAD NGN NIO NOK NPR NZD PAB PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SEK SGD THB TND TRY TWD TZS UAH UGX USD
    UYU UZS VND XAF XOF ZAR ZMW
"""
_DOUBTFUL_ISO = {"TRY", "MAD", "PEN", "GEL", "BAM", "RON", "PAB", "COP", "SAR"}
_NAMES: tuple[tuple[str, str], ...] = (
    ("EUR", "euro euros eur eurot eura euroa euroon euroina euroja euron evro evra evrov eurów eurolla евро евра ευρώ еур"),
    ("EUR", "eiro eurų eurai eurais evri evrih eurima eurón євро еура"),
    ("GBP", "sterling"),
    ("CHF", "franken franchi"),
    ("PLN", "zł zloty zlotys zlotych złoty złote złotych pln"),
    ("CZK", "kč korun"),
    ("HUF", "ft forint forints"),
    ("RON", "lei leu"),
    ("BGN", "лв лева leva"),
    ("MKD", "ден денари денар denar denars denari denarë"),
    ("RSD", "rsd динара динар дин dinara"),
    ("ALL", "lekë"),
    ("UAH", "грн гривень гривні hryvnia hryvnias"),
    ("PEN", "soles"),
    ("SEK", "kronor"),
    ("DKK", "dkr"),
    ("NOK", "nkr"),
    ("SEK", "skr"),
    ("kr", "kr kroner"),
    ("peso", "peso pesos"),
    ("$", "dollar dollars dólares dólar dollari"),
    ("ZAR", "rand"),
    ("NGN", "naira"),
    ("KES", "ksh kshs kes"),
    ("TZS", "tsh tshs"),
    ("UGX", "ush ugx"),
    ("GHS", "cedi cedis"),
    ("MYR", "ringgit"),
    ("THB", "baht"),
    ("BDT", "taka"),
    ("ETB", "birr"),
    ("?", "fcfa francs yen yuan rupees"),
)
# Signs, and names of several words.
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        "USD",
        "US$ | U$S | $US | US $ | USD$ | US dollar | US dollars | U.S. dollars | dólares estadounidenses | dollars américains | US-Dollar",
    ),
    ("AUD", "A$ | AU$ | Australian dollars"),
    ("CAD", "C$ | CA$ | CAN$ | CDN$ | Cdn$ | $CAN | Canadian dollars"),
    ("NZD", "NZ$ | New Zealand dollars"),
    ("HKD", "HK$"),
    ("SGD", "S$"),
    ("BRL", "R$"),
    ("MXN", "MX$ | pesos mexicanos"),
    ("COP", "COP$ | pesos colombianos"),
    ("?", "Rs."),
    ("EUR", "€"),
    ("GBP", "£ | pounds sterling | livres sterling | Pfund Sterling"),
    ("$", "$"),
    ("?", "¥"),
    ("INR", "₹"),
    ("TRY", "₺ | Turkish lira | Türk Lirası"),
    ("UAH", "₴"),
    ("RUB", "₽"),
    ("ILS", "₪"),
    ("KRW", "₩"),
    ("VND", "₫"),
    ("NGN", "₦"),
    ("PHP", "₱"),
    ("GHS", "₵"),
    ("KZT", "₸"),
    ("GEL", "₾"),
    ("AZN", "₼"),
    ("THB", "฿"),
    ("CHF", "Swiss francs | francs suisses | Schweizer Franken | franchi svizzeri"),
    ("DKK", "danske kroner | danish kroner"),
    ("NOK", "norske kroner | norwegian kroner"),
    ("SEK", "svenska kronor | swedish kronor"),
    ("CLP", "pesos chilenos"),
    ("PEN", "S/. | S/ | nuevos soles"),
    ("ARS", "pesos argentinos"),
    ("MDL", "lei moldovenești | Moldovan lei"),
    ("PLN", "Polish zloty"),
    ("CZK", "Czech crowns"),
)
# These take no blank or letter before them on trust: "k€", "MEUR", "T€", "mnkr".
_GLUED = {
    "k": _THOUSAND,
    "t": _THOUSAND,
    "m": _MILLION,
    "mio": _MILLION,
    "mn": _MILLION,
    "mln": _MILLION,
    "md": _MILLIARD,
    "mrd": _MILLIARD,
    "bn": _MILLIARD,
}


def _make_currencies() -> dict[str, CurrencyWord]:
    words = {code: CurrencyWord(code, doubtful=code in _DOUBTFUL_ISO) for code in _ISO.split()}
    words |= {name: CurrencyWord(code) for code, names in _NAMES for name in names.split()}
    words |= {
        "fr": CurrencyWord("CHF", doubtful=True),
        "sfr": CurrencyWord("CHF"),
        "TL": CurrencyWord("TRY", doubtful=True),
        "R": CurrencyWord("ZAR", doubtful=True, letter=True),
        "RM": CurrencyWord("MYR", doubtful=True),
        "Rs": CurrencyWord("?", doubtful=True),
    }
    for prefix, factor in _GLUED.items():
        words |= {
            f"{prefix}eur": CurrencyWord("EUR", factor),
            f"{prefix}euro": CurrencyWord("EUR", factor),
            f"{prefix}kr": CurrencyWord("kr", factor),
        }
        words |= {
            f"{letter}{code}": CurrencyWord(code, factor)
            for code in ("CHF", "SEK", "DKK", "NOK", "USD", "GBP", "PLN")
            for letter in {prefix, prefix.upper()}
        }
    return words


# Codes stand in capitals, names in any case (keys in lower case): look up the word as printed first, then casefolded.
CURRENCIES = _make_currencies()
_PHRASE_CODES = {phrase: code for code, phrases in _PHRASES for phrase in phrases.split(" | ")}
PHRASES = {phrase.casefold(): CurrencyWord(code) for phrase, code in _PHRASE_CODES.items()}


def _phrase_pattern() -> str:
    def one(phrase: str) -> str:
        escaped = re.escape(phrase).replace(r"\ ", r"\s")
        # Signs are written one way, and "us $" is none; names are written in any case.
        return rf"(?i:{escaped})(?![^\W\d_])" if phrase[-1].isalpha() and len(phrase) > 5 else escaped

    # Few words begin as one of them does, so that most are passed over by their first letter.
    initials = "".join(sorted({re.escape(letter) for phrase in _PHRASE_CODES for letter in phrase[0].lower() + phrase[0].upper()}))
    return rf"(?=[{initials}])(?:" + "|".join(one(phrase) for phrase in sorted(_PHRASE_CODES, key=len, reverse=True)) + ")"


PHRASE_PATTERN = _phrase_pattern()
# Currencies that end in a dot when shortened.
DOTTED = {"fr", "sfr", "kr", "dkr", "nkr", "skr", "дин", "ден", "лв", "грн", "mkr", "tkr", "mnkr", "ksh", "kshs", "tsh", "ush"}

# --- units that a sum is paid by ----------------------------------------------------------------------------------

_UNITS = {
    "hour": "h hr hour hours heure stunde std hora ora uur godzinę timme time",
    "day": "day jour journée tag día dia giorno dag dzień dzien",
    "week": "week semaine woche semana settimana vecka uge",
    "month": "month mois monat mes mese mês maand miesiąc månad måned měsíc lună luna mese",
    "year": "year annum an année jahr año ano anno jaar rok år a yr",
    "hectare": "ha hectare hectares hektar hectárea ettaro hectaria",
    "participant": "participant teilnehmer teilnehmerin teilnehmenden participante partecipante deelnemer",
    "person": "person personne persona pessoa persoon capita head people",
    "project": "project projects sub-project sub-projects subproject "
    "projet projekt vorhaben proyecto progetto projeto prosjekt projektu hanke projecte proiect",
    "grant": "grant subvention zuschuss subvención award",
    "beneficiary": "beneficiary bénéficiaire begünstigten beneficiario beneficiário",
    "applicant": "applicant application candidat demandeur antragsteller antrag solicitante solicitud richiedente demande dossier "
    "aanvraag aanvrager ansökan søknad ansøgning sol·licitud",
    "organisation": "organisation organization institution structure einrichtung entidad organización ente association "
    "entitat organisatie organisationer förening vereniging verein associació",
    "company": "company enterprise entreprise unternehmen empresa impresa firm sme bedrijf betrieb onderneming företag",
    "partner": "partner partenaire partners socio",
    "student": "student étudiant estudiante studente",
    "recipient": "recipient recipients party",
    "unit": "unit unité einheit unidad unità piece",
    "km": "km kilometre kilometer",
    "tonne": "t tonne ton tonnes",
    "m2": "m² m2 qm sqm",
    "kwh": "kwh kw mwh mw",
    "thing": "tree arbre baum árbol albero vehicle véhicule fahrzeug vehículo veicolo bike vélo fahrrad bed bett house place ladepunkt",
}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}

# --- words around -------------------------------------------------------------------------------------------------

# "Lot 1 500 000 €" is a lot of 500 000 or a sum of 1 500 000: nobody can say.
COUNTED = re.compile(
    r"(?<![^\W_])(?:lot|(?-i:Los)|lote|lotto|priority|priorité|priorität|prioridad|priorità|topic|axis|axe|achse|eje"
    r"|asse|strand|action|aktion|acción|azione|measure|mesure|maßnahme|medida|misura"
    r"|call|appel|aufruf|phase|fase|step|stage|stufe|étape|article|artikel|art|annex|annexe|anhang|no|nr|n°"
    r"|option|category|catégorie|kategorie|work package|wp|objective|objectif|ziel)"
    r"[\s.]{1,3}\Z",
    re.IGNORECASE,
)
# Words that no English sentence holds: beside them, a "billion" is a million millions, or may be.
NOT_ENGLISH = re.compile(
    r"(?<![^\W_])(?:d['’]|l['’]|de|du|des|les|une|est|pour|dans|von|für|der|die|das|und|wird|werden|rund|el|los"
    r"|las|del|para|por|di|della|per\ il|il|och|för|av|og|af|dla|jest|pentru)(?![^\W_])",
    re.IGNORECASE,
)
IBERIAN = re.compile(
    r"(?<![^\W_])(?:euros|pesos|dólares|hasta|por|para|los|las|del|máximo|mínimo|cada|y|el|até|uma?|não|com"
    r"|dos)(?![^\W_])",
    re.IGNORECASE,
)
