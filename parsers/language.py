"""The language of running text, from what the page declares and from the text itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from parsers.codes import is_language

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# The official languages of the EU, and those of its neighbours that funders write in.
_LANGUAGES = "bg ca cs da de el en es et eu fi fr ga gl hr hu is it lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tr uk"
_SAMPLE = 1_200
_ENOUGH_LETTERS = 150
_LOOKED_OVER = (200, 600)  # characters, among which are enough letters; mostly the first do
_CLEAR = 0.9
# Languages so near to each other that the page knows better than statistics.
_NEAR = (
    {"no", "nb", "nn", "da", "sv"},
    {"hr", "sr", "bs", "sh", "sl"},
    {"cs", "sk"},
    {"es", "gl", "ca", "pt"},
    {"mk", "bg", "sr"},
)
# The commonest words, none of them shared with a language that is easily taken for this one.
_COMMON = {
    "en": frozenset("the of and to in for is on that with by are be this from as or an at which".split()),
    "fr": frozenset("les des et du une pour dans par sur est aux au avec qui ce sont ou leur cette être".split()),
    "de": frozenset("der die und das den von zu mit für im ist des auf ein eine werden sich dem nicht oder".split()),
    "it": frozenset("di che il della per del nel sono gli alla dei con delle una dal nella i al ed le".split()),
    "es": frozenset("los las para por que el su sus más como y en es lo se deberán este".split()),
}
# So large a share of them makes a page plainly one of that language; the words of English stand on others' pages too.
_PLAINLY = {"en": 0.2, "fr": 0.12, "de": 0.12, "it": 0.12, "es": 0.12}
_UNDECLARED = 0.2
_BOKMAL = {"nb": "no", "nn": "no"}
_NO_WORD = re.compile(r"@|://|www\.|\d")  # addresses and numbers are in no language


def detect_language(text: str, declared: str | None) -> str | None:
    """ISO 639-1: the declared language ("en-GB" is en) unless the text is clearly in another one; None if neither says.

    Only the first 1,200 characters of words count; fewer than 150 letters settle nothing.
    """
    base = re.split(r"[-_]", (declared or "").strip().lower())[0]
    base = base if is_language(base) else ""
    sample = _sample(text)
    if all(sum(map(str.isalpha, sample[:length])) < _ENOUGH_LETTERS for length in _LOOKED_OVER):
        return base or None
    words = sample.lower().split()
    if base and _share(base, words) >= _PLAINLY.get(base, 1):
        return base
    for language in () if base else _COMMON:
        if _share(language, words) >= _UNDECLARED:
            return language
    found, probability = _identifier().classify(sample)
    if probability < _CLEAR or any({found, base} <= near for near in _NEAR):
        return base or (found if probability >= _CLEAR else None)
    if found == _BOKMAL.get(base, base):
        return base
    return str(found)


def _sample(text: str) -> str:
    """The first words, without addresses and numbers."""
    words: list[str] = []
    length = 0
    for word in text[: 2 * _SAMPLE].split():
        if word.isalpha() or not _NO_WORD.search(word):
            words.append(word)
            length += len(word) + 1
            if length > _SAMPLE:
                break
    return " ".join(words)[:_SAMPLE]


def _share(language: str, words: list[str]) -> float:
    """The share of the words that are the language's commonest, which spare asking the model."""
    common = _COMMON.get(language, frozenset())
    return sum([word in common for word in words]) / max(1, len(words))


@cache
def _identifier() -> LanguageIdentifier:
    """A model of our own, so that restricting it leaves the library's shared one as it is."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    return identifier
