//! Plates as they are shown, and the pictures that one may be made of.

use plumb_mastery::{
    Entry, Plate,
    entry::EvidenceBody,
    plate::{Side, apart},
    words,
};

use super::{PictureLine, Pictures, PicturesOf, PlateView, Plates, SideView};
use crate::{
    commands::Nothing,
    entries::{Viewer, lines},
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::Reader,
};

/// The most pictures that one question reads.
const MOST: usize = 2_000;

impl Journal {
    /// All plates, the one made last first.
    pub fn plates(&self, _: Nothing) -> Result<Plates> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let plates = reader.plates()?.into_iter();
            let plates = plates.map(|plate| view(reader, &viewer, plate));
            Ok(Plates {
                plates: plates.collect::<Result<_>>()?,
            })
        })
    }

    /// The pictures of an area, a work or the whole journal, oldest first.
    pub fn pictures(&self, request: PicturesOf) -> Result<Pictures> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let area = request.area.as_ref();
            let area = area.map(|typed| names::area(&viewer.tree, typed, Tail::Changed));
            let below = area.transpose()?.map(|area| viewer.tree.below(area));
            let works = reader.works()?;
            let work = request.work.as_ref();
            let work = work.map(|typed| names::work(&works, typed, Tail::Changed));
            let work = work.transpose()?;
            let mut found = Pictures {
                pictures: Vec::new(),
                more: 0,
            };
            for id in reader.pictured()? {
                let Some(entry) = reader.entry(id)? else {
                    continue;
                };
                let here = work.is_none_or(|work| entry.work == Some(work))
                    && below
                        .as_ref()
                        .is_none_or(|below| entry.areas.iter().any(|area| below.contains(area)));
                if here {
                    pictures_of(&viewer, &entry, &mut found)?;
                }
            }
            found.pictures.reverse();
            Ok(found)
        })
    }
}

/// Lays the pictures of an entry down, the last first, because the whole list is turned at the end.
fn pictures_of(viewer: &Viewer<'_, '_>, entry: &Entry, found: &mut Pictures) -> Result<()> {
    let private = entry.private || viewer.is_of_private_work(entry)?;
    for one in entry.evidence.iter().rev() {
        let EvidenceBody::File {
            sha256, mime, alt, ..
        } = &one.body
        else {
            continue;
        };
        if !mime.starts_with("image/") {
            continue;
        }
        if found.pictures.len() >= MOST {
            found.more = found.more.saturating_add(1);
            continue;
        }
        found.pictures.push(PictureLine {
            entry: entry.id,
            sha256: sha256.clone(),
            title: lines::line(entry, &viewer.tree),
            on: entry.on,
            day_words: words::day(entry.day()),
            caption: one.caption.clone(),
            alt: alt.clone(),
            areas: entry.areas.clone(),
            private,
        });
    }
    Ok(())
}

fn view(reader: &Reader<'_>, viewer: &Viewer<'_, '_>, plate: Plate) -> Result<PlateView> {
    let (left, right) = (
        reader.entry(plate.left.entry)?,
        reader.entry(plate.right.entry)?,
    );
    let mut stays = String::new();
    for (entry, side) in [(&left, &plate.left), (&right, &plate.right)] {
        match entry {
            None => "The entry of a picture was deleted, so nobody can say whether it may leave.",
            Some(entry) if entry.private => "The entry of a picture is private.",
            Some(entry) if viewer.is_of_private_work(entry)? => "The work of a picture is private.",
            Some(entry) if !has(entry, side) => "A picture was taken from its entry.",
            Some(_) => continue,
        }
        .clone_into(&mut stays);
    }
    if plate.private {
        "It is private.".clone_into(&mut stays);
    }
    let apart = match (&left, &right) {
        (Some(left), Some(right)) => apart(left.on, right.on),
        _ => String::new(),
    };
    Ok(PlateView {
        id: plate.id,
        title: plate.title,
        left: side(viewer, plate.left, left.as_ref()),
        right: side(viewer, plate.right, right.as_ref()),
        apart,
        private: plate.private,
        stays,
    })
}

/// Whether an entry still has the picture of a side.
fn has(entry: &Entry, side: &Side) -> bool {
    entry
        .evidence
        .iter()
        .any(|one| matches!(&one.body, EvidenceBody::File { sha256, .. } if *sha256 == side.sha256))
}

fn side(viewer: &Viewer<'_, '_>, side: Side, entry: Option<&Entry>) -> SideView {
    let alt = entry.and_then(|entry| {
        entry.evidence.iter().find_map(|one| match &one.body {
            EvidenceBody::File { sha256, alt, .. } if *sha256 == side.sha256 => alt.clone(),
            _ => None,
        })
    });
    SideView {
        title: entry
            .map(|entry| lines::line(entry, &viewer.tree))
            .unwrap_or_default(),
        on: entry.map(|entry| entry.on),
        day_words: entry
            .map(|entry| words::day(entry.day()))
            .unwrap_or_default(),
        alt,
        work: entry.and_then(|entry| entry.work),
        gone: entry.is_none(),
        side,
    }
}
