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
_CLEAR = 0.9
# Languages so near to each other that the page knows better than statistics.
_NEAR = (
    {"no", "nb", "nn", "da", "sv"},
    {"hr", "sr", "bs", "sh", "sl"},
    {"cs", "sk"},
    {"es", "gl", "ca", "pt"},
    {"mk", "bg", "sr"},
)
_BOKMAL = {"nb": "no", "nn": "no"}
_NOT_WORDS = re.compile(r"\S{0,200}(?:@|://|www\.)\S{0,200}|[\d_]{1,200}")


def detect_language(text: str, declared: str | None) -> str | None:
    """ISO 639-1: the declared language ("en-GB" is en) unless the text is clearly in another one; None if neither says.

    Only the first 1,200 characters of words count; fewer than 150 letters settle nothing.
    """
    base = re.split(r"[-_]", (declared or "").strip().lower())[0]
    base = base if is_language(base) else ""
    sample = " ".join(_NOT_WORDS.sub(" ", text[: 2 * _SAMPLE]).split())[:_SAMPLE]
    if sum(c.isalpha() for c in sample) < _ENOUGH_LETTERS:
        return base or None
    found, probability = _identifier().classify(sample)
    if probability < _CLEAR or any({found, base} <= near for near in _NEAR):
        return base or (found if probability >= _CLEAR else None)
    if found == _BOKMAL.get(base, base):
        return base
    return str(found)


@cache
def _identifier() -> LanguageIdentifier:
    """A model of our own, so that restricting it leaves the library's shared one as it is."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    return identifier
