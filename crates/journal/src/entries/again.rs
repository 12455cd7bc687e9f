//! *Again*: an entry copied to today in one step.
//!
//! The same areas, work, times, words and rungs on another day. Its evidence and its story stay with the entry that they are of, because they show and
//! tell that one thing; so does what was asked about somebody's words. It does not touch the entry that it copies.

use plumb_mastery::{Body, Entry, EntryId, Precision, Publish};

use super::{Logged, OneEntry, Plan, log::only};
use crate::{
    call::Call,
    chance,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::Result,
};

impl Journal {
    /// Writes down an entry once more, on today's day.
    ///
    /// # Errors
    ///
    /// `missing·name` or `ambiguous·name` for the entry, `invalid` where what it says cannot be logged any more.
    pub fn again(&self, call: &Call<'_>, request: OneEntry) -> Result<Outcome<Logged>> {
        let plan = self.read(|reader| {
            let id = names::entry(reader, &request.entry, Tail::Logged)?;
            let first = reader.entry(id)?.ok_or_else(|| names::gone(Tail::Logged))?;
            let today = reader.today();
            let mut plan = Plan::of(reader)?;
            let mut copy = Entry {
                id: EntryId(chance::new_id()),
                on: today,
                precision: Precision::Day,
                began: None,
                recorded_at: self.clock().now(),
                evidence: Vec::new(),
                origin: None,
                ..first
            };
            if let Some(remark) = belongs_to_its_day(&mut copy.body, today) {
                plan.warnings.push(remark);
            }
            plan.take(copy, today)?;
            Ok(plan)
        })?;
        only(plan.commit(self, "again", call)?)
    }
}

/// Takes away what holds for the first entry alone, and says so where the person would miss it.
fn belongs_to_its_day(body: &mut Body, today: chrono::NaiveDate) -> Option<String> {
    match body {
        Body::Milestone(milestone) => milestone.story = None,
        Body::Recognition(said) => {
            said.link = None;
            said.publish = Publish::Unasked;
            said.asked_on = None;
            said.slip = None;
        }
        Body::Goal(goal) if goal.due.is_some_and(|due| due < today) => {
            goal.due = None;
            return Some("The day by which it was wanted has passed and is left out.".to_owned());
        }
        Body::Session(_) | Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => {}
    }
    None
}
