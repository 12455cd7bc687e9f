//! Turns what stands in a line into entries.
//!
//! What the chosen kind has no field for stays in its text, as it was typed. Levels are looked up here, because only now the area is settled.

use chrono::NaiveDate;

use super::{
    Draft, Names, Offer, Span, level,
    parts::{Mark, Parts, Slot},
};
use crate::{
    date::Day,
    entry::{DAY_MINUTES, Kind, Part, Result as Outcome},
    ids::{AreaId, WorkId},
    invalid::Invalid,
    say, words,
};

/// Which of the areas and works that a name fits is meant: for each name its place among the candidates.
pub(super) struct Pick {
    pub areas: Vec<usize>,
    pub work: usize,
}

impl Pick {
    /// The area that is meant by the nth name.
    pub fn area(&self, nth: usize, slot: &Slot) -> AreaId {
        slot.candidates[self.areas[nth]]
    }

    /// The work that is meant, where it exists.
    pub fn work(&self, parts: &Parts) -> Option<WorkId> {
        parts
            .work
            .as_ref()
            .and_then(|work| work.what.candidates.get(self.work).copied())
    }
}

/// Makes the entries of one reading: one, or a session and a milestone.
///
/// # Errors
///
/// `off_ladder`, `over_a_day`, or `one_area` where a sounding or goal names several.
pub(super) fn drafts(
    parts: &Parts,
    kinds: &[Kind],
    pick: &Pick,
    names: &Names,
    today: NaiveDate,
) -> Result<Vec<Draft>, Invalid> {
    let last = kinds.len().saturating_sub(1);
    let maker = Maker {
        parts,
        kinds,
        pick,
        names,
        today,
    };
    kinds
        .iter()
        .enumerate()
        .map(|(at, kind)| maker.draft(*kind, at == last))
        .collect()
}

struct Maker<'a> {
    parts: &'a Parts,
    kinds: &'a [Kind],
    pick: &'a Pick,
    names: &'a Names,
    today: NaiveDate,
}

