//! Evidence: what there is to show for a milestone, laid on the desk piece by piece.
//!
//! Words kept as evidence stay unless they are switched on, because nobody was asked for them; a file of a sort that no document shows is told. Whether a
//! file is still there is not known here.

use plumb_mastery::{Day, Entry, Evidence, Measure, Milestone, entry::EvidenceBody};

use super::{Desk, Place, Wanted};
use crate::{
    address,
    notice::{Notice, Reason},
    picture::PICTURE_TYPES,
    projection::{Proof, ProofKind},
};

/// Lays a piece of evidence on the desk and answers its id; none where it stays.
pub fn proof(
    desk: &mut Desk<'_>,
    milestone_id: &str,
    entry: &Entry,
    milestone: &Milestone,
    evidence: &Evidence,
) -> Option<String> {
    if let EvidenceBody::Quote { .. } = &evidence.body
        && !desk.choice.quotes
    {
        keep(desk, entry, milestone);
        return None;
    }
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
        lost: false,
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
            proof.label = if caption.is_empty() {
                desk.line(place, name)
            } else {
                caption
            };
            file(
                desk,
                &mut proof,
                place,
                (sha256, mime, *bytes),
                alt.as_deref(),
            );
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
            let words = if source.trim().is_empty() {
                format!("“{text}”")
            } else {
                format!("“{text}”, {source}")
            };
            proof.kind = ProofKind::Quote;
            proof.label = desk.line(place, &words);
        }
        EvidenceBody::Measure(measure) => {
            proof.kind = ProofKind::Measure;
            proof.label = desk.line(place, &measured(measure));
        }
    }
    desk.evidence.push(proof);
    Some(id)
}

fn file(
    desk: &mut Desk<'_>,
    proof: &mut Proof,
    place: Option<Place<'_>>,
    (sha256, mime, bytes): (&str, &str, u64),
    alt: Option<&str>,
) {
    proof.sha256 = Some(sha256.to_owned());
    proof.picture = PICTURE_TYPES.contains(&mime);
    if proof.picture {
        proof.kind = ProofKind::Picture;
        proof.alt = alt.map(|alt| desk.line(place, alt));
        let wanted = Wanted {
            sha256: sha256.to_owned(),
            mime: mime.to_owned(),
            bytes,
            item: proof.id.clone(),
        };
        want(desk, wanted);
    } else if mime.starts_with("image/") {
        let words = format!(
            "The picture “{}” is listed and not shown: no document shows its sort ({mime}). Save it as JPEG and attach the copy.",
            proof.label
        );
        desk.changed.push(Notice {
            item: Some(proof.id.clone()),
            entry: place.map(|place| place.entry),
            ..Notice::general(Reason::Picture, words)
        });
    }
}

pub(super) fn want(desk: &mut Desk<'_>, wanted: Wanted) {
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
    let links = desk.choice.links;
    proof.url = links.then(|| desk.address(place, url)).flatten();
    proof.label = match (title.trim().is_empty(), &proof.url) {
        (false, _) => desk.line(place, title),
        (true, Some(url)) => address::shown(url),
        (true, None) => "A link that stays in the journal".to_owned(),
    };
    let made_on = desk.choice.made_on;
    if let Some(seen) = seen.filter(|seen| seen.on <= made_on) {
        proof.on = desk.choice.grain.text(seen);
    }
}

/// Tells that words kept as evidence stay.
fn keep(desk: &mut Desk<'_>, entry: &Entry, milestone: &Milestone) {
    let words = format!(
        "The words kept as evidence of “{}” stay here: evidence carries no permission. Switch quotes on, or log them as a recognition.",
        milestone.title
    );
    desk.held_back
        .push(Notice::of(Reason::SwitchedOff, entry.id, words));
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
