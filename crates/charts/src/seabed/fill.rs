//! How a plan is filled: columns as wide as their names need, rows as full as one another, each water with its gutters.
//!
//! It decides places; what stands there is the plan's.

use super::{
    flow::{self, Banks, Flow, WHOLE},
    names,
    order::{Ground, Order},
    plan::{Column, LEADING, Plan, Stretch, Water},
    series::Plot,
};
use crate::{frame::CAPTION, spec::Medium, text};

/// The narrowest and widest column of an area, its share of the sea included.
const SLOTS: (i32, i32) = (140, 1280);
/// Between these a column is as wide as its name needs.
const NAMED: (i32, i32) = (440, 960);
/// The most rows for the sake of names; more only where columns would become too narrow.
const ROWS: usize = 12;
/// On paper the ground is a band.
const BAND: (usize, usize) = (2, 4);
/// The land above a water.
const LAND: i32 = 270;
/// Between two rows.
const APART: i32 = 130;
/// The lowest rung where its name stands beside it, and where it does not.
const LOWEST: (i32, i32) = (190, 130);
/// From this width on paper lies across.
const BROAD: i32 = 8_000;
/// From a water's edge to the first column.
const SHORE: i32 = 60;
/// The widest heading of a craft.
const HEADING: i32 = 1_500;

impl<'a> Plan<'a> {
    fn most_rows(&self) -> usize {
        match self.spec.medium {
            Medium::Screen => ROWS,
            Medium::Print if self.width < BROAD => BAND.1,
            Medium::Print => BAND.0,
        }
    }

    /// The lowest rung.
    fn lowest(&self) -> i32 {
        if self.slender() { LOWEST.1 } else { LOWEST.0 }
    }

    /// The figures' column at the left of a water.
    fn figures(&self) -> i32 {
        text::width("9", self.faces.tick) + 110
    }

    /// The names' column at the right of a water.
    fn rung_names(&self, rungs: &[String]) -> i32 {
        if self.slender() {
            return SHORE;
        }
        let face = self.faces.water;
        let surface = say!("charts-surface");
        let ours = std::iter::once(surface.as_str());
        let widest = rungs
            .iter()
            .map(String::as_str)
            .chain(ours)
            .map(|name| text::width(name, face))
            .max();
        widest.unwrap_or(0).min(self.width * 3 / 10) + 110
    }

    fn banks(&self, order: &Order) -> Vec<Banks> {
        let bank = |ladder: &super::order::Ladder| Banks {
            gutters: self.figures() + self.rung_names(ladder.rungs) + 2 * SHORE,
            headings: ladder
                .crafts
                .iter()
                .map(|ground| self.heading_of(ground))
                .collect(),
        };
        order.ladders.iter().map(bank).collect()
    }

    fn heading_of(&self, ground: &Ground) -> i32 {
        text::width(&ground.basin.name, self.heading).min(HEADING) + 100
    }

    /// The width of a column: as wide as names need, narrower where that makes too many rows, then as wide as it can without another row.
    fn slot(&self, flow: &Flow, order: &Order) -> i32 {
        let needed = |plot: &&Plot| {
            let room = names::needed(&plot.name, self.name) + 60;
            room * WHOLE / flow::parts(plot)
        };
        let needed = plots(order).iter().map(needed).max().unwrap_or(0);
        let mut slot = needed.clamp(NAMED.0, NAMED.1.min(self.width / 6));
        // A name may yield a little where that saves a whole row.
        let yielding = (slot * 4 / 5).max(NAMED.0);
        if flow.rows(yielding).len() < flow.rows(slot).len() {
            slot = yielding;
        }
        while flow.rows(slot).len() > self.most_rows() && slot > SLOTS.0 {
            slot -= 20;
        }
        let rows = flow.rows(slot).len();
        let room = flow
            .banks
            .iter()
            .map(|bank| self.width - bank.gutters)
            .min()
            .unwrap_or(SLOTS.1);
        let wider = (slot..=SLOTS.1.min(room).max(slot)).rev().step_by(20);
        let mut fits = wider.filter(|slot| flow.rows(*slot).len() <= rows);
        fits.next().unwrap_or(slot)
    }

    /// Whether at least half of the areas find room for their names; a few stubs among many columns would tell nothing.
    fn names_many(&self, slot: i32, order: &Order) -> bool {
        let plots = plots(order);
        let stands = |plot: &&Plot| !self.lines(plot, slot).is_empty();
        2 * plots.iter().copied().filter(|plot| stands(plot)).count() >= plots.len()
    }

    /// The lines of an area's name below its column.
    fn lines(&self, plot: &Plot, slot: i32) -> Vec<String> {
        let wide = flow::parts(plot) * slot / WHOLE;
        names::lines(&plot.name, self.name, wide - 50)
    }

