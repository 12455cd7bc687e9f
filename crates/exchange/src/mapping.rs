//! Where a name of the source goes: an area, an area as overseeing, a work, or nowhere.
//!
//! Written `NAME=AREA`, `NAME=AREA,over`, `NAME=#Work`, `NAME=skip`. A name without an answer gives entries without area; nothing is thrown
//! away for it. Remembering the answers is not done here.

use plumb_mastery::{Body, Entry, Invalid, Session, fold::fold};

use crate::{names::Names, sheet::Refusal};

/// One name and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The name as the source has it.
    pub name: String,
    target: Target,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Area(String),
    Overseeing(String),
    Work(String),
    Skip,
}

impl Mapping {
    /// Reads `NAME=AREA`, `NAME=AREA,over`, `NAME=#Work` or `NAME=skip`.
    ///
    /// # Errors
    ///
    /// `bad_mapping` where a side is missing.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let sides = text
            .rsplit_once('=')
            .map(|(name, to)| (name.trim(), to.trim()));
        let Some((name, to)) =
            sides.filter(|(name, to)| !name.is_empty() && !to.is_empty() && *to != "#")
        else {
            let message = format!("'{text}' does not say which name goes where.");
            return Err(Invalid::new("map", "bad_mapping", message)
                .hint("Write NAME=AREA, NAME=AREA,over, NAME=#Work or NAME=skip."));
        };
        let target = match (to, to.strip_prefix('#'), to.strip_suffix(",over")) {
            ("skip", ..) => Target::Skip,
            (_, Some(work), _) => Target::Work(work.trim().to_owned()),
            (_, _, Some(area)) => Target::Overseeing(area.trim().to_owned()),
            _ => Target::Area(to.to_owned()),
        };
        Ok(Self {
            name: name.to_owned(),
            target,
        })
    }

    /// The right-hand side, as it is written.
    pub fn to(&self) -> String {
        match &self.target {
            Target::Area(area) => area.clone(),
            Target::Overseeing(area) => format!("{area},over"),
            Target::Work(work) => format!("#{work}"),
            Target::Skip => "skip".into(),
        }
    }

    /// The area to which it goes, if it goes to one.
    pub fn area(&self) -> Option<&str> {
        match &self.target {
            Target::Area(area) | Target::Overseeing(area) => Some(area),
            Target::Work(_) | Target::Skip => None,
        }
    }

    /// Whether it speaks of a name; case and accents ignored, as in names of areas.
    pub fn is_of(&self, name: &str) -> bool {
        fold(&self.name) == fold(name)
    }

    /// Whether entries of this name are left out.
    pub fn skips(&self) -> bool {
        self.target == Target::Skip
    }

    /// Puts an entry where it goes.
    pub(crate) fn apply(&self, entry: &mut Entry, names: &mut Names<'_>) -> Result<(), Refusal> {
        match &self.target {
            Target::Area(area) => entry.areas.push(names.area("names", area)?),
            Target::Overseeing(area) => {
                entry.areas.push(names.area("names", area)?);
                if let Body::Session(session) = &mut entry.body {
                    *session = Session {
                        making_min: 0,
                        overseeing_min: session.making_min + session.overseeing_min,
                    };
                }
            }
            Target::Work(work) => entry.work = Some(names.work("names", work)?),
            Target::Skip => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_read_as_it_is_written() {
        for (text, name, to) in [
            ("plumb=Craft/Code", "plumb", "Craft/Code"),
            ("plumb = Craft/Code,over", "plumb", "Craft/Code,over"),
            ("a=b=#Tern", "a=b", "#Tern"),
            ("plumb=skip", "plumb", "skip"),
        ] {
            let mapping = Mapping::read(text).expect(text);
            assert_eq!(
                (mapping.name.as_str(), mapping.to().as_str()),
                (name, to),
                "{text}"
            );
        }
        for text in ["plumb", "=A", "plumb=", "plumb=#", ""] {
            assert!(Mapping::read(text).is_err(), "{text} says nothing");
        }
    }
}
