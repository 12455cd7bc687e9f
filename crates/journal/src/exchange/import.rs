//! Foreign bytes in: looked at first, then one change.
//!
//! The same bytes are parsed for the dry run and for the import, and a hash holds them together. New rows are written; what is the same, changed since or
//! deleted here stays as the person left it.

use std::path::Path;

use chrono::{DateTime, Utc};
use plumb_exchange::{
    Row,
    answer::{Need, Source, State},
};
use plumb_mastery::{Entry, words};

use super::{
    Import, Imported, beside,
    brought::{Brought, brought},
    git,
    new_names::NewNames,
};
use crate::{
    backup,
    call::{Call, Progress},
    disk,
    entries::{Cause, Compared},
    journal::Journal,
    out::{self, Target},
    problem::{Code, Problem, Result},
    storage,
    transact::{Done, Tx},
};

/// The largest file of JSON or CSV that is read, in bytes.
const LARGEST: u64 = 256 << 20;

impl Journal {
    /// Reads foreign bytes in, or only says what would happen.
    ///
    /// # Errors
    ///
    /// `ambiguous·email`, `ambiguous·day_order`, `invalid` for a file that is not of its format or has rejected rows, `refused·changed`,
    /// `refused·same_file`, `file`.
    pub fn import(&self, call: &Call<'_>, request: Import) -> Result<Imported> {
        let path = call.places.path(&request.from)?;
        let rejects = match &request.rejects {
            Some(place) => Some(beside(&path, out::target(call, self, place)?)?),
            None => None,
        };
        say(call, "read", 0, 0);
        let bytes = bytes(&request.format, &path)?;
        let source = Source::of(disk::name(&path), &bytes);
        if request
            .sha256
            .as_ref()
            .is_some_and(|sha256| *sha256 != source.sha256)
        {
            return Err(Problem::new(
                Code::Refused,
                "changed",
                "The file changed since it was looked at. Nothing was imported.",
            )
            .hint("Look at it again."));
        }
        let mut brought =
            self.read(|reader| brought(reader, self, &request, &path, &bytes, source))?;
        brought.warnings.extend(self.ahead()?);
        if request.dry_run {
            return Ok(Imported {
                answer: brought.answer,
                change: None,
                label: None,
                warnings: brought.warnings,
            });
        }
        if let Some(problem) = self.read_only() {
            return Err(problem.clone());
        }
        refuse_unsettled(&brought, &request)?;
        if let Some(target) = rejects
            && brought.answer.counts.rejected > 0
        {
            out::whole(call, target, &brought.rejects)?;
        }
        self.take_in(call, brought)
    }

    /// A remark where the newest change lies ahead of the clock: one of the two was wrong.
    fn ahead(&self) -> Result<Option<String>> {
        let newest = self.read(|reader| {
            storage::change::lines(reader.connection(), &storage::change::Wanted::newest())
        })?;
        let now = self.clock().now();
        let at = newest
            .first()
            .and_then(|newest| newest.at.parse::<DateTime<Utc>>().ok());
        Ok(at.filter(|at| *at > now).map(|at| {
            format!(
                "The newest change of this journal was written down on {}, which is still ahead: look at the clock of this machine.",
                at.date_naive()
            )
        }))
    }

    /// Writes what a file brings, as one change.
    fn take_in(&self, call: &Call<'_>, mut brought: Brought) -> Result<Imported> {
        brought
            .answer
            .rows
            .retain(|row| row.state == State::Rejected);
        if brought.rows.is_empty() {
            return Ok(Imported {
                answer: brought.answer,
                change: None,
                label: None,
                warnings: brought.warnings,
            });
        }
        if self.place() > 0 {
            backup::make(self, &|| out::refuse_cancelled(call))?;
        }
        out::refuse_cancelled(call)?;
        let staged = beside::stage(self.files(), &brought.files)?;
        // Only what can move depth is looked at once more; of sessions there may be a hundred thousand.
        let entries: Vec<Entry> = entries_of(&brought.rows)
            .filter(|entry| moves_depth(entry))
            .cloned()
            .collect();
        let label = format!("Import {}", counted(&brought.rows));
        let known = Compared::needed(&entries)
            .then(|| self.standing())
            .transpose()?;
        let own = Call {
            door: crate::call::Door::Import,
            places: call.places,
            progress: call.progress,
            cancelled: call.cancelled,
        };
        let outcome = self.transact("import", &own, |tx| {
            let before = Compared::fresh(tx, known)?;
            put(tx, call, &brought.names, brought.rows)?;
            // Durable before the rows that name them count; a refused import leaves none behind.
            staged
                .into_iter()
                .try_for_each(|staged| self.files().settle(staged).map(|_| ()))?;
            let tree = storage::tree(tx.connection())?;
            let compared = before.map(|before| Compared::over(before, Some(&tree), &[], &entries));
            let cause = Cause::Logged(&entries);
            let moved = compared
                .as_ref()
                .map(|compared| compared.moved(tx, &cause))
                .transpose()?
                .unwrap_or_default();
            let said = format!("{label}: done. One undo takes all of it back.");
            Ok(Done {
                value: (),
                label: label.clone(),
                said,
                moved,
                warnings: Vec::new(),
            })
        })?;
        Ok(Imported {
            answer: brought.answer,
            change: outcome.change.map(|change| change.0),
            label: Some(label),
            warnings: brought.warnings,
        })
    }
}

