# Made by hardwire 0.1.0; do not edit, build again.
# SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
# In OpenROAD-flow-scripts/flow: make DESIGN_CONFIG=<path to this file>
BUNDLE := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)

export DESIGN_NAME = digits
export PLATFORM = sky130hd
export VERILOG_FILES = $(addprefix $(BUNDLE)/rtl/,$(shell cat $(BUNDLE)/rtl/filelist.f))
export SDC_FILE = $(BUNDLE)/flow/openroad/$(PLATFORM)/constraint.sdc
# Too large for one flat synthesis: modules above this size, in NAND2, stay modules.
export SYNTH_HIERARCHICAL = 1
export SYNTH_MINIMUM_KEEP_SIZE = 2000
export CORE_UTILIZATION ?= 40
export PLACE_DENSITY_LB_ADDON ?= 0.10
