//! Bob: the hardest, and what stands behind it.
//!
//! The climbers' pyramid turned over, so that it hangs as the plumb bob of the app's emblem does: one bar for each rung, the hardest at the point. Its
//! other view asks of each work how far it lay from the line of its day. It does not know where the series comes from.

mod body;
mod plan;
mod rows;
mod said;
mod series;
mod stretch;
mod table;
mod tally;
mod told;

pub use series::{BobBeside, BobRung, BobSeries, BobWork, Pyramid};

use crate::{
    key::{self, Item, Place, Sample},
    pattern::Pattern,
    scene::{Anchor, Cell, Column, Layer, Opens, Scene, Style, Symbol, Table, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stamp},
    spec::{Chart, Spec, View},
    text,
    token::Token,
};
use plan::Plan;
use rows::Cells;
use tally::{Kind, Seen};

/// Draws the hardest, and what stands behind it.
///
/// On paper, where anything stood before the range, two bobs hang beside each other: what stood before, and what came in the range.
pub fn bob(series: &BobSeries, spec: &Spec) -> Scene {
    if spec.view == View::Stretch {
        return stretch::stretch(series, spec);
    }
    let plan = Plan::new(series, spec);
    let mut sheet = Sheet::default();
    rows::ground(&mut sheet, &plan);
    let bare = plan.whole.is_bare();
    let mut tables = if bare {
        emptied(&mut sheet, &plan, series)
    } else {
        hung(&mut sheet, &plan, series)
    };
    let mut below = plan.land.1.max(plan.sea.1);
    if let Some((line, lower)) = pointed(&mut sheet, &plan, series, below) {
        tables.push(line);
        below = lower;
    }
    let height = if bare {
        below
    } else {
        legend(&mut sheet, &plan, below + 240)
    };
    let laid = sheet.lay(tables);
    Scene {
        chart: Chart::Bob,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Bob.heading(),
        subtitle: series.name.clone(),
        sentence: told::sentence(series, &plan.whole, spec.range.to),
        computed: told::computed(series, &plan),
        lead: None,
        notes: told::notes(series, &plan),
        axes: plan.axes(),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// Draws every bob with its rows; returns their tables.
fn hung(sheet: &mut Sheet, plan: &Plan, series: &BobSeries) -> Vec<Table> {
    rows::captions(sheet, plan);
    if let Some(panel) = plan.panels.first() {
        panel
            .tally
            .rows
            .iter()
            .for_each(|row| rows::name(sheet, plan, row));
    }
    let mut tables = Vec::new();
    for at in plan.panels.iter().enumerate() {
        let (_, panel) = at;
        let mut table = table::table(plan, panel, &series.name);
        body::hull(sheet, plan, panel);
        for row in &panel.tally.rows {
            let mut cells = Cells::default();
            rows::band(sheet, plan, at, row, &mut cells);
            body::bars(sheet, plan, at, row, &mut cells);
            rows::beside(sheet, plan, at, row, &mut cells);
            rows::figures(sheet, plan, panel, row);
            table.rows.push(table::row(plan, row, &cells));
        }
        tables.push(table);
    }
    let deepest = plan.whole.deepest().map_or(0, |row| row.number);
    let holds = |panel: &&plan::Panel| {
        panel
            .tally
            .deepest()
            .is_some_and(|row| row.number == deepest)
    };
    let panel = plan.panels.iter().rev().find(holds);
    if let (Some(panel), Some(row)) = (panel, plan.whole.next()) {
        let x = body::next(sheet, plan, panel, row);
        rows::next(sheet, plan, x, row);
    }
    if plan.whole.works() == 0 {
        no_point(sheet, plan, &told::no_point());
    }
    tables
}

/// Draws the ground of a chart in which nothing stands; returns its table, which has no rows.
fn emptied(sheet: &mut Sheet, plan: &Plan, series: &BobSeries) -> Vec<Table> {
    rows::captions(sheet, plan);
    plan.whole
        .rows
        .iter()
        .for_each(|row| rows::name(sheet, plan, row));
    no_point(sheet, plan, &told::empty(series, plan.spec.range.to));
    let panels = plan.panels.iter();
    panels
        .map(|panel| table::table(plan, panel, &series.name))
        .collect()
}

/// The faint outline of a bob, and below it what would give it a point.
fn no_point(sheet: &mut Sheet, plan: &Plan, words: &str) {
    let Some(panel) = plan.panels.first() else {
        return;
    };
    let face = plan.faces.prose;
    let room = (panel.works - panel.ends.0 - 900).max(1200);
    let lines = text::balanced(words, face, room);
    let leading = face.size * 7 / 5;
    let (top, bottom) = (plan.rows, plan.rows + plan.pitch * plan.rungs);
    let foot = bottom - leading * lines.len() as i32 - 60;
    let (from, to) = if plan.hangs() {
        (top, foot - face.size)
    } else {
        (foot - face.size, top)
    };
    body::outline(sheet, plan, panel.middle, (from, to));
    let half = lines
        .iter()
        .map(|line| text::width(line, face))
        .max()
        .unwrap_or(0)
        / 2
        + 120;
    let patch = rect(
        panel.middle - half,
        foot - face.size + 60,
        panel.middle + half,
        bottom - 20,
    );
    sheet.decor(Layer::Words, Style::of(Token::Sea), patch);
    for (number, line) in lines.into_iter().enumerate() {
        sheet.say(Saying {
            at: at(panel.middle, foot + face.size / 2 + leading * number as i32),
            anchor: Anchor::Middle,
            face,
            words: Words::Ours(line),
            room,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
    }
}

/// Draws the line about the work at the point; returns its table and its lower edge.
fn pointed(sheet: &mut Sheet, plan: &Plan, series: &BobSeries, above: i32) -> Option<(Table, i32)> {
    let hardest = plan.whole.hardest()?;
    let kinds = Kind::WORKS.into_iter();
    let point: &Seen = kinds.filter_map(|kind| hardest.of(kind).first()).next()?;
    let told = told::point(series, point);
    let face = plan.faces.prose;
    let leading = face.size * 7 / 5;
    let room = plan.width - 400;
    let lines = text::balanced(&say!("bob-point-line", told = &told), face, room);
    let wide = lines.iter().map(|line| text::width(line, face)).max()?;
    let holds = |panel: &&plan::Panel| {
        let row = panel.tally.rows.get(usize::from(hardest.number) - 1);
        row.is_some_and(|row| row.of(point.kind).iter().any(|one| one.id == point.id))
    };
    let middle = plan
        .panels
        .iter()
        .rev()
        .find(holds)
        .map_or(plan.width / 2, |panel| panel.middle);
    let left = (middle - wide / 2).clamp(200, (plan.width - wide - 20).max(200));
    let first = above + 250;
    let mark = sheet.datum(Datum {
        shape: stamp(Symbol::Hardest, left - 120, first - face.size * 3 / 10),
        style: Style::of(point.kind.ink()),
        layer: Layer::Marks,
        label: say!(
            "bob-point-label",
            number = hardest.number,
            rung = hardest.rung.name.as_str(),
            told = &told
        ),
        refs: vec![point.id],
        bin: None,
        opens: Some(Opens::Entries),
        day: Some(point.day.on),
        series: plan.rungs as u16 * plan.panels.len() as u16,
    });
    let lower = first + leading * (lines.len() as i32 - 1);
    for (number, line) in lines.into_iter().enumerate() {
        sheet.say(Saying {
            at: at(left, first + leading * number as i32),
            anchor: Anchor::Start,
            face,
            words: Words::Theirs(line),
            room,
            ink: Token::Ink,
            layer: Layer::Words,
        });
    }
    let table = Table {
        caption: say!("bob-point"),
        columns: vec![
            Column::words(&say!("charts-rung")),
            Column::words(&say!("bob-work")),
        ],
        rows: vec![vec![
            Cell::plain(format!("{} {}", hardest.number, hardest.rung.name)),
            Cell::of(told, mark),
        ]],
    };
    Some((table, lower))
}

/// The key: only what is drawn is explained.
fn legend(sheet: &mut Sheet, plan: &Plan, baseline: i32) -> i32 {
    let rows = || plan.panels.iter().flat_map(|panel| &panel.tally.rows);
    let drawn = |kind| rows().any(|row| !row.of(kind).is_empty());
    let mut items: Vec<Item> = Vec::new();
    let mut put = |sample, word| items.push((sample, Words::Ours(word)));
    for kind in Kind::WORKS.into_iter().filter(|kind| drawn(*kind)) {
        let style = body::ink(kind);
        let (sample, word) = match kind {
            Kind::Witnessed => (Sample::Block(style), kind.word()),
            Kind::Shown => (
                Sample::Etched(style, Pattern::Rising, kind.ink()),
                kind.word(),
            ),
            _ => (Sample::Block(style), say!("charts-key-claimed")),
        };
        put(sample, word);
    }
    if rows().any(|row| !row.recent.is_empty()) {
        put(Sample::Line(body::recent_ink()), say!("bob-key-recent"));
    }
    for kind in Kind::BESIDE.into_iter().filter(|kind| drawn(*kind)) {
        put(Sample::Mark(kind.symbol(), kind.ink()), kind.word());
    }
    let place = Place {
        faces: plan.faces,
        left: 0,
        right: plan.width,
        baseline,
    };
    key::draw(sheet, place, &items)
}
