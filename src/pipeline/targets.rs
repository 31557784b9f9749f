//! Choosing digit and fold of every layer so that a chip meets a rate or an area.
//!
//! A folded unit begins a product when its last result has been taken, so two neighbours share the interval between them:
//! what one does not need the other can use. For a given digit and interval the cheapest folds follow by dynamic
//! programming over the layers, on a closed estimate of every unit; what is chosen is then lowered and counted as any
//! other chip is, and the interval tightened until the counted one fits. Unfolded chips are planned only where no folded
//! one is fast enough, because they are larger and planning them takes long.

use super::{PARALLEL, PipelineError, PlanStore, Progress, Source, plan_program, top_gates};
use crate::arith::Fold;
use crate::emit::{LayerChoice, Settings};
use crate::int::{Op, Program};
use crate::rtl::targets;
use rayon::prelude::*;
use serde::Serialize;

/// What a chip must reach.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Targets {
    /// Vectors (of a language model: tokens) per second, at least.
    pub per_second: Option<f64>,
    /// Gate equivalents of the whole chip, at most.
    pub gates: Option<f64>,
    pub clock_mhz: u32,
}

/// A chip that could be built.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Gate equivalents of the whole chip before synthesis.
    pub gates: f64,
    pub initiation_interval: u64,
    pub latency_cycles: u64,
    pub layers: Vec<LayerChoice>,
}

/// Folded chips tried per digit.
const INTERVALS: u32 = 12;
/// Nonzero weights up to which unfolded chips are always compared: planning them takes seconds.
const QUICK: usize = 1 << 15;
/// Clocks a folded unit takes beyond its product, about: to find a start, the counted chip decides.
const OVERHEAD: u64 = 12;
/// How often the interval is tightened until the counted chip fits.
const ATTEMPTS: u32 = 6;

