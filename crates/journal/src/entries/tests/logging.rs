//! What is written, what depth did, what is said, what is refused.

use super::*;

#[test]
fn a_voice_deepens_and_the_line_says_whose() {
    let trial = shoemaker();
    let outcome = trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "1967-01-15", "p5"))
        .expect("words");
    assert_eq!(
        outcome.said, "Welting went from 3.20 to 3.33: Mrs Alder's word now stands behind p5.",
        "the form that look.md gives"
    );
    let moved: Vec<_> = outcome
        .moved
        .iter()
        .map(|moved| (moved.area.as_str(), moved.from30, moved.to30))
        .collect();
    assert_eq!(
        moved,
        [("Shoemaking", 96, 100), ("Shoemaking/Welting", 96, 100)],
        "the craft moves with its area"
    );
    assert_eq!(
        outcome.label, "Log Mrs Alder's words",
        "what the history calls it"
    );
}

#[test]
fn a_session_says_its_time_and_the_weeks() {
    let trial = studio();
    trial
        .journal
        .log_session(&call(), time("throwing", "4h40", "tuesday"))
        .expect("time");
    let outcome = trial
        .journal
        .log_session(&call(), time("glaze", "1h30", "yesterday"))
        .expect("time");
    assert_eq!(
        outcome.said, "Logged: 1 h 30 in Glaze, 6 h 10 this week.",
        "the form that look.md gives"
    );
    assert!(
        outcome.value.line.starts_with("Logged session …"),
        "{}",
        outcome.value.line
    );
    assert!(
        outcome
            .value
            .line
            .ends_with(" · Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze"),
        "{}",
        outcome.value.line
    );
}

#[test]
fn a_day_over_24_hours_is_taken_with_a_remark() {
    let trial = studio();
    trial
        .journal
        .log_session(&call(), time("glaze", "20h", "yesterday"))
        .expect("time");
    let outcome = trial
        .journal
        .log_session(&call(), time("glaze", "5h", "yesterday"))
        .expect("time");
    assert_eq!(
        outcome.warnings,
        ["Thu 19 Nov 2026 now holds 25 h, which is more than a day has."],
        "it warns only (I4)"
    );
}

#[test]
fn a_name_that_is_not_there_is_told_with_what_it_could_have_been() {
    let trial = studio();
    let problem = refused(
        trial
            .journal
            .log_session(&call(), time("Glase", "1h", "today")),
    );
    assert_eq!(
        problem.message,
        "No area is called 'Glase'. Did you mean Ceramics/Glaze? Nothing was logged.",
        "product.md 21, word for word"
    );
    assert_eq!(
        (problem.code, changes(&trial)),
        (Code::Missing, 2),
        "and nothing was written"
    );
}

#[test]
fn a_name_that_fits_twice_is_a_question() {
    let trial = studio();
    let painting = NewCraft {
        name: "Painting".into(),
        template: None,
        ladder: None,
        areas: vec!["Glaze".into()],
    };
    trial.journal.add_craft(&call(), painting).expect("a craft");
    let problem = refused(
        trial
            .journal
            .log_session(&call(), time("glaze", "1h", "today")),
    );
    assert_eq!(
        problem.message,
        "'glaze' could be Ceramics/Glaze or Painting/Glaze. Write the path. Nothing was logged.",
        "both are named"
    );
    assert_eq!(
        problem.code,
        Code::Ambiguous,
        "the exit status is that of bad input"
    );
    trial
        .journal
        .log_session(&call(), time("painting/glaze", "1h", "today"))
        .expect("the path settles it");
}

#[test]
fn what_cannot_be_is_refused_and_leaves_the_journal_as_it_was() {
    let trial = studio();
    let before = trial.root_of_content();
    let mut titled = made("x", "2026-11-01", "glaze", 7, true);
    let cases = [
        (
            trial.journal.log_milestone(&call(), titled.clone()),
            "off_ladder",
        ),
        (
            {
                titled.challenge.clear();
                titled.title = " ".into();
                trial.journal.log_milestone(&call(), titled.clone())
            },
            "empty",
        ),
        (
            {
                titled.title = "x".repeat(201);
                trial.journal.log_milestone(&call(), titled.clone())
            },
            "too_long",
        ),
        (
            {
                titled.title = "a\0b".into();
                trial.journal.log_milestone(&call(), titled.clone())
            },
            "control",
        ),
        (
            trial
                .journal
                .log_session(&call(), time("glaze", "1h", "2026-12-20")),
            "future",
        ),
        (
            trial
                .journal
                .log_session(&call(), time("glaze", "1h", "2025-02-29")),
            "bad_date",
        ),
        (
            trial
                .journal
                .log_session(&call(), time("glaze", "soon", "today")),
            "bad_time",
        ),
        (
            trial
                .journal
                .log_session(&call(), time("glaze", "", "today")),
            "no_time",
        ),
    ];
    for (answer, reason) in cases {
        let problem = refused(answer);
        assert_eq!(problem.reason(), reason, "{}", problem.message);
        assert_eq!(problem.code, Code::Invalid, "bad input");
        assert!(
            problem.message.ends_with("Nothing was logged."),
            "what did not happen is said: {}",
            problem.message
        );
    }
    assert_eq!(trial.root_of_content(), before, "the journal is as it was");
}

