//! The week grid: a week at once, as one change, and nothing lost of what cannot be read.

use super::*;
use crate::{
    areas::NewArea,
    commands::Nothing,
    entries::{Common, NewSession, tests::studio},
    trial::{Trial, call},
};

fn edit(area: &str, on: &str, text: &str) -> WeekEdit {
    WeekEdit {
        area: area.into(),
        on: on.into(),
        spent: Spending::Making,
        text: text.to_owned(),
        was: None,
    }
}

fn over(area: &str, on: &str, text: &str) -> WeekEdit {
    WeekEdit {
        spent: Spending::Overseeing,
        ..edit(area, on, text)
    }
}

fn save(trial: &Trial, edits: Vec<WeekEdit>) -> Result<Outcome<WeekSaved>> {
    let request = SaveWeek {
        edits,
        ..SaveWeek::default()
    };
    trial.journal.save_week(&call(), request)
}

fn grid(trial: &Trial, edits: Vec<WeekEdit>) -> Week {
    let request = WeekRequest {
        edits,
        ..WeekRequest::default()
    };
    trial.journal.week(request).expect("it reads")
}

fn log(trial: &Trial, areas: &[&str], on: &str, making: &str, text: &str) {
    let request = NewSession {
        common: Common {
            on: Some(on.into()),
            areas: areas.iter().map(|area| (*area).into()).collect(),
            text: text.to_owned(),
            ..Common::default()
        },
        making: Some(making.into()),
        overseeing: None,
    };
    trial
        .journal
        .log_session(&call(), request)
        .expect("it is logged");
}

fn row<'a>(week: &'a Week, path: &str) -> &'a WeekRow {
    let found = week.rows.iter().find(|row| row.path == path);
    found.unwrap_or_else(|| panic!("{path} has a row: {:?}", week.rows))
}

/// What the cells of a row say, making only.
fn texts(week: &Week, path: &str) -> Vec<String> {
    row(week, path)
        .cells
        .iter()
        .map(|cells| cells.making.text.clone())
        .collect()
}

#[test]
fn u15_seven_days_and_twelve_areas_are_one_change() {
    let trial = studio();
    for nth in 1..=10 {
        let area = NewArea {
            name: format!("Area {nth}"),
            under: "Ceramics".into(),
            technique: false,
        };
        trial.journal.add_area(&call(), area).expect("an area");
    }
    let sunday = crate::clock::Clock::fixed("2026-11-22".parse().expect("a day"));
    let machine = crate::Machine {
        clock: sunday,
        ..trial.machine.clone()
    };
    let journal = Journal::open(trial.journal.folder(), &machine).expect("it opens");
    let names: Vec<String> = (1..=10)
        .map(|nth| format!("Area {nth}"))
        .chain(["Glaze".to_owned(), "Throwing".to_owned()])
        .collect();
    let edits: Vec<WeekEdit> = names
        .iter()
        .flat_map(|name| (16..=22).map(|day| edit(name, &format!("2026-11-{day}"), "1:30")))
        .collect();
    let request = SaveWeek {
        edits,
        whole: true,
        ..SaveWeek::default()
    };
    let saved = journal.save_week(&call(), request).expect("it is saved");
    assert_eq!(saved.value.cells, 84, "every cell");
    assert_eq!(saved.label, "Log week 47", "as the history calls it");
    let week = journal.week(WeekRequest::default()).expect("it reads");
    assert_eq!(week.making, 84 * 90, "the sum of all");
    assert_eq!(week.days[3].making, 12 * 90, "of a day");
    assert_eq!(row(&week, "Ceramics/Area 7").making, 7 * 90, "of an area");
    journal
        .undo(&call(), Default::default())
        .expect("it is taken back");
    let empty = journal.week(WeekRequest::default()).expect("it reads");
    assert_eq!(empty.making, 0, "one step takes the whole week back");
}

#[test]
fn u15_cells_that_cannot_be_read_keep_their_text_and_say_why() {
    let trial = studio();
    let edits = vec![
        edit("glaze", "2026-11-16", "two hours"),
        edit("glaze", "2026-11-17", "90"),
        edit("throwing", "2026-11-21", "30"),
    ];
    let week = grid(&trial, edits.clone());
    let cells = &row(&week, "Ceramics/Glaze").cells;
    assert_eq!(cells[0].making.text, "two hours", "the text stays");
    assert_eq!(
        cells[0].making.problem.as_deref(),
        Some(
            "'two hours' is not a length of time. Times are written 90m, 1h30, 1 h 30, 1.5h, 1:30 or 9:00-10:30."
        ),
        "and says why"
    );
    assert_eq!(
        row(&week, "Ceramics/Throwing").cells[5].making.state,
        CellState::Ahead,
        "Saturday is still ahead"
    );
    assert_eq!((week.readable, week.unreadable), (1, 2), "one can be saved");
    let whole = SaveWeek {
        edits: edits.clone(),
        whole: true,
        on: None,
    };
    let refused = trial
        .journal
        .save_week(&call(), whole)
        .expect_err("refused");
    assert_eq!(
        refused.reason(),
        "bad_time",
        "asked for the whole or nothing"
    );
    assert!(
        refused
            .message
            .starts_with("Ceramics/Glaze, Mon 16 Nov 2026"),
        "which cell it is: {}",
        refused.message
    );
    assert_eq!(grid(&trial, vec![]).making, 0, "nothing was logged");
    let saved = save(&trial, edits).expect("the rest is saved");
    assert_eq!(
        (saved.value.cells, saved.value.left),
        (1, 2),
        "as it is told"
    );
    assert_eq!(grid(&trial, vec![]).making, 90, "what could be read");
}

