<[ banner ]>
# In OpenROAD-flow-scripts/flow: make DESIGN_CONFIG=<path to this file>
BUNDLE := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)

export DESIGN_NAME = <[ top ]>
export PLATFORM = <[ platform ]>
export VERILOG_FILES = $(addprefix $(BUNDLE)/rtl/,$(shell cat $(BUNDLE)/rtl/filelist.f))
export SDC_FILE = $(BUNDLE)/flow/openroad/$(PLATFORM)/constraint.sdc
<% if let Some(keep) = keep -%>
# Too large for one flat synthesis: modules above this size, in NAND2, stay modules.
export SYNTH_HIERARCHICAL = 1
export SYNTH_MINIMUM_KEEP_SIZE = <[ keep ]>
<% endif -%>
<% if let Some(bits) = memory_bits -%>
# The largest memory, as flip-flops; put a macro in its module's place for silicon.
export SYNTH_MEMORY_MAX_BITS = <[ bits ]>
<% endif -%>
export CORE_UTILIZATION ?= 40
export PLACE_DENSITY_LB_ADDON ?= 0.10
