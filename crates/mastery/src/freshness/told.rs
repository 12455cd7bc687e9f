//! How freshness came about, in words.
//!
//! The one place that words the two halvings. It gives no advice.

use super::{CLEARING_MINUTES, Freshness};
use crate::{
    date::{Day, Precision},
    words,
};

/// Freshness in whole percent: 519,630 parts are 52.
pub fn percent(ppm: u32) -> u32 {
    (ppm + 5_000) / 10_000
}

/// Days since, what is left and by which rule, with the last making day as exactly as it is known; where nothing was ever made, that it has none.
pub fn computed(fresh: &Freshness, half_life: u16, precision: Precision) -> String {
    let rule = format!(
        "Freshness halves every {} away, and what is lost halves for every {} of making.",
        words::counted(u64::from(half_life), "day", "days"),
        words::counted(CLEARING_MINUTES as u64 / 60, "hour", "hours")
    );
    let (Some(on), Some(since), Some(ppm)) = (fresh.last, fresh.days_since, fresh.ppm) else {
        return format!(
            "{rule} Before the first making day there is neither freshness nor days since."
        );
    };
    let least = if fresh.at_least { "At least " } else { "" };
    format!(
        "{least}{} since the last making day, {}. {rule} Here {} % is left. A reminder, not a measurement of you.",
        words::counted(u64::from(since), "day", "days"),
        words::long_day(Day { on, precision }),
        percent(ppm)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freshness_is_told_with_its_own_days_and_half_life() {
        let fresh = Freshness {
            days_since: Some(187),
            at_least: false,
            ppm: Some(519_630),
            band: None,
            last: chrono::NaiveDate::from_ymd_opt(2026, 5, 17),
        };
        assert_eq!(
            computed(&fresh, 198, Precision::Day),
            "187 days since the last making day, 17 May 2026. Freshness halves every 198 days away, and what is lost halves for every 2 hours of \
             making. Here 52 % is left. A reminder, not a measurement of you.",
            "E5"
        );
        let coarse = Freshness {
            at_least: true,
            ..fresh
        };
        assert!(
            computed(&coarse, 198, Precision::Month)
                .starts_with("At least 187 days since the last making day, May 2026."),
            "a month is no day"
        );
        assert!(
            computed(&Freshness::default(), 198, Precision::Day).ends_with("nor days since."),
            "nothing made is not zero"
        );
    }
}
