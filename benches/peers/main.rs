//! Constant products side by side with da4ml and with naive `const * x`: `cargo bench --bench peers`.
//!
//! Everything in a table was measured in one session: da4ml is installed into a virtual environment under `target/` and
//! runs on one thread on the same matrices. Its adder graphs are read back, proved to be the matrix by linear forms,
//! counted by the same function as ours, printed by the same printer and mapped by the same recipe.

mod area;
mod da4ml;
mod matrices;

use area::Area;
use clap::Parser;
use da4ml::{Da4ml, Rival};
use hardwire::arith::{Adder, AdderGraph, Cost, Objective, PlanOptions, Term, plan, prove, signed_digits};
use hardwire::int::{IntMatrix, Interval};
use matrices::Case;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Compares plans with those of da4ml 0.6.0 and of naive `const * x`, as a Markdown table.
#[derive(Parser)]
struct Args {
    /// Safetensors files with an integer tensor W [outputs, inputs]; a generated set when none is named.
    matrices: Vec<PathBuf>,
    /// The cell library that areas are mapped to.
    #[arg(long, value_name = "FILE.lib", default_value = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib")]
    liberty: PathBuf,
    /// Leave areas out.
    #[arg(long)]
    no_area: bool,
    /// How long our planner searches.
    #[arg(long, default_value_t = PlanOptions::default().effort, value_name = "E")]
    effort: u32,
    /// Search as long as fits into this share of da4ml's time, instead of --effort.
    #[arg(long, value_name = "S", conflicts_with = "effort")]
    share: Option<f64>,
    /// Both planners may use so many adders in a row more than the least.
    #[arg(long, value_name = "K")]
    depth_bound: Option<u32>,
    /// Seconds after which da4ml or Yosys is given up on a matrix.
    #[arg(long, default_value_t = 300, value_name = "SECONDS")]
    patience: u64,
    /// Instead, the mean over N matrices of 16 by 16 entries in [129, 255], minimizing adders.
    #[arg(long, value_name = "N", conflicts_with_all = ["matrices", "share"])]
    published: Option<u64>,
    /// Given by `cargo bench`.
    #[arg(long, hide = true)]
    bench: bool,
}

