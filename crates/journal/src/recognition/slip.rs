//! Saving a witness slip: what it asks about, the pictures that were chosen, one small file, and the row by which its answer is known again.

use plumb_exchange::slip::{LONGEST_ANSWER, LONGEST_NAME};
use plumb_mastery::{
    About, Body, Day, Entry, Kind, Slip, SlipId, asking::QUESTIONS, entry::EvidenceBody, words,
};
use plumb_portfolio::{
    picture::Cleaned,
    slip::{Asking, page, picture},
};

use super::{OneAbout, SaveSlip, SlipOffer, SlipPicture, SlipSaved};
use crate::{
    call::{Call, Progress},
    chance,
    journal::Journal,
    names::{self, Tail},
    out,
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    refs::AboutRef,
    transact::Done,
};

/// The most pictures on a slip, so that it stays a file that goes by mail.
const MOST_PICTURES: usize = 4;

/// What a slip asks about, as the journal has it.
struct Subject {
    about: About,
    title: String,
    when: String,
    pictures: Vec<SlipPicture>,
}

impl Journal {
    /// What a slip about a milestone or work can show.
    ///
    /// # Errors
    ///
    /// `refused·private` for what leaves in no form, `missing`, `ambiguous`.
    pub fn slip_offer(&self, request: OneAbout) -> Result<SlipOffer> {
        let subject = self.read(|reader| subject(reader, &request.about))?;
        Ok(SlipOffer {
            title: subject.title,
            pictures: subject.pictures,
            most: MOST_PICTURES as u32,
        })
    }

    /// Saves a witness slip as one small page that works offline.
    ///
    /// # Errors
    ///
    /// `refused·private`, `invalid·no_picture`, `invalid·too_many`, what a picture or the target is refused for; then there is neither a file nor a slip.
    pub fn save_slip(&self, call: &Call<'_>, request: SaveSlip) -> Result<SlipSaved> {
        let target = out::target(call, self, &request.to)?;
        let (subject, owner) = self.read(|reader| {
            let subject = subject(reader, &request.about)?;
            Ok((subject, reader.profile()?.name))
        })?;
        let chosen = chosen(&subject, &request.files)?;
        let pictures = self.cleaned(call, &chosen)?;
        let slip = Slip {
            id: SlipId(chance::new_id()),
            about: subject.about,
            person: request.person.trim().to_owned(),
            saved_on: self.clock().today(),
        };
        let asking = Asking {
            slip: slip.id.to_string(),
            about: subject.title.clone(),
            when: subject.when,
            owner,
            person: slip.person.clone(),
            saved_on: slip.saved_on.to_string(),
            questions: QUESTIONS,
            longest_answer: LONGEST_ANSWER,
            longest_name: LONGEST_NAME,
        };
        let bytes = page(&asking, &pictures).map_err(|error| {
            let message = "The slip could not be made. Nothing was written.";
            Problem::new(Code::Fault, "renderer", message).because(error)
        })?;
        out::refuse_cancelled(call)?;
        let mut partial = out::Partial::begin(target)?;
        partial.write(&bytes)?;
        let mut exported = None;
        let (id, title) = (slip.id, subject.title);
        self.transact("save_slip", call, |tx| {
            let label = format!("Save a slip about {title}");
            let said = format!("Saved: a slip about {title}. Send the file yourself.");
            tx.put(slip)?;
            // The file takes its name inside the change, so that no slip is known which was never written.
            exported = Some(partial.finish(call)?);
            Ok(Done::new((), label, said))
        })?;
        let exported = exported.ok_or_else(|| {
            let message = "Plumb lost the file that it wrote. Look whether it is there.";
            Problem::new(Code::Fault, "no_file", message)
        })?;
        Ok(SlipSaved {
            id,
            title,
            exported,
        })
    }

    /// The chosen pictures, small and encoded anew, each with its words.
    fn cleaned(&self, call: &Call<'_>, chosen: &[&SlipPicture]) -> Result<Vec<(Cleaned, String)>> {
        let mut cleaned = Vec::new();
        for (done, it) in chosen.iter().enumerate() {
            (call.progress)(Progress {
                stage: "pictures".to_owned(),
                done: done as u64,
                of: chosen.len() as u64,
            });
            let bytes = self.files().read(&it.sha256)?;
            let picture = picture(&bytes).map_err(|_| {
                let message = format!(
                    "Picture {} cannot be put on a slip: it is too large, broken, or of a format that is not read. Nothing was written.",
                    it.n
                );
                Problem::new(Code::Invalid, "no_picture", message)
                    .hint("Leave it out, or attach a JPEG or PNG of it.")
                    .field("files")
            })?;
            cleaned.push((picture, it.words.clone()));
            out::refuse_cancelled(call)?;
        }
        Ok(cleaned)
    }
}

