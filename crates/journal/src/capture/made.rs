//! From a draft to an entry, and what is made new on the way.
//!
//! What a line offers is made once for all entries of a change. It does not know how many lines there were.

use plumb_mastery::{
    About, AreaId, Body, Entry, EntryId, Evidence, Goal, Kind, Milestone, Recognition, Relation,
    Session, Sounder, Sounding, WorkId,
    capture::{Draft, Offer},
    entry::{EvidenceBody, Note},
    fold::look_up,
};

use crate::{
    chance,
    entries::Plan,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    refs::AreaRef,
};

/// What one change makes new, so that all entries of it share it.
#[derive(Default)]
pub(super) struct Made {
    areas: Vec<((String, AreaId), AreaId)>,
    works: Vec<(String, WorkId)>,
}

pub(super) fn entry(
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
            Offer::Work { title } => work = Some(new_work(plan, title, made)),
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

fn new_work(plan: &mut Plan, title: &str, made: &mut Made) -> WorkId {
    let key = look_up(title);
    if let Some((_, id)) = made.works.iter().find(|(known, _)| *known == key) {
        return *id;
    }
    let id = plan.make_work(title);
    made.works.push((key, id));
    id
}

fn new_area(plan: &mut Plan, name: &str, under: Option<AreaId>, made: &mut Made) -> Result<AreaId> {
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
    let key = (look_up(name), under);
    if let Some((_, id)) = made.areas.iter().find(|(known, _)| *known == key) {
        return Ok(*id);
    }
    let id = plan.make_area(name, under)?;
    made.areas.push((key, id));
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
