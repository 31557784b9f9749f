//! The control of a language model: commands in, tokens out, and the token that was said goes back into the network.
//!
//! Commands and answers are words of 32 bits on AXI4-Stream: what it is in the highest byte, an argument in the others.
//! The network is a channel out, of tokens, and a channel in, of the likeliest next token; while a prompt is fed several
//! tokens are under way at once. A token that was said joins the sequence with the command after it, so that a reader
//! of the last token waits for nothing.

use super::StreamFormat;
use super::datapath::widened;
use super::steps::{counted, counter_type};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use serde::{Deserialize, Serialize};

/// How a language model's chip is talked to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenInterface {
    /// Tokens that end what is generated.
    pub stops: Vec<u32>,
    /// How the scores of all tokens leave the chip, for every token that enters the network; absent where they do not.
    pub logits: Option<StreamFormat>,
}

/// A word of the stream of commands or answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub kind: u8,
    pub argument: u32,
}

impl Word {
    /// Arguments have so many bits.
    pub const ARGUMENT_BITS: u32 = 24;

    // Commands.
    /// The argument is the next token of the sequence.
    pub const FEED: u8 = 0;
    /// Say as many tokens as the argument has it, or, at 0, until the text ends.
    pub const GENERATE: u8 = 1;
    /// Forget the sequence.
    pub const NEW_SEQUENCE: u8 = 2;

    // Answers.
    /// The argument is a token that was said.
    pub const TOKEN: u8 = 0;
    /// There is no room for the token in the argument.
    pub const CONTEXT_FULL: u8 = 1;
    /// The argument is no token of the vocabulary.
    pub const NO_SUCH_TOKEN: u8 = 2;
    /// The sequence is empty: there is nothing to go on from.
    pub const NOTHING_FED: u8 = 3;
    /// The command is none of those above.
    pub const UNKNOWN_COMMAND: u8 = 4;

    /// The format of the two streams.
    pub const STREAM: StreamFormat =
        StreamFormat { elements: 1, lane_bits: 32, is_signed: false, lanes_per_beat: 1, beats: 1 };

    pub fn new(kind: u8, argument: u32) -> Self {
        Self { kind, argument: argument & ((1 << Self::ARGUMENT_BITS) - 1) }
    }

    pub fn bits(self) -> u32 {
        u32::from(self.kind) << Self::ARGUMENT_BITS | self.argument
    }

    pub fn of(bits: u32) -> Self {
        Self::new((bits >> Self::ARGUMENT_BITS) as u8, bits)
    }
}

const WORD: Type = Type::unsigned(32);
const ARGUMENT: Type = Type::unsigned(Word::ARGUMENT_BITS);
const KIND: Type = Type::unsigned(8);

/// Registers and ports that decide what happens.
struct State {
    argument: NetId,
    kind: NetId,
    /// High while nothing waits to leave, neither an answer nor a token for the network.
    free: NetId,
    /// High while no token is under way in the network.
    idle: NetId,
    full: NetId,
    /// High while the token said last is not in the sequence.
    pending: NetId,
    generating: NetId,
    left: NetId,
    next: NetId,
}

/// What happens in a clock, a wire each.
struct Events {
    bad_token: NetId,
    begins: NetId,
    nothing_fed: NetId,
    restarts: NetId,
    unknown: NetId,
    /// A token enters the network.
    feeds: NetId,
    /// It would, but there is no room.
    overflows: NetId,
    says: NetId,
    last: NetId,
}

