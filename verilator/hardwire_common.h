// What the testbenches of all hardwire chips share: lanes and beats of AXI4-Stream, options, findings, the model under a clock.
//
// A chip's main.cpp includes hardwire_tb.h (vectors in, vectors out) or hardwire_tokens_tb.h (a language model).

#ifndef HARDWIRE_COMMON_H
#define HARDWIRE_COMMON_H

#include <verilated.h>
#if VM_TRACE_FST
#include <verilated_fst_c.h>
#endif

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace hardwire {

// Wrong options or files: the message goes to standard error and the exit status is 2.
struct BadInput : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// ---------------------------------------------------------------------------------------------------------------
// Lanes and beats. An element is kept as the bits of its lane, so that signed and unsigned lanes compare alike.

template <class Stream>
constexpr std::uint64_t lane_mask() {
    return Stream::lane_bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << (Stream::lane_bits % 64)) - 1;
}

template <class Stream>
constexpr std::size_t port_bits() {
    return Stream::lane_bits * Stream::lanes_per_beat;
}

// The integer whose lane holds `bits`, in decimal.
template <class Stream>
std::string decimal(std::uint64_t bits) {
    if (!Stream::is_signed) return std::to_string(bits);
    const std::uint64_t sign = std::uint64_t{1} << (Stream::lane_bits - 1);
    return std::to_string(static_cast<std::int64_t>((bits ^ sign) - sign));
}

// One transfer of tdata, in 32-bit words, lowest first.
template <class Stream>
struct Beat {
    std::array<std::uint32_t, (port_bits<Stream>() + 31) / 32> words{};

    bool operator==(const Beat& other) const { return words == other.words; }
    bool operator!=(const Beat& other) const { return words != other.words; }

    std::uint64_t lane(std::size_t index) const {
        const std::size_t bit = index * Stream::lane_bits;
        std::uint64_t value = words[bit / 32] >> (bit % 32);
        if (Stream::lane_bits == 64) value |= std::uint64_t{words[(bit / 32 + 1) % words.size()]} << 32;
        return value & lane_mask<Stream>();
    }

    void set_lane(std::size_t index, std::uint64_t value) {
        const std::size_t bit = index * Stream::lane_bits;
        words[bit / 32] |= static_cast<std::uint32_t>(value << (bit % 32));
        if (Stream::lane_bits == 64) words[(bit / 32 + 1) % words.size()] |= static_cast<std::uint32_t>(value >> 32);
    }

    // Clears what does not exist in a port that is not a whole number of words.
    void trim() {
        if (port_bits<Stream>() % 32 != 0) words.back() &= (std::uint32_t{1} << (port_bits<Stream>() % 32)) - 1;
    }
};

template <class Stream>
using Elements = std::array<std::uint64_t, Stream::elements>;

template <class Stream>
std::vector<Beat<Stream>> pack(const Elements<Stream>& elements) {
    std::vector<Beat<Stream>> beats(Stream::beats);
    for (std::size_t i = 0; i < Stream::elements; ++i)
        beats[i / Stream::lanes_per_beat].set_lane(i % Stream::lanes_per_beat, elements[i]);
    return beats;
}

// Verilator's ports: CData, SData and IData are unsigned integers of up to 32 bits, QData has 64, VlWide is wider.
template <class Port, class Words>
std::enable_if_t<std::is_integral<Port>::value> write_port(Port& port, const Words& words) {
    std::uint64_t value = words[0];
    if (words.size() > 1) value |= std::uint64_t{words[1 % words.size()]} << 32;
    port = static_cast<Port>(value);
}

template <std::size_t N, class Words>
void write_port(VlWide<N>& port, const Words& words) {
    static_assert(std::tuple_size<Words>::value == N, "main.cpp and the top module disagree on the width of tdata");
    for (std::size_t i = 0; i < N; ++i) port[i] = words[i];
}

template <class Port, class Words>
std::enable_if_t<std::is_integral<Port>::value> read_port(const Port& port, Words& words) {
    words[0] = static_cast<std::uint32_t>(port);
    if (words.size() > 1) words[1 % words.size()] = static_cast<std::uint32_t>(std::uint64_t{port} >> 32);
}