    /// Fills the plan with the ground in its order; where there is none, with a water in which nothing is measured yet.
    pub(super) fn fill(&mut self, order: &'a Order<'a>) {
        let flow = Flow {
            ladders: &order.ladders,
            banks: self.banks(order),
            width: self.width,
        };
        let slot = self.slot(&flow, order);
        self.named = self.names_many(slot, order);
        let rows = flow.rows(slot);
        let (count, mut top) = (rows.len(), CAPTION);
        for row in rows {
            let spare = (self.width - flow.taken(&row)) / row.len().max(1) as i32;
            let height = height(self.width, count, self.spec.medium);
            let most = row
                .iter()
                .map(|water| order.ladders[water.ladder].rungs.len());
            let most = most.max().unwrap_or(1).max(1) as i32;
            let height = height.max(self.lowest() * most);
            let (mut left, mut foot, alone) = (0, top, count == 1);
            for water in row {
                let right = left + water.width + flow.banks[water.ladder].gutters + spare;
                let water = self.water(order, water, (left, right, top, height), slot, alone);
                left = right + flow::APART;
                let lines = water.lines() + i32::from(water.changed());
                foot = foot.max(water.figures() + LEADING * lines + 60);
                self.waters.push(water);
            }
            self.floor = foot;
            top = foot + APART;
        }
        if self.waters.is_empty() {
            self.unsounded();
        }
    }

    /// A water in which nothing is measured yet.
    fn unsounded(&mut self) {
        let top = CAPTION + LAND;
        let height = height(self.width, 1, self.spec.medium);
        let edge = self.figures();
        self.waters.push(Water {
            left: 0,
            right: self.width,
            edge,
            names_at: self.width - self.rung_names(&[]) + 60,
            land: CAPTION,
            top,
            bottom: top + height * 2 / 3,
            pitch: height / 3,
            rungs: &[],
            right_way_up: self.spec.right_way_up,
            stretches: Vec::new(),
        });
        self.floor = top + height * 2 / 3 + 240;
    }

    fn water(
        &self,
        order: &'a Order<'a>,
        flowed: flow::Water<'a>,
        (left, right, land, height): (i32, i32, i32, i32),
        slot: i32,
        alone: bool,
    ) -> Water<'a> {
        let ladder = &order.ladders[flowed.ladder];
        let rungs = ladder.rungs.len().max(1) as i32;
        let pad = height / 16;
        let pitch = (height / rungs).max(self.lowest());
        let top = land + LAND;
        let edge = left + self.figures();
        let names_at = right - self.rung_names(ladder.rungs) + 60;
        let room = right - self.rung_names(ladder.rungs) - SHORE - edge - SHORE;
        // A few columns alone stand in the middle of their water.
        let spare = if alone {
            (room - flowed.width).max(0)
        } else {
            0
        };
        let crafts = flowed.stretches.len() as i32;
        let wider = (spare / (crafts + 1)).min(slot);
        let mut x = edge + SHORE + (spare - wider * (crafts - 1)) / 2;
        let mut stretches = Vec::new();
        for stretch in &flowed.stretches {
            let ground = ladder.crafts[stretch.craft].clone();
            let room = x + stretch.width(slot) + flow::between(slot) + wider - 40;
            let room = room.min(names_at - 100);
            stretches.push(self.stretch(ground, stretch, slot, (x, room)));
            x += stretch.width(slot) + flow::between(slot) + wider;
        }
        Water {
            left,
            right,
            edge,
            names_at,
            land,
            top,
            bottom: top + pitch * rungs + pad,
            pitch,
            rungs: ladder.rungs,
            right_way_up: self.spec.right_way_up,
            stretches,
        }
    }

    fn stretch(
        &self,
        ground: Ground<'a>,
        flowed: &flow::Stretch<'a>,
        slot: i32,
        (left, room): (i32, i32),
    ) -> Stretch<'a> {
        let mut x = left;
        let itself = ground.basin.craft;
        let column = |plot: &&'a Plot| {
            let wide = flow::parts(plot) * slot / WHOLE;
            let body = wide * 7 / 10;
            let middle = x + wide / 2;
            x += wide;
            let headed = plot.id == itself;
            let name = if headed || !self.named {
                Vec::new()
            } else {
                self.lines(plot, slot)
            };
            Column {
                plot,
                left: middle - body / 2,
                right: middle + body / 2,
                middle,
                crowded_out: name.is_empty() && !headed,
                name,
                room: wide - 30,
            }
        };
        let columns: Vec<Column> = flowed.plots.iter().map(column).collect();
        Stretch {
            ground,
            goes_on: flowed.goes_on,
            left: columns.first().map_or(left, |column| column.left),
            right: columns.last().map_or(left, |column| column.right),
            room,
            columns,
        }
    }
}

/// Every area that is drawn.
fn plots<'a>(order: &Order<'a>) -> Vec<&'a Plot> {
    let grounds = order.ladders.iter().flat_map(|ladder| &ladder.crafts);
    let clusters = grounds.flat_map(|ground| &ground.clusters);
    clusters.flatten().copied().collect()
}

/// The height of the rungs of a water: about a third of the width, less where there are several rows.
fn height(width: i32, rows: usize, medium: Medium) -> i32 {
    let alone = 900 + width * 15 / 64;
    let alone = match medium {
        Medium::Screen => alone,
        Medium::Print => alone * 3 / 4,
    };
    match rows {
        0 | 1 => alone,
        2 => alone * 3 / 4,
        _ => alone * 3 / 5,
    }
}
