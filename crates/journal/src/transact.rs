//! The only way to write: one transaction, one labelled change, one revision for each row that differs.
//!
//! Whatever fails inside leaves nothing behind, not even in what Undo would take. A row that is put as it was records nothing. Every row that was
//! put is checked by the model before the change counts. It does not know what any change is for.

use std::{collections::HashMap, ops::Deref};

use chrono::{DateTime, NaiveDate, Utc};
use plumb_exchange::{Row, RowType, row};
use plumb_mastery::{AreaId, PlateId, RoleId, WorkId};
use rusqlite::Connection;

use crate::{
    chance,
    change::{self, Touched},
    outcome::Moved,
    problem::{Code, Problem, Result},
    reader::Reader,
    standing::Standing,
    storage::{self, Over, Record},
    undo::Taking,
};

/// What the work of a change hands back.
pub(crate) struct Done<T> {
    /// What was made, such as the id of an entry.
    pub(crate) value: T,
    /// What the history calls it: a verb and, where the thing has one, its title.
    pub(crate) label: String,
    /// The one quiet line that is shown and read aloud.
    pub(crate) said: String,
    /// Areas whose depth moved.
    pub(crate) moved: Vec<Moved>,
    /// What was accepted with a remark.
    pub(crate) warnings: Vec<String>,
}

