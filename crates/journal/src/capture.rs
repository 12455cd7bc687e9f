//! The capture line, from typed words to a change.
//!
//! What is saved equals what was shown: the line is read again by the same parser, and a question is asked, never guessed. What is offered is made in the
//! same change.

use plumb_mastery::{
    About, AreaId, Body, Entry, EntryId, Evidence, Goal, Kind, Milestone, Recognition, Relation,
    Session, Sounder, Sounding, WorkId,
    capture::{self, As, Draft, Offer, Question, Readings, day},
    entry::{EvidenceBody, Note},
    ids::ending,
    words,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    chance,
    entries::{Captured, NewEvidence, Plan},
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{AreaRef, Place},
    storage,
};

/// A line as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaptureLine {
    /// The words.
    pub line: String,
}

/// A line to save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Capture {
    /// The words.
    pub line: String,
    /// Which of its readings, where it has several; without it a question is `ambiguous`.
    #[ts(optional)]
    pub choice: Option<CaptureChoice>,
    /// Makes the offered areas and works in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// Files dropped on the line.
    #[ts(optional, as = "Option<_>")]
    pub files: Vec<Place>,
}

/// How a question is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaptureChoice {
    /// `--as session`.
    Session,
    /// `--as milestone`.
    Milestone,
    /// `--as note`.
    Note,
    /// `--as both`.
    Both,
    /// The nth reading, from 0, as the window offers them.
    Nth(u32),
}

/// A day field as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadDay {
    /// The words.
    pub text: String,
    /// Whether the day may lie ahead, as a goal's may.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub ahead: bool,
}

/// How a day field reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayRead {
    /// The day, if it reads.
    pub day: Option<plumb_mastery::Day>,
    /// "Tue 17 Nov 2026", "May 2026", "1961"; or why it does not read.
    pub words: String,
    /// Whether an entry of that day, written down now, would be marked as from memory.
    pub from_memory: bool,
}

impl Journal {
    /// What a capture line means, before it is saved.
    pub fn read_capture_line(&self, request: CaptureLine) -> Result<Readings> {
        self.read(|reader| {
            let names = reader.remembered(known)?;
            Ok(capture::read(&request.line, &names, reader.today()))
        })
    }

    /// How a day field reads.
    pub fn read_day(&self, request: ReadDay) -> Result<DayRead> {
        let today = self.clock().today();
        let read = if request.ahead {
            day::read_due(&request.text, today)
        } else {
            day::read(&request.text, today)
        };
        Ok(match read {
            Ok(day) => DayRead {
                words: words::day(day),
                day: Some(day),
                from_memory: plumb_mastery::depth::is_from_memory(day.on, today),
            },
            Err(invalid) => DayRead {
                day: None,
                words: invalid.message,
                from_memory: false,
            },
        })
    }

    /// Saves a capture line: one entry, or a session and a milestone, with what it makes new, as one change.
    ///
    /// # Errors
    ///
    /// `ambiguous·reading` where it means more than one thing, `missing·name` where it names what does not exist and may not be made, `invalid`.
    pub fn capture(&self, call: &Call<'_>, request: Capture) -> Result<Outcome<Captured>> {
        let mut plan = self.read(|reader| {
            let names = reader.remembered(known)?;
            let drafts = chosen(&request, &names, reader)?;
            let mut plan = Plan::of(reader)?;
            let mut made = Made::default();
            for draft in &drafts {
                let entry = entry(self, &mut plan, draft, request.make_new, &mut made)?;
                plan.take(entry, reader.today())?;
            }
            Ok(plan)
        })?;
        let files: Vec<NewEvidence> = request
            .files
            .into_iter()
            .map(|place| NewEvidence::File {
                place,
                alt: None,
                caption: String::new(),
            })
            .collect();
        let last = plan.entries.len().saturating_sub(1);
        plan.attach(self, last, &files, call)?;
        plan.commit(self, "capture", call)
    }
}

/// The names that a line may mention.
fn known(reader: &Reader<'_>) -> Result<capture::Names> {
    Ok(capture::Names::new(
        storage::tree(reader.connection())?,
        &reader.works()?,
    ))
}

/// The one reading that is meant.
fn chosen(request: &Capture, names: &capture::Names, reader: &Reader<'_>) -> Result<Vec<Draft>> {
    let today = reader.today();
    let read = |chosen| capture::read_as(&request.line, chosen, names, today);
    let mut nth = None;
    let readings = match request.choice {
        None => capture::read(&request.line, names, today),
        Some(CaptureChoice::Session) => read(As::Session),
        Some(CaptureChoice::Milestone) => read(As::Milestone),
        Some(CaptureChoice::Note) => read(As::Note),
        Some(CaptureChoice::Both) => read(As::Both),
        Some(CaptureChoice::Nth(n)) => {
            nth = usize::try_from(n).ok();
            capture::read(&request.line, names, today)
        }
    };
    if let Some(refused) = readings.refused {
        return Err(Problem::new(
            Code::Invalid,
            "line",
            format!("{refused} Nothing was logged."),
        )
        .field("line"));
    }
    let count = readings.readings.len();
    let at = match (count, nth) {
        (0, _) => {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "The line is empty. Nothing was logged.",
            )
            .hint("Write what happened: today 45m glaze.")
            .field("line"));
        }
        (1, None) => 0,
        (_, Some(nth)) if nth < count => nth,
        _ => return Err(question(&readings)),
    };
    Ok(readings
        .readings
        .into_iter()
        .nth(at)
        .map(|reading| reading.drafts)
        .unwrap_or_default())
}

