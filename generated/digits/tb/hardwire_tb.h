// The testbench every hardwire chip shares: AXI4-Stream vectors in and out, checked against the golden model.
//
// A chip's main.cpp describes its two streams in a `struct Chip` and calls `hardwire::run<Chip>(argc, argv)`:
//
//     struct Chip {
//         using Model = Vdigits;                       // the class Verilator made from the top module
//         static constexpr const char* name = "digits";
//         struct Input {
//             static constexpr std::size_t elements = 64, lane_bits = 8, lanes_per_beat = 8, beats = 8;
//             static constexpr bool is_signed = false;
//         };
//         struct Output { ... the same five ... };
//     };
//
// A vector is `elements` integers. Each has a lane of `lane_bits` (8, 16, 32 or 64), element 0 in the lowest bits of
// the first beat; the lanes left over in the last beat are zero; tlast marks the last beat. The top module has clk,
// rst_n (synchronous), s_axis_* and m_axis_* (tdata, tvalid, tready, tlast) and frame_error.
//
// The vectors file is text: lines that start with # are comments, every other line is `x0 x1 ... : y0 y1 ...`, the
// inputs and the outputs the golden model expects, in decimal.
//
// Exit status: 0 the chip is right, 1 it is not, 2 wrong options or files.

#ifndef HARDWIRE_TB_H
#define HARDWIRE_TB_H

#include "hardwire_common.h"

namespace hardwire {

// ---------------------------------------------------------------------------------------------------------------
// Options and the vectors file.

inline const char* usage() {
    return "usage: sim [options]\n"
           "  --vectors FILE    inputs and expected outputs (default vectors.txt)\n"
           "  --seed N          seed of every random choice (default 1)\n"
           "  --gaps PERCENT    cycles without input in the random phases, 0..99 (default 30)\n"
           "  --stalls PERCENT  cycles without tready in the random phases, 0..99 (default 30)\n"
           "  --fast-only       only one vector alone, then all at full speed\n"
           "  --outputs FILE    write the outputs seen at full speed, one vector a line\n"
           "  --waves FILE.fst  write a waveform (needs a build with WAVES=1)\n"
           "  --json            the result as one JSON object\n"
           "  +NAME=VALUE       a plusarg, handed to the Verilog\n"
           "  --timeout CYCLES  cycles without progress that count as a deadlock (default 100000)\n";
}

template <class Chip>
struct Vector {
    Elements<typename Chip::Input> input;
    Elements<typename Chip::Output> expected;
};

// One element: decimal, within its lane.
template <class Stream>
std::uint64_t parse_element(const std::string& text, const std::string& where) {
    const bool negative = text[0] == '-';
    const std::uint64_t sign = std::uint64_t{1} << (Stream::lane_bits - 1);
    const std::uint64_t high = negative ? (Stream::is_signed ? sign : 0) : Stream::is_signed ? sign - 1 : lane_mask<Stream>();
    try {
        const std::uint64_t size = parse_number("", text.substr(negative ? 1 : 0), 0, high);
        return (negative ? ~size + 1 : size) & lane_mask<Stream>();
    } catch (const BadInput&) {
        throw BadInput(where + ": '" + text + "' does not fit a" + (Stream::is_signed ? " signed" : "n unsigned") +
                       " lane of " + std::to_string(Stream::lane_bits) + " bits");
    }
}

template <class Stream>
Elements<Stream> parse_elements(const std::string& text, const std::string& where, const char* what) {
    Elements<Stream> elements{};
    std::istringstream words(text);
    std::string word;
    std::size_t count = 0;
    while (words >> word) {
        if (count < Stream::elements) elements[count] = parse_element<Stream>(word, where);
        ++count;
    }
    if (count != Stream::elements)
        throw BadInput(where + ": " + std::to_string(count) + " " + what + " where the chip has " +
                       std::to_string(Stream::elements));
    return elements;
}

template <class Chip>
std::vector<Vector<Chip>> read_vectors(const std::string& path) {
    std::ifstream file(path);
    if (!file) throw BadInput(path + ": cannot be read; name the vectors file with --vectors");
    std::vector<Vector<Chip>> vectors;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        const std::size_t start = line.find_first_not_of(" \t\r");
        if (start == std::string::npos || line[start] == '#') continue;
        const std::string where = path + ":" + std::to_string(number);
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) throw BadInput(where + ": no ':' between inputs and expected outputs");
        vectors.push_back({parse_elements<typename Chip::Input>(line.substr(0, colon), where, "inputs"),
                           parse_elements<typename Chip::Output>(line.substr(colon + 1), where, "outputs")});
    }
    if (file.bad()) throw BadInput(path + ": reading stopped half way");
    if (vectors.empty()) throw BadInput(path + ": holds no vectors");
    return vectors;
}

