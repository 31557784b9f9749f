//! What is asked of the planner, beside the chip: a validated request.

use super::constants::Constants;

/// What masks the chips are made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// A set of its own for every die.
    Full,
    /// The layers that hold weights; all others are there from an earlier product.
    Metal,
    /// No masks for the layers that hold weights: they are written wafer by wafer.
    Ebeam,
}

impl Mask {
    pub const ALL: [Self; 3] = [Self::Full, Self::Metal, Self::Ebeam];

    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Metal => "metal",
            Self::Ebeam => "ebeam",
        }
    }
}

/// Answers found by trying many continuations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Search {
    pub rollouts: f64,
    /// Tokens of a rollout.
    pub depth: f64,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// A node of the constants, such as `n7`.
    pub node: String,
    /// Sequences in flight on a chip.
    pub slots: f64,
    /// Position that tokens are said at, on average.
    pub position: f64,
    /// The clock, where it is not the node's.
    pub clock_mhz: Option<f64>,
    /// Users who are served at once, and what each gets.
    pub users: f64,
    pub tokens_per_second: f64,
    /// Chips made; as many as the users need when absent.
    pub volume: Option<f64>,
    pub mask: Mask,
    /// What a million tokens are sold for, US dollars.
    pub price: Option<f64>,
    /// Months after which a new model takes the chip's place, instead of the constant's.
    pub refresh_months: Option<f64>,
    pub search: Option<Search>,
    /// Rank of the adapter beside every matrix; 0 without.
    pub lora_rank: f64,
}

impl Request {
    /// A million users at ten tokens per second each, one sequence a chip, masks of its own.
    pub fn new(node: &str, position: f64) -> Self {
        Self {
            node: node.to_owned(),
            slots: 1.0,
            position,
            clock_mhz: None,
            users: 1e6,
            tokens_per_second: 10.0,
            volume: None,
            mask: Mask::Full,
            price: None,
            refresh_months: None,
            search: None,
            lora_rank: 0.0,
        }
    }
}

/// The node that a word means: `7`, `7nm` and `n7` are one.
///
/// # Errors
/// There are no constants of such a node; the message lists those there are.
pub fn node(word: &str, constants: &Constants) -> Result<String, String> {
    let digits = word.trim_start_matches(['n', 'N']).trim_end_matches("nm").trim();
    let wanted = format!("n{digits}");
    let nodes = constants.nodes();
    if nodes.contains(&wanted) {
        return Ok(wanted);
    }
    let known = nodes.iter().map(|node| node.trim_start_matches('n')).collect::<Vec<_>>().join(", ");
    Err(format!("there are no constants of a node `{}`; the nodes are {known} (nm)", word.escape_debug()))
}
