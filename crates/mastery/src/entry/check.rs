//! What an entry has to be before it is written: the invariants I1 to I4 and the lengths.
//!
//! The first broken rule is named with its field, so that the page can point at it. Whether the work or the milestone that it names exists is
//! known to the journal only.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    Body, Entry, Evidence, EvidenceBody, Goal, Measure, Milestone, Note, Recognition, Session,
    Sounder, Sounding, Story,
};
use crate::{
    check::{self, ahead, calendar, line, past, prose},
    date::{Day, latest},
    ids::AreaId,
    invalid::Invalid,
    tree::{Tree, unknown_area},
    words,
};

/// The most areas of one entry.
pub const MOST_AREAS: usize = 12;

/// The most pieces of evidence of one entry.
pub const MOST_EVIDENCE: usize = 50;

/// The most characters of an entry's text.
pub const LONGEST_TEXT: usize = 20_000;

/// The most characters of a title.
pub const LONGEST_TITLE: usize = 200;

/// The most characters of a person's name.
pub const LONGEST_NAME: usize = 120;

/// The most characters of what someone said.
pub const LONGEST_QUOTE: usize = 2_000;

/// The minutes of a day.
pub const DAY_MINUTES: u32 = 1_440;

impl Entry {
    /// Checks everything that can be checked without the rest of the journal, as of `today`.
    ///
    /// # Errors
    ///
    /// The first broken rule, such as `future`, `too_many`, `repeated`, `unknown_area`, `off_ladder`, `not_tagged`, `no_time`, `over_a_day`,
    /// `one_area`, `bad_link`, `bad_number`, `empty`, `too_long`, `control` or `not_nfc`.
    pub fn check(&self, tree: &Tree, today: NaiveDate) -> Result<(), Invalid> {
        calendar("on", self.on)?;
        if self.on > today {
            return Err(ahead("on", self.day()));
        }
        self.check_precision()?;
        self.check_began()?;
        self.check_areas(tree)?;
        prose("text", &self.text, LONGEST_TEXT)?;
        if self.evidence.len() > MOST_EVIDENCE {
            return Err(too_many(
                "evidence",
                "pieces of evidence",
                MOST_EVIDENCE,
                self.evidence.len(),
            ));
        }
        self.evidence
            .iter()
            .try_for_each(|evidence| evidence.check(today))?;
        self.check_body(tree, today)
    }

    /// A month or a year is its last day, or the day of logging where that comes first; any other day of it would be invented. The day of logging
    /// is known as an instant only, which may be one civil day further on; an entry amended before the end has the day of amending.
    fn check_precision(&self) -> Result<(), Invalid> {
        let last = latest(self.on, self.precision);
        let logged = self.recorded_at.date_naive().pred_opt();
        if self.on == last || logged.is_none_or(|logged| logged <= self.on) {
            return Ok(());
        }
        let whole = words::long_day(self.day());
        let (last, on) = (Day::exact(last), Day::exact(self.on));
        let message = format!(
            "{whole} is kept as its last day, {}, or as the day of logging; {} is neither.",
            words::long_day(last),
            words::long_day(on)
        );
        Err(Invalid::new("on", "bad_date", message).hint("Write that day, or the very day alone."))
    }

    fn check_began(&self) -> Result<(), Invalid> {
        let Some(began) = self.began else {
            return Ok(());
        };
        calendar("began", began)?;
        if began > self.on {
            let message = format!(
                "It cannot have begun on {}, after the day it was done.",
                words::long_day(Day::exact(began))
            );
            return Err(Invalid::new("began", "bad_date", message));
        }
        Ok(())
    }

    fn check_areas(&self, tree: &Tree) -> Result<(), Invalid> {
        if self.areas.len() > MOST_AREAS {
            return Err(too_many("areas", "areas", MOST_AREAS, self.areas.len()));
        }
        let mut seen = BTreeSet::new();
        for id in &self.areas {
            if tree.get(*id).is_none() {
                return Err(unknown_area("areas"));
            }
            if !seen.insert(id) {
                return Err(Invalid::new(
                    "areas",
                    "repeated",
                    format!("{} is named twice.", tree.path(*id)),
                ));
            }
        }
        Ok(())
    }

    fn check_body(&self, tree: &Tree, today: NaiveDate) -> Result<(), Invalid> {
        match &self.body {
            Body::Session(session) => session.check(),
            Body::Milestone(milestone) => milestone.check(&self.areas, tree, today),
            Body::Note(Note {}) if self.text.trim().is_empty() => {
                Err(Invalid::new("text", "empty", "A note needs words.")
                    .hint("Write at least one word."))
            }
            Body::Note(Note {}) => Ok(()),
            Body::Recognition(recognition) => recognition.check(today),
            Body::Sounding(sounding) => sounding.check(self.only_area("sounding")?, tree),
            Body::Goal(goal) => goal.check(self.only_area("goal")?, self.on, tree),
        }
    }

    fn only_area(&self, kind: &str) -> Result<AreaId, Invalid> {
        match self.areas[..] {
            [area] => Ok(area),
            _ => Err(Invalid::new(
                "areas",
                "one_area",
                format!("A {kind} has exactly one area."),
            )
            .hint("Name the one area.")),
        }
    }
}

impl Session {
    fn check(&self) -> Result<(), Invalid> {
        match u32::from(self.making_min) + u32::from(self.overseeing_min) {
            0 => Err(
                Invalid::new("making_min", "no_time", "A session needs a time.")
                    .hint("Write a note where no time is known."),
            ),
            1..=DAY_MINUTES => Ok(()),
            more => {
                let message = format!("{} is more than a day has.", words::duration(more));
                Err(Invalid::new("making_min", "over_a_day", message))
            }
        }
    }
}