// ---------------------------------------------------------------------------------------------------------------
// Traffic: what a phase sends, and what must come back.

// A vector on its way in. A frame whose number of beats is not Input::beats must be dropped by the chip.
struct Frame {
    std::size_t vector;
    std::size_t beats;
};

struct Traffic {
    std::string phase;
    std::vector<Frame> frames;
    unsigned gaps = 0;    // percent of cycles without input
    unsigned stalls = 0;  // percent of cycles without tready
    // Cut by a reset after this many cycles; nothing is owed then, and nothing may come later.
    std::optional<std::uint64_t> cut_after;
    // A frame enters only when every result before it has left.
    bool apart = false;
};

template <class Chip>
class Bench : public Clocked<typename Chip::Model> {
    using Model = typename Chip::Model;
    using Base = Clocked<Model>;
    using Base::chance, Base::edge, Base::model_, Base::options_, Base::random_, Base::settle;
    using In = typename Chip::Input;
    using Out = typename Chip::Output;
    static_assert(well_formed<In>() && well_formed<Out>(), "the streams in main.cpp are not well formed");

public:
    using Base::cycle;

    Bench(int argc, char** argv, const Options& options, const std::vector<Vector<Chip>>& vectors)
        : Base(argc, argv, options), vectors_(vectors) {
        for (const auto& vector : vectors_) packed_.push_back(pack<In>(vector.input));
    }

    // Runs the phases in order; a phase that ends in a deadlock ends the run. True when nothing was found.
    bool run() {
        alone();
        if (!deadlock_) full_speed();
        if (!options_.fast_only) {
            if (!deadlock_) send({"random gaps and stalls", every_vector(), options_.gaps, options_.stalls, {}});
            if (!deadlock_) send({"bad frames", with_bad_frames(), 0, 0, {}});
            if (!deadlock_) send({"bad frames, gaps and stalls", with_bad_frames(), options_.gaps, options_.stalls, {}});
            if (!deadlock_) resets_in_traffic();
        }
        return findings.clean();
    }

    Findings findings;
    std::optional<std::uint64_t> latency;         // cycles, first beat in to first beat out, chip empty and awake
    std::optional<double> initiation_interval;    // cycles per vector at full speed
    std::vector<Elements<Out>> outputs;           // of the full-speed phase

private:
    // ---- phases

    void alone() {
        // The first vector may wait until the chip has settled after its reset; the second tells the latency.
        send({"one vector alone", {{0, In::beats}, {0, In::beats}}, 0, 0, {}, true});
        if (first_in_ && first_out_) latency = *first_out_ - *first_in_;
    }

    void full_speed() {
        collect_ = true;
        send({"full speed", every_vector(), 0, 0, {}});
        collect_ = false;
        if (vectors_.size() > 1 && received_ == vectors_.size())
            initiation_interval = static_cast<double>(last_done_ - first_done_) / static_cast<double>(vectors_.size() - 1);
    }

    std::vector<Frame> every_vector() const {
        std::vector<Frame> frames;
        for (std::size_t i = 0; i < vectors_.size(); ++i) frames.push_back({i, In::beats});
        return frames;
    }

