//! Where everything of a Waterline goes: the land with its roles and what was overseen, the sea with what was made, the strip of the share.
//!
//! One scale of hours serves both sides, so that a bar above and a bar below compare. A plan knows sizes, not what will be drawn.

use chrono::{Days, NaiveDate};
use plumb_mastery::{
    calendar::{Stretch, Unit},
    waterline::{Hours, Time},
    words::count,
};

use super::series::WaterlineSeries;
use crate::{
    axis::TimeScale,
    frame::{self, CAPTION, Frame},
    scene::{Axis, AxisKind, Face},
    spec::{Medium, Range, Spec},
    text,
};

/// The most bars that lie beside each other.
const MOST: usize = 150;
/// The least room of a bar, so that it is 3 pixels wide and parted from the next.
const LEAST: i32 = 50;
/// The widest bar: few months are no blocks.
const WIDEST: i32 = 720;
/// Below this width what the zones are called stands in the key alone.
const NARROW: i32 = 6400;
/// From the sea to the strip of the share, with the shares of the years between them.
const BETWEEN: i32 = 260;
/// The most steps of the scale of hours, both sides together.
const STEPS: u32 = 6;
/// Steps of the scale, in minutes.
const SCALE: [u32; 17] = [
    15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_000, 6_000, 12_000, 18_000, 30_000, 60_000, 120_000,
    300_000, 600_000,
];

/// A month, quarter or year with its time.
#[derive(Clone, Copy)]
pub(crate) struct Bar {
    /// Its days.
    pub span: Stretch,
    /// Its time.
    pub time: Time,
}

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked, with the range as it was asked for.
    pub spec: &'a Spec,
    /// What is drawn.
    pub series: &'a WaterlineSeries,
    /// Land, sea and strip over whole months, quarters or years.
    pub frame: Frame<'a>,
    /// Sums of the days.
    pub hours: Hours<'a>,
    /// What a bar is.
    pub unit: Unit,
    /// The bars, oldest first, also those without time.
    pub bars: Vec<Bar>,
    /// Minutes from one tick of the scale to the next.
    pub step: u32,
    /// Ticks above the surface, and below it.
    pub ticks: (u32, u32),
    /// Tenths of a pixel from tick to tick.
    pub pitch: i32,
    /// Where the surface lies.
    pub surface: i32,
    /// The lower edge of the sea.
    pub foot: i32,
    /// The strip of the share: 100 % and 0 %.
    pub strip: (i32, i32),
    /// Whether the zones are named at the right.
    pub named: bool,
}

/// The spec with its range widened to whole months, quarters or years, so that each bar has the same room.
pub(crate) fn framed(spec: &Spec) -> Spec {
    let unit = unit(spec);
    let range = Range {
        from: unit.first(spec.range.from),
        to: unit.next(spec.range.to.max(spec.range.from)),
    };
    Spec {
        range,
        ..spec.clone()
    }
}

/// The finest unit whose bars are wide enough and few enough; never weeks.
fn unit(spec: &Spec) -> Unit {
    let room = spec.tenths() * 4 / 5;
    let fits = |unit: &Unit| {
        let bars = unit.count(spec.range.from, spec.range.to.max(spec.range.from));
        bars <= MOST && bars as i32 * LEAST <= room
    };
    Unit::ALL.into_iter().find(fits).unwrap_or(Unit::Year)
}

impl<'a> Plan<'a> {
    /// Lays out a chart; `framed` is the spec with its range widened.
    pub fn new(series: &'a WaterlineSeries, spec: &'a Spec, framed: &'a Spec, rows: usize) -> Self {
        let hours = Hours::of(&series.days);
        let unit = unit(spec);
        let to = spec.range.to.max(spec.range.from);
        let bar = |span: Stretch| Bar {
            span,
            time: hours.between(span.from, span.to.min(spec.today)),
        };
        let bars: Vec<Bar> = unit
            .stretches(spec.range.from, to)
            .into_iter()
            .map(bar)
            .collect();
        let (step, ticks) = scale(&bars);
        let print = spec.medium == Medium::Print;
        let (height, strip) = if print { (1700, 560) } else { (2300, 700) };
        let height = height + spec.tenths() / 12;
        let pitch = height / (ticks.0 + ticks.1) as i32;
        let surface = CAPTION + frame::land(rows) + 100 + ticks.0 as i32 * pitch;
        let foot = surface + ticks.1 as i32 * pitch + 100;
        let strip = (foot + BETWEEN, foot + BETWEEN + strip);
        let mut plan = Self {
            spec,
            series,
            frame: Frame::new(framed, (0, spec.tenths()), rows, 0),
            hours,
            unit,
            bars,
            step,
            ticks,
            pitch,
            surface,
            foot,
            strip,
            named: spec.tenths() >= NARROW,
        };
        plan.frame.seas = vec![(surface, foot), strip];
        plan.frame.floor = strip.1;
        plan.columns();
        plan
    }

