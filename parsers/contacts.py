"""Whom to ask: "Contact: HOME-ISF@ec.europa.eu", "Tel: +49 30 27577-0", "Contact: Jennifer Padula, 617-918-1698"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.items import Contact
from parsers.words import Caseless, word_begins

# "[at]", "(ät)", "<AT>", " AT ": the sign, written so that no machine finds the address.
_BEHIND_BRACKET = r"[ \xa0]?(?i:at|a|ät|arobase|arroba|chiocciola|małpa|snabel-a|apenstaartje|zavinac)[ \xa0]?[)\]}>]"
_IN_BRACKETS = rf"[(\[{{<]{_BEHIND_BRACKET}"
# The bracket first and then the letter before it: most texts hold no bracket at all.
_BRACKETED_AT = re.compile(rf"[(\[{{<A](?:(?<=\w.)|(?<=\w[ \xa0].))(?:(?<!A){_BEHIND_BRACKET}|(?<=A)T(?=[ \xa0]))[ \xa0]?\w")
_AT = rf"(?:@|[ \xa0]?{_IN_BRACKETS}[ \xa0]?|[ \xa0]AT[ \xa0])"
_HIDDEN_DOT = (
    r"(?:[ \xa0]?[(\[{<][ \xa0]?(?i:dot|punkt|point|punto|punt|ponto|kropka|tečka|\.)[ \xa0]?[)\]}>][ \xa0]?|[ \xa0](?:DOT|PUNKT)[ \xa0])"
)
_DOT = rf"(?:\.|{_HIDDEN_DOT})"
_EMAIL = re.compile(
    rf"(?<![\w.+@/-])(?P<local>[A-Za-z0-9_][\w.+'-]{{0,63}}+(?:{_HIDDEN_DOT}[A-Za-z0-9_][\w+'-]{{0,40}}+){{0,3}}){_AT}(?P<domain>(?:[A-Za-z0-9][A-Za-z0-9-]{{0,62}}+{_DOT}){{1,6}}(?:[a-z]{{2,20}}+(?![\w@-]|\.\w)|[a-z]{{2,20}}(?=[A-Z])|[A-Z]{{2,20}}+(?![\w@-])))"
)
# "e-mail the form to grants at hive.org": where something is sent, "at" stands before the domain.
_SPELT_AT = re.compile(
    r"\b(?:e-?mail|mail|send|sent|write|return|forward|submit)\w*\b[^.\n@]{0,80}?\b(?:to"
    r"|:)\s{1,2}(?P<local>[a-z0-9_][\w.+-]{1,40}) at (?P<domain>[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){0,2}\.[a-z]{2,10})(?![\w/@])",
    re.I,
)
_SPELT_DOT = re.compile(_HIDDEN_DOT)
_NO_TLD = frozenset(["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "js", "css", "html", "php", "local", "invalid", "example"])
_NO_DOMAIN = re.compile(r"(?:example|exemple|domain|yourdomain)\.(?:com|org|net|eu)", re.I)

_TEL = (
    r"(?:tel|tél|tlf|telefon\w{0,2}|teléfono|telephone|téléphone|phone|fon|ruf|rufnummer|mob|mobile|mobil"
    r"|handy|hotline|helpline|free\s?phone|numero\sverde|num[ée]ro\svert|call\sus(?:\s(?:on|at))?|(?:or|please)\scall"
    r"|appele[zr]\s(?:le|au)|llam(?:e|ar)\sal"
    r"|tlfno|telfno|tlphn|tél[ée]phones|telefoni(?:sch|cznie)?|telefonnr|τηλ|τηλέφωνο"
    r"|durchwahl"
    r"|telèfons?|telefonszám|puh|puhelin|(?:info|zelená\s|zielona\s|zákaznick[áa]\s|ügyfél)?(?:linka|linia|línia|vonal)|infolini[ei]|ügyfélszolgálat|linha\s(?:dos?|da|de)\s\w{3,12}"
    r"|инфолиния|инфо\sлиния|информационна\sлиния|γραμμή\s(?:επικοινωνίας|εξυπηρέτησης)|γραφείο\sπληροφόρησης"
    r"|call\scent(?:er|re)|numero\s(?:azzurro|unico|gratuito)|num[ée]ro\s(?:gratuit|unique)|centralino|centralita|conmutador|pbx|infoline"
    r"|línea\s(?:nacional\s)?(?:gratuita|de\satención)|líneas?\stelefónicas?|sans\sfrais|whats\s?app|cellulare|móvil|celular"
    r"|tālrun\w{1,2}|tālr|puhelimitse|телефон\w{0,3}|telefón"
    r"|т[её]л|тел|telf|tfno|tfn|teléfonos|telefoon(?:nummer)?|telefonnummer|telefonisch|standard|zadzwoń|dzwoń)"
)
# Between an address and the number beside it: "office@hive.org ; 01 40 15 79 40".
_BESIDE = re.compile(
    r"\s{0,3}(?:(?:or|ou|oder|o|of|eller)\s(?:au\s|at\s|on\s|al\s)?"
    r"|(?:or|ou|oder|o|of|eller)\s(?:by|par|per|por|via)\s(?:e-?mail|mail|courriel|correo)(?:\s(?:to|at|à|an|a))?\s?:?\s{1,3}"
    r"|[;,|/·•–-]\s{0,3}(?:(?:e-?)?mail\s?:?\s{0,3})?|(?:e-?mail|mail|courriel|correo|pec)\s?:?\s{1,3})",
    re.I,
)
_TEL_WORD = Caseless(rf"(?:{word_begins([_TEL])})\b")
_TEL_LABEL = re.compile(
    rf"\b{_TEL}(?:[.\s]{{0,2}}(?:no|nr|n°|number))?(?:\s(?:is|ist|est|es|è))?[\s.:/)°-]{{0,5}}(?:fax[\s.:]{{0,3}})?$", re.I
)
# As sentences name it; what is no number to dial begins otherwise ("iscritta al numero 4512").
_DIALLED = re.compile(
    r"\b(?:allo|al numero|al num\.|au numéro|au|joignable au|unter|unter der (?:ruf|telefon)?nummer|on(?: the number)?)\s{1,3}$", re.I
)
# "contact Ada Imker at 309.788.2300": what a person is reached at, if it looks like a telephone's.
_REACHED = re.compile(
    r"\b(?:contact|reach|phone|ring|telephone|call (?:us|me|her|him|the|(?-i:[A-Z])))\b[^.;:\n]{0,80}?\b(?:at|on)\s{1,3}$", re.I
)
# "by calling 0800 824 824", "ligue 21 982 25 92": what is rung, if it looks like a telephone's.
_RING = (
    "(?:"
    + word_begins(
        (
            r"call(?<!the call)(?<!this call)(?<!our call)(?<!each call)(?<!open call)(?<!new call)",
            r"calling|dial(?:ling)?|ring(?:ing)?|phoning",
            r"telephon(?:e|ing)|appele[rz]|appelant|téléphone[rz]|téléphonant|composez|anrufen|anruf",
            r"llame|llama[rn]?|llamando|chiama(?:re|te|ndo)?|telefona(?:re|te|ndo)",
            r"ligue|ligar|liga|bel|bellen|opbellen|ring|ringe",
            r"zadzwonić|sunați|truqueu",
        )
    )
    + r")(?:\s(?:us|him|her|them|me|ons|oss|op|on|at|to|the (?:office|number)|au|le|al?|il|lo|allo|para|o|naar|på|la"
    r"|numéro|número|numero|unter)){0,3}\s?:?\s{1,3}"
)
_RUNG = re.compile(rf"{_RING}$", re.I)
_RINGING = Caseless(rf"{_RING}(?:\+|\(\+|0\d|800|\d{{2,3}} \d{{3}})")
_REACHING = re.compile(_REACHED.pattern.removesuffix("$") + r"[+(\d]", re.I)
_ASKED = re.compile(
    r"(?:☎|📞|\b(?:auskunft|auskünfte|rückfragen|kontakt|renseignements|contact|contatti|contacto|info(?:s|rmazioni|rmación)?)\s?:)\s{0,3}$",
    re.I,
)
_SHORT = re.compile(r"(?:^|[\s|,;])T[.:]?\s{1,2}$")  # "T 0800 123 4567"
_DIALLING = Caseless(_DIALLED.pattern.removesuffix("$") + r"[+(0-9]")
_ASKING = re.compile(rf"(?:{_ASKED.pattern.removesuffix('$')}|(?:^|[\s|,;])T[.:]?\s{{1,2}})[+(]?0\d", re.I)
_DIALS = re.compile(r"\+|\(\+|0(?!\d[./ -]\d{1,2}[./ -](?:19|20)\d\d)\d|800[ .-]")
_DIAL_ONE = ("US", "CA")
_LAST_GROUP = re.compile(r"(?<=\d)[ -]\d{1,4}$")  # "01 40 15 79 40 182 Rue …": the number of the house
_GROUPED = re.compile(r"(?!.*\b000\b)\d{2,3}(?: \d{2,4}){2,4}")  # "21 982 25 92": no sum, no year
_ABROAD = re.compile(r":\s\+\d{1,3}[ .(\d-]{8,}")  # "Scholarships: +34 934 04 67 58"
_FAX_LABEL = re.compile(r"\b(?:tele)?(?:fax|télécopie|фак?с)(?:[.\s]{0,2}(?:no|nr|number))?[\s.:)]{0,5}$|(?<!\S)(?-i:F)[.:]?\s{1,2}$", re.I)
_PHONE = re.compile(r"(?<![\w.,/@-])(?:\+[ \xa0]?|\(\+?)?\d[\d \xa0().\-–/]{4,26}\d(?![\w@])")
_EXTENSION = re.compile(r"[ \xa0][/–-][ \xa0](?!\d{1,5}$)")
_US_PHONE = re.compile(r"(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-.]\d{4}")

_CONTACT = (
    r"(?:agency\s)?contact(?:\s(?:person|officer|name))?|your\scontact|ansprechpartner(?:in)?|ansprechperson"
    r"|ansprechpunkt|kontakt(?:person)?"
    r"|personne\sde\scontact|interlocut(?:eur|rice)|persona\sde\scontacto|contacto|referente|contatto|contatti"
    r"|contactpersoon|osoba\skontaktowa"
)
_CONTACT_LABEL = Caseless(rf"(?:{word_begins([_CONTACT])})\s?:")
_WORD = r"[A-ZÀ-ÞŁŚŽ][\w’'-]{1,25}"
_NAME = re.compile(
    rf"\b(?i:{_CONTACT})\s?:\s{{0,3}}(?P<name>(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Frau|Herr)\.?[ \xa0]){{0,3}}(?:{_WORD}|[A-Z]\.)"
    rf"(?:[ \xa0](?:(?:de|van|von|der|di|da|del|la)[ \xa0]){{0,2}}(?:{_WORD}|[A-Z]\.)){{1,3}})"
    r"(?=\s{0,3}(?:$|[,;|(\n–]|-\s|\.\s|\.$|(?i:tel|tél|phone|e-?mail|mail)\b)|\s{1,3}[\w.+-]{1,64}@|\s{1,3}\+)"
)
_NO_NAME = re.compile(
    r"\b(?:Website|Contact|Points?|Click|Here|Us|Form|Officer|Page|Email|E-Mail|Mail|National|Phone|Tel|Read|More"
    r"|Further|Information|Details|Questions|Please)\b|\b(?:Dr|Prof|Frau|Herr)$",
    re.I,
)
_WEBSITE = re.compile(
    r"\b(?:web\s?site|webseite|web|internet|homepage|site\s(?:web|internet)|sito(?:\sweb)?|p[áa]gina\sweb"
    r"|sitio\sweb)\s?:\s{0,3}"
    r"(?P<url>(?:https?://|www\.)[^\s<>\"'()]{4,200})",
    re.I,
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d|\d{1,4}/(?:19|20)\d\d$")
_DIGIT = re.compile(r"\d")
_NO_DIGIT = re.compile(r"\D")
_FEWEST_DIGITS = 6
_BLANK_LINE = re.compile(r"\n[ \t]{0,20}\n")
_LIMIT = 200_000
_PHONE_LINE = 80


@dataclass(frozen=True, slots=True)
class _Seen:
    kind: str
    value: str
    at: int


def find_contacts(text: str, *, country: str | None = None) -> tuple[Contact, ...]:
    """E-mail addresses, telephones, labelled names and web addresses, once each; those of a paragraph or line together.

    `country` (ISO 3166-1) is where numbers without +NN are dialled. Nothing for fax numbers, numbers that neither a
    label, a + nor an address beside them makes a telephone's, misprinted addresses ("a@@b.eu") and web addresses without a label.
    """
    contacts: list[Contact] = []
    known: set[str] = set()
    for paragraph in _BLANK_LINE.split(text[:_LIMIT]):
        for group in _together(paragraph, country):
            values = {re.sub(r"\W", "", one.value).lower() for one in group}
            if not values <= known:
                contacts.append(_contact(group))
            known |= values
    return tuple(contacts)


def is_phone_line(text: str) -> bool:
    """Whether a short line begins with a telephone's label: "Numero verde 800 12 34 56"."""
    return len(text) <= _PHONE_LINE and _TEL_WORD.match(text) is not None and any(c.isdigit() for c in text)


