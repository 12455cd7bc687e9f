//! Lean rows for the model: a lifetime in one pass, and nothing that depth or freshness does not ask for.
//!
//! Children come in the order of their entries, so they are zipped to them and never looked up. Columns are found by name once, not row by row.

use std::collections::BTreeMap;

use plumb_mastery::{
    About, AreaId, Day, EntryId, Kind, Precision, WorkId,
    date::earliest,
    depth::{Piece, Voice},
    fold::person,
    freshness::Practice,
    reach::{Use, work_of},
};
use rusqlite::{Connection, Row, Statement};
use uuid::Uuid;

use super::values;
use crate::problem::Result;

/// Every milestone as depth sees it.
pub(crate) fn pieces(connection: &Connection) -> Result<Vec<Piece>> {
    let (areas, works) = (areas(connection)?, works(connection)?);
    let mut rated =
        connection.prepare_cached("SELECT entry, area, rung FROM challenge ORDER BY entry")?;
    let mut rated = Children::new(&mut rated, |row| Ok((row.get::<_, i64>(1)?, row.get(2)?)))?;
    let mut all = connection.prepare_cached(include_str!("pieces.sql"))?;
    let [key, id, day, precision, work, counts, shown] = columns(
        &all,
        ["row", "id", "day", "precision", "work", "counts", "shown"],
    )?;
    let mut rows = all.query([])?;
    let mut pieces = Vec::new();
    while let Some(row) = rows.next()? {
        let on = values::day_at(row, day)?;
        let mut challenge: Vec<(AreaId, u8)> = Vec::new();
        rated.of(row.get(key)?, |(area, rung)| {
            challenge.extend(areas.get(*area).map(|area| (area, *rung)))
        })?;
        // As the domain type orders them, so that both ways of making a piece agree.
        challenge.sort_unstable();
        let work: Option<i64> = row.get(work)?;
        pieces.push(Piece {
            id: EntryId(values::id_at(row, id)?),
            work: work.and_then(|work| works.get(work)),
            on,
            earliest: if row.get_ref(precision)?.as_str() == Ok("day") {
                on
            } else {
                earliest(on, values::of_word(row, "precision")?)
            },
            counts: row.get(counts)?,
            shown: row.get(shown)?,
            challenge,
        });
    }
    Ok(pieces)
}

/// By what every entry can be grouped: its day, its work, its primary area.
pub(crate) fn places(
    connection: &Connection,
    mut take: impl FnMut(EntryId, Day, Option<WorkId>, Option<AreaId>),
) -> Result<()> {
    let (areas, works) = (areas(connection)?, works(connection)?);
    let mut all = connection.prepare_cached(include_str!("places.sql"))?;
    let [id, day, precision, work, area] =
        columns(&all, ["id", "day", "precision", "work", "area"])?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (work, area): (Option<i64>, Option<i64>) = (row.get(work)?, row.get(area)?);
        let precision = if row.get_ref(precision)?.as_str() == Ok("day") {
            Precision::Day
        } else {
            values::of_word(row, "precision")?
        };
        let on = values::day_at(row, day)?;
        take(
            EntryId(values::id_at(row, id)?),
            Day { on, precision },
            work.and_then(|work| works.get(work)),
            area.and_then(|area| areas.get(area)),
        );
    }
    Ok(())
}

/// Every recognition that is about something, as depth sees it.
pub(crate) fn voices(connection: &Connection) -> Result<Vec<Voice>> {
    let works = works(connection)?;
    let mut all = connection.prepare_cached(include_str!("voices.sql"))?;
    let mut rows = all.query([])?;
    let mut voices = Vec::new();
    while let Some(row) = rows.next()? {
        let work: Option<i64> = row.get("work")?;
        let milestone =
            values::id_or_none(row, "milestone")?.map(|id| About::Milestone(EntryId(id)));
        let about = milestone.or_else(|| work.and_then(|work| works.get(work)).map(About::Work));
        let Some(about) = about else { continue };
        let from = person(
            row.get_ref("speaker")?
                .as_str()
                .map_err(|error| values::damaged(0, error))?,
        );
        voices.push(Voice {
            on: values::day(row, "day")?,
            from,
            about,
            told: row.get("told")?,
        });
    }
    Ok(voices)
}

/// Every session, and every milestone that the person made, as freshness sees them.
pub(crate) fn practice(connection: &Connection) -> Result<Vec<Practice>> {
    let areas = areas(connection)?;
    let mut tagged =
        connection.prepare_cached("SELECT entry, area FROM entry_area ORDER BY entry, n")?;
    let mut tagged = Children::new(&mut tagged, |row| row.get::<_, i64>(1))?;
    let mut all = connection.prepare_cached(include_str!("practice.sql"))?;
    let [key, day, precision, making, overseeing, milestone] = columns(
        &all,
        [
            "row",
            "day",
            "precision",
            "making_min",
            "overseeing_min",
            "milestone",
        ],
    )?;
    let mut rows = all.query([])?;
    let mut practice = Vec::new();
    while let Some(row) = rows.next()? {
        let mut on_areas = Vec::with_capacity(1);
        tagged.of(row.get(key)?, |area| on_areas.extend(areas.get(*area)))?;
        practice.push(Practice {
            on: values::day_at(row, day)?,
            precision: if row.get_ref(precision)?.as_str() == Ok("day") {
                Precision::Day
            } else {
                values::of_word(row, "precision")?
            },
            areas: on_areas,
            making: row.get::<_, Option<u16>>(making)?.unwrap_or_default(),
            overseeing: row.get::<_, Option<u16>>(overseeing)?.unwrap_or_default(),
            milestone: row.get(milestone)?,
        });
    }
    Ok(practice)
}