/// The module between the streams and the network, for so many tokens and positions.
pub fn control(name: &str, vocabulary: usize, context: usize, stops: &[u32]) -> Module {
    let mut m = Module::new(name);
    m.banner = banner(vocabulary, context, stops);
    m.input("clk", Type::BIT);
    m.input("rst_n", Type::BIT);
    let command = [m.input("s_axis_tdata", WORD), m.input("s_axis_tvalid", Type::BIT)];
    let command_ready = m.output("s_axis_tready", Type::BIT);
    m.input("s_axis_tlast", Type::BIT);
    let answer = m.output_reg("m_axis_tdata", WORD);
    let answer_valid = m.output_reg("m_axis_tvalid", Type::BIT);
    let answer_ready = m.input("m_axis_tready", Type::BIT);
    let answer_last = m.output_reg("m_axis_tlast", Type::BIT);
    let context_full = m.output("context_full", Type::BIT);
    let clear = m.output_reg("clear", Type::BIT);
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_ready = m.input("out_ready", Type::BIT);
    let token = counter_type(vocabulary);
    let out = m.output_reg("y0", token);
    let in_valid = m.input("in_valid", Type::BIT);
    let in_ready = m.output("in_ready", Type::BIT);
    let found = m.input("x0", token);
    m.assign(in_ready, Expr::bit(true));

    m.comment("Tokens that entered the network and that left it; the one found last.");
    let count = counter_type(context + 1);
    let (position, answered) = (m.reg("position", count), m.reg("answered", count));
    let next = m.reg("next", token);
    let moves = vec![Move { reg: next, next: Expr::Net(found) }];
    m.items.push(Item::Clocked { reset: false, enable: Some(Expr::Net(in_valid)), moves });
    let state = state(&mut m, command[0], [answer_valid, out_valid], [position, answered], (context, next));
    m.assign(context_full, Expr::Net(state.full));
    let events = events(&mut m, &state, command[1], position, vocabulary, stops);

    m.comment("A command is taken when it is done or refused; generate, when it begins.");
    let fed = Expr::and(vec![net(events.feeds), net(state.generating).invert(), net(state.pending).invert()]);
    let refused = Expr::And(vec![net(events.overflows), net(state.generating).invert()]);
    let taken = [events.bad_token, events.begins, events.nothing_fed, events.restarts, events.unknown];
    let taken = taken.map(net).into_iter().chain([fed, refused]).collect();
    m.assign(command_ready, Expr::Or(taken));

    counters(&mut m, &events, position, answered, in_valid);
    flags(&mut m, &state, &events, clear);

    m.comment("A token for the network: the one that was said, before any other.");
    let known = |m: &Module, net: NetId| Expr::part(net, m.ty(net), token.width - 1, 0);
    let given = Expr::Or(vec![net(state.generating), net(state.pending)]);
    let entering = Expr::mux(given.clone(), net(next), known(&m, state.argument));
    let moves = vec![Move { reg: out, next: entering }];
    m.items.push(Item::Clocked { reset: false, enable: Some(net(events.feeds)), moves });
    let waits = Expr::And(vec![net(out_valid), net(out_ready).invert()]);
    let moves = vec![Move { reg: out_valid, next: Expr::Or(vec![net(events.feeds), waits]) }];
    m.items.push(Item::Clocked { reset: true, enable: None, moves });

    m.comment("Answers.");
    let refusals = [
        (events.overflows, Word::CONTEXT_FULL),
        (events.bad_token, Word::NO_SUCH_TOKEN),
        (events.nothing_fed, Word::NOTHING_FED),
        (events.unknown, Word::UNKNOWN_COMMAND),
    ];
    let kind = |kind: u8| Expr::constant(i64::from(kind), KIND);
    let status = refusals.iter().fold(kind(Word::TOKEN), |other, (at, is)| Expr::mux(net(*at), kind(*is), other));
    let status = m.let_wire("answer_kind", KIND, status);
    let pad = ARGUMENT.width - token.width;
    let wide: Vec<Expr> = (pad > 0).then(|| Expr::constant(0, Type::unsigned(pad))).into_iter().collect();
    let said = Expr::concat(wide.into_iter().chain([net(next)]).collect());
    let about_token = Expr::And(vec![Expr::Or(vec![net(events.says), net(events.overflows)]), given]);
    let argument = m.let_wire("answer_argument", ARGUMENT, Expr::mux(about_token, said, net(state.argument)));
    let answers = refusals.iter().map(|(at, _)| net(*at)).chain([net(events.says)]).collect();
    let answers = m.let_wire("answers", Type::BIT, Expr::Or(answers));
    let last = Expr::Or(vec![net(events.says).invert(), net(events.last)]);
    let moves = vec![
        Move { reg: answer, next: Expr::Concat(vec![net(status), net(argument)]) },
        Move { reg: answer_last, next: last },
    ];
    m.items.push(Item::Clocked { reset: false, enable: Some(net(answers)), moves });
    let waits = Expr::And(vec![net(answer_valid), net(answer_ready).invert()]);
    let moves = vec![Move { reg: answer_valid, next: Expr::Or(vec![net(answers), waits]) }];
    m.items.push(Item::Clocked { reset: true, enable: None, moves });
    crate::rtl::sink::add_sink(&mut m, &Default::default());
    m
}

