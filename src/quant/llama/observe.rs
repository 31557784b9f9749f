//! What the float model does on calibration texts: how large every channel gets, and how the inputs of every matrix move.

use crate::model::Llama;
use crate::model::llama::{Session, Site};
use crate::quant::feedback::Moments;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Largest magnitudes kept of every channel.
const KEPT: usize = 16;
/// Share of all magnitudes at a site that may lie beyond its range.
const CLIPPED: f64 = 1e-4;

/// The largest magnitudes of every channel of a site.
#[derive(Clone, Debug)]
pub struct Sizes {
    vectors: usize,
    /// Descending, of every channel.
    largest: Vec<[f64; KEPT]>,
}

impl Sizes {
    fn new(channels: usize) -> Self {
        Self { vectors: 0, largest: vec![[0.0; KEPT]; channels] }
    }

    fn see(&mut self, values: &[f64]) {
        self.vectors += 1;
        values.iter().zip(&mut self.largest).for_each(|(value, largest)| insert(largest, value.abs()));
    }

    fn merge(&mut self, other: &Self) {
        self.vectors += other.vectors;
        for (own, other) in self.largest.iter_mut().zip(&other.largest) {
            other.iter().for_each(|value| insert(own, *value));
        }
    }

    pub fn channels(&self) -> usize {
        self.largest.len()
    }

    /// The largest of a channel, but for the share that may be clipped.
    pub fn channel(&self, channel: usize) -> f64 {
        let beyond = (CLIPPED * self.vectors as f64) as usize;
        self.largest[channel][beyond.min(KEPT - 1)]
    }

    /// The largest of all channels, but for the share that may be clipped.
    pub fn clip(&self) -> f64 {
        let beyond = (CLIPPED * (self.vectors * self.channels()) as f64) as usize;
        let mut all: Vec<f64> = self.largest.iter().flatten().copied().collect();
        all.sort_by(|a, b| b.total_cmp(a));
        all.get(beyond).or(all.last()).copied().unwrap_or(0.0)
    }

    /// The largest of all channels.
    pub fn most(&self) -> f64 {
        self.largest.iter().fold(0.0, |most, largest| largest[0].max(most))
    }
}

/// Puts a value where it belongs in a descending list, the least one leaves.
fn insert(largest: &mut [f64; KEPT], value: f64) {
    if value <= largest[KEPT - 1] {
        return;
    }
    let at = largest.partition_point(|other| *other >= value);
    largest[at..].rotate_right(1);
    largest[at] = value;
}

/// What was seen at every site of every layer.
#[derive(Clone, Debug, Default)]
pub struct Observed {
    sizes: BTreeMap<(usize, Site), Sizes>,
    moments: BTreeMap<(usize, Site), Moments>,
}

/// Sites that matrices read.
const READ: [Site; 5] = [Site::AttentionNorm, Site::Mixed, Site::MlpNorm, Site::Product, Site::FinalNorm];

impl Observed {
    /// Runs the float model over all texts, which must hold a token at least.
    pub fn new(model: &Llama, texts: &[Vec<u32>]) -> Self {
        let each: Vec<Self> = texts.par_iter().map(|text| Self::of(model, text)).collect();
        // Merged in the order of the texts, so that sums do not depend on threads.
        each.into_iter().reduce(Self::merged).unwrap_or_default()
    }

    fn of(model: &Llama, text: &[u32]) -> Self {
        let mut all = Self::default();
        let mut session = Session::new(model);
        for token in text.iter().take(model.config.context) {
            session.observed(*token, &mut |layer, site, values| {
                let key = (layer, site);
                all.sizes.entry(key).or_insert_with(|| Sizes::new(values.len())).see(values);
                if READ.contains(&site) {
                    all.moments.entry(key).or_insert_with(|| Moments::new(values.len())).see(values);
                }
            });
        }
        all
    }

    fn merged(mut self, other: Self) -> Self {
        for (key, sizes) in other.sizes {
            match self.sizes.get_mut(&key) {
                Some(own) => own.merge(&sizes),
                None => drop(self.sizes.insert(key, sizes)),
            }
        }
        for (key, moments) in other.moments {
            match self.moments.get_mut(&key) {
                Some(own) => own.merge(&moments),
                None => drop(self.moments.insert(key, moments)),
            }
        }
        self
    }

    /// What a site was seen to reach; nothing seen is a single zero.
    pub fn sizes(&self, layer: usize, site: Site) -> Sizes {
        self.sizes.get(&(layer, site)).cloned().unwrap_or_else(|| Sizes::new(1))
    }

    /// The largest magnitude of the residual stream anywhere.
    pub fn residual(&self) -> f64 {
        let residuals = self.sizes.iter().filter(|((_, site), _)| *site == Site::Residual);
        residuals.fold(0.0, |most, (_, sizes)| sizes.most().max(most))
    }

    pub fn moments(&self, layer: usize, site: Site) -> Option<&Moments> {
        self.moments.get(&(layer, site))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_come_first_whatever_the_order() {
        let mut sizes = Sizes::new(2);
        for value in 0..40 {
            sizes.see(&[f64::from(value * 7 % 40), -1.0]);
        }
        assert_eq!((sizes.largest[0][0], sizes.largest[0][KEPT - 1], sizes.channel(1)), (39.0, 24.0, 1.0));
        let mut other = Sizes::new(2);
        other.see(&[38.5, 2.0]);
        sizes.merge(&other);
        assert_eq!((sizes.largest[0][1], sizes.most(), sizes.channel(1)), (38.5, 39.0, 2.0));
    }
}
