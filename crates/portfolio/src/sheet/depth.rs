//! The part about depth: every area with what carries it.
//!
//! Each number can be added up again from the milestones that the document itself contains.

use std::collections::BTreeMap;

use plumb_mastery::{
    depth::{Strength, Survey, half_rungs, rungs},
    words::{duration, small_number},
};

use super::{Cell, Figure, Item, Mark, Part, Table, cell, charts, column, numbers};
use crate::{
    projection::{Craft, Deed, Ground, Projection},
    rich,
};

/// The part, where any craft leaves.
pub fn part(projection: &Projection) -> Option<Part> {
    if projection.crafts.is_empty() {
        return None;
    }
    let mut items = Vec::new();
    for craft in &projection.crafts {
        items.push(Item::Heading {
            level: 2,
            text: craft.name.clone(),
            aside: String::new(),
        });
        items.push(Item::Lead {
            blocks: rich::plain(&sentence(craft)),
        });
        items.push(Item::Table(overview(craft)));
        for ground in &craft.areas {
            items.extend(figure(projection, craft, ground));
        }
        items.extend(craft.charts.iter().flat_map(charts::whole));
    }
    Some(Part {
        id: "depth",
        title: "Depth",
        room: None,
        items,
    })
}

/// Depth in words: rung and two decimals, or on the way to the first rung, or none.
pub fn depth_words(craft: &Craft, thirtieths: u16) -> String {
    if thirtieths == 0 {
        return "No depth yet".to_owned();
    }
    let rung = usize::from(thirtieths / 30);
    let name = |at: usize| {
        craft
            .rungs
            .get(at)
            .map_or("the first rung", |rung| rung.name.as_str())
    };
    match rung {
        0 => format!("toward {}, {}", name(0), rungs(thirtieths)),
        rung => format!("{}, {}", name(rung - 1), rungs(thirtieths)),
    }
}

/// The mark and the word of a strength.
pub fn strength(strength: Strength) -> (Mark, &'static str) {
    match strength {
        Strength::Claimed => (Mark::Claimed, "claimed"),
        Strength::Shown => (Mark::Shown, "shown"),
        Strength::Witnessed => (Mark::Witnessed, "witnessed"),
    }
}

fn sentence(craft: &Craft) -> String {
    let Some(whole) = craft.areas.first() else {
        return String::new();
    };
    let works = match whole.works.len() {
        0 => "Nothing shown or witnessed carries it yet.".to_owned(),
        1 => "One work of five carries it so far.".to_owned(),
        5 => "Five works carry it.".to_owned(),
        n => format!("Of five works {} carry it so far.", small_number(n)),
    };
    let hours = craft.hours.map_or(String::new(), |minutes| {
        format!(
            " {} made and {} overseen stand behind it.",
            spent(minutes.made),
            spent(minutes.overseen)
        )
    });
    format!("{}. {works}{hours}", depth_words(craft, whole.thirtieths))
}

fn spent(minutes: u64) -> String {
    duration(u32::try_from(minutes).unwrap_or(u32::MAX))
}

fn survey(grade: Survey) -> &'static str {
    match grade {
        Survey::A => "A",
        Survey::B => "B",
        Survey::C => "C",
        Survey::U => "U",
    }
}

fn overview(craft: &Craft) -> Table {
    let levels = levels(&craft.areas);
    let rows = craft.areas.iter().zip(levels).map(|(ground, indent)| {
        vec![
            Cell {
                indent,
                ..cell(&ground.name)
            },
            cell(rung_name(craft, ground)),
            cell(rungs(ground.thirtieths)),
            cell(if ground.tip == 0 {
                "–".to_owned()
            } else {
                half_rungs(ground.tip)
            }),
            cell(survey(ground.survey)),
            cell(
                ground
                    .since
                    .as_ref()
                    .map_or("–".to_owned(), crate::grain::Grained::words),
            ),
        ]
    });
    Table {
        caption: format!("Areas of {}", craft.name),
        columns: vec![
            column("Area", 54),
            column("Rung", 34),
            numbers("Depth", 15),
            numbers("Hardest", 17),
            column("Survey", 14),
            column("Since", 28),
        ],
        rows: rows.collect(),
    }
}

fn rung_name(craft: &Craft, ground: &Ground) -> String {
    match usize::from(ground.rung) {
        0 if ground.thirtieths == 0 => "–".to_owned(),
        0 => format!(
            "toward {}",
            craft
                .rungs
                .first()
                .map_or("the first", |rung| rung.name.as_str())
        ),
        rung => craft
            .rungs
            .get(rung - 1)
            .map_or(String::new(), |rung| rung.name.clone()),
    }
}

/// How deep each area stands in the tree below its craft.
fn levels(areas: &[Ground]) -> Vec<u8> {
    let mut known: BTreeMap<&str, u8> = BTreeMap::new();
    let mut levels = Vec::with_capacity(areas.len());
    for ground in areas {
        let level = ground
            .parent
            .as_deref()
            .and_then(|parent| known.get(parent))
            .map_or(0, |level| level + 1);
        known.insert(&ground.id, level);
        levels.push(level);
    }
    levels
}

