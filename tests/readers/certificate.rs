//! Damaged netlists before the burn certificate's reader: whatever a netlist says, it is read, refused or found to differ; nothing
//! panics or runs on.

use hardwire::certify::{Circuit, Netlist, Product, Unit};
use hardwire::int::Interval;
use hardwire::tools::{self, Program};
use serde_json::Value;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// `y0 = 3*x0 - 5*x1 + 7`, one clock later.
const UNIT: &str = "module unit (input wire clk, input wire rst_n, input wire in_valid, output wire in_ready,
    input wire signed [3:0] x0, input wire signed [3:0] x1, output reg out_valid, input wire out_ready,
    output reg signed [7:0] y0);
  wire en = !out_valid || out_ready;
  assign in_ready = en;
  wire signed [7:0] x0_w8 = {{4{x0[3]}}, x0};
  wire signed [7:0] x1_w8 = {{4{x1[3]}}, x1};
  wire signed [7:0] sum = x0_w8 + (x0_w8 <<< 1) - x1_w8 - (x1_w8 <<< 2) + 8'sd7;
  always @(posedge clk) begin
    if (!rst_n) out_valid <= 1'b0;
    else if (en) out_valid <= in_valid;
    if (en) y0 <= sum;
  end
endmodule
";

const DAMAGED: u64 = 400;

/// Yosys' reading of [`UNIT`].
fn netlist() -> Value {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("unit.v"), UNIT).unwrap();
    let yosys = tools::find(Program::Yosys, None).unwrap().path;
    let script = "read_verilog unit.v; hierarchy -check -top unit; proc -norom; write_json unit.json";
    let ran = Command::new(yosys).current_dir(dir.path()).args(["-q", "-p", script]).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    serde_json::from_slice(&fs::read(dir.path().join("unit.json")).unwrap()).unwrap()
}

/// What the reader makes of a netlist: whether the row is burned, or nothing when there is no such unit.
fn burned(json: &[u8]) -> Option<bool> {
    let netlist = Netlist::read(json).ok()?;
    let circuit = Circuit::flatten(&netlist, "unit").ok()?;
    let (inputs, sums) = ([Interval::new(-8, 7); 2], [Interval::new(-52, 71)]);
    let unit = Unit::new(&circuit, &inputs, &[Interval::new(-128, 127)]).ok()?;
    let (mut machine, passages) = unit.symbolic(2).ok()?;
    let product =
        Product { weights: &|_, column| [3, -5][column], bias: &|_| 7, sums: &sums, requantize: None, then: &[] };
    Some(passages.iter().all(|passage| product.check(&mut machine, passage, &|_| true).is_empty()))
}

/// Numbers from a seed.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Changes one value somewhere below `value`: another number or text, one entry less or one twice.
fn damage(value: &mut Value, state: &mut u64) {
    let pick = next(state);
    match value {
        Value::Object(map) if !map.is_empty() => {
            let key = map.keys().nth(pick as usize % map.len()).unwrap().clone();
            if next(state).is_multiple_of(24) {
                map.remove(&key);
            } else {
                damage(&mut map[&key], state);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            let at = pick as usize % list.len();
            match next(state) % 6 {
                0 => drop(list.remove(at)),
                1 => list.push(list[at].clone()),
                _ => damage(&mut list[at], state),
            }
        }
        Value::Number(_) => *value = Value::from([pick % 60, pick][usize::from(pick.is_multiple_of(16))]),
        Value::String(text) => {
            let others = ["$add", "$sub", "$mux", "$dff", "$and", "$shl", "unit", "0", "1", "x", "input", "output", ""];
            *text = others[pick as usize % others.len()].to_string();
        }
        other => *other = Value::from(pick % 60),
    }
}

#[test]
fn damaged_netlists_are_read_refused_or_found_to_differ() {
    let whole = netlist();
    assert_eq!(burned(&serde_json::to_vec(&whole).unwrap()), Some(true));
    let mut state = 0x9e37_79b9_7f4a_7c15;
    let (mut refused, mut differ, mut same) = (0, 0, 0);
    for _ in 0..DAMAGED {
        let mut damaged = whole.clone();
        for _ in 0..1 + next(&mut state) % 3 {
            damage(&mut damaged["modules"]["unit"], &mut state);
        }
        let started = Instant::now();
        match burned(&serde_json::to_vec(&damaged).unwrap()) {
            None => refused += 1,
            Some(false) => differ += 1,
            // Attributes and the names of nets that nothing looks at.
            Some(true) => same += 1,
        }
        assert!(started.elapsed() < Duration::from_secs(20), "took {:?}: {damaged}", started.elapsed());
    }
    println!("{refused} refused, {differ} found to differ, {same} still the unit");
    assert!(refused >= 10 && differ >= 10, "{refused} refused, {differ} found to differ, {same} still the unit");
}

#[test]
fn bytes_that_are_no_netlist_are_refused() {
    for bytes in [&b""[..], b"{}", b"{\"modules\": 3}", b"{\"modules\": {\"unit\": {\"cells\": []}}}", &[0xff; 40]] {
        assert!(Netlist::read(bytes).is_err(), "{}", String::from_utf8_lossy(bytes));
    }
    let text = serde_json::to_vec(&netlist()).unwrap();
    for cut in (0..text.len()).step_by(997) {
        assert!(Netlist::read(&text[..cut]).is_err());
    }
}
