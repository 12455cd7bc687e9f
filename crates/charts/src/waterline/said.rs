//! What a Waterline says: the sentence of the whole and of every mark, how it was computed, and the notes below it.
//!
//! It says what is, once. No share is called good, and no change is given a direction. It draws nothing.

use chrono::{Days, Months, NaiveDate};
use plumb_mastery::{
    Day,
    calendar::Unit,
    waterline::{LEAST, Time, WINDOW},
    words::{count, duration},
};

use super::{
    bars::Drawn,
    plan::{Bar, Plan},
};
use crate::{
    roles::RoleSpan,
    words::{self, long_date, minutes, near_date},
};

/// From how many minutes on a total is said in whole hours.
const ROUND: u32 = 600;

/// A bar: "May 2026: 2 hours made, beside 50 hours overseen."
pub(crate) fn bar(bar: &Bar, made: bool) -> String {
    let span = bar.span.spoken();
    let (own, other) = if made {
        (bar.time.made, bar.time.overseen)
    } else {
        (bar.time.overseen, bar.time.made)
    };
    let time = minutes(own);
    match (made, other) {
        (true, 0) => say!("waterline-bar-made-alone", span = span, time = time),
        (false, 0) => say!("waterline-bar-overseen-alone", span = span, time = time),
        (true, _) => say!(
            "waterline-bar-made",
            span = span,
            time = time,
            other = minutes(other)
        ),
        (false, _) => say!(
            "waterline-bar-overseen",
            span = span,
            time = time,
            other = minutes(other)
        ),
    }
}

/// A reading of the share: "Twelve weeks to 31 May 2026: 4 % made of 62 hours."
pub(crate) fn reading(day: NaiveDate, time: Time) -> String {
    let percent = time.percent().unwrap_or_default();
    say!(
        "waterline-reading",
        day = long_date(day),
        percent = percent,
        total = total(time)
    )
}

/// A total: whole hours, with the minutes where it is short.
fn total(time: Time) -> String {
    match time.total() {
        short @ ..ROUND => minutes(short),
        long => say!("charts-hours", count = (long + 30) / 60),
    }
}

/// Why there are no bars, where there are none.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    if plan.bars.iter().any(|bar| bar.time.total() > 0) {
        return None;
    }
    let range = plan.spec.range;
    Some(match plan.hours.first() {
        None => say!("waterline-empty"),
        Some(first) if range.to < first => {
            say!("waterline-nothing-before", day = long_date(first))
        }
        Some(_) => say!(
            "waterline-nothing-between",
            from = long_date(range.from),
            to = long_date(range.to)
        ),
    })
}

/// A span that is spoken of, and how it is named.
struct Told {
    from: NaiveDate,
    to: NaiveDate,
    name: String,
}

/// The role that began last among those held on a day.
fn role<'a>(plan: &Plan<'a>, day: NaiveDate) -> Option<&'a RoleSpan> {
    let held = |role: &&RoleSpan| role.from <= day && role.to.is_none_or(|to| day <= to);
    let roles = plan.series.roles.iter();
    roles.filter(held).max_by_key(|role| (role.from, role.id))
}

/// What is spoken of: the time since the role began, or the last twelve months.
fn now(plan: &Plan, day: NaiveDate) -> Told {
    if let Some(role) = role(plan, day) {
        let first = Unit::Month.first(role.from) == role.from;
        let since = if first {
            plumb_mastery::words::long_month(role.from)
        } else {
            long_date(role.from)
        };
        return Told {
            from: role.from,
            to: day,
            name: say!("waterline-since", since = since),
        };
    }
    let name = if day == plan.spec.today {
        say!("waterline-last-year")
    } else {
        say!("waterline-year-to", day = long_date(day))
    };
    let from = year_before(day).and_then(|day| day.succ_opt());
    Told {
        from: from.unwrap_or(day),
        to: day,
        name,
    }
}

fn year_before(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_months(Months::new(12))
}

/// The whole chart, spoken: "Made 4 % of 322 hours since May 2026; 71 % in the year before. Since 1 May: Head of design."
pub(crate) fn sentence(plan: &Plan, empty: Option<&str>) -> String {
    if let Some(words) = empty {
        return format!("{}. {words}", plan.series.name);
    }
    let day = plan.spec.reading_day().min(plan.last());
    let now = now(plan, day);
    let time = plan.hours.between(now.from, now.to);
    let made = match time.percent() {
        Some(percent) => {
            say!(
                "waterline-made",
                percent = percent,
                total = total(time),
                when = now.name
            )
        }
        None if time.total() == 0 => say!("waterline-nothing", when = now.name),
        None => say!("waterline-under-an-hour", when = now.name),
    };
    let last = now.from.checked_sub_days(Days::new(1)).unwrap_or(now.from);
    let first = year_before(now.from).unwrap_or(last);
    let before = plan.hours.between(first, last);
    let before = match before.percent() {
        Some(percent) if time.has_share() => percent,
        Some(percent) => say!("waterline-before-made", percent = percent),
        None if before.total() == 0 => say!("waterline-silent"),
        None => say!("waterline-before-under-an-hour"),
    };
    let held = role(plan, day).map_or_else(String::new, |role| {
        let since = near_date(Day::exact(role.from), plan.spec.today);
        format!(
            " {}",
            say!(
                "waterline-role-since",
                day = since,
                role = role.title.as_str()
            )
        )
    });
    let compared = say!("waterline-compared", made = made, before = before);
    format!("{compared}{held}")
}

