# Every target sets up what it needs by itself; nothing installed by hand is relied on.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
CORPUS := ../shared/corpus

.PHONY: setup demo test test-long year lint accuracy crawl docs fuzz bench lock clean
.DEFAULT_GOAL := setup

setup: .venv/.everything  ## .venv with everything: all extras, dev tools

.venv/.core: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "opencalls needs Python 3.11 or newer: make PYTHON=python3.12 setup")'
	@echo "Setting up .venv (once; about a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation --require-hashes -r requirements-build.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.everything: .venv/.core requirements-dev.lock
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

demo: .venv/.core  ## crawl the saved pages over loopback into output/demo.db
	@$(BIN)/opencalls demo

crawl: .venv/.core  ## crawl all enabled sources into output/calls.db
	@$(BIN)/opencalls crawl

test: setup  ## the test suite, under 5 minutes
	@$(BIN)/python -m pytest -n 2

test-long: setup  ## the tests that take minutes
	@$(BIN)/python -m pytest -n 2 -m long

year: setup  ## a simulated year of three sites; part of test-long, and a month of it of test
	@$(BIN)/python -m pytest -m long tests/year

fuzz: setup  ## 10,000 mutations of the saved pages; FUZZ="--seed 7 --count 500" for others
	@$(BIN)/python tests/fuzz.py $(FUZZ)

bench: setup  ## speed and memory as ratios, under 5 minutes; BENCH="--full" replays 20,000 pages
	@$(BIN)/python benchmarks/run.py $(BENCH)

lint: setup  ## ruff and mypy strict
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

accuracy: setup  ## how well parse_page reads the corpus
	@if [ -f $(CORPUS)/score.py ]; then $(BIN)/python tests/accuracy.py $(CORPUS); \
	else echo "make accuracy needs the corpus of real pages at $(CORPUS), which is not here: nothing measured"; fi

docs: setup  ## docs/database.md and docs/items.md from the descriptions in code
	@$(BIN)/python -m opencalls.datadictionary

lock:  ## renew the locks (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	printf 'hatchling\neditables\n' | uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements-dev.lock - -o requirements-build.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache output/*.db output/*.db-*
