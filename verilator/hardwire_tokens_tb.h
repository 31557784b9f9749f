// The testbench of a language model's chip: commands in, tokens out, every answer and every score held against the golden
// model.
//
// A chip's main.cpp describes it in a `struct Chip` and calls `hardwire::run<Chip>(argc, argv)`:
//
//     struct Chip {
//         using Model = Vstories;
//         static constexpr const char* name = "stories";
//         struct Logits { ... elements, lane_bits, lanes_per_beat, beats, is_signed ... };  // or NoLogits
//         template <class Ports> static void logits(Model&, Ports&&);                       // with Logits only
//     };
//
// Words of 32 bits go in (s_axis_*) and come out (m_axis_*): a kind in bits 31..24, an argument in bits 23..0. The chip's
// control module lists them. With Logits, m_axis_logits_* gives a frame of scores for every token that enters the network.
//
// The session file is text: lines that start with # are comments, every other line is `command : answer... | sum...`, words
// in hexadecimal; the answer ends with tlast, unless it is empty; a sum is FNV-1a (64 bits) over the scores of one token, as
// 64-bit words, lowest byte first.
//
// Exit status: 0 the chip is right, 1 it is not, 2 wrong options or files.

#ifndef HARDWIRE_TOKENS_TB_H
#define HARDWIRE_TOKENS_TB_H

#include "hardwire_common.h"

#include <algorithm>

namespace hardwire {

struct NoLogits {};

inline const char* usage() {
    return "usage: sim [options]\n"
           "  --session FILE    commands and expected answers (default session.txt)\n"
           "  --seed N          seed of every random choice (default 1)\n"
           "  --gaps PERCENT    cycles without a command in the random phases, 0..99 (default 30)\n"
           "  --stalls PERCENT  cycles without tready in the random phases, 0..99 (default 30)\n"
           "  --fast-only       only at full speed\n"
           "  --follow          print every answer at full speed as it comes: command, word, cycle\n"
           "  --waves FILE.fst  write a waveform (needs a build with WAVES=1)\n"
           "  --json            the result as one JSON object\n"
           "  +NAME=VALUE       a plusarg, handed to the Verilog\n"
           "  --timeout CYCLES  cycles without progress that count as a deadlock (default 100000)\n";
}

// ---------------------------------------------------------------------------------------------------------------
// The session.

enum Command : std::uint32_t { feed = 0, generate = 1, new_sequence = 2 };
constexpr std::uint32_t kind_of(std::uint32_t word) { return word >> 24; }

struct Exchange {
    std::uint32_t command;
    std::vector<std::uint32_t> answer;
    std::vector<std::uint64_t> sums;
};

inline std::uint64_t parse_hex(const std::string& text, std::size_t digits, const std::string& where) {
    const bool good = text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!good) throw BadInput(where + ": '" + text + "' is no word of " + std::to_string(digits) + " hexadecimal digits");
    return std::stoull(text, nullptr, 16);
}

inline std::vector<Exchange> read_session(const std::string& path, bool with_sums) {
    std::ifstream file(path);
    if (!file) throw BadInput(path + ": cannot be read; name the session file with --session");
    std::vector<Exchange> session;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#') continue;
        const std::string where = path + ":" + std::to_string(number);
        std::istringstream words(line);
        std::string word;
        Exchange exchange{};
        words >> word;
        exchange.command = static_cast<std::uint32_t>(parse_hex(word, 8, where));
        if (!(words >> word) || word != ":") throw BadInput(where + ": no ':' after the command");
        while (words >> word && word != "|")
            exchange.answer.push_back(static_cast<std::uint32_t>(parse_hex(word, 8, where)));
        if (word != "|") throw BadInput(where + ": no '|' after the answer");
        while (words >> word) exchange.sums.push_back(parse_hex(word, 16, where));
        if (!with_sums && !exchange.sums.empty()) throw BadInput(where + ": sums of scores, which this chip does not give");
        session.push_back(std::move(exchange));
    }
    if (file.bad()) throw BadInput(path + ": reading stopped half way");
    if (session.empty()) throw BadInput(path + ": holds no commands");
    return session;
}

