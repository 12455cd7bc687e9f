//! What TwoSoundings is drawn from.

use plumb_charts::{Spec, TwoSoundingsSeries};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that TwoSoundings says.
pub(super) fn series(_: &Reader<'_>, _: &Ground, _: &Spec) -> Result<TwoSoundingsSeries> {
    Ok(TwoSoundingsSeries::default())
}
