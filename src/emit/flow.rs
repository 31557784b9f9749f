//! Scripts for open flows: Yosys per module and for the top, SDC, OpenROAD-flow-scripts and LibreLane, and Slurm.
//!
//! Every variable of the two place-and-route flows is one that their documentation lists; `docs/flow.md` says where, and
//! `tests/flow.rs` holds the files against those lists. An SDC file has no unit of its own: its numbers count in the time
//! unit of the library that is read first.

use crate::rtl::{Design, Item, Module, gates, is_adder, is_counter};
use askama::Template;

#[derive(Template)]
#[template(path = "module.ys")]
struct Yosys<'a> {
    banner: String,
    name: &'a str,
    /// Submodules that stay black boxes.
    children: Vec<&'a str>,
    /// One-bit adders, which become cells or gates of the module.
    adders: Vec<&'a str>,
    /// Those of a sum and a carry.
    two_outputs: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "chip.sdc")]
struct Sdc {
    banner: String,
    unit: &'static str,
    platform: Option<&'static str>,
    period: String,
}

#[derive(Template)]
#[template(path = "openroad.mk")]
struct OpenRoad<'a> {
    banner: String,
    top: &'a str,
    platform: &'static str,
    /// Modules of at least so many NAND2 stay modules; none where all is flattened.
    keep: Option<u32>,
    memory_bits: Option<u64>,
}

#[derive(Template)]
#[template(path = "slurm.sh")]
struct Slurm {
    banner: String,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "UPPERCASE")]
struct LibreLane<'a> {
    design_name: &'a str,
    verilog_files: Vec<String>,
    clock_port: &'a str,
    /// In ns.
    clock_period: f64,
    pnr_sdc_file: String,
    signoff_sdc_file: String,
    fp_core_util: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    synth_keep_hierarchy_min_cost: Option<u32>,
}

/// A platform of OpenROAD-flow-scripts.
struct Platform {
    name: &'static str,
    /// The time unit of its libraries, and how many of it are a ns.
    unit: &'static str,
    per_ns: f64,
}

const PLATFORMS: [Platform; 5] = [
    Platform { name: "sky130hd", unit: "ns", per_ns: 1.0 },
    Platform { name: "ihp-sg13g2", unit: "ns", per_ns: 1.0 },
    Platform { name: "asap7", unit: "ps", per_ns: 1000.0 },
    Platform { name: "gf180", unit: "ns", per_ns: 1.0 },
    Platform { name: "nangate45", unit: "ns", per_ns: 1.0 },
];

/// Gate equivalents from which a chip is synthesized by modules: a flat synthesis takes 3 to 5 kB for each.
const FLAT: u64 = 50_000;
/// The smallest module of a large chip that stays one, in NAND2: one-bit adders and ends of streams are below it.
const KEEP: u32 = 2_000;
/// The largest memory that OpenROAD-flow-scripts makes of flip-flops unasked, in bits.
const MEMORY_BITS: u64 = 4_096;

/// The flow's files by path below `flow/`, for a clock in MHz that they start from; sign-off decides what the chip reaches.
///
/// # Errors
/// The template engine failed, which is a defect of the compiler.
pub fn flow(
    design: &Design,
    top: &str,
    clock_mhz: u32,
    origin: &[String],
) -> Result<Vec<(String, String)>, askama::Error> {
    let banner = || origin.iter().map(|line| format!("# {line}")).collect::<Vec<_>>().join("\n");
    // In ns, to a picosecond.
    let period = (1e6 / f64::from(clock_mhz)).round() / 1e3;
    let keep = (gates(design).get(top).copied().unwrap_or(0) > 100 * FLAT).then_some(KEEP);
    let mut files = Vec::new();
    for module in &design.modules {
        let (adders, children): (Vec<_>, _) =
            children(design, module).into_iter().partition(|child| is_adder(top, child));
        let two_outputs = adders.iter().copied().filter(|adder| !is_counter(top, adder)).collect();
        let script = Yosys { banner: banner(), name: &module.name, children, adders, two_outputs };
        files.push((format!("yosys/{}.ys", module.name), script.render()? + "\n"));
    }
    files.push(("slurm.sh".to_owned(), Slurm { banner: banner() }.render()? + "\n"));
    let sdc = |unit, platform, period: f64| {
        Sdc { banner: banner(), unit, platform, period: format!("{period}") }.render().map(|text| text + "\n")
    };
    files.push((format!("{top}.sdc"), sdc("ns", None, period)?));
    for Platform { name, unit, per_ns } in PLATFORMS {
        let memory_bits = largest_memory(design).filter(|bits| *bits > MEMORY_BITS);
        let config = OpenRoad { banner: banner(), top, platform: name, keep, memory_bits };
        files.push((format!("openroad/{name}/config.mk"), config.render()? + "\n"));
        files.push((
            format!("openroad/{name}/constraint.sdc"),
            sdc(unit, Some(name), (period * per_ns * 1e3).round() / 1e3)?,
        ));
    }
    let config = LibreLane {
        design_name: top,
        verilog_files: design.modules.iter().map(|m| format!("dir::../../rtl/{}.v", m.name)).collect(),
        clock_port: "clk",
        clock_period: period,
        pnr_sdc_file: format!("dir::../{top}.sdc"),
        signoff_sdc_file: format!("dir::../{top}.sdc"),
        fp_core_util: 40,
        synth_keep_hierarchy_min_cost: keep,
    };
    let json = serde_json::to_string_pretty(&config).map_err(|error| askama::Error::Custom(Box::new(error)))?;
    files.push(("librelane/config.json".to_owned(), json + "\n"));
    Ok(files)
}

/// Bits of the largest memory of a chip that has one.
fn largest_memory(design: &Design) -> Option<u64> {
    let bits = |module: &Module| {
        let items = module.items.iter().filter_map(|item| match item {
            Item::Memory { depth, reg, .. } => Some(*depth as u64 * u64::from(module.ty(*reg).width)),
            _ => None,
        });
        items.max()
    };
    design.modules.iter().filter_map(bits).max()
}

/// The modules that `module` instantiates, each once, in the order of the design.
fn children<'d>(design: &'d Design, module: &Module) -> Vec<&'d str> {
    let uses = |name: &str| {
        module.items.iter().any(|item| matches!(item, Item::Instance { module: callee, .. } if callee == name))
    };
    design.modules.iter().map(|m| m.name.as_str()).filter(|name| uses(name)).collect()
}
