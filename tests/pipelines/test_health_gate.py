"""A crawl's pages on their way into the database: judged first, let in or kept waiting; nothing good is ever overwritten."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, call, check_whole, contents, keep, page, plain_call, row, rows

from parsers.items import Call
from parsers.page import ReadPage
from pipelines.health import Crawled, Thresholds
from pipelines.keep import Keeper

WEEK = 7 * DAY
COUNT = 12
KEPT = ("records", "calls", "bullets", "amounts", "deadlines", "changes")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Two good crawls of a dozen calls."""
    path = tmp_path / "calls.db"
    for week in range(2):
        crawl(path, week)
    return path


def site(**changes: Any) -> list[Call]:
    return [call(f"/calls/{n}", title=f"Call {n}", **changes) for n in range(COUNT)]


def crawl(
    db: Path, week: int, items: list[Call] | None = None, crawled: Crawled | None = None, *, version: str = "1", **page_parts: Any
) -> Keeper:
    """A crawl of a week; every page has bytes of its own each week."""
    found = site() if items is None else items
    with Keeper(db, command="crawl", now=NOW + week * WEEK, crawl=True, parser_version=version) as keeper:
        for item in found:
            body = f"{item.source_key} seen in week {week}"
            keeper.add(dataclasses.replace(page(item, body=body, fetched_at=NOW + week * WEEK + dt.timedelta(seconds=5)), **page_parts))
        keeper.crawled("example", crawled or Crawled(listed=len(found)))
    return keeper


def judged(db: Path) -> tuple[str, list[str]]:
    ((verdict, reasons),) = rows(db, "SELECT verdict, reasons FROM run_sources ORDER BY run_id DESC LIMIT 1")
    return verdict, json.loads(reasons)


def test_a_good_crawl_counts_and_leaves_nothing_behind(db: Path) -> None:
    crawl(db, 2, [*site(opens_on="2026-01"), plain_call("/calls/new")])
    assert judged(db) == ("ok", [])
    assert rows(db, "SELECT new, changed, unchanged, pages FROM runs WHERE id = 3") == [(1, COUNT, 0, COUNT + 1)]
    assert rows(db, "SELECT * FROM staged") == rows(db, "SELECT * FROM quarantine") == []
    assert {cause for (cause,) in rows(db, "SELECT cause FROM changes")} == {"source"}
    check_whole(db)


def test_nothing_counts_before_the_judgement(db: Path) -> None:
    with Keeper(db, command="crawl", now=NOW + 2 * WEEK, crawl=True, parser_version="1") as keeper:
        before = contents(db, KEPT)
        for item in site(institution="Another"):
            keeper.add(page(item, body=f"new {item.source_key}", fetched_at=NOW + 2 * WEEK))
        keeper.flush()
        assert contents(db, KEPT) == before
        assert rows(db, "SELECT count(*) FROM staged") == [(COUNT,)]
        keeper.crawled("example", Crawled(listed=COUNT))
        assert keeper.counts.changed == COUNT


def test_a_broken_crawl_overwrites_nothing_and_waits(db: Path) -> None:
    before = contents(db, KEPT)
    crawl(db, 2, site(amounts=[], eligibility=[]))
    verdict, reasons = judged(db)
    assert (verdict, reasons) == ("broken", ["amounts is filled in 0% of the calls, where 100% are usual"])
    assert contents(db, KEPT) == before
    assert row(db, "runs", "id = 3")["verdict"] == "broken"
    waiting = rows(db, "SELECT reason, fetched_at, released_at, source_key FROM quarantine ORDER BY id")
    assert len(waiting) == COUNT == row(db, "run_sources", "run_id = 3")["quarantined"]
    assert "opencalls release 3 lets it in" in waiting[0][0]
    assert waiting[0][1:] == ("2026-03-15T06:00:05Z", None, "/calls/0")
    assert rows(db, "SELECT * FROM staged") == []
    check_whole(db)


def test_what_waits_comes_in_by_a_release_and_is_the_new_measure(db: Path) -> None:
    crawl(db, 2, site(objectives=[]))
    assert judged(db)[0] == "broken"
    with Keeper(db, command="release 3", now=NOW + 2 * WEEK + DAY, parser_version="1") as keeper:
        assert keeper.release(3, "example") == COUNT
        assert keeper.release(3, "example") == 0
    assert keeper.counts.changed == 0, "labels of a waiting page are not known: what would be emptied is kept"
    assert rows(db, "SELECT count(*) FROM bullets WHERE section = 'objectives'") == [(COUNT,)]
    assert row(db, "run_sources", "run_id = 3")["released_at"] == "2026-03-16T06:00:00Z"
    assert rows(db, "SELECT count(*) FROM quarantine WHERE released_at IS NULL") == [(0,)]
    crawl(db, 3, site(objectives=[]))
    assert judged(db) == ("ok", [])


