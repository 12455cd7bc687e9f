//! What True is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InTrueSeries {
    /// What it is about.
    pub name: String,
}
