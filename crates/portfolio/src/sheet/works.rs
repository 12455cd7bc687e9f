//! The parts about what was made, and what was said of it.
//!
//! A work keeps its milestones together, oldest first; the margin says what each is worth as evidence, the column tells it.

use super::{
    DeedView, Fact, Item, Mark, Part, Passage, PieceView, Plate, Quotation, Said, depth::strength,
    fact, said,
};
use crate::{
    address, grain,
    projection::{Deed, Piece, Projection, Proof, ProofKind, Words},
    rich::{self, Block},
};

/// The part about selected works, where there is one.
pub fn part(projection: &Projection) -> Option<Part> {
    let items: Vec<Item> = projection
        .works
        .iter()
        .map(|piece| Item::Piece(view(projection, piece)))
        .collect();
    (!items.is_empty()).then_some(Part {
        id: "works",
        title: "Selected works",
        room: Some(130),
        items,
    })
}

/// The part about recognition, where any may be quoted.
pub fn recognition(projection: &Projection) -> Option<Part> {
    let items: Vec<Item> = projection
        .recognitions
        .iter()
        .map(|words| Item::Quotation(quotation(projection, words)))
        .collect();
    (!items.is_empty()).then_some(Part {
        id: "recognition",
        title: "Recognition",
        room: Some(75),
        items,
    })
}

fn view(projection: &Projection, piece: &Piece) -> PieceView {
    let deeds: Vec<&Deed> = projection
        .milestones
        .iter()
        .filter(|deed| deed.work == piece.id)
        .collect();
    let alone = deeds.len() == 1 && deeds.first().is_some_and(|deed| deed.title == piece.title);
    let mut facts = Vec::new();
    if let Some(whom) = &piece.for_whom {
        facts.push(fact("For", whom.clone()));
    }
    let when = grain::span(piece.from.as_ref(), piece.to.as_ref());
    if !when.is_empty() && !alone {
        facts.push(fact("When", when));
    }
    if let Some(link) = &piece.link {
        facts.push(Fact {
            label: "To be seen at",
            lines: vec![Said {
                url: Some(link.clone()),
                ..said(address::shown(link))
            }],
        });
    }
    PieceView {
        id: piece.id.clone(),
        title: piece.title.clone(),
        facts,
        deeds: deeds
            .into_iter()
            .map(|deed| deed_view(projection, deed, alone))
            .collect(),
    }
}

fn deed_view(projection: &Projection, deed: &Deed, alone: bool) -> DeedView {
    let proofs: Vec<&Proof> = deed
        .evidence
        .iter()
        .filter_map(|id| projection.evidence.iter().find(|e| e.id == *id))
        .collect();
    DeedView {
        id: deed.id.clone(),
        title: (!alone).then(|| deed.title.clone()),
        facts: facts(projection, deed, &proofs),
        brief: is_brief(deed),
        passages: passages(deed),
        plates: proofs
            .iter()
            .filter_map(|proof| plate(deed, proof))
            .collect(),
    }
}

/// More things to show than this are counted; the evidence index has them all.
const MOST_SHOWN: usize = 8;

fn facts(projection: &Projection, deed: &Deed, proofs: &[&Proof]) -> Vec<Fact> {
    let (mark, word) = match (deed.done, deed.made) {
        (_, false) => (Mark::Oversaw, "overseen"),
        (false, true) => (Mark::Attempted, "attempted"),
        (true, true) => strength(deed.strength),
    };
    let known = Said {
        mark: Some(mark),
        ..said(word)
    };
    let hard = deed.rated.iter().filter_map(|rated| {
        projection.crafts.iter().find_map(|craft| {
            let ground = craft.areas.iter().find(|ground| ground.id == rated.area)?;
            let rung = craft.rungs.get(usize::from(rated.rung).wrapping_sub(1))?;
            Some(said(format!("{}, in {}", rung.name, ground.name)))
        })
    });
    let of_it = deed
        .recognitions
        .iter()
        .filter_map(|id| projection.recognitions.iter().find(|words| words.id == *id))
        .map(|words| said(format!("{} · {}", words.id, author(words))));
    let note = deed
        .from_memory
        .then(|| said("written down from memory"))
        .into_iter();
    let found = [
        ("When", vec![said(deed.on.words())]),
        ("Known as", vec![known]),
        ("How hard", hard.collect()),
        ("To show", to_show(proofs)),
        ("Said of it", of_it.collect()),
        ("Note", note.collect()),
    ];
    found
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(label, lines)| Fact { label, lines })
        .collect()
}

