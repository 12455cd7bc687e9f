//! What an amendment took from an entry, or gave it, as the reason for which depth moved.
//!
//! A fall says what was taken, never only that something was changed. It does not know the numbers.

use plumb_mastery::{Body, Day, Entry, Evidence, Knowledge, Milestone, Recognition, Tree, words};

use super::lines::possessive;
use crate::{problem::Result, reader::Reader, standing::title_of};

/// Why depth moved when an entry was amended; `key` is the work that stands otherwise now.
pub(super) fn reason(
    reader: &Reader<'_>,
    tree: &Tree,
    (was, now): (&Entry, &Entry),
    key: Option<plumb_mastery::depth::VoteKey>,
) -> Result<String> {
    let title = key.map(|key| title_of(reader, key)).transpose()?;
    Ok(match (&was.body, &now.body) {
        (Body::Milestone(before), Body::Milestone(after)) => {
            milestone(reader, tree, (was, before), (now, after))?
        }
        (Body::Recognition(before), Body::Recognition(after)) => {
            let title = title.unwrap_or_default();
            recognition((was, before), (now, after), &title)
        }
        _ => "An entry was amended.".to_owned(),
    })
}

fn milestone(
    reader: &Reader<'_>,
    tree: &Tree,
    (was, before): (&Entry, &Milestone),
    (now, after): (&Entry, &Milestone),
) -> Result<String> {
    let title = &after.title;
    let gone: Vec<&Evidence> = was
        .evidence
        .iter()
        .filter(|evidence| !now.evidence.contains(evidence))
        .collect();
    let rated = before
        .challenge
        .iter()
        .find(|(area, rung)| after.challenge.get(*area) != Some(*rung));
    Ok(if let [one] = gone[..] {
        format!("Without that {} of {title}.", super::amend::word(one))
    } else if !gone.is_empty() {
        let count = words::small_number(gone.len());
        format!("Without {count} pieces of evidence of {title}.")
    } else if let Some((area, old)) = rated {
        let name = tree.get(*area).map_or("", |area| area.name.as_str());
        let ladder = tree.ladder_of(*area);
        let rung = |rung: u8| ladder.map_or("", |ladder| ladder.name(rung)).to_owned();
        let old = rung(*old);
        match after.challenge.get(area) {
            Some(new) => format!("{title} is rated {} in {name}, not {old}.", rung(*new)),
            None => format!("{title} is rated in {name} no more."),
        }
    } else if before.result != after.result && !after.result.is_done() {
        format!("{title} counts as attempted now.")
    } else if before.part != after.part {
        format!("{title} counts as overseen now.")
    } else if was.work != now.work {
        let work = now.work.map(|id| reader.work(id)).transpose()?.flatten();
        match work {
            Some(work) => format!(
                "{title} is of {} now, and one work has one vote.",
                work.title
            ),
            None => format!("{title} is of no work now."),
        }
    } else if was.day() != now.day() {
        format!("{title} counts from {} now.", words::long_day(now.day()))
    } else {
        format!("{title} was amended.")
    })
}

fn recognition(
    (was, before): (&Entry, &Recognition),
    (now, after): (&Entry, &Recognition),
    title: &str,
) -> String {
    let whose = possessive(&after.from);
    let told = after.know == Some(Knowledge::Told);
    if before.about != after.about && before.about.is_some() {
        format!("{whose} word no longer stands behind {title}.")
    } else if before.about != after.about {
        format!("{whose} word now stands behind {title}.")
    } else if before.know != after.know && told {
        format!("{whose} word is hearsay now and no longer stands behind {title}.")
    } else if before.know != after.know {
        format!("{whose} word is hearsay no more and now stands behind {title}.")
    } else if before.from != after.from {
        format!(
            "{whose} word stands behind {title} now, not {}.",
            possessive(&before.from)
        )
    } else if was.on != now.on {
        let day: Day = now.day();
        format!(
            "{whose} word stands behind {title} from {} now.",
            words::long_day(day)
        )
    } else {
        format!("{whose} words were amended.")
    }
}
