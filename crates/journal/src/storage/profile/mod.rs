//! The owner: one row, and other names.
//!
//! A journal whose owner never said a name has no row here.

use plumb_mastery::{Profile, profile::Contact};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::problem::Result;

/// The owner, where anything is known.
pub(crate) fn find(connection: &Connection) -> Result<Option<Profile>> {
    let mut names = connection.prepare_cached("SELECT name FROM profile_also ORDER BY n")?;
    let also: Vec<String> = names
        .query_map([], |row| row.get("name"))?
        .collect::<rusqlite::Result<_>>()?;
    let mut one = connection.prepare_cached("SELECT * FROM profile")?;
    let profile = one.query_row([], |row| {
        Ok(Profile {
            name: row.get("name")?,
            also,
            craft_line: row.get("craft_line")?,
            contact: Contact {
                email: row.get("email")?,
                phone: row.get("phone")?,
                url: row.get("url")?,
            },
        })
    });
    Ok(profile.optional()?)
}

pub(super) fn store(connection: &Connection, profile: &Profile) -> Result<()> {
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":name": profile.name,
            ":craft_line": profile.craft_line,
            ":email": profile.contact.email,
            ":phone": profile.contact.phone,
            ":url": profile.contact.url,
        })?;
    connection
        .prepare_cached("DELETE FROM profile_also")?
        .execute([])?;
    let mut put =
        connection.prepare_cached("INSERT INTO profile_also (n, name) VALUES (:n, :name)")?;
    for (n, name) in (1_i64..).zip(&profile.also) {
        put.execute(named_params! {":n": n, ":name": name})?;
    }
    Ok(())
}

pub(super) fn erase(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM profile_also")?
        .execute([])?;
    connection
        .prepare_cached("DELETE FROM profile")?
        .execute([])?;
    Ok(())
}
