//! Reminders: which is to be shown now, and that it was.
//!
//! The shell that shows one asks from time to time, and says when it did. What is remembered is of this machine; the sample reminds of nothing, because
//! nothing in it is the person's own.

use chrono::{Datelike, Days};
use plumb_mastery::returning::due;

use super::{DueReminder, ReminderShown, cards, remembered, resounding};
use crate::{
    call::Call,
    commands::Nothing,
    desk::Desk,
    problem::Result,
    reader::{Reader, Select},
    settings,
};

impl Desk {
    /// The reminder to show now, if any.
    ///
    /// # Errors
    ///
    /// What reading the journal is refused for.
    pub fn due_reminder(&self, _: &Call<'_>, _: Nothing) -> Result<DueReminder> {
        let wished = settings::read(self.machine()).reminders;
        let none = DueReminder { reminder: None };
        if wished == Default::default() {
            return Ok(none);
        }
        let journal = self.journal()?;
        if journal.is_sample() {
            return Ok(none);
        }
        let shown = remembered::read(self.machine()).shown;
        journal.read(|reader| {
            if cards::is_first_day(&journal, reader)? {
                return Ok(none);
            }
            let asks = cards::questions(reader, self.machine(), false)?;
            let wrote = wrote_last_week(reader)?;
            let sounding = resounding::is_due(reader)?;
            Ok(DueReminder {
                reminder: due(wished, &shown, &asks, wrote, sounding, reader.today()),
            })
        })
    }

    /// Remembers that a reminder was shown.
    ///
    /// # Errors
    ///
    /// `file` where it cannot be remembered.
    pub fn reminder_shown(&self, _: &Call<'_>, request: ReminderShown) -> Result<Nothing> {
        let machine = self.machine();
        let asks = self
            .journal()?
            .read(|reader| cards::questions(reader, machine, false))?;
        let mut remembered = remembered::read(machine);
        remembered.shown = remembered
            .shown
            .with(request.reminder, &asks, machine.clock.today());
        remembered::write(machine, &remembered)?;
        Ok(Nothing {})
    }
}

/// Whether any entry is dated in the week before this one.
fn wrote_last_week(reader: &Reader<'_>) -> Result<bool> {
    let today = reader.today();
    let since = u64::from(today.weekday().num_days_from_monday());
    let before = |days: u64| today.checked_sub_days(Days::new(since + days));
    let count = reader.count(&Select {
        from: before(7),
        to: before(1),
        ..Select::default()
    })?;
    Ok(count > 0)
}
