"""Month names of the languages that calls are written in: "März", "de desembre", "září", "Σεπτεμβρίου".

Names as in CLDR (a test compares them), with the inflected forms that dates use and Serbian in Latin letters. A static
table: loading 27 locales costs more than reading a page.
"""

from __future__ import annotations

import unicodedata

NAMES: dict[str, tuple[str, ...]] = {
    "bg": ("януари февруари март април май юни юли август септември октомври ноември декември",),
    "ca": ("gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",),
    "cs": (
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    ),
    "da": ("januar februar marts april maj juni juli august september oktober november december",),
    "de": (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber märz april mai juni juli august september oktober november dezember",
    ),
    "el": (
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
    ),
    "en": ("january february march april may june july august september october november december",),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
    ),
    "et": (
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri",
        # "from", "until", "by" and "on": "10. veebruarist 10. märtsini"; "mail" is a word of English.
        "jaanuarist veebruarist märtsist aprillist maist juunist juulist augustist septembrist oktoobrist novembrist detsembrist",
        "jaanuarini veebruarini märtsini aprillini maini juunini juulini augustini septembrini oktoobrini novembrini detsembrini",
        "jaanuariks veebruariks märtsiks aprilliks maiks juuniks juuliks augustiks septembriks oktoobriks novembriks detsembriks",
        "jaanuaril veebruaril märtsil aprillil mai juunil juulil augustil septembril oktoobril novembril detsembril",
    ),
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun",
    ),
    "fr": ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre",),
    "gl": ("xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",),
    "hr": (
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
        "siječnjem veljačom ožujkom travnjem svibnjem lipnjem srpnjem kolovozom rujnom listopadom studenim prosincem",
        "siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenog prosincu",
    ),
    "hu": ("január február március április május június július augusztus szeptember október november december",),
    "it": ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",),
    "lt": (
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
    ),
    "lv": (
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
        "janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim",
        "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra",
        "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    ),
    "mk": ("јануари февруари март април мај јуни јули август септември октомври ноември декември",),
    "nb": ("januar februar mars april mai juni juli august september oktober november desember",),
    "nl": ("januari februari maart april mei juni juli augustus september oktober november december",),
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    ),
    "pt": ("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",),
    "ro": ("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",),
    "sk": (
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "január február marec apríl máj jún júl august september október november december",
    ),
    "sl": (
        "januar februar marec april maj junij julij avgust september oktober november december",
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    ),
    "sr": (
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
        "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
        "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    ),
    "sv": ("januari februari mars april maj juni juli augusti september oktober november december",),
    "is": ("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",),
    "uk": (
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    ),
}
SHORT: dict[str, tuple[str, ...]] = {
    "ca": ("gen febr març abr maig juny jul ag set oct nov des",),
    "da": ("jan feb mar apr maj jun jul aug sep okt nov dec",),
    "de": (
        "jan feb märz apr mai juni juli aug sept okt nov dez",
        "jan feb mär apr mai jun jul aug sep okt nov dez",
        "jän feb mär apr mai jun jul aug sep okt nov dez",
    ),
    "en": (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
    ),
    "es": ("ene feb mar abr may jun jul ago sept oct nov dic",),
    "fr": ("janv févr mars avr mai juin juil août sept oct nov déc",),
    "hu": ("jan febr márc ápr máj jún júl aug szept okt nov dec",),
    "it": ("gen feb mar apr mag giu lug ago set ott nov dic",),
    "nb": (
        "jan feb mars apr mai juni juli aug sep okt nov des",
        "jan feb mar apr mai jun jul aug sep okt nov des",
    ),
    "nl": ("jan feb mrt apr mei jun jul aug sep okt nov dec",),
    "pl": ("sty lut mar kwi maj cze lip sie wrz paź lis gru",),
    "pt": ("jan fev mar abr mai jun jul ago set out nov dez",),
    "ro": ("ian feb mar apr mai iun iul aug sept oct nov dec",),
    "sv": ("jan feb mars apr maj juni juli aug sep okt nov dec",),
}

# Abbreviations that are common on pages of any language.
_SHORT_EVERYWHERE = ("en", "de", "fr")


def _fold(word: str) -> str:
    """Without accents, as people type: "fevrier", "decembre"."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _index(table: dict[str, tuple[str, ...]]) -> dict[str, dict[str, int]]:
    """word → language → month."""
    index: dict[str, dict[str, int]] = {}
    for language, rows in table.items():
        for row in rows:
            for month, word in enumerate(row.split(), 1):
                for spelling in {word.casefold(), _fold(word.casefold())}:
                    index.setdefault(spelling, {})[language] = month
    return index


_FULL = _index(NAMES)
_ABBREVIATED = _index(SHORT)


def month_of(word: str, language: str | None = None) -> int | None:
    """The month (1-12) that a full name means; None for other words, and where languages disagree ("listopada")."""
    by_language = _FULL.get(word.casefold())
    if by_language is None:
        return None
    if language in by_language:
        return by_language[language]
    months = set(by_language.values())
    return months.pop() if len(months) == 1 else None


def year_leads(word: str) -> bool:
    """Whether a full name is Hungarian, which writes the year before it: "2026. március 10"; Slovak has some of its names too."""
    languages = _FULL.get(word.casefold(), {}).keys()
    return "hu" in languages and languages <= {"hu", "sk"}


def short_month_of(word: str, language: str | None = None) -> int | None:
    """The month (1-12) that an abbreviation means, in the page's language or in English, German or French."""
    by_language = _ABBREVIATED.get(word.casefold())
    if by_language is None:
        return None
    known = (language, *_SHORT_EVERYWHERE) if language else _SHORT_EVERYWHERE
    return next((by_language[name] for name in known if name in by_language), None)
