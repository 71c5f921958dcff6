"""Words with quotes in them → markup: each quote in a <mark>, nested where quotes lie in one another."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from opencalls.terminal import plain
from parsers.outline import squeeze


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where a quote stands in a text; `length` is negative so that of two that begin together the longer comes first."""

    start: int
    length: int
    number: int  # of the quote, unique on the page
    group: str
    begins: bool = True  # false for what is left of a quote that another one cut

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start - self.length


def span_of(text: str, quote: str, number: int, group: str) -> Span | None:
    """The quote's place in the text, as words of their own where it stands so ("EU" is not that of "EUR"); None without any."""
    if quote not in text:  # a record's value may hold blanks that a line does not
        quote = squeeze(quote)
    start = text.find(quote)
    if start < 0 or not quote:
        return None
    if whole := re.search(rf"(?<!\w){re.escape(quote)}(?!\w)", text):
        start = whole.start()
    return Span(start, -len(quote), number, group)


def mark(text: str, spans: Iterable[Span]) -> Markup:
    """The text, escaped, with its spans marked; a quote's first mark has the id `pN`, all of them data-quote="N"."""
    parts: list[Markup] = []
    position = 0
    open_spans: list[Span] = []

    def write(end: int) -> None:
        nonlocal position
        parts.append(safe(text[position:end]))
        position = end

    def close(until: int) -> None:
        while open_spans and open_spans[-1].end <= until:
            write(open_spans.pop().end)
            parts.append(Markup("</mark>"))

    for span in _nested(spans):
        close(span.start)
        write(span.start)
        anchor = Markup(' id="p{}"').format(span.number) if span.begins else ""
        parts.append(Markup('<mark{} class="{}" data-quote="{}">').format(anchor, span.group, span.number))
        open_spans.append(span)
    close(len(text))
    write(len(text))
    return Markup("").join(parts)


def safe(text: object) -> Markup:
    """Escaped, on one line, and without characters that would turn the writing direction or hide: those are spelled out."""
    return text if isinstance(text, Markup) else escape(plain(text))


def _nested(spans: Iterable[Span]) -> Iterable[Span]:
    """The spans in order, cut where one would reach out of another, as elements cannot."""
    waiting = sorted(spans)
    around: list[Span] = []
    while waiting:
        span = heapq.heappop(waiting)
        while around and around[-1].end <= span.start:
            around.pop()
        if around and span.end > around[-1].end:
            edge = around[-1].end
            heapq.heappush(waiting, Span(edge, edge - span.end, span.number, span.group, begins=False))
            span = Span(span.start, span.start - edge, span.number, span.group, span.begins)
        around.append(span)
        yield span
