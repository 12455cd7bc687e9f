//! The timer of a journal: one small file in its folder, so that window and command line share it and neither a crash nor a restart forgets it.
//!
//! It is no change and has no undo: nothing of it is logged until the person saves it. The file is replaced whole and synced, and read and written while
//! the database's own writing lock is held, so that two doors never overwrite each other. A file that cannot be read is set aside and told, never deleted.

mod file;
mod shown;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use plumb_mastery::{
    AreaId, WorkId,
    timing::{SLEEP, Spending, TimerPhase, Timing},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    commands::Nothing,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    refs::{AreaRef, WorkRef},
    storage,
};

/// What is to be timed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TimerStart {
    /// The areas, primary first; they may also be named when it is logged.
    #[ts(optional, as = "Option<_>")]
    pub areas: Vec<AreaRef>,
    /// The work.
    #[ts(optional)]
    pub work: Option<WorkRef>,
    /// How time is spent; making where absent.
    #[ts(optional)]
    pub spent: Option<Spending>,
}

/// What becomes of the time in which the machine slept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SleptTime {
    /// It counts.
    Keep,
    /// The time ends where it began.
    Cut,
}

/// How a timer is stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TimerStop {
    /// The answer to the question that a sleep asks.
    #[ts(optional)]
    pub slept: Option<SleptTime>,
}

/// An area that is timed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimedArea {
    /// Its id.
    pub id: AreaId,
    /// Its path.
    pub path: String,
}

/// The work that is timed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimedWork {
    /// Its id.
    pub id: WorkId,
    /// Its title.
    pub title: String,
}

/// What a sleep asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SleptQuestion {
    /// "Keep 3 h 40, or stop at 10:14, when the machine went to sleep?"
    pub sentence: String,
    /// What would be kept: "3 h 40".
    pub keep: String,
    /// When it went to sleep: "10:14".
    pub until: String,
}

/// What can be logged of a timer that was stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimerDraft {
    /// The capture line, with all but its text.
    pub line: String,
    /// The day on which it began.
    pub on: String,
    /// Minutes made.
    pub making_min: u32,
    /// Minutes overseen.
    pub overseeing_min: u32,
}

/// The timer as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timer {
    /// What it does.
    pub phase: TimerPhase,
    /// How time is spent now, or will be when it goes on.
    pub spent: Spending,
    /// Seconds made.
    pub making_s: u32,
    /// Seconds overseen.
    pub overseeing_s: u32,
    /// What was timed: "1 h 30 making, 5 min overseeing".
    pub words: String,
    /// The areas.
    pub areas: Vec<TimedArea>,
    /// The work.
    pub work: Option<TimedWork>,
    /// What a sleep asks, once it was stopped.
    pub slept: Option<SleptQuestion>,
    /// What can be logged, once it was stopped and nothing is asked; nothing where it was less than a minute.
    pub draft: Option<TimerDraft>,
    /// What was found and set aside.
    pub said: Option<String>,
}

impl Journal {
    /// The timer as it stands.
    pub fn timer(&self, _: Nothing) -> Result<Timer> {
        match file::read(self.folder()) {
            file::Read::None => Ok(Timer::default()),
            file::Read::Timing(timing) => self.shown(&timing),
            file::Read::Unreadable => Ok(Timer {
                said: Some(file::UNREADABLE.to_owned()),
                ..Timer::default()
            }),
        }
    }

    /// Starts the timer, or lets it go on.
    pub fn timer_start(&self, _: &Call<'_>, request: TimerStart) -> Result<Timer> {
        let (areas, work) = self.read(|reader| {
            let tree = storage::tree(reader.connection())?;
            let areas = names::areas(&tree, &request.areas, Tail::Changed)?;
            let named = request
                .work
                .as_ref()
                .filter(|work| !work.0.trim().is_empty());
            let work = named
                .map(|work| names::work(&reader.works()?, work, Tail::Changed))
                .transpose()?;
            Ok((areas, work))
        })?;
        let plain = areas.is_empty() && work.is_none() && request.spent.is_none();
        self.timed(|timing, now| {
            let Some(mut timing) = timing else {
                let spent = request.spent.unwrap_or_default();
                return Ok(Some(Timing::begin(areas, work, spent, now)));
            };
            match timing.phase() {
                TimerPhase::Running => Err(running()),
                _ if !plain => Err(waiting()),
                _ => {
                    timing.go_on(now);
                    Ok(Some(timing))
                }
            }
        })
    }

