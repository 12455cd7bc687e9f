//! The key below the chart: only what is drawn is explained.
//!
//! It knows ink and words, not numbers.

use std::collections::BTreeSet;

use plumb_mastery::depth::Survey;

use super::{line, marks, plan::Plan};
use crate::{
    key::{self, Item, Place, Sample},
    scene::{Style, Symbol, Words},
    sheet::Sheet,
    token::Token,
};

/// Draws the key from a baseline on; returns the lower edge of what was drawn.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, used: &BTreeSet<u8>, baseline: i32) -> i32 {
    let place = Place {
        faces: plan.faces,
        left: plan.edge(),
        right: plan.width,
        baseline,
    };
    let items = items(plan, used).into_iter();
    let items: Vec<Item> = items
        .map(|(sample, word)| (sample, Words::Ours(word)))
        .collect();
    key::draw(sheet, place, &items)
}

fn items(plan: &Plan, used: &BTreeSet<u8>) -> Vec<(Sample, String)> {
    let symbols = [
        (Symbol::Witnessed, say!("charts-witnessed")),
        (Symbol::Shown, say!("charts-shown")),
        (Symbol::Claimed, say!("charts-key-claimed")),
        (Symbol::Attempted, say!("charts-attempted")),
        (Symbol::Oversaw, say!("charts-oversaw")),
        (Symbol::OwnSounding, say!("sounding-line-key-own")),
        (Symbol::OtherSounding, say!("sounding-line-key-another")),
    ];
    let drawn = symbols
        .into_iter()
        .filter(|(symbol, _)| used.contains(&(*symbol as u8)));
    let mut items: Vec<(Sample, String)> = drawn
        .map(|(symbol, word)| (Sample::Mark(symbol, marks::ink(symbol, 0)), word))
        .collect();
    let range = plan.range();
    for grade in [Survey::A, Survey::B, Survey::C] {
        if plan.areas.iter().any(|area| surveyed(plan, area, grade)) {
            let word = say!("sounding-line-key-survey", grade = format!("{grade:?}"));
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
            say!("charts-claimed-depth"),
        ));
    }
    // A first step on the last day has no band yet.
    let eve = range.to.pred_opt().unwrap_or(range.to);
    if area.depth_at(eve) > 0 {
        let band = Style::of(line::ink(0)).washed(14);
        items.push((Sample::Block(band), say!("sounding-line-key-band")));
        if area.freshness.iter().any(|(_, fresh)| *fresh < 870_000) {
            items.push((Sample::Silt, say!("charts-silt")));
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
