//! How much time lies between two days, and how much of it is one entry's.
//!
//! Both count as the days of making do (I12), so that what is listed entry by entry adds up to what a chart draws. Milestones carry no minutes here;
//! what they are worth to freshness is `making`'s to say.

use std::ops::AddAssign;

use chrono::NaiveDate;

use super::making::{DayTime, Practice, split};
use crate::ids::AreaId;

/// Minutes made and overseen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Minutes of making that were logged.
    pub making: u32,
    /// Minutes of overseeing that were logged.
    pub overseeing: u32,
}

impl Spent {
    /// Both together.
    pub fn sum(self) -> u32 {
        self.making + self.overseeing
    }
}

impl AddAssign for Spent {
    fn add_assign(&mut self, other: Self) {
        self.making += other.making;
        self.overseeing += other.overseeing;
    }
}

/// What was logged between two days, both counted; `days` are oldest first, as `Making` keeps them.
pub fn spent(days: &[DayTime], from: NaiveDate, to: NaiveDate) -> Spent {
    let after = days.partition_point(|day| day.on < from);
    let mut spent = Spent::default();
    for day in days[after..].iter().take_while(|day| day.on <= to) {
        spent += Spent {
            making: day.making,
            overseeing: day.overseeing,
        };
    }
    spent
}

impl Practice {
    /// Its minutes that fall on any of these areas (I12); all of them where no areas are named.
    pub fn spent_on(&self, areas: Option<&[AreaId]>) -> Spent {
        let Some(areas) = areas else {
            return Spent {
                making: u32::from(self.making),
                overseeing: u32::from(self.overseeing),
            };
        };
        let mut spent = Spent::default();
        for (nth, area) in self.areas.iter().enumerate() {
            if areas.contains(area) {
                spent += Spent {
                    making: split(self.making, nth, self.areas.len()),
                    overseeing: split(self.overseeing, nth, self.areas.len()),
                };
            }
        }
        spent
    }
}
