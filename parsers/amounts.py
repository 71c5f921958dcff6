"""Which sums on a page are the call's total, which what one grant may get, and which neither."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context
from parsers.cost_share import without_own_part
from parsers.fixed_sums import both_ends, ceiling_or_fixed
from parsers.items import Amount
from parsers.labelled_sums import scope_under_label
from parsers.labels.cues import cue
from parsers.lone_sums import Unplaced, ceilings_of_kinds, lone_ceiling, lone_total, may_be_given, without_parts
from parsers.money import Money, find_money
from parsers.outline import Block
from parsers.passage import Passage, running
from parsers.ranges import CEILING, FLOOR, MISPRINT, bounded, highest, join_grants, over_kinds, split_off_total, without_restated
from parsers.sum_sense import (
    Scope,
    is_of_this_call,
    is_open,
    is_this_calls,
    said_of,
    sentence_of,
    states_nothing,
)
from parsers.table_sums import LOT, is_all, is_cap, is_in_a_pots_column, is_of_rows, scope_of_row
from parsers.weighing import agreed_whole, each_ones, is_law, may_be_whole, over_lots, total_of_parts, two_currencies, without_disputed

_MAX_AMOUNTS = 60
_MAX_SUMS = 200  # of one passage: more are statistics
_DIGIT = re.compile(r"\d|m[iy]l|bil", re.I)
_OF_SUMS = frozenset(("budget", "grant", "amount", "project_amount"))
_NOT_MONEY = frozenset(("deadline", "opens", "contact", "documents", "reference", "legal_basis", "other_date", "rate", "duration"))
_MONEY_LINE = 60
_LONGEST_FACT = 400
_OF_A_PART = re.compile(r"\b(?:topic|lot|strand|window|component)\s?\d", re.I)
_MONEY_TAIL = re.compile(r"\s*(?:\([^()]{0,30}\))?[ .]*")


class Amounts:
    """The sums of one page, gathered by scope."""

    def __init__(self, context: Context, whole: Literal["call", "programme", "project"]) -> None:
        self.context = context
        self.whole: Scope = whole
        self.found: list[tuple[Amount, Block, str]] = []

    def read(self) -> tuple[Amount, ...]:
        """Every sum that a label or the words around it give a scope, the whole's before those of its parts."""
        before_act = self.context.passages.before_act()
        self._labelled(self.context.passages.all[:before_act])
        self._banner()
        if not self._has(self.whole) or not self._has("grant") or self._lacks_floor():
            self._running_text(self.context.passages.all[:before_act])
        if not self.found:
            act = self.context.passages.all[before_act:]
            self._labelled(act)
            self._running_text(act)
        kept = self._settled() if self.found else []
        for amount, block, rule in kept:
            self.context.quotes.add("amounts", amount.text, block, rule)
        return tuple(amount for amount, _, _ in kept)

    def _has(self, scope: Scope) -> bool:
        return any(amount.scope == scope for amount, _, _ in self.found)

    def _lacks_floor(self) -> bool:
        """Whether all that is known of a grant is its ceiling."""
        grants = [amount for amount, _, _ in self.found if amount.scope == "grant"]
        return len(grants) == 1 and grants[0].min is None

    def _money(self, text: str, bare: bool = False) -> list[Money]:
        if not _DIGIT.search(text) and not bare:
            return []
        found = find_money(text, dollar=self.context.dollar, krone=self.context.krone, bare=bare)
        return [money for money in without_restated(text, found[:_MAX_SUMS]) if may_be_given(text, money, self.whole)]

    def _add(
        self, scope: Scope, money: Money, block: Block, rule: str, lot: str | None = None, low: bool = False, high: bool = False
    ) -> None:
        least, most = money.min, money.max
        if least is not None and least == most:
            least, most = (least, None) if low else (None, most) if high else (least, most)
        if len(self.found) < _MAX_AMOUNTS and (least or most):
            amount = Amount(scope=scope, min=least, max=most, currency=money.currency, lot=lot, text=money.text)
            self.found.append((amount, block, rule))

    def _labelled(self, passages: list[Passage]) -> None:
        totals_list, lead = 0, ""
        for passage in passages:
            lead = lead if passage.block.kind == "bullet" else passage.text
            if is_in_a_pots_column(passage):
                self._row(passage, passages)
                continue
            if passage.meaning not in _OF_SUMS or is_law(passage, self.context.language):
                continue
            sums = self._this_calls_first(passage.text, self._money(passage.text, bare=passage.own))
            if not sums or (not passage.own and MISPRINT.search(passage.text)):
                continue
            lot = LOT.match(passage.text)
            if lot and not is_cap(passage, sums[0]) and (passage.block.kind == "bullet" or is_all(passage.text, lot.end(), sums[0])):
                self._add("lot", sums[0], passage.block, "lot", lot[1].strip())
                totals_list = passage.block.list_id
                continue
            if passage.block.kind == "bullet" and lead.endswith(":") and self._money(lead, bare=False):
                continue  # parts: "A total budget of £2 million, made up of:"
            if not passage.own and (passage.meaning == "grant" or (passage.meaning == "amount" and len(sums) > 1)):
                self._by_sentence(passage, sums)
                continue
            scope = scope_under_label(passage, sums, self.whole)
            if scope is None or (scope == self.whole and not passage.own and FLOOR.search(passage.text, 0, sums[0].start)):
                continue
            if scope == "grant":
                totals = [money for money in sums if said_of(passage.text, money, self.whole) == self.whole] if len(sums) > 1 else []
                grants = [money for money in sums if money not in totals] or sums
                self._grants(passage, grants if passage.own else [bounded(passage.text, money) for money in grants])
                for money in totals if passage.own else ():
                    self._add(self.whole, money, passage.block, "sentence")
            elif (
                len(sums) == 1
                or scope == "project"
                or two_currencies(sums)
                or (passage.own and sums[0].start <= 2)
                or is_this_calls(passage.text, sums[0])
            ):
                for money in sums if two_currencies(sums) else sums[:1]:
                    self._add(scope, money, passage.block, f"label:{passage.meaning}")
        self._lot_bullets(passages, totals_list)

    def _this_calls_first(self, text: str, sums: list[Money]) -> list[Money]:
        """The sums, without the programme's where one is said to be this call's own."""
        own = [money for money in sums if is_this_calls(text, money)] if self.whole == "call" and len(sums) > 1 else []
        return own or sums

    def _row(self, passage: Passage, passages: list[Passage]) -> None:
        """The sum of one topic in a table of several, or of the row that adds them up."""
        sums = self._money(passage.text, bare=False)
        if len(sums) == 1:
            scope, name = scope_of_row(passage, passages, self.whole)
            self._add(scope, sums[0], passage.block, "table row", name)

    def _lot_bullets(self, passages: list[Passage], done: int) -> None:
        """Lots as bullets under a bullet or heading that names no sum of its own."""
        if done:
            return
        for passage in passages:
            if passage.block.kind in ("bullet", "para") and (lot := LOT.match(passage.text)) and len(passage.text) < 160:
                sums = self._money(passage.text[lot.end() :])
                alone = len(sums) == 1 and (passage.block.kind == "bullet" or is_all(passage.text[lot.end() :], 0, sums[0]))
                if alone and not is_cap(passage, sums[0]) and not cue("no_sum").search(passage.text):
                    self._add("lot", sums[0], passage.block, "lot", lot[1].strip())

    def _by_sentence(self, passage: Passage, sums: list[Money]) -> None:
        """Sentences under a heading about sums say whose each is; one that says nothing, and is alone, is a grant's."""
        said = [(said_of(passage.text, money, self.whole), money) for money in sums]
        whole = next((money for scope, money in said if scope == self.whole), total_of_parts(sums))
        if whole is not None:
            self._add(self.whole, whole, passage.block, "sentence")
        if len(sums) == 1 and whole is None and not states_nothing(passage.text, sums[0]):
            stated = bounded(passage.text, sums[0])
            self._grants(passage, [stated if FLOOR.search(passage.label) else ceiling_or_fixed(stated, passage.block)[0]])
            return
        grants = [bounded(passage.text, money) for scope, money in said if scope == "grant"]
        self._add_grants([ceiling_or_fixed(money, passage.block) for money in grants], "label:grant")

    def _add_grants(self, stated: list[tuple[Money, Block]], rule: str) -> None:
        """What sentences say of one grant: of several kinds of projects, from the least floor to the highest ceiling."""
        ceiling = max((amount.max for amount, _, _ in self.found if amount.scope == self.whole and amount.max), default=None)
        found = over_kinds([(money, block) for money, block in stated if not (ceiling and money.max and money.max > ceiling)])
        if found is None:
            return
        money, block, others = found
        for other, place in others:
            self.context.quotes.add("amounts", other.text, place, rule)
        self._add("grant", money, block, rule)

    def _grants(self, passage: Passage, sums: list[Money]) -> None:
        label = passage.label.replace("_", " ")  # "montant_max"
        capped = len(sums) == 1 and CEILING.search(passage.text, 0, sums[0].start) is not None
        low, high, both = bool(FLOOR.search(label)), capped or bool(CEILING.search(label)), both_ends(label, passage.text, sums)
        one = low != high and both is None
        chosen = both or highest(sums, passage.text, capped=high and one)
        self._add("grant", chosen, passage.block, "label:grant", low=low and one, high=high and one)

    def _banner(self) -> None:
        """Lines of nothing but a sum near the top: the whole's total ("12 million euro"), what a grant may get ("Up to £20,000")."""
        for passage in self.context.passages.all[:25]:
            block = passage.block
            if block.region or is_of_rows(block) or not passage.may_hold("money") or passage.meaning not in (None, "heading", "summary"):
                continue
            if block.kind not in ("para", "heading") or len(block.text) > 2 * _MONEY_LINE or passage.with_label()[1]:
                continue
            text = without_parts(block.text)
            sums = self._money(text) if len(text) <= _MONEY_LINE else []
            if len(sums) != 1 or not text.startswith(sums[0].text):
                continue
            alone = _MONEY_TAIL.fullmatch(text[len(sums[0].text) :])
            if sums[0].min == sums[0].max:
                low, high = FLOOR.search(text, sums[0].end), CEILING.search(text, sums[0].end)
                if low or high:  # "55 000 € (plafond)"
                    self._add("grant", sums[0], block, "line of its own", low=bool(low), high=not low)
                elif not self._has(self.whole) and passage.meaning != "summary" and (alone or self.whole == "project"):
                    self._add(self.whole, sums[0], block, "line of its own")
            elif alone and sums[0].max and self.whole != "project" and not self._has("grant"):
                self._add("grant", sums[0], block, "line of its own")

    def _running_text(self, passages: list[Passage]) -> None:
        """Sums in sentences that say what they are for; the legal text among them only where the rest says nothing."""
        law: list[Passage] = []
        rest: list[Passage] = []
        for passage in running([passage for passage in passages if passage.may_hold("money")]):
            (law if passage.meaning == "legal_basis" or is_law(passage, self.context.language) else rest).append(passage)
        for part in filter(None, (rest, law)):
            self._sentences(part)

    def _sentences(self, passages: list[Passage]) -> None:
        missing: set[Scope] = {scope for scope in (self.whole, "grant") if not self._has(scope)}
        lacks_floor = self._lacks_floor()
        stated: dict[Scope, list[tuple[Money, Block]]] = {self.whole: [], "grant": []}
        grants: list[Unplaced] = []
        this_calls: list[tuple[Money, Block]] = []
        unplaced: list[Unplaced] = []
        for passage in passages:
            # A page run together into one line begins with some label, and says much else.
            if passage.own and passage.meaning in _NOT_MONEY and len(passage.text) <= _LONGEST_FACT:
                continue
            text, begin = passage.with_label()
            sums = self._money(text)
            if len(sums) > 1 and ":" in text[sums[0].end : sums[1].start] and (total := total_of_parts(sums)):
                sums = [total]  # "15 million: 5 million in 2026 and 10 million in 2027"
            for money in sums:
                scope = said_of(text, money, self.whole) if money.start >= begin else None
                limited = bounded(text, money)
                if scope is None and money.start >= begin and is_open(text, money, self.whole):
                    unplaced.append((limited, passage.block, text))
                if scope is None or MISPRINT.search(sentence_of(text, money)[0]):
                    continue
                of_a_part = scope == self.whole and _OF_A_PART.search(text[max(0, money.start - 40) : money.start])
                if scope == "grant":
                    grants.append((limited, passage.block, text))
                elif scope == self.whole and is_of_this_call(text, money):
                    this_calls.append((limited, passage.block))
                elif scope == self.whole and not of_a_part and may_be_whole(limited, text):
                    stated[scope].append((limited, passage.block))
        stated["grant"] = [(money, block) for money, block, _ in grants]
        if missing == {self.whole, "grant"} and not stated[self.whole]:
            stated[self.whole], rest = split_off_total(stated["grant"])
            grants = [entry for entry in grants if entry[:2] in rest]
        stated["grant"] = each_ones(grants or ceilings_of_kinds(unplaced))
        ceilings = [amount.max for amount, _, _ in self.found if amount.scope == "grant"] + [money.max for money, _ in stated["grant"]]
        stated[self.whole] = stated[self.whole] or lone_total(unplaced, ceilings)
        stated["grant"] = stated["grant"] or lone_ceiling(unplaced)
        if self.whole in missing:
            for money, block in agreed_whole(this_calls or stated[self.whole]):
                self._add(self.whole, money, block, "sentence")
        if "grant" in missing:
            self._add_grants([ceiling_or_fixed(*entry) for entry in stated["grant"]], "sentence")
        elif lacks_floor:
            self._add_floor([entry for entry in stated["grant"] if entry[0].max is None])

    def _add_floor(self, stated: list[tuple[Money, Block]]) -> None:
        """The floor of a grant whose ceiling stands elsewhere, where all that name one agree."""
        ceiling = next(amount for amount, _, _ in self.found if amount.scope == "grant")
        if len({(money.min, money.currency) for money, _ in stated}) == 1 and (stated[0][0].min or 0) < (ceiling.max or 0):
            self._add("grant", stated[0][0], stated[0][1], "sentence")

    def _settled(self) -> list[tuple[Amount, Block, str]]:
        """Each amount once, the whole's first; a grant's floor and ceiling stated apart become one range."""
        place = {id(passage.block): number for number, passage in enumerate(self.context.passages.all)}
        self.found = join_grants(without_own_part(self.context, self.found), self.context.quotes)
        self.found = over_lots(without_disputed(self.found, self.whole))
        seen: set[tuple[object, ...]] = set()
        kept: list[tuple[Amount, Block, str]] = []
        for amount, block, rule in sorted(self.found, key=lambda entry: (entry[0].scope != self.whole, place.get(id(entry[1]), 0))):
            key = (amount.scope, amount.min, amount.max, amount.currency, amount.lot)
            if key not in seen:
                seen.add(key)
                kept.append((amount, block, rule))
        return kept
