//! Templates and *Again*, as a person uses them.

use serde_json::Value;

use super::*;
use crate::{
    areas::OneArea,
    entries::{EntryView, ListEntries, NewMilestone, OneEntry, tests::*},
    refs::DurationText,
    trial::{Trial, call},
};

fn kept(trial: &Trial, name: &str, entry: &str) -> Result<Outcome<TemplateDone>> {
    trial.journal.save_template(
        &call(),
        SaveTemplate {
            name: name.into(),
            entry: Some(entry.into()),
            ..SaveTemplate::default()
        },
    )
}

fn filled(trial: &Trial, name: &str) -> (FilledForm, Value) {
    let form = trial
        .journal
        .fill_template(OneTemplate {
            template: name.into(),
        })
        .expect("it is there");
    let parsed = serde_json::from_str(&form.form).expect("it is JSON");
    (form, parsed)
}

fn newest(trial: &Trial) -> EntryView {
    let list = trial.journal.list(ListEntries::default());
    list.expect("it reads").entries.remove(0)
}

/// What stays when a day, an id and an instant are taken from an entry.
fn undated(view: &EntryView) -> Value {
    let mut entry = serde_json::to_value(&view.entry).expect("an entry is JSON");
    let fields = entry.as_object_mut().expect("an object");
    for own in ["id", "on", "precision", "recorded_at"] {
        fields.remove(own);
    }
    entry
}

fn jar() -> NewMilestone {
    let mut jar = made("The tall jar", "2026-11-02", "Glaze", 4, true);
    jar.common.work = Some("Jars".into());
    jar.common.make_new = true;
    jar.common.text = "Cone ten.".into();
    jar.story = Some(plumb_mastery::Story {
        action: "I threw it twice.".into(),
        ..plumb_mastery::Story::default()
    });
    jar
}

