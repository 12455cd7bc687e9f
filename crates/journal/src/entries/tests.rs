//! Entries as a person logs them: what is written, what depth did, what is said, what is refused.

use crate::{
    Code, Problem,
    areas::{NewArea, NewCraft},
    depths::AreaOn,
    desk::Settings,
    entries::*,
    outcome::Outcome,
    problem::Result,
    refs::{AboutRef, AreaRef, DayText, DurationText, EntryRef, LevelText, Place, WorkRef},
    trial::{Trial, call},
};

/// A journal with the craft Ceramics: Glaze, with the technique Ash, and Throwing.
pub(crate) fn studio() -> Trial {
    let trial = Trial::new();
    let craft = NewCraft { name: "Ceramics".into(), template: None, ladder: None, areas: vec!["Glaze".into(), "Throwing".into()] };
    trial.journal.add_craft(&call(), craft).expect("a craft");
    let ash = NewArea { name: "Ash".into(), under: "Glaze".into(), technique: true };
    trial.journal.add_area(&call(), ash).expect("a technique");
    trial
}

/// A milestone of a day at a rung of an area, with a link to show where asked.
pub(crate) fn made(title: &str, on: &str, area: &str, rung: u8, shown: bool) -> NewMilestone {
    let link = NewEvidence::Link { url: "https://example.org/a".into(), title: String::new(), caption: String::new() };
    NewMilestone {
        title: title.into(),
        challenge: vec![Challenge { area: area.into(), level: LevelText(rung.to_string()) }],
        common: Common { on: Some(on.into()), evidence: if shown { vec![link] } else { vec![] }, ..Common::default() },
        ..NewMilestone::default()
    }
}

/// What someone said about a milestone or work.
pub(crate) fn said_by(from: &str, on: &str, about: &str) -> NewRecognition {
    NewRecognition {
        from: from.into(),
        about: Some(AboutRef(about.into())),
        quote: "It holds.".into(),
        common: Common { on: Some(on.into()), ..Common::default() },
        ..NewRecognition::default()
    }
}

fn log(trial: &Trial, milestone: NewMilestone) -> Outcome<Logged> {
    trial.journal.log_milestone(&call(), milestone).expect("it is logged")
}

fn time(area: &str, making: &str, on: &str) -> NewSession {
    NewSession {
        making: Some(DurationText(making.into())),
        common: Common { areas: vec![area.into()], on: Some(on.into()), ..Common::default() },
        ..NewSession::default()
    }
}

fn depth30(trial: &Trial, area: &str) -> u16 {
    let answers = trial.journal.depth(AreaOn { area: Some(area.into()), on: None }).expect("it reads");
    answers[0].depth30
}

fn refused<T: std::fmt::Debug>(answer: Result<T>) -> Problem {
    answer.expect_err("it is refused")
}

fn changes(trial: &Trial) -> usize {
    trial.journal.history(crate::history::HistoryRequest::default()).expect("it reads").changes.len()
}

/// The shoemaker of the model's first example, with every pair its own work.
pub(crate) fn shoemaker() -> Trial {
    let trial = Trial::new();
    let craft = NewCraft { name: "Shoemaking".into(), template: None, ladder: None, areas: vec!["Welting".into()] };
    trial.journal.add_craft(&call(), craft).expect("a craft");
    let pairs = [("1961-03-01", 2), ("1961-09-10", 2), ("1962-05-02", 3), ("1963-04-20", 3), ("1964-02-11", 4), ("1966-10-01", 4)];
    for (at, (on, rung)) in pairs.into_iter().enumerate() {
        log(&trial, made(&format!("p{}", at + 1), on, "Welting", rung, true));
    }
    trial.journal.log_recognition(&call(), said_by("Mr Alder", "1966-12-24", "p6")).expect("words");
    trial
}

#[test]
fn a_voice_deepens_and_the_line_says_whose() {
    let trial = shoemaker();
    let outcome = trial.journal.log_recognition(&call(), said_by("Mrs Alder", "1967-01-15", "p5")).expect("words");
    assert_eq!(outcome.said, "Welting went from 3.20 to 3.33: Mrs Alder's word now stands behind p5.", "the form that look.md gives");
    let moved: Vec<_> = outcome.moved.iter().map(|moved| (moved.area.as_str(), moved.from30, moved.to30)).collect();
    assert_eq!(moved, [("Shoemaking", 96, 100), ("Shoemaking/Welting", 96, 100)], "the craft moves with its area");
    assert_eq!(outcome.label, "Log Mrs Alder's words", "what the history calls it");
}

