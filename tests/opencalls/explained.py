"""What both tests of explain begin with: the view of a page, and a page that tries everything."""

from __future__ import annotations

from pathlib import Path

from opencalls.explain.records import record_blocks
from opencalls.explain.view import View, view_of
from parsers.read import read_closely

FIXTURES = Path(__file__).parent.parent.parent / "fixtures/html"


def view_from(body: bytes, content_type: str = "text/html", url: str | None = None) -> View:
    return view_of(read_closely(body, url=url, content_type=content_type), record_blocks(body, content_type))


HOSTILE = """<html><head><title></title><script>alert(1)</script></title></head><body><main>
<h1>Call for proposals &lt;script&gt;document.title="owned"&lt;/script&gt; "&gt;&lt;img src=x onerror=alert(1)&gt;</h1>
<h2>Call reference</h2><p>ISF-2026-TF2-AG-HELP" onmouseover="alert(2)</p>
<h2>Total budget of the call</h2><p>12 million euro \u202e000 21\u202c &lt;/mark&gt;&lt;/p&gt;&lt;b&gt;bold&lt;/b&gt; {{ 7 * 7 }}</p>
<h2>Documents</h2><p><a href="javascript:alert(3)">Guidelines of the call</a> <a href="data:text/html,x">Application form</a>
<a href="https://example.org/?&quot;&gt;&lt;svg onload=alert(4)&gt;">Official page of the call</a></p>
<h2>Eligibility</h2><ul><li>Be &lt;/li&gt;&lt;iframe src="https://example.org"&gt;&lt;/iframe&gt;</li><li>&lt;style&gt;*{display:none}&lt;/style&gt;</li>
<li>\u2066\u2067hidden\u2069 &amp;lt;script&amp;gt;</li></ul><h2>&lt;/section&gt; onclick=x</h2><p>Deadline: 3 May 2026</p>
<footer class="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(5)&lt;/script&gt;</footer></main></body></html>"""
