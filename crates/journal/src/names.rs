//! From what a person typed to the row that is meant: areas, works, entries, roles, days, times and rungs.
//!
//! One resolver for every door, so that an unknown or ambiguous name is told in the same sentence everywhere, with what it could have been. Nothing is
//! guessed: what fits twice is a question. It does not know what the request is for, except for the words that say what did not happen.

use std::str::FromStr;

use plumb_mastery::{
    About, AreaId, Day, EntryId, Found, Invalid, RoleId, Tree, Work, WorkId,
    capture::{day, duration, level},
    fold::look_up,
    words,
};

use crate::{
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{AboutRef, AreaRef, DayText, DurationText, EntryRef, LevelText, RoleRef, WorkRef},
};

/// How many endings of an id are enough to name an entry.
const SHORTEST_ENDING: usize = 5;

/// How alike two names have to be, from 0 to 1, before one is suggested for the other.
const ALIKE: f64 = 0.72;

/// What did not happen when a name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// "Nothing was logged."
    Logged,
    /// "Nothing was changed."
    Changed,
    /// "Nothing was written."
    Written,
}

impl Tail {
    /// The last part of the sentence.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Logged => "Nothing was logged.",
            Self::Changed => "Nothing was changed.",
            Self::Written => "Nothing was written.",
        }
    }
}

/// The work that is meant: by id, or by its whole title; case and accents ignored, a hyphen stands for a space.
pub(crate) fn work(works: &[Work], typed: &WorkRef, tail: Tail) -> Result<WorkId> {
    find_work(works, typed, tail)?.ok_or_else(|| {
        let like = alike(
            &look_up(&typed.0),
            works
                .iter()
                .map(|work| (look_up(&work.title), work.title.clone())),
        );
        missing("work", &typed.0, &like, tail).field("work")
    })
}

/// As `work`; none where no work has that title, because the caller would make it.
pub(crate) fn find_work(works: &[Work], typed: &WorkRef, tail: Tail) -> Result<Option<WorkId>> {
    if let Ok(id) = WorkId::from_str(&typed.0) {
        return Ok(works.iter().find(|work| work.id == id).map(|work| work.id));
    }
    let wanted = look_up(&typed.0);
    let fits: Vec<&Work> = works
        .iter()
        .filter(|work| look_up(&work.title) == wanted)
        .collect();
    match fits[..] {
        [] => Ok(None),
        [work] => Ok(Some(work.id)),
        _ => {
            let each: Vec<String> = fits
                .iter()
                .map(|work| format!("'{}' …{}", work.title, ending(&work.id.to_string())))
                .collect();
            Err(ambiguous(&typed.0, &each, "Write its id.", tail).field("work"))
        }
    }
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

/// The entry that is meant: by id, by the ending that lists print, or a milestone by its exact title.
pub(crate) fn entry(reader: &Reader<'_>, typed: &EntryRef, tail: Tail) -> Result<EntryId> {
    let fits = entries_named(reader, &typed.0)?;
    match fits[..] {
        [id] => Ok(id),
        [] => {
            let message = format!("No entry is called '{}'. {}", shown(&typed.0), tail.words());
            Err(Problem::new(Code::Missing, "entry", message)
                .hint("Name it by its id, by the ending that lists print, or a milestone by its whole title.")
                .field("entry"))
        }
        _ => Err(
            ambiguous(&typed.0, &described(reader, &fits)?, "Write its id.", tail).field("entry"),
        ),
    }
}

fn entries_named(reader: &Reader<'_>, typed: &str) -> Result<Vec<EntryId>> {
    let typed = typed.trim().trim_start_matches(['…', '.']);
    if let Ok(id) = EntryId::from_str(typed) {
        return Ok(reader
            .entry(id)?
            .map(|entry| entry.id)
            .into_iter()
            .collect());
    }
    if typed.len() >= SHORTEST_ENDING && typed.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
        let ids = reader.entry_ids_ending(&typed.to_lowercase())?;
        if !ids.is_empty() {
            return Ok(ids);
        }
    }
    reader.milestones_titled(typed)
}