/// How the numbers came about, with the person's own.
pub(crate) fn computed(plan: &Plan) -> String {
    let day = plan.spec.reading_day().min(plan.last());
    let now = now(plan, day);
    let time = plan.hours.between(now.from, now.to);
    let window = plan.hours.rolling(day);
    let share = |time: Time| {
        let percent = time.percent()?;
        let (made, total) = (duration(time.made), duration(time.total()));
        Some(say!(
            "waterline-share",
            made = made,
            total = total,
            percent = percent
        ))
    };
    let own = share(time).map_or_else(String::new, |share| {
        format!(" {}: {share}.", capital(&now.name))
    });
    let line = share(window).map_or_else(
        || say!("waterline-line-pauses", day = long_date(day)),
        |share| say!("waterline-line-reads", day = long_date(day), share = share),
    );
    say!(
        "waterline-computed",
        own = own,
        window = WINDOW,
        least = LEAST,
        line = line
    )
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// Everything that stands below the chart.
pub(crate) fn notes(plan: &Plan, drawn: &[Drawn], every_year: bool, over: usize) -> Vec<String> {
    let range = plan.spec.range;
    let mut notes = Vec::new();
    if plan.unit != Unit::Month {
        let unit = plan.unit.word();
        notes.push(say!("waterline-unit", unit = unit));
    }
    let first = plan.hours.first().filter(|first| *first <= range.to);
    if let Some(first) =
        first.filter(|first| plan.bars.first().is_some_and(|bar| bar.span.to < *first))
    {
        notes.push(say!("waterline-nothing-before", day = long_date(first)));
    }
    let logged = plan.bars.iter().any(|bar| bar.time.total() > 0);
    notes.extend(cut(plan).filter(|_| logged && !plan.print()));
    notes.extend(readings(plan, drawn));
    if !every_year {
        notes.push(say!("waterline-every-year"));
    }
    let coarse = |day: &&plumb_mastery::freshness::DayTime| {
        !day.precision.is_day() && range.holds(day.on) && day.making + day.overseeing > 0
    };
    if plan.series.days.iter().any(|day| coarse(&day)) {
        notes.push(say!("waterline-coarse"));
    }
    if let Some(on) = plan.series.retired_on.filter(|on| range.holds(*on)) {
        notes.push(say!("charts-retired-on", day = long_date(on)));
    }
    if over > 0 {
        notes.push(say!("charts-more-roles", count = over));
    }
    if plan.print() {
        let (from, to) = (long_date(range.from), long_date(range.to));
        notes.push(say!("charts-range", from = from, to = to));
    }
    notes
}

/// That the first or the last bar holds less than its month, quarter or year.
fn cut(plan: &Plan) -> Option<String> {
    let (first, last) = (plan.bars.first()?.span, plan.bars.last()?.span);
    let unit = plan.unit.word();
    let begins = first.unit.first(first.from) < first.from;
    let ends = last.to.succ_opt() < Some(last.unit.next(last.from));
    let day = |on| words::short_date(on);
    match (begins, ends) {
        (true, true) => Some(say!(
            "waterline-cut-both",
            unit = unit,
            from = day(first.from),
            to = day(last.to)
        )),
        (true, false) => Some(say!(
            "waterline-cut-first",
            unit = unit,
            from = day(first.from)
        )),
        (false, true) => Some(say!("waterline-cut-last", unit = unit, to = day(last.to))),
        (false, false) => None,
    }
}

/// That there are too few shares to be joined, or that the line pauses.
fn readings(plan: &Plan, drawn: &[Drawn]) -> Option<String> {
    let logged = plan.bars.iter().any(|bar| bar.time.total() > 0);
    let known = drawn.iter().filter(|one| one.share.is_some()).count();
    let pauses = || {
        let begun = drawn.iter().skip_while(|one| one.share.is_none());
        begun.clone().any(|one| one.share.is_none())
    };
    match known {
        _ if !logged => None,
        0 => Some(say!("waterline-no-share")),
        1 => Some(say!("waterline-one-share")),
        2 => Some(say!("waterline-two-shares")),
        _ => pauses().then(|| say!("waterline-pauses")),
    }
}

/// Minutes in a cell: "12 h 40", "0 h".
pub(crate) fn cell(minutes: u32) -> String {
    match minutes {
        0 => format!("{} h", count(0)),
        some => duration(some),
    }
}
