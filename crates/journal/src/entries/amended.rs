//! What an amendment makes of an entry.
//!
//! What is named in `clear` is emptied first, then what is given replaces; the result is checked as a new entry is. Evidence that is still to be copied comes
//! later. It writes nothing.

use plumb_mastery::{
    AreaId, Body, Entry, Kind, Milestone, Publish, Recognition, Sounder, Tree, entry::EvidenceBody,
};

use super::{Amendment, Challenge, Plan, StoryParts};
use crate::{
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::EntryRef,
};

/// The entry that is meant.
pub(super) fn found(reader: &Reader<'_>, typed: &EntryRef) -> Result<Entry> {
    let id = names::entry(reader, typed, Tail::Changed)?;
    reader.entry(id)?.ok_or_else(|| names::gone(Tail::Changed))
}

/// The entry as the amendment wants it, without evidence that is still to come; checked by the model.
pub(super) fn amended(reader: &Reader<'_>, plan: &mut Plan, request: &Amendment) -> Result<Entry> {
    let mut entry = found(reader, &request.entry)?;
    for field in &request.clear {
        clear(&mut entry, field)?;
    }
    set_common(reader, plan, request, &mut entry)?;
    set_body(reader, plan, request, &mut entry)?;
    if let Some(kept) = &request.keep_evidence {
        entry.evidence = kept
            .iter()
            .map(|kept| {
                let mut evidence = entry.evidence[place(&entry, kept.n)?].clone();
                if let (EvidenceBody::File { alt, .. }, Some(words)) =
                    (&mut evidence.body, &kept.alt)
                {
                    *alt = Some(words.clone());
                }
                if let Some(caption) = &kept.caption {
                    evidence.caption.clone_from(caption);
                }
                Ok(evidence)
            })
            .collect::<Result<_>>()?;
    }
    entry.tidy();
    entry.check(&plan.tree, reader.today())?;
    Ok(entry)
}

fn set_common(
    reader: &Reader<'_>,
    plan: &mut Plan,
    request: &Amendment,
    entry: &mut Entry,
) -> Result<()> {
    if let Some(typed) = &request.on {
        let day = names::day(typed, "on", reader.today(), Tail::Changed)?;
        (entry.on, entry.precision) = (day.on, day.precision);
    }
    if let Some(typed) = &request.began {
        entry.began = if typed.0.trim().is_empty() {
            None
        } else {
            Some(names::day(typed, "began", reader.today(), Tail::Changed)?.earliest())
        };
    }
    if let Some(typed) = &request.areas {
        entry.areas = names::areas(&plan.tree, typed, Tail::Changed)?;
        if let Body::Milestone(milestone) = &mut entry.body {
            milestone
                .challenge
                .retain(|area, _| entry.areas.contains(area));
        }
    }
    if let Some(typed) = &request.work {
        entry.work = if typed.0.trim().is_empty() {
            None
        } else {
            Some(plan.work(reader, typed, request.make_new, Tail::Changed)?)
        };
    }
    if let Some(text) = &request.text {
        entry.text.clone_from(text);
    }
    if let Some(private) = request.private {
        entry.private = private;
    }
    Ok(())
}

fn set_body(
    reader: &Reader<'_>,
    plan: &mut Plan,
    request: &Amendment,
    entry: &mut Entry,
) -> Result<()> {
    let area = entry.areas.first().copied();
    let halves = |tree: &Tree| match (&request.level, area) {
        (Some(level), Some(area)) => names::half_rungs(tree, area, level, Tail::Changed).map(Some),
        _ => Ok(None),
    };
    match &mut entry.body {
        Body::Session(session) => {
            if request.making.is_some() {
                session.making_min =
                    names::minutes(request.making.as_ref(), "making", Tail::Changed)?;
            }
            if request.overseeing.is_some() {
                session.overseeing_min =
                    names::minutes(request.overseeing.as_ref(), "overseeing", Tail::Changed)?;
            }
        }
        Body::Milestone(milestone) => {
            set_milestone(&plan.tree, request, &mut entry.areas, milestone)?;
        }
        Body::Recognition(recognition) => set_recognition(reader, plan, request, recognition)?,
        Body::Sounding(sounding) => {
            sounding.half_rungs = halves(&plan.tree)?.unwrap_or(sounding.half_rungs);
            if let Some(by) = &request.by {
                sounding.by = Sounder::from(Some(by.trim().to_owned()).filter(|by| !by.is_empty()));
            }
        }
        Body::Goal(goal) => {
            goal.half_rungs = halves(&plan.tree)?.unwrap_or(goal.half_rungs);
            if let Some(due) = &request.due {
                goal.due = if due.0.trim().is_empty() {
                    None
                } else {
                    Some(names::due(due, reader.today(), Tail::Changed)?.on)
                };
            }
        }
        Body::Note(_) => {}
    }
    Ok(())
}

