//! Coming back, over a journal that was begun years ago.

mod years;

use chrono::NaiveDate;
use plumb_exchange::Row;
use plumb_mastery::{AreaId, Body, Entry, Precision, Sounder, Sounding, returning::Reminders};

use super::*;
use crate::{
    areas::SetArea,
    call::Door,
    commands::Nothing,
    desk::{Desk, Settings},
    entries::{NewEvidence, OneEntry, tests::studio},
    names::{self, Tail},
    refs::{AreaRef, EntryRef},
    settings,
    trial::{self, Trial, call},
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// An entry as it was written down on its own day.
fn on(mut entry: Entry, text: &str) -> Entry {
    entry.on = day(text);
    entry.recorded_at = format!("{text}T12:00:00Z").parse().expect("an instant");
    entry
}

fn area(trial: &Trial, name: &str) -> AreaId {
    let read = trial.journal.read(|reader| {
        let tree = crate::storage::tree(reader.connection())?;
        names::area(&tree, &AreaRef::from(name), Tail::Changed)
    });
    read.expect("it is there")
}

fn put(trial: &Trial, entries: Vec<Entry>) {
    let rows: Vec<Row> = entries.into_iter().map(Row::Entry).collect();
    trial.put("Import", &rows);
}

/// A studio that was begun in 2019 and worked in yesterday; today is 20 November 2026.
fn old_studio() -> Trial {
    let trial = studio();
    put(
        &trial,
        vec![
            on(trial::note("first"), "2019-01-02"),
            on(trial::note("yesterday"), "2026-11-19"),
        ],
    );
    trial
}

fn cards(trial: &Trial) -> Cards {
    trial.journal.cards(Nothing {}).expect("it reads")
}

fn asked(trial: &Trial) -> Vec<(String, u16)> {
    cards(trial)
        .became
        .into_iter()
        .map(|card| (card.title, card.after))
        .collect()
}

fn rest(trial: &Trial, name: &str, fallow: bool) {
    trial
        .journal
        .set_area(
            &call(),
            SetArea {
                area: name.into(),
                fallow: Some(fallow),
                ..SetArea::default()
            },
        )
        .expect("it rests");
}

fn settle(trial: &Trial, reminders: Reminders) {
    let kept = Settings {
        reminders,
        last_journal: Some(trial.journal.folder().display().to_string()),
        ..Settings::default()
    };
    settings::write(&trial.machine, &kept).expect("kept");
}

#[test]
fn this_day_in_earlier_years_comes_back_and_rests_with_its_ground() {
    let trial = old_studio();
    let glaze = area(&trial, "Glaze");
    let mut month = on(trial::note("a November"), "2021-11-30");
    month.precision = Precision::Month;
    put(
        &trial,
        vec![
            on(trial::session(&[glaze], 60), "2022-11-20"),
            on(trial::milestone("Moon jar", glaze, 4), "2023-11-20"),
            on(trial::note("another day"), "2023-11-21"),
            month,
        ],
    );
    let shown = cards(&trial).on_this_day.expect("a card");
    let lines: Vec<&str> = shown
        .entries
        .iter()
        .map(|view| view.line.as_str())
        .collect();
    assert_eq!(
        lines,
        ["Moon jar", "a November", "1 h making"],
        "the thing done first, the time last, another day not at all"
    );
    rest(&trial, "Glaze", true);
    let shown = cards(&trial).on_this_day.expect("a card");
    assert_eq!(
        shown.entries.len(),
        1,
        "what lies fallow is left in peace, the thought of no area stays"
    );
}

#[test]
fn never_on_a_first_day_and_not_while_nothing_is_logged() {
    let trial = studio();
    let glaze = area(&trial, "Glaze");
    let mut told = on(trial::milestone("Moon jar", glaze, 4), "2023-11-20");
    told.recorded_at = trial.machine.clock.now();
    put(&trial, vec![told, trial::note("today")]);
    assert_eq!(
        cards(&trial),
        Cards::default(),
        "thirty years written down today are no memory yet"
    );
    let silent = studio();
    let glaze = area(&silent, "Glaze");
    put(
        &silent,
        vec![
            on(trial::milestone("Moon jar", glaze, 4), "2023-11-20"),
            on(trial::milestone("Bowl", glaze, 4), "2026-08-20"),
        ],
    );
    assert_eq!(
        cards(&silent),
        Cards::default(),
        "nothing logged for 92 days: one sentence is enough that day"
    );
}

#[test]
fn a_result_keeps_its_day_and_answers_the_question() {
    let trial = old_studio();
    let glaze = area(&trial, "Glaze");
    put(
        &trial,
        vec![on(trial::milestone("Tern", glaze, 4), "2026-08-22")],
    );
    assert_eq!(asked(&trial), [("Tern".to_owned(), 90)], "90 days ago");
    assert_eq!(cards(&trial).became[0].ago, "90 days ago", "and says so");
    let done = trial
        .journal
        .result_landed(
            &call(),
            ResultLanded {
                entry: "Tern".into(),
                text: " It hangs in the museum. ".into(),
                on: Some("2026-09-01".into()),
                evidence: vec![NewEvidence::Measure {
                    line: "visitors: 0 -> 400".into(),
                    caption: String::new(),
                }],
            },
        )
        .expect("it is kept");
    assert_eq!(
        done.label, "What became of Tern",
        "the history names what was done"
    );
    let view = trial
        .journal
        .entry(OneEntry {
            entry: "Tern".into(),
        })
        .expect("it reads");
    let Body::Milestone(milestone) = &view.entry.body else {
        panic!("a milestone stays one");
    };
    let later = &milestone.story.as_ref().expect("a story").later;
    assert_eq!(
        (later[0].on, later[0].text.as_str()),
        (day("2026-09-01"), "It hangs in the museum."),
        "the day it landed, not the day of writing"
    );
    assert_eq!(view.entry.evidence.len(), 1, "the measure is evidence");
    assert!(
        asked(&trial).is_empty(),
        "answered, though it landed earlier"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps { steps: 1 })
        .expect("it is taken back");
    assert_eq!(asked(&trial).len(), 1, "an answer taken back is none");
}

#[test]
fn nothing_yet_is_remembered_by_the_machine_and_never_is_a_change() {
    let trial = old_studio();
    let glaze = area(&trial, "Glaze");
    put(
        &trial,
        vec![
            on(trial::milestone("A", glaze, 4), "2026-08-01"),
            on(trial::milestone("B", glaze, 4), "2026-08-02"),
            on(trial::milestone("C", glaze, 4), "2026-08-03"),
        ],
    );
    settle(&trial, Reminders::default());
    assert_eq!(
        asked(&trial),
        [("A".to_owned(), 90), ("B".to_owned(), 90)],
        "two cards, the longest waiting first"
    );
    let before = trial.journal.place();
    let first = cards(&trial).became[0].entry;
    let desk = Desk::on(trial.machine.clone(), Door::Window, None);
    desk.nothing_yet(
        &call(),
        NothingYet {
            entry: first,
            after: 90,
        },
    )
    .expect("remembered");
    assert_eq!(trial.journal.place(), before, "no change of the journal");
    assert_eq!(
        asked(&trial),
        [("B".to_owned(), 90)],
        "C waits for tomorrow: two cards make a day"
    );
    trial
        .journal
        .never_ask(
            &call(),
            NeverAsk {
                entry: "B".into(),
                back: false,
            },
        )
        .expect("it is settled");
    assert_eq!(
        asked(&trial),
        [("C".to_owned(), 90)],
        "never for this one; the next one's turn"
    );
    let refused = trial
        .journal
        .never_ask(
            &call(),
            NeverAsk {
                entry: EntryRef(
                    trial
                        .journal
                        .read(|reader| {
                            Ok(reader.entries(&crate::reader::Select {
                                kinds: vec![plumb_mastery::Kind::Note],
                                ..Default::default()
                            })?[0]
                                .id
                                .to_string())
                        })
                        .expect("a note"),
                ),
                back: false,
            },
        )
        .expect_err("a thought has no result");
    assert_eq!(refused.reason(), "no_milestone", "said so");
}

#[test]
fn sounding_again_lists_what_is_old_and_tells_no_depth() {
    let trial = old_studio();
    let glaze = area(&trial, "Glaze");
    let sounded = Sounding {
        half_rungs: 7,
        by: Sounder::Own,
    };
    let mut old = on(trial::entry(Body::Sounding(sounded)), "2024-03-03");
    old.areas = vec![glaze];
    put(&trial, vec![old]);
    let list = trial.journal.resounding(Nothing {}).expect("it reads");
    let lines: Vec<_> = list
        .areas
        .iter()
        .map(|line| (line.name.as_str(), line.above.as_str(), line.last.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            ("Ceramics", "", "Never sounded."),
            ("Glaze", "Ceramics", "Last sounded 3 March 2024."),
            ("Throwing", "Ceramics", "Never sounded."),
        ],
        "areas over a year old or never sounded; no technique; no depth"
    );
    assert!(
        !cards(&trial).resounding,
        "nobody wished to be called to it"
    );
    settle(
        &trial,
        Reminders {
            resounding: true,
            ..Reminders::default()
        },
    );
    assert!(cards(&trial).resounding, "wished for, and over a year ago");
}