// ---------------------------------------------------------------------------------------------------------------
// A stream out of the chip: its handshake rules, and random stalls, short ones and now and then one that lasts.

template <class Stream>
class Watched {
public:
    explicit Watched(const char* name) : name_(name) {}

    void reset() {
        held_.reset();
        hold_ = 0;
    }

    // Whether to be ready in this cycle; a beat that begins a frame may wait for as long as `longest`.
    template <class Random>
    bool ready(Random& random, unsigned stalls, std::uint64_t longest, bool begins) {
        if (hold_ > 0) {
            --hold_;
            return false;
        }
        if (stalls == 0) return true;
        if (begins && held_ && longest > 0 && random() % 100 < stalls / 4) hold_ = random() % longest;
        return hold_ == 0 && random() % 100 >= stalls;
    }

    // The beat of this cycle, if one is taken.
    template <class Error>
    std::optional<Held<Stream>> look(const Held<Stream>& now, bool valid, bool ready, Error&& error) {
        const std::string port = std::string("m_axis") + name_;
        if (held_ && !valid) error(port + "_tvalid fell before tready took the beat");
        if (!valid) {
            held_.reset();
            return {};
        }
        if (held_ && held_->beat != now.beat) error(port + "_tdata changed while waiting for tready");
        if (held_ && held_->last != now.last) error(port + "_tlast changed while waiting for tready");
        held_ = now;
        if (!ready) return {};
        held_.reset();
        return now;
    }

private:
    const char* name_;
    std::optional<Held<Stream>> held_;
    std::uint64_t hold_ = 0;
};

struct Words {
    static constexpr std::size_t elements = 1, lane_bits = 32, lanes_per_beat = 1, beats = 1;
    static constexpr bool is_signed = false;
};

struct Traffic {
    std::string phase;
    std::size_t commands;  // the first so many
    unsigned gaps = 0;     // percent of cycles without a command
    unsigned stalls = 0;   // percent of cycles without tready
    // Cut by a reset after this many cycles; nothing is owed then.
    std::optional<std::uint64_t> cut_after;
};

template <class Chip>
class Bench : public Clocked<typename Chip::Model> {
    using Model = typename Chip::Model;
    using Base = Clocked<Model>;
    using Base::chance, Base::edge, Base::model_, Base::options_, Base::random_, Base::settle;
    using Logits = typename Chip::Logits;
    static constexpr bool has_logits = !std::is_same_v<Logits, NoLogits>;

public:
    using Base::cycle;

    Bench(int argc, char** argv, const Options& options, const std::vector<Exchange>& session)
        : Base(argc, argv, options), session_(session) {}

    // Runs the phases in order; a phase that ends in a deadlock ends the run. True when nothing was found.
    bool run() {
        first_ = true;
        send({"full speed", session_.size(), 0, 0, {}});
        first_ = false;
        const std::uint64_t all = phase_cycles_;
        if (options_.fast_only || deadlock_) return findings.clean();
        longest_ = 2 * *std::max_element(pass_cycles_.begin(), pass_cycles_.end());
        send({"random gaps and stalls", session_.size(), options_.gaps, options_.stalls, {}});
        // Resets in traffic; what follows must be as from a fresh chip.
        const std::size_t some = first_sequence();
        for (int round = 0; round < 3 && !deadlock_; ++round) {
            const std::uint64_t cut = 1 + random_() % std::max<std::uint64_t>(1, all / 8);
            send({"reset in traffic", session_.size(), options_.gaps, options_.stalls, cut});
            if (!deadlock_) send({"after a reset in traffic", some, 0, 0, {}});
        }
        return findings.clean();
    }

    // Commands up to the first token that is said after a prompt.
    std::size_t first_sequence() const {
        for (std::size_t i = 0; i < session_.size(); ++i)
            if (kind_of(session_[i].command) == generate && session_[i].answer.size() > 1) return i + 1;
        return session_.size();
    }

