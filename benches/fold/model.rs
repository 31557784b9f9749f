//! The model that is measured: a chain of three linear layers with random weights, as `model.toml` and safetensors.
//!
//! The middle layer has folded neighbours on both sides, as most layers of a network have.

use super::Fault;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use safetensors::tensor::{Dtype, TensorView, serialize_to_file};
use std::fmt::Write;
use std::path::Path;

/// The layer that is measured.
pub const MIDDLE: &str = "l1";
const SAMPLES: usize = 64;

/// Writes the model to `folder`: `size` inputs, `rows` neurons in the middle, `size` outputs.
pub fn write(folder: &Path, size: usize, rows: usize, seed: u64) -> Result<(), Fault> {
    std::fs::create_dir_all(folder)?;
    let mut normal = Normal { rng: ChaCha8Rng::seed_from_u64(seed), kept: None };
    let mut text = format!(
        "format = 1\nname = \"chain\"\n\n[input]\nsize = {size}\nscale = 0.01\nrange = [-127, 127]\n\n\
         [data]\ncalibration = \"calibration.safetensors\"\n"
    );
    let mut tensors: Vec<(String, Vec<usize>, Vec<u8>)> = Vec::new();
    for (index, (outputs, inputs)) in [(size, size), (rows, size), (size, rows)].into_iter().enumerate() {
        write!(
            text,
            "\n[[layer]]\nkind = \"linear\"\nname = \"l{index}\"\nweight = \"l{index}.weight\"\nbias = \"l{index}.bias\"\n"
        )?;
        let mut weights = Vec::new();
        for _ in 0..outputs {
            let row: Vec<f64> = (0..inputs).map(|_| normal.next()).collect();
            // Rows of one largest magnitude have one scale, so that no layer needs a multiplier per row.
            let largest = row.iter().fold(0.0f64, |largest, w| largest.max(w.abs()));
            weights.extend(row.iter().map(|w| w / largest / (inputs as f64).sqrt()));
        }
        let biases: Vec<f64> = (0..outputs).map(|_| normal.next() * 0.1).collect();
        tensors.push((format!("l{index}.weight"), vec![outputs, inputs], bytes(&weights)));
        tensors.push((format!("l{index}.bias"), vec![outputs], bytes(&biases)));
    }
    std::fs::write(folder.join("model.toml"), text)?;
    let views: Vec<(&str, TensorView)> = tensors
        .iter()
        .map(|(name, shape, bytes)| Ok((name.as_str(), TensorView::new(Dtype::F32, shape.clone(), bytes)?)))
        .collect::<Result<_, Fault>>()?;
    serialize_to_file(views, None, &folder.join("model.safetensors"))?;
    let samples: Vec<u8> = (0..SAMPLES * size).map(|_| (normal.rng.next_u32() % 255) as u8).map(centred).collect();
    let view = TensorView::new(Dtype::I8, vec![SAMPLES, size], &samples)?;
    serialize_to_file([("x", view)], None, &folder.join("calibration.safetensors"))?;
    Ok(())
}

/// 0 to 254 as the byte of -127 to 127.
fn centred(value: u8) -> u8 {
    value.wrapping_sub(127)
}

fn bytes(values: &[f64]) -> Vec<u8> {
    values.iter().flat_map(|value| (*value as f32).to_le_bytes()).collect()
}

/// The normal distribution, by Box and Muller's transform.
struct Normal {
    rng: ChaCha8Rng,
    kept: Option<f64>,
}

impl Normal {
    fn next(&mut self) -> f64 {
        if let Some(value) = self.kept.take() {
            return value;
        }
        // In (0, 1], so that the logarithm is finite.
        let mut uniform = || (f64::from(self.rng.next_u32()) + 1.0) / (f64::from(u32::MAX) + 1.0);
        let (radius, angle) = ((-2.0 * uniform().ln()).sqrt(), std::f64::consts::TAU * uniform());
        self.kept = Some(radius * angle.sin());
        radius * angle.cos()
    }
}
