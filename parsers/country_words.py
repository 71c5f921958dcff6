"""The words around countries: groups of them, exceptions from them, and bodies and places named after them."""

from __future__ import annotations

import re
from typing import Literal

from parsers.words import Caseless, word_begins

Group = Literal["EU", "EEA", "OCT", "ASSOCIATED", "COHESION"]

_NAME = r"[A-Z0-9][\w’'+-]{0,30}(?:\s[A-Z0-9][\w’'+-]{0,30}){0,4}(?:\s(?:programme|instrument))?"
_GROUP_WORDS: dict[Group, str] = {
    "EU": r"(?:European Union|EU):\sall\sMember\sStates|(?:(?:all|every|each|any)\s)?(?:EU|EU[- ]?27"
    r"|European\sUnion)[- ]Member\s(?:States?|Countr(?:y|ies))"
    r"|Member\sStates\sof\sthe\s(?:EU|European\sUnion|Union)|(?:(?:all|every|each|any)\s)?(?:EU|European\sUnion"
    r"|EU-?27)[- ]countr(?:y|ies)|EU[- ]?(?:27|28)\b"
    r"|(?:États|Etats|pays)[- ]membres\sde\sl[’'](?:UE|Union\seuropéenne)|pays\sde\sl[’'](?:UE|Union\seuropéenne)"
    r"|(?:État|Etat|pays)[- ]membre\sde\sl[’'](?:UE|Union\seuropéenne)|(?:États|Etats)[- ]membres\s(?:UE|européens)"
    r"|EU-(?:Mitglieds?s?taaten|Mitgliedsländer[n]?|Länder[n]?|Staaten)|EU-Mitglieds?s?taat(?:s|es)?|Mitglieds?s?taat(?:en"
    r"|s|es)?\sder\s(?:EU"
    r"|Europäischen\sUnion|Union)"
    r"|Estados?\s[Mm]iembros?\sde\sla\s(?:UE|Unión\sEuropea)|países\sde\sla\s(?:UE|Unión\sEuropea)"
    r"|(?:Stato|Stati|Paese|Paesi)\smembr[oi]\s(?:dell[’'](?:UE|Unione\s[Ee]uropea)|UE)|[Pp]aesi\s(?:UE|dell[’']UE)"
    r"|Estados[- ][Mm]embros\sda\s(?:UE|União\sEuropeia)|EU-(?:lidstaten|landen)|lidstaten\svan\sde\s(?:EU"
    r"|Europese\sUnie)"
    r"|(?:państwa\sczłonkowskie|kraje)\s(?:UE|Unii\sEuropejskiej)|EU:s\smedlems(?:stater|länder)|EU-länder",
    "EEA": r"(?:European\sEconomic\sArea|EEA)(?:[-/ ]EFTA)?[- ](?:countr(?:y|ies)|(?:Member\s)?States?)"
    r"|European\sEconomic\sArea"
    r"|pays\sde\sl[’'](?:EEE|Espace\séconomique\seuropéen)|Espace\séconomique\seuropéen|EWR-(?:Staaten|Länder[n]?"
    r"|Mitglieds?s?taaten)|Europäische[rn]\sWirtschaftsraum\w?"
    r"|países\sdel\s(?:EEE|Espacio\sEconómico\sEuropeo)|Espacio\sEconómico\sEuropeo|[Pp]aesi\s(?:SEE"
    r"|dello\sSpazio\seconomico\seuropeo)|Spazio\s[Ee]conomico\s[Ee]uropeo",
    "OCT": r"Overseas\sCountries\s(?:and|&)\sTerritories|OCTs|pays\set\sterritoires\sd[’']outre-mer|PTOM"
    r"|[Üü]berseeische[nr]?\sLänder[n]?\sund\s(?:Hoheitsg|G)ebiete[n]?"
    r"|países\sy\sterritorios\sde\sultramar|[Pp]aesi\se\sterritori\sd[’']oltremare"
    r"|países\se\sterritórios\sultramarinos",
    "ASSOCIATED": r"(?:third\s)?countries\sassociated|(?:(?:Horizon\sEurope|Erasmus\+|EU4Health"
    r"|Creative\sEurope)\s)?associated\s(?:third\s)?countries"
    r"|(?:pays|États|Etats)(?:\stiers)?\sassociés(?:\sau\sprogramme|\sà\sHorizon\sEurope)?"
    r"|assoziierte[nr]?\s(?:Dritt)?(?:[Ll]änder[n]?|[Ss]taaten)"
    r"|(?:países|terceros\spaíses|Estados)\sasociados(?:\sal\sprograma|\sa\sHorizonte\sEuropa)?|(?:[Pp]aesi"
    r"|Stati)(?:\sterzi)?\sassociati(?:\sal\sprogramma|\sa\sHorizon\sEurope)?"
    r"|third\scountry\sassociated|associated\s(?:third\s)?country|(?:pays|État|Etat)(?:\stiers)?\sassocié(?:\sau\sprogramme)?"
    r"|assoziierte[ns]?\s(?:Dritt)?(?:[Ll]and|[Ss]taat)|(?:país(?:\stercero)?|tercer\spaís|Estado)\sasociado(?:\sal\sprograma)?"
    r"|(?:[Pp]aese|Stato)(?:\sterzo)?\sassociato(?:\sal\sprogramma)?"
    r"|países\s(?:terceiros\s)?associados(?:\sao\sprograma)?|geassocieerde\s(?:derde\s)?landen|(?:kraje"
    r"|państwa)\sstowarzyszone|associerade\sländer",
    "COHESION": (
        r"Cohesion(?:\sFund)?\s(?:Countries|Member\sStates)|pays\sde\s(?:la\s)?cohésion"
        r"|Kohäsionsländer[n]?|países\sde\s(?:la\s)?cohesión|[Pp]aesi\sdella\scoesione"
    ),
}
# Over text in lower case, several times as fast as one that ignores case.
GROUPS: dict[Group, re.Pattern[str]] = {group: re.compile(words.lower()) for group, words in _GROUP_WORDS.items()}
_WITHIN = r"\w’'-"
ANY_GROUP = re.compile(rf"(?:{word_begins((words.pattern for words in GROUPS.values()), _WITHIN)})(?!\w)(?!\s?-?grants?)")
# "countries associated to the Erasmus+ Programme"
TO_WHAT = re.compile(rf"\s(?:to|with)(?:\sthe)?\s(?:{_NAME}|programme|call)(?!\w)")
# Every group's words hold one of these: looked for first, since the expression is tried at every word.
GROUP_SIGNS = tuple(
    """member|membr|miembro|medlem|mitglied|lidstat|eu27|eu-27|eu 27|eu28|eu-28|eu 28|eu countr|eu-countr|union countr|union-countr
    |eu-länd|eu-staat|eu-landen|pays|países|paesi|kraje|państw|eea|ewr-|conomi|conómi|wirtschaftsraum|overseas|überseeisch|octs|ptom
    |associated|associé|assoziiert|asociado|associat|geassocieerd|associerad|cohesion|cohésion|kohäsion""".replace("\n    ", "").split("|")
)
# Over text in lower case, right before a group.
NEGATED = re.compile(r"\b(?:non|not|nicht|no|hors|outside|extra|niet)[\s-](?:the\s|de\s)?$")
# The whole of a list's entry, where running text would leave it open whose member states they are.
ENTRIES: dict[str, Group] = {
    **dict.fromkeys(
        [
            "eu",
            "ue",
            "european union",
            "the european union",
            "union européenne",
            "europäische union",
            "unión europea",
            "unione europea",
            "união europeia",
        ],
        "EU",
    ),
    **dict.fromkeys(["member states", "états membres", "mitgliedstaaten", "estados miembros", "stati membri"], "EU"),
    **dict.fromkeys(["eea", "eee", "ewr"], "EEA"),
    **dict.fromkeys(["oct", "octs"], "OCT"),
}
# One of these stands in every entry that holds one.
ENTRY_SIGNS = tuple(words for words in ENTRIES if not any(other in words for other in ENTRIES.keys() - {words}))
_EXCEPT = (
    r"excluding|excludes|except(?:\sfor)?|with\sthe\sexception\sof|apart\sfrom|but\snot|but|not\sincluding"
    r"|other\sthan|without"
    r"|hors|sauf|excepté|à\sl[’']exception\sd[eu](?:\sla|\sl[’'])?|à\sl[’']exclusion\sd[eu]|außer|ausgenommen"
    r"|mit\sAusnahme\svon|ohne"
    r"|excepto|salvo|a\sexcepción\sde|con\sexcepción\sde|excluid[oa]s?|escluso|esclusa|esclusi|tranne|eccetto"
    r"|ad\seccezione\sd\w{1,5}"
    r"|exceto|com\sexceção\sd\w|behalve|uitgezonderd|met\suitzondering\svan|z\swyjątkiem|utom"
    r"|med\sundantag\sför"
)
EXCEPT = Caseless(rf"(?:{word_begins([_EXCEPT])})\s{{1,2}}(?:the\s|la\s|le\s|der\s)?")
INCLUDED = re.compile(
    r"\b(?:including|incl\.|includes|with|and\s(?:their|its)|y\scompris|einschließlich|inklusive|incluid[oa]s"
    r"|incluyendo|compresi|inclusi|incluindo)\s(?:\w{1,6}\s){0,2}$"
)
STOP = re.compile(r"[;.:\n•]|\)")
INSTITUTION = re.compile(
    r"\b(?:Ministry|Minister|Government|University|Bank|Embassy|Parliament|Council|Institute|Academy|Delegation"
    r"|Office|Agency|Foundation|Court|Police"
    r"|Université|Ministère|Ambassade|Banque|Gouvernement|Universität|Universidad|Ministerio|Università|Ministero"
    r"|Ministerium|Chamber|Association|Church)"
    r"\b[^.;:,\n()]{0,60}\s(?:of|in|for|to|de|du|des|der|di|del|do|da|van)\s(?:the\s|la\s|l[’'])?$"
    r"|\b(?:Business|Innovation|Campus|Enterprise|Expertise|Statistics|Visit|Invest|Air|Team|Radio|Caritas"
    r"|Stade\sde|Tour\sde|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Michael)\s$"
)
NAME_GOES_ON = re.compile(
    r"\s(?:[A-Z]\w{1,20}\s){0,2}(?:University|Institute|Trade|Facility|Foundation|Agency|Bank|Council|Fund|Office"
    r"|Plan|Strategy|Desk|Academy|Street|City|Avenue)\b"
)
NOT_ELIGIBLE = re.compile(
    r"\bnot\s(?:be\s)?eligible|\bineligible|\bnon[- ]éligibles?|\bne\ssont\spas|\bnicht\sförderfähig"
    r"|\bno\s(?:son\s)?elegibles?|\bnon\sammissibili|\bsanction|\bcannot\b",
    re.I,
)
SOME_OF_THEM = re.compile(r"\b(?:other|some|several|between|autres|anderen?|otros|altri)\s$", re.I)
SENTENCE = re.compile(r"[.;\n]\s")

SENTENCE_ENDS = re.compile(r"(?<=\w\w\w[.;])\s+")
# Who may take part and is not paid for it.
_UNPAID = (
    r"without (?:receiving )?(?:any )?(?:EU )?(?:fund|financ)|at their own (?:cost|expense)"
    r"|sans (?:recevoir |bénéficier )?(?:de |d[’'])?financement"
    r"|ohne (?:EU-)?(?:Förderung|Fördermittel)|sin (?:recibir )?financiación|senza (?:ricevere )?finanziament"
    r"|not (?:be )?eligible for funding"
)
UNPAID = Caseless(word_begins([_UNPAID]))

# "EU Member States (including overseas countries and territories (OCTs))" is one entry with all its words.
INCLUSION = re.compile(
    r"\s?\((?:including|incl\.|y compris|einschl(?:ießlich|\.)|incluid[ao]s?|incluyendo|compres[ei]|inclusi)\b"
    r"[^()]{0,80}(?:\([^()]{0,20}\))?[^()]{0,40}\)",
    re.I,
)
