//! Recognition: lists, messages, and slips that go out and come back.

use std::path::PathBuf;

use plumb_exchange::slip::{Answers, Returned};
use plumb_mastery::{Knowledge, Publish, Relation, depth::Strength};

use super::*;
use crate::{
    Code,
    commands::Nothing,
    entries::{
        OneEntry,
        tests::{log, made, said_by, studio},
    },
    history::Steps,
    refs::{EntryRef, Place},
    roles::SetProfile,
    trial::{Trial, call},
};

/// A journal with one claimed milestone, made two days ago.
fn one_bowl() -> Trial {
    let trial = studio();
    let name = SetProfile {
        name: Some("Ada Marsh".into()),
        ..SetProfile::default()
    };
    trial.journal.set_profile(&call(), name).expect("a name");
    log(&trial, made("Moon jar", "2026-11-18", "glaze", 4, false));
    trial
}

fn place(trial: &Trial, name: &str) -> (PathBuf, Place) {
    let path = trial.root.path().join(name);
    let place = Place(path.display().to_string());
    (path, place)
}

fn save(trial: &Trial) -> (String, SlipSaved) {
    let (path, to) = place(trial, "slip.html");
    let request = SaveSlip {
        about: "Moon jar".into(),
        person: "Mrs Alder".into(),
        to,
        ..SaveSlip::default()
    };
    let saved = trial
        .journal
        .save_slip(&call(), request)
        .expect("it is saved");
    (std::fs::read_to_string(path).expect("a page"), saved)
}

/// The answer that the page of a slip would save.
fn answered(page: &str, name: &str) -> Returned {
    let carried = page
        .split_once("id=\"slip\">")
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .map(|(carried, _)| carried)
        .expect("the page carries its slip");
    let carried: serde_json::Value = serde_json::from_str(carried).expect("JSON");
    let text = |field: &str| carried[field].as_str().unwrap_or_default().to_owned();
    let asked = carried["asked"].as_array().cloned().unwrap_or_default();
    let mut returned = Returned {
        format: text("format"),
        slip: text("slip").parse().expect("an id"),
        about: text("about"),
        saved_on: text("saved_on").parse().expect("a day"),
        asked: asked
            .iter()
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect(),
        answers: Answers {
            saw: "The ash glaze is even all round.".into(),
            know: Knowledge::Checked,
            missing: "<b>The shelf</b> would be empty.".into(),
            publish: Publish::Anonymous,
            name: name.into(),
            trade: "Potter".into(),
            day: "2026-11-20".parse().expect("a day"),
        },
        check: String::new(),
    };
    returned.check = returned.reckoned();
    returned
}

fn keep(trial: &Trial, returned: &Returned) -> Place {
    let (path, place) = place(trial, "answer.plumb-slip.json");
    let bytes = serde_json::to_vec(returned).expect("JSON");
    std::fs::write(path, bytes).expect("a file");
    place
}

fn look(trial: &Trial, from: Place) -> SlipRead {
    trial
        .journal
        .read_slip(&call(), ReadSlip { from })
        .expect("it is shown")
}

fn accept(
    trial: &Trial,
    from: Place,
) -> crate::Result<crate::outcome::Outcome<crate::entries::Logged>> {
    let request = AcceptSlip {
        from,
        sha256: None,
        relation: Some(Relation::Teacher),
    };
    trial.journal.accept_slip(&call(), request)
}

fn strength(trial: &Trial) -> Option<Strength> {
    let entry = EntryRef("Moon jar".into());
    let view = trial.journal.entry(OneEntry { entry });
    view.expect("the milestone is there").strength
}

