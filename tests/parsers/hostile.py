"""Documents that nobody writes in good faith, each in any size: what grows is the one thing that is hostile about it."""

from __future__ import annotations

import json
from collections.abc import Callable

# A call around the hostile part, so that the readers of its fields are reached and the walk does not stop at "no call".
_HEAD = """<!DOCTYPE html><html lang="en"><head><title>Help for harbours</title></head><body><h1>Call for proposals: help for harbours</h1>
<p>Call reference: ISF-2026-TF2-AG-HELP</p><p>Deadline: 12 March 2026</p><p>Total budget of the call: EUR 12 million</p>
<h2>Eligibility</h2><ul><li>Be a legal person</li><li>Be established in an EU Member State</li></ul>"""
_TAIL = "<h2>Contact</h2><p>help@harbours.eu</p></body></html>"

Document = Callable[[int], bytes]


def page(inner: str) -> bytes:
    """A call with something inside."""
    return f"{_HEAD}{inner}{_TAIL}".encode("utf-8", "surrogatepass")


def under(label: str, inner: str) -> bytes:
    """A call with something inside under a heading."""
    return page(f"<h2>{label}</h2>{inner}")


def nested(tag: str, attributes: str = "") -> Document:
    """Elements in each other, words at every level."""
    return lambda n: under("Priorities", f"<{tag}{attributes}>word " * n + f"</{tag}>" * n)


def lines(form: str, label: str = "Funded actions") -> Document:
    """The same line of markup again and again; {i} is its number."""
    return lambda n: under(label, "".join(form.replace("{i}", str(i)) for i in range(n)))


def words(form: str, label: str) -> Document:
    """One paragraph of the same words again and again, under a label that makes a reader read them."""
    return lambda n: under(label, f"<p>{form * n}</p>")


def fact(form: str, label: str) -> Document:
    """The value of a label, again and again."""
    return lambda n: page(f"<dl><dt>{label}</dt><dd>{form * n}</dd></dl>")


def _labels(n: int) -> bytes:
    names = (
        "Deadline",
        "Total budget",
        "Funding rate",
        "Contact",
        "Eligible countries",
        "Call reference",
        "Duration",
        "Opening date",
        "Odd",
    )
    values = ("12 March 2026", "EUR 3 million", "80%", "a{i}@b.eu", "France", "ISF-2026-TF2-AG-{i}", "24 months", "1.2.2026", "thing {i}")
    return page(
        "".join(f"<p>{names[i % 9]}: {values[i % 9].replace('{i}', str(i))}</p>" for i in range(n)),
    )


def _bomb(n: int) -> bytes:
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "lol"}">' for i in range(10))
    return f'<?xml version="1.0"?><!DOCTYPE html [{entities}]><html><body>{"<p>&e9;</p>" * n}</body></html>'.encode()


