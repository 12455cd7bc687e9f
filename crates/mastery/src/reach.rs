//! Reach: which ground was entered when, how often it was used since, and whether it is still in use.
//!
//! A use of an area is a session with making minutes, or a milestone of part Made, that names the area itself (`model.md` 8). An area is touched by a
//! use of it or of anything below it. Everything that does not depend on the days asked for is worked out once, in [`Uses`]; [`reach`] then only
//! counts. It does not know today, titles or pixels.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Days, NaiveDate};

use crate::{
    area::{Area, AreaKind},
    compare::is_use,
    date::Day,
    depth::VoteKey,
    entry::{Body, Entry},
    fold::fold,
    freshness::{Band, Fading, Fadings},
    ids::{AreaId, EntryId},
    tree::Tree,
};

/// An entry that used the areas it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The entry.
    pub entry: EntryId,
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// Its work, or itself where it is a milestone that stands alone; none for a session without a work.
    pub work: Option<VoteKey>,
    /// The areas that it names.
    pub areas: Vec<AreaId>,
}

impl Use {
    /// The use that an entry is, if it is one.
    pub fn of(entry: &Entry) -> Option<Self> {
        is_use(entry).then(|| Self {
            entry: entry.id,
            day: entry.day(),
            work: work_of(
                entry.id,
                entry.work,
                matches!(entry.body, Body::Milestone(_)),
            ),
            areas: entry.areas.clone(),
        })
    }
}

/// In which work something was used: that of the entry, or the entry itself where it is a milestone without one.
pub fn work_of(
    entry: EntryId,
    work: Option<crate::ids::WorkId>,
    milestone: bool,
) -> Option<VoteKey> {
    let alone = milestone.then_some(VoteKey::Milestone(entry));
    work.map(VoteKey::Work).or(alone)
}

/// The entry by which ground was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct First {
    /// The entry.
    pub entry: EntryId,
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// In which work.
    pub work: Option<VoteKey>,
}

impl First {
    /// What decides between two: the earlier day, the more exact one, the one that names a work, then the id, so that no order of logging matters.
    fn rank(&self) -> (Day, bool, EntryId) {
        (self.day, self.work.is_none(), self.entry)
    }

    fn earlier(self, other: Self) -> Self {
        if other.rank() < self.rank() {
            other
        } else {
            self
        }
    }
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// The uses of one area, by its own name.
#[derive(Clone, Debug)]
struct Trail {
    first: First,
    /// A day for each use, oldest first.
    days: Vec<Day>,
}

/// Every use of every area, with what follows from all of them together.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    trails: HashMap<AreaId, Trail>,
    touched: HashMap<AreaId, First>,
    kept: HashMap<AreaId, Vec<Span>>,
    origins: HashMap<AreaId, AreaId>,
}

impl Uses {
    /// Gathers uses; their order does not matter.
    pub fn of(tree: &Tree, uses: impl IntoIterator<Item = Use>, fadings: &Fadings) -> Self {
        let mut trails: HashMap<AreaId, Trail> = HashMap::new();
        for used in uses {
            let first = First {
                entry: used.entry,
                day: used.day,
                work: used.work,
            };
            for area in &used.areas {
                let days = Vec::new();
                let trail = trails.entry(*area).or_insert(Trail { first, days });
                trail.first = trail.first.earlier(first);
                trail.days.push(used.day);
            }
        }
        let mut touched: HashMap<AreaId, First> = HashMap::new();
        for (area, trail) in &mut trails {
            trail.days.sort_unstable();
            for above in tree.ancestors(*area) {
                let first = touched.entry(above).or_insert(trail.first);
                *first = first.earlier(trail.first);
            }
        }
        let origins = origins(tree, |area| {
            trails.get(&area).map(|trail| trail.first.day.on)
        });
        let stretches = techniques(tree)
            .filter(|technique| trails.contains_key(&technique.id))
            .filter_map(|technique| Some((technique.id, kept(fadings.area(technique.id)?))));
        Self {
            kept: stretches.collect(),
            trails,
            touched,
            origins,
        }
    }

    fn technique(&self, id: AreaId, asked: Asked) -> Option<Technique> {
        let trail = self.trails.get(&id)?;
        let times = |until: NaiveDate| trail.days.partition_point(|day| day.on <= until);
        let last = *trail.days[..times(asked.to)].last()?;
        Some(Technique {
            id,
            first: trail.first,
            times: times(asked.to) as u32,
            by_then: times(asked.on.min(asked.to)) as u32,
            last,
            carried_from: self.origins.get(&id).copied(),
            kept: self.kept.get(&id).cloned().unwrap_or_default(),
        })
    }

    fn touched(&self, id: AreaId, to: NaiveDate) -> Option<First> {
        let first = self.touched.get(&id).copied();
        first.filter(|first| first.day.on <= to)
    }
}

/// The days that are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The last day; no use after it counts.
    pub to: NaiveDate,
    /// The day of which is spoken, not after it.
    pub on: NaiveDate,
}

/// The ground of some areas, as far as it was entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// One lane for each area that has techniques in use, or that entries name themselves, in the order of the tree.
    pub lanes: Vec<Lane>,
    /// The techniques that no entry used by then, in the order of the tree.
    pub unused: Vec<AreaId>,
    /// The first use of anything here, also where it is later than the days asked for.
    pub begins: Option<NaiveDate>,
}

