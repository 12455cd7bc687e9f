//! How days, times and levels are typed, wherever they are asked for; on Friday 20 November 2026.

use plumb_mastery::{
    Day, Precision,
    capture::{day, duration, level},
};

use crate::bench::*;

/// The two cells of each row of a table.
fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table
        .lines()
        .filter_map(|row| row.split_once('|'))
        .map(|(typed, meant)| (typed.trim(), meant.trim()))
}

const DAYS: &str = "
    today             | 2026-11-20
    Yesterday         | 2026-11-19
    3 days ago        | 2026-11-17
    a week ago        | 2026-11-13
    two weeks ago     | 2026-11-06
    1 day ago         | 2026-11-19
    friday            | 2026-11-20
    tuesday           | 2026-11-17
    saturday          | 2026-11-14
    last friday       | 2026-11-13
    last tuesday      | 2026-11-17
    14 nov            | 2026-11-14
    nov 14            | 2026-11-14
    20 nov            | 2026-11-20
    21 nov            | 2025-11-21
    20 dec            | 2025-12-20
    29 feb            | 2024-02-29
    14 nov 2014       | 2014-11-14
    November 14, 2014 | 2014-11-14
    3 sept 2020       | 2020-09-03
    14.11.2014        | 2014-11-14
    3.4.2014          | 2014-04-03
    2026-11-14        | 2026-11-14
    1961-03-01        | 1961-03-01
";

#[test]
fn a_day_is_read_in_every_usual_form() {
    for (typed, meant) in rows(DAYS) {
        let read = day::read(typed, on("2026-11-20"));
        assert_eq!(read, Ok(Day::exact(on(meant))), "{typed}");
    }
}

#[test]
fn a_month_or_a_year_counts_to_its_last_day_or_to_today() {
    for (typed, last, precision) in [
        ("nov 2014", "2014-11-30", Precision::Month),
        ("may 2026", "2026-05-31", Precision::Month),
        ("2026-02", "2026-02-28", Precision::Month),
        ("2026-11", "2026-11-20", Precision::Month),
        ("2014", "2014-12-31", Precision::Year),
        ("2026", "2026-11-20", Precision::Year),
    ] {
        let read = day::read(typed, on("2026-11-20"));
        let meant = Day {
            on: on(last),
            precision,
        };
        assert_eq!(read, Ok(meant), "{typed}");
    }
}

#[test]
fn what_lies_ahead_is_refused_by_its_name() {
    let ahead = "
        20 dec 2026 | 20 December 2026 is still ahead.
        2026-11-21  | 21 November 2026 is still ahead.
        21.11.2026  | 21 November 2026 is still ahead.
        dec 2026    | December 2026 is still ahead.
        2026-12     | December 2026 is still ahead.
        2027        | 2027 is still ahead.
    ";
    for (typed, sentence) in rows(ahead) {
        let refused = day::read(typed, on("2026-11-20")).unwrap_err();
        assert_eq!(refused.reason, "future", "{typed} has not happened");
        assert_eq!(refused.message, sentence, "{typed} is named as it is known");
    }
}

#[test]
fn what_is_no_day_is_refused() {
    for typed in [
        "",
        "3/4",
        "2026-13-01",
        "2026-02-30",
        "31 apr",
        "30.02.2020",
        "5000",
        "14",
        "nov",
        "next week",
        "2026-1-1",
        "last glaze",
        "today glaze",
        "0 nov",
        "99999 weeks ago x",
    ] {
        let read = day::read(typed, on("2026-11-20"));
        let reason = read.map_err(|refused| refused.reason);
        assert_eq!(reason, Err("bad_date"), "'{typed}' is no day");
    }
}

#[test]
fn what_a_goal_is_due_by_may_lie_ahead() {
    let due = "
        2027-06    | 2027-06-30
        2027       | 2027-12-31
        20 dec     | 2026-12-20
        19 nov     | 2027-11-19
        2027-06-03 | 2027-06-03
    ";
    for (typed, last) in rows(due) {
        let read = day::read_due(typed, on("2026-11-20")).map(|day| day.on);
        assert_eq!(read, Ok(on(last)), "by {typed} means until its end");
    }
}

const TIMES: &str = "
    90m         | 90
    90 min      | 90
    90 minutes  | 90
    90M         | 90
    1h          | 60
    1 h         | 60
    2hours      | 120
    1h30        | 90
    1 h 30      | 90
    1h 05m      | 65
    1.5h        | 90
    1,5h        | 90
    0.25h       | 15
    .5h         | 30
    0,33h       | 20
    1:30        | 90
    0:05        | 5
    9:00-10:30  | 90
    9:00–10:30  | 90
    23:30-00:15 | 45
    1m          | 1
    24h         | 1440
    24:00       | 1440
";

#[test]
fn a_time_is_read_in_every_usual_form() {
    for (typed, minutes) in rows(TIMES) {
        let read = duration::read(typed).map(|minutes| minutes.to_string());
        assert_eq!(read, Ok(minutes.to_owned()), "{typed}");
    }
}

#[test]
fn what_is_no_time_is_refused_by_its_reason() {
    let table = "
        90          | bad_time
        h           | bad_time
                    | bad_time
        1h75        | bad_time
        1:75        | bad_time
        1:5         | bad_time
        3/4h        | bad_time
        -5m         | bad_time
        1.h         | bad_time
        1e3m        | bad_time
        999999m     | bad_time
        25:00-26:00 | bad_time
        0m          | no_time
        0h00        | no_time
        9:00-9:00   | no_time
        1441m       | over_a_day
        25h         | over_a_day
        1.99999999h | bad_time
    ";
    for (typed, reason) in rows(table) {
        let read = duration::read(typed).map_err(|refused| refused.reason);
        assert_eq!(read.err(), Some(reason), "'{typed}' is not read");
    }
}

#[test]
fn half_rungs_are_read_for_soundings_and_goals() {
    let tree = shoemaking();
    let table = "
        3.5     | 7
        3,5     | 7
        4       | 8
        4.0     | 8
        0       | 0
        0.5     | 1
        6       | 12
        Carries | 6
        6.5     | Shoemaking has six rungs; 6.5 is not one of them.
        3.7     | Shoemaking has six rungs; 3.7 is not one of them.
        300     | Shoemaking has six rungs; 300 is not one of them.
        Manages | Shoemaking has no rung called 'Manages'.
    ";
    for (typed, meant) in rows(table) {
        let read = level::half_rungs(typed, welting(), &tree);
        let read = read.map_or_else(|refused| refused.message, |halves| halves.to_string());
        assert_eq!(read, meant, "{typed}");
    }
    assert_eq!(
        level::rung("untangles", welting(), &tree),
        Ok(4),
        "a milestone is rated by whole rungs"
    );
}
