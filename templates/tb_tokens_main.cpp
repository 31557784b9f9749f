<#
The testbench of a language model's chip. Variables:
  banner: String       comment lines, each starting with `//` (tool version, checkpoint digest)
  top: String          the Verilog top module; Verilator's class is V + top
  name: String         the chip's name in verdicts, without quotes or backslashes
  logits: Option       the stream of scores: elements, lane_bits, lanes_per_beat, beats (integers) and is_signed (bool)
-#>
<[ banner ]>
#include "V<[ top ]>.h"
#include "hardwire_tokens_tb.h"

struct Chip {
    using Model = V<[ top ]>;
    static constexpr const char* name = "<[ name ]>";
<%- if let Some(logits) = logits %>

    struct Logits {
        static constexpr std::size_t elements = <[ logits.elements ]>;
        static constexpr std::size_t lane_bits = <[ logits.lane_bits ]>;
        static constexpr std::size_t lanes_per_beat = <[ logits.lanes_per_beat ]>;
        static constexpr std::size_t beats = <[ logits.beats ]>;
        static constexpr bool is_signed = <[ logits.is_signed ]>;
    };

    // Ports of the stream of scores.
    template <class Ports>
    static void logits(Model& model, Ports&& ports) {
        ports(model.m_axis_logits_tdata, model.m_axis_logits_tvalid, model.m_axis_logits_tready, model.m_axis_logits_tlast);
    }
<%- else %>

    using Logits = hardwire::NoLogits;
<%- endif %>
};

int main(int argc, char** argv) { return hardwire::run<Chip>(argc, argv); }
