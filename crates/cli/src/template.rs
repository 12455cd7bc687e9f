//! `plumb template` and `plumb again`: what was filled in once, for another day.

use clap::{Args, Subcommand};
use plumb_journal::{
    Code, Problem, Result,
    commands::Nothing,
    entries::{Logged, OneEntry},
    mastery::{Template as Kept, words},
    outcome::Outcome,
    refs::{EntryRef, TemplateRef},
    templates::{FilledForm, OneTemplate, RenameTemplate, SaveTemplate},
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{answers, out, talk::Talk};

/// Filled forms, kept for another time.
#[derive(Subcommand)]
pub enum Template {
    /// All templates, by name.
    List,
    /// Keep an entry as a template: without its day, its evidence and its story.
    Save {
        /// An id, the ending that lists print, or a milestone's title.
        entry: String,
        /// What the template is called.
        #[arg(long)]
        name: String,
    },
    /// Log an entry with a template.
    Use {
        /// Which template.
        template: String,
        /// The day; today where absent.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        /// Your own words, in the place of those that were kept; - reads standard input.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Give a template another name.
    Rename {
        /// Which template.
        template: String,
        /// Its new name.
        name: String,
    },
    /// Delete a template; the entries that were made with it stay.
    Delete {
        /// Which template.
        template: String,
    },
}

/// Log an entry once more, today: the same areas, work, times and words, without its evidence and story.
#[derive(Args)]
pub struct Again {
    /// An id, the ending that lists print, or a milestone's title.
    entry: String,
}

impl Again {
    /// Copies the entry to today.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = OneEntry {
            entry: EntryRef(self.entry),
        };
        let done: Outcome<Logged> = talk.ask("again", &request)?;
        answers::logged(talk, &done);
        Ok(())
    }
}

impl Template {
    /// Lists, saves, uses, renames or deletes.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::List => list(talk),
            Self::Save { entry, name } => {
                let save = SaveTemplate {
                    name,
                    entry: Some(EntryRef(entry)),
                    ..SaveTemplate::default()
                };
                done(talk, "save_template", &save, "Saved template")
            }
            Self::Use { template, on, note } => {
                let note = talk.text_of(note)?;
                log(talk, template, on, note)
            }
            Self::Rename { template, name } => {
                let rename = RenameTemplate {
                    template: TemplateRef(template),
                    name,
                };
                done(talk, "rename_template", &rename, "Renamed template")
            }
            Self::Delete { template } => {
                let one = OneTemplate {
                    template: TemplateRef(template),
                };
                done(talk, "delete_template", &one, "Deleted template")
            }
        }
    }
}

fn done(talk: &Talk, row: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<Value> = talk.ask(row, request)?;
    let name = done.value.get("name").and_then(Value::as_str);
    let line = format!("{verb} {}", name.unwrap_or_default());
    answers::written(talk, &done, &line);
    Ok(())
}

/// Fills the form in again and logs it as any other entry of its kind.
fn log(talk: &Talk, template: String, on: Option<String>, note: Option<String>) -> Result<()> {
    let one = OneTemplate {
        template: TemplateRef(template),
    };
    let filled: FilledForm = talk.ask("fill_template", &one)?;
    let mut form: Map<String, Value> = serde_json::from_str(&filled.form).map_err(|error| {
        let message = format!(
            "The form of '{}' cannot be read. Nothing was logged.",
            filled.name
        );
        Problem::new(Code::Damaged, "form", message).because(error)
    })?;
    for (field, value) in [("on", on), ("text", note)] {
        if let Some(value) = value {
            form.insert(field.to_owned(), json!(value));
        }
    }
    let mut done: Outcome<Logged> = talk.ask(&format!("log_{}", filled.kind), &form)?;
    done.warnings.extend(filled.left_out);
    answers::logged(talk, &done);
    Ok(())
}

fn list(talk: &Talk) -> Result<()> {
    let all: Vec<Kept> = talk.ask("templates", &Nothing {})?;
    if talk.json {
        let shown = |one: &Kept| {
            let form: Value = serde_json::from_str(&one.form).unwrap_or(Value::Null);
            json!({ "id": one.id, "name": one.name, "kind": one.kind, "form": form })
        };
        answers::print_json(&all.iter().map(shown).collect::<Vec<_>>());
        return Ok(());
    }
    for one in &all {
        let kind = words::capital(&one.kind.to_string());
        out::line(&format!(
            "{}  {} · {kind}",
            answers::ending(&one.id),
            one.name
        ));
    }
    Ok(())
}
