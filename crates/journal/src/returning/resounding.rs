//! Sounding again: the areas whose last sounding is over a year old, and whether it is time to be called to it.

use plumb_mastery::{
    Day, Kind,
    calibration::Sounded,
    returning::{is_time, listed},
    words,
};

use super::{Resounding, ResoundingLine};
use crate::{
    commands::Nothing,
    journal::Journal,
    problem::Result,
    reader::{Reader, Select},
    storage,
};

impl Journal {
    /// The areas that may be sounded again; what was said of them last is not told.
    pub fn resounding(&self, _: Nothing) -> Result<Resounding> {
        self.read(|reader| {
            let tree = storage::tree(reader.connection())?;
            let turns = listed(&tree, &soundings(reader)?, reader.today());
            let areas = turns.into_iter().filter_map(|turn| {
                let above = tree.ancestors(turn.area).into_iter().skip(1);
                let mut above: Vec<String> = above
                    .filter_map(|id| tree.get(id).map(|area| area.name.clone()))
                    .collect();
                above.reverse();
                Some(ResoundingLine {
                    area: turn.area,
                    name: tree.get(turn.area)?.name.clone(),
                    above: above.join(" / "),
                    last: turn.last.map_or_else(
                        || "Never sounded.".to_owned(),
                        |on| format!("Last sounded {}.", words::long_day(Day::exact(on))),
                    ),
                })
            });
            Ok(Resounding {
                areas: areas.collect(),
            })
        })
    }
}

/// Whether it is time to sound again, and there is anything to sound.
pub(super) fn is_due(reader: &Reader<'_>) -> Result<bool> {
    let tree = storage::tree(reader.connection())?;
    let soundings = soundings(reader)?;
    let first = reader.begin()?.map(|(day, _)| day);
    let today = reader.today();
    Ok(is_time(&soundings, first, today) && !listed(&tree, &soundings, today).is_empty())
}

fn soundings(reader: &Reader<'_>) -> Result<Vec<Sounded>> {
    let entries = reader.entries(&Select {
        kinds: vec![Kind::Sounding],
        ..Select::default()
    })?;
    Ok(entries.iter().filter_map(Sounded::of).collect())
}
