//! Reach: new ground. One lane for each area, one line for each technique from its first use on.
//!
//! Nothing is measured on y, and no number is a score: it shows when ground was entered and whether it is still in use. On paper it is a list. It does
//! not know where the series comes from, and right way up changes nothing, because nothing here is a depth.

mod draw;
mod ink;
mod list;
mod pieces;
mod plan;
mod said;
mod series;
mod shown;
mod tables;
mod thin;
mod told;
mod years;

pub use series::{FirstUse, Lane, ReachSeries, Rest, Subject, Technique};

use crate::{
    blank::{self, Room},
    days::TICKS,
    key::{self, Item, Place, Sample},
    roles::{self, Stacked},
    scene::{Axis, Scene, Style, Table, Words},
    sheet::Sheet,
    spec::{Chart, Medium, Spec},
    text,
    token::Token,
};
use draw::Drawing;
use plan::Plan;
use shown::Shown;
use tables::Tables;
use told::Short;

/// What a chart in the making comes to.
struct Drawn {
    height: i32,
    short: Short,
    tables: Vec<Table>,
    axes: Vec<Axis>,
}

/// Draws when ground was entered, and whether it is still in use.
///
/// A single day, and a range that ends before it begins, is led by the days before it.
pub fn reach(series: &ReachSeries, spec: &Spec) -> Scene {
    let spec = Spec {
        range: spec.range.drawn(),
        ..spec.clone()
    };
    let shown = Shown::new(series, &spec);
    let mut sheet = Sheet::default();
    let drawn = if spec.medium == Medium::Print && !shown.shoals.is_empty() {
        listed(&mut sheet, &shown)
    } else {
        charted(&mut sheet, &shown)
    };
    let laid = sheet.lay(drawn.tables);
    Scene {
        chart: Chart::Reach,
        width: spec.tenths(),
        height: (drawn.height + 29) / 10 * 10,
        title: Chart::Reach.heading(),
        subtitle: series.name.clone(),
        sentence: told::sentence(series, &spec),
        computed: told::computed(&shown),
        lead: None,
        notes: told::notes(&shown, drawn.short),
        axes: drawn.axes,
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// The lanes over the days.
fn charted(sheet: &mut Sheet, shown: &Shown) -> Drawn {
    let stacked = roles::stack(&shown.series.roles, shown.range());
    let plan = Plan::new(shown, stacked.rows);
    let roles = stacked.over;
    // Numbers stand where a frame says how many roles are more; the notes say it instead.
    plan.frame.draw(sheet, &Stacked { over: 0, ..stacked }, &[]);
    let (years, yearless) = years::draw(sheet, &plan, shown);
    let mut drawing = Drawing::new(&plan, Tables::new(shown));
    drawing.lanes(sheet, &shown.listed);
    if shown.shoals.is_empty() {
        empty(sheet, &plan, &told::empty(shown));
    }
    let place = Place {
        faces: plan.frame.faces,
        left: plan::EDGE,
        right: plan.frame.width,
        baseline: plan.frame.floor + TICKS + 260,
    };
    let height = key::draw(sheet, place, &legend(shown, drawing.lines));
    let stride = years::stride(&plan, shown);
    let short = Short {
        unnamed: drawing.unnamed,
        stride: if years.rows.is_empty() { 1 } else { stride },
        yearless,
        binned: drawing.binned,
        through: drawing.through.then(|| drawing.pieces.shortest()),
        roles,
    };
    let [techniques, areas] = drawing.tables.done();
    Drawn {
        height,
        short,
        tables: vec![techniques, areas, years],
        axes: vec![plan.frame.time.axis()],
    }
}

/// The list on paper.
fn listed(sheet: &mut Sheet, shown: &Shown) -> Drawn {
    let mut tables = Tables::new(shown);
    let (floor, lines) = list::draw(sheet, shown, &mut tables);
    let place = Place {
        faces: text::faces(shown.spec.medium),
        left: 0,
        right: shown.spec.tenths(),
        baseline: floor + 260,
    };
    let height = key::draw(sheet, place, &legend(shown, lines));
    Drawn {
        height,
        short: Short::default(),
        tables: tables.done().into(),
        axes: Vec::new(),
    }
}

/// Only what is drawn is explained.
fn legend(shown: &Shown, (solid, dotted): (bool, bool)) -> Vec<Item> {
    let print = shown.spec.medium == Medium::Print;
    let ours = Words::Ours;
    let mut items: Vec<Item> = Vec::new();
    if !shown.shoals.is_empty() && !print {
        let band = Sample::Block(Style {
            fill: Some(Token::Water1),
            ..Style::line(Token::Outline, 8)
        });
        items.push((band, ours(say!("reach-key-area"))));
    }
    if shown.counted.is_empty() {
        return items;
    }
    let colour = if print { Token::Ink } else { Token::Line1 };
    items.push((
        Sample::Drawn(Style::line(colour, 20), tick),
        ours(say!("reach-key-first")),
    ));
    if shown.counted.iter().any(|one| one.carried_from.is_some()) {
        let ring = Style {
            fill: Some(Token::Sea),
            ..Style::line(colour, 20)
        };
        items.push((
            Sample::Drawn(ring, ring_on_tick),
            ours(say!("reach-key-carried")),
        ));
    }
    if solid {
        let line = Sample::Line(Style::line(colour, 16));
        items.push((line, ours(say!("reach-key-in-use"))));
    }
    if dotted {
        let line = Sample::Line(ink::dotted(colour));
        items.push((line, ours(say!("reach-key-silt"))));
    }
    items
}

fn tick(x: i32, y: i32) -> crate::scene::Shape {
    ink::ticked((x, y), ink::TICK, false).0.path()
}

fn ring_on_tick(x: i32, y: i32) -> crate::scene::Shape {
    ink::ticked((x, y), ink::TICK, true).0.path()
}

/// The words of a sea without lanes.
fn empty(sheet: &mut Sheet, plan: &Plan, words: &str) {
    let frame = &plan.frame;
    let room = Room {
        left: frame.time.left,
        right: frame.time.right,
        top: frame.top(),
        bottom: frame.floor,
    };
    blank::say(sheet, frame.faces, room, &Words::Ours(words.to_owned()));
}