#[test]
fn a_session_says_its_time_and_the_weeks() {
    let trial = studio();
    trial.journal.log_session(&call(), time("throwing", "4h40", "tuesday")).expect("time");
    let outcome = trial.journal.log_session(&call(), time("glaze", "1h30", "yesterday")).expect("time");
    assert_eq!(outcome.said, "Logged: 1 h 30 in Glaze, 6 h 10 this week.", "the form that look.md gives");
    assert!(outcome.value.line.starts_with("Logged session …"), "{}", outcome.value.line);
    assert!(outcome.value.line.ends_with(" · Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze"), "{}", outcome.value.line);
}

#[test]
fn a_day_over_24_hours_is_taken_with_a_remark() {
    let trial = studio();
    trial.journal.log_session(&call(), time("glaze", "20h", "yesterday")).expect("time");
    let outcome = trial.journal.log_session(&call(), time("glaze", "5h", "yesterday")).expect("time");
    assert_eq!(outcome.warnings, ["Thu 19 Nov 2026 now holds 25 h, which is more than a day has."], "it warns only (I4)");
}

#[test]
fn a_name_that_is_not_there_is_told_with_what_it_could_have_been() {
    let trial = studio();
    let problem = refused(trial.journal.log_session(&call(), time("Glase", "1h", "today")));
    assert_eq!(problem.message, "No area is called 'Glase'. Did you mean Ceramics/Glaze? Nothing was logged.", "product.md 21, word for word");
    assert_eq!((problem.code, changes(&trial)), (Code::Missing, 2), "and nothing was written");
}

#[test]
fn a_name_that_fits_twice_is_a_question() {
    let trial = studio();
    let painting = NewCraft { name: "Painting".into(), template: None, ladder: None, areas: vec!["Glaze".into()] };
    trial.journal.add_craft(&call(), painting).expect("a craft");
    let problem = refused(trial.journal.log_session(&call(), time("glaze", "1h", "today")));
    assert_eq!(problem.message, "'glaze' could be Ceramics/Glaze or Painting/Glaze. Write the path. Nothing was logged.", "both are named");
    assert_eq!(problem.code, Code::Ambiguous, "the exit status is that of bad input");
    trial.journal.log_session(&call(), time("painting/glaze", "1h", "today")).expect("the path settles it");
}

#[test]
fn what_cannot_be_is_refused_and_leaves_the_journal_as_it_was() {
    let trial = studio();
    let before = trial.root_of_content();
    let mut titled = made("x", "2026-11-01", "glaze", 7, true);
    let cases = [
        (trial.journal.log_milestone(&call(), titled.clone()), "off_ladder"),
        ({ titled.challenge.clear(); titled.title = " ".into(); trial.journal.log_milestone(&call(), titled.clone()) }, "empty"),
        ({ titled.title = "x".repeat(201); trial.journal.log_milestone(&call(), titled.clone()) }, "too_long"),
        ({ titled.title = "a\0b".into(); trial.journal.log_milestone(&call(), titled.clone()) }, "control"),
        (trial.journal.log_session(&call(), time("glaze", "1h", "2026-12-20")), "future"),
        (trial.journal.log_session(&call(), time("glaze", "1h", "2025-02-29")), "bad_date"),
        (trial.journal.log_session(&call(), time("glaze", "soon", "today")), "bad_time"),
        (trial.journal.log_session(&call(), time("glaze", "", "today")), "no_time"),
    ];
    for (answer, reason) in cases {
        let problem = refused(answer);
        assert_eq!(problem.reason(), reason, "{}", problem.message);
        assert_eq!(problem.code, Code::Invalid, "bad input");
        assert!(problem.message.ends_with("Nothing was logged."), "what did not happen is said: {}", problem.message);
    }
    assert_eq!(trial.root_of_content(), before, "the journal is as it was");
}

