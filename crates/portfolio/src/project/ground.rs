//! Depth of what leaves, from what leaves.
//!
//! Dates are coarsened first, so that no position tells more than the text; who vouches for what is read from the true dates alone, else praise of
//! March could vouch for a work of November. Nothing unselected shines through a number.

use plumb_charts::Chart;
use plumb_mastery::{
    About, Area, AreaId, AreaKind, Day, Entry,
    depth::{Depths, Owner, Piece, Record, Voice, depths, rungs},
    freshness::{Making, Practice},
};

use super::{Desk, line, works::Group};
use crate::{
    notice::{Notice, Reason},
    privacy::Leaving,
    projection::{Carrier, Craft, Ground, Minutes, Rise, RungWords},
    rows::{Choice, Rows},
};

/// What depth is computed from: leaving milestones on their coarse days, and for each the voices that truly reach it.
pub fn record(rows: &Rows, choice: &Choice, leaving: &Leaving<'_>) -> Record {
    let coarse = |entry: &Entry| choice.grain.coarsen(entry.day(), choice.made_on).on;
    let mut record = Record {
        owner: Owner::of(&rows.profile),
        ..Record::default()
    };
    let mut true_pieces: Vec<Piece> = Vec::with_capacity(leaving.milestones.len());
    for (entry, _) in &leaving.milestones {
        let Some(mut piece) = Piece::of(entry) else {
            continue;
        };
        piece.challenge.retain(|(area, _)| leaving.is_chosen(*area));
        record.pieces.push(Piece {
            on: coarse(entry),
            ..piece.clone()
        });
        true_pieces.push(piece);
    }
    for (entry, _) in &leaving.recognitions {
        let Some(voice) = Voice::of(entry) else {
            continue;
        };
        let reaches = |piece: &&Piece| match voice.about {
            About::Milestone(id) => piece.id == id,
            About::Work(work) => piece.work == Some(work) && piece.earliest <= voice.on,
        };
        let heard = true_pieces.iter().filter(reaches);
        record.voices.extend(heard.map(|piece| Voice {
            on: coarse(entry),
            about: About::Milestone(piece.id),
            ..voice.clone()
        }));
    }
    record
}