/// An area with the techniques directly inside it, and those inside of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The area, or a craft for the techniques that no area holds.
    pub area: AreaId,
    /// When it, or anything below it, was first used.
    pub touched: First,
    /// Its techniques by their first use.
    pub techniques: Vec<Technique>,
}

/// A technique that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Technique {
    /// The technique.
    pub id: AreaId,
    /// Its first use.
    pub first: First,
    /// How many entries used it.
    pub times: u32,
    /// How many had used it by the day of which is spoken; none where its first use is later.
    pub by_then: u32,
    /// Its last use.
    pub last: Day,
    /// The technique of the same name, of another craft, that was used before it.
    pub carried_from: Option<AreaId>,
    /// The stretches in which freshness is .50 or more; the last one ends where it would fall below without more making.
    pub kept: Vec<Span>,
}

/// The lanes of some areas and of what lies below them; of everything where no area is named.
pub fn reach(tree: &Tree, uses: &Uses, areas: &[AreaId], asked: Asked) -> Reach {
    let meant: HashSet<AreaId> = areas.iter().copied().collect();
    let all = tree.areas();
    let within =
        |at: usize| meant.is_empty() || tree.chain(at).any(|up| meant.contains(&all[up].id));
    let mut reach = Reach::default();
    let mut lanes: BTreeMap<usize, Lane> = BTreeMap::new();
    for (at, area) in all.iter().enumerate().filter(|(at, _)| within(*at)) {
        let begun = uses.trails.get(&area.id).map(|trail| trail.first.day.on);
        reach.begins = reach.begins.into_iter().chain(begun).min();
        let technique = (area.kind == AreaKind::Technique).then(|| uses.technique(area.id, asked));
        let used = match &technique {
            Some(technique) => technique.is_some(),
            None => begun.is_some_and(|begun| begun <= asked.to),
        };
        if !used {
            reach.unused.extend(technique.map(|_| area.id));
            continue;
        }
        let holds = |up: &usize| all[*up].kind != AreaKind::Technique;
        let Some(place) = tree.chain(at).find(holds) else {
            continue;
        };
        let Some(touched) = uses.touched(all[place].id, asked.to) else {
            continue;
        };
        let lane = lanes.entry(place).or_insert(Lane {
            area: all[place].id,
            touched,
            techniques: Vec::new(),
        });
        lane.techniques.extend(technique.flatten());
    }
    reach.lanes = lanes.into_values().collect();
    for lane in &mut reach.lanes {
        // A sort that keeps the order of the tree among those of one day.
        lane.techniques
            .sort_by_key(|technique| technique.first.day.on);
    }
    reach
}

/// From which technique each one was carried over: the earliest of the same folded name in another craft, used on an earlier day.
pub(crate) fn origins(
    tree: &Tree,
    first: impl Fn(AreaId) -> Option<NaiveDate>,
) -> HashMap<AreaId, AreaId> {
    let mut namesakes: HashMap<String, Vec<(NaiveDate, AreaId, Option<AreaId>)>> = HashMap::new();
    for technique in techniques(tree) {
        if let Some(on) = first(technique.id) {
            let same = namesakes.entry(fold(&technique.name)).or_default();
            same.push((on, technique.id, tree.craft_of(technique.id)));
        }
    }
    let mut origins = HashMap::new();
    for mut same in namesakes.into_values().filter(|same| same.len() > 1) {
        // A sort that keeps the order of the tree among those of one day.
        same.sort_by_key(|(on, ..)| *on);
        for (on, technique, craft) in &same {
            let earlier = same.iter().take_while(|(earlier, ..)| earlier < on);
            let mut elsewhere = earlier.filter(|(_, _, other)| other != craft);
            origins.extend(elsewhere.next().map(|(_, origin, _)| (*technique, *origin)));
        }
    }
    origins
}

fn techniques(tree: &Tree) -> impl Iterator<Item = &Area> {
    let areas = tree.areas().iter();
    areas.filter(|area| area.kind == AreaKind::Technique)
}

/// The stretches in which freshness is .50 or more, oldest first.
fn kept(fading: &Fading) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut points = fading.points().peekable();
    while let Some((from, ppm)) = points.next() {
        if Band::of(ppm) == Band::UnderSilt {
            continue;
        }
        let to = kept_until(fading, from, points.peek().map(|(next, _)| *next));
        match spans.last_mut() {
            Some(span) if span.to.succ_opt() == Some(from) => span.to = to,
            _ => spans.push(Span { from, to }),
        }
    }
    spans
}

/// The last day before the next making day on which freshness is .50 or more; it is on the day itself, and only falls from there.
fn kept_until(fading: &Fading, from: NaiveDate, next: Option<NaiveDate>) -> NaiveDate {
    let fresh = |on: NaiveDate| {
        fading
            .at(on)
            .band
            .is_some_and(|band| band < Band::UnderSilt)
    };
    // What was whole is half a half-life later, so nothing stays longer.
    let longest = from + Days::new(u64::from(fading.half_life()) + 1);
    let eve = next.and_then(|next| next.pred_opt()).unwrap_or(longest);
    let mut gone = longest.min(eve);
    if gone <= from || fresh(gone) {
        return gone.max(from);
    }
    let mut kept = from;
    while (gone - kept).num_days() > 1 {
        let middle = kept + (gone - kept) / 2;
        if fresh(middle) {
            kept = middle;
        } else {
            gone = middle;
        }
    }
    kept
}

#[cfg(test)]
mod tests;
