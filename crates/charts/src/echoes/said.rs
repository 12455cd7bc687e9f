//! What Echoes says: the sentence of every dot, and the whole.
//!
//! It states who said what about which work, and whether it may be quoted. Counts are told once and never weighed. It draws nothing.

use std::collections::HashSet;

use chrono::Datelike;
use plumb_mastery::{
    Publish, Relation,
    echoes::{Echo, Echoes},
    words::{count, counted, long_day, small_number},
};

use super::{
    plan::{Dot, Plan},
    series::EchoesSeries,
};
use crate::{
    spec::{Range, Spec},
    words,
};

/// What stands where nobody said anything yet.
const NOTHING: &str = "Nothing here yet. A sentence in an e-mail counts: paste it.";
/// What stands in a chart for others that has nothing to show.
const NOTHING_QUOTABLE: &str = "Nothing that may be quoted yet.";
/// The most bytes of someone's words that are spoken with a dot; its entry has the whole.
pub(crate) const EXCERPT: usize = 240;

/// The name of a lane.
pub(crate) fn lane(relation: Relation) -> &'static str {
    match relation {
        Relation::Peer => "Peers",
        Relation::Client => "Clients",
        Relation::Teacher => "Teachers",
        Relation::Public => "Public",
        Relation::Jury => "Jury",
    }
}

/// What someone is to the person.
pub(crate) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Peer => "peer",
        Relation::Client => "client",
        Relation::Teacher => "teacher",
        Relation::Public => "member of the public",
        Relation::Jury => "jury",
    }
}

/// Whether words may be quoted, in the key.
pub(crate) fn permission(publish: Publish) -> &'static str {
    match publish {
        Publish::Named => "may be quoted",
        Publish::Anonymous => "may be quoted, without the name",
        Publish::Unasked => "not asked",
        Publish::No => "may not be quoted",
    }
}

/// Who spoke, beside the dot: the name, or what they are where it may not be given.
pub(crate) fn name(echo: &Echo) -> String {
    echo.from
        .clone()
        .unwrap_or_else(|| format!("a {}", relation(echo.relation)))
}

/// Whether words may be quoted, in a cell.
pub(crate) fn publish(echo: &Echo) -> String {
    match (echo.publish, echo.asked_on) {
        (Publish::Named, _) => "with the name".to_owned(),
        (Publish::Anonymous, _) => "without the name".to_owned(),
        (Publish::No, _) => "no".to_owned(),
        (Publish::Unasked, None) => "not asked".to_owned(),
        (Publish::Unasked, Some(on)) => format!("asked {}", words::short_date(on)),
    }
}

/// A dot as a sentence: "24 December 1966: Mr Alder, peer, about p6: “It holds.” May be quoted."
pub(crate) fn dot(said: &Echoes, dot: &Dot) -> String {
    match dot.echoes[..] {
        [echo] => one(said, echo),
        _ => several(dot),
    }
}

fn one(said: &Echoes, echo: &Echo) -> String {
    let who = match &echo.from {
        Some(from) => format!("{from}, {}", relation(echo.relation)),
        None => name(echo),
    };
    let about = echo.about.map_or_else(String::new, |about| {
        format!(", about {}", said.subjects[about].title)
    });
    let quoted = if echo.words.is_empty() {
        ".".to_owned()
    } else {
        format!(": “{}”", excerpt(&echo.words, EXCERPT))
    };
    let end = if quoted.ends_with(['.', '”']) {
        ""
    } else {
        "."
    };
    let asked = match (echo.publish, echo.asked_on) {
        (Publish::Unasked, Some(on)) => format!("Asked on {}, no answer yet", words::long_date(on)),
        (Publish::Unasked, None) => "Not asked whether it may be quoted".to_owned(),
        (publish, _) => capital(permission(publish)),
    };
    format!("{}: {who}{about}{quoted}{end} {asked}.", long_day(echo.day))
}

fn several(dot: &Dot) -> String {
    let (first, last) = (dot.echoes[0], dot.echoes[dot.echoes.len() - 1]);
    format!(
        "{}: {}, {}; {}.",
        words::days(first.day.on, last.day.on),
        counted(dot.echoes.len() as u64, "recognition", "recognitions"),
        lane(first.relation).to_lowercase(),
        permission(first.publish),
    )
}

/// As much of someone's words as so many bytes hold, with an ellipsis where there is more.
pub(crate) fn excerpt(text: &str, bytes: usize) -> String {
    if text.len() <= bytes {
        return text.to_owned();
    }
    let end = (0..=bytes)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}

/// How many different works or persons dots are about or by.
pub(crate) fn different<T: Eq + std::hash::Hash>(of: impl Iterator<Item = T>) -> usize {
    of.collect::<HashSet<T>>().len()
}

