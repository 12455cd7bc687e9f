//! The ground of the Seabed: land with the names of crafts, water with its rungs, the caption.
//!
//! Buff is land, down is deeper, and the surface is the strongest level line. It knows ladders, not areas.

use plumb_mastery::depth::rungs;

use super::plan::{Plan, Stretch, Water};
use crate::{
    deeper,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    spec::View,
    text,
    token::Token,
};

/// The rung below which only every second has room for its figure.
const FIGURES: i32 = 160;

/// Draws land and water.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan) {
    let left = plan.waters.first().map_or(0, |water| water.edge);
    deeper::caption(sheet, plan.faces, left, plan.spec.right_way_up);
    sorted(sheet, plan, left);
    for water in &plan.waters {
        ground(sheet, plan, water);
        scale(sheet, plan, water);
        for stretch in &water.stretches {
            heading(sheet, plan, water, stretch);
        }
    }
}

/// In which order the columns hang, where it is not that of the tree.
fn sorted(sheet: &mut Sheet, plan: &Plan, left: i32) {
    let words = match plan.spec.view {
        View::ByDepth => say!("seabed-deepest-first"),
        View::ByDust => say!("seabed-most-silt-first"),
        _ => return,
    };
    let face = plan.faces.tick;
    sheet.say(Saying {
        at: at(plan.width - 60, 130),
        anchor: Anchor::End,
        face,
        words: Words::Ours(words),
        room: plan.width - left - text::width(&deeper::words(), face) - 300,
        ink: Token::InkFaint,
        layer: Layer::Scale,
    });
}

fn ground(sheet: &mut Sheet, plan: &Plan, water: &Water) {
    let Water { left, right, .. } = *water;
    let land = rect(left, water.land, right, water.top);
    sheet.decor(Layer::Ground, Style::of(Token::Land).washed(45), land);
    let sea = rect(left, water.top, right, water.bottom);
    sheet.decor(Layer::Ground, Style::of(Token::Sea), sea);
    if !plan.print() {
        for (shoal, wash) in [(1, 80), (2, 40)] {
            let (from, to) = (water.y(30 * (shoal - 1)), water.y(30 * shoal));
            let shape = rect(left, from.min(to), right, from.max(to));
            sheet.decor(Layer::Ground, Style::of(Token::Water1).washed(wash), shape);
        }
    }
    let y = water.y(0);
    let surface = stroke(at(left, y), at(right, y));
    sheet.scale(Layer::Pencil, Style::line(Token::Accent, 20), surface);
}

/// Rung lines, their figures at the left and their names at the right.
fn scale(sheet: &mut Sheet, plan: &Plan, water: &Water) {
    let hair = Style::line(Token::Hair, if plan.print() { 10 } else { 7 });
    let sink = plan.faces.water.size * 3 / 10;
    for number in 0..=water.rungs.len() {
        let y = water.y(30 * number as u16);
        // The surface is named on the land side of its line, clear of the first rung.
        let aside = if water.right_way_up { 140 } else { -55 };
        let (figure, name) = if number == 0 {
            (y + aside, y + aside)
        } else {
            sheet.scale(
                Layer::Scale,
                hair,
                stroke(at(water.edge, y), at(water.names_at - 60, y)),
            );
            (y + 43, y + sink)
        };
        if water.pitch >= FIGURES || number.is_multiple_of(2) {
            sheet.say(Saying {
                at: at(water.edge - 60, figure),
                anchor: Anchor::End,
                face: plan.faces.tick,
                words: Words::Ours(number.to_string()),
                room: water.edge - water.left,
                ink: Token::InkFaint,
                layer: Layer::Scale,
            });
        }
        if plan.slender() {
            continue;
        }
        let words = match number.checked_sub(1) {
            None => Words::Ours(say!("charts-surface")),
            Some(at) => Words::Theirs(water.rungs[at].clone()),
        };
        sheet.say(Saying {
            at: at(water.names_at, name),
            anchor: Anchor::Start,
            face: plan.faces.water,
            words,
            room: water.right - water.names_at - 30,
            ink: Token::InkSoft,
            layer: Layer::Scale,
        });
    }
}

/// The craft's name on the land, with its depth where there is room; fainter where the craft goes on from above.
fn heading(sheet: &mut Sheet, plan: &Plan, water: &Water, stretch: &Stretch) {
    let basin = stretch.ground.basin;
    let baseline = water.top - 80;
    let room = stretch.room - stretch.left;
    let width = text::width(&basin.name, plan.heading).min(room);
    sheet.say(Saying {
        at: at(stretch.left, baseline),
        anchor: Anchor::Start,
        face: plan.heading,
        words: Words::Theirs(basin.name.clone()),
        room,
        ink: if stretch.goes_on {
            Token::InkFaint
        } else {
            Token::Ink
        },
        layer: Layer::Words,
    });
    let Some(whole) = basin.whole.as_ref().filter(|whole| whole.now.depth30 > 0) else {
        return;
    };
    let figure = rungs(whole.now.depth30);
    let wide = text::width(&figure, plan.faces.tick);
    if !stretch.goes_on && width + 90 + wide <= room {
        sheet.say(Saying {
            at: at(stretch.left + width + 90, baseline),
            anchor: Anchor::Start,
            face: plan.faces.tick,
            words: Words::Ours(figure),
            room: wide,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
    }
}
