//! The key below the Seabed: only what is drawn is explained.
//!
//! It knows ink and words, not numbers.

use super::{
    columns::{self, Drawn},
    plan::{LEADING, Plan},
};
use crate::{
    key::{self, Item, Place, Sample},
    pattern::Pattern,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at},
    text,
    token::Token,
    words,
};

/// Draws the key; returns the lower edge of everything.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, drawn: &Drawn) -> i32 {
    let place = Place {
        faces: plan.faces,
        left: plan.waters.first().map_or(0, |water| water.edge),
        right: plan.width,
        baseline: plan.floor + 200,
    };
    let ours = |(sample, said): (Sample, String)| (sample, Words::Ours(said));
    let items: Vec<Item> = items(plan, drawn).into_iter().map(ours).collect();
    let foot = key::draw(sheet, place, &items).max(plan.floor);
    if plan.slender() {
        named(sheet, plan, foot)
    } else {
        foot
    }
}

/// The names of the rungs with their numbers, where they have no room beside the water: one run of words for each ladder.
fn named(sheet: &mut Sheet, plan: &Plan, foot: i32) -> i32 {
    let face = plan.faces.water;
    let mut told: Vec<&[String]> = Vec::new();
    let mut baseline = foot + 180;
    let left = plan.waters.first().map_or(0, |water| water.edge);
    for water in &plan.waters {
        if water.rungs.is_empty() || told.contains(&water.rungs) {
            continue;
        }
        told.push(water.rungs);
        let mut x = left;
        for (number, name) in water.rungs.iter().enumerate() {
            let figure = format!("{} ", number + 1);
            let ours = text::width(&figure, face);
            let room = plan.width - left - ours;
            let theirs = text::width(name, face).min(room);
            if x > left && x + ours + theirs > plan.width {
                (x, baseline) = (left, baseline + LEADING + 20);
            }
            let mut say = |x, words, room| {
                sheet.say(Saying {
                    at: at(x, baseline),
                    anchor: Anchor::Start,
                    face,
                    words,
                    room,
                    ink: Token::InkSoft,
                    layer: Layer::Scale,
                });
            };
            say(x, Words::Ours(figure), ours);
            say(x + ours, Words::Theirs(name.clone()), theirs);
            x += ours + theirs + 130;
        }
        baseline += LEADING + 60;
    }
    if told.is_empty() {
        foot
    } else {
        baseline - LEADING
    }
}

fn items(plan: &Plan, drawn: &Drawn) -> Vec<(Sample, String)> {
    let mut items = Vec::new();
    let mut put = |shown: bool, sample: Sample, said: String| {
        if shown {
            items.push((sample, said));
        }
    };
    let then = plan.then().map(words::short_date).unwrap_or_default();
    let print = plan.print();
    put(
        drawn.then,
        Sample::Block(columns::outlined_then(print)),
        then,
    );
    let water = Style {
        fill: Some(if print { Token::Sea } else { Token::Water4 }),
        ..columns::outline()
    };
    let now = if plan.now() == plan.spec.today {
        say!("charts-today")
    } else {
        words::short_date(plan.now())
    };
    let sample = if print {
        Sample::Hatched(water, Pattern::Level)
    } else {
        Sample::Block(water)
    };
    put(drawn.now, sample, now);
    put(
        drawn.tip,
        Sample::Line(columns::tip_tick()),
        say!("charts-hardest"),
    );
    put(
        drawn.claimed,
        Sample::Line(columns::claimed_tick()),
        say!("charts-claimed-depth"),
    );
    put(
        drawn.whole,
        Sample::Line(columns::level()),
        say!("seabed-whole"),
    );
    put(drawn.silt, Sample::Silt, say!("charts-silt"));
    put(
        drawn.dotted,
        Sample::Block(columns::dotted()),
        say!("seabed-no-bottom-yet"),
    );
    items
}
