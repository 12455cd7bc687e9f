//! From the rows to what a chart is drawn from.
//!
//! Each series is taken from a ground, and knows nothing that the ground does not. It does not know pixels.

use std::collections::{BTreeMap, HashSet};

use chrono::{Days, NaiveDate};
use plumb_charts::{
    Medium, RoleSpan, SiltSeries, SoundingSeries, Spec,
    sounding_line::{
        AreaSeries, GoalPoint, MilestonePoint, Parting, SoundingPoint, Turn, Turning, sample_days,
        shows_marks,
    },
};
use plumb_mastery::{
    Area, AreaId, Body, Day, Entry, Kind, Tree,
    calibration::Sounded,
    depth::{self, Strength, Strengths, VoteKey},
    goals::open,
};

use super::ground::{Ground, Kept};
use crate::{
    depths::no_area,
    problem::Result,
    reader::{Reader, Select},
    standing::{Silt, Standing},
};

/// Days that a Silt calendar draws at most: 53 weeks and the week that is cut, or five calendar years.
const DRAWN_ON_SCREEN: u64 = 54 * 7;
const DRAWN_ON_PAPER: u64 = 6 * 366;

/// What a Sounding line is drawn from.
pub(crate) fn sounding(ground: &Ground, spec: &Spec) -> Result<SoundingSeries> {
    let standing = &ground.standing;
    let strengths = if spec.range.to == standing.today {
        standing.strengths.clone()
    } else {
        Strengths::at(&standing.record, spec.range.to)
    };
    let gatherer = Gatherer {
        standing,
        kept: &ground.kept,
        silt: &ground.silt,
        strengths: &strengths,
        spec,
    };
    let marked = |place| shows_marks(spec, spec.areas.len(), place);
    let areas = spec
        .areas
        .iter()
        .enumerate()
        .map(|(place, area)| gatherer.area(*area, marked(place)))
        .collect::<Result<_>>()?;
    Ok(SoundingSeries {
        areas,
        roles: roles(ground),
    })
}

/// The roles that are drawn behind every chart over days.
pub(super) fn roles(ground: &Ground) -> Vec<RoleSpan> {
    let span = |role: &plumb_mastery::Role| RoleSpan {
        id: role.id,
        title: role.title.clone(),
        at: role.at.clone(),
        from: role.from,
        to: role.to,
    };
    ground.roles.iter().map(span).collect()
}

/// When an area or its ladder changed, or it was retired, oldest first.
pub(super) fn turns(kept: &Kept, tree: &Tree, area: &Area) -> Vec<Turn> {
    let retired = area.retired_on.map(|on| Turn {
        on,
        kind: Turning::Retired,
    });
    let changed = kept.turns(area.id, tree);
    let mut turns: Vec<Turn> = changed.chain(retired).collect();
    turns.sort_by_key(|turn| turn.on);
    turns
}

struct Gatherer<'a> {
    standing: &'a Standing,
    kept: &'a Kept,
    silt: &'a Silt,
    strengths: &'a Strengths,
    spec: &'a Spec,
}

