//! The capture line, from typed words to a change.

use super::*;
use crate::{
    entries::{ListEntries, tests::studio},
    trial::{Trial, call},
};

fn jot(trial: &Trial, line: &str) -> Result<Outcome<Captured>> {
    trial.journal.capture(
        &call(),
        Capture {
            line: line.into(),
            ..Capture::default()
        },
    )
}

fn lines(trial: &Trial) -> Vec<String> {
    trial
        .journal
        .list(ListEntries::default())
        .expect("it reads")
        .entries
        .into_iter()
        .map(|view| format!("{} {}", view.entry.kind(), view.line))
        .collect()
}

#[test]
fn what_is_saved_equals_what_was_shown() {
    let trial = studio();
    let line = "yesterday 90m glaze +ash: first even ash glaze";
    let shown = trial
        .journal
        .read_capture_line(CaptureLine { line: line.into() })
        .expect("it reads");
    assert_eq!(shown.readings.len(), 1, "one meaning");
    let saved = jot(&trial, line).expect("saved");
    assert_eq!(
        saved.said, "Logged: 1 h 30 in Glaze, 1 h 30 this week.",
        "a session"
    );
    let view = trial
        .journal
        .list(ListEntries::default())
        .expect("it reads")
        .entries
        .remove(0);
    let paths: Vec<_> = view
        .area_paths
        .iter()
        .map(|area| area.path.as_str())
        .collect();
    assert_eq!(
        (paths, view.entry.text.as_str()),
        (
            vec!["Ceramics/Glaze", "Ceramics/Glaze/Ash"],
            "first even ash glaze"
        ),
        "product.md 3"
    );
}

#[test]
fn a_time_and_a_challenge_is_a_question() {
    let trial = studio();
    let line = "yesterday 90m glaze=4: first even ash glaze";
    let asked = jot(&trial, line).expect_err("two meanings");
    assert_eq!(
        (asked.code, asked.hint.as_deref()),
        (
            Code::Ambiguous,
            Some("Choose with --as session, --as milestone or --as both.")
        ),
        "{}",
        asked.message
    );
    assert!(lines(&trial).is_empty(), "none saved until chosen");
    let both = Capture {
        line: line.into(),
        choice: Some(CaptureChoice::Both),
        ..Capture::default()
    };
    let saved = trial.journal.capture(&call(), both).expect("both");
    assert_eq!(
        (saved.value.logged.len(), saved.label.as_str()),
        (2, "Log 2 entries"),
        "as one change"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    let nth = Capture {
        line: line.into(),
        choice: Some(CaptureChoice::Nth(1)),
        ..Capture::default()
    };
    trial
        .journal
        .capture(&call(), nth)
        .expect("the second reading");
    assert_eq!(
        lines(&trial),
        ["milestone first even ash glaze"],
        "as the window offers them"
    );
}

#[test]
fn what_is_offered_is_made_in_the_same_change() {
    let trial = studio();
    let line = "45m glaze +kiln #\"tea bowls\": raised the door";
    let refused = jot(&trial, line).expect_err("neither is there");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Missing, "name"),
        "{}",
        refused.message
    );
    let new = Capture {
        line: line.into(),
        make_new: true,
        ..Capture::default()
    };
    trial.journal.capture(&call(), new).expect("made");
    let tree = trial
        .journal
        .areas(crate::commands::Nothing {})
        .expect("it reads");
    assert!(
        tree.areas
            .iter()
            .any(|line| line.path == "Ceramics/Glaze/kiln"),
        "a technique in Glaze"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert!(
        trial
            .journal
            .works(crate::commands::Nothing {})
            .expect("they read")
            .is_empty(),
        "removes both"
    );
}

