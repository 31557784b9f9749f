//! What a language model's chip must answer to commands: the golden model behind the rules of the control.

use crate::emit::{Exchange, Golden};
use crate::int::{Program, Sequence};
use crate::rtl::{TokenInterface, Word};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Tokens of a random prompt.
const RANDOM_PROMPT: usize = 4;

/// The golden model of a chip that is talked to.
struct Conversation<'g> {
    golden: &'g Golden,
    tokens: &'g TokenInterface,
    sequence: Sequence<'g>,
    /// The likeliest token after those of the sequence.
    next: u32,
    /// The token said last is not in the sequence.
    pending: bool,
}

impl<'g> Conversation<'g> {
    /// A conversation with a chip after its reset; none where the chip is no language model.
    fn new(golden: &'g Golden) -> Option<Self> {
        let tokens = golden.tokens.as_ref()?;
        Some(Self { golden, tokens, sequence: golden.program.sequence(), next: 0, pending: false })
    }

    /// The answer to one command, with a checksum of the scores of every token that enters the network.
    fn answer(&mut self, command: Word) -> Exchange {
        let mut exchange = Exchange { command, answer: Vec::new(), logits: Vec::new() };
        match command.kind {
            Word::FEED => self.feed(&mut exchange),
            Word::GENERATE => self.generate(&mut exchange),
            Word::NEW_SEQUENCE => {
                self.sequence = self.golden.program.sequence();
                self.pending = false;
            }
            _ => exchange.answer.push(Word::new(Word::UNKNOWN_COMMAND, command.argument)),
        }
        exchange
    }

    fn feed(&mut self, exchange: &mut Exchange) {
        let token = exchange.command.argument;
        if i64::from(token) > self.golden.program.input()[0].hi() {
            exchange.answer.push(Word::new(Word::NO_SUCH_TOKEN, token));
        } else if !self.pending || self.enters(self.next, exchange) {
            self.pending = false;
            self.enters(token, exchange);
        }
    }

    fn generate(&mut self, exchange: &mut Exchange) {
        if self.sequence.steps() == 0 {
            exchange.answer.push(Word::new(Word::NOTHING_FED, exchange.command.argument));
            return;
        }
        let mut left = exchange.command.argument;
        loop {
            if self.pending && !self.enters(self.next, exchange) {
                return;
            }
            exchange.answer.push(Word::new(Word::TOKEN, self.next));
            self.pending = true;
            if left == 1 || self.tokens.stops.contains(&self.next) {
                return;
            }
            left = left.wrapping_sub(1);
        }
    }

    /// Lets a token into the network; an answer says so where there is no room.
    fn enters(&mut self, token: u32, exchange: &mut Exchange) -> bool {
        if Some(self.sequence.steps()) == self.golden.program.steps() {
            exchange.answer.push(Word::new(Word::CONTEXT_FULL, token));
            return false;
        }
        let output = self.sequence.step(&[i64::from(token)]);
        self.next = output[0] as u32;
        self.pending = false;
        if self.tokens.logits.is_some() {
            exchange.logits.push(checksum(&output[1..]));
        }
        true
    }
}

/// What a chip answers to commands after its reset; nothing where it is no language model.
pub fn conversation(golden: &Golden, commands: impl IntoIterator<Item = Word>) -> Vec<Exchange> {
    let Some(mut chip) = Conversation::new(golden) else { return Vec::new() };
    commands.into_iter().map(|command| chip.answer(command)).collect()
}

/// FNV-1a with 64 bits over the scores as 64-bit words, lowest byte first.
fn checksum(scores: &[i64]) -> u64 {
    let bytes = scores.iter().flat_map(|score| score.to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Commands that begin a sequence and feed it a prompt.
pub fn begin(prompt: &[u32]) -> Vec<Word> {
    let feed = prompt.iter().map(|token| Word::new(Word::FEED, *token));
    std::iter::once(Word::new(Word::NEW_SEQUENCE, 0)).chain(feed).collect()
}

/// Commands that try all of a language model's control: refusals, every prompt in a sequence of its own with so many
/// tokens after it, and a sequence that goes on from what was said.
pub fn exercise(program: &Program, prompts: &[Vec<u32>], tokens: u32) -> Vec<Word> {
    let vocabulary = program.input()[0].hi() as u32 + 1;
    let generate = |count| Word::new(Word::GENERATE, count);
    let mut commands = vec![generate(1), Word::new(0x7f, 5)];
    for prompt in prompts {
        commands.extend(begin(prompt));
        commands.push(generate(tokens.max(1)));
        commands.extend(prompt.first().map(|token| Word::new(Word::FEED, *token)));
        commands.push(generate(2));
        if vocabulary < 1 << Word::ARGUMENT_BITS {
            commands.push(Word::new(Word::FEED, vocabulary));
        }
    }
    commands
}

/// Commands of a sequence of random tokens, after which the chip says so many; none for none.
pub fn random_sequence(golden: &Golden, seed: u64, tokens: u32) -> Vec<Word> {
    if tokens == 0 {
        return Vec::new();
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let prompt: Vec<u32> = (0..RANDOM_PROMPT).map(|_| rng.next_u32() % golden.vocabulary() as u32).collect();
    begin(&prompt).into_iter().chain([Word::new(Word::GENERATE, tokens)]).collect()
}
