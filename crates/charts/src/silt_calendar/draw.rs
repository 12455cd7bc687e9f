//! How a Silt calendar looks: the numeral, the days, the brackets below them, the key.
//!
//! Water for making, an outline for overseeing, nothing for a day without a word. It puts down what it is told and computes no number.

use chrono::{Datelike, NaiveDate};

use super::{
    Calendar,
    grid::{BRACKETS, Grid, Strip},
    said,
};
use crate::{
    scene::{Anchor, Cell, Column, Face, Layer, Opens, Shape, Style, Table, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, rect},
    spec::{Medium, Range},
    spells::Spell,
    text,
    token::Token,
    words,
};

/// Between two cells.
const GAP: i32 = 20;

impl Calendar<'_> {
    fn faces(&self) -> text::Faces {
        text::faces(self.spec.medium)
    }

    fn hair(&self) -> i32 {
        if self.spec.medium == Medium::Print {
            10
        } else {
            6
        }
    }

    fn say(
        &self,
        sheet: &mut Sheet,
        place: (i32, i32),
        anchor: Anchor,
        face: Face,
        ink: Token,
        words: Words,
    ) {
        let (x, y) = place;
        let room = match anchor {
            Anchor::Start => self.spec.tenths() - x,
            _ => self.spec.tenths(),
        };
        sheet.say(Saying {
            at: at(x, y),
            anchor,
            face,
            words,
            room,
            ink,
            layer: Layer::Words,
        });
    }
}

/// Draws days since, or what stands instead; returns the lower edge.
pub(crate) fn lead(sheet: &mut Sheet, calendar: &Calendar) -> i32 {
    let faces = calendar.faces();
    let Some(lead) = said::lead(calendar.series, calendar.spec.today) else {
        return lines(sheet, calendar, 0, 200, Words::Ours(said::none_yet())) + 100;
    };
    if lead.figure.is_empty() {
        return lines(sheet, calendar, 0, 200, Words::Theirs(lead.before)) + 100;
    }
    let baseline = faces.numeral.size * 9 / 10;
    let mut x = 0;
    if !lead.before.is_empty() {
        let width = text::width(&lead.before, faces.reading);
        calendar.say(
            sheet,
            (x, baseline),
            Anchor::Start,
            faces.reading,
            Token::InkSoft,
            Words::Ours(lead.before),
        );
        x += width + 100;
    }
    let width = text::width(&lead.figure, faces.numeral);
    calendar.say(
        sheet,
        (x, baseline),
        Anchor::Start,
        faces.numeral,
        Token::Ink,
        Words::Ours(lead.figure),
    );
    lines(
        sheet,
        calendar,
        x + width + 120,
        baseline,
        Words::Ours(lead.after),
    )
    .max(baseline + 120)
}

/// Writes a sentence from a baseline on, in as many lines as it needs; returns the lower edge.
fn lines(sheet: &mut Sheet, calendar: &Calendar, left: i32, baseline: i32, words: Words) -> i32 {
    let face = calendar.faces().reading;
    let leading = face.size * 13 / 10;
    let lines = text::balanced(words.text(), face, calendar.spec.tenths() - left);
    let above = leading * (lines.len() as i32 - 1) / 2;
    let mut y = if left > 0 { baseline - above } else { baseline };
    for line in lines {
        let words = match words {
            Words::Ours(_) => Words::Ours(line),
            Words::Theirs(_) => Words::Theirs(line),
        };
        calendar.say(sheet, (left, y), Anchor::Start, face, Token::InkSoft, words);
        y += leading;
    }
    y - leading + 80
}

