//! What Echoes says: the sentence of every dot, and the whole.
//!
//! It states who said what about which work, and whether it may be quoted. Counts are told once and never weighed. It draws nothing.

use std::collections::HashSet;

use chrono::Datelike;
use plumb_mastery::{
    Publish, Relation,
    echoes::{Echo, Echoes},
    words::{capital, long_day, small_number},
};

use super::{
    plan::{Dot, Plan},
    series::EchoesSeries,
};
use crate::{
    spec::{Range, Spec},
    words,
};

/// The most bytes of someone's words that are spoken with a dot; its entry has the whole.
pub(crate) const EXCERPT: usize = 240;

/// The name of a lane.
pub(crate) fn lane(relation: Relation) -> String {
    capital(&those(relation))
}

/// Those in a lane, inside a sentence.
fn those(relation: Relation) -> String {
    match relation {
        Relation::Peer => say!("echoes-peers"),
        Relation::Client => say!("echoes-clients"),
        Relation::Teacher => say!("echoes-teachers"),
        Relation::Public => say!("echoes-publics"),
        Relation::Jury => say!("echoes-juries"),
    }
}

/// What someone is to the person.
pub(crate) fn relation(relation: Relation) -> String {
    match relation {
        Relation::Peer => say!("echoes-peer"),
        Relation::Client => say!("echoes-client"),
        Relation::Teacher => say!("echoes-teacher"),
        Relation::Public => say!("echoes-public"),
        Relation::Jury => say!("echoes-jury"),
    }
}

/// Whether words may be quoted, in the key.
pub(crate) fn permission(publish: Publish) -> String {
    match publish {
        Publish::Named => say!("echoes-named"),
        Publish::Anonymous => say!("echoes-anonymous"),
        Publish::Unasked => say!("echoes-unasked"),
        Publish::No => say!("echoes-no"),
    }
}

/// Who spoke, beside the dot: the name, or what they are where it may not be given.
pub(crate) fn name(echo: &Echo) -> String {
    echo.from.clone().unwrap_or_else(|| match echo.relation {
        Relation::Peer => say!("echoes-a-peer"),
        Relation::Client => say!("echoes-a-client"),
        Relation::Teacher => say!("echoes-a-teacher"),
        Relation::Public => say!("echoes-a-public"),
        Relation::Jury => say!("echoes-a-jury"),
    })
}

