//! What a query may ask that no entry says by itself: strength, leaps, open goals.
//!
//! Reckoned from the remembered standing, and only where a query asks for it; none of it is ever written.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use plumb_mastery::{
    AreaId, EntryId, Kind,
    depth::{Strength, is_leap},
    goals::{Wish, open},
    query::Asks,
};

use crate::{
    problem::Result,
    reader::{Reader, Select},
    standing::{OF_STANDING, Standing, standing},
};

/// What is derived, as far as it was asked for.
pub(super) struct Derived {
    standing: Option<Arc<Standing>>,
    leaps: Option<Arc<Leaps>>,
    open: Option<Arc<Open>>,
}

/// The milestones that leap.
struct Leaps(HashSet<EntryId>);

/// The goals that are open.
struct Open(HashSet<EntryId>);

impl Derived {
    /// What a query asks for.
    pub(super) fn of(reader: &Reader<'_>, asks: Asks) -> Result<Self> {
        let leaps =
            || reader.remembered_of(&OF_STANDING, |reader| Ok(Leaps::of(&*standing(reader)?)));
        Ok(Self {
            standing: asks.strength.then(|| standing(reader)).transpose()?,
            leaps: asks.leap.then(leaps).transpose()?,
            open: asks.open.then(|| reader.remembered(Open::of)).transpose()?,
        })
    }

    /// The strength of a milestone.
    pub(super) fn strength(&self, id: EntryId) -> Option<Strength> {
        self.standing.as_ref()?.strength(id)
    }

    /// Whether a milestone leaps.
    pub(super) fn leaps(&self, id: EntryId) -> bool {
        let leaps = self.leaps.as_ref();
        leaps.is_some_and(|leaps| leaps.0.contains(&id))
    }

    /// Whether a goal is open.
    pub(super) fn is_open(&self, id: EntryId) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|open| open.0.contains(&id))
    }
}

impl Leaps {
    fn of(standing: &Standing) -> Self {
        let pieces = standing.record.pieces.iter();
        let leaping = pieces.filter(|piece| {
            piece.challenge.iter().any(|(area, rung)| {
                let depth = standing.depths.area(*area);
                depth.is_some_and(|depth| is_leap(piece, *rung, depth))
            })
        });
        Self(leaping.map(|piece| piece.id).collect())
    }
}

impl Open {
    fn of(reader: &Reader<'_>) -> Result<Self> {
        let goals = reader.entries(&Select {
            kinds: vec![Kind::Goal],
            ..Select::default()
        })?;
        let mut wishes: BTreeMap<AreaId, Vec<Wish>> = BTreeMap::new();
        for wish in goals.iter().filter_map(Wish::of) {
            wishes.entry(wish.area).or_default().push(wish);
        }
        let standing = standing(reader)?;
        let open = wishes.iter().filter_map(|(area, wishes)| {
            let depth = standing.depths.area(*area)?;
            open(depth, wishes).map(|wish| wish.id)
        });
        Ok(Self(open.collect()))
    }
}
