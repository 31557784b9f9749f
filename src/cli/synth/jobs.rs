//! The jobs of `synth`: one edge of the graph per module and stage, and the run of the graph by Ninja.
//!
//! Everything is written in the bundle's work folder: `MODULE.STAGE.job` is a job, `build.ninja` the graph, and what the jobs make
//! lies beside them. A file that would not change is left alone, so that Ninja sees nothing new.

use super::hierarchy::Hierarchy;
use super::predict::Prediction;
use crate::cli::Failure;
use crate::cli::context::Context;
use crate::pipeline::Progress;
use crate::tools::{
    self, AbcScript, Adders, Edge, EdgeInput, EdgeTool, GraphJob, Liberty, Ninja, OneBitAdders, Program, RunError,
    Stat, Synthesis, Task, TimingTask, Tool, UnitTiming,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The stages in the order in which they need each other.
pub const SYNTHESIS: &str = "synthesis";
pub const TIMING: &str = "timing";
pub const TOP: &str = "top";

/// The library in the folder of a job; modules have names without dots and dashes.
const LIBRARY: &str = "cells.lib";
const ADDERS: &str = "adders-map.v";
const NETLIST: &str = "mapped-netlist.v";

/// What all jobs of one bundle and library share.
pub struct Jobs<'a> {
    pub hierarchy: &'a Hierarchy,
    pub adders: &'a Adders,
    pub yosys: &'a Tool,
    pub sta: Option<&'a Tool>,
    /// Absolute.
    pub work: &'a Path,
    pub target_mhz: f64,
    library: EdgeInput,
    map: PathBuf,
}

/// One stage of one module.
pub struct FlowJob {
    pub stage: &'static str,
    pub edge: Edge,
}

impl<'a> Jobs<'a> {
    /// # Errors
    /// The library or the adder map cannot be read.
    pub fn new(
        (hierarchy, work): (&'a Hierarchy, &'a Path),
        (liberty, adders, map): (&'a Liberty, &'a Adders, PathBuf),
        (yosys, sta): (&'a Tool, Option<&'a Tool>),
        target_mhz: f64,
    ) -> Result<Self, Failure> {
        let path = std::path::absolute(&liberty.path)?;
        let sha256 = Some(tools::digest(&path)?);
        let library = EdgeInput { name: LIBRARY.to_owned(), path, sha256 };
        Ok(Self { hierarchy, adders, yosys, sta, work, target_mhz, library, map })
    }

    fn file(&self, module: &str, kind: &str) -> PathBuf {
        self.work.join(format!("{module}.{kind}"))
    }

    /// The netlist and the statistics of one module, its submodules as black boxes.
    pub fn synthesis(&self, module: &str) -> Result<FlowJob, Failure> {
        let verilog = |name: &str| PathBuf::from(format!("{name}.v"));
        let children = &self.hierarchy.children[module];
        let one_bit = &self.hierarchy.one_bit_adders[module];
        let bare = |file: &PathBuf| file.file_name().map_or_else(PathBuf::new, PathBuf::from);
        let script = Synthesis {
            top: module,
            sources: &[verilog(module)],
            black_boxes: &children.iter().map(|child| verilog(child)).collect::<Vec<_>>(),
            one_bit_adders: OneBitAdders {
                sources: &one_bit.iter().map(bare).collect::<Vec<_>>(),
                lone_sum_in_gates: self.adders.lone_sum_in_gates,
                lone_carry_in_gates: self.adders.lone_carry_in_gates,
            },
            liberty: Path::new(LIBRARY),
            adder_map: Some(Path::new(ADDERS)),
            abc: AbcScript::Area,
            netlist: Some(Path::new(NETLIST)),
            buffer: None,
        }
        .script();
        let sources = std::iter::once(self.hierarchy.file(module));
        let files =
            sources.chain(children.iter().map(|child| self.hierarchy.file(child))).chain(one_bit.iter().cloned());
        let mut inputs: Vec<EdgeInput> = files.map(|file| input(&bare(&file), file)).collect();
        inputs.push(input(Path::new(ADDERS), self.map.clone()));
        let outputs = [(NETLIST, "netlist.v"), ("stat.json", "stat.json")];
        self.job(SYNTHESIS, module, Task::Synthesis { script }, &[self.yosys], inputs, &outputs)
    }

    /// The clock of one unit with everything below it.
    pub fn timing(&self, unit: &str) -> Result<FlowJob, Failure> {
        let names = self.hierarchy.below(unit);
        let netlist = |name: &String| format!("{name}.netlist.v");
        let inputs = names.iter().map(|name| input(Path::new(&netlist(name)), self.file(name, "netlist.v"))).collect();
        let netlists = names.iter().map(netlist).collect();
        let task = TimingTask { netlists, black_boxes: Vec::new(), units: Vec::new(), target_mhz: self.target_mhz };
        self.timed(TIMING, unit, task, inputs)
    }

    /// The clock of the top over its units as they were timed.
    pub fn top(&self, top: &str) -> Result<FlowJob, Failure> {
        let units = &self.hierarchy.children[top];
        let named = |kind: &str| units.iter().map(|unit| format!("{unit}.{kind}")).collect::<Vec<_>>();
        let netlist = format!("{top}.netlist.v");
        let mut inputs = vec![input(Path::new(&netlist), self.work.join(&netlist))];
        inputs.extend(units.iter().map(|unit| input(Path::new(&format!("{unit}.v")), self.hierarchy.file(unit))));
        inputs.extend(named("timed.v").iter().map(|name| input(Path::new(name), self.work.join(name))));
        let (black_boxes, units) = (named("v"), named("timed.v"));
        let task = TimingTask { netlists: vec![netlist], black_boxes, units, target_mhz: self.target_mhz };
        self.timed(TOP, top, task, inputs)
    }