#[test]
fn a_claim_says_how_the_line_can_move() {
    let trial = studio();
    let outcome = log(&trial, made("Tea bowl", "2026-11-01", "glaze", 4, false));
    assert_eq!(outcome.said, "Logged as claimed. Add something to show, or someone who saw it, and the line can move.", "look.md 10");
    assert_eq!(depth30(&trial, "glaze"), 0, "a claim moves no depth");
    let outcome = trial.journal.attach(&call(), Attach { entry: "Tea bowl".into(), evidence: vec![NewEvidence::Quote { text: "Report 4417".into(), source: "harbour archive".into(), caption: String::new() }] }).expect("attached");
    assert_eq!(outcome.said, "Glaze went from 0.00 to 1.17: Tea bowl is the first work that carries it.", "what lies elsewhere shows it");
}

#[test]
fn who_saw_it_is_logged_in_the_same_change() {
    let trial = studio();
    let before = changes(&trial);
    let outcome = log(&trial, NewMilestone { seen_by: Some("Mr Alder".into()), ..made("Tea bowl", "2026-11-01", "glaze", 4, false) });
    assert_eq!(changes(&trial), before + 1, "one change");
    assert_eq!(depth30(&trial, "glaze"), 40, "5 × 8: witnessed");
    let view = trial.journal.entry(OneEntry { entry: EntryRef(outcome.value.id.to_string()) }).expect("it reads");
    assert_eq!(view.vouched_by, ["Mr Alder"], "who vouched is named");
    trial.journal.undo(&call(), crate::history::Steps::default()).expect("one undo");
    assert_eq!(trial.journal.list(ListEntries::default()).expect("it reads").total, 0, "takes both");
}

#[test]
fn a_work_that_five_others_outweigh_leaves_depth_where_it_is() {
    let trial = studio();
    for (at, rung) in [4, 4, 4, 4, 4, 2].into_iter().enumerate() {
        let title = format!("bowl {at}");
        log(&trial, made(&title, "2026-10-01", "glaze", rung, true));
    }
    let outcome = log(&trial, made("last", "2026-11-01", "glaze", 2, true));
    assert_eq!(outcome.said, "Logged: the second work at Adapts in Glaze. Depth stays at 3.50: five works at least as deep already carry it.", "look.md 10");
    assert!(outcome.moved.is_empty(), "nothing moved");
}

#[test]
fn a_new_work_is_made_only_where_that_is_asked() {
    let trial = studio();
    let mut session = time("glaze", "1h", "today");
    session.common.work = Some(WorkRef("Tea bowls".into()));
    let problem = refused(trial.journal.log_session(&call(), session.clone()));
    assert_eq!((problem.code, problem.field.as_deref()), (Code::Missing, Some("work")), "{}", problem.message);
    session.common.make_new = true;
    let outcome = trial.journal.log_session(&call(), session).expect("made with it");
    assert!(outcome.value.made_work.is_some(), "its id is answered");
    assert_eq!(outcome.undo.undo.as_deref(), Some("Log session"), "one undo takes both");
}

#[test]
fn deleting_a_milestone_keeps_the_words_about_it() {
    let trial = shoemaker();
    let outcome = trial.journal.delete_entries(&call(), DeleteEntries { entries: vec!["p6".into()], query: None }).expect("deleted");
    assert!(outcome.said.starts_with("Without p6: from 1 October 1966 Welting reads"), "{}", outcome.said);
    let kept = trial.journal.list(ListEntries { query: "kind:recognition".into(), ..ListEntries::default() }).expect("it reads");
    assert_eq!((kept.total, kept.entries[0].about_title.as_deref()), (1, None), "kept, about nothing (I5)");
    trial.journal.undo(&call(), crate::history::Steps::default()).expect("one undo");
    let back = trial.journal.list(ListEntries { query: "kind:recognition".into(), ..ListEntries::default() }).expect("it reads");
    assert_eq!(back.entries[0].about_title.as_deref(), Some("p6"), "and the words are about it again");
}

#[test]
fn taking_evidence_away_says_what_it_did() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let outcome = trial.journal.detach(&call(), Detach { entry: "Kestrel".into(), n: 1 }).expect("detached");
    assert_eq!(outcome.said, "Without that link Kestrel is only claimed: from 12 March 2024 Glaze reads 0.00, not 1.17.", "look.md 10");
    let problem = refused(trial.journal.detach(&call(), Detach { entry: "Kestrel".into(), n: 1 }));
    assert_eq!(problem.reason(), "no_such_evidence", "there is none left");
}

