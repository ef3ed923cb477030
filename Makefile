# assess: `make help` lists what can be made.

PREFIX ?= /usr/local
RELEASE := .build/release/assess
SWIFT_RELEASE := -c release --static-swift-stdlib \
	--explicit-target-dependency-import-check error

.PHONY: help deps test-deps build demo test lint bench fuzz install package clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that building needs, those that are missing
	@scripts/install-packages scripts/packages/build.txt

test-deps: deps ## Install what the tests and benchmarks need beyond that
	@scripts/install-packages scripts/packages/lint.txt scripts/packages/package.txt \
		scripts/packages/test.txt
	@scripts/install-python

build: deps ## Build the release program, .build/release/assess
	swift build $(SWIFT_RELEASE) --product assess

demo: build ## Build, then make a fictional operator's workspace and reports in out/
	$(RELEASE) demo --out out --force

test: test-deps ## Run every check: lint, build, unit, property, golden, end-to-end, package
	scripts/test

lint: ## Check format, rooms and wordings without building
	@scripts/install-packages scripts/packages/lint.txt
	scripts/lint

bench: test-deps build ## Measure, and compare with the peers
	swift build $(SWIFT_RELEASE) --product SheetsBench
	swift build $(SWIFT_RELEASE) --product RiskBench
	swift build $(SWIFT_RELEASE) --product RankBench
	swift build $(SWIFT_RELEASE) --product PlanBench
	swift build $(SWIFT_RELEASE) --product ContinuityBench
	Benchmarks/run

RUNS ?= 200000

fuzz: deps ## Feed the readers of workbooks and catalogues RUNS made-up inputs (200000 each)
	scripts/fuzz $(RUNS)

install: ## Install under PREFIX (default /usr/local), DESTDIR respected
	@test -x $(RELEASE) || $(MAKE) build
	scripts/install "$(DESTDIR)$(PREFIX)" $(RELEASE)

package: build ## Make a Debian package in dist/
	@scripts/install-packages scripts/packages/package.txt
	scripts/package $(RELEASE)

clean: ## Remove what was built
	rm -rf .build out dist