fn net(net: NetId) -> Expr {
    Expr::Net(net)
}

fn banner(vocabulary: usize, context: usize, stops: &[u32]) -> Vec<String> {
    let stops: Vec<String> = stops.iter().map(u32::to_string).collect();
    let mut lines = vec![
        format!(
            "Control: {vocabulary} tokens, {context} positions. A word is a kind (bits 31..24) and an argument (23..0)."
        ),
        format!(
            "Commands: {} feed a token; {} generate so many tokens, or, at 0, until the text ends;",
            Word::FEED,
            Word::GENERATE
        ),
        format!("{} new sequence. tlast is ignored.", Word::NEW_SEQUENCE),
        format!(
            "Answers: {} a token; {} no room for a token; {} no such token;",
            Word::TOKEN,
            Word::CONTEXT_FULL,
            Word::NO_SUCH_TOKEN
        ),
        format!(
            "{} nothing to go on from; {} unknown command. tlast marks the last word of an answer.",
            Word::NOTHING_FED,
            Word::UNKNOWN_COMMAND
        ),
    ];
    if !stops.is_empty() {
        lines.push(format!("A text ends with token {}.", stops.join(" or ")));
    }
    lines
}

/// The parts of a command, and what is known before one is looked at.
fn state(
    m: &mut Module,
    command: NetId,
    waiting: [NetId; 2],
    [position, answered]: [NetId; 2],
    (context, next): (usize, NetId),
) -> State {
    let kind = m.let_wire("kind", KIND, Expr::Slice { net: command, hi: 31, lo: ARGUMENT.width });
    let argument = Expr::Slice { net: command, hi: ARGUMENT.width - 1, lo: 0 };
    let argument = m.let_wire("argument", ARGUMENT, argument);
    let free = m.let_wire("free", Type::BIT, Expr::And(waiting.map(|valid| net(valid).invert()).to_vec()));
    let idle = m.let_wire("idle", Type::BIT, net(position).equal(net(answered)));
    let end = Expr::constant(context as i64, m.ty(position));
    let full = m.let_wire("full", Type::BIT, net(position).equal(end));
    m.comment("Generating so many more tokens; the one that was said is pending until it enters the network.");
    let (generating, pending) = (m.reg("generating", Type::BIT), m.reg("pending", Type::BIT));
    let left = m.reg("left", ARGUMENT);
    State { argument, kind, free, idle, full, pending, generating, left, next }
}

