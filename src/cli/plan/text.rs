//! A plan in words and tables.

use super::super::table::{table, thousands};
use crate::plan::{Anchor, Bracket, Constants, Document, Point};

/// The plan of one chip.
pub fn document(document: &Document) -> String {
    let mut text = String::new();
    for part in [head(document), chip(document), speed(document), money(document), others(document), scale(document)] {
        text.push_str(&part);
        text.push('\n');
    }
    text.push_str(&tornado(document));
    text.push_str("\nunknown\n");
    document.unknown.iter().for_each(|line| text.push_str(&format!("  - {line}\n")));
    text
}

/// Three digits, and blanks between thousands.
fn number(value: f64) -> String {
    match value.abs() {
        _ if !value.is_finite() => "never".to_owned(),
        0.0 => "0".to_owned(),
        1e12.. => format!("{value:.2e}"),
        1000.0.. => thousands(value.round() as u64),
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        1.0.. => format!("{value:.2}"),
        0.001.. => format!("{value:.4}"),
        _ => format!("{value:.2e}"),
    }
}

/// Dollars.
fn usd(value: f64) -> String {
    match value.abs() {
        _ if !value.is_finite() => "never".to_owned(),
        1e9.. => format!("${:.2}G", value / 1e9),
        1e6.. => format!("${:.2}M", value / 1e6),
        1e4.. => format!("${:.1}k", value / 1e3),
        _ => format!("${}", number(value)),
    }
}

fn between(bracket: Bracket, of: impl Fn(f64) -> String) -> String {
    let [low, mid, high] = [bracket.low, bracket.mid, bracket.high].map(of);
    if low == high { mid } else { format!("{mid} ({low} to {high})") }
}

/// Rows of a name and a bracket, under a title.
fn list(title: &str, rows: &[(&str, String)]) -> String {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let row = |(name, value): &(&str, String)| format!("  {name:width$}  {value}\n");
    format!("{title}\n{}", rows.iter().map(row).collect::<String>())
}

fn head(d: &Document) -> String {
    let model = &d.model;
    let style = if model.result == "token" {
        format!(
            "{}, digit {}, fold {}, {} layers, context {}",
            model.weights_format, model.digit, model.fold, model.layers, model.context
        )
    } else {
        format!("{}, digit {}, fold {}", model.weights_format, model.digit, model.fold)
    };
    format!(
        "{}: {} weights as a chip at {} nm\n  {style}\n  area from: {}\n  every figure: middle (low to high)\n",
        model.name,
        thousands(model.weights),
        d.node.trim_start_matches('n'),
        model.source
    )
}

fn chip(d: &Document) -> String {
    let chip = &d.chip;
    let yields = chip.yields.iter().map(|(name, share)| format!("{} {:.2}", name.replace('_', " "), share.mid));
    let mut rows = vec![
        ("area, mm2", between(chip.area_mm2, number)),
        ("um2 per weight", between(chip.um2_per_weight, number)),
        ("dies", between(chip.dies, number)),
        ("area of a die, mm2", between(chip.die_area_mm2, number)),
        ("dies per wafer", between(chip.dies_per_wafer, number)),
        ("yield", yields.collect::<Vec<_>>().join(", ")),
        ("power, W", between(chip.power_w, number)),
        ("energy per token, mJ", between(chip.energy_per_token_mj, number)),
    ];
    if chip.dies.mid > 1.0 {
        rows.push(("between dies, Gbit/s", between(chip.link_gbit_per_s, number)));
    }
    let mut text = list("chip", &rows);
    let parts: Vec<Vec<String>> = chip
        .parts
        .iter()
        .map(|part| {
            let share = 100.0 * part.area_mm2.mid / chip.area_mm2.mid;
            vec![part.name.clone(), number(part.area_mm2.mid), format!("{share:.1} %")]
        })
        .collect();
    text.push_str(&table(&["part", "mm2", "share"], &parts));
    if chip.partition.len() > 1 {
        let die =
            |die: &crate::plan::DieText| vec![format!("die {}", die.die), die.holds.clone(), number(die.area_mm2)];
        let dies: Vec<Vec<String>> = chip.partition.iter().map(die).collect();
        text.push_str(&table(&["die", "holds", "mm2"], &dies));
    }
    text
}

