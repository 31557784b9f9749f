//! The boolean functions of liberty pins, as truth tables.
//!
//! Grammar, loosest first: `|` or `+` is or; `&`, `*` or nothing between two operands is and; `^` is exclusive or; `!` in
//! front or `'` behind is not; `0`, `1`, names and parentheses are operands. Names are those of the cell's inputs.

/// A function of up to six inputs: bit `i` of the table is its value where input `k` is bit `k` of `i`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function {
    pub inputs: usize,
    pub table: u64,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum FunctionError {
    #[error("more than six inputs")]
    TooManyInputs,
    #[error("'{0}' is not an input of the cell")]
    UnknownInput(String),
    #[error("'{0}' where an operand was expected")]
    Syntax(String),
    #[error("more than {DEPTH} operators inside each other")]
    TooDeep,
}

impl Function {
    /// Parses `text` over the named inputs.
    pub fn parse<T: AsRef<str>>(text: &str, inputs: &[T]) -> Result<Function, FunctionError> {
        if inputs.len() > 6 {
            return Err(FunctionError::TooManyInputs);
        }
        let names = inputs.iter().map(AsRef::as_ref).collect();
        let mut parser = Parser { rest: text.trim_start(), names, depth: 0 };
        let table = parser.or()?;
        if !parser.rest.is_empty() {
            return Err(FunctionError::Syntax(parser.rest.to_string()));
        }
        Ok(Function::new(inputs.len(), table))
    }

    fn new(inputs: usize, table: u64) -> Function {
        Function { inputs, table: table & Function::rows(inputs) }
    }

    fn rows(inputs: usize) -> u64 {
        if inputs >= 6 { u64::MAX } else { (1 << (1 << inputs)) - 1 }
    }

    /// The function that is 1 exactly where this one is 0.
    pub fn inverse(self) -> Function {
        Function::new(self.inputs, !self.table)
    }

    /// `a`.
    pub const IDENTITY: Function = Function { inputs: 1, table: 0b10 };
    /// `!(a & b)`.
    pub const NAND2: Function = Function { inputs: 2, table: 0b0111 };
    /// `a & b`, the carry of a half adder.
    pub const AND2: Function = Function { inputs: 2, table: 0b1000 };
    /// `a | b`.
    pub const OR2: Function = Function { inputs: 2, table: 0b1110 };
    /// `a ^ b`, the sum of a half adder.
    pub const XOR2: Function = Function { inputs: 2, table: 0b0110 };
    /// At least two of three: the carry of a full adder.
    pub const MAJORITY: Function = Function { inputs: 3, table: 0b1110_1000 };
    /// `a ^ b ^ c`, the sum of a full adder.
    pub const XOR3: Function = Function { inputs: 3, table: 0b1001_0110 };
}

/// Negations and parentheses inside each other that are read: the reader is recursive.
const DEPTH: usize = 200;

/// The columns of the six inputs in a table of 64 rows.
const COLUMNS: [u64; 6] = [
    0xaaaa_aaaa_aaaa_aaaa,
    0xcccc_cccc_cccc_cccc,
    0xf0f0_f0f0_f0f0_f0f0,
    0xff00_ff00_ff00_ff00,
    0xffff_0000_ffff_0000,
    0xffff_ffff_0000_0000,
];

struct Parser<'a> {
    rest: &'a str,
    names: Vec<&'a str>,
    depth: usize,
}

impl Parser<'_> {
    fn take(&mut self, symbols: &[char]) -> bool {
        let found = self.rest.starts_with(symbols);
        if found {
            self.rest = self.rest[1..].trim_start();
        }
        found
    }

    fn or(&mut self) -> Result<u64, FunctionError> {
        let mut value = self.and()?;
        while self.take(&['|', '+']) {
            value |= self.and()?;
        }
        Ok(value)
    }

    fn and(&mut self) -> Result<u64, FunctionError> {
        let mut value = self.xor()?;
        while self.take(&['&', '*']) || self.at_operand() {
            value &= self.xor()?;
        }
        Ok(value)
    }

    fn xor(&mut self) -> Result<u64, FunctionError> {
        let mut value = self.operand()?;
        while self.take(&['^']) {
            value ^= self.operand()?;
        }
        Ok(value)
    }

    fn at_operand(&self) -> bool {
        self.rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '!' | '('))
    }

    fn operand(&mut self) -> Result<u64, FunctionError> {
        if self.depth == DEPTH {
            return Err(FunctionError::TooDeep);
        }
        self.depth += 1;
        let value = self.negated();
        self.depth -= 1;
        value
    }

    fn negated(&mut self) -> Result<u64, FunctionError> {
        if self.take(&['!']) {
            return Ok(!self.operand()?);
        }
        let mut value = if self.take(&['(']) {
            let inner = self.or()?;
            if !self.take(&[')']) {
                return Err(FunctionError::Syntax(self.rest.to_string()));
            }
            inner
        } else {
            self.name()?
        };
        while self.take(&['\'']) {
            value = !value;
        }
        Ok(value)
    }

    fn name(&mut self) -> Result<u64, FunctionError> {
        let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '[' | ']')));
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if name.is_empty() {
            return Err(FunctionError::Syntax(rest.to_string()));
        }
        self.rest = rest.trim_start();
        match (self.names.iter().position(|input| *input == name), name) {
            (Some(index), _) => Ok(COLUMNS[index]),
            (None, "0") => Ok(0),
            (None, "1") => Ok(u64::MAX),
            (None, _) => Err(FunctionError::UnknownInput(name.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_way_libraries_write_it_is_the_same_function() {
        for text in ["(!(A B))", "!(A*B)", "(!A) | (!B)", "(!A) + (!B)", "A'+B'", "((!A)|(!B))", "!A | !B", "(A & B)'"]
        {
            assert_eq!(Function::parse(text, &["A", "B"]).unwrap(), Function::NAND2, "{text}");
        }
        for text in ["(((A B)+(B C))+(C A))", "(A&B) | (A&C) | (B&C)", "!((!A * !B) + (!A * !C) + (!B * !C))"] {
            assert_eq!(Function::parse(text, &["A", "B", "C"]).unwrap(), Function::MAJORITY, "{text}");
        }
        for text in ["((A^B)^C)", "A^B^C", "(A&!B&!C) | (!A&B&!C) | (!A&!B&C) | (A&B&C)"] {
            assert_eq!(Function::parse(text, &["A", "B", "C"]).unwrap(), Function::XOR3, "{text}");
        }
    }

    #[test]
    fn not_binds_tightest_then_xor_then_and_then_or() {
        let parse = |text| Function::parse(text, &["a", "b", "c"]).unwrap();
        assert_eq!(parse("a | b & c ^ !a"), parse("a | (b & (c ^ (!a)))"));
        assert_eq!(parse("a b' + c"), parse("(a & (!b)) | c"));
        assert_eq!(parse("a & 1 | 0"), parse("a"));
    }

    #[test]
    fn what_is_no_function_is_an_error() {
        let parse = |text| Function::parse(text, &["A", "B"]).unwrap_err();
        assert_eq!(parse("A & IQ"), FunctionError::UnknownInput("IQ".into()));
        assert_eq!(parse("(A & B"), FunctionError::Syntax(String::new()));
        assert_eq!(parse("A &"), FunctionError::Syntax(String::new()));
        assert_eq!(parse("A ? B"), FunctionError::Syntax("? B".into()));
        assert_eq!(Function::parse("A", &["A"; 7]).unwrap_err(), FunctionError::TooManyInputs);
    }
}
