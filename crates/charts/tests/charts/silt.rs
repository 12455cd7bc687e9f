//! What the Silt calendar says, with the days of the model's worked examples.

use crate::fixtures::{Bench, day, spec};
use plumb_charts::{
    Chart, Medium, Scene, Spec,
    scene::{Layer, Mark, Part},
    silt_calendar,
    silt_calendar::SiltSeries,
    spec::WeekStart,
    token::Token,
};
use plumb_mastery::{Day, Precision};

pub fn asked() -> Spec {
    Spec {
        chart: Chart::SiltCalendar,
        ..spec("2025-11-21", "2026-11-20")
    }
}

/// One session on 17 May 2026, and another craft still logged.
pub fn e5() -> SiltSeries {
    let mut bench = Bench::new(1, "Illustration");
    bench.session("2026-05-17", 60, 0);
    SiltSeries {
        last_logged: Some(day("2026-11-19")),
        ..bench.silt()
    }
}

fn days(scene: &Scene) -> Vec<&Mark> {
    scene
        .marks
        .iter()
        .filter(|mark| mark.layer == Layer::Days && mark.part == Part::Datum)
        .collect()
}

fn of<'a>(scene: &'a Scene, on: &str) -> &'a Mark {
    let stop = scene
        .nav
        .iter()
        .find(|stop| stop.date == Some(day(on)))
        .expect("the day is drawn");
    &scene.marks[stop.mark as usize]
}

pub fn lead(scene: &Scene) -> String {
    let lead = scene.lead.as_ref().expect("a number leads");
    format!("{} {} {}", lead.before, lead.figure, lead.after)
        .trim()
        .to_owned()
}

#[test]
fn the_number_comes_first() {
    let scene = silt_calendar(&e5(), &asked());
    assert_eq!(
        lead(&scene),
        "187 days since you last made something here (17 May)",
        "E5 on 20 November"
    );
    assert!(
        scene.sentence.starts_with("Illustration. 187 days since"),
        "the sentence says it too"
    );
    assert_eq!(
        scene.notes,
        ["Two hours would clear half the dust."],
        "what would help, once"
    );
}

#[test]
fn a_coarse_last_day_is_at_least_so_long_ago() {
    let mut bench = Bench::new(1, "Illustration");
    bench.practised(
        Day {
            on: day("2026-05-31"),
            precision: Precision::Month,
        }
        .to_owned(),
        60,
        0,
        false,
    );
    let series = SiltSeries {
        last_logged: Some(day("2026-11-19")),
        ..bench.silt()
    };
    let scene = silt_calendar(&series, &asked());
    assert_eq!(
        lead(&scene),
        "at least 173 days since you last made something here (May 2026)",
        "a month is no day"
    );
}

#[test]
fn silence_in_every_craft_is_not_idleness() {
    let mut series = e5();
    series.last_logged = Some(day("2026-05-17"));
    let scene = silt_calendar(&series, &asked());
    assert_eq!(
        lead(&scene),
        "187 days, nothing logged",
        "nothing is known of them"
    );
    let rows = &scene.tables[1].rows;
    assert_eq!(rows[0][3].text, "not logged", "so the gap is no dry spell");
}

#[test]
fn a_fallow_area_rests_and_nothing_is_counted() {
    let series = SiltSeries {
        fallow_since: Some(day("2026-06-01")),
        ..e5()
    };
    let scene = silt_calendar(&series, &asked());
    assert_eq!(lead(&scene), "Illustration lies fallow.", "no number leads");
    assert!(scene.notes.is_empty(), "and nobody asks for two hours");
}

#[test]
fn an_empty_year_says_that_it_is_not_the_same_as_none() {
    let series = SiltSeries {
        last_logged: None,
        ..Bench::new(1, "Illustration").silt()
    };
    let scene = silt_calendar(&series, &asked());
    assert_eq!(scene.lead, None, "no number can lead");
    assert_eq!(
        scene.sentence, "Illustration. No making logged yet. That is not the same as none.",
        "the tone"
    );
    assert!(
        days(&scene)
            .iter()
            .all(|mark| mark.style.fill == Some(Token::Sea)),
        "a grey year"
    );
}

#[test]
fn every_day_says_what_it_holds() {
    let mut bench = Bench::new(1, "Illustration");
    bench.session("2026-05-12", 80, 0);
    bench.session("2026-05-13", 0, 90);
    bench.made("Tern cover", "2026-05-14", 4, true);
    let scene = silt_calendar(&bench.silt(), &asked());
    let said = |on| {
        of(&scene, on)
            .label
            .as_deref()
            .expect("every day says a sentence")
    };
    assert_eq!(
        said("2026-05-12"),
        "Tuesday 12 May 2026: 1 hour 20 making.",
        "minutes as they are spoken"
    );
    assert_eq!(
        said("2026-05-13"),
        "Wednesday 13 May 2026: 1 hour 30 overseeing.",
        "overseeing is named as such"
    );
    assert_eq!(
        said("2026-05-14"),
        "Thursday 14 May 2026: a milestone.",
        "a milestone needs no minutes"
    );
    assert_eq!(
        said("2026-05-15"),
        "Friday 15 May 2026: nothing logged.",
        "never 'nothing made'"
    );
    assert_eq!(
        of(&scene, "2026-05-13").style.fill,
        None,
        "overseeing alone is an outline"
    );
    assert!(
        of(&scene, "2026-05-12")
            .style
            .fill
            .is_some_and(|fill| Token::WATER.contains(&fill)),
        "making is water"
    );
}

