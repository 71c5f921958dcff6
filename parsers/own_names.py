"""Names without a body's word: those that the address of the site spells, acronyms, and capitals that open a sentence."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from parsers.bodies import Body
from parsers.body_words import GENERIC, HEAD, LINKS, NO_BODY, NOT_FIRST
from parsers.giving_words import SMALLER

# Parts of a host that name nobody, and those who only lend their address to others.
_NOBODY = frozenset(
    """www web com org net edu gov gouv gob gub gv govt mil int info eu ac co or nic asso ngo foundation science uk online portal site app
    page grants grant funding fund funds apply calls call news blog en fr de es it pt nl github gitlab io wordpress blogspot wixsite notion
    medium google sharepoint squarespace weebly webflow netlify readthedocs substack submittable smapply nrw""".split()
)
# Each begins with its capital, and looks behind it only then: a text is searched for its capitals quickly.
_TOKEN = re.compile(r"[A-Z](?<![\w@./-].)[a-z0-9&+]{0,20}(?:[A-Z][\w&+]{0,20}|-[A-Z]{2,9})(?:-[A-Z]{2,9}(?!\w))?(?![\w@]|\.\w|-\d)")
_PAIR = re.compile(r"(?P<first>[A-ZÀ-Þ](?<![\w@./-].)[\w-]{3,30}) [A-ZÀ-Þ][\w-]{2,30}(?![\w@-])")
_ACRONYM = re.compile(r"[A-Z](?<![\w@./(-].)(?:[A-Z&]{1,8}[A-Z]|(?!c[A-Z])[a-z]{1,12}[A-Z]{1,2}[A-Za-z]{2,12})(?![\w@(]|\.\w|-|\s?/)")
# Acronyms of money, which no body has: of the EU's funds and of plans, currencies, and what calls speak of all the time.
_NO_BODY = frozenset(
    """ERDF ESF EFRE FEDER FESR FSE EAFRD FEADER FEASR ELER EMFF FEAMP FEAMPA EMFAF AMIF FAMI ISF BMVI NGEU PNRR PRTR MRR RRF FSC CEF ESIF
    EUR USD GBP CHF CET CEST UTC PDF FAQ SME SMES PME PYME PYMES PMI KMU TRL STEM ESG NGO NGOS ONG ONGS COVID COSME LIFE CERV MSCA IPA
    TVA IVA VAT CV UE EU USA UK NUTS ATECO CNAE NACE CUP PEC SPID BOE BDNS DOUE RGPD GDPR IMPORTANT NEW NOTE ALL THE OPEN CALL NOT AND
    FOR PHD LEADER AAP AMI TPE ETI ESS JEP EPCI OSC PIA CPER DETR DSIL
    ARTICLE TITLE DEADLINE COST LAG GAL FLAG ERASMUS HORIZON INTERREG EUROSTARS EUREKA JRC""".split()
)
_OPENS = re.compile(r"[.;:!?»”\"–—*#|>] (?=[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я])")
_RUN = re.compile(
    r"(?:The |La |Le |Les |L[’']|El |Il |Lo )?(?P<name>[A-Z][\w&’-]{1,30}(?: (?:of |de "
    r"|di |du |for |& )?[A-Z][\w&’-]{1,30}){1,4})(?=[ ,])"
)
# "Formas’ call", "applying to Forte": one capital alone, where a sentence would not have it.
_WORD = re.compile(r"[A-ZÀ-Þ](?<![\w@./-].)[a-zà-ÿ]{3,20}(?![\w@-]|\.\w)")
_WITHIN = re.compile(r"(?P<word>[a-zà-ÿ]{1,12}),? $")
_PLACE = frozenset("in de di da do en a à at von aus bei zu del nel sul dos van från dal near um".split())  # a town, not who runs it
_NO_NAME = re.compile(
    # Who speaks for a body is none.
    r"\b(?:Ministers?|Councillor|Cllr|Mayor|Commissioner|Senator|Taoiseach|Tánaiste|Premier|Chair(?:man|woman|person)?|Professor|Prof|Dr|Mr|Mrs|Ms"
    r"|Ministerin|Staatssekretär(?:in)?|Bürgermeister(?:in)?|Landrat|Landrätin|Ministre|Maire|Alcaldesa?|Consejer[oa]|Concejal[a]?|Sindac[oa]|Assessor[ea]|Ministr[oa])\b"
    r"|\b(?:DG|Horizon|Erasmus|Creative Europe|Interreg|Digital|Funding|Applicants?|Applications?|Proposals?|Projects?|Beiträge|Gesuche)\b"
)
# Where only the first word has a capital, the verb right behind it ends the name: "Kultūros fondas skelbia konkursą".
_SUBJECT = re.compile(
    rf"(?:Az? |Το |Η |Ο )?(?P<name>[A-ZÀ-ÞĀ-ŽΑ-ΩΆ-ΏЀ-Я][\w’.-]{{1,30}}"
    rf"(?: [„“”«»\"]?[\w’-]{{1,30}}[“”«»\"]?){{0,6}}?)(?= (?:{SMALLER})(?!\w))"
)
_NO_SUBJECT = re.compile(
    r"konkurs|kvietim|natječaj|razpis|javni|јавни|конкурс|позив|pályáz|felhív|haku|výzv|πρόσκλ|fondas?$|rahasto$|ministeri", re.I
)
_LEAST = 3
_LONG = 10
_BEFORE = 15
_SMALL = bytes(range(256)).lower()
_NO_LETTERS = bytes(code for code in range(256) if not bytes([code]).isalnum())


def own_labels(host: str | None) -> frozenset[str]:
    """The part of a host that may spell a body: "www2.colmena.de" → {"colmena"}; the country's part and names of servers are none."""
    parts = [part for part in (host or "").split(".")[:-1] if part not in _NOBODY and len(part) >= _LEAST]
    return frozenset(squash(part) for part in parts[-1:])


