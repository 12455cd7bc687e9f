//! The evidence index: everything there is to show, with what it is worth and how to check it.

use std::collections::BTreeMap;

use super::{Cell, Item, Part, Table, cell, column, depth::strength};
use crate::{
    projection::{Deed, Projection, Proof, ProofKind},
    rich,
};

/// The part, where there is any milestone.
pub fn part(projection: &Projection) -> Option<Part> {
    if projection.milestones.is_empty() {
        return None;
    }
    let deeds: BTreeMap<&str, &Deed> = projection
        .milestones
        .iter()
        .map(|deed| (deed.id.as_str(), deed))
        .collect();
    let mut items = vec![
        Item::Lead {
            blocks: rich::plain(&counted(projection)),
        },
        Item::Table(milestones(projection)),
    ];
    if !projection.evidence.is_empty() {
        items.push(Item::Table(proofs(projection, &deeds)));
    }
    Some(Part {
        id: "evidence",
        title: "Evidence index",
        items,
    })
}

fn counted(projection: &Projection) -> String {
    let count = |word: &str| {
        projection
            .milestones
            .iter()
            .filter(|deed| strength(deed.strength).1 == word)
            .count()
    };
    let total = match projection.milestones.len() {
        1 => "1 milestone".to_owned(),
        n => format!("{n} milestones"),
    };
    format!(
        "{total}: {} witnessed, {} shown, {} claimed.",
        count("witnessed"),
        count("shown"),
        count("claimed")
    )
}

fn milestones(projection: &Projection) -> Table {
    let rows = projection.milestones.iter().map(|deed| {
        let (mark, word) = strength(deed.strength);
        let part = match (deed.done, deed.made) {
            (_, false) => "overseen",
            (false, true) => "attempted",
            (true, true) => "made",
        };
        let mut behind: Vec<&str> = deed
            .evidence
            .iter()
            .chain(&deed.recognitions)
            .map(String::as_str)
            .collect();
        if deed.measured {
            behind.push("measured");
        }
        vec![
            cell(&deed.id),
            cell(&deed.title),
            Cell {
                mark: Some(mark),
                ..cell(word)
            },
            cell(part),
            cell(deed.on.words()),
            cell(behind.join(", ")),
        ]
    });
    Table {
        caption: "Milestones".to_owned(),
        columns: vec![
            column("Item", 14),
            column("Milestone", 52),
            column("Strength", 24),
            column("Part", 18),
            column("Date", 26),
            column("Behind it", 28),
        ],
        rows: rows.collect(),
    }
}

fn proofs(projection: &Projection, deeds: &BTreeMap<&str, &Deed>) -> Table {
    let rows = projection.evidence.iter().map(|proof| {
        let known = deeds
            .get(proof.milestone.as_str())
            .map(|deed| strength(deed.strength));
        vec![
            cell(&proof.id),
            cell(&proof.label),
            cell(kind(proof.kind)),
            Cell {
                mark: known.map(|(mark, _)| mark),
                ..cell(&proof.milestone)
            },
            cell(proof.on.words()),
            place(proof),
        ]
    });
    Table {
        caption: "What there is to show".to_owned(),
        columns: vec![
            column("Item", 14),
            column("What", 38),
            column("Kind", 18),
            column("For", 14),
            column("Date", 24),
            column("SHA-256 or address", 54),
        ],
        rows: rows.collect(),
    }
}

fn kind(kind: ProofKind) -> &'static str {
    match kind {
        ProofKind::Picture => "picture",
        ProofKind::File => "file",
        ProofKind::Link => "link",
        ProofKind::Quote => "words",
        ProofKind::Measure => "measure",
    }
}

fn place(proof: &Proof) -> Cell {
    match (&proof.url, &proof.sha256) {
        (Some(url), _) => Cell {
            url: Some(url.clone()),
            ..cell(url)
        },
        (None, Some(sha256)) => Cell {
            code: true,
            ..cell(sha256)
        },
        (None, None) => cell("–"),
    }
}