fn figure(projection: &Projection, craft: &Craft, ground: &Ground) -> Vec<Item> {
    let Some(picture) = &ground.chart else {
        return Vec::new();
    };
    let heading = if ground.parent.is_none() {
        format!("All of {}", ground.name)
    } else {
        ground.name.clone()
    };
    let aside = depth_words(craft, ground.thirtieths);
    let mut caption = picture.title.clone();
    for note in &picture.notes {
        caption.push(' ');
        caption.push_str(note);
    }
    let figure = Figure {
        picture: picture.clone(),
        caption,
        tables: tables(craft, ground, &projection.milestones),
    };
    vec![
        Item::Heading {
            level: 3,
            text: heading,
            aside,
        },
        Item::Chart(figure),
    ]
}

/// The works that carry an area, and its rises. One rise is said under the picture already; a table of one row would say it again.
fn tables(craft: &Craft, ground: &Ground, deeds: &[Deed]) -> Vec<Table> {
    let mut tables = vec![carriers(craft, ground, deeds)];
    if ground.series.len() > 1 {
        tables.push(rises(craft, ground));
    }
    tables
}

fn carriers(craft: &Craft, ground: &Ground, deeds: &[Deed]) -> Table {
    let mut rows: Vec<Vec<Cell>> = ground
        .works
        .iter()
        .map(|carrier| {
            let deed = deeds.iter().find(|deed| deed.id == carrier.milestone);
            let (mark, word) = strength(carrier.strength);
            vec![
                cell(format!("{} × {}", carrier.weight, carrier.half_rungs)),
                cell(deed.map_or(String::new(), |deed| deed.title.clone())),
                Cell {
                    mark: Some(mark),
                    ..cell(word)
                },
                cell(deed.map_or(String::new(), |deed| deed.on.words())),
                cell(&carrier.milestone),
            ]
        })
        .collect();
    rows.push(vec![
        cell(format!("{} ÷ 30", ground.thirtieths)),
        cell(format!("= {}", depth_words(craft, ground.thirtieths))),
        cell(""),
        cell(""),
        cell(""),
    ]);
    Table {
        caption: format!("The works that carry {}", ground.name),
        columns: vec![
            numbers("Half rungs", 22),
            column("Work", 68),
            column("Strength", 28),
            column("Date", 30),
            column("Item", 14),
        ],
        rows,
    }
}

fn rises(craft: &Craft, ground: &Ground) -> Table {
    let mut before = 0;
    let rows = ground.series.iter().map(|rise| {
        let change = rise.thirtieths.saturating_sub(before);
        before = rise.thirtieths;
        vec![
            cell(rise.on.words()),
            cell(rungs(rise.thirtieths)),
            cell(format!("+{}", rungs(change))),
            cell(depth_words(craft, rise.thirtieths)),
        ]
    });
    Table {
        caption: format!("Each time {} deepened", ground.name),
        columns: vec![
            column("From", 36),
            numbers("Depth", 20),
            numbers("Deeper by", 24),
            column("Stands at", 82),
        ],
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::projection::{Rise, RungWords};

    fn craft() -> Craft {
        let rung = |name: &str| RungWords {
            name: name.to_owned(),
            demands: String::new(),
        };
        Craft {
            id: "C1".to_owned(),
            name: "Pots".to_owned(),
            rungs: vec![rung("Follows"), rung("Adapts")],
            areas: Vec::new(),
            hours: None,
            charts: Vec::new(),
        }
    }

    #[test]
    fn no_depth_is_not_called_a_way_to_the_first_rung() {
        assert_eq!(
            depth_words(&craft(), 0),
            "No depth yet",
            "the table beside it has a dash for the rung"
        );
        assert_eq!(
            depth_words(&craft(), 25),
            "toward Follows, 0.83",
            "what has begun is on the way"
        );
    }

    #[test]
    fn one_rise_makes_no_table_of_its_own() {
        let rise = |on: &str, thirtieths| Rise {
            on: crate::grain::Grained(on.to_owned()),
            thirtieths,
        };
        let tables = |series: Vec<Rise>| {
            let ground = Ground {
                id: "A1".to_owned(),
                parent: None,
                name: "Pots".to_owned(),
                technique: false,
                thirtieths: 30,
                rung: 1,
                tip: 2,
                survey: Survey::C,
                since: None,
                works: Vec::new(),
                series,
                chart: None,
            };
            super::tables(&craft(), &ground, &[])
        };
        let one = tables(vec![rise("2024-03", 25)]);
        assert_eq!(one.len(), 1, "the sentence under the picture says it");
        let two = tables(vec![rise("2024-03", 25), rise("2025-03", 30)]);
        assert_eq!(two.len(), 2, "two rises are a history");
    }
}
