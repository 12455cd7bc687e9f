//! The cells of one row to an entry.
//!
//! Each cell means what its column says and nothing is guessed. The model's own rules are checked by the caller.

use std::collections::BTreeMap;

use plumb_mastery::{
    Body, Day, Entry, EntryId, Evidence, Milestone, Outcome, Part, Session, Story,
    capture::duration,
    entry::{EvidenceBody, Note},
};
use uuid::Uuid;

use super::{columns::Column, guard::split};
use crate::{
    answer::Reason,
    day::{self, DayOrder},
    measure,
    names::{Against, Names},
    sheet::Refusal,
};

/// The cells of a row that are not empty, by the name of their column.
pub(super) struct Cells<'a>(pub BTreeMap<&'static str, &'a str>);

impl Cells<'_> {
    fn get(&self, column: Column) -> Option<&str> {
        self.0.get(column.name()).copied()
    }

    fn text(&self, column: Column) -> String {
        self.get(column).unwrap_or_default().to_owned()
    }

    fn list(&self, column: Column) -> Vec<String> {
        self.get(column).map(split).unwrap_or_default()
    }

    /// The row as it was read.
    pub fn fields(&self) -> BTreeMap<String, String> {
        self.0
            .iter()
            .map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned()))
            .collect()
    }

    /// The id that makes it the same row.
    pub fn id(&self) -> Result<Option<EntryId>, Refusal> {
        let read = |cell: &str| {
            let message = format!("'{cell}' is not an id that Plumb has written.");
            cell.parse()
                .map_err(|_| Refusal::new(Reason::BadValue, Column::Id.name(), cell, message))
        };
        self.get(Column::Id).map(read).transpose()
    }

    fn day(&self, against: &Against<'_>, order: Option<DayOrder>) -> Result<Day, Refusal> {
        let column = Column::On.name();
        let cell = self
            .get(Column::On)
            .ok_or_else(|| Refusal::new(Reason::MissingField, column, "", "The row has no day."))?;
        day::read(cell, against.today, order)
            .map_err(|message| Refusal::new(Reason::BadDate, column, cell, message))
    }

    fn private(&self) -> Result<bool, Refusal> {
        self.one_of(Column::Private, [("no", false), ("yes", true)])
    }

    /// One of two words; an empty cell is the first.
    fn one_of<T: Copy>(&self, column: Column, words: [(&str, T); 2]) -> Result<T, Refusal> {
        let Some(cell) = self.get(column) else {
            return Ok(words[0].1);
        };
        let found = words.into_iter().find(|(word, _)| *word == cell);
        found.map(|(_, value)| value).ok_or_else(|| {
            let [(first, _), (second, _)] = words;
            let message = format!("'{cell}' is neither '{first}' nor '{second}'.");
            Refusal::new(Reason::BadValue, column.name(), cell, message)
        })
    }

    fn minutes(&self, column: Column) -> Result<Option<u16>, Refusal> {
        let Some(cell) = self.get(column) else {
            return Ok(None);
        };
        if cell.bytes().all(|byte| byte.is_ascii_digit()) {
            return cell.parse().map(Some).map_err(|_| over_a_day(column, cell));
        }
        match duration::read(cell) {
            Ok(minutes) => Ok(Some(minutes)),
            Err(invalid) if invalid.reason == "no_time" => Ok(Some(0)),
            Err(invalid) if invalid.reason == "over_a_day" => Err(over_a_day(column, cell)),
            Err(_) => {
                let message = format!("'{cell}' is not a time. Write whole minutes, or 1h30.");
                Err(Refusal::new(
                    Reason::BadNumber,
                    column.name(),
                    cell,
                    message,
                ))
            }
        }
    }

    /// What sessions and milestones have in common.
    fn entry(
        &self,
        body: Body,
        names: &mut Names<'_>,
        against: &Against<'_>,
        order: Option<DayOrder>,
    ) -> Result<Entry, Refusal> {
        let day = self.day(against, order)?;
        let mut entry = Entry {
            id: self.id()?.unwrap_or(EntryId(Uuid::nil())),
            on: day.on,
            precision: day.precision,
            began: None,
            recorded_at: against.at,
            areas: Vec::new(),
            work: None,
            body,
            text: self.text(Column::Note),
            evidence: Vec::new(),
            private: self.private()?,
            origin: None,
        };
        for path in self.list(Column::Areas) {
            names.place(&mut entry, Column::Areas.name(), &path)?;
        }
        if let Some(title) = self.get(Column::Work) {
            entry.work = Some(names.work(Column::Work.name(), title)?);
        }
        Ok(entry)
    }

    fn story(&self) -> Option<Story> {
        let story = Story {
            situation: self.text(Column::Situation),
            action: self.text(Column::Action),
            result: self.text(Column::StoryResult),
            learning: self.text(Column::Learning),
            share: self.text(Column::Share),
            ..Story::default()
        };
        (story != Story::default()).then_some(story)
    }

    fn evidence(&self) -> Result<Vec<Evidence>, Refusal> {
        let plain = |body| Evidence {
            body,
            caption: String::new(),
        };
        let link = |url| {
            plain(EvidenceBody::Link {
                url,
                title: String::new(),
                seen_on: None,
            })
        };
        let mut evidence: Vec<Evidence> = self.list(Column::Links).into_iter().map(link).collect();
        for text in self.list(Column::Measure) {
            let measure = measure::read(&text).map_err(|invalid| {
                Refusal::new(
                    Reason::BadValue,
                    Column::Measure.name(),
                    &text,
                    invalid.message,
                )
            })?;
            evidence.push(plain(EvidenceBody::Measure(measure)));
        }
        Ok(evidence)
    }
}

