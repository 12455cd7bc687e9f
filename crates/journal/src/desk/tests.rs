//! The desk as a shell meets it: it always stands, and says why nothing lies on it.

use std::fs;

use super::*;
use crate::{
    commands::Nothing,
    entries::{Common, NewNote},
    keeping::{BackUp, Restore},
    trial::{call, today},
};

struct Room {
    root: tempfile::TempDir,
    machine: Machine,
}

impl Room {
    fn new() -> Self {
        let root = tempfile::TempDir::new().expect("a folder");
        let machine = Machine::inside(root.path(), today());
        Self { root, machine }
    }

    fn desk(&self, door: Door) -> Desk {
        Desk::on(self.machine.clone(), door, None)
    }
}

fn standing(desk: &Desk) -> Standing {
    desk.standing(&call(), Nothing {})
        .expect("it always stands")
}

fn log(desk: &Desk, text: &str) {
    let common = Common {
        text: text.to_owned(),
        ..Common::default()
    };
    desk.journal()
        .expect("one is open")
        .log_note(&call(), NewNote { common })
        .expect("it is written");
}

#[test]
fn a_first_start_makes_nothing_and_says_where_a_journal_would_be() {
    let room = Room::new();
    let desk = room.desk(Door::Window);
    let found = standing(&desk);
    assert_eq!(
        found.problem.map(|problem| problem.code),
        Some(Code::NoJournal),
        "which leads to the first run"
    );
    assert!(
        found.folder.ends_with("Plumb") && !room.root.path().join("Plumb").exists(),
        "no folder remains of having looked"
    );
}

#[test]
fn a_journal_begins_with_its_owner_and_craft_and_is_found_again() {
    let room = Room::new();
    let craft = NewCraft {
        name: "Ceramics".into(),
        template: None,
        ladder: None,
        areas: vec!["Glaze".into()],
    };
    let request = BeginJournal {
        owner: Some("Wren".into()),
        craft: Some(craft),
        ..BeginJournal::default()
    };
    let begun = room
        .desk(Door::Window)
        .begin_journal(&call(), request)
        .expect("it begins");
    assert_eq!(
        (begun.open, begun.name.as_str()),
        (true, "Wren"),
        "the rail calls it by its owner"
    );
    let again = standing(&room.desk(Door::CommandLine));
    assert_eq!(
        (again.open, again.folder),
        (true, begun.folder),
        "the other door opens the same one"
    );
}

#[test]
fn a_journal_that_cannot_begin_as_asked_leaves_nothing_behind() {
    let room = Room::new();
    let desk = room.desk(Door::Window);
    let craft = NewCraft {
        name: String::new(),
        template: None,
        ladder: None,
        areas: Vec::new(),
    };
    let request = BeginJournal {
        craft: Some(craft),
        ..BeginJournal::default()
    };
    assert!(
        desk.begin_journal(&call(), request).is_err(),
        "a craft needs a name"
    );
    assert!(
        !room.root.path().join("Plumb").exists(),
        "so it can simply be tried again"
    );
    assert!(
        desk.begin_journal(&call(), BeginJournal::default()).is_ok(),
        "and then it begins"
    );
}

#[test]
fn the_sample_lies_beside_ones_own_journal_and_touches_nothing_of_it() {
    let room = Room::new();
    let desk = room.desk(Door::Window);
    desk.begin_journal(&call(), BeginJournal::default())
        .expect("it begins");
    log(&desk, "my own words");
    let own = desk
        .journal()
        .expect("open")
        .content_root()
        .expect("it reads");
    let sample = desk.open_sample(&call(), Nothing {}).expect("it opens");
    assert!(sample.sample && sample.open, "with its band");
    assert!(
        settings::read(&room.machine)
            .last_journal
            .is_some_and(|last| last.ends_with("Plumb")),
        "it is never the one opened last"
    );
    let back = desk.leave_sample(&call(), Nothing {}).expect("back");
    assert!(!back.sample, "one's own again");
    assert_eq!(
        desk.journal()
            .expect("open")
            .content_root()
            .expect("it reads"),
        own,
        "untouched"
    );
}

#[test]
fn a_backup_is_restored_by_name_and_the_journal_is_open_again() {
    let room = Room::new();
    let desk = room.desk(Door::CommandLine);
    desk.begin_journal(&call(), BeginJournal::default())
        .expect("it begins");
    log(&desk, "before");
    let journal = desk.journal().expect("open");
    let root = journal.content_root().expect("it reads");
    let made = journal
        .back_up(&call(), BackUp::default())
        .expect("made")
        .backup;
    drop(journal);
    log(&desk, "after");
    let look = desk
        .restore(
            &call(),
            Restore {
                backup: Place(made.name.clone()),
                dry_run: true,
            },
        )
        .expect("it is looked at");
    assert_eq!(
        (look.done, look.counts["note"]),
        (false, 1),
        "a look tells what it holds"
    );
    let done = desk
        .restore(
            &call(),
            Restore {
                backup: Place(made.name),
                dry_run: false,
            },
        )
        .expect("restored");
    assert!(
        done.done && done.set_aside.is_some(),
        "what was there is set aside"
    );
    assert_eq!(
        desk.journal()
            .expect("open again")
            .content_root()
            .expect("it reads"),
        root,
        "what was backed up"
    );
    let unknown = desk
        .restore(
            &call(),
            Restore {
                backup: Place("nothing".into()),
                dry_run: false,
            },
        )
        .expect_err("no such backup");
    assert_eq!(
        unknown.reason(),
        "backup",
        "a name that leads nowhere changes nothing"
    );
    assert!(desk.journal().is_ok(), "and the journal stays open");
}

#[test]
fn a_damaged_journal_stands_with_its_backups() {
    let room = Room::new();
    let desk = room.desk(Door::CommandLine);
    desk.begin_journal(&call(), BeginJournal::default())
        .expect("it begins");
    log(&desk, "words");
    let made = desk
        .journal()
        .expect("open")
        .back_up(&call(), BackUp::default())
        .expect("made")
        .backup;
    drop(desk);
    fs::write(room.root.path().join("Plumb/db/journal.db"), "").expect("emptied");
    let desk = room.desk(Door::Window);
    let found = standing(&desk);
    assert_eq!(
        found.problem.map(|problem| problem.code),
        Some(Code::Damaged),
        "it does not open"
    );
    assert_eq!(
        found.backups,
        std::slice::from_ref(&made),
        "and offers what was verified"
    );
    desk.restore(
        &call(),
        Restore {
            backup: Place(made.name),
            dry_run: false,
        },
    )
    .expect("restored");
    assert!(standing(&desk).open, "open again");
}

#[test]
fn settings_are_kept_and_a_spoiled_file_locks_nobody_out() {
    let room = Room::new();
    let desk = room.desk(Door::Window);
    let wanted = Settings {
        theme: "dark".into(),
        text_size: 120,
        ..Settings::default()
    };
    desk.set_settings(&call(), wanted.clone()).expect("kept");
    assert_eq!(
        room.desk(Door::Window)
            .settings(&call(), Nothing {})
            .expect("read"),
        wanted,
        "at the next start too"
    );
    let refused = desk
        .set_settings(
            &call(),
            Settings {
                text_size: 9,
                ..wanted
            },
        )
        .expect_err("nobody could read that");
    assert_eq!(
        refused.field.as_deref(),
        Some("text_size"),
        "beside its field"
    );
    fs::write(room.root.path().join("config/settings.json"), "{").expect("spoiled");
    assert_eq!(
        desk.settings(&call(), Nothing {}).expect("read"),
        Settings::default(),
        "the defaults stand in"
    );
}