#[test]
fn a_work_that_five_others_outweigh_leaves_depth_where_it_is() {
    let trial = studio();
    for (at, rung) in [4, 4, 4, 4, 4, 2].into_iter().enumerate() {
        let title = format!("bowl {at}");
        log(&trial, made(&title, "2026-10-01", "glaze", rung, true));
    }
    let outcome = log(&trial, made("last", "2026-11-01", "glaze", 2, true));
    assert_eq!(
        outcome.said,
        "Logged: the second work at Adapts in Glaze. Depth stays at 3.50: five works at least as deep already carry it.",
        "look.md 10"
    );
    assert!(outcome.moved.is_empty(), "nothing moved");
}

#[test]
fn a_new_work_is_made_only_where_that_is_asked() {
    let trial = studio();
    let mut session = time("glaze", "1h", "today");
    session.common.work = Some(WorkRef("Tea bowls".into()));
    let problem = refused(trial.journal.log_session(&call(), session.clone()));
    assert_eq!(
        (problem.code, problem.field.as_deref()),
        (Code::Missing, Some("work")),
        "{}",
        problem.message
    );
    session.common.make_new = true;
    let outcome = trial
        .journal
        .log_session(&call(), session)
        .expect("made with it");
    assert!(outcome.value.made_work.is_some(), "its id is answered");
    assert_eq!(
        outcome.undo.undo.as_deref(),
        Some("Log session"),
        "one undo takes both"
    );
}

#[test]
fn a_file_that_is_not_there_logs_nothing() {
    let trial = studio();
    let mut milestone = made("Kestrel", "2024-03-12", "glaze", 4, false);
    let lost = trial.root.path().join("kiln-03.jpg");
    milestone.common.evidence = vec![NewEvidence::File {
        place: Place(lost.display().to_string()),
        alt: None,
        caption: String::new(),
    }];
    let problem = refused(trial.journal.log_milestone(&call(), milestone.clone()));
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Missing, "file"),
        "{}",
        problem.message
    );
    std::fs::write(&lost, b"").expect("a file");
    let outcome = log(&trial, milestone);
    assert_eq!(
        outcome.warnings,
        ["'kiln-03.jpg' has no bytes in it."],
        "a file without bytes is taken, with a remark"
    );
}

#[test]
fn one_title_within_two_weeks_asks_whether_it_is_one_piece() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "glaze", 2, true));
    let outcome = log(&trial, made("tea bowl", "2026-11-10", "glaze", 2, true));
    assert!(
        outcome.warnings[0].starts_with("Same piece?"),
        "{:?}",
        outcome.warnings
    );
    let outcome = log(&trial, made("Tea bowl", "2026-09-01", "glaze", 2, true));
    assert!(
        outcome.warnings.is_empty(),
        "two months apart are two pieces: {:?}",
        outcome.warnings
    );
}

#[test]
fn the_five_works_are_one_change() {
    let trial = studio();
    let mut five: Vec<NewMilestone> = (1..=4)
        .map(|at| made(&format!("w{at}"), "2015", "glaze", 3, true))
        .collect();
    five.push(NewMilestone::default());
    let outcome = trial
        .journal
        .log_milestones(&call(), NewMilestones { milestones: five })
        .expect("logged");
    assert_eq!(
        (outcome.value.logged.len(), outcome.label.as_str()),
        (4, "Log 4 milestones"),
        "rows without a title are left out"
    );
    assert_eq!(
        depth30(&trial, "glaze"),
        70,
        "5 × 5 + 4 × 5 + 3 × 5 + 2 × 5"
    );
}