/// The pictures that were chosen by number, each once.
fn chosen<'s>(subject: &'s Subject, numbers: &[u32]) -> Result<Vec<&'s SlipPicture>> {
    let mut chosen: Vec<&SlipPicture> = Vec::new();
    for n in numbers {
        let found = subject.pictures.iter().find(|it| it.n == *n);
        let Some(found) = found else {
            let count = words::counted(subject.pictures.len() as u64, "picture", "pictures");
            let message =
                format!("There is no picture {n} here; it has {count}. Nothing was written.");
            return Err(Problem::new(Code::Invalid, "no_picture", message)
                .hint("Only pictures go on a slip, by their number from 1.")
                .field("files"));
        };
        if !chosen.contains(&found) {
            chosen.push(found);
        }
    }
    if chosen.len() > MOST_PICTURES {
        let message =
            format!("A slip shows {MOST_PICTURES} pictures at most. Nothing was written.");
        return Err(Problem::new(Code::Invalid, "too_many", message)
            .hint("Choose those that the questions are about.")
            .field("files"));
    }
    Ok(chosen)
}

/// What is asked about, if it may leave at all.
fn subject(reader: &Reader<'_>, typed: &AboutRef) -> Result<Subject> {
    let about = names::about(reader, &reader.works()?, typed, Tail::Written)?;
    let title = title_of(reader, about)?.ok_or_else(|| names::gone(Tail::Written))?;
    let (work, entries) = match about {
        About::Milestone(id) => {
            let entry = reader
                .entry(id)?
                .ok_or_else(|| names::gone(Tail::Written))?;
            (entry.work, vec![entry])
        }
        About::Work(id) => {
            let mut entries = reader.entries(&Select {
                kinds: vec![Kind::Milestone],
                work: Some(id),
                ..Select::default()
            })?;
            entries.reverse();
            (Some(id), entries)
        }
    };
    let work = work.map(|id| reader.work(id)).transpose()?.flatten();
    let is_private = matches!(about, About::Milestone(_)) && entries.iter().any(|it| it.private);
    if is_private || work.is_some_and(|work| work.private) {
        let message = format!(
            "{title} is private, and a slip would carry it out of the house. Nothing was written."
        );
        return Err(Problem::new(Code::Refused, "private", message)
            .hint("Ask without naming it, or take the mark away first.")
            .field("about"));
    }
    let when = match (about, &entries[..]) {
        (About::Milestone(_), [one]) => words::long_day(one.day()),
        _ => String::new(),
    };
    Ok(Subject {
        about,
        title,
        when,
        pictures: pictures(entries.iter().filter(|entry| !entry.private)),
    })
}

/// The pictures of entries in their order, numbered from 1.
fn pictures<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<SlipPicture> {
    let evidence = entries.flat_map(|entry| &entry.evidence);
    let found = evidence.filter_map(|one| match &one.body {
        EvidenceBody::File {
            sha256, mime, alt, ..
        } if mime.starts_with("image/") => {
            let said = Some(one.caption.trim()).filter(|caption| !caption.is_empty());
            let words = said.or(alt.as_deref()).unwrap_or_default().to_owned();
            Some((sha256.clone(), words))
        }
        _ => None,
    });
    found
        .zip(1..)
        .map(|((sha256, words), n)| SlipPicture { n, sha256, words })
        .collect()
}

/// What a milestone or work is called; none where it is not there.
pub(super) fn title_of(reader: &Reader<'_>, about: About) -> Result<Option<String>> {
    Ok(match about {
        About::Work(id) => reader.work(id)?.map(|work| work.title),
        About::Milestone(id) => reader.entry(id)?.and_then(|entry| match entry.body {
            Body::Milestone(milestone) => Some(milestone.title),
            _ => None,
        }),
    })
}

/// A day inside a sentence.
pub(super) fn on(day: chrono::NaiveDate) -> String {
    words::long_day(Day::exact(day))
}
