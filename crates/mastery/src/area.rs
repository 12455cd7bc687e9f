//! A node of the tree of a person's ground: a craft, a depth area or a technique.
//!
//! Crafts are exactly the roots and carry exactly the ladders (I2). An area knows its parent, not its children; the tree is `tree.rs`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, past},
    entry::LONGEST_NAME,
    ids::AreaId,
    invalid::Invalid,
    ladder::Ladder,
};

/// The half-life of freshness, in days, where no area above sets one: 6.5 months (Tatel & Ackerman 2025, exacting skills).
pub const DEFAULT_HALF_LIFE: u16 = 198;

/// What an area is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AreaKind {
    /// A root of the tree, with a ladder of its own.
    Craft,
    /// Ground inside a craft in which one can go deeper.
    Area,
    /// A way of doing something; holds only techniques.
    Technique,
}

/// A craft, a depth area or a technique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Area {
    /// Its name that never changes.
    pub id: AreaId,
    /// The area that holds it; none for a craft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<AreaId>,
    /// What it is.
    pub kind: AreaKind,
    /// 1 to 120 characters, different from its siblings' after folding.
    pub name: String,
    /// Other names by which the capture line and the command line find it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The craft's own rungs; set exactly on crafts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Ladder>,
    /// Days after which half of the freshness is gone, 30 to 3650; inherited where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freshness_half_life: Option<u16>,
    /// Resting on purpose since this day: no reminders, the same numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallow_since: Option<NaiveDate>,
    /// Hidden since this day: the same numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_on: Option<NaiveDate>,
}

/// The shortest and longest half-life of freshness, in days.
pub const HALF_LIVES: std::ops::RangeInclusive<u16> = 30..=3_650;

impl Area {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.name);
        self.also.iter_mut().for_each(check::tidy);
        for rung in self.ladder.iter_mut().flat_map(|ladder| &mut ladder.rungs) {
            for text in [
                &mut rung.key,
                &mut rung.name,
                &mut rung.demands,
                &mut rung.can_do,
            ] {
                check::tidy(text);
            }
            rung.signals.iter_mut().for_each(check::tidy);
        }
    }

    /// Checks what the area alone can tell; its place is checked by the tree (I2).
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc`, `bad_number` for a half-life, `future`, or what the ladder refuses.
    pub fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        line("name", &self.name, 1, LONGEST_NAME)?;
        self.also
            .iter()
            .try_for_each(|name| line("also", name, 1, LONGEST_NAME))?;
        if let Some(days) = self
            .freshness_half_life
            .filter(|days| !HALF_LIVES.contains(days))
        {
            let message = format!("A half-life has 30 to 3,650 days; {days} is not among them.");
            return Err(Invalid::new("freshness_half_life", "bad_number", message));
        }
        self.fallow_since
            .map_or(Ok(()), |on| past("fallow_since", on, today))?;
        self.retired_on
            .map_or(Ok(()), |on| past("retired_on", on, today))?;
        self.ladder.as_ref().map_or(Ok(()), Ladder::check)
    }
}
