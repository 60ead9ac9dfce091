# Every target is one line over a tool; `make help` lists them.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
INSTALL = $(if $(UV),$(UV) pip install -q --python $(BIN)/python,$(BIN)/python -m pip install -q --disable-pip-version-check) -c constraints.txt
RUN := $(BIN)/ua-i18n
# `make bench BENCH=` takes the whole 24,000 catalogs.
BENCH ?= --quick

.PHONY: help letters test bench lint types extract update check compile status clean
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

letters: $(VENV)/ready ## set up, compile, write the shipped cases' letters and pages to build/
	$(RUN) build

test: $(VENV)/ready-dev ## set up and run the tests
	$(BIN)/pytest -q -n auto

bench: $(VENV)/ready-dev ## measure beside the peers, write docs/benchmarks.md
	$(INSTALL) -e '.[bench]' || echo 'without the peers that could not be installed'
	$(BIN)/python benchmarks/run.py $(BENCH)

lint: $(VENV)/ready-dev ## style and layers
	$(BIN)/ruff check && $(BIN)/ruff format --check && $(BIN)/lint-imports

types: $(VENV)/ready-dev ## strict types
	$(BIN)/mypy

extract: $(VENV)/ready ## texts of templates and cases -> locale/*.pot
	$(RUN) extract

update: $(VENV)/ready ## locale/*.pot -> locale/*/LC_MESSAGES/*.po
	$(RUN) update

check: $(VENV)/ready ## find what is missing, broken or changed
	$(RUN) check

compile: $(VENV)/ready ## .po -> .mo
	$(RUN) compile

status: $(VENV)/ready ## how far each case is
	$(RUN) status

clean: ## remove what was made
	rm -rf build dist .ua-i18n $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	$(if $(UV),$(UV) venv -q --python $(PYTHON) $(VENV),$(PYTHON) -m venv $(VENV))

$(VENV)/ready: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) -e . && touch $@

$(VENV)/ready-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) -e '.[dev]' && touch $@ $(VENV)/ready
