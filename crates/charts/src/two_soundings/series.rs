//! What Two soundings is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoSoundingsSeries {
    /// What it is about.
    pub name: String,
}
