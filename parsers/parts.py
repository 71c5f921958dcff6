"""What expressions are made of: the words that they need, and the words that they may begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECE = re.compile(r"(\(\?(?:P<\w+>|:|<?[=!])|\(|\)|\||\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)((?:[?*+]|\{[\d,]+\})[?+]?)?", re.S)
_CHOICE = re.compile(r"\[([^\]^\\-]+)\]")
_MANY = 100
_COMMON = ("applic", "proposal", "submission", "project", "program", "grant", "fund", "call", "projet", "projekt", "antrag", "proyect")
_LITTLE = 3


class Part(NamedTuple):
    """A letter, a choice of letters, or a group of alternatives; how often it may stand; whether it only looks at what stands there."""

    text: str
    alternatives: tuple[tuple[Part, ...], ...]
    times: str
    looks: bool

    @property
    def lacks(self) -> bool:
        """Whether it may be left out."""
        return self.times.startswith(("?", "*", "{0", "{,"))

    @property
    def letter(self) -> str:
        """The letter that it stands for, if it is one."""
        if len(self.text) == 1:
            return "" if self.text in "(." else self.text
        return self.text[1] if len(self.text) == 2 and self.text[0] == "\\" and not self.text[1].isalnum() else ""


Alternatives = tuple[tuple[Part, ...], ...]


def parts_of(pattern: str) -> Alternatives:
    """The alternatives of an expression, each with its parts."""
    open_groups: list[tuple[str, list[list[Part]]]] = []
    alternatives: list[list[Part]] = [[]]
    for piece, times in _PIECE.findall(pattern):
        if piece[0] == "(":
            open_groups.append((piece, alternatives))
            alternatives = [[]]
        elif piece == "|":
            alternatives.append([])
        elif piece == ")":
            held = tuple(map(tuple, alternatives))
            opened, alternatives = open_groups.pop()
            alternatives[-1].append(Part("(", held, times, opened[-1] in "=!"))
        else:
            alternatives[-1].append(Part(piece, (), times, piece in ("^", "$", r"\b")))
    return tuple(map(tuple, alternatives))


def needed_words(alternatives: Alternatives) -> tuple[str, ...]:
    """Words of which one stands in all that an expression finds, so that they can be looked for first; none where there are no such.

    Of several that must all stand there, the longest are taken, and common ones only where there are no others.
    """
    found: list[str] = []
    for parts in alternatives:
        best: tuple[str, ...] = ()
        run = ""
        for part in parts:
            if part.looks:
                continue
            if not part.lacks:
                run += part.letter
                if part.letter and not part.times:
                    continue
            best, run = _better(best, (run,)), ""
            if part.alternatives and not part.lacks:
                best = _better(best, needed_words(part.alternatives))
        best = _better(best, (run,))
        if not (best and all(best)):
            return ()
        found += best
    return tuple(dict.fromkeys(found))


def first_words(alternatives: Alternatives, letters: int) -> tuple[str, ...]:
    """All that what an expression finds may begin with, at least so many letters of it; fewer or none where they cannot be told."""
    return tuple(sorted({begun for begun, _ in _beginnings(alternatives, letters)}))


def _beginnings(alternatives: Alternatives, letters: int) -> list[tuple[str, bool]]:
    """What the alternatives may begin with, each with whether what follows them may follow it."""
    found: list[tuple[str, bool]] = []
    for parts in alternatives:
        begun = [("", True)]
        for part in parts:
            if part.looks:
                continue
            if not any(goes_on for _, goes_on in begun):
                break
            if part.alternatives:
                more = [(words, goes_on and part.times in ("", "?")) for words, goes_on in _beginnings(part.alternatives, letters)]
            elif choice := _CHOICE.fullmatch(part.text):
                more = [(letter, part.times in ("", "?")) for letter in choice[1]]
            else:
                more = [(part.letter, bool(part.letter) and part.times in ("", "?"))]
            if part.lacks:
                more.append(("", True))
            longer = [(words + added, on and len(words + added) < letters) for words, goes_on in begun if goes_on for added, on in more]
            longer += [(words, False) for words, goes_on in begun if not goes_on]
            begun = longer if len(longer) <= _MANY else [(words, False) for words, _ in begun]
        found += begun
    return found


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return max(one, other, key=lambda words: (min(map(_weight, words), default=0), -len(words)))


def _weight(word: str) -> int:
    """How much a word tells: its letters, but those of words that most pages have tell little."""
    return min(len(word.strip()), _LITTLE if any(common in word for common in _COMMON) else len(word))
