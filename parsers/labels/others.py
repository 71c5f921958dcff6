"""Words that make a fact that of another call, of somebody else, or of a part only."""

from __future__ import annotations

import re

# "Funding rate last year", "Budget of the municipality", "Enveloppe consommée": of another call, of somebody else, or a part only.
OF_ONE_CALL = frozenset(("budget", "grant", "rate", "duration", "expected_grants"))
OF_ANOTHER = re.compile(
    r"\b(?:last (?:year|call|round)|previous|former|used|spent|remaining|success|municipality|city|of (?:a|an|each|every|any|one) projects?"
    r"|applicant'?s?|de la commune|du projet"
    r"|consommée?|précédente?|restante?|vorjahr\w*|bisherige\w*|verbraucht\w*|der gemeinde|de[rs] (?:projekts|antragstell\w+|vereins)"
    r"|ejecutado|anterior|restante|gastado|del (?:ayuntamiento|proyecto|solicitante)|residu[oa]|precedente|spes[oa]"
    r"|del (?:comune|progetto))\b"
)
