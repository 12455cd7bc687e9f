//! Time that is still being spent: stretches of making and overseeing, begun and ended at instants that are passed in.
//!
//! Nothing of it is logged. It becomes a session only when the person stops and saves it. Whether a machine slept cannot be seen from inside, so it is
//! taken to have slept where nobody looked at a running timer for more than a quarter of an hour. Clocks that jump back count as no time at all.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AreaId, WorkId};

/// How long a running timer may go unseen before the machine is taken to have slept.
pub const SLEEP: TimeDelta = TimeDelta::minutes(15);

/// The longest text of a timer's file that is read, in bytes: years of switching to and fro.
pub const LONGEST_FILE: u64 = 1 << 20;

/// How time is spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Spending {
    /// With one's own hands or judgement in the work.
    #[default]
    Making,
    /// Arranging the work of others.
    Overseeing,
}

impl Spending {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Making => Self::Overseeing,
            Self::Overseeing => Self::Making,
        }
    }

    /// The word for it in a sentence.
    pub fn word(self) -> &'static str {
        match self {
            Self::Making => "making",
            Self::Overseeing => "overseeing",
        }
    }
}

/// Time spent without a break, in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// How it was spent.
    pub spent: Spending,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it ended; absent while it runs.
    pub to: Option<DateTime<Utc>>,
}

/// A span in which nobody looked at a running timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sleep {
    /// When it was seen last.
    pub from: DateTime<Utc>,
    /// When it was seen again.
    pub to: DateTime<Utc>,
}

/// What a timer does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimerPhase {
    /// There is none.
    #[default]
    Idle,
    /// Time is running.
    Running,
    /// It waits to go on.
    Paused,
    /// It ended, and waits to be logged or discarded.
    Stopped,
}

/// A timer as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// The areas that the time will fall on, primary first.
    pub areas: Vec<AreaId>,
    /// The work.
    pub work: Option<WorkId>,
    /// How time is spent now, or will be when it goes on.
    pub spent: Spending,
    /// What was timed, oldest first.
    pub stretches: Vec<Stretch>,
    /// When somebody who watches it saw it run last; absent where nobody watches.
    pub seen: Option<DateTime<Utc>>,
    /// When the machine slept, as far as it was noticed and not yet decided on.
    pub slept: Vec<Sleep>,
    /// Whether it ended.
    pub stopped: bool,
}

impl Timing {
    /// Begins to time.
    pub fn begin(
        areas: Vec<AreaId>,
        work: Option<WorkId>,
        spent: Spending,
        now: DateTime<Utc>,
    ) -> Self {
        let first = Stretch {
            spent,
            from: now,
            to: None,
        };
        Self {
            areas,
            work,
            spent,
            stretches: vec![first],
            seen: None,
            slept: Vec::new(),
            stopped: false,
        }
    }

    /// What it does.
    pub fn phase(&self) -> TimerPhase {
        if self.stopped {
            TimerPhase::Stopped
        } else if self.runs() {
            TimerPhase::Running
        } else {
            TimerPhase::Paused
        }
    }

    /// Looks at it: a running timer that nobody saw for longer than [`SLEEP`] slept meanwhile.
    pub fn see(&mut self, now: DateTime<Utc>) {
        self.notice(now);
        self.seen = self.runs().then_some(now);
    }

    /// Nobody watches any more, and that is no sleep.
    pub fn leave(&mut self, now: DateTime<Utc>) {
        self.notice(now);
        self.seen = None;
    }

    /// Holds it.
    pub fn pause(&mut self, now: DateTime<Utc>) {
        self.leave(now);
        if let Some(open) = self.stretches.last_mut().filter(|last| last.to.is_none()) {
            open.to = Some(now.max(open.from));
        }
    }

    /// Goes on, from a pause or after it was stopped.
    pub fn go_on(&mut self, now: DateTime<Utc>) {
        self.stopped = false;
        if !self.runs() {
            self.stretches.push(Stretch {
                spent: self.spent,
                from: now,
                to: None,
            });
        }
    }

    /// Changes from making to overseeing, or back.
    pub fn switch(&mut self, now: DateTime<Utc>) {
        let runs = self.runs();
        self.spent = self.spent.other();
        if runs {
            self.pause(now);
            self.go_on(now);
        }
    }

    /// Ends it; what was timed stays until it is logged or discarded.
    pub fn stop(&mut self, now: DateTime<Utc>) {
        self.pause(now);
        self.stopped = true;
    }

    /// Keeps the time in which the machine slept.
    pub fn keep_sleep(&mut self) {
        self.slept.clear();
    }

    /// Ends the time where the machine first went to sleep.
    pub fn cut_at_sleep(&mut self) {
        let Some(first) = self.slept.first().map(|sleep| sleep.from) else {
            return;
        };
        self.stretches.retain(|stretch| stretch.from < first);
        for stretch in &mut self.stretches {
            stretch.to = Some(stretch.to.map_or(first, |to| to.min(first)));
        }
        self.slept.clear();
    }

    /// Seconds that were spent so.
    pub fn seconds(&self, spent: Spending, now: DateTime<Utc>) -> u32 {
        let of_it = self.stretches.iter().filter(|one| one.spent == spent);
        let sum: i64 = of_it
            .map(|one| (one.to.unwrap_or(now) - one.from).num_seconds().max(0))
            .sum();
        u32::try_from(sum).unwrap_or(u32::MAX)
    }

    /// Whole minutes that were spent so; half a minute counts as one.
    pub fn minutes(&self, spent: Spending, now: DateTime<Utc>) -> u32 {
        self.seconds(spent, now).saturating_add(30) / 60
    }

