//! The ground of the chart: land with its roles, sea with its rungs, the graduated edge with its days, and the legend's place.
//!
//! Buff is land, down is deeper, and the surface is the strongest level line. It knows roles and rungs, not what was made.

use super::plan::{Panel, Plan};
use crate::{
    days::{self, Notch},
    deeper,
    roles::{self, Stacked},
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// The widest a title of a day or month can be.
const TICK_ROOM: i32 = 900;

/// Draws land, sea, roles and days; says which names of rungs found no room.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) -> Vec<String> {
    caption(sheet, plan, stacked);
    land(sheet, plan);
    let mut crowded_out = Vec::new();
    for panel in &plan.panels {
        sea(sheet, plan, panel);
        crowded_out.extend(rungs(sheet, plan, panel));
    }
    let frame = plan.frame();
    roles::draw(sheet, &frame, stacked);
    days::draw(sheet, &frame, &notches(plan));
    crowded_out.sort_unstable();
    crowded_out.dedup();
    crowded_out
}

/// The days on which the focused area or its ladder changed.
fn notches(plan: &Plan) -> Vec<Notch> {
    let turns = plan.focus().map_or(&[][..], |area| &area.turns);
    let notch = |turn: &super::series::Turn| Notch {
        on: turn.on,
        word: turn.kind.word(),
    };
    turns.iter().map(notch).collect()
}

fn caption(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) {
    deeper::caption(sheet, plan.faces, plan.edge, plan.spec.right_way_up);
    if stacked.over > 0 {
        let more = format!("and {} more", stacked.over);
        say(
            sheet,
            plan,
            at(plan.time.right, 130),
            Anchor::End,
            &more,
            Token::InkFaint,
        );
    }
}

fn land(sheet: &mut Sheet, plan: &Plan) {
    let bottom = plan.panels.first().map_or(plan.land_top, |panel| {
        panel.title_at.map_or(panel.top, |at| at - 190)
    });
    sheet.decor(
        Layer::Ground,
        Style::of(Token::Land).washed(45),
        rect(0, plan.land_top, plan.width, bottom),
    );
}

fn sea(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let sea = rect(0, panel.top, plan.width, panel.bottom);
    sheet.decor(Layer::Ground, Style::of(Token::Sea), sea);
    if !plan.print() {
        for (shoal, wash) in [(1, 80), (2, 40)] {
            let (from, to) = (panel.y(30 * (shoal - 1)), panel.y(30 * shoal));
            let shape = rect(0, from.min(to), plan.width, from.max(to));
            sheet.decor(Layer::Ground, Style::of(Token::Water1).washed(wash), shape);
        }
    }
    let surface = stroke(at(0, panel.surface()), at(plan.width, panel.surface()));
    sheet.scale(Layer::Scale, Style::line(Token::Accent, 20), surface);
    if let Some(baseline) = panel.title_at {
        let name = panel
            .areas
            .first()
            .map_or_else(String::new, |(_, area)| area.name.clone());
        let (at, room) = (at(plan.edge, baseline), plan.time.right - plan.edge);
        let (words, face) = (Words::Theirs(name), plan.faces.prose);
        sheet.say(Saying {
            at,
            anchor: Anchor::Start,
            face,
            words,
            room,
            ink: Token::Ink,
            layer: Layer::Scale,
        });
    }
}

/// Rung lines, their numbers at the left and their names at the right; a name that would touch a reading is left out and returned.
fn rungs(sheet: &mut Sheet, plan: &Plan, panel: &Panel) -> Vec<String> {
    let mut crowded_out = Vec::new();
    let sink = plan.faces.water.size * 3 / 10;
    for number in 0..=plan.rungs.len() {
        let y = panel.y(30 * number as u16);
        if number > 0 {
            let grid = stroke(at(plan.edge, y), at(plan.time.right, y));
            sheet.scale(
                Layer::Scale,
                Style::line(Token::Hair, if plan.print() { 10 } else { 7 }),
                grid,
            );
        }
        let below = if panel.right_way_up { -70 } else { 150 };
        let baseline = if number == 0 { y + below } else { y + sink };
        let figure = at(plan.edge - 70, if number == 0 { baseline } else { y + 43 });
        say(
            sheet,
            plan,
            figure,
            Anchor::End,
            &number.to_string(),
            Token::InkFaint,
        );
        let ours = number.checked_sub(1).map(|at| plan.rungs[at].as_str());
        match room_at(plan, panel, baseline) {
            Some(baseline) => name(sheet, plan, baseline, ours),
            None => crowded_out.extend(ours.map(str::to_owned)),
        }
    }
    crowded_out
}

fn name(sheet: &mut Sheet, plan: &Plan, baseline: i32, rung: Option<&str>) {
    let words = rung.map_or(Words::Ours("surface".to_owned()), |name| {
        Words::Theirs(name.to_owned())
    });
    let (at, room) = (at(plan.names_at, baseline), plan.width - plan.names_at - 40);
    let (face, ink) = (plan.faces.water, Token::InkSoft);
    sheet.say(Saying {
        at,
        anchor: Anchor::Start,
        face,
        words,
        room,
        ink,
        layer: Layer::Scale,
    });
}

/// A baseline for a name of a rung: its own, or one a little off where a reading shares the column and would touch it.
fn room_at(plan: &Plan, panel: &Panel, wanted: i32) -> Option<i32> {
    if !plan.shared_column {
        return Some(wanted);
    }
    let apart = plan.faces.water.size + 10;
    let free = |baseline: &i32| {
        panel
            .ends
            .iter()
            .all(|end| (end.baseline - baseline).abs() >= apart)
    };
    // On paper nobody can ask for a name that is left out, so there it may stand above a reading that has taken its very line.
    let above = plan.print().then_some(-apart);
    [0, -40, 40, -80, 80]
        .into_iter()
        .chain(above)
        .map(|off| wanted + off)
        .find(free)
}

/// Puts down our own words in the letters of ticks.
fn say(
    sheet: &mut Sheet,
    plan: &Plan,
    at: crate::scene::Point,
    anchor: Anchor,
    words: &str,
    ink: Token,
) {
    let room = text::width(words, plan.faces.tick).max(TICK_ROOM);
    let (words, face) = (Words::Ours(words.to_owned()), plan.faces.tick);
    sheet.say(Saying {
        at,
        anchor,
        face,
        words,
        room,
        ink,
        layer: Layer::Scale,
    });
}
