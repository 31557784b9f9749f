# `make demo` shows what hardwire does; `make test` runs everything that must hold. `make` alone lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo demo-llm pnr fpga test test-large tools rust-components clean

# Recipes call `hardwire` as a user would who has put the built program on the PATH.
export PATH := $(abspath $(or $(CARGO_TARGET_DIR),target))/release:$(PATH):$(HOME)/.cargo/bin

LIBERTY := /usr/share/qflow/tech/osu018/osu018_stdcells.lib
# Random vectors of `make test-large`.
VECTORS := 128

# Prints a command as it would be typed, then runs it; $(call show,COMMAND,LOG) also keeps what it prints in demo/LOG.
define show
@printf '\n$$ %s\n' '$(1)'
@$(1) $(if $(2),| tee demo/$(2))
endef

help:
	@echo 'make demo        build the digits chip, run and verify it, synthesize it; some minutes, most of them compiling and Yosys'
	@echo 'make demo-llm    build a language model as a chip, let it speak, verify it; some minutes, most of them compiling'
	@echo 'make pnr         place and route one layer of the digits chip with qflow, and check the layout; some minutes'
	@echo 'make fpga        the digits chip on an iCE40 HX8K with nextpnr, to a timing report; some minutes'
	@echo 'make test        formatting, lints, documentation and all tests; what .ci/run runs'
	@echo 'make test-large  build and simulate the autoencoder (264 192 weights); several minutes'
	@echo 'make tools       only install the tools that are missing (Debian, Ubuntu)'
	@echo 'make clean       remove demo/ and target/'

tools:
	@.ci/install-tools

rust-components: tools
	@cargo fmt --version >/dev/null 2>&1 || { echo 'rustfmt is missing: rustup component add rustfmt' >&2; exit 1; }
	@cargo clippy --version >/dev/null 2>&1 || { echo 'clippy is missing: rustup component add clippy' >&2; exit 1; }

demo: tools
	@mkdir -p demo
	$(call show,cargo build --release)
	@echo; echo 'The digits network as a chip: every weight is adders, at 8 bits.'
	$(call show,hardwire inspect models/digits)
	$(call show,hardwire build models/digits -o demo/digits,build.txt)
	@echo; echo 'Is the Verilog the network? Linear forms, the burn certificate, lint by three tools, simulation.'
	$(call show,hardwire verify demo/digits,verify.txt)
	@echo; echo 'The simulated chip reads 500 images it has never seen.'
	$(call show,hardwire run demo/digits --input models/digits/test.safetensors,run.txt)
	@echo; echo 'Cell area, in a 0.18 µm library. The int4 chip, because the int8 one takes Yosys over twice as long.'
	$(call show,hardwire build models/digits --weights int4 -o demo/digits-int4,build-int4.txt)
	$(call show,hardwire synth demo/digits-int4 --liberty $(LIBERTY),synth-int4.txt)
	@echo; echo '-------- summary'
	@sed -n 's/^\(accuracy\|size\|speed\) /int8 &/p' demo/build.txt
	@sed -n 's/^\(PASS\|FAIL\) .*/int8 verdict   &/p' demo/verify.txt
	@sed -n 's/^\(accuracy\|speed\) /int4 &/p' demo/build-int4.txt
	@awk -F '  +' '$$2 == "chip" { print "int4 area      " $$3 " µm² of OSU 0.18 µm cells, before place and route" }' demo/synth-int4.txt
	@echo 'files          demo/digits and demo/digits-int4: rtl/*.v, report.json, tb/, flow/'

demo-llm: tools
	@mkdir -p demo
	$(call show,cargo build --release)
	@echo; echo 'A language model as a chip: 260 032 parameters, int4, 64 rows of a matrix on one tree. First what it says in floats.'
	$(call show,hardwire inspect models/shakespeare --prompt "ROMEO:" --tokens 64)
	$(call show,hardwire build models/shakespeare --weights int4 --matrix head=int8 --digit 1 --fold 64 --logits -o demo/shakespeare,build-llm.txt)
	@echo; echo 'The simulated chip speaks; compiling the simulation takes some minutes.'
	$(call show,hardwire run demo/shakespeare --prompt "ROMEO:" --tokens 64,run-llm.txt)
	@echo; echo 'Is it the model? Linear forms, the burn certificate, lint by three tools, a conversation with gaps, back-pressure and resets.'
	$(call show,hardwire verify demo/shakespeare,verify-llm.txt)
	@echo; echo '-------- summary'
	@sed -n 's/^\(loss\|size\|speed\) /&/p' demo/build-llm.txt
	@sed -n '/cycles per token/p' demo/run-llm.txt
	@sed -n 's/^\(PASS\|FAIL\) .*/verdict   &/p' demo/verify-llm.txt

LEF := $(LIBERTY:.lib=.lef)

KLAYOUT := demo/klayout
pnr: tools
	@mkdir -p demo
	$(call show,cargo build --release --example routed)
	$(call show,cargo build --release)
	$(call show,hardwire build models/digits --weights int4 --digit 1 -o demo/pnr-chip -q)
	@echo; echo 'Layer fc2 of the digits chip: 320 weights, placed and routed in OSU 0.18 µm. The check is not the router'"'"'s.'
	$(call show,layout/route demo/pnr-chip fc2 demo/pnr)
	$(call show,cargo run --release -q --example routed -- demo/pnr/fc2.def demo/pnr/fc2.v $(LEF))
	@python=python3; python3 -c 'import klayout.lay' 2>/dev/null || { \
	  python=$(KLAYOUT)/bin/python; \
	  [ -e $(KLAYOUT)/.done ] || { \
	    echo 'KLayout, for the picture, into $(KLAYOUT)'; \
	    python3 -m venv $(KLAYOUT) && $$python -m pip install -q --disable-pip-version-check klayout && touch $(KLAYOUT)/.done; } || { \
	    echo 'no picture without KLayout: apt-get install python3-venv, or pip install klayout' >&2; exit 2; }; }; \
	  $$python layout/picture.py demo/pnr/fc2.def $(LEF) demo/pnr/fc2.png 1100 && echo 'picture        demo/pnr/fc2.png'

fpga: tools
	@mkdir -p demo
	@command -v nextpnr-ice40 >/dev/null || { echo 'nextpnr-ice40 is missing: apt-get install nextpnr-ice40' >&2; exit 2; }
	$(call show,cargo build --release)
	$(call show,hardwire build models/digits --weights int4 --digit 1 --fold 8 --bus 8 -o demo/fpga)
	$(call show,yosys -q -l demo/fpga.log -p "read_verilog demo/fpga/rtl/*.v; synth_ice40 -top digits -json demo/fpga.json")
	$(call show,nextpnr-ice40 --hx8k --package ct256 --json demo/fpga.json --seed 1 --freq 25 --pcf-allow-unconstrained --asc demo/fpga.asc -q -l demo/nextpnr.log)
	@grep -E 'ICESTORM_LC:|SB_IO:' demo/nextpnr.log | tail -2; grep 'Max frequency' demo/nextpnr.log | tail -1

test: rust-components
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps
	cargo test --release

test-large: tools
	@mkdir -p demo
	$(call show,cargo build --release)
	$(call show,hardwire build models/autoencoder -o demo/autoencoder)
	$(call show,hardwire sim demo/autoencoder --vectors $(VECTORS))
	$(call show,hardwire run demo/autoencoder --input models/autoencoder/test.safetensors)

clean:
	rm -rf demo target
