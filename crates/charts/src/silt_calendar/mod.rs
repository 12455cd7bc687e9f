//! Silt calendar: days since something was made, and when it was.
//!
//! The numeral first, then weeks and weekdays. A day's fill grows with the square root of its minutes, with a floor, so that ten minutes are seen
//! beside eight hours. The window builds a real table from the scene's own; the picture serves paper and files. It does not know the journal.

mod draw;
mod grid;
mod said;
mod series;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{EntryId, freshness::DayTime};

pub use series::SiltSeries;

use crate::{
    scene::{Axis, AxisKind, Cell, Column, Scene, Table},
    sheet::Sheet,
    spec::{Chart, Range, Spec},
    spells::{self, Spell},
    words,
};
use grid::{Grid, Strip, week_begin};

/// The most minutes that a fill tells apart; a longer day is as deep.
const DEEPEST: u32 = 480;

/// What is drawn, looked up by day.
struct Calendar<'a> {
    series: &'a SiltSeries,
    spec: Spec,
    times: BTreeMap<NaiveDate, &'a DayTime>,
    refs: BTreeMap<NaiveDate, Vec<EntryId>>,
    spells: Vec<Spell>,
    most: u32,
}

/// Draws on which days something was made here, and how long it is since.
///
/// On screen the last 53 weeks of the range, on paper up to five calendar years; what is older is named in the notes. Days after today have no fill.
pub fn silt_calendar(series: &SiltSeries, spec: &Spec) -> Scene {
    let range = Range {
        from: spec.range.from,
        to: spec.range.to.max(spec.range.from),
    };
    let calendar = Calendar::new(
        series,
        Spec {
            range,
            ..spec.clone()
        },
    );
    let mut sheet = Sheet::default();
    let below = draw::lead(&mut sheet, &calendar);
    let grid = Grid::new(&calendar.spec, below);
    let mut days = Table {
        caption: say!("silt-table", area = series.name.as_str()),
        columns: Vec::new(),
        rows: Vec::new(),
    };
    days.columns.push(Column::words(&say!("silt-weekday")));
    days.rows = weekdays(&grid)
        .map(|name| vec![Cell::plain(name)])
        .collect();
    for strip in &grid.strips {
        draw::strip(&mut sheet, &calendar, &grid, strip, &mut days);
    }
    let height = draw::legend(&mut sheet, &calendar, &grid);
    let laid = sheet.lay(vec![days, calendar.spell_table(grid.shown)]);
    Scene {
        chart: Chart::SiltCalendar,
        width: calendar.spec.tenths(),
        height: (height + 9) / 10 * 10,
        title: Chart::SiltCalendar.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(series, spec.today, grid.shown, &calendar.spells),
        computed: said::computed(series, spec.today),
        lead: said::lead(series, spec.today),
        notes: calendar.notes(&grid),
        axes: axes(&grid, calendar.most),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

impl<'a> Calendar<'a> {
    fn new(series: &'a SiltSeries, spec: Spec) -> Self {
        let mut refs: BTreeMap<NaiveDate, Vec<EntryId>> = BTreeMap::new();
        for (day, id) in &series.entries {
            refs.entry(*day).or_default().push(*id);
        }
        let spells = spells::spells(&series.days, series.last_logged, spec.today, spells::SPELL);
        let inside = series.days.iter().filter(|day| spec.range.holds(day.on));
        let most = inside
            .map(DayTime::made)
            .max()
            .unwrap_or(0)
            .clamp(1, DEEPEST);
        let drawn = series.days.iter().filter(|day| spec.range.holds(day.on));
        let times = drawn.map(|day| (day.on, day)).collect();
        Self {
            series,
            spec,
            times,
            refs,
            spells,
            most,
        }
    }

    /// How deep a day is filled, 0 to 6: `.2 + .8·√(minutes / most)` of the water ramp.
    fn fill(&self, made: u32) -> usize {
        let share = u64::from(made.min(self.most)) * 1_000_000 / u64::from(self.most);
        let thousandths = 200 + 800 * share.isqrt() / 1000;
        (thousandths * 7).div_ceil(1000).clamp(1, 7) as usize - 1
    }

    /// What stands below the calendar.
    fn notes(&self, grid: &Grid) -> Vec<String> {
        let mut notes: Vec<String> = said::remedy(self.series, self.spec.today)
            .into_iter()
            .collect();
        let range = self.spec.range;
        if range.from < grid.shown.from {
            notes.push(say!("silt-before", day = words::long_date(grid.shown.from)));
        }
        let coarse = |day: &&DayTime| !day.precision.is_day() && grid.shown.holds(day.on);
        if self.series.days.iter().any(|day| coarse(&day)) {
            notes.push(say!("silt-coarse-note"));
        }
        notes
    }

    /// Dry spells and stretches not logged that touch the shown days.
    fn spell_table(&self, shown: Range) -> Table {
        let touching = self
            .spells
            .iter()
            .filter(|spell| spell.from <= shown.to && spell.to >= shown.from);
        let row = |spell: &Spell| {
            let (from, to) = (words::short_date(spell.from), words::short_date(spell.to));
            [from, to, spell.days().to_string(), spell.words()]
                .map(Cell::plain)
                .to_vec()
        };
        Table {
            caption: say!("silt-spells", days = spells::SPELL),
            columns: vec![
                Column::words(&say!("charts-from")),
                Column::words(&say!("charts-to")),
                Column::numbers(&say!("charts-days")),
                Column::words(&say!("charts-what")),
            ],
            rows: touching.map(row).collect(),
        }
    }
}

/// The names of the weekdays in the order of the rows.
fn weekdays(grid: &Grid) -> impl Iterator<Item = String> {
    let first = grid
        .strips
        .first()
        .map_or(grid.shown.to, |strip: &Strip| strip.first);
    first
        .iter_days()
        .take(7)
        .map(plumb_mastery::words::weekday_name)
}

/// Weeks along x where there is one strip, and minutes.
fn axes(grid: &Grid, most: u32) -> Vec<Axis> {
    let [strip] = grid.strips.as_slice() else {
        return Vec::new();
    };
    let weeks = Range {
        from: strip.first,
        to: week_begin(crate::spec::WeekStart::Monday, strip.days.to),
    };
    let (left, right) = (grid.left, grid.left + grid.pitch * (strip.weeks - 1).max(1));
    let time = crate::axis::TimeScale {
        range: weeks,
        left,
        right,
    }
    .axis();
    let amount = Axis {
        kind: AxisKind::Amount,
        from: 0,
        to: most as i32,
        start: 0,
        end: 0,
    };
    vec![time, amount]
}
