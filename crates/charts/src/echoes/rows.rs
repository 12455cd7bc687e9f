//! The table behind the dots: date, who, relation, about, words, may publish.
//!
//! It is filled while the dots are put down, so that each has its row. It knows words, no geometry.

use chrono::NaiveDate;

use super::{
    plan::{Dot, Plan},
    said,
};
use crate::{
    roles::{self, RoleSpan},
    scene::{Cell, Column, Table},
    words,
};

/// The bytes that the words of all rows may take together, and the least and the most of one row.
const WORDS: (usize, usize, usize) = (48_000, 100, 8_000);

/// Rows in the making.
pub(crate) struct Rows<'a> {
    roles: &'a [RoleSpan],
    rows: Vec<(NaiveDate, Vec<Cell>)>,
    room: usize,
    /// Whether words were shortened.
    pub shortened: bool,
}

impl<'a> Rows<'a> {
    /// No rows yet; the roles of each day come from these.
    pub fn new(roles: &'a [RoleSpan], plan: &Plan) -> Self {
        let dots = plan.dots().count().max(1);
        Self {
            roles,
            rows: Vec::new(),
            room: (WORDS.0 / dots).clamp(WORDS.1, WORDS.2),
            shortened: false,
        }
    }

    /// A dot.
    pub fn dot(&mut self, plan: &Plan, dot: &Dot, mark: u32) {
        let (first, last) = (dot.echoes[0], dot.echoes[dot.echoes.len() - 1]);
        let date = if dot.echoes.len() == 1 {
            words::known_short(first.day)
        } else {
            words::days(first.day.on, last.day.on)
        };
        let mut cells = vec![Cell::of(date, mark)];
        cells.extend(self.who_and_what(plan, dot).map(Cell::plain));
        if !self.roles.is_empty() {
            cells.push(Cell::plain(roles::held(self.roles, last.day.on)));
        }
        self.rows.push((last.day.on, cells));
    }

    /// Who, relation, about, words, may publish.
    fn who_and_what(&mut self, plan: &Plan, dot: &Dot) -> [String; 5] {
        let first = dot.echoes[0];
        let relation = said::relation(first.relation);
        let titles = dot.echoes.iter().filter_map(|echo| echo.about);
        if dot.echoes.len() == 1 {
            let who = first.from.clone().unwrap_or_else(|| say!("echoes-unnamed"));
            let mut titles = titles.map(|about| plan.said.subjects[about].title.clone());
            let words = said::excerpt(&first.words, self.room);
            self.shortened |= words.len() < first.words.len()
                || words.ends_with('…') && !first.words.ends_with('…');
            return [
                who,
                relation,
                titles.next().unwrap_or_default(),
                words,
                said::publish(first),
            ];
        }
        let people = said::different(dot.echoes.iter().map(|echo| echo.person));
        let works = said::different(titles.map(|about| plan.said.subjects[about].key));
        let about = match works {
            0 => String::new(),
            works => say!("echoes-works", count = works),
        };
        let permission = said::permission(first.publish);
        let who = match first.person {
            Some(_) => say!("echoes-people", count = people),
            None => say!("echoes-unnamed"),
        };
        [who, relation, about, String::new(), permission]
    }

    /// The table, oldest row first.
    pub fn table(mut self, name: &str) -> Table {
        self.rows.sort_by_key(|(day, _)| *day);
        let heads = [
            say!("charts-date"),
            say!("echoes-who"),
            say!("echoes-relation"),
            say!("echoes-about"),
            say!("echoes-words"),
            say!("echoes-may-publish"),
        ];
        let mut columns: Vec<Column> = heads.iter().map(|head| Column::words(head)).collect();
        if !self.roles.is_empty() {
            columns.push(Column::words(&say!("charts-role")));
        }
        Table {
            caption: say!("echoes-table", name = name),
            columns,
            rows: self.rows.into_iter().map(|(_, cells)| cells).collect(),
        }
    }
}
