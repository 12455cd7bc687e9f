//! How a level is typed: a rung's number or its name; for soundings and goals also halves.
//!
//! A level means nothing without its craft's ladder, so the area is always asked for.

use crate::{ids::AreaId, invalid::Invalid, tree::Tree};

/// The rung that is meant for an area, 1 to the craft's number of rungs.
///
/// # Errors
///
/// `unknown_area`, or `off_ladder` for what is no rung of the craft's ladder.
pub fn rung(text: &str, area: AreaId, tree: &Tree) -> Result<u8, Invalid> {
    tree.level_of(area, text)
}

/// The half rungs that are meant for an area: `3.5` and `3,5` are 7, `Carries` is 6, `0` is 0.
///
/// # Errors
///
/// `unknown_area`, or `off_ladder` for what does not lie on the craft's ladder in halves of a rung.
pub fn half_rungs(text: &str, area: AreaId, tree: &Tree) -> Result<u8, Invalid> {
    let typed = text.trim().replace(',', ".");
    let (whole, half) = match typed.split_once('.') {
        Some((whole, "5")) => (whole, 1),
        Some((whole, "0")) => (whole, 0),
        _ => (typed.as_str(), 0),
    };
    let Ok(number) = whole.parse::<u8>() else {
        return if typed.bytes().any(|b| b.is_ascii_digit()) && !typed.contains(char::is_alphabetic)
        {
            Err(tree.off_ladder(area, "level", text.trim()))
        } else {
            tree.level_of(area, text).map(|rung| 2 * rung)
        };
    };
    let most = tree.ladder_of(area).map_or(0, crate::Ladder::len);
    let half_rungs = u16::from(number) * 2 + half;
    u8::try_from(half_rungs)
        .ok()
        .filter(|halves| *halves <= 2 * most)
        .ok_or_else(|| tree.off_ladder(area, "level", text.trim()))
}