fn set_milestone(
    tree: &Tree,
    request: &Amendment,
    areas: &mut Vec<AreaId>,
    milestone: &mut Milestone,
) -> Result<()> {
    if let Some(title) = &request.title {
        title.trim().clone_into(&mut milestone.title);
    }
    if let Some(challenge) = &request.challenge {
        milestone.challenge.clear();
        for Challenge { area, level } in challenge {
            let area = names::area(tree, area, Tail::Changed)?;
            let rung = names::rung(tree, area, level, Tail::Changed)?;
            milestone.challenge.insert(area, rung);
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
    }
    milestone.result = request.result.unwrap_or(milestone.result);
    milestone.part = request.part.unwrap_or(milestone.part);
    if let Some(given) = &request.story {
        set_story(milestone.story.get_or_insert_default(), given);
    }
    milestone.story = milestone
        .story
        .take()
        .filter(|story| *story != plumb_mastery::Story::default());
    Ok(())
}

fn set_recognition(
    reader: &Reader<'_>,
    plan: &mut Plan,
    request: &Amendment,
    recognition: &mut Recognition,
) -> Result<()> {
    if let Some(from) = &request.from {
        from.trim().clone_into(&mut recognition.from);
    }
    recognition.relation = request.relation.unwrap_or(recognition.relation);
    if let Some(typed) = &request.about {
        recognition.about = if typed.0.trim().is_empty() {
            None
        } else {
            let works = plan.works(reader)?;
            Some(names::about(reader, works, typed, Tail::Changed)?)
        };
    }
    if let Some(quote) = &request.quote {
        recognition.quote.clone_from(quote);
    }
    recognition.know = request.know.or(recognition.know);
    recognition.publish = request.publish.unwrap_or(recognition.publish);
    Ok(())
}

fn set_story(story: &mut plumb_mastery::Story, given: &StoryParts) {
    let set = |old: &mut String, new: &Option<String>| {
        if let Some(new) = new {
            new.trim().clone_into(old);
        }
    };
    set(&mut story.situation, &given.situation);
    set(&mut story.action, &given.action);
    set(&mut story.result, &given.result);
    set(&mut story.learning, &given.learning);
    set(&mut story.share, &given.share);
    if let Some(later) = &given.later {
        story.later.clone_from(later);
    }
    story.later_off = given.later_off.unwrap_or(story.later_off);
}

/// Empties a field by its wire name.
fn clear(entry: &mut Entry, field: &str) -> Result<()> {
    match (field, &mut entry.body) {
        ("began", _) => entry.began = None,
        ("text" | "note" | "why", _) => entry.text.clear(),
        ("work", _) => entry.work = None,
        ("evidence", _) => entry.evidence.clear(),
        ("areas", Body::Milestone(milestone)) => {
            entry.areas.clear();
            milestone.challenge.clear();
        }
        ("areas", _) => entry.areas.clear(),
        ("private", _) => entry.private = false,
        ("making" | "making_min", Body::Session(session)) => session.making_min = 0,
        ("overseeing" | "overseeing_min", Body::Session(session)) => session.overseeing_min = 0,
        ("challenge", Body::Milestone(milestone)) => milestone.challenge.clear(),
        ("story", Body::Milestone(milestone)) => milestone.story = None,
        ("about", Body::Recognition(recognition)) => recognition.about = None,
        ("quote", Body::Recognition(recognition)) => recognition.quote.clear(),
        ("know", Body::Recognition(recognition)) => recognition.know = None,
        ("link", Body::Recognition(recognition)) => recognition.link = None,
        ("publish", Body::Recognition(recognition)) => recognition.publish = Publish::Unasked,
        ("by", Body::Sounding(sounding)) => sounding.by = Sounder::Own,
        ("due", Body::Goal(goal)) => goal.due = None,
        (part, Body::Milestone(milestone)) => {
            if !clear_story(milestone, part) {
                return Err(no_field(Kind::Milestone, field));
            }
        }
        _ => return Err(no_field(entry.kind(), field)),
    }
    Ok(())
}

fn no_field(kind: Kind, field: &str) -> Problem {
    let message =
        format!("A {kind} has no field '{field}' that can be empty. Nothing was changed.");
    Problem::new(Code::Invalid, "unknown_field", message).field("clear")
}

fn clear_story(milestone: &mut plumb_mastery::Milestone, field: &str) -> bool {
    let story = milestone.story.get_or_insert_default();
    match field.strip_prefix("story.").unwrap_or(field) {
        "situation" => story.situation.clear(),
        "action" => story.action.clear(),
        "result" => story.result.clear(),
        "learning" => story.learning.clear(),
        "share" => story.share.clear(),
        "later" => story.later.clear(),
        _ => return false,
    }
    true
}

/// The place of a piece of evidence in its list, from its number.
pub(super) fn place(entry: &Entry, n: u16) -> Result<usize> {
    let at = usize::from(n)
        .checked_sub(1)
        .filter(|at| *at < entry.evidence.len());
    at.ok_or_else(|| {
        let message = format!(
            "This entry has {} pieces of evidence; {n} is not one of them. Nothing was changed.",
            entry.evidence.len()
        );
        Problem::new(Code::Invalid, "no_such_evidence", message).field("n")
    })
}
