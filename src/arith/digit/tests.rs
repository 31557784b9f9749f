//! Networks down to bits, clock by clock, against plain products.

#![allow(clippy::unwrap_used)]
use super::*;
use crate::arith::row_intervals;
use proptest::prelude::*;

/// A fabric that records what it is told and then runs it.
#[derive(Default)]
struct Machine {
    parts: Vec<Part>,
    next: Vec<(usize, usize)>,
}

enum Part {
    Input(u32, u32),
    Register,
    /// A bit of how many are set.
    Count(Vec<usize>, usize),
    Any(Vec<usize>),
    Invert(usize),
    Within(usize, u32, u32),
    UnlessFirst(usize),
    At(Vec<u32>),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Bit(usize);

impl Machine {
    fn put(&mut self, part: Part) -> Bit {
        self.parts.push(part);
        Bit(self.parts.len() - 1)
    }
}

impl Fabric for Machine {
    type Bit = Bit;
    fn begin(&mut self, _: Owner) {}
    fn input(&mut self, input: u32, bit: u32) -> Bit {
        self.put(Part::Input(input, bit))
    }
    fn state(&mut self) -> Bit {
        self.put(Part::Register)
    }
    fn delayed(&mut self, bit: Bit, _: u32) -> Bit {
        let register = self.put(Part::Register);
        self.next.push((register.0, bit.0));
        register
    }
    fn connect(&mut self, register: Bit, next: Bit) {
        self.next.push((register.0, next.0));
    }
    fn count(&mut self, bits: &[Bit]) -> Vec<Bit> {
        assert!(COUNTERS.contains(&bits.len()));
        let bits: Vec<usize> = bits.iter().map(|b| b.0).collect();
        (0..counter_width(bits.len())).map(|place| self.put(Part::Count(bits.clone(), place))).collect()
    }
    fn half(&mut self, bits: [Bit; 2]) -> (Bit, Bit) {
        let bits: Vec<usize> = bits.iter().map(|b| b.0).collect();
        (self.put(Part::Count(bits.clone(), 0)), self.put(Part::Count(bits, 1)))
    }
    fn any(&mut self, bits: &[Bit]) -> Bit {
        self.put(Part::Any(bits.iter().map(|b| b.0).collect()))
    }
    fn parity(&mut self, bits: &[Bit]) -> Bit {
        self.put(Part::Count(bits.iter().map(|b| b.0).collect(), 0))
    }
    fn invert(&mut self, bit: Bit) -> Bit {
        self.put(Part::Invert(bit.0))
    }
    fn inverted_within(&mut self, bit: Bit, from: u32, to: u32) -> Bit {
        self.put(Part::Within(bit.0, from, to))
    }
    fn unless_first(&mut self, bit: Bit) -> Bit {
        self.put(Part::UnlessFirst(bit.0))
    }
    fn at_clocks(&mut self, clocks: &[u32]) -> Bit {
        self.put(Part::At(clocks.to_vec()))
    }
    fn depth(_: Bit) -> u32 {
        0
    }
}

/// Runs products through a network without a reset between them.
fn run(network: &Network, targets: &[RowTarget], vectors: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let mut machine = Machine::default();
    let rows = realize(network, &mut machine);
    let mut value = vec![false; machine.parts.len()];
    let mut results = Vec::new();
    for x in vectors {
        let mut sums = vec![0i128; rows.len()];
        for clock in 0..network.clocks {
            for at in 0..value.len() {
                value[at] = match &machine.parts[at] {
                    Part::Input(input, bit) => {
                        let info = network.inputs[*input as usize];
                        let u = x[*input as usize] + info.offset;
                        assert!(u >= 0 && u < 1 << info.bits);
                        let place = clock * network.digit + bit;
                        place < 63 && u >> place & 1 == 1
                    }
                    Part::Register => value[at],
                    Part::Count(bits, place) => bits.iter().filter(|b| value[**b]).count() >> place & 1 == 1,
                    Part::Any(bits) => {
                        let set = bits.iter().filter(|b| value[**b]).count();
                        let last = clock + 1 == network.clocks;
                        assert!(
                            set <= 1 || (last && network.kind == NodeKind::Combinational),
                            "the top column carries out"
                        );
                        set > 0
                    }
                    Part::Invert(bit) => !value[*bit],
                    Part::Within(bit, from, to) => (*from..*to).contains(&clock) && !value[*bit],
                    Part::UnlessFirst(bit) => clock > 0 && value[*bit],
                    Part::At(clocks) => clocks.contains(&clock),
                };
            }
            for (sum, row) in sums.iter_mut().zip(&rows) {
                for (column, bit) in row.columns.iter().enumerate() {
                    let counts = (column as u32) < network.digit || clock + 1 == network.clocks;
                    if counts && bit.is_some_and(|bit| value[bit.0]) {
                        *sum += 1 << (clock * network.digit + column as u32);
                    }
                }
            }
            let next: Vec<bool> = machine.next.iter().map(|(_, next)| value[*next]).collect();
            for ((register, _), next) in machine.next.iter().zip(next) {
                value[*register] = next;
            }
        }
        let result = |(row, sum): (usize, i128)| {
            let (bits, signed) = (network.rows[row].bits, targets[row].interval.is_signed());
            let wrapped = sum.rem_euclid(1 << bits);
            (if signed && wrapped >> (bits - 1) & 1 == 1 { wrapped - (1 << bits) } else { wrapped }) as i64
        };
        results.push(sums.into_iter().enumerate().map(result).collect());
    }
    results
}

/// A matrix with its inputs, biases and some vectors.
fn case() -> impl Strategy<Value = (IntMatrix, Vec<Interval>, Vec<i64>, Vec<Vec<i64>>)> {
    let weight = prop_oneof![3 => -8i32..8, 2 => -1i32..=1, 1 => Just(0), 1 => -128i32..128];
    (1usize..9, 1usize..9).prop_flat_map(move |(rows, cols)| {
        let input = prop_oneof![
            2 => Just(Interval::signed(8)),
            2 => Just(Interval::unsigned(8)),
            1 => (1u32..12).prop_map(Interval::unsigned),
            1 => (2u32..12).prop_map(Interval::signed)
        ];
        let matrix = proptest::collection::vec(weight.clone(), rows * cols);
        let inputs = proptest::collection::vec(input, cols);
        let bias = proptest::collection::vec(-1000i64..1000, rows);
        (matrix, inputs, bias).prop_flat_map(move |(matrix, inputs, bias)| {
            let element = |x: &Interval| prop_oneof![Just(x.lo()), Just(x.hi()), x.lo()..=x.hi()].boxed();
            let vector: Vec<_> = inputs.iter().map(element).collect();
            let vectors = proptest::collection::vec(vector, 4);
            let matrix = IntMatrix::new(rows, cols, matrix).unwrap();
            (Just(matrix), Just(inputs), Just(bias), vectors)
        })
    })
}

fn targets(matrix: &IntMatrix, inputs: &[Interval], bias: &[i64]) -> Vec<RowTarget> {
    let rows = row_intervals(matrix, inputs).into_iter().zip(bias);
    rows.map(|(row, bias)| RowTarget { bias: *bias, interval: row + Interval::point(*bias) }).collect()
}

proptest! {
    #[test]
    fn every_style_is_the_matrix_bit_for_bit((matrix, inputs, bias, vectors) in case(), digit in 1u32..5, spare in 0u32..3) {
        let targets = targets(&matrix, &inputs, &bias);
        let problem = Problem { matrix: &matrix, inputs: &inputs, targets: &targets, digit, least_clocks: spare * 3 };
        let expected: Vec<Vec<i64>> = vectors
            .iter()
            .map(|x| {
                let dot = |row: usize| matrix.row(row).iter().zip(x).map(|(w, x)| i64::from(*w) * x).sum::<i64>();
                (0..matrix.rows()).map(|row| dot(row) + bias[row]).collect()
            })
            .collect();
        for style in Style::ALL {
            let network = plan_digits(&problem, &[style], &PlanOptions { effort: 1, ..PlanOptions::default() }, &fresh);
            prop_assert_eq!(network.prove(&matrix, &targets), Ok(()));
            prop_assert_eq!(&run(&network, &targets, &vectors), &expected, "{:?} digit {}: {:?}", style, digit, network);
        }
    }
}

#[test]
fn a_changed_operand_is_found() {
    let matrix = IntMatrix::new(3, 3, vec![1, -3, 5, 2, 7, -1, 1, -3, 4]).unwrap();
    let inputs = vec![Interval::signed(8); 3];
    let targets = targets(&matrix, &inputs, &[0, 5, -9]);
    let problem = Problem { matrix: &matrix, inputs: &inputs, targets: &targets, digit: 1, least_clocks: 0 };
    for style in Style::ALL {
        let good = plan_digits(&problem, &[style], &PlanOptions::default(), &fresh);
        assert_eq!(good.prove(&matrix, &targets), Ok(()));
        let mut bad = good.clone();
        bad.rows[1].operands[0].negative ^= true;
        assert!(bad.prove(&matrix, &targets).is_err(), "{style:?}");
        let mut bad = good.clone();
        bad.rows[2].constant ^= 4;
        assert!(bad.prove(&matrix, &targets).is_err(), "{style:?}");
        let mut bad = good.clone();
        bad.rows[0].operands[0].shift += 1;
        assert!(bad.prove(&matrix, &targets).is_err(), "{style:?}");
    }
}
