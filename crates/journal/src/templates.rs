//! Templates: filled forms of entries, kept for another time.
//!
//! A form is the request that would log the entry, without a day and without evidence. Saving one, using one and deleting one change no number. What a
//! form names and is gone is left out when it is used, and said.

mod form;

use plumb_mastery::{Kind, Template, TemplateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    chance,
    commands::Nothing,
    entries::Viewer,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{EntryRef, TemplateRef},
    transact::Done,
};

/// A form to keep: of an entry that is there, or as it was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SaveTemplate {
    /// What it will be called.
    pub name: String,
    /// The entry that it is made of.
    pub entry: Option<EntryRef>,
    /// The kind of entry that a given form fills.
    pub kind: Option<Kind>,
    /// The request that would log the entry, as a JSON object.
    pub form: Option<String>,
}

/// Another name for a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenameTemplate {
    /// Which template.
    pub template: TemplateRef,
    /// Its new name.
    pub name: String,
}

/// One template by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneTemplate {
    /// Which template.
    pub template: TemplateRef,
}

/// A template that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateDone {
    /// The id.
    pub id: TemplateId,
    /// Its name.
    pub name: String,
}

/// A form as it can be used now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FilledForm {
    /// The template's name.
    pub name: String,
    /// The kind of entry.
    pub kind: Kind,
    /// The request that would log the entry, as a JSON object; what is gone is left out.
    pub form: String,
    /// What was left out because it is gone, in one sentence.
    pub left_out: Option<String>,
}

impl Journal {
    /// Every template, by name.
    pub fn templates(&self, _: Nothing) -> Result<Vec<Template>> {
        self.read(|reader| reader.templates())
    }

    /// A template's form as it can be used now.
    ///
    /// # Errors
    ///
    /// `missing·name` or `ambiguous·name` for the template.
    pub fn fill_template(&self, request: OneTemplate) -> Result<FilledForm> {
        self.read(|reader| {
            let template = names::template(reader, &request.template, Tail::Logged)?;
            let (form, gone) = form::fill(reader, &template)?;
            Ok(FilledForm {
                name: template.name,
                kind: template.kind,
                form,
                left_out: form::left_out(&gone),
            })
        })
    }

    /// Keeps a filled form under a name.
    ///
    /// # Errors
    ///
    /// `taken` where another template has the name; `invalid` for a form that cannot be read.
    pub fn save_template(
        &self,
        call: &Call<'_>,
        request: SaveTemplate,
    ) -> Result<Outcome<TemplateDone>> {
        self.transact("save_template", call, |tx| {
            free(tx, &request.name, None)?;
            let (kind, form) = match (&request.entry, request.kind, &request.form) {
                (Some(entry), ..) => {
                    let id = names::entry(tx, entry, Tail::Changed)?;
                    let entry = tx.entry(id)?.ok_or_else(|| names::gone(Tail::Changed))?;
                    (entry.kind(), form::of_entry(&Viewer::of(tx)?, &entry)?)
                }
                (None, Some(kind), Some(form)) => {
                    (kind, form::of_request(&Viewer::of(tx)?, tx, kind, form)?)
                }
                (None, ..) => {
                    let message = "There is no entry to make a template of. Nothing was changed.";
                    return Err(Problem::new(Code::Invalid, "empty", message)
                        .hint("Name the entry.")
                        .field("entry"));
                }
            };
            let template = Template {
                id: TemplateId(chance::new_id()),
                name: request.name.trim().to_owned(),
                kind,
                form,
            };
            let (id, name) = (template.id, template.name.clone());
            tx.put(template)?;
            Ok(done(id, &name, "Save template", "Saved as a template"))
        })
    }

    /// Gives a template another name.
    ///
    /// # Errors
    ///
    /// `taken` where another template has the name.
    pub fn rename_template(
        &self,
        call: &Call<'_>,
        request: RenameTemplate,
    ) -> Result<Outcome<TemplateDone>> {
        self.transact("rename_template", call, |tx| {
            let mut template = names::template(tx, &request.template, Tail::Changed)?;
            free(tx, &request.name, Some(template.id))?;
            request.name.trim().clone_into(&mut template.name);
            let (id, name) = (template.id, template.name.clone());
            tx.put(template)?;
            Ok(done(id, &name, "Rename template", "Renamed the template"))
        })
    }

    /// Deletes a template; the entries that were made with it stay as they are.
    ///
    /// # Errors
    ///
    /// `missing·name` or `ambiguous·name` for the template.
    pub fn delete_template(
        &self,
        call: &Call<'_>,
        request: OneTemplate,
    ) -> Result<Outcome<TemplateDone>> {
        self.transact("delete_template", call, |tx| {
            let template = names::template(tx, &request.template, Tail::Changed)?;
            tx.remove::<Template>(&template.id)?;
            let (id, name) = (template.id, template.name);
            Ok(done(id, &name, "Delete template", "Deleted the template"))
        })
    }
}

/// What a change to a template answers.
fn done(id: TemplateId, name: &str, label: &str, said: &str) -> Done<TemplateDone> {
    let value = TemplateDone {
        id,
        name: name.to_owned(),
    };
    Done::new(value, format!("{label} {name}"), format!("{said}: {name}."))
}

/// Refuses a name that another template has, because the command line calls them by it.
fn free(reader: &Reader<'_>, name: &str, own: Option<TemplateId>) -> Result<()> {
    let key = plumb_mastery::fold::look_up(name);
    if key.is_empty() {
        let message = "A template needs a name. Nothing was changed.";
        return Err(Problem::new(Code::Invalid, "empty", message)
            .hint("Call it by when it is used, such as Evening at the wheel.")
            .field("name"));
    }
    let other = reader.templates()?.into_iter().find(|template| {
        Some(template.id) != own && plumb_mastery::fold::look_up(&template.name) == key
    });
    match other {
        None => Ok(()),
        Some(other) => {
            let message = format!(
                "A template is called '{}' already. Nothing was changed.",
                other.name
            );
            Err(Problem::new(Code::Invalid, "taken", message)
                .hint("Choose another name, or rename or delete that one first.")
                .field("name"))
        }
    }
}

#[cfg(test)]
mod tests;
