//! Today: the day in brief, and the timeline under it.
//!
//! Days since are stated and never held against anyone: not logged is not the same as not made, and what lies fallow is left in peace. It does not know how
//! the page is laid out.

mod since;

use chrono::NaiveDate;
use plumb_mastery::{
    Area, AreaId, AreaKind, Kind, computed,
    depth::{Strength, display},
    freshness::Spent,
    words,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    areas::Liner,
    commands::Nothing,
    entries::{EntryView, Viewer, minutes_between, week},
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::Select,
    refs::AreaRef,
};

use since::days_since;
pub(crate) use since::{is_silent, since_sentence};

/// The most entries of one stretch of the timeline.
const LONGEST_STRETCH: u32 = 500;

/// A stretch where nobody says how long.
const STRETCH: u32 = 100;

/// The day in brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// The civil day.
    pub on: NaiveDate,
    /// "Friday 20 November 2026".
    pub words: String,
    /// The days-since sentence, from 30 days on.
    pub days_since: Option<DaysSince>,
    /// Minutes made this week, Monday to today.
    pub week_making_min: u32,
    /// Minutes overseen this week.
    pub week_overseeing_min: u32,
    /// "6 h 10 making, 21 h overseeing".
    pub week_words: String,
    /// Monday of this week, from which its minutes are counted to today.
    pub week_from: NaiveDate,
    /// How the week's minutes were counted.
    pub week_computed: String,
    /// Entries in all; a first day has none.
    pub entries: u32,
    /// Works that carry evidence, up to five: the line *Write down five works* goes when five do.
    pub evidenced_works: u32,
    /// Crafts with today's depth, for the margin.
    pub ground: Vec<GroundLine>,
    /// An example for the capture line in the person's own words: "today 45m glaze".
    pub example: String,
}

/// One area of the margin's small list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroundLine {
    /// The area.
    pub id: AreaId,
    /// Its path.
    pub path: String,
    /// "Carries, 3.33".
    pub depth_words: String,
    /// Depth in thirtieths.
    pub depth30: u16,
    /// 30 × the number of rungs.
    pub of30: u16,
}

/// How long a craft was not touched, said gently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaysSince {
    /// The craft that is meant.
    pub area: Option<AreaId>,
    /// Civil days.
    pub days: u32,
    /// The whole sentence, which begins with the days.
    pub sentence: String,
    /// Nothing at all was logged, in any craft.
    pub nothing_logged: bool,
    /// How the days were counted.
    pub computed: String,
}

/// A stretch of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TimelineRequest {
    /// Only these kinds; all where empty.
    #[ts(optional, as = "Option<_>")]
    pub kinds: Vec<Kind>,
    /// Only this area and what lies below it.
    pub area: Option<AreaRef>,
    /// Only up to this day.
    pub until: Option<NaiveDate>,
    /// Skips this many.
    #[ts(optional, as = "Option<_>")]
    pub offset: u32,
    /// At most this many, up to 500.
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

/// Entries by day, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// The entries.
    pub entries: Vec<EntryView>,
    /// Whether there are older ones.
    pub more: bool,
}

impl Journal {
    /// The day in brief.
    pub fn today(&self, _: Nothing) -> Result<Today> {
        self.read(|reader| {
            let liner = Liner::of(reader)?;
            let today = reader.today();
            let (monday, _) = week(today);
            let (made, overseen) = minutes_between(reader, monday, today)?;
            let entries = reader.count(&Select::default())?;
            let crafts = liner
                .standing
                .tree
                .areas()
                .iter()
                .filter(|area| area.kind == AreaKind::Craft && area.retired_on.is_none());
            Ok(Today {
                on: today,
                words: words::spoken_date(today),
                days_since: days_since(reader, &liner)?,
                week_making_min: made,
                week_overseeing_min: overseen,
                week_words: format!(
                    "{} making, {} overseeing",
                    words::duration(made),
                    words::duration(overseen)
                ),
                week_from: monday,
                week_computed: week_computed(monday, today, made, overseen),
                entries: u32::try_from(entries).unwrap_or(u32::MAX),
                evidenced_works: evidenced_works(&liner),
                ground: crafts.filter_map(|craft| ground(&liner, craft)).collect(),
                example: example(&liner),
            })
        })
    }

    /// Entries by day, newest first.
    pub fn timeline(&self, request: TimelineRequest) -> Result<Timeline> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let areas = match request
                .area
                .as_ref()
                .filter(|area| !area.0.trim().is_empty())
            {
                Some(typed) => Some(viewer.tree.below(names::area(
                    &viewer.tree,
                    typed,
                    Tail::Changed,
                )?)),
                None => None,
            };
            let limit = if request.limit == 0 {
                STRETCH
            } else {
                request.limit.min(LONGEST_STRETCH)
            };
            let select = Select {
                kinds: request.kinds.clone(),
                areas,
                to: request.until,
                limit: Some(limit + 1),
                offset: request.offset,
                ..Select::default()
            };
            let mut entries = reader.entries(&select)?;
            let more = entries.len() > limit as usize;
            entries.truncate(limit as usize);
            let entries = entries
                .into_iter()
                .map(|entry| viewer.view(entry))
                .collect::<Result<_>>()?;
            Ok(Timeline { entries, more })
        })
    }
}

/// How the minutes of a week were counted.
fn week_computed(monday: NaiveDate, today: NaiveDate, made: u32, overseen: u32) -> String {
    let spent = Spent {
        making: made,
        overseeing: overseen,
    };
    let sum = computed::spent(spent);
    format!(
        "The whole minutes of every session from Monday to today, {}, in any area or none: {sum}.",
        words::span(monday, today)
    )
}

/// Works that carry evidence, up to five.
fn evidenced_works(liner: &Liner) -> u32 {
    let standing = &liner.standing;
    let evidenced = standing.record.pieces.iter().filter(|piece| {
        piece.counts
            && !piece.challenge.is_empty()
            && standing
                .strength(piece.id)
                .is_some_and(|strength| strength > Strength::Claimed)
    });
    let keys: std::collections::BTreeSet<uuid::Uuid> =
        evidenced.map(|piece| piece.key().id()).collect();
    u32::try_from(keys.len().min(5)).unwrap_or(5)
}

fn ground(liner: &Liner, craft: &Area) -> Option<GroundLine> {
    let ladder = craft.ladder.as_ref()?;
    let depth30 = liner.reading(craft.id)?.depth30;
    let (id, path) = (craft.id, liner.standing.tree.path(craft.id));
    Some(GroundLine {
        id,
        path,
        depth_words: display(depth30, ladder),
        depth30,
        of30: 30 * u16::from(ladder.len()),
    })
}

/// "today 45m glaze", with an area of the person's own.
fn example(liner: &Liner) -> String {
    let tree = &liner.standing.tree;
    let open = |area: &&Area| area.retired_on.is_none();
    let first = tree
        .areas()
        .iter()
        .filter(open)
        .find(|area| area.kind == AreaKind::Area)
        .or_else(|| tree.areas().iter().find(open));
    first.map_or_else(
        || say!("today-example-alone"),
        |area| {
            let area = area.name.to_lowercase().replace(' ', "-");
            say!("today-example", area = area)
        },
    )
}

#[cfg(test)]
mod tests;