#[test]
fn the_future_is_refused_except_for_a_goal() {
    let trial = studio();
    let refused = jot(&trial, "20 dec 2026 45m glaze").expect_err("still ahead");
    assert_eq!(refused.code, Code::Invalid, "{}", refused.message);
    assert!(
        refused
            .message
            .starts_with("20 December 2026 is still ahead."),
        "{}",
        refused.message
    );
    jot(&trial, "> glaze=4 by 2027-06: for the guild show").expect("a goal may lie ahead");
    assert_eq!(
        lines(&trial),
        ["goal Untangles, 4.0 by 30 June 2027"],
        "with its day"
    );
    assert_eq!(
        jot(&trial, "   ").expect_err("nothing").reason(),
        "empty",
        "an empty line is no entry"
    );
    let day = trial
        .journal
        .read_day(ReadDay {
            text: "last tuesday".into(),
            ahead: false,
        })
        .expect("it reads");
    assert_eq!(
        day.words, "Tue 17 Nov 2026",
        "the day field shows the result"
    );
}

#[test]
fn praise_needs_who_said_it() {
    let trial = studio();
    let refused = jot(&trial, "\"No welt closes like that\"").expect_err("who said it");
    assert_eq!(refused.reason(), "no_speaker", "{}", refused.message);
    jot(&trial, "\"No welt closes like that\" @alder").expect("with a name");
    assert_eq!(
        lines(&trial),
        ["recognition “No welt closes like that” alder"],
        "whose words they are"
    );
}

fn listed(lines: &[&str], make_new: bool) -> CaptureLines {
    let line = |line: &&str| LineChosen {
        line: (*line).into(),
        choice: None,
    };
    CaptureLines {
        lines: lines.iter().map(line).collect(),
        make_new,
    }
}

#[test]
fn a_pasted_list_is_one_reading_a_line_and_one_change() {
    let trial = studio();
    let text = "- yesterday 45m glaze: sieved\n\n- 12 nov 1h throwing #Tea-bowls: lids\n\u{2022} 2h throwing #tea-bowls\n- the clay is too wet\n";
    let read = trial
        .journal
        .read_capture_list(CaptureLine { line: text.into() })
        .expect("it reads");
    let lines_read: Vec<&str> = read.iter().map(|one| one.line.as_str()).collect();
    assert_eq!(lines_read.len(), 4, "empty lines are none: {lines_read:?}");
    assert!(
        read.iter().all(|one| one.readings.readings.len() == 1),
        "one reading a line"
    );
    let refused = trial
        .journal
        .capture_lines(&call(), listed(&lines_read, false))
        .expect_err("the work is new");
    assert!(
        refused.message.starts_with("Line 2, '12 nov 1h throwing"),
        "the line is named: {}",
        refused.message
    );
    assert!(lines(&trial).is_empty(), "nothing of a list is saved alone");
    let done = trial
        .journal
        .capture_lines(&call(), listed(&lines_read, true))
        .expect("saved");
    assert_eq!(done.label, "Log 4 entries", "one change");
    assert_eq!(
        trial
            .journal
            .works(crate::commands::Nothing {})
            .expect("they read")
            .len(),
        1,
        "a work that two lines name is made once"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert!(lines(&trial).is_empty(), "removes them all");
}

#[test]
fn a_line_of_a_list_may_be_a_question() {
    let trial = studio();
    let typed = ["45m glaze", "1h glaze=4: ash glaze"];
    let asked = trial
        .journal
        .capture_lines(&call(), listed(&typed, false))
        .expect_err("two meanings");
    assert_eq!(
        (asked.code, asked.field.as_deref()),
        (Code::Ambiguous, Some("lines.1")),
        "{}",
        asked.message
    );
    let mut both = listed(&typed, false);
    for one in &mut both.lines {
        one.choice = Some(CaptureChoice::Both);
    }
    trial
        .journal
        .capture_lines(&call(), both)
        .expect("a kind settles only the lines that ask for one");
    assert_eq!(lines(&trial).len(), 3, "a session, and both");
    let empty = trial
        .journal
        .capture_lines(&call(), listed(&[" ", ""], false))
        .expect_err("nothing is left");
    assert_eq!(empty.reason(), "empty", "{}", empty.message);
}
