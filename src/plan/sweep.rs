//! Points of a sweep, and those that no other beats.

use super::bracket::Bracket;
use serde::Serialize;

/// One choice of the swept options, and what comes of it.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    /// `key=value`, in the order they were given.
    pub choice: Vec<String>,
    pub area_mm2: Bracket,
    pub dies: f64,
    pub tokens_per_second: Bracket,
    pub tokens_per_second_all_slots: Bracket,
    pub power_w: Bracket,
    pub nre_usd: Bracket,
    pub usd_per_mtoken: Bracket,
    /// No other point has a smaller or equal NRE, price and no less speed, and is better in one of them.
    pub pareto: bool,
}

impl Point {
    /// What counts, all better when smaller.
    fn aims(&self) -> [f64; 3] {
        [self.nre_usd.mid, self.usd_per_mtoken.mid, -self.tokens_per_second.mid]
    }
}

/// Marks the points that no other beats in NRE, price of tokens and speed of a sequence, by middle values.
pub fn pareto(points: &mut [Point]) {
    let aims: Vec<[f64; 3]> = points.iter().map(Point::aims).collect();
    let beats = |a: &[f64; 3], b: &[f64; 3]| a.iter().zip(b).all(|(a, b)| a <= b) && a != b;
    for (point, own) in points.iter_mut().zip(&aims) {
        point.pareto = !aims.iter().any(|other| beats(other, own));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(nre: f64, price: f64, speed: f64) -> Point {
        let [nre_usd, usd_per_mtoken, tokens_per_second] = [nre, price, speed].map(Bracket::exact);
        let other = Bracket::exact(1.0);
        Point {
            choice: Vec::new(),
            area_mm2: other,
            dies: 1.0,
            tokens_per_second,
            tokens_per_second_all_slots: other,
            power_w: other,
            nre_usd,
            usd_per_mtoken,
            pareto: false,
        }
    }

    #[test]
    fn beaten_points_are_not_on_the_front() {
        let mut points = [
            point(1.0, 3.0, 5.0),
            point(2.0, 2.0, 5.0),
            point(2.0, 3.0, 5.0),
            point(2.0, 3.0, 6.0),
            point(1.0, 3.0, 5.0),
        ];
        pareto(&mut points);
        assert_eq!(points.map(|point| point.pareto), [true, true, false, true, true]);
    }
}
