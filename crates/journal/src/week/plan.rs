//! What the sessions of a week are, and what they would be with what was typed.
//!
//! A cell with one session of its area alone changes that session; an empty one makes a new session. What cannot be taken is kept with its reason, beside what
//! can.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Body, Entry, EntryId, Kind, Precision, Session, Tree,
    freshness::split,
    timing::Spending,
    week::{self, Week},
    words,
};

use super::WeekEdit;
use crate::{
    chance,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    refs::DayText,
    storage,
};

/// A row, a column, and making or overseeing.
pub(super) type Place = (Option<AreaId>, NaiveDate, Spending);

/// A week with what was typed into it.
pub(super) struct Plan {
    pub(super) tree: Tree,
    pub(super) week: Week,
    pub(super) today: NaiveDate,
    /// The sessions as they are.
    pub(super) now: Vec<Entry>,
    /// The sessions as they would be.
    pub(super) then: Vec<Entry>,
    /// Cells that were typed into, with their texts.
    pub(super) typed: Vec<(Place, String)>,
    /// Cells of those that cannot be taken, and why.
    pub(super) refused: Vec<(Place, Problem)>,
    /// How many can.
    pub(super) taken: u32,
}

impl Plan {
    /// A week as it is.
    pub(super) fn of(reader: &Reader<'_>, on: Option<&DayText>, first: u8) -> Result<Self> {
        let day = names::day_or_today(on, "on", reader, Tail::Changed)?;
        let week = Week::of(day.on, first);
        let now = sessions(reader, week)?;
        Ok(Self {
            tree: storage::tree(reader.connection())?,
            today: reader.today(),
            then: now.clone(),
            now,
            week,
            typed: Vec::new(),
            refused: Vec::new(),
            taken: 0,
        })
    }

    /// Takes what was typed, cell by cell; a cell that is typed twice counts as it was typed last.
    pub(super) fn edit(
        &mut self,
        journal: &Journal,
        reader: &Reader<'_>,
        edits: &[WeekEdit],
    ) -> Result<()> {
        for (at, edit) in edits.iter().enumerate() {
            let area = names::area(&self.tree, &edit.area, Tail::Logged)?;
            let on = self.day(&edit.on)?;
            let place = (Some(area), on, edit.spent);
            let again = edits[at + 1..].iter().any(|later| {
                (&later.area, &later.on, later.spent) == (&edit.area, &edit.on, edit.spent)
            });
            if again {
                continue;
            }
            self.typed.push((place, edit.text.clone()));
            match self.take(journal, reader, place, edit) {
                Ok(()) => self.taken += 1,
                Err(problem) => self.refused.push((place, problem)),
            }
        }
        Ok(())
    }

    /// A day of the week, which may be a weekday's name in it.
    fn day(&self, typed: &DayText) -> Result<NaiveDate> {
        let exact = typed.0.trim().parse::<NaiveDate>().ok();
        let on = match exact {
            Some(on) => on,
            None => names::day(typed, "on", self.today, Tail::Logged)?.on,
        };
        if self.week.days().contains(&on) {
            return Ok(on);
        }
        let message = format!(
            "{} is not a day of week {}. Nothing was logged.",
            words::long_day(plumb_mastery::Day::exact(on)),
            self.week.number()
        );
        Err(Problem::new(Code::Invalid, "other_week", message)
            .hint("Save each week by itself.")
            .field("on"))
    }

    fn take(
        &mut self,
        journal: &Journal,
        reader: &Reader<'_>,
        (area, on, spent): Place,
        edit: &WeekEdit,
    ) -> Result<()> {
        let refused = |invalid| names::refused(invalid, "edits", Tail::Logged);
        let minutes = week::cell(&edit.text).map_err(refused)?;
        if on > self.today {
            return Err(ahead());
        }
        let Some(area) = area else {
            return Err(several());
        };
        let was = self.minutes(&self.now, (Some(area), on, spent));
        if let Some(seen) = edit.was.filter(|seen| *seen != was) {
            return Err(changed(seen, was));
        }
        let entry = match self.target(area, on, spent)? {
            Some(id) => self.then.iter().find(|entry| entry.id == id).cloned(),
            None => None,
        };
        let Some(mut entry) = entry.or_else(|| (minutes > 0).then(|| blank(journal, area, on)))
        else {
            return Ok(());
        };
        if let Body::Session(session) = &mut entry.body {
            match spent {
                Spending::Making => session.making_min = minutes,
                Spending::Overseeing => session.overseeing_min = minutes,
            }
        }
        if is_nothing(&entry) {
            if holds_more(&entry) {
                return Err(holds_more_told());
            }
            self.then.retain(|other| other.id != entry.id);
            return Ok(());
        }
        entry.check(&self.tree, reader.today()).map_err(refused)?;
        match self.then.iter_mut().find(|other| other.id == entry.id) {
            Some(other) => *other = entry,
            None => self.then.push(entry),
        }
        Ok(())
    }

    /// The one session that a cell changes; none where it makes a new one.
    fn target(&self, area: AreaId, on: NaiveDate, spent: Spending) -> Result<Option<EntryId>> {
        let place = (Some(area), on, spent);
        if self.is_several(place) {
            return Err(several());
        }
        let own = |entry: &&Entry| entry.on == on && entry.areas == [area];
        let timed = self
            .then
            .iter()
            .filter(own)
            .find(|entry| of(entry, spent) > 0);
        let mut all = self.then.iter().filter(own);
        let alone = all.next().filter(|_| all.next().is_none());
        Ok(timed.or(alone).map(|entry| entry.id))
    }

