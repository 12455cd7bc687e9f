//! Making, setting and deleting plates, each as one change.

use plumb_mastery::{Entry, EntryId, Plate, entry::EvidenceBody, plate::Side};

use super::{ChosenSide, NewPlate, OnePlate, PlateDone, SetPlate};
use crate::{
    call::Call,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    transact::Done,
};

impl Journal {
    /// Sets two pictures side by side.
    ///
    /// # Errors
    ///
    /// `invalid·no_entry`, `invalid·no_picture` where an entry has not that picture, and what the model refuses.
    pub fn add_plate(&self, call: &Call<'_>, request: NewPlate) -> Result<Outcome<PlateDone>> {
        self.transact("add_plate", call, |tx| {
            let plate = Plate {
                id: tx.new_plate_id(),
                title: request.title.trim().to_owned(),
                left: side(tx, "left", None, &request.left)?,
                right: side(tx, "right", None, &request.right)?,
                private: request.private,
            };
            let done = done(&plate, "Add", "Added");
            tx.put(plate)?;
            Ok(done)
        })
    }

    /// Sets what is known of a plate.
    ///
    /// # Errors
    ///
    /// As `add_plate`; `missing·plate`.
    pub fn set_plate(&self, call: &Call<'_>, request: SetPlate) -> Result<Outcome<PlateDone>> {
        self.transact("set_plate", call, |tx| {
            let id = names::plate(tx, &request.plate, Tail::Changed)?;
            let mut plate = tx.find::<Plate>(&id)?.ok_or_else(gone)?;
            if let Some(title) = &request.title {
                title.trim().clone_into(&mut plate.title);
            }
            if let Some(chosen) = &request.left {
                plate.left = side(tx, "left", Some(plate.left), chosen)?;
            }
            if let Some(chosen) = &request.right {
                plate.right = side(tx, "right", Some(plate.right), chosen)?;
            }
            plate.private = request.private.unwrap_or(plate.private);
            let done = done(&plate, "Set", "Saved");
            tx.put(plate)?;
            Ok(done)
        })
    }

    /// Deletes a plate; its pictures stay with their entries.
    pub fn delete_plate(&self, call: &Call<'_>, request: OnePlate) -> Result<Outcome<PlateDone>> {
        self.transact("delete_plate", call, |tx| {
            let id = names::plate(tx, &request.plate, Tail::Changed)?;
            let plate = tx.find::<Plate>(&id)?.ok_or_else(gone)?;
            tx.remove::<Plate>(&id)?;
            Ok(done(&plate, "Delete", "Deleted"))
        })
    }
}

fn done(plate: &Plate, verb: &str, said: &str) -> Done<PlateDone> {
    let value = PlateDone {
        id: plate.id,
        title: plate.title.clone(),
    };
    Done::new(
        value,
        format!("{verb} {}", plate.title),
        format!("{said}: {}.", plate.title),
    )
}

/// A side as it is chosen, over what it was.
fn side(
    reader: &Reader<'_>,
    which: &str,
    before: Option<Side>,
    chosen: &ChosenSide,
) -> Result<Side> {
    let mut side = match (&chosen.entry, before) {
        (Some(typed), before) => {
            let entry = names::entry(reader, typed, Tail::Changed).map_err(|p| p.field(which))?;
            picture(reader, which, entry, chosen, before)?
        }
        (None, Some(before)) if chosen.picture.is_some() => {
            picture(reader, which, before.entry, chosen, Some(before))?
        }
        (None, Some(before)) => before,
        (None, None) => {
            let message = "A plate wants two pictures, each with its entry. Nothing was changed.";
            return Err(Problem::new(Code::Invalid, "no_entry", message).field(which));
        }
    };
    if let Some(line) = &chosen.line {
        line.trim().clone_into(&mut side.line);
    }
    if chosen.whole {
        side.crop = None;
    }
    side.crop = chosen.crop.or(side.crop);
    Ok(side)
}

/// Another picture keeps the line of the side and is whole; the same one keeps its crop too.
fn picture(
    reader: &Reader<'_>,
    which: &str,
    id: EntryId,
    chosen: &ChosenSide,
    before: Option<Side>,
) -> Result<Side> {
    // The picture of a deleted entry stays in its side, and can be set again as it is.
    if let Some(before) = &before
        && before.entry == id
        && chosen.picture.as_ref() == Some(&before.sha256)
    {
        return Ok(before.clone());
    }
    let entry = reader
        .entry(id)?
        .ok_or_else(|| names::gone(Tail::Changed))?;
    let pictures = pictures_of(&entry);
    let typed = chosen.picture.as_deref().map(str::trim).unwrap_or_default();
    let found = match typed.parse::<usize>() {
        _ if typed.is_empty() => pictures.first(),
        Ok(number) if typed.len() < 6 => number.checked_sub(1).and_then(|at| pictures.get(at)),
        _ => pictures.iter().find(|sha256| **sha256 == typed),
    };
    let Some(sha256) = found else {
        let message = match pictures.len() {
            0 => "That entry has no picture. Nothing was changed.".to_owned(),
            count => format!(
                "That entry has {}, and this is none of them. Nothing was changed.",
                plumb_mastery::words::counted(count as u64, "picture", "pictures")
            ),
        };
        return Err(Problem::new(Code::Invalid, "no_picture", message)
            .hint("Choose an entry with a picture, or one of its pictures by number.")
            .field(which));
    };
    let before = before.filter(|before| before.entry == id && before.sha256 == **sha256);
    Ok(Side {
        entry: id,
        sha256: (*sha256).to_owned(),
        crop: before.as_ref().and_then(|before| before.crop),
        line: before.map(|before| before.line).unwrap_or_default(),
    })
}

/// The hashes of an entry's pictures, in its own order.
fn pictures_of(entry: &Entry) -> Vec<&str> {
    let pictures = entry.evidence.iter().filter_map(|one| match &one.body {
        EvidenceBody::File { sha256, mime, .. } if mime.starts_with("image/") => {
            Some(sha256.as_str())
        }
        _ => None,
    });
    pictures.collect()
}

/// The refusal of a plate that went meanwhile.
fn gone() -> Problem {
    Problem::new(
        Code::Missing,
        "plate",
        "That plate was deleted meanwhile. Nothing was changed.",
    )
    .hint("Look at the list of works and plates again.")
}