    Findings findings;
    std::size_t words_checked = 0, frames_checked = 0;
    // At full speed: the position of a token that was found, and the cycles since the token before it was said.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> token_cycles;

private:
    void send(const Traffic& traffic) {
        traffic_ = &traffic;
        at_ = answered_ = word_ = frame_ = beat_ = 0;
        offers_ = extra_ = false;
        position_ = 0;
        pending_ = false;
        wanted_sums_.clear();
        for (std::size_t i = 0; i < traffic.commands; ++i)
            wanted_sums_.insert(wanted_sums_.end(), session_[i].sums.begin(), session_[i].sums.end());
        answers_.reset();
        scores_.reset();
        reset();
        skip_silent();
        const std::uint64_t start = cycle;
        std::uint64_t progress = cycle;
        while (at_ < traffic.commands || answered_ < traffic.commands || (has_logits && frame_ < wanted_sums_.size())) {
            if (traffic.cut_after && cycle - start >= *traffic.cut_after) return;
            if (step(false)) progress = cycle;
            if (cycle - progress > options_.timeout + longest_) {
                deadlock_ = true;
                error("no progress for " + std::to_string(options_.timeout) + " cycles: " + std::to_string(at_) + " of " +
                      std::to_string(traffic.commands) + " commands taken, " + std::to_string(answered_) + " answered");
                return;
            }
        }
        phase_cycles_ = cycle - start;
        // Nothing more may come.
        for (int i = 0; i < 64; ++i) step(true);
    }

    void error(const std::string& what) {
        findings.protocol("phase '" + traffic_->phase + "', cycle " + std::to_string(cycle) + ": " + what);
    }

    void reset() {
        model_->rst_n = 0;
        model_->s_axis_tvalid = 0;
        model_->m_axis_tready = 0;
        drive_logits_ready(false);
        for (int i = 0; i < 4; ++i) {
            drive_noise();
            settle();
            // The first edge resets what has no gated clock, the second everything.
            if (i > 0 && model_->m_axis_tvalid) error("m_axis_tvalid is high during reset");
            if (i > 1 && logits_valid()) error("m_axis_logits_tvalid is high during reset");
            edge();
        }
        model_->rst_n = 1;
    }

    void drive_noise() {
        model_->s_axis_tdata = static_cast<std::uint32_t>(random_());
        model_->s_axis_tlast = random_() & 1;
    }

    void drive_logits_ready(bool ready) {
        if constexpr (has_logits) Chip::logits(*model_, [&](auto&, auto&, auto& r, auto&) { r = ready; });
    }

    bool logits_valid() {
        bool valid = false;
        if constexpr (has_logits) Chip::logits(*model_, [&](auto&, auto& v, auto&, auto&) { valid = v; });
        return valid;
    }

    // Drives, checks and clocks one cycle. True when a word or a beat went in, or one
    // that was owed out.
    bool step(bool idle) {
        if (!offers_) offers_ = !idle && at_ < traffic_->commands && !chance(traffic_->gaps);
        model_->s_axis_tvalid = offers_;
        if (offers_) model_->s_axis_tdata = session_[at_].command;
        else drive_noise();
        const bool ready = idle || answers_.ready(random_, traffic_->stalls, longest_, true);
        model_->m_axis_tready = ready;
        bool scores_ready = true;
        if constexpr (has_logits) scores_ready = idle || scores_.ready(random_, traffic_->stalls, longest_, beat_ == 0);
        drive_logits_ready(scores_ready);
        settle();
        bool progress = false;
        if (offers_ && model_->s_axis_tready) {
            offers_ = false;
            take_command();
            progress = true;
        }
        const auto complain = [this](const std::string& what) { error(what); };
        Held<Words> word{{{static_cast<std::uint32_t>(model_->m_axis_tdata)}}, static_cast<bool>(model_->m_axis_tlast)};
        if (const auto taken = answers_.look(word, model_->m_axis_tvalid, ready, complain)) {
            take_word(taken->beat.words[0], taken->last);
            progress = progress || !extra_;
        }
        if constexpr (has_logits) {
            Held<Logits> now{{}, false};
            Chip::logits(*model_, [&](auto& data, auto&, auto&, auto& last) {
                read_port(data, now.beat.words);
                now.last = last;
            });
            if (const auto taken = scores_.look(now, logits_valid(), scores_ready, complain)) {
                take_scores(taken->beat, taken->last);
                progress = progress || !extra_;
            }
        }
        edge();
        return progress;
    }

