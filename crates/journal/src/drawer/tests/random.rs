//! Random journals: what is listed adds up to what charts of time are drawn from.

use plumb_mastery::freshness::spent;

use super::*;
use crate::standing::Silt;

/// The same dice every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

#[test]
fn on_random_journals_the_rows_add_up_to_the_days_of_making() {
    for seed in 1..=3 {
        let (trial, mut dice) = (studio(), Dice(seed));
        let areas = ["Ceramics", "Glaze", "Throwing", "Ash"].map(|name| area(&trial, name));
        let mut entries = Vec::new();
        for _ in 0..120 {
            let mut named = areas.to_vec();
            named.retain(|_| dice.roll(2) == 0);
            named.reverse();
            let on = day("2026-09-01") + chrono::Days::new(dice.roll(80));
            let minutes = |dice: &mut Dice| u16::try_from(dice.roll(720)).expect("a few");
            let (making, overseeing) = (minutes(&mut dice), minutes(&mut dice));
            entries.push(time(&on.to_string(), &named, making.max(1), overseeing));
        }
        put(&trial, entries);
        let silt = trial.journal.read(Silt::of).expect("it reads");
        for name in ["", "Ceramics", "Glaze", "Throwing", "Ash"] {
            let (from, to) = ("2026-09-11", "2026-10-31");
            let found = trial
                .journal
                .time_behind(TimeBehind {
                    limit: Some(500),
                    ..asked(name, from, to)
                })
                .expect("it reads");
            let days = if name.is_empty() {
                silt.making.all()
            } else {
                silt.making.days(area(&trial, name))
            };
            let sum = spent(days, day(from), day(to));
            assert_eq!(
                (found.making, found.overseeing),
                (sum.making, sum.overseeing),
                "the sum is the number that was drawn: {name}, seed {seed}"
            );
            let rows = |minutes: fn(&TimeRow) -> u32| found.rows.iter().map(minutes).sum::<u32>();
            assert_eq!(
                (rows(|row| row.making), rows(|row| row.overseeing)),
                (sum.making, sum.overseeing),
                "and the rows add up to it: {name}, seed {seed}"
            );
            assert_eq!(
                found.rows.len() as u32,
                found.sessions + found.milestones,
                "every entry is there: {name}, seed {seed}"
            );
        }
    }
}