/// Chooses digit and fold of every layer; returns the settings of the chip, and the choices none of which beats another.
///
/// # Errors
/// No choice reaches the targets; the message names the nearest.
pub fn choose(
    source: &Source,
    settings: &Settings,
    targets: Targets,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<(Settings, Vec<Choice>), PipelineError> {
    progress.stage("choosing digit and fold of every layer", 1);
    let search = Search::new(source, settings);
    let mut choices = search.folded()?;
    let needed = targets.per_second.map(|rate| (f64::from(targets.clock_mhz) * 1e6 / rate).floor() as u64);
    let fits = |choice: &Choice| {
        needed.is_none_or(|clocks| choice.initiation_interval <= clocks)
            && targets.gates.is_none_or(|gates| choice.gates <= gates)
    };
    if let Some(clocks) = needed {
        choices.extend(search.within(clocks)?);
    }
    if let Some(gates) = targets.gates {
        choices.extend(search.below(gates)?);
    }
    let fast = needed.is_none_or(|clocks| choices.iter().any(|choice| choice.initiation_interval <= clocks));
    if !fast || search.nonzeros() <= QUICK {
        choices.extend(search.unfolded(store, progress)?);
    }
    // With a rate the smallest chip that reaches it; with an area alone the fastest within it.
    let rank = |choice: &&Choice| {
        let area = choice.gates.round() as u64;
        if needed.is_some() { (area, choice.initiation_interval) } else { (choice.initiation_interval, area) }
    };
    let chosen = choices.iter().filter(|choice| fits(choice)).min_by_key(rank).cloned();
    let front = front(choices);
    match chosen {
        Some(choice) => Ok((Settings { layers: choice.layers, ..settings.clone() }, front)),
        None => Err(PipelineError::Target { what: refusal(&front, needed, targets) }),
    }
}

/// The choices that no other beats in both gates and interval, smallest first.
fn front(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by(|a, b| a.gates.total_cmp(&b.gates).then(a.initiation_interval.cmp(&b.initiation_interval)));
    let mut fastest = u64::MAX;
    choices.retain(|choice| {
        let better = choice.initiation_interval < fastest;
        fastest = fastest.min(choice.initiation_interval);
        better
    });
    choices
}

/// What is wanted, what comes nearest, and the cure.
fn refusal(front: &[Choice], needed: Option<u64>, targets: Targets) -> String {
    let rate = |choice: &Choice| f64::from(targets.clock_mhz) * 1e6 / choice.initiation_interval as f64;
    let describe = |choice: &Choice| {
        format!(
            "{} gates, {} clocks per vector, {:.0} a second ({})",
            choice.gates.round(),
            choice.initiation_interval,
            rate(choice),
            summary(&choice.layers)
        )
    };
    let clock = targets.clock_mhz;
    let wanted = match (needed, targets.per_second, targets.gates) {
        (Some(clocks), Some(rate), Some(gates)) => {
            format!("{rate} vectors a second at {clock} MHz, one in {clocks} clocks, within {gates} gates")
        }
        (Some(clocks), Some(rate), None) => format!("{rate} vectors a second at {clock} MHz, one in {clocks} clocks"),
        (_, _, gates) => format!("{} gates", gates.unwrap_or(0.0)),
    };
    let fast_enough = |choice: &&Choice| needed.is_some_and(|clocks| choice.initiation_interval <= clocks);
    let small_enough = |choice: &&Choice| targets.gates.is_some_and(|gates| choice.gates <= gates);
    let mut nearest = Vec::new();
    if let Some(choice) = front.iter().filter(fast_enough).min_by(|a, b| a.gates.total_cmp(&b.gates)) {
        nearest.push(format!("the smallest that is fast enough has {}", describe(choice)));
    }
    if let Some(choice) = front.iter().filter(small_enough).min_by_key(|choice| choice.initiation_interval) {
        nearest.push(format!("the fastest that is small enough has {}", describe(choice)));
    }
    if nearest.is_empty() {
        let smallest = front.first().map(|choice| format!("the smallest chip has {}", describe(choice)));
        let fastest = front.last().map(|choice| format!("the fastest has {}", describe(choice)));
        nearest.extend(smallest.filter(|_| targets.gates.is_some()));
        nearest.extend(fastest.filter(|_| needed.is_some()));
    }
    let mut cures = Vec::new();
    if needed.is_some() {
        cures.push("lower --target-tokens-per-second, raise --clock, or widen --bus");
    }
    if targets.gates.is_some() {
        cures.push("raise --target-area, or choose narrower --weights");
    }
    format!("no choice of digit and fold reaches {wanted}: {}; {}", nearest.join("; "), cures.join("; or "))
}

/// `digit 1, fold 4 to 64`, or `digit 8, unfolded`.
pub fn summary(layers: &[LayerChoice]) -> String {
    let digit = layers.first().map_or(PARALLEL, |layer| layer.digit);
    let folds = || layers.iter().map(|layer| layer.fold);
    match (folds().min().unwrap_or(1), folds().max().unwrap_or(1)) {
        (_, 1) => format!("digit {digit}, unfolded"),
        (least, most) if least == most => format!("digit {digit}, fold {least}"),
        (least, most) => format!("digit {digit}, fold {least} to {most}"),
    }
}

/// A way to fold one layer.
#[derive(Clone, Copy)]
struct Way {
    fold: u32,
    clocks: u64,
    gates: u64,
}

struct Search<'a> {
    source: &'a Source,
    settings: &'a Settings,
    /// Names of the linear layers.
    layers: Vec<String>,
    /// By digit, then layer.
    options: Vec<(u32, Vec<Vec<Way>>)>,
}

impl<'a> Search<'a> {
    fn new(source: &'a Source, settings: &'a Settings) -> Self {
        let program = &source.quantized.program;
        let linear: Vec<usize> = program
            .nodes()
            .iter()
            .enumerate()
            .filter(|(_, node)| matches!(node.op, Op::Linear(_)))
            .map(|(at, _)| at)
            .collect();
        let layers = linear.iter().map(|at| program.nodes()[*at].name.clone()).collect();
        let by_layer = |digit: u32| linear.par_iter().map(|at| options(program, *at, digit)).collect();
        let options = [1, 2, 4, PARALLEL].map(|digit| (digit, by_layer(digit))).to_vec();
        Self { source, settings, layers, options }
    }

