//! The rows of a Bob: names and bands of its rungs, what stands beside the bars, the figures at the right.
//!
//! A band is as high as its row, so that anywhere on it one learns what the rung demands. It knows places, not numbers.

use super::{
    body,
    plan::{APART, NARROW, Panel, Plan, STAMP, figure},
    said,
    tally::{Kind, Row, bin},
};
use crate::{
    deeper::{self, BASELINE},
    scene::{Anchor, Layer, Opens, Shape, Style, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stamp, stroke},
    text,
    token::Token,
};

/// Between two lines of a heading.
const LEADING: i32 = 150;

/// The marks of a row, for the table.
#[derive(Default)]
pub(crate) struct Cells {
    /// The band of the rung.
    pub rung: Option<u32>,
    /// What stands there, by kind.
    pub kinds: [Option<u32>; 5],
    /// The works of the last 12 months.
    pub recent: Option<u32>,
}

/// Draws land, sea and surface.
pub(crate) fn ground(sheet: &mut Sheet, plan: &Plan) {
    let (land, sea) = (plan.land, plan.sea);
    let buff = Style::of(Token::Land).washed(45);
    sheet.decor(Layer::Ground, buff, rect(0, land.0, plan.width, land.1));
    let water = rect(0, sea.0, plan.width, sea.1);
    sheet.decor(Layer::Ground, Style::of(Token::Sea), water);
    let y = if plan.hangs() { land.1 } else { land.0 };
    let surface = stroke(at(0, y), at(plan.width, y));
    sheet.scale(Layer::Scale, Style::line(Token::Accent, 20), surface);
}

/// Draws the caption: what deeper means, how lengths are to be read, and the headings of the figures.
pub(crate) fn captions(sheet: &mut Sheet, plan: &Plan) {
    let up = plan.spec.right_way_up;
    let right = deeper::captioned(sheet, plan.faces, 0, &say!("bob-deeper"), up);
    let length = if plan.squared {
        say!("bob-length-square")
    } else {
        say!("bob-length")
    };
    let room = |from: i32| {
        plan.panels
            .first()
            .map_or(0, |panel| panel.works - 500 - from)
    };
    let face = plan.faces.tick;
    let (x, y) = if text::width(&length, face) <= room(right + 200) {
        (right + 200, BASELINE)
    } else {
        (0, BASELINE + LEADING)
    };
    plan.say(sheet, (x, y), Anchor::Start, &length, Token::InkFaint);
    for panel in &plan.panels {
        heads(sheet, plan, panel);
        title(sheet, plan, panel);
    }
}

fn heads(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let (works, recent) = plan.heads();
    let last = if plan.tall() {
        BASELINE + LEADING
    } else {
        BASELINE
    };
    let ink = Token::InkSoft;
    plan.say(sheet, (panel.works, last), Anchor::End, &works, ink);
    let Some(x) = panel.recent else { return };
    for (at, line) in recent.iter().rev().enumerate() {
        plan.say(
            sheet,
            (x, last - LEADING * at as i32),
            Anchor::End,
            line,
            ink,
        );
    }
}

/// What a bob is called where there are two.
fn title(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let face = plan.faces.water;
    let room = panel.works - 420 - panel.ends.0;
    let fits = |title: &&String| text::width(title, face) <= room;
    let title = panel.titles.iter().find(fits).or(panel.titles.last());
    let Some(title) = title.cloned() else { return };
    let half = text::width(&title, face) / 2;
    let x = panel
        .middle
        .max(panel.ends.0 + half)
        .min(panel.works - 420 - half);
    sheet.say(Saying {
        at: at(x, BASELINE + LEADING),
        anchor: Anchor::Middle,
        face,
        words: Words::Ours(title),
        room,
        ink: Token::Ink,
        layer: Layer::Scale,
    });
}

impl Plan<'_> {
    /// Puts down our own words in the letters of ticks.
    pub fn say(
        &self,
        sheet: &mut Sheet,
        (x, y): (i32, i32),
        anchor: Anchor,
        words: &str,
        ink: Token,
    ) {
        let face = self.faces.tick;
        sheet.say(Saying {
            at: at(x, y),
            anchor,
            face,
            words: Words::Ours(words.to_owned()),
            room: text::width(words, face),
            ink,
            layer: Layer::Scale,
        });
    }
}

