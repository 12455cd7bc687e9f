//! From what a person typed to the row that is meant: areas, works, entries, roles, days, times and rungs.
//!
//! One resolver for every door, so that an unknown or ambiguous name is told in the same sentence everywhere, with what it could have been. Nothing is
//! guessed: what fits twice is a question. It does not know what the request is for, except for the words that say what did not happen.

mod told;

use std::str::FromStr;

use plumb_mastery::{
    About, AreaId, Day, EntryId, Found, Plate, PlateId, Role, RoleId, Search, SearchId, Template,
    Tree, Work, WorkId,
    capture::{day, duration, level},
    fold::look_up,
    ids::{ending, ends_so, is_dotted, typed_ending},
    words,
};
use uuid::Uuid;

use crate::{
    problem::Result,
    reader::Reader,
    refs::{
        AboutRef, AreaRef, DayText, DurationText, EntryRef, LevelText, PlateRef, RoleRef,
        SearchRef, TemplateRef, WorkRef,
    },
};

pub(crate) use told::{Tail, gone, refused, shown};
use told::{alike, ambiguous, missing};

/// What is said of several things of one title.
const BY_ENDING: &str = "Write its id or its ending.";

/// Something that is called by its title, and by its id or the ending of that where a title fits twice.
trait Titled {
    /// What it is called in a sentence.
    const WHAT: &'static str;

    /// Its id and its title.
    fn name(&self) -> (Uuid, &str);

    /// It, among others of its title.
    fn told(&self) -> String {
        let (id, title) = self.name();
        format!("'{title}' …{}", ending(&id.to_string()))
    }
}

impl Titled for Work {
    const WHAT: &'static str = "work";

    fn name(&self) -> (Uuid, &str) {
        (self.id.0, &self.title)
    }
}

impl Titled for Role {
    const WHAT: &'static str = "role";

    fn name(&self) -> (Uuid, &str) {
        (self.id.0, &self.title)
    }
}

impl Titled for Plate {
    const WHAT: &'static str = "plate";

    fn name(&self) -> (Uuid, &str) {
        (self.id.0, &self.title)
    }
}

impl Titled for Template {
    const WHAT: &'static str = "template";

    fn name(&self) -> (Uuid, &str) {
        (self.id.0, &self.name)
    }
}

impl Titled for Search {
    const WHAT: &'static str = "search";

    fn name(&self) -> (Uuid, &str) {
        (self.id.0, &self.name)
    }
}

/// Everything that a typed name fits: an id, a whole title, else the ending of an id that lists print.
fn fitting<'t, T: Titled>(all: &'t [T], typed: &str) -> Vec<&'t T> {
    let by = |fits: &dyn Fn(Uuid, &str) -> bool| -> Vec<&'t T> {
        let named = |one: &&T| {
            let (id, title) = one.name();
            fits(id, title)
        };
        all.iter().filter(named).collect()
    };
    if let Ok(id) = Uuid::from_str(typed.trim()) {
        return by(&|own, _| own == id);
    }
    let wanted = look_up(typed);
    let titled = by(&|_, title| look_up(title) == wanted);
    match typed_ending(typed) {
        Some(ending) if titled.is_empty() => by(&|own, _| ends_so(own, &ending)),
        _ => titled,
    }
}

/// The one that a typed name fits; none where nothing does.
fn one_of<'t, T: Titled>(all: &'t [T], typed: &str, tail: Tail) -> Result<Option<&'t T>> {
    match fitting(all, typed)[..] {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        ref fits => {
            let each: Vec<String> = fits.iter().map(|one| one.told()).collect();
            Err(ambiguous(typed, &each, BY_ENDING, tail).field(T::WHAT))
        }
    }
}

/// Titles that are like the one that was typed.
fn titles_like<T: Titled>(all: &[T], typed: &str) -> Vec<String> {
    let titles = all.iter().map(|one| one.name().1);
    alike(
        &look_up(typed),
        titles.map(|title| (look_up(title), title.to_owned())),
    )
}

/// The work that is meant: by id or its ending, or by its whole title; case and accents ignored, a hyphen stands for a space.
pub(crate) fn work(works: &[Work], typed: &WorkRef, tail: Tail) -> Result<WorkId> {
    find_work(works, typed, tail)?.ok_or_else(|| no_work(works, typed, tail))
}

/// As `work`; none where no work has that title, because the caller would make it.
pub(crate) fn find_work(works: &[Work], typed: &WorkRef, tail: Tail) -> Result<Option<WorkId>> {
    let found = one_of(works, &typed.0, tail)?.map(|work| work.id);
    // What begins with the dots of an ending, or is an id, is no title of a new work.
    if found.is_none() && (is_dotted(&typed.0) || WorkId::from_str(&typed.0).is_ok()) {
        return Err(no_work(works, typed, tail));
    }
    Ok(found)
}

