//! Shows a reading as chips: kind, day, time, areas, work, then the rest.
//!
//! The chips show what would be saved, no more and no less. What a chip looks like is not known here.

use super::{
    Chip, ChipKind, Draft, Names, Span,
    drafts::Pick,
    parts::{Mark, Parts},
};
use crate::{
    date::Day,
    depth::half_rungs,
    entry::{Kind, Part, Result as Outcome},
    ids::ending,
    say, words,
};

/// The chips of a reading, in the order in which they are shown.
pub(super) fn chips(
    parts: &Parts,
    drafts: &[Draft],
    pick: &Pick,
    names: &Names,
    today: chrono::NaiveDate,
) -> Vec<Chip> {
    let Some(last) = drafts.last() else {
        return Vec::new();
    };
    let mut tray = Tray {
        parts,
        drafts,
        last,
        names,
        chips: Vec::new(),
    };
    tray.kind();
    tray.day(today);
    tray.times();
    tray.areas(pick);
    tray.work(pick);
    tray.rest();
    tray.words();
    tray.chips
}

struct Tray<'a> {
    parts: &'a Parts,
    drafts: &'a [Draft],
    last: &'a Draft,
    names: &'a Names,
    chips: Vec<Chip>,
}

impl Tray<'_> {
    fn put(&mut self, kind: ChipKind, words: impl Into<String>, span: Option<Span>) {
        self.chips.push(Chip {
            kind,
            words: words.into(),
            span,
        });
    }

    fn has(&self, kind: Kind) -> bool {
        self.drafts.iter().any(|draft| draft.kind == kind)
    }

    fn kind(&mut self) {
        let kinds: Vec<String> = self
            .drafts
            .iter()
            .map(|draft| kind_word(draft.kind))
            .collect();
        let words = words::capital(&words::listed(&kinds, &say!("and")));
        self.put(
            ChipKind::Kind,
            words,
            self.parts.sign.as_ref().map(|sign| sign.span),
        );
    }

    fn day(&mut self, today: chrono::NaiveDate) {
        let day = self.last.day;
        let said = words::day(day);
        let said = match (today - day.on).num_days() {
            0 if day.precision.is_day() => say!("capture-today", day = said),
            1 if day.precision.is_day() => say!("capture-yesterday", day = said),
            _ => said,
        };
        let span = self.parts.day.as_ref().map(|day| day.span);
        self.put(ChipKind::Day, said, span);
    }

    fn times(&mut self) {
        if !self.has(Kind::Session) {
            return;
        }
        for time in &self.parts.times {
            let spent = words::duration(u32::from(time.what.minutes));
            let (kind, words) = if time.what.overseeing {
                (
                    ChipKind::Overseeing,
                    say!("capture-overseeing", time = spent),
                )
            } else {
                (ChipKind::Making, say!("capture-making", time = spent))
            };
            self.put(kind, words, Some(time.span));
        }
    }

    fn areas(&mut self, pick: &Pick) {
        let mut shown = Vec::new();
        for (nth, slot) in self.parts.slots.iter().enumerate() {
            let area = pick.area(nth, &slot.what);
            let path = self.names.tree.path(area);
            let rung = self
                .last
                .challenge
                .iter()
                .find(|(rated, _)| *rated == area)
                .filter(|_| slot.what.level.is_some());
            if let Some((_, rung)) = rung {
                let name = self
                    .names
                    .tree
                    .ladder_of(area)
                    .map(|ladder| ladder.name(*rung))
                    .unwrap_or_default()
                    .to_owned();
                self.put(
                    ChipKind::Challenge,
                    say!("capture-challenge", path = path, rung = name),
                    Some(slot.span),
                );
            } else if !shown.contains(&area) {
                self.put(ChipKind::Area, path, Some(slot.span));
            }
            shown.push(area);
        }
        for new in &self.parts.new_areas {
            let under = new
                .what
                .under
                .or(self.last.areas.first().copied())
                .and_then(|id| self.names.tree.get(id));
            let name = &new.what.name;
            let words = match under {
                Some(area) => say!("capture-new-technique-in", name = name, area = &area.name),
                None => say!("capture-new-technique", name = name),
            };
            self.put(ChipKind::NewArea, words, Some(new.span));
        }
    }

    fn work(&mut self, pick: &Pick) {
        let Some(work) = &self.parts.work else { return };
        let words = match self.last.work.and_then(|id| self.names.title(id)) {
            Some(title) if work.what.candidates.len() > 1 => {
                let id = self.last.work.map(|id| id.to_string()).unwrap_or_default();
                say!(
                    "capture-work-of",
                    title = title,
                    ending = ending(&id),
                    nth = pick.work + 1,
                    count = work.what.candidates.len()
                )
            }
            Some(title) => title.to_owned(),
            None => say!("capture-new-work", title = &work.what.title),
        };
        let kind = if self.last.work.is_some() {
            ChipKind::Work
        } else {
            ChipKind::NewWork
        };
        self.put(kind, words, Some(work.span));
    }

    fn rest(&mut self) {
        let parts = self.parts;
        if let Some(halves) = self.last.half_rungs {
            let span = parts
                .slots
                .iter()
                .find(|slot| slot.what.level.is_some())
                .map(|slot| slot.span);
            self.put(ChipKind::Level, half_rungs(halves), span);
        }
        if let (Some(due), Some(said)) = (self.last.due, &parts.due) {
            self.put(
                ChipKind::Due,
                // A goal keeps the very day, so it is said here as it will be said then.
                say!("capture-due", day = words::long_day(Day::exact(due.on))),
                Some(said.span),
            );
        }
        if let (Some(person), Some(said)) = (
            &self.last.person,
            parts.persons.first().or(parts.mentioned.as_ref()),
        ) {
            self.put(ChipKind::Person, person.clone(), Some(said.span));
        }
        for link in &parts.links {
            self.put(ChipKind::Link, link.what.clone(), Some(link.span));
        }
        for mark in &parts.marks {
            let held = match mark.what {
                Mark::Private => true,
                Mark::Attempted => self.last.result == Outcome::Attempted,
                Mark::Oversaw => self.last.part == Part::Oversaw,
            };
            if held {
                self.put(ChipKind::Mark, mark.what.word(), Some(mark.span));
            }
        }
    }

    fn words(&mut self) {
        let quote = self.parts.quote.as_ref().map(|quote| quote.span);
        let (title, text) = (self.last.title.clone(), self.last.text.clone());
        let of_title = quote.or(self.parts.text_span);
        let of_text = if title.is_empty() || quote.is_some() {
            self.parts.text_span
        } else {
            None
        };
        for (words, span) in [(title, of_title), (text, of_text)] {
            if !words.is_empty() {
                self.put(ChipKind::Text, say!("capture-quoted", words = words), span);
            }
        }
    }
}

fn kind_word(kind: Kind) -> String {
    match kind {
        Kind::Session => say!("capture-session"),
        Kind::Milestone => say!("capture-milestone"),
        Kind::Note => say!("capture-note"),
        Kind::Recognition => say!("capture-recognition"),
        Kind::Sounding => say!("capture-sounding"),
        Kind::Goal => say!("capture-goal"),
    }
}
