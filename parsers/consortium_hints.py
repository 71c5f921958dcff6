"""What a sentence on consortia holds, in lower case: looking for these first makes prose cheap."""

from __future__ import annotations

_LEAST = (
    "minst|mindst|puțin|mínim |almenys|least|minimum|min.|fewer|less than|moins|mindest|wenig"
    "|zumindest|menos|meno di|minim|mínimo|almeno|minimo|minste"
    "|mind.|minimaal|najmniej|przynajmniej|or more|o más|ou plus|oder mehr|o più|ou mais|of meer|eller fler|lub więcej"
)
# Each word for a country holds one of these.
COUNTRY_SIGNS = tuple(
    "countr|member states|eu states|partner states|participating states|programme states|pays|états|länder"
    "|staaten|mitglied|países|estados|land|țări|paesi|stati|lidstaten|państw|krajów".split("|")
)
RANGE_HINTS = tuple(
    "onsorti|consorci|consorzi|partnership|partenariat|minimum of|mindestens|verbünde|verbund"
    "|agrupaci|groupement|raggruppament|aggregazion".split("|")
)
# Without one of these there is nothing to read; looking for them first makes prose cheap.
_HINTS = (
    "forma congiunta|forma associata|forma conjunta|"
    f"{_LEAST}"
    "|a different|each of the|alone|individu|its own|their own|your own|one person|mandatory partnership"
    "|single|seul|einzel|allein|singol| sola| solo| must | muss| doi| deb| deve"
)
HINTS = (*_HINTS.split("|"), *RANGE_HINTS)
# What a sentence needs for the size of a consortium to be in it.
SIZE_HINTS = f"{_LEAST}|different|must|shall|should|need|has to|have to|doi|muss|müssen|debe|deve|devono".split("|")
LED_HINTS = tuple(
    "and at least|with at least|plus at least|minimum of|d at least|mindestens ein|at least one co-|at least two co-".split("|")
)
