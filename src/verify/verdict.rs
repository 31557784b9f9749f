//! The verdict on a bundle: every rung of the ladder that was climbed, and whether it held.

use serde::Serialize;

/// One check and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rung {
    pub name: String,
    pub passed: bool,
    pub detail: String,
}

impl Rung {
    pub fn pass(name: &str, detail: &str) -> Self {
        Self { name: name.to_owned(), passed: true, detail: detail.to_owned() }
    }

    /// Holds when `passed`.
    pub fn of(name: &str, passed: bool, detail: &str) -> Self {
        Self { name: name.to_owned(), passed, detail: detail.to_owned() }
    }

    pub fn fail(name: &str, detail: &str) -> Self {
        Self { name: name.to_owned(), passed: false, detail: detail.to_owned() }
    }
}

/// All rungs of one run of `verify`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    pub rungs: Vec<Rung>,
}

impl Verdict {
    /// Whether every rung held, and there was at least one.
    pub fn passed(&self) -> bool {
        !self.rungs.is_empty() && self.rungs.iter().all(|rung| rung.passed)
    }
}
