//! Checks a routed layout on its own: every cell of the netlist is placed, every net joins the pins that it joins in the netlist, in one
//! piece, and no two nets touch.
//!
//! `cargo run --example routed -- FILE.def FILE.v CELLS.lef`, as `layout/route` leaves them. Status 1 where the layout is wrong.

use hardwire::tools::{Def, Lef, Netlist, Routed, check_layout};
use std::error::Error;
use std::process::ExitCode;

/// Faults that are told.
const TOLD: usize = 10;

/// The supply nets of OSU's cells; neighbours in a row share them.
const SUPPLIES: [&str; 2] = ["vdd", "gnd"];

fn check(files: &[String]) -> Result<(Def, Routed), Box<dyn Error>> {
    let [def, netlist, lef] = files else {
        return Err("give three files: the layout (DEF), its netlist (Verilog), the cells (LEF)".into());
    };
    let read = |file: &String| std::fs::read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"));
    let def = Def::parse(&read(def)?)?;
    let lef = Lef::parse(&read(lef)?, def.units)?;
    let netlist = Netlist::parse(&read(netlist)?)?;
    let routed = check_layout(&def, &lef, &netlist, &SUPPLIES);
    Ok((def, routed))
}

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let (def, routed) = match check(&files) {
        Ok(found) => found,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    for fault in routed.faults.iter().take(TOLD) {
        eprintln!("{fault}");
    }
    let units = def.units.max(1) as f64;
    let size = def.die.map_or(String::new(), |die| {
        let (width, height) = (die.to.0 - die.from.0, die.to.1 - die.from.1);
        format!(" on {:.0} x {:.0} µm", width as f64 / units, height as f64 / units)
    });
    println!(
        "{} {}: {} cells and {} fillers placed{size}, {} nets routed with {:.1} mm of wire and {} vias, {} faults",
        if routed.faults.is_empty() { "PASS" } else { "FAIL" },
        def.name,
        routed.cells,
        routed.fillers,
        routed.nets,
        routed.length as f64 / units / 1000.0,
        routed.vias,
        routed.faults.len()
    );
    ExitCode::from(u8::from(!routed.faults.is_empty()))
}
