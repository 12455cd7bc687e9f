//! The key below the chart: only what is drawn is explained.
//!
//! Items flow into as many rows as they need. It knows ink and words, not numbers.

use std::collections::BTreeSet;

use plumb_mastery::depth::Survey;

use super::{line, marks, plan::Plan};
use crate::{
    scene::{Anchor, Layer, Style, Symbol, Words},
    sheet::{Pen, Saying, Sheet, at, stamp, stroke},
    text,
    token::Token,
};

/// Between two items.
const GAP: i32 = 200;
/// The height of a row.
const ROW: i32 = 220;

enum Sample {
    Mark(Symbol),
    Line(Style),
    Silt,
    Band,
}

/// Draws the key from a baseline on; returns the lower edge of what was drawn.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, used: &BTreeSet<u8>, baseline: i32) -> i32 {
    let face = plan.faces.tick;
    let (mut x, mut y) = (plan.edge, baseline);
    let items = items(plan, used);
    for (sample, word) in &items {
        let swatch = match sample {
            Sample::Mark(_) => 120,
            _ => 240,
        };
        let width = swatch + 60 + text::width(word, face);
        if x > plan.edge && x + width > plan.width {
            (x, y) = (plan.edge, y + ROW);
        }
        swatched(sheet, sample, x, y - 42, swatch);
        let (at, words, room) = (
            at(x + swatch + 60, y),
            Words::Ours((*word).to_owned()),
            plan.width,
        );
        sheet.say(Saying {
            at,
            anchor: Anchor::Start,
            face,
            words,
            room,
            ink: Token::InkSoft,
            layer: Layer::Scale,
        });
        x += width + GAP;
    }
    if items.is_empty() {
        baseline - ROW
    } else {
        y + 60
    }
}

fn items(plan: &Plan, used: &BTreeSet<u8>) -> Vec<(Sample, &'static str)> {
    let symbols = [
        (Symbol::Witnessed, "witnessed"),
        (Symbol::Shown, "shown"),
        (Symbol::Claimed, "claimed, carries nothing yet"),
        (Symbol::Attempted, "attempted"),
        (Symbol::Oversaw, "oversaw"),
        (Symbol::OwnSounding, "own sounding"),
        (Symbol::OtherSounding, "another’s sounding"),
    ];
    let drawn = symbols
        .into_iter()
        .filter(|(symbol, _)| used.contains(&(*symbol as u8)));
    let mut items: Vec<(Sample, &str)> = drawn
        .map(|(symbol, word)| (Sample::Mark(symbol), word))
        .collect();
    let range = plan.range();
    for (grade, word) in [
        (Survey::A, "survey A"),
        (Survey::B, "survey B"),
        (Survey::C, "survey C"),
    ] {
        if plan.areas.iter().any(|area| surveyed(plan, area, grade)) {
            items.push((Sample::Line(line::surveyed(plan, 0, grade)), word));
        }
    }
    let Some(area) = plan.focus() else {
        return items;
    };
    let parts = |day| area.claimed_at(day) > area.depth_at(day);
    let ever = area
        .depth
        .claimed
        .iter()
        .any(|step| range.holds(step.on) && parts(step.on));
    if plan.spec.claimed && (ever || parts(range.from) || parts(range.to)) {
        items.push((
            Sample::Line(Style::line(Token::ClaimedLine, 10).dashed([10, 30])),
            "claimed depth",
        ));
    }
    // A first step on the last day has no band yet.
    let eve = range.to.pred_opt().unwrap_or(range.to);
    if area.depth_at(eve) > 0 {
        items.push((Sample::Band, "shelf to tip"));
        if area.freshness.iter().any(|(_, fresh)| *fresh < 870_000) {
            items.push((Sample::Silt, "silt: time since making"));
        }
    }
    items
}

/// Whether a grade is drawn anywhere in the range.
fn surveyed(plan: &Plan, area: &super::series::AreaSeries, grade: Survey) -> bool {
    let range = plan.range();
    let begun = area.depth_at(range.from) > 0 && area.survey_at(range.from) == grade;
    begun
        || area
            .depth
            .grades
            .iter()
            .any(|(since, known)| *known == grade && range.holds(*since))
}

fn swatched(sheet: &mut Sheet, sample: &Sample, x: i32, y: i32, width: i32) {
    match sample {
        Sample::Mark(symbol) => {
            let style = Style::of(marks::ink(*symbol, 0));
            sheet.scale(Layer::Scale, style, stamp(*symbol, x + 60, y));
        }
        Sample::Line(style) => {
            sheet.scale(Layer::Scale, *style, stroke(at(x, y), at(x + width, y)))
        }
        Sample::Silt => {
            let dots = (0..6).fold(Pen::default(), |pen, n| {
                pen.dot(x + 20 + 40 * n, y + if n % 2 == 0 { 20 } else { -20 })
            });
            sheet.scale(
                Layer::Scale,
                Style::line(Token::SiltDot, 14).rounded(),
                dots.path(),
            );
        }
        Sample::Band => {
            let shape = crate::sheet::rect(x, y - 45, x + width, y + 45);
            sheet.scale(Layer::Scale, Style::of(line::ink(0)).washed(14), shape);
        }
    }
}
