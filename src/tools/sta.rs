//! Static timing of a mapped netlist: the script that OpenSTA runs, and the paths it prints.
//!
//! The clock is ideal, wires weigh nothing, inputs come with the clock edge and outputs are read at the next one: what is
//! measured is cells, before place and route. Holds for OpenSTA 2.0 and newer.

use std::path::{Path, PathBuf};

/// One timing job: netlists of cells of one library.
#[derive(Clone, Copy, Debug)]
pub struct Timing<'a> {
    pub top: &'a str,
    /// Submodules before what instantiates them.
    pub netlists: &'a [PathBuf],
    pub liberty: &'a Path,
    /// The port that is the clock.
    pub clock: &'a str,
    /// In ns.
    pub period: f64,
}

/// From where to where a path goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// The worst of all.
    Any,
    RegisterToRegister,
    InputToRegister,
    RegisterToOutput,
    InputToOutput,
}

/// The worst path of its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingPath {
    /// A port or an instance.
    pub from: String,
    pub to: String,
    /// From the clock edge to the arrival, in ns.
    pub ns: f64,
    /// What is left of the period behind the arrival and the setup time, in ns; negative where the path is too slow.
    pub slack_ns: f64,
    /// Cells that the signal goes through, the first register's included.
    pub cells: usize,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimingError {
    #[error("the log of sta says: {0}")]
    Said(String),
    #[error("the log of sta has no paths of kind {0:?}; use OpenSTA 2.0 or newer")]
    NoKind(PathKind),
    #[error("the log of sta has a path in a form this version does not know: '{0}' is missing")]
    Form(&'static str),
}

impl PathKind {
    const ALL: [PathKind; 5] = [
        PathKind::Any,
        PathKind::RegisterToRegister,
        PathKind::InputToRegister,
        PathKind::RegisterToOutput,
        PathKind::InputToOutput,
    ];

    fn mark(self) -> String {
        format!("hardwire paths {self:?}")
    }

    fn ends(self) -> &'static str {
        match self {
            PathKind::Any => "",
            PathKind::RegisterToRegister => " -from $launch -to $capture",
            PathKind::InputToRegister => " -from $inputs -to $capture",
            PathKind::RegisterToOutput => " -from $launch -to [all_outputs]",
            PathKind::InputToOutput => " -from $inputs -to [all_outputs]",
        }
    }
}

impl Timing<'_> {
    /// The script, one command a line.
    pub fn script(&self) -> String {
        let clock = self.clock;
        let mut lines = vec![format!("read_liberty {{{}}}", self.liberty.display())];
        lines.extend(self.netlists.iter().map(|netlist| format!("read_verilog {{{}}}", netlist.display())));
        lines.extend([
            format!("link_design {}", self.top),
            "set_cmd_units -time ns".to_owned(),
            format!("create_clock -name {clock} -period {} [get_ports {clock}]", self.period),
            "set inputs {}".to_owned(),
            format!(
                "foreach port [all_inputs] {{ if {{[get_name $port] ne \"{clock}\"}} {{ lappend inputs $port }} }}"
            ),
            "set launch [all_registers -clock_pins]".to_owned(),
            "set capture [all_registers -data_pins]".to_owned(),
            format!("set_input_delay 0 -clock {clock} $inputs"),
            format!("set_output_delay 0 -clock {clock} [all_outputs]"),
        ]);
        for kind in PathKind::ALL {
            lines.push(format!("puts \"{}\"", kind.mark()));
            let report = format!("report_checks -path_delay max -format full -digits 5{}", kind.ends());
            // An empty collection is an error to it.
            let registers = report.contains("$launch") || report.contains("$capture");
            lines.push(if registers {
                format!("if {{[llength $launch]}} {{ {report} }} else {{ puts \"No paths found.\" }}")
            } else {
                report
            });
        }
        lines.join("\n") + "\n"
    }
}