/// Draws one strip and fills its columns of the table.
pub(crate) fn strip(
    sheet: &mut Sheet,
    calendar: &Calendar,
    grid: &Grid,
    strip: &Strip,
    table: &mut Table,
) {
    months(sheet, calendar, grid, strip);
    weekdays(sheet, calendar, grid, strip);
    let known = table.columns.len();
    for week in strip.first.iter_weeks().take(strip.weeks as usize) {
        table.columns.push(Column::words(&say!(
            "silt-week",
            day = words::short_date(week)
        )));
    }
    for row in &mut table.rows {
        row.resize(known + strip.weeks as usize, Cell::default());
    }
    let mut blank = Pen::default();
    for day in strip
        .days
        .from
        .iter_days()
        .take_while(|day| *day <= strip.days.to)
    {
        let (row, column) = (grid.row(day) as usize, grid.column(strip, day) as usize);
        if day > calendar.spec.today {
            continue;
        }
        let time = calendar.times.get(&day).copied();
        let mark = if time.is_none() && calendar.spec.medium == Medium::Print {
            blank = outlined(blank, grid, strip, day);
            None
        } else {
            Some(cell(sheet, calendar, grid, strip, day))
        };
        table.rows[row][known + column] = Cell {
            text: said::cell(time),
            mark,
        };
    }
    if !blank.is_empty() {
        sheet.decor(
            Layer::Days,
            Style::line(Token::Hair, calendar.hair()),
            blank.path(),
        );
    }
    let inside = |spell: &&Spell| spell.from <= strip.days.to && spell.to >= strip.days.from;
    for spell in calendar.spells.iter().filter(inside) {
        bracket(sheet, calendar, grid, strip, spell);
    }
}

/// One day: water by its minutes, an outline for overseeing alone, the ground for nothing.
fn cell(sheet: &mut Sheet, calendar: &Calendar, grid: &Grid, strip: &Strip, day: NaiveDate) -> u32 {
    let time = calendar.times.get(&day).copied();
    let (x, y) = grid.corner(strip, day);
    let side = grid.pitch - GAP;
    let edge = if calendar.spec.medium == Medium::Print {
        10
    } else {
        8
    };
    let style = match time {
        Some(time) if time.made() > 0 => {
            let fill = Some(Token::WATER[calendar.fill(time.made())]);
            Style {
                fill,
                ..Style::line(Token::Outline, edge)
            }
        }
        Some(_) => Style::line(Token::Outline, 14),
        None => Style {
            fill: Some(Token::Sea),
            ..Style::line(Token::Hair, calendar.hair())
        },
    };
    sheet.datum(Datum {
        shape: rect(x, y, x + side, y + side),
        style,
        layer: Layer::Days,
        label: said::day(day, time),
        refs: calendar.refs.get(&day).cloned().unwrap_or_default(),
        bin: None,
        opens: Some(Opens::Time {
            area: Some(calendar.series.id),
            from: day,
            to: day,
        }),
        day: Some(day),
        series: grid.row(day) as u16,
    })
}

fn outlined(pen: Pen, grid: &Grid, strip: &Strip, day: NaiveDate) -> Pen {
    let (x, y) = grid.corner(strip, day);
    let side = grid.pitch - GAP;
    pen.to(x, y).h(x + side).v(y + side).h(x).close()
}

/// The months above a strip, each over the week in which it begins; the year with the first name of it that has room.
fn months(sheet: &mut Sheet, calendar: &Calendar, grid: &Grid, strip: &Strip) {
    let face = calendar.faces().tick;
    let begun = beginnings(grid, strip);
    let mut free = i32::MIN;
    let mut above = grid.strips.iter().filter(|other| other.top < strip.top);
    let said = above.any(|other| other.days.to.year() == strip.days.from.year());
    let mut owed = !said;
    for (number, (x, month)) in begun.iter().enumerate() {
        let room = calendar.spec.tenths() - x;
        // A month of which only a few days are shown does not push out the whole month after it.
        let next = begun
            .get(number + 1)
            .map_or(room, |(next, _)| next - x - 80);
        let room = if month.day() == 1 {
            room
        } else {
            room.min(next)
        };
        let fits = |name: &String| text::width(name, face) <= room;
        let short = plumb_mastery::words::month_name_short(*month);
        owed |= month.month() == 1;
        let dated = Some(plumb_mastery::words::short_month(*month)).filter(|_| owed);
        let dated = dated.filter(fits);
        let with_year = dated.is_some();
        let Some(name) = dated.or(Some(short).filter(fits)).filter(|_| *x >= free) else {
            continue;
        };
        owed &= !with_year;
        free = x + text::width(&name, face) + 80;
        let place = (*x, strip.top - 70);
        let (ink, words) = (Token::InkSoft, Words::Ours(name));
        calendar.say(sheet, place, Anchor::Start, face, ink, words);
    }
}

