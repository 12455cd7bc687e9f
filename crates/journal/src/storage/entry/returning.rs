//! What coming back asks of the entries: where the journal begins, and what is dated so many years before.

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::EntryId;
use rusqlite::{Connection, named_params};

use super::values;
use crate::problem::Result;

/// The first day of any entry, and the instant at which the first was written down; none where there is no entry.
pub(crate) fn begin(connection: &Connection) -> Result<Option<(NaiveDate, DateTime<Utc>)>> {
    let mut one = connection.prepare_cached(include_str!("begin.sql"))?;
    let mut rows = one.query([])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let Some(day) = values::day_or_none(row, "day")? else {
        return Ok(None);
    };
    Ok(Some((day, values::instant(row, "recorded_at")?)))
}

/// The entries known by these very days, and those known by these months: what is more than time first, then the newest.
pub(crate) fn this_day(
    connection: &Connection,
    days: &[NaiveDate],
    months: &[(NaiveDate, NaiveDate)],
) -> Result<Vec<EntryId>> {
    // Days always have a written form.
    let days = serde_json::to_string(days).unwrap_or_default();
    let months = serde_json::to_string(months).unwrap_or_default();
    let mut all = connection.prepare_cached(include_str!("this_day.sql"))?;
    let ids = all.query_map(named_params! {":days": days, ":months": months}, |row| {
        values::id(row, "id").map(EntryId)
    })?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
