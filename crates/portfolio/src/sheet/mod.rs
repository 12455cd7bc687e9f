//! The sheet: a projection in the order and the words in which it is read, the same for paper and screen.
//!
//! Both renderers draw a sheet and neither adds a word of its own, so PDF and HTML say the same. Everything on it comes from the projection.
//! It does not know pages, fonts or pixels.

mod charts;
mod depth;
mod index;
pub mod plates;
mod reading;
mod works;

use serde::Serialize;

use crate::{
    chart::ChartPicture,
    grain::Grained,
    projection::{Paper, Projection},
    rich::Block,
};

/// Which document a sheet is read in; a few sentences are true of one only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// The tagged PDF.
    Pdf,
    /// The single page of HTML.
    Html,
}

/// A document in reading order.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// The language of our own words.
    pub language: String,
    /// The paper it is set on.
    pub paper: Paper,
    /// The title, never empty.
    pub title: String,
    /// The first page.
    pub cover: Cover,
    /// The parts, each with one heading of the first level.
    pub parts: Vec<Part>,
    /// The line at the foot of every page.
    pub foot: String,
}

/// The first page.
#[derive(Clone, Debug, Serialize)]
pub struct Cover {
    /// The name, or the title where there is no name.
    pub name: String,
    /// One line about the craft.
    pub craft_line: String,
    /// The title, where it says more than the name.
    pub title: Option<String>,
    /// Lines of facts: for whom, when, how to reach the person.
    pub lines: Vec<Fact>,
    /// The heading over the list of parts.
    pub contents: &'static str,
}

/// A part of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its name inside the document, for links.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// The millimetres that it wants below the part before it; it begins a page where it is none.
    pub room: Option<u16>,
    /// What it holds.
    pub items: Vec<Item>,
}

/// Something in a part.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Item {
    /// Running text in the large size: the statement, the sentence before a table.
    Lead {
        /// The text.
        blocks: Vec<Block>,
    },
    /// Running text.
    Prose {
        /// The text.
        blocks: Vec<Block>,
    },
    /// A heading inside the part.
    Heading {
        /// Its level: 2 for a craft, 3 for an area of it.
        level: u8,
        /// Its words.
        text: String,
        /// What it is about, in small type beside it.
        aside: String,
    },
    /// A table.
    Table(Table),
    /// A chart with its table.
    Chart(Figure),
    /// A work.
    Piece(PieceView),
    /// Someone's words.
    Quotation(Quotation),
    /// Two pictures side by side.
    Pair(plates::PairView),
}

/// A table with a head.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What it shows; its accessible name.
    pub caption: String,
    /// Its columns. Widths are millimetres and sum to 162.
    pub columns: Vec<Column>,
    /// Its rows, as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its width in millimetres.
    pub width: u16,
    /// Whether its cells end at the right, as numbers do.
    pub right: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// The mark drawn before them.
    pub mark: Option<Mark>,
    /// Where it leads.
    pub url: Option<String>,
    /// Whether every character counts, as in a hash.
    pub code: bool,
    /// How far it is set in, in steps, as in a tree.
    pub indent: u8,
}

/// The drawn marks; the word always stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// A filled circle.
    Witnessed,
    /// A half filled circle.
    Shown,
    /// A hollow circle.
    Claimed,
    /// A cross.
    Attempted,
    /// A hollow diamond.
    Oversaw,
}

/// A label and what it says.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: &'static str,
    /// What it says, at least once.
    pub lines: Vec<Said>,
}

/// One thing said under a label.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Said {
    /// The words.
    pub value: String,
    /// The mark drawn before them.
    pub mark: Option<Mark>,
    /// Where they lead.
    pub url: Option<String>,
}

/// A chart, its words and its table.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// The picture.
    pub picture: ChartPicture,
    /// The sentence under it.
    pub caption: String,
    /// The works behind it, and every rise.
    pub tables: Vec<Table>,
}

/// A work as it is read.
#[derive(Clone, Debug, Serialize)]
pub struct PieceView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What is true of the whole work.
    pub facts: Vec<Fact>,
    /// Its milestones.
    pub deeds: Vec<DeedView>,
}

/// A milestone as it is read.
#[derive(Clone, Debug, Serialize)]
pub struct DeedView {
    /// Its id.
    pub id: String,
    /// Its title; none where the heading of the work says it already.
    pub title: Option<String>,
    /// What stands in the margin.
    pub facts: Vec<Fact>,
    /// Its story.
    pub passages: Vec<Passage>,
    /// Whether the story is a few lines, so that its first picture may stand right under it.
    pub brief: bool,
    /// What there is to see.
    pub plates: Vec<Plate>,
}

