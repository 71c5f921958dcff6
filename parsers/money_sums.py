"""A text's sums of money one by one: a number, its multiplier and its currency, before ranges and bounds are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parsers.money_tokens import YEAR_AND_MORE, Token, find_tokens
from parsers.money_words import COUNTED, DOTTED, THOUSAND, CurrencyWord, Multiplier
from parsers.numbers import ARTICLE_OF_A_BOUND, CUT_OFF, HUNDREDS, SPACES, is_in_lakhs, read_number, read_words
from parsers.sums_said_again import is_said_again

ONE = Decimal(1)
_COUNTED_IN_LAKHS = frozenset(("INR", "PKR", "BDT", "NPR", "LKR", "?"))
_LONGEST_ROW = 12  # of sums that stand beside each other in a table's row

# What may stand between a number and its multiplier, a sum and its currency, a currency and its sum.
_TO_MULTIPLIER = re.compile(r"\.?\s{0,3}(?:de\s)?|-")
_TO_CURRENCY = re.compile(r"\.?\s{0,3}(?:(?:d['’]|de|di|of|in|i)\s?)?|[.,][-–—]{1,2}\s{0,2}|\s?\((?:in\s)?|-")
_MILLION, _NEAR = 1_000_000, 24
_NO_CENTS = re.compile(r"[.,][–—]|[.,]-(?![\w-])")  # "Fr. 2'000.–"
_FROM_CURRENCY = re.compile(r"\s{0,3}(?:\)?\s?[:=]\s{0,3})?")
_IN_A_NUMBER = re.compile(r"[\s-]{1,2}(?:(?:y|e|et|and|und)\s)?")
_FROM_DOTTED = re.compile(r"\.?\s{0,3}")
_NOT_MONEY_AFTER = re.compile(r"\s{0,2}(?:%|‰|percent|per cent|prozent)|[°ºª²³_]|[:/][0-9]|-[^\W\d_]", re.IGNORECASE)


@dataclass(slots=True)
class Sum:
    """A number that may be money. `value` is None where it is misprinted, but its place in a range is known."""

    start: int
    end: int
    raw: str
    number: Decimal | None
    factor: Decimal = ONE
    currency: CurrencyWord | None = None
    year: bool = False
    continues: bool = False  # what stands before may be a part of it

    @property
    def value(self) -> Decimal | None:
        return None if self.number is None else self.number * self.factor

    @property
    def looks_like_money(self) -> bool:
        """Whether the number alone tells: grouped, with decimals, large or multiplied."""
        return self.factor != ONE or (
            self.number is not None and (self.number >= 1000 or not self.raw.isdigit()) and self.raw[0].isdigit() and not self.year
        )


class Reader:
    """Reads the sums of one text, from left to right; a currency belongs to one sum only."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = find_tokens(text)
        self.used: set[int] = set()  # multipliers and currencies that belong to a sum

    def sums(self) -> list[Sum]:
        """Every number that may be money, with what belongs to it."""
        found: list[Sum] = []
        for index, token in enumerate(self.tokens):
            if token.kind not in ("number", "words") or (one := self._sum(index)) is None:
                continue
            if token.kind == "words" and found and is_said_again(self.text, found[-1].end, token.start):
                continue
            if one.continues and found:  # "2 million 500 thousand": neither part is the sum
                found[-1].number = None
            found.append(one)
        return found

    def _sum(self, index: int) -> Sum | None:
        token = self.tokens[index]
        multipliers, after = self._multipliers(index)
        if self._is_no_money(index, after):
            return None
        found = Sum(token.start, self.tokens[after - 1].end, token.raw, None, _product(multipliers))
        self._read(index, multipliers, found)
        found.year = not multipliers and len(token.raw) == 4 and token.raw[:2] in ("19", "20") and token.raw[2:] != "00"
        if token.kind == "words" and not multipliers:
            return None if ARTICLE_OF_A_BOUND.match(self.text, token.end) else found  # "one and two million"
        before = self._currency_before(index)
        if before is not None:
            found.start, found.currency = self.tokens[before].start, self.tokens[before].currency
            self._take_multiplier_before(index, before, found)
        self._take_currency_after(after, found)
        if found.currency and not multipliers and after in self.used:
            self._take_multiplier_behind(after, found)
        if found.currency:
            self._judge(found, found.currency, token, before)
        if dashes := _NO_CENTS.match(self.text, found.end):
            found.end = dashes.end()
        return found

    def _gap(self, index: int) -> str:
        """The text between a token and the one before it."""
        return self.text[self.tokens[index - 1].end : self.tokens[index].start]

    def _multipliers(self, index: int) -> tuple[list[Multiplier], int]:
        found: list[Multiplier] = []
        after = index + 1
        while after < len(self.tokens) and self.tokens[after].kind == "multiplier" and _TO_MULTIPLIER.fullmatch(self._gap(after)):
            # "5 T" and "5 b" are nothing, "T€" and "€5b" are.
            found.append(THOUSAND if self.tokens[after].raw == "T" and self._is_currency(after + 1) else self.tokens[after].multiplier)
            self.used.add(after)
            after += 1
        return found, after

    def _is_currency(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].kind == "currency"

    def _is_no_money(self, index: int, after: int) -> bool:
        """Whether it is a part of a code, a date, a clock, a percentage or an ordinal."""
        token, text, begin = self.tokens[index], self.text, self.tokens[index].start
        last, prior = text[begin - 1 : begin], text[max(0, begin - 2) : max(0, begin - 1)]
        glued = index > 0 and self._is_currency(index - 1) and self.tokens[index - 1].end == token.start
        cut_off = token.raw.isdigit() and CUT_OFF.search(text, max(0, token.start - 9), token.start)
        if (last.isalnum() or last in ("_", "#")) and not glued:
            return True
        if (last == "/" and prior.isalnum()) or (last == ":" and prior.isdigit()) or cut_off:
            return True
        if last == "-" and prior.isalpha() and token.kind == "number":  # a code, unlike "twenty-five"
            return True
        if last in (".", ",") and not prior.isalpha():  # ".5"
            return True
        following = text[token.end : token.end + 1]
        taken = after > index + 1 or (self._is_currency(after) and self.tokens[after].start == token.end)
        return bool((following.isalpha() and not taken) or (_NOT_MONEY_AFTER.match(text, token.end) and not taken))

    def _read(self, index: int, multipliers: list[Multiplier], found: Sum) -> None:
        """Set the number; leave None where it is misprinted, or what stands before it may be a part of it."""
        token = self.tokens[index]
        if any(m.factor is None for m in multipliers) or len(multipliers) > 2 or (len(multipliers) == 2 and multipliers[0].factor != 1000):
            return
        if token.kind == "words":
            self._read_words(index, found)
            return
        found.continues = self._continues(index, bool(multipliers))
        if not found.continues and not self._is_counted(token):
            found.number = read_number(token.raw, multipliers[0].scaled if multipliers else None)

    def _read_words(self, index: int, found: Sum) -> None:
        last, words = self.tokens[index - 1] if index else None, found.raw
        if self._goes_on(index) and self._goes_on(index - 1):
            return  # "four hundred forty-two thousand"
        if last and self._goes_on(index):
            words = self.text[last.start : self.tokens[index].end]
            if (number := read_words(words)) is not None:
                found.start, found.number = last.start, Decimal(number)
            elif last.kind == "words" and re.search(r"\s(?:y|e|et|and|und)\s", words):  # "one and two million"
                found.number = Decimal(read_words(found.raw) or 0)
        elif number := read_words(words):
            found.number = Decimal(number)
        if HUNDREDS.search(self.text, max(0, found.start - _NEAR), found.start):
            found.number = None  # "cuatrocientos cuarenta y dos mil"

    def _goes_on(self, index: int) -> bool:
        """Whether the word goes on a number in words."""
        before = self.tokens[index - 1] if index > 0 else None
        return before is not None and before.kind in ("words", "multiplier") and _IN_A_NUMBER.fullmatch(self._gap(index)) is not None

    def _is_counted(self, token: Token) -> bool:
        """Whether it is `Lot 1 500 000`."""
        return bool(re.match(rf"[0-9]{{1,2}}[{SPACES}]", token.raw) and COUNTED.search(self.text, max(0, token.start - 24), token.start))

    def _continues(self, index: int, multiplied: bool) -> bool:
        """Whether the token before is a part of the same number: `500  000`, `2 million 500 thousand`, `1, 5 million`."""
        token = self.tokens[index]
        if index == 0:
            return False
        last, gap = self.tokens[index - 1], self._gap(index)
        if last.kind == "multiplier":
            return bool(re.fullmatch(rf"[{SPACES}.]{{0,3}}", gap)) and index - 1 in self.used
        if last.kind != "number":
            return False
        if re.fullmatch(rf"[{SPACES}]{{1,3}}", gap):
            is_year = YEAR_AND_MORE.fullmatch(f"{last.raw} 0") is not None
            return not (is_year and (multiplied or not token.raw.isdigit()))
        head = self.text[max(0, last.start - 4) : last.start].rstrip(SPACES)
        listed = head.endswith("\n") or (last.start <= 4 and not head)
        return bool(re.fullmatch(rf"[.,][{SPACES}]", gap)) and last.raw.isdigit() and len(last.raw) <= 3 and not (listed and gap[0] == ".")

    def _currency_before(self, index: int) -> int | None:
        before = index - 1
        if before >= 1 and self.tokens[before].kind == "multiplier" and before not in self.used:
            before -= 1  # EUR Mio. 5
            if self.tokens[before].kind != "currency" or not re.fullmatch(r"\s{0,2}", self._gap(before + 1)):
                return None
        if before < 0 or self.tokens[before].kind != "currency" or before in self.used:
            return None
        gap = self.text[self.tokens[before].end : self.tokens[index].start] if before == index - 1 else ""
        dotted = self.tokens[before].raw.casefold() in DOTTED
        if not (_FROM_CURRENCY.fullmatch(gap) or (dotted and _FROM_DOTTED.fullmatch(gap))):
            return None
        self.used.add(before)
        return before

    def _take_multiplier_before(self, index: int, before: int, found: Sum) -> None:
        """`Mio. EUR 5`, `EUR Mio. 5` and `k€ 5`."""
        for place in (index - 1, before - 1):
            if place < 0 or self.tokens[place].kind != "multiplier" or place in self.used:
                continue
            if place == before - 1 and not re.fullmatch(r"\.?\s{0,2}", self._gap(before)):
                continue
            multiplier = self.tokens[place].multiplier
            self.used.add(place)
            found.start = min(found.start, self.tokens[place].start)
            if multiplier.factor is None or found.factor != ONE:
                found.number = None
            else:
                found.number, found.factor = read_number(found.raw, multiplier.scaled), multiplier.factor

    def _take_currency_after(self, after: int, found: Sum) -> None:
        if not self._is_currency(after) or not _TO_CURRENCY.fullmatch(self._gap(after)):
            return
        token = self.tokens[after]
        if found.currency:  # "€ 5 EUR", "$ 500 CAD": the same sum's, unless it begins another one
            vague = found.currency.code in ("$", "kr", "peso", "?")
            if (vague or (token.currency and token.currency.code == found.currency.code)) and not self._leads(after):
                found.currency, found.end = token.currency, token.end
                self.used.add(after)
        elif not self._leads(after) or (owner := self._owner(after, found)) == "left":
            found.currency, found.end = token.currency, token.end
            self.used.add(after)
        elif owner is None:
            found.number = None
            self.used.add(after)

    def _take_multiplier_behind(self, sign: int, found: Sum) -> None:
        """`26,2€ miliardi`: the sign between the number and its word."""
        behind = sign + 1
        if behind >= len(self.tokens) or self.tokens[behind].kind != "multiplier" or self.tokens[sign].raw[-1].isalpha():
            return
        token = self.tokens[behind]
        if len(token.raw) < 2:
            return
        if token.multiplier.factor and token.multiplier.factor >= _MILLION and re.fullmatch(r"\s{0,2}", self._gap(behind)):
            self.used.add(behind)
            found.number, found.factor, found.end = read_number(found.raw, token.multiplier.scaled), token.multiplier.factor, token.end

    def _leads(self, index: int) -> bool:
        """Whether a number follows a currency directly."""
        following = index + 1
        return (
            following < len(self.tokens)
            and self.tokens[following].kind == "number"
            and bool(_FROM_CURRENCY.fullmatch(self._gap(following)))
        )

    def _owner(self, index: int, left: Sum) -> str | None:
        """Which of the numbers left and right of a currency it belongs to; None where nobody can say."""
        if left.year:
            return "right"
        gap_left, gap_right = self._gap(index), self._gap(index + 1)
        if ("\n" in gap_left) != ("\n" in gap_right):
            return "right" if "\n" in gap_left else "left"
        if gap_left.strip().isalpha() or gap_left == "" != gap_right:  # "15 milioni di euro: 5 milioni per"
            return "left"
        if gap_right == "" != gap_left:
            return "right"
        right, after = self.tokens[index + 1], self._past_multipliers(index + 2)
        last = after
        for _ in range(_LONGEST_ROW):  # "598 500 € 508 725 € 89 775 €"
            if not self._is_currency(last) or not _TO_CURRENCY.fullmatch(self._gap(last)):
                break
            if not self._leads(last):
                return "left"
            last = self._past_multipliers(last + 2)
        looks = after > index + 2 or not right.raw.isdigit() or len(right.raw) > 4
        return None if left.looks_like_money == looks else "left" if left.looks_like_money else "right"

    def _past_multipliers(self, index: int) -> int:
        while index < len(self.tokens) and self.tokens[index].kind == "multiplier" and _TO_MULTIPLIER.fullmatch(self._gap(index)):
            index += 1
        return index

    def _judge(self, found: Sum, currency: CurrencyWord, token: Token, before: int | None) -> None:
        """Take nothing from a year beside a currency, from "Euro 6" (a norm), or from a word that may be no currency."""
        if currency.factor != ONE:
            found.number = None if found.factor != ONE else read_number(found.raw, "unknown")
            found.factor = currency.factor
        sign_glued = before is not None and self.tokens[before].end == token.start and not self.tokens[before].raw[-1].isalpha()
        is_norm = before is not None and self.tokens[before].raw.casefold() == "euro" and len(token.raw) == 1 and found.factor == ONE
        is_doubtful = currency.doubtful and not (found.value or 0) >= 1000
        is_code = currency.letter and (before is None or (found.factor == ONE and token.raw.isdigit()))
        is_misprint = currency.code not in _COUNTED_IN_LAKHS and is_in_lakhs(token.raw)
        if (found.year and not sign_glued and found.factor == ONE) or is_norm or is_doubtful or is_code or is_misprint:
            found.number = None


def _product(multipliers: list[Multiplier]) -> Decimal:
    product = ONE
    for multiplier in multipliers:
        product *= multiplier.factor or ONE
    return product
