"""The words for kinds of applicants that get another share or sum than others: small firms, universities, towns."""

from __future__ import annotations

import re

# Who may get another rate than others.
KINDS = (
    r"(?:(?:micro|small|medium|large)(?:-sized)?\b|smes?\b|midcaps?|compan(?:y|ies)|firms?|business(?:es)?|enterprises?|industry|universit(?:y|ies)"
    r"|(?:research|public|private|non-?profit|not-for-profit|higher\seducation|profit-making|for-profit)\s\w+|ngos?\b|charit(?:y|ies)"
    r"|municipalit(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|associations?|individuals?|kmu\b|\w{0,14}unternehmen|kommunen?|gemeinden?|hochschulen"
    r"|vereine?|gemeinnützige\w*|(?:private|kommunale|öffentliche)\s\w+|start-?ups?|(?:\w+\s)?entreprises?|pme\b|tpe\b|eti\b|collectivités|communes"
    r"|organismes|(?:micro)?empresas|pymes?\b|entidades|ayuntamientos|universidades|(?:micro)?imprese|pmi\b|enti\b|comuni|università|bedrijven|mkb"
    r"|(?:community|voluntary)(?:-(?:based|led|run))?\s\w+|(?:non-?commercial|commercial)\s\w+"
    r"|gemeenten|przedsiębiorstw\w*|mśp|företag|pequeñas|medianas|grandes|piccole|medie|grandi|petites|moyennes|kleine|mittlere|große|individual\w*|agrupaci\w+|consorcios?|consorti(?:um|a)|raggruppament\w|groupements?)"
)
_FOR = r"(?:for|pour|für|bei|para|per|voor|dla|för|if\syou\sare|wenn\ssie|si\sse|if\s(?:it|they)|en\scaso\sde|nel\scaso\sdi|en\scas\sde)"
_AND = r"(?:(?:and|or|et|ou|und|oder|y|o|e|en|i|oraz|och)\s)?"
# "…, for others 60 %", "… for small firms and 40 % for large ones", "… (small firms), 40 %": who else gets another share.
FOR_KIND = re.compile(
    rf"(?:[^.;!?\n%]{{0,50}}?[,;]\s(?:and\s|et\s|und\s|y\s|e\s)?{_FOR}\s[^.;!?\n%,]{{1,50}}"
    rf"|[^.;!?\n%,]{{0,50}}?\s{_FOR}\s[^.;!?\n%,]{{1,40}}?\s(?:and|et|und|y|e|en|oraz|och)\s[^.;!?\n%,]{{0,20}}"
    rf"|[^.;!?\n%,()]{{0,40}}?(?:\([^()\n%]{{2,60}}\)|\s{_FOR}\s[^.;!?\n%,]{{1,60}}?)\s?[,;/]\s?{_AND}(?:(?:del?|au|à|auf|zu|al|of|at|di|il)\s)?)\Z",
    re.IGNORECASE,
)
# "50% of the costs, medium-sized firms 40%": the same without a preposition.
OF_KIND = re.compile(
    rf"[^.;!?\n%]{{0,50}}?(?:[,;]\s(?:while\s)?{_AND}|\s(?:and|et|und|y|e)\s)(?:[^\W\d_][\w-]*\s){{0,2}}?{KINDS}(?:\s[^\W\d_][\w-]*)?\s?:?\s?(?:(?:at|à|zu|al|with|mit)\s)?\Z",
    re.IGNORECASE,
)
# "60 %. It may rise to as much as 80 % where …", "50%, rising to 75% for islands": the rate's own higher one.
RAISED = re.compile(
    r"(?:[^.;!?\n%]{0,60}?|[^.;!?\n%]{0,40}\.\s(?:it|this|the\s(?:rate|grant|share|intensity|funding|percentage)|il|elle|ce\staux|le\staux|er|sie|der\sfördersatz"
    r"|la\s(?:tasa|intensidad|percentuale)|el\sporcentaje|il\stasso)\s(?:(?:may|can|could|might|will|however|also|be|peut|pourra|être|kann|podrá|puede|può"
    r"|potrà|essere|exceptionally)\s){1,4})"
    r"(?<![^\W_])(?:(?:ris(?:e|es|ing)|increas(?:e|es|ed|ing)|rais(?:e|ed|ing)|go(?:es|ing)?(?:\sup)?)\sto(?:\sas\smuch\sas)?"
    r"|portée?\sà|relevée?\sà|pouvant\s(?:aller\sjusqu['’]à|atteindre)|erhöht\s(?:sich\s)?auf|angehoben\sauf|(?:elevarse|incrementarse|aumentar|llegar)\s(?:hasta\s)?(?:el|al)"
    r"|(?:elevat|elevabil|aumentat|incrementat)\w\s(?:fino\s)?al|arrivare\s(?:fino\s)?al)\s\Z",
    re.IGNORECASE,
)
# "70% or 80%, depending on …"
OR_ANOTHER = re.compile(r"\s(?:or|ou|oder|o)\s", re.IGNORECASE)
MAY_GET = re.compile(
    r"(?<![^\W_])(?:you|applicants?|firms|companies|organi[sz]ations)\s(?:can|could|may|will)\s(?:get|receive|apply\sfor)(?![^\W_])"
    r"|(?:sie|antragsteller\w*)\s(?:erhalten|bekommen)(?![^\W_])|(?:vous|ils)\s(?:pouvez|peuvent)\s(?:obtenir|recevoir)(?![^\W_])",
    re.IGNORECASE,
)
OF_A_KIND = re.compile(rf"(?<![^\W_])(?:{KINDS})", re.IGNORECASE)