impl<T> Done<T> {
    /// A change that moved nothing and needs no remark.
    pub(crate) fn new(value: T, label: impl Into<String>, said: impl Into<String>) -> Self {
        Self {
            value,
            label: label.into(),
            said: said.into(),
            moved: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

/// A change being made. It reads what it has itself written.
pub(crate) struct Tx<'c> {
    reader: Reader<'c>,
    now: DateTime<Utc>,
    touched: Vec<Touched>,
    by_id: HashMap<(RowType, String), usize>,
    gone: Vec<(RowType, i64)>,
    pub(crate) taking: Option<Taking>,
    /// Whether rows become again what they once were, and so were sound on their own day.
    pub(crate) as_it_was: bool,
    /// How deep everything stands once this change is made, where the change itself reckoned it.
    pub(crate) standing: Option<Standing>,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl<'c> Tx<'c> {
    /// Begins inside a write transaction that the caller holds.
    pub(crate) fn new(reader: Reader<'c>, now: DateTime<Utc>) -> Self {
        Self {
            reader,
            now,
            touched: Vec::new(),
            by_id: HashMap::new(),
            gone: Vec::new(),
            taking: None,
            as_it_was: false,
            standing: None,
        }
    }

    /// The instant at which this change is made; entries take it as `recorded_at`.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// A new id for an area.
    pub(crate) fn new_area_id(&self) -> AreaId {
        AreaId(chance::new_id())
    }

    /// A new id for a work.
    pub(crate) fn new_work_id(&self) -> WorkId {
        WorkId(chance::new_id())
    }

    /// A new id for a role.
    pub(crate) fn new_role_id(&self) -> RoleId {
        RoleId(chance::new_id())
    }

    /// A new id for a plate.
    pub(crate) fn new_plate_id(&self) -> PlateId {
        PlateId(chance::new_id())
    }

    /// A row as it is now, inside this change.
    pub(crate) fn find<R: Record>(&self, id: &R::Id) -> Result<Option<R>> {
        Ok(storage::find(self.connection(), R::TYPE, &R::key(id))?.and_then(R::of))
    }

    /// Writes a row, new or over its old form. Equal to what is there: records nothing.
    ///
    /// # Errors
    ///
    /// `invalid` with the model's reason; `missing·reference` where it names a row that is not there at this moment; put what is named first.
    pub(crate) fn put<R: Record>(&mut self, row: R) -> Result<()> {
        let mut row = row.into_row();
        storage::tidy(&mut row);
        // The model's words come before the schema's, which no person could read.
        storage::check_alone(&row, self.reader.today())?;
        self.put_row(&row)
    }

    /// Removes a row; its last form stays in the history as a tombstone. Not there: records nothing.
    pub(crate) fn remove<R: Record>(&mut self, id: &R::Id) -> Result<()> {
        self.remove_row(R::TYPE, &R::key(id))
    }

    pub(crate) fn put_row(&mut self, row: &Row) -> Result<()> {
        let (at, was) = self.touch(row.row_type(), &storage::key_of(row))?;
        let after = row::write(row);
        if self.touched[at].after.as_ref() != Some(&after) {
            let over = match (&self.touched[at].after, &was) {
                (None, _) => Over::Nothing,
                (Some(_), Some(was)) => Over::This(was),
                (Some(_), None) => Over::Some,
            };
            storage::store(self.connection(), row, &over)?;
            self.touched[at].after = Some(after);
            self.touched[at].topic = Some(change::topic_of(row));
        }
        Ok(())
    }

    pub(crate) fn remove_row(&mut self, entity: RowType, id: &str) -> Result<()> {
        let (at, _) = self.touch(entity, id)?;
        if self.touched[at].after.take().is_some() {
            let gone = storage::erase(self.connection(), entity, id)?;
            self.gone.extend(gone.map(|row| (entity, row)));
        }
        Ok(())
    }

    /// How many rows are other than before this change.
    pub(crate) fn differing(&self) -> usize {
        let differs = |touched: &&Touched| touched.before != touched.after;
        self.touched.iter().filter(differs).count()
    }

    /// The place of a row among those touched. The first time, the row itself comes with it, as it is then.
    fn touch(&mut self, entity: RowType, id: &str) -> Result<(usize, Option<Row>)> {
        let key = (entity, id.to_owned());
        if let Some(at) = self.by_id.get(&key) {
            return Ok((*at, None));
        }
        let was = storage::find(self.connection(), entity, id)?;
        let before = was.as_ref().map(row::write);
        if let Some(before) = &before
            && self.reader.is_altered(id, before)?
        {
            return Err(differs(entity));
        }
        let topic = was.as_ref().map(change::topic_of);
        let at = self.touched.len();
        self.touched.push(Touched {
            entity,
            id: id.to_owned(),
            topic,
            after: before.clone(),
            before,
        });
        self.by_id.insert(key, at);
        Ok((at, was))
    }

    /// What differs, once everything that was put has been found sound.
    ///
    /// # Errors
    ///
    /// `invalid` with the model's reason; `refused·needed` where something that stays names something that goes.
    pub(crate) fn finish(self) -> Result<Vec<Touched>> {
        let connection = self.reader.connection();
        // What is taken back was sound on its day, whatever the clock says now.
        let today = if self.taking.is_some() || self.as_it_was {
            NaiveDate::MAX
        } else {
            self.reader.today()
        };
        let touched: Vec<Touched> = self
            .touched
            .into_iter()
            .filter(|touched| touched.before != touched.after)
            .collect();
        check(connection, &touched, today)?;
        self.gone
            .iter()
            .try_for_each(|(entity, row)| storage::refuse_if_needed(connection, *entity, *row))?;
        Ok(touched)
    }
}

/// The refusal to build on a row that was altered outside of Plumb: its next form would make the damage look as if it had been written.
fn differs(entity: RowType) -> Problem {
    let message = format!(
        "This {entity} differs from its history: it was altered outside of Plumb, or the disk failed. Nothing was changed."
    );
    Problem::new(Code::Damaged, "row", message)
        .hint("`plumb check` names what is damaged; restore a backup from before.")
}

fn check(connection: &Connection, touched: &[Touched], today: NaiveDate) -> Result<()> {
    if touched.is_empty() {
        return Ok(());
    }
    let tree = storage::tree(connection)?;
    for after in touched.iter().filter_map(|touched| touched.after.as_ref()) {
        storage::check(&read_back(after)?, &tree, today)?;
    }
    if touched
        .iter()
        .any(|touched| touched.entity == RowType::Area)
    {
        storage::area::refuse_off_ladder(connection, &tree)?;
    }
    Ok(())
}

/// Reads a row that Plumb itself wrote.
pub(crate) fn read_back(text: &str) -> Result<Row> {
    row::read(text).map_err(|error| {
        Problem::new(
            Code::Damaged,
            "revision",
            "A row in the history cannot be read. Nothing was changed.",
        )
        .hint("Check the journal and restore a backup.")
        .because(error)
    })
}

#[cfg(test)]
mod tests;
