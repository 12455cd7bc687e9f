//! What is accepted with a remark: a day of more than 24 hours, a title that may be the same piece, words before their milestone, a leap.
//!
//! Nothing is blocked here; the model refuses what cannot be. Asked before the entry is put, so that it does not find itself.

use chrono::Days;
use plumb_mastery::{
    About, AreaId, Body, Entry, Kind, Tree,
    depth::{Piece, is_leap, rungs},
    fold::fold,
    words,
};

use super::{capital, said::minutes_between};
use crate::{
    problem::Result,
    reader::{Reader, Select},
    standing::Standing,
};

/// Works of the same title within this many days are perhaps one piece.
const SAME_PIECE_DAYS: u64 = 14;

/// Every remark about an entry that is to be written.
pub(crate) fn about(
    reader: &Reader<'_>,
    tree: &Tree,
    entry: &Entry,
    standing: Option<&Standing>,
) -> Result<Vec<String>> {
    let mut warnings = Vec::new();
    match &entry.body {
        Body::Session(session) => {
            let (made, overseen) = minutes_between(reader, entry.on, entry.on)?;
            let sum =
                made + overseen + u32::from(session.making_min) + u32::from(session.overseeing_min);
            if entry.precision.is_day() && sum > plumb_mastery::entry::DAY_MINUTES {
                let day = words::day(entry.day());
                warnings.push(format!(
                    "{day} now holds {}, which is more than a day has.",
                    words::duration(sum)
                ));
            }
        }
        Body::Milestone(milestone) => {
            warnings.extend(same_piece(reader, entry, &milestone.title)?);
            let rated = milestone.challenge.iter();
            warnings.extend(
                rated.filter_map(|(area, rung)| leap(tree, entry, *area, *rung, standing?)),
            );
        }
        Body::Recognition(recognition) => {
            if let Some(About::Milestone(id)) = recognition.about {
                warnings.extend(reader.entry(id)?.filter(|milestone| entry.on < milestone.day().earliest()).map(|milestone| {
                    let day = words::day(milestone.day());
                    format!("These words are older than the milestone; they count from its day, {day}.")
                }));
            }
        }
        Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => {}
    }
    Ok(warnings)
}

fn same_piece(reader: &Reader<'_>, entry: &Entry, title: &str) -> Result<Option<String>> {
    let near = Select {
        kinds: vec![Kind::Milestone],
        from: entry.on.checked_sub_days(Days::new(SAME_PIECE_DAYS)),
        to: entry.on.checked_add_days(Days::new(SAME_PIECE_DAYS)),
        ..Select::default()
    };
    let same = reader.entries(&near)?.into_iter().find(|other| {
        let titled = matches!(&other.body, Body::Milestone(milestone) if fold(&milestone.title) == fold(title));
        titled && other.id != entry.id && (entry.work.is_none() || other.work != entry.work)
    });
    Ok(same.map(|other| format!("Same piece? '{title}' was also logged for {}. If it is one piece, give both the same work.", words::day(other.day()))))
}

fn leap(tree: &Tree, entry: &Entry, area: AreaId, rung: u8, standing: &Standing) -> Option<String> {
    let depth = standing.depths.area(area)?;
    if !is_leap(&Piece::of(entry)?, rung, depth) {
        return None;
    }
    let before = rungs(depth.before(entry.on).claimed30);
    let name = tree.ladder_of(area)?.name(rung);
    Some(format!(
        "{} is a leap: {} was at {before} the day before, claims counted.",
        capital(name),
        tree.get(area)?.name
    ))
}
