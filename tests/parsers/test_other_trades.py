"""Pages that speak of money and give none, as vacancies, tenders, courses, credit, campaigns; beside them those that do."""

from __future__ import annotations

from pathlib import Path

import pytest

from parsers.read import parse_page

# As in offers.txt: "== kind", the address, the page.
_PAGES = (Path(__file__).parent / "pages" / "trades.txt").read_text().split("== ")[1:]


@pytest.mark.parametrize("page", _PAGES, ids=[page.split("\n", 2)[1].removeprefix("URL: https://") for page in _PAGES])
def test_what_a_page_offers(page: str) -> None:
    kind, url, text = page.split("\n", 2)
    items = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    kinds = ["project" if item.kind == "project" else "funding" for item in items]
    assert kinds == ([] if kind == "none" else [kind])


@pytest.mark.parametrize("tag", ["dl", "table", "p"])
def test_labels_of_a_vacancy_in_markup(tag: str) -> None:
    facts = [
        ("Référence", "2031-77"),
        ("Rémunération", "2 300 € bruts"),
        ("Type de contrat", "CDD"),
        ("Date limite de candidature", "15/12/2031"),
    ]
    rows = {
        "dl": "<dl>" + "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts) + "</dl>",
        "table": "<table>" + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in facts) + "</table>",
        "p": "".join(f"<p><strong>{label} :</strong> {value}</p>" for label, value in facts),
    }
    page = f"<h1>Gestionnaire de fonds européens</h1>{rows[tag]}<h2>Missions</h2><p>Suivre les appels à projets et les subventions.</p>"
    assert not parse_page(page.encode(), url="https://www.ruche.example/poste")
