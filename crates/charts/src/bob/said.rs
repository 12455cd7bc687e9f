//! What each datum of a Bob says, as a full sentence.
//!
//! Numbers come from the tally. It draws nothing.

use plumb_mastery::words::{count, long_day};

use super::tally::{Kind, Row, Seen, days};

/// "Rung 5, Sets the mark".
pub(crate) fn place(row: &Row) -> String {
    say!(
        "bob-place",
        number = row.number,
        rung = row.rung.name.as_str()
    )
}

/// A rung with what it demands and what stands on it.
pub(crate) fn rung(row: &Row, next: bool) -> String {
    let mut told = vec![format!("{}.", place(row))];
    let demands: Vec<&str> = row.rung.demands.split_whitespace().collect();
    if !demands.is_empty() {
        let demands = demands.join(" ");
        let stop = if demands.ends_with(['.', '!', '?', '…']) {
            ""
        } else {
            "."
        };
        told.push(say!("bob-demands", demands = format!("{demands}{stop}")));
    }
    told.push(standing(row, next));
    told.join(" ")
}

/// "2 works: 1 witnessed, 1 claimed. 2 of them in the last 12 months. 3 attempts."
fn standing(row: &Row, next: bool) -> String {
    let mut told = Vec::new();
    let works = row.works();
    if works > 0 {
        let kinds = Kind::WORKS.iter().filter(|kind| !row.of(**kind).is_empty());
        let parts: Vec<String> = kinds
            .map(|kind| format!("{} {}", count(row.of(*kind).len() as u64), kind.word()))
            .collect();
        told.push(format!(
            "{}: {}; {}.",
            say!("charts-works", count = works),
            parts.join(", "),
            recently(row.recent.len(), works)
        ));
    } else if next {
        told.push(say!("bob-no-work-next"));
    } else {
        told.push(say!("bob-no-work"));
    }
    told.extend(
        Kind::BESIDE
            .into_iter()
            .filter_map(|kind| beside(row, kind).map(|said| format!("{said}."))),
    );
    told.join(" ")
}

/// "both in the last 12 months", for so many works of so many.
pub(crate) fn recently(recent: usize, of: usize) -> String {
    match (recent, of) {
        (0, 1) => say!("bob-recent-not"),
        (1, 1) => say!("bob-recent-one"),
        (0, _) => say!("bob-recent-none"),
        (2, 2) => say!("bob-recent-both"),
        (recent, of) if recent == of => say!("bob-recent-all", count = of),
        (recent, _) => say!("bob-recent-some", count = recent),
    }
}

/// "3 attempts" or "1 overseen"; none where nothing of it stands here.
pub(crate) fn beside(row: &Row, kind: Kind) -> Option<String> {
    let number = row.of(kind).len();
    let said = match kind {
        Kind::Attempted => say!("bob-attempts", count = number),
        _ => say!("bob-overseen", count = number),
    };
    (number > 0).then_some(said)
}

/// One segment of a bar, or what stands beside it.
pub(crate) fn segment(row: &Row, kind: Kind) -> String {
    let seen = row.of(kind);
    let number = seen.len();
    let what = match kind {
        Kind::Attempted => say!("bob-attempts", count = number),
        Kind::Oversaw => say!("bob-milestones-overseen", count = number),
        _ => say!("bob-works-known", count = number, known = kind.word()),
    };
    format!("{}: {what}; {}.", place(row), which(seen))
}

/// The works of a rung that are of the last 12 months.
pub(crate) fn recent(row: &Row) -> String {
    let (recent, works) = (row.recent.len(), row.works());
    say!(
        "bob-recent",
        place = place(row),
        recent = recent,
        count = works,
        which = which(&row.recent)
    )
}

/// "Tern cover, 3 May 2024", or "from 1 March 1961 to 11 February 1964, the latest p5".
fn which(seen: &[Seen]) -> String {
    match (seen, days(seen)) {
        ([one], _) => format!("{}, {}", one.title, long_day(one.day)),
        ([latest, ..], Some((first, last))) if first.on < last.on => say!(
            "bob-which-span",
            from = long_day(first),
            to = long_day(last),
            work = latest.title
        ),
        ([latest, ..], Some((_, last))) => {
            say!("bob-which-day", day = long_day(last), work = latest.title)
        }
        _ => String::new(),
    }
}
