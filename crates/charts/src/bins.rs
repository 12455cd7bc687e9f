//! Marks that would lie over each other, put together in bins along the days.
//!
//! Bins grow until there are few enough of them, so that a lifetime stays legible and light. A bin knows nothing of what is in it.

use std::collections::{BTreeMap, BTreeSet};

/// Puts things into bins that are at least and at most so wide, until there are at most so many bins; ordered by their keys, and in each the order
/// in which the things came. Says how wide they became. The key of a thing has its place divided by the width of a bin.
pub(crate) fn widened<T, K: Ord>(
    things: Vec<T>,
    (narrowest, widest): (i32, i32),
    most: usize,
    key: impl Fn(&T, i32) -> K,
) -> (Vec<Vec<T>>, i32) {
    let mut wide = narrowest;
    while wide <= widest && !few(&things, wide, most, &key) {
        wide += wide / 5;
    }
    let mut bins: BTreeMap<K, Vec<T>> = BTreeMap::new();
    for thing in things {
        bins.entry(key(&thing, wide)).or_default().push(thing);
    }
    (bins.into_values().collect(), wide)
}

/// Whether so wide bins are few enough; ends at the first that is too many.
fn few<T, K: Ord>(things: &[T], wide: i32, most: usize, key: &impl Fn(&T, i32) -> K) -> bool {
    let mut keys = BTreeSet::new();
    things.iter().all(|thing| {
        keys.insert(key(thing, wide));
        keys.len() <= most
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_grow_until_they_are_few_and_lose_nothing() {
        let places: Vec<i32> = (0..1000).collect();
        let (bins, wide) = widened(places.clone(), (20, 10_000), 12, |place, wide| place / wide);
        assert!(wide > 20, "the narrowest would have been fifty");
        assert!(
            bins.len() <= 12,
            "{} bins are as few as was asked",
            bins.len()
        );
        assert_eq!(
            bins.concat(),
            places,
            "every thing is in a bin, in its order"
        );
    }

    #[test]
    fn what_no_width_can_join_stays_apart() {
        let kinds: Vec<i32> = (0..30).collect();
        let (bins, _) = widened(kinds, (20, 500), 12, |kind, _| *kind);
        assert_eq!(
            bins.len(),
            30,
            "different things never share a bin, so the growing ends"
        );
    }
}