    // Frames ended early and frames too long, between good ones and back to back. A frame of twice the beats would
    // pass for a good one if the chip resumed in its middle.
    std::vector<Frame> with_bad_frames() const {
        std::vector<std::size_t> wrong = {In::beats + 1, 2 * In::beats, 2 * In::beats + 1};
        if (In::beats > 1) wrong.insert(wrong.begin(), {1, In::beats - 1, In::beats / 2});
        std::vector<Frame> frames;
        std::size_t next = 0;
        const auto add = [&](std::size_t beats) { frames.push_back({next++ % vectors_.size(), beats}); };
        add(In::beats);
        for (const std::size_t beats : wrong) {
            if (beats == 0) continue;
            add(beats);
            add(In::beats);
        }
        for (const std::size_t beats : wrong)
            if (beats != 0) add(beats);
        add(In::beats);
        add(In::beats);
        return frames;
    }

    // Reset cuts traffic at several random moments; what follows must be as from a fresh chip.
    void resets_in_traffic() {
        const std::uint64_t span = latency.value_or(0) + 4 * (In::beats + Out::beats);
        std::vector<Frame> some = every_vector();
        if (some.size() > 8) some.resize(8);
        for (int round = 0; round < 6 && !deadlock_; ++round) {
            send({"reset in traffic", every_vector(), options_.gaps, round % 2 == 0 ? options_.stalls : 90,
                  1 + random_() % span});
            if (!deadlock_) send({"after a reset in traffic", some, 0, 0, {}});
        }
    }

    // ---- one phase

    void send(const Traffic& traffic) {
        traffic_ = &traffic;
        first_in_.reset();
        first_out_.reset();
        received_ = out_beat_ = 0;
        frame_ = beat_ = 0;
        pulses_ = 0;
        extra_ = false;
        wanted_.clear();
        std::uint64_t bad_frames = 0;
        for (const Frame& frame : traffic.frames) {
            if (frame.beats == In::beats) wanted_.push_back(frame.vector);
            else ++bad_frames;
        }
        const std::size_t wanted = wanted_.size();

        reset();
        const std::uint64_t start = cycle;
        std::uint64_t progress = cycle;
        while (frame_ < traffic.frames.size() || received_ < wanted || pulses_ < bad_frames) {
            if (traffic.cut_after && cycle - start >= *traffic.cut_after) return;
            if (step(false)) progress = cycle;
            if (cycle - progress > options_.timeout) {
                deadlock(bad_frames);
                return;
            }
        }
        // Nothing more may come: wait as long as anything could still be on its way.
        const std::uint64_t quiet = 2 * latency.value_or(first_out_.value_or(cycle) - start) + 4 * (In::beats + Out::beats) + 16;
        for (std::uint64_t i = 0; i < quiet; ++i) step(true);
        if (pulses_ != bad_frames)
            error("frame_error was high for " + std::to_string(pulses_) + " cycles after " + std::to_string(bad_frames) +
                  " bad frames; it must be high for one cycle per bad frame");
    }

    void deadlock(std::uint64_t bad_frames) {
        deadlock_ = true;
        std::ostringstream text;
        text << "no progress for " << options_.timeout << " cycles: " << frame_ << " of " << traffic_->frames.size()
             << " frames accepted, " << received_ << " of " << wanted_.size() << " outputs received";
        if (pulses_ < bad_frames) text << ", frame_error pulsed " << pulses_ << " times for " << bad_frames << " bad frames";
        error(text.str());
    }

    void error(const std::string& what) {
        findings.protocol("phase '" + traffic_->phase + "', cycle " + std::to_string(cycle) + ": " + what);
    }

    // ---- one clock cycle

    void reset() {
        model_->rst_n = 0;
        model_->s_axis_tvalid = 0;
        model_->m_axis_tready = 0;
        in_valid_ = false;
        held_.reset();
        for (int i = 0; i < 4; ++i) {
            drive_payload();
            settle();
            // The first edge is the one that resets.
            if (i > 0 && model_->m_axis_tvalid) error("m_axis_tvalid is high during reset");
            if (i > 0 && model_->frame_error) error("frame_error is high during reset");
            edge();
        }
        model_->rst_n = 1;
    }