#[test]
fn fill_grows_with_the_root_of_the_minutes_above_a_floor() {
    let mut bench = Bench::new(1, "Illustration");
    for (on, minutes) in [
        ("2026-05-11", 1),
        ("2026-05-12", 120),
        ("2026-05-13", 480),
        ("2026-05-14", 900),
    ] {
        bench.session(on, minutes, 0);
    }
    let scene = silt_calendar(&bench.silt(), &asked());
    let fill = |on| of(&scene, on).style.fill.expect("it is filled");
    assert_eq!(
        fill("2026-05-11"),
        Token::Water2,
        "a minute is seen: the floor is a fifth"
    );
    assert_eq!(
        fill("2026-05-12"),
        Token::Water5,
        "a quarter of the most is .2 + .8 × .5"
    );
    assert_eq!(
        fill("2026-05-13"),
        Token::Water7,
        "eight hours are the deepest"
    );
    assert_eq!(fill("2026-05-14"), Token::Water7, "fifteen are as deep");
}

#[test]
fn gaps_of_thirty_days_are_dry_only_between_certain_days() {
    let mut bench = Bench::new(1, "Illustration");
    bench.session("2026-01-01", 60, 0);
    bench.session("2026-01-31", 60, 0);
    bench.session("2026-03-03", 60, 0);
    bench.practised(
        Day {
            on: day("2026-05-31"),
            precision: Precision::Month,
        },
        60,
        0,
        false,
    );
    bench.session("2026-08-01", 60, 0);
    bench.session("2026-11-19", 60, 0);
    let scene = silt_calendar(&bench.silt(), &asked());
    let rows: Vec<String> = scene.tables[1]
        .rows
        .iter()
        .map(|row| {
            row.iter()
                .map(|cell| cell.text.as_str())
                .collect::<Vec<_>>()
                .join(" | ")
        })
        .collect();
    assert_eq!(
        rows,
        [
            "1 Feb 2026 | 2 Mar 2026 | 30 | dry spell",
            "4 Mar 2026 | 30 May 2026 | 88 | not logged",
            "1 Jun 2026 | 31 Jul 2026 | 61 | not logged",
            "2 Aug 2026 | 18 Nov 2026 | 109 | dry spell",
        ],
        "29 days are no spell, and a month is no certain day"
    );
}

#[test]
fn works_from_years_without_sessions_are_not_islands_in_silt() {
    let mut bench = Bench::new(1, "Chairmaking");
    bench.made("the settle", "2024-03-01", 3, true);
    bench.made("the chair", "2026-03-01", 3, true);
    let series = SiltSeries {
        last_logged: Some(day("2026-11-19")),
        ..bench.silt()
    };
    let scene = silt_calendar(&series, &asked());
    assert!(
        scene.tables[1]
            .rows
            .iter()
            .all(|row| row[3].text == "not logged"),
        "thirty years are not five islands"
    );
}

#[test]
fn days_to_come_have_no_fill() {
    let spec = Spec {
        today: day("2026-06-30"),
        ..asked()
    };
    let scene = silt_calendar(&e5(), &spec);
    let last = scene.nav.iter().filter_map(|stop| stop.date).max();
    assert_eq!(
        last,
        Some(day("2026-06-30")),
        "nothing is drawn after today"
    );
}

#[test]
fn the_table_is_the_calendar_itself() {
    let scene = silt_calendar(&e5(), &asked());
    let table = &scene.tables[0];
    assert_eq!(table.rows.len(), 7, "a row for each weekday");
    assert_eq!(table.rows[0][0].text, "Monday", "by the person's week");
    assert_eq!(
        table.columns.len(),
        54,
        "a column for each week, and the weekday"
    );
    let cell = table
        .rows
        .iter()
        .flatten()
        .find(|cell| cell.text == "1 h")
        .expect("the session is in it");
    let mark = &scene.marks[cell.mark.expect("it stands for a mark") as usize];
    assert_eq!(
        mark.label.as_deref(),
        Some("Sunday 17 May 2026: 1 hour making."),
        "the very same day"
    );
    let sunday = silt_calendar(
        &e5(),
        &Spec {
            week: WeekStart::Sunday,
            ..asked()
        },
    );
    assert_eq!(
        sunday.tables[0].rows[0][0].text, "Sunday",
        "where weeks begin on Sunday"
    );
}

#[test]
fn paper_has_a_strip_for_each_year() {
    let mut bench = Bench::new(1, "Illustration");
    for year in 2010..=2026 {
        bench.session(&format!("{year}-05-17"), 60, 0);
    }
    let spec = Spec {
        medium: Medium::Print,
        range: spec("2010-01-01", "2026-11-20").range,
        ..asked()
    };
    let scene = silt_calendar(&bench.silt(), &spec);
    assert_eq!(days(&scene).len(), 5, "five years, each with its one day");
    assert!(
        scene
            .notes
            .contains(&"Days before 1 January 2022 are not drawn here.".to_owned()),
        "the rest is named"
    );
}

#[test]
fn a_lifetime_of_days_stays_small() {
    let mut bench = Bench::new(1, "Illustration");
    for n in 0..18_000_u64 {
        bench.session(
            &(day("1977-08-01") + chrono::Days::new(n)).to_string(),
            1 + (n * 37 % 400) as u16,
            30,
        );
    }
    let series = bench.silt();
    silt_calendar(&series, &asked());
    let begin = std::time::Instant::now();
    let scene = silt_calendar(
        &series,
        &Spec {
            width: 1600,
            ..asked()
        },
    );
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene)
        .expect("a scene is JSON")
        .len();
    println!(
        "silt calendar of 18,000 days: {} marks, {bytes} bytes, {took:?}",
        scene.marks.len()
    );
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
}
