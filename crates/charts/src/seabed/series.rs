//! What Seabed is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeabedSeries {
    /// What it is about.
    pub name: String,
}