/// The whole chart, spoken: "Six recognitions by four people since 2019, about five works. Two may be quoted."
pub(crate) fn sentence(plan: &Plan, spec: &Spec, leaves: bool) -> String {
    if let Some(nothing) = nothing(plan, leaves) {
        return nothing;
    }
    let echoes: Vec<&Echo> = plan
        .dots()
        .flat_map(|(_, dot)| dot.echoes.iter().copied())
        .collect();
    let numbered = |number: usize, one: &str, many: &str| {
        format!(
            "{} {}",
            small_number(number),
            if number == 1 { one } else { many }
        )
    };
    let all = capital(&numbered(echoes.len(), "recognition", "recognitions"));
    let unnamed = echoes.iter().filter(|echo| echo.person.is_none()).count();
    let people = numbered(
        different(echoes.iter().map(|echo| echo.person)),
        "person",
        "people",
    );
    let subjects = echoes.iter().filter_map(|echo| echo.about);
    let about = match different(subjects.map(|about| plan.said.subjects[about].key)) {
        0 => String::new(),
        works => format!(", about {}", numbered(works, "work", "works")),
    };
    let span = span(&echoes, plan.range(), spec);
    // Persons are not counted where a name may not be given: one person for two words would tell whose the other is.
    let told = if unnamed > 0 {
        format!(
            "{all} {span}, {} without a name{about}.",
            small_number(unnamed)
        )
    } else {
        format!("{all} by {people} {span}{about}.")
    };
    if leaves {
        return told;
    }
    let free = echoes
        .iter()
        .filter(|echo| echo.publish.allows_words())
        .count();
    let free = match (free, echoes.len()) {
        (1, 1) => "It".to_owned(),
        (0, _) => "None".to_owned(),
        (2, 2) => "Both".to_owned(),
        (free, all) if free == all => "All".to_owned(),
        (free, _) => capital(&small_number(free)),
    };
    format!("{told} {free} may be quoted.")
}

/// "since 2019", or the years between which everything shown was said.
fn span(echoes: &[&Echo], range: Range, spec: &Spec) -> String {
    let years = echoes.iter().map(|echo| echo.day.on.year());
    let (first, last) = (years.clone().min().unwrap_or(0), years.max().unwrap_or(0));
    if first == range.to.year() || (first == last && range.to < spec.today) {
        format!("in {first}")
    } else if range.to < spec.today {
        format!("from {first} to {last}")
    } else {
        format!("since {first}")
    }
}

/// What stands in the sea where no dot is.
pub(crate) fn nothing(plan: &Plan, leaves: bool) -> Option<String> {
    if !plan.lanes.is_empty() {
        return None;
    }
    let range = plan.range();
    Some(match plan.said.echoes.first().map(|echo| echo.day.on) {
        None if leaves => NOTHING_QUOTABLE.to_owned(),
        None => NOTHING.to_owned(),
        Some(first) if first > range.to => {
            format!("Nothing said before {}.", words::long_date(first))
        }
        Some(_) => format!(
            "Nothing said from {} to {}.",
            words::long_date(range.from),
            words::long_date(range.to)
        ),
    })
}

/// What stands below the chart.
pub(crate) fn notes(plan: &Plan, leaves: bool, shortened: bool, roles_over: usize) -> Vec<String> {
    let range = plan.range();
    let mut notes = Vec::new();
    let outside = plan
        .said
        .echoes
        .iter()
        .filter(|echo| !range.holds(echo.day.on))
        .count();
    if outside > 0 && !plan.lanes.is_empty() {
        let lie = counted(outside as u64, "recognition lies", "recognitions lie");
        notes.push(format!("{lie} outside of these days."));
    }
    if let Some((all, dots)) = plan.binned() {
        notes.push(format!(
            "{} recognitions as {} dots; a dot may stand for several, and then has no line to a work.",
            count(all as u64),
            count(dots as u64)
        ));
    }
    let beyond = |(_, dot): (usize, &Dot)| {
        let about = dot.echoes[0].about.filter(|_| dot.echoes.len() == 1);
        let day = about.and_then(|about| plan.said.subjects[about].day);
        day.is_some_and(|day| !range.holds(day.on))
    };
    if plan.dots().any(beyond) {
        notes.push("A line that ends at an edge leads to a work of another time.".to_owned());
    }
    if plan.bed.untitled > 0 {
        let titles = counted(plan.bed.untitled as u64, "title", "titles");
        notes.push(format!("No room in the chart for {titles} of works."));
    }
    if shortened {
        notes.push("Long words are shortened here; a dot opens them whole.".to_owned());
    }
    if roles_over > 0 {
        let more = words::count(roles_over, "more role", "more roles");
        notes.push(format!("In the table only: {more} of the same time."));
    }
    if leaves {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        notes.push(format!("{from} to {to}. Only words that may be quoted."));
    }
    notes
}

/// How the numbers of the sentence came about.
pub(crate) fn computed(plan: &Plan, series: &EchoesSeries, spec: &Spec, leaves: bool) -> String {
    let echoes = || plan.dots().flat_map(|(_, dot)| dot.echoes.iter());
    if plan.lanes.is_empty() {
        return String::new();
    }
    let kinds = super::signs::ALL.map(|publish| {
        let number = echoes().filter(|echo| echo.publish == publish).count();
        (number > 0).then(|| format!("{} {}", count(number as u64), permission(publish)))
    });
    let kinds: Vec<String> = kinds.into_iter().flatten().collect();
    let which = if spec.areas.is_empty() {
        "Every recognition is counted".to_owned()
    } else {
        format!(
            "Counted are recognitions about milestones and works of {} or of what lies below it, and those that name one of these",
            series.name
        )
    };
    let which = if leaves {
        format!("{which}, as far as it may be quoted")
    } else {
        which
    };
    let people = if echoes().any(|echo| echo.person.is_none()) {
        String::new()
    } else {
        let people = different(echoes().map(|echo| echo.person));
        let people = words::count(people, "person", "people");
        format!(
            " Names that differ only in capitals and spaces are one person, which makes {people}."
        )
    };
    format!(
        "{which}: {}, of which {}.{people} Milestones of one work are one work.",
        count(echoes().count() as u64),
        words::listed(&kinds),
    )
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