/// The worst path of a kind in a log of [`Timing::script`]; none where nothing goes from such a start to such an end.
///
/// # Errors
/// OpenSTA reported an error, or prints paths in another form.
pub fn worst_path(log: &str, kind: PathKind) -> Result<Option<TimingPath>, TimingError> {
    if let Some(error) = log.lines().find(|line| line.starts_with("Error:")) {
        return Err(TimingError::Said(error.to_owned()));
    }
    let mark = kind.mark();
    let mut lines = log.lines().skip_while(|line| *line != mark);
    lines.next().ok_or(TimingError::NoKind(kind))?;
    let lines: Vec<&str> = lines.take_while(|line| !line.starts_with("hardwire paths ")).collect();
    if lines.iter().any(|line| line.trim() == "No paths found.") {
        return Ok(None);
    }
    let point = |label: &'static str| {
        let line = lines.iter().find_map(|line| line.strip_prefix(label)).ok_or(TimingError::Form(label))?;
        line.split_whitespace().next().map(str::to_owned).ok_or(TimingError::Form(label))
    };
    let value = |label: &'static str| {
        let line = lines.iter().find(|line| line.contains(label)).ok_or(TimingError::Form(label))?;
        line.split_whitespace().next().and_then(|word| word.parse().ok()).ok_or(TimingError::Form(label))
    };
    // "  0.18370    0.18370 v u.q/Q (DFFPOSX1)": every instance twice or more, but for the last of a path to a register.
    let pins = lines.iter().take_while(|line| !line.contains("data arrival time")).filter_map(|line| {
        let mut words = line.split_whitespace().skip_while(|word| !matches!(*word, "^" | "v")).skip(1);
        words.next()?.rsplit_once('/').map(|(instance, _)| instance)
    });
    let (from, to) = (point("Startpoint: ")?, point("Endpoint: ")?);
    let mut instances: Vec<&str> = pins.filter(|instance| *instance != to || *instance == from).collect();
    instances.dedup();
    // A register that feeds itself ends the path, too.
    let looped = usize::from(from == to && instances.len() > 1);
    Ok(Some(TimingPath {
        cells: instances.len() - looped,
        from,
        to,
        ns: value("data arrival time")?,
        slack_ns: value("slack (")?,
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What OpenSTA 2.0.17 printed, shortened.
    const LOG: &str = "OpenSTA 2.0.17 GITDIR-NOT Copyright (c) 2019, Parallax Software, Inc.
hardwire paths Any
Startpoint: _86865_ (rising edge-triggered flip-flop clocked by clk)
Endpoint: out_valid (output port clocked by clk)
Path Group: clk
Path Type: max

     Delay       Time   Description
---------------------------------------------------------------
   0.00000    0.00000   clock clk (rise edge)
   0.00000    0.00000   clock network delay (ideal)
   0.00000    0.00000 ^ _86865_/CLK (DFFPOSX1)
   0.29239    0.29239 v _86865_/Q (DFFPOSX1)
   0.22070    0.51309 v u_core._fanout30_/Y (BUFX2)
   0.05986    0.57295 ^ _62481_/Y (OAI21X1)
   0.00000    0.57295 ^ out_valid (out)
              0.57295   data arrival time

   1.11111    1.11111   clock clk (rise edge)
   0.00000    1.11111   clock network delay (ideal)
   0.00000    1.11111   clock reconvergence pessimism
   0.00000    1.11111   output external delay
              1.11111   data required time
---------------------------------------------------------------
              1.11111   data required time
             -0.57295   data arrival time
---------------------------------------------------------------
              0.53816   slack (MET)


hardwire paths RegisterToRegister
Startpoint: _86_ (rising edge-triggered flip-flop clocked by clk)
Endpoint: _86_ (rising edge-triggered flip-flop clocked by clk)
Path Group: clk
Path Type: max

     Delay       Time   Description
---------------------------------------------------------------
   0.00000    0.00000   clock clk (rise edge)
   0.00000    0.00000   clock network delay (ideal)
   0.00000    0.00000 ^ _86_/CLK (DFFPOSX1)
   0.29239    0.29239 v _86_/Q (DFFPOSX1)
   0.05986    0.35225 ^ _87_/Y (INVX1)
   0.00000    0.35225 ^ _86_/D (DFFPOSX1)
              0.35225   data arrival time

   0.30000    0.30000   clock clk (rise edge)
   0.30000    0.30000   clock network delay (ideal)
   0.00000    0.30000   clock reconvergence pessimism
              0.30000 ^ _86_/CLK (DFFPOSX1)
  -0.17817    0.12183   library setup time
              0.12183   data required time
---------------------------------------------------------------
              0.12183   data required time
             -0.35225   data arrival time
---------------------------------------------------------------
             -0.23042   slack (VIOLATED)


hardwire paths InputToRegister
No paths found.
";

    #[test]
    fn paths_are_read() {
        let path = worst_path(LOG, PathKind::Any).unwrap().unwrap();
        let expected = |from: &str, to: &str, ns, slack_ns, cells| TimingPath {
            from: from.into(),
            to: to.into(),
            ns,
            slack_ns,
            cells,
        };
        assert_eq!(path, expected("_86865_", "out_valid", 0.57295, 0.53816, 3));
        let path = worst_path(LOG, PathKind::RegisterToRegister).unwrap().unwrap();
        assert_eq!(path, expected("_86_", "_86_", 0.35225, -0.23042, 2));
        assert_eq!(worst_path(LOG, PathKind::InputToRegister).unwrap(), None);
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        let error = |log: &str, kind| worst_path(log, kind).unwrap_err().to_string();
        insta::assert_snapshot!(error(LOG, PathKind::InputToOutput), @"the log of sta has no paths of kind InputToOutput; use OpenSTA 2.0 or newer");
        insta::assert_snapshot!(error(&LOG.replace("slack (", "left ("), PathKind::Any), @"the log of sta has a path in a form this version does not know: 'slack (' is missing");
        insta::assert_snapshot!(error("Error: t.tcl, 8 x is not a known keyword or flag.\n", PathKind::Any), @"the log of sta says: Error: t.tcl, 8 x is not a known keyword or flag.");
    }

    #[test]
    fn the_script_times_every_kind() {
        let timing = Timing {
            top: "unit",
            netlists: &["below.v".into(), "unit v.v".into()],
            liberty: Path::new("cells.lib"),
            clock: "clk",
            period: 6.5,
        };
        insta::assert_snapshot!(timing.script(), @r#"
        read_liberty {cells.lib}
        read_verilog {below.v}
        read_verilog {unit v.v}
        link_design unit
        set_cmd_units -time ns
        create_clock -name clk -period 6.5 [get_ports clk]
        set inputs {}
        foreach port [all_inputs] { if {[get_name $port] ne "clk"} { lappend inputs $port } }
        set launch [all_registers -clock_pins]
        set capture [all_registers -data_pins]
        set_input_delay 0 -clock clk $inputs
        set_output_delay 0 -clock clk [all_outputs]
        puts "hardwire paths Any"
        report_checks -path_delay max -format full -digits 5
        puts "hardwire paths RegisterToRegister"
        if {[llength $launch]} { report_checks -path_delay max -format full -digits 5 -from $launch -to $capture } else { puts "No paths found." }
        puts "hardwire paths InputToRegister"
        if {[llength $launch]} { report_checks -path_delay max -format full -digits 5 -from $inputs -to $capture } else { puts "No paths found." }
        puts "hardwire paths RegisterToOutput"
        if {[llength $launch]} { report_checks -path_delay max -format full -digits 5 -from $launch -to [all_outputs] } else { puts "No paths found." }
        puts "hardwire paths InputToOutput"
        report_checks -path_delay max -format full -digits 5 -from $inputs -to [all_outputs]
        "#);
    }
}
