//! What Core is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoreSeries {
    /// What it is about.
    pub name: String,
}
