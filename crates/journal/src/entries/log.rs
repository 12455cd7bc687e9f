//! Writing down: one row of the command table for each kind, all through a plan.
//!
//! A request becomes an entry in the model's words; the plan checks it and writes it. Nothing here touches a row.

use plumb_mastery::{
    About, Body, Entry, EntryId, Goal, Knowledge, Milestone, Recognition, Relation, Session,
    Sounder, Sounding, entry::Note,
};

use super::{
    Captured, Challenge, Common, Logged, NewGoal, NewMilestone, NewMilestones, NewNote,
    NewRecognition, NewSession, NewSounding, Plan,
};
use crate::{
    call::Call,
    chance,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::LevelText,
};

impl Journal {
    /// Writes down time spent.
    pub fn log_session(&self, call: &Call<'_>, request: NewSession) -> Result<Outcome<Logged>> {
        let body = Body::Session(Session {
            making_min: names::minutes(request.making.as_ref(), "making", Tail::Logged)?,
            overseeing_min: names::minutes(
                request.overseeing.as_ref(),
                "overseeing",
                Tail::Logged,
            )?,
        });
        self.log_one("log_session", &request.common, call, |_, _, _| Ok(body))
    }

    /// Writes down something done, and who saw it.
    pub fn log_milestone(&self, call: &Call<'_>, request: NewMilestone) -> Result<Outcome<Logged>> {
        let outcome = self.log_all("log_milestone", std::slice::from_ref(&request), call)?;
        only(outcome)
    }

    /// Writes down several milestones as one change; those without a title are left out.
    pub fn log_milestones(
        &self,
        call: &Call<'_>,
        request: NewMilestones,
    ) -> Result<Outcome<Captured>> {
        let titled: Vec<NewMilestone> = request
            .milestones
            .into_iter()
            .filter(|milestone| !milestone.title.trim().is_empty())
            .collect();
        if titled.is_empty() {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "No work has a title yet. Nothing was logged.",
            )
            .hint("Write at least one title.")
            .field("milestones"));
        }
        self.log_all("log_milestones", &titled, call)
    }

    /// Writes down a thought.
    pub fn log_note(&self, call: &Call<'_>, request: NewNote) -> Result<Outcome<Logged>> {
        self.log_one("log_note", &request.common, call, |_, _, _| {
            Ok(Body::Note(Note {}))
        })
    }

    /// Writes down what someone said.
    pub fn log_recognition(
        &self,
        call: &Call<'_>,
        request: NewRecognition,
    ) -> Result<Outcome<Logged>> {
        self.log_one(
            "log_recognition",
            &request.common,
            call,
            |plan, reader, _| {
                let about = match request
                    .about
                    .as_ref()
                    .filter(|about| !about.0.trim().is_empty())
                {
                    Some(typed) => Some(names::about(
                        reader,
                        plan.works(reader)?,
                        typed,
                        Tail::Logged,
                    )?),
                    None => None,
                };
                Ok(Body::Recognition(Recognition {
                    from: request.from.trim().to_owned(),
                    relation: request.relation,
                    about,
                    quote: request.quote.clone(),
                    know: request.know,
                    link: request.link.clone().filter(|link| !link.trim().is_empty()),
                    publish: request.publish,
                    asked_on: None,
                    slip: None,
                }))
            },
        )
    }

    /// Writes down how deep someone says it is.
    pub fn log_sounding(&self, call: &Call<'_>, request: NewSounding) -> Result<Outcome<Logged>> {
        self.log_one("log_sounding", &request.common, call, |plan, _, entry| {
            let by = request
                .by
                .clone()
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty());
            Ok(Body::Sounding(Sounding {
                half_rungs: halves(plan, entry, &request.level, "sounding")?,
                by: Sounder::from(by),
            }))
        })
    }

    /// Writes down how deep the person wants to be.
    pub fn log_goal(&self, call: &Call<'_>, request: NewGoal) -> Result<Outcome<Logged>> {
        self.log_one("log_goal", &request.common, call, |plan, reader, entry| {
            let due = match request.due.as_ref().filter(|due| !due.0.trim().is_empty()) {
                Some(typed) => Some(names::due(typed, reader.today(), Tail::Logged)?.on),
                None => None,
            };
            Ok(Body::Goal(Goal {
                half_rungs: halves(plan, entry, &request.level, "goal")?,
                due,
            }))
        })
    }

    fn log_one(
        &self,
        action: &'static str,
        common: &Common,
        call: &Call<'_>,
        body: impl FnOnce(&mut Plan, &Reader<'_>, &Entry) -> Result<Body>,
    ) -> Result<Outcome<Logged>> {
        let mut plan = self.read(|reader| {
            let mut plan = Plan::of(reader)?;
            let mut entry = plan.entry(self, reader, common, Body::Note(Note {}))?;
            entry.body = body(&mut plan, reader, &entry)?;
            plan.take(entry, reader.today())?;
            Ok(plan)
        })?;
        plan.attach(self, 0, &common.evidence, call)?;
        only(plan.commit(self, action, call)?)
    }

    fn log_all(
        &self,
        action: &'static str,
        requests: &[NewMilestone],
        call: &Call<'_>,
    ) -> Result<Outcome<Captured>> {
        let mut plan = self.read(|reader| {
            let mut plan = Plan::of(reader)?;
            for request in requests {
                let entry = milestone(self, reader, &mut plan, request)?;
                plan.take(entry, reader.today())?;
            }
            for (at, request) in requests.iter().enumerate() {
                if let Some(name) = request
                    .seen_by
                    .as_deref()
                    .map(str::trim)
                    .filter(|name| !name.is_empty())
                {
                    let voice = seen(&plan.entries[at], name);
                    plan.take(voice, reader.today())?;
                }
            }
            plan.answered = requests.len();
            Ok(plan)
        })?;
        for (at, request) in requests.iter().enumerate() {
            plan.attach(self, at, &request.common.evidence, call)?;
        }
        plan.commit(self, action, call)
    }
}