impl Maker<'_> {
    fn draft(&self, kind: Kind, has_words: bool) -> Result<Draft, Invalid> {
        let areas = self.areas();
        let mut draft = Draft {
            kind,
            day: self
                .parts
                .day
                .as_ref()
                .map_or(Day::exact(self.today), |day| day.what),
            making_min: 0,
            overseeing_min: 0,
            offers: self.offers(areas.first().copied()),
            areas,
            work: self.pick.work(self.parts),
            challenge: Vec::new(),
            person: None,
            links: Vec::new(),
            private: self.marked(Mark::Private),
            result: Outcome::Done,
            part: Part::Made,
            half_rungs: None,
            due: None,
            title: String::new(),
            text: String::new(),
        };
        match kind {
            Kind::Session => {
                (draft.making_min, draft.overseeing_min) =
                    (self.minutes(false)?, self.minutes(true)?)
            }
            Kind::Milestone => self.rate(&mut draft)?,
            Kind::Recognition => draft.person = self.speaker().map(str::to_owned),
            Kind::Sounding | Kind::Goal => {
                self.only_area(kind, &draft.areas)?;
                draft.half_rungs = self.half_rungs()?;
                draft.due = self
                    .parts
                    .due
                    .as_ref()
                    .filter(|_| kind == Kind::Goal)
                    .map(|due| due.what);
            }
            Kind::Note => {}
        }
        if has_words {
            draft.links = self
                .parts
                .links
                .iter()
                .map(|link| link.what.clone())
                .collect();
            self.write(&mut draft);
        }
        Ok(draft)
    }

    fn areas(&self) -> Vec<AreaId> {
        let mut areas = Vec::new();
        for (nth, slot) in self.parts.slots.iter().enumerate() {
            let area = self.pick.area(nth, &slot.what);
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
        areas
    }

    fn offers(&self, primary: Option<AreaId>) -> Vec<Offer> {
        let area = |name: &str, under| Offer::Area {
            name: name.to_owned(),
            under,
        };
        let areas = self
            .parts
            .new_areas
            .iter()
            .map(|new| area(&new.what.name, new.what.under.or(primary)));
        let work = self
            .parts
            .work
            .iter()
            .filter(|work| work.what.candidates.is_empty());
        let mut offers: Vec<Offer> = Vec::new();
        for offer in areas.chain(work.map(|work| Offer::Work {
            title: work.what.title.clone(),
        })) {
            if !offers.contains(&offer) {
                offers.push(offer);
            }
        }
        offers
    }

    fn minutes(&self, overseeing: bool) -> Result<u16, Invalid> {
        let same = self
            .parts
            .times
            .iter()
            .filter(|time| time.what.overseeing == overseeing);
        let sum = same.map(|time| u32::from(time.what.minutes)).sum::<u32>();
        let all = self
            .parts
            .times
            .iter()
            .map(|time| u32::from(time.what.minutes))
            .sum::<u32>();
        if all > DAY_MINUTES {
            return Err(Invalid::new(
                "time",
                "over_a_day",
                say!("capture-times-over-a-day"),
            ));
        }
        Ok(u16::try_from(sum).unwrap_or(u16::MAX))
    }

    /// A sounding or a goal is of one area; a second one would be lost, so it is said before saving.
    fn only_area(&self, kind: Kind, areas: &[AreaId]) -> Result<(), Invalid> {
        if areas.len() <= 1 {
            return Ok(());
        }
        let paths: Vec<String> = areas.iter().map(|id| self.names.tree.path(*id)).collect();
        let paths = words::listed(&paths, &say!("and"));
        let message = match kind {
            Kind::Goal => say!("capture-one-area-goal", areas = paths),
            _ => say!("capture-one-area-sounding", areas = paths),
        };
        Err(Invalid::new("areas", "one_area", message).hint(say!("capture-line-each")))
    }

    fn rate(&self, draft: &mut Draft) -> Result<(), Invalid> {
        for (nth, slot) in self.parts.slots.iter().enumerate() {
            let Some(typed) = &slot.what.level else {
                continue;
            };
            let area = self.pick.area(nth, &slot.what);
            let rung = level::rung(typed, area, &self.names.tree)?;
            match draft.challenge.iter_mut().find(|(rated, _)| *rated == area) {
                Some((_, greatest)) => *greatest = rung.max(*greatest),
                None => draft.challenge.push((area, rung)),
            }
        }
        if self.marked(Mark::Attempted) {
            draft.result = Outcome::Attempted;
        }
        if self.marked(Mark::Oversaw) {
            draft.part = Part::Oversaw;
        }
        Ok(())
    }

    fn half_rungs(&self) -> Result<Option<u8>, Invalid> {
        let rated = self
            .parts
            .slots
            .iter()
            .enumerate()
            .find_map(|(nth, slot)| slot.what.level.as_ref().map(|level| (nth, slot, level)));
        rated
            .map(|(nth, slot, typed)| {
                level::half_rungs(typed, self.pick.area(nth, &slot.what), &self.names.tree)
            })
            .transpose()
    }

    fn marked(&self, mark: Mark) -> bool {
        self.parts.marks.iter().any(|marked| marked.what == mark)
    }

    fn speaker(&self) -> Option<&str> {
        self.parts
            .persons
            .first()
            .or(self.parts.mentioned.as_ref())
            .map(|person| person.what.as_str())
    }

    /// Puts title and text where the kind keeps them.
    fn write(&self, draft: &mut Draft) {
        let (text, left, note) = (
            self.parts.text.clone(),
            self.left_over().join(" "),
            self.parts.note.clone(),
        );
        let quote = self
            .parts
            .quote
            .as_ref()
            .map(|quote| quote.what.clone())
            .unwrap_or_default();
        match draft.kind {
            Kind::Milestone => {
                let (title, text) = if quote.is_empty() {
                    (text, String::new())
                } else {
                    (quote, text)
                };
                draft.title = if title.is_empty() {
                    self.work_title()
                } else {
                    title
                };
                draft.text = joined(&[joined(&[text, left], " "), note], "\n");
            }
            Kind::Recognition => {
                draft.title = quote;
                draft.text = joined(&[joined(&[text, left], " "), note], "\n");
            }
            _ => draft.text = joined(&[joined(&[quote, text, left], " "), note], "\n"),
        }
    }

    /// A milestone without words of its own is called as its work.
    fn work_title(&self) -> String {
        let known = self
            .pick
            .work(self.parts)
            .and_then(|work| self.names.title(work))
            .map(str::to_owned);
        known
            .or_else(|| self.parts.work.as_ref().map(|work| work.what.title.clone()))
            .unwrap_or_default()
    }

    /// What was typed and has no field in any entry of this reading, in the order of the line.
    fn left_over(&self) -> Vec<String> {
        let parts = self.parts;
        let held = |kind| self.kinds.contains(&kind);
        let mut left: Vec<(Span, &str)> = Vec::new();
        if !held(Kind::Session) {
            left.extend(
                parts
                    .times
                    .iter()
                    .map(|time| (time.span, time.typed.as_str())),
            );
        }
        if !held(Kind::Milestone) {
            let marks = parts.marks.iter().filter(|mark| mark.what != Mark::Private);
            left.extend(marks.map(|mark| (mark.span, mark.typed.as_str())));
            let kept = usize::from(held(Kind::Sounding) || held(Kind::Goal));
            let rated = parts
                .slots
                .iter()
                .filter(|slot| slot.what.level.is_some())
                .skip(kept);
            left.extend(rated.map(|slot| (slot.span, slot.typed.as_str())));
        }
        if !held(Kind::Goal) {
            left.extend(parts.due.iter().map(|due| (due.span, due.typed.as_str())));
        }
        let said = usize::from(held(Kind::Recognition));
        left.extend(
            parts
                .persons
                .iter()
                .skip(said)
                .map(|person| (person.span, person.typed.as_str())),
        );
        left.sort_by_key(|(span, _)| span.from);
        left.into_iter()
            .map(|(_, typed)| typed.to_owned())
            .collect()
    }
}

fn joined(texts: &[String], by: &str) -> String {
    texts
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(by)
}
