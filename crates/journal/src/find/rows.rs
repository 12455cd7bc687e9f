//! A set of entries by their numbers, a bit each.

/// Which entries are meant.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows(Vec<u64>);

impl Rows {
    /// None, with room for numbers below `most`.
    pub(super) fn new(most: usize) -> Self {
        Self(vec![0; most.div_ceil(64)])
    }

    /// Whether an entry is meant.
    pub(super) fn hold(&self, row: u32) -> bool {
        let (word, bit) = place(row);
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// Says whether an entry is meant; one for which there is no room is no entry of the catalogue.
    pub(super) fn set(&mut self, row: u32, is_meant: bool) {
        let (word, bit) = place(row);
        if let Some(bits) = self.0.get_mut(word) {
            *bits = if is_meant { *bits | bit } else { *bits & !bit };
        }
    }

    /// Takes over what another set says, as far as there is room.
    pub(super) fn copy(&mut self, other: &Self) {
        for (bits, known) in self.0.iter_mut().zip(&other.0) {
            *bits = *known;
        }
    }
}

fn place(row: u32) -> (usize, u64) {
    ((row / 64) as usize, 1 << (row % 64))
}