fn speed(d: &Document) -> String {
    let speed = &d.speed;
    let per = format!("clocks per {}", d.model.result);
    let position =
        if d.model.result == "token" { format!(" at position {}", number(speed.position)) } else { String::new() };
    let (one, all) =
        (format!("{}s/s, one sequence", d.model.result), format!("{}s/s, {} slots", d.model.result, speed.slots));
    let mut rows = vec![
        (per.as_str(), format!("{}{position}", number(speed.cycles_per_token))),
        ("clock, MHz", between(speed.clock_mhz, number)),
        (one.as_str(), between(speed.tokens_per_second, number)),
    ];
    if d.model.result == "token" {
        rows.push((all.as_str(), between(speed.tokens_per_second_all_slots, number)));
        let useful = format!(
            "{} (then {} is always busy, {} clocks a token)",
            number(speed.most_useful_slots),
            speed.slowest_unit,
            number(speed.slowest_unit_cycles)
        );
        rows.push(("slots of use", useful));
    }
    list("speed", &rows)
}

fn money(d: &Document) -> String {
    let money = &d.money;
    let title = format!("money, {} masks", money.mask);
    let nre = money.nre.iter().map(|nre| (nre.name, between(nre.usd, usd)));
    let price = format!("price of a million {}s", d.model.result);
    let rows: Vec<(&str, String)> = nre
        .chain([
            ("NRE", between(money.nre_total_usd, usd)),
            ("wafer", between(money.wafer_price_usd, usd)),
            ("good die", between(money.die_cost_usd, usd)),
            ("unit: dies, card, share of a server", between(money.unit_cost_usd, usd)),
            ("units made", between(money.volume, number)),
            ("unit with its share of NRE", between(money.unit_cost_with_nre_usd, usd)),
            ("years of use", between(money.life_years, number)),
            ("electricity of a million", between(money.electricity_usd_per_mtoken, usd)),
            (price.as_str(), between(money.usd_per_mtoken, usd)),
        ])
        .collect();
    let mut text = list(&title, &rows);
    let masks: Vec<Vec<String>> = money
        .masks
        .iter()
        .map(|mask| vec![mask.mask.to_owned(), between(mask.nre_usd, usd), between(mask.usd_per_mtoken, usd)])
        .collect();
    text.push_str(&table(&["masks", "NRE", "a million"], &masks));
    let stale: Vec<Vec<String>> =
        money.stale.iter().map(|stale| vec![stale.months.to_string(), between(stale.usd_per_mtoken, usd)]).collect();
    text.push_str(&table(&["a new model every, months", "a million"], &stale));
    text
}

