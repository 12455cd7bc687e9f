//! A journal moves whole, undo goes with it, and there are never two.

use std::{fs, sync::atomic::AtomicBool};

use super::*;
use crate::{
    call::{Door, Paths},
    commands::Nothing,
    desk::{BeginJournal, Desk},
    entries::{Common, NewNote},
    history::Steps,
    trial::{call, today},
};

struct Moved {
    root: tempfile::TempDir,
    desk: Desk,
}

impl Moved {
    fn begin() -> Self {
        let root = tempfile::TempDir::new().expect("a folder");
        let desk = Desk::on(
            Machine::inside(root.path(), today()),
            Door::CommandLine,
            None,
        );
        desk.begin_journal(&call(), BeginJournal::default())
            .expect("begun");
        let note = NewNote {
            common: Common {
                text: "kept".to_owned(),
                ..Common::default()
            },
        };
        desk.journal()
            .expect("open")
            .log_note(&call(), note)
            .expect("logged");
        Self { root, desk }
    }

    fn to(&self, name: &str) -> MoveJournal {
        let place = self.root.path().join(name);
        MoveJournal {
            to: Place(place.display().to_string()),
            dry_run: false,
        }
    }

    fn undo_label(&self) -> Option<String> {
        let journal = self.desk.journal().expect("open");
        journal.undo_labels(Nothing {}).expect("they read").undo
    }

    fn root_of_content(&self) -> String {
        self.desk
            .journal()
            .expect("open")
            .content_root()
            .expect("it reads")
    }
}

#[test]
fn a_journal_moves_whole_and_undo_goes_on_where_it_was() {
    let moved = Moved::begin();
    let (before, label) = (moved.root_of_content(), moved.undo_label());
    let old = moved.root.path().join("Plumb");
    let done = moved
        .desk
        .move_journal(&call(), moved.to("elsewhere/Journal"))
        .expect("it moves");
    assert!(done.done, "it says so");
    assert_eq!(moved.root_of_content(), before, "all of it is there");
    assert_eq!(
        moved.undo_label(),
        label,
        "the same device goes on writing, so Undo takes what it would have taken"
    );
    assert!(
        !open::is_journal(&old) || !old.join(open::DB).exists(),
        "the old folder holds no journal that opens"
    );
    let aside = done.set_aside.expect("it says where the old one lies");
    assert!(
        Path::new(&aside).join(open::DATABASE).is_file(),
        "and the old database is kept"
    );
    moved
        .desk
        .journal()
        .expect("open")
        .undo(&call(), Steps::default())
        .expect("and it can be taken back there");
    assert!(
        crate::check::look_over(&moved.desk.journal().expect("open"), true, &mut |_| Ok(()))
            .expect("it is looked over")
            .is_empty(),
        "the moved journal is whole"
    );
}

#[test]
fn where_it_would_lie_is_said_first_and_nothing_moves() {
    let moved = Moved::begin();
    fs::create_dir(moved.root.path().join("disk")).expect("a folder");
    fs::write(moved.root.path().join("disk/other"), "x").expect("a file");
    let told = moved
        .desk
        .move_journal(
            &call(),
            MoveJournal {
                dry_run: true,
                ..moved.to("disk")
            },
        )
        .expect("it is told");
    assert!(
        told.folder.ends_with("disk/Plumb") && !told.done,
        "a folder with other things gets one of the journal's name: {told:?}"
    );
    assert!(
        !moved.root.path().join("disk/Plumb").exists(),
        "nothing is made by asking"
    );
}

#[test]
fn what_cannot_be_moved_to_is_refused_and_the_journal_stays_open() {
    let moved = Moved::begin();
    let before = moved.root_of_content();
    fs::create_dir_all(moved.root.path().join("disk/Plumb")).expect("a folder");
    fs::write(moved.root.path().join("disk/Plumb/other"), "x").expect("a file");
    for (name, reason) in [
        ("Plumb", "inside"),
        ("Plumb/files/deeper", "inside"),
        ("disk", "not_empty"),
    ] {
        let refused = moved
            .desk
            .move_journal(&call(), moved.to(name))
            .expect_err("it is refused");
        assert_eq!(refused.reason(), reason, "{name}: {}", refused.message);
        assert_eq!(
            moved.root_of_content(),
            before,
            "the journal is open where it lay"
        );
    }
}

#[test]
fn a_move_that_was_stopped_leaves_everything_where_it_was() {
    let moved = Moved::begin();
    let before = moved.root_of_content();
    let stop = AtomicBool::new(true);
    let stopped = Call {
        door: Door::Window,
        places: &Paths,
        progress: &|_: Progress| {},
        cancelled: &stop,
    };
    let refused = moved
        .desk
        .move_journal(&stopped, moved.to("elsewhere"))
        .expect_err("it was stopped");
    assert_eq!(refused.reason(), "cancelled", "and says so");
    assert_eq!(moved.root_of_content(), before, "it is open where it lay");
    let left: Vec<String> = fs::read_dir(moved.root.path())
        .expect("it reads")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("partial") || name == "elsewhere")
        .collect();
    assert!(left.is_empty(), "no part of a copy is left: {left:?}");
}
