//! What lists, windows and imports ask of the history.

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_exchange::RowType;
use plumb_mastery::{AreaId, EntryId, fold::fold};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::{
    change::topic_of_words, history::HistoryLine, outcome::Topic, problem::Result, storage::values,
};

/// The place of the newest change; 0 where there is none.
pub(crate) fn newest_place(connection: &Connection) -> Result<u64> {
    let mut newest =
        connection.prepare_cached("SELECT coalesce(max(place), 0) AS place FROM change")?;
    Ok(newest
        .query_row([], |row| row.get::<_, i64>("place"))?
        .cast_unsigned())
}

/// The hash of the change at a place; empty before the first, none where no change is there.
pub(crate) fn hash_at(connection: &Connection, place: u64) -> Result<Option<Vec<u8>>> {
    if place == 0 {
        return Ok(Some(Vec::new()));
    }
    let mut one = connection.prepare_cached("SELECT hash FROM change WHERE place = :place")?;
    let hash = one.query_row(&[(":place", &place.cast_signed())], |row| row.get("hash"));
    Ok(hash.optional()?)
}

/// The entries that changes after a place touched, each once; none where there are more than `most`.
pub(crate) fn entries_since(
    connection: &Connection,
    place: u64,
    most: usize,
) -> Result<Option<Vec<EntryId>>> {
    let mut since = connection.prepare_cached(include_str!("entries_since.sql"))?;
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let ids = since.query_map(
        named_params! {":place": place.cast_signed(), ":most": limit},
        |row| values::id(row, "id").map(EntryId),
    )?;
    let ids = ids.collect::<rusqlite::Result<Vec<EntryId>>>()?;
    Ok((ids.len() <= most).then_some(ids))
}

/// The address of the newest change that touched an entry; empty where there never was one.
pub(crate) fn newest_of(connection: &Connection, entry: EntryId) -> Result<String> {
    let mut newest = connection.prepare_cached(include_str!("newest_of.sql"))?;
    let address = newest
        .query_row(&[(":id", &entry.to_string())], |row| row.get("address"))
        .optional()?;
    Ok(address.unwrap_or_default())
}

/// The form in which a change left a row; none where that change did not touch it or took it away.
pub(crate) fn form_at(connection: &Connection, id: &str, address: &str) -> Result<Option<String>> {
    let mut one = connection.prepare_cached(include_str!("form_at.sql"))?;
    let form = one
        .query_row(named_params! {":id": id, ":address": address}, |row| {
            row.get("after")
        })
        .optional()?;
    Ok(form.flatten())
}

/// Whether the history ever named an id.
pub(crate) fn is_taken(connection: &Connection, id: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM revision WHERE id = :id LIMIT 1")?
        .exists(&[(":id", id)])?)
}

/// What the newest revision of an id is of, and the change that made it; none where the history never named it.
pub(crate) fn last_of(connection: &Connection, id: &str) -> Result<Option<(String, i64)>> {
    let mut last = connection.prepare_cached(include_str!("last_of.sql"))?;
    Ok(last
        .query_row(&[(":id", id)], |row| {
            Ok((row.get("entity")?, row.get("change")?))
        })
        .optional()?)
}

/// The hash of a row's newest form; none where it is gone, or never was.
pub(crate) fn newest_hash(connection: &Connection, id: &str) -> Result<Option<[u8; 32]>> {
    let mut newest = connection
        .prepare_cached("SELECT hash FROM revision WHERE id = :id ORDER BY change DESC LIMIT 1")?;
    let hash = newest
        .query_row(&[(":id", id)], |row| row.get("hash"))
        .optional()?;
    Ok(hash.flatten())
}

/// The changes that took an import back. What they took away was not deleted by the person, who may import it again.
pub(crate) fn imports_taken_back(connection: &Connection) -> Result<HashSet<i64>> {
    let mut all = connection.prepare_cached(include_str!("taken_back.sql"))?;
    let places = all.query_map([], |row| row.get("place"))?;
    Ok(places.collect::<rusqlite::Result<_>>()?)
}

/// What was touched by changes after a place.
pub(crate) fn topics_since(connection: &Connection, place: u64) -> Result<Vec<Topic>> {
    let mut since = connection.prepare_cached(include_str!("topics_since.sql"))?;
    let mut rows = since.query(named_params! {":place": place.cast_signed()})?;
    let mut topics = Vec::new();
    while let Some(row) = rows.next()? {
        let (entity, kind): (String, Option<String>) = (row.get("entity")?, row.get("kind")?);
        topics.extend(topic_of_words(&entity, kind.as_deref()));
    }
    Ok(topics)
}

/// The same, of each row as it was and as it became; none where more than `most` rows were touched.
pub(crate) fn touched_since(
    connection: &Connection,
    place: u64,
    most: usize,
) -> Result<Option<Vec<Topic>>> {
    let mut since = connection.prepare_cached(include_str!("touched_since.sql"))?;
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let mut rows = since.query(named_params! {":place": place.cast_signed(), ":most": limit})?;
    let (mut topics, mut count) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let entity: String = row.get("entity")?;
        for kind in ["was", "kind"] {
            let kind: Option<String> = row.get(kind)?;
            topics.extend(topic_of_words(&entity, kind.as_deref()));
        }
        count += 1;
    }
    Ok((count <= most).then_some(topics))
}

/// Which changes a list is of.
#[derive(Default)]
pub(crate) struct Wanted {
    /// Only those that touched this entry.
    pub(crate) entry: Option<EntryId>,
    /// Only those before this place.
    pub(crate) before: Option<u64>,
    /// Folded words that their label holds, every one.
    pub(crate) words: Vec<String>,
    /// At most this many.
    pub(crate) limit: u32,
    /// Skips this many.
    pub(crate) offset: u32,
}