#[test]
fn an_amendment_replaces_what_it_names_and_nothing_else() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let change = Amendment { entry: "Kestrel".into(), title: Some("Kestrel bowl".into()), private: Some(true), ..Amendment::default() };
    trial.journal.amend_entry(&call(), change).expect("amended");
    let view = trial.journal.entry(OneEntry { entry: "Kestrel bowl".into() }).expect("it reads");
    assert_eq!((view.line.as_str(), view.entry.private, view.entry.evidence.len()), ("Kestrel bowl", true, 1), "all else stays");
    let nothing = Amendment { entry: "Kestrel bowl".into(), private: Some(true), ..Amendment::default() };
    assert_eq!(trial.journal.amend_entry(&call(), nothing).expect("taken").change, None, "what does not differ records nothing");
    let clear = Amendment { entry: "Kestrel bowl".into(), clear: vec!["kind".into()], ..Amendment::default() };
    assert_eq!(refused(trial.journal.amend_entry(&call(), clear)).reason(), "unknown_field", "a kind cannot be empty");
}

#[test]
fn fields_changed_on_one_side_meet_and_on_both_are_stale() {
    let trial = studio();
    log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true));
    let read = trial.journal.entry(OneEntry { entry: "Kestrel".into() }).expect("it reads");
    let id = EntryRef(read.entry.id.to_string());
    let other = Amendment { entry: id.clone(), text: Some("from the shell".into()), ..Amendment::default() };
    trial.journal.amend_entry(&call(), other).expect("the other door");
    let title = Amendment { entry: id.clone(), read_at: Some(read.read_at.clone()), title: Some("Kestrel bowl".into()), ..Amendment::default() };
    trial.journal.amend_entry(&call(), title).expect("another field meets it");
    let text = Amendment { entry: id.clone(), read_at: Some(read.read_at), text: Some("from the window".into()), ..Amendment::default() };
    assert_eq!(refused(trial.journal.amend_entry(&call(), text)).code, Code::Stale, "the same field does not");
    let view = trial.journal.entry(OneEntry { entry: id }).expect("it reads");
    assert_eq!((view.entry.text.as_str(), view.line.as_str()), ("from the shell", "Kestrel bowl"), "neither form is lost");
}

#[test]
fn a_file_that_is_not_there_logs_nothing() {
    let trial = studio();
    let mut milestone = made("Kestrel", "2024-03-12", "glaze", 4, false);
    let lost = trial.root.path().join("kiln-03.jpg");
    milestone.common.evidence = vec![NewEvidence::File { place: Place(lost.display().to_string()), alt: None, caption: String::new() }];
    let problem = refused(trial.journal.log_milestone(&call(), milestone.clone()));
    assert_eq!((problem.code, problem.reason()), (Code::Missing, "file"), "{}", problem.message);
    std::fs::write(&lost, b"").expect("a file");
    let outcome = log(&trial, milestone);
    assert_eq!(outcome.warnings, ["'kiln-03.jpg' has no bytes in it."], "a file without bytes is taken, with a remark");
}

#[test]
fn new_entries_start_private_where_the_settings_say_so() {
    let trial = studio();
    crate::settings::write(&trial.machine, &Settings { start_private: true, ..Settings::default() }).expect("kept");
    let private = |outcome: Outcome<Logged>| {
        trial.journal.entry(OneEntry { entry: EntryRef(outcome.value.id.to_string()) }).expect("it reads").entry.private
    };
    assert!(private(log(&trial, made("a", "2026-11-01", "glaze", 2, true))), "in every door");
    let mut open = made("b", "2026-11-01", "glaze", 2, true);
    open.common.private = Some(false);
    assert!(!private(log(&trial, open)), "unless the person says otherwise");
}

