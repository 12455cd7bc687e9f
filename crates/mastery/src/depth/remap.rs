//! What happens to what was rated when a ladder or the tree changes.
//!
//! A remap takes every old rung to a new one, never backwards, and half rungs midway between the images of their neighbours (`model.md` 7). Which
//! entries change is returned, not written: the journal makes one change of them.

use crate::{
    entry::{Body, Entry},
    ids::AreaId,
    invalid::Invalid,
    ladder::Ladder,
    words,
};

/// A map from the rungs of one ladder to those of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remap {
    /// The image of each rung, from `map(0) = 0` on.
    images: Vec<u8>,
}

impl Remap {
    /// A map that takes rung 1 of `from` to `to_rungs[0]`, and so on.
    ///
    /// # Errors
    ///
    /// `bad_map` where a rung has no image, the image is not on the new ladder, or a deeper rung comes to lie above a shallower one.
    pub fn new(from: &Ladder, to: &Ladder, to_rungs: &[u8]) -> Result<Self, Invalid> {
        let bad = |message: String| {
            let hint = "Take each old rung to a rung of the new ladder, never to a shallower one than the rung before.";
            Err(Invalid::new("map", "bad_map", message).hint(hint))
        };
        if to_rungs.len() != from.rungs.len() {
            let (given, rungs) = (
                words::small_number(to_rungs.len()),
                words::small_number(from.rungs.len()),
            );
            return bad(format!("The ladder has {rungs} rungs; {given} are mapped."));
        }
        if let Some(rung) = to_rungs.iter().find(|rung| !to.has(**rung)) {
            return bad(format!(
                "The new ladder has {} rungs; {rung} is not one of them.",
                words::small_number(to.rungs.len())
            ));
        }
        if let Some(at) = to_rungs.windows(2).position(|pair| pair[0] > pair[1]) {
            return bad(format!(
                "Rung {} would come to lie above rung {}.",
                at + 2,
                at + 1
            ));
        }
        Ok(Self {
            images: [&[0], to_rungs].concat(),
        })
    }

    /// The image of a rung.
    pub fn rung(&self, rung: u8) -> u8 {
        let last = self.images.last().copied().unwrap_or_default();
        self.images.get(usize::from(rung)).copied().unwrap_or(last)
    }

    /// The image of half rungs: `map(⌊h/2⌋) + map(⌈h/2⌉)`.
    pub fn half_rungs(&self, half_rungs: u8) -> u8 {
        self.rung(half_rungs / 2) + self.rung(half_rungs.div_ceil(2))
    }

    /// Remaps what an entry rates in some areas, such as all of a craft, and says whether anything changed.
    pub fn apply(&self, entry: &mut Entry, areas: &[AreaId]) -> bool {
        let before = entry.body.clone();
        let here = entry.areas.first().is_some_and(|area| areas.contains(area));
        match &mut entry.body {
            Body::Milestone(milestone) => {
                let rated = milestone
                    .challenge
                    .iter_mut()
                    .filter(|(area, _)| areas.contains(*area));
                rated.for_each(|(_, rung)| *rung = self.rung(*rung));
            }
            Body::Sounding(sounding) if here => {
                sounding.half_rungs = self.half_rungs(sounding.half_rungs)
            }
            Body::Goal(goal) if here => goal.half_rungs = self.half_rungs(goal.half_rungs),
            _ => {}
        }
        entry.body != before
    }
}

/// Moves an entry's tag from one area to another of the same craft, and says whether anything changed. Where a milestone rated both, the greater
/// challenge stays.
pub fn merge_area(entry: &mut Entry, from: AreaId, into: AreaId) -> bool {
    if from == into || !entry.areas.contains(&from) {
        return false;
    }
    if entry.areas.contains(&into) {
        entry.areas.retain(|area| *area != from);
    } else {
        entry
            .areas
            .iter_mut()
            .filter(|area| **area == from)
            .for_each(|area| *area = into);
    }
    if let Body::Milestone(milestone) = &mut entry.body
        && let Some(rung) = milestone.challenge.remove(&from)
    {
        let kept = milestone.challenge.entry(into).or_insert(rung);
        *kept = rung.max(*kept);
    }
    true
}