#[test]
fn an_answered_slip_makes_its_milestone_witnessed_on_the_day_of_the_answer() {
    let trial = one_bowl();
    let (page, saved) = save(&trial);
    assert_eq!(
        strength(&trial),
        Some(Strength::Claimed),
        "a slip vouches for nothing"
    );
    let from = keep(&trial, &answered(&page, "Mrs Alder"));
    let before = trial.root_of_content();
    let read = look(&trial, from.clone());
    assert_eq!(
        (
            read.barred.as_deref(),
            read.about_title.as_str(),
            read.notes.len()
        ),
        (None, "Moon jar", 0),
        "nothing is remarkable about it"
    );
    assert_eq!(trial.root_of_content(), before, "looking writes nothing");
    accept(&trial, from).expect("it is accepted");
    assert_eq!(
        strength(&trial),
        Some(Strength::Witnessed),
        "somebody vouched for it"
    );
    let list = trial
        .journal
        .recognitions(AskRecognitions::default())
        .expect("a list");
    let line = &list.lines[0];
    assert_eq!(
        (line.relation, line.know, line.publish, line.returned),
        (
            Relation::Teacher,
            Some(Knowledge::Checked),
            Publish::Anonymous,
            true
        ),
        "everything that was answered is kept"
    );
    assert_eq!(
        line.on.to_string(),
        "2026-11-20",
        "on the day of the answer"
    );
    assert!(
        line.words.contains("<b>The shelf</b>"),
        "what looks like markup is kept as the text that it is: {}",
        line.words
    );
    let slips = trial.journal.slips(Nothing {}).expect("slips").slips;
    assert_eq!(
        (slips[0].id, slips[0].answered_by.clone()),
        (saved.id, vec!["Mrs Alder".to_owned()]),
        "the slip knows who answered"
    );
}

#[test]
fn what_is_altered_foreign_answered_or_ones_own_is_shown_and_not_accepted() {
    let trial = one_bowl();
    let (page, _) = save(&trial);
    let mut altered = answered(&page, "Mrs Alder");
    altered.answers.saw.push_str(" And more.");
    let mut foreign = answered(&page, "Mrs Alder");
    foreign.slip = "0198f2a0-0000-7000-8000-0000000000ff"
        .parse()
        .expect("an id");
    foreign.check = foreign.reckoned();
    let own = answered(&page, "  ADA   marsh ");
    for (returned, reason) in [
        (&altered, "altered"),
        (&foreign, "foreign"),
        (&own, "own_name"),
    ] {
        let from = keep(&trial, returned);
        let read = look(&trial, from.clone());
        assert!(
            read.barred.is_some() && read.saw.starts_with("The ash glaze"),
            "{reason}: it is shown whole, with the reason"
        );
        let problem = accept(&trial, from).expect_err("it is not accepted");
        assert_eq!(
            (problem.code, problem.reason()),
            (Code::Refused, reason),
            "each has its own reason"
        );
    }
    let from = keep(&trial, &answered(&page, "Mrs Alder"));
    accept(&trial, from.clone()).expect("the honest one is accepted");
    let read = look(&trial, from.clone());
    assert!(read.entry.is_some(), "it leads to the answer that is kept");
    let problem = accept(&trial, from).expect_err("twice is once too often");
    assert_eq!(problem.reason(), "answered", "one answer is one voice");
    let other = keep(&trial, &answered(&page, "Jon Weir"));
    let read = look(&trial, other);
    assert!(
        read.barred.is_none() && read.notes.len() == 2,
        "somebody else may answer too, and it is said: {:?}",
        read.notes
    );
}

#[test]
fn a_private_milestone_leaves_in_no_slip() {
    let trial = studio();
    let mut secret = made("Secret jar", "2026-11-18", "glaze", 4, false);
    secret.common.private = Some(true);
    log(&trial, secret);
    let (path, to) = place(&trial, "slip.html");
    let request = SaveSlip {
        about: "Secret jar".into(),
        to,
        ..SaveSlip::default()
    };
    let problem = trial
        .journal
        .save_slip(&call(), request)
        .expect_err("it is refused");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Refused, "private"),
        "with the reason"
    );
    assert!(!path.exists(), "no file was written");
    let slips = trial.journal.slips(Nothing {}).expect("slips");
    assert!(slips.slips.is_empty(), "and no slip is known");
}