#[test]
fn one_title_within_two_weeks_asks_whether_it_is_one_piece() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "glaze", 2, true));
    let outcome = log(&trial, made("tea bowl", "2026-11-10", "glaze", 2, true));
    assert!(outcome.warnings[0].starts_with("Same piece?"), "{:?}", outcome.warnings);
    let outcome = log(&trial, made("Tea bowl", "2026-09-01", "glaze", 2, true));
    assert!(outcome.warnings.is_empty(), "two months apart are two pieces: {:?}", outcome.warnings);
}

#[test]
fn an_entry_is_found_by_its_ending_and_a_milestone_by_its_title() {
    let trial = studio();
    let id = log(&trial, made("Kestrel", "2024-03-12", "glaze", 4, true)).value.id.to_string();
    for name in [id.as_str(), &id[id.len() - 5..], &format!("…{}", &id[id.len() - 7..]), "Kestrel"] {
        let view = trial.journal.entry(OneEntry { entry: name.into() }).expect(name);
        assert_eq!(view.entry.id.to_string(), id, "{name} names it");
    }
    log(&trial, made("Kestrel", "2020-03-12", "glaze", 4, true));
    assert_eq!(refused(trial.journal.entry(OneEntry { entry: "Kestrel".into() })).code, Code::Ambiguous, "two of one title are a question");
    assert_eq!(refused(trial.journal.entry(OneEntry { entry: "Osprey".into() })).code, Code::Missing, "none is told");
}

#[test]
fn a_list_knows_words_and_keys_and_refuses_others() {
    let trial = shoemaker();
    let total = |query: &str| trial.journal.list(ListEntries { query: query.into(), ..ListEntries::default() }).expect(query).total;
    assert_eq!(total(""), 7, "everything");
    assert_eq!(total("kind:milestone on:1961..1962"), 3, "kind and days");
    assert_eq!(total("strength:witnessed"), 1, "only p6 is vouched for");
    assert_eq!(total("strength:shown area:welting"), 5, "the others are shown");
    assert_eq!(total("holds"), 1, "words of a quote");
    assert_eq!(total("is:private"), 0, "none is private");
    let page = trial.journal.list(ListEntries { query: "kind:milestone".into(), limit: Some(2), offset: Some(1), ..ListEntries::default() }).expect("a page");
    let titles: Vec<_> = page.entries.iter().map(|view| view.line.clone()).collect();
    assert_eq!((page.total, titles), (6, vec!["p5".to_owned(), "p4".to_owned()]), "a page of the list, newest first");
    let problem = refused(trial.journal.list(ListEntries { query: "aera:welting".into(), ..ListEntries::default() }));
    assert_eq!((problem.code, problem.reason()), (Code::Invalid, "bad_query"), "{}", problem.message);
}

#[test]
fn a_sounding_is_set_beside_the_evidence() {
    let trial = shoemaker();
    let sounding = NewSounding { level: LevelText("4".into()), common: Common { areas: vec![AreaRef("welting".into())], on: Some(DayText("1967-01-15".into())), ..Common::default() }, ..NewSounding::default() };
    let outcome = trial.journal.log_sounding(&call(), sounding).expect("a sounding");
    assert_eq!(outcome.said, "You say 4.0, the evidence carries 3.20: +0.80 deeper than the evidence. What would show it?", "E6, before Mrs Alder spoke");
    let goal = NewGoal { level: LevelText("Sets the mark".into()), due: Some(DayText("2027-06".into())), common: Common { areas: vec![AreaRef("welting".into())], ..Common::default() } };
    let outcome = trial.journal.log_goal(&call(), goal).expect("a goal");
    assert!(outcome.said.starts_with("Goal: Sets the mark, 5.0 in Welting. Five witnessed at Sets the mark"), "{}", outcome.said);
}

#[test]
fn the_five_works_are_one_change() {
    let trial = studio();
    let mut five: Vec<NewMilestone> = (1..=4).map(|at| made(&format!("w{at}"), "2015", "glaze", 3, true)).collect();
    five.push(NewMilestone::default());
    let outcome = trial.journal.log_milestones(&call(), NewMilestones { milestones: five }).expect("logged");
    assert_eq!((outcome.value.logged.len(), outcome.label.as_str()), (4, "Log 4 milestones"), "rows without a title are left out");
    assert_eq!(depth30(&trial, "glaze"), 70, "5 × 5 + 4 × 5 + 3 × 5 + 2 × 5");
}
