//! Saved searches: queries with a name, found again in the Library's side list, the palette and the rules of portfolios.
//!
//! A query is read before it is kept, so that nothing is saved which could find nothing but a mistake; one that an older grammar wrote is kept as it
//! stands. No two have one name, because a name is how they are asked for.

use plumb_mastery::{Search, SearchId, fold::look_up};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    chance,
    commands::Nothing,
    find,
    journal::Journal,
    names,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::SearchRef,
    transact::Done,
};

/// A query to keep under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewSearch {
    /// Its name.
    pub name: String,
    /// What it asks for.
    pub query: String,
}

/// What can be set of a saved search; what is absent stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetSearch {
    /// Which one.
    pub search: SearchRef,
    /// Its name.
    #[serde(default)]
    pub name: Option<String>,
    /// What it asks for.
    #[serde(default)]
    pub query: Option<String>,
}

/// One saved search by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneSearch {
    /// Which one.
    pub search: SearchRef,
}

/// A saved search that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchDone {
    /// The id.
    pub id: SearchId,
    /// Its name.
    pub name: String,
}

/// All saved searches, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Searches {
    /// The searches.
    pub searches: Vec<Search>,
}

impl Journal {
    /// All saved searches, by name; case and accents do not part them.
    pub fn searches(&self, _: Nothing) -> Result<Searches> {
        self.read(|reader| {
            let mut searches = reader.searches()?;
            searches.sort_by_cached_key(|search| look_up(&search.name));
            Ok(Searches { searches })
        })
    }

    /// Keeps a query under a name.
    pub fn save_search(&self, call: &Call<'_>, request: NewSearch) -> Result<Outcome<SearchDone>> {
        self.transact("save_search", call, |tx| {
            let search = Search {
                id: SearchId(chance::new_id()),
                name: request.name,
                query: request.query,
            };
            let search = sound(tx, search)?;
            let done = done(&search);
            let words = (
                format!("Save search {}", search.name),
                format!("Saved: the search {}.", search.name),
            );
            tx.put(search)?;
            Ok(Done::new(done, words.0, words.1))
        })
    }

    /// Gives a saved search another name or another query.
    pub fn set_search(&self, call: &Call<'_>, request: SetSearch) -> Result<Outcome<SearchDone>> {
        self.transact("set_search", call, |tx| {
            let mut search = found(tx, &request.search)?;
            if let Some(name) = request.name {
                search.name = name;
            }
            if let Some(query) = request.query {
                search.query = query;
            }
            let search = sound(tx, search)?;
            let done = done(&search);
            let words = (
                format!("Set search {}", search.name),
                format!("Saved: the search {}.", search.name),
            );
            tx.put(search)?;
            Ok(Done::new(done, words.0, words.1))
        })
    }

    /// Deletes a saved search; no entry changes.
    pub fn delete_search(
        &self,
        call: &Call<'_>,
        request: OneSearch,
    ) -> Result<Outcome<SearchDone>> {
        self.transact("delete_search", call, |tx| {
            let search = found(tx, &request.search)?;
            tx.remove::<Search>(&search.id)?;
            Ok(Done::new(
                done(&search),
                format!("Delete search {}", search.name),
                format!("Deleted: the search {}.", search.name),
            ))
        })
    }
}

fn done(search: &Search) -> SearchDone {
    SearchDone {
        id: search.id,
        name: search.name.clone(),
    }
}

/// The search that is meant.
fn found(reader: &Reader<'_>, typed: &SearchRef) -> Result<Search> {
    let id = names::search(reader, typed)?;
    let mut all = reader.searches()?.into_iter();
    all.find(|search| search.id == id).ok_or_else(|| {
        let message = "That search was deleted meanwhile. Nothing was changed.";
        Problem::new(Code::Missing, "search", message).hint("Look at the list of searches again.")
    })
}

/// The search in the form in which it is kept, once its query can be read and its name is its own.
fn sound(reader: &Reader<'_>, mut search: Search) -> Result<Search> {
    search.tidy();
    search.name = search.name.trim().to_owned();
    search.query = search.query.trim().to_owned();
    if search.name.is_empty() {
        let message = "A search needs a name to be found by. Nothing was saved.";
        return Err(Problem::new(Code::Invalid, "empty", message)
            .hint("Write a few words, such as 'Glazes never shown'.")
            .field("name"));
    }
    if search.query.is_empty() {
        let message = "An empty search finds everything, which needs no name. Nothing was saved.";
        return Err(Problem::new(Code::Invalid, "empty", message)
            .hint("Write what it should look for.")
            .field("query"));
    }
    find::readable(reader, &search.query)?;
    let name = look_up(&search.name);
    let is_taken = |other: &Search| other.id != search.id && look_up(&other.name) == name;
    if let Some(other) = reader.searches()?.into_iter().find(is_taken) {
        let message = format!(
            "A search is called '{}' already. Nothing was saved.",
            other.name
        );
        return Err(Problem::new(Code::Invalid, "taken", message)
            .hint("Give it another name, or update that one.")
            .field("name"));
    }
    Ok(search)
}

#[cfg(test)]
mod tests;
