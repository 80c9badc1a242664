# Every target says after ## what it does; `make` alone prints that.
SWIFT ?= swift
SOURCES := Sources Tests Package.swift Benchmarks Fuzzing
# How long `make fuzz` runs each target.
SECONDS ?= 60

.DEFAULT_GOAL := help
.PHONY: help demo test score benchmark fuzz build install lint format tables clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Install what is missing, build, show the figures of the corpus as a table
	@Scripts/show-corpus.sh

test: install lint ## Install what is missing, lint, build without a warning, run all tests
	@Scripts/build-without-warnings.sh --build-tests
	$(SWIFT) run --skip-build generate-tables --check
	$(SWIFT) test --skip-build

score: build ## Score the extractor on the corpus
	$(SWIFT) run --skip-build --configuration release score-corpus Corpus

benchmark: install ## Print the speed of each stage in MB/s
	$(SWIFT) run --package-path Benchmarks --configuration release throughput

fuzz: install ## Fuzz each target for SECONDS=60 and make what fails small
	@Scripts/fuzz.sh $(SECONDS)

build: install ## Build the library and the command for release
	$(SWIFT) build --configuration release

install: ## Install what is missing on this machine
	@Scripts/install-dependencies.sh

lint: ## Check the format of the sources
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format: ## Format the sources in place
	$(SWIFT) format format --in-place --recursive --parallel $(SOURCES)

tables: install ## Write the tables (.tsv) as Swift
	$(SWIFT) run generate-tables

clean: ## Remove everything that was built
	$(SWIFT) package clean
