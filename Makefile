# Needs only make and a Debian or Ubuntu machine: the first target to run prepares the rest.
.DEFAULT_GOAL := help
.PHONY: help demo test walk lint bench screens replay lock clean
.DELETE_ON_ERROR:

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check install --quiet
SETUP := pyproject.toml installers/bootstrap installers/debian-packages.txt
export PYTHON

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

# make demo [SCENE=day [VOTERS=300] [SEED=1]]
demo: $(VENV)/i18n ## open a station and a centre with a made-up case; SCENE=day: a whole day by itself
	$(PY) -m kiosk.demo $(if $(SCENE),--scene $(SCENE)) $(if $(VOTERS),--voters $(VOTERS)) $(if $(SEED),--seed $(SEED))

test: $(VENV)/ready $(VENV)/i18n ## run all tests
	$(PY) -m pytest -n auto --dist loadgroup -q

# make walk [WALKS=500] [SEED=1]
walk: $(VENV)/ready $(VENV)/i18n ## send 500 voters who do anything at all to a booth
	WALKS=$(or $(WALKS),500) $(PY) -m pytest tests/kiosk/ui/test_random_walk.py -n auto -q \
		--hypothesis-seed=$(or $(SEED),1) --hypothesis-show-statistics

lint: $(VENV)/ready ## check style, types and who imports whom
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(PY) -m mypy --strict kiosk sync
	$(VENV)/bin/lint-imports
	$(PY) installers/translations.py check

bench: $(VENV)/ready $(VENV)/i18n ## measure speed on this machine
	$(PY) -m bench

# make screens [SCENES='choosing-*']
screens: $(VENV)/ready $(VENV)/i18n ## draw every screen in every look, check each picture, keep contact sheets
	$(PY) -m tests.screens $(if $(SCENES),--scenes '$(SCENES)')

# make replay FILE=some.pb [STATIONS=4] [SEED=1] [DOUBLE=5] [JSON=result.json] [KEEP=folder]
replay: $(VENV)/runtime ## run a real election from pabulib.org through stations and centre: FILE=some.pb
	@test -n "$(FILE)" || { echo "Say which election: make replay FILE=some.pb"; exit 2; }
	$(PY) -m kiosk.replay --file "$(FILE)" --stations $(or $(STATIONS),4) --seed $(or $(SEED),1) \
		--double $(or $(DOUBLE),5) $(if $(JSON),--json "$(JSON)") $(if $(KEEP),--keep "$(KEEP)")

# Two stamps, so that `make demo` does not wait for what only tests need.
$(VENV)/runtime: requirements/runtime.txt $(SETUP)
	@sh installers/bootstrap runtime $(VENV)
	@echo "Installing Python packages into $(VENV): about a minute."
	@$(PIP) --require-hashes --only-binary :all: -r requirements/runtime.txt
	@$(PIP) --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/i18n: $(VENV)/runtime installers/translations.py $(wildcard resources/i18n/*.ts)
	@$(PY) installers/translations.py compile
	@touch $@

$(VENV)/ready: $(VENV)/runtime requirements/dev.txt
	@sh installers/bootstrap tests $(VENV)
	@echo "Installing what tests and checks need."
	@$(PIP) --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $@

# Not a rule from .in to .txt: in a fresh clone file times mean nothing, and nobody should need uv to start.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate
lock: ## lock the dependencies again (needs uv); UPGRADE=1 takes newer versions
	$(LOCK) $(if $(UPGRADE),--upgrade) requirements/runtime.in -o requirements/runtime.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) requirements/dev.in -o requirements/dev.txt
	@test "$$(sed -n 's/^cryptography==\([^ ;]*\).*/\1/p' requirements/runtime.txt)" = \
		"$$(sed -n 's/^cryptography-vectors==\([^ ;]*\).*/\1/p' requirements/dev.txt)" \
		|| { echo "cryptography-vectors in dev.in must have the version of cryptography"; exit 1; }

clean: ## remove what was made here, the virtual environment too
	rm -rf $(VENV) .screens build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