    /// Whether a cell stands for more than one session, or for one that is of other areas too.
    pub(super) fn is_several(&self, place: Place) -> bool {
        let inside = self.inside(&self.now, place);
        inside.len() > 1 || inside.iter().any(|entry| entry.areas.len() != 1)
    }

    /// The sessions with minutes in a cell.
    pub(super) fn inside<'a>(
        &self,
        entries: &'a [Entry],
        (area, on, spent): Place,
    ) -> Vec<&'a Entry> {
        entries
            .iter()
            .filter(|entry| entry.on == on && of(entry, spent) > 0)
            .filter(|entry| area.map_or(entry.areas.is_empty(), |area| entry.areas.contains(&area)))
            .collect()
    }

    /// The minutes in a cell, those of shared sessions split (I12).
    pub(super) fn minutes(&self, entries: &[Entry], place: Place) -> u32 {
        let inside = self.inside(entries, place);
        let share = |entry: &&Entry| {
            let nth = entry.areas.iter().position(|area| Some(*area) == place.0);
            split(
                of(entry, place.2),
                nth.unwrap_or_default(),
                entry.areas.len(),
            )
        };
        inside.iter().map(share).sum()
    }

    /// Minutes made and overseen in the whole week, as it would be.
    pub(super) fn sums(&self) -> (u32, u32) {
        let sum = |spent| {
            self.then
                .iter()
                .map(|entry| u32::from(of(entry, spent)))
                .sum()
        };
        (sum(Spending::Making), sum(Spending::Overseeing))
    }

    /// Sessions that would go.
    pub(super) fn gone(&self) -> Vec<EntryId> {
        let stays = |id| self.then.iter().any(|entry| entry.id == id);
        let ids = self.now.iter().map(|entry| entry.id);
        ids.filter(|id| !stays(*id)).collect()
    }

    /// Sessions that would be written.
    pub(super) fn written(&self) -> Vec<Entry> {
        let same = |entry: &&Entry| !self.now.contains(entry);
        self.then.iter().filter(same).cloned().collect()
    }

    /// The first refusal with the cell that it is of, so that it can be found where no grid is seen.
    pub(super) fn first_refusal(&self) -> Option<Problem> {
        let ((area, on, spent), problem) = self.refused.first()?;
        let (area, on, spent, mut problem) = (*area, *on, *spent, problem.clone());
        let path = area.map(|area| self.tree.path(area)).unwrap_or_default();
        let day = words::day(plumb_mastery::Day::exact(on));
        problem.message = format!("{path}, {day}, {}: {}", spent.word(), problem.message);
        Some(problem)
    }
}

/// The sessions of a week that are known by their day.
pub(super) fn sessions(reader: &Reader<'_>, week: Week) -> Result<Vec<Entry>> {
    let select = Select {
        kinds: vec![Kind::Session],
        from: Some(week.first()),
        to: Some(week.last()),
        ..Select::default()
    };
    let mut entries = reader.entries(&select)?;
    entries.retain(|entry| entry.precision == Precision::Day);
    Ok(entries)
}

/// Minutes of a session, made or overseen.
pub(super) fn of(entry: &Entry, spent: Spending) -> u16 {
    match (&entry.body, spent) {
        (Body::Session(session), Spending::Making) => session.making_min,
        (Body::Session(session), Spending::Overseeing) => session.overseeing_min,
        _ => 0,
    }
}

fn blank(journal: &Journal, area: AreaId, on: NaiveDate) -> Entry {
    Entry {
        id: EntryId(chance::new_id()),
        on,
        precision: Precision::Day,
        began: None,
        recorded_at: journal.clock().now(),
        areas: vec![area],
        work: None,
        body: Body::Session(Session::default()),
        text: String::new(),
        evidence: Vec::new(),
        private: journal.starts_private(),
        origin: None,
    }
}

fn is_nothing(entry: &Entry) -> bool {
    of(entry, Spending::Making) == 0 && of(entry, Spending::Overseeing) == 0
}

/// Whether a session says more than its time, which emptying a cell must not delete.
fn holds_more(entry: &Entry) -> bool {
    !entry.text.is_empty() || !entry.evidence.is_empty() || entry.work.is_some()
}

fn refusal(code: Code, reason: &'static str, message: &str, hint: &str) -> Problem {
    Problem::new(code, reason, format!("{message} Nothing was logged."))
        .hint(hint)
        .field("edits")
}

fn ahead() -> Problem {
    refusal(
        Code::Invalid,
        "future",
        "This day is still ahead.",
        "Log it when it has happened.",
    )
}

fn several() -> Problem {
    refusal(
        Code::Refused,
        "several",
        "Several sessions stand here, or one that belongs to other areas too.",
        "Open them to change them.",
    )
}

fn holds_more_told() -> Problem {
    refusal(
        Code::Refused,
        "holds_more",
        "This session has words, evidence or a work.",
        "Open it to delete it.",
    )
}

fn changed(seen: u32, was: u32) -> Problem {
    let message = format!(
        "It was changed meanwhile, from {} to {}.",
        words::duration(seen),
        words::duration(was)
    );
    refusal(
        Code::Stale,
        "cell",
        &message,
        "Clear the cell, and type again.",
    )
}
