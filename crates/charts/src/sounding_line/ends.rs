//! The readings at the right end of each line: "3.33 B", "claimed 3.53", and the name where several areas share a sea.
//!
//! They stand at their depth, moved apart where two would touch. They do not know the days.

use plumb_mastery::depth::{Survey, rungs};

use super::{
    plan::{Panel, Plan},
    series::AreaSeries,
};
use crate::{
    scene::{Anchor, Face, Layer, Words},
    sheet::{Saying, Sheet, at},
    text,
    token::Token,
    words,
};

/// The room for the name of an overlaid area, and where the names of rungs share the column.
const NAME: (i32, i32) = (1100, 750);
/// Between two pieces of a reading.
const GAP: i32 = 50;

/// A reading at the end of a line.
pub(crate) struct End<'a> {
    /// The depth at which it belongs.
    pub wanted: i32,
    /// The baseline it got.
    pub baseline: i32,
    /// Its pieces from the left.
    pub pieces: Vec<Piece<'a>>,
    /// Their width together.
    pub width: i32,
}

/// One piece of a reading.
pub(crate) struct Piece<'a> {
    words: Text<'a>,
    face: Face,
    ink: Token,
    width: i32,
}

enum Text<'a> {
    Ours(String),
    Name(&'a str),
}

impl<'a> Piece<'a> {
    fn new(words: Text<'a>, face: Face, ink: Token) -> Self {
        let width = match &words {
            Text::Ours(text) => text::width(text, face),
            Text::Name(name) => text::width(name, face),
        };
        Self {
            words,
            face,
            ink,
            width,
        }
    }
}

/// Finds the readings of every panel and their baselines.
pub(crate) fn place(plan: &mut Plan) {
    let mut panels = std::mem::take(&mut plan.panels);
    for panel in &mut panels {
        panel.ends = readings(plan, panel);
        let apart = plan.faces.water.size + 30;
        spread(
            &mut panel.ends,
            panel.scale.top + apart,
            panel.scale.bottom - 40,
            apart,
        );
    }
    plan.panels = panels;
}

fn readings<'a>(plan: &Plan<'a>, panel: &Panel<'a>) -> Vec<End<'a>> {
    let day = plan.range().to;
    let mut ends = Vec::new();
    for (place, area) in &panel.areas {
        let depth = area.depth_at(day);
        if depth > 0 {
            let pieces = reading(plan, panel, (*place, area), depth);
            ends.push(End::new(panel.y(depth), pieces));
        }
        if let Some(goal) = area
            .goal
            .filter(|goal| plan.shows_marks(*place) && goal.set_on <= day)
        {
            let said = match goal.due {
                None => say!("sounding-line-goal-end"),
                Some(due) => say!("sounding-line-goal-end-due", due = words::short_date(due)),
            };
            let piece = Piece::new(Text::Ours(said), plan.faces.tick, Token::InkSoft);
            ends.push(End::new(
                panel.y(15 * u16::from(goal.half_rungs)),
                vec![piece],
            ));
        }
        let claimed = area.claimed_at(day);
        if plan.spec.claimed && plan.shows_marks(*place) && claimed > depth {
            let words = Text::Ours(say!("sounding-line-claimed-end", depth = rungs(claimed)));
            ends.push(End::new(
                panel.y(claimed),
                vec![Piece::new(words, plan.faces.tick, Token::InkFaint)],
            ));
        }
    }
    ends
}

fn reading<'a>(
    plan: &Plan<'a>,
    panel: &Panel<'a>,
    (place, area): (usize, &'a AreaSeries),
    depth: u16,
) -> Vec<Piece<'a>> {
    let ink = super::line::ink(plan.hue(place));
    let mut pieces = vec![Piece::new(Text::Ours(rungs(depth)), plan.faces.figure, ink)];
    let grade = area.survey_at(plan.range().to);
    if grade != Survey::U {
        pieces.push(Piece::new(
            Text::Ours(format!("{grade:?}")),
            plan.faces.water,
            ink,
        ));
    }
    if panel.areas.len() > 1 {
        let mut name = Piece::new(Text::Name(&area.name), plan.faces.prose, ink);
        name.width = name.width.min(if panel.bed.shared_column {
            NAME.1
        } else {
            NAME.0
        });
        pieces.push(name);
    }
    pieces
}

impl<'a> End<'a> {
    fn new(wanted: i32, pieces: Vec<Piece<'a>>) -> Self {
        let width = pieces.iter().map(|piece| piece.width + GAP).sum::<i32>() - GAP;
        Self {
            wanted,
            baseline: wanted,
            pieces,
            width,
        }
    }

    /// Puts the reading down.
    pub fn say(&self, sheet: &mut Sheet, left: i32) {
        let mut x = left;
        for piece in &self.pieces {
            let words = match &piece.words {
                Text::Ours(text) => Words::Ours(text.clone()),
                Text::Name(name) => Words::Theirs((*name).to_owned()),
            };
            let (at, room) = (at(x, self.baseline), piece.width);
            let (face, ink) = (piece.face, piece.ink);
            sheet.say(Saying {
                at,
                anchor: Anchor::Start,
                face,
                words,
                room,
                ink,
                layer: Layer::Words,
            });
            x += piece.width + GAP;
        }
    }
}

/// Gives every reading a baseline near its depth, `apart` from its neighbours, between two bounds.
fn spread(ends: &mut [End], top: i32, bottom: i32, apart: i32) {
    ends.sort_by_key(|end| end.wanted);
    let mut free = top;
    for end in ends.iter_mut() {
        end.baseline = (end.wanted + apart * 3 / 10).max(free);
        free = end.baseline + apart;
    }
    let mut free = bottom;
    for end in ends.iter_mut().rev() {
        end.baseline = end.baseline.min(free);
        free = end.baseline - apart;
    }
}