fn events(m: &mut Module, state: &State, offered: NetId, position: NetId, vocabulary: usize, stops: &[u32]) -> Events {
    let and = |m: &mut Module, name: &str, parts: Vec<Expr>| m.let_wire(name, Type::BIT, Expr::And(parts));
    m.comment("What happens in this clock.");
    let listens = and(m, "listens", vec![net(offered), net(state.free), net(state.generating).invert()]);
    let settled = and(m, "settled", vec![net(listens), net(state.idle)]);
    let is = |kind: u8| net(state.kind).equal(Expr::constant(i64::from(kind), KIND));
    let wide = Type::signed(ARGUMENT.width + 1);
    let token = widened(m, state.argument, wide.width);
    let known = net(token).less(Expr::constant(vocabulary as i64, wide));
    let known = m.let_wire("known_token", Type::BIT, known);
    let feed = and(m, "feed", vec![net(listens), is(Word::FEED)]);
    let bad_token = and(m, "bad_token", vec![net(feed), net(known).invert()]);
    let generate = and(m, "asked", vec![net(settled), is(Word::GENERATE)]);
    let empty = net(position).equal(Expr::constant(0, m.ty(position)));
    let empty = m.let_wire("empty", Type::BIT, empty);
    let begins = and(m, "begins", vec![net(generate), net(empty).invert()]);
    let nothing_fed = and(m, "nothing_fed", vec![net(generate), net(empty)]);
    let restarts = and(m, "restarts", vec![net(settled), is(Word::NEW_SEQUENCE)]);
    let kinds = [Word::FEED, Word::GENERATE, Word::NEW_SEQUENCE].map(is);
    let unknown = and(m, "unknown", vec![net(listens), Expr::Or(kinds.to_vec()).invert()]);
    let goes_on = and(m, "goes_on", vec![net(state.generating), net(state.free), net(state.idle)]);
    let again = Expr::And(vec![net(goes_on), net(state.pending)]);
    let wants = Expr::Or(vec![Expr::And(vec![net(feed), net(known)]), again]);
    let wants = m.let_wire("wants", Type::BIT, wants);
    let feeds = and(m, "feeds", vec![net(wants), net(state.full).invert()]);
    let overflows = and(m, "overflows", vec![net(wants), net(state.full)]);
    let says = and(m, "says", vec![net(goes_on), net(state.pending).invert()]);
    let ty = m.ty(state.next);
    let ends = stops.iter().map(|stop| net(state.next).equal(Expr::constant(i64::from(*stop), ty)));
    let one = net(state.left).equal(Expr::constant(1, ARGUMENT));
    let last = m.let_wire("last", Type::BIT, Expr::or([one].into_iter().chain(ends).collect()));
    Events { bad_token, begins, nothing_fed, restarts, unknown, feeds, overflows, says, last }
}

/// Positions: fed, and answered by the network.
fn counters(m: &mut Module, events: &Events, position: NetId, answered: NetId, in_valid: NetId) {
    m.comment("A new sequence begins at position 0.");
    for (counter, name, counts) in [(position, "position_next", events.feeds), (answered, "answered_next", in_valid)] {
        let more = counted(m, name, counter);
        let next = Expr::mux(net(events.restarts), Expr::constant(0, m.ty(counter)), net(more));
        let enable = Some(Expr::Or(vec![net(events.restarts), net(counts)]));
        m.items.push(Item::Clocked { reset: true, enable, moves: vec![Move { reg: counter, next }] });
    }
}

fn flags(m: &mut Module, state: &State, events: &Events, clear: NetId) {
    let moves = vec![Move { reg: clear, next: net(events.restarts) }];
    m.items.push(Item::Clocked { reset: true, enable: None, moves });
    let changes = [events.says, events.feeds, events.restarts].map(net).to_vec();
    let moves = vec![Move { reg: state.pending, next: net(events.says) }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Or(changes)), moves });
    let more = Expr::And(vec![net(events.says), net(events.last).invert()]);
    let changes = [events.begins, events.says, events.overflows].map(net).to_vec();
    let moves = vec![Move { reg: state.generating, next: Expr::Or(vec![net(events.begins), more]) }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Or(changes)), moves });
    let wide = Type::signed(ARGUMENT.width + 1);
    let left = widened(m, state.left, wide.width);
    let less = m.let_wire("left_less", wide, net(left).sub(Expr::constant(1, wide)));
    let less = Expr::Slice { net: less, hi: ARGUMENT.width - 1, lo: 0 };
    let less = m.let_wire("left_next", ARGUMENT, less);
    let moves = vec![Move { reg: state.left, next: Expr::mux(net(events.begins), net(state.argument), net(less)) }];
    let enable = Some(Expr::Or(vec![net(events.begins), net(events.says)]));
    m.items.push(Item::Clocked { reset: false, enable, moves });
}