fn others(d: &Document) -> String {
    let rows: Vec<Vec<String>> = d
        .alternatives
        .iter()
        .zip(&d.break_even.against)
        .map(|(other, even)| {
            vec![
                other.name.clone(),
                between(other.usd_per_mtoken, usd),
                format!("{}x", number(other.times_chip)),
                between(even.chips, number),
                between(even.months, number),
                if even.pays { "yes" } else { "no" }.to_owned(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return "alternatives\n  none known; give --price\n".to_owned();
    }
    let heading = ["against", "a million", "of the chip's", "pays from, chips", "paid back after, months", "pays"];
    format!(
        "alternatives\n{}  months count from first sales; parts come {} weeks after tape-out\n",
        table(&heading, &rows),
        between(d.break_even.weeks_from_tapeout_to_parts, number)
    )
}

fn scale(d: &Document) -> String {
    let scale = &d.scale;
    let title = format!(
        "scale, {} users at {} {}s/s",
        number(scale.users),
        number(scale.tokens_per_second_each),
        d.model.result
    );
    let mut rows = vec![
        ("users per chip", between(scale.users_per_chip, number)),
        ("chips", between(scale.chips, number)),
        ("cards", between(scale.cards, number)),
        ("servers", between(scale.servers, number)),
        ("wafers", between(scale.wafers, number)),
    ];
    if let Some(search) = &scale.search {
        rows.extend([
            ("tokens per answer searched", between(search.tokens_per_answer, number)),
            ("seconds, one sequence", between(search.seconds_one_sequence, number)),
            ("seconds, all slots", between(search.seconds_all_slots, number)),
            ("price of an answer", between(search.usd_per_answer, usd)),
            ("chips, every user searching", between(search.chips, number)),
        ]);
    }
    if let Some(lora) = &scale.lora {
        rows.extend([
            (
                "adapter path, mm2",
                format!("{}, {:.1} % of the chip", between(lora.area_mm2, number), 100.0 * lora.share_of_chip),
            ),
            ("a million without it", usd(lora.usd_per_mtoken_without)),
            ("a million when it saves new chips", usd(lora.usd_per_mtoken_for_life_of_machine)),
        ]);
    }
    list(&title, &rows)
}

fn tornado(d: &Document) -> String {
    let rows: Vec<Vec<String>> = d
        .tornado
        .iter()
        .map(|swing| {
            let range = format!("{} to {} {}", number(swing.low), number(swing.high), swing.unit);
            vec![swing.constant.clone(), usd(swing.result_at_low), usd(swing.result_at_high), range]
        })
        .collect();
    let counts = d.constants.iter().map(|(status, count)| format!("{count} {status}")).collect::<Vec<_>>().join(", ");
    format!(
        "what moves the price of a million {}s most ({} at the middle)\n{}  constants of this plan: {counts}\n",
        d.model.result,
        usd(d.money.usd_per_mtoken.mid),
        table(&["constant", "at low", "at high", "low to high"], &rows)
    )
}

/// The points of a sweep.
pub fn sweep(points: &[Point]) -> String {
    let rows: Vec<Vec<String>> = points
        .iter()
        .map(|point| {
            vec![
                if point.pareto { "*" } else { "" }.to_owned(),
                point.choice.join(" "),
                between(point.area_mm2, number),
                number(point.dies),
                between(point.tokens_per_second, number),
                between(point.tokens_per_second_all_slots, number),
                between(point.nre_usd, usd),
                between(point.usd_per_mtoken, usd),
            ]
        })
        .collect();
    let heading = ["", "choice", "area, mm2", "dies", "tokens/s", "all slots", "NRE", "a million tokens"];
    format!("{}  * no other point has less NRE, a lower price and more speed at once\n", table(&heading, &rows))
}

/// Public figures beside what follows from others, or from our model of the same thing.
pub fn anchors(anchors: &[Anchor]) -> String {
    let part = |ours: bool| {
        let rows: Vec<Vec<String>> = anchors
            .iter()
            .filter(|anchor| anchor.ours == ours)
            .map(|anchor| {
                let error = if ours {
                    format!("{}x", number(anchor.found / anchor.published))
                } else {
                    format!("{:+.1} %", 100.0 * anchor.error)
                };
                let quantity = format!("{} {}", anchor.quantity, anchor.unit);
                vec![
                    anchor.anchor.to_owned(),
                    quantity,
                    number(anchor.published),
                    number(anchor.found),
                    error,
                    anchor.how.clone(),
                ]
            })
            .collect();
        table(
            &[
                "anchor",
                "quantity",
                "published",
                if ours { "ours" } else { "found" },
                if ours { "ratio" } else { "error" },
                "how",
            ],
            &rows,
        )
    };
    format!("public figures, and what follows from them\n{}\ntheirs and ours\n{}", part(false), part(true))
}

/// All constants.
pub fn constants(constants: &Constants) -> String {
    let rows: Vec<Vec<String>> = constants
        .iter()
        .map(|(name, constant)| {
            let status = format!("{:?}", constant.status).to_lowercase();
            let [low, mid, high] = [constant.low, constant.mid, constant.high].map(number);
            vec![name.to_owned(), low, mid, high, constant.unit.clone(), status, constant.source.clone()]
        })
        .collect();
    table(&["constant", "low", "mid", "high", "unit", "status", "source"], &rows)
}
