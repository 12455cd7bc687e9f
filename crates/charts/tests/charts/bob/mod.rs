//! Bob: numbers, words and states.

mod numbers;
mod states;
mod stretch;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use plumb_charts::{
    BobSeries, Chart, Spec,
    bob::{BobBeside, BobRung, BobWork, Pyramid},
};
use plumb_mastery::{
    AreaId, Body, Day, Outcome, Part, Precision,
    bob::{Bob, Rated, bob as placed, line_of},
    depth::{AreaDepth, VoteKey},
};

use crate::{
    fixtures::{day, spec},
    ground::{Ground, Made},
};

/// What a Bob is drawn from, as the journal gathers it.
pub fn series(ground: &Ground, area: AreaId, spec: &Spec) -> BobSeries {
    let tree = ground.tree();
    let (depths, _) = ground.depths(spec.today);
    let depth = depths.area(area).expect("the area is in its tree");
    let below: HashSet<AreaId> = tree.below(area).into_iter().collect();
    let stands = |on: NaiveDate| {
        let (_, strengths) = ground.depths(on);
        let rated = ground.entries.iter();
        let rated = rated.filter_map(|entry| Rated::of(entry, &below, &strengths));
        placed(rated, on)
    };
    let whole = stands(spec.range.to);
    let named = |entry: &&plumb_mastery::Entry| {
        let rates = match &entry.body {
            Body::Milestone(milestone) => {
                milestone.challenge.keys().any(|area| below.contains(area))
            }
            _ => true,
        };
        !rates && entry.areas.iter().any(|area| below.contains(area))
    };
    let ladder = tree.ladder_of(area).expect("its craft has a ladder");
    let rung = |rung: &plumb_mastery::Rung| BobRung {
        name: rung.name.clone(),
        demands: rung.demands.clone(),
    };
    BobSeries {
        id: area,
        name: tree.get(area).expect("the area").name.clone(),
        rungs: ladder.rungs.iter().map(rung).collect(),
        vouched_by: vouched_by(ground, &whole, spec.range.to),
        whole: pyramid(ground, depth, &whole),
        before: pyramid(
            ground,
            depth,
            &stands(spec.range.from.pred_opt().expect("a day")),
        ),
        unrated: ground.entries.iter().filter(named).count() as u32,
        first_day: ground.entries.iter().map(|entry| entry.on).min(),
        turns: Vec::new(),
        roles: ground.roles.clone(),
    }
}

fn pyramid(ground: &Ground, depth: &AreaDepth, bob: &Bob) -> Pyramid {
    let mut titles: HashMap<VoteKey, &str> = HashMap::new();
    titles.extend(
        ground
            .works
            .iter()
            .map(|work| (VoteKey::Work(work.id), work.title.as_str())),
    );
    for entry in &ground.entries {
        if let Body::Milestone(milestone) = &entry.body {
            titles.insert(VoteKey::Milestone(entry.id), &milestone.title);
        }
    }
    let title = |key| titles[&key].to_owned();
    let beside = |rated: &Rated| BobBeside {
        rated: *rated,
        title: title(rated.key),
        line30: line_of(depth, rated.day.on),
    };
    Pyramid {
        works: bob
            .works
            .iter()
            .map(|work| BobWork {
                placed: *work,
                title: title(work.key),
                line30: line_of(depth, work.reached.on),
            })
            .collect(),
        attempts: bob.attempts.iter().map(beside).collect(),
        overseen: bob.overseen.iter().map(beside).collect(),
    }
}

fn vouched_by(ground: &Ground, bob: &Bob, on: NaiveDate) -> Vec<String> {
    let Some(point) = bob.point() else {
        return Vec::new();
    };
    let voices = ground.entries.iter().filter(|entry| entry.on <= on);
    voices
        .filter_map(|entry| match &entry.body {
            Body::Recognition(said)
                if said.about == Some(plumb_mastery::About::Milestone(point.milestone)) =>
            {
                Some(said.from.clone())
            }
            _ => None,
        })
        .collect()
}

/// A spec of a Bob.
pub fn asked(from: &str, to: &str) -> Spec {
    Spec {
        chart: Chart::Bob,
        ..spec(from, to)
    }
}

/// The inspector of `charts.md`: 31, 22, 14, 6 and 2 works, of which 9, 6, 5, 3 and 2 are of the last 12 months, and three attempts at the fifth rung.
pub fn inspector() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Ride inspection");
    let chiefs = ["the chief engineer", "Park north", "Insurer"];
    for (rung, all, recent) in [(1_u8, 31, 9), (2, 22, 6), (3, 14, 5), (4, 6, 3), (5, 2, 2)] {
        for n in 0..all {
            let on = if n < recent {
                day("2026-03-12") - chrono::Days::new(9 * n + u64::from(5 - rung))
            } else {
                day("2025-10-01") - chrono::Days::new(37 * (n - recent) + 11 * u64::from(rung))
            };
            let title = match (rung, n) {
                (5, 0) => "Falcon launch fault".to_owned(),
                (5, _) => "Comet lift hill".to_owned(),
                _ => format!("Case {rung}-{n}"),
            };
            let made = Made {
                shown: n % 7 != 6,
                ..Made::default()
            };
            let id = ground.milestone(&title, Day::exact(on), &[(craft, rung)], made);
            if n % 3 == 0 || rung > 3 {
                ground.vouched(
                    id,
                    chiefs[(n % 3) as usize],
                    &(on + chrono::Days::new(6)).to_string(),
                );
            }
        }
    }
    for on in ["2025-03-01", "2025-08-01", "2026-01-20"] {
        let tried = Made {
            result: Outcome::Attempted,
            ..Made::default()
        };
        ground.milestone("Night launch", Day::exact(day(on)), &[(craft, 5)], tried);
    }
    let overseen = Made {
        part: Part::Oversaw,
        ..Made::default()
    };
    ground.milestone(
        "Park opening",
        Day::exact(day("2026-04-02")),
        &[(craft, 3)],
        overseen,
    );
    ground.milestone(
        "Winter check",
        Day {
            on: day("2025-12-31"),
            precision: Precision::Year,
        },
        &[(craft, 3)],
        overseen,
    );
    ground.role(
        "Inspector",
        "Harbour Parks",
        "2021-01-01",
        Some("2025-06-30"),
    );
    ground.role("Senior inspector", "Harbour Parks", "2025-07-01", None);
    (ground, craft)
}