GROWING: dict[str, tuple[Document, int]] = {
    # depth
    "nested divs": (nested("div"), 60_000),
    "nested divs of classes": (nested("div", ' class="cookie share"'), 60_000),
    "nested headers": (nested("header"), 20_000),
    "nested forms": (lambda n: under("Priorities", "<form><div>word " * n), 20_000),
    "nested sections": (nested("section", ' role="main"'), 20_000),
    "nested articles": (nested("article", ' id="newsletter"'), 20_000),
    "nested spans": (nested("span"), 60_000),
    "nested bold": (nested("b"), 60_000),
    "nested fonts": (nested("font"), 60_000),
    "nested links": (nested("a", ' href="/x"'), 60_000),
    "nested headings": (nested("div", ' role="heading"'), 20_000),
    "nested buttons": (nested("button", " aria-expanded=true"), 20_000),
    "nested quotes": (nested("blockquote"), 20_000),
    "nested asides": (nested("aside"), 20_000),
    "nested details": (nested("details"), 20_000),
    "nested summaries": (nested("summary"), 20_000),
    "nested framesets": (lambda n: b"<html>" + b"<frameset><frame src=a>" * n, 20_000),
    "nested definitions": (lambda n: under("Eligibility", "<dl><dt>Deadline<dd>1 May 2026" * n), 20_000),
    "nested list items": (lambda n: under("Eligibility", "<ul><li>Be legal " * n), 20_000),
    "nested tables": (lambda n: under("Budget", "<table><tr><td>EUR 3 million<td>" * n), 20_000),
    "nested tables with headers": (lambda n: under("Budget", "<table><tr><th>a<th>b<tr><td>EUR 3 million<td>" * n), 20_000),
    "unclosed elements": (lambda n: page("<p><i>word" * n), 60_000),
    "misnested elements": (lambda n: page("<b><i><p>word</b></i>" * n), 20_000),
    # width
    "table rows": (lambda n: under("Budget", "<table>" + "<tr><td>Lot 1</td><td>EUR 3 million</td></tr>" * n + "</table>"), 30_000),
    "table records": (
        lambda n: page("<table><tr><th>Deadline<th>Budget</tr>" + "<tr><td>1 May 2026<td>EUR 3 million</tr>" * n + "</table>"),
        30_000,
    ),
    "table columns": (lambda n: page("<table><tr>" + "<th>Deadline" * n + "<tr>" + "<td>1 May 2026" * n + "</table>"), 30_000),
    "columns spanned": (lambda n: page("<table><tr><td colspan=1000000000 rowspan=1000000000>Budget<td>EUR 1 million" * n), 10_000),
    "headings": (lines("<h2>Heading {i}</h2><p>words</p>"), 50_000),
    "headings with links": (lines('<h3><a href="/{i}">Call {i}</a></h3>'), 50_000),
    "known headings": (lines("<h3>Priorities</h3><p>Deadline: 1 May 2026</p>"), 20_000),
    "list items": (lines("<li>Item {i}</li>"), 50_000),
    "paragraphs in a section": (lines("<p>Be a legal person {i}</p>", "Eligibility"), 20_000),
    "leads and lists": (lines("<p>The following may apply:</p><ul><li>Be a legal person</li></ul>", "Eligibility"), 10_000),
    "bold lines": (lines("<p><b>Bold {i}</b></p>"), 20_000),
    "bold lines of one block": (lambda n: page(f"<div>{'<b>Bold</b><br>' * n}</div>"), 20_000),
    "bold words": (lambda n: page(f"<p>{'<b>Bold</b> thin ' * n}</p>"), 20_000),
    "line breaks": (lambda n: page("<br>" * n), 300_000),
    "line breaks with links": (lambda n: page('<a href="/x">words</a><br>' * n), 30_000),
    "labels with values": (_labels, 20_000),
    "links": (lines('<a href="https://a.eu/{i}.pdf">Guide {i}</a> '), 100_000),
    "paragraphs of links": (lines('<p><a href="https://a.eu/{i}">Guidelines {i}</a></p>', "Documents"), 30_000),
    "links on other sites under documents": (lines('<a href="https://a.eu/{i}">here</a> ', "Documents"), 30_000),
    "list item lines": (lambda n: page("<ul><li>" + "<p>line of words</p>" * n + "</ul>"), 20_000),
    "terms": (lambda n: page("<dl><dt>Sectors<dd>" + "<span>Energy</span> " * n + "</dl>"), 20_000),
    "attributes": (lambda n: page("<p " + " ".join(f"a{i}=b" for i in range(n)) + ">words</p>"), 100_000),
    "one long class": (lambda n: page(f'<div class="{"cookie-" * n}">words</div>'), 1_000_000),
    "one long style": (lambda n: page(f'<span style="{"font-weight: " * n}">words</span>'), 500_000),
    "metas": (lambda n: f"<head>{'<meta property=og:title content=x>' * n}</head>".encode() + page(""), 50_000),
    "first headings": (lines("<h1>Call for proposals {i}</h1>"), 20_000),
    "mains": (lines("<main>words</main>"), 20_000),
    "furniture": (lines('<div class="share">words</div>'), 50_000),
    "subscribers only": (lines("<h3>Budget</h3><p>To view this information, please connect.</p>"), 20_000),
    "read more": (lines("<p>Read more</p><p>News</p>"), 20_000),
    # one long thing
    "one text node": (lambda n: page(f"<p>{'word ' * n}</p>"), 2_000_000),
    "one word": (lambda n: page(f"<p>{'x' * n}</p>"), 10_000_000),
    "blanks": (lambda n: page(f"<p>a{' ' * n}b</p>"), 5_000_000),
    "no-break spaces": (lambda n: page(f"<p>a{chr(0xA0) * n}b</p>"), 2_000_000),
    "newlines": (lambda n: page(f"<p>a{chr(10) * n}b</p>"), 5_000_000),
    "carriage returns": (lambda n: page("<p>Deadline: 12 March 2026</p>\r\n\r" * n), 50_000),
    "digits": (fact("7", "Total budget"), 400_000),
    "digits in text": (words("7", "Budget"), 400_000),
    "groups of digits": (words("7 777,", "Budget"), 100_000),
    "dates": (words("12 March 2026, ", "Deadline"), 40_000),
    "dates in rows": (lines("<p>12 March 2026</p>", "Deadline"), 40_000),
    "dates as facts": (fact("<p>12.3.2026</p>", "Deadline"), 40_000),
    "dates as sentences": (lines("<p>Applications must be submitted by {i} March 2026.</p>"), 20_000),
    "dates in one bullet": (lambda n: under("Deadlines", "<ul><li>" + "1/2/2026 " * n + "</ul>"), 40_000),
    "sums": (words("EUR 3 million, ", "Budget"), 40_000),
    "sums in rows": (lines("<p>The budget of the call is EUR {i} million.</p>", "Budget"), 20_000),
    "sums without sentences": (lambda n: page("<p>" + "total budget EUR 3 million, grants up to EUR 5 000 " * n + "</p>"), 10_000),
    "sums in sentences": (lambda n: page("<p>" + "The total budget is EUR 3 million. Grants are up to EUR 5 000. " * n + "</p>"), 10_000),
    "rates": (words("80% of the costs, ", "Funding rate"), 40_000),
    "references": (words("ISF-2026-TF2-AG-HELP ", "Call reference"), 40_000),
    "references in the title": (lambda n: b"<title>" + b"ISF-2026-TF2-AG-HELP " * n + b"</title>" + page(""), 40_000),
    "countries": (words("France, Germany (Niger), ", "Eligible countries"), 40_000),
    "countries as bullets": (lines("<li>France</li>", "Eligible countries"), 20_000),
    "addresses": (words("a.b@c.eu ", "Contact"), 40_000),
    "addresses as facts": (lines("<p>Contact: a{i}@b.eu, +33 1 44 55 66 77</p>", "Contact"), 10_000),
    "half an address": (words("a.b@", "Contact"), 100_000),
    "telephones": (words("Tel: +33 1 44 55 66 77 ", "Contact"), 40_000),
    "consortia": (words("at least 3 entities from 2 Member States ", "Eligibility"), 20_000),
    "consortium bullets": (lines("<li>A consortium of at least 3 entities from 2 Member States</li>", "Eligibility"), 10_000),
    "durations": (words("24 months, ", "Duration"), 40_000),
    "opening brackets": (words("(", "Eligibility"), 1_000_000),
    "brackets": (words("()", "Contact"), 500_000),
    "other brackets": (words("[{<", "Deadline"), 300_000),
    "commas": (fact("a, ", "Sectors"), 300_000),
    "colons": (words("a: ", "Budget"), 300_000),
    "bullets of one line": (words("• a ", "Priorities"), 300_000),
    "capitals": (words("The A. ", "Partners"), 300_000),
    "dashes": (words("- ", "Period"), 500_000),
    "partners": (lambda n: page("<h2>Partners</h2><p>In cooperation with " + "A (B), and " * n + "</p>"), 100_000),
    "combining marks": (words("e\u0301", "Eligibility"), 300_000),
    "zero-width characters": (words("\u200b\u200d\ufeff", "Budget"), 300_000),
    "writing directions": (words("\u202e\u2066 EUR 3 million \u202c", "Budget"), 20_000),
    "lone surrogates": (words("\ud800x", "Eligibility"), 100_000),
    "surrogates as entities": (words("&#xD800;&#0;&#x1F600;", "Eligibility"), 50_000),
    "entities": (words("&amp;&lt;&eacute;&nosuch;", "Eligibility"), 100_000),
    "entity bomb": (_bomb, 1_000),
    "NULs": (lambda n: page("a\0" * n), 500_000),
    "unclosed comment": (lambda n: page("<!-- " + "a-- " * n), 1_200_000),
    "unclosed script": (lambda n: page("<script>" + "</scrip " * n), 600_000),
    "unclosed style": (lambda n: page("<style>" + "</ a " * n), 1_000_000),
    "unclosed CDATA": (lambda n: page("<![CDATA[" + "]] >" * n), 1_200_000),
    "unclosed attribute": (lambda n: page("<a href='" + "x<" * n), 2_500_000),
    "unclosed tag": (lambda n: page("<a " + "x=y " * n), 100_000),
    "less-than signs": (lambda n: page("<" * n), 1_000_000),
    "closing tags": (lambda n: page("</div></p>" * n), 300_000),
    "doctypes": (lambda n: b"<!DOCTYPE html>" * n + page(""), 100_000),
    "comments": (lambda n: page("<!-- a -->b" * n), 100_000),
    "bodies": (lambda n: page("<body class=a>" * n), 50_000),
}


