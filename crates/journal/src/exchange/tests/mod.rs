//! Imports and exports as a person makes them: looked at first, one change, nothing new on a second run.

mod again;
mod beside;
mod repository;

use super::*;

use crate::{
    Code,
    commands::Nothing,
    entries::{
        DeleteEntries, ListEntries,
        tests::{made, said_by, studio},
    },
    history::Steps,
    journal::Journal,
    trial::{Trial, call},
};

const SESSIONS: &str = "on,making_min,areas,note\n2026-03-14,45,Ceramics/Glaze,ash tests\n2026-03-15,1h30,Ceramics/Throwing,\n2026-02-30,60,Ceramics/Glaze,no such day\n";

fn file(trial: &Trial, name: &str, text: &str) -> Place {
    let path = trial.root.path().join(name);
    std::fs::write(&path, text).expect("a file");
    Place(path.display().to_string())
}

pub(super) fn asked(format: &str, from: &Place) -> Import {
    Import {
        format: format.into(),
        from: from.clone(),
        ..Import::default()
    }
}

fn total(trial: &Trial) -> u32 {
    trial
        .journal
        .list(ListEntries::default())
        .expect("it reads")
        .total
}

#[test]
fn a_look_and_the_import_count_alike_and_a_bad_row_stops_nothing_that_was_asked() {
    let trial = studio();
    let from = file(&trial, "s.csv", SESSIONS);
    let look = trial
        .journal
        .import(
            &call(),
            Import {
                dry_run: true,
                ..asked("csv", &from)
            },
        )
        .expect("a look");
    assert_eq!(
        (
            look.answer.counts.new,
            look.answer.counts.rejected,
            total(&trial)
        ),
        (2, 1, 0),
        "nothing is written yet"
    );
    assert_eq!(
        look.answer.rows[0]
            .entry
            .as_ref()
            .map(|entry| entry.value()["areas"][0].clone()),
        Some(serde_json::json!("Ceramics/Glaze")),
        "areas as paths"
    );
    let refused = trial
        .journal
        .import(&call(), asked("csv", &from))
        .expect_err("a row is rejected");
    assert_eq!(
        (refused.code, refused.reason(), total(&trial)),
        (Code::Invalid, "rejected", 0),
        "{}",
        refused.message
    );
    let rejects = Place(trial.root.path().join("rest.csv").display().to_string());
    let done = trial
        .journal
        .import(
            &call(),
            Import {
                rejects: Some(rejects.clone()),
                sha256: Some(look.answer.file.sha256.clone()),
                ..asked("csv", &from)
            },
        )
        .expect("the good rows");
    assert_eq!(done.answer.counts, look.answer.counts, "the same counts");
    assert_eq!(
        (done.label.as_deref(), total(&trial)),
        (Some("Import 2 sessions"), 2),
        "one labelled change"
    );
    let rest = std::fs::read_to_string(&rejects.0).expect("the rejected rows");
    assert!(
        rest.starts_with("on,making_min,areas,note\n2026-02-30"),
        "in the source's own form: {rest}"
    );
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("one undo");
    assert_eq!(total(&trial), 0, "takes exactly it back");
}

#[test]
fn the_same_file_again_adds_nothing_and_revives_nothing() {
    let trial = studio();
    let from = file(
        &trial,
        "s.csv",
        &SESSIONS.lines().take(3).collect::<Vec<_>>().join("\n"),
    );
    trial
        .journal
        .import(&call(), asked("csv", &from))
        .expect("imported");
    trial
        .journal
        .delete_entries(
            &call(),
            DeleteEntries {
                entries: vec![],
                query: Some("area:throwing".into()),
            },
        )
        .expect("deleted");
    let before = trial.root_of_content();
    let again = trial
        .journal
        .import(&call(), asked("csv", &from))
        .expect("imported again");
    assert_eq!(
        (
            again.answer.counts.new,
            again.answer.counts.same,
            again.answer.counts.deleted
        ),
        (0, 1, 1),
        "one is here, one was deleted"
    );
    assert_eq!(
        (again.change, trial.root_of_content()),
        (None, before),
        "nothing is written"
    );
    let changed = trial
        .journal
        .import(
            &call(),
            Import {
                sha256: Some("0".repeat(64)),
                ..asked("csv", &from)
            },
        )
        .expect_err("other bytes");
    assert_eq!(
        (changed.code, changed.reason()),
        (Code::Refused, "changed"),
        "what was looked at is what is taken"
    );
}

