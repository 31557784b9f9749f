//! Scripts for open flows: Yosys per module and for the top, SDC, OpenROAD-flow-scripts and LibreLane.
//!
//! The variables of the two place-and-route flows are those their documentation lists: OpenROAD-flow-scripts'
//! `DESIGN_NAME`, `PLATFORM`, `VERILOG_FILES`, `SDC_FILE`, `CORE_UTILIZATION`, `PLACE_DENSITY_LB_ADDON`,
//! `SYNTH_HIERARCHICAL`; LibreLane's `DESIGN_NAME`, `VERILOG_FILES`, `CLOCK_PORT`, `CLOCK_PERIOD`, `PNR_SDC_FILE`,
//! `SIGNOFF_SDC_FILE`, `FP_CORE_UTIL`.

use crate::rtl::{Design, Item, Module, is_adder, is_counter};
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
    period: String,
}

#[derive(Template)]
#[template(path = "openroad.mk")]
struct OpenRoad<'a> {
    banner: String,
    top: &'a str,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "UPPERCASE")]
struct LibreLane<'a> {
    design_name: &'a str,
    verilog_files: Vec<String>,
    clock_port: &'a str,
    clock_period: f64,
    pnr_sdc_file: String,
    signoff_sdc_file: String,
    fp_core_util: u32,
}

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
    let mut files = Vec::new();
    for module in &design.modules {
        let (adders, children): (Vec<_>, _) =
            children(design, module).into_iter().partition(|child| is_adder(top, child));
        let two_outputs = adders.iter().copied().filter(|adder| !is_counter(top, adder)).collect();
        let script = Yosys { banner: banner(), name: &module.name, children, adders, two_outputs };
        files.push((format!("yosys/{}.ys", module.name), script.render()? + "\n"));
    }
    files.push((format!("{top}.sdc"), Sdc { banner: banner(), period: format!("{period}") }.render()? + "\n"));
    files.push(("openroad/config.mk".to_owned(), OpenRoad { banner: banner(), top }.render()? + "\n"));
    let config = LibreLane {
        design_name: top,
        verilog_files: design.modules.iter().map(|m| format!("dir::../../rtl/{}.v", m.name)).collect(),
        clock_port: "clk",
        clock_period: period,
        pnr_sdc_file: format!("dir::../{top}.sdc"),
        signoff_sdc_file: format!("dir::../{top}.sdc"),
        fp_core_util: 40,
    };
    let json = serde_json::to_string_pretty(&config).map_err(|error| askama::Error::Custom(Box::new(error)))?;
    files.push(("librelane/config.json".to_owned(), json + "\n"));
    Ok(files)
}

/// The modules that `module` instantiates, each once, in the order of the design.
fn children<'d>(design: &'d Design, module: &Module) -> Vec<&'d str> {
    let uses = |name: &str| {
        module.items.iter().any(|item| matches!(item, Item::Instance { module: callee, .. } if callee == name))
    };
    design.modules.iter().map(|m| m.name.as_str()).filter(|name| uses(name)).collect()
}
