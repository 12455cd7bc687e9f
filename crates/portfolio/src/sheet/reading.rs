//! The part that says how to read the others, and what is nobody's word but the person's own.

use super::{Cell, Item, Mark, Medium, Part, Table, cell, column, made, numbers};
use crate::{
    projection::{Craft, How, Projection},
    rich,
};

/// The part; every document has it.
pub fn part(projection: &Projection, medium: Medium) -> Part {
    let mut items = vec![
        Item::Prose {
            blocks: rich::plain(&how_depth_is_read(projection)),
        },
        Item::Table(strengths()),
    ];
    items.extend(
        projection
            .crafts
            .iter()
            .map(|craft| Item::Table(rungs(craft))),
    );
    items.push(Item::Prose {
        blocks: rich::plain(&declared(projection, medium)),
    });
    Part {
        id: "reading",
        title: "How to read this",
        room: Some(75),
        items,
    }
}

fn how_depth_is_read(projection: &Projection) -> String {
    let way = if projection.right_way_up {
        "up"
    } else {
        "down"
    };
    format!("{DEPTH} On a depth chart the line goes {way} as the craft goes deeper.\n\n{SURVEY}")
}

const DEPTH: &str = "Depth is what the five deepest different works show, in rungs of the craft’s own ladder. Each work counts in \
half rungs, the deepest five times, the next four, three, two and one; the sum is divided by 30. A work that someone else vouched for counts in \
full, a work with something to show counts half a rung less, a claim alone counts nothing. Hours never enter depth, and time never lowers it.";

const SURVEY: &str = "Survey says how well the ground is known: A is five works, three or more voices and a year between the first and the last; B is three or more \
works and one voice; C is a work; U is none.\n\n\
Every number is computed from the works in this document and from nothing else, so it can be added up again.";

fn strengths() -> Table {
    let row = |mark, word: &str, meaning: &str| {
        vec![
            Cell {
                mark: Some(mark),
                ..cell(word)
            },
            cell(meaning),
        ]
    };
    Table {
        caption: "The marks".to_owned(),
        columns: vec![column("Mark", 32), column("What it says", 130)],
        rows: vec![
            row(
                Mark::Witnessed,
                "witnessed",
                "Someone else vouched for it: they saw it, used it or checked it.",
            ),
            row(
                Mark::Shown,
                "shown",
                "There is something to show: a file, a link or a measure.",
            ),
            row(Mark::Claimed, "claimed", "Only said. It carries no depth."),
            row(
                Mark::Attempted,
                "attempted",
                "Tried and not finished. It carries no depth.",
            ),
            row(
                Mark::Oversaw,
                "overseen",
                "Made by others and arranged by the person. It carries no depth.",
            ),
        ],
    }
}

fn rungs(craft: &Craft) -> Table {
    let rows = craft.rungs.iter().enumerate().map(|(at, rung)| {
        vec![
            cell((at + 1).to_string()),
            cell(&rung.name),
            cell(if rung.demands.is_empty() {
                "–"
            } else {
                rung.demands.as_str()
            }),
        ]
    });
    Table {
        caption: format!("The rungs of {}, shallowest first", craft.name),
        columns: vec![
            numbers("Rung", 14),
            column("Name", 40),
            column("What the work demands", 108),
        ],
        rows: rows.collect(),
    }
}

fn declared(projection: &Projection, medium: Medium) -> String {
    let mut text = String::from(
        "How hard a work was is the person’s own rating, by what each rung demands. Names of those who vouched are given where they \
         permitted it; who they are was not verified.",
    );
    if projection
        .changed
        .iter()
        .any(|change| change.how == How::Hidden)
    {
        text.push_str(" Some words and names are left out because nobody permitted them; the mark they earned stays.");
    }
    text.push_str(&match projection.grain {
        crate::grain::Grain::Day => String::new(),
        crate::grain::Grain::Month => {
            " Days are given by month; a month counts to its last day.".to_owned()
        }
        crate::grain::Grain::Year => {
            " Days are given by year; a year counts to its last day.".to_owned()
        }
    });
    if medium == Medium::Pdf {
        text.push_str(" This file was checked against PDF/UA-1 by machine while it was written.");
    }
    text.push_str(&format!(
        "\n\nMade with Plumb, {}. Formula version {}.",
        made(projection).words(),
        plumb_mastery::depth::FORMULA_VERSION
    ));
    text
}
