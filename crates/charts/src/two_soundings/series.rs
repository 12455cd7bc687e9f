//! What Two soundings is drawn from: every area's readings before and after, what it is due to, and the time of two periods.
//!
//! Owned and complete, built by the caller from the record as it is now; nothing is looked up later. It does not know pixels.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Day, EntryId,
    compare::{Cause, Compared, Grounds, Period, Said, compare, rated},
    depth::VoteKey,
    goals::Wish,
};

/// Everything that it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoSoundingsSeries {
    /// What it is about: the names of the areas that were asked for; empty where it is everything.
    pub name: String,
    /// The crafts of the areas, in the order of the tree; where no area has a reading, those that were meant.
    pub crafts: Vec<CraftLadder>,
    /// Every area with a reading by the end of the period, in the order of the tree.
    pub areas: Vec<AreaChange>,
    /// The first day on which any area has a reading.
    pub begins: Option<NaiveDate>,
}

/// A craft and its rungs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CraftLadder {
    /// The craft.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// The names of its rungs, shallowest first.
    pub rungs: Vec<String>,
}

/// One area in the period and in the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaChange {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Its craft.
    pub craft: AreaId,
    /// The first day on which it has a reading.
    pub begins: NaiveDate,
    /// The period.
    pub now: Compared,
    /// The period before it.
    pub then: Compared,
    /// Why it is deeper, the deepest work first.
    pub because: Vec<Because>,
    /// Goals met in the period.
    pub goals: Vec<GoalMet>,
}

/// A work because of which an area is deeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// Its title.
    pub title: String,
    /// The milestone that represents it.
    pub milestone: EntryId,
    /// The day on which it was finished, where that lies in the period.
    pub finished: Option<Day>,
    /// The day from which someone vouched for it, where that lies in the period.
    pub vouched: Option<NaiveDate>,
    /// The names of these, as far as they may be told.
    pub voices: Vec<String>,
}

/// A goal that was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalMet {
    /// Its entry.
    pub id: EntryId,
    /// The depth wanted, in half rungs.
    pub half_rungs: u8,
    /// The day on which it was met.
    pub on: NaiveDate,
}

/// What a series is gathered from, besides the facts of the comparison.
pub struct Gathering<'a> {
    /// The facts.
    pub grounds: Grounds<'a>,
    /// Every goal.
    pub goals: &'a [Wish],
    /// The title of a work, or of a milestone that stands alone.
    pub title: &'a dyn Fn(VoteKey) -> String,
    /// Whether who spoke may be named.
    pub named: &'a dyn Fn(&Said) -> bool,
    /// Whether an area may be drawn where nobody asked for it.
    pub offered: &'a dyn Fn(AreaId) -> bool,
}

impl Gathering<'_> {
    /// The series of some areas with what lies below them, or of everything where none is named.
    pub fn series(&self, meant: &[AreaId], period: Period) -> TwoSoundingsSeries {
        let (tree, depths) = (self.grounds.tree, self.grounds.depths);
        let mut read = rated(tree, depths, meant);
        read.retain(|area| !meant.is_empty() || (self.offered)(*area));
        let begins = |area: &AreaId| Some(depths.area(*area)?.steps.first()?.on);
        let areas = read
            .iter()
            .filter(|area| begins(area).is_some_and(|on| on <= period.last()));
        let areas: Vec<AreaChange> = areas
            .filter_map(|area| self.change(*area, period))
            .collect();
        let name = |area: &AreaId| tree.get(*area).map(|area| area.name.clone());
        let names: Vec<String> = meant.iter().filter_map(name).collect();
        TwoSoundingsSeries {
            name: names.join(", "),
            crafts: self.crafts(meant, &areas),
            begins: read.iter().filter_map(begins).min(),
            areas,
        }
    }

    fn change(&self, id: AreaId, period: Period) -> Option<AreaChange> {
        let tree = self.grounds.tree;
        let now = compare(&self.grounds, id, period)?;
        let met = |(goal, on): &(EntryId, NaiveDate)| {
            let wish = self.goals.iter().find(|wish| wish.id == *goal)?;
            Some(GoalMet {
                id: *goal,
                half_rungs: wish.half_rungs,
                on: *on,
            })
        };
        Some(AreaChange {
            id,
            name: tree.get(id)?.name.clone(),
            craft: tree.craft_of(id)?,
            begins: self.grounds.depths.area(id)?.steps.first()?.on,
            then: compare(&self.grounds, id, period.previous())?,
            because: now
                .because
                .iter()
                .map(|cause| self.because(cause))
                .collect(),
            goals: now.goals_met.iter().filter_map(met).collect(),
            now,
        })
    }

    fn because(&self, cause: &Cause) -> Because {
        let voices = cause.voices.iter().filter(|said| (self.named)(said));
        Because {
            title: (self.title)(cause.stand.key),
            milestone: cause.stand.milestone,
            finished: cause.finished,
            vouched: cause.vouched,
            voices: voices.map(|said| said.from.clone()).collect(),
        }
    }

    fn crafts(&self, meant: &[AreaId], areas: &[AreaChange]) -> Vec<CraftLadder> {
        let tree = self.grounds.tree;
        let asked = meant.iter().filter_map(|area| tree.craft_of(*area));
        let wanted: Vec<AreaId> = match (areas.is_empty(), meant.is_empty()) {
            (false, _) => areas.iter().map(|area| area.craft).collect(),
            (true, false) => asked.collect(),
            (true, true) => {
                let crafts = tree.children(None).into_iter().map(|craft| craft.id);
                crafts.filter(|craft| (self.offered)(*craft)).collect()
            }
        };
        let crafts = tree.children(None).into_iter();
        let crafts = crafts.filter(|craft| wanted.contains(&craft.id));
        let ladder = |craft: &plumb_mastery::Area| CraftLadder {
            id: craft.id,
            name: craft.name.clone(),
            rungs: craft.ladder.as_ref().map_or_else(Vec::new, |ladder| {
                ladder.rungs.iter().map(|rung| rung.name.clone()).collect()
            }),
        };
        crafts.map(ladder).collect()
    }
}

impl AreaChange {
    /// By how much it deepened, in thirtieths of a rung.
    pub fn rise30(&self) -> u16 {
        self.now.rise30()
    }

    /// Whether it had no reading when the period began.
    pub fn is_new(&self) -> bool {
        self.now.before30 == 0
    }

    /// Whether time was made or a work done in either period.
    pub fn was_worked(&self) -> bool {
        let worked = |one: &Compared| one.making > 0 || !one.works.is_empty();
        worked(&self.now) || worked(&self.then)
    }

    /// Whether both periods have weeks enough to call one more than the other.
    pub fn can_be_told(&self) -> bool {
        let least = self.now.weeks.min(self.then.weeks);
        least >= plumb_mastery::compare::TELLING_WEEKS
    }
}

impl TwoSoundingsSeries {
    /// The craft of an area.
    pub fn craft(&self, area: &AreaChange) -> Option<&CraftLadder> {
        self.crafts.iter().find(|craft| craft.id == area.craft)
    }
}
