"""Whether every grant is just the sum that a sentence states, or only how much one may get at most; both ends that labels part."""

from __future__ import annotations

from dataclasses import replace

from parsers.labels.cues import cue
from parsers.money import Money
from parsers.outline import Block
from parsers.ranges import CEILING, FLOOR, min_and_max
from parsers.sum_sense import sentence_of
from parsers.words import Caseless

# What is paid in one size: prizes, scholarships, lump sums.
_IN_ONE_SIZE = Caseless(
    r"\b(?:prizes?|scholarships?|fellowships?|bursar(?:y|ies)|stipends?|vouchers?|honorari(?:um|a)|medals?|lump[\s-]sums?|flat|fixed|exactly|worth"
    r"|prix|bourses?|forfait\w*|prime|chèques?|dotés?|dotée?s?|montant fixe"
    r"|\w*preis\w{0,2}|\w*stipendi\w*|\w*pauschal\w*|festbetrag\w*|fester? betrag|dotiert|prämien?|gutscheine?"
    r"|premios?|becas?|bonos?|cuantía fija|importe fijo|tanto alzado|dotad[oa]s?"
    r"|a\sogni|a\sciascun\w{1,2}|à\schaque|a\scada|je\s(?:preisträger|gewinner)\w{0,4}"
    r"|premi|premio|bors[ae]|forfett\w*|una tantum|importo fisso|buono|buoni"
    r"|prémios?|prêmios?|bolsas?|valor fixo|prijs|prijzen|beurs|beurzen|nagrod\w*|stypendi\w*"
    r"|ryczałt\w*|premis?|beques|beca|burs[aeă]\w*|premi[iu]\w*)\b"
)
# Or each gets just so much, of so many grants of one sum: "ten grants of", "will receive", "zu je".
_EACH = Caseless(
    r"\b(?:grants?|awards?) of\b|\bmontant\b[^.;]{0,40}\best\b"
    r"|\b(?:receives?|gets?|(?:is|are) paid|to each|einmalig\w*|recevr\w+|reçoi\w+|remettre|erh[aä]lt(?:en)?|bekommt|bekommen"
    r"|recib\w+|ricev\w+|receber\w*"
    r"|otrzym\w+|krijg(?:t|en)|ontvang\w*)(?!\w)"
    r"|\beach (?!of\b)|\beach\b(?= of the)|(?<=\d) each\b|\bchaque|\bchacune?\b|\bjeweils\b|\bje(?= \d)"
    r"|(?<!por )\bcada\b|\bciascun[oa]?\b"
)


def ceiling_or_fixed(money: Money, block: Block) -> tuple[Money, Block]:
    """A single sum as a ceiling, unless its sentence speaks of what is paid in one size: "€ 50,000 per project" is the most."""
    if money.min is None or money.min != money.max:
        return money, block
    at = max(0, block.text.find(money.text))
    sentence, _ = sentence_of(block.text, replace(money, start=at, end=at + len(money.text)))
    fixed = _IN_ONE_SIZE.search(sentence) or _EACH.search(sentence)
    return (money if fixed else replace(money, min=None)), block


def both_ends(label: str, text: str, sums: list[Money]) -> Money | None:
    """The range of a line that labels both ends: "Minimum grant: EUR 5 000; maximum grant: EUR 20 000"."""
    if len(sums) != 2 or sums[0].currency != sums[1].currency:
        return None
    low, high = sums[0].min, sums[1].max
    if min_and_max(sums) and low is not None and high is not None and low < high:  # "25 000 € minimum, 80 000 € maximum"
        return replace(sums[1], min=low, text=text[sums[0].start : sums[1].end], start=sums[0].start)
    least, most = (money.min if money.max is None else money.max for money in sums)
    second = text[sums[0].start : sums[1].end]
    if least is None or most is None or least >= most or not FLOOR.search(label) or CEILING.search(label):
        return None
    if not CEILING.search(second) or cue("cost").search(second):
        return None
    return replace(sums[1], min=least, max=most, text=second, start=sums[0].start)