template <std::size_t N, class Words>
void read_port(const VlWide<N>& port, Words& words) {
    static_assert(std::tuple_size<Words>::value == N, "main.cpp and the top module disagree on the width of tdata");
    for (std::size_t i = 0; i < N; ++i) words[i] = port[i];
}

template <class Stream>
constexpr bool well_formed() {
    return (Stream::lane_bits == 8 || Stream::lane_bits == 16 || Stream::lane_bits == 32 || Stream::lane_bits == 64) &&
           Stream::elements > 0 && Stream::lanes_per_beat > 0 &&
           Stream::beats == (Stream::elements + Stream::lanes_per_beat - 1) / Stream::lanes_per_beat;
}

// ---------------------------------------------------------------------------------------------------------------
// Options.

struct Options {
    std::string file;     // vectors, or the session
    std::string outputs;
    std::string waves;
    std::uint64_t seed = 1;
    unsigned gaps = 30;
    unsigned stalls = 30;
    std::uint64_t timeout = 100000;
    bool fast_only = false;
    bool follow = false;
    bool json = false;
};

// What the options of one kind of chip are.
struct Kind {
    const char* usage;
    const char* option;   // names the file
    const char* file;     // that is read without it
    bool has_outputs;
    bool has_follow;
};

inline std::uint64_t parse_number(const std::string& option, const std::string& text, std::uint64_t low,
                                  std::uint64_t high) {
    std::uint64_t value = 0;
    bool good = !text.empty();
    for (const char c : text) {
        const unsigned digit = static_cast<unsigned>(c) - '0';
        good = good && digit < 10 && value <= (UINT64_MAX - digit) / 10;
        if (good) value = value * 10 + digit;
    }
    if (!good || value < low || value > high)
        throw BadInput(option + " " + text + ": give a whole number from " + std::to_string(low) + " to " +
                       std::to_string(high));
    return value;
}

inline Options parse_options(int argc, char** argv, const Kind& kind) {
    Options options;
    options.file = kind.file;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        const auto value = [&]() -> std::string {
            if (i + 1 >= argc) throw BadInput(option + " needs a value\n" + kind.usage);
            return argv[++i];
        };
        if (option == kind.option) options.file = value();
        else if (kind.has_outputs && option == "--outputs") options.outputs = value();
        else if (kind.has_follow && option == "--follow") options.follow = true;
        else if (option == "--waves") options.waves = value();
        else if (option == "--seed") options.seed = parse_number(option, value(), 0, UINT64_MAX);
        else if (option == "--gaps") options.gaps = static_cast<unsigned>(parse_number(option, value(), 0, 99));
        else if (option == "--stalls") options.stalls = static_cast<unsigned>(parse_number(option, value(), 0, 99));
        else if (option == "--timeout") options.timeout = parse_number(option, value(), 1, UINT64_MAX);
        else if (option == "--fast-only") options.fast_only = true;
        else if (option == "--json") options.json = true;
        else if (option[0] == '+') continue;  // a plusarg, for the model
        else if (option == "--help" || option == "-h") { std::cout << kind.usage; std::exit(0); }
        else throw BadInput("unknown option " + option + "\n" + kind.usage);
    }
#if !VM_TRACE_FST
    if (!options.waves.empty())
        throw BadInput("--waves " + options.waves + ": this program was built without waveforms; build it with WAVES=1");
#endif
    return options;
}

// ---------------------------------------------------------------------------------------------------------------
// What was found.

struct Mismatch {
    std::string phase;
    std::size_t vector, element;
    std::string expected, found;
};

struct Findings {
    static constexpr std::size_t shown = 5;  // the first few say enough
    std::uint64_t mismatch_count = 0;
    std::vector<Mismatch> mismatches;
    std::uint64_t protocol_count = 0;
    std::vector<std::string> protocol_errors;

