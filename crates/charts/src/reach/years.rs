//! How many techniques were new in each year, and how many there were by then.
//!
//! Where years have no room for their numbers, two, five or more of them are counted together. It counts; it knows no lanes.

use chrono::{Datelike, NaiveDate};

use super::{
    plan::Plan,
    said,
    series::Technique,
    shown::{Density, Shown},
};
use crate::{
    roles,
    scene::{
        Anchor, Bin, Cell, Column, Label, Layer, MOST_REFS, Opens, Shape, Style, Table, Words,
    },
    sheet::{Datum, Sheet, at, stroke},
    text,
    token::Token,
};

/// How many years may be counted together.
const STRIDES: [i32; 7] = [1, 2, 5, 10, 20, 50, 100];
/// The least room between two numbers.
const GAP: i32 = 90;

/// One year, or some that are counted together.
pub(crate) struct Period<'a> {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// The techniques that were first used in it.
    pub new: Vec<&'a Technique>,
    /// How many there were by its end.
    pub total: usize,
}

impl Period<'_> {
    /// "2026" or "2021 to 2025".
    pub fn called(&self) -> String {
        if self.from == self.to {
            self.from.to_string()
        } else {
            say!(
                "span",
                from = self.from.to_string(),
                to = self.to.to_string()
            )
        }
    }

    fn first_day(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.from, 1, 1).unwrap_or(NaiveDate::MIN)
    }

    fn last_day(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.to, 12, 31).unwrap_or(NaiveDate::MAX)
    }
}

/// The periods of the range, oldest first; what the years before the first technique would say is nothing.
pub(crate) fn periods<'a>(shown: &Shown<'a>, stride: i32) -> Vec<Period<'a>> {
    let range = shown.range();
    let Some(first) = shown.counted.first() else {
        return Vec::new();
    };
    let begin = first.first.day.on.max(range.from).year();
    let begin = begin - begin.rem_euclid(stride);
    let year = |technique: &&&Technique| technique.first.day.on.year();
    let mut periods = Vec::new();
    for from in (begin..=range.to.year()).step_by(stride as usize) {
        let (from, to) = (
            from.max(range.from.year()),
            (from + stride - 1).min(range.to.year()),
        );
        let by = |limit: i32| shown.counted.partition_point(|one| year(&one) <= limit);
        periods.push(Period {
            from,
            to,
            new: shown.counted[by(from - 1)..by(to)].to_vec(),
            total: by(to),
        });
    }
    periods
}

/// The fewest years that are counted together so that the numbers of a whole period have room.
pub(crate) fn stride(plan: &Plan, shown: &Shown) -> i32 {
    let time = plan.frame.time;
    let widest = text::width(&shown.counted.len().to_string(), plan.frame.faces.tick) + GAP;
    let room = |years: i32| {
        i64::from(time.right - time.left) * 365 * i64::from(years) / shown.range().nights()
    };
    let fits = |years: &i32| room(*years) >= i64::from(widest);
    STRIDES.into_iter().find(fits).unwrap_or(STRIDES[6])
}

/// Draws the numbers along the top and a hairline where a period begins; returns the table of the years, and whether one found no room.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, shown: &Shown) -> (Table, bool) {
    let mut table = Table {
        caption: say!("reach-years"),
        columns: vec![
            Column::words(&say!("charts-year")),
            Column::numbers(&say!("reach-new-head")),
            Column::numbers(&say!("reach-in-all")),
            Column::words(&say!("charts-role")),
        ],
        rows: Vec::new(),
    };
    let periods = periods(shown, stride(plan, shown));
    if !periods.is_empty() {
        caption(sheet, plan, shown);
    }
    let (mut free, mut crowded) = (plan.frame.time.right + GAP, false);
    // The newest first, because it is the one that must not go without its numbers.
    for period in periods.iter().rev() {
        hairline(sheet, plan, period);
        let mark = numbers(sheet, plan, period, &mut free);
        crowded |= mark.is_none();
        let on = period.last_day().min(shown.range().to);
        table.rows.push(vec![
            Cell::plain(period.called()),
            Cell {
                text: period.new.len().to_string(),
                mark: mark.flatten(),
            },
            Cell::plain(period.total.to_string()),
            Cell::plain(roles::held(&shown.series.roles, on)),
        ]);
    }
    table.rows.reverse();
    (table, crowded)
}

/// What the two rows of numbers are.
fn caption(sheet: &mut Sheet, plan: &Plan, shown: &Shown) {
    let new = if shown.once() {
        say!("reach-once-head")
    } else {
        say!("reach-new-head")
    };
    let x = plan.frame.time.left - 90;
    for (y, words) in [(plan.new_at, new), (plan.total_at, say!("reach-in-all"))] {
        plan.frame
            .say(sheet, at(x, y), Anchor::End, &words, Token::InkFaint);
    }
}

fn hairline(sheet: &mut Sheet, plan: &Plan, period: &Period) {
    let (frame, day) = (&plan.frame, period.first_day());
    if day > frame.spec.range.from {
        let (x, top) = (frame.x(day), frame.top());
        let line = stroke(at(x, top), at(x, frame.floor));
        sheet.scale(Layer::Scale, frame.grid(), line);
    }
}

/// The numbers of a period, in the middle of what is seen of it. None where they have no room; inside, the datum where something was new.
fn numbers(sheet: &mut Sheet, plan: &Plan, period: &Period, free: &mut i32) -> Option<Option<u32>> {
    let frame = &plan.frame;
    let face = frame.faces.figure;
    let (new, total) = (period.new.len().to_string(), period.total.to_string());
    let half = text::width(&new, face).max(text::width(&total, frame.faces.tick)) / 2 + 1;
    let (left, right) = (frame.x(period.first_day()), frame.x(period.last_day()));
    let x = ((left + right) / 2).min(*free - GAP - half);
    if x - half < frame.time.left.min(left) - 20 {
        return None;
    }
    *free = x - half;
    frame.say(
        sheet,
        at(x, plan.total_at),
        Anchor::Middle,
        &total,
        Token::InkSoft,
    );
    if period.new.is_empty() {
        return Some(None);
    }
    // In a crowd the newest of them, because a scene has to stay light.
    let most = match plan.density {
        Density::Thin => MOST_REFS / 4,
        _ => MOST_REFS,
    };
    let newest = period.new.iter().rev();
    let refs = newest.map(|one| one.first.entry).take(most).collect();
    let bin = (period.new.len() > most).then(|| Bin {
        count: period.new.len() as u32,
        from: period.new[0].first.day.on,
        to: period.new[period.new.len() - 1].first.day.on,
    });
    let label = Label {
        at: at(x, plan.new_at),
        anchor: Anchor::Middle,
        face,
        words: Words::Ours(new),
        max_width: 2 * half,
    };
    Some(Some(sheet.datum(Datum {
        shape: Shape::Text(label),
        style: Style::of(Token::Ink),
        layer: Layer::Words,
        label: said::period(period),
        refs,
        bin,
        opens: Some(Opens::Entries),
        day: Some(period.last_day().min(frame.spec.range.to)),
        series: 0,
    })))
}
