//! Small multiples beside the dumbbells: hours made and works done, this period above the one before.
//!
//! All share one scale of hours and one of works. Bars run from left to right; no bar says which way is better.

use plumb_mastery::{compare::Compared, words::count};

use super::{
    draw::{bar, level, say},
    plan::Plan,
    said,
    series::{AreaChange, TwoSoundingsSeries},
    tables::Tables,
    words::{hours, span},
};
use crate::{
    key::{Item, Sample},
    scene::{Anchor, Axis, AxisKind, Bin, Layer, MOST_REFS, Opens, Style, Words},
    sheet::{Datum, Sheet, at, stroke},
    text::Faces,
    token::Token,
};

/// The most areas with bars.
const MOST: usize = 9;
/// The least width of a column of them.
const COLUMN: i32 = 2700;
/// Between two columns.
const APART: i32 = 400;
/// The height of the words above a column.
const HEAD: i32 = 110;
/// The height of an area: its name and two bars.
const CELL: i32 = 570;
/// From the top of a cell to its first bar, the thickness of a bar, and from one bar to the next.
const BAR: (i32, i32, i32) = (250, 80, 130);
/// The room of a figure right of the longest bar.
const FIGURE: i32 = 720;
/// The room of a count.
const COUNT: i32 = 330;

/// The bars of every area that has some.
#[derive(Default)]
pub(crate) struct Bars<'a> {
    cells: Vec<Cell<'a>>,
    /// The heads of the columns: left and top.
    heads: Vec<(i32, i32)>,
    wide: i32,
    most: (u32, usize),
    /// How many areas with time or works have no bars.
    pub beyond: usize,
    /// The lower edge.
    pub bottom: i32,
}

struct Cell<'a> {
    area: &'a AreaChange,
    left: i32,
    top: i32,
}

/// The two quantities.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Minutes of making.
    Hours,
    /// Works with a milestone that counts.
    Works,
}

impl Kind {
    /// How much of it there is.
    pub fn of(self, compared: &Compared) -> u32 {
        match self {
            Self::Hours => compared.making,
            Self::Works => u32::try_from(compared.works.len()).unwrap_or(u32::MAX),
        }
    }

    /// So much of it, as figures.
    fn figure(self, compared: &Compared) -> String {
        match self {
            Self::Hours => hours(compared.making),
            Self::Works => count(compared.works.len() as u64),
        }
    }
}

impl<'a> Bars<'a> {
    /// Places the bars from a point on to the right edge; of many areas those that deepened most and were worked on most.
    pub fn new(
        series: &'a TwoSoundingsSeries,
        faces: Faces,
        (left, top): (i32, i32),
        right: i32,
    ) -> Self {
        let worked = series.areas.iter().filter(|area| area.was_worked());
        let mut chosen: Vec<&AreaChange> = worked.collect();
        let all = chosen.len();
        if all == 0 {
            return Self::default();
        }
        let weight = |area: &&AreaChange| (area.rise30(), area.now.making + area.then.making);
        chosen.sort_by_key(|area| std::cmp::Reverse(weight(area)));
        chosen.truncate(MOST);
        let shown = |area: &&AreaChange| chosen.iter().any(|one| one.id == area.id);
        let shown: Vec<&AreaChange> = series.areas.iter().filter(shown).collect();
        let columns = ((right - left + APART) / (COLUMN + APART)).max(1);
        let wide = (right - left + APART) / columns - APART;
        let deep = (shown.len() as i32 + columns - 1) / columns;
        let place = |(nth, area): (usize, &&'a AreaChange)| Cell {
            area,
            left: left + (nth as i32 / deep) * (wide + APART),
            top: top + HEAD + (nth as i32 % deep) * CELL,
        };
        let cells: Vec<Cell> = shown.iter().enumerate().map(place).collect();
        let heads = cells.iter().filter(|cell| cell.top == top + HEAD);
        let compared = || shown.iter().flat_map(|area| [&area.now, &area.then]);
        let most = |kind: Kind| compared().map(|one| kind.of(one)).max().unwrap_or(0);
        Self {
            heads: heads
                .map(|cell| (cell.left, top + HEAD - 110 - faces.tick.size / 10))
                .collect(),
            bottom: top + HEAD + deep * CELL,
            most: (most(Kind::Hours), most(Kind::Works) as usize),
            beyond: all - shown.len(),
            cells,
            wide,
        }
    }

    /// Where works begin, seen from the left of a cell.
    fn works_at(&self) -> i32 {
        self.wide * 3 / 5
    }

    /// The longest bar of hours.
    fn longest(&self, kind: Kind) -> i32 {
        match kind {
            Kind::Hours => self.works_at() - FIGURE - 60,
            Kind::Works => self.wide - self.works_at() - COUNT,
        }
    }

