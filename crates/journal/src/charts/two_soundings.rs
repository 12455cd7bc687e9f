//! What Two soundings is drawn from: the tally of the ground, and who may be named.

use plumb_charts::{Spec, TwoSoundingsSeries, two_soundings::Gathering};
use plumb_mastery::{
    Publish,
    compare::{Grounds, Period},
};

use super::ground::Ground;
use crate::{problem::Result, reader::Reader};

/// Everything that Two soundings says of the range and of the period before it.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<TwoSoundingsSeries> {
    let standing = &ground.standing;
    let gathering = Gathering {
        grounds: Grounds {
            tree: &standing.tree,
            depths: &standing.depths,
            making: &ground.silt.making,
            fadings: &ground.silt.fadings,
            tally: &ground.kept.tally,
            owner: &standing.record.owner,
        },
        goals: &ground.kept.goals,
        title: &|key| ground.kept.titles.get(&key).cloned().unwrap_or_default(),
        // What leaves names only who said that their name may leave with their words.
        named: &|said| !ground.leaves() || said.publish == Publish::Named,
        offered: &|area| ground.offers(area),
    };
    let period = Period::through(spec.range.from, spec.range.to);
    Ok(gathering.series(&spec.areas, period))
}