def holds_address(text: str) -> bool:
    """Whether an address may be in the text, its sign printed or hidden: "info@hive.org", "info [at] hive.org"."""
    return "@" in text or _BRACKETED_AT.search(text) is not None


def spells_address(text: str) -> bool:
    """Whether the words say where to send something with "at" for the sign: "e-mail the form to grants at hive.org"."""
    return " at " in text and _SPELT_AT.search(text) is not None


def names_phone(text: str) -> bool:
    """Whether a sentence speaks of a telephone or of dialling, so that a number in it may be one."""
    forms = (_TEL_WORD, _DIALLING, _REACHING, _ASKING, _RINGING, _ABROAD)
    return _DIGIT.search(text) is not None and any(form.search(text) for form in forms)


def says_to_ring(text: str) -> bool:
    """Whether a sentence tells which number to ring: "by calling 0800 824 824"."""
    return _DIGIT.search(text) is not None and _RINGING.search(text) is not None


def _together(paragraph: str, country: str | None) -> Iterator[list[_Seen]]:
    """What belongs to one contact: a paragraph with at most one of each kind, else such a line, else each by itself."""
    seen = _seen(paragraph, country)
    if _at_most_one_each(seen):
        groups = [seen]
    else:
        lines: dict[int, list[_Seen]] = {}
        for one in seen:
            lines.setdefault(paragraph.count("\n", 0, one.at), []).append(one)
        groups = [group for line in lines.values() for group in ([line] if _at_most_one_each(line) else [[one] for one in line])]
    for group in groups:
        if any(one.kind != "url" for one in group):
            yield group


