//! Core: what the years are made of.
//!
//! A drilled core with today on top and the first day at the bottom: layers as thick as the hours made in them, silt where nothing was made for long, a
//! break where nothing was logged. Beside it stand the works, and on land what was overseen. Thickness is hours and no depth, so nothing turns it over.

mod ashore;
mod body;
mod column;
mod log;
mod plan;
mod rows;
mod said;
mod series;

use std::cmp::Reverse;

use plumb_mastery::{EntryId, core::SEAM, depth::Strength};

pub use series::{CoreSeries, drilled, first_day};

use crate::{
    blank::{self, Room},
    key::{self, Item, Sample},
    scene::{Scene, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
    token::Token,
};
use plan::Plan;

/// The marks that were put down, for the tables.
pub(crate) struct Drawn {
    /// Each layer's.
    pub layers: Vec<Option<u32>>,
    /// Each layer's bar of overseeing.
    pub bars: Vec<Option<u32>>,
    /// Whether each layer is named beside the core.
    pub told: Vec<bool>,
    /// Each gap's.
    pub gaps: Vec<Option<u32>>,
    /// Works with their mark and their layer.
    pub works: Vec<(u32, usize, EntryId)>,
    /// Whether the title of a role found no room.
    pub untitled: bool,
}

impl Drawn {
    fn of(plan: &Plan) -> Self {
        let layers = plan.series.layers.len();
        Self {
            layers: vec![None; layers],
            bars: vec![None; layers],
            told: vec![false; layers],
            gaps: vec![None; plan.column.gaps.len()],
            works: Vec::new(),
            untitled: false,
        }
    }
}

/// Draws what the years are made of, by years, or by quarters where there are fewer than four of them.
pub fn core(series: &CoreSeries, spec: &Spec) -> Scene {
    let plan = Plan::new(series, spec);
    let mut sheet = Sheet::default();
    let mut drawn = Drawn::of(&plan);
    body::ground(&mut sheet, &plan);
    body::draw(&mut sheet, &plan, &mut drawn);
    log::draw(&mut sheet, &plan, &mut drawn);
    ashore::draw(&mut sheet, &plan, &mut drawn);
    if let Some(words) = said::empty(&plan) {
        let room = Room {
            left: plan.words.0 - 100,
            right: plan.shore,
            top: plan.column.top,
            bottom: plan.floor - plan::TIP,
        };
        blank::say(&mut sheet, plan.faces, room, &Words::Ours(words));
    }
    let place = key::Place {
        faces: plan.faces,
        left: 0,
        right: plan.width,
        baseline: plan.floor + 260,
    };
    let height = key::draw(&mut sheet, place, &legend(&plan, &drawn));
    let mut laid = sheet.lay(rows::tables(&plan, &drawn));
    // One walks down the core, from today to the first day; of a seam and a layer that end on one day the seam lies on top, and was put down later.
    laid.nav
        .sort_by_key(|stop| (stop.series, Reverse(stop.date), Reverse(stop.mark)));
    Scene {
        chart: Chart::Core,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Core.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(&plan),
        computed: said::computed(&plan),
        lead: None,
        notes: said::notes(&plan, &drawn),
        marks: laid.marks,
        nav: laid.nav,
        axes: Vec::new(),
        tables: laid.tables,
    }
}

/// What the key explains: only what is drawn.
fn legend(plan: &Plan, drawn: &Drawn) -> Vec<Item> {
    let ours = Words::Ours;
    let mut items: Vec<Item> = Vec::new();
    for (place, (_, name)) in plan.series.named.iter().enumerate() {
        let (style, pattern, ink) = body::of_part(plan, place);
        items.push((
            Sample::Etched(style, pattern, ink),
            Words::Theirs(name.clone()),
        ));
    }
    let made = |n: &usize| plan.is_made(*n);
    let layers = || (0..plan.series.layers.len()).filter(made);
    let plain =
        layers().find(|n| plan.series.layers[*n].time.made > 0 && said::lead(plan, *n).is_none());
    if let Some(n) = plain {
        let words = if plan.series.named.is_empty() {
            say!("charts-made")
        } else {
            say!("core-other")
        };
        items.push((
            Sample::Block(body::ink(plan, &plan.series.layers[n]).0),
            ours(words),
        ));
    }
    if let Some(n) = layers().find(|n| plan.series.layers[*n].time.made == 0) {
        let block = Sample::Block(body::ink(plan, &plan.series.layers[n]).0);
        items.push((block, ours(say!("core-key-no-hours"))));
    }
    if plan.column.gaps.iter().any(|gap| gap.spell.dry) {
        items.push((Sample::Silt, ours(say!("core-gaps", days = SEAM))));
    }
    if drawn.bars.iter().any(Option::is_some) {
        items.push((
            Sample::Block(ashore::ink(plan)),
            ours(say!("core-key-overseeing")),
        ));
    }
    for strength in [Strength::Witnessed, Strength::Shown, Strength::Claimed] {
        if drawn.strengths(plan).any(|known| known == strength) {
            let mark = Sample::Mark(log::symbol(strength), Token::Ink);
            let known = crate::words::strength(strength);
            items.push((mark, ours(say!("core-key-work", strength = known))));
        }
    }
    items
}

impl Drawn {
    /// How the works that are named are known.
    fn strengths<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = Strength> + 'a {
        self.works.iter().filter_map(|(_, layer, id)| {
            let mut finds = plan.finds[*layer].iter();
            finds
                .find(|(find, _)| find.id == *id)
                .map(|(_, known)| *known)
        })
    }
}
