//! Entries as a person logs them. Here are the journals that the tests of this crate stand on.

mod amending;
mod forms;
mod lists;
mod logging;
mod reckoned;

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
    let craft = NewCraft {
        name: "Ceramics".into(),
        template: None,
        ladder: None,
        areas: vec!["Glaze".into(), "Throwing".into()],
    };
    trial.journal.add_craft(&call(), craft).expect("a craft");
    let ash = NewArea {
        name: "Ash".into(),
        under: "Glaze".into(),
        technique: true,
    };
    trial.journal.add_area(&call(), ash).expect("a technique");
    trial
}

/// A milestone of a day at a rung of an area, with a link to show where asked.
pub(crate) fn made(title: &str, on: &str, area: &str, rung: u8, shown: bool) -> NewMilestone {
    let link = NewEvidence::Link {
        url: "https://example.org/a".into(),
        title: String::new(),
        caption: String::new(),
    };
    NewMilestone {
        title: title.into(),
        challenge: vec![Challenge {
            area: area.into(),
            level: LevelText(rung.to_string()),
        }],
        common: Common {
            on: Some(on.into()),
            evidence: if shown { vec![link] } else { vec![] },
            ..Common::default()
        },
        ..NewMilestone::default()
    }
}

/// What someone said about a milestone or work.
pub(crate) fn said_by(from: &str, on: &str, about: &str) -> NewRecognition {
    NewRecognition {
        from: from.into(),
        about: Some(AboutRef(about.into())),
        quote: "It holds.".into(),
        common: Common {
            on: Some(on.into()),
            ..Common::default()
        },
        ..NewRecognition::default()
    }
}

pub(crate) fn log(trial: &Trial, milestone: NewMilestone) -> Outcome<Logged> {
    trial
        .journal
        .log_milestone(&call(), milestone)
        .expect("it is logged")
}

pub(crate) fn time(area: &str, making: &str, on: &str) -> NewSession {
    NewSession {
        making: Some(DurationText(making.into())),
        common: Common {
            areas: vec![area.into()],
            on: Some(on.into()),
            ..Common::default()
        },
        ..NewSession::default()
    }
}

pub(super) fn depth30(trial: &Trial, area: &str) -> u16 {
    let answers = trial
        .journal
        .depth(AreaOn {
            area: Some(area.into()),
            on: None,
        })
        .expect("it reads");
    answers[0].depth30
}

pub(super) fn refused<T: std::fmt::Debug>(answer: Result<T>) -> Problem {
    answer.expect_err("it is refused")
}

pub(super) fn changes(trial: &Trial) -> usize {
    trial
        .journal
        .history(crate::history::HistoryRequest::default())
        .expect("it reads")
        .changes
        .len()
}

/// The shoemaker of the model's first example, with every pair its own work.
pub(crate) fn shoemaker() -> Trial {
    let trial = Trial::new();
    let craft = NewCraft {
        name: "Shoemaking".into(),
        template: None,
        ladder: None,
        areas: vec!["Welting".into()],
    };
    trial.journal.add_craft(&call(), craft).expect("a craft");
    let pairs = [
        ("1961-03-01", 2),
        ("1961-09-10", 2),
        ("1962-05-02", 3),
        ("1963-04-20", 3),
        ("1964-02-11", 4),
        ("1966-10-01", 4),
    ];
    for (at, (on, rung)) in pairs.into_iter().enumerate() {
        log(
            &trial,
            made(&format!("p{}", at + 1), on, "Welting", rung, true),
        );
    }
    trial
        .journal
        .log_recognition(&call(), said_by("Mr Alder", "1966-12-24", "p6"))
        .expect("words");
    trial
}
