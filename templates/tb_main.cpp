<#
The testbench of one chip. Variables:
  banner: String       comment lines, each starting with `//` (tool version, checkpoint digest)
  top: String          the Verilog top module; Verilator's class is V + top
  name: String         the chip's name in verdicts, without quotes or backslashes
  input, output: struct with elements, lane_bits, lanes_per_beat, beats (integers) and is_signed (bool)
-#>
<[ banner ]>
#include "V<[ top ]>.h"
#include "hardwire_tb.h"

struct Chip {
    using Model = V<[ top ]>;
    static constexpr const char* name = "<[ name ]>";

    struct Input {
        static constexpr std::size_t elements = <[ input.elements ]>;
        static constexpr std::size_t lane_bits = <[ input.lane_bits ]>;
        static constexpr std::size_t lanes_per_beat = <[ input.lanes_per_beat ]>;
        static constexpr std::size_t beats = <[ input.beats ]>;
        static constexpr bool is_signed = <[ input.is_signed ]>;
    };

    struct Output {
        static constexpr std::size_t elements = <[ output.elements ]>;
        static constexpr std::size_t lane_bits = <[ output.lane_bits ]>;
        static constexpr std::size_t lanes_per_beat = <[ output.lanes_per_beat ]>;
        static constexpr std::size_t beats = <[ output.beats ]>;
        static constexpr bool is_signed = <[ output.is_signed ]>;
    };
};

int main(int argc, char** argv) { return hardwire::run<Chip>(argc, argv); }
