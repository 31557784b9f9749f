//! Charts as SVG, by plotters. Colours are variables of the page's style sheet, so that a chart follows the theme.

use super::page::Svg;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use std::ops::Range;

/// Width and height of a chart, in units of the page's pixels at its widest.
const SIZE: (u32, u32) = (400, 230);

/// Colours that plotters prints and the style sheet's variables that take their place.
const INK: RGBColor = RGBColor(1, 0, 1);
const GRID: RGBColor = RGBColor(1, 0, 2);
const FIRST: RGBColor = RGBColor(1, 0, 3);
const SECOND: RGBColor = RGBColor(1, 0, 4);
const VARIABLES: [(&str, &str); 4] =
    [("#010001", "var(--soft)"), ("#010002", "var(--grid)"), ("#010003", "var(--first)"), ("#010004", "var(--second)")];

/// Beyond this nothing is drawn: no quantity of a chip is larger.
const LARGEST: f64 = 1e15;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn<T = ()> = Result<T, Box<dyn std::error::Error>>;
type Plot<'a> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Named axes.
#[derive(Clone, Copy)]
pub struct Axes {
    pub x: &'static str,
    pub y: &'static str,
}

/// Bars over integers, `step` of them to a bar: how often each occurs. The first bar is centred on `first * step`.
pub fn histogram(axes: Axes, first: i64, step: i64, counts: &[u64]) -> Svg {
    let heights: Vec<f64> = counts.iter().map(|count| *count as f64).collect();
    bars(axes, first, step as f64, &heights, FIRST)
}

/// Bars over integers, in the second colour.
pub fn counts(axes: Axes, first: i64, heights: &[f64]) -> Svg {
    bars(axes, first, 1.0, heights, SECOND)
}

fn bars(axes: Axes, first: i64, step: f64, heights: &[f64], colour: RGBColor) -> Svg {
    draw(SIZE, |area| {
        let top = largest(heights.iter().copied()) * 1.05;
        let (low, high) = ((first as f64 - 0.5) * step, (first as f64 + heights.len() as f64 - 0.5) * step);
        let mut chart = plot(area, axes, low..high, top, heights.len().min(9), &whole)?;
        let bar = |(index, height): (usize, &f64)| {
            let x = (first as f64 + index as f64) * step;
            Rectangle::new([(x - 0.42 * step, 0.0), (x + 0.42 * step, sane(*height))], colour.filled())
        };
        chart.draw_series(heights.iter().enumerate().filter(|(_, height)| **height > 0.0).map(bar))?;
        Ok(())
    })
}

/// Axes from zero up, with their labels and lines.
fn plot<'a>(
    area: &Area<'a>,
    axes: Axes,
    x: Range<f64>,
    top: f64,
    labels: usize,
    label: &dyn Fn(&f64) -> String,
) -> Drawn<Plot<'a>> {
    let mut chart = plotters::chart::ChartBuilder::on(area)
        .margin(6)
        .margin_right(16)
        .x_label_area_size(36)
        .y_label_area_size(62)
        .build_cartesian_2d(x, 0.0..top)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .axis_style(GRID)
        .light_line_style(TRANSPARENT)
        .bold_line_style(GRID)
        .x_desc(axes.x)
        .y_desc(axes.y)
        .x_labels(labels)
        .y_labels(5)
        .label_style(("sans-serif", 14).into_font().color(&INK))
        .x_label_formatter(&label)
        .y_label_formatter(&|y| plain(*y))
        .draw()?;
    Ok(chart)
}

/// A label where the axis is at an integer.
fn whole(x: &f64) -> String {
    if (x - x.round()).abs() < 1e-6 { format!("{x:.0}").replace('-', "−") } else { String::new() }
}

/// A number of an axis, without zeros that say nothing.
fn plain(value: f64) -> String {
    if value == value.round() && value.abs() < 1e4 {
        return super::format::count(value);
    }
    let text = super::format::scaled(value);
    let (number, unit) = text.split_once('\u{202f}').unwrap_or((&text, ""));
    let number = if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number };
    if unit.is_empty() { number.to_owned() } else { format!("{number}\u{202f}{unit}") }
}

/// A line through points, from zero up.
pub fn line(axes: Axes, points: &[(f64, f64)]) -> Svg {
    let points: Vec<(f64, f64)> = points.iter().map(|(x, y)| (sane(*x), sane(*y))).collect();
    draw(SIZE, |area| {
        let top = largest(points.iter().map(|point| point.1)) * 1.1;
        let right = largest(points.iter().map(|point| point.0));
        let mut chart = plot(area, axes, 0.0..right, top, 6, &|x| plain(*x))?;
        chart.draw_series(LineSeries::new(points.iter().copied(), FIRST.stroke_width(2)))?;
        chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, FIRST.filled())))?;
        Ok(())
    })
}

/// A histogram without axes, to stand in a row of a table.
pub fn spark(heights: &[f64]) -> Svg {
    draw((120, 26), |area| {
        let top = largest(heights.iter().copied());
        let mut chart =
            plotters::chart::ChartBuilder::on(area).build_cartesian_2d(0.0..heights.len().max(1) as f64, 0.0..top)?;
        let bar = |(index, height): (usize, &f64)| {
            Rectangle::new([(index as f64, 0.0), (index as f64 + 0.9, sane(*height))], FIRST.filled())
        };
        chart.draw_series(heights.iter().enumerate().filter(|(_, height)| **height > 0.0).map(bar))?;
        Ok(())
    })
}

/// A number that plotters can place.
fn sane(value: f64) -> f64 {
    if value.is_finite() { value.clamp(0.0, LARGEST) } else { 0.0 }
}

/// The end of an axis: the largest value, and never nothing.
fn largest(values: impl Iterator<Item = f64>) -> f64 {
    let top = values.map(sane).fold(0.0, f64::max);
    if top > 1e-9 { top } else { 1.0 }
}

fn draw(size: (u32, u32), fill: impl FnOnce(&Area) -> Drawn) -> Svg {
    let mut text = String::new();
    let drawn = {
        let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
        fill(&area).and_then(|()| Ok(area.present()?))
    };
    // Writing to memory does not fail; a chart that could not be laid out is left out.
    if drawn.is_err() {
        return Svg::default();
    }
    let text = VARIABLES.iter().fold(text, |text, (colour, variable)| text.replace(colour, variable));
    let fixed = format!("<svg width=\"{}\" height=\"{}\" ", size.0, size.1);
    let text = text.replace(&fixed, "<svg role=\"img\" ").replace(" opacity=\"1\"", "").replace(" stroke=\"none\"", "");
    Svg(text.replace(" font-family=\"sans-serif\"", "").replace('\n', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_numbers_are_drawn_or_left_out() {
        let axes = Axes { x: "x", y: "y" };
        for value in [0.0, -1.0, f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, 1e-12] {
            for svg in [
                counts(axes, 0, &[value, 1.0]),
                counts(axes, -3, &[value]),
                line(axes, &[(value, value), (1.0, value)]),
                spark(&[value]),
            ] {
                assert!(svg.0.starts_with("<svg ") && svg.0.ends_with("</svg>") && !svg.0.contains("NaN"), "{}", svg.0);
            }
        }
        assert!(counts(axes, 0, &[]).0.starts_with("<svg "));
        assert!(line(axes, &[]).0.starts_with("<svg "));
        let drawn = histogram(axes, -2, 1, &[1, 2, 3, 2, 1]).0;
        assert_eq!(drawn.matches("fill=\"var(--first)\"").count(), 5, "{drawn}");
    }
}
