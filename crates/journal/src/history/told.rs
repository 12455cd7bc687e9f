//! A change told row by row, before and after, in words instead of the form in which rows are kept.

use std::collections::HashMap;

use plumb_exchange::{Row, RowType};
use plumb_mastery::{Area, AreaId, AreaKind, Tree};
use serde_json::{Map, Value};

use super::{ChangeTold, FieldTold, RowBecame, RowTold, TellChange, back::TOLD, fields};
use crate::{
    entries::{capital, lines},
    journal::Journal,
    problem::Result,
    reader::Reader,
    storage::{self, change as table},
    transact::read_back,
};

impl Journal {
    /// A change with what it did to each row, before and after.
    ///
    /// # Errors
    ///
    /// `missing·change`.
    pub fn change_told(&self, request: TellChange) -> Result<ChangeTold> {
        self.read(|reader| {
            let (place, line) = self.line_of(reader, &request.change)?;
            let teller = Teller::of(reader)?;
            let revisions = table::revisions(reader.connection(), place)?;
            let from = (request.offset as usize).min(revisions.len());
            let until = (from + TOLD).min(revisions.len());
            let mut rows = Vec::with_capacity(until - from);
            for one in &revisions[from..until] {
                let (before, after) = (one.before.as_deref(), one.after.as_deref());
                rows.push(teller.row(one.entity, before, after)?);
            }
            let more = until < revisions.len();
            Ok(ChangeTold { line, rows, more })
        })
    }
}

/// What becomes of a row from one form to another; none where it stays.
pub(super) fn became(before: Option<&str>, after: Option<&str>) -> Option<RowBecame> {
    match (before, after) {
        (None, Some(_)) => Some(RowBecame::Made),
        (Some(_), None) => Some(RowBecame::Gone),
        (Some(before), Some(after)) if before != after => Some(RowBecame::Changed),
        _ => None,
    }
}

/// Puts rows into words; it knows the names that ids stand for.
pub(super) struct Teller<'r> {
    reader: &'r Reader<'r>,
    tree: Tree,
    works: HashMap<String, String>,
}

impl<'r> Teller<'r> {
    /// With the names of now.
    pub(super) fn of(reader: &'r Reader<'r>) -> Result<Self> {
        let works = reader.works()?.into_iter();
        Ok(Self {
            tree: storage::tree(reader.connection())?,
            works: works
                .map(|work| (work.id.to_string(), work.title))
                .collect(),
            reader,
        })
    }