    /// Holds the timer.
    pub fn timer_pause(&self, _: &Call<'_>, _: Nothing) -> Result<Timer> {
        self.timed_on(|timing, now| timing.pause(now))
    }

    /// Switches between making and overseeing.
    pub fn timer_switch(&self, _: &Call<'_>, _: Nothing) -> Result<Timer> {
        self.timed_on(|timing, now| timing.switch(now))
    }

    /// Stops the timer and answers what can be logged; nothing is logged, and what was timed stays until it is discarded.
    pub fn timer_stop(&self, _: &Call<'_>, request: TimerStop) -> Result<Timer> {
        self.timed_on(|timing, now| {
            timing.stop(now);
            match request.slept {
                Some(SleptTime::Keep) => timing.keep_sleep(),
                Some(SleptTime::Cut) => timing.cut_at_sleep(),
                None => {}
            }
        })
    }

    /// Forgets what was timed.
    pub fn timer_discard(&self, _: &Call<'_>, _: Nothing) -> Result<Timer> {
        self.timed(|timing, _| timing.map_or_else(|| Err(idle()), |_| Ok(None)))
    }

    /// What the timer's file holds, as a mark by which a change of it is noticed.
    pub fn timer_mark(&self) -> Option<Vec<u8>> {
        file::bytes(self.folder())
    }

    /// A window looks at the running timer, at most once a minute, so that a sleep of the machine is noticed.
    pub fn watch_timer(&self) {
        let now = self.clock().now();
        let file::Read::Timing(timing) = file::read(self.folder()) else {
            return;
        };
        let is_seen = timing
            .seen
            .is_some_and(|seen| now - seen < SLEEP / 15 && now >= seen);
        if timing.phase() == TimerPhase::Running && !is_seen {
            // A look that could not be written down is made up for by the next one.
            let _ = self.timed_on(|timing, now| timing.see(now));
        }
    }

    /// A window that closes watches no more; the timer goes on.
    pub fn leave_timer(&self) {
        let file::Read::Timing(timing) = file::read(self.folder()) else {
            return;
        };
        if timing.seen.is_some() {
            // At worst the next window asks whether the machine slept.
            let _ = self.timed_on(|timing, now| timing.leave(now));
        }
    }

    fn timed_on(&self, step: impl FnOnce(&mut Timing, DateTime<Utc>)) -> Result<Timer> {
        self.timed(|timing, now| {
            let mut timing = timing.ok_or_else(idle)?;
            step(&mut timing, now);
            Ok(Some(timing))
        })
    }

    /// One step of the timer, alone: nobody else reads or writes its file meanwhile.
    fn timed(
        &self,
        step: impl FnOnce(Option<Timing>, DateTime<Utc>) -> Result<Option<Timing>>,
    ) -> Result<Timer> {
        let now = self.clock().now();
        let (timing, said) = self.alone(|| {
            let (was, said) = match file::read(self.folder()) {
                file::Read::None => (None, None),
                file::Read::Timing(timing) => (Some(timing), None),
                file::Read::Unreadable => (None, Some(())),
            };
            let timing = step(was, now)?;
            let said = said.map(|()| file::set_aside(self.folder())).transpose()?;
            file::write(self.folder(), timing.as_ref())?;
            Ok((timing, said))
        })?;
        let shown = timing.map_or_else(|| Ok(Timer::default()), |timing| self.shown(&timing))?;
        Ok(Timer { said, ..shown })
    }
}

fn idle() -> Problem {
    let message = "No timer is running. Nothing was changed.";
    Problem::new(Code::NothingTo, "no_timer", message).hint("Start one first.")
}

fn running() -> Problem {
    let message = "The timer is running already. Nothing was changed.";
    Problem::new(Code::Refused, "running", message).hint("Stop it before you start another.")
}

fn waiting() -> Problem {
    let message = "What was timed before is not logged yet. Nothing was changed.";
    Problem::new(Code::Refused, "waiting", message)
        .hint("Let it go on without naming anything, or log or discard it first.")
}
