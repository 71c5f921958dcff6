"""Call references as funders write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.reference import find_named_references, find_references, normalise_reference, read_reference
from tests.parsers.linear import grows_linearly

# Strong enough to be seen in running text.
STRONG = """
ISF-2024-TF2-AG-COP
AMIF-2024-TF2-AG-THB
AMIF-2023-TF2-AG-CALL-01
HORIZON-CL3-2025-01-FCT-01
HORIZON-CL5-2026-03
HORIZON-MSCA-2025-DN-01
HORIZON-JU-CHIPS-2025-IA-LEAI-two-stage
HORIZON-WIDERA-2025-06-ACCESS-01-two-stage
ERASMUS-EDU-2022-ECHE-CERT-FP
CERV-2025-EQUAL-ANTISEMITISM
DIGITAL-IRIS2-2025-QCI-01
DIGITAL-ECCC-2025-DEPLOY-CYBER-08-CYBERHEALTH
CEF-T-2024-AFIFCOEN-COSTS
CEF-DIG-2025-PLATFORMS-WORKS
EU4H-2025-HERA-PJ-1-c
SMP-COSME-2022-SEE-01
I3-2025-INV1
I3-2025-INV2a
EDF-2021-MCBRN-R-CBRNDIM-2
ERC-2025-StG
ISFP-2020-AG-ENV
EuropeAid/175511/DD/ACT/UG
EUROPEAID/185059/DD/ACT/ME
EACEA/12/2019
EACEA/06/2010
HOME/2014/ISFP/AG/RADX
SRSGRoma/SPU/2017/27
VP/2019/003
PAR-13-290
RFA-MD-11-006
NOT-OD-14-027
PD-98-1390
DE-FOA-0000290
HRSA-10-270
O-COPS-2026-172559
OJJDP-2008-1900
EPA-R1-HC-2008
PRM-ECA-08-CA-SCA-012508-AFGHANS
NSF 24-582
RFA 26-07
RFP 2026-3
EP/N025652/1
ΥΕ/ΔΑ/ΤΑΜΕ/01_2023
ЈАВЕН ПОВИК БР. 05/2025
""".strip().splitlines()

# A code only where a label says so.
PLAIN = """
PR804A
PAS-Honduras-FY19-01
21-595
AFPRA-20-04
BOC-A-2011-085-2286
EACEA 34/2019
101103010
2398278
00000003
856405
L10AS00099
FR-6700-N-98
W911NF-25-S-0001
SI2.123456
""".strip().splitlines()


NOTHING = (
    "n/a|N/A|see below|See the call document|Open|TBC|-|Not Available|Content reserved for subscribers"
    "|Restricted call|Erasmus+|Horizon Europe|Horizon 2020|HORIZON 2020|H2020|FP7|COVID-19|Call 2024"
    "|AGENDA 2030|ESF-2021-2027|INTERREG-VI-2021-2027|2021-2027|2024/25|2024|12/03/2025|2025-03-12|12.03.2025"
    "|05/2025|2025-05|20250312|05242010|09DEC2024|12 March 2025|17:00|MAY 2024|Q1-2025|EUR 500000|500 000"
    "|1.500.000|12.500,00|EUR5000|€ 5,000,000.00|90%|36M|24 months|25k|Regulation (EU) 2021/1149"
    "|(EU) No 1407/2013|1407/2013|2021/1149|C(2022) 8340|C(2022)8340|C/2024/1281|2013/743/EU|COM/2020/690"
    "|2021/0123(COD)|93.859|CFDA 93.859|00.000|202-287-1055|+49 30 27577-0|01 53 85 51 53|01.53.85.51.53"
    "|info@ffa.de|https://www.example.org/calls|Decreto 9248|ISO 9001|9248 del 25 giugno 2019"
    "|CERV-2025-EQUAL, CERV-2025-GE|TRL 5-7|Article 5|A1|1st"
)


@pytest.mark.parametrize("reference", STRONG)
def test_in_running_text(reference: str) -> None:
    text = f"Under the call {reference}, and not later, projects of EUR 500 000 may apply (Regulation (EU) 2021/1149)."
    found = find_references(text)
    assert [match.text for match in found] == [reference]
    assert text[found[0].start : found[0].end] == reference


@pytest.mark.parametrize("reference", STRONG + PLAIN)
def test_as_a_value(reference: str) -> None:
    assert read_reference(reference) == reference
    assert read_reference(f" {reference}. \n") == reference


@pytest.mark.parametrize("reference", PLAIN)
def test_plain_codes_are_none_in_running_text(reference: str) -> None:
    assert find_references(f"The number {reference} is on page three.") == []


@pytest.mark.parametrize(
    "value, wanted",
    [
        ("CERV-2025-EQUALCall Document", "CERV-2025-EQUAL"),
        ("EuropeAid/184841/ID/ACT/RSCall Document", "EuropeAid/184841/ID/ACT/RS"),
        ("I3-2025-INV2aCall document", "I3-2025-INV2a"),
        ("EU4H-2025-HERA-PJ-1-cOpening", "EU4H-2025-HERA-PJ-1-c"),
        ("HORIZON-CL3-2025-01-FCT-01Link", "HORIZON-CL3-2025-01-FCT-01"),
        ("HORIZON-JU-CHIPS-2025-IA-LEAI-two-stageCall", "HORIZON-JU-CHIPS-2025-IA-LEAI-two-stage"),
        ("ISF-2024-TF2-AG-COP Program Internal Security Fund", "ISF-2024-TF2-AG-COP"),
        ("Ref.: ISF-2024-TF2-AG-COP", "ISF-2024-TF2-AG-COP"),
        ("No. 12345", "12345"),
        ("Código: 2398278", "2398278"),
        ("PAR-13-290 (reissue of PAR-12-245)", "PAR-13-290"),
        ("horizon-cl3-2025-01-fct-01", "horizon-cl3-2025-01-fct-01"),
        ("ISF‑2024‑TF2‑AG‑COP", "ISF‑2024‑TF2‑AG‑COP"),
    ],
)
def test_trimmed(value: str, wanted: str) -> None:
    assert read_reference(value) == wanted


@pytest.mark.parametrize(
    "value",
    NOTHING.strip().split("|"),
)
def test_nothing_as_a_value(value: str) -> None:
    assert read_reference(value) is None


@pytest.mark.parametrize(
    "text",
    [
        "state-of-the-art, cross-border and end-to-end projects",
        "Interreg VI-A 2021-2027 and ESF-2021-2027",
        "COVID-19-2020, ISO-9001-2015, EN-ISO-2020-12345",
        "COM/2020/690 and SWD/2020/12345, OJ/L/2021/12345",
        "BOE-A-2024-12345 of the gazette",
        "Directive 2014/24/EU, Regulation 1407/2013, Decision 2013/743/EU",
        "from 01-02-2024 to 2025-03-12, MAY-2024-JUNE, DD/MM/2024",
        "and/or/2024, 24/7, 2021/2022, +49-30-27577-0",
        "GUIDELINES-2024-EN and ANNEX-1-2024",
        "the project 101103010",
    ],
)
def test_nothing_in_running_text(text: str) -> None:
    assert find_references(text) == []


FROM_THE_WILD = [
    ("CEF-DIG-2025-PLATFORMS-WORKSCEF-DIG-2025-PLATFORMS-WORKS(2 MB)", ["CEF-DIG-2025-PLATFORMS-WORKS"]),
    (
        "https://ec.europa.eu/info/funding-tenders/topic-details/HORIZON-CL3-2025-01-FCT-01",
        ["HORIZON-CL3-2025-01-FCT-01"],
    ),
    ("see PAR-12-245 and PAR-16-103", ["PAR-12-245", "PAR-16-103"]),
]


@pytest.mark.parametrize("text, wanted", FROM_THE_WILD)
def test_from_the_wild(text: str, wanted: list[str]) -> None:
    assert [match.text for match in find_references(text)] == wanted


@pytest.mark.parametrize(
    "one, other",
    [
        ("EuropeAid/185059/DD/ACT/ME", "EUROPEAID-185059-DD-ACT-ME"),
        ("HORIZON-JU-CHIPS-2025-IA-LEAI-two-stage", "horizon-ju-chips-2025-ia-leai"),
        ("HORIZON-WIDERA-2025-06-ACCESS-01-two-stage", "HORIZON–WIDERA–2025–06–ACCESS–01"),
        ("CERV-2025-EQUALCall Document", "cerv-2025-equal"),
        ("NSF 24-582", "nsf_24-582"),
        (" ISF-2024-TF2-AG-COP. ", "ISF_2024_TF2_AG_COP"),
        ("ΥΕ/ΔΑ/ΤΑΜΕ/01_2023", "υε-δα-ταμε-01/2023"),
    ],
)
def test_same_key(one: str, other: str) -> None:
    assert normalise_reference(one) == normalise_reference(other)


def test_siblings_keep_their_own_keys() -> None:
    siblings = [
        "HORIZON-CL3-2025-01-FCT-01",
        "HORIZON-CL3-2025-01-FCT-02",
        "I3-2025-INV2a",
        "I3-2025-INV2b",
        "PAR-13-290",
        "PAR-12-290",
    ]
    assert len({normalise_reference(reference) for reference in siblings}) == len(siblings)


_PART = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=8)


@given(
    programme=st.sampled_from(["HORIZON", "ISF", "AMIF", "CERV", "EU4H", "DIGITAL"]),
    year=st.integers(2014, 2035),
    parts=st.lists(_PART, min_size=1, max_size=5),
    number=st.integers(1, 99),
)
def test_made_up_references_are_read_back(programme: str, year: int, parts: list[str], number: int) -> None:
    reference = "-".join([programme, str(year), *parts, f"{number:02}"])
    assert read_reference(reference) == reference
    assert [match.text for match in find_references(f"({reference})")] == [reference]
    assert normalise_reference(reference.lower().replace("-", "_")) == normalise_reference(reference)


@given(st.text(max_size=300))
def test_never_raises_and_always_quotes(text: str) -> None:
    for match in find_references(text):
        assert text[match.start : match.end] == match.text
    read = read_reference(text)
    assert read is None or read in " ".join(text.split())
    normalise_reference(text)


@pytest.mark.parametrize("unit", ["1", "A", "A-", "A-2024-", "AB/2024/", "-", "A_", "NSF ", "a-b/", "EuropeAid/", "ЈАВЕН ПОВИК БР. "])
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(find_references, unit)
    assert grows_linearly(read_reference, unit)
    assert grows_linearly(normalise_reference, unit)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The second hive call (BEE-eFund02) opened in May.", ["BEE-eFund02"]),
        ("pentru apelul de proiecte Stupi, cod apel PS/694/PS_P1/OP4", ["PS/694/PS_P1/OP4"]),
        ("Please quote the call reference BEE-2026-014 in your letter.", ["BEE-2026-014"]),
        ("código de convocatoria COL-2026-03", ["COL-2026-03"]),
        ("This topic is part of the call: “Bees for towns and villages (BEE-2026-PIA-TOWNS)”, which has two.", ["BEE-2026-PIA-TOWNS"]),
        ("Cette aide fait partie de l’appel « Ruches » (BEE-2026-PIA-TOWNS).", ["BEE-2026-PIA-TOWNS"]),
        ("Das Thema ist Teil der Ausschreibung „Stadtbienen“ (BEE-2026-PIA-TOWNS).", ["BEE-2026-PIA-TOWNS"]),
        ("Lignes directrices. Référence: EuropeAid/140001/C/ACT/Multi Date limite: 1 février 2012", ["EuropeAid/140001/C/ACT/Multi"]),
        ("Project reference: EuropeAid/140001/C/ACT/Multi", []),
        ("It was part of the previous call “Hives” (BEE-2022-PIA-TOWNS).", []),
        ("It is part of the call of the programme (INTERREG-VI-2021-2027).", []),
        ("Winners of the previous call (BEE-eFund01) are listed here.", []),
        ("The call (2024-25) is open.", []),
        ("The call (May-June) is open. The call (COVID-19) is not.", []),
        ("codice fiscale 12345678901, código postal 28001", []),
        ("The competition (see Annex-2) is open.", []),
    ],
)
def test_named_in_a_sentence(text: str, wanted: list[str]) -> None:
    assert [match.text for match in find_named_references(text)] == wanted


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The guidelines are available under the reference 161357.", ["161357"]),
        ("Le dossier est en ligne sous la référence 161357.", ["161357"]),
        ("Las bases están con la referencia 161357.", ["161357"]),
        ("Die Unterlagen stehen unter der Referenznummer 161357.", ["161357"]),
        ("Pay with the reference 20260503.", []),
        ("The reference year is 161357.", []),
        ("With reference to 161357 hives", []),
    ],
)
def test_numbers_that_a_register_has(text: str, codes: list[str]) -> None:
    assert [match.text for match in find_named_references(text)] == codes


def test_a_code_right_behind_the_words_for_a_call_is_its_reference() -> None:
    assert [match.text for match in find_named_references("Call for proposals GR/002/26 – Boats for all")] == ["GR/002/26"]
    assert find_named_references("Call for proposals and/or 26 ideas") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("El extracto de esta convocatoria se publicó el 25 de abril de 2026. Código BDNS: 827945", "827945"),
        ("Ayudas a proyectos del puerto. Identificación BDNS: 640201.", "640201"),
        ("BDNS (Identif.): 511374.", "511374"),
        ("BDNS núm. 20260", None),
        ("Los datos se publican en la BDNS el 25 de abril.", None),
    ],
)
def test_the_number_in_the_register_of_spain(text: str, code: str | None) -> None:
    assert [found.text for found in find_named_references(text)] == ([code] if code else [])
