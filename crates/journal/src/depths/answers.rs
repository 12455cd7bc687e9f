//! What `depth`, `freshness`, `next` and `calibration` answer.
//!
//! One area, or every area in the order of the tree. Days are read as a person types them; today where none is given.

use std::collections::HashMap;

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Day, EntryId, Kind, Tree,
    calibration::{Sounded, calibration},
    computed,
    depth::{self, Next, Stand, Step, Strengths, VoteKey, next, next_rung30},
    freshness::Band,
    words,
};

use super::{
    AreaOn, BecauseAnswer, CalibrationAnswer, DepthAnswer, ExistingAdds, FreshnessAnswer, NewWorks,
    NextDepth, NextRequest, Rungs, SoundingGap, StepAnswer,
};
use crate::{
    areas::OneArea,
    entries::Compared,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    standing::{Standing, silt, standing, title_of},
};

/// Thirtieths in half a rung.
const HALF_30: u16 = 15;

impl Journal {
    /// Depth of one area, or of all.
    pub fn depth(&self, request: AreaOn) -> Result<Vec<DepthAnswer>> {
        self.read(|reader| {
            let standing = standing(reader)?;
            let (areas, on) = asked(reader, &standing.tree, &request)?;
            areas
                .into_iter()
                .map(|area| depth_of(reader, &standing, area, on))
                .collect()
        })
    }

    /// Freshness of one area, or of all.
    pub fn freshness(&self, request: AreaOn) -> Result<Vec<FreshnessAnswer>> {
        self.read(|reader| {
            let tree = crate::storage::tree(reader.connection())?;
            let silt = silt(reader)?;
            let (areas, on) = asked(reader, &tree, &request)?;
            let answer = |area| {
                let fresh = silt
                    .fadings
                    .area(area)
                    .map(|fading| fading.at(on))
                    .unwrap_or_default();
                FreshnessAnswer {
                    area: tree.path(area),
                    on,
                    days_since: fresh.days_since,
                    ppm: fresh.ppm,
                    band: fresh.band.map(band),
                    at_least: fresh.at_least,
                }
            };
            Ok(areas.into_iter().map(answer).collect())
        })
    }

    /// What would reach the next rung, or the one that is named.
    pub fn next_depth(&self, request: NextRequest) -> Result<NextDepth> {
        self.read(|reader| {
            let standing = standing(reader)?;
            let area = names::area(&standing.tree, &request.area, Tail::Changed)?;
            let target30 = match &request.to {
                Some(level) => Some(
                    HALF_30
                        * u16::from(names::half_rungs(
                            &standing.tree,
                            area,
                            level,
                            Tail::Changed,
                        )?),
                ),
                None => None,
            };
            next_depth_of(reader, &standing, area, target30)
        })
    }

    /// Soundings against the evidence of their day.
    pub fn calibration(&self, request: OneArea) -> Result<CalibrationAnswer> {
        self.read(|reader| {
            let standing = standing(reader)?;
            let area = names::area(&standing.tree, &request.area, Tail::Changed)?;
            let entries = reader.entries(&Select {
                kinds: vec![Kind::Sounding],
                areas: Some(vec![area]),
                ..Select::default()
            })?;
            let sounded: Vec<Sounded> = entries.iter().filter_map(Sounded::of).collect();
            let depth = standing.depths.area(area).ok_or_else(no_area)?;
            let calibration = calibration(depth, &sounded);
            let days: HashMap<EntryId, Day> = entries
                .iter()
                .map(|entry| (entry.id, entry.day()))
                .collect();
            let gap = |gap: plumb_mastery::calibration::Gap| SoundingGap {
                day_words: words::day(
                    days.get(&gap.sounding)
                        .copied()
                        .unwrap_or(Day::exact(gap.on)),
                ),
                verdict: gap.verdict(),
                on: gap.on,
                half_rungs: gap.half_rungs,
                by: gap.by,
                gap30: gap.gap30,
            };
            Ok(CalibrationAnswer {
                area: standing.tree.path(area),
                soundings: calibration.soundings.into_iter().map(gap).collect(),
                bias30: calibration.bias30,
                spread30: calibration.spread30,
            })
        })
    }
}

