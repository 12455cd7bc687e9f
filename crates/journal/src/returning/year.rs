//! A year on one page: its works, what became deeper, first uses, words said and hours.
//!
//! A year is a calendar year, and what is known by that year alone is in it. It does not know whether it is read or printed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{
    Body, Entry, Kind, computed,
    depth::{display, rungs},
    freshness::Spent,
    words,
};

use super::{OneYear, YearDepth, YearFirst, YearHours, YearPage, YearWork};
use crate::{
    areas::Liner,
    entries::{EntryView, Viewer},
    journal::Journal,
    problem::{Code, Problem, Result},
    reader::Select,
};

impl Journal {
    /// A year on one page.
    ///
    /// # Errors
    ///
    /// `invalid·bad_year` for a number that no calendar has.
    pub fn year_page(&self, request: OneYear) -> Result<YearPage> {
        let year = request.year;
        let days = NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
        let Some((from, to)) = days.filter(|_| (1..=9_999).contains(&year)) else {
            let message = format!("{year} is no year of a journal. Nothing was changed.");
            return Err(Problem::new(Code::Invalid, "bad_year", message).field("year"));
        };
        self.read(|reader| {
            let liner = Liner::of(reader)?;
            let mut entries = reader.entries(&Select {
                from: Some(from),
                to: Some(to),
                ..Select::default()
            })?;
            entries.reverse();
            let viewer = Viewer::of(reader)?;
            let of_kind = |kind: Kind| {
                let of_kind = entries.iter().filter(move |entry| entry.kind() == kind);
                of_kind
                    .cloned()
                    .map(|entry| viewer.view(entry))
                    .collect::<Result<Vec<_>>>()
            };
            let (works, said) = (
                works(of_kind(Kind::Milestone)?),
                of_kind(Kind::Recognition)?,
            );
            let (total, hours) = hours(&liner, &entries);
            Ok(YearPage {
                year,
                sentence: sentence(&works, &said, total, &entries),
                works,
                deeper: deeper(&liner, from, to),
                firsts: firsts(&liner, from, to),
                said,
                hours,
                hours_computed: format!(
                    "The whole minutes of every session of {year}, by the craft of its first area: {}.",
                    computed::spent(total)
                ),
            })
        })
    }
}

/// "Four works, six voices, 212 h 30 made + 40 h overseen."
fn sentence(works: &[YearWork], said: &[EntryView], spent: Spent, entries: &[Entry]) -> String {
    if entries.is_empty() {
        return "Nothing is logged of this year. That is not the same as none.".to_owned();
    }
    let count = |number: usize, one: &str, many: &str| {
        let word = if number == 1 { one } else { many };
        (number > 0).then(|| format!("{} {word}", words::small_number(number)))
    };
    let parts = [
        count(works.len(), "work", "works"),
        count(said.len(), "recognition", "recognitions"),
        (spent != Spent::default()).then(|| computed::spent(spent)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return format!(
            "{} in all.",
            words::counted(entries.len() as u64, "entry", "entries")
        );
    }
    format!("{}.", words::capital(&parts.join(", ")))
}

/// Milestones by their work, in the order in which the works came.
fn works(milestones: Vec<EntryView>) -> Vec<YearWork> {
    let mut works: Vec<YearWork> = Vec::new();
    for view in milestones {
        let work = view.entry.work;
        let known = works
            .iter_mut()
            .find(|known| known.work.is_some() && known.work == work);
        if let Some(known) = known {
            known.milestones.push(view);
            continue;
        }
        let own = match &view.entry.body {
            Body::Milestone(milestone) => milestone.title.clone(),
            _ => view.line.clone(),
        };
        works.push(YearWork {
            work,
            title: view.work_title.clone().unwrap_or(own),
            milestones: vec![view],
        });
    }
    works
}

/// Areas whose depth at the end of the year is another than at its beginning.
fn deeper(liner: &Liner, from: NaiveDate, to: NaiveDate) -> Vec<YearDepth> {
    let tree = &liner.standing.tree;
    let before = from.pred_opt().unwrap_or(from);
    let moved = tree.areas().iter().filter_map(|area| {
        let depth = liner.standing.depths.area(area.id)?;
        let at = |on| depth.step_at(on).map_or(0, |step| step.depth30);
        let (was, is) = (at(before), at(to));
        (is > was).then(|| YearDepth {
            area: area.id,
            path: tree.path(area.id),
            from: rungs(was),
            to: tree
                .ladder_of(area.id)
                .map_or_else(|| rungs(is), |ladder| display(is, ladder)),
        })
    });
    moved.collect()
}

/// Techniques that were used for the first time.
fn firsts(liner: &Liner, from: NaiveDate, to: NaiveDate) -> Vec<YearFirst> {
    let mut firsts: Vec<YearFirst> = liner
        .silt
        .firsts
        .iter()
        .filter(|first| (from..=to).contains(&first.on))
        .map(|first| YearFirst {
            area: first.technique,
            path: liner.standing.tree.path(first.technique),
            on: first.on,
            carried_over: first.carried_over,
        })
        .collect();
    firsts.sort_by_key(|first| first.on);
    firsts
}

/// Minutes in all, and by the craft of each session's first area, the most first.
fn hours(liner: &Liner, entries: &[Entry]) -> (Spent, Vec<YearHours>) {
    let tree = &liner.standing.tree;
    let mut total = Spent::default();
    let mut crafts: BTreeMap<String, Spent> = BTreeMap::new();
    for entry in entries {
        let Body::Session(session) = &entry.body else {
            continue;
        };
        let craft = entry.areas.first().and_then(|area| tree.craft_of(*area));
        let name = craft
            .and_then(|craft| tree.get(craft))
            .map(|craft| craft.name.clone())
            .unwrap_or_default();
        for spent in [&mut total, crafts.entry(name).or_default()] {
            spent.making += u32::from(session.making_min);
            spent.overseeing += u32::from(session.overseeing_min);
        }
    }
    let mut crafts: Vec<(String, Spent)> = crafts.into_iter().collect();
    crafts.sort_by_key(|(_, spent)| std::cmp::Reverse(spent.making + spent.overseeing));
    let lines = crafts.into_iter().map(|(craft, spent)| YearHours {
        craft,
        spent: computed::spent(spent),
    });
    (total, lines.collect())
}
