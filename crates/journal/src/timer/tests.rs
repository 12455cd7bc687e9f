//! The timer: kept through crashes and restarts, shared by doors, never logged by itself.

use std::fs;

use super::*;
use crate::{
    capture::CaptureLine,
    clock::Clock,
    entries::tests::studio,
    machine::Machine,
    trial::{Trial, call},
};

/// A second door into the same journal, at another time.
fn door(trial: &Trial, now: &str) -> Journal {
    let machine = Machine {
        clock: Clock::at(now),
        ..trial.machine.clone()
    };
    Journal::open(trial.journal.folder(), &machine).expect("it opens")
}

fn start(journal: &Journal) -> Timer {
    let request = TimerStart {
        areas: vec!["glaze".into()],
        ..TimerStart::default()
    };
    journal.timer_start(&call(), request).expect("it starts")
}

fn ask(journal: &Journal) -> Timer {
    journal.timer(Nothing {}).expect("it reads")
}

#[test]
fn u13_it_runs_on_through_other_doors_and_restarts_and_logs_nothing() {
    let trial = studio();
    let before = trial.root_of_content();
    start(&door(&trial, "2026-11-20T09:00:00Z"));
    let later = door(&trial, "2026-11-20T10:30:10Z");
    let timer = ask(&later);
    assert_eq!(timer.phase, TimerPhase::Running, "nobody has to keep it");
    assert_eq!(timer.making_s, 5410, "from when it was started");
    later
        .timer_switch(&call(), Nothing {})
        .expect("another door switches it");
    let stopped = door(&trial, "2026-11-20T10:50:10Z")
        .timer_stop(&call(), TimerStop::default())
        .expect("a third stops it");
    let draft = stopped.draft.expect("there is something to log");
    assert_eq!(
        (draft.making_min, draft.overseeing_min),
        (90, 20),
        "rounded to minutes, each for itself"
    );
    assert_eq!(
        stopped.words, "1 h 30 making, 20 min overseeing",
        "in words"
    );
    assert_eq!(trial.root_of_content(), before, "nothing was logged");
    let again = ask(&door(&trial, "2026-11-21T08:00:00Z"));
    assert_eq!(
        again.phase,
        TimerPhase::Stopped,
        "what was timed waits until it is logged or discarded"
    );
}

#[test]
fn u13_the_line_reads_as_what_was_timed() {
    let trial = studio();
    trial
        .journal
        .add_work(
            &call(),
            crate::works::NewWork {
                title: "Tea bowls".into(),
                ..Default::default()
            },
        )
        .expect("a work");
    let morning = door(&trial, "2026-11-19T22:00:00Z");
    let request = TimerStart {
        areas: vec!["glaze".into()],
        work: Some("tea bowls".into()),
        spent: None,
    };
    morning.timer_start(&call(), request).expect("it starts");
    let night = door(&trial, "2026-11-20T00:10:00Z");
    let stopped = night
        .timer_stop(&call(), TimerStop::default())
        .expect("it stops");
    let draft = stopped.draft.expect("a draft");
    assert_eq!(draft.on, "2026-11-19", "the day on which it began");
    let readings = night
        .read_capture_line(CaptureLine { line: draft.line })
        .expect("it reads");
    assert_eq!(
        readings.readings[0].sentence,
        "Session · Thu 19 Nov 2026 (yesterday) · 2 h 10 making · Ceramics/Glaze · Tea bowls",
        "the filled-in line says all of it"
    );
}

#[test]
fn u13_a_sleep_is_asked_about_before_anything_can_be_logged() {
    let trial = studio();
    start(&door(&trial, "2026-11-20T09:00:00Z"));
    door(&trial, "2026-11-20T10:14:00Z").watch_timer();
    let woken = door(&trial, "2026-11-20T12:40:00Z");
    woken.watch_timer();
    let asked = woken
        .timer_stop(&call(), TimerStop::default())
        .expect("it stops");
    assert_eq!(asked.draft, None, "first the question");
    assert_eq!(
        asked.slept.map(|slept| slept.sentence).as_deref(),
        Some("Keep 3 h 40, or stop at 10:14, when the machine went to sleep?"),
        "with both answers in it"
    );
    let cut = TimerStop {
        slept: Some(SleptTime::Cut),
    };
    let draft = woken.timer_stop(&call(), cut).expect("it is cut").draft;
    assert_eq!(
        draft.map(|draft| draft.making_min),
        Some(74),
        "until it went to sleep"
    );
}

