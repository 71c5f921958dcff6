"""When a whole page says that one can apply: timelines, lists, labels, and deadlines that another part replaces."""

from __future__ import annotations

import pytest

from opencalls import parse_page
from parsers.items import Call

WHO = "<h2>Eligibility</h2><ul><li>Small companies</li><li>Research bodies</li></ul><p>Grants of up to €50,000 are available.</p>"
SEA = "<h1>Call for proposals: Sea Labs 2026</h1>"

# what is tried, the page, opening, deadlines for applications
PAGES: list[tuple[str, str, str | None, list[str]]] = [
    (
        "a timeline whose dates stand first",
        SEA + "<h2>Timeline</h2><ul><li>2 March 2026 Applications open</li><li>15 May 2026 Deadline for applications</li>"
        "<li>1 July 2026 Results announced</li><li>1 September 2026 Start of projects</li></ul>",
        "2026-03-02",
        ["2026-05-15"],
    ),
    (
        "with a dash",
        SEA + "<h2>Key dates</h2><ul><li>2 March 2026 – Call launch</li><li>12 March 2026 – Info webinar</li>"
        "<li>15 May 2026, 17:00 CET – Submission deadline</li><li>July 2026 – Evaluation</li></ul>",
        "2026-03-02",
        ["2026-05-15T17:00"],
    ),
    (
        "labels of other days",
        SEA + "<dl><dt>Date limite de soumission des lettres d'intention</dt><dd>2 mars 2026</dd>"
        "<dt>Date limite de dépôt</dt><dd>15 mai 2026</dd>"
        "<dt>Date limite de remise du rapport final</dt><dd>15 décembre 2026</dd></dl>",
        None,
        ["2026-05-15"],
    ),
    (
        "headings that are days",
        SEA
        + "<h2>Timeline</h2><h3>2 March 2026</h3><p>Launch of the call</p><h3>15 May 2026</h3><p>Submission deadline</p><p>(all ports)</p>"
        "<h3>1 July 2026</h3><p>Results</p>",
        "2026-03-02",
        ["2026-05-15"],
    ),
    (
        "headings that are days of news",
        SEA + "<h2>News</h2><h3>2 March 2026</h3><p>Harbour reopened after the storm</p><h3>15 May 2026</h3><p>Our stand at the fair</p>",
        None,
        [],
    ),
    (
        "news of the page",
        SEA
        + "<h2>News</h2><ul><li>2 March 2026 New call for harbours opened</li><li>5 May 2026 Two weeks left until the deadline</li></ul>",
        None,
        [],
    ),
    (
        "run together, dates first",
        "<p>Sea Labs Call for proposals Key dates 2 March 2026 Call opens 12 March 2026 Info day 15 May 2026 Submission deadline"
        " 30 June 2026 Results announced Who can apply</p>",
        "2026-03-02",
        ["2026-05-15"],
    ),
    (
        "run together, steps first",
        "<p>Sea Labs Call for proposals Key dates Call opens 2 March 2026 Info day 12 March 2026 Submission deadline 15 May 2026"
        " Results announced 30 June 2026 Who can apply</p>",
        "2026-03-02",
        ["2026-05-15"],
    ),
    ("struck out", SEA + "<p>Deadline: <del>15 May 2026</del> 30 May 2026</p>", None, ["2026-05-30"]),
    ("struck out in plain text", SEA + "<p>Deadline: ~~15 May 2026~~ 30 May 2026</p>", None, ["2026-05-30"]),
    ("extended above", SEA + "<p>DEADLINE EXTENDED TO 30 MAY 2026!</p><p>Deadline: 15 May 2026</p>", None, ["2026-05-30"]),
    ("extended in a heading", SEA + "<h2>Deadline extended to 30 May 2026</h2><h2>Deadline</h2><p>15 May 2026</p>", None, ["2026-05-30"]),
    ("a new label", SEA + "<p>New deadline: 30 May 2026</p><p>Deadline: 15 May 2026</p>", None, ["2026-05-30"]),
    (
        "an earlier date is no extension",
        SEA + "<p>Deadline: 15 May 2026</p><p>The pre-call deadline was extended to 30 May 2025.</p>",
        None,
        ["2026-05-15"],
    ),
    (
        "a letter of intent in a paragraph of its own",
        SEA + "<p>Send a letter of intent by 2 March 2026.</p><p>Full applications must be submitted by 15 May 2026.</p>",
        None,
        ["2026-05-15"],
    ),
    ("nothing but an expression of interest", SEA + "<p>Send an expression of interest by 2 March 2026.</p>", None, ["2026-03-02"]),
    ("one line", SEA + "<p>Opens 3 March 2026 and closes 4 May 2026</p>", "2026-03-03", ["2026-05-04"]),
    ("a weekday tells the year", SEA + "<p>Applications will close at 5pm on Friday 15 May.</p>", None, ["2026-05-15T17:00"]),
    ("a weekday before the month tells the year", SEA + "<p>Applications will close on Friday, May 15.</p>", None, ["2026-05-15"]),
    ("the opening's year, too", SEA + "<p>The call opens on Monday, May 4.</p>", "2026-05-04", []),
    ("no year of the page has that weekday", SEA + "<p>Applications will close at 5pm on Monday 15 May.</p>", None, ["--05-15T17:00"]),
    (
        "the day after a piece of news",
        SEA
        + "<p>BRUSSELS, June 8, 2026 — The foundation, which helped 30 groups in 2024, opens its call.</p><p>Apply by 15 September.</p>",
        None,
        ["2026-09-15"],
    ),
    (
        "the next year's day soon after a piece of news",
        SEA + "<p>Rome, 3 December 2025 – The foundation, which helped 30 groups in 2024, opens its call.</p><p>Apply by 20 January.</p>",
        None,
        ["2026-01-20"],
    ),
    (
        "long after a piece of news",
        SEA + "<p>Rome, 3 December 2025 – The foundation, which helped 30 groups in 2024, opens its call.</p><p>Apply by 20 November.</p>",
        None,
        ["--11-20"],
    ),
    (
        "a day that is no piece of news's",
        SEA + "<p>The foundation, born in Rome, 3 December 2025 – who would think so – opens its call.</p><p>Apply by 20 January.</p>",
        None,
        ["--01-20"],
    ),
    ("no weekday", SEA + "<p>Applications will close at 5pm on 15 May.</p>", None, ["--05-15T17:00"]),
    ("a call of 2026 may close in 2025", SEA + "<p>Applications will close at 5pm on 15 November.</p>", None, ["--11-15T17:00"]),
    (
        "projects end before that day of the year",
        "<h1>Call for proposals: Sea Labs</h1><p>Apply until 15 September.</p><p>Projects must be completed by 31 March 2026.</p>",
        None,
        ["--09-15"],
    ),
    (
        "the only year of the page",
        "<h1>Call for proposals: Sea Labs</h1><p>Apply until 15 September.</p><p>The jury meets on 3 November 2026.</p>",
        None,
        ["2026-09-15"],
    ),
    (
        "two years",
        "<h1>Call for proposals: Sea Labs</h1><p>Apply until 15 September.</p><p>The jury meets on 3 November 2026. All ends in 2027.</p>",
        None,
        ["--09-15"],
    ),
    (
        "the same day in full elsewhere",
        "<h1>Call for proposals</h1><p>Apply until 15 September.</p><p>15 September 2026</p><p>We began in 2001.</p>",
        None,
        ["2026-09-15"],
    ),
    ("an hour with the same day elsewhere", SEA + "<p>Apply by 15 May 2026.</p><p>15.05.2026 - 13:00 CET</p>", None, ["2026-05-15T13:00"]),
    (
        "an hour as another value",
        SEA + "<dl><dt>Deadline</dt><dd>15 May 2026</dd><dd>Received by 5 pm.</dd></dl>",
        None,
        ["2026-05-15T17:00"],
    ),
    ("a project's first day", SEA + "<dl><dt>Project start date</dt><dd>By 15 May 2026</dd></dl>", None, []),
    ("an hour of others", SEA + "<dl><dt>Deadline</dt><dd>15 May 2026</dd><dd>Office hours end at 5 pm.</dd></dl>", None, ["2026-05-15"]),
    ("two hours for one day", SEA + "<p>Apply by 15 May 2026.</p><p>15.05.2026, 13:00</p><p>15.05.2026, 17:00</p>", None, ["2026-05-15"]),
    (
        "an hour for the day of the deadline",
        SEA + "<p>Deadline: 15 May 2026</p><p>Uploads must be complete by 4:30 p.m. on the closing date.</p>",
        None,
        ["2026-05-15T16:30"],
    ),
    ("the hour of the webinar", SEA + "<p>Deadline: 15 May 2026</p><p>The webinar is on 15 May 2026 at 10:00.</p>", None, ["2026-05-15"]),
    (
        "an hour before the day",
        SEA + "<p>The deadline for applications for this round is 17:00 on 15 May 2026.</p>",
        None,
        ["2026-05-15T17:00"],
    ),
    (
        "a list behind a sentence",
        SEA + "<ul><li>There are set deadlines for applications. (Or ask.)<ul><li>16 January 2026</li><li>8 May 2026</li></ul></li></ul>",
        None,
        ["2026-01-16", "2026-05-08"],
    ),
    (
        "steps above their days",
        SEA + "<h2>Dates</h2><ul><li>Outline deadline</li></ul><p>16 January 2026, 17:00 GMT</p>"
        "<ul><li>Interviews</li></ul><p>3 March 2026</p>"
        "<ul><li>Full application deadline (extended)</li></ul><p>8 May 2026, 17:00 BST</p>",
        None,
        ["2026-01-16T17:00", "2026-05-08T17:00"],
    ),
    (
        "days above their steps",
        SEA
        + "<h2>Timetable</h2><p>16 January 2026</p><p>The call is opened</p><p>8 May 2026</p><p>Closing date of all</p><p>3 July 2026</p>"
        "<p>Results</p>",
        "2026-01-16",
        ["2026-05-08"],
    ),
    (
        "days above steps that are labels elsewhere",
        SEA + "<h2>Timetable</h2><p>16 January 2026</p><p>Call opens</p><p>8 May 2026</p><p>Closing date</p><p>3 July 2026</p>"
        "<p>Results</p>",
        "2026-01-16",
        ["2026-05-08"],
    ),
    (
        "labels above their days",
        SEA
        + "<h2>Timetable</h2><p>Call opens</p><p>16 January 2026</p><p>Closing date</p><p>8 May 2026</p><p>Results</p><p>3 July 2026</p>",
        "2026-01-16",
        ["2026-05-08"],
    ),
    ("up to a day, on a line of its own", SEA + "<p>Until 8 May 2026</p>", None, ["2026-05-08"]),
    ("up to a day, beside a deadline", SEA + "<p>Until 8 May 2026</p><p>Deadline: 4 May 2026</p>", None, ["2026-05-04"]),
    (
        "a window that ends on the deadline",
        SEA + "<p>Date: From 23 March 2026 to 8 May 2026</p><p>Applications are expected by 8 May 2026.</p>",
        "2026-03-23",
        ["2026-05-08"],
    ),
    (
        "a window that ends on another day",
        SEA + "<p>Date: From 23 March 2026 to 9 May 2026</p><p>Applications are expected by 8 May 2026.</p>",
        None,
        ["2026-05-08"],
    ),
    ("every year", SEA + "<p>The deadline is Friday, 15 May, of every year.</p>", None, ["--05-15"]),
    (
        "windows in a list",
        SEA + "<p>There are three application windows:</p><ul><li>Year 2026: from 1 February to 15 March</li>"
        "<li>Year 2027: from 2 February to 16 March</li></ul>",
        "2026-02-01",
        ["2026-03-15", "2027-03-16"],
    ),
]


