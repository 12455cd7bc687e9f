//! What Reach is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReachSeries {
    /// What it is about.
    pub name: String,
}
