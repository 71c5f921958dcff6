"""Headings that name fields of science or themes, in many orders of few words."""

from __future__ import annotations

import re

# "Eligible scientific fields", "Champs disciplinaires": a word for fields and one for science or themes; areas may be places too.
FIELDS = re.compile(
    r"(?:(?:eligible|supported|funded|main|the) )?(?:(?:scientific|academic|focal|subject|thematic"
    r"|technolog\w+) (?:fields|areas|disciplines|domains|topics)"
    r"|(?:fields|areas|disciplines) of (?:research|science|study|focus|work)|scientific fields)"
    r"|(?:les )?(?:champs|domaines|disciplines|axes|secteurs) (?:disciplinaires|scientifiques|thématiques"
    r"|de recherche)(?: (?:éligibles|concernés|soutenus|visés))?"
    r"|(?:(?:die |unsere )?(?:förderfähige|geförderte)n? )?(?:fachgebiete|fachbereiche|fachrichtungen"
    r"|wissenschaftsgebiete|forschungsgebiete|forschungsfelder|fachdisziplinen)"
    r"|(?:áreas|ámbitos|campos|disciplinas|líneas|sectores) (?:científic[oa]s|disciplinares|de conocimiento"
    r"|de investigación|temátic[oa]s)(?: elegibles)?"
    r"|(?:settori|ambiti|aree|campi) (?:disciplinari|scientific[hi]e?|di ricerca|di studio|tematic[hi]e?)(?: ammissibili)?"
    r"|áreas (?:científicas|do conhecimento|de pesquisa)|àmbits (?:científics|temàtics)|(?:vak|onderzoeks|wetenschaps)gebieden"
    r"|(?:dziedziny|obszary) (?:nauki|badawcze|tematyczne)|forskningsområden|ämnesområden|vetenskapsområden"
)