    void take_command() {
        ++at_;
        skip_silent();
    }

    // Commands without an answer are answered once they are taken.
    void skip_silent() {
        while (answered_ < at_ && session_[answered_].answer.empty()) {
            note(session_[answered_], nullptr);
            ++answered_;
        }
    }

    void take_word(std::uint32_t word, bool last) {
        if (answered_ >= at_) {
            if (!extra_) error("an answer nobody asked for");
            extra_ = true;
            return;
        }
        const Exchange& exchange = session_[answered_];
        const std::uint32_t expected = exchange.answer[word_];
        ++words_checked;
        if (word != expected) findings.mismatch({traffic_->phase, answered_, word_, hex(expected, 8), hex(word, 8)});
        const bool ends = word_ + 1 == exchange.answer.size();
        if (last != ends)
            error("command " + std::to_string(answered_) + ", word " + std::to_string(word_) + ": m_axis_tlast is " +
                  (last ? "high before the last word" : "low on the last word"));
        note(exchange, &word);
        if (first_ && options_.follow) {
            std::cout << answered_ << " " << hex(word, 8) << " " << cycle << std::endl;
        }
        ++word_;
        if (!ends) return;
        word_ = 0;
        ++answered_;
        skip_silent();
    }

    // Keeps count of the position and of the cycles that tokens took.
    void note(const Exchange& exchange, const std::uint32_t* word) {
        const std::uint32_t kind = kind_of(exchange.command);
        if (kind == new_sequence) {
            position_ = 0;
            pending_ = false;
        } else if (kind == feed && word == nullptr) {
            position_ += pending_ ? 2 : 1;
            pending_ = false;
        } else if (kind == generate && word != nullptr && kind_of(*word) == 0) {
            if (pending_) ++position_;
            pending_ = true;
            if (word_ > 0) {
                const std::uint64_t took = cycle - said_;
                pass_cycles_.push_back(took);
                if (first_) token_cycles.emplace_back(position_ - 1, took);
            }
            said_ = cycle;
        }
    }

    void take_scores([[maybe_unused]] const Beat<Logits>& beat, [[maybe_unused]] bool last) {
        if constexpr (has_logits) {
            if (frame_ >= wanted_sums_.size()) {
                if (!extra_) error("scores nobody asked for");
                extra_ = true;
                return;
            }
            const std::string which = "scores " + std::to_string(frame_) + ", beat " + std::to_string(beat_);
            if (last != (beat_ + 1 == Logits::beats))
                error(which + ": m_axis_logits_tlast is " + (last ? "high before the last beat" : "low on the last beat"));
            if (beat_ == 0) sum_ = 0xcbf29ce484222325u;
            for (std::size_t lane = 0; lane < Logits::lanes_per_beat; ++lane) {
                std::uint64_t value = beat.lane(lane);
                if (beat_ * Logits::lanes_per_beat + lane >= Logits::elements) {
                    if (value != 0) error(which + ": padding lane " + std::to_string(lane) + " is not zero");
                    continue;
                }
                const std::uint64_t sign = std::uint64_t{1} << (Logits::lane_bits - 1);
                if (Logits::is_signed) value = (value ^ sign) - sign;
                for (int byte = 0; byte < 8; ++byte) sum_ = (sum_ ^ (value >> (8 * byte) & 0xff)) * 0x100000001b3u;
            }
            if (++beat_ < Logits::beats) return;
            beat_ = 0;
            ++frames_checked;
            if (sum_ != wanted_sums_[frame_])
                findings.mismatch({traffic_->phase + ", scores", frame_, 0, hex(wanted_sums_[frame_], 16), hex(sum_, 16)});
            ++frame_;
        }
    }

