<[ banner ]>
# Times in <[ unit ]><% if let Some(platform) = platform %>, the unit of <[ platform ]>'s libraries<% endif %>. One clock; both streams are given a fifth of the period outside the chip.
set clk_period <[ period ]>
create_clock -name clk -period <[ period ]> [get_ports clk]
set_input_delay [expr <[ period ]> * 0.2] -clock clk [lsearch -inline -all -not -exact [all_inputs] [get_ports clk]]
set_output_delay [expr <[ period ]> * 0.2] -clock clk [all_outputs]