/// What there is to show beside pictures, which are shown: the first few, and how many more the index has.
fn to_show(proofs: &[&Proof]) -> Vec<Said> {
    let others: Vec<&&Proof> = proofs
        .iter()
        .filter(|proof| proof.kind != ProofKind::Picture)
        .collect();
    let (shown, more) = others.split_at(others.len().min(MOST_SHOWN));
    let line = |proof: &&&Proof| {
        let lost = if proof.lost {
            " (the file is lost)"
        } else {
            ""
        };
        Said {
            url: proof.url.clone(),
            ..said(format!("{} · {}{lost}", proof.id, proof.label))
        }
    };
    let mut lines: Vec<Said> = shown.iter().map(line).collect();
    match (more.first(), more.last()) {
        (Some(only), _) if more.len() == 1 => lines.push(line(only)),
        (Some(first), Some(last)) => lines.push(said(format!(
            "and {} more: {}–{}",
            more.len(),
            first.id,
            last.id
        ))),
        _ => {}
    }
    lines
}

/// A story of at most so many passages and fewer characters is no higher than the facts beside it.
const BRIEF: (usize, usize) = (2, 300);

fn is_brief(deed: &Deed) -> bool {
    let mut length = 0;
    deed.story.each_text(&mut |text| length += text.len());
    passages(deed).len() <= BRIEF.0 && length < BRIEF.1
}

fn passages(deed: &Deed) -> Vec<Passage> {
    let story = &deed.story;
    let told = [
        ("", &story.note),
        ("What was hard", &story.situation),
        ("What I did", &story.action),
        ("What changed", &story.result),
        ("What I would do differently", &story.learning),
        ("My share", &story.share),
    ];
    let mut passages: Vec<Passage> = told
        .into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .map(|(label, blocks)| Passage {
            label: label.to_owned(),
            blocks: blocks.clone(),
        })
        .collect();
    passages.extend(story.later.iter().map(|later| Passage {
        label: format!("Later, {}", later.on.words()),
        blocks: later.text.clone(),
    }));
    passages
}

fn plate(deed: &Deed, proof: &Proof) -> Option<Plate> {
    let sha256 = proof.sha256.clone().filter(|_| proof.picture)?;
    let alt = match &proof.alt {
        Some(alt) => alt.clone(),
        None => missing_alt(&deed.title),
    };
    Some(Plate {
        id: proof.id.clone(),
        sha256,
        alt,
        caption: proof.caption.clone(),
        absent: if proof.lost {
            "Not shown: the journal has lost its file."
        } else {
            "Not shown: the file could not be read as a picture."
        },
    })
}

/// What stands for a description that nobody has written yet; the preflight lists it.
fn missing_alt(title: &str) -> String {
    format!("A picture of {title}, not yet described")
}

fn quotation(projection: &Projection, words: &Words) -> Quotation {
    let mut by = author(words);
    let about = words.about.as_ref().and_then(|id| title_of(projection, id));
    if let Some(about) = about {
        by.push_str(&format!(", on {about}"));
    }
    by.push_str(&format!(", {}", words.on.words()));
    let blocks: Vec<Block> = rich::plain(&words.quote);
    Quotation {
        id: words.id.clone(),
        blocks,
        by,
    }
}

/// Who said it, as far as they permitted it to be told.
fn author(words: &Words) -> String {
    match &words.from {
        Some(name) => format!("{name}, {}", words.relation),
        None => format!("A {}", words.relation),
    }
}

fn title_of(projection: &Projection, id: &str) -> Option<String> {
    let work = projection
        .works
        .iter()
        .find(|work| work.id == id)
        .map(|work| work.title.clone());
    work.or_else(|| {
        projection
            .milestones
            .iter()
            .find(|deed| deed.id == id)
            .map(|deed| deed.title.clone())
    })
}
