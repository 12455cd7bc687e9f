//! What True is drawn from: the soundings of an area beside its depth.

use plumb_charts::{InTrueSeries, Spec};
use plumb_mastery::in_true::said;

use super::{ground::Ground, series::roles};
use crate::{depths::no_area, problem::Result, reader::Reader};

/// Everything that True says.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<InTrueSeries> {
    let area = *spec.areas.first().ok_or_else(no_area)?;
    let standing = &ground.standing;
    let depth = standing.depths.area(area).ok_or_else(no_area)?;
    let name = standing.tree.get(area).ok_or_else(no_area)?.name.clone();
    Ok(InTrueSeries {
        name,
        said: said(depth, &ground.kept.soundings, spec.range.to),
        roles: roles(ground),
    })
}