#[test]
fn a_window_that_closes_leaves_no_question_behind() {
    let trial = studio();
    let morning = door(&trial, "2026-11-20T09:00:00Z");
    start(&morning);
    morning.watch_timer();
    morning.leave_timer();
    let evening = door(&trial, "2026-11-20T12:00:00Z");
    evening.watch_timer();
    let stopped = evening
        .timer_stop(&call(), TimerStop::default())
        .expect("it stops");
    assert_eq!(stopped.slept, None, "it was closed, not asleep");
    assert_eq!(
        stopped.draft.map(|draft| draft.making_min),
        Some(180),
        "and the timer went on"
    );
}

#[test]
fn a_file_that_is_no_timers_is_told_and_set_aside() {
    let trial = studio();
    let path = trial.journal.folder().join("timer.json");
    for foreign in ["{\"areas\": [", "{\"newer\": 2}", "", "\u{0}\u{0}"] {
        fs::write(&path, foreign).expect("written");
        let timer = ask(&trial.journal);
        assert_eq!(timer.phase, TimerPhase::Idle, "{foreign:?} is no timer");
        assert!(timer.said.is_some(), "and that is told: {foreign:?}");
        let started = start(&trial.journal);
        assert_eq!(started.phase, TimerPhase::Running, "it is in nobody's way");
        assert!(
            started.said.is_some_and(|said| said.contains("set aside")),
            "where it went is said"
        );
        trial
            .journal
            .timer_discard(&call(), Nothing {})
            .expect("it goes");
    }
    let aside = fs::read_dir(trial.journal.folder())
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".aside"))
        .count();
    assert_eq!(aside, 4, "not one of them was deleted");
}

#[test]
fn it_is_started_once_and_goes_on_only_as_it_is() {
    let trial = studio();
    let refused = |request: TimerStart| {
        trial
            .journal
            .timer_start(&call(), request)
            .map_err(|problem| problem.reason().to_owned())
    };
    let nothing = trial.journal.timer_pause(&call(), Nothing {});
    assert_eq!(
        nothing.map_err(|problem| problem.code),
        Err(Code::NothingTo),
        "nothing runs yet"
    );
    start(&trial.journal);
    assert_eq!(
        refused(TimerStart::default()).err().as_deref(),
        Some("running"),
        "what runs is not begun anew"
    );
    trial
        .journal
        .timer_stop(&call(), TimerStop::default())
        .expect("it stops");
    let other = TimerStart {
        areas: vec!["throwing".into()],
        ..TimerStart::default()
    };
    assert_eq!(
        refused(other).err().as_deref(),
        Some("waiting"),
        "time that is not logged is not thrown away"
    );
    assert_eq!(
        refused(TimerStart::default()).map(|timer| timer.phase),
        Ok(TimerPhase::Running),
        "but it may go on"
    );
}

#[test]
fn doors_that_write_at_once_lose_no_step() {
    let trial = studio();
    start(&trial.journal);
    let folder = trial.journal.folder();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let other = Journal::open(folder, &trial.machine).expect("it opens");
                for _ in 0..20 {
                    other
                        .timer_switch(&call(), Nothing {})
                        .expect("it switches");
                }
            });
        }
    });
    let text = fs::read_to_string(folder.join("timer.json")).expect("it is there");
    let timing: Timing = serde_json::from_str(&text).expect("it is whole");
    assert_eq!(
        timing.stretches.len(),
        41,
        "the first stretch and one for each switch"
    );
}