    void mismatch(Mismatch m) {
        if (mismatch_count++ < shown) mismatches.push_back(std::move(m));
    }
    void protocol(const std::string& error) {
        if (protocol_count++ < shown) protocol_errors.push_back(error);
    }
    bool clean() const { return mismatch_count == 0 && protocol_count == 0; }
};

inline std::string json_string(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

// The findings' part of a report, after other keys; a mismatch's place is called by the two names.
inline std::string findings_json(const Findings& findings, const char* first, const char* second) {
    std::ostringstream out;
    out << ",\"mismatch_details\":[";
    for (std::size_t i = 0; i < findings.mismatches.size(); ++i) {
        const Mismatch& m = findings.mismatches[i];
        // 64-bit values do not survive every JSON reader as numbers, so they are strings.
        out << (i ? "," : "") << "{\"phase\":" << json_string(m.phase) << ",\"" << first << "\":" << m.vector << ",\""
            << second << "\":" << m.element << ",\"expected\":" << json_string(m.expected)
            << ",\"found\":" << json_string(m.found) << "}";
    }
    out << "],\"protocol_error_count\":" << findings.protocol_count << ",\"protocol_errors\":[";
    for (std::size_t i = 0; i < findings.protocol_errors.size(); ++i)
        out << (i ? "," : "") << json_string(findings.protocol_errors[i]);
    out << "]";
    return out.str();
}

inline void print_details(const Findings& findings, const char* first, const char* second) {
    for (const Mismatch& m : findings.mismatches)
        std::cerr << "mismatch in phase '" << m.phase << "': " << first << " " << m.vector << ", " << second << " "
                  << m.element << ": expected " << m.expected << ", found " << m.found << "\n";
    if (findings.mismatch_count > findings.mismatches.size())
        std::cerr << "and " << findings.mismatch_count - findings.mismatches.size() << " more mismatches\n";
    for (const std::string& error : findings.protocol_errors) std::cerr << "protocol error in " << error << "\n";
    if (findings.protocol_count > findings.protocol_errors.size())
        std::cerr << "and " << findings.protocol_count - findings.protocol_errors.size() << " more protocol errors\n";
}

// ---------------------------------------------------------------------------------------------------------------
// The chip under its clock.

template <class Model>
class Clocked {
protected:
    Clocked(int argc, char** argv, const Options& options) : options_(options), random_(options.seed) {
        context_->commandArgs(argc, argv);
        // Registers without a reset start with random bits, as they do in silicon.
        context_->randReset(2);
        context_->randSeed(static_cast<int>(options.seed % 0x7fffffff) + 1);
#if VM_TRACE_FST
        context_->traceEverOn(!options.waves.empty());
#endif
        model_ = std::make_unique<Model>(context_.get(), "chip");
#if VM_TRACE_FST
        if (!options.waves.empty()) {
            model_->trace(&waves_, 99);
            waves_.open(options.waves.c_str());
            if (!waves_.isOpen()) throw BadInput(options.waves + ": cannot be written");
        }
#endif
        model_->clk = 0;
        model_->rst_n = 0;
    }

    ~Clocked() {
        model_->final();
#if VM_TRACE_FST
        waves_.close();
#endif
    }

public:
    std::uint64_t cycle = 0;

protected:
    bool chance(unsigned percent) { return random_() % 100 < percent; }

    void edge() {
        model_->clk = 1;
        model_->eval();
        dump(2 * cycle + 1);
        model_->clk = 0;
        ++cycle;
    }

    void settle() {
        model_->eval();
        dump(2 * cycle);
    }

    const Options& options_;
    std::mt19937_64 random_;  // specified bit for bit by the C++ standard, unlike its distributions
    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Model> model_;

private:
    void dump(std::uint64_t time) {
        context_->time(time);
#if VM_TRACE_FST
        if (waves_.isOpen()) waves_.dump(time);
#endif
    }

#if VM_TRACE_FST
    VerilatedFstC waves_;
#endif
};

// A beat that was offered and not taken.
template <class Stream>
struct Held {
    Beat<Stream> beat;
    bool last;
};

}  // namespace hardwire

#endif
