//! Whose entries and which days are meant.
//!
//! A bar of this month ends with its month and a chart may reach ahead, so a day that has not come is no mistake here; it holds nothing yet.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, Tree};

use crate::{
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{AreaRef, DayText},
};

/// An area with what lies below it, or everything.
pub(super) struct Ground {
    /// The area; absent for everything.
    pub(super) area: Option<AreaId>,
    /// The area and all below it; absent for everything.
    pub(super) below: Option<Vec<AreaId>>,
}

impl Ground {
    /// The ground of a name; everything where none is given.
    pub(super) fn of(tree: &Tree, typed: Option<&AreaRef>) -> Result<Self> {
        let area = typed
            .filter(|area| !area.0.trim().is_empty())
            .map(|area| names::area(tree, area, Tail::Changed))
            .transpose()?;
        Ok(Self {
            area,
            below: area.map(|area| tree.below(area)),
        })
    }

    /// Whether an entry of these areas is part of it.
    pub(super) fn holds(&self, mut areas: impl Iterator<Item = AreaId>) -> bool {
        let below = self.below.as_ref();
        below.is_none_or(|below| areas.any(|area| below.contains(&area)))
    }
}

/// The first and the last day that are meant: today where no last one is given, and `first` where no first one is.
pub(super) fn between(
    reader: &Reader<'_>,
    from: Option<&DayText>,
    to: Option<&DayText>,
    first: Option<NaiveDate>,
) -> Result<(NaiveDate, NaiveDate)> {
    let today = reader.today();
    let to = match day(reader, to, "to")? {
        Some((_, last)) => last,
        None => today,
    };
    let from = match day(reader, from, "from")? {
        Some((first, _)) => first,
        None => first.unwrap_or(to).min(to),
    };
    if from > to {
        return Err(Problem::new(
            Code::Invalid,
            "bad_date",
            "The first day lies after the last. Nothing was changed.",
        )
        .hint("Give an earlier first day, or a later last one.")
        .field("from"));
    }
    Ok((from, if from <= today { to.min(today) } else { to }))
}

/// The first and the last civil day of what is typed.
fn day(
    reader: &Reader<'_>,
    typed: Option<&DayText>,
    field: &str,
) -> Result<Option<(NaiveDate, NaiveDate)>> {
    let Some(typed) = typed.filter(|typed| !typed.0.trim().is_empty()) else {
        return Ok(None);
    };
    if let Ok(on) = typed.0.trim().parse::<NaiveDate>() {
        return Ok(Some((on, on)));
    }
    let day = names::day(typed, field, reader.today(), Tail::Changed)?;
    Ok(Some((day.earliest(), day.on)))
}
