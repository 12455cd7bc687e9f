//! What Bob is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BobSeries {
    /// What it is about.
    pub name: String,
}
