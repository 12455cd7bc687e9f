//! The sounding line of an area, from what leaves and from nothing else.
//!
//! A chart draws words of the person too: titles of milestones, names of rungs, roles. They are cleaned here like every other text, because a
//! renderer trips over them wherever they stand. What came after the day of the document is not drawn.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_charts::{
    RoleSpan,
    sounding_line::{AreaSeries, MilestonePoint, SoundingSeries},
};
use plumb_mastery::{
    Area, Day, Entry, Milestone, Role,
    depth::{AreaDepth, Strength, VoteKey, rungs},
    words::listed,
};

use super::{Desk, works::Group};
use crate::{
    chart::{self, ChartPicture},
    clean::known_line,
    rows::{Choice, Rows},
};

/// The roles that had begun on the day of the document and are not private.
pub fn roles<'a>(rows: &'a Rows, choice: &Choice) -> impl Iterator<Item = &'a Role> {
    let made_on = choice.made_on;
    rows.roles
        .iter()
        .filter(move |role| !role.private && role.from <= made_on)
}

/// The last day of a role, where it had come on the day of the document.
pub fn ended(role: &Role, choice: &Choice) -> Option<NaiveDate> {
    role.to.filter(|to| *to <= choice.made_on)
}

pub fn span(role: &Role, choice: &Choice) -> RoleSpan {
    let coarse = |on, precision| choice.grain.coarsen(Day { on, precision }, choice.made_on);
    RoleSpan {
        id: role.id,
        title: known_line(&role.title),
        at: known_line(&role.at),
        from: coarse(role.from, role.from_precision).earliest(),
        to: ended(role, choice).map(|to| coarse(to, role.to_precision).on),
    }
}

/// The sounding line of an area.
pub fn picture(
    desk: &Desk<'_>,
    area: &Area,
    depth: &AreaDepth,
    groups: &[Group<'_>],
    (name, rung_names): (&str, &[String]),
) -> ChartPicture {
    let choice = desk.choice;
    let mut titles: BTreeMap<VoteKey, String> = BTreeMap::new();
    let mut milestones = Vec::new();
    for group in groups {
        titles.insert(group.key, group.piece.title.clone());
        for (entry, milestone) in &group.entries {
            milestones.extend(point(desk, area, group, entry, milestone));
        }
    }
    let first_day = milestones
        .iter()
        .map(|point| choice.grain.coarsen(point.day, choice.made_on).earliest())
        .min();
    let series = SoundingSeries {
        areas: vec![AreaSeries {
            first_day,
            id: area.id,
            name: name.to_owned(),
            rungs: rung_names.to_vec(),
            depth: depth.clone(),
            titles,
            milestones,
            unrated: 0,
            soundings: Vec::new(),
            goal: None,
            freshness: Vec::new(),
            last_made: None,
            parting: None,
            turns: Vec::new(),
        }],
        roles: roles(desk.rows, choice)
            .map(|role| span(role, choice))
            .collect(),
    };
    said(&series, choice, name, depth)
}

/// The drawn series with its finding in numbers.
fn said(series: &SoundingSeries, choice: &Choice, name: &str, depth: &AreaDepth) -> ChartPicture {
    let (scene, drawn) = chart::sounding(series, choice);
    let rises: Vec<String> = depth
        .steps
        .iter()
        .map(|step| format!("{} in {}", rungs(step.depth30), on(choice, step.on)))
        .collect();
    let last = depth.steps.last();
    let title = last.map_or_else(String::new, |step| {
        format!(
            "{name} reads {} since {}.",
            rungs(step.depth30),
            on(choice, step.on)
        )
    });
    ChartPicture {
        svg: drawn.svg,
        labels: drawn.labels,
        width: scene.width,
        height: scene.height,
        alt: format!(
            "A chart of depth over time, deeper {}. {title} It deepened to {}.",
            if choice.right_way_up {
                "above"
            } else {
                "below"
            },
            listed(&rises, "and")
        ),
        title,
        notes: Vec::new(),
        heading: String::new(),
        tables: Vec::new(),
    }
}

/// A coarse day in words.
fn on(choice: &Choice, day: NaiveDate) -> String {
    choice.grain.text(Day::exact(day)).words()
}

fn point(
    desk: &Desk<'_>,
    area: &Area,
    group: &Group<'_>,
    entry: &Entry,
    milestone: &Milestone,
) -> Option<MilestonePoint> {
    let below = desk.rows.tree.below(area.id);
    let rated = milestone
        .challenge
        .iter()
        .filter(|(rated, _)| desk.area_ids.contains_key(rated) && below.contains(rated));
    Some(MilestonePoint {
        id: entry.id,
        key: group.key,
        title: known_line(&milestone.title),
        day: Day::exact(
            desk.choice
                .grain
                .coarsen(entry.day(), desk.choice.made_on)
                .on,
        ),
        challenge: rated.map(|(_, rung)| *rung).max()?,
        strength: desk.strengths.of(entry.id).unwrap_or(Strength::Claimed),
        result: milestone.result,
        part: milestone.part,
    })
}