/// The crafts that leave, each with its ground, its ladder and its charts.
pub fn crafts(
    desk: &mut Desk<'_>,
    leaving: &Leaving<'_>,
    record: &Record,
    groups: &[Group<'_>],
) -> Vec<Craft> {
    let rows = desk.rows;
    let here = depths(&rows.tree, record, desk.choice.made_on);
    tell_differences(desk, leaving, &here);
    let hours = desk.choice.hours.then(|| making(leaving, rows));
    let roots: Vec<&Area> = leaving
        .areas
        .iter()
        .filter_map(|id| rows.tree.get(*id))
        .filter(|area| area.kind == AreaKind::Craft)
        .collect();
    let mut crafts = Vec::new();
    for (at, root) in roots.into_iter().enumerate() {
        let areas: Vec<&Area> = leaving
            .areas
            .iter()
            .filter(|id| rows.tree.craft_of(**id) == Some(root.id))
            .filter_map(|id| rows.tree.get(*id))
            .collect();
        let ladder = root
            .ladder
            .as_ref()
            .map(|ladder| ladder.rungs.as_slice())
            .unwrap_or_default();
        let rungs: Vec<RungWords> = ladder
            .iter()
            .map(|rung| RungWords {
                name: desk.line(None, &rung.name),
                demands: desk.line(None, &rung.demands),
            })
            .collect();
        let names: Vec<String> = rungs.iter().map(|rung| rung.name.clone()).collect();
        let mut grounds = Vec::with_capacity(areas.len());
        for area in areas {
            grounds.push(ground(desk, area, &here, groups, &names));
        }
        leave_out_twins(&mut grounds);
        crafts.push(Craft {
            id: format!("C{}", at + 1),
            name: desk.line(None, &root.name),
            rungs,
            areas: grounds,
            hours: hours.as_ref().map(|making| total(making, root.id)),
            charts: Vec::new(),
        });
    }
    crafts
}

/// Leaves the chart of an area out where one directly below it has the same works and the same rises: one picture says both.
fn leave_out_twins(grounds: &mut [Ground]) {
    let twin = |above: &Ground| {
        let below = grounds
            .iter()
            .filter(|ground| ground.parent.as_ref() == Some(&above.id) && ground.chart.is_some());
        below
            .into_iter()
            .any(|ground| ground.series == above.series && ground.works == above.works)
    };
    let twins: Vec<bool> = grounds.iter().map(twin).collect();
    grounds
        .iter_mut()
        .zip(twins)
        .filter(|(_, is_twin)| *is_twin)
        .for_each(|(ground, _)| ground.chart = None);
}

fn making(leaving: &Leaving<'_>, rows: &Rows) -> Making {
    let practice: Vec<Practice> = leaving
        .sessions
        .iter()
        .filter_map(|(entry, _)| Practice::of(entry))
        .collect();
    Making::of(&rows.tree, &practice)
}

fn total(making: &Making, craft: AreaId) -> Minutes {
    let days = making.days(craft).iter();
    days.fold(Minutes::default(), |sum, day| Minutes {
        made: sum.made + u64::from(day.making),
        overseen: sum.overseen + u64::from(day.overseeing),
    })
}

fn ground(
    desk: &mut Desk<'_>,
    area: &Area,
    here: &Depths,
    groups: &[Group<'_>],
    rungs: &[String],
) -> Ground {
    let (choice, made_on) = (desk.choice, desk.choice.made_on);
    let on = |day| choice.grain.text(Day::exact(day));
    let name = desk.line(None, &area.name);
    let depth = here.area(area.id);
    let reading = depth.map(|depth| depth.at(made_on));
    let thirtieths = reading.as_ref().map_or(0, |reading| reading.depth30);
    let five = reading
        .as_ref()
        .map(|reading| reading.five.as_slice())
        .unwrap_or_default();
    let works = five.iter().filter_map(|stand| {
        let milestone = desk.milestone_ids.get(&stand.milestone)?.clone();
        Some(Carrier {
            milestone,
            half_rungs: stand.half_rungs,
            weight: stand.weight,
            strength: stand.strength,
        })
    });
    let technique = area.kind == AreaKind::Technique;
    let asked = choice.charts.contains(&Chart::SoundingLine);
    let charted = depth.filter(|depth| asked && !technique && !depth.steps.is_empty());
    Ground {
        id: desk.area_ids.get(&area.id).cloned().unwrap_or_default(),
        parent: area
            .parent
            .and_then(|parent| desk.area_ids.get(&parent).cloned()),
        technique,
        thirtieths,
        rung: thirtieths / plumb_mastery::depth::THIRTIETHS,
        tip: reading.as_ref().map_or(0, |reading| reading.tip),
        survey: reading
            .as_ref()
            .map_or(plumb_mastery::depth::Survey::U, |reading| reading.survey),
        since: depth
            .and_then(|depth| depth.step_at(made_on))
            .map(|step| on(step.on)),
        works: works.collect(),
        series: depth.map_or_else(Vec::new, |depth| {
            depth
                .steps
                .iter()
                .map(|step| Rise {
                    on: on(step.on),
                    thirtieths: step.depth30,
                })
                .collect()
        }),
        chart: charted.map(|depth| line::picture(desk, area, depth, groups, (&name, rungs))),
        name,
    }
}

/// Says where depth here differs from the journal, because not every work is in.
fn tell_differences(desk: &mut Desk<'_>, leaving: &Leaving<'_>, here: &Depths) {
    let rows = desk.rows;
    let whole = depths(
        &rows.tree,
        &Record::of(&rows.entries, Owner::of(&rows.profile)),
        desk.choice.made_on,
    );
    for id in &leaving.areas {
        let at = |depths: &Depths| {
            depths
                .area(*id)
                .and_then(|depth| depth.step_at(desk.choice.made_on))
                .map_or(0, |step| step.depth30)
        };
        let (journal, paper) = (at(&whole), at(here));
        if journal != paper {
            let name = rows.tree.get(*id).map_or("", |area| area.name.as_str());
            let words = format!(
                "{name} reads {} in the journal and {} here, because not every work is in.",
                rungs(journal),
                rungs(paper)
            );
            desk.changed.push(Notice::general(Reason::Depth, words));
        }
    }
}