fn over_a_day(column: Column, cell: &str) -> Refusal {
    let message = format!("'{cell}' is more than a day has.");
    Refusal::new(Reason::OverADay, column.name(), cell, message)
}

/// A row of sessions. A sitting of no length is a note if the row has words.
pub(super) fn session(
    cells: &Cells<'_>,
    names: &mut Names<'_>,
    against: &Against<'_>,
    order: Option<DayOrder>,
) -> Result<Entry, Refusal> {
    let (making, overseeing) = (
        cells.minutes(Column::Making)?,
        cells.minutes(Column::Overseeing)?,
    );
    let body = match (making, overseeing) {
        (None, None) => {
            let message = "The row has no time under making_min or overseeing_min.";
            return Err(Refusal::new(
                Reason::MissingField,
                Column::Making.name(),
                "",
                message,
            ));
        }
        (None | Some(0), None | Some(0)) if cells.get(Column::Note).is_some() => {
            Body::Note(Note {})
        }
        (None | Some(0), None | Some(0)) => {
            return Err(Refusal::new(
                Reason::TooShort,
                Column::Making.name(),
                "0",
                "The sitting has no length and no note.",
            ));
        }
        (making, overseeing) => Body::Session(Session {
            making_min: making.unwrap_or_default(),
            overseeing_min: overseeing.unwrap_or_default(),
        }),
    };
    cells.entry(body, names, against, order)
}

/// A row of milestones. An area that is only rated is an area of the milestone too.
pub(super) fn milestone(
    cells: &Cells<'_>,
    names: &mut Names<'_>,
    against: &Against<'_>,
    order: Option<DayOrder>,
) -> Result<Entry, Refusal> {
    let title = cells.get(Column::Title);
    let title = title.ok_or_else(|| {
        Refusal::new(
            Reason::MissingField,
            Column::Title.name(),
            "",
            "The row has no title.",
        )
    })?;
    let mut challenge = BTreeMap::new();
    let mut rated = Vec::new();
    let column = Column::Challenge.name();
    for item in cells.list(Column::Challenge) {
        let Some((path, level)) = item.rsplit_once('=') else {
            let message = format!("'{item}' does not name its area. Write it as Ceramics/Glaze=4.");
            return Err(Refusal::new(Reason::BadValue, column, &item, message));
        };
        let area = names.rated(column, path.trim())?;
        let rung = against.tree.level_of(area, level.trim());
        let rung =
            rung.map_err(|invalid| Refusal::new(Reason::BadValue, column, &item, invalid.message))?;
        if challenge.insert(area, rung).is_some() {
            let message = format!("'{}' is rated twice.", path.trim());
            return Err(Refusal::new(Reason::BadValue, column, &item, message));
        }
        rated.push(area);
    }
    let milestone = Milestone {
        title: title.to_owned(),
        challenge,
        result: cells.one_of(
            Column::Result,
            [("done", Outcome::Done), ("attempted", Outcome::Attempted)],
        )?,
        part: cells.one_of(
            Column::Part,
            [("made", Part::Made), ("oversaw", Part::Oversaw)],
        )?,
        story: cells.story(),
    };
    let mut entry = cells.entry(Body::Milestone(milestone), names, against, order)?;
    let more: Vec<_> = rated
        .into_iter()
        .filter(|area| !entry.areas.contains(area))
        .collect();
    entry.areas.extend(more);
    entry.evidence = cells.evidence()?;
    Ok(entry)
}