    /// Divides the width into figures, days, and what stands at their right.
    fn columns(&mut self) {
        let faces = self.frame.faces;
        let most = self.step * self.ticks.0.max(self.ticks.1);
        let figures =
            text::width(&self.figure(most), faces.tick).max(text::width("100 %", faces.tick));
        let reading = self.hours.rolling(self.last()).percent();
        let mut right = reading.map_or(0, |percent| text::width(&percent, faces.figure));
        if self.named {
            right = right.max(text::width(&say!("charts-overseeing"), ashore(faces.water)));
        }
        self.frame.time = TimeScale {
            range: self.frame.spec.range,
            left: figures + 150,
            right: self.frame.width - right - 150,
        };
    }

    /// What the scale counts, hours, or minutes where there are few, and by which bars.
    pub fn caption(&self) -> String {
        if self.step < 60 {
            say!("waterline-minutes-per", unit = self.unit.word())
        } else {
            say!("waterline-hours-per", unit = self.unit.word())
        }
    }

    /// Minutes as they stand at a tick.
    pub fn figure(&self, minutes: u32) -> String {
        let each = if self.step < 60 { 1 } else { 60 };
        count(u64::from(minutes / each))
    }

    /// How many tenths of a pixel some minutes are, and never nothing where there are some.
    pub fn length(&self, minutes: u32) -> i32 {
        let along = i64::from(minutes) * i64::from(self.pitch) / i64::from(self.step);
        (along as i32).max(if minutes > 0 { 10 } else { 0 })
    }

    /// Where a bar lies.
    pub fn sides(&self, span: &Stretch) -> (i32, i32) {
        let x = |day: NaiveDate| self.frame.x(day);
        let (left, right) = (x(span.unit.first(span.from)), x(span.unit.next(span.from)));
        let gap = ((right - left) / 8)
            .clamp(5, 30)
            .max((right - left - WIDEST) / 2);
        (left + gap, right - gap)
    }

    /// Where a share in thousandths lies in the strip.
    pub fn level(&self, share: u32) -> i32 {
        let (top, bottom) = self.strip;
        bottom - 60 - (bottom - top - 120) * share as i32 / 1000
    }

    /// The last day that is drawn: the range ends there, or today.
    pub fn last(&self) -> NaiveDate {
        self.spec.range.to.min(self.spec.today)
    }

    /// The days behind the share of a day.
    pub fn window(day: NaiveDate) -> (NaiveDate, NaiveDate) {
        (Hours::window(day), day)
    }

    /// Days between two looks at the rolling share: one, or as many as a pixel holds.
    pub fn stride(&self) -> Days {
        let time = &self.frame.time;
        let a_pixel = time.range.nights() * 10 / i64::from((time.right - time.left).max(1));
        Days::new(a_pixel.max(1).unsigned_abs())
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.frame.print()
    }

    /// Days along x, and the minutes of either side.
    pub fn axes(&self) -> Vec<Axis> {
        let amount = |ticks: u32, end: i32| Axis {
            kind: AxisKind::Amount,
            from: 0,
            to: i32::try_from(ticks * self.step).unwrap_or(i32::MAX),
            start: self.surface,
            end,
        };
        let (above, below) = self.ticks;
        vec![
            self.frame.time.axis(),
            amount(above, self.surface - above as i32 * self.pitch),
            amount(below, self.surface + below as i32 * self.pitch),
        ]
    }
}

/// The same letters upright, as what stands on land is written.
pub(crate) fn ashore(face: Face) -> Face {
    Face {
        italic: false,
        ..face
    }
}

/// The step of the scale, and how many of them each side has.
fn scale(bars: &[Bar]) -> (u32, (u32, u32)) {
    let most = |side: fn(&Time) -> u32| bars.iter().map(|bar| side(&bar.time)).max().unwrap_or(0);
    let (above, below) = (most(|time| time.overseen), most(|time| time.made));
    let ticks = |step: u32| (above.div_ceil(step).max(1), below.div_ceil(step).max(1));
    let few = |step: &u32| ticks(*step).0 + ticks(*step).1 <= STEPS;
    let least = if above.max(below) == 0 { 600 } else { 15 };
    let mut steps = SCALE.into_iter().filter(|step| *step >= least);
    let step = steps.find(few).unwrap_or(3_000_000);
    (step, ticks(step))
}
