//! What Seabed is drawn from.

use plumb_charts::{SeabedSeries, Spec};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that Seabed says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<SeabedSeries> {
    Ok(SeabedSeries::default())
}
