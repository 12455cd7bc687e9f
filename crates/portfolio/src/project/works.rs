//! Works, milestones and their evidence.
//!
//! Milestones of one work stay together; one that stands alone is a work of its own. Items inside one unit of the grain are in the order of
//! their titles, so that their order tells no more than their dates.

use std::collections::{BTreeMap, HashMap};

use plumb_mastery::entry::EvidenceBody;
use plumb_mastery::{
    Day, Entry, Evidence, Measure, Milestone, Outcome, Part, Work, WorkId,
    depth::{Strength, VoteKey},
};

use super::{Desk, Place, Wanted};
use crate::{
    grain::Grained,
    notice::{Notice, Reason},
    picture::PICTURE_TYPES,
    privacy::Leaving,
    projection::{Aftermath, Deed, Piece, Proof, ProofKind, Rated, Tale},
    rich,
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
                piece: piece(desk, work, &entries),
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

fn piece(desk: &mut Desk<'_>, work: Option<&Work>, entries: &[(&Entry, &Milestone)]) -> Piece {
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
    let day = |on| desk.choice.grain.text(Day::exact(on));
    let (from, to) = (
        work.and_then(|work| work.started).map(day),
        work.and_then(|work| work.finished).map(day),
    );
    let link = work
        .and_then(|work| work.link.as_deref())
        .filter(|link| desk.choice.links && rich::is_safe_address(link));
    Piece {
        id: String::new(),
        title: desk.line(place, title.unwrap_or_default()),
        for_whom: work
            .and_then(|work| work.for_whom.as_deref())
            .map(|whom| desk.line(place, whom))
            .filter(|whom| !whom.is_empty()),
        from,
        to,
        link: link.map(str::to_owned),
        milestones: Vec::new(),
    }
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
            .map(|evidence| proof(desk, &id, entry, milestone, evidence))
            .collect(),
        recognitions: Vec::new(),
        id,
    }
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
    for later in &story.later {
        let on = desk.choice.grain.text(Day::exact(later.on));
        tale.later.push(Aftermath {
            on,
            text: desk.rich(place, &later.text),
        });
    }
    tale
}

/// Lays a piece of evidence on the desk and answers its id.
fn proof(
    desk: &mut Desk<'_>,
    milestone_id: &str,
    entry: &Entry,
    milestone: &Milestone,
    evidence: &Evidence,
) -> String {
    let id = format!("E{}", desk.evidence.len() + 1);
    desk.origins.insert(id.clone(), entry.id);
    let place = Some(Place {
        item: &id,
        entry: entry.id,
        title: &milestone.title,
    });
    let caption = desk.line(place, &evidence.caption);
    let mut proof = Proof {
        id: id.clone(),
        milestone: milestone_id.to_owned(),
        kind: ProofKind::File,
        label: String::new(),
        on: desk.on(entry),
        sha256: None,
        url: None,
        picture: false,
        alt: None,
        caption: caption.clone(),
    };
    match &evidence.body {
        EvidenceBody::File {
            sha256,
            name,
            mime,
            bytes,
            alt,
        } => {
            proof.sha256 = Some(sha256.clone());
            proof.label = if caption.is_empty() {
                desk.line(place, name)
            } else {
                caption
            };
            proof.picture = PICTURE_TYPES.contains(&mime.as_str());
            if proof.picture {
                proof.kind = ProofKind::Picture;
                proof.alt = alt.as_ref().map(|alt| desk.line(place, alt));
                want(
                    desk,
                    Wanted {
                        sha256: sha256.clone(),
                        mime: mime.clone(),
                        bytes: *bytes,
                        item: id.clone(),
                    },
                );
            }
        }
        EvidenceBody::Link {
            url,
            title,
            seen_on,
        } => link(
            desk,
            &mut proof,
            place,
            (url, title),
            seen_on.map(Day::exact),
        ),
        EvidenceBody::Quote { text, source } => {
            quote(desk, &mut proof, place, (text, source), entry, milestone)
        }
        EvidenceBody::Measure(measure) => {
            proof.kind = ProofKind::Measure;
            proof.label = desk.line(place, &measured(measure));
        }
    }
    desk.evidence.push(proof);
    id
}

fn want(desk: &mut Desk<'_>, wanted: Wanted) {
    if !desk
        .wanted
        .iter()
        .any(|other| other.sha256 == wanted.sha256)
    {
        desk.wanted.push(wanted);
    }
}

fn link(
    desk: &mut Desk<'_>,
    proof: &mut Proof,
    place: Option<Place<'_>>,
    (url, title): (&str, &str),
    seen: Option<Day>,
) {
    proof.kind = ProofKind::Link;
    let leaves = desk.choice.links && rich::is_safe_address(url);
    proof.url = leaves.then(|| url.to_owned());
    proof.label = match (title.trim().is_empty(), leaves) {
        (false, _) => desk.line(place, title),
        (true, true) => desk.line(place, url),
        (true, false) => "A link that stays in the journal".to_owned(),
    };
    if let Some(seen) = seen {
        let on: Grained = desk.choice.grain.text(seen);
        proof.on = on;
    }
}

fn quote(
    desk: &mut Desk<'_>,
    proof: &mut Proof,
    place: Option<Place<'_>>,
    (text, source): (&str, &str),
    entry: &Entry,
    milestone: &Milestone,
) {
    proof.kind = ProofKind::Quote;
    if desk.choice.quotes {
        let words = if source.trim().is_empty() {
            format!("“{text}”")
        } else {
            format!("“{text}”, {source}")
        };
        proof.label = desk.line(place, &words);
        return;
    }
    proof.label = "Words that stay in the journal".to_owned();
    proof.caption = String::new();
    let words = format!(
        "The words kept as evidence of “{}” stay here: evidence carries no permission. Switch quotes on, or log them as a recognition.",
        milestone.title
    );
    desk.held_back.push(Notice {
        item: Some(proof.id.clone()),
        ..Notice::of(Reason::SwitchedOff, entry.id, words)
    });
}

/// A measure in words: "edge run: 9 → 1 of 12 bowls (kiln log)".
fn measured(measure: &Measure) -> String {
    let change = match &measure.from {
        Some(from) => format!("{from} → {}", measure.to),
        None => measure.to.clone(),
    };
    let unit = if measure.unit.is_empty() {
        String::new()
    } else {
        format!(" {}", measure.unit)
    };
    let source = measure
        .source
        .as_deref()
        .filter(|source| !source.trim().is_empty())
        .unwrap_or("unsourced");
    format!("{}: {change}{unit} ({source})", measure.what)
}
