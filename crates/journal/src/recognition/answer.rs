//! The answer to a slip: looked at whole, and then, if nothing bars it, a recognition on the day of the answer.
//!
//! Everything in the file is somebody's word. What it is about is what our own row of the slip says.

use std::{io::Read, path::Path};

use plumb_exchange::slip::{LARGEST, Returned, read};
use plumb_mastery::{
    About, Body, Day, Entry, EntryId, Knowledge, Recognition, Slip, fold::person, words,
};
use sha2::{Digest, Sha256};

use super::{
    AcceptSlip, ReadSlip, SlipRead,
    list::{recognition, said},
    slip::{on, title_of},
};
use crate::{
    call::Call,
    chance, disk,
    entries::{Logged, Plan},
    files::open_source,
    journal::Journal,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    standing::standing,
};

/// An answer with what the journal knows of its slip.
struct Looked {
    returned: Returned,
    sha256: String,
    name: String,
    slip: Option<Slip>,
    title: Option<String>,
    notes: Vec<String>,
    barred: Option<(&'static str, String)>,
    entry: Option<EntryId>,
}

impl Journal {
    /// Shows an answer whole; nothing is written.
    ///
    /// # Errors
    ///
    /// `missing·file`, `file·too_large`, `invalid·no_answer` for a file that is none.
    pub fn read_slip(&self, call: &Call<'_>, request: ReadSlip) -> Result<SlipRead> {
        let path = call.places.path(&request.from)?;
        let looked = self.looked(&path)?;
        let answers = looked.returned.answers;
        Ok(SlipRead {
            name: looked.name,
            sha256: looked.sha256,
            about_title: looked.title.unwrap_or(looked.returned.about),
            person: looked.slip.map(|slip| slip.person).unwrap_or_default(),
            from: answers.name,
            trade: answers.trade,
            saw: answers.saw,
            know: answers.know,
            missing: answers.missing,
            publish: answers.publish,
            day_words: words::day(Day::exact(answers.day)),
            notes: looked.notes,
            barred: looked.barred.map(|(_, words)| words),
            entry: looked.entry,
        })
    }

    /// Accepts an answer as a recognition of its day.
    ///
    /// # Errors
    ///
    /// What `read_slip` says bars it, as `refused`; `refused·changed` where the file is another than the one that was looked at.
    pub fn accept_slip(&self, call: &Call<'_>, request: AcceptSlip) -> Result<Outcome<Logged>> {
        let path = call.places.path(&request.from)?;
        let looked = self.looked(&path)?;
        if request
            .sha256
            .as_ref()
            .is_some_and(|seen| *seen != looked.sha256)
        {
            let message = "The file changed since it was looked at. Nothing was changed.";
            return Err(Problem::new(Code::Refused, "changed", message).hint("Look at it again."));
        }
        if let Some((reason, words)) = looked.barred {
            let message = format!("{words} Nothing was changed.");
            return Err(Problem::new(Code::Refused, reason, message)
                .hint("The words can still be logged by hand, as recognition."));
        }
        let slip = looked.slip.ok_or_else(|| {
            let message = "Plumb lost the slip of this answer. Nothing was changed.";
            Problem::new(Code::Fault, "no_slip", message)
        })?;
        let plan = self.read(|reader| {
            let mut plan = Plan::of(reader)?;
            let mut entry = accepted(reader, &slip, &looked.returned, request.relation)?;
            entry.recorded_at = self.clock().now();
            plan.take(entry, reader.today())?;
            Ok(plan)
        })?;
        crate::entries::only(plan.commit(self, "accept_slip", call)?)
    }

    /// Reads an answer's file and says what the journal knows of it.
    fn looked(&self, path: &Path) -> Result<Looked> {
        let bytes = bytes(path)?;
        let returned = read(&bytes).map_err(|error| {
            let message = format!("{error}. Nothing was changed.");
            Problem::new(Code::Invalid, "no_answer", message)
                .hint("Choose the file that ends in .plumb-slip.json, as it came back.")
                .field("from")
        })?;
        let mut looked = Looked {
            sha256: disk::hex(&Sha256::digest(&bytes)),
            name: disk::name(path),
            returned,
            slip: None,
            title: None,
            notes: Vec::new(),
            barred: None,
            entry: None,
        };
        self.read(|reader| looked.judge(reader))?;
        Ok(looked)
    }
}

impl Looked {
    /// Compares the answer with what the journal knows.
    fn judge(&mut self, reader: &Reader<'_>) -> Result<()> {
        let id = self.returned.slip;
        self.slip = reader.slips()?.into_iter().find(|slip| slip.id == id);
        if let Some(slip) = &self.slip {
            self.title = title_of(reader, slip.about)?;
        }
        self.earlier(&said(reader)?);
        self.remark(reader);
        let name = self.returned.answers.name.trim();
        self.barred = if self.slip.is_none() {
            let words = "No slip of this journal has asked this: it was saved from another journal, or its slip was taken back.";
            Some(("foreign", words.to_owned()))
        } else if self.returned.is_altered() {
            let words = "The file is not as the page saved it: something in it was altered on its way. Ask for it once more.";
            Some(("altered", words.to_owned()))
        } else if self.title.is_none() {
            let words = "What the slip asks about was deleted.";
            Some(("gone", words.to_owned()))
        } else if self.entry.is_some() {
            Some((
                "answered",
                format!("{name} has answered this slip already, and that answer is kept."),
            ))
        } else if standing(reader)?.record.owner.is(name) {
            let words =
                "It is signed with your own name, and nobody is a witness of their own work.";
            Some(("own_name", words.to_owned()))
        } else {
            None
        };
        Ok(())
    }

