<[ banner ]>
# OpenROAD-flow-scripts: make DESIGN_CONFIG=<path to this file> PLATFORM=sky130hd
BUNDLE := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../..)

export DESIGN_NAME = <[ top ]>
export PLATFORM ?= sky130hd
export VERILOG_FILES = $(addprefix $(BUNDLE)/rtl/,$(shell cat $(BUNDLE)/rtl/filelist.f))
export SDC_FILE = $(BUNDLE)/flow/<[ top ]>.sdc
export SYNTH_HIERARCHICAL = 1
export CORE_UTILIZATION ?= 40
export PLACE_DENSITY_LB_ADDON ?= 0.10
