//! A craft's own rungs, shallowest first, and the templates that a new craft may copy.
//!
//! Words are harder to inflate than numbers, so each rung says what a work on it demands and what one can do there. A ladder does not know
//! which entries are rated on it.

mod templates;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{check, fold::look_up, invalid::Invalid, words};

pub use templates::{TEMPLATES, Template};

/// The fewest rungs of a ladder.
pub const FEWEST: usize = 3;

/// The most rungs of a ladder.
pub const MOST: usize = 9;

/// Three to nine rungs, shallowest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ladder {
    /// The rungs; rung number 1 is the first.
    pub rungs: Vec<Rung>,
}

/// One rung of a ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rung {
    /// A stable name inside its ladder.
    pub key: String,
    /// 1 to 60 characters, such as "Untangles".
    pub name: String,
    /// What a work at this rung demands; rates a milestone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub demands: String,
    /// What one can do who stands here; rates a sounding.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub can_do: String,
    /// Two to four observable signs to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<String>,
}

impl Ladder {
    /// How many rungs it has.
    pub fn len(&self) -> u8 {
        u8::try_from(self.rungs.len()).unwrap_or(u8::MAX)
    }

    /// Whether it has no rung at all, which `check` refuses.
    pub fn is_empty(&self) -> bool {
        self.rungs.is_empty()
    }

    /// Whether `rung` is one of its numbers, 1 to `len`.
    pub fn has(&self, rung: u8) -> bool {
        (1..=self.len()).contains(&rung)
    }

    /// Rung number `rung`, from 1.
    pub fn rung(&self, rung: u8) -> Option<&Rung> {
        self.rungs.get(usize::from(rung).checked_sub(1)?)
    }

    /// The name of rung number `rung`; empty where there is none.
    pub fn name(&self, rung: u8) -> &str {
        self.rung(rung).map_or("", |rung| rung.name.as_str())
    }

    /// The number of the rung with this name or key; case, accents and hyphens ignored.
    pub fn named(&self, typed: &str) -> Option<u8> {
        let wanted = look_up(typed);
        let at = self
            .rungs
            .iter()
            .position(|rung| look_up(&rung.name) == wanted || look_up(&rung.key) == wanted)?;
        u8::try_from(at + 1).ok()
    }

    /// Checks the number of rungs, their texts, and that no two have the same key or name.
    ///
    /// # Errors
    ///
    /// `bad_ladder` for fewer than three or more than nine rungs, `repeated`, and what `check::line` and `check::prose` refuse.
    pub fn check(&self) -> Result<(), Invalid> {
        if !(FEWEST..=MOST).contains(&self.rungs.len()) {
            let message = format!(
                "A ladder has three to nine rungs; this one has {}.",
                words::small_number(self.rungs.len())
            );
            return Err(Invalid::new("ladder", "bad_ladder", message));
        }
        for (at, rung) in self.rungs.iter().enumerate() {
            rung.check()?;
            let same = |other: &&Rung| {
                other.key == rung.key || look_up(&other.name) == look_up(&rung.name)
            };
            if self.rungs[..at].iter().find(same).is_some() {
                return Err(Invalid::new(
                    "ladder",
                    "repeated",
                    format!("The ladder has two rungs called '{}'.", rung.name),
                ));
            }
        }
        Ok(())
    }
}

impl Rung {
    fn check(&self) -> Result<(), Invalid> {
        check::line("ladder.key", &self.key, 1, 60)?;
        check::line("ladder.name", &self.name, 1, 60)?;
        check::prose("ladder.demands", &self.demands, 2_000)?;
        check::prose("ladder.can_do", &self.can_do, 2_000)?;
        self.signals
            .iter()
            .try_for_each(|signal| check::line("ladder.signals", signal, 1, 400))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_a_sound_ladder_with_signs_to_choose_from() {
        for template in TEMPLATES {
            let ladder = template.ladder();
            assert_eq!(
                ladder.check(),
                Ok(()),
                "{} can be copied into a craft",
                template.key
            );
            for rung in &ladder.rungs {
                assert!(
                    (2..=4).contains(&rung.signals.len()),
                    "{} of {} has two to four signals",
                    rung.name,
                    template.key
                );
                assert!(
                    !rung.demands.is_empty() && !rung.can_do.is_empty(),
                    "{} rates milestones and soundings",
                    rung.name
                );
            }
        }
        let lengths: Vec<_> = TEMPLATES
            .iter()
            .map(|template| (template.key, template.ladder().len()))
            .collect();
        assert_eq!(
            lengths,
            [
                ("six-rungs", 6),
                ("guild", 3),
                ("dreyfus", 5),
                ("grades", 9)
            ],
            "the four that model.md names"
        );
    }

    #[test]
    fn a_rung_is_found_by_its_name_however_it_is_typed() {
        let ladder = Ladder::six_rungs();
        assert_eq!(
            ladder.named("sets-the-MARK"),
            Some(5),
            "hyphen for space, case ignored"
        );
        assert_eq!(ladder.named("Manages"), None, "no rung is called manager");
        assert_eq!(ladder.name(4), "Untangles", "rungs count from one");
        assert_eq!(ladder.name(0), "", "there is no rung zero");
    }

    #[test]
    fn a_ladder_of_two_rungs_is_refused() {
        let mut ladder = Ladder::six_rungs();
        ladder.rungs.truncate(2);
        assert_eq!(
            ladder.check().map_err(|refused| refused.reason),
            Err("bad_ladder"),
            "three are the fewest"
        );
    }

    #[test]
    fn two_rungs_of_one_name_are_refused() {
        let mut ladder = Ladder::six_rungs();
        ladder.rungs[1].name = "FOLLOWS".to_owned();
        assert_eq!(
            ladder.check().map_err(|refused| refused.reason),
            Err("repeated"),
            "a name has to mean one rung"
        );
    }
}