# The same around plain text.
_TEXT_HEAD = b"Help for harbours\n\nCall reference: ISF-2026-TF2-AG-HELP\nTotal budget of the call: EUR 12 million\n\n"
TEXT: dict[str, tuple[Document, int]] = {
    "lines": (lambda n: _TEXT_HEAD + b"Deadline: 12 March 2026\nTotal budget: EUR 3 million\n" * n, 20_000),
    "one line": (lambda n: _TEXT_HEAD + b"Deadline 12 March 2026 " * n, 40_000),
    "lines that go on": (lambda n: _TEXT_HEAD + b"Call for proposals,\n" + b"and so on and\n" * n, 50_000),
    "bullets": (lambda n: _TEXT_HEAD + b"Eligibility\n" + b"- Be a legal person\n" * n, 20_000),
    "deeper and deeper": (lambda n: _TEXT_HEAD + b"Priorities\n" + b"".join(b" " * (i % 4000) + b"- a\n" for i in range(n)), 8_000),
    "numbers": (lambda n: _TEXT_HEAD + b"Priorities\n" + b"".join(b"%d. words\n" % i for i in range(n)), 50_000),
    "newlines": (lambda n: _TEXT_HEAD + b"\n" * n + b"Call for proposals", 5_000_000),
    "carriage returns": (lambda n: _TEXT_HEAD + b"Deadline: 12 March 2026\r" * n, 50_000),
    "tabs": (lambda n: _TEXT_HEAD + b"a\t" * n, 1_000_000),
    "blanks": (lambda n: _TEXT_HEAD + b"a" + b" " * n + b"b", 5_000_000),
    "digits": (lambda n: _TEXT_HEAD + b"Total budget: " + b"7" * n, 400_000),
    "brackets": (lambda n: _TEXT_HEAD + b"Eligibility\n" + b"(" * n, 1_000_000),
    "titles": (lambda n: _TEXT_HEAD + b"Support Scheme For Things\n" * n, 40_000),
    "components": (lambda n: _TEXT_HEAD + b"Fund\nProject\nPartners\n" + (b"A Fine Component\n" + b"long words " * 15 + b".\n") * n, 5_000),
}

