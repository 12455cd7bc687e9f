//! Positions held, as quiet bands behind every time chart, so that a promotion and what it did to the making are seen together.
//!
//! Titles stand on the land, up to three rows of them; in the water each role is no more than a tint and a hairline. Roles know nothing of what was made.

use chrono::NaiveDate;

use plumb_mastery::RoleId;

use crate::{
    frame::Frame,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    spec::Range,
    text,
    token::Token,
};

/// The most rows in which roles are stacked.
const ROWS: usize = 3;
/// The height of a row.
pub(crate) const ROW: i32 = 200;
/// Between two rows, so that roles of the same time stay two bands.
const GAP: i32 = 20;
/// The least room in which a title says anything.
const LEAST: i32 = 420;

/// A position held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSpan {
    /// Its id.
    pub id: RoleId,
    /// Its title.
    pub title: String,
    /// Where.
    pub at: String,
    /// From this day.
    pub from: NaiveDate,
    /// To this day; none while it is still held.
    pub to: Option<NaiveDate>,
}

/// Roles in rows, and how many found none.
pub(crate) struct Stacked<'a> {
    /// Each role with its row, the first row on top.
    pub placed: Vec<(usize, &'a RoleSpan)>,
    /// How many rows are used.
    pub rows: usize,
    /// How many roles are not drawn.
    pub over: usize,
}

/// Puts the roles of a range into rows, earliest first, each into the first row that is free.
pub(crate) fn stack(roles: &[RoleSpan], range: Range) -> Stacked<'_> {
    let end = |role: &RoleSpan| role.to.unwrap_or(NaiveDate::MAX);
    let mut inside: Vec<&RoleSpan> = roles
        .iter()
        .filter(|role| role.from <= range.to && end(role) >= range.from)
        .collect();
    inside.sort_by_key(|role| (role.from, role.id));
    let mut taken_until = [NaiveDate::MIN; ROWS];
    let mut stacked = Stacked {
        placed: Vec::new(),
        rows: 0,
        over: 0,
    };
    for role in inside {
        match taken_until.iter().position(|until| *until <= role.from) {
            Some(row) => {
                taken_until[row] = end(role);
                stacked.rows = stacked.rows.max(row + 1);
                stacked.placed.push((row, role));
            }
            None => stacked.over += 1,
        }
    }
    stacked
}

/// Draws the bands and their titles.
pub(crate) fn draw(sheet: &mut Sheet, frame: &Frame, stacked: &Stacked) {
    let mut shaded = true;
    for (row, role) in &stacked.placed {
        let left = frame.x(role.from);
        let right = role.to.map_or(frame.time.right, |to| frame.x(to));
        let top = frame.land_top + ROW * *row as i32;
        sheet.decor(
            Layer::Roles,
            Style::of(Token::Land),
            rect(left, top, right, top + ROW - GAP),
        );
        shaded ^= *row == 0;
        for (above, below) in &frame.seas {
            if *row == 0 && shaded {
                let tint = Style::of(Token::Land).washed(26);
                sheet.decor(Layer::Roles, tint, rect(left, *above, right, *below));
            }
        }
        if role.from > frame.spec.range.from {
            let foot = frame.floor;
            // On paper a tint says nothing, so the line where a role begins must be stronger than those of the rungs.
            let line = if frame.print() {
                Style::line(Token::InkFaint, 12)
            } else {
                Style::line(Token::Hair, 10)
            };
            sheet.decor(Layer::Roles, line, stroke(at(left, top), at(left, foot)));
        }
        title(sheet, frame, role, left, right, top);
    }
}

fn title(sheet: &mut Sheet, frame: &Frame, role: &RoleSpan, left: i32, right: i32, top: i32) {
    let held = right == frame.time.right;
    let room = if held { frame.width } else { right } - left - 120;
    if room < LEAST {
        return;
    }
    let whole = said(role);
    let words = if text::width(&whole, frame.faces.tick) <= room {
        whole
    } else {
        role.title.clone()
    };
    let at = at(left + 60, top + 133);
    let (face, words) = (frame.faces.tick, Words::Theirs(words));
    sheet.say(Saying {
        at,
        anchor: Anchor::Start,
        face,
        words,
        room,
        ink: Token::InkSoft,
        layer: Layer::Roles,
    });
}

/// A role in words: "Journeyman, Alder & Sons".
pub(crate) fn said(role: &RoleSpan) -> String {
    if role.at.is_empty() {
        role.title.clone()
    } else {
        format!("{}, {}", role.title, role.at)
    }
}

/// The roles held on a day, in words; empty where none was.
pub(crate) fn held(roles: &[RoleSpan], day: NaiveDate) -> String {
    let on = |role: &&RoleSpan| role.from <= day && role.to.is_none_or(|to| day <= to);
    let held: Vec<String> = roles.iter().filter(on).map(said).collect();
    held.join("; ")
}