impl Milestone {
    fn check(&self, areas: &[AreaId], tree: &Tree, today: NaiveDate) -> Result<(), Invalid> {
        line("title", &self.title, 1, LONGEST_TITLE)?;
        for (area, rung) in &self.challenge {
            if !areas.contains(area) {
                let message = format!("{} is rated but is not among the areas.", tree.path(*area));
                return Err(Invalid::new("challenge", "not_tagged", message));
            }
            if !tree
                .ladder_of(*area)
                .is_some_and(|ladder| ladder.has(*rung))
            {
                return Err(tree.off_ladder(*area, "challenge", &rung.to_string()));
            }
        }
        self.story
            .as_ref()
            .map_or(Ok(()), |story| story.check(today))
    }
}

impl Story {
    fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        let parts = [
            ("story.situation", &self.situation),
            ("story.action", &self.action),
            ("story.result", &self.result),
            ("story.learning", &self.learning),
            ("story.share", &self.share),
        ];
        parts
            .iter()
            .try_for_each(|(field, text)| prose(field, text, LONGEST_TEXT))?;
        self.later.iter().try_for_each(|later| {
            past("story.later", later.on, today)?;
            prose("story.later", &later.text, LONGEST_QUOTE)
        })
    }
}

impl Recognition {
    fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        line("from", &self.from, 1, LONGEST_NAME)?;
        prose("quote", &self.quote, LONGEST_QUOTE)?;
        self.link
            .as_ref()
            .map_or(Ok(()), |link| check::link("link", link))?;
        self.asked_on
            .map_or(Ok(()), |on| past("asked_on", on, today))
    }
}

impl Sounding {
    fn check(&self, area: AreaId, tree: &Tree) -> Result<(), Invalid> {
        if let Sounder::Other(name) = &self.by {
            line("by", name, 1, LONGEST_NAME)?;
        }
        on_ladder(self.half_rungs, 0, area, tree)
    }
}

impl Goal {
    fn check(&self, area: AreaId, set_on: NaiveDate, tree: &Tree) -> Result<(), Invalid> {
        on_ladder(self.half_rungs, 1, area, tree)?;
        let Some(due) = self.due else { return Ok(()) };
        calendar("due", due)?;
        if due < set_on {
            return Err(Invalid::new(
                "due",
                "bad_date",
                "The day by which lies before the day the goal was set.",
            ));
        }
        Ok(())
    }
}

fn on_ladder(half_rungs: u8, least: u8, area: AreaId, tree: &Tree) -> Result<(), Invalid> {
    let rungs = tree.ladder_of(area).map_or(0, crate::Ladder::len);
    if (least..=2 * rungs).contains(&half_rungs) {
        return Ok(());
    }
    let half = if half_rungs % 2 == 1 { ".5" } else { "" };
    Err(tree.off_ladder(area, "half_rungs", &format!("{}{half}", half_rungs / 2)))
}

/// The largest size that every reader of the journal can hold exactly.
const MOST_BYTES: u64 = 1 << 53;

impl Evidence {
    /// Checks a piece of evidence as of `today`.
    ///
    /// # Errors
    ///
    /// `bad_hash`, `bad_link`, `bad_number`, `future`, `empty`, `too_long`, `control` or `not_nfc`.
    pub fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        prose("caption", &self.caption, LONGEST_QUOTE)?;
        match &self.body {
            EvidenceBody::File {
                sha256,
                name,
                mime,
                bytes,
                alt,
            } => {
                if sha256.len() != 64
                    || !sha256
                        .bytes()
                        .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
                {
                    return Err(Invalid::new(
                        "sha256",
                        "bad_hash",
                        "The file's hash is not 64 hexadecimal digits.",
                    ));
                }
                if *bytes > MOST_BYTES {
                    return Err(Invalid::new(
                        "bytes",
                        "bad_number",
                        "No file has so many bytes.",
                    ));
                }
                line("name", name, 1, 255)?;
                line("mime", mime, 0, 120)?;
                prose("alt", alt.as_deref().unwrap_or_default(), LONGEST_QUOTE)
            }
            EvidenceBody::Link {
                url,
                title,
                seen_on,
            } => {
                check::link("url", url)?;
                line("title", title, 0, LONGEST_TITLE)?;
                seen_on.map_or(Ok(()), |on| past("seen_on", on, today))
            }
            EvidenceBody::Quote { text, source } => {
                if text.trim().is_empty() {
                    return Err(Invalid::new("quote", "empty", "The quote is empty."));
                }
                prose("quote", text, LONGEST_QUOTE)?;
                line("source", source, 0, LONGEST_TITLE)
            }
            EvidenceBody::Measure(measure) => measure.check(),
        }
    }
}

impl Measure {
    fn check(&self) -> Result<(), Invalid> {
        line("what", &self.what, 1, LONGEST_TITLE)?;
        self.from
            .as_ref()
            .map_or(Ok(()), |from| check::decimal("from", from))?;
        check::decimal("to", &self.to)?;
        line("unit", &self.unit, 0, 60)?;
        line(
            "source",
            self.source.as_deref().unwrap_or_default(),
            0,
            LONGEST_TITLE,
        )
    }
}

fn too_many(field: &str, what: &str, most: usize, given: usize) -> Invalid {
    Invalid::new(
        field,
        "too_many",
        format!("An entry has at most {most} {what}; these are {given}."),
    )
}
