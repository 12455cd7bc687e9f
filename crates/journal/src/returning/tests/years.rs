//! A year on one page, rest, and reminders.

use plumb_mastery::returning::{Reminder, Reminders};

use super::{super::*, area, old_studio, on, put, rest, settle};
use crate::{
    areas::OneArea,
    call::Door,
    commands::Nothing,
    depths::AreaOn,
    desk::Desk,
    entries::tests::said_by,
    trial::{self, call},
};

#[test]
fn lying_fallow_is_said_and_changes_no_number() {
    let trial = old_studio();
    let before = (
        trial.journal.depth(AreaOn::default()).expect("it reads"),
        trial
            .journal
            .freshness(AreaOn::default())
            .expect("it reads"),
    );
    rest(&trial, "Ceramics", true);
    let page = |name: &str| {
        trial
            .journal
            .area_page(OneArea { area: name.into() })
            .expect("it reads")
    };
    assert_eq!(
        page("Ceramics").fallow.as_deref(),
        Some("Ceramics lies fallow. Its depth is 0.00 and stays so."),
        "look.md 10"
    );
    assert_eq!(
        page("Glaze").fallow.as_deref(),
        Some("Glaze lies fallow with Ceramics. Its depth is 0.00 and stays so."),
        "what lies below it rests too"
    );
    let after = (
        trial.journal.depth(AreaOn::default()).expect("it reads"),
        trial
            .journal
            .freshness(AreaOn::default())
            .expect("it reads"),
    );
    assert_eq!(before, after, "no number moved");
}

#[test]
fn a_year_stands_on_one_page() {
    let trial = old_studio();
    let (glaze, ash) = (area(&trial, "Glaze"), area(&trial, "Ash"));
    let mut shown = on(trial::milestone("Moon jar", glaze, 4), "2023-05-01");
    shown.evidence = vec![plumb_mastery::Evidence {
        body: plumb_mastery::entry::EvidenceBody::Quote {
            text: "It holds.".into(),
            source: String::new(),
        },
        caption: String::new(),
    }];
    put(
        &trial,
        vec![
            shown,
            on(trial::session(&[glaze, ash], 90), "2023-02-01"),
            on(trial::session(&[glaze], 30), "2022-12-31"),
        ],
    );
    trial
        .journal
        .log_recognition(&call(), said_by("Kim", "2023-06-01", "Moon jar"))
        .expect("words");
    let page = trial
        .journal
        .year_page(OneYear { year: 2023 })
        .expect("it reads");
    assert_eq!(
        page.sentence, "One work, one recognition, 1 h 30 made.",
        "the year in a sentence; the last day of the year before is not in it"
    );
    assert_eq!(page.works[0].title, "Moon jar", "its works");
    assert_eq!(page.firsts[0].path, "Ceramics/Glaze/Ash", "first uses");
    assert_eq!(page.said.len(), 1, "words said");
    assert_eq!(
        (page.deeper[1].path.as_str(), page.deeper[1].from.as_str()),
        ("Ceramics/Glaze", "0.00"),
        "what became deeper"
    );
    assert_eq!(page.hours[0].craft, "Ceramics", "hours by craft");
    let empty = trial
        .journal
        .year_page(OneYear { year: 1950 })
        .expect("it reads");
    assert_eq!(
        empty.sentence, "Nothing is logged of this year. That is not the same as none.",
        "a year before the journal"
    );
    assert!(
        trial.journal.year_page(OneYear { year: 0 }).is_err(),
        "no calendar has it"
    );
}

#[test]
fn a_reminder_is_due_once_and_only_where_it_was_wished_for() {
    let trial = old_studio();
    let glaze = area(&trial, "Glaze");
    put(
        &trial,
        vec![
            on(trial::milestone("Tern", glaze, 4), "2026-08-22"),
            on(trial::note("last week"), "2026-11-12"),
        ],
    );
    settle(&trial, Reminders::default());
    let desk = Desk::on(trial.machine.clone(), Door::Window, None);
    let due = || {
        desk.due_reminder(&call(), Nothing {})
            .expect("it reads")
            .reminder
    };
    assert_eq!(due(), None, "all are off at first");
    settle(
        &trial,
        Reminders {
            look_back: true,
            became: true,
            resounding: true,
        },
    );
    assert_eq!(due(), Some(Reminder::Became), "a question waits");
    desk.reminder_shown(
        &call(),
        ReminderShown {
            reminder: Reminder::Became,
        },
    )
    .expect("remembered");
    assert_eq!(due(), None, "at most one in a day");
}