def _at_most_one_each(seen: list[_Seen]) -> bool:
    kinds = [one.kind for one in seen]
    return len(kinds) == len(set(kinds))


def _contact(group: list[_Seen]) -> Contact:
    values = {one.kind: one.value for one in group}
    return Contact(name=values.get("name"), email=values.get("email"), phone=values.get("phone"), url=values.get("url"))


def _seen(text: str, country: str | None) -> list[_Seen]:
    seen = [*_emails(text), *_phones(text, country)]
    if ":" in text:
        for match in _NAME.finditer(text):
            if not _NO_NAME.search(match["name"]):
                seen.append(_Seen("name", match["name"].strip(), match.start()))
        seen += [_Seen("url", m["url"].rstrip(".,;:"), m.start()) for m in _WEBSITE.finditer(text)]
    distinct = {(one.kind, one.value): one for one in reversed(seen)}
    return sorted(distinct.values(), key=lambda one: one.at)


def _emails(text: str) -> Iterator[_Seen]:
    for match in _SPELT_AT.finditer(text) if " at " in text else ():
        yield _Seen("email", f"{match['local']}@{match['domain']}", match.start("local"))
    if not holds_address(text):
        return
    for match in _EMAIL.finditer(text):
        local, domain = (_SPELT_DOT.sub(".", match[part]) for part in ("local", "domain"))
        sound = not local.endswith(".") and ".." not in local and local.isascii() and "--" not in domain[:2]
        if sound and domain.rpartition(".")[2].lower() not in _NO_TLD and not _NO_DOMAIN.fullmatch(domain):
            yield _Seen("email", f"{local}@{domain}", match.start())


