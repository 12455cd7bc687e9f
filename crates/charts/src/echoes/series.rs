//! What Echoes is drawn from: who said what about which work, and positions held.
//!
//! Owned and complete. What may not leave is taken out by the model before anything is laid out; the series says only whether it leaves.

use plumb_mastery::echoes::Echoes;

use crate::roles::RoleSpan;

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EchoesSeries {
    /// What it is about: the name of an area, or of all.
    pub name: String,
    /// What others said, oldest first.
    pub said: Echoes,
    /// Positions held, in any order.
    pub roles: Vec<RoleSpan>,
    /// Whether the chart is for others: only words that may be quoted are then in it. Paper always is.
    pub leaves: bool,
}
