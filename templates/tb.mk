<#
The testbench's Makefile, tb/Makefile of a bundle. Variables:
  banner: String       comment lines, each starting with `#`
  top: String          the Verilog top module
  harness: String      the header of the kind of chip
-#>
<[ banner ]>
# Builds the chip's simulation with Verilator and runs it against the golden model's vectors:
#
#   make -C tb                          build and run
#   make -C tb ARGS='--seed 7 --json'   options of the simulation (--help lists them)
#   make -C tb WAVES=1 ARGS='--waves chip.fst'
#   make -C tb build                    build only; the program is $(BUILD)/V<[ top ]>
#
# Other variables: VERILATOR (the program), BUILD (where to build; waveform builds go to $(BUILD)-waves), OPT_FAST (C++
# optimization), MODEL_MAKEFLAGS (for the Makefile that Verilator writes), RUNTIME (a folder that keeps Verilator's compiled
# runtime, the larger half of a small chip's build, for other builds to reuse). GNU make allows no spaces in these paths.

VERILATOR ?= verilator
BUILD ?= ../work/sim
ARGS ?=
WAVES ?= 0
OPT_FAST ?= -O1
MODEL_MAKEFLAGS ?=
RUNTIME ?=

TOP := <[ top ]>
TB := $(patsubst %/,%,$(dir $(abspath $(lastword $(MAKEFILE_LIST)))))
RTL := $(abspath $(TB)/../rtl)
SOURCES := $(addprefix $(RTL)/,$(shell cat $(RTL)/filelist.f))
OUT := $(abspath $(BUILD))$(if $(filter 1,$(WAVES)),-waves)
SIM := $(OUT)/V$(TOP)

# Verilator 5.006 miscompiles some bit-operation trees; -fno-const-bit-op-tree switches that optimization off. Short functions
# compile in linear time.
FLAGS := --cc --exe -Wall --x-initial unique -fno-const-bit-op-tree \
  --output-split 200000 --output-split-cfuncs 1000 --top-module $(TOP) --prefix V$(TOP) \
  $(if $(filter 1,$(WAVES)),--trace-fst) --Mdir $(OUT) -CFLAGS -std=c++17 -CFLAGS -I$(TB)

# The runtime's objects depend on Verilator's version and on tracing, and on nothing of the chip.
ifneq ($(RUNTIME),)
KEPT := $(abspath $(RUNTIME))/$(shell $(VERILATOR) --version | tr -c 'A-Za-z0-9.\n' -)$(if $(filter 1,$(WAVES)),waves)
endif

# Every file reads the declarations of the whole chip, which of a large one takes as long as the rest of the file: they are
# compiled once for each optimization. Newer Verilators do so themselves, with a header V$(TOP)__pch.h.
MANY := 10
define PRECOMPILED
precompiled: shared.h.gch/fast shared.h.gch/slow
shared.h.gch/fast: OPTIMIZE = $$(OPT_FAST)
shared.h.gch/slow: OPTIMIZE = $$(OPT_SLOW)
shared.h.gch/%: shared.h
	@mkdir -p $$(@D)
	$$(CXX) $$(CXXFLAGS) $$(CPPFLAGS) $$(OPTIMIZE) -x c++-header -c -o $$@ $$<
endef
MODEL = $(MAKE) --no-print-directory -s -C $(OUT) -f V$(TOP).mk OPT_GLOBAL=-O0

.PHONY: run build
# Verilator writes its Makefile before it fails on a warning; the next make must not take that for a success.
.DELETE_ON_ERROR:
.DEFAULT_GOAL := run

run: build
	@cd $(TB) && $(SIM) $(ARGS)

build: $(SIM)

$(OUT)/V$(TOP).mk: $(SOURCES) $(RTL)/filelist.f $(TB)/Makefile
	@mkdir -p $(OUT)
	$(VERILATOR) $(FLAGS) $(TB)/main.cpp $(SOURCES)
	@touch $@

$(SIM): $(OUT)/V$(TOP).mk $(TB)/main.cpp $(TB)/<[ harness ]> $(TB)/hardwire_common.h
	$(if $(KEPT),@cp $(KEPT)/*.o $(OUT)/ 2>/dev/null || true)
	$(file >$(OUT)/shared.mk,$(PRECOMPILED))
	@include=; if [ ! -e $(OUT)/V$(TOP)__pch.h ] && [ $$(ls $(OUT)/V$(TOP)*.cpp | wc -l) -ge $(MANY) ]; then \
	  printf '#include "%s"\n' verilated.h V$(TOP)__Syms.h > $(OUT)/shared.h; \
	  $(MODEL) -f shared.mk OPT_FAST='$(OPT_FAST)' $(MODEL_MAKEFLAGS) precompiled || exit; \
	  include='-include shared.h'; \
	fi; \
	$(MODEL) OPT_FAST="$(OPT_FAST) $$include" OPT_SLOW="$$include" $(MODEL_MAKEFLAGS)
	$(if $(KEPT),@mkdir -p $(KEPT); cd $(OUT); for o in verilated*.o; do \
	  [ -e $(KEPT)/$$o ] || { cp $$o $(KEPT)/$$o.$$$$ && mv $(KEPT)/$$o.$$$$ $(KEPT)/$$o; }; done)
	@touch $@
