//! Today's cards: this day in earlier years, and what became of it.
//!
//! At most two in a day, never on a first day, and none while nothing at all is logged, because then one sentence is enough. It does not know how a
//! card is laid out.

use chrono::{Days, NaiveDate};
use plumb_mastery::{
    EntryId, Kind,
    returning::{Ask, Landing, UNTIL, answered_on, asks, days, is_awake, months, returns, room},
};

use super::{BecameCard, Cards, OnThisDay, remembered, resounding};
use crate::{
    commands::Nothing,
    entries::Viewer,
    journal::Journal,
    machine::Machine,
    problem::Result,
    reader::{Reader, Select},
    settings,
    standing::milestone_title,
    storage,
    today::is_silent,
};

/// The most entries that one card names; the others are counted.
const NAMED: usize = 4;

/// A milestone known by its year alone may have been done a year before the day it is kept under.
const LOOK_BACK: u64 = 2 * UNTIL as u64;

impl Journal {
    /// The cards of the day.
    pub fn cards(&self, _: Nothing) -> Result<Cards> {
        self.read(|reader| {
            if is_first_day(self, reader)? || is_silent(reader)? {
                return Ok(Cards::default());
            }
            let on_this_day = on_this_day(reader)?;
            let became = questions(reader, self.machine(), on_this_day.is_some())?;
            Ok(Cards {
                on_this_day,
                became: became
                    .into_iter()
                    .map(|ask| card(reader, ask))
                    .collect::<Result<Vec<_>>>()?
                    .into_iter()
                    .flatten()
                    .collect(),
                resounding: settings::read(self.machine()).reminders.resounding
                    && resounding::is_due(reader)?,
            })
        })
    }
}

/// Whether the first entry of the journal was written down today, or none was yet.
pub(super) fn is_first_day(journal: &Journal, reader: &Reader<'_>) -> Result<bool> {
    Ok(reader
        .begin()?
        .is_none_or(|(_, recorded)| journal.clock().local(recorded).date_naive() >= reader.today()))
}

/// This day in earlier years; nothing of ground that rests.
fn on_this_day(reader: &Reader<'_>) -> Result<Option<OnThisDay>> {
    let today = reader.today();
    let Some((first, _)) = reader.begin()? else {
        return Ok(None);
    };
    let viewer = Viewer::of(reader)?;
    let mut found = Vec::new();
    for id in reader.this_day(&days(first, today), &months(first, today))? {
        if let Some(entry) = reader.entry(id)?
            && returns(entry.day(), today)
            && is_awake(&viewer.tree, &entry.areas)
        {
            found.push(entry);
        }
    }
    let more = found.len().saturating_sub(NAMED);
    let entries = found
        .into_iter()
        .take(NAMED)
        .map(|entry| viewer.view(entry))
        .collect::<Result<Vec<_>>>()?;
    Ok((!entries.is_empty()).then(|| OnThisDay {
        entries,
        more: u32::try_from(more).unwrap_or(u32::MAX),
    }))
}

/// The questions that today has room for, in the order in which their time came.
pub(super) fn questions(
    reader: &Reader<'_>,
    machine: &Machine,
    is_this_day: bool,
) -> Result<Vec<Ask>> {
    let today = reader.today();
    let tree = storage::tree(reader.connection())?;
    let landings = landings(reader, today)?;
    let answered = remembered::read(machine).answered;
    let mut asks = asks(&tree, &landings, &answered, today);
    asks.truncate(room(is_this_day, answered_on(&landings, &answered, today)));
    Ok(asks)
}

/// Every milestone that may still be asked about.
fn landings(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<Landing>> {
    let milestones = reader.entries(&Select {
        kinds: vec![Kind::Milestone],
        from: today.checked_sub_days(Days::new(LOOK_BACK)),
        ..Select::default()
    })?;
    Ok(milestones.iter().filter_map(Landing::of).collect())
}

/// The question of a milestone whose turn it is; none where there is none today.
pub(super) fn asked(reader: &Reader<'_>, machine: &Machine, entry: EntryId) -> Result<Option<Ask>> {
    let today = reader.today();
    let tree = storage::tree(reader.connection())?;
    let answered = remembered::read(machine).answered;
    let asks = asks(&tree, &landings(reader, today)?, &answered, today);
    Ok(asks.into_iter().find(|ask| ask.milestone == entry))
}

fn card(reader: &Reader<'_>, ask: Ask) -> Result<Option<BecameCard>> {
    let Some(entry) = reader.entry(ask.milestone)? else {
        return Ok(None);
    };
    let since = (reader.today() - entry.on).num_days().unsigned_abs();
    Ok(Some(BecameCard {
        entry: entry.id,
        title: milestone_title(&entry).unwrap_or_default(),
        after: ask.after,
        ago: say!("today-ago", days = since),
    }))
}