/// One planner's plan of one matrix.
struct Row {
    cost: Cost,
    cpu: Option<f64>,
    area: Option<f64>,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Fault> {
    // One thread, for time's sake.
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global()?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = std::path::absolute(target.join("peers"))?;
    std::fs::create_dir_all(&folder)?;
    let da4ml = Da4ml::install(&folder)?;
    match args.published {
        Some(count) => published(args, &da4ml, &matrices::published(count, &folder)?),
        None => compare(args, &da4ml, &matrices::cases(&args.matrices, &folder)?, &folder),
    }
}

fn compare(args: &Args, da4ml: &Da4ml, cases: &[Case], folder: &std::path::Path) -> Result<(), Fault> {
    let patience = Duration::from_secs(args.patience);
    let area = match (args.no_area, args.liberty.exists()) {
        (true, _) => Err("areas are left out, as asked".to_owned()),
        (_, false) => Err(format!("areas are left out: there is no cell library {}", args.liberty.display())),
        _ => Ok(Area::open(&args.liberty, folder)?),
    };
    println!("Signed 8-bit inputs; adder bits as da4ml counts them; CPU seconds of planning on one thread.");
    match &area {
        Ok(area) => println!(
            "Area: combinational cells of {} per weight (zeros included) in NAND2 of {} µm², no registers, before place and route; naive area is that of `const * x` as Yosys multiplies.",
            area.unit().0,
            area.unit().1
        ),
        Err(why) => println!("{why}."),
    }
    println!("\n| matrix | planner | adders | adder bits | of da4ml | depth | CPU s | NAND2/weight |");
    println!("|---|---|--:|--:|--:|--:|--:|--:|");
    let mut ratios = Vec::new();
    let mut shares = Vec::new();
    for case in cases {
        let measure = |graph: &AdderGraph, cpu| {
            let area = area.as_ref().ok();
            let area = area.map(|a| settle("yosys", a.of_graph(graph, &case.matrix, patience)));
            Row { cost: graph.cost(), cpu, area: area.flatten() }
        };
        let rival = da4ml.plan(&case.file, args.depth_bound, patience)?;
        if let Some(rival) = &rival {
            checked(rival, &case.matrix)?;
        }
        let (graph, cpu) = ours(args, &case.matrix, rival.as_ref().map(|rival| rival.cpu));
        prove(&graph, &case.matrix)?;
        let naive = naive_graph(&case.matrix);
        prove(&naive, &case.matrix)?;
        let naive_area = area.as_ref().ok().and_then(|a| settle("yosys", a.of_naive(&case.matrix, patience)));
        let naive = Row { cost: naive.cost(), cpu: None, area: naive_area };
        let theirs = rival.as_ref().map(|rival| measure(&rival.graph, Some(rival.cpu)));
        let ours = measure(&graph, Some(cpu));
        let unit = theirs.as_ref().map(|theirs| theirs.cost.bits);
        let weights = (case.matrix.rows() * case.matrix.cols()) as f64;
        print_row(&case.name, "const*x", &naive, unit, weights);
        match &theirs {
            Some(theirs) => print_row("", "da4ml", theirs, unit, weights),
            None => println!("| | da4ml | over {} s | | | | | |", args.patience),
        }
        print_row("", "hardwire", &ours, unit, weights);
        if let (Some(theirs), Some(rival)) = (&theirs, &rival) {
            ratios.push(ours.cost.bits as f64 / theirs.cost.bits as f64);
            shares.push(cpu / rival.cpu.max(1e-6));
        }
    }
    let worst = ratios.iter().copied().fold(0.0, f64::max);
    println!(
        "\nhardwire's adder bits over da4ml's: geometric mean {:.3}, worst {worst:.3}; CPU seconds: geometric mean {:.3}, of {} matrices.",
        mean(&ratios),
        mean(&shares),
        ratios.len()
    );
    Ok(())
}

/// A result, or a word on standard error why there is none.
fn settle(who: &str, result: Result<f64, Fault>) -> Option<f64> {
    result.map_err(|fault| eprintln!("{who}: {fault}")).ok()
}

/// da4ml's graph is the matrix, and both count its bits alike.
fn checked(rival: &Rival, matrix: &IntMatrix) -> Result<(), Fault> {
    prove(&rival.graph, matrix).map_err(|error| format!("da4ml's graph is not the matrix: {error}"))?;
    let bits = rival.graph.cost().bits;
    if bits as f64 != rival.bits {
        eprintln!("note: da4ml counts {} adder bits of its graph, hardwire {bits}", rival.bits);
    }
    Ok(())
}

/// Our plan and its processor time; with a share, that of the longest search that fits into da4ml's time.
fn ours(args: &Args, matrix: &IntMatrix, theirs: Option<f64>) -> (AdderGraph, f64) {
    let timed = |effort| {
        let options = PlanOptions { effort, depth_bound: args.depth_bound, ..PlanOptions::default() };
        let before = processor_seconds();
        let graph = plan(matrix, &vec![Interval::signed(8); matrix.cols()], &options);
        (graph, processor_seconds() - before)
    };
    let budget = args.share.zip(theirs).map(|(share, theirs)| share * theirs);
    let Some(budget) = budget else { return timed(args.effort) };
    let mut best = timed(0);
    for stages in 1..24 {
        let next = timed((1 << stages) - 1);
        if next.1 > budget {
            break;
        }
        best = next;
    }
    best
}

fn published(args: &Args, da4ml: &Da4ml, cases: &[Case]) -> Result<(), Fault> {
    let (mut adders, mut rival_adders, mut cpu, mut rival_cpu, mut slowest) = (0, 0, 0.0, 0.0, 0.0f64);
    for case in cases {
        let inputs = vec![Interval::signed(8); case.matrix.cols()];
        let options = PlanOptions { effort: args.effort, objective: Objective::Adders, ..PlanOptions::default() };
        let before = processor_seconds();
        let graph = plan(&case.matrix, &inputs, &options);
        let seconds = processor_seconds() - before;
        prove(&graph, &case.matrix)?;
        let rival = da4ml.plan(&case.file, None, Duration::from_secs(args.patience))?;
        let rival = rival.ok_or("da4ml took too long")?;
        checked(&rival, &case.matrix)?;
        adders += graph.cost().adders;
        rival_adders += rival.graph.cost().adders;
        cpu += seconds;
        rival_cpu += rival.cpu;
        slowest = slowest.max(seconds);
    }
    let of = |total: f64| total / cases.len() as f64;
    println!("Means over {} matrices of 16 by 16 entries in [129, 255], effort {}:\n", cases.len(), args.effort);
    println!("| planner | adders | CPU s | slowest |\n|---|--:|--:|--:|");
    println!("| da4ml | {:.1} | {:.3} | |", of(rival_adders as f64), of(rival_cpu));
    println!("| hardwire | {:.1} | {:.3} | {slowest:.3} |", of(adders as f64), of(cpu));
    Ok(())
}

fn print_row(matrix: &str, planner: &str, row: &Row, unit: Option<u64>, weights: f64) {
    let or_nothing = |text: Option<String>| text.unwrap_or_default();
    println!(
        "| {matrix} | {planner} | {} | {} | {} | {} | {} | {} |",
        row.cost.adders,
        row.cost.bits,
        or_nothing(unit.map(|unit| format!("{:.3}", row.cost.bits as f64 / unit as f64))),
        row.cost.depth,
        or_nothing(row.cpu.map(|cpu| format!("{cpu:.3}"))),
        or_nothing(row.area.map(|area| format!("{:.1}", area / weights))),
    );
}

/// Every product by its own canonical digits, every row a balanced tree of its products: nothing is shared.
fn naive_graph(matrix: &IntMatrix) -> AdderGraph {
    let inputs = vec![Interval::signed(8); matrix.cols()];
    let mut graph = AdderGraph { inputs, adders: Vec::new(), outputs: Vec::new() };
    for row in 0..matrix.rows() {
        let mut products: Vec<Term> = Vec::new();
        for (source, w) in matrix.row(row).iter().enumerate() {
            let digits = signed_digits(i64::from(*w)).into_iter();
            let terms = digits.map(|(shift, negative)| Term { source: source as u32, shift: shift as u8, negative });
            products.extend(terms.reduce(|sum, term| add(&mut graph, sum, term)));
        }
        while products.len() > 1 {
            let pairs: Vec<Vec<Term>> = products.chunks(2).map(<[Term]>::to_vec).collect();
            products = pairs
                .into_iter()
                .map(|pair| if let [a, b] = pair[..] { add(&mut graph, a, b) } else { pair[0] })
                .collect();
        }
        graph.outputs.push(products.first().copied());
    }
    graph
}

/// The adder of two terms; a common sign stays outside.
fn add(graph: &mut AdderGraph, a: Term, b: Term) -> Term {
    let negative = a.negative && b.negative;
    let plain = |term: Term| Term { negative: term.negative && !negative, ..term };
    graph.adders.push(Adder { left: plain(a), right: plain(b) });
    Term { source: (graph.inputs.len() + graph.adders.len() - 1) as u32, shift: 0, negative }
}

/// The geometric mean.
fn mean(values: &[f64]) -> f64 {
    (values.iter().map(|value| value.ln()).sum::<f64>() / values.len().max(1) as f64).exp()
}

/// User and system time of this process so far.
fn processor_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call writes one `timespec`, which lives on this stack.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}
