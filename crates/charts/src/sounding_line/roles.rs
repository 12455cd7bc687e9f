//! Positions held, as quiet bands behind the line, so that a promotion and what it did to the making are seen together.
//!
//! Titles stand on the land, up to three rows of them; in the water each role is no more than a tint and a hairline. Roles know nothing of depth.

use chrono::NaiveDate;

use super::{
    plan::{Plan, ROLE_ROW, ROLE_ROWS},
    series::RoleSpan,
};
use crate::{
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    spec::Range,
    text,
    token::Token,
};

/// Between two rows, so that roles of the same time stay two bands.
const GAP: i32 = 20;
/// The least room in which a title says anything.
const LEAST: i32 = 420;

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
    let mut taken_until = [NaiveDate::MIN; ROLE_ROWS];
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
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) {
    let mut shaded = true;
    for (row, role) in &stacked.placed {
        let left = plan.x(role.from);
        let right = role.to.map_or(plan.time.right, |to| plan.x(to));
        let top = plan.land_top + ROLE_ROW * *row as i32;
        sheet.decor(
            Layer::Roles,
            Style::of(Token::Land),
            rect(left, top, right, top + ROLE_ROW - GAP),
        );
        shaded ^= *row == 0;
        for panel in &plan.panels {
            if *row == 0 && shaded {
                let tint = Style::of(Token::Land).washed(26);
                sheet.decor(
                    Layer::Roles,
                    tint,
                    rect(left, panel.top, right, panel.bottom),
                );
            }
        }
        if role.from > plan.range().from {
            let foot = plan.floor;
            // On paper a tint says nothing, so the line where a role begins must be stronger than those of the rungs.
            let line = if plan.print() {
                Style::line(Token::InkFaint, 12)
            } else {
                Style::line(Token::Hair, 10)
            };
            sheet.decor(Layer::Roles, line, stroke(at(left, top), at(left, foot)));
        }
        title(sheet, plan, role, left, right, top);
    }
}

fn title(sheet: &mut Sheet, plan: &Plan, role: &RoleSpan, left: i32, right: i32, top: i32) {
    let held = right == plan.time.right;
    let room = if held { plan.width } else { right } - left - 120;
    if room < LEAST {
        return;
    }
    let whole = said(role);
    let words = if text::width(&whole, plan.faces.tick) <= room {
        whole
    } else {
        role.title.clone()
    };
    let at = at(left + 60, top + 133);
    let (face, words) = (plan.faces.tick, Words::Theirs(words));
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
