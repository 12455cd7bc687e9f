//! What was derived from the journal, kept for as long as the journal stays the same.
//!
//! One value of each type, keyed by the place of the newest change; a new change forgets them all. Nothing here is ever written.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

type Kept = Arc<dyn Any + Send + Sync>;

/// The memory of one open journal.
#[derive(Default)]
pub(crate) struct Memory {
    kept: Mutex<(u64, HashMap<TypeId, Kept>)>,
}

impl Memory {
    /// What was kept at this place.
    pub(crate) fn find<T: Any + Send + Sync>(&self, place: u64) -> Option<Arc<T>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != place {
            return None;
        }
        kept.1
            .get(&TypeId::of::<T>())
            .and_then(|any| Arc::clone(any).downcast().ok())
    }

    /// Keeps a value at this place, unless a newer place is already known.
    pub(crate) fn keep<T: Any + Send + Sync>(&self, place: u64, value: T) -> Arc<T> {
        let value = Arc::new(value);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 < place {
            *kept = (place, HashMap::new());
        }
        if kept.0 == place {
            kept.1.insert(TypeId::of::<T>(), Arc::clone(&value) as Kept);
        }
        value
    }
}