    /// A row before and after.
    pub(super) fn row(
        &self,
        entity: RowType,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Result<RowTold> {
        let row = after.or(before).map(read_back).transpose()?;
        let (what, name) = row.as_ref().map_or_else(
            || (capital(entity.word()), String::new()),
            |row| self.named(row),
        );
        let (old, new) = (self.words(before)?, self.words(after)?);
        let mut told: Vec<FieldTold> = Vec::new();
        for (name, before) in &old {
            let after = value(&new, name);
            if after != Some(before) {
                told.push(field(name, Some(before), after));
            }
        }
        for (name, after) in &new {
            if value(&old, name).is_none() {
                told.push(field(name, None, Some(after)));
            }
        }
        let entry = match &row {
            Some(Row::Entry(entry)) => self.reader.entry(entry.id)?.map(|entry| entry.id),
            _ => None,
        };
        Ok(RowTold {
            what,
            name,
            became: became(before, after).unwrap_or(RowBecame::Changed),
            fields: told,
            entry,
        })
    }

    fn named(&self, row: &Row) -> (String, String) {
        let what = capital(row.row_type().word());
        match row {
            Row::Entry(entry) => (capital(entry.kind().word()), lines::line(entry, &self.tree)),
            Row::Profile(profile) => (what, profile.name.clone()),
            Row::Role(role) => (what, role.title.clone()),
            Row::Area(area) => (capital(kind_of(area)), area.name.clone()),
            Row::Work(work) => (what, work.title.clone()),
            Row::Search(search) => (what, search.name.clone()),
            Row::Template(template) => (what, template.name.clone()),
            Row::Plate(plate) => (what, plate.title.clone()),
            Row::Slip(slip) => (what, slip.person.clone()),
        }
    }

    /// The parts of a written row, by their names, in the order in which a person meets them.
    fn words(&self, written: Option<&str>) -> Result<Vec<(String, String)>> {
        let parsed = written.and_then(|text| serde_json::from_str(text).ok());
        let Some(Value::Object(keys)) = parsed else {
            return Ok(Vec::new());
        };
        let mut told = Vec::new();
        for (key, value) in &keys {
            if let Some(name) = fields::name(key) {
                let words = self.said(&keys, key, value)?;
                told.extend((!words.is_empty()).then_some((name, words)));
            }
        }
        Ok(told)
    }

    fn said(&self, row: &Map<String, Value>, key: &str, value: &Value) -> Result<String> {
        if let Some(words) = fields::words(row, key, value) {
            return Ok(words);
        }
        if key == "challenge"
            && let Value::Object(rated) = value
        {
            let mut parts = Vec::new();
            for (area, rung) in rated {
                parts.push(self.rated(area, rung)?);
            }
            return Ok(parts.join(", "));
        }
        self.plain(value)
    }

    /// "Glaze, Carries", or "Glaze, 4" where the area is gone.
    fn rated(&self, area: &str, rung: &Value) -> Result<String> {
        let name = self.one_called(area)?;
        let ladder = area
            .parse::<AreaId>()
            .ok()
            .and_then(|area| self.tree.ladder_of(area));
        let n = rung.as_u64().and_then(|rung| u8::try_from(rung).ok());
        let rung = match (ladder, n) {
            (Some(ladder), Some(n)) => ladder.name(n).to_owned(),
            _ => rung.to_string(),
        };
        Ok(format!("{name}, {rung}"))
    }

    fn plain(&self, value: &Value) -> Result<String> {
        Ok(match value {
            Value::Null => String::new(),
            Value::Bool(on) => if *on { "yes" } else { "no" }.to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(text) => self.one_called(text)?,
            Value::Array(all) => {
                let parts = all.iter().map(|one| self.plain(one));
                parts.collect::<Result<Vec<_>>>()?.join(", ")
            }
            Value::Object(keys) => {
                let mut parts = Vec::new();
                // Of a picture its entry speaks: the hash says nothing to a person, and a cut that there is one.
                for (key, value) in keys.iter().filter(|(key, _)| *key != "sha256") {
                    let cut = key == "crop" && value.is_object();
                    parts.push(if cut {
                        "cut".to_owned()
                    } else {
                        self.plain(value)?
                    });
                }
                parts.retain(|part| !part.is_empty());
                parts.join(" · ")
            }
        })
    }

    /// What an id is called, now or when it was last there; any other text as it stands.
    fn one_called(&self, text: &str) -> Result<String> {
        if text.len() != 36 || text.parse::<AreaId>().is_err() {
            return Ok(text.to_owned());
        }
        if let Some(title) = self.works.get(text) {
            return Ok(title.clone());
        }
        let area = text.parse::<AreaId>().ok();
        if let Some(area) = area.filter(|area| self.tree.get(*area).is_some()) {
            return Ok(self.tree.path(area));
        }
        let last = table::newest_form(self.reader.connection(), text)?;
        let row = last.as_deref().map(read_back).transpose()?;
        Ok(row.map_or_else(|| "what is gone".to_owned(), |row| self.named(&row).1))
    }
}

fn kind_of(area: &Area) -> &'static str {
    match area.kind {
        AreaKind::Craft => "craft",
        AreaKind::Area => "area",
        AreaKind::Technique => "technique",
    }
}

fn value<'v>(all: &'v [(String, String)], name: &str) -> Option<&'v String> {
    all.iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}

fn field(name: &str, before: Option<&String>, after: Option<&String>) -> FieldTold {
    FieldTold {
        name: name.to_owned(),
        before: before.cloned(),
        after: after.cloned(),
    }
}
