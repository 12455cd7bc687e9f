//! The ground of the chart: land with its roles, sea with its rungs, the graduated edge with its days, and the legend's place.
//!
//! Buff is land, down is deeper, and the surface is the strongest level line. It knows roles and rungs, not what was made.

use super::plan::{OVERLAY, Panel, Plan};
use crate::{
    days::{self, Notch},
    deeper,
    roles::{self, Stacked},
    scene::{Anchor, Layer, Style, Words},
    sheet::{Pen, Saying, Sheet, at, rect, stroke},
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
    let notches = notches(plan);
    for frame in plan.frames() {
        roles::draw(sheet, &frame, stacked);
        days::draw(sheet, &frame, &notches);
    }
    crowded_out.sort_unstable();
    crowded_out.dedup();
    crowded_out
}

/// The days on which the focused area or its ladder changed; through the seas of many others they would say nothing of these.
fn notches(plan: &Plan) -> Vec<Notch> {
    if plan.areas.len() > OVERLAY {
        return Vec::new();
    }
    let turns = plan.focus().map_or(&[][..], |area| &area.turns);
    let notch = |turn: &super::series::Turn| Notch {
        on: turn.on,
        word: turn.kind.word(),
    };
    turns.iter().map(notch).collect()
}

fn caption(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) {
    deeper::caption(sheet, plan.faces, plan.edge(), plan.spec.right_way_up);
    if stacked.over > 0 {
        let more = say!("charts-and-more", count = stacked.over);
        say(
            sheet,
            plan,
            at(last_day(plan), 130),
            Anchor::End,
            &more,
            Token::InkFaint,
        );
    }
}

/// Where the last day of the last column lies.
fn last_day(plan: &Plan) -> i32 {
    let days = plan.panels.iter().map(|panel| panel.bed.time.right);
    days.max().unwrap_or(plan.width)
}

fn land(sheet: &mut Sheet, plan: &Plan) {
    let bottom = plan.panels.first().map_or(plan.land_top, |panel| {
        panel.title_at.map_or(panel.scale.top, |at| at - 190)
    });
    sheet.decor(
        Layer::Ground,
        Style::of(Token::Land).washed(45),
        rect(0, plan.land_top, plan.width, bottom),
    );
}

fn sea(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let bed = panel.bed;
    panel.scale.sea(sheet, (bed.left, bed.right), plan.print());
    if let Some(baseline) = panel.title_at {
        let name = panel
            .areas
            .first()
            .map_or_else(String::new, |(_, area)| area.name.clone());
        let (at, room) = (at(bed.edge, baseline), bed.right - bed.edge);
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
    let (mut crowded_out, mut named, bed) = (Vec::new(), Vec::new(), panel.bed);
    let sink = plan.faces.water.size * 3 / 10;
    let many = plan.areas.len() > OVERLAY;
    if many {
        grid(sheet, plan, panel);
    }
    for number in 0..=panel.rungs.len() {
        let y = panel.y(30 * number as u16);
        if number > 0 && !many {
            let line = stroke(at(bed.edge, y), at(bed.time.right, y));
            sheet.scale(Layer::Scale, hair(plan), line);
        }
        let below = match (panel.scale.right_way_up, panel.scale.pitch) {
            (true, _) => -70,
            (false, ..300) => 115,
            (false, _) => 150,
        };
        let baseline = if number == 0 { y + below } else { y + sink };
        let figure = at(bed.edge - 70, if number == 0 { baseline } else { y + 43 });
        say(
            sheet,
            plan,
            figure,
            Anchor::End,
            &number.to_string(),
            Token::InkFaint,
        );
        let ours = number.checked_sub(1).map(|at| panel.rungs[at].as_str());
        match room_at(plan, panel, &named, baseline) {
            Some(baseline) => {
                named.push(baseline);
                name(sheet, plan, panel, baseline, ours);
            }
            None => crowded_out.extend(ours.map(str::to_owned)),
        }
    }
    crowded_out
}

/// The level lines of many small seas as one mark each: as much to see, and less to carry.
fn grid(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let levels = (1..=panel.rungs.len()).map(|number| panel.y(30 * number as u16));
    let (from, to) = (panel.bed.edge, panel.bed.time.right);
    let lines = levels.fold(Pen::default(), |pen, y| pen.to(from, y).h(to));
    sheet.scale(Layer::Scale, hair(plan), lines.path());
}

fn hair(plan: &Plan) -> Style {
    Style::line(Token::Hair, if plan.print() { 10 } else { 7 })
}

fn name(sheet: &mut Sheet, plan: &Plan, panel: &Panel, baseline: i32, rung: Option<&str>) {
    let words = rung.map_or(Words::Ours(say!("charts-surface")), |name| {
        Words::Theirs(name.to_owned())
    });
    let bed = panel.bed;
    let (at, room) = (at(bed.names_at, baseline), bed.right - bed.names_at - 40);
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
fn room_at(plan: &Plan, panel: &Panel, named: &[i32], wanted: i32) -> Option<i32> {
    if !panel.bed.shared_column {
        return Some(wanted);
    }
    let apart = plan.faces.water.size + 10;
    let free = |baseline: &i32| {
        panel
            .ends
            .iter()
            .all(|end| (end.baseline - baseline).abs() >= apart)
            && named.iter().all(|name| (name - baseline).abs() >= apart)
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
