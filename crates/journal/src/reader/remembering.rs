//! What is derived once and kept in memory, and for how long it is right.
//!
//! Inside a change nothing is remembered: what a change sees is not yet so. It does not know what is derived.

use std::{any::Any, sync::Arc};

use super::Reader;
use crate::{outcome::Topic, problem::Result, storage};

/// How many rows changes may have touched for what is remembered to be looked at instead of built anew.
const FEW: usize = 200;

impl Reader<'_> {
    /// Something derived, built once for each state of the journal and each type; inside a change it is built anew.
    pub(crate) fn remembered<T: Any + Send + Sync>(
        &self,
        build: impl FnOnce(&Self) -> Result<T>,
    ) -> Result<Arc<T>> {
        match self.memory {
            None => build(self).map(Arc::new),
            Some(memory) => {
                let place = self.place()?;
                match memory.find(place) {
                    Some(found) => Ok(found),
                    None => Ok(memory.keep(place, build(self)?)),
                }
            }
        }
    }

    /// Something that is derived from what these topics stand for alone: a change that touched none of them leaves it right.
    pub(crate) fn remembered_of<T: Any + Send + Sync>(
        &self,
        topics: &[Topic],
        build: impl FnOnce(&Self) -> Result<T>,
    ) -> Result<Arc<T>> {
        match self.recalled(topics)? {
            Some(known) => Ok(known),
            None => self.anew(build),
        }
    }

    /// The same, only where it is there and right.
    pub(crate) fn recalled<T: Any + Send + Sync>(
        &self,
        topics: &[Topic],
    ) -> Result<Option<Arc<T>>> {
        let Some(memory) = self.memory else {
            return Ok(None);
        };
        let place = self.place()?;
        Ok(match memory.last() {
            Some((at, known)) if at == place => Some(known),
            Some((at, known)) if at < place && self.is_untouched(at, topics)? => {
                Some(memory.keep_lasting(place, known))
            }
            _ => None,
        })
    }

    /// The same, built anew in any case.
    pub(crate) fn anew<T: Any + Send + Sync>(
        &self,
        build: impl FnOnce(&Self) -> Result<T>,
    ) -> Result<Arc<T>> {
        let value = Arc::new(build(self)?);
        match self.memory {
            Some(memory) => Ok(memory.keep_lasting(self.place()?, value)),
            None => Ok(value),
        }
    }

    /// Whether no change after a place touched any of these topics. Where very much was touched, that is not looked through.
    pub(crate) fn is_untouched(&self, since: u64, topics: &[Topic]) -> Result<bool> {
        let touched = storage::change::touched_since(self.connection, since, FEW)?;
        Ok(touched.is_some_and(|touched| !touched.iter().any(|topic| topics.contains(topic))))
    }
}

#[cfg(test)]
mod tests;
