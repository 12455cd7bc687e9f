//! Amending, attaching, detaching, deleting.

use super::*;

#[test]
fn a_claim_says_how_the_line_can_move() {
    let trial = studio();
    let outcome = log(&trial, made("Tea bowl", "2026-11-01", "glaze", 4, false));
    assert_eq!(
        outcome.said,
        "Logged as claimed. Add something to show, or someone who saw it, and the line can move.",
        "look.md 10"
    );
    assert_eq!(depth30(&trial, "glaze"), 0, "a claim moves no depth");
    let outcome = trial
        .journal
        .attach(
            &call(),
            Attach {
                entry: "Tea bowl".into(),
                evidence: vec![NewEvidence::Quote {
                    text: "Report 4417".into(),
                    source: "harbour archive".into(),
                    caption: String::new(),
                }],
            },
        )
        .expect("attached");
    assert_eq!(
        outcome.said, "Glaze went from 0.00 to 1.17: Tea bowl is the first work that carries it.",
        "what lies elsewhere shows it"
    );
}

#[test]
fn who_saw_it_is_logged_in_the_same_change() {
    let trial = studio();
    let before = changes(&trial);
    let outcome = log(
        &trial,
        NewMilestone {
            seen_by: Some("Mr Alder".into()),
            ..made("Tea bowl", "2026-11-01", "glaze", 4, false)
        },
    );
    assert_eq!(changes(&trial), before + 1, "one change");
    assert_eq!(depth30(&trial, "glaze"), 40, "5 × 8: witnessed");
    let view = trial
        .journal
        .entry(OneEntry {
            entry: EntryRef(outcome.value.id.to_string()),
        })
        .expect("it reads");
    assert_eq!(view.vouched_by, ["Mr Alder"], "who vouched is named");
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert_eq!(
        trial
            .journal
            .list(ListEntries::default())
            .expect("it reads")
            .total,
        0,
        "takes both"
    );
}

#[test]
fn deleting_a_milestone_keeps_the_words_about_it() {
    let trial = shoemaker();
    let outcome = trial
        .journal
        .delete_entries(
            &call(),
            DeleteEntries {
                entries: vec!["p6".into()],
                query: None,
            },
        )
        .expect("deleted");
    assert!(
        outcome
            .said
            .starts_with("Without p6: from 1 October 1966 Welting reads"),
        "{}",
        outcome.said
    );
    let kept = trial
        .journal
        .list(ListEntries {
            query: "kind:recognition".into(),
            ..ListEntries::default()
        })
        .expect("it reads");
    assert_eq!(
        (kept.total, kept.entries[0].about_title.as_deref()),
        (1, None),
        "kept, about nothing (I5)"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    let back = trial
        .journal
        .list(ListEntries {
            query: "kind:recognition".into(),
            ..ListEntries::default()
        })
        .expect("it reads");
    assert_eq!(
        back.entries[0].about_title.as_deref(),
        Some("p6"),
        "and the words are about it again"
    );
}

#[test]
fn taking_evidence_away_says_what_it_did() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let outcome = trial
        .journal
        .detach(
            &call(),
            Detach {
                entry: "Kestrel".into(),
                n: 1,
            },
        )
        .expect("detached");
    assert_eq!(
        outcome.said,
        "Without that link Kestrel is only claimed: from 12 March 2024 Glaze reads 0.00, not 1.17.",
        "look.md 10"
    );
    let problem = refused(trial.journal.detach(
        &call(),
        Detach {
            entry: "Kestrel".into(),
            n: 1,
        },
    ));
    assert_eq!(problem.reason(), "no_such_evidence", "there is none left");
}

#[test]
fn an_amendment_replaces_what_it_names_and_nothing_else() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let change = Amendment {
        entry: "Kestrel".into(),
        title: Some("Kestrel bowl".into()),
        private: Some(true),
        ..Amendment::default()
    };
    trial.journal.amend_entry(&call(), change).expect("amended");
    let view = trial
        .journal
        .entry(OneEntry {
            entry: "Kestrel bowl".into(),
        })
        .expect("it reads");
    assert_eq!(
        (
            view.line.as_str(),
            view.entry.private,
            view.entry.evidence.len()
        ),
        ("Kestrel bowl", true, 1),
        "all else stays"
    );
    let nothing = Amendment {
        entry: "Kestrel bowl".into(),
        private: Some(true),
        ..Amendment::default()
    };
    assert_eq!(
        trial
            .journal
            .amend_entry(&call(), nothing)
            .expect("taken")
            .change,
        None,
        "what does not differ records nothing"
    );
    let clear = Amendment {
        entry: "Kestrel bowl".into(),
        clear: vec!["kind".into()],
        ..Amendment::default()
    };
    assert_eq!(
        refused(trial.journal.amend_entry(&call(), clear)).reason(),
        "unknown_field",
        "a kind cannot be empty"
    );
}

#[test]
fn fields_changed_on_one_side_meet_and_on_both_are_stale() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let read = trial
        .journal
        .entry(OneEntry {
            entry: "Kestrel".into(),
        })
        .expect("it reads");
    let id = EntryRef(read.entry.id.to_string());
    let other = Amendment {
        entry: id.clone(),
        text: Some("from the shell".into()),
        ..Amendment::default()
    };
    trial
        .journal
        .amend_entry(&call(), other)
        .expect("the other door");
    let title = Amendment {
        entry: id.clone(),
        read_at: Some(read.read_at.clone()),
        title: Some("Kestrel bowl".into()),
        ..Amendment::default()
    };
    trial
        .journal
        .amend_entry(&call(), title)
        .expect("another field meets it");
    let text = Amendment {
        entry: id.clone(),
        read_at: Some(read.read_at),
        text: Some("from the window".into()),
        ..Amendment::default()
    };
    assert_eq!(
        refused(trial.journal.amend_entry(&call(), text)).code,
        Code::Stale,
        "the same field does not"
    );
    let view = trial
        .journal
        .entry(OneEntry { entry: id })
        .expect("it reads");
    assert_eq!(
        (view.entry.text.as_str(), view.line.as_str()),
        ("from the shell", "Kestrel bowl"),
        "neither form is lost"
    );
}
