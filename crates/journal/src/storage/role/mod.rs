//! Roles.
//!
//! No row names a role, so one can always go.

use plumb_mastery::{Role, RoleId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::problem::Result;

/// Every role, the one begun last first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Role>> {
    let mut all =
        connection.prepare_cached("SELECT * FROM role ORDER BY first_day DESC, row DESC")?;
    let roles = all.query_map([], read)?;
    Ok(roles.collect::<rusqlite::Result<_>>()?)
}

/// One role.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Role>> {
    let mut one = connection.prepare_cached("SELECT * FROM role WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Role> {
    Ok(Role {
        id: RoleId(values::id(row, "id")?),
        title: row.get("title")?,
        at: row.get("held_at")?,
        from: values::day(row, "first_day")?,
        from_precision: values::of_word(row, "first_precision")?,
        to: values::day_or_none(row, "last_day")?,
        to_precision: values::of_word(row, "last_precision")?,
        private: row.get("private")?,
    })
}

pub(super) fn store(connection: &Connection, role: &Role) -> Result<()> {
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": role.id.to_string(),
            ":title": role.title,
            ":held_at": role.at,
            ":first_day": role.from.to_string(),
            ":first_precision": values::word(&role.from_precision),
            ":last_day": role.to.map(|on| on.to_string()),
            ":last_precision": values::word(&role.to_precision),
            ":private": role.private,
        })?;
    Ok(())
}