    // tdata and tlast: the current beat while valid, noise while not.
    void drive_payload() {
        Beat<In> beat;
        bool last;
        if (in_valid_) {
            const Frame& frame = traffic_->frames[frame_];
            beat = packed_[frame.vector][beat_ % In::beats];
            last = beat_ + 1 == frame.beats;
        } else {
            const std::uint64_t noise = random_();
            for (std::size_t i = 0; i < beat.words.size(); ++i)
                beat.words[i] = static_cast<std::uint32_t>(noise >> (i % 32));
            beat.trim();
            last = noise >> 63 != 0;
        }
        write_port(model_->s_axis_tdata, beat.words);
        model_->s_axis_tlast = last;
    }

    // Drives, checks and clocks one cycle. True when a beat went in or out, or a frame error was reported.
    bool step(bool idle) {
        if (!in_valid_) {
            const bool waits = traffic_->apart && received_ < frame_;
            in_valid_ = !idle && frame_ < traffic_->frames.size() && !waits && !chance(traffic_->gaps);
            if (in_valid_ && traffic_->apart && beat_ == 0) {
                first_in_.reset();
                first_out_.reset();
            }
        }
        const bool ready = idle || !chance(traffic_->stalls);
        model_->s_axis_tvalid = in_valid_;
        model_->m_axis_tready = ready;
        drive_payload();
        settle();

        bool progress = false;
        if (in_valid_ && model_->s_axis_tready) {
            if (!first_in_) first_in_ = cycle;
            in_valid_ = false;
            if (++beat_ == traffic_->frames[frame_].beats) {
                beat_ = 0;
                ++frame_;
            }
            progress = true;
        }
        if (model_->frame_error) {
            ++pulses_;
            // A chip that never stops complaining gets nowhere.
            progress = pulses_ <= traffic_->frames.size();
        }
        progress = observe(ready) || progress;
        edge();
        return progress;
    }

    // The output side of one cycle: handshake rules, then the payload. True when a beat was taken that was owed.
    bool observe(bool ready) {
        const bool valid = model_->m_axis_tvalid;
        if (held_ && !valid) error("m_axis_tvalid fell before m_axis_tready took the beat");
        if (!valid) {
            held_.reset();
            return false;
        }
        Held<Out> now{{}, static_cast<bool>(model_->m_axis_tlast)};
        read_port(model_->m_axis_tdata, now.beat.words);
        if (held_ && held_->beat != now.beat) error("m_axis_tdata changed while waiting for m_axis_tready");
        if (held_ && held_->last != now.last) error("m_axis_tlast changed while waiting for m_axis_tready");
        if (!first_out_) first_out_ = cycle;
        held_ = now;
        if (!ready) return false;
        held_.reset();
        take(now.beat, now.last);
        return !extra_;
    }

    void take(const Beat<Out>& beat, bool last) {
        if (received_ == wanted_.size()) {
            if (!extra_) error("an output nobody asked for (the chip owed " + std::to_string(wanted_.size()) + ")");
            extra_ = true;
            return;
        }
        const std::string which = "output " + std::to_string(received_) + ", beat " + std::to_string(out_beat_);
        if (last != (out_beat_ + 1 == Out::beats))
            error(which + ": m_axis_tlast is " + (last ? "high before the last beat" : "low on the last beat"));
        const std::size_t vector = wanted_[received_];
        for (std::size_t lane = 0; lane < Out::lanes_per_beat; ++lane) {
            const std::size_t element = out_beat_ * Out::lanes_per_beat + lane;
            const std::uint64_t found = beat.lane(lane);
            if (element >= Out::elements) {
                if (found != 0) error(which + ": padding lane " + std::to_string(lane) + " is not zero");
                continue;
            }
            const std::uint64_t expected = vectors_[vector].expected[element];
            if (found != expected)
                findings.mismatch({traffic_->phase, vector, element, decimal<Out>(expected), decimal<Out>(found)});
            partial_[element] = found;
        }
        if (++out_beat_ < Out::beats) return;
        out_beat_ = 0;
        if (received_ == 0) first_done_ = cycle;
        last_done_ = cycle;
        ++received_;
        if (collect_) outputs.push_back(partial_);
    }

