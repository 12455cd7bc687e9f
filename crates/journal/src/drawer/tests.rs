//! The time behind a bar, with exact minutes.

mod entries;
mod random;

use chrono::NaiveDate;
use plumb_charts::scene::Symbol;
use plumb_exchange::Row;
use plumb_mastery::{AreaId, Body, Entry, Part, Precision, Session};

use super::*;
use crate::{
    Code,
    entries::tests::{made, studio},
    refs::EntryRef,
    trial::{Trial, call, entry, milestone},
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn area(trial: &Trial, name: &str) -> AreaId {
    let tree = trial
        .journal
        .areas(crate::commands::Nothing {})
        .expect("it reads");
    let found = tree.areas.iter().find(|line| line.area.name == name);
    found.expect("an area").area.id
}

/// A session of a day with its minutes.
fn time(on: &str, areas: &[AreaId], making_min: u16, overseeing_min: u16) -> Entry {
    Entry {
        on: day(on),
        areas: areas.to_vec(),
        ..entry(Body::Session(Session {
            making_min,
            overseeing_min,
        }))
    }
}

fn put(trial: &Trial, entries: Vec<Entry>) {
    let rows: Vec<Row> = entries.into_iter().map(Row::Entry).collect();
    trial.put("entries", &rows);
}

fn asked(area: &str, from: &str, to: &str) -> TimeBehind {
    TimeBehind {
        area: (!area.is_empty()).then(|| area.into()),
        from: Some(from.into()),
        to: Some(to.into()),
        ..TimeBehind::default()
    }
}

fn behind(trial: &Trial, area: &str, from: &str, to: &str) -> BehindTime {
    trial
        .journal
        .time_behind(asked(area, from, to))
        .expect("it reads")
}

/// Ceramics in November: a session over three areas, overseeing, a day of 1440 minutes, one without area, a milestone, and something older.
fn november() -> Trial {
    let trial = studio();
    let [ceramics, glaze, throwing, ash] =
        ["Ceramics", "Glaze", "Throwing", "Ash"].map(|name| area(&trial, name));
    let mut overseen = milestone("Fair stand", throwing, 3);
    if let Body::Milestone(milestone) = &mut overseen.body {
        milestone.part = Part::Oversaw;
    }
    overseen.on = day("2026-11-12");
    put(
        &trial,
        vec![
            time("2026-11-02", &[glaze, throwing, ash], 100, 11),
            time("2026-11-03", &[throwing], 0, 90),
            time("2026-11-04", &[ceramics, glaze], 1440, 0),
            time("2026-11-05", &[], 30, 0),
            time("2026-10-31", &[glaze], 7, 0),
            overseen,
        ],
    );
    trial
        .journal
        .log_milestone(&call(), made("Tea bowls", "2026-11-10", "Glaze", 4, true))
        .expect("a milestone");
    trial
}

#[test]
fn minutes_of_an_area_are_listed_with_what_lies_below_and_add_up() {
    let trial = november();
    let glaze = behind(&trial, "glaze", "2026-11-01", "2026-11-30");
    assert_eq!(
        (
            glaze.making,
            glaze.overseeing,
            glaze.sessions,
            glaze.milestones
        ),
        (34 + 33 + 720, 4 + 3, 2, 1),
        "Glaze and Ash of the first, half of the long day"
    );
    let shares: Vec<(&str, u32, u32, &str, &str)> = glaze
        .rows
        .iter()
        .map(|row| {
            (
                row.line.day_words.as_str(),
                row.making,
                row.overseeing,
                row.time_words.as_str(),
                row.share_words.as_str(),
            )
        })
        .collect();
    assert_eq!(
        shares,
        [
            ("Tue 10 Nov 2026", 0, 0, "", ""),
            (
                "Wed 4 Nov 2026",
                720,
                0,
                "12 h making",
                "of 24 h over two areas"
            ),
            (
                "Mon 2 Nov 2026",
                67,
                7,
                "1 h 07 making, 7 min overseeing",
                "of 1 h 51 over three areas"
            ),
        ],
        "newest first, each with its share (I12)"
    );
    assert_eq!(
        (glaze.sentence.as_str(), glaze.days_words.as_str()),
        (
            "13 h 07 made + 7 min overseen, in 2 entries. Beside them 1 milestone.",
            "1 to 20 November 2026"
        ),
        "days that have not come hold nothing yet"
    );
    assert_eq!(
        glaze.rows[0].line.mark,
        Some(Symbol::Shown),
        "a milestone has its mark"
    );
    assert!(
        glaze
            .computed
            .contains("What lies below Ceramics/Glaze counts with it.")
            && glaze
                .computed
                .contains("So of Wed 4 Nov 2026 it is 12 h making of 24 h over two areas.")
            && glaze.computed.contains("A milestone carries no minutes"),
        "the rule with values of the person's own: {}",
        glaze.computed
    );
}

#[test]
fn a_craft_has_the_whole_of_what_is_shared_inside_it() {
    let trial = november();
    let ceramics = behind(&trial, "ceramics", "2026-11-01", "2026-11-20");
    assert_eq!(
        (ceramics.making, ceramics.overseeing),
        (100 + 1440, 11 + 90),
        "nothing of what is split inside a craft is lost"
    );
    assert!(
        ceramics.rows.iter().all(|row| row.share_words.is_empty()),
        "and where all of it falls here nothing is said of shares"
    );
    assert!(
        ceramics
            .rows
            .iter()
            .any(|row| row.line.mark == Some(Symbol::Oversaw)),
        "an overseen milestone stands beside them"
    );
}

#[test]
fn everything_is_whole_and_holds_what_has_no_area() {
    let trial = november();
    let all = behind(&trial, "", "2026-11-01", "2026-11-20");
    assert_eq!(
        (all.making, all.overseeing, all.sessions, all.milestones),
        (100 + 1440 + 30, 11 + 90, 4, 2),
        "kept and counted as unsorted"
    );
    assert_eq!(
        (all.area, all.path.as_str()),
        (None, ""),
        "no area is everything"
    );
    let whole = trial
        .journal
        .time_behind(TimeBehind::default())
        .expect("it reads");
    assert_eq!(
        (whole.from, whole.to, whole.making),
        (day("2026-10-31"), day("2026-11-20"), all.making + 7),
        "from the first thing logged to today where nobody says"
    );
}

#[test]
fn a_minute_over_three_areas_is_seen_where_none_of_it_falls() {
    let trial = studio();
    let three = ["Glaze", "Throwing", "Ash"].map(|name| area(&trial, name));
    put(&trial, vec![time("2026-11-02", &three, 1, 0)]);
    let throwing = behind(&trial, "throwing", "2026-11-02", "2026-11-02");
    let row = &throwing.rows[0];
    assert_eq!(
        (
            throwing.making,
            row.time_words.as_str(),
            row.share_words.as_str()
        ),
        (0, "no minute falls here", "of 1 min over three areas"),
        "the first gets it, and nobody wonders why"
    );
    assert_eq!(throwing.sentence, "0 min, in 1 entry.", "one is not many");
}

#[test]
fn a_range_of_one_day_holds_that_day_alone() {
    let trial = november();
    let one = behind(&trial, "throwing", "2026-11-03", "2026-11-03");
    assert_eq!(
        (one.overseeing, one.rows.len(), one.days_words.as_str()),
        (90, 1, "3 November 2026"),
        "both ends are that day"
    );
    assert_eq!(
        behind(&trial, "throwing", "2026-11-06", "2026-11-06").sentence,
        "Nothing was logged on this day.",
        "an empty day says so"
    );
    assert_eq!(
        behind(&trial, "throwing", "2026-08-01", "2026-11-02").sentence,
        "33 min made + 4 min overseen, in 1 entry.",
        "a last day counts"
    );
    assert_eq!(
        behind(&trial, "", "2026-07-29", "2026-10-30").sentence,
        "Nothing was logged in these 94 days.",
        "an empty span says so"
    );
    assert_eq!(
        behind(&trial, "glaze", "2026-11-05", "2026-11-10").sentence,
        "No time was logged in these 6 days. 1 milestone without minutes.",
        "a piece is no time"
    );
}

#[test]
fn a_month_that_is_all_that_is_known_stands_on_its_last_day() {
    let trial = studio();
    let glaze = area(&trial, "Glaze");
    let mut coarse = time("2026-05-31", &[glaze], 600, 0);
    coarse.precision = Precision::Month;
    put(&trial, vec![coarse]);
    assert_eq!(
        behind(&trial, "glaze", "2026-05-01", "2026-05-30").making,
        0,
        "as it does in every chart of time"
    );
    let may = behind(&trial, "glaze", "2026-05", "2026-05");
    assert_eq!(
        (
            may.making,
            may.days_words.as_str(),
            may.rows[0].line.day_words.as_str()
        ),
        (600, "May 2026", "May 2026"),
        "a typed month is all of its days; the entry shows no invented day"
    );
    assert!(
        may.computed
            .contains("by its month or year alone stands on the last day"),
        "and the drawer says so"
    );
}

#[test]
fn an_unknown_area_and_a_range_that_ends_before_it_begins_are_told() {
    let trial = november();
    let refused = |request| {
        trial
            .journal
            .time_behind(request)
            .expect_err("it is refused")
    };
    let unknown = refused(asked("glazes", "2026-11-01", "2026-11-20"));
    assert_eq!(unknown.code, Code::Missing, "{}", unknown.message);
    assert!(
        unknown.message.contains("Did you mean"),
        "with what is like it"
    );
    let reversed = refused(asked("glaze", "2026-11-20", "2026-11-01"));
    assert_eq!(
        (reversed.code, reversed.field.as_deref()),
        (Code::Invalid, Some("from")),
        "{}",
        reversed.message
    );
    let no_day = refused(asked("glaze", "soon", "2026-11-01"));
    assert_eq!(
        (no_day.code, no_day.field.as_deref()),
        (Code::Invalid, Some("from")),
        "no day"
    );
    let ahead = behind(&trial, "glaze", "2027-01-01", "2027-01-31");
    assert_eq!(
        (ahead.rows.len(), ahead.days_words.as_str()),
        (0, "January 2027"),
        "what lies ahead is empty, and no mistake"
    );
}

#[test]
fn pages_go_on_where_they_stopped_and_carry_the_same_sum() {
    let trial = studio();
    let glaze = area(&trial, "Glaze");
    let each = |number: u64| {
        let on = day("2026-06-01") + chrono::Days::new(number);
        time(&on.to_string(), &[glaze], 10, 1)
    };
    put(&trial, (0..60).map(each).collect());
    let page = |offset, limit| {
        trial
            .journal
            .time_behind(TimeBehind {
                offset,
                limit,
                ..asked("glaze", "2026-06-01", "2026-11-20")
            })
            .expect("it reads")
    };
    let first = page(None, None);
    assert_eq!(
        (first.rows.len(), first.more, first.making, first.overseeing),
        (50, 10, 600, 60),
        "the sum is of all, not of the page"
    );
    let rest = page(Some(50), None);
    assert_eq!(
        (rest.rows.len(), rest.more, rest.making),
        (10, 0, 600),
        "to the end"
    );
    assert_eq!(
        (
            page(Some(60), None).rows.len(),
            page(Some(u32::MAX), None).more
        ),
        (0, 0),
        "beyond the end there is nothing"
    );
    assert_eq!(
        page(None, Some(0)).rows.len(),
        1,
        "a page is never empty by request"
    );
    assert!(
        first
            .rows
            .iter()
            .map(|row| &row.line.on)
            .is_sorted_by(|a, b| a >= b),
        "newest first"
    );
}