/// Two meanings: both readings, and what settles it.
fn question(readings: &Readings) -> Problem {
    let each: Vec<&str> = readings
        .readings
        .iter()
        .map(|reading| reading.sentence.as_str())
        .collect();
    let work = readings.readings.iter().flat_map(|reading| &reading.drafts);
    let work = work.filter_map(|draft| draft.work).next();
    let (asked, hint) = match (readings.question, work) {
        (Some(Question::SessionOrMilestone), _) => (
            "A time and a challenge: log the session, the milestone, or both?",
            "Choose with --as session, --as milestone or --as both.".to_owned(),
        ),
        (Some(Question::WhichWork), Some(work)) => (
            "A title here fits more than one work.",
            format!(
                "Name the work by its ending instead of its title: #…{}.",
                ending(&work.to_string())
            ),
        ),
        _ => (
            "A name here fits more than one area.",
            "Write the path of the area.".to_owned(),
        ),
    };
    Problem::new(
        Code::Ambiguous,
        "reading",
        format!("{asked}\n{}\nNothing was logged.", each.join("\n")),
    )
    .hint(hint)
    .field("line")
}

/// What one line makes new, so that two entries of it share it.
#[derive(Default)]
struct Made {
    areas: Vec<(String, AreaId)>,
    work: Option<WorkId>,
}

fn entry(
    journal: &Journal,
    plan: &mut Plan,
    draft: &Draft,
    make_new: bool,
    made: &mut Made,
) -> Result<Entry> {
    let mut areas = draft.areas.clone();
    let mut work = draft.work;
    for offer in &draft.offers {
        match offer {
            _ if !make_new => return Err(not_there(plan, offer)),
            Offer::Area { name, under } => areas.push(new_area(plan, name, *under, made)?),
            Offer::Work { title } => {
                work = Some(*made.work.get_or_insert_with(|| plan.make_work(title)))
            }
        }
    }
    let links = draft.links.iter().map(|url| Evidence {
        body: EvidenceBody::Link {
            url: url.clone(),
            title: String::new(),
            seen_on: None,
        },
        caption: String::new(),
    });
    Ok(Entry {
        id: EntryId(chance::new_id()),
        on: draft.day.on,
        precision: draft.day.precision,
        began: None,
        recorded_at: journal.clock().now(),
        areas,
        work,
        body: body(draft, work)?,
        text: draft.text.clone(),
        evidence: links.collect(),
        private: draft.private || journal.starts_private(),
        origin: None,
    })
}

fn body(draft: &Draft, work: Option<WorkId>) -> Result<Body> {
    let missing = |reason: &str, message: &str, hint: &str| {
        Problem::new(
            Code::Invalid,
            reason,
            format!("{message} Nothing was logged."),
        )
        .hint(hint)
        .field("line")
    };
    let halves = || {
        draft.half_rungs.ok_or_else(|| {
            missing(
                "no_level",
                "The line does not say how deep.",
                if draft.kind == Kind::Goal {
                    "Write the rung behind the area: > glaze=4 by 2027-06"
                } else {
                    "Write the rung behind the area: ? glaze=3.5"
                },
            )
        })
    };
    Ok(match draft.kind {
        Kind::Session => Body::Session(Session {
            making_min: draft.making_min,
            overseeing_min: draft.overseeing_min,
        }),
        Kind::Milestone => Body::Milestone(Milestone {
            title: draft.title.clone(),
            challenge: draft.challenge.iter().copied().collect(),
            result: draft.result,
            part: draft.part,
            story: None,
        }),
        Kind::Note => Body::Note(Note {}),
        Kind::Recognition => Body::Recognition(Recognition {
            from: draft.person.clone().ok_or_else(|| {
                missing(
                    "no_speaker",
                    "The line does not say who said it.",
                    "Add @name.",
                )
            })?,
            relation: Relation::Peer,
            about: work.map(About::Work),
            quote: draft.title.clone(),
            know: None,
            link: None,
            publish: plumb_mastery::Publish::Unasked,
            asked_on: None,
            slip: None,
        }),
        Kind::Sounding => Body::Sounding(Sounding {
            half_rungs: halves()?,
            by: Sounder::Own,
        }),
        Kind::Goal => Body::Goal(Goal {
            half_rungs: halves()?,
            due: draft.due.map(|due| due.on),
        }),
    })
}

fn new_area(plan: &mut Plan, name: &str, under: Option<AreaId>, made: &mut Made) -> Result<AreaId> {
    if let Some((_, id)) = made.areas.iter().find(|(known, _)| known == name) {
        return Ok(*id);
    }
    let under = under.ok_or_else(|| {
        Problem::new(
            Code::Invalid,
            "no_parent",
            format!(
                "'{name}' is new, and the line does not say where it belongs. Nothing was logged."
            ),
        )
        .hint("Name an area before it, or write its path: +ceramics/kiln.")
        .field("line")
    })?;
    let id = plan.make_area(name, under)?;
    made.areas.push((name.to_owned(), id));
    Ok(id)
}

fn not_there(plan: &Plan, offer: &Offer) -> Problem {
    let problem = match offer {
        Offer::Area { name, .. } => names::area(&plan.tree, &AreaRef(name.clone()), Tail::Logged)
            .err()
            .unwrap_or_else(|| no_offer("area", name)),
        Offer::Work { title } => no_offer("work", title),
    };
    problem
        .hint("Add --new to make it with the entry, or mend the name.")
        .field("line")
}

fn no_offer(what: &str, name: &str) -> Problem {
    let name = names::shown(name);
    let message = format!("No {what} is called '{name}'. {}", Tail::Logged.words());
    Problem::new(Code::Missing, "offer", message)
}

#[cfg(test)]
mod tests;
