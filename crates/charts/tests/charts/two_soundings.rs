//! Two soundings: the worked example E9, every state, and what is left to the table.

mod catalogue;
mod numbers;

use plumb_charts::{Chart, Spec, TwoSoundingsSeries, two_soundings, two_soundings::Gathering};
use plumb_mastery::{
    AreaId, Publish,
    compare::{Grounds, Period, Said, Tally, first_uses},
    depth::{Owner, VoteKey},
    goals::Wish,
};

use crate::{fixtures, ground::Ground, sound::Case};

/// A spec of a period.
pub fn spec(areas: &[AreaId], from: &str, to: &str) -> Spec {
    Spec {
        chart: Chart::TwoSoundings,
        areas: areas.to_vec(),
        ..fixtures::spec(from, to)
    }
}

/// What the model makes of a journal; `leaves` is what a file would hold.
pub fn series(ground: &Ground, spec: &Spec, leaves: bool) -> TwoSoundingsSeries {
    let (tree, making) = (ground.tree(), ground.making());
    let (depths, _) = ground.depths(spec.today);
    let wishes: Vec<Wish> = ground.entries.iter().filter_map(Wish::of).collect();
    let firsts = first_uses(&tree, &ground.entries);
    let tally = Tally::of(&tree, &ground.entries, &wishes, &firsts);
    let gathering = Gathering {
        grounds: Grounds {
            tree: &tree,
            depths: &depths,
            making: &making,
            fadings: &ground.fadings(),
            tally: &tally,
            owner: &Owner::default(),
        },
        goals: &wishes,
        title: &|key| title(ground, key),
        named: &|said: &Said| !leaves || said.publish == Publish::Named,
        offered: &|_| true,
    };
    gathering.series(&spec.areas, Period::through(spec.range.from, spec.range.to))
}

fn title(ground: &Ground, key: VoteKey) -> String {
    match key {
        VoteKey::Work(id) => {
            let work = ground.works.iter().find(|work| work.id == id);
            work.map(|work| work.title.clone()).unwrap_or_default()
        }
        VoteKey::Milestone(id) => {
            let entry = ground.entries.iter().find(|entry| entry.id == id);
            match entry.map(|entry| &entry.body) {
                Some(plumb_mastery::Body::Milestone(milestone)) => milestone.title.clone(),
                _ => String::new(),
            }
        }
    }
}

/// A journal in a state.
pub fn case(name: &str, ground: Ground, spec: &Spec) -> Case {
    let kept = series(&ground, spec, false);
    Case::new(name, spec, move |spec| two_soundings(&kept, spec))
}
