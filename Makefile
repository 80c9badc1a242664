# Every target says after ## what it does; `make` alone prints that.
SWIFT ?= swift
SOURCES := Sources Tests Package.swift Benchmarks Fuzzing
# How long `make fuzz` runs each target.
SECONDS ?= 60
# How many megabytes of news `make bench-scaling` reads, one after the other; 1000 takes minutes more.
SIZES ?= 1 10 100
# The same for `shuliang dedup`, which is through 1000 in half a minute.
DEDUP_SIZES ?= 10 100 1000

.DEFAULT_GOAL := help
.PHONY: help demo test score bench bench-thresholds bench-peers bench-scaling readme fuzz build install \
	install-bench lint format tables clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Install what is missing, build, show the figures of the corpus as a table
	@Scripts/show-corpus.sh

test: install lint ## Install what is missing, lint, build without a warning, run all tests
	@Scripts/build-without-warnings.sh --build-tests
	$(SWIFT) run --skip-build generate-tables --check
	python3 Scripts/refresh-readme.py --check
	python3 -m unittest discover --start-directory Benchmarks/Tests
	$(SWIFT) test --skip-build

score: build ## Score the extractor on the corpus by domain, and keep the scores in Corpus/Scores.tsv
	$(SWIFT) run --skip-build --configuration release score-corpus Corpus --by domain --keep
	@python3 Scripts/refresh-readme.py

bench: install-bench ## Measure each stage, and fail where one costs a tenth more than is kept
	python3 Benchmarks/Tools/stages.py
	@python3 Scripts/refresh-readme.py

bench-thresholds: install-bench ## Keep what each stage costs now in Benchmarks/Thresholds.tsv
	python3 Benchmarks/Tools/stages.py --keep

bench-peers: install-bench ## Measure the peers beside this library, their answers and their speed
	python3 Benchmarks/Peers/run.py
	@python3 Scripts/refresh-readme.py

bench-scaling: install-bench ## Measure extract over SIZES="1 10 100" MB with one job and two, and dedup over up to 1 GB
	python3 Benchmarks/Tools/scaling.py $(SIZES)
	python3 Benchmarks/Tools/dedup_sizes.py $(DEDUP_SIZES)
	@python3 Scripts/refresh-readme.py

readme: ## Write the tables that were measured into README.md
	python3 Scripts/refresh-readme.py

fuzz: install ## Fuzz each target for SECONDS=60 and make what fails small
	@Scripts/fuzz.sh $(SECONDS)

build: install ## Build the library and the command for release
	$(SWIFT) build $$(Scripts/release-options.sh)

install: ## Install what is missing on this machine
	@Scripts/install-dependencies.sh

install-bench:
	@Scripts/install-dependencies.sh bench

lint: ## Check the format of the sources
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format: ## Format the sources in place
	$(SWIFT) format format --in-place --recursive --parallel $(SOURCES)

tables: install ## Write the tables (.tsv) as Swift
	$(SWIFT) run generate-tables

clean: ## Remove everything that was built
	$(SWIFT) package clean
