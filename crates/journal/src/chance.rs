//! Chance: new ids. The only file that rolls dice.
//!
//! An id is a UUIDv7, so that later ones sort after earlier ones of the same machine; it is taken once and never again (I13).

use uuid::Uuid;

/// A new id that nothing has.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}
