"""XML → a tree of named values: no DTD, no entities, no network. Hostile XML is refused with a reason."""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree

from parsers.document import MAX_ATTRIBUTES, UnreadableError
from parsers.structured.tree import MAX_DEPTH, MAX_NODES, Node

_DECLARATION = re.compile(r"\s{0,1000}<\?xml\b[^>]{0,500}\?>")
_ROOT = re.compile(r"<[^?!]")
# Elements of rich text: a value that holds them is read as a page is.
# Elements that say their name in an attribute: <str name="title">.
_NAMED = frozenset(["str", "int", "long", "float", "double", "date", "arr", "lst", "result", "doc", "field", "property", "column"])
_RICH = frozenset(["p", "br", "ul", "ol", "li", "div", "span", "strong", "b", "em", "i", "h1", "h2", "h3", "h4", "h5", "table"])


def parse_xml(text: str) -> Node:
    """The tree of an XML text by local names; attributes are values too, and rich text keeps its tags.

    Raises UnreadableError for what is no XML, for a document type, and for more than MAX_DEPTH levels or MAX_NODES values.
    """
    text = text.lstrip("\ufeff")
    declaration = _DECLARATION.match(text)
    text = text[declaration.end() :] if declaration else text
    root = _ROOT.search(text)
    if "<!DOCTYPE" in text[: root.start() if root else len(text)].upper():
        raise UnreadableError("the XML has a document type, which could hold entities")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        element = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"no XML: {str(error)[:200]}") from error
    # A comment before it can hide the document type from the look above.
    if getattr(element.getroottree().docinfo, "internalDTD", None) is not None:
        raise UnreadableError("the XML has a document type, which could hold entities")
    return _Builder().node(element, f"/{_step(element, 1)}", 0)


def _step(element: etree._Element, number: int) -> str:
    """One step of an XPath that works without prefixes."""
    name = etree.QName(element)
    return f"*[local-name()='{name.localname}'][{number}]" if name.namespace else f"{name.localname}[{number}]"


class _Builder:
    """Counts what it makes."""

    def __init__(self) -> None:
        self.count = 0

    def node(self, element: etree._Element, path: str, depth: int) -> Node:
        """The node of an element with its attributes and children."""
        self.count += 1
        if depth > MAX_DEPTH:
            raise UnreadableError(f"the XML is more than {MAX_DEPTH} levels deep")
        if self.count > MAX_NODES:
            raise UnreadableError(f"the XML has more than {MAX_NODES:,} values")
        if len(element.attrib) > MAX_ATTRIBUTES:
            raise UnreadableError(f"an element has {len(element.attrib):,} attributes, more than {MAX_ATTRIBUTES:,}")
        node = Node(etree.QName(element).localname, path)
        named = element.get("name") if node.name in _NAMED else None
        node.name = str(named or node.name)
        for key, value in element.attrib.items():
            self.count += 1
            name = etree.QName(key).localname
            if named and name == "name":
                continue
            node.children.append(Node(name, f"{path}/@{name}", str(value)))
        elements = [child for child in element if isinstance(child.tag, str)]
        if any(etree.QName(child).localname.lower() in _RICH for child in elements):
            node.text = _inner(element)
            return node
        text = "".join([element.text or "", *(child.tail or "" for child in element)])
        node.text = text if text.strip() else None
        places: Counter[tuple[str, bool]] = Counter()
        for child in elements:
            tag = etree.QName(child)
            bare = (tag.localname, False)
            places[bare] += 1
            places[tag.localname, True] += tag.namespace is None
            number = places[bare if tag.namespace else (tag.localname, True)]
            made = self.node(child, f"{path}/{_step(child, number)}", depth + 1)
            node.children += _elements(made) if tag.localname == "arr" else [made]
        return node


def _elements(array: Node) -> list[Node]:
    """The elements of an array under the array's name."""
    for element in array.children:
        element.name, element.listed = array.name, True
    return array.children


def _inner(element: etree._Element) -> str:
    """The element's content with its tags, but without name spaces."""
    raw = etree.tostring(element, encoding="unicode", with_tail=False)
    return raw[raw.index(">") + 1 : raw.rindex("<")]