/// A passage of a story.
#[derive(Clone, Debug, Serialize)]
pub struct Passage {
    /// What it answers; empty for free text.
    pub label: String,
    /// The answer.
    pub blocks: Vec<Block>,
}

/// A picture in its place.
#[derive(Clone, Debug, Serialize)]
pub struct Plate {
    /// Its id.
    pub id: String,
    /// The SHA-256 of the file it was made from; the key into the prepared pictures.
    pub sha256: String,
    /// Words for those who cannot see it; empty where it is decorative.
    pub alt: String,
    /// The line beside it.
    pub caption: String,
    /// What stands in its place where it cannot be shown.
    pub absent: &'static str,
}

/// Someone's words.
#[derive(Clone, Debug, Serialize)]
pub struct Quotation {
    /// Its id.
    pub id: String,
    /// The words.
    pub blocks: Vec<Block>,
    /// Who, about what, when.
    pub by: String,
}

impl Sheet {
    /// The sheet of a projection.
    pub fn of(projection: &Projection, medium: Medium) -> Self {
        let mut parts = Vec::new();
        if !projection.statement.is_empty() {
            let items = vec![Item::Lead {
                blocks: projection.statement.clone(),
            }];
            parts.push(Part {
                id: "statement",
                title: "Statement of craft",
                room: None,
                items,
            });
        }
        let found = [
            depth::part(projection),
            works::part(projection),
            plates::part(projection),
            works::recognition(projection),
            index::part(projection),
        ];
        parts.extend(found.into_iter().flatten());
        parts.push(reading::part(projection, medium));
        Self {
            language: projection.language.clone(),
            paper: projection.paper,
            title: title(projection),
            cover: cover(projection),
            parts,
            foot: foot(projection),
        }
    }
}

/// The title; a document without one has the plainest.
fn title(projection: &Projection) -> String {
    if projection.title.trim().is_empty() {
        "Portfolio".to_owned()
    } else {
        projection.title.clone()
    }
}

fn cover(projection: &Projection) -> Cover {
    let (person, title) = (&projection.person, title(projection));
    let name = if person.name.is_empty() {
        &title
    } else {
        &person.name
    };
    let mut lines = Vec::new();
    if let Some(audience) = &projection.audience {
        lines.push(fact("For", audience.clone()));
    }
    lines.push(fact("Made", made(projection).words()));
    if !person.contact.is_empty() {
        let contact = person.contact.iter().map(said);
        lines.push(Fact {
            label: "Contact",
            lines: contact.collect(),
        });
    }
    Cover {
        name: name.clone(),
        craft_line: person.headline.clone(),
        title: (title != *name).then(|| title.clone()),
        lines,
        contents: "Contents",
    }
}

/// The most characters of the line at the foot of a page; more would make it two.
const FOOT: usize = 96;

/// The name and the title, or the one of them that has room.
fn foot(projection: &Projection) -> String {
    let (name, title) = (&projection.person.name, title(projection));
    let both = format!("{name} · {title}");
    let foot = if name.is_empty() || *name == title {
        title
    } else if both.chars().count() > FOOT {
        name.clone()
    } else {
        both
    };
    if foot.chars().count() <= FOOT {
        return foot;
    }
    let kept: String = foot.chars().take(FOOT - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The day of export in the grain of the document.
fn made(projection: &Projection) -> Grained {
    projection
        .grain
        .text(plumb_mastery::Day::exact(projection.made_on))
}

/// A fact of one line, without mark and link.
fn fact(label: &'static str, value: impl Into<String>) -> Fact {
    Fact {
        label,
        lines: vec![said(value)],
    }
}

/// Words without mark and link.
fn said(value: impl Into<String>) -> Said {
    Said {
        value: value.into(),
        ..Said::default()
    }
}

/// A cell of plain words.
fn cell(text: impl Into<String>) -> Cell {
    Cell {
        text: text.into(),
        ..Cell::default()
    }
}

/// A column whose cells begin at the left.
fn column(head: &str, width: u16) -> Column {
    Column {
        head: head.to_owned(),
        width,
        right: false,
    }
}

/// A column of numbers.
fn numbers(head: &str, width: u16) -> Column {
    Column {
        head: head.to_owned(),
        width,
        right: true,
    }
}