#[test]
fn again_differs_in_day_and_id_only() {
    let trial = studio();
    let session = crate::entries::NewSession {
        overseeing: Some(DurationText("20m".into())),
        ..{
            let mut session = crate::entries::NewSession::default();
            session.common.areas = vec!["Glaze".into(), "Throwing".into()];
            session.common.on = Some("2026-11-03".into());
            session.common.text = "Sieved.".into();
            session.common.private = Some(true);
            session.making = Some(DurationText("1h30".into()));
            session
        }
    };
    trial.journal.log_session(&call(), session).expect("logged");
    let first = newest(&trial);
    let done = trial
        .journal
        .again(
            &call(),
            OneEntry {
                entry: first.entry.id.to_string().as_str().into(),
            },
        )
        .expect("again");
    let second = newest(&trial);
    assert_eq!(second.entry.id, done.value.id, "it answers like a log");
    assert_ne!(second.entry.id, first.entry.id, "another entry");
    assert_eq!(second.entry.on.to_string(), "2026-11-20", "on today's day");
    assert_eq!(
        undated(&second),
        undated(&first),
        "and nothing else differs"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one step back");
    assert_eq!(
        newest(&trial).entry.id,
        first.entry.id,
        "one undo is enough"
    );
}

#[test]
fn again_leaves_evidence_and_story_with_the_first() {
    let trial = studio();
    log(&trial, jar());
    trial
        .journal
        .again(
            &call(),
            OneEntry {
                entry: "The tall jar".into(),
            },
        )
        .expect("again");
    let copy = newest(&trial).entry;
    let plumb_mastery::Body::Milestone(milestone) = &copy.body else {
        panic!("it stays a milestone: {copy:?}");
    };
    assert_eq!(
        (milestone.title.as_str(), milestone.challenge.len()),
        ("The tall jar", 1),
        "title and rung are copied"
    );
    assert!(copy.work.is_some(), "the work too");
    assert_eq!(
        (copy.evidence.len(), &milestone.story),
        (0, &None),
        "what shows and tells the first thing stays with it"
    );
}

#[test]
fn a_template_is_an_entry_without_its_day() {
    let trial = studio();
    log(&trial, jar());
    let done = kept(&trial, " Jars at night ", "The tall jar").expect("kept");
    assert_eq!(
        (done.label.as_str(), done.said.as_str()),
        (
            "Save template Jars at night",
            "Saved as a template: Jars at night."
        ),
        "the history names it"
    );
    let (form, request) = filled(&trial, "jars at night");
    assert_eq!(
        (form.kind, form.left_out),
        (Kind::Milestone, None),
        "all is there"
    );
    assert_eq!(
        (&request["title"], &request["text"]),
        (&Value::from("The tall jar"), &Value::from("Cone ten.")),
        "{request}"
    );
    for never in ["on", "began", "evidence", "story", "names"] {
        assert_eq!(request.get(never), None, "{never} is in no form: {request}");
    }
    let request: NewMilestone = serde_json::from_str(&form.form).expect("it is a request");
    log(&trial, request);
    let second = newest(&trial);
    assert_eq!(second.entry.on.to_string(), "2026-11-20", "used today");
    assert_eq!(
        second.work_title.as_deref(),
        Some("Jars"),
        "of the same work"
    );
}

#[test]
fn what_is_gone_is_left_out_and_said() {
    let trial = studio();
    let mut time = time("Throwing", "45m", "2026-11-03");
    time.common.areas.push("Ash".into());
    let first = trial.journal.log_session(&call(), time).expect("logged");
    let id = first.value.id.to_string();
    kept(&trial, "Evening", &id).expect("kept");
    let delete = crate::entries::DeleteEntries {
        entries: vec![id.as_str().into()],
        query: None,
    };
    trial.journal.delete_entries(&call(), delete).expect("gone");
    trial
        .journal
        .delete_area(&call(), OneArea { area: "Ash".into() })
        .expect("nothing names it any more");
    let rename = crate::areas::RenameArea {
        area: "Throwing".into(),
        name: "The wheel".into(),
    };
    trial.journal.rename_area(&call(), rename).expect("renamed");
    let (form, request) = filled(&trial, "Evening");
    assert_eq!(
        form.left_out.as_deref(),
        Some("Left out, because it is not in the journal any more: the area Ceramics/Glaze/Ash."),
        "the person learns of it"
    );
    assert_eq!(
        request["areas"].as_array().map(Vec::len),
        Some(1),
        "an area that was renamed is still meant"
    );
}

#[test]
fn a_form_as_it_was_filled_in_is_kept_too() {
    let trial = studio();
    let form = |form: &str| SaveTemplate {
        name: "Evening".into(),
        kind: Some(Kind::Session),
        form: Some(form.into()),
        ..SaveTemplate::default()
    };
    let typed = r#"{"on":"yesterday","areas":["glaze"],"making":"1h30","text":"","private":true,"evidence":[]}"#;
    trial
        .journal
        .save_template(&call(), form(typed))
        .expect("kept");
    let (_, request) = filled(&trial, "Evening");
    assert_eq!(
        (&request["making"], &request["private"], request.get("on")),
        (&Value::from("1h30"), &Value::from(true), None),
        "as it was typed, without a day: {request}"
    );
    let taken = trial
        .journal
        .save_template(&call(), form(typed))
        .expect_err("the name is taken");
    assert_eq!(taken.reason(), "taken", "{}", taken.message);
    let garbled = trial
        .journal
        .save_template(
            &call(),
            SaveTemplate {
                name: "Other".into(),
                ..form("[1]")
            },
        )
        .expect_err("no request");
    assert_eq!(garbled.reason(), "bad_value", "{}", garbled.message);
}

#[test]
fn a_template_is_renamed_deleted_and_brought_back() {
    let trial = studio();
    log(&trial, jar());
    kept(&trial, "Jars", "The tall jar").expect("kept");
    let rename = RenameTemplate {
        template: "Jars".into(),
        name: "Tall jars".into(),
    };
    trial
        .journal
        .rename_template(&call(), rename)
        .expect("renamed");
    let one = OneTemplate {
        template: "Tall jars".into(),
    };
    trial
        .journal
        .delete_template(&call(), one)
        .expect("deleted");
    let names = |trial: &Trial| -> Vec<String> {
        let all = trial.journal.templates(Nothing {}).expect("they read");
        all.into_iter().map(|template| template.name).collect()
    };
    assert!(names(&trial).is_empty(), "it is gone");
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one step back");
    assert_eq!(names(&trial), ["Tall jars"], "and back under its name");
}