#[test]
fn unknown_areas_and_works_are_made_where_that_is_asked() {
    let trial = studio();
    let text = "on,title,challenge,work\n2026-03-14,Owl,Linocut/Birds=3,Owls\n";
    let from = file(&trial, "m.csv", text);
    let look = trial
        .journal
        .import(
            &call(),
            Import {
                dry_run: true,
                ..asked("csv", &from)
            },
        )
        .expect("a look");
    assert_eq!(
        look.answer.counts.rejected, 1,
        "an unknown area rejects its row"
    );
    trial
        .journal
        .import(
            &call(),
            Import {
                make_new: true,
                ..asked("csv", &from)
            },
        )
        .expect("made with it");
    let tree = trial.journal.areas(Nothing {}).expect("it reads");
    assert!(
        tree.areas.iter().any(|line| line.path == "Linocut/Birds"),
        "the craft and its area are there"
    );
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("one undo");
    assert_eq!(
        (
            total(&trial),
            trial.journal.works(Nothing {}).expect("they read").len()
        ),
        (0, 0),
        "takes all of it back"
    );
}

#[test]
fn a_journal_goes_out_and_comes_in_again_byte_for_byte() {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("Tea bowl", "2026-10-01", "glaze", 4, true))
        .expect("a milestone");
    trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "2026-09-01", "Tea bowl"))
        .expect("words, older than their milestone");
    let export = |trial: &Trial, name: &str| {
        let to = Place(trial.root.path().join(name).display().to_string());
        trial
            .journal
            .export_json(
                &call(),
                ExportJson {
                    to: to.clone(),
                    with_private: true,
                },
            )
            .expect("exported");
        (std::fs::read(&to.0).expect("it is there"), to)
    };
    let (bytes, from) = export(&trial, "a.plumb.jsonl");
    let other = Trial::new();
    let done = other
        .journal
        .import(&call(), asked("json", &from))
        .expect("imported");
    assert_eq!(
        (done.answer.counts.new, done.answer.counts.same),
        (6, 0),
        "four areas and two entries"
    );
    assert_eq!(export(&other, "b.plumb.jsonl").0, bytes, "the same bytes");
    let again = trial
        .journal
        .import(&call(), asked("json", &from))
        .expect("into itself");
    assert_eq!(
        (again.answer.counts.same, again.change),
        (6, None),
        "no change"
    );
    let cut = file(
        &trial,
        "cut.plumb.jsonl",
        &String::from_utf8_lossy(&bytes[..bytes.len() / 2]),
    );
    assert_eq!(
        trial
            .journal
            .import(&call(), asked("json", &cut))
            .expect_err("cut")
            .reason(),
        "cut",
        "a cut file shows"
    );
}

#[test]
fn what_is_private_is_in_no_shareable_export() {
    let trial = studio();
    let mut secret = made("CANARY", "2026-10-01", "glaze", 4, true);
    secret.common.private = Some(true);
    trial
        .journal
        .log_milestone(&call(), secret)
        .expect("a milestone");
    let to = Place(trial.root.path().join("out.jsonl").display().to_string());
    trial
        .journal
        .export_json(
            &call(),
            ExportJson {
                to: to.clone(),
                with_private: false,
            },
        )
        .expect("exported");
    let text = std::fs::read_to_string(&to.0).expect("it is there");
    assert!(
        !text.contains("CANARY") && text.contains("\"scope\":\"shareable\""),
        "not even its area's use: {text}"
    );
}
