//! What Echoes is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EchoesSeries {
    /// What it is about.
    pub name: String,
}
