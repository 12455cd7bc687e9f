//! The evidence index: everything there is to show, with what it is worth and how to check it.

use std::collections::BTreeMap;

use super::{Cell, Item, Part, Table, cell, column, depth::strength};
use crate::{
    address,
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
        room: Some(110),
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
        let mut behind = runs(&deed.evidence);
        behind.extend(runs(&deed.recognitions));
        if deed.measured {
            behind.push("measured".to_owned());
        }
        if deed.kept {
            behind.push("words that stay in the journal".to_owned());
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
            column("Item", 12),
            column("Milestone", 53),
            column("Strength", 22),
            column("Part", 18),
            column("Date", 27),
            column("Behind it", 30),
        ],
        rows: rows.collect(),
    }
}

/// Ids in order, neighbours as a run: E1–E14, E16.
fn runs(ids: &[String]) -> Vec<String> {
    let number = |id: &String| id.get(1..).and_then(|digits| digits.parse::<u32>().ok());
    let mut runs: Vec<(&String, &String)> = Vec::new();
    for id in ids {
        match runs.last_mut() {
            Some((_, last)) if number(last).is_some_and(|n| number(id) == Some(n + 1)) => {
                *last = id
            }
            _ => runs.push((id, id)),
        }
    }
    let words = |(first, last): (&String, &String)| match number(last).zip(number(first)) {
        Some((last_n, first_n)) if last_n > first_n + 1 => vec![format!("{first}–{last}")],
        _ if first == last => vec![first.clone()],
        _ => vec![first.clone(), last.clone()],
    };
    runs.into_iter().flat_map(words).collect()
}

fn proofs(projection: &Projection, deeds: &BTreeMap<&str, &Deed>) -> Table {
    let rows = projection.evidence.iter().map(|proof| {
        let known = deeds
            .get(proof.milestone.as_str())
            .map(|deed| strength(deed.strength));
        vec![
            cell(&proof.id),
            cell(&proof.label),
            cell(kind(proof)),
            cell(&proof.milestone),
            Cell {
                mark: known.map(|(mark, _)| mark),
                ..cell(known.map_or("–", |(_, word)| word))
            },
            cell(proof.on.words()),
            place(proof),
        ]
    });
    Table {
        caption: "What there is to show".to_owned(),
        columns: vec![
            column("Item", 11),
            column("What", 35),
            column("Kind", 15),
            column("For", 11),
            column("Strength", 22),
            column("Date", 21),
            column("SHA-256 or address", 47),
        ],
        rows: rows.collect(),
    }
}

fn kind(proof: &Proof) -> &'static str {
    if proof.lost {
        return "file, lost";
    }
    match proof.kind {
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
            ..cell(address::shown(url))
        },
        (None, Some(sha256)) => Cell {
            code: true,
            ..cell(sha256)
        },
        (None, None) => cell("–"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_told_as_a_run() {
        let ids = |numbers: &[u32]| numbers.iter().map(|n| format!("E{n}")).collect::<Vec<_>>();
        assert_eq!(
            runs(&ids(&[1, 2, 3, 4, 7, 9, 10])).join(", "),
            "E1–E4, E7, E9, E10",
            "fifty ids fill a cell, and two are as short as a run"
        );
        assert!(runs(&[]).is_empty(), "nothing is told of nothing");
    }
}