    fn nonzeros(&self) -> usize {
        let nodes = self.source.quantized.program.nodes().iter();
        nodes.map(|node| if let Op::Linear(linear) = &node.op { linear.weights.nonzeros() } else { 0 }).sum()
    }

    /// Folded chips of every digit from the fastest to the smallest.
    fn folded(&self) -> Result<Vec<Choice>, PipelineError> {
        let mut all = Vec::new();
        for (digit, layers) in &self.options {
            // The interval when every layer takes the clocks picked for it.
            let interval = |pick: fn(&[Way]) -> Option<u64>| {
                let clocks: Vec<u64> = layers.iter().map(|options| pick(options).unwrap_or(1)).collect();
                let pairs = clocks.windows(2).map(|pair| pair[0] + pair[1]);
                pairs.chain(clocks.iter().map(|clocks| clocks + 1)).max().unwrap_or(1) + OVERHEAD + u64::from(PARALLEL)
            };
            let fastest = interval(|options| options.iter().map(|way| way.clocks).min());
            let slowest = interval(|options| options.iter().map(|way| way.clocks).max());
            let ratio = (slowest as f64 / fastest as f64).powf(1.0 / f64::from(INTERVALS - 1));
            for step in 0..INTERVALS {
                let interval = libm::ceil(fastest as f64 * libm::pow(ratio, f64::from(step))) as u64;
                all.extend(self.cheapest(layers, interval).map(|folds| (*digit, folds)));
            }
        }
        all.sort();
        all.dedup();
        all.par_iter().map(|(digit, folds)| self.count(*digit, folds)).collect()
    }

    /// The cheapest folded chips of an interval, one per digit.
    fn within(&self, clocks: u64) -> Result<Vec<Choice>, PipelineError> {
        let one = |(digit, layers): &(u32, Vec<Vec<Way>>)| {
            let mut budget = clocks;
            for _ in 0..ATTEMPTS {
                let Some(folds) = self.cheapest(layers, budget) else { return Ok(None) };
                let choice = self.count(*digit, &folds)?;
                if choice.initiation_interval <= clocks {
                    return Ok(Some(choice));
                }
                budget = budget.saturating_sub(choice.initiation_interval - clocks);
            }
            Ok(None)
        };
        self.options.par_iter().filter_map(|options| one(options).transpose()).collect()
    }

    /// The fastest folded chips of an area, one per digit, by halving the interval's range.
    fn below(&self, gates: f64) -> Result<Vec<Choice>, PipelineError> {
        let one = |(digit, layers): &(u32, Vec<Vec<Way>>)| {
            let (mut low, mut high) = (0u64, 1 << 40);
            let mut best = None;
            while low + 1 < high {
                let middle = low + (high - low) / 2;
                let choice = self.cheapest(layers, middle).map(|folds| self.count(*digit, &folds)).transpose()?;
                match choice.filter(|choice| choice.gates <= gates) {
                    Some(choice) => {
                        high = middle.min(choice.initiation_interval + OVERHEAD);
                        if high <= low + 1 || best.as_ref() == Some(&choice) {
                            best = Some(choice);
                            break;
                        }
                        best = Some(choice);
                    }
                    None => low = middle,
                }
            }
            Ok(best)
        };
        self.options.par_iter().filter_map(|options| one(options).transpose()).collect()
    }

    /// The chips that fold nothing, one per digit.
    fn unfolded(&self, store: &dyn PlanStore, progress: &dyn Progress) -> Result<Vec<Choice>, PipelineError> {
        let one = |digit: u32| {
            let layers = self.layer_choices(digit, &vec![1; self.layers.len()]);
            let settings = Settings { layers: layers.clone(), ..self.settings.clone() };
            let plans = plan_program(&self.source.quantized.program, &settings, store, progress)?;
            self.source.count(&plans, &settings, layers)
        };
        [1, 2, 4, PARALLEL].into_iter().map(one).collect()
    }

