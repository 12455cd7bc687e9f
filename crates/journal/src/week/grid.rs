//! The grid of a week: which rows it has, what stands in its cells, and the sums at both ends.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use plumb_mastery::{
    AreaId, AreaKind, Day, Entry,
    timing::Spending,
    week::{Week as Span, written},
    words,
};

use super::{
    CellState, Week, WeekCell, WeekCells, WeekDay, WeekEdit, WeekRow,
    plan::{Place, Plan, of, sessions},
};
use crate::{
    names::{self, Tail},
    problem::Result,
    reader::{Reader, Select},
    refs::{AreaRef, DayText},
};

/// For how many days before the week an area in which time was logged keeps its row.
const ROWS_FROM: u64 = 56;

/// Draws a week.
pub(super) fn drawn(reader: &Reader<'_>, plan: &Plan, asked: &[AreaRef]) -> Result<Week> {
    let days = plan.week.days();
    let rows: Vec<WeekRow> = areas(reader, plan, asked)?
        .into_iter()
        .map(|area| row(plan, area, &days))
        .collect();
    let column = |nth: usize, spent| -> u32 {
        rows.iter()
            .map(|row| part(&row.cells[nth], spent).minutes)
            .sum()
    };
    let columns = days.iter().enumerate().map(|(nth, on)| WeekDay {
        on: *on,
        words: words::day(Day::exact(*on)),
        ahead: *on > plan.today,
        making: column(nth, Spending::Making),
        overseeing: column(nth, Spending::Overseeing),
    });
    let span = words::span(plan.week.first(), plan.week.last());
    let next = plan.week.next().first();
    Ok(Week {
        title: format!("Week {}, {span}", plan.week.number()),
        days: columns.collect(),
        making: rows.iter().map(|row| row.making).sum(),
        overseeing: rows.iter().map(|row| row.overseeing).sum(),
        rows,
        readable: plan.taken,
        unreadable: u32::try_from(plan.refused.len()).unwrap_or(u32::MAX),
        before: plan.week.before().first(),
        after: (next <= plan.today).then_some(next),
        as_before: as_before(reader, plan)?,
    })
}

fn part(cells: &WeekCells, spent: Spending) -> &WeekCell {
    match spent {
        Spending::Making => &cells.making,
        Spending::Overseeing => &cells.overseeing,
    }
}

/// The rows in the order of the tree: depth areas, and whatever else time was logged in lately or is asked for.
fn areas(reader: &Reader<'_>, plan: &Plan, asked: &[AreaRef]) -> Result<Vec<Option<AreaId>>> {
    let from = plan.week.first().checked_sub_days(Days::new(ROWS_FROM));
    let lately = reader.entries(&Select {
        kinds: vec![plumb_mastery::Kind::Session],
        from,
        to: Some(plan.week.last()),
        ..Select::default()
    })?;
    let used = lately.iter().chain(&plan.then);
    let mut shown: HashSet<AreaId> = used.flat_map(|entry| entry.areas.iter().copied()).collect();
    shown.extend(plan.typed.iter().filter_map(|((area, ..), _)| *area));
    for area in asked {
        shown.insert(names::area(&plan.tree, area, Tail::Changed)?);
    }
    let mut rows = Vec::new();
    walk(plan, None, &shown, &mut rows);
    if plan.now.iter().any(|entry| entry.areas.is_empty()) {
        rows.push(None);
    }
    Ok(rows)
}

fn walk(
    plan: &Plan,
    above: Option<AreaId>,
    shown: &HashSet<AreaId>,
    rows: &mut Vec<Option<AreaId>>,
) {
    for area in plan.tree.children(above) {
        // A craft without areas is worked in as it is.
        let is_bare = area.kind == AreaKind::Craft && plan.tree.children(Some(area.id)).is_empty();
        let is_standing = (area.kind == AreaKind::Area || is_bare) && area.retired_on.is_none();
        if is_standing || shown.contains(&area.id) {
            rows.push(Some(area.id));
        }
        walk(plan, Some(area.id), shown, rows);
    }
}

fn row(plan: &Plan, area: Option<AreaId>, days: &[NaiveDate]) -> WeekRow {
    let cells: Vec<WeekCells> = days
        .iter()
        .map(|on| WeekCells {
            making: cell(plan, (area, *on, Spending::Making)),
            overseeing: cell(plan, (area, *on, Spending::Overseeing)),
        })
        .collect();
    WeekRow {
        area,
        path: area.map_or_else(|| "Without an area".to_owned(), |area| plan.tree.path(area)),
        making: cells.iter().map(|cells| cells.making.minutes).sum(),
        overseeing: cells.iter().map(|cells| cells.overseeing.minutes).sum(),
        cells,
    }
}

fn cell(plan: &Plan, place: Place) -> WeekCell {
    let was = plan.minutes(&plan.now, place);
    let minutes = plan.minutes(&plan.then, place);
    let typed = plan.typed.iter().find(|(at, _)| *at == place);
    let refused = plan.refused.iter().find(|(at, _)| *at == place);
    let state = if place.1 > plan.today {
        CellState::Ahead
    } else if plan.is_several(place) || place.0.is_none() {
        CellState::Several
    } else {
        CellState::Open
    };
    let problem = refused.map(|(_, problem)| {
        let said = problem.message.trim_end_matches(" Nothing was logged.");
        let hint = problem.hint.as_deref().unwrap_or_default();
        format!("{said} {hint}").trim_end().to_owned()
    });
    WeekCell {
        text: typed.map_or_else(|| written(minutes), |(_, text)| text.clone()),
        minutes,
        was,
        state,
        edited: typed.is_some() && (refused.is_some() || minutes != was),
        entries: plan
            .inside(&plan.now, place)
            .iter()
            .map(|entry| entry.id)
            .collect(),
        problem,
    }
}

/// What fills an empty week as the one before: the sessions of each area alone, on days that have come.
fn as_before(reader: &Reader<'_>, plan: &Plan) -> Result<Vec<WeekEdit>> {
    if !plan.now.is_empty() || !plan.typed.is_empty() {
        return Ok(Vec::new());
    }
    let mut edits: Vec<WeekEdit> = Vec::new();
    let before: Span = plan.week.before();
    let own = sessions(reader, before)?;
    let mut alone: Vec<&Entry> = own.iter().filter(|entry| entry.areas.len() == 1).collect();
    alone.sort_by_key(|entry| entry.on);
    let mut sums: Vec<(AreaId, NaiveDate, Spending, u32)> = Vec::new();
    for entry in alone {
        let Some(on) = entry.on.checked_add_days(Days::new(7)) else {
            continue;
        };
        let is_retired = |area: AreaId| {
            plan.tree
                .get(area)
                .is_none_or(|area| area.retired_on.is_some())
        };
        if on > plan.today || is_retired(entry.areas[0]) {
            continue;
        }
        for spent in [Spending::Making, Spending::Overseeing] {
            let minutes = u32::from(of(entry, spent));
            let key = (entry.areas[0], on, spent);
            match sums.iter_mut().find(|sum| (sum.0, sum.1, sum.2) == key) {
                Some(sum) => sum.3 += minutes,
                None if minutes > 0 => sums.push((key.0, key.1, key.2, minutes)),
                None => {}
            }
        }
    }
    for (area, on, spent, minutes) in sums {
        edits.push(WeekEdit {
            area: AreaRef(area.to_string()),
            on: DayText(on.to_string()),
            spent,
            text: written(minutes),
            was: None,
        });
    }
    Ok(edits)
}
