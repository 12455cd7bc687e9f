//! The same file once more: after an undo of its import, after deletions, beside what hangs in the air then.

use super::*;

use plumb_exchange::{
    Row,
    answer::{Counts, State},
};
use plumb_mastery::Kind;

use crate::reader::Select;

/// The journal as its own JSON, in a file beside it.
fn exported(trial: &Trial) -> Place {
    let to = Place(trial.root.path().join("all.jsonl").display().to_string());
    let whole = ExportJson {
        to: to.clone(),
        with_private: true,
    };
    trial.journal.export_json(&call(), whole).expect("exported");
    to
}

fn import(trial: &Trial, format: &str, from: &Place) -> Imported {
    trial
        .journal
        .import(&call(), asked(format, from))
        .expect("imported")
}

fn delete_milestones(trial: &Trial) {
    let all = DeleteEntries {
        entries: vec![],
        query: Some("kind:milestone".into()),
    };
    trial.journal.delete_entries(&call(), all).expect("deleted");
}

/// What a dry run counts, and then the import, which has to count the same.
fn counted(trial: &Trial, format: &str, from: &Place) -> (Counts, Imported) {
    let set_aside = Place(trial.root.path().join("rest.jsonl").display().to_string());
    let request = |dry_run| Import {
        dry_run,
        rejects: Some(set_aside.clone()),
        ..asked(format, from)
    };
    let look = trial
        .journal
        .import(&call(), request(true))
        .expect("a look");
    let done = trial.journal.import(&call(), request(false)).expect("done");
    assert_eq!(look.answer.counts, done.answer.counts, "the same counts");
    (look.answer.counts, done)
}

#[test]
fn an_import_that_was_taken_back_may_come_again_and_what_was_deleted_may_not() {
    let source = studio();
    source
        .journal
        .log_milestone(&call(), made("Tea bowl", "2026-10-01", "glaze", 4, true))
        .expect("a milestone");
    let json = exported(&source);
    let trial = Trial::new();
    assert_eq!(
        import(&trial, "json", &json).answer.counts.new,
        5,
        "all of it"
    );
    let steps = Steps::default;
    trial.journal.undo(&call(), steps()).expect("taken back");
    trial.journal.redo(&call(), steps()).expect("and again");
    trial.journal.undo(&call(), steps()).expect("and back");
    let root = trial.root_of_content();
    let again = import(&trial, "json", &json);
    assert_eq!(
        (again.answer.counts.new, again.answer.counts.deleted),
        (5, 0),
        "nobody deleted anything"
    );
    delete_milestones(&trial);
    let third = import(&trial, "json", &json);
    assert_eq!(
        (third.answer.counts.new, third.answer.counts.deleted),
        (0, 1),
        "what the person deleted stays deleted"
    );
    trial.journal.undo(&call(), steps()).expect("undeleted");
    trial.journal.undo(&call(), steps()).expect("taken back");
    assert_eq!(trial.root_of_content(), root, "as before the import");
    assert!(trial.found().is_empty(), "and every chain holds");
    let rows = file(&trial, "s.csv", "on,making_min,note\n2026-03-14,45,ash\n");
    assert_eq!(import(&trial, "csv", &rows).answer.counts.new, 1, "a row");
    trial.journal.undo(&call(), steps()).expect("taken back");
    assert_eq!(
        import(&trial, "csv", &rows).answer.counts.new,
        1,
        "rows without ids of their own likewise"
    );
}