    /// The cheapest fold of every layer such that no two neighbours take more than `interval`; none where even the least
    /// folds take more.
    fn cheapest(&self, layers: &[Vec<Way>], interval: u64) -> Option<Vec<u32>> {
        let fits = |own: u64, next: u64| own + next + OVERHEAD <= interval;
        // Least gates of a layer and all after it, by the layer's option, with the option of the next layer.
        let mut tables: Vec<Vec<Option<(u64, usize)>>> = Vec::new();
        for (at, options) in layers.iter().enumerate().rev() {
            let next = layers.get(at + 1).zip(tables.last());
            let cost = |option: &Way| {
                let Some((after, costs)) = next else {
                    return fits(option.clocks, 1).then_some((option.gates, 0));
                };
                let reachable =
                    after.iter().zip(costs).enumerate().filter(|(_, (other, _))| fits(option.clocks, other.clocks));
                let best = reachable.filter_map(|(index, (_, cost))| cost.map(|(gates, _)| (gates, index))).min();
                best.map(|(gates, index)| (gates + option.gates, index))
            };
            tables.push(options.iter().map(cost).collect());
        }
        tables.reverse();
        let costs = tables.first()?.iter().enumerate();
        let mut at = costs.filter_map(|(index, cost)| cost.map(|(gates, _)| (gates, index))).min()?.1;
        let mut folds = Vec::new();
        for (options, table) in layers.iter().zip(&tables) {
            folds.push(options[at].fold);
            at = table[at]?.1;
        }
        Some(folds)
    }

    fn layer_choices(&self, digit: u32, folds: &[u32]) -> Vec<LayerChoice> {
        let choice = |(layer, fold): (&String, &u32)| LayerChoice { layer: layer.clone(), digit, fold: *fold };
        self.layers.iter().zip(folds).map(choice).collect()
    }

    /// The gates and clocks of a folded chip, lowered.
    fn count(&self, digit: u32, folds: &[u32]) -> Result<Choice, PipelineError> {
        let layers = self.layer_choices(digit, folds);
        let settings = Settings { layers: layers.clone(), ..self.settings.clone() };
        let plans = super::planning::folded_plans(&self.source.quantized.program, &settings);
        self.source.count(&plans, &settings, layers)
    }
}

impl Source {
    fn count(
        &self,
        plans: &crate::rtl::Plans,
        settings: &Settings,
        layers: Vec<LayerChoice>,
    ) -> Result<Choice, PipelineError> {
        let lowered = super::lowered((&self.quantized.program, &self.top, None), plans, settings, &self.tensors)?;
        let totals = super::totals(&lowered);
        Ok(Choice {
            gates: top_gates(&lowered.design),
            initiation_interval: totals.initiation_interval,
            latency_cycles: totals.latency_cycles,
            layers,
        })
    }
}

/// The ways to fold a layer: one per number of groups that differs enough from the last.
fn options(program: &Program, node: usize, digit: u32) -> Vec<Way> {
    let Op::Linear(linear) = &program.nodes()[node].op else { return Vec::new() };
    let rows = linear.weights.rows();
    let (inputs, targets) = (program.intervals(program.nodes()[node].args[0]), targets(program, node));
    let mut folds = Vec::new();
    let mut groups = 1;
    while groups <= rows.div_ceil(2).max(1) {
        folds.push(rows.div_ceil(groups).max(2));
        groups += (groups / 4).max(1);
    }
    folds.dedup();
    let option = |fold: usize| {
        let plan = Fold::of(&linear.weights, inputs, &targets, digit, fold);
        Way { fold: fold as u32, clocks: u64::from(plan.product_clocks()), gates: plan.gates() }
    };
    folds.into_iter().map(option).collect()
}
