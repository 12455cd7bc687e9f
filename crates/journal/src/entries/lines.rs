//! An entry in one line: what lists, answers and the history say of it.
//!
//! Parts are joined by a middle dot; a person's own words stand as they are, cut at the end. It does not know which door prints it.

use plumb_mastery::{Body, Entry, Sounder, Tree, depth::half_rungs, ids::ending, words};

/// The most characters of a person's words in a line.
const LINE: usize = 120;

/// What the history calls it: "session", a milestone's title, "note", "Mrs Alder's words".
pub(crate) fn name(entry: &Entry, tree: &Tree) -> String {
    let area = || {
        entry
            .areas
            .first()
            .and_then(|id| tree.get(*id))
            .map(|area| area.name.clone())
    };
    match &entry.body {
        Body::Session(_) => "session".to_owned(),
        Body::Note(_) => "note".to_owned(),
        Body::Milestone(milestone) => milestone.title.clone(),
        Body::Recognition(recognition) => format!("{} words", possessive(&recognition.from)),
        Body::Sounding(_) => area().map_or_else(
            || "sounding".to_owned(),
            |area| format!("sounding of {area}"),
        ),
        Body::Goal(_) => {
            area().map_or_else(|| "goal".to_owned(), |area| format!("goal for {area}"))
        }
    }
}

/// `Logged session …3f9c1 · Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze`.
pub(crate) fn answer(verb: &str, entry: &Entry, tree: &Tree) -> String {
    let id = entry.id.to_string();
    let mut parts = vec![
        format!("{verb} {} …{}", entry.kind(), ending(&id)),
        words::day(entry.day()),
    ];
    parts.push(line(entry, tree));
    let paths: Vec<String> = entry.areas.iter().map(|area| tree.path(*area)).collect();
    parts.extend((!paths.is_empty()).then(|| paths.join(", ")));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// What the timeline says of it, without day and areas.
pub(crate) fn line(entry: &Entry, tree: &Tree) -> String {
    let text = || first_line(&entry.text);
    match &entry.body {
        Body::Session(session) => {
            let time = time(session.making_min, session.overseeing_min);
            if entry.text.is_empty() {
                time
            } else {
                format!("{time} · {}", text())
            }
        }
        Body::Milestone(milestone) => milestone.title.clone(),
        Body::Note(_) => text(),
        Body::Recognition(recognition) if recognition.quote.trim().is_empty() => {
            say!("entries-saw-it", who = recognition.from.as_str())
        }
        Body::Recognition(recognition) => {
            say!(
                "entries-quote",
                words = first_line(&recognition.quote),
                who = recognition.from.as_str()
            )
        }
        Body::Sounding(sounding) => {
            let rung = rung_of(entry, tree, sounding.half_rungs);
            match &sounding.by {
                Sounder::Own => rung,
                Sounder::Other(name) => say!("entries-sounded-by", rung = rung, who = name),
            }
        }
        Body::Goal(goal) => {
            let rung = rung_of(entry, tree, goal.half_rungs);
            match goal.due {
                Some(due) => {
                    let due = words::long_day(plumb_mastery::Day::exact(due));
                    say!("entries-goal-by", rung = rung, due = due)
                }
                None => rung,
            }
        }
    }
}

/// The challenge in words, area by area: "Glaze, Untangles".
pub(crate) fn challenge(entry: &Entry, tree: &Tree) -> Vec<String> {
    let Body::Milestone(milestone) = &entry.body else {
        return Vec::new();
    };
    let rated = entry
        .areas
        .iter()
        .filter_map(|id| Some((id, milestone.challenge.get(id)?)));
    rated
        .filter_map(|(id, rung)| {
            let rung = tree.ladder_of(*id)?.name(*rung);
            Some(format!("{}, {rung}", tree.get(*id)?.name))
        })
        .collect()
}

/// "1 h 30 making", "2 h overseeing", or both.
pub(crate) fn time(making: impl Into<u32>, overseeing: impl Into<u32>) -> String {
    let (making, overseeing) = (making.into(), overseeing.into());
    let (made, overseen) = (words::duration(making), words::duration(overseeing));
    match (making, overseeing) {
        (0, 0) => String::new(),
        (_, 0) => say!("entries-making", time = made),
        (0, _) => say!("entries-overseeing", time = overseen),
        _ => say!("entries-both", made = made, overseen = overseen),
    }
}

/// "Mrs Alder's", "the apprentices'", as the history calls it, which is written down in English once for all.
pub(crate) fn possessive(name: &str) -> String {
    if name.ends_with(['s', 'S']) {
        format!("{name}'")
    } else {
        format!("{name}'s")
    }
}

/// Half rungs with the rung they reach: "Sets the mark", "3.5".
pub(crate) fn rung_of(entry: &Entry, tree: &Tree, halves: u8) -> String {
    let ladder = entry.areas.first().and_then(|area| tree.ladder_of(*area));
    match ladder {
        Some(ladder) if halves > 0 && halves.is_multiple_of(2) => {
            format!("{}, {}", ladder.name(halves / 2), half_rungs(halves))
        }
        _ => half_rungs(halves),
    }
}

/// The first line of a text, cut where it is long.
pub(crate) fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= LINE {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LINE).collect();
    format!("{}…", cut.trim_end())
}

/// Whose a thing is, in the language that is spoken: "Mrs Alder's", "von Mrs Alder".
pub(crate) fn whose(name: &str) -> String {
    if name.ends_with(['s', 'S']) {
        say!("entries-whose-s", name = name)
    } else {
        say!("entries-whose", name = name)
    }
}

/// "first" to "twelfth", then figures; figures throughout where a language writes them with a point.
pub(crate) fn ordinal(number: usize) -> String {
    if words::Language::spoken() == words::Language::German {
        return format!("{number}.");
    }
    const WORDS: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth",
    ];
    match number.checked_sub(1).and_then(|at| WORDS.get(at)) {
        Some(word) => (*word).to_owned(),
        None => {
            let ending = match (number % 10, number % 100) {
                (_, 11..=13) => "th",
                (1, _) => "st",
                (2, _) => "nd",
                (3, _) => "rd",
                _ => "th",
            };
            format!("{number}{ending}")
        }
    }
}
