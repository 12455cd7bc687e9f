//! What was derived from the journal, kept for as long as what it was derived from stays the same.
//!
//! One value of each type, with the place of the newest change that it knows. A newer change forgets them all but those that say of what they are made: whoever
//! asks for such a one looks whether any of that was touched since. Nothing here is ever written.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

type Value = Arc<dyn Any + Send + Sync>;

/// The memory of one open journal.
#[derive(Default)]
pub(crate) struct Memory {
    kept: Mutex<(u64, HashMap<TypeId, Kept>)>,
}

/// A value that is kept.
struct Kept {
    /// The newest change at which it is known to be right.
    place: u64,
    value: Value,
    /// Whether a newer change leaves it here, to be looked at.
    lasts: bool,
}

impl Memory {
    /// What was kept at this place.
    pub(crate) fn find<T: Any + Send + Sync>(&self, place: u64) -> Option<Arc<T>> {
        let (at, value) = self.last()?;
        (at == place).then_some(value)
    }

    /// What was kept last, and at which place.
    pub(crate) fn last<T: Any + Send + Sync>(&self) -> Option<(u64, Arc<T>)> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let one = kept.1.get(&TypeId::of::<T>())?;
        let value = Arc::clone(&one.value).downcast().ok()?;
        Some((one.place, value))
    }

    /// Keeps a value at this place until the next change, unless a newer place is already known.
    pub(crate) fn keep<T: Any + Send + Sync>(&self, place: u64, value: T) -> Arc<T> {
        self.keep_as(place, Arc::new(value), false)
    }

    /// Keeps a value that changes may leave as it is.
    pub(crate) fn keep_lasting<T: Any + Send + Sync>(&self, place: u64, value: Arc<T>) -> Arc<T> {
        self.keep_as(place, value, true)
    }

    fn keep_as<T: Any + Send + Sync>(&self, place: u64, value: Arc<T>, lasts: bool) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (newest, all) = &mut *kept;
        if *newest < place {
            *newest = place;
            all.retain(|_, one| one.lasts);
        }
        if *newest == place {
            let one = Kept {
                place,
                value: Arc::clone(&value) as Value,
                lasts,
            };
            all.insert(TypeId::of::<T>(), one);
        }
        value
    }
}
