//! Lists: a page of what a query finds, and one entry.
//!
//! What is found is `find`'s to say; here the page is cut out of it and looked over.

use super::{EntryList, EntryView, ListEntries, OneEntry, Viewer};
use crate::{
    find,
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    shelves, storage,
};

/// How many a list holds where nobody says.
const PAGE: u32 = 100;

/// The most that one page holds.
const MOST: u32 = 10_000;

impl Journal {
    /// Entries that a query finds.
    pub fn list(&self, request: ListEntries) -> Result<EntryList> {
        let list = self.read(|reader| {
            let limit = request.limit.unwrap_or(PAGE).min(MOST) as usize;
            let offset = request.offset.unwrap_or(0) as usize;
            let places = offset..offset.saturating_add(limit);
            let page = match request.group {
                None => find::page(reader, &request.query, request.sort, places)?,
                Some(group) => {
                    let hits = find::hits(reader, &request.query, request.sort)?;
                    let ids = shelves::ids(reader, &request.query, request.sort, group)?;
                    find::Page {
                        query: hits.query,
                        ids: find::cut(&ids, places),
                        total: ids.len(),
                    }
                }
            };
            let viewer = Viewer::of(reader)?;
            let entries: Vec<EntryView> = storage::entry::some(reader.connection(), &page.ids)?
                .into_iter()
                .map(|entry| viewer.view(entry))
                .collect::<Result<_>>()?;
            Ok(EntryList {
                marked: find::marked(&page.query, &entries),
                entries,
                total: u32::try_from(page.total).unwrap_or(u32::MAX),
            })
        })?;
        self.tend_index_if_behind();
        Ok(list)
    }

    /// One entry.
    pub fn entry(&self, request: OneEntry) -> Result<EntryView> {
        self.read(|reader| {
            let id = names::entry(reader, &request.entry, Tail::Changed)?;
            let entry = reader
                .entry(id)?
                .ok_or_else(|| names::gone(Tail::Changed))?;
            Viewer::of(reader)?.view(entry)
        })
    }
}
