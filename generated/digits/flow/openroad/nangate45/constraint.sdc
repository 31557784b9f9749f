# Made by hardwire 0.1.0; do not edit, build again.
# SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
# Times in ns, the unit of nangate45's libraries. One clock; both streams are given a fifth of the period outside the chip.
set clk_period 10
create_clock -name clk -period 10 [get_ports clk]
set_input_delay [expr 10 * 0.2] -clock clk [lsearch -inline -all -not -exact [all_inputs] [get_ports clk]]
set_output_delay [expr 10 * 0.2] -clock clk [all_outputs]
