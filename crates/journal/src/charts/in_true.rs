//! What InTrue is drawn from.

use plumb_charts::{InTrueSeries, Spec};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that InTrue says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<InTrueSeries> {
    Ok(InTrueSeries::default())
}
