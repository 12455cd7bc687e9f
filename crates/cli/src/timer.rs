//! `plumb timer`: time that is still being spent.

use clap::Subcommand;
use plumb_journal::{
    Code, Problem, Result,
    commands::Nothing,
    entries::{Common, Logged, NewSession},
    mastery::timing::{Spending, TimerPhase},
    outcome::Outcome,
    refs::{AreaRef, DayText, DurationText, WorkRef},
    timer::{SleptTime, Timer as Shown, TimerDraft, TimerStart, TimerStop},
};

use crate::{answers, flags::offer_new, out, talk::Talk};

/// Time that is still being spent; the window shows the same timer.
#[derive(Subcommand)]
pub enum Timer {
    /// Start it, or let it go on.
    Start {
        /// An area, by name or path; the first is the primary one.
        #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append)]
        area: Vec<String>,
        /// The work it belongs to.
        #[arg(long)]
        work: Option<String>,
        /// Time of arranging the work of others.
        #[arg(long)]
        overseeing: bool,
    },
    /// Hold it; start lets it go on.
    Pause,
    /// Switch between making and overseeing.
    Switch,
    /// What it has timed.
    Show,
    /// Stop it and log a session.
    Stop {
        /// Your own words; - reads standard input.
        #[arg(long)]
        note: Option<String>,
        /// Count the time in which the machine slept.
        #[arg(long, conflicts_with = "until_sleep")]
        keep_sleep: bool,
        /// End the time where the machine went to sleep.
        #[arg(long)]
        until_sleep: bool,
    },
    /// Forget what was timed; nothing is logged.
    Discard,
}

impl Timer {
    /// Starts, holds, switches, shows, stops or discards.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Start {
                area,
                work,
                overseeing,
            } => {
                let start = TimerStart {
                    areas: area.into_iter().map(AreaRef).collect(),
                    work: work.map(WorkRef),
                    spent: overseeing.then_some(Spending::Overseeing),
                };
                say(talk, &talk.ask("timer_start", &start)?);
            }
            Self::Pause => say(talk, &talk.ask("timer_pause", &Nothing {})?),
            Self::Switch => say(talk, &talk.ask("timer_switch", &Nothing {})?),
            Self::Show => say(talk, &talk.ask("timer", &Nothing {})?),
            Self::Discard => say(talk, &talk.ask("timer_discard", &Nothing {})?),
            Self::Stop {
                note,
                keep_sleep,
                until_sleep,
            } => {
                let note = talk.text_of(note)?.unwrap_or_default();
                let slept = if until_sleep {
                    Some(SleptTime::Cut)
                } else {
                    keep_sleep.then_some(SleptTime::Keep)
                };
                return stop(talk, note, slept);
            }
        }
        Ok(())
    }
}

/// Stops, logs what was timed, and only then forgets it: whatever fails between leaves it where it was.
fn stop(talk: &Talk, note: String, slept: Option<SleptTime>) -> Result<()> {
    let stopped: Shown = talk.ask("timer_stop", &TimerStop { slept })?;
    if let Some(question) = &stopped.slept {
        let message = format!("{} Nothing was logged yet.", question.sentence);
        return Err(Problem::new(Code::Ambiguous, "slept", message)
            .hint("Stop with --keep-sleep or with --until-sleep."));
    }
    let Some(draft) = &stopped.draft else {
        let message = "Less than a minute was timed. Nothing was logged.";
        return Err(Problem::new(Code::Refused, "no_time", message)
            .hint("`plumb timer start` lets it go on, `plumb timer discard` forgets it."));
    };
    let session = session(&stopped, draft, note);
    let done: Outcome<Logged> = talk.ask("log_session", &session).map_err(offer_new)?;
    let _: Shown = talk.ask("timer_discard", &Nothing {})?;
    answers::logged(talk, &done);
    Ok(())
}

fn session(timer: &Shown, draft: &TimerDraft, note: String) -> NewSession {
    let time = |minutes: u32| (minutes > 0).then(|| DurationText(format!("{minutes}m")));
    NewSession {
        common: Common {
            on: Some(DayText(draft.on.clone())),
            areas: timer
                .areas
                .iter()
                .map(|area| AreaRef(area.id.to_string()))
                .collect(),
            work: timer.work.as_ref().map(|work| WorkRef(work.id.to_string())),
            text: note,
            ..Common::default()
        },
        making: time(draft.making_min),
        overseeing: time(draft.overseeing_min),
    }
}

fn say(talk: &Talk, timer: &Shown) {
    if talk.json {
        answers::print_json(timer);
        return;
    }
    if let Some(said) = &timer.said {
        out::error_line(said);
    }
    let state = match timer.phase {
        TimerPhase::Idle => {
            out::line("No timer");
            return;
        }
        TimerPhase::Running => "Running",
        TimerPhase::Paused => "Paused",
        TimerPhase::Stopped => "Stopped",
    };
    let mut parts = vec![state.to_owned(), timer.words.clone()];
    if matches!(timer.phase, TimerPhase::Running) {
        parts.push(format!("now {}", timer.spent.word()));
    }
    parts.extend(timer.areas.iter().map(|area| area.path.clone()));
    parts.extend(timer.work.as_ref().map(|work| work.title.clone()));
    out::line(&parts.join(" · "));
}
