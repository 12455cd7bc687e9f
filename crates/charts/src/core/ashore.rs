//! What stands on land beside a core: the hours overseen as bars on a scale of their own, and the positions held.
//!
//! Buff and quiet; neither is a warning. It does not know what was made.

use chrono::NaiveDate;

use super::{
    Drawn,
    body::{LAND, time},
    plan::{Plan, hours},
    said,
};
use crate::{
    roles::RoleSpan,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// The thickest bar.
const THICK: i32 = 130;
/// The strips of roles: how many, how far apart, how wide.
const LANES: usize = 3;
const LANE: i32 = 80;
const STRIP: i32 = 60;

/// Draws bars and roles.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn) {
    if let Some(room) = plan.bars {
        bars(sheet, plan, drawn, room);
    }
    match plan.roles {
        Some(room) => roles(sheet, plan, drawn, room),
        None => drawn.untitled = !plan.held().is_empty(),
    }
}

/// The ink of a bar; land has no colour on paper, where a light grey tells a bar from a layer without pattern.
pub(crate) fn ink(plan: &Plan) -> Style {
    let fill = if plan.print() {
        Token::Water3
    } else {
        Token::Land
    };
    Style {
        fill: Some(fill),
        ..Style::line(Token::Outline, if plan.print() { 10 } else { 8 })
    }
}

fn say(sheet: &mut Sheet, plan: &Plan, (x, y): (i32, i32), words: String, ink: Token) {
    let face = plan.faces.tick;
    sheet.say(Saying {
        at: at(x, y),
        anchor: Anchor::Start,
        face,
        room: text::width(&words, face).max(10),
        words: Words::Ours(words),
        ink,
        layer: Layer::Words,
    });
}

fn bars(sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn, (left, right): (i32, i32)) {
    let layers = &plan.series.layers;
    let most = layers
        .iter()
        .map(|layer| layer.time.overseen)
        .max()
        .unwrap_or(0);
    let figures = layers.iter().filter(|layer| layer.time.overseen > 0);
    let figure = figures
        .map(|layer| text::width(&hours(layer.time.overseen), plan.faces.tick))
        .max()
        .unwrap_or(0);
    let longest = (right - left - figure - 80).max(100);
    say(
        sheet,
        plan,
        (left, plan.column.top - 130),
        say!("charts-overseeing"),
        Token::InkSoft,
    );
    let mut free = i32::MIN;
    for (n, layer) in layers.iter().enumerate().rev() {
        let minutes = layer.time.overseen;
        let Some(middle) = plan.middle(n).filter(|_| minutes > 0) else {
            continue;
        };
        let high = plan
            .column
            .main(n)
            .map_or(plan.column.line, |piece| piece.bottom - piece.top);
        let half = (high - 30).clamp(30, THICK) / 2;
        let long = (i64::from(longest) * i64::from(minutes) / i64::from(most)) as i32;
        let end = left + long.max(15);
        let mark = sheet.datum(Datum {
            shape: rect(left, middle - half, end, middle + half),
            style: ink(plan),
            layer: Layer::Bars,
            label: said::overseen(plan, n),
            refs: Vec::new(),
            bin: None,
            opens: Some(time(plan, layer.span.from, layer.span.to)),
            day: Some(layer.span.to),
            series: LAND,
        });
        drawn.bars[n] = Some(mark);
        let baseline = middle + plan.faces.tick.size * 36 / 100;
        if baseline - plan.faces.tick.size >= free {
            free = baseline + 20;
            say(
                sheet,
                plan,
                (end + 60, baseline),
                hours(minutes),
                Token::InkSoft,
            );
        }
    }
}

/// Strips for the time of each role, the one held last first, with its title beside its newest day.
fn roles(sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn, (left, right): (i32, i32)) {
    let held = plan.held();
    let lanes = lanes(&held);
    let wide = lanes
        .iter()
        .flatten()
        .max()
        .map_or(0, |most| *most as i32 + 1);
    let titles = left + wide * LANE + 40;
    let mut free = plan.column.top;
    for (role, lane) in held.iter().zip(&lanes) {
        let top = role.to.map_or(plan.column.top, |to| plan.column.y(to));
        let bottom = plan.column.y(role.from);
        if let Some(lane) = lane {
            let x = left + *lane as i32 * LANE;
            strip(sheet, plan, (x, top, bottom.max(top + 20)));
        }
        let face = plan.faces.tick;
        let baseline = (top + 110).max(free + face.size);
        let fits =
            plan.titled() && baseline <= bottom.max(top + 110) + 60 && baseline < plan.floor - 60;
        if !fits {
            drawn.untitled = true;
            continue;
        }
        free = baseline + 40;
        sheet.say(Saying {
            at: at(titles, baseline),
            anchor: Anchor::Start,
            face,
            words: Words::Theirs(role.title.clone()),
            room: right - titles,
            ink: Token::InkSoft,
            layer: Layer::Roles,
        });
    }
}

/// The time of a role, with a hairline where it began.
fn strip(sheet: &mut Sheet, plan: &Plan, (x, top, bottom): (i32, i32, i32)) {
    let style = if plan.print() {
        Style::line(Token::InkFaint, 10)
    } else {
        Style::of(Token::Land)
    };
    sheet.decor(Layer::Roles, style, rect(x, top, x + STRIP, bottom));
    let begin = stroke(at(plan.shore, bottom), at(x + STRIP, bottom));
    let line = Style::line(
        if plan.print() {
            Token::InkFaint
        } else {
            Token::Hair
        },
        10,
    );
    sheet.decor(Layer::Roles, line, begin);
}

/// The strip of each role; none where as many are held at once.
fn lanes(held: &[&RoleSpan]) -> Vec<Option<usize>> {
    let mut begun = [NaiveDate::MAX; LANES];
    let lane = |role: &&RoleSpan| {
        let to = role.to.unwrap_or(NaiveDate::MAX);
        let lane = begun.iter().position(|from| to <= *from)?;
        begun[lane] = role.from;
        Some(lane)
    };
    held.iter().map(lane).collect()
}