#[test]
fn a_cell_with_one_session_changes_it_and_an_emptied_one_deletes_it() {
    let trial = studio();
    save(&trial, vec![edit("glaze", "2026-11-17", "60")]).expect("saved");
    save(
        &trial,
        vec![
            edit("glaze", "2026-11-17", "1h30"),
            over("glaze", "2026-11-17", "15"),
        ],
    )
    .expect("changed");
    let week = grid(&trial, vec![]);
    let cells = &row(&week, "Ceramics/Glaze").cells[1];
    assert_eq!(
        (cells.making.minutes, cells.overseeing.minutes),
        (90, 15),
        "both times"
    );
    assert_eq!(
        cells.making.entries, cells.overseeing.entries,
        "of one session"
    );
    save(
        &trial,
        vec![
            edit("glaze", "2026-11-17", ""),
            over("glaze", "2026-11-17", "0"),
        ],
    )
    .expect("emptied");
    let counts = trial.journal.where_is(Nothing {}).expect("it reads").counts;
    assert_eq!(
        counts.get("session").copied().unwrap_or_default(),
        0,
        "nothing of it is left"
    );
}

#[test]
fn what_a_cell_cannot_say_is_opened_instead() {
    let trial = studio();
    log(&trial, &["glaze"], "2026-11-16", "30m", "");
    log(&trial, &["glaze"], "2026-11-16", "45m", "");
    log(&trial, &["glaze", "throwing"], "2026-11-17", "61m", "");
    log(&trial, &["glaze"], "2026-11-18", "20m", "sieved the ash");
    let week = grid(&trial, vec![]);
    let glaze = &row(&week, "Ceramics/Glaze").cells;
    assert_eq!(
        (glaze[0].making.minutes, glaze[0].making.state),
        (75, CellState::Several),
        "two sessions are not one number"
    );
    assert_eq!(
        (
            glaze[1].making.minutes,
            row(&week, "Ceramics/Throwing").making
        ),
        (31, 30),
        "what is shared is split, and adds up"
    );
    assert_eq!(week.making, 75 + 61 + 20, "so the sum is true");
    let refused = |edits| save(&trial, edits).map_err(|problem| problem.reason().to_owned());
    for (day, reason) in [("16", "several"), ("17", "several"), ("18", "holds_more")] {
        assert_eq!(
            refused(vec![edit("glaze", &format!("2026-11-{day}"), "")])
                .err()
                .as_deref(),
            Some(reason),
            "the {day}th is not lost by emptying a cell"
        );
    }
}

#[test]
fn the_week_before_fills_an_empty_one() {
    let trial = studio();
    log(&trial, &["glaze"], "2026-11-10", "90m", "");
    log(&trial, &["glaze"], "2026-11-10", "15m", "");
    log(&trial, &["throwing"], "2026-11-15", "60m", "");
    let week = grid(&trial, vec![]);
    let texts_of: Vec<(String, String)> = week
        .as_before
        .iter()
        .map(|edit| (edit.on.0.clone(), edit.text.clone()))
        .collect();
    assert_eq!(
        texts_of,
        [("2026-11-17".to_owned(), "1:45".to_owned())],
        "Tuesday again; Sunday is still ahead"
    );
    let filled = grid(&trial, week.as_before);
    assert_eq!(
        texts(&filled, "Ceramics/Glaze")[1],
        "1:45",
        "it fills the grid and saves nothing"
    );
    assert_eq!(filled.readable, 1, "it can be saved");
    assert_eq!(
        filled.title, "Week 47, 16 to 22 November 2026",
        "which week it is"
    );
    assert_eq!(filled.after, None, "the next week is still ahead");
}

#[test]
fn a_cell_that_changed_meanwhile_is_not_overwritten() {
    let trial = studio();
    let seen = WeekEdit {
        was: Some(0),
        ..edit("glaze", "2026-11-17", "60")
    };
    log(&trial, &["glaze"], "2026-11-17", "90m", "");
    let refused = save(&trial, vec![seen]).map_err(|problem| problem.code);
    assert_eq!(
        refused.map(|saved| saved.value),
        Err(Code::Stale),
        "what another door logged stays"
    );
}