/// Where months begin in a strip; the first one also where its first days are not shown.
fn beginnings(grid: &Grid, strip: &Strip) -> Vec<(i32, NaiveDate)> {
    let weeks = strip.first.iter_weeks().take(strip.weeks as usize);
    let month = |(number, week): (usize, NaiveDate)| {
        let begins = week
            .iter_days()
            .take(7)
            .find(|day| day.day() == 1 && strip.days.holds(*day));
        let month = begins.or((number == 0).then_some(strip.days.from))?;
        Some((grid.left + number as i32 * grid.pitch, month))
    };
    weeks.enumerate().filter_map(month).collect()
}

/// The weekdays beside a strip: all where they have room, else every other one.
fn weekdays(sheet: &mut Sheet, calendar: &Calendar, grid: &Grid, strip: &Strip) {
    let face = calendar.faces().tick;
    let every = if grid.pitch >= face.size + 30 { 1 } else { 2 };
    for (row, day) in strip.first.iter_days().take(7).enumerate().step_by(every) {
        let y = strip.top + grid.pitch * row as i32 + (grid.pitch - GAP) / 2 + face.size * 36 / 100;
        let name = Words::Ours(plumb_mastery::words::weekday_name_short(day));
        calendar.say(
            sheet,
            (grid.left - 80, y),
            Anchor::End,
            face,
            Token::InkFaint,
            name,
        );
    }
}

/// A bracket below the weeks of a gap, with its days, or with "not logged".
fn bracket(sheet: &mut Sheet, calendar: &Calendar, grid: &Grid, strip: &Strip, spell: &Spell) {
    let days = Range {
        from: spell.from.max(strip.days.from),
        to: spell.to.min(strip.days.to),
    };
    let left = grid.corner(strip, days.from).0;
    let right = grid.corner(strip, days.to).0 + grid.pitch - GAP;
    let (top, foot) = (
        strip.top + 7 * grid.pitch + 20,
        strip.top + 7 * grid.pitch + 80,
    );
    let line = Style::line(Token::InkFaint, 10);
    let style = if spell.dry {
        line
    } else {
        line.dashed([20, 30])
    };
    let path = Pen::default().to(left, top).v(foot).h(right).v(top);
    sheet.decor(Layer::Scale, style, path.path());
    let face = calendar.faces().tick;
    let full = if spell.dry {
        say!("silt-days", days = spell.days())
    } else {
        say!("charts-not-logged")
    };
    if text::width(&full, face) <= right - left {
        let middle = (left + right) / 2;
        calendar.say(
            sheet,
            (middle, foot + 150),
            Anchor::Middle,
            face,
            Token::InkSoft,
            Words::Ours(full),
        );
    }
}

/// The key below the calendar; returns the lower edge.
pub(crate) fn legend(sheet: &mut Sheet, calendar: &Calendar, grid: &Grid) -> i32 {
    let face = calendar.faces().tick;
    let baseline = grid.bottom() + 180;
    let side = 110;
    let swatch = |x: i32| -> Shape { rect(x, baseline - 95, x + side, baseline - 95 + side) };
    let mut x = grid.left;
    let say = |sheet: &mut Sheet, x: i32, words: &str| {
        let words_of = Words::Ours(words.to_owned());
        calendar.say(
            sheet,
            (x, baseline),
            Anchor::Start,
            face,
            Token::InkSoft,
            words_of,
        );
        x + text::width(words, face) + 80
    };
    if calendar
        .series
        .days
        .iter()
        .any(|day| day.made() > 0 && grid.shown.holds(day.on))
    {
        x = say(sheet, x, &say!("silt-less"));
        for fill in &Token::WATER[1..] {
            let style = Style {
                fill: Some(*fill),
                ..Style::line(Token::Outline, 10)
            };
            sheet.scale(Layer::Scale, style, swatch(x));
            x += side + 30;
        }
        let most = words::minutes(calendar.most);
        x = say(sheet, x + 50, &say!("silt-more", most = most)) + 120;
    }
    let overseen = calendar
        .series
        .days
        .iter()
        .any(|day| day.made() == 0 && grid.shown.holds(day.on));
    let only = say!("silt-overseeing-only");
    if overseen && x + side + 80 + text::width(&only, face) <= calendar.spec.tenths() {
        sheet.scale(Layer::Scale, Style::line(Token::Outline, 14), swatch(x));
        say(sheet, x + side + 80, &only);
    }
    if x == grid.left && !overseen && calendar.spells.is_empty() {
        return grid.bottom() - BRACKETS;
    }
    baseline + 80
}