    fn long(&self, kind: Kind, amount: u32) -> i32 {
        let most = match kind {
            Kind::Hours => self.most.0,
            Kind::Works => self.most.1 as u32,
        };
        let long = i64::from(self.longest(kind)) * i64::from(amount) / i64::from(most.max(1));
        // What is there at all is seen.
        (long as i32).max(if amount > 0 { 12 } else { 0 })
    }

    /// The scale of hours that all share.
    pub fn hours_axis(&self) -> Option<Axis> {
        let first = self.cells.first().filter(|_| self.most.0 > 0)?;
        Some(Axis {
            kind: AxisKind::Amount,
            from: 0,
            to: i32::try_from(self.most.0).unwrap_or(i32::MAX),
            start: first.left,
            end: first.left + self.longest(Kind::Hours),
        })
    }

    /// What the key says of the two bars.
    pub fn key(&self, plan: &Plan) -> Vec<Item> {
        if self.cells.is_empty() {
            return Vec::new();
        }
        let medium = plan.spec.medium;
        let item = |now: bool, words: String| (Sample::Block(bar(medium, now)), Words::Ours(words));
        vec![
            item(true, span(plan.period)),
            item(false, span(plan.period.previous())),
        ]
    }
}

/// Draws the bars with their figures.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, tables: &mut Tables) {
    let (bars, face) = (&plan.bars, plan.faces.tick);
    for (left, baseline) in &bars.heads {
        let heads = [
            (Kind::Hours, say!("two-soundings-hours-head")),
            (Kind::Works, say!("two-soundings-works-head")),
        ];
        for (kind, words) in heads {
            let x = left
                + if kind == Kind::Hours {
                    0
                } else {
                    bars.works_at()
                };
            let ours = Words::Ours(words);
            let room = (bars.wide / 2, Token::InkFaint);
            say(sheet, (x, *baseline), Anchor::Start, face, ours, room);
        }
    }
    for (nth, cell) in bars.cells.iter().enumerate() {
        let line = Style::line(Token::Hair, if plan.print() { 10 } else { 7 });
        let rule = stroke(at(cell.left, cell.top), at(cell.left + bars.wide, cell.top));
        sheet.scale(Layer::Scale, line, rule);
        let name = Words::Theirs(cell.area.name.clone());
        let place = (cell.left, cell.top + 170);
        let prose = plan.faces.prose;
        say(
            sheet,
            place,
            Anchor::Start,
            prose,
            name,
            (bars.wide, Token::Ink),
        );
        for now in [true, false] {
            for kind in [Kind::Hours, Kind::Works] {
                one(sheet, plan, (nth, cell), (kind, now), tables);
            }
        }
    }
}

fn one(
    sheet: &mut Sheet,
    plan: &Plan,
    (nth, cell): (usize, &Cell),
    (kind, now): (Kind, bool),
    tables: &mut Tables,
) {
    let (bars, area) = (&plan.bars, cell.area);
    let compared = if now { &area.now } else { &area.then };
    let left = cell.left
        + if kind == Kind::Hours {
            0
        } else {
            bars.works_at()
        };
    let top = cell.top + BAR.0 + if now { 0 } else { BAR.2 };
    let long = bars.long(kind, kind.of(compared));
    let ink = if now { Token::Ink } else { Token::InkSoft };
    let room = if kind == Kind::Hours { FIGURE } else { COUNT } - 70;
    say(
        sheet,
        (left + long + 70, top + BAR.1 / 2 + 43),
        Anchor::Start,
        plan.faces.tick,
        Words::Ours(kind.figure(compared)),
        (room, ink),
    );
    let Some(shape) = level(left, top, long, BAR.1) else {
        return;
    };
    let period = if now {
        plan.period
    } else {
        plan.period.previous()
    };
    let opens = match kind {
        Kind::Hours => Opens::Time {
            area: Some(area.id),
            from: period.from,
            to: period.last(),
        },
        Kind::Works => Opens::Entries,
    };
    let works = if kind == Kind::Works {
        &compared.works[..]
    } else {
        &[]
    };
    let mark = sheet.datum(Datum {
        shape,
        style: bar(plan.spec.medium, now),
        layer: Layer::Bars,
        label: said::bar(plan, area, kind, now),
        refs: works.iter().rev().copied().collect(),
        bin: (works.len() > MOST_REFS).then(|| Bin {
            count: works.len() as u32,
            from: period.from,
            to: period.last(),
        }),
        opens: Some(opens),
        day: Some(period.last()),
        series: nth as u16 + 1,
    });
    tables.bar(area, kind, now, mark);
}

/// So much in words: "41 hours", "3 works".
pub(crate) fn amount(kind: Kind, amount: u32) -> String {
    match kind {
        Kind::Hours if amount == 0 => say!("two-soundings-no-hours"),
        Kind::Hours => crate::words::minutes(amount),
        Kind::Works if amount == 0 => say!("two-soundings-no-works"),
        Kind::Works => say!("two-soundings-works", count = amount),
    }
}
