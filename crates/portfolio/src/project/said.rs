//! What others said, as far as they permitted it.
//!
//! Unasked and No give neither words nor name; Anonymous gives the words alone. The mark that a voice earned may stay either way.

use plumb_mastery::{About, Entry, Publish, Recognition, Relation};

use super::{Desk, Place};
use crate::{
    notice::{Notice, Reason},
    privacy::Leaving,
    projection::{Change, Deed, How, Words},
};

/// The recognitions whose words leave, newest first; each is written down at the milestones it is about.
pub fn recognitions(desk: &mut Desk<'_>, leaving: &Leaving<'_>, deeds: &mut [Deed]) -> Vec<Words> {
    let mut said: Vec<(&Entry, &Recognition)> = leaving.recognitions.clone();
    said.sort_by(|a, b| {
        desk.on(b.0)
            .cmp(&desk.on(a.0))
            .then_with(|| a.1.quote.cmp(&b.1.quote))
            .then(a.0.id.cmp(&b.0.id))
    });
    let mut words = Vec::new();
    for (entry, said) in said {
        if !said.publish.allows_words() {
            keep(desk, entry, said);
            continue;
        }
        if said.quote.trim().is_empty() {
            continue;
        }
        let id = format!("R{}", words.len() + 1);
        desk.origins.insert(id.clone(), entry.id);
        let quoted = quoted(desk, &id, entry, said);
        for deed in deeds.iter_mut().filter(|deed| is_about(&quoted, deed)) {
            deed.recognitions.push(id.clone());
        }
        words.push(quoted);
    }
    words
}

/// Tells that words stay, and marks the milestone that they are about.
fn keep(desk: &mut Desk<'_>, entry: &Entry, said: &Recognition) {
    let why = match said.publish {
        Publish::No => "they may not be quoted",
        _ => "nobody asked whether they may be quoted",
    };
    let words = format!(
        "The words of {} stay here: {why}. The mark that they earned stays in the document.",
        said.from
    );
    desk.held_back
        .push(Notice::of(Reason::Unpermitted, entry.id, words));
    if let Some(id) = about(desk, said) {
        desk.changes.push(Change {
            id,
            field: "recognitions".to_owned(),
            how: How::Hidden,
        });
    }
}

fn quoted(desk: &mut Desk<'_>, id: &str, entry: &Entry, said: &Recognition) -> Words {
    let named = said.publish == Publish::Named;
    let place = Some(Place {
        item: id,
        entry: entry.id,
        title: &said.from,
    });
    if !named {
        let words = format!(
            "The name of {} stays here: the words may be quoted, the name may not.",
            said.from
        );
        desk.changed.push(Notice {
            item: Some(id.to_owned()),
            ..Notice::of(Reason::Unpermitted, entry.id, words)
        });
        desk.changes.push(Change {
            id: id.to_owned(),
            field: "from".to_owned(),
            how: How::Hidden,
        });
    }
    Words {
        id: id.to_owned(),
        on: desk.on(entry),
        about: about(desk, said),
        relation: relation(said.relation).to_owned(),
        quote: desk.text(place, &said.quote),
        from: named.then(|| desk.line(place, &said.from)),
    }
}

/// The item that a recognition is about.
fn about(desk: &Desk<'_>, said: &Recognition) -> Option<String> {
    match said.about? {
        About::Milestone(id) => desk.milestone_ids.get(&id).cloned(),
        About::Work(id) => desk.work_ids.get(&id).cloned(),
    }
}

fn is_about(words: &Words, deed: &Deed) -> bool {
    words
        .about
        .as_ref()
        .is_some_and(|about| *about == deed.id || *about == deed.work)
}

/// What the author is to the person, to stand after "a".
fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Peer => "peer",
        Relation::Client => "client",
        Relation::Teacher => "teacher",
        Relation::Public => "member of the public",
        Relation::Jury => "jury",
    }
}
