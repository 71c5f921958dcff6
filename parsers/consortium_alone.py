"""The words that let one apply alone, in en fr de es it: "individually or as a consortium", "anche in forma associata"."""

from __future__ import annotations

from parsers.words import Caseless

_WORDS = r"(?: [^\W\d]{2,16})"
_EITHER = "|".join(
    (
        rf"\b(?:individual|individually|single|sole|alone|one){_WORDS}{{0,2}} (?:or|and|and/or){_WORDS}{{0,3}}(?: an?){_WORDS}{{0,1}}"
        r" (?:consorti(?:um|a)|partnership|collaboration)\b",
        rf"\b(?:individual|individually|single|sole|alone|one){_WORDS}{{0,2}} (?:or|and|and/or){_WORDS}{{0,3}}"
        r" (?:consorti(?:um|a)|partnerships?|jointly|together|collaborat\w+)\b",
        rf"\b(?:seule?s?|individuel\w*){_WORDS}? ou (?:[^\W\d]{{1,6}}[ '’]){{0,3}}"
        r"(?:consorti\w+|partenariats?|groupements?|collaborati\w+|collecti\w+|ensemble)\b",
        r"\b(?:einzeln\w{0,2}|alleine?|einzel(?:-|antragsteller\w*|unternehmen|personen|projekte|vorhaben))"
        rf"{_WORDS}? (?:oder|und|sowie|bzw\.|als auch) (?:[^\W\d]{{1,6}} ){{0,3}}"
        r"(?:verb[uü]nd\w*|konsorti\w+|partnerschaft\w*|gemeinsam|kooperation\w*)\b",
        rf"\b(?:individual(?:es|mente)?|un[ao] sol[ao]{_WORDS}) (?:o|y) (?:[^\W\d]{{1,9}} ){{0,3}}"
        r"(?:consorci\w+|cooperaci\w+|agrupaci\w+|colaboraci\w+|conjunt\w+|coordinad\w+)\b",
        rf"\b(?:forma singola|singolarmente|singol[aoi]{_WORDS}|individual\w{{1,5}}) (?:o|e|ovvero|oppure|che) (?:[^\W\d]{{1,6}} ){{0,3}}"
        r"(?:rete|reti|associat\w+|aggregat\w+|consorzi\w*|partenariat\w+|raggruppament\w+|congiunt\w+)\b",
    )
)
ALONE = Caseless(
    r"mandatory partnership\s?:?\s?no\b|\b(?<!not )(?:may|can) (?:also )?(?:act|apply|participate) (?:either "
    r")?(?:individually|alone|on (?:its|their|your) own)\b"
    r"|\bone person or a consortium may apply\b|\b(?:a )?single (?:applicants?|entit(?:y|ies)|beneficiar(?:y"
    r"|ies)) (?:may|can) (?:apply|submit)\b"
    r"|\b(?:can|may) be submitted by (?:an? )?(?:single|individual|sole) (?:applicant|organi[sz]ation|entity|institution|legal entity)\b"
    r"|(?<!ne )\bpeu(?:t|vent) (?:agir|candidater|postuler|participer|répondre) (?:seule?s?|individuellement)\b"
    # "Les candidatures individuelles sont acceptées", "Une commune seule peut déposer un projet"
    r"|\b(?:candidatures?|demandes?|participations?) individuelles? (?:sont|est) (?:accept|admis|possible|autoris|recevable)\w{0,3}\b"
    r"|\bune? [^\W\d]{4,16} seule? peut (?:aussi )?(?:déposer|candidater|postuler|répondre|participer)\b"
    r"|\bindividual applications (?:are|will be) (?:also )?(?:accepted|possible|welcome|allowed)\b"
    r"|\bEinzelanträge sind (?:möglich|zulässig)\b|\bsolicitudes individuales son admisibles\b"
    r"|\bkönnen (?:einzeln|allein) oder (?:im Verbund|gemeinsam|als Konsortium)\b|\b(?:de forma individual"
    r"|individualmente) o (?:en|mediante) (?:consorcio|agrupación|cooperación)\b"
    r"|\banche in forma (?:congiunta|associata|aggregata)\b|\btambién (?:de )?forma (?:conjunta|agrupada)\b"
    r"|\bin forma singola o (?:associata|aggregata)\b"
    # "single firms or consortia", "individuelles ou en consortium", "Einzel- und Verbundprojekte", "singolarmente o in partenariato"
    rf"|(?:{_EITHER})(?![^.;]{{0,60}}\b(?:not|excluded|ineligible|nicht|ausgeschlossen|pas|exclue?s?|no|excluid\w+|esclus\w|non)\b)",
)
# What every match of it holds.
ALONE_HINTS = (
    *("forma congiunta", "forma associata", "forma conjunta"),
    *"mandatory|alone|individu|own|one person|single|seul|einzel|allein|singol|sole | solo | sola ".split("|"),
)
