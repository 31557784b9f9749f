//! The check of a routed layout: a right one passes, every planted fault is named, and no damaged file stops the reader.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::Random;
use hardwire::tools::{Def, Lef, Netlist, Routed, check_layout};

const LEF: &str = "VERSION 5.4 ;
MACRO INV
  SIZE 4 BY 10 ;
  PIN A DIRECTION INPUT ; PORT LAYER metal1 ; RECT 0.5 3 1.5 4 ; END END A
  PIN Y DIRECTION OUTPUT ; PORT LAYER metal1 ; RECT 2.5 3 3.5 4 ; END END Y
  PIN vdd PORT LAYER metal1 ; RECT 0 9 4 10 ; END END vdd
END INV
MACRO FILL
  SIZE 2 BY 10 ;
  PIN vdd PORT LAYER metal1 ; RECT 0 9 2 10 ; END END vdd
END FILL
END LIBRARY
";

const NETLIST: &str = "module pair(a, y);
  input a;
  output y;
  wire n1;
  INV _1_ (
    .A(a),
    .Y(n1)
  );
  INV _2_ (
    .A(n1),
    .Y(y)
  );
endmodule
";

/// Two inverters side by side, the second one turned by half a circle.
const DEF: &str = "VERSION 5.6 ;
DESIGN pair ;
UNITS DISTANCE MICRONS 100 ;
DIEAREA ( 0 0 ) ( 1500 1000 ) ;
COMPONENTS 3 ;
- INV_1 INV + PLACED ( 0 0 ) N ;
- INV_2 INV + PLACED ( 400 0 ) S ;
- FILL_1 FILL + PLACED ( 800 0 ) N ;
END COMPONENTS
PINS 2 ;
- a + NET a
  + LAYER metal2 ( -20 -20 ) ( 20 20 )
  + PLACED ( 100 900 ) N ;
- y + NET y
  + LAYER metal2 ( -20 -20 ) ( 20 20 )
  + PLACED ( 500 900 ) N ;
END PINS
NETS 3 ;
- a
  ( PIN a )
  ( INV_1 A )
+ ROUTED metal1 ( 100 350 ) M2_M1
  NEW metal2 ( 100 350 ) ( * 900 ) ;
- n1
  ( INV_1 Y )
  ( INV_2 A )
+ ROUTED metal1 ( 300 350 ) ( 350 * ) M2_M1 ( * 500 ) M3_M2 ( 700 * ) M3_M2 ( * 650 ) M2_M1 ;
- y
  ( PIN y )
  ( INV_2 Y )
+ ROUTED metal1 ( 500 650 ) M2_M1
  NEW metal2 ( 500 650 ) ( * 900 ) ;
END NETS
END DESIGN
";

fn check(def: &str) -> Result<Routed, String> {
    let lef = Lef::parse(LEF, 100).map_err(|error| error.to_string())?;
    let def = Def::parse(def).map_err(|error| error.to_string())?;
    Ok(check_layout(&def, &lef, &Netlist::parse(NETLIST).unwrap(), &["vdd", "gnd"]))
}

#[test]
fn a_routed_pair_passes() {
    let routed = check(DEF).unwrap();
    assert_eq!(routed.faults, [""; 0]);
    assert_eq!((routed.cells, routed.fillers, routed.nets, routed.vias), (2, 1, 3, 6));
    assert_eq!(routed.length, 550 + 50 + 150 + 350 + 150 + 250);
}

#[test]
fn every_planted_fault_is_named() {
    for (from, to, says) in [
        ("- INV_2 INV + PLACED ( 400 0 ) S", "- INV_2 INV + UNPLACED", "INV_2 is not placed"),
        ("- INV_2 INV", "- INV_2 NAND", "INV_2 is a NAND, which the LEF does not have"),
        ("( 400 0 ) S", "( 400 0 ) N", "net n1 does not reach pin A of INV_2"),
        ("+ ROUTED metal1 ( 500 650 ) M2_M1\n  NEW metal2 ( 500 650 ) ( * 900 ) ;", ";", "net y is not routed"),
        ("( 500 650 ) ( * 900 )", "( 500 650 ) ( * 800 )", "net y does not reach pin"),
        ("( 100 350 ) M2_M1", "( 100 350 )", "net a "),
        ("M3_M2 ( 700 * ) M3_M2", "M3_M2 ( 600 * )\n NEW metal3 ( 700 500 ) M3_M2", "net n1 "),
        (
            "NEW metal2 ( 100 350 ) ( * 900 )",
            "NEW metal2 ( 100 350 ) ( * 900 )\n NEW metal2 ( 100 450 ) ( 350 * )",
            "nets a and n1 touch",
        ),
        ("( INV_1 Y )", "( INV_1 vdd )", "net n1 does not join what it joins in the netlist"),
        ("( PIN y )\n  ( INV_2 Y )", "( PIN y )", "net y does not join what it joins in the netlist"),
        ("COMPONENTS 3 ;\n- INV_1 INV + PLACED ( 0 0 ) N ;", "COMPONENTS 2 ;", "1 cells are placed, the netlist has 2"),
    ] {
        assert!(DEF.contains(from), "{from}");
        let routed = check(&DEF.replacen(from, to, 1)).unwrap();
        assert!(routed.faults.iter().any(|fault| fault.starts_with(says)), "{says}: {:?}", routed.faults);
    }
}

#[test]
fn damaged_files_are_refused() {
    for (from, to, says) in [
        ("NETS 3", "NETS 4", "a section says 4 entries and has 3"),
        ("( 300 350 ) ( 350 * )", "( 300 350 ) ( 350 360 )", "which is not straight"),
        ("M3_M2 ( 700", "M5_M4 ( 700", "via `M5_M4` does not begin on layer metal2"),
        ("( 0 0 ) N", "( 0 zero ) N", "`zero` is no number"),
        ("- INV_1", "+ INV_1", "`+` stands where an entry should"),
    ] {
        assert!(check(&DEF.replacen(from, to, 1)).unwrap_err().contains(says), "{says}");
    }
    for end in (0..DEF.len() - 4).step_by(7) {
        assert!(check(&DEF[..end]).is_err(), "cut at {end}");
    }
}

/// `text` with some of its words lost, doubled, swapped or replaced.
fn damaged(text: &str, random: &mut Random) -> String {
    let mut words: Vec<&str> = text.split_inclusive([' ', '\n']).collect();
    for _ in 0..1 + random.below(4) {
        let (at, other) = (random.below(words.len() as u64) as usize, random.below(words.len() as u64) as usize);
        match random.below(4) {
            0 => drop(words.remove(at)),
            1 => words.insert(at, words[other]),
            2 => words.swap(at, other),
            _ => words[at] = ["-9223372036854775808 ", "1e300 ", "( ", "; ", "* ", "\u{fffd} ", "END ", ""][other % 8],
        }
    }
    words.concat()
}

#[test]
fn no_damage_stops_the_readers() {
    let mut random = Random(1);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..20_000 {
        match check(&damaged(DEF, &mut random)) {
            Ok(_) => read += 1,
            Err(_) => refused += 1,
        }
        let _ = Lef::parse(&damaged(LEF, &mut random), 100);
        if let Ok(netlist) = Netlist::parse(&damaged(NETLIST, &mut random)) {
            // What was read is read again from its print.
            assert_eq!(Netlist::parse(&netlist.print()).unwrap().instances.len(), netlist.instances.len());
        }
    }
    assert!(read > 1000 && refused > 1000, "{read} read, {refused} refused");
}