JSON: dict[str, tuple[Document, int]] = {
    "arrays in each other": (lambda n: b"[" * n + b"]" * n, 100_000),
    "unclosed arrays": (lambda n: b"[" * n, 100_000),
    "objects in each other": (lambda n: b'{"a":' * n + b"1" + b"}" * n, 100_000),
    "records": (lambda n: json.dumps([{"title": "Call", "deadlineDate": "2026-03-12", "identifier": "A-2026-B"}] * n).encode(), 10_000),
    "one long number": (lambda n: b'{"budget": ' + b"7" * n + b"}", 400_000),
    "one key again and again": (lambda n: b"{" + b'"title": "x",' * n + b'"a": 1}', 100_000),
    "one long string": (lambda n: b'{"title": "' + b"x" * n + b'"}', 4_000_000),
    "lone surrogates": (lambda n: b'{"title": "' + b"\\ud800" * n + b'"}', 200_000),
    "markup in a record": (lambda n: json.dumps({"title": "Call for proposals", "description": "<div>word " * n}).encode(), 50_000),
}

XML: dict[str, tuple[Document, int]] = {
    "elements in each other": (lambda n: b"<a>" * n + b"</a>" * n, 60_000),
    "unclosed elements": (lambda n: b"<a>" * n, 60_000),
    "records": (lambda n: b"<calls>" + b"<call><title>Call</title><deadline>2026-03-12</deadline></call>" * n + b"</calls>", 20_000),
    "attributes": (lambda n: b"<a " + b" ".join(b"a%d='b'" % i for i in range(n)) + b"/>", 20_000),
    "entity bomb": (_bomb, 1_000),
    "one long text": (lambda n: b"<a>" + b"word " * n + b"</a>", 1_000_000),
    "blanks": (lambda n: b" " * n + b"<a>words</a>", 2_000_000),
    "an unclosed CDATA": (lambda n: b"<a><![CDATA[" + b"word " * n, 1_000_000),
}