/// The areas and the day that are asked for.
fn asked(reader: &Reader<'_>, tree: &Tree, request: &AreaOn) -> Result<(Vec<AreaId>, NaiveDate)> {
    let areas = match request
        .area
        .as_ref()
        .filter(|area| !area.0.trim().is_empty())
    {
        Some(typed) => vec![names::area(tree, typed, Tail::Changed)?],
        None => tree.areas().iter().map(|area| area.id).collect(),
    };
    Ok((
        areas,
        names::day_or_today(request.on.as_ref(), "on", reader, Tail::Changed)?.on,
    ))
}

fn depth_of(
    reader: &Reader<'_>,
    standing: &Standing,
    area: AreaId,
    on: NaiveDate,
) -> Result<DepthAnswer> {
    let depth = standing.depths.area(area).ok_or_else(no_area)?;
    let reading = depth.at(on);
    let display = standing
        .tree
        .ladder_of(area)
        .map(|ladder| depth::display(reading.depth30, ladder))
        .unwrap_or_default();
    let steps = depth
        .steps
        .iter()
        .filter(|step| step.on <= on)
        .map(|step| step_of(reader, step))
        .collect::<Result<_>>()?;
    Ok(DepthAnswer {
        area: standing.tree.path(area),
        on,
        depth30: reading.depth30,
        claimed30: reading.claimed30,
        tip: Rungs(reading.tip),
        shelf: Rungs(reading.shelf),
        survey: reading.survey,
        words: display,
        steps,
    })
}

fn step_of(reader: &Reader<'_>, step: &Step) -> Result<StepAnswer> {
    let because = |stand: &Stand| {
        Ok(BecauseAnswer {
            work: stand.key.id().to_string(),
            title: title_of(reader, stand.key)?,
            half_rungs: stand.half_rungs,
            weight: stand.weight,
        })
    };
    Ok(StepAnswer {
        on: step.on,
        depth30: step.depth30,
        because: step.five.iter().map(because).collect::<Result<_>>()?,
    })
}

/// What would reach a depth of an area from here; the next rung where none is named.
pub(crate) fn next_depth_of(
    reader: &Reader<'_>,
    standing: &Standing,
    area: AreaId,
    target30: Option<u16>,
) -> Result<NextDepth> {
    let ladder = standing.tree.ladder_of(area).ok_or_else(no_area)?;
    let depth = standing.depths.area(area).ok_or_else(no_area)?;
    let now = depth.at(standing.today).depth30;
    let next = next_from(
        standing,
        area,
        target30.unwrap_or_else(|| next_rung30(now, ladder)),
    )
    .ok_or_else(no_area)?;
    let existing = next.existing.iter().map(|adds| {
        Ok(ExistingAdds {
            work: id_of(adds.key),
            title: title_of(reader, adds.key)?,
            strength: adds.strength,
            adds30: adds.adds30,
        })
    });
    Ok(NextDepth {
        area: standing.tree.path(area),
        depth30: next.depth30,
        target30: next.target30,
        new: next
            .new
            .iter()
            .map(|new| NewWorks {
                strength: new.strength,
                rung: new.rung,
                works: new.works,
            })
            .collect(),
        existing: existing.collect::<Result<_>>()?,
        sentence: next.sentence(ladder),
        computed: computed::next(&next, ladder),
    })
}

fn id_of(key: VoteKey) -> String {
    key.id().to_string()
}

/// What a goal of these half rungs still needs, in words.
pub(crate) fn to_go(compared: &Compared, area: AreaId, half_rungs: u8) -> Option<String> {
    let standing = &compared.after;
    let next = next_from(standing, area, HALF_30 * u16::from(half_rungs))?;
    Some(next.sentence(standing.tree.ladder_of(area)?))
}

/// The solver for an area as it stands today.
pub(crate) fn next_from(standing: &Standing, area: AreaId, target30: u16) -> Option<Next> {
    let depth = standing.depths.area(area)?;
    let strengths: &Strengths = &standing.strengths;
    Some(next(
        &standing.tree,
        &standing.record,
        strengths,
        depth,
        target30,
        standing.today,
    ))
}

/// The word of a band.
pub(crate) fn band(band: Band) -> String {
    match band {
        Band::Bright => "bright",
        Band::Dulling => "dulling",
        Band::Dusty => "dusty",
        Band::UnderSilt => "under-silt",
    }
    .to_owned()
}

/// The refusal of an area that went meanwhile.
pub(crate) fn no_area() -> Problem {
    Problem::new(
        Code::Missing,
        "area",
        "That area was deleted meanwhile. Nothing was changed.",
    )
    .hint("Look at the list of areas again.")
}
