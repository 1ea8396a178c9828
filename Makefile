# make site      build the dossier: content/ becomes the website in public/
# make preview   the same, then show it at http://localhost:8000 (another port: make preview PORT=9000)
# make check     only look for mistakes in content/, write nothing
# make test      everything that must hold: format, Swift tests, and the website in real tools
# make clean     remove what was built and installed here (.build .venv .cache); public/ stays
#
# Each rule first installs what it needs and this machine lacks, and says so.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:
.PHONY: help site preview check test test-format test-swift test-site clean tool

PORT ?= 8000
TOOL := .build/release/dossier
heading = @printf '\n==> %s\n' "$(1)"

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

tool:
	@Tests/Tools/install build
	$(call heading,building the program)
	swift build -c release --product dossier -Xswiftc -num-threads -Xswiftc 2

site: tool
	$(call heading,building the website)
	$(TOOL) build --content content --output public

check: tool
	$(call heading,checking the content)
	$(TOOL) check --content content

preview: site
	$(call heading,the website is at http://localhost:$(PORT) until you press Control-C)
	python3 -m http.server --bind localhost --directory public $(PORT)

test: test-format test-swift test-site
	$(call heading,everything holds)

test-format:
	@Tests/Tools/install test
	$(call heading,format)
	swift format lint --strict --recursive Package.swift Sources Tests templates

test-swift:
	@Tests/Tools/install test
	$(call heading,Swift tests)
	Tests/Tools/swift-test

# A fresh folder each time: what an earlier run left there must not pass for the work of this one.
test-site: tool
	@Tests/Tools/install test
	$(call heading,the website in real tools)
	rm -rf .cache/site
	$(TOOL) build --content content --output .cache/site
	$(TOOL) check --output .cache/site --strict
	DOSSIER_BIN=$(abspath $(TOOL)) DOSSIER_SITE=$(abspath .cache/site) \
	    .venv/bin/python -B -m pytest Tests/Site

clean:
	rm -rf .build .venv .cache
