//! What Waterline is drawn from.

use plumb_charts::{Spec, WaterlineSeries};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that Waterline says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<WaterlineSeries> {
    Ok(WaterlineSeries::default())
}
