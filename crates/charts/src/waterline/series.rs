//! What Waterline is drawn from.

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaterlineSeries {
    /// What it is about.
    pub name: String,
}