/// Whether words may be quoted, in a cell.
pub(crate) fn publish(echo: &Echo) -> String {
    match (echo.publish, echo.asked_on) {
        (Publish::Named, _) => say!("echoes-cell-named"),
        (Publish::Anonymous, _) => say!("echoes-cell-anonymous"),
        (Publish::No, _) => say!("echoes-cell-no"),
        (Publish::Unasked, None) => say!("echoes-unasked"),
        (Publish::Unasked, Some(on)) => say!("echoes-cell-asked", day = words::short_date(on)),
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
    let day = long_day(echo.day);
    let work = echo.about.map(|about| &said.subjects[about].title);
    let quoted = Some(excerpt(&echo.words, EXCERPT)).filter(|words| !words.is_empty());
    let said = match (work, quoted) {
        (None, None) => say!("echoes-said", day = day, who = who),
        (Some(work), None) => say!("echoes-said-about", day = day, who = who, work = work),
        (None, Some(words)) => say!("echoes-quoted", day = day, who = who, words = words),
        (Some(work), Some(words)) => say!(
            "echoes-quoted-about",
            day = day,
            who = who,
            work = work,
            words = words
        ),
    };
    let asked = match (echo.publish, echo.asked_on) {
        (Publish::Unasked, Some(on)) => say!("echoes-asked", day = words::long_date(on)),
        (Publish::Unasked, None) => say!("echoes-not-asked"),
        (publish, _) => format!("{}.", capital(&permission(publish))),
    };
    format!("{said} {asked}")
}

fn several(dot: &Dot) -> String {
    let (first, last) = (dot.echoes[0], dot.echoes[dot.echoes.len() - 1]);
    say!(
        "echoes-several",
        days = words::days(first.day.on, last.day.on),
        count = dot.echoes.len(),
        lane = those(first.relation),
        permission = permission(first.publish)
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
    let told = counts(plan, &echoes, spec);
    if leaves {
        return told;
    }
    format!("{told} {}", free(&echoes))
}

/// How many of them there are, by whom, when, and about how many works.
fn counts(plan: &Plan, echoes: &[&Echo], spec: &Spec) -> String {
    let (count, all) = (echoes.len(), capital(&small_number(echoes.len())));
    let unnamed = echoes.iter().filter(|echo| echo.person.is_none()).count();
    let people = different(echoes.iter().map(|echo| echo.person));
    let subjects = echoes.iter().filter_map(|echo| echo.about);
    let works = different(subjects.map(|about| plan.said.subjects[about].key));
    let span = span(echoes, plan.range(), spec);
    // Persons are not counted where a name may not be given: one person for two words would tell whose the other is.
    match (unnamed, works) {
        (0, 0) => say!(
            "echoes-told",
            count = count,
            all = all,
            people = people,
            persons = small_number(people),
            span = span
        ),
        (0, works) => say!(
            "echoes-told-about",
            count = count,
            all = all,
            people = people,
            persons = small_number(people),
            span = span,
            works = works,
            subjects = small_number(works)
        ),
        (unnamed, 0) => say!(
            "echoes-told-unnamed",
            count = count,
            all = all,
            span = span,
            unnamed = unnamed,
            nameless = small_number(unnamed)
        ),
        (unnamed, works) => say!(
            "echoes-told-unnamed-about",
            count = count,
            all = all,
            span = span,
            unnamed = unnamed,
            nameless = small_number(unnamed),
            works = works,
            subjects = small_number(works)
        ),
    }
}

/// How many may be quoted.
fn free(echoes: &[&Echo]) -> String {
    let free = echoes
        .iter()
        .filter(|echo| echo.publish.allows_words())
        .count();
    match (free, echoes.len()) {
        (1, 1) => say!("echoes-free-it"),
        (0, _) => say!("echoes-free-none"),
        (2, 2) => say!("echoes-free-both"),
        (free, all) if free == all => say!("echoes-free-all"),
        (free, _) => say!(
            "echoes-free",
            count = free,
            number = capital(&small_number(free))
        ),
    }
}

/// "since 2019", or the years between which everything shown was said.
fn span(echoes: &[&Echo], range: Range, spec: &Spec) -> String {
    let years = echoes.iter().map(|echo| echo.day.on.year());
    let (first, last) = (years.clone().min().unwrap_or(0), years.max().unwrap_or(0));
    let one = first == range.to.year() || (first == last && range.to < spec.today);
    let first = first.to_string();
    if one {
        say!("echoes-in-year", year = first)
    } else if range.to < spec.today {
        say!("echoes-from-to", from = first, to = last.to_string())
    } else {
        say!("echoes-since", year = first)
    }
}

/// What stands in the sea where no dot is.
pub(crate) fn nothing(plan: &Plan, leaves: bool) -> Option<String> {
    if !plan.lanes.is_empty() {
        return None;
    }
    let range = plan.range();
    Some(match plan.said.echoes.first().map(|echo| echo.day.on) {
        None if leaves => say!("echoes-nothing-quotable"),
        None => say!("echoes-nothing"),
        Some(first) if first > range.to => {
            say!("echoes-none-before", day = words::long_date(first))
        }
        Some(_) => say!(
            "echoes-none-between",
            from = words::long_date(range.from),
            to = words::long_date(range.to)
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
        notes.push(say!("echoes-outside", count = outside));
    }
    if let Some((all, dots)) = plan.binned() {
        notes.push(say!("echoes-binned", all = all, dots = dots));
    }
    let beyond = |(_, dot): (usize, &Dot)| {
        let about = dot.echoes[0].about.filter(|_| dot.echoes.len() == 1);
        let day = about.and_then(|about| plan.said.subjects[about].day);
        day.is_some_and(|day| !range.holds(day.on))
    };
    if plan.dots().any(beyond) {
        notes.push(say!("echoes-beyond"));
    }
    if plan.bed.untitled > 0 {
        notes.push(say!("echoes-untitled", count = plan.bed.untitled));
    }
    if shortened {
        notes.push(say!("echoes-shortened"));
    }
    if roles_over > 0 {
        notes.push(say!("charts-more-roles", count = roles_over));
    }
    if leaves {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        notes.push(say!("echoes-range-quotable", from = from, to = to));
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
        (number > 0).then(|| {
            say!(
                "echoes-of-kind",
                count = number,
                permission = permission(publish)
            )
        })
    });
    let kinds: Vec<String> = kinds.into_iter().flatten().collect();
    let (count, kinds) = (echoes().count(), words::listed(&kinds));
    let name = &series.name;
    let mut told = vec![match (spec.areas.is_empty(), leaves) {
        (true, false) => say!("echoes-computed", count = count, kinds = kinds),
        (true, true) => say!("echoes-computed-quotable", count = count, kinds = kinds),
        (false, false) => say!(
            "echoes-computed-areas",
            name = name,
            count = count,
            kinds = kinds
        ),
        (false, true) => say!(
            "echoes-computed-areas-quotable",
            name = name,
            count = count,
            kinds = kinds
        ),
    }];
    if echoes().all(|echo| echo.person.is_some()) {
        let people = different(echoes().map(|echo| echo.person));
        told.push(say!("echoes-computed-people", count = people));
    }
    told.push(say!("echoes-computed-works"));
    told.join(" ")
}
