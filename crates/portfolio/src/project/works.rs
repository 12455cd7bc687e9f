//! Works and milestones.
//!
//! Milestones of one work stay together; one that stands alone is a work of its own. Items inside one unit of the grain are in the order of
//! their titles, so that their order tells no more than their dates.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use plumb_mastery::{
    Day, Entry, Evidence, Milestone, Outcome, Part, Work, WorkId,
    depth::{Strength, VoteKey},
    entry::EvidenceBody,
};

use super::{
    Desk, Place,
    people::{self, Permitted},
    proofs,
};
use crate::{
    notice::{Notice, Reason},
    privacy::Leaving,
    projection::{Aftermath, Deed, Piece, Rated, Tale},
};

/// More days than this between happening and writing down is "from memory" (model.md 4).
const MEMORY_DAYS: i64 = 30;

/// A work that leaves, with the entries of its milestones, oldest first.
pub struct Group<'a> {
    /// Whose vote it is.
    pub key: VoteKey,
    /// Its written form.
    pub piece: Piece,
    /// Its milestones.
    pub entries: Vec<(&'a Entry, &'a Milestone)>,
}

/// The works that leave, in the order in which they are shown.
pub fn pieces<'a>(desk: &mut Desk<'a>, leaving: &Leaving<'a>) -> Vec<Group<'a>> {
    let mut by_key: BTreeMap<VoteKey, Vec<(&Entry, &Milestone)>> = BTreeMap::new();
    for (entry, milestone) in &leaving.milestones {
        by_key
            .entry(
                entry
                    .work
                    .map_or(VoteKey::Milestone(entry.id), VoteKey::Work),
            )
            .or_default()
            .push((entry, milestone));
    }
    let works: HashMap<WorkId, &Work> =
        desk.rows.works.iter().map(|work| (work.id, work)).collect();
    let permitted = Permitted::of(leaving);
    let mut groups: Vec<Group<'a>> = by_key
        .into_iter()
        .map(|(key, mut entries)| {
            entries.sort_by(|a, b| {
                (desk.on(a.0), &a.1.title, a.0.id).cmp(&(desk.on(b.0), &b.1.title, b.0.id))
            });
            let work = match key {
                VoteKey::Work(id) => works.get(&id).copied(),
                VoteKey::Milestone(_) => None,
            };
            Group {
                key,
                piece: piece(desk, work, &entries, &permitted),
                entries,
            }
        })
        .collect();
    put_in_order(desk, &mut groups);
    let mut number = 0;
    for (at, group) in groups.iter_mut().enumerate() {
        group.piece.id = format!("W{}", at + 1);
        if let VoteKey::Work(id) = group.key {
            desk.work_ids.insert(id, group.piece.id.clone());
        }
        for (entry, _) in &group.entries {
            number += 1;
            let id = format!("M{number}");
            desk.milestone_ids.insert(entry.id, id.clone());
            desk.origins.insert(id.clone(), entry.id);
            group.piece.milestones.push(id);
        }
        if let Some((entry, _)) = group.entries.first() {
            desk.origins.insert(group.piece.id.clone(), entry.id);
        }
    }
    groups
}

/// In the person's order, or the newest first.
fn put_in_order(desk: &Desk<'_>, groups: &mut [Group<'_>]) {
    let newest = |group: &Group<'_>| group.entries.iter().map(|(entry, _)| desk.on(entry)).max();
    match &desk.choice.works {
        Some(picked) => groups.sort_by_key(|group| picked.iter().position(|key| *key == group.key)),
        None => groups.sort_by(|a, b| {
            newest(b)
                .cmp(&newest(a))
                .then_with(|| a.piece.title.cmp(&b.piece.title))
                .then(a.key.cmp(&b.key))
        }),
    }
}

fn piece(
    desk: &mut Desk<'_>,
    work: Option<&Work>,
    entries: &[(&Entry, &Milestone)],
    permitted: &Permitted,
) -> Piece {
    let title = work.map(|work| work.title.as_str()).or_else(|| {
        entries
            .first()
            .map(|(_, milestone)| milestone.title.as_str())
    });
    let place = entries
        .first()
        .map(|(entry, milestone)| (entry.id, milestone.title.as_str()));
    let place = place.map(|(entry, title)| Place {
        item: "",
        entry,
        title,
    });
    let (grain, made_on) = (desk.choice.grain, desk.choice.made_on);
    let day = |on: Option<NaiveDate>| {
        on.filter(|on| *on <= made_on)
            .map(|on| grain.text(Day::exact(on)))
    };
    let (from, to) = (
        day(work.and_then(|work| work.started)),
        day(work.and_then(|work| work.finished)),
    );
    let link = work
        .and_then(|work| work.link.as_deref())
        .filter(|_| desk.choice.links);
    Piece {
        id: String::new(),
        title: desk.line(place, title.unwrap_or_default()),
        for_whom: work
            .and_then(|work| work.for_whom.as_deref())
            .and_then(|whom| for_whom(desk, place, whom, permitted)),
        from,
        to,
        link: link.and_then(|link| desk.address(place, link)),
        milestones: Vec::new(),
    }
}