    /// Who answered this slip before.
    fn earlier(&mut self, said: &[Entry]) {
        let (id, name) = (self.returned.slip, person(&self.returned.answers.name));
        for entry in said {
            let Some(it) = recognition(entry).filter(|it| it.slip == Some(id)) else {
                continue;
            };
            if person(&it.from) == name {
                self.entry = Some(entry.id);
            } else {
                self.notes
                    .push(format!("{} has answered the same slip.", it.from));
            }
        }
    }

    /// What should be seen before it is accepted.
    fn remark(&mut self, reader: &Reader<'_>) {
        let answers = &self.returned.answers;
        if answers.know == Knowledge::Told {
            let words = "Whoever was only told vouches for nothing: the words are kept, and depth stays as it is.";
            self.notes.push(words.to_owned());
        }
        if let Some(slip) = &self.slip {
            if !slip.person.is_empty() && person(&slip.person) != person(&answers.name) {
                self.notes
                    .push(format!("The slip was made for {}.", slip.person));
            }
            if answers.day < slip.saved_on {
                self.notes.push(format!(
                    "It is dated before the slip was saved on {}.",
                    on(slip.saved_on)
                ));
            }
        }
        if answers.day > reader.today() {
            self.notes.push(format!(
                "It is dated {}, which is still ahead here; it is kept under today.",
                on(answers.day)
            ));
        }
    }
}

/// The bytes of an answer's file, if it is small enough to be one.
fn bytes(path: &Path) -> Result<Vec<u8>> {
    let (file, about) = open_source(path)?;
    let mut bytes = Vec::new();
    // What grows while it is read is cut off one byte past the limit, and so is told.
    if about.len() <= LARGEST {
        file.take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| disk::failed("read", path, &error))?;
    }
    if about.len() > LARGEST || bytes.len() as u64 > LARGEST {
        let message = format!(
            "'{}' is larger than {} KB, which no answer to a slip is. Nothing was changed.",
            disk::name(path),
            LARGEST >> 10
        );
        return Err(Problem::new(Code::File, "too_large", message)
            .hint("Choose the file that ends in .plumb-slip.json."));
    }
    Ok(bytes)
}

/// The recognition that an answer becomes.
fn accepted(
    reader: &Reader<'_>,
    slip: &Slip,
    returned: &Returned,
    relation: Option<plumb_mastery::Relation>,
) -> Result<Entry> {
    let answers = &returned.answers;
    let (saw, missing) = (answers.saw.trim(), answers.missing.trim());
    let quote = if missing.is_empty() {
        saw.to_owned()
    } else {
        format!("{saw}\n\n{missing}")
    };
    let trade = answers.trade.trim();
    let (areas, private) = match slip.about {
        About::Milestone(id) => reader
            .entry(id)?
            .map(|entry| (entry.areas, entry.private))
            .unwrap_or_default(),
        About::Work(id) => {
            let private = reader.work(id)?.is_some_and(|work| work.private);
            (Vec::new(), private)
        }
    };
    let day = Day::exact(answers.day.min(reader.today()));
    Ok(Entry {
        id: EntryId(chance::new_id()),
        on: day.on,
        precision: day.precision,
        began: None,
        recorded_at: chrono::DateTime::default(),
        areas,
        work: None,
        body: Body::Recognition(Recognition {
            from: answers.name.trim().to_owned(),
            relation: relation.unwrap_or_default(),
            about: Some(slip.about),
            quote,
            know: Some(answers.know),
            link: None,
            publish: answers.publish,
            asked_on: Some(slip.saved_on),
            slip: Some(slip.id),
        }),
        text: if trade.is_empty() {
            "Returned slip.".to_owned()
        } else {
            format!("Returned slip. Trade: {trade}.")
        },
        evidence: Vec::new(),
        private,
        origin: None,
    })
}
