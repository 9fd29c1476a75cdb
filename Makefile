# What people type. Every target is one of the words that `make help` shows.
PREFIX ?= /usr/local
DESTDIR ?=
# A folder of annotated articles for `make calibrate`, beside those of the tests.
GOLD ?=
SWIFT_SOURCES := Sources Tests templates Plugins Benchmarks Package.swift

# One set of flags for building and testing, since another set builds everything again.
TEST_FLAGS := --explicit-target-dependency-import-check error
RELEASE_FLAGS := -c release --product tarikh
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS += --static-swift-stdlib
endif
BENCH_FLAGS := $(RELEASE_FLAGS:tarikh=tarikh-bench)
TARIKH = $(shell swift build $(RELEASE_FLAGS) --show-bin-path)/tarikh

.PHONY: all run test lint format record calibrate gallery bench docs install dist release help

all: format lint test ## format, lint, build and test

run: release ## build the example page and say where it is
	@$(TARIKH) build Examples/articles -o output
	@echo "The page: file://$(CURDIR)/output/index.html"

test: ## build everything strictly and run all tests
	@scripts/install-dependencies.sh test
	swift build --build-tests $(TEST_FLAGS)
	swift test --skip-build --disable-xctest $(TEST_FLAGS)
	scripts/test-outputs.sh

lint: ## check the form of all Swift files
	swift format lint --strict --parallel -r $(SWIFT_SOURCES)

format: ## bring all Swift files into form
	swift format --in-place --parallel -r $(SWIFT_SOURCES)

record: ## write goldens and the README's examples anew; read them before you commit
	@scripts/install-dependencies.sh test
	swift build --build-tests $(TEST_FLAGS)
	-TARIKH_RECORD=1 swift test --skip-build --disable-xctest $(TEST_FLAGS)
	@git status --short

calibrate: ## measure how often claims are right and write the table of confidence anew
	@scripts/install-dependencies.sh test
	swift build --build-tests $(TEST_FLAGS)
	TARIKH_CALIBRATE=1 TARIKH_GOLD="$(GOLD)" swift test --skip-build --disable-xctest $(TEST_FLAGS) --filter theTableIsWrittenAnew
	@git status --short

gallery: release ## draw the examples into output/gallery
	@scripts/install-dependencies.sh gallery
	scripts/gallery.sh $(TARIKH)

bench: release ## measure the speed of extraction, of starting up and of graphs
	@scripts/bench.sh $(TARIKH)
	swift build $(BENCH_FLAGS)
	@$(TARIKH)-bench

docs: ## write the documentation of all modules into .build/docs
	@scripts/install-dependencies.sh build
	scripts/docs.sh

install: release ## install binary, completions and man page below PREFIX
	scripts/install.sh $(TARIKH) $(DESTDIR)$(PREFIX)

dist: release ## pack binary, completions and man page into .build/dist
	scripts/dist.sh $(TARIKH)

release:
	@scripts/install-dependencies.sh build
	swift build $(RELEASE_FLAGS)

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile
