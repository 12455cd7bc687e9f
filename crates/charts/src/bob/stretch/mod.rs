//! Stretch, the other view of a Bob: how far the challenge of each work lay from the line of its day.
//!
//! By year, or by month under two years. It answers whether the rides are still harder than what one can do already, and draws no trend.

mod draw;
mod points;
mod said;

use super::{
    plan::figure,
    series::BobSeries,
    tally::{Kind, seen},
    told,
};
use crate::{
    blank::{self, Room},
    key::{self, Item, Place, Sample},
    roles,
    scene::{Cell, Column, MOST_REFS, Scene, Table, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
    words,
};
use draw::Plan;
use points::{Group, Point, Sum, points};

/// How many entries all marks name together where there are many.
const NAMED: usize = 1_500;

/// Draws the stretches of a range.
pub(crate) fn stretch(series: &BobSeries, spec: &Spec) -> Scene {
    let spec = Spec {
        range: spec.range.drawn(),
        ..spec.clone()
    };
    let points = points(seen(&series.whole, spec.claimed));
    let stacked = roles::stack(&series.roles, spec.range);
    let plan = Plan::new(&spec, &points, stacked.rows);
    let groups = plan.groups(&points);
    let mut sheet = Sheet::default();
    draw::ground(&mut sheet, &plan, series, &stacked);
    let mut table = table(series);
    // Many marks name fewer of their works each, so that a lifetime stays light; how many there are is said all the same.
    let named = (NAMED / groups.len().max(1)).clamp(4, MOST_REFS);
    for group in &groups {
        let mark = draw::mark(&mut sheet, &plan, group, named);
        table.rows.push(row(series, group, mark));
    }
    let sums = points::sums(&groups, spec.range);
    let below = draw::shares(&mut sheet, &plan, &sums);
    if groups.is_empty() {
        empty(&mut sheet, &plan, &nothing(series, &points, &spec));
    }
    let height = legend(&mut sheet, &plan, &groups, below + 250);
    let laid = sheet.lay(vec![table, by_period(series, &sums)]);
    Scene {
        chart: Chart::Bob,
        width: plan.frame.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Bob.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(series, &points, spec.range.to),
        computed: said::computed(&points, spec.range.to),
        lead: None,
        notes: said::notes(series, &points, &groups, &spec),
        axes: vec![plan.frame.time.axis()],
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// Why no mark is drawn.
fn nothing(series: &BobSeries, points: &[Point], spec: &Spec) -> String {
    let range = spec.range;
    if points.iter().any(|point| point.seen.day.on < range.from) {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        return say!("bob-no-work-between", from = from, to = to);
    }
    told::empty(series, range.to)
}

/// The words of a sea without marks, in the water below the line.
fn empty(sheet: &mut Sheet, plan: &Plan, words: &str) {
    let frame = &plan.frame;
    let room = Room {
        left: frame.time.left,
        right: frame.time.right,
        top: plan.y(0).min(plan.y(30)),
        bottom: plan.y(0).max(plan.y(30)),
    };
    blank::say(sheet, frame.faces, room, &Words::Ours(words.to_owned()));
}

/// The table of the marks, without rows.
fn table(series: &BobSeries) -> Table {
    Table {
        caption: say!("bob-stretches-table", area = series.name.as_str()),
        columns: vec![
            Column::words(&say!("bob-when")),
            Column::words(&say!("bob-work")),
            Column::numbers(&say!("charts-rung")),
            Column::numbers(&say!("bob-line-before")),
            Column::words(&say!("bob-from-line")),
            Column::words(&say!("bob-known")),
            Column::words(&say!("charts-role")),
        ],
        rows: Vec::new(),
    }
}

fn row(series: &BobSeries, group: &Group, mark: u32) -> Vec<Cell> {
    let latest = group.points.first();
    let single = latest.filter(|_| group.points.len() == 1);
    let when = single.map_or_else(
        || group.period.name(),
        |one| words::known_short(one.seen.day),
    );
    let work = single.map_or_else(|| said::what(group), |one| one.seen.title.to_owned());
    let between = |of: fn(&Point) -> u16, say: fn(u16) -> String| {
        let numbers = || group.points.iter().map(of);
        let (least, most) = (numbers().min().unwrap_or(0), numbers().max().unwrap_or(0));
        if least == most {
            say(least)
        } else {
            say!("span", from = say(least), to = say(most))
        }
    };
    let rung = between(|point| point.seen.challenge.into(), |rung| rung.to_string());
    let line = between(|point| point.seen.line30, plumb_mastery::depth::rungs);
    let role = latest.map_or_else(String::new, |one| {
        roles::held(&series.roles, one.seen.day.on)
    });
    vec![
        Cell::of(when, mark),
        Cell::plain(work),
        Cell::plain(rung),
        Cell::plain(line),
        Cell::plain(said::reach(group)),
        Cell::plain(said::known(group)),
        Cell::plain(role),
    ]
}

/// The shares of the periods in which there is anything.
fn by_period(series: &BobSeries, sums: &[Sum]) -> Table {
    let row = |sum: &Sum| {
        vec![
            Cell::plain(sum.period.name()),
            Cell::plain(figure(sum.share.of)),
            Cell::plain(figure(sum.share.deeper)),
            Cell::plain(figure(sum.attempts)),
            Cell::plain(roles::held(&series.roles, sum.last)),
        ]
    };
    Table {
        caption: say!("bob-shares-table"),
        columns: vec![
            Column::words(&say!("bob-when")),
            Column::numbers(&say!("bob-head-works")),
            Column::numbers(&say!("bob-deeper-than-line")),
            Column::numbers(&say!("bob-column-attempts")),
            Column::words(&say!("bob-role-at-end")),
        ],
        rows: sums.iter().map(row).collect(),
    }
}

/// The key: only what is drawn is explained.
fn legend(sheet: &mut Sheet, plan: &Plan, groups: &[Group], baseline: i32) -> i32 {
    let kinds = Kind::WORKS.into_iter().chain([Kind::Attempted]);
    let drawn = kinds.filter(|kind| groups.iter().any(|group| group.kind == *kind));
    let items: Vec<Item> = drawn
        .map(|kind| {
            let word = Words::Ours(kind.word());
            (Sample::Mark(kind.symbol(), kind.ink()), word)
        })
        .collect();
    let place = Place {
        faces: plan.frame.faces,
        left: plan.frame.time.left - 60,
        right: plan.frame.width,
        baseline,
    };
    key::draw(sheet, place, &items).max(baseline - 150)
}
