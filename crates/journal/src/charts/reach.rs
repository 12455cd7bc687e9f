//! What Reach is drawn from.

use plumb_charts::{ReachSeries, Spec};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that Reach says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<ReachSeries> {
    Ok(ReachSeries::default())
}