    static std::string hex(std::uint64_t value, int digits) {
        char text[24];
        std::snprintf(text, sizeof text, "%0*llx", digits, static_cast<unsigned long long>(value));
        return text;
    }

    const std::vector<Exchange>& session_;
    bool deadlock_ = false;
    bool first_ = false;
    std::uint64_t phase_cycles_ = 0, longest_ = 0;
    std::vector<std::uint64_t> pass_cycles_ = {1000};

    // The running phase.
    const Traffic* traffic_ = nullptr;
    std::size_t at_ = 0;                     // the next command
    bool offers_ = false;                    // it is on the port
    std::size_t answered_ = 0, word_ = 0;    // the next word that must come
    std::vector<std::uint64_t> wanted_sums_;
    std::size_t frame_ = 0, beat_ = 0;       // the next beat of scores
    std::uint64_t sum_ = 0;
    bool extra_ = false;                     // more came than was owed
    std::uint64_t position_ = 0, said_ = 0;  // tokens in the sequence; when the last one was said
    bool pending_ = false;
    Watched<Words> answers_{""};
    Watched<std::conditional_t<has_logits, Logits, Words>> scores_{"_logits"};
};

// ---------------------------------------------------------------------------------------------------------------
// Reports.

template <class Chip>
std::string verdict_line(const Options& options, std::size_t commands, const Bench<Chip>& bench) {
    std::ostringstream text;
    const Findings& findings = bench.findings;
    text << (findings.clean() ? "PASS " : "FAIL ") << Chip::name << ": " << commands << " commands, "
         << bench.words_checked << " words and " << bench.frames_checked << " frames of scores compared, "
         << findings.mismatch_count << " mismatches";
    if (findings.protocol_count > 0)
        text << ", " << findings.protocol_count << (findings.protocol_count == 1 ? " protocol error" : " protocol errors");
    text << ", " << bench.cycle << " cycles, seed " << options.seed;
    return text.str();
}

template <class Chip>
void print_json(const Options& options, std::size_t commands, const Bench<Chip>& bench) {
    const Findings& findings = bench.findings;
    std::ostringstream out;
    out << "{\"format\":1,\"chip\":" << json_string(Chip::name) << ",\"verdict\":"
        << (findings.clean() ? "\"pass\"" : "\"fail\"") << ",\"commands\":" << commands
        << ",\"words\":" << bench.words_checked << ",\"score_frames\":" << bench.frames_checked
        << ",\"mismatches\":" << findings.mismatch_count << ",\"seed\":" << options.seed << ",\"cycles\":" << bench.cycle
        << ",\"token_cycles\":[";
    for (std::size_t i = 0; i < bench.token_cycles.size(); ++i)
        out << (i ? "," : "") << "[" << bench.token_cycles[i].first << "," << bench.token_cycles[i].second << "]";
    out << "]" << findings_json(findings, "command", "word") << "}";
    std::cout << out.str() << std::endl;
}

template <class Chip>
int run(int argc, char** argv) {
    try {
        const Options options = parse_options(argc, argv, {usage(), "--session", "session.txt", false, true});
        const auto session = read_session(options.file, !std::is_same_v<typename Chip::Logits, NoLogits>);
        Bench<Chip> bench(argc, argv, options, session);
        const bool good = bench.run();
        if (options.json) {
            print_json<Chip>(options, session.size(), bench);
        } else {
            print_details(bench.findings, "command", "word");
            std::cout << verdict_line<Chip>(options, session.size(), bench) << std::endl;
        }
        return good ? 0 : 1;
    } catch (const BadInput& error) {
        std::cerr << "error: " << error.what() << std::endl;
        return 2;
    }
}

}  // namespace hardwire

#endif
