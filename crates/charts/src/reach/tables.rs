//! The tables of a Reach: techniques, and the areas that were touched.
//!
//! They are filled lane by lane, from the same series as the marks. The years are counted in `years.rs`.

use plumb_mastery::words::count;

use super::{
    series::{FirstUse, Technique},
    shown::{Shoal, Shown},
};
use crate::{
    roles,
    scene::{Cell, Column, Table},
    words::known_short,
};

/// Both tables, with what their rows need.
pub(crate) struct Tables<'a> {
    shown: &'a Shown<'a>,
    techniques: Table,
    areas: Table,
}

impl<'a> Tables<'a> {
    /// Empty tables.
    pub fn new(shown: &'a Shown<'a>) -> Self {
        Self {
            shown,
            techniques: Table {
                caption: if shown.once() {
                    say!("reach-table-once")
                } else {
                    say!("reach-table")
                },
                columns: vec![
                    Column::words(&say!("reach-technique")),
                    Column::words(&say!("reach-area-head")),
                    Column::words(&say!("reach-first-used-head")),
                    Column::words(&say!("reach-work-head")),
                    Column::numbers(&say!("reach-times")),
                    Column::words(&say!("reach-last")),
                    Column::words(&say!("reach-carried-head")),
                    Column::words(&say!("charts-role")),
                ],
                rows: Vec::new(),
            },
            areas: Table {
                caption: say!("reach-areas"),
                columns: vec![
                    Column::words(&say!("reach-area-head")),
                    Column::words(&say!("reach-touched-head")),
                    Column::words(&say!("reach-work-head")),
                    Column::numbers(&say!("reach-techniques-head")),
                    Column::words(&say!("reach-rests")),
                ],
                rows: Vec::new(),
            },
        }
    }

    /// A row of a technique; its tick stands for its name, its line for how often it was used.
    pub fn technique(
        &mut self,
        shoal: &Shoal,
        technique: &Technique,
        tick: Option<u32>,
        tail: Option<u32>,
    ) {
        let first = &technique.first;
        let on = first.day.on;
        let cell = |text: String, mark| Cell { text, mark };
        self.techniques.rows.push(vec![
            cell(technique.name.clone(), tick),
            Cell::plain(self.area_name(shoal)),
            Cell::plain(known_short(first.day)),
            Cell::plain(work(first)),
            cell(count(u64::from(technique.times)), tail),
            Cell::plain(known_short(technique.last)),
            Cell::plain(technique.carried_from.clone().unwrap_or_default()),
            Cell::plain(roles::held(&self.shown.series.roles, on)),
        ]);
    }

    /// A row of an area.
    pub fn area(&mut self, shoal: &Shoal, mark: Option<u32>) {
        let lane = shoal.lane;
        let rest = lane.rest.map_or_else(String::new, |rest| rest.word());
        self.areas.rows.push(vec![
            Cell {
                text: self.area_name(shoal),
                mark,
            },
            Cell::plain(known_short(lane.touched.day)),
            Cell::plain(work(&lane.touched)),
            Cell::plain(lane.techniques.len().to_string()),
            Cell::plain(rest),
        ]);
    }

    /// The row of the keyboard that comes next in a list.
    pub fn stop(&self) -> u16 {
        (self.techniques.rows.len() + self.areas.rows.len()) as u16
    }

    fn area_name(&self, shoal: &Shoal) -> String {
        let name = &shoal.lane.name;
        match self.shown.craft_of(shoal.lane) {
            Some(craft) => format!("{name}, {craft}"),
            None => name.clone(),
        }
    }

    /// The tables, techniques first.
    pub fn done(self) -> [Table; 2] {
        [self.techniques, self.areas]
    }
}

fn work(first: &FirstUse) -> String {
    first.work.clone().unwrap_or_default()
}
