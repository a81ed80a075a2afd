# make run: the window with the sample photographs, or without a screen their counts; make test: the whole suite. See `make help`.

PHOTOS ?= resources/sample_images
COUNTS ?= jellyfish-counts.csv
PYTHON = .venv/bin/python
# One more than there are processors, since tests of windows and killed processes mostly wait.
WORKERS = $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
RUN_TESTS = -m pytest -n $(WORKERS) --maxprocesses=4 --dist=worksteal
# The tests of what decides results, which alone are followed: that takes half as long again.
DECIDING = $(addprefix tests/,domain images modelfile project jobs/test_jobs.py jobs/test_videos.py)
export PYTHONUTF8 = 1
# What is compiled once is kept: each of the hundred processes of the suite would compile it again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help prepare run test lint coverage translations parcel bench dist test-dist

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /make \1|/p' Makefile | awk -F'|' '{printf "%-12s %s\n", $$1, $$2}'

prepare: ## install the program into .venv (the others do so by themselves)
	@bash packaging/prepare.sh

run: prepare ## open the window with the sample photographs, or PHOTOS=folder; without a screen: count
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; \
	then $(PYTHON) -m jellygui "$(PHOTOS)"; \
	else $(PYTHON) -m jellygui classify "$(PHOTOS)" --counts "$(COUNTS)"; fi

test: prepare ## run the whole test suite, without a screen (TRACED=1: for make coverage)
	@[ -z "$(TRACED)" ] || OMP_NUM_THREADS=1 .venv/bin/coverage run $(RUN_TESTS) $(DECIDING)
	@OMP_NUM_THREADS=1 $(PYTHON) $(RUN_TESTS) $(if $(TRACED),$(DECIDING:%=--ignore=%)) $(ARGS)

lint: prepare ## check style, types, which module imports which, and that nothing is unused
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@.venv/bin/vulture

coverage: prepare ## say which branches of what decides results no test took of TRACED=1
	@.venv/bin/coverage combine -q
	@.venv/bin/coverage report

translations: prepare ## bring resources/translations up to date with the texts of the program
	@$(PYTHON) packaging/translations.py

parcel: prepare ## build wheel and source archive, install each by itself and try it
	@bash packaging/parcel.sh $(ARGS)

bench: prepare ## measure speed and memory beside the naive way (ARGS=--small: classifying and projects alone, in a short run; --growth: up to a million photographs; --cluster: workers and tables; --million: the window with so many)
	@[ "$(ARGS)" = --growth -o "$(ARGS)" = --cluster -o "$(ARGS)" = --million ] || $(PYTHON) -m tests.benchmarks $(ARGS)
	@[ "$(ARGS)" = --growth -o "$(ARGS)" = --cluster -o "$(ARGS)" = --million ] || $(PYTHON) -m tests.benchmarks.project $(ARGS)
	@[ "$(ARGS)" != --cluster ] || $(PYTHON) -m tests.benchmarks.cluster
	@[ "$(ARGS)" != --growth ] || $(PYTHON) -m tests.benchmarks.growth
	@[ "$(ARGS)" != --million ] || $(PYTHON) -m tests.benchmarks.large --million
	@[ -n "$(ARGS)" ] || QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.grid
	@[ -n "$(ARGS)" ] || QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.window
	@[ -n "$(ARGS)" ] || $(PYTHON) -m tests.benchmarks.bundle
	@[ -n "$(ARGS)" ] || $(PYTHON) -m tests.benchmarks.suggest
	@[ -n "$(ARGS)" ] || $(PYTHON) -m tests.benchmarks.phone_files
	@[ -n "$(ARGS)" ] || QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.large
	@[ -n "$(ARGS)" ] || QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.retrain

dist: prepare ## make the Linux installers in dist/ (takes minutes; see packaging/README.md)
	@bash packaging/linux/build.sh dist

test-dist: prepare ## try the installer of dist/ in a minimal Debian (as root, with debootstrap), that for Windows under Wine
	@bash packaging/linux/test_dist.sh dist/jellygui_*.deb dist/test
	@if command -v wine && command -v makensis; then bash packaging/windows/test_install.sh dist/test-windows; fi