    const std::vector<Vector<Chip>>& vectors_;
    std::vector<std::vector<Beat<In>>> packed_;
    bool deadlock_ = false;
    bool collect_ = false;

    // The running phase.
    const Traffic* traffic_ = nullptr;
    std::vector<std::size_t> wanted_;  // the vectors whose outputs must come, in order
    std::size_t frame_ = 0, beat_ = 0; // the next beat to send
    bool in_valid_ = false;            // that beat is on the port
    std::size_t received_ = 0, out_beat_ = 0;
    Elements<Out> partial_{};
    bool extra_ = false;               // more came than was owed
    std::optional<Held<Out>> held_;         // an offered beat that was not taken
    std::uint64_t pulses_ = 0;         // cycles with frame_error
    std::optional<std::uint64_t> first_in_, first_out_;
    std::uint64_t first_done_ = 0, last_done_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------
// Reports.

template <class Chip>
std::string verdict_line(const Options& options, std::size_t vectors, const Bench<Chip>& bench) {
    std::ostringstream text;
    const Findings& findings = bench.findings;
    text << (findings.clean() ? "PASS " : "FAIL ") << Chip::name << ": " << vectors << " vectors, "
         << findings.mismatch_count << " mismatches";
    if (findings.protocol_count > 0)
        text << ", " << findings.protocol_count << (findings.protocol_count == 1 ? " protocol error" : " protocol errors");
    if (bench.latency) text << ", latency " << *bench.latency << " cycles";
    if (bench.initiation_interval) {
        char number[40];
        std::snprintf(number, sizeof number, "%.2f", *bench.initiation_interval);
        text << ", " << number << " cycles per vector";
    }
    text << ", seed " << options.seed;
    return text.str();
}

template <class Chip>
void print_json(const Options& options, std::size_t vectors, const Bench<Chip>& bench) {
    const Findings& findings = bench.findings;
    std::ostringstream out;
    out << "{\"format\":1,\"chip\":" << json_string(Chip::name) << ",\"verdict\":"
        << (findings.clean() ? "\"pass\"" : "\"fail\"") << ",\"vectors\":" << vectors
        << ",\"mismatches\":" << findings.mismatch_count << ",\"seed\":" << options.seed << ",\"cycles\":" << bench.cycle;
    out << ",\"latency_cycles\":" << (bench.latency ? std::to_string(*bench.latency) : "null");
    char interval[40] = "null";
    if (bench.initiation_interval) std::snprintf(interval, sizeof interval, "%.6g", *bench.initiation_interval);
    out << ",\"initiation_interval\":" << interval << findings_json(findings, "vector", "element") << "}";
    std::cout << out.str() << std::endl;
}

template <class Chip>
void write_outputs(const std::string& path, const std::vector<Elements<typename Chip::Output>>& outputs) {
    std::ofstream file(path);
    for (const auto& output : outputs)
        for (std::size_t i = 0; i < output.size(); ++i)
            file << decimal<typename Chip::Output>(output[i]) << (i + 1 < output.size() ? ' ' : '\n');
    file.close();
    if (!file) throw BadInput(path + ": cannot be written");
}

template <class Chip>
int run(int argc, char** argv) {
    try {
        const Options options = parse_options(argc, argv, {usage(), "--vectors", "vectors.txt", true, false});
        const auto vectors = read_vectors<Chip>(options.file);
        Bench<Chip> bench(argc, argv, options, vectors);
        const bool good = bench.run();
        if (!options.outputs.empty()) write_outputs<Chip>(options.outputs, bench.outputs);
        if (options.json) {
            print_json<Chip>(options, vectors.size(), bench);
        } else {
            print_details(bench.findings, "vector", "element");
            std::cout << verdict_line<Chip>(options, vectors.size(), bench) << std::endl;
        }
        return good ? 0 : 1;
    } catch (const BadInput& error) {
        std::cerr << "error: " << error.what() << std::endl;
        return 2;
    }
}

}  // namespace hardwire

#endif