def is_same(one: Contact, other: Contact) -> bool:
    """Whether two contacts have one address and one number, however that is grouped: "(202) 354-2020", "202-354-2020"."""
    phones = (_NO_DIGIT.sub("", contact.phone or "") for contact in (one, other))
    return one.email == other.email and len(set(phones)) == 1


def _phones(text: str, country: str | None) -> Iterator[_Seen]:
    contact = _CONTACT_LABEL.search(text) if ":" in text else None
    if "+" not in text and not contact and country not in _DIAL_ONE and "@" not in text and not names_phone(text):
        return
    addresses = [found.span() for found in _EMAIL.finditer(text)] if "@" in text else []
    for match in _PHONE.finditer(text):
        first = _EXTENSION.split(match.group())[0]
        # "06421 / 99 31 20": before the stroke stands no number, only the town's.
        printed = (first if len(_NO_DIGIT.sub("", first)) >= _FEWEST_DIGITS else match.group()).strip()
        printed = printed if ")" in printed else printed.lstrip("(").partition(" (")[0]
        before = text[max(0, match.start() - 110) : match.start()]
        labelled = not _DATE.match(printed) and (
            _TEL_LABEL.search(before, max(0, len(before) - 30)) is not None
            or (_DIALS.match(printed) is not None and any(form.search(before) for form in (_DIALLED, _ASKED, _SHORT, _REACHED, _RUNG)))
            or (_GROUPED.fullmatch(printed) is not None and _RUNG.search(before) is not None)
            or (_US_PHONE.fullmatch(printed) is not None and _REACHED.search(before) is not None)
        )
        if not labelled and _FAX_LABEL.search(before):
            continue
        american = _US_PHONE.fullmatch(printed) and (
            country in _DIAL_ONE or (country is None and contact and contact.start() < match.start())
        )
        beside = (
            not _DATE.match(printed)
            and (country or _DIALS.match(printed))
            and any(_BESIDE.fullmatch(text, end, match.start()) or _BESIDE.fullmatch(text, match.end(), start) for start, end in addresses)
        )
        telling = printed.startswith(("+", "(+")) or labelled or american or beside
        sure = labelled or bool(beside and country is None)
        for number in (printed, _LAST_GROUP.sub("", printed)) if telling else ():
            if _is_phone(number, "US" if american else country, sure):
                yield _Seen("phone", number, match.start())
                break


def _is_phone(printed: str, region: str | None, labelled: bool) -> bool:
    """Whether a telephone can have the number; a national one whose country is not known counts if a label says so."""
    import phonenumbers

    if region is None and not printed.startswith(("+", "(+", "00")):
        return labelled and 6 <= sum(c.isdigit() for c in printed) <= 13
    try:
        number = phonenumbers.parse(printed, region)
    except phonenumbers.NumberParseException:
        return labelled and printed.startswith("00")
    return phonenumbers.is_valid_number(number) or (labelled and phonenumbers.is_possible_number(number))
