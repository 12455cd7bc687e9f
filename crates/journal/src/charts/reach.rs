//! What Reach is drawn from.
//!
//! The uses are those of the ground, so that what stays behind is in no number; the techniques that nothing used are only those that the ground offers.

use plumb_charts::{ReachSeries, Spec};
use plumb_mastery::reach::{Asked, reach};

use super::{ground::Ground, series::roles};
use crate::{problem::Result, reader::Reader};

/// Everything that Reach says.
pub(super) fn series(reader: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<ReachSeries> {
    let (tree, uses) = (&ground.standing.tree, ground.uses(reader)?);
    let to = spec.range.drawn().to;
    let asked = Asked {
        to,
        on: spec.reading_day(),
    };
    let mut found = reach(tree, &uses, &spec.areas, asked);
    found.unused.retain(|technique| ground.offers(*technique));
    let title = |work| ground.kept.titles.get(&work).cloned();
    let mut series = ReachSeries::of(tree, &spec.areas, &found, title, to);
    if spec.areas.is_empty() {
        series.speak_of(|craft| ground.offers(craft));
    }
    series.roles = roles(ground);
    Ok(series)
}