impl Wanted {
    /// The newest change alone.
    pub(crate) fn newest() -> Self {
        Self {
            limit: 1,
            ..Self::default()
        }
    }
}

/// Changes, newest first. Words are compared folded, which SQL cannot, so the list is read on until it is full.
pub(crate) fn lines(connection: &Connection, wanted: &Wanted) -> Result<Vec<HistoryLine>> {
    let mut all = connection.prepare_cached(include_str!("lines.sql"))?;
    let id = wanted.entry.map(|entry| entry.to_string());
    let mut rows = all.query(named_params! {
        ":id": id,
        ":before": wanted.before.map(u64::cast_signed),
    })?;
    let mut lines = Vec::new();
    let mut passed = 0;
    while lines.len() < wanted.limit as usize
        && let Some(row) = rows.next()?
    {
        let label: String = row.get("label")?;
        if !wanted.words.is_empty() {
            let folded = fold(&label);
            if !wanted
                .words
                .iter()
                .all(|word| folded.contains(word.as_str()))
            {
                continue;
            }
        }
        if passed < wanted.offset {
            passed += 1;
            continue;
        }
        lines.push(HistoryLine {
            change: row.get("address")?,
            place: row.get::<_, i64>("place")?.cast_unsigned(),
            label,
            action: row.get("action")?,
            door: row.get("door")?,
            at: row.get("at")?,
            at_words: String::new(),
            words: String::new(),
            rows: row.get("rows")?,
        });
    }
    Ok(lines)
}

/// The place of a change by its device and sequence.
pub(crate) fn place_of(connection: &Connection, device: &str, seq: i64) -> Result<Option<i64>> {
    let mut one = connection.prepare_cached(include_str!("place_of.sql"))?;
    Ok(one
        .query_row(named_params! {":device": device, ":seq": seq}, |row| {
            row.get("place")
        })
        .optional()?)
}

/// The form that every row touched since a change had right after it: entity, id, and text; no text where it was not there.
pub(crate) fn forms_after(
    connection: &Connection,
    place: i64,
) -> Result<Vec<(RowType, String, Option<String>)>> {
    let mut all = connection.prepare_cached(include_str!("forms_after.sql"))?;
    let forms = all.query_map(&[(":place", &place)], |row| {
        let word: String = row.get("entity")?;
        let entity = RowType::ALL
            .into_iter()
            .find(|entity| entity.word() == word);
        let entity = entity.ok_or(rusqlite::Error::InvalidQuery)?;
        Ok((entity, row.get("id")?, row.get("before")?))
    })?;
    Ok(forms.collect::<rusqlite::Result<_>>()?)
}

/// How many changes were made after a place.
pub(crate) fn count_after(connection: &Connection, place: i64) -> Result<u64> {
    let mut count =
        connection.prepare_cached("SELECT count(*) AS count FROM change WHERE place > :place")?;
    Ok(count
        .query_row(&[(":place", &place)], |row| row.get::<_, i64>("count"))?
        .cast_unsigned())
}

/// The newest form that an id ever had, even where it is gone.
pub(crate) fn newest_form(connection: &Connection, id: &str) -> Result<Option<String>> {
    let mut newest = connection.prepare_cached(include_str!("newest_form.sql"))?;
    let form = newest
        .query_row(&[(":id", id)], |row| row.get("form"))
        .optional()?;
    Ok(form.flatten())
}

/// A form of a row with the change that left it so.
pub(crate) struct Saved {
    pub(crate) line: HistoryLine,
    /// The form; none where the change took the row away.
    pub(crate) after: Option<String>,
}

/// Every form of a row, oldest first.
pub(crate) fn forms_of(connection: &Connection, id: &str) -> Result<Vec<Saved>> {
    let mut all = connection.prepare_cached(include_str!("forms_of.sql"))?;
    let forms = all.query_map(named_params! {":id": id}, |row| {
        Ok(Saved {
            line: HistoryLine {
                change: row.get("address")?,
                place: row.get::<_, i64>("place")?.cast_unsigned(),
                label: row.get("label")?,
                action: row.get("action")?,
                door: row.get("door")?,
                at: row.get("at")?,
                at_words: String::new(),
                words: String::new(),
                rows: 1,
            },
            after: row.get("after")?,
        })
    })?;
    Ok(forms.collect::<rusqlite::Result<_>>()?)
}

/// The areas that another was merged into, and the crafts that got other rungs: id, action and day, oldest first; what was taken back is not among
/// them.
pub(crate) fn turns(connection: &Connection) -> Result<Vec<(AreaId, String, NaiveDate)>> {
    let mut all = connection.prepare_cached(include_str!("turns.sql"))?;
    let turns = all.query_map([], |row| {
        let area = AreaId(values::id(row, "id")?);
        Ok((area, row.get("action")?, values::day(row, "day")?))
    })?;
    Ok(turns.collect::<rusqlite::Result<_>>()?)
}

/// The newest form of every row that the history knows: entity, id, text and hash; no text where it is gone.
pub(crate) fn newest_texts(
    connection: &Connection,
    mut each: impl FnMut(&str, &str, Option<&str>, Option<&[u8]>) -> Result<()>,
) -> Result<()> {
    let mut all = connection.prepare_cached(include_str!("newest_texts.sql"))?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let text = |name: &str| row.get::<_, Option<String>>(name);
        let hash: Option<Vec<u8>> = row.get("hash")?;
        each(
            &text("entity")?.unwrap_or_default(),
            &text("id")?.unwrap_or_default(),
            text("after")?.as_deref(),
            hash.as_deref(),
        )?;
    }
    Ok(())
}
