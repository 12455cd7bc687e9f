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

/// What stands where no time was ever logged.
pub(crate) const EMPTY: &str = "Log one session with both kinds of time.";

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
    let (here, there) = if made {
        ("made", "overseen")
    } else {
        ("overseen", "made")
    };
    let beside = if other > 0 {
        format!("beside {} {there}", minutes(other))
    } else {
        format!("none {there}")
    };
    format!("{span}: {} {here}, {beside}.", minutes(own))
}

/// A reading of the share: "Twelve weeks to 31 May 2026: 4 % made of 62 hours."
pub(crate) fn reading(day: NaiveDate, time: Time) -> String {
    let percent = time.percent().unwrap_or_default();
    format!(
        "Twelve weeks to {}: {percent} made of {}.",
        long_date(day),
        total(time)
    )
}

/// A total: whole hours, with the minutes where it is short.
fn total(time: Time) -> String {
    match time.total() {
        short @ ..ROUND => minutes(short),
        long => words::count(((long + 30) / 60) as usize, "hour", "hours"),
    }
}

/// Why there are no bars, where there are none.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    if plan.bars.iter().any(|bar| bar.time.total() > 0) {
        return None;
    }
    let range = plan.spec.range;
    Some(match plan.hours.first() {
        None => EMPTY.to_owned(),
        Some(first) if range.to < first => {
            format!("Nothing logged before {}.", long_date(first))
        }
        Some(_) => format!(
            "No time logged between {} and {}.",
            long_date(range.from),
            long_date(range.to)
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
            role.from.format("%B %Y").to_string()
        } else {
            long_date(role.from)
        };
        return Told {
            from: role.from,
            to: day,
            name: format!("since {since}"),
        };
    }
    let name = if day == plan.spec.today {
        "in the last 12 months".to_owned()
    } else {
        format!("in the 12 months to {}", long_date(day))
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
        Some(percent) => format!("Made {percent} of {} {}", total(time), now.name),
        None if time.total() == 0 => format!("Nothing logged {}", now.name),
        None => format!("Under an hour logged {}", now.name),
    };
    let last = now.from.checked_sub_days(Days::new(1)).unwrap_or(now.from);
    let first = year_before(now.from).unwrap_or(last);
    let before = plan.hours.between(first, last);
    let before = match before.percent() {
        Some(percent) if time.has_share() => percent,
        Some(percent) => format!("made {percent}"),
        None if before.total() == 0 => "nothing logged".to_owned(),
        None => "under an hour logged".to_owned(),
    };
    let held = role(plan, day).map_or_else(String::new, |role| {
        let since = near_date(Day::exact(role.from), plan.spec.today);
        format!(" Since {since}: {}.", role.title)
    });
    format!("{made}; {before} in the year before.{held}")
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
        Some(format!("{made} of {total} are {percent}"))
    };
    let own = share(time).map_or_else(String::new, |share| {
        format!(" {}: {share}.", capital(&now.name))
    });
    let line = share(window).map_or_else(
        || format!(": so it does on {}", long_date(day)),
        |share| format!("; on {} {share}", long_date(day)),
    );
    format!(
        "The share made is the minutes made, divided by the minutes made and overseen.{own} The line takes the {WINDOW} days up to each day, and \
         pauses where they hold under {LEAST} minutes{line}. Minutes are those that were logged: a finished piece without minutes adds none here, \
         although freshness counts it as 120."
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
        notes.push(format!("A bar is a {unit}, so that every bar has room."));
    }
    let first = plan.hours.first().filter(|first| *first <= range.to);
    if let Some(first) =
        first.filter(|first| plan.bars.first().is_some_and(|bar| bar.span.to < *first))
    {
        notes.push(format!("Nothing logged before {}.", long_date(first)));
    }
    let logged = plan.bars.iter().any(|bar| bar.time.total() > 0);
    notes.extend(cut(plan).filter(|_| logged && !plan.print()));
    notes.extend(readings(plan, drawn));
    if !every_year {
        notes.push("The share of every year stands in the second table.".to_owned());
    }
    let coarse = |day: &&plumb_mastery::freshness::DayTime| {
        !day.precision.is_day() && range.holds(day.on) && day.making + day.overseeing > 0
    };
    if plan.series.days.iter().any(|day| coarse(&day)) {
        notes.push("Time known only by its month or year stands at the end of it.".to_owned());
    }
    if let Some(on) = plan.series.retired_on.filter(|on| range.holds(*on)) {
        notes.push(format!("Retired on {}.", long_date(on)));
    }
    if over > 0 {
        let more = words::count(over, "more role", "more roles");
        notes.push(format!("In the table only: {more} of the same time."));
    }
    if plan.print() {
        notes.push(format!(
            "{} to {}.",
            long_date(range.from),
            long_date(range.to)
        ));
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
        (true, true) => Some(format!(
            "The first {unit} counts from {}, the last to {}.",
            day(first.from),
            day(last.to)
        )),
        (true, false) => Some(format!("The first {unit} counts from {}.", day(first.from))),
        (false, true) => Some(format!("The last {unit} counts to {}.", day(last.to))),
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
        0 => Some("No share yet: under an hour was logged in every twelve weeks.".to_owned()),
        1 => Some("One share so far. Three make a line.".to_owned()),
        2 => Some("Two shares so far. Three make a line.".to_owned()),
        _ => pauses().then(|| {
            "The line of the share pauses where twelve weeks hold under an hour.".to_owned()
        }),
    }
}

/// Minutes in a cell: "12 h 40", "0 h".
pub(crate) fn cell(minutes: u32) -> String {
    match minutes {
        0 => format!("{} h", count(0)),
        some => duration(some),
    }
}