/// The place of the rejected rows, which may not be the file that is read.
fn beside(source: &Path, rejects: Target) -> Result<Target> {
    if source
        .canonicalize()
        .is_ok_and(|source| source == rejects.real)
    {
        let message = format!(
            "'{}' is the file that is read; the rejected rows would take its place. Nothing was imported.",
            rejects.asked.display()
        );
        return Err(Problem::new(Code::Refused, "same_file", message)
            .hint("Give the rejected rows a file of their own.")
            .field("rejects"));
    }
    Ok(rejects)
}

/// The bytes that are read.
fn bytes(format: &str, path: &Path) -> Result<Vec<u8>> {
    if format == "git" {
        return git::log(path);
    }
    let read = std::fs::metadata(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::NotFound {
            let message = format!(
                "There is no file '{}'. Nothing was imported.",
                path.display()
            );
            return Problem::new(Code::Missing, "file", message)
                .hint("Look at the path and try again.")
                .field("from");
        }
        disk::failed("read", path, &error)
    })?;
    if !read.is_file() {
        let message = format!(
            "'{}' is not a file. Nothing was imported.",
            disk::name(path)
        );
        return Err(Problem::new(Code::Invalid, "not_a_file", message)
            .hint("Name one file.")
            .field("from"));
    }
    if read.len() > LARGEST {
        let message = format!(
            "'{}' is larger than {} MB. Nothing was imported.",
            disk::name(path),
            LARGEST >> 20
        );
        return Err(
            Problem::new(Code::File, "too_large", message).hint("Part it into smaller files.")
        );
    }
    std::fs::read(path).map_err(|error| disk::failed("read", path, &error))
}

/// Stops an import that still has a question, or rows that cannot be read and nowhere to put them.
fn refuse_unsettled(brought: &Brought, request: &Import) -> Result<()> {
    let answer = &brought.answer;
    if answer.needs.contains(&Need::Email) {
        let found: Vec<String> = answer
            .addresses
            .iter()
            .map(|name| format!("{} ({})", name.name, words::count(name.rows)))
            .collect();
        let question = if request.email.is_empty() {
            "Which of these addresses are yours?".to_owned()
        } else {
            format!(
                "No commit is by {}. Which of these addresses are yours?",
                words::listed(&request.email, "or")
            )
        };
        let message = format!("{question} {}. Nothing was imported.", found.join(", "));
        return Err(Problem::new(Code::Ambiguous, "email", message)
            .hint("Give each with --email ADDRESS.")
            .field("email"));
    }
    if answer.needs.contains(&Need::DayOrder) {
        let message = "The file writes days such as 03/04/2024, which may be March or April. Nothing was imported.";
        return Err(Problem::new(Code::Ambiguous, "day_order", message)
            .hint("Write the days as 2024-04-03."));
    }
    if answer.counts.rejected > 0 && request.rejects.is_none() {
        let first: Vec<String> = answer
            .rows
            .iter()
            .filter(|row| row.state == State::Rejected)
            .take(3)
            .map(|row| {
                format!(
                    "Row {}: {}",
                    row.row,
                    row.message.clone().unwrap_or_default()
                )
            })
            .collect();
        let message = format!(
            "{} of {} cannot be read. Nothing was imported. {}",
            words::count(answer.counts.rejected),
            words::counted(answer.counts.read, "row", "rows"),
            first.join(" ")
        );
        return Err(Problem::new(Code::Invalid, "rejected", message)
            .hint("Mend them, or name a file for them with --rejects and take the others.")
            .field("from"));
    }
    Ok(())
}

/// Puts every new row, what is named before what names it. Each row is let go once it is put.
fn put(tx: &mut Tx<'_>, call: &Call<'_>, names: &NewNames, rows: Vec<Row>) -> Result<()> {
    for area in &names.areas {
        tx.put(area.clone())?;
    }
    for work in &names.works {
        tx.put(work.clone())?;
    }
    let of = rows.len() as u64;
    for (row, done) in rows.into_iter().zip(0_u64..) {
        if done % 500 == 0 {
            out::refuse_cancelled(call)?;
            say(call, "write", done, of);
        }
        tx.put_row(&row)?;
    }
    out::refuse_cancelled(call)
}

fn say(call: &Call<'_>, stage: &str, done: u64, of: u64) {
    (call.progress)(Progress {
        stage: stage.to_owned(),
        done,
        of,
    });
}

fn entries_of(rows: &[Row]) -> impl Iterator<Item = &Entry> {
    rows.iter().filter_map(|row| match row {
        Row::Entry(entry) => Some(entry),
        _ => None,
    })
}

fn moves_depth(entry: &Entry) -> bool {
    Compared::needed(std::slice::from_ref(entry))
}

/// "1,204 sessions", "12 entries".
fn counted(rows: &[Row]) -> String {
    let first = entries_of(rows).next().map(Entry::kind);
    let (count, what) = match first {
        Some(kind) if entries_of(rows).all(|entry| entry.kind() == kind) => {
            (entries_of(rows).count(), kind.word())
        }
        Some(_) => (entries_of(rows).count(), "entry"),
        None => (rows.len(), "row"),
    };
    let plural = match (count, what) {
        (1, what) => what.to_owned(),
        (_, "entry") => "entries".to_owned(),
        (_, what) => format!("{what}s"),
    };
    format!("{} {plural}", words::count(count as u64))
}
