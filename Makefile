# The front door. The build itself is Meson's: `meson setup build && ninja -C build` does the same.
BUILD ?= build
MESON_FLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=

ARCH ?= x86_64
CONFIG ?= examples/lambda

.PHONY: all demo test check bench install lambda-zip e2e-aws clean help setup setup-test
all: setup
	@test -f $(BUILD)/build.ninja || meson setup $(BUILD) --prefix $(PREFIX) -Dtests=false $(MESON_FLAGS) >$(BUILD).log 2>&1 || { cat $(BUILD).log; exit 1; }
	@rm -f $(BUILD).log
	@{ tools/list-sources src; tools/list-sources samples; } >$(BUILD)/.sources.now; \
	cmp -s $(BUILD)/.sources.now $(BUILD)/.sources || { meson setup --reconfigure $(BUILD) >$(BUILD)/make.log 2>&1 || { cat $(BUILD)/make.log; exit 1; }; }; \
	mv $(BUILD)/.sources.now $(BUILD)/.sources
	@ninja -C $(BUILD) selfheal samples/subscriber samples/feeder selfheal.1 selfheal.bash >$(BUILD)/make.log 2>&1 || { cat $(BUILD)/make.log; exit 1; }
	@echo "built $(BUILD)/selfheal"

setup:
	@tools/setup build

setup-test:
	@tools/setup test

demo: all
	@$(BUILD)/selfheal demo $(DEMO_FLAGS)

# Unit tests, simulator and fuzz replays with Meson, then the end-to-end tests with real clients.
test: setup-test
	@tools/run-tests $(BUILD)

check: test

bench: setup-test
	@tools/setup bench
	@bench/run $(BUILD)

install: all
	@DESTDIR="$(DESTDIR)" meson install -C $(BUILD) --no-rebuild

# The ZIP for AWS Lambda: build/lambda/selfheal-lambda-ARCH.zip.
lambda-zip:
	@tools/setup lambda-$(ARCH)
	@tools/lambda-zip --arch $(ARCH) --config $(CONFIG) --build $(BUILD)

clean:
	rm -rf $(BUILD) build-*

# The whole path on real AWS; says what it costs first. DRY_RUN=1: says only what it would do.
e2e-aws: all
	@tools/e2e-aws $(BUILD)

help:
	@echo "make demo      build and heal a sample service on this machine"
	@echo "make test      build and run all tests"
	@echo "make           build build/selfheal"
	@echo "make bench     measure against peers (nginx, boto3, Jansson); takes 15 minutes"
	@echo "make lambda-zip  the ZIP for AWS Lambda; ARCH=x86_64 (default) or arm64, CONFIG=FOLDER"
	@echo "make e2e-aws   the whole path on real AWS (opt-in, costs money; DRY_RUN=1 shows what it would do)"
	@echo "make install   install to PREFIX=$(PREFIX), below DESTDIR="
	@echo "make clean     remove what was built"
