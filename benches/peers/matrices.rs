//! The matrices that are compared: safetensors files, given or generated.

use super::Fault;
use hardwire::checkpoint::Checkpoint;
use hardwire::int::IntMatrix;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use safetensors::tensor::{Dtype, TensorView, serialize_to_file};
use std::path::{Path, PathBuf};

/// What is generated when no files are named: name, rows, columns, lowest and highest entry, entries kept in 1000.
const OWN: [(&str, usize, usize, i32, i32, u32); 12] = [
    ("int8_16", 16, 16, -127, 127, 1000),
    ("int4_16", 16, 16, -7, 7, 1000),
    ("int8_32", 32, 32, -127, 127, 1000),
    ("int4_32", 32, 32, -7, 7, 1000),
    ("ternary_64", 64, 64, -1, 1, 1000),
    ("int4_64", 64, 64, -7, 7, 1000),
    ("int8_64", 64, 64, -127, 127, 1000),
    ("binary_64", 64, 64, 0, 1, 1000),
    ("int8_64_sparse", 64, 64, -127, 127, 100),
    ("int4_96x32", 96, 32, -7, 7, 1000),
    ("int8_24x40", 24, 40, -127, 127, 1000),
    ("biased_16", 16, 16, 129, 255, 1000),
];

/// A matrix and the file it is in.
pub struct Case {
    pub name: String,
    pub file: PathBuf,
    pub matrix: IntMatrix,
}

/// The named files, or the generated set written to `folder`.
pub fn cases(files: &[PathBuf], folder: &Path) -> Result<Vec<Case>, Fault> {
    if !files.is_empty() {
        return files.iter().map(|file| load(file)).collect();
    }
    let generated = |(index, (name, rows, cols, low, high, kept)): (usize, &(&str, usize, usize, i32, i32, u32))| {
        let matrix = random(*rows, *cols, (*low, *high), *kept, index as u64)?;
        store(name, matrix, folder)
    };
    OWN.iter().enumerate().map(generated).collect()
}

/// `count` matrices of 16 by 16 entries in [129, 255]: the set on which published work compares.
pub fn published(count: u64, folder: &Path) -> Result<Vec<Case>, Fault> {
    let one = |seed| store(&format!("published_{seed}"), random(16, 16, (129, 255), 1000, seed)?, folder);
    (0..count).map(one).collect()
}

fn random(rows: usize, cols: usize, (low, high): (i32, i32), kept: u32, seed: u64) -> Result<IntMatrix, Fault> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let span = (high - low + 1) as u32;
    let mut entry = || {
        let value = low + (rng.next_u32() % span) as i32;
        if rng.next_u32() % 1000 < kept { value } else { 0 }
    };
    let data = (0..rows * cols).map(|_| entry()).collect();
    IntMatrix::new(rows, cols, data).ok_or_else(|| "an empty matrix".into())
}

fn store(name: &str, matrix: IntMatrix, folder: &Path) -> Result<Case, Fault> {
    let file = folder.join(format!("{name}.safetensors"));
    let bytes: Vec<u8> = matrix.data().iter().flat_map(|w| w.to_le_bytes()).collect();
    let view = TensorView::new(Dtype::I32, vec![matrix.rows(), matrix.cols()], &bytes)?;
    serialize_to_file([("W", view)], None, &file)?;
    Ok(Case { name: name.to_owned(), file, matrix })
}

/// The tensor `W` of a file.
fn load(file: &Path) -> Result<Case, Fault> {
    let checkpoint = Checkpoint::open(file)?;
    let tensor = checkpoint.tensor("W")?;
    let data = tensor.to_i64()?.into_iter().map(i32::try_from).collect::<Result<_, _>>()?;
    let [rows, cols] = tensor.shape() else { return Err(format!("W of {} is no matrix", file.display()).into()) };
    let matrix = IntMatrix::new(*rows, *cols, data).ok_or_else(|| format!("W of {} is empty", file.display()))?;
    let name = file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    Ok(Case { name, file: file.to_owned(), matrix })
}
