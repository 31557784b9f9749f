//! Prices of cells in gate equivalents, the one table that every estimate uses.
//!
//! In hundredths of a two-input NAND (24 µm²), from the cell areas of the OSU 0.18 µm library: FAX1 120 µm², HAX1 80,
//! DFFPOSX1 96, AND2X2 and OR2X2 32, XOR2X1 56, INVX1 16, NOR2X1 24, MUX2X1 48. Other libraries are close.

pub const FULL_ADDER: u32 = 500;
pub const HALF_ADDER: u32 = 333;
pub const FLIP_FLOP: u32 = 400;
/// An AND or OR of two.
pub const ANY: u32 = 133;
pub const PARITY: u32 = 233;
pub const INVERTER: u32 = 67;
pub const MULTIPLEXER: u32 = 200;
/// A NOR of two.
pub const NOR: u32 = 100;
/// A bit of a burned table that many columns share, from which synthesis takes out what they have in common.
pub const BURNED_BIT: u32 = 7;
