//! The part about plates: the same hand, years apart, side by side.

use serde::Serialize;

use super::{Item, Part};
use crate::{
    pair::{Half, Pair},
    projection::Projection,
    rich::{self, Block},
};

/// Two pictures as they are seen.
#[derive(Clone, Debug, Serialize)]
pub struct PairView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The older picture, then the newer.
    pub sides: Vec<SideView>,
}

/// One of the two.
#[derive(Clone, Debug, Serialize)]
pub struct SideView {
    /// The key into the prepared pictures.
    pub sha256: String,
    /// Words for those who cannot see it; empty where it is decorative.
    pub alt: String,
    /// When it was.
    pub day: String,
    /// What is said under it.
    pub blocks: Vec<Block>,
    /// What stands in its place where it cannot be shown.
    pub absent: &'static str,
}

/// The part about plates, where any leave.
pub fn part(projection: &Projection) -> Option<Part> {
    let pairs = projection.plates.iter().map(view);
    let items: Vec<Item> = pairs.map(Item::Pair).collect();
    (!items.is_empty()).then_some(Part {
        id: "plates",
        title: "Plates",
        room: Some(120),
        items,
    })
}

fn view(pair: &Pair) -> PairView {
    let side = |half: &Half| SideView {
        sha256: half.key(),
        alt: match &half.alt {
            Some(alt) => alt.clone(),
            None => format!("A picture of {}, not yet described", pair.title),
        },
        day: half.on.words(),
        blocks: rich::plain(&half.line),
        absent: if half.lost {
            "Not shown: the journal has lost its file."
        } else {
            "Not shown: the file could not be read as a picture."
        },
    };
    PairView {
        id: pair.id.clone(),
        title: pair.title.clone(),
        sides: pair.halves().into_iter().map(side).collect(),
    }
}
