//! What the Waterline is drawn from: the days of an area with what lies below it, or of everything.

use plumb_charts::{Spec, WaterlineSeries, waterline::everything};

use super::{ground::Ground, series::roles};
use crate::{depths::no_area, problem::Result, reader::Reader};

/// Everything that the Waterline says; the ground knows only what may be drawn.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<WaterlineSeries> {
    let making = &ground.silt.making;
    let roles = roles(ground);
    let Some(id) = spec.areas.first().copied() else {
        return Ok(WaterlineSeries {
            area: None,
            name: everything(),
            days: making.all().to_vec(),
            retired_on: None,
            roles,
        });
    };
    let area = ground.standing.tree.get(id).ok_or_else(no_area)?;
    Ok(WaterlineSeries {
        area: Some(id),
        name: area.name.clone(),
        days: making.days(id).to_vec(),
        retired_on: area.retired_on,
        roles,
    })
}
