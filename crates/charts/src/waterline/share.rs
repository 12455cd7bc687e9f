//! What part was made, as a line on a strip of its own: 100 % at the top, 0 % at the bottom, and a number for each year above it.
//!
//! The share of a day is that of the twelve weeks up to it. Where these hold under an hour there is none: the line pauses, it does not fall to zero. Under
//! three readings nothing is joined. No level is marked as good.

use chrono::NaiveDate;
use plumb_mastery::{
    calendar::{Stretch, Unit},
    waterline::Time,
};

use super::{
    bars::{Drawn, SHARE},
    plan::{Bar, Plan},
    said,
};
use crate::{
    axis,
    scene::{Anchor, Layer, Opens, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// The fewest readings that are joined.
const JOINED: usize = 3;

/// The days on which the rolling share is looked at in a bar, each with its time, oldest first; only those that have a share.
type Looks = Vec<(NaiveDate, Time)>;

/// The ink of the line.
pub(crate) fn line() -> Style {
    Style::line(Token::Ink, 14)
}

/// Draws strip, line and the numbers of the years; says whether every year found room.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, drawn: &mut [Drawn]) -> bool {
    scale(sheet, plan);
    let looks: Vec<Looks> = plan.bars.iter().map(|bar| looks(plan, bar)).collect();
    let known = looks.iter().filter(|looks| !looks.is_empty()).count();
    for ((bar, looks), drawn) in plan.bars.iter().zip(&looks).zip(drawn) {
        if let Some((day, time)) = looks.last().copied() {
            let pen = if known < JOINED {
                let (x, y) = spot(plan, day, time);
                Pen::default().dot(x, y)
            } else {
                path(plan, bar, looks)
            };
            drawn.share = Some(reading(sheet, plan, (day, time), pen, known < JOINED));
        }
    }
    ending(sheet, plan);
    years(sheet, plan)
}

/// Looks at the rolling share day by day, or as often as a pixel goes, and always on the last day of the bar.
fn looks(plan: &Plan, bar: &Bar) -> Looks {
    let end = bar.span.to.min(plan.last());
    let stride = plan.stride();
    let mut looks = Looks::new();
    let mut day = Some(bar.span.from);
    while let Some(on) = day.filter(|on| *on <= end) {
        looks.push((on, plan.hours.rolling(on)));
        let next = on.checked_add_days(stride);
        day = next.map(|next| if on < end { next.min(end) } else { next });
    }
    looks.retain(|(_, time)| time.has_share());
    looks
}

/// The steps of a bar's looks; where a look is missing the pen is lifted.
fn path(plan: &Plan, bar: &Bar, looks: &Looks) -> Pen {
    let mut pen = Pen::default();
    let mut until: Option<NaiveDate> = None;
    let mut level = None;
    for (on, time) in looks {
        let (x, y) = spot(plan, *on, *time);
        if until.is_none_or(|until| until < *on) {
            if let Some(until) = until {
                pen = pen.h(plan.frame.x(until));
            }
            pen = pen.to(x, y);
        } else if level != Some(y) {
            pen = pen.h(x).v(y);
        }
        level = Some(y);
        until = on.checked_add_days(plan.stride());
    }
    let over = bar.span.to.succ_opt().unwrap_or(bar.span.to);
    let end = until.map_or(over, |until| until.min(over));
    pen.h(plan.frame.x(end))
}

fn spot(plan: &Plan, day: NaiveDate, time: Time) -> (i32, i32) {
    (plan.frame.x(day), plan.level(time.share().unwrap_or(0)))
}

fn reading(
    sheet: &mut Sheet,
    plan: &Plan,
    (day, time): (NaiveDate, Time),
    pen: Pen,
    alone: bool,
) -> (u32, String) {
    let style = if alone {
        Style::line(Token::Ink, 60).rounded()
    } else {
        line()
    };
    let (from, to) = Plan::window(day);
    let mark = sheet.datum(Datum {
        shape: pen.path(),
        style,
        layer: Layer::Depth,
        label: said::reading(day, time),
        refs: Vec::new(),
        bin: None,
        opens: Some(Opens::Time {
            area: plan.series.area,
            from,
            to,
        }),
        day: Some(day),
        series: SHARE,
    });
    (mark, time.percent().unwrap_or_default())
}

/// The levels of 0, 50 and 100 %.
fn scale(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    for (share, words) in [(0, "0 %"), (500, ""), (1000, "100 %")] {
        let y = plan.level(share);
        let (from, to) = (at(frame.time.left, y), at(frame.time.right, y));
        sheet.scale(Layer::Scale, frame.grid(), stroke(from, to));
        if !words.is_empty() {
            let place = at(frame.time.left - 70, y + frame.faces.tick.size * 36 / 100);
            frame.say(sheet, place, Anchor::End, words, Token::InkFaint);
        }
    }
}

/// The share of the last day, at the end of the line, as on a Sounding line.
fn ending(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    let (day, x) = (plan.last(), frame.time.right + 90);
    let time = plan.hours.rolling(day);
    let held = plan.spec.range.holds(day);
    let mut below = (plan.strip.0 + plan.strip.1) / 2 + 40;
    if let Some(percent) = time.percent().filter(|_| held) {
        let (top, bottom) = (plan.strip.0 + 180, plan.strip.1 - 60);
        let baseline = (spot(plan, day, time).1 + 45).clamp(top, bottom);
        let face = frame.faces.figure;
        sheet.say(Saying {
            at: at(x, baseline),
            anchor: Anchor::Start,
            face,
            words: Words::Ours(percent),
            room: frame.width - x,
            ink: Token::Ink,
            layer: Layer::Words,
        });
        let upper = baseline - 180;
        below = if upper >= plan.strip.0 + 140 {
            upper
        } else {
            baseline + 190
        };
    }
    if plan.named {
        frame.say(
            sheet,
            at(x, below),
            Anchor::Start,
            &say!("charts-made"),
            Token::InkSoft,
        );
    }
}

/// The share of each year above the strip, over its days, or of the years that are named below where not all have room; says whether all are there.
fn years(sheet: &mut Sheet, plan: &Plan) -> bool {
    let frame = &plan.frame;
    let spans = Unit::Year.stretches(plan.spec.range.from, plan.last());
    let known = |span: &Stretch| plan.hours.between(span.from, span.to).percent();
    let ends = |span: &Stretch| {
        let next = span.to.succ_opt().unwrap_or(span.to);
        (frame.x(span.from), frame.x(next))
    };
    let fits = |words: &str, span: &Stretch| {
        let (left, right) = ends(span);
        text::width(words, frame.faces.tick) + 80 <= right - left
    };
    let all = spans
        .iter()
        .all(|span| known(span).is_none_or(|percent| fits(&percent, span)));
    let named: Vec<NaiveDate> = axis::ticks(&frame.time, 640)
        .into_iter()
        .map(|tick| tick.day)
        .collect();
    let shown: Vec<&Stretch> = spans
        .iter()
        .filter(|span| all || named.contains(&span.from))
        .collect();
    // Each says its year, or none does: the days below name it too.
    let dated = |span: &Stretch| known(span).map(|percent| format!("{}: {percent}", span.name()));
    let roomy = shown
        .iter()
        .all(|span| dated(span).is_none_or(|words| fits(&words, span)));
    for span in shown {
        let (left, right) = ends(span);
        if span.from > plan.spec.range.from && all {
            let tick = stroke(at(left, plan.foot + 60), at(left, plan.strip.1));
            sheet.scale(Layer::Scale, frame.grid(), tick);
        }
        let words = if roomy { dated(span) } else { known(span) };
        if let Some(words) = words {
            let (middle, baseline) = ((left + right) / 2, plan.strip.0 - 70);
            // A line where a role begins would strike the number through.
            let half = text::width(&words, frame.faces.tick) / 2 + 30;
            let patch = rect(middle - half, baseline - 130, middle + half, baseline + 40);
            sheet.decor(Layer::Roles, Style::of(Token::Paper), patch);
            frame.say(
                sheet,
                at(middle, baseline),
                Anchor::Middle,
                &words,
                Token::InkSoft,
            );
        }
    }
    all
}
