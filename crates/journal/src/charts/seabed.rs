//! What the Seabed is drawn from: the standing of every area, and what silt lies on it.
//!
//! It takes all of it from the ground, so that a saved chart knows nothing that may not leave. It does not know pixels.

use plumb_charts::{SeabedSeries, Spec, seabed::then};
use plumb_mastery::{
    AreaId,
    seabed::{Asked, Facts, seabed},
};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that the Seabed says.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<SeabedSeries> {
    let facts = Facts {
        tree: &ground.standing.tree,
        depths: &ground.standing.depths,
        making: &ground.silt.making,
        fadings: &ground.silt.fadings,
        first_day: &|area: AreaId| ground.kept.first_day(area),
        offers: &|area: AreaId| ground.offers(area),
    };
    let asked = Asked {
        areas: &spec.areas,
        now: spec.range.to,
        then: then(spec),
    };
    Ok(seabed(&facts, &asked))
}