fn no_work(works: &[Work], typed: &WorkRef, tail: Tail) -> crate::problem::Problem {
    missing("work", &typed.0, &titles_like(works, &typed.0), tail).field("work")
}

/// The area that is meant: by id, by name, by another name or by path.
pub(crate) fn area(tree: &Tree, typed: &AreaRef, tail: Tail) -> Result<AreaId> {
    if let Some(area) = AreaId::from_str(&typed.0).ok().and_then(|id| tree.get(id)) {
        return Ok(area.id);
    }
    match tree.find(&typed.0) {
        Found::One(id) => Ok(id),
        Found::Many(ids) => {
            let paths: Vec<String> = ids.iter().map(|id| tree.path(*id)).collect();
            Err(ambiguous(&typed.0, &paths, "Write the path.", tail).field("areas"))
        }
        Found::None => {
            let wanted = look_up(typed.0.rsplit('/').next().unwrap_or_default());
            let names = tree.areas().iter().flat_map(|area| {
                let path = tree.path(area.id);
                std::iter::once(&area.name)
                    .chain(&area.also)
                    .map(move |name| (look_up(name), path.clone()))
            });
            Err(missing("area", &typed.0, &alike(&wanted, names), tail).field("areas"))
        }
    }
}

/// Several areas, each once, in the order in which they were named.
pub(crate) fn areas(tree: &Tree, typed: &[AreaRef], tail: Tail) -> Result<Vec<AreaId>> {
    let mut ids = Vec::with_capacity(typed.len());
    for name in typed {
        let id = area(tree, name, tail)?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// The entry that is meant: by id, by the ending that lists print, or a milestone by its title.
pub(crate) fn entry(reader: &Reader<'_>, typed: &EntryRef, tail: Tail) -> Result<EntryId> {
    let fits = entries_named(reader, &typed.0)?;
    match fits[..] {
        [id] => Ok(id),
        [] => {
            let like = milestones_like(reader, &typed.0)?;
            Err(missing("entry", &typed.0, &like, tail).field("entry"))
        }
        _ => Err(ambiguous(&typed.0, &described(reader, &fits)?, BY_ENDING, tail).field("entry")),
    }
}

fn entries_named(reader: &Reader<'_>, typed: &str) -> Result<Vec<EntryId>> {
    let typed = typed.trim();
    if let Ok(id) = EntryId::from_str(typed) {
        return Ok(reader
            .entry(id)?
            .map(|entry| entry.id)
            .into_iter()
            .collect());
    }
    if let Some(ending) = typed_ending(typed) {
        let ids = reader.entry_ids_ending(&ending)?;
        if !ids.is_empty() {
            return Ok(ids);
        }
    }
    let exactly = reader.milestones_titled(typed)?;
    if !exactly.is_empty() || typed.is_empty() {
        return Ok(exactly);
    }
    let wanted = look_up(typed);
    let mut titles = reader.milestone_titles()?;
    titles.retain(|(_, title)| look_up(title) == wanted);
    Ok(titles.into_iter().map(|(id, _)| id).collect())
}

fn milestones_like(reader: &Reader<'_>, typed: &str) -> Result<Vec<String>> {
    let titles = reader.milestone_titles()?.into_iter();
    Ok(alike(
        &look_up(typed),
        titles.map(|(_, title)| (look_up(&title), title)),
    ))
}

/// The milestone or work that is meant. Where a work and a milestone of it share a title, the milestone is meant.
pub(crate) fn about(
    reader: &Reader<'_>,
    works: &[Work],
    typed: &AboutRef,
    tail: Tail,
) -> Result<About> {
    let named = entries_named(reader, &typed.0)?;
    let of_title = fitting(works, &typed.0);
    match (&named[..], &of_title[..]) {
        ([milestone], []) => Ok(About::Milestone(*milestone)),
        ([], [work]) => Ok(About::Work(work.id)),
        ([milestone], [work])
            if reader
                .entry(*milestone)?
                .is_some_and(|entry| entry.work == Some(work.id)) =>
        {
            Ok(About::Milestone(*milestone))
        }
        ([], []) => {
            let mut like = titles_like(works, &typed.0);
            like.extend(milestones_like(reader, &typed.0)?);
            like.dedup();
            like.truncate(3);
            Err(missing("milestone or work", &typed.0, &like, tail).field("about"))
        }
        _ => {
            let mut each = described(reader, &named)?;
            each.extend(
                of_title
                    .iter()
                    .map(|work| format!("the work …{}", ending(&work.id.to_string()))),
            );
            Err(ambiguous(&typed.0, &each, BY_ENDING, tail).field("about"))
        }
    }
}

/// The role that is meant: by id or its ending, or by its title.
pub(crate) fn role(reader: &Reader<'_>, typed: &RoleRef) -> Result<RoleId> {
    let roles = reader.roles()?;
    let found = one_of(&roles, &typed.0, Tail::Changed)?;
    found.map(|role| role.id).ok_or_else(|| {
        missing(
            "role",
            &typed.0,
            &titles_like(&roles, &typed.0),
            Tail::Changed,
        )
        .field("role")
    })
}

/// The plate that is meant: by id or its ending, or by its title.
pub(crate) fn plate(reader: &Reader<'_>, typed: &PlateRef, tail: Tail) -> Result<PlateId> {
    let plates = reader.plates()?;
    let found = one_of(&plates, &typed.0, tail)?;
    found.map(|plate| plate.id).ok_or_else(|| {
        missing("plate", &typed.0, &titles_like(&plates, &typed.0), tail).field("plate")
    })
}

/// The template that is meant: by id or its ending, or by its name.
pub(crate) fn template(reader: &Reader<'_>, typed: &TemplateRef, tail: Tail) -> Result<Template> {
    let templates = reader.templates()?;
    let found = one_of(&templates, &typed.0, tail)?;
    found.cloned().ok_or_else(|| {
        let like = titles_like(&templates, &typed.0);
        missing("template", &typed.0, &like, tail).field("template")
    })
}

/// The saved search that is meant: by id or its ending, or by its name.
pub(crate) fn search(reader: &Reader<'_>, typed: &SearchRef) -> Result<SearchId> {
    let searches = reader.searches()?;
    let found = one_of(&searches, &typed.0, Tail::Changed)?;
    found.map(|search| search.id).ok_or_else(|| {
        let like = titles_like(&searches, &typed.0);
        missing("search", &typed.0, &like, Tail::Changed).field("search")
    })
}

/// A day on which something happened, in words; today where none is given.
pub(crate) fn day_or_today(
    typed: Option<&DayText>,
    field: &str,
    reader: &Reader<'_>,
    tail: Tail,
) -> Result<Day> {
    let today = reader.today();
    match typed.filter(|text| !text.0.trim().is_empty()) {
        None => Ok(Day::exact(today)),
        Some(text) => self::day(text, field, today, tail),
    }
}

/// A day on which something happened.
pub(crate) fn day(
    typed: &DayText,
    field: &str,
    today: chrono::NaiveDate,
    tail: Tail,
) -> Result<Day> {
    day::read(&typed.0, today).map_err(|invalid| refused(invalid, field, tail))
}

/// The day by which a goal is due; it may lie ahead.
pub(crate) fn due(typed: &DayText, today: chrono::NaiveDate, tail: Tail) -> Result<Day> {
    day::read_due(&typed.0, today).map_err(|invalid| refused(invalid, "due", tail))
}

/// Minutes; none where nothing is typed.
pub(crate) fn minutes(typed: Option<&DurationText>, field: &str, tail: Tail) -> Result<u16> {
    match typed.filter(|text| !text.0.trim().is_empty()) {
        None => Ok(0),
        Some(text) if text.0.trim() == "0" => Ok(0),
        Some(text) => duration::read(&text.0).map_err(|invalid| refused(invalid, field, tail)),
    }
}

/// A rung of an area's ladder.
pub(crate) fn rung(tree: &Tree, area: AreaId, typed: &LevelText, tail: Tail) -> Result<u8> {
    level::rung(&typed.0, area, tree).map_err(|invalid| refused(invalid, "challenge", tail))
}

/// Half rungs of an area's ladder.
pub(crate) fn half_rungs(tree: &Tree, area: AreaId, typed: &LevelText, tail: Tail) -> Result<u8> {
    level::half_rungs(&typed.0, area, tree).map_err(|invalid| refused(invalid, "level", tail))
}

fn described(reader: &Reader<'_>, ids: &[EntryId]) -> Result<Vec<String>> {
    let mut each = Vec::new();
    for id in ids.iter().take(6) {
        if let Some(entry) = reader.entry(*id)? {
            each.push(format!(
                "the {} of {} …{}",
                entry.kind(),
                words::day(entry.day()),
                ending(&id.to_string())
            ));
        }
    }
    Ok(each)
}