@pytest.mark.parametrize(("page", "opening", "deadlines"), [pytest.param(*page, id=name) for name, *page in PAGES])
def test_time_to_apply(page: str, opening: str | None, deadlines: list[str]) -> None:
    item = parse_page(f'<!DOCTYPE html><html lang="en"><body><main>{page}{WHO}</main></body></html>'.encode())[0].to_dict()
    found = [deadline for deadline in item["deadlines"] if deadline["kind"] not in ("intent", "question", "other")]
    days = [f"{d['date'] or d['month_day']}" + (f"T{d['time']}" if d["time"] else "") for d in found]
    assert (item["opens_on"], sorted(days)) == (opening, deadlines)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Start Date: 01-01-2026\nLast Date: 15-02-2026\n", "2026-01-01"),
        # Of projects: after the last day to apply.
        ("Start date: 1 September 2026\nDeadline: 15 February 2026\n", None),
        ("Start date: 1 January 2026\nEnd date: 31 December 2026\nDeadline: 15 February 2026\n", None),
    ],
)
def test_a_start_above_the_deadline_is_the_calls(text: str, opening: str | None) -> None:
    (call,) = parse_page(f"Grants for quays 2026\n{text}Grants of up to £5,000.\n".encode(), content_type="text/plain")
    assert isinstance(call, Call)
    assert call.opens_on == opening