/// For whom a work was made: in full where that is permitted, else as initials, which is told.
fn for_whom(
    desk: &mut Desk<'_>,
    place: Option<Place<'_>>,
    whom: &str,
    permitted: &Permitted,
) -> Option<String> {
    let whom = desk.line(place, whom);
    if whom.is_empty() || desk.choice.names || permitted.holds(&whom) {
        return Some(whom).filter(|whom| !whom.is_empty());
    }
    let short = people::initials(&whom);
    let words = format!(
        "“{whom}”, for whom a work was made, leaves as “{short}”: names stay initials unless their bearer permitted them, or you let names leave in full."
    );
    desk.changed.push(match place {
        Some(place) => Notice::of(Reason::SwitchedOff, place.entry, words),
        None => Notice::general(Reason::SwitchedOff, words),
    });
    Some(short).filter(|short| !short.is_empty())
}

/// The milestones of those works, in the same order, with their evidence laid on the desk.
pub fn deeds(desk: &mut Desk<'_>, groups: &[Group<'_>]) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for group in groups {
        for (entry, milestone) in &group.entries {
            deeds.push(deed(desk, &group.piece.id, entry, milestone));
        }
    }
    deeds
}

fn deed(desk: &mut Desk<'_>, work: &str, entry: &Entry, milestone: &Milestone) -> Deed {
    let id = desk
        .milestone_ids
        .get(&entry.id)
        .cloned()
        .unwrap_or_default();
    let place = Some(Place {
        item: &id,
        entry: entry.id,
        title: &milestone.title,
    });
    let mut rated: Vec<Rated> = milestone
        .challenge
        .iter()
        .filter_map(|(area, rung)| {
            Some(Rated {
                area: desk.area_ids.get(area)?.clone(),
                rung: *rung,
            })
        })
        .collect();
    rated.sort_by(|a, b| a.area.cmp(&b.area));
    let waited = (entry.recorded_at.date_naive() - entry.on).num_days();
    let measured = |evidence: &Evidence| matches!(&evidence.body, EvidenceBody::Measure(m) if m.from.is_some() && m.source.is_some());
    Deed {
        on: desk.on(entry),
        title: desk.line(place, &milestone.title),
        rated,
        work: work.to_owned(),
        done: milestone.result == Outcome::Done,
        made: milestone.part == Part::Made,
        strength: desk.strengths.of(entry.id).unwrap_or(Strength::Claimed),
        measured: entry.evidence.iter().any(measured),
        from_memory: entry.origin.is_none() && waited > MEMORY_DAYS,
        story: tale(desk, place, entry, milestone),
        evidence: entry
            .evidence
            .iter()
            .filter_map(|evidence| proofs::proof(desk, &id, entry, milestone, evidence))
            .collect(),
        kept: !desk.choice.quotes && entry.evidence.iter().any(is_quote),
        recognitions: Vec::new(),
        id,
    }
}

fn is_quote(evidence: &Evidence) -> bool {
    matches!(evidence.body, EvidenceBody::Quote { .. })
}

fn tale(
    desk: &mut Desk<'_>,
    place: Option<Place<'_>>,
    entry: &Entry,
    milestone: &Milestone,
) -> Tale {
    let mut tale = Tale {
        note: desk.rich(place, &entry.text),
        ..Tale::default()
    };
    let Some(story) = &milestone.story else {
        return tale;
    };
    tale.situation = desk.rich(place, &story.situation);
    tale.action = desk.rich(place, &story.action);
    tale.result = desk.rich(place, &story.result);
    tale.learning = desk.rich(place, &story.learning);
    tale.share = desk.rich(place, &story.share);
    let made_on = desk.choice.made_on;
    for later in story.later.iter().filter(|later| later.on <= made_on) {
        let on = desk.choice.grain.text(Day::exact(later.on));
        tale.later.push(Aftermath {
            on,
            text: desk.rich(place, &later.text),
        });
    }
    tale
}
