//! The name in a query that nothing has, so that the journal can say what was perhaps meant.

use crate::{
    capture::Names,
    ids::{WorkId, typed_ending},
    invalid::Invalid,
};

/// A name in a query that nothing has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfound {
    /// After `area:`.
    Area(String),
    /// After `work:`.
    Work(String),
}

/// The name that a query was refused for because nothing has it.
pub fn unfound(text: &str, refused: &Invalid) -> Option<Unfound> {
    let at = refused.at?;
    let units: Vec<u16> = text.encode_utf16().collect();
    let place = units.get(at.from as usize..at.to as usize)?;
    let typed = String::from_utf16_lossy(place);
    let name = typed.trim_start_matches('=').trim_matches('"').to_owned();
    match refused.reason {
        "unknown_area" => Some(Unfound::Area(name)),
        "unknown_work" => Some(Unfound::Work(name)),
        _ => None,
    }
}

/// The works of a title; else those whose id ends as typed, dots or none, since a query makes no work.
pub(super) fn works(value: &str, names: &Names) -> Vec<WorkId> {
    match (names.works(value), typed_ending(value)) {
        ([], Some(ending)) => names.works_ending(&ending),
        (works, _) => works.to_vec(),
    }
}
