//! The clock: what time it is, and which civil day that is for the person.
//!
//! The only file that asks the system. `PLUMB_NOW` fixes it for a process, in every build: `2026-11-20`, or an instant as RFC 3339 writes it.
//! Instants are for display and never for order; the clock does not know that it may be wrong.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveTime, TimeDelta, Utc};

/// The variable that fixes the clock.
pub const VARIABLE: &str = "PLUMB_NOW";

/// What time it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    fixed: Option<DateTime<FixedOffset>>,
}

impl Clock {
    /// The system's clock, or the fixed one where `PLUMB_NOW` names a time; what cannot be read as one is left out.
    pub fn of_this_process() -> Self {
        Self {
            fixed: std::env::var(VARIABLE).ok().and_then(|text| read(&text)),
        }
    }

    /// A clock that stands still at noon of a day, for tests and for samples that are moved to it.
    pub fn fixed(on: NaiveDate) -> Self {
        Self {
            fixed: Some(noon(on)),
        }
    }

    /// The instant, in UTC, cut to milliseconds, because that is what is written.
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the one place that asks the system"
    )]
    pub fn now(&self) -> DateTime<Utc> {
        let now = self
            .fixed
            .map_or_else(Utc::now, |fixed| fixed.with_timezone(&Utc));
        DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now)
    }

    /// An instant as the clocks show it where the person is.
    pub fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        self.fixed.map_or_else(
            || at.with_timezone(&Local).fixed_offset(),
            |fixed| at.with_timezone(fixed.offset()),
        )
    }

    /// The instant at which a day begins where the person is; where clocks were put forward over midnight, the first one of that day.
    pub fn begins(&self, day: NaiveDate) -> DateTime<Utc> {
        let midnight = day.and_time(NaiveTime::MIN);
        let fixed = |offset: FixedOffset| (midnight - offset).and_utc();
        match self.fixed {
            Some(now) => fixed(*now.offset()),
            None => {
                let hours = (0..=3).map(|hour| midnight + TimeDelta::hours(hour));
                let first = hours.filter_map(|at| at.and_local_timezone(Local).earliest());
                let at = first.map(|at| at.with_timezone(&Utc)).next();
                at.unwrap_or_else(|| midnight.and_utc())
            }
        }
    }

    /// The civil day where the person is.
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the one place that asks the system"
    )]
    pub fn today(&self) -> NaiveDate {
        self.fixed
            .map_or_else(|| Local::now().date_naive(), |fixed| fixed.date_naive())
    }
}

fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(noon);
    day.or_else(|| DateTime::parse_from_rfc3339(text).ok())
}

fn noon(on: NaiveDate) -> DateTime<FixedOffset> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    on.and_time(noon).and_utc().fixed_offset()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_is_read_as_a_day_or_as_an_instant() {
        let clock = |text| Clock { fixed: read(text) };
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
        assert_eq!(clock("2026-11-20").today(), day, "a day alone is that day");
        assert_eq!(
            clock("2026-11-20T23:30:00+13:00").today(),
            day,
            "the day where the person is, not where Greenwich is"
        );
        assert_eq!(
            clock("2026-11-20T23:30:00+13:00").now().to_rfc3339(),
            "2026-11-20T10:30:00+00:00",
            "the instant in UTC"
        );
        let far = clock("2026-11-20T23:30:00+13:00");
        assert_eq!(
            far.local(far.now()).to_rfc3339(),
            "2026-11-20T23:30:00+13:00",
            "and back to what the clock on the wall says"
        );
        assert_eq!(read("yesterday"), None, "words are no clock");
    }
}