#[test]
fn rows_that_name_what_was_deleted_here_are_told_one_by_one() {
    let source = studio();
    source
        .journal
        .log_milestone(&call(), made("Tea bowl", "2026-10-01", "glaze", 4, true))
        .expect("a milestone");
    source
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "2026-09-01", "Tea bowl"))
        .expect("words about it");
    let json = exported(&source);
    let text = std::fs::read_to_string(&json.0).expect("it is there");
    let without_words: Vec<&str> = text
        .lines()
        .filter(|line| !line.contains("Mrs Alder"))
        .collect();
    let open = format!(
        "{}\n{{\"type\":\"end\"}}\n",
        without_words[..without_words.len() - 1].join("\n")
    );
    let trial = Trial::new();
    import(&trial, "json", &file(&trial, "first.jsonl", &open));
    delete_milestones(&trial);
    let (counts, done) = counted(&trial, "json", &json);
    assert_eq!(
        (counts.deleted, counts.rejected, counts.new),
        (1, 1, 0),
        "the milestone stays deleted, so its words have nothing to be about"
    );
    let told = done
        .answer
        .rows
        .iter()
        .find(|row| row.state == State::Rejected)
        .and_then(|row| row.message.clone())
        .unwrap_or_default();
    assert!(told.contains("was deleted here"), "and why: {told}");
}

#[test]
fn an_id_of_another_sort_of_row_is_no_deletion() {
    let trial = studio();
    let text = std::fs::read_to_string(exported(&trial).0).expect("it is there");
    let area = text
        .lines()
        .find_map(|line| line.split("\"type\":\"area\",\"id\":\"").nth(1))
        .and_then(|rest| rest.get(..36))
        .expect("an area");
    let note = format!(
        "{{\"type\":\"journal\",\"format\":\"plumb.journal/1\",\"scope\":\"full\"}}\n{{\"type\":\"entry\",\"id\":\"{area}\",\"kind\":\"note\",\"on\":\"2026-03-14\",\"recorded_at\":\"2026-03-14T10:00:00.000Z\",\"text\":\"ash\"}}\n{{\"type\":\"end\"}}\n"
    );
    let (counts, done) = counted(&trial, "json", &file(&trial, "note.jsonl", &note));
    assert_eq!(
        (counts.rejected, counts.deleted),
        (1, 0),
        "it cannot be taken"
    );
    let told = done.answer.rows[0].message.clone().unwrap_or_default();
    assert!(told.ends_with("is the id of an area here."), "why: {told}");
}

#[test]
fn an_id_of_another_kind_of_entry_or_another_sort_of_row_is_no_change_and_no_deletion() {
    let trial = studio();
    trial.put("Log note", &[Row::Entry(crate::trial::note("ash"))]);
    trial
        .journal
        .log_milestone(&call(), made("Tea bowl", "2026-10-01", "glaze", 4, true))
        .expect("a milestone");
    let id_of = |kind: Kind| {
        let select = Select {
            kinds: vec![kind],
            ..Select::default()
        };
        trial
            .journal
            .read(|reader| reader.entries(&select))
            .expect("they read")[0]
            .id
    };
    let (note, milestone) = (id_of(Kind::Note), id_of(Kind::Milestone));
    let tree = trial
        .journal
        .read(|reader| crate::storage::tree(reader.connection()));
    let craft = tree.expect("it reads").areas()[0].id;
    let rows = format!(
        "id,on,making_min,note\n{note},2026-03-14,45,one\n{milestone},2026-03-14,45,two\n{craft},2026-03-14,45,three\n"
    );
    let (counts, done) = counted(&trial, "csv", &file(&trial, "s.csv", &rows));
    assert_eq!(
        (counts.rejected, counts.changed, counts.deleted),
        (3, 0, 0),
        "none of them is a session of this journal, and none can become one"
    );
    assert_eq!(
        std::fs::read_to_string(trial.root.path().join("rest.jsonl")).expect("set aside"),
        rows,
        "each stands among the rejected ones as it was written"
    );
    let told: Vec<_> = done
        .answer
        .rows
        .iter()
        .filter_map(|row| row.message.as_deref())
        .collect();
    for (told, ending) in told.iter().zip(["a note", "a milestone", "an area"]) {
        assert!(
            told.ends_with(&format!("is the id of {ending} here.")),
            "why: {told}"
        );
    }
}
