//! Planning: the arithmetic of every linear layer, block by block in parallel, proved against its weights.

use super::{PARALLEL, PipelineError, PlanStore, Progress};
use crate::arith::{
    AdderGraph, Fold, Network, PlanOptions, Problem, ProofError, RowTarget, Tile, block, cut, plan, plan_digits, prove,
    prove_tiles,
};
use crate::emit::{Settings, sha256};
use crate::int::{IntMatrix, Interval, Node, Op, Program};
use crate::rtl::{DigitTile, Plan, Plans, targets};
use rayon::prelude::*;
use std::ops::Range;

/// A linear layer to plan.
#[derive(Clone, Copy)]
struct Layer<'p> {
    index: usize,
    node: &'p Node,
    weights: &'p IntMatrix,
    inputs: &'p [Interval],
}

/// One block of a layer.
type Job = (usize, Range<usize>, Range<usize>, IntMatrix);

/// Plans every linear op and proves each plan against its weights.
///
/// # Errors
/// A plan that is not its matrix: a defect of the planner or of the store.
pub fn plan_program(
    program: &Program,
    settings: &Settings,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Plans, PipelineError> {
    let linear = program.nodes().iter().enumerate().filter_map(|(index, node)| match &node.op {
        Op::Linear(linear) => {
            Some(Layer { index, node, weights: &linear.weights, inputs: program.intervals(node.args[0]) })
        }
        _ => None,
    });
    let layers: Vec<Layer> = linear.collect();
    let total = layers.iter().map(|layer| layer.weights.nonzeros() as u64).sum();
    progress.stage("planning adder graphs", total);
    let mut planned = folded_plans(program, settings);
    let (whole, split): (Vec<Layer>, Vec<Layer>) = layers
        .iter()
        .copied()
        .filter(|layer| !planned.contains_key(&layer.index))
        .partition(|layer| settings.choice(&layer.node.name).0 >= PARALLEL);
    planned.extend(parallel(&whole, settings, store, progress));
    for digit in 1..PARALLEL {
        let of_digit = |layer: &&Layer| settings.choice(&layer.node.name).0 == digit;
        let layers: Vec<Layer> = split.iter().filter(of_digit).copied().collect();
        planned.extend(digits(program, &layers, (digit, settings), store, progress));
    }
    progress.stage("proving adder graphs", layers.len() as u64);
    let check = |layer: &Layer| {
        let wrong = |source| PipelineError::Proof { layer: layer.node.name.clone(), source };
        match planned.get(&layer.index) {
            Some(Plan::Parallel(tiles)) => prove_parallel(layer, tiles).map_err(wrong)?,
            Some(Plan::Digits(tiles)) => prove_digits(program, layer, tiles).map_err(wrong)?,
            Some(Plan::Folded(fold)) => fold.prove(layer.weights, &targets(program, layer.index)).map_err(wrong)?,
            None => return Err(wrong(ProofError::Malformed("it has no plan".to_owned()))),
        }
        progress.advance(1);
        Ok(())
    };
    layers.par_iter().map(check).collect::<Result<Vec<()>, _>>()?;
    Ok(planned)
}

/// The adder graph of a block, from the store if a good one is there.
fn stored(part: &IntMatrix, inputs: &[Interval], options: &PlanOptions, store: &dyn PlanStore) -> AdderGraph {
    let key = plan_key(part, inputs, options);
    // A store may have been damaged; what is no plan of this matrix is planned again.
    let good = |graph: &AdderGraph| graph.inputs == inputs && prove(graph, part).is_ok();
    store.get(&key).filter(good).unwrap_or_else(|| {
        let graph = plan(part, inputs, options);
        store.put(&key, &graph);
        graph
    })
}

fn jobs(layers: &[Layer], shape: impl Fn(&Layer) -> Vec<(Range<usize>, Range<usize>)>) -> Vec<Job> {
    let mut jobs = Vec::new();
    for (at, layer) in layers.iter().enumerate() {
        let parts = shape(layer).into_iter();
        jobs.extend(
            parts
                .filter_map(|(rows, cols)| Some((at, rows.clone(), cols.clone(), block(layer.weights, &rows, &cols)?))),
        );
    }
    jobs
}

fn parallel(layers: &[Layer], settings: &Settings, store: &dyn PlanStore, progress: &dyn Progress) -> Plans {
    let run = |(at, rows, cols, part): Job| {
        let layer = &layers[at];
        let graph = stored(&part, &layer.inputs[cols.clone()], &settings.plan, store);
        progress.advance(part.nonzeros() as u64);
        (layer.index, Tile { rows, cols, graph })
    };
    let shape = |layer: &Layer| cut(layer.weights.rows(), layer.weights.cols(), settings.tile);
    let tiles: Vec<(usize, Tile)> = jobs(layers, shape).into_par_iter().map(run).collect();
    let mut plans = Plans::new();
    for (index, tile) in tiles {
        match plans.entry(index).or_insert_with(|| Plan::Parallel(Vec::new())) {
            Plan::Parallel(all) => all.push(tile),
            Plan::Digits(_) | Plan::Folded(_) => {}
        }
    }
    plans
}

/// Networks of blocks of rows, all of the chip at one pace.
fn digits(
    program: &Program,
    layers: &[Layer],
    (digit, settings): (u32, &Settings),
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Plans {
    let targets: Vec<Vec<RowTarget>> = layers.iter().map(|layer| targets(program, layer.index)).collect();
    let jobs = jobs(layers, |layer| {
        let (rows, cols) = (layer.weights.rows(), layer.weights.cols());
        let count = rows.div_ceil(settings.tile).max(1);
        (0..count).map(|part| (rows * part / count..rows * (part + 1) / count, 0..cols)).collect()
    });
    let problems: Vec<Problem> = jobs
        .iter()
        .map(|(at, rows, _, part)| Problem {
            matrix: part,
            inputs: layers[*at].inputs,
            targets: &targets[*at][rows.clone()],
            digit,
            least_clocks: 1,
        })
        .collect();
    let planner =
        |matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions| stored(matrix, inputs, options, store);
    let run = |problem: &Problem| {
        let network = plan_digits(problem, &settings.styles, &settings.plan, &planner);
        progress.advance(problem.matrix.nonzeros() as u64);
        network
    };
    let networks: Vec<Network> = problems.par_iter().map(run).collect();
    let clocks = networks.iter().map(|network| network.clocks).max().unwrap_or(1);
    let mut plans = Plans::new();
    for ((job, problem), network) in jobs.iter().zip(&problems).zip(networks) {
        let tile = DigitTile { rows: job.1.clone(), network: network.paced(problem, clocks) };
        match plans.entry(layers[job.0].index).or_insert_with(|| Plan::Digits(Vec::new())) {
            Plan::Digits(all) => all.push(tile),
            Plan::Parallel(_) | Plan::Folded(_) => {}
        }
    }
    plans
}

/// The folded layers: rows in turn on shared trees.
pub(super) fn folded_plans(program: &Program, settings: &Settings) -> Plans {
    let plan = |(index, node): (usize, &Node)| {
        let Op::Linear(linear) = &node.op else { return None };
        let (digit, fold) = settings.choice(&node.name);
        let targets = targets(program, index);
        let plan = || Fold::of(&linear.weights, program.intervals(node.args[0]), &targets, digit, fold as usize);
        (fold > 1).then(|| (index, Plan::Folded(plan())))
    };
    program.nodes().iter().enumerate().filter_map(plan).collect()
}

fn prove_parallel(layer: &Layer, tiles: &[Tile]) -> Result<(), ProofError> {
    let fits = |tile: &Tile| layer.inputs.get(tile.cols.clone()) == Some(&tile.graph.inputs[..]);
    if !tiles.iter().all(fits) {
        return Err(ProofError::Malformed("it assumes other input ranges".to_owned()));
    }
    prove_tiles(tiles, layer.weights)
}

fn prove_digits(program: &Program, layer: &Layer, tiles: &[DigitTile]) -> Result<(), ProofError> {
    let targets = targets(program, layer.index);
    let mut row = 0;
    for tile in tiles {
        let part = block(layer.weights, &tile.rows, &(0..layer.weights.cols()));
        let part = part.filter(|_| tile.rows.start == row && tile.rows.end <= targets.len());
        let part = part.ok_or_else(|| ProofError::Malformed(format!("rows {:?} are no block of it", tile.rows)))?;
        tile.network.prove(&part, &targets[tile.rows.clone()])?;
        row = tile.rows.end;
    }
    if row == layer.weights.rows() { Ok(()) } else { Err(ProofError::Malformed(format!("row {row} is missing"))) }
}

/// Determines a plan: what it must compute, over which inputs, searched how, by which version.
fn plan_key(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> String {
    let mut bytes =
        format!("{} {options:?} {} {}", env!("CARGO_PKG_VERSION"), matrix.rows(), matrix.cols()).into_bytes();
    bytes.extend(matrix.data().iter().flat_map(|w| w.to_le_bytes()));
    bytes.extend(inputs.iter().flat_map(|x| [x.lo().to_le_bytes(), x.hi().to_le_bytes()].concat()));
    sha256(&bytes)
}