    fn timed(
        &self,
        stage: &'static str,
        module: &str,
        task: TimingTask,
        inputs: Vec<EdgeInput>,
    ) -> Result<FlowJob, Failure> {
        let outputs = [("timed.v", "timed.v"), ("timing.json", "timing.json")];
        let tools: Vec<&Tool> = std::iter::once(self.yosys).chain(self.sta).collect();
        self.job(stage, module, Task::Timing(task), &tools, inputs, &outputs)
    }

    fn job(
        &self,
        stage: &'static str,
        module: &str,
        task: Task,
        tools: &[&Tool],
        mut inputs: Vec<EdgeInput>,
        outputs: &[(&str, &str)],
    ) -> Result<FlowJob, Failure> {
        inputs.push(self.library.clone());
        let tool = |tool: &&Tool| {
            Ok::<_, Failure>(EdgeTool { path: std::path::absolute(&tool.path)?, version: tool.says.clone() })
        };
        let edge = Edge {
            module: module.to_owned(),
            task,
            tools: tools.iter().map(tool).collect::<Result<_, _>>()?,
            inputs,
            outputs: outputs.iter().map(|(name, kind)| ((*name).to_owned(), self.file(module, kind))).collect(),
            log: self.file(module, &format!("{stage}.log")),
            record: self.file(module, &format!("{stage}.record.json")),
            error: self.file(module, &format!("{stage}.error")),
        };
        Ok(FlowJob { stage, edge })
    }

    /// Writes the jobs and their graph.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(&self, jobs: &[FlowJob], cache: Option<&Path>) -> Result<(), Failure> {
        let mut nodes = Vec::new();
        for job in jobs {
            let file = self.file(&job.edge.module, &format!("{}.job", job.stage));
            update(&file, &(serde_json::to_string_pretty(&job.edge)? + "\n"))?;
            nodes.push(GraphJob {
                stage: job.stage,
                name: job.edge.module.clone(),
                file,
                inputs: job.edge.inputs.iter().map(|input| input.path.clone()).collect(),
                outputs: job
                    .edge
                    .outputs
                    .iter()
                    .map(|(_, file)| file.clone())
                    .chain([job.edge.record.clone()])
                    .collect(),
            });
        }
        let program = std::env::current_exe()?;
        let mut command = vec![program.as_path(), Path::new("edge")];
        if let Some(cache) = cache {
            command.extend([Path::new("--cache"), cache]);
        }
        update(&self.work.join("build.ninja"), &tools::graph(&command, &nodes))
    }

    /// Has Ninja run the graph, and shows how far it is by what was predicted.
    ///
    /// # Errors
    /// Ninja is missing, or jobs failed: the message names them, and what the first said.
    pub fn run(&self, jobs: &[FlowJob], predictions: &[Prediction], context: &Context) -> Result<(), Failure> {
        let ninja = tools::find(Program::Ninja, None)?;
        let work: BTreeMap<(&str, &str), u64> = jobs
            .iter()
            .zip(predictions)
            .map(|(job, prediction)| ((job.stage, job.edge.module.as_str()), 1 + (1000.0 * prediction.seconds) as u64))
            .collect();
        context.reporter.stage("synthesizing", work.values().sum());
        let mut done =
            |stage: &str, module: &str| context.reporter.advance(work.get(&(stage, module)).copied().unwrap_or(0));
        for job in jobs {
            let _ = std::fs::remove_file(&job.edge.error);
        }
        let run = Ninja { tool: &ninja, folder: self.work, jobs: rayon::current_num_threads() }.run(&mut done);
        run.map_err(|error| failure(jobs, error))
    }

    /// # Errors
    /// The job's output cannot be read.
    pub fn stat(&self, module: &str) -> Result<Stat, Failure> {
        read(&self.file(module, "stat.json"))
    }

    /// # Errors
    /// The job's output cannot be read.
    pub fn clock(&self, unit: &str) -> Result<UnitTiming, Failure> {
        read(&self.file(unit, "timing.json"))
    }
}

fn input(name: &Path, path: PathBuf) -> EdgeInput {
    EdgeInput { name: name.display().to_string(), path, sha256: None }
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T, Failure> {
    let fail = |why: &dyn std::fmt::Display| {
        Failure::new(format!("{}: {why}; remove it and synthesize again", file.display()))
    };
    let text = std::fs::read(file).map_err(|error| fail(&error))?;
    serde_json::from_slice(&text).map_err(|error| fail(&error))
}

/// Writes a file whose content is another.
pub fn update(file: &Path, text: &str) -> Result<(), Failure> {
    if std::fs::read_to_string(file).is_ok_and(|known| known == text) {
        return Ok(());
    }
    let parent = file.parent().unwrap_or(Path::new("."));
    let temporary = tempfile::NamedTempFile::new_in(parent)?;
    std::fs::write(temporary.path(), text)?;
    temporary.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// What to say when the graph did not end well.
fn failure(jobs: &[FlowJob], error: RunError) -> Failure {
    let failed: Vec<(&FlowJob, String)> =
        jobs.iter().filter_map(|job| Some((job, std::fs::read_to_string(&job.edge.error).ok()?))).collect();
    let Some((first, said)) = failed.first() else { return error.into() };
    let others: BTreeSet<&str> = failed[1..].iter().map(|(job, _)| job.edge.module.as_str()).collect();
    let others = match others.len() {
        0 => String::new(),
        _ => format!("\n  failed too: {}", others.into_iter().collect::<Vec<_>>().join(", ")),
    };
    Failure::new(format!(
        "{} of module {} failed: {said}{others}\n  what the other modules gave is kept: repair the cause and run synth again",
        first.stage, first.edge.module
    ))
}
