//! Names a user may have meant, for messages about a name that does not exist.

/// Longest names worth comparing, in characters: the comparison is quadratic.
const COMPARED: usize = 64;
/// Most names worth comparing.
const NAMES: usize = 10_000;

/// Up to three of `names` in order of edit distance from `wanted`, ties in the given order.
pub(super) fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted: Vec<char> = wanted.chars().take(COMPARED).collect();
    let mut best: Vec<(usize, &str)> = Vec::new();
    for name in names.take(NAMES) {
        best.push((distance(&wanted, name), name));
        best.sort_by_key(|(distance, _)| *distance);
        best.truncate(3);
    }
    best.into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// Levenshtein distance, by one row of the table at a time.
fn distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, b) in b.chars().take(COMPARED).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, a) in a.iter().enumerate() {
            let replaced = diagonal + usize::from(*a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[a.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closest_names_come_first() {
        let names = ["fc2.weight", "fc1.weight", "head", "fc1.bias"];
        assert_eq!(nearest("fc1.weigth", names.into_iter()), ["fc1.weight", "fc2.weight", "fc1.bias"]);
        assert_eq!(distance(&['k', 'i', 't', 't', 'e', 'n'], "sitting"), 3);
    }
}