/// The milestone or work that is meant. Where a work and a milestone of it share a title, the milestone is meant.
pub(crate) fn about(
    reader: &Reader<'_>,
    works: &[Work],
    typed: &AboutRef,
    tail: Tail,
) -> Result<About> {
    let named = entries_named(reader, &typed.0)?;
    let wanted = look_up(&typed.0);
    let id = WorkId::from_str(&typed.0).ok();
    let of_title: Vec<WorkId> = works
        .iter()
        .filter(|work| Some(work.id) == id || look_up(&work.title) == wanted)
        .map(|work| work.id)
        .collect();
    match (&named[..], &of_title[..]) {
        ([milestone], []) => Ok(About::Milestone(*milestone)),
        ([], [work]) => Ok(About::Work(*work)),
        ([milestone], [work])
            if reader
                .entry(*milestone)?
                .is_some_and(|entry| entry.work == Some(*work)) =>
        {
            Ok(About::Milestone(*milestone))
        }
        ([], []) => {
            let like = alike(
                &wanted,
                works
                    .iter()
                    .map(|work| (look_up(&work.title), work.title.clone())),
            );
            Err(missing("milestone or work", &typed.0, &like, tail).field("about"))
        }
        _ => {
            let mut each = described(reader, &named)?;
            each.extend(
                of_title
                    .iter()
                    .map(|id| format!("the work …{}", ending(&id.to_string()))),
            );
            Err(ambiguous(&typed.0, &each, "Write its id.", tail).field("about"))
        }
    }
}

/// The role that is meant: by id, or by its title.
pub(crate) fn role(reader: &Reader<'_>, typed: &RoleRef) -> Result<RoleId> {
    let roles = reader.roles()?;
    let id = RoleId::from_str(&typed.0).ok();
    let wanted = look_up(&typed.0);
    let fits: Vec<_> = roles
        .iter()
        .filter(|role| Some(role.id) == id || look_up(&role.title) == wanted)
        .collect();
    match fits[..] {
        [role] => Ok(role.id),
        [] => {
            let like = alike(
                &wanted,
                roles
                    .iter()
                    .map(|role| (look_up(&role.title), role.title.clone())),
            );
            Err(missing("role", &typed.0, &like, Tail::Changed).field("role"))
        }
        _ => {
            let each: Vec<String> = fits
                .iter()
                .map(|role| format!("'{}' …{}", role.title, ending(&role.id.to_string())))
                .collect();
            Err(ambiguous(&typed.0, &each, "Write its id.", Tail::Changed).field("role"))
        }
    }
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

/// What the model refuses, with what did not happen, at the field that the request knows.
pub(crate) fn refused(invalid: Invalid, field: &str, tail: Tail) -> Problem {
    let mut problem = Problem::new(
        Code::Invalid,
        invalid.reason,
        format!("{} {}", invalid.message, tail.words()),
    );
    problem.hint = invalid.hint;
    problem.field = Some(field.to_owned());
    problem
}

/// The ending of an id that lists print.
pub(crate) fn ending(id: &str) -> &str {
    &id[id.len().saturating_sub(SHORTEST_ENDING)..]
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

fn missing(what: &str, typed: &str, like: &[String], tail: Tail) -> Problem {
    let article = if what == "area" { "No area" } else { "No" };
    let what = if what == "area" {
        String::new()
    } else {
        format!(" {what}")
    };
    let meant = if like.is_empty() {
        String::new()
    } else {
        format!(" Did you mean {}?", words::listed(like, "or"))
    };
    let message = format!(
        "{article}{what} is called '{}'.{meant} {}",
        shown(typed),
        tail.words()
    );
    Problem::new(Code::Missing, "name", message)
}

fn ambiguous(typed: &str, could: &[String], rule: &str, tail: Tail) -> Problem {
    let message = format!(
        "'{}' could be {}. {rule} {}",
        shown(typed),
        words::listed(could, "or"),
        tail.words()
    );
    Problem::new(Code::Ambiguous, "name", message)
}

/// A few characters of what was typed, for a sentence.
pub(crate) fn shown(typed: &str) -> String {
    let short: String = typed.chars().filter(|c| !c.is_control()).take(60).collect();
    if short.len() < typed.len() {
        format!("{short}…")
    } else {
        short
    }
}

/// At most three names that are like the one that was typed, the most alike first.
fn alike(wanted: &str, names: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut scored: Vec<(f64, String)> = names
        .map(|(folded, shown)| {
            (
                strsim::normalized_damerau_levenshtein(wanted, &folded)
                    .max(begins(wanted, &folded)),
                shown,
            )
        })
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut like: Vec<String> = Vec::new();
    for (_, name) in scored {
        if !like.contains(&name) {
            like.push(name);
        }
    }
    like.truncate(3);
    like
}

/// A beginning of three letters or more is alike enough to be meant, though not to be taken.
fn begins(wanted: &str, name: &str) -> f64 {
    if wanted.chars().count() >= 3 && name.starts_with(wanted) {
        ALIKE
    } else {
        0.0
    }
}

/// The refusal of an entry that went meanwhile.
pub(crate) fn gone(tail: Tail) -> Problem {
    Problem::new(
        Code::Missing,
        "entry",
        format!("That entry was deleted meanwhile. {}", tail.words()),
    )
    .hint("Restore it from History.")
}
