//! What Core is drawn from.

use plumb_charts::{CoreSeries, Spec};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that Core says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<CoreSeries> {
    Ok(CoreSeries::default())
}
