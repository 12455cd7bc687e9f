//! `plumb searches`: queries that have a name.

use clap::Subcommand;
use plumb_journal::{
    Result,
    commands::Nothing,
    outcome::Outcome,
    refs::SearchRef,
    searches::{NewSearch, OneSearch, SearchDone, Searches as Kept, SetSearch},
};
use serde::Serialize;
use serde_json::json;

use crate::{answers, flags::something, out, talk::Talk};

/// Saved searches.
#[derive(Subcommand)]
pub enum Searches {
    /// All of them, by name.
    List,
    /// Keep a query under a name.
    Save {
        /// Its name.
        name: String,
        /// What it asks for, as `list` takes it.
        #[arg(num_args = 1.., required = true)]
        query: Vec<String>,
    },
    /// Give one another name or another query.
    #[command(group = something(&["name", "query"]))]
    Set {
        /// Which one.
        search: String,
        /// Its new name.
        #[arg(long)]
        name: Option<String>,
        /// Its new query.
        #[arg(long)]
        query: Option<String>,
    },
    /// Delete one; no entry changes.
    Delete {
        /// Which one.
        search: String,
    },
}

impl Searches {
    /// Lists, saves, sets or deletes.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::List => list(talk),
            Self::Save { name, query } => {
                let query = query.join(" ");
                let new = NewSearch { name, query };
                done(talk, "save_search", &new, "Saved search")
            }
            Self::Set {
                search,
                name,
                query,
            } => {
                let set = SetSearch {
                    search: SearchRef(search),
                    name,
                    query,
                };
                done(talk, "set_search", &set, "Set search")
            }
            Self::Delete { search } => {
                let one = OneSearch {
                    search: SearchRef(search),
                };
                done(talk, "delete_search", &one, "Deleted search")
            }
        }
    }
}

fn done(talk: &Talk, name: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<SearchDone> = talk.ask(name, request)?;
    let line = format!("{verb} {}", done.value.name);
    answers::print_written(talk, &json!({}), &done, json!(done.value.id), &line);
    Ok(())
}

fn list(talk: &Talk) -> Result<()> {
    let kept: Kept = talk.ask("searches", &Nothing {})?;
    if talk.json {
        answers::print_json(&kept.searches);
        return Ok(());
    }
    for search in &kept.searches {
        out::line(&format!(
            "{}  {}  {}",
            answers::ending(&search.id),
            search.name,
            search.query
        ));
    }
    Ok(())
}
