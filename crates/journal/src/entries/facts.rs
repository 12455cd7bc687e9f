//! An entry as a list of facts in words, so that two forms of it can be compared by a reader.
//!
//! Each fact has a name and words; what an entry does not have is not among them. It compares nothing itself.

use plumb_mastery::{
    Body, Day, Entry, Evidence, Milestone, Part, Publish, Recognition, Sounder,
    entry::EvidenceBody, words,
};

use super::{Viewer, lines};
use crate::problem::Result;

/// A fact of an entry: what it is called, and how it reads.
pub(super) type Fact = (&'static str, String);

/// The facts of an entry, in the order in which an editor asks for them.
pub(super) fn facts(entry: &Entry, viewer: &Viewer<'_, '_>) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    if let Body::Milestone(milestone) = &entry.body {
        facts.push(("What was done", milestone.title.clone()));
    }
    facts.push(("Day", words::day(entry.day())));
    let began = entry.began.map(|began| words::day(Day::exact(began)));
    facts.push(("Began", began.unwrap_or_default()));
    let paths: Vec<String> = entry
        .areas
        .iter()
        .map(|id| {
            viewer
                .named(*id)
                .map_or_else(|| "an area that is gone".to_owned(), |area| area.path)
        })
        .collect();
    facts.push(("Areas", paths.join(", ")));
    let work = match entry.work {
        None => String::new(),
        Some(id) => viewer
            .work(id)?
            .map_or_else(|| "a work that is gone".to_owned(), |(title, _)| title),
    };
    facts.push(("Work", work));
    of_kind(entry, viewer, &mut facts)?;
    facts.push(("Note", entry.text.clone()));
    let evidence: Vec<String> = entry.evidence.iter().map(in_a_line).collect();
    facts.push(("Evidence", evidence.join("\n")));
    facts.push(("Private", if entry.private { "yes" } else { "" }.to_owned()));
    facts.retain(|(_, words)| !words.trim().is_empty());
    Ok(facts)
}

fn of_kind(entry: &Entry, viewer: &Viewer<'_, '_>, facts: &mut Vec<Fact>) -> Result<()> {
    match &entry.body {
        Body::Session(session) => {
            let time = |minutes: u16| {
                if minutes == 0 {
                    String::new()
                } else {
                    words::duration(minutes.into())
                }
            };
            facts.push(("Making", time(session.making_min)));
            facts.push(("Overseeing", time(session.overseeing_min)));
        }
        Body::Milestone(milestone) => of_milestone(entry, milestone, viewer, facts),
        Body::Recognition(said) => of_recognition(entry, said, viewer, facts)?,
        Body::Sounding(sounding) => {
            let level = lines::rung_of(entry, &viewer.tree, sounding.half_rungs);
            facts.push(("Depth", level));
            if let Sounder::Other(name) = &sounding.by {
                facts.push(("Sounded by", name.clone()));
            }
        }
        Body::Goal(goal) => {
            let level = lines::rung_of(entry, &viewer.tree, goal.half_rungs);
            facts.push(("Depth wanted", level));
            let due = goal.due.map(|due| words::day(Day::exact(due)));
            facts.push(("By when", due.unwrap_or_default()));
        }
        Body::Note(_) => {}
    }
    Ok(())
}

fn of_milestone(
    entry: &Entry,
    milestone: &Milestone,
    viewer: &Viewer<'_, '_>,
    facts: &mut Vec<Fact>,
) {
    let part = match (milestone.part, milestone.result.is_done()) {
        (Part::Oversaw, _) => "oversaw it",
        (Part::Made, true) => "made it",
        (Part::Made, false) => "attempted it",
    };
    facts.push(("My part", part.to_owned()));
    let challenge = lines::challenge(entry, &viewer.tree);
    facts.push(("Challenge", challenge.join("\n")));
    let story = milestone.story.clone().unwrap_or_default();
    facts.push(("What was hard", story.situation));
    facts.push(("What was done about it", story.action));
    facts.push(("What changed", story.result));
    facts.push(("What would be different", story.learning));
    facts.push(("The share", story.share));
    let later = story.later.iter().map(|later| {
        let day = words::day(Day::exact(later.on));
        format!("{day}: {}", later.text)
    });
    facts.push(("What became of it", later.collect::<Vec<_>>().join("\n")));
}

fn of_recognition(
    entry: &Entry,
    said: &Recognition,
    viewer: &Viewer<'_, '_>,
    facts: &mut Vec<Fact>,
) -> Result<()> {
    facts.push(("Who", said.from.clone()));
    facts.push(("They are", word(&said.relation)));
    facts.push(("About", viewer.about(entry)?.unwrap_or_default()));
    facts.push(("Their words", said.quote.clone()));
    facts.push((
        "How they know",
        said.know.map(|know| word(&know)).unwrap_or_default(),
    ));
    facts.push(("Link", said.link.clone().unwrap_or_default()));
    let publish = match said.publish {
        Publish::Unasked => "not asked yet",
        Publish::No => "no",
        Publish::Anonymous => "without the name",
        Publish::Named => "with the name",
    };
    facts.push(("May be published", publish.to_owned()));
    Ok(())
}

/// A word of the model as the wire writes it.
fn word(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Evidence in a line: what it is, and the words that belong to it.
fn in_a_line(evidence: &Evidence) -> String {
    let mut line = match &evidence.body {
        EvidenceBody::File { name, alt, .. } => match alt.as_deref() {
            None => name.clone(),
            Some("") => format!("{name} (decorative)"),
            Some(alt) => format!("{name} ({alt})"),
        },
        EvidenceBody::Link { url, title, .. } => format!("{title} {url}").trim().to_owned(),
        EvidenceBody::Quote { text, source } => format!("“{text}” {source}").trim().to_owned(),
        EvidenceBody::Measure(measure) => {
            let from = measure.from.as_ref().map(|from| format!("{from} to "));
            let from = from.unwrap_or_default();
            format!("{}: {from}{} {}", measure.what, measure.to, measure.unit)
                .trim()
                .to_owned()
        }
    };
    if !evidence.caption.is_empty() {
        line = format!("{line}: {}", evidence.caption);
    }
    line
}
