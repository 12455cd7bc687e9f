//! The table behind the line: date, depth, change, claimed, because, the five, role.
//!
//! It is filled while the marks are put down, from the same series, so that every datum has its row. It knows numbers and words, no geometry.

use chrono::NaiveDate;
use plumb_mastery::{
    Day, EntryId,
    depth::{difference, rungs},
};

use super::{
    line::Rise,
    marks::Group,
    plan::Plan,
    said,
    series::{AreaSeries, GoalPoint, SoundingPoint},
};
use crate::{
    roles::{self, RoleSpan},
    scene::{Cell, Column, Table},
    words,
};

/// Rows in the making.
pub(crate) struct Rows<'a> {
    roles: &'a [RoleSpan],
    rows: Vec<Row>,
}

struct Row {
    day: NaiveDate,
    place: usize,
    /// The milestones to which a step is due; one of them needs no row of its own on that day.
    due_to: Vec<EntryId>,
    cells: Vec<Cell>,
}

/// What a row says beyond its day's depth and role.
struct Line {
    date: String,
    day: NaiveDate,
    change: String,
    because: String,
    five: String,
    mark: u32,
    due_to: Vec<EntryId>,
}

impl<'a> Rows<'a> {
    /// No rows yet; the roles of each day come from these.
    pub fn new(roles: &'a [RoleSpan]) -> Self {
        Self {
            roles,
            rows: Vec::new(),
        }
    }

    /// A step of depth, or several in one mark.
    pub fn rise(&mut self, plan: &Plan, place: usize, area: &AreaSeries, rise: &Rise, mark: u32) {
        let (step, before) = (rise.step, rise.before);
        let (date, because) = match rise.bin() {
            None => (
                words::short_date(step.on),
                words::listed(&said::because(area, step, before)),
            ),
            Some(bin) => (words::days(bin.from, bin.to), said::rise_words(rise)),
        };
        let line = Line {
            date,
            day: step.on,
            change: difference(before.map_or(0, |before| before.depth30), step.depth30),
            because,
            // Of several steps the five of the last would be said as if they were those of all; they open with the mark.
            five: match rise.bin() {
                None => said::five(area, step),
                Some(_) => String::new(),
            },
            mark,
            due_to: said::new_among(step, before)
                .map(|stand| stand.milestone)
                .collect(),
        };
        self.put(plan, place, area, line);
    }

    /// A milestone, or several in one mark.
    pub fn milestones(
        &mut self,
        plan: &Plan,
        place: usize,
        area: &AreaSeries,
        group: &Group,
        mark: u32,
    ) {
        let best = group.best();
        if group.bin().is_none() && self.joins_step(place, best.day.on, best.id, mark) {
            return;
        }
        let date = group.bin().map_or_else(
            || words::known_short(best.day),
            |bin| words::days(bin.from, bin.to),
        );
        let day = group.bin().map_or(best.day.on, |bin| bin.to);
        let because = said::milestone_words(area, group);
        self.put(
            plan,
            place,
            area,
            Line {
                date,
                day,
                change: String::new(),
                because,
                five: String::new(),
                mark,
                due_to: Vec::new(),
            },
        );
    }

    /// Puts a milestone's mark into the row of the step that it made on its own day; false where there is none.
    fn joins_step(&mut self, place: usize, day: NaiveDate, milestone: EntryId, mark: u32) -> bool {
        let made = |row: &&mut Row| {
            row.day == day && row.place == place && row.due_to.contains(&milestone)
        };
        let because = self
            .rows
            .iter_mut()
            .find(made)
            .and_then(|row| row.cells.iter_mut().rev().nth(2));
        let free = because.filter(|cell| cell.mark.is_none());
        free.map(|cell| cell.mark = Some(mark)).is_some()
    }

    /// A sounding.
    pub fn sounding(
        &mut self,
        plan: &Plan,
        place: usize,
        area: &AreaSeries,
        point: &SoundingPoint,
        mark: u32,
    ) {
        self.opinion(
            plan,
            place,
            area,
            point.day,
            said::sounding_words(area, point),
            mark,
        );
    }

    /// The open goal.
    pub fn goal(
        &mut self,
        plan: &Plan,
        place: usize,
        area: &AreaSeries,
        goal: GoalPoint,
        mark: u32,
    ) {
        let day = Day {
            on: goal.set_on,
            precision: plumb_mastery::Precision::Day,
        };
        self.opinion(plan, place, area, day, said::goal_words(area, goal), mark);
    }

    fn opinion(
        &mut self,
        plan: &Plan,
        place: usize,
        area: &AreaSeries,
        day: Day,
        because: String,
        mark: u32,
    ) {
        let (date, on) = (words::known_short(day), day.on);
        self.put(
            plan,
            place,
            area,
            Line {
                date,
                day: on,
                change: String::new(),
                because,
                five: String::new(),
                mark,
                due_to: Vec::new(),
            },
        );
    }

    fn put(&mut self, plan: &Plan, place: usize, area: &AreaSeries, line: Line) {
        let depth = area.depth_at(line.day);
        let mut cells = vec![Cell::of(line.date, line.mark)];
        if plan.areas.len() > 1 {
            cells.push(Cell::plain(area.name.clone()));
        }
        cells.push(Cell::plain(rungs(depth)));
        cells.push(Cell::plain(line.change));
        if plan.spec.claimed {
            cells.push(Cell::plain(rungs(area.claimed_at(line.day))));
        }
        cells.extend([line.because, line.five, roles::held(self.roles, line.day)].map(Cell::plain));
        self.rows.push(Row {
            day: line.day,
            place,
            due_to: line.due_to,
            cells,
        });
    }

    /// The table, oldest row first.
    pub fn table(mut self, plan: &Plan) -> Table {
        self.rows.sort_by_key(|row| (row.day, row.place));
        let mut columns = vec![Column::words(&say!("charts-date"))];
        if plan.areas.len() > 1 {
            columns.push(Column::words(&say!("charts-area")));
        }
        let numbers = [say!("charts-depth"), say!("charts-change")];
        columns.extend(numbers.map(|name| Column::numbers(&name)));
        if plan.spec.claimed {
            columns.push(Column::numbers(&say!("charts-claimed")));
        }
        let told = [
            say!("sounding-line-because"),
            say!("sounding-line-the-five"),
            say!("charts-role"),
        ];
        columns.extend(told.map(|name| Column::words(&name)));
        let names: Vec<String> = plan.areas.iter().map(|area| area.name.clone()).collect();
        Table {
            caption: say!("sounding-line-table", areas = words::listed(&names)),
            columns,
            rows: self.rows.into_iter().map(|row| row.cells).collect(),
        }
    }
}