/// Draws the number and the name of a rung, at the left of every bob.
pub(crate) fn name(sheet: &mut Sheet, plan: &Plan, row: &Row) {
    let (top, bottom) = plan.row(row.number);
    let deep = if plan.hangs() { bottom } else { top };
    let grid = Style::line(Token::Hair, if plan.print() { 10 } else { 7 });
    sheet.scale(
        Layer::Scale,
        grid,
        stroke(at(0, deep), at(plan.width, deep)),
    );
    let face = plan.faces.water;
    let y = plan.middle(row.number) + face.size * 3 / 10;
    let number = row.number.to_string();
    plan.say(sheet, (60, y), Anchor::Start, &number, Token::InkFaint);
    // A name in two lines is better than half of one; what is longer stands whole in the label and the table.
    let mut lines = text::wrap(&row.rung.name, face, plan.names.1);
    let cut = |line: &String| line.ends_with('…');
    if lines.len() > 2 || lines.iter().any(cut) {
        lines = vec![row.rung.name.clone()];
    }
    let leading = face.size * 11 / 10;
    let first = y - leading * (lines.len() as i32 - 1) / 2;
    for (at_line, line) in lines.into_iter().enumerate() {
        sheet.say(Saying {
            at: at(plan.names.0, first + leading * at_line as i32),
            anchor: Anchor::Start,
            face,
            words: Words::Theirs(line),
            room: plan.names.1,
            ink: Token::Ink,
            layer: Layer::Scale,
        });
    }
}

/// Draws the band of a rung, which says what it demands.
pub(crate) fn band(
    sheet: &mut Sheet,
    plan: &Plan,
    panels: (usize, &Panel),
    row: &Row,
    cells: &mut Cells,
) {
    let (number, panel) = panels;
    let from = if number == 0 { 0 } else { panel.ends.0 };
    let next = plan
        .whole
        .next()
        .is_some_and(|next| next.number == row.number);
    let style = match row.number {
        1 | 2 if !plan.print() => Style::of(Token::Water1).washed(120 - 40 * row.number),
        _ => Style::of(Token::Sea),
    };
    let refs = row.refs();
    let opens = if refs.is_empty() {
        Opens::Reading {
            area: plan.area,
            on: plan.spec.range.to,
        }
    } else {
        Opens::Entries
    };
    cells.rung = Some(sheet.datum(Datum {
        shape: body::band(plan, panel, row, from),
        style,
        layer: Layer::Ground,
        label: said::rung(row, next),
        refs,
        bin: None,
        opens: Some(opens),
        day: None,
        series: plan.series(row.number, number),
    }));
}

/// Draws attempts and what was overseen beside a bar.
pub(crate) fn beside(
    sheet: &mut Sheet,
    plan: &Plan,
    at: (usize, &Panel),
    row: &Row,
    cells: &mut Cells,
) {
    let (number, panel) = at;
    let (mut x, y) = (panel.beside, plan.middle(row.number));
    for kind in Kind::BESIDE {
        let seen = row.of(kind);
        if seen.is_empty() {
            continue;
        }
        let middle = x + STAMP.0 / 2;
        let stamps = |many: usize| -> Vec<Shape> {
            let places = (0..many as i32).map(|n| middle + STAMP.1 * n);
            places.map(|x| stamp(kind.symbol(), x, y)).collect()
        };
        let shape = if seen.len() > 1 && plan.single(seen.len()) {
            Shape::Group(stamps(seen.len()))
        } else {
            stamp(kind.symbol(), middle, y)
        };
        cells.kinds[kind as usize] = Some(sheet.datum(Datum {
            shape,
            style: Style::of(kind.ink()),
            layer: Layer::Marks,
            label: said::segment(row, kind),
            refs: seen.iter().map(|one| one.id).collect(),
            bin: bin(seen),
            opens: Some(Opens::Entries),
            day: None,
            series: plan.series(row.number, number),
        }));
        if !plan.single(seen.len()) {
            let place = (x + STAMP.0 + APART.0, y + 43);
            plan.say(
                sheet,
                place,
                Anchor::Start,
                &figure(seen.len()),
                Token::InkSoft,
            );
        }
        x += plan.run(row, kind) + APART.1;
    }
}

/// Writes how many works stand on a rung, and how many of them are of the last 12 months.
pub(crate) fn figures(sheet: &mut Sheet, plan: &Plan, panel: &Panel, row: &Row) {
    let y = plan.middle(row.number) + 45;
    let works = row.works();
    let ink = |number| {
        if number > 0 {
            Token::Ink
        } else {
            Token::InkFaint
        }
    };
    let face = if works > 0 {
        plan.faces.figure
    } else {
        plan.faces.tick
    };
    let words = figure(works);
    sheet.say(Saying {
        at: at(panel.works, y),
        anchor: Anchor::End,
        face,
        room: text::width(&words, face),
        words: Words::Ours(words),
        ink: ink(works),
        layer: Layer::Scale,
    });
    if let Some(x) = panel.recent {
        let recent = row.recent.len();
        plan.say(sheet, (x, y), Anchor::End, &figure(recent), ink(recent));
    }
}

/// The word beside the hollow point.
pub(crate) fn next(sheet: &mut Sheet, plan: &Plan, x: i32, row: &Row) {
    let (face, word) = (plan.faces.water, say!("bob-next"));
    sheet.say(Saying {
        at: at(
            x + if plan.width < NARROW { 60 } else { 90 },
            plan.middle(row.number) + face.size * 3 / 10,
        ),
        anchor: Anchor::Start,
        face,
        room: text::width(&word, face),
        words: Words::Ours(word),
        ink: Token::InkSoft,
        layer: Layer::Scale,
    });
}