#[test]
fn a_file_that_is_no_answer_is_refused_whatever_it_is() {
    let trial = one_bowl();
    let (path, from) = place(&trial, "answer.json");
    for (bytes, code, reason) in [
        (vec![b'x'; 70_000], Code::File, "too_large"),
        (
            b"{\"format\":\"plumb.slip/1\",\"slip\":7}".to_vec(),
            Code::Invalid,
            "no_answer",
        ),
        (Vec::new(), Code::Invalid, "no_answer"),
    ] {
        std::fs::write(&path, bytes).expect("a file");
        let request = ReadSlip { from: from.clone() };
        let problem = trial
            .journal
            .read_slip(&call(), request)
            .expect_err("it is refused");
        assert_eq!(
            (problem.code, problem.reason()),
            (code, reason),
            "in words, not by a fault"
        );
    }
    let huge = std::fs::File::create(&path).expect("a file");
    huge.set_len(300 << 20).expect("a sparse file");
    let problem = trial
        .journal
        .read_slip(&call(), ReadSlip { from })
        .expect_err("it is refused");
    assert_eq!(problem.reason(), "too_large", "300 MB are not even read");
}

#[test]
fn asking_permission_names_the_words_and_remembers_the_day() {
    let trial = one_bowl();
    let said = trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "2026-11-19", "Moon jar"))
        .expect("it is logged");
    let entry = EntryRef(said.value.id.to_string());
    let message = trial
        .journal
        .ask_message(AskFor::Permission(entry.clone()))
        .expect("a message");
    assert!(
        message.words.contains("“It holds.”") && message.words.contains("Moon jar"),
        "whoever is asked sees what: {}",
        message.words
    );
    let line = |trial: &Trial| {
        let list = trial.journal.recognitions(AskRecognitions::default());
        list.expect("a list").lines.remove(0)
    };
    assert_eq!(
        line(&trial).asked_words,
        "",
        "the message alone changes nothing"
    );
    trial
        .journal
        .permission_asked(&call(), OneEntry { entry })
        .expect("the day is kept");
    assert_eq!(
        line(&trial).asked_words,
        "Fri 20 Nov 2026",
        "the day is today"
    );
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("it is taken back");
    assert_eq!(line(&trial).asked_words, "", "and can be taken back");
}

#[test]
fn the_list_is_narrowed_by_permission_relation_and_area() {
    let trial = one_bowl();
    for (from, publish, relation) in [
        ("Mrs Alder", Publish::Named, Relation::Client),
        ("Jon Weir", Publish::Unasked, Relation::Peer),
    ] {
        let mut said = said_by(from, "2026-11-19", "Moon jar");
        (said.publish, said.relation) = (publish, relation);
        trial
            .journal
            .log_recognition(&call(), said)
            .expect("it is logged");
    }
    let found = |ask: AskRecognitions| {
        let list = trial.journal.recognitions(ask).expect("a list");
        (list.found, list.all)
    };
    assert_eq!(found(AskRecognitions::default()), (2, 2), "all at first");
    let named = AskRecognitions {
        publish: Some(Publish::Named),
        ..AskRecognitions::default()
    };
    assert_eq!(found(named), (1, 2), "one may be quoted with the name");
    let peers = AskRecognitions {
        relation: Some(Relation::Peer),
        ..AskRecognitions::default()
    };
    assert_eq!(found(peers), (1, 2), "one is a peer");
    for (area, expected) in [("glaze", 2), ("throwing", 0)] {
        let of_area = AskRecognitions {
            area: Some(area.into()),
            ..AskRecognitions::default()
        };
        assert_eq!(
            found(of_area),
            (expected, 2),
            "words about a milestone are words about its areas"
        );
    }
}
