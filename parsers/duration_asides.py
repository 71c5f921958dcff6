"""What else lasts, or is done within a time, than a project."""

from __future__ import annotations

import re

# What else lasts, or begins or ends at a time.
NOT_A_PROJECT = re.compile(
    r"(?<![^\W_])(?:[eé]valuat\w*|begutacht\w*|evaluaci\w*|valutazion\w*|assess\w*|decision|sign(?:ed|ing|ature)|report(?:s|ing"
    r"|ed)?|payments?|paid(?!\sover|\s?\Z)"
    r"|reimburs\w*|deadline|after|before|within|since|ago|seit|vor|nach|innerhalb|binnen|depuis|après|avant"
    r"|desde\shace|dopo|prima|entro"
    r"|experience|expérience|erfahrung|experiencia|esperienza|established|existence|existed|active|tätig"
    r"|registered|age|aged|old(?:er)?|älter|alte[mnrs]?|âge|edad|mayor(?:es)?|guarantee|warranty|loan|credit|darlehen"
    r"|kredit|prêt|préstamo|prestito|contract|employment|lease|vertrag|contrat|contrato|contratto|(?:re)?sold|vendre|cédée?s"
    r"|veräußer\w+|verkauf\w+|vender\w*|enajen\w+|cedut\w|vendut\w|apprentis\w+|apprenticeships?|lehre|ausbildung|aprendizaje"
    r"|apprendistato|formations?|formaci[óo]n|formazione|kurse?|lehrgang|fase\spilota|pilot\sphase|pilotphase|phase\spilote|fase\spiloto"
    r"|darlehens|kredits|verfahrens|instruction\sdes?|d['’]instruction|procedimiento|procedimento|webinars?|seminars?|meetings?"
    r"|conferences?"
    r"|stages|praktik[au]\w{0,2}|prácticas|tirocin\w{1,2}|internships|vincolat[ei]|mismo\sfin|prestiti|prêts|préstamos|loans|darlehen|kredite|lening|leningen|empréstimo|pożyczk\w+|lån(?:et)?|préstec"
    r"|(?:peer\s)?review\s(?:process|phase|period|stage|takes|lasts)|entscheid(?:ung|ungen|ungsprozess|ungsverfahren)|décision"
    r"|decisi[óo]n|decisione|besluit|besluitvorming"
    r"|bearbeitung\w*|prüfung\w*|processing|traitement|tramitaci[óo]n|istruttoria|behandeling|handläggning\w*|rozpatrz\w+|procedure"
    r"|verfahren"
    r"|study|studies|studium|degree|doctora\w+|phd|training|course|stay|mobility|internship|visit|séjour|stage"
    r"|aufenthalt|estancia|maintain\w*|sustain\w*|retain\w*|durability|archiv\w*|keep|kept|bewahr\w*"
    r"|mantenut\w+|mantener\w*|maintenue?s?|conserv\w+|auf(?:zu)?bewahr\w+|worked|together|versée?s?|ausgezahlt|(?:this|the|das|dieses|le"
    r"|ce|el|este|il|questo)"
    r"\s\w{0,10}program(?:me?|ma|a)?|zweckbindung\w*|fiscal|turnover|every|each\syear|per\syear"
    r"|[€£$]\s?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion))?\s\Z"  # "£750,000 over three years"
    r"|(?:the|in|den|der|les|los|gli|dos|de)\s(?:last|past|letzten|vergangenen|dern(?:iers|ières)|últimos|ultimi)"
    r"|exclu[ií]d[oa]s?|inhabilitad[oa]s?|sancion\w+|esclus[oaie]|interdett[oaie]|carencia|preammortamento|amortizaci[óo]n|devolver"
    r"|restituir\w*"
    r"|on\saverage|en\smoyenne|im\s(?:durchschnitt|schnitt|mittel)|de\smedia|in\smedia|programme\speriod|programming|validity|valid|geltungsdauer|gültigkeit\w*|appeal|complaint|étude|trayectoria|constituid\w+|recru(?:t|it)\w*|embauche\w*|hir(?:e|ed|ing)|anstellung\w*|contrataci[óo]n|assunzion[ei])(?![^\W_])",
    re.IGNORECASE,
)
# "L'appel à projets paraît en mars et dure un mois": how long one can apply.
CALL_LASTS = re.compile(
    r"(?<![^\W_])(?:appels?(?:\sà\s(?:micro-)?projets?)?|campagnes?|guichet|session|consultation|(?:période|fenêtre"
    r"|phase)\sde\s(?:dépôt|candidature|soumission)"
    r"|calls?|rounds?|(?:application|submission)\s(?:window|period|phase)|aufruf|ausschreibung|bewerbungsphase|(?:antrags|einreich)phase"
    r"|convocatoria|bando|avviso)(?:['’\s](?!proje|projets?\sd|action|actividad|interven|vorhaben|aktiv)[^\W\d]+){0,8}?"
    r"\s(?:dure(?:ra)?|lasts?|will\slast|runs?\sfor|dura(?:rá)?|durerà|läuft|dauert)\s(?:[^\W\d]+\s){0,2}\Z",
    re.IGNORECASE,
)
# "A project can be extended once, by up to four months"
EXTENDED_BY = re.compile(
    r"(?:extended|prolong\w{2,6}|verläng\w{4,8}|prorrog\w{1,8}|prorog\w{1,6})(?:,?\s[^\W\d]+){0,5}?,?\s(?:by|de|d['’]une|um|por|per|di|pour)\s"
    r"(?:[^\W\d]+\s){0,4}\Z",
    re.IGNORECASE,
)
