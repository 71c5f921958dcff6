"""Paths of elements among many are those that libxml2 gives."""

from __future__ import annotations

import lxml.html

from parsers.evidence import Paths
from parsers.outline import Block


def test_paths_among_many_children_are_the_same() -> None:
    items = "".join("<li>a</li>" if number % 3 else "<!-- x --><p>b</p>" for number in range(200))
    root = lxml.html.document_fromstring(f"<body><div><ul>{items}<o:p>c</o:p></ul><ul><li>d</li></ul></div></body>")
    blocks = [Block("bullet", "", node=node) for node in root.iter() if isinstance(node.tag, str)]
    paths = Paths()
    assert len(blocks) > 200
    assert [paths.of(block) for block in blocks] == [block.path for block in blocks]


def test_a_line_of_text_has_its_number() -> None:
    assert Paths().of(Block("para", "", line=7)) == "line:7"
