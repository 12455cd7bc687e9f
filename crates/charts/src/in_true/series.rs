//! What True is drawn from: the soundings of one area beside the evidence of their days, and positions held.
//!
//! Owned and complete; gaps, bias and spread are the model's. It does not know pixels.

use plumb_mastery::in_true::Said;

use crate::roles::RoleSpan;

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InTrueSeries {
    /// The name of the area.
    pub name: String,
    /// What was said of it up to the last day of the range, against the evidence.
    pub said: Said,
    /// Positions held, in any order.
    pub roles: Vec<RoleSpan>,
}
