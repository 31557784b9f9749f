//! What a network costs: gate equivalents, counted over the very parts that are emitted.

use super::counter::{counter_adders, counter_depths};
use super::network::Network;
use super::realize::{Fabric, Owner, realize};
use crate::arith::prices::{ANY, FLIP_FLOP, FULL_ADDER, HALF_ADDER, INVERTER, NOR, PARITY};

/// One more clock in a constant's pattern over the clock counter, shared with other patterns.
const PATTERN: u32 = 60;

/// The parts of a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gates {
    pub full_adders: u64,
    pub half_adders: u64,
    pub flip_flops: u64,
    /// Everything else, in hundredths of a gate.
    pub rest: u64,
    /// Adders on the longest path between registers.
    pub depth: u32,
}

impl Gates {
    pub fn of(network: &Network) -> Self {
        let mut count = Count::default();
        realize(network, &mut count);
        let clocks = u64::from(u32::BITS - network.clocks.leading_zeros());
        // The clock counter: flip-flop and increment per bit.
        count.gates.flip_flops += clocks;
        count.gates.rest += clocks * u64::from(HALF_ADDER + ANY);
        count.gates
    }

    /// Gate equivalents in hundredths.
    pub fn total(&self) -> u64 {
        self.full_adders * u64::from(FULL_ADDER)
            + self.half_adders * u64::from(HALF_ADDER)
            + self.flip_flops * u64::from(FLIP_FLOP)
            + self.rest
    }
}

/// A fabric that only counts.
#[derive(Default)]
struct Count {
    gates: Gates,
}

impl Count {
    fn deeper(&mut self, bits: &[u32]) -> u32 {
        let depth = 1 + bits.iter().max().copied().unwrap_or(0);
        self.gates.depth = self.gates.depth.max(depth);
        depth
    }
}

/// A bit is its depth.
impl Fabric for Count {
    type Bit = u32;

    fn begin(&mut self, _: Owner) {}

    fn input(&mut self, _: u32, _: u32) -> u32 {
        0
    }

    fn state(&mut self) -> u32 {
        self.gates.flip_flops += 1;
        0
    }

    fn delayed(&mut self, _: u32, _: u32) -> u32 {
        self.gates.flip_flops += 1;
        0
    }

    fn connect(&mut self, _: u32, _: u32) {}

    fn count(&mut self, bits: &[u32]) -> Vec<u32> {
        self.gates.full_adders += counter_adders(bits.len()) as u64;
        let depths = counter_depths(bits);
        self.gates.depth = depths.iter().copied().fold(self.gates.depth, u32::max);
        depths
    }

    fn half(&mut self, bits: [u32; 2]) -> (u32, u32) {
        self.gates.half_adders += 1;
        let depth = self.deeper(&bits);
        (depth, depth)
    }

    fn any(&mut self, bits: &[u32]) -> u32 {
        self.gates.rest += u64::from(ANY) * (bits.len() as u64 - 1);
        bits.iter().max().copied().unwrap_or(0)
    }

    fn parity(&mut self, bits: &[u32]) -> u32 {
        self.gates.rest += u64::from(PARITY) * (bits.len() as u64 - 1);
        self.deeper(bits)
    }

    fn invert(&mut self, bit: u32) -> u32 {
        self.gates.rest += u64::from(INVERTER);
        bit
    }

    fn inverted_within(&mut self, bit: u32, _: u32, _: u32) -> u32 {
        self.gates.rest += u64::from(NOR);
        bit
    }

    fn unless_first(&mut self, bit: u32) -> u32 {
        self.gates.rest += u64::from(ANY);
        bit
    }

    fn at_clocks(&mut self, clocks: &[u32]) -> u32 {
        self.gates.rest += u64::from(PATTERN) * clocks.len() as u64;
        0
    }

    fn depth(bit: u32) -> u32 {
        bit
    }
}