fn milestone(
    journal: &Journal,
    reader: &Reader<'_>,
    plan: &mut Plan,
    request: &NewMilestone,
) -> Result<Entry> {
    let mut entry = plan.entry(journal, reader, &request.common, Body::Note(Note {}))?;
    let mut milestone = Milestone {
        title: request.title.trim().to_owned(),
        result: request.result,
        part: request.part,
        story: request
            .story
            .clone()
            .filter(|story| *story != plumb_mastery::Story::default()),
        ..Milestone::default()
    };
    for Challenge { area, level } in &request.challenge {
        let area = names::area(&plan.tree, area, Tail::Logged)?;
        let rung = names::rung(&plan.tree, area, level, Tail::Logged)?;
        if milestone
            .challenge
            .insert(area, rung)
            .is_some_and(|other| other != rung)
        {
            return Err(two_rungs(&plan.tree.path(area)));
        }
        if !entry.areas.contains(&area) {
            entry.areas.push(area);
        }
    }
    entry.body = Body::Milestone(milestone);
    Ok(entry)
}

/// The refusal of an area that is rated twice.
fn two_rungs(path: &str) -> Problem {
    let message = format!("{path} is rated with two rungs. {}", Tail::Logged.words());
    Problem::new(Code::Invalid, "two_rungs", message)
        .hint("Give each area one rung.")
        .field("challenge")
}

/// A recognition of the same day by someone who saw a milestone.
fn seen(milestone: &Entry, name: &str) -> Entry {
    let recognition = Recognition {
        from: name.to_owned(),
        relation: Relation::Peer,
        about: Some(About::Milestone(milestone.id)),
        quote: String::new(),
        know: Some(Knowledge::Saw),
        link: None,
        publish: plumb_mastery::Publish::Unasked,
        asked_on: None,
        slip: None,
    };
    Entry {
        id: EntryId(chance::new_id()),
        began: None,
        work: None,
        text: String::new(),
        evidence: Vec::new(),
        body: Body::Recognition(recognition),
        ..milestone.clone()
    }
}

fn halves(plan: &Plan, entry: &Entry, level: &LevelText, kind: &str) -> Result<u8> {
    match entry.areas[..] {
        [area] => names::half_rungs(&plan.tree, area, level, Tail::Logged),
        _ => Err(Problem::new(
            Code::Invalid,
            "one_area",
            format!("A {kind} has exactly one area. Nothing was logged."),
        )
        .hint("Name the area.")
        .field("areas")),
    }
}

pub(crate) fn only(outcome: Outcome<Captured>) -> Result<Outcome<Logged>> {
    let Outcome {
        value,
        change,
        label,
        said,
        moved,
        warnings,
        changed,
        undo,
    } = outcome;
    let value = value.logged.into_iter().next().ok_or_else(|| {
        Problem::new(
            Code::Fault,
            "no_entry",
            "Plumb lost what it wrote. Nothing was logged.",
        )
    })?;
    Ok(Outcome {
        value,
        change,
        label,
        said,
        moved,
        warnings,
        changed,
        undo,
    })
}
