//! The timer in words: what was timed, what a sleep asks, the line that would log it.

use chrono::{DateTime, Utc};
use plumb_mastery::{
    timing::{self, Spending, TimerPhase, Timing},
    words,
};

use super::{SleptQuestion, TimedArea, TimedWork, Timer, TimerDraft};
use crate::{journal::Journal, problem::Result, storage};

impl Journal {
    /// The timer as it is shown; areas and works that were deleted meanwhile are left out.
    pub(super) fn shown(&self, timing: &Timing) -> Result<Timer> {
        let now = self.clock().now();
        let (areas, work) = self.read(|reader| {
            let tree = storage::tree(reader.connection())?;
            let areas: Vec<TimedArea> = timing
                .areas
                .iter()
                .filter(|id| tree.get(**id).is_some())
                .map(|id| TimedArea {
                    id: *id,
                    path: tree.path(*id),
                })
                .collect();
            let work = timing.work.map(|id| reader.work(id)).transpose()?.flatten();
            Ok((areas, work))
        })?;
        let work = work.map(|work| TimedWork {
            id: work.id,
            title: work.title,
        });
        let minutes =
            [Spending::Making, Spending::Overseeing].map(|spent| timing.minutes(spent, now));
        let phase = timing.phase();
        let stopped = phase == TimerPhase::Stopped;
        let slept = stopped.then(|| self.question(timing, minutes)).flatten();
        let draft = (stopped && slept.is_none() && minutes != [0, 0])
            .then(|| self.draft(timing, minutes, &areas, work.as_ref(), now));
        Ok(Timer {
            phase,
            spent: timing.spent,
            making_s: timing.seconds(Spending::Making, now),
            overseeing_s: timing.seconds(Spending::Overseeing, now),
            words: told(minutes),
            areas,
            work,
            slept,
            draft,
            said: None,
        })
    }

    fn question(&self, timing: &Timing, minutes: [u32; 2]) -> Option<SleptQuestion> {
        let first = timing.slept.first()?;
        let keep = words::duration(minutes.iter().sum());
        let until = self.clock().local(first.from).format("%H:%M").to_string();
        Some(SleptQuestion {
            sentence: format!("Keep {keep}, or stop at {until}, when the machine went to sleep?"),
            keep,
            until,
        })
    }

    fn draft(
        &self,
        timing: &Timing,
        minutes: [u32; 2],
        areas: &[TimedArea],
        work: Option<&TimedWork>,
        now: DateTime<Utc>,
    ) -> TimerDraft {
        let began = timing.began().unwrap_or(now);
        let on = self.clock().local(began).date_naive();
        let day = on.to_string();
        let paths: Vec<String> = areas.iter().map(|area| area.path.clone()).collect();
        let line = timing::line(
            (on != self.clock().today()).then_some(day.as_str()),
            minutes,
            &paths,
            work.map(|work| work.title.as_str()),
        );
        TimerDraft {
            line,
            on: day,
            making_min: minutes[0],
            overseeing_min: minutes[1],
        }
    }
}

/// What was timed, in words.
fn told([making, overseeing]: [u32; 2]) -> String {
    match (making, overseeing) {
        (0, 0) => "less than a minute".to_owned(),
        (made, 0) => format!("{} making", words::duration(made)),
        (0, seen) => format!("{} overseeing", words::duration(seen)),
        (made, seen) => format!(
            "{} making, {} overseeing",
            words::duration(made),
            words::duration(seen)
        ),
    }
}
