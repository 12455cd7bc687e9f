//! Finding entries again.

use super::*;

#[test]
fn new_entries_start_private_where_the_settings_say_so() {
    let trial = studio();
    crate::settings::write(
        &trial.machine,
        &Settings {
            start_private: true,
            ..Settings::default()
        },
    )
    .expect("kept");
    let private = |outcome: Outcome<Logged>| {
        trial
            .journal
            .entry(OneEntry {
                entry: EntryRef(outcome.value.id.to_string()),
            })
            .expect("it reads")
            .entry
            .private
    };
    assert!(
        private(log(&trial, made("a", "2026-11-01", "glaze", 2, true))),
        "in every door"
    );
    let mut open = made("b", "2026-11-01", "glaze", 2, true);
    open.common.private = Some(false);
    assert!(
        !private(log(&trial, open)),
        "unless the person says otherwise"
    );
}

#[test]
fn an_entry_is_found_by_its_ending_and_a_milestone_by_its_title() {
    let trial = studio();
    let id = log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true))
        .value
        .id
        .to_string();
    for name in [
        id.as_str(),
        &id[id.len() - 5..],
        &format!("…{}", &id[id.len() - 7..]),
        "Kestrel",
    ] {
        let view = trial
            .journal
            .entry(OneEntry { entry: name.into() })
            .expect(name);
        assert_eq!(view.entry.id.to_string(), id, "{name} names it");
    }
    log(&trial, made("Kestrel", "2020-03-12", "glaze", 4, true));
    assert_eq!(
        refused(trial.journal.entry(OneEntry {
            entry: "Kestrel".into()
        }))
        .code,
        Code::Ambiguous,
        "two of one title are a question"
    );
    assert_eq!(
        refused(trial.journal.entry(OneEntry {
            entry: "Osprey".into()
        }))
        .code,
        Code::Missing,
        "none is told"
    );
}

#[test]
fn a_list_knows_words_and_keys_and_refuses_others() {
    let trial = shoemaker();
    let total = |query: &str| {
        trial
            .journal
            .list(ListEntries {
                query: query.into(),
                ..ListEntries::default()
            })
            .expect(query)
            .total
    };
    assert_eq!(total(""), 7, "everything");
    assert_eq!(total("kind:milestone on:1961..1962"), 3, "kind and days");
    assert_eq!(total("strength:witnessed"), 1, "only p6 is vouched for");
    assert_eq!(
        total("strength:shown area:welting"),
        5,
        "the others are shown"
    );
    assert_eq!(total("holds"), 1, "words of a quote");
    assert_eq!(total("is:private"), 0, "none is private");
    let page = trial
        .journal
        .list(ListEntries {
            query: "kind:milestone".into(),
            limit: Some(2),
            offset: Some(1),
            ..ListEntries::default()
        })
        .expect("a page");
    let titles: Vec<_> = page.entries.iter().map(|view| view.line.clone()).collect();
    assert_eq!(
        (page.total, titles),
        (6, vec!["p5".to_owned(), "p4".to_owned()]),
        "a page of the list, newest first"
    );
    let problem = refused(trial.journal.list(ListEntries {
        query: "aera:welting".into(),
        ..ListEntries::default()
    }));
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Invalid, "bad_query"),
        "{}",
        problem.message
    );
}

#[test]
fn a_sounding_is_set_beside_the_evidence() {
    let trial = shoemaker();
    let sounding = NewSounding {
        level: LevelText("4".into()),
        common: Common {
            areas: vec![AreaRef("welting".into())],
            on: Some(DayText("1967-01-15".into())),
            ..Common::default()
        },
        ..NewSounding::default()
    };
    let outcome = trial
        .journal
        .log_sounding(&call(), sounding)
        .expect("a sounding");
    assert_eq!(
        outcome.said,
        "You say 4.0, the evidence carries 3.20: +0.80 deeper than the evidence. What would show it?",
        "E6, before Mrs Alder spoke"
    );
    let goal = NewGoal {
        level: LevelText("Sets the mark".into()),
        due: Some(DayText("2027-06".into())),
        common: Common {
            areas: vec![AreaRef("welting".into())],
            ..Common::default()
        },
    };
    let outcome = trial.journal.log_goal(&call(), goal).expect("a goal");
    assert!(
        outcome
            .said
            .starts_with("Goal: Sets the mark, 5.0 in Welting. Five witnessed at Sets the mark"),
        "{}",
        outcome.said
    );
}
