//! Dies on a wafer and how many of them work.

use super::constants::Values;

/// Whole dies of a square of `area` mm² on a wafer: the usual estimate, area over area less what the rim cuts.
pub fn gross_dies(area: f64, values: &Values) -> f64 {
    let radius = values.get("wafer.diameter") / 2.0 - values.get("wafer.edge_exclusion");
    let pitch = area.sqrt() + values.get("wafer.scribe_lane");
    let die = pitch * pitch;
    let pi = std::f64::consts::PI;
    (pi * radius * radius / die - pi * 2.0 * radius / (2.0 * die).sqrt()).max(0.0)
}

/// A model of defects: the share of good dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yield {
    /// Defects fall independently: e^-x.
    Poisson,
    /// Defect density varies between wafers: ((1 - e^-x) / x)².
    Murphy,
    /// Defects cluster: (1 + x / alpha)^-alpha.
    NegativeBinomial,
}

impl Yield {
    pub const ALL: [Self; 3] = [Self::Poisson, Self::Murphy, Self::NegativeBinomial];

    pub fn name(self) -> &'static str {
        match self {
            Self::Poisson => "poisson",
            Self::Murphy => "murphy",
            Self::NegativeBinomial => "negative_binomial",
        }
    }

    /// The share of good dies of `area` mm² at `density` defects per cm².
    pub fn of(self, area: f64, density: f64, clustering: f64) -> f64 {
        let x = area / 100.0 * density;
        match self {
            Self::Poisson => (-x).exp(),
            Self::Murphy if x > 0.0 => (-(-x).exp_m1() / x).powi(2),
            Self::Murphy => 1.0,
            Self::NegativeBinomial => (1.0 + x / clustering).powf(-clustering),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::constants::Constants;
    use super::*;

    /// Against values worked out by hand for 815 mm² and others.
    #[test]
    fn dies_and_yields_are_the_textbook_ones() {
        let values =
            Constants::built_in().map(|constants| constants.values()).unwrap_or_else(|error| panic!("{error}"));
        for (area, dies) in [(815.0, 59.9), (858.0, 56.4), (400.0, 135.5), (100.0, 601.0), (25.0, 2482.0)] {
            let found = gross_dies(area, &values);
            assert!((found / dies - 1.0).abs() < 2e-3, "{area} mm2: {found}");
        }
        for (density, yields) in
            [(0.09, [0.480, 0.502, 0.519]), (0.05, [0.665, 0.675, 0.682]), (0.20, [0.196, 0.243, 0.272])]
        {
            for (model, expected) in Yield::ALL.into_iter().zip(yields) {
                let found = model.of(815.0, density, 3.0);
                assert!((found - expected).abs() < 6e-4, "{} at {density}: {found}", model.name());
            }
        }
        assert_eq!(gross_dies(1e6, &values), 0.0);
    }
}
