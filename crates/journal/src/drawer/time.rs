//! The minutes behind a bar, entry by entry, with their sum.
//!
//! The sum is that of the days from which every chart of time is drawn; the entries are read a page at a time. Minutes are split over an entry's areas
//! as they are everywhere (I12), so the shares of all pages add up to the sum.

use chrono::NaiveDate;
use plumb_mastery::{
    Body, Entry, Kind, computed,
    freshness::{DayTime, Making, Practice, Spent, spent},
    words,
};

use super::{
    BehindTime, TimeBehind, TimeRow,
    asked::{Ground, between},
    lines::line,
};
use crate::{
    entries::{Viewer, lines},
    journal::Journal,
    problem::Result,
    reader::Select,
    standing::silt,
};

/// How many entries a page holds where nobody says.
const PAGE: u32 = 50;

/// The most that one page holds.
const MOST: u32 = 10_000;

impl Journal {
    /// The time of an area and of what lies below it, entry by entry, with its sum.
    pub fn time_behind(&self, request: TimeBehind) -> Result<BehindTime> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let ground = Ground::of(&viewer.tree, request.area.as_ref())?;
            let silt = silt(reader)?;
            let days = days(&ground, &silt.making);
            let first = days.first().map(|day| day.on);
            let (from, to) = between(reader, request.from.as_ref(), request.to.as_ref(), first)?;
            let select = Select {
                kinds: vec![Kind::Session, Kind::Milestone],
                areas: ground.below.clone(),
                from: Some(from),
                to: Some(to),
                ..Select::default()
            };
            let counts = reader.counts_by_kind(&select)?;
            let counted = |kind| counts.get(&kind).copied().unwrap_or_default();
            let offset = request.offset.unwrap_or_default();
            let page = reader.entries(&Select {
                limit: Some(request.limit.unwrap_or(PAGE).clamp(1, MOST)),
                offset,
                ..select
            })?;
            let sum = Sum {
                from,
                to,
                spent: spent(days, from, to),
                sessions: counted(Kind::Session),
                milestones: counted(Kind::Milestone),
            };
            let path = ground.area.map(|area| viewer.tree.path(area));
            let rows = page
                .iter()
                .map(|entry| row(&viewer, entry, &ground))
                .collect::<Result<Vec<_>>>()?;
            let read = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            Ok(BehindTime {
                area: ground.area,
                from,
                to,
                days_words: words::span(from, to),
                making: sum.spent.making,
                overseeing: sum.spent.overseeing,
                sessions: sum.sessions,
                milestones: sum.milestones,
                more: (sum.sessions + sum.milestones).saturating_sub(offset.saturating_add(read)),
                sentence: sum.sentence(),
                computed: sum.computed(path.as_deref(), &page, &rows),
                path: path.unwrap_or_default(),
                rows,
            })
        })
    }
}

fn days<'m>(ground: &Ground, making: &'m Making) -> &'m [DayTime] {
    ground.area.map_or(making.all(), |area| making.days(area))
}

/// An entry with the minutes of it that fall here.
fn row(viewer: &Viewer<'_, '_>, entry: &Entry, ground: &Ground) -> Result<TimeRow> {
    let mut row = TimeRow {
        line: line(viewer, entry)?,
        making: 0,
        overseeing: 0,
        time_words: String::new(),
        share_words: String::new(),
    };
    let (Body::Session(_), Some(practice)) = (&entry.body, Practice::of(entry)) else {
        return Ok(row);
    };
    let (here, whole) = (
        practice.spent_on(ground.below.as_deref()),
        practice.spent_on(None),
    );
    row.making = here.making;
    row.overseeing = here.overseeing;
    row.time_words = lines::time(here.making, here.overseeing);
    if here != whole {
        row.share_words = format!(
            "of {} over {} areas",
            words::duration(whole.sum()),
            words::small_number(entry.areas.len())
        );
    }
    if row.time_words.is_empty() {
        "no minute falls here".clone_into(&mut row.time_words);
    }
    Ok(row)
}

/// All of the time that was found, whatever page of it is shown.
struct Sum {
    from: NaiveDate,
    to: NaiveDate,
    spent: Spent,
    sessions: u32,
    milestones: u32,
}

impl Sum {
    /// "41 h 20 made + 310 h overseen, in 96 entries."
    fn sentence(&self) -> String {
        let milestones = u64::from(self.milestones);
        let milestones = words::counted(milestones, "milestone", "milestones");
        let these = match (self.to - self.from).num_days() {
            0 => "on this day".to_owned(),
            more => format!("in these {} days", words::count(more.unsigned_abs() + 1)),
        };
        match (self.sessions, self.milestones) {
            (0, 0) => format!("Nothing was logged {these}."),
            (0, _) => format!("No time was logged {these}. {milestones} without minutes."),
            (sessions, beside) => {
                let time = computed::spent(self.spent);
                let entries = words::counted(u64::from(sessions), "entry", "entries");
                let beside = match beside {
                    0 => String::new(),
                    _ => format!(" Beside them {milestones}."),
                };
                format!("{time}, in {entries}.{beside}")
            }
        }
    }

    /// The rule, with the first entry of the page that was split.
    fn computed(&self, path: Option<&str>, page: &[Entry], rows: &[TimeRow]) -> String {
        let mut said = vec!["The minutes of every entry of these days, added up.".to_owned()];
        match path {
            None => said.push("Entries without an area count too.".to_owned()),
            Some(path) => said.push(format!(
                "What lies below {path} counts with it. An entry with several areas splits its minutes over them, and what cannot be split goes to those named first."
            )),
        }
        if let Some(split) = rows.iter().find(|row| !row.share_words.is_empty()) {
            said.push(format!(
                "So of {} it is {} {}.",
                split.line.day_words, split.time_words, split.share_words
            ));
        }
        if self.milestones > 0 {
            said.push("A milestone carries no minutes; freshness alone counts its day as two hours at least.".to_owned());
        }
        if page.iter().any(|entry| !entry.precision.is_day()) {
            said.push(
                "What is known by its month or year alone stands on the last day of it.".to_owned(),
            );
        }
        said.join(" ")
    }
}
