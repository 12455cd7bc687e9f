//! Works: one piece is one vote.

use super::*;
use crate::{
    Code,
    depths::AreaOn,
    entries::tests::{made, studio},
    refs::WorkRef,
    trial::{Trial, call},
};

fn add(trial: &Trial, title: &str) {
    trial
        .journal
        .add_work(
            &call(),
            NewWork {
                title: title.into(),
                ..NewWork::default()
            },
        )
        .expect("a work");
}

fn of(trial: &Trial, title: &str, work: &str, rung: u8) {
    let mut milestone = made(title, "2026-10-01", "glaze", rung, true);
    milestone.common.work = Some(WorkRef(work.into()));
    trial
        .journal
        .log_milestone(&call(), milestone)
        .expect("a milestone");
}

#[test]
fn merging_two_works_makes_two_votes_one() {
    let trial = studio();
    add(&trial, "Tea bowls");
    add(&trial, "Bowls for tea");
    of(&trial, "first", "tea-bowls", 4);
    of(&trial, "second", "Bowls for tea", 4);
    let depth = || {
        trial
            .journal
            .depth(AreaOn {
                area: Some("glaze".into()),
                on: None,
            })
            .expect("it reads")[0]
            .depth30
    };
    assert_eq!(depth(), 63, "5 × 7 + 4 × 7: two votes");
    let merge = MergeWorks {
        work: "Bowls for tea".into(),
        into: "Tea bowls".into(),
    };
    let outcome = trial.journal.merge_works(&call(), merge).expect("merged");
    assert_eq!(
        (depth(), outcome.moved.len()),
        (35, 2),
        "one vote, and both areas say so"
    );
    let page = trial
        .journal
        .work_page(OneWork {
            work: "tea bowls".into(),
        })
        .expect("its page");
    assert_eq!(
        (page.areas_computed.as_str(), page.hours_computed.as_str()),
        (
            "One work, one vote: of 2 milestones the deepest in each area stands for it, worth two half rungs for each rung when witnessed, one less when only shown, none when claimed. Here 7 half rungs in Glaze.",
            ""
        ),
        "why five milestones of a work weigh as one; no hours, no words about them"
    );
    assert_eq!(
        (page.entries.len(), page.areas),
        (2, vec!["Glaze: Untangles, shown".to_owned()]),
        "both histories are kept"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert_eq!(depth(), 63, "takes it back");
}

#[test]
fn the_hours_of_a_work_are_whole() {
    let trial = studio();
    add(&trial, "Tea bowls");
    for making in ["2h", "45m"] {
        let session = crate::entries::NewSession {
            making: Some(crate::refs::DurationText(making.into())),
            common: crate::entries::Common {
                areas: vec!["glaze".into(), "throwing".into()],
                on: Some("2026-10-01".into()),
                work: Some(WorkRef("tea bowls".into())),
                ..crate::entries::Common::default()
            },
            ..crate::entries::NewSession::default()
        };
        trial.journal.log_session(&call(), session).expect("time");
    }
    let page = trial
        .journal
        .work_page(OneWork {
            work: "tea bowls".into(),
        })
        .expect("its page");
    assert_eq!(
        page.hours_computed,
        "The whole minutes of 2 sessions that name this work, whichever areas they name: 2 h 45 made.",
        "of a work nothing is split"
    );
}

#[test]
fn a_work_of_the_same_title_is_taken_with_a_question() {
    let trial = studio();
    add(&trial, "Tea bowls");
    let again = trial
        .journal
        .add_work(
            &call(),
            NewWork {
                title: "tea BOWLS".into(),
                ..NewWork::default()
            },
        )
        .expect("taken");
    assert!(
        again.warnings[0].starts_with("Same piece?"),
        "{:?}",
        again.warnings
    );
    let problem = trial
        .journal
        .work_page(OneWork {
            work: "tea bowls".into(),
        })
        .expect_err("two of one title");
    assert_eq!(problem.code, Code::Ambiguous, "{}", problem.message);
}

#[test]
fn a_private_work_and_its_link_are_kept() {
    let trial = studio();
    add(&trial, "Tern cover");
    let set = SetWork {
        work: "tern cover".into(),
        private: Some(true),
        for_whom: Some("Acme".into()),
        started: Some("2024".into()),
        ..SetWork::default()
    };
    trial.journal.set_work(&call(), set).expect("set");
    let line = trial
        .journal
        .works(crate::commands::Nothing {})
        .expect("they read")
        .remove(0);
    assert_eq!(
        (
            line.work.private,
            line.work.for_whom.as_deref(),
            line.span_words.as_str()
        ),
        (true, Some("Acme"), "since Jan 2024"),
        "what was set"
    );
    let clear = SetWork {
        work: "tern cover".into(),
        for_whom: Some(String::new()),
        ..SetWork::default()
    };
    trial.journal.set_work(&call(), clear).expect("set");
    assert_eq!(
        trial
            .journal
            .works(crate::commands::Nothing {})
            .expect("they read")[0]
            .work
            .for_whom,
        None,
        "an empty text clears"
    );
}

#[test]
fn a_title_is_asked_about_only_within_fourteen_days() {
    let trial = studio();
    let old = NewWork {
        title: "Tea bowls".into(),
        started: Some("2019-03-01".into()),
        finished: Some("2019-05-01".into()),
        ..NewWork::default()
    };
    trial.journal.add_work(&call(), old).expect("a work");
    let same = |started: Option<&str>| {
        let asked = SamePiece {
            title: "tea bowls".into(),
            started: started.map(Into::into),
            finished: started.map(Into::into),
        };
        trial
            .journal
            .same_piece(asked)
            .expect("it reads")
            .works
            .len()
    };
    assert_eq!(same(Some("2019-05-15")), 1, "fourteen days after its end");
    assert_eq!(
        same(Some("2019-05-16")),
        0,
        "the fifteenth is another year's set"
    );
    assert_eq!(same(None), 0, "what has no day is being made today");
    add(&trial, "Tea bowls");
    assert_eq!(same(None), 1, "and so is the one beside it");
}

#[test]
fn a_merge_is_seen_before_it_is_done_and_an_unused_work_can_go() {
    let trial = studio();
    add(&trial, "Tea bowls");
    add(&trial, "Bowls for tea");
    of(&trial, "first", "tea-bowls", 4);
    of(&trial, "second", "Bowls for tea", 4);
    let merge = MergeWorks {
        work: "Bowls for tea".into(),
        into: "Tea bowls".into(),
    };
    let seen = trial
        .journal
        .merge_preview(merge.clone())
        .expect("it reads");
    assert_eq!(
        seen.words,
        [
            "1 entry moves to Tea bowls. Nothing of either is lost.",
            "Together: Oct 2026."
        ],
        "what becomes one"
    );
    let done = trial.journal.merge_works(&call(), merge).expect("merged");
    assert_eq!(
        seen.moved, done.moved,
        "what was said beforehand is what came"
    );
    let asked = |title: &str| OneWork { work: title.into() };
    let refused = trial.journal.delete_work(&call(), asked("Tea bowls"));
    assert_eq!(
        refused.expect_err("its entries name it").code,
        Code::Refused,
        "a work with entries stays"
    );
    add(&trial, "Nothing yet");
    trial
        .journal
        .delete_work(&call(), asked("Nothing yet"))
        .expect("deleted");
    let titles: Vec<String> = trial
        .journal
        .works(crate::commands::Nothing {})
        .expect("they read")
        .into_iter()
        .map(|line| line.work.title)
        .collect();
    assert_eq!(titles, ["Tea bowls"], "only the unused one went");
}

#[test]
fn a_line_says_its_areas_and_days_for_the_filters() {
    let trial = studio();
    add(&trial, "Tea bowls");
    of(&trial, "first", "tea bowls", 4);
    let line = trial
        .journal
        .works(crate::commands::Nothing {})
        .expect("they read")
        .remove(0);
    let day = |text: &str| text.parse().ok();
    assert_eq!(
        (line.areas.len(), line.first, line.last),
        (1, day("2026-10-01"), day("2026-10-01")),
        "what was logged says when and where"
    );
    let page = trial
        .journal
        .work_page(OneWork {
            work: "tea bowls".into(),
        })
        .expect("its page");
    let reading = &page.readings[0];
    assert_eq!(
        (reading.name.as_str(), reading.rung.as_str()),
        ("Glaze", "Untangles"),
        "its deepest reading, part by part"
    );
}