def test_a_field_that_empties_slowly_is_told_once(tmp_path: Path) -> None:
    """One call in three weeks loses its contacts: no crawl differs much from the five before it, but the tenth from the first."""
    db = tmp_path / "calls.db"
    for week in range(13):
        crawl(db, week, [item.model_copy(update={"contacts": ()}) if n < week // 3 else item for n, item in enumerate(site())])
    found = rows(db, "SELECT verdict, reasons FROM run_sources ORDER BY run_id")
    assert [verdict for verdict, _ in found] == ["ok"] * 10 + ["degraded"] + ["ok"] * 2
    assert json.loads(found[10][1]) == ["contacts is filled in 75% of the calls, where 100% were usual once: it empties slowly"]


def test_a_released_change_is_the_sources_and_of_the_day_that_it_was_fetched(db: Path) -> None:
    fewer = [item.model_copy(update={"title": "New " + str(item.title)}) for item in site()[:4]]
    crawl(db, 2, fewer)
    assert judged(db)[0] == "broken"
    with Keeper(db, command="release 3", now=NOW + 3 * WEEK, parser_version="2") as keeper:
        keeper.release(3, "example")
    assert rows(db, "SELECT DISTINCT field, cause, changed_at, run_id FROM changes") == [("title", "source", "2026-03-15T06:00:05Z", 4)]
    assert rows(db, "SELECT DISTINCT parser_version FROM records WHERE title LIKE 'New%'") == [("1",)]


def test_another_source_of_the_run_is_not_touched(db: Path) -> None:
    with Keeper(db, command="crawl", now=NOW + 2 * WEEK, crawl=True, parser_version="1") as keeper:
        for n in range(5):
            item = plain_call(f"/other/{n}", source="other")
            keeper.add(ReadPage(page(item, fetched_at=NOW + 2 * WEEK).page, "other", [item]))
        keeper.crawled("example", Crawled(listed=0))
        keeper.crawled("other", Crawled(listed=5))
    assert rows(db, "SELECT source, verdict FROM run_sources WHERE run_id = 3 ORDER BY source") == [("example", "broken"), ("other", "ok")]
    assert rows(db, "SELECT count(*) FROM records WHERE source = 'other'") == [(5,)]


def test_figures_are_kept_for_the_next_judgement(db: Path) -> None:
    stats = rows(
        db, "SELECT field, items, filled FROM field_stats WHERE run_id = 2 AND field IN ('amounts', 'published_on') ORDER BY field"
    )
    assert stats == [("amounts", COUNT, COUNT), ("published_on", COUNT, 0)]
    found = row(db, "run_sources", "run_id = 2")
    assert (found["listed"], found["site_total"], found["items"], found["walls"], found["restricted"]) == (COUNT, None, COUNT, 0, 0)


def test_a_replay_is_not_judged(db: Path) -> None:
    keep(db, *(page(item, body="old " + item.source_key) for item in site(amounts=[])), now=NOW + 2 * WEEK)
    assert rows(db, "SELECT verdict, items FROM run_sources WHERE run_id = 3") == [(None, None)]
    assert rows(db, "SELECT count(*) FROM field_stats WHERE run_id = 3") == [(0,)]


def test_a_broken_run_is_no_measure(db: Path) -> None:
    for week in range(2, 8):
        crawl(db, week, site(amounts=[]))
        assert judged(db)[0] == "broken"
    crawl(db, 8)
    assert judged(db) == ("ok", [])


def test_what_has_changed_for_good_is_usual_after_three_crawls(db: Path) -> None:
    verdicts = []
    for week in range(2, 10):
        crawl(db, week, site()[: 9 if week > 4 else COUNT])
        verdicts.append(judged(db)[0])
    assert verdicts == ["ok"] * 3 + ["degraded"] * 3 + ["ok"] * 2


def test_thresholds_are_settings(db: Path) -> None:
    with Keeper(db, command="crawl", now=NOW + 2 * WEEK, crawl=True, parser_version="1", limits=Thresholds(records_broken=0.1)) as keeper:
        for item in site()[:9]:
            keeper.add(page(item, fetched_at=NOW + 2 * WEEK))
        judgement = keeper.crawled("example", Crawled(listed=9))
    assert judgement and judgement.verdict == "broken"


def killed(db: Path, week: int, items: list[Call], upto: str) -> None:
    """A crawl whose process ends at a step, as kill -9 ends it: what is not committed is gone."""
    keeper = Keeper(db, command="crawl", now=NOW + week * WEEK, crawl=True, parser_version="1")
    for item in items:
        keeper.add(page(item, body=f"{item.source_key} seen in week {week}", fetched_at=NOW + week * WEEK))
    keeper.flush()
    if upto == "judged":
        keeper._gate._judge(keeper._batches, "example", Crawled(listed=len(items)))
    keeper._release()


@pytest.mark.parametrize("upto", ["fetched", "judged"])
def test_a_crawl_that_was_killed_is_settled_by_the_next_run(db: Path, upto: str) -> None:
    killed(db, 2, site(institution="Another"), upto)
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    keep(db, now=NOW + 2 * WEEK + DAY)
    assert rows(db, "SELECT count(*) FROM staged") == [(0,)]
    assert rows(db, "SELECT verdict FROM run_sources WHERE run_id = 3") == [("ok",)]
    assert rows(db, "SELECT count(*), run_id FROM changes") == [(COUNT, 3)]
    assert rows(db, "SELECT changed FROM runs WHERE id = 3") == [(COUNT,)]
    check_whole(db)


def test_a_killed_crawl_makes_nothing_missing_and_overwrites_nothing_if_it_was_broken(db: Path) -> None:
    before = contents(db, KEPT)
    killed(db, 2, site(amounts=[])[:5], "fetched")
    keep(db, now=NOW + 2 * WEEK + DAY)
    assert rows(db, "SELECT verdict FROM run_sources WHERE run_id = 3") == [("broken",)]
    assert contents(db, KEPT) == before
    assert rows(db, "SELECT count(*) FROM quarantine") == [(5,)]


def test_items_come_back_from_the_waiting_room_as_they_were(tmp_path: Path) -> None:
    direct, staged = tmp_path / "direct.db", tmp_path / "staged.db"
    keep(direct, page(call()))
    keep(staged, page(call()), crawl=True)
    assert rows(direct, "SELECT item, content_hash FROM records") == rows(staged, "SELECT item, content_hash FROM records")


def test_an_item_that_is_not_valid_does_not_wait_for_a_release(db: Path) -> None:
    crawl(db, 2, [*site()[:-1], site()[-1].model_copy(update={"opens_on": "2026-02-30"})])
    assert judged(db) == ("degraded", ["1 items are not valid: they are in quarantine"])
    assert row(db, "quarantine")["fetched_at"] is None


# --- values whose label vanished ----------------------------------------------------------------------------------


def labelled(**changes: Any) -> Call:
    """A call whose institution and reference were read from labels, its opening from a sentence."""
    rules = {"institution": "label:institution", "reference": "label:reference", "opens_on": "sentence"}
    evidence = {field: [{"quote": "as printed", "path": "/p", "rule": rule}] for field, rule in rules.items()}
    left = {field: quotes for field, quotes in evidence.items() if changes.get(field, "") is not None}
    return call(**changes, evidence=left)


def once(db: Path, item: Call, week: int, labels: frozenset[str] | None) -> None:
    body = f"week {week}"
    keep(db, dataclasses.replace(page(item, body=body, fetched_at=NOW + week * WEEK), labels=labels), now=NOW + week * WEEK)


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "one.db"
    once(path, labelled(), 0, frozenset({"institution", "reference"}))
    return path


@pytest.mark.parametrize(
    ("changes", "labels", "kept"),
    [
        pytest.param({"institution": None}, {"reference"}, True, id="its label is gone, too"),
        pytest.param({"institution": None}, {"reference", "institution"}, False, id="its label is there: the site emptied it"),
        pytest.param({"opens_on": None}, {"reference", "institution"}, False, id="it never had a label"),
        pytest.param({"institution": None}, None, False, id="nobody looked for labels"),
        pytest.param({"priorities": []}, {"reference", "institution"}, True, id="a part is gone with its heading"),
        pytest.param({"priorities": []}, {"reference", "priorities"}, False, id="a part is empty under its heading"),
    ],
)
def test_a_value_whose_label_vanished_is_kept_and_flagged(one: Path, changes: dict[str, Any], labels: set[str] | None, kept: bool) -> None:
    (field,) = changes
    once(one, labelled(**changes), 1, None if labels is None else frozenset(labels))
    item = json.loads(row(one, "records")["item"])
    assert bool(item[field]) == kept
    assert rows(one, "SELECT field FROM changes") == ([] if kept else [(field,)])
    assert rows(one, "SELECT code FROM issues") == ([("label_vanished",)] if kept else [])
    if kept and field == "institution":
        assert item["evidence"][field] == [{"quote": "as printed", "path": "/p", "rule": "label:institution"}]


def test_what_is_kept_stays_kept_while_other_fields_go_on(one: Path) -> None:
    once(one, labelled(institution=None, title="A new title"), 1, frozenset({"reference"}))
    once(one, labelled(institution=None, title="A newer title"), 2, frozenset({"reference"}))
    assert json.loads(row(one, "records")["item"])["institution"] == "European Commission"
    assert rows(one, "SELECT field FROM changes") == [("title",), ("title",)]
    once(one, labelled(institution="The Agency", title="A newer title"), 3, frozenset({"reference", "institution"}))
    assert rows(one, "SELECT old, new FROM changes WHERE field = 'institution'") == [('"European Commission"', '"The Agency"')]


def test_a_parser_that_reads_the_same_page_again_does_not_lose_what_was_kept(one: Path) -> None:
    bare = dataclasses.replace(page(labelled(institution=None), body="week 1", fetched_at=NOW + WEEK), labels=frozenset({"reference"}))
    keep(one, bare, now=NOW + WEEK)
    keep(one, bare, now=NOW + 2 * WEEK, version="2")
    assert json.loads(row(one, "records")["item"])["institution"] == "European Commission"
