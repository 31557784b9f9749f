// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
#include "Vdigits.h"
#include "hardwire_tb.h"

struct Chip {
    using Model = Vdigits;
    static constexpr const char* name = "digits";

    struct Input {
        static constexpr std::size_t elements = 64;
        static constexpr std::size_t lane_bits = 8;
        static constexpr std::size_t lanes_per_beat = 64;
        static constexpr std::size_t beats = 1;
        static constexpr bool is_signed = false;
    };

    struct Output {
        static constexpr std::size_t elements = 11;
        static constexpr std::size_t lane_bits = 16;
        static constexpr std::size_t lanes_per_beat = 11;
        static constexpr std::size_t beats = 1;
        static constexpr bool is_signed = true;
    };
};

int main(int argc, char** argv) { return hardwire::run<Chip>(argc, argv); }