@lru_cache(maxsize=4096)
def squash(words: str) -> str:
    """Letters and digits alone, without accents: as an address spells a name."""
    spelt = words.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFKD", spelt) if c.isalnum())


def is_own(body: Body, labels: frozenset[str]) -> bool:
    """Whether the address spells a body's name, its acronym or the place or founder that it is named after."""
    if not labels:
        return False
    name = body.name.split(" (")[0]
    spellings = {squash(name), squash(HEAD.sub("", name)), squash(body.acronym or "")}
    words = name.split()
    if len(words) > 2:
        spellings.add(squash(words[0] + words[-1]))  # the "Fundación Juan Colmena" at fundacioncolmena.es
    first = re.match(r"[\w-]+", name)
    if first and not HEAD.fullmatch(first[0]):
        spellings.add(squash(first[0]))
    if any(_abbreviates(label, words) for label in labels):
        return True
    core = squash("".join(word for word in words if word not in LINKS and not HEAD.fullmatch(word)))
    if len(core) >= _LONG and any(core in label for label in labels):
        return True  # the "Zentrum für Bunte Häfen" at buntehaefen-nord.de
    exact = {spelling for spelling in spellings if len(spelling) >= _LEAST}
    return bool(exact & labels) or any(len(label) >= 8 and label in squash(name) for label in labels)


def _abbreviates(label: str, words: list[str]) -> bool:
    """Whether beginnings of all the words in capitals, one after the other, make up the label: "unibo", "uca" of "Universidad de Cádiz"."""
    capitals = [squash(word) for word in words if word[0].isupper()]
    if not 2 <= len(capitals) <= 8 or len(label) < len(capitals):
        return False
    ends = {0}
    for word in capitals:
        ends = {end + size for end in ends for size in range(1, len(word) + 1) if label.startswith(word[:size], end)}
    return len(label) in ends


def acronyms(text: str) -> list[Body]:
    """Words in capitals that may be a body's name: "EPCC", "ADEME"."""
    found = [found for found in _ACRONYM.finditer(text) if found[0] not in _NO_BODY]
    return [Body(one[0], one.start(), one.end(), known="capitals") for one in found] if found and not text.isupper() else []


def opening_names(text: str) -> list[Body]:
    """Runs of capitals that open a sentence: "Creative Scotland", "Lazio Innova"."""
    found: list[Body] = []
    if text.isupper():
        return found  # "HEREBY OPENS A CALL": every line of capitals would be a name
    end = 0
    for start in (0, *(opening.end() for opening in _OPENS.finditer(text))):
        run = (_RUN.match(text, start) or _subject(text, start)) if start >= end else None
        if run is None:
            continue
        end = run.end()
        words = run["name"].split()
        if (
            words[0] not in NOT_FIRST
            and not GENERIC.fullmatch(run["name"])
            and not NO_BODY.search(run["name"])
            and not _NO_NAME.search(run["name"])
        ):
            found.append(Body(run["name"], run.start("name"), run.end("name"), known="capitals"))
    return found


def _subject(text: str, start: int) -> re.Match[str] | None:
    """A name that the verb of a call ends, unless it is that of the call, which may stand in front: "Javni poziv raspisuje Zaklada"."""
    found = _SUBJECT.match(text, start)
    return found if found and not _NO_SUBJECT.match(found["name"]) else None


def _may_spell(text: str, labels: frozenset[str]) -> bool:
    """Whether the letters of a label stand in the text one after the other, whatever stands between words."""
    if text.isascii():
        spelt = text.encode()
    elif all(label.isascii() for label in labels):
        folded = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
        spelt = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore")
    else:
        return True
    letters = spelt.translate(_SMALL, _NO_LETTERS)
    for label in labels:  # noqa: SIM110 (every passage of a page comes here, and any() takes longer than the rest)
        if label.encode() in letters:
            return True
    return False


def _is_proper(text: str, word: re.Match[str]) -> bool:
    """Whether a word with one capital is a name: within a sentence or owning something, and never in lower case."""
    before = _WITHIN.search(text, max(0, word.start() - _BEFORE), word.start())
    named = before is not None and before["word"] not in _PLACE
    if not (named or text.startswith(("’", "'"), word.end())) or HEAD.fullmatch(word[0]):
        return False
    return not re.search(rf"\b{word[0].lower()}\b", text)


def own_names(text: str, labels: frozenset[str]) -> list[Body]:
    """Names without a body's word that the address spells, and that are written as names are: "DAAD", "EuroProofNet", "Kultur Zug"."""
    if not _may_spell(text, labels):
        return []
    found = []
    for token in _TOKEN.finditer(text):
        word = token.group()
        if squash(word) in labels:
            found.append(Body(word, token.start(), token.end(), known="address"))
    for plain in _WORD.finditer(text):
        if squash(plain[0]) in labels and _is_proper(text, plain):
            found.append(Body(plain[0], plain.start(), plain.end(), known="address"))
    for pair in _PAIR.finditer(text):
        if not labels.isdisjoint((squash(pair["first"]), squash(pair[0]))) and not any(
            body.start < pair.end() and pair.start() < body.end for body in found
        ):
            found.append(Body(pair[0], pair.start(), pair.end(), known="address"))
    return found