impl Gatherer<'_> {
    /// An area; whether its marks are drawn decides whether they are gathered, because a lifetime has many.
    fn area(&self, id: AreaId, marked: bool) -> Result<AreaSeries> {
        let bare = self.bare(id)?;
        if !marked {
            return Ok(bare);
        }
        let tree = &self.standing.tree;
        let below: HashSet<AreaId> = tree.below(id).into_iter().collect();
        let here = || self.kept.milestones_of(id);
        Ok(AreaSeries {
            milestones: here()
                .filter_map(|entry| self.point(entry, &below))
                .collect(),
            unrated: unrated(here(), &below),
            soundings: self.soundings(id),
            goal: open(&bare.depth, &self.kept.goals).map(|wish| GoalPoint {
                id: wish.id,
                set_on: wish.on,
                half_rungs: wish.half_rungs,
                due: wish.due,
            }),
            freshness: self
                .silt
                .fadings
                .area(id)
                .map(|fading| freshness(fading, self.spec))
                .unwrap_or_default(),
            parting: self.parting(&bare.depth),
            turns: tree
                .get(id)
                .map(|area| turns(self.kept, tree, area))
                .unwrap_or_default(),
            ..bare
        })
    }

    /// An area without its marks.
    fn bare(&self, id: AreaId) -> Result<AreaSeries> {
        let tree = &self.standing.tree;
        let area = tree.get(id).ok_or_else(no_area)?;
        let depth = self.standing.depths.area(id).ok_or_else(no_area)?.clone();
        let stands = depth
            .steps
            .iter()
            .chain(&depth.claimed)
            .flat_map(|step| &step.five);
        let titles: BTreeMap<VoteKey, String> = stands
            .filter_map(|stand| Some((stand.key, self.kept.titles.get(&stand.key)?.clone())))
            .collect();
        let fading = self.silt.fadings.area(id);
        let fresh = fading
            .map(|fading| fading.at(self.spec.reading_day()))
            .unwrap_or_default();
        Ok(AreaSeries {
            id,
            name: area.name.clone(),
            rungs: tree
                .ladder_of(id)
                .map(|ladder| ladder.rungs.iter().map(|rung| rung.name.clone()).collect())
                .unwrap_or_default(),
            first_day: self.kept.first_day(id),
            last_made: fresh.last.map(|on| Day {
                on,
                precision: self.precision(id, on),
            }),
            unrated: 0,
            soundings: Vec::new(),
            goal: None,
            freshness: Vec::new(),
            parting: None,
            turns: Vec::new(),
            titles,
            milestones: Vec::new(),
            depth,
        })
    }

    fn point(&self, entry: &Entry, below: &HashSet<AreaId>) -> Option<MilestonePoint> {
        let Body::Milestone(milestone) = &entry.body else {
            return None;
        };
        let rated = milestone
            .challenge
            .iter()
            .filter(|(area, _)| below.contains(area));
        Some(MilestonePoint {
            id: entry.id,
            key: entry
                .work
                .map_or(VoteKey::Milestone(entry.id), VoteKey::Work),
            title: milestone.title.clone(),
            day: entry.day(),
            challenge: rated.map(|(_, rung)| *rung).max()?,
            strength: self.strengths.of(entry.id).unwrap_or(Strength::Claimed),
            result: milestone.result,
            part: milestone.part,
        })
    }

    fn soundings(&self, id: AreaId) -> Vec<SoundingPoint> {
        let here = self
            .kept
            .soundings
            .iter()
            .filter_map(|entry| Some((entry, Sounded::of(entry)?)))
            .filter(|(_, sounded)| sounded.area == id);
        here.map(|(entry, sounded)| SoundingPoint {
            id: sounded.id,
            day: entry.day(),
            half_rungs: sounded.half_rungs,
            by: sounded.by.into(),
        })
        .collect()
    }

    fn precision(&self, id: AreaId, on: NaiveDate) -> plumb_mastery::Precision {
        self.silt
            .making
            .days(id)
            .iter()
            .rev()
            .find(|day| day.on == on)
            .map(|day| day.precision)
            .unwrap_or_default()
    }

    fn parting(&self, depth: &depth::AreaDepth) -> Option<Parting> {
        let standing = self.standing;
        let parting = depth::parting(
            &standing.tree,
            &standing.record,
            self.strengths,
            depth,
            self.spec.range.to,
        )?;
        let mut names = parting
            .asks
            .iter()
            .map(|ask| self.kept.titles.get(&ask.key).cloned().unwrap_or_default());
        match parting.asks.first()?.strength {
            Strength::Witnessed => names.next().map(Parting::Ask),
            _ => Some(Parting::Attach(names.collect())),
        }
    }
}

/// How many milestones rate nothing of an area that they name.
pub(super) fn unrated<'a>(named: impl Iterator<Item = &'a Entry>, below: &HashSet<AreaId>) -> u32 {
    let unrated = named.filter(|entry| match &entry.body {
        Body::Milestone(milestone) => !milestone.challenge.keys().any(|area| below.contains(area)),
        _ => false,
    });
    u32::try_from(unrated.count()).unwrap_or(u32::MAX)
}

fn freshness(fading: &plumb_mastery::freshness::Fading, spec: &Spec) -> Vec<(NaiveDate, u32)> {
    let days = sample_days(spec)
        .into_iter()
        .filter(|day| *day <= spec.today);
    days.filter_map(|day| Some((day, fading.at(day).ppm?)))
        .collect()
}

/// What a Silt calendar is drawn from.
pub(crate) fn silt_of(
    reader: &Reader<'_>,
    ground: &Ground,
    id: AreaId,
    spec: &Spec,
) -> Result<SiltSeries> {
    let tree = &ground.standing.tree;
    let area = tree.get(id).ok_or_else(no_area)?;
    let drawn = if spec.medium == Medium::Print {
        DRAWN_ON_PAPER
    } else {
        DRAWN_ON_SCREEN
    };
    let earliest = spec.range.to.checked_sub_days(Days::new(drawn));
    let behind = Select {
        kinds: vec![Kind::Session, Kind::Milestone],
        areas: Some(tree.below(id)),
        from: earliest.max(Some(spec.range.from)),
        to: Some(spec.range.to),
        ..Select::default()
    };
    let mut entries = reader.dated(&behind)?;
    entries.retain(|(_, entry)| ground.has(*entry));
    Ok(SiltSeries {
        id,
        name: area.name.clone(),
        days: ground.silt.making.days(id).to_vec(),
        entries,
        last_logged: ground.last_logged,
        fading: ground.silt.fadings.area(id).ok_or_else(no_area)?.clone(),
        fallow_since: area.fallow_since,
    })
}