    /// When it began.
    pub fn began(&self) -> Option<DateTime<Utc>> {
        self.stretches.first().map(|first| first.from)
    }

    fn runs(&self) -> bool {
        self.stretches.last().is_some_and(|last| last.to.is_none())
    }

    fn notice(&mut self, now: DateTime<Utc>) {
        if let Some(from) = self.seen.filter(|_| self.runs())
            && now - from > SLEEP
        {
            self.slept.push(Sleep { from, to: now });
        }
    }
}

/// The capture line that says what was timed; only its text is left to be written.
pub fn line(on: Option<&str>, minutes: [u32; 2], areas: &[String], work: Option<&str>) -> String {
    let [making, overseeing] = minutes;
    let mut parts: Vec<String> = on.map(str::to_owned).into_iter().collect();
    if making > 0 {
        parts.push(typed(making));
    }
    if overseeing > 0 {
        parts.push(format!("{} overseeing", typed(overseeing)));
    }
    parts.extend(areas.iter().map(|path| format!("+\"{path}\"")));
    parts.extend(work.map(|title| format!("#\"{title}\"")));
    format!("{}: ", parts.join(" "))
}

/// Minutes as they are typed on a line: `45m`, `1h`, `1h30`.
pub fn typed(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest}m"),
        (hours, 0) => format!("{hours}h"),
        (hours, rest) => format!("{hours}h{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64, seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000 + 60 * minutes + seconds, 0).expect("an instant")
    }

    fn begun() -> Timing {
        Timing::begin(Vec::new(), None, Spending::Making, at(0, 0))
    }

    #[test]
    fn making_and_overseeing_are_summed_apart_and_a_pause_is_neither() {
        let mut timing = begun();
        timing.switch(at(50, 0));
        timing.pause(at(70, 0));
        timing.go_on(at(100, 0));
        timing.switch(at(101, 0));
        timing.stop(at(111, 0));
        assert_eq!(
            timing.minutes(Spending::Making, at(500, 0)),
            60,
            "50 and 10"
        );
        assert_eq!(
            timing.minutes(Spending::Overseeing, at(500, 0)),
            21,
            "20 and 1"
        );
        assert_eq!(
            timing.phase(),
            TimerPhase::Stopped,
            "stopped, and still there"
        );
    }

    #[test]
    fn half_a_minute_counts_as_one_and_less_as_none() {
        let minutes = |seconds| begun().minutes(Spending::Making, at(0, seconds));
        assert_eq!(
            [29, 30, 89, 90].map(minutes),
            [0, 1, 1, 2],
            "as time from other clocks is rounded"
        );
    }

    #[test]
    fn a_clock_that_jumps_back_takes_no_time_away() {
        let mut timing = begun();
        timing.pause(at(-30, 0));
        timing.go_on(at(-30, 0));
        assert_eq!(
            timing.minutes(Spending::Making, at(-20, 0)),
            10,
            "only what was timed"
        );
    }

    #[test]
    fn sleep_is_noticed_only_where_somebody_watched() {
        let mut timing = begun();
        timing.see(at(500, 0));
        assert_eq!(timing.slept, [], "nobody had looked before");
        timing.see(at(515, 0));
        assert_eq!(
            timing.slept,
            [],
            "a quarter of an hour is not more than one"
        );
        timing.leave(at(520, 0));
        timing.see(at(900, 0));
        assert_eq!(timing.slept, [], "a closed window is no sleep");
        timing.see(at(916, 0));
        assert_eq!(timing.slept.len(), 1, "here the machine slept");
        timing.pause(at(917, 0));
        timing.see(at(2000, 0));
        assert_eq!(timing.slept.len(), 1, "a pause is no sleep");
    }

    #[test]
    fn what_was_slept_is_kept_or_cut_off_where_it_began() {
        let mut timing = begun();
        timing.see(at(40, 0));
        timing.see(at(220, 0));
        timing.switch(at(230, 0));
        timing.stop(at(240, 0));
        let mut cut = timing.clone();
        cut.cut_at_sleep();
        assert_eq!(
            cut.minutes(Spending::Making, at(999, 0)),
            40,
            "until it slept"
        );
        assert_eq!(
            cut.minutes(Spending::Overseeing, at(999, 0)),
            0,
            "what came after goes"
        );
        timing.keep_sleep();
        assert_eq!(
            timing.minutes(Spending::Making, at(999, 0)),
            230,
            "all of it"
        );
        assert_eq!(timing.slept, [], "asked once");
    }

    #[test]
    fn stopping_notices_the_sleep_before_it() {
        let mut timing = begun();
        timing.see(at(1, 0));
        timing.stop(at(100, 0));
        assert_eq!(
            timing.slept.len(),
            1,
            "nobody has to look between waking and stopping"
        );
    }

    #[test]
    fn a_stopped_timer_goes_on() {
        let mut timing = begun();
        timing.stop(at(10, 0));
        timing.go_on(at(20, 0));
        assert_eq!(timing.phase(), TimerPhase::Running, "stopped by mistake");
        assert_eq!(timing.minutes(Spending::Making, at(25, 0)), 15, "10 and 5");
    }

    #[test]
    fn the_line_says_all_that_was_timed() {
        let areas = ["Ceramics/Slip glaze".to_owned()];
        assert_eq!(
            line(Some("2026-11-19"), [90, 5], &areas, Some("Tea bowls")),
            "2026-11-19 1h30 5m overseeing +\"Ceramics/Slip glaze\" #\"Tea bowls\": ",
            "as a person would type it"
        );
        assert_eq!(line(None, [60, 0], &[], None), "1h: ", "and no more");
    }
}
