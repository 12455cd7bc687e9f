//! Kept forms.
//!
//! No row names one, so it can always go.

use plumb_mastery::{Template, TemplateId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::problem::Result;

/// Every one, by name.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Template>> {
    let mut all = connection.prepare_cached("SELECT * FROM template ORDER BY name, row")?;
    let rows = all.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Template>> {
    let mut one = connection.prepare_cached("SELECT * FROM template WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Template> {
    Ok(Template {
        id: TemplateId(values::id(row, "id")?),
        name: row.get("name")?,
        kind: values::of_word(row, "kind")?,
        form: row.get("form")?,
    })
}

pub(super) fn store(connection: &Connection, template: &Template) -> Result<()> {
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": template.id.to_string(),
            ":name": template.name,
            ":kind": values::word(&template.kind),
            ":form": template.form,
        })?;
    Ok(())
}