/// Every session with making minutes, and every milestone that the person made, as reach sees them; those that name no area are none.
pub(crate) fn uses(connection: &Connection) -> Result<Vec<Use>> {
    let (areas, works) = (areas(connection)?, works(connection)?);
    let mut tagged =
        connection.prepare_cached("SELECT entry, area FROM entry_area ORDER BY entry, n")?;
    let mut tagged = Children::new(&mut tagged, |row| row.get::<_, i64>(1))?;
    let mut all = connection.prepare_cached(include_str!("uses.sql"))?;
    let [key, id, day, precision, work, milestone] =
        columns(&all, ["row", "id", "day", "precision", "work", "milestone"])?;
    let mut rows = all.query([])?;
    let mut uses = Vec::new();
    while let Some(row) = rows.next()? {
        let mut on_areas = Vec::with_capacity(1);
        tagged.of(row.get(key)?, |area| on_areas.extend(areas.get(*area)))?;
        if on_areas.is_empty() {
            continue;
        }
        let entry = EntryId(values::id_at(row, id)?);
        let work: Option<i64> = row.get(work)?;
        uses.push(Use {
            entry,
            day: Day {
                on: values::day_at(row, day)?,
                precision: if row.get_ref(precision)?.as_str() == Ok("day") {
                    Precision::Day
                } else {
                    values::of_word(row, "precision")?
                },
            },
            work: work_of(
                entry,
                work.and_then(|work| works.get(work)),
                row.get(milestone)?,
            ),
            areas: on_areas,
        });
    }
    Ok(uses)
}

/// Rows by word.
pub(crate) fn counts(connection: &Connection) -> Result<BTreeMap<String, u64>> {
    let kinds = Kind::ALL.map(|kind| (kind.word().to_owned(), 0));
    let mut counts = BTreeMap::from(kinds);
    let mut all = connection.prepare_cached(include_str!("counts.sql"))?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        counts.insert(row.get("word")?, row.get::<_, i64>("rows")?.cast_unsigned());
    }
    Ok(counts)
}

/// What was tried: entries in all, whether a line was saved, evidence kept, someone else's word asked for or kept.
pub(crate) fn first_steps(connection: &Connection) -> Result<(u64, bool, bool, bool)> {
    let mut tried = connection.prepare_cached(include_str!("first_steps.sql"))?;
    Ok(tried.query_row([], |row| {
        let entries: i64 = row.get("entries")?;
        let (line, shown, asked) = (row.get("line")?, row.get("shown")?, row.get("asked")?);
        Ok((entries.cast_unsigned(), line, shown, asked))
    })?)
}

/// Where the columns of a statement stand.
fn columns<const N: usize>(statement: &Statement<'_>, names: [&str; N]) -> Result<[usize; N]> {
    let mut places = [0; N];
    for (place, name) in places.iter_mut().zip(names) {
        *place = statement.column_index(name)?;
    }
    Ok(places)
}

/// The ids of a table, by number; numbers are given in order, so they serve as places.
struct Ids<T>(Vec<Option<T>>);

impl<T: Copy> Ids<T> {
    fn read(connection: &Connection, sql: &str, id: fn(Uuid) -> T) -> Result<Self> {
        let mut ids = Vec::new();
        let mut all = connection.prepare_cached(sql)?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let number: usize = row.get::<_, u32>("row")? as usize;
            ids.resize(ids.len().max(number + 1), None);
            ids[number] = Some(id(values::id(row, "id")?));
        }
        Ok(Self(ids))
    }

    fn get(&self, number: i64) -> Option<T> {
        self.0.get(usize::try_from(number).ok()?).copied().flatten()
    }
}

fn areas(connection: &Connection) -> Result<Ids<AreaId>> {
    Ids::read(connection, "SELECT row, id FROM area", AreaId)
}

fn works(connection: &Connection) -> Result<Ids<WorkId>> {
    Ids::read(connection, "SELECT row, id FROM work", WorkId)
}

/// The children of many entries, asked for in the order in which both come.
struct Children<'s, T> {
    rows: rusqlite::Rows<'s>,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    next: Option<(i64, T)>,
}

impl<'s, T> Children<'s, T> {
    /// The first column of the statement is the entry, and it is ordered by that.
    fn new(
        statement: &'s mut Statement<'_>,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Self> {
        let mut children = Self {
            rows: statement.query([])?,
            read,
            next: None,
        };
        children.advance()?;
        Ok(children)
    }

    fn advance(&mut self) -> Result<()> {
        self.next = match self.rows.next()? {
            Some(row) => Some((row.get(0)?, (self.read)(row)?)),
            None => None,
        };
        Ok(())
    }

    /// Hands over the children of an entry; entries are asked for in growing order.
    fn of(&mut self, entry: i64, mut take: impl FnMut(&T)) -> Result<()> {
        while let Some((owner, child)) = self.next.as_ref().filter(|(owner, _)| *owner <= entry) {
            if *owner == entry {
                take(child);
            }
            self.advance()?;
        }
        Ok(())
    }
}
