//! How stretches look: land with its roles, the line of the day as the one strong level, shallower and deeper water, and a mark for each.
//!
//! It puts down what it is told and computes no number.

use chrono::Days;

use super::super::{
    series::BobSeries,
    tally::{Seen, bin},
};
use super::{
    points::{Group, Period, Point, Room, Sum, grouped},
    said,
};
use crate::{
    days::{self, Notch, TICKS},
    deeper,
    frame::{CAPTION, Frame},
    roles::{self, Stacked},
    scene::{Anchor, Layer, Opens, Style, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stamp, stroke},
    spec::{Medium, Spec},
    text,
    token::Token,
};

/// Below this width the words at the right are short.
const NARROW: i32 = 6400;
/// How far two marks have to lie apart, down and across.
const APART: (i32, i32) = (150, 140);
/// The room of a mark with its figure.
const FIGURED: i32 = 300;

/// The layout.
pub(crate) struct Plan<'a> {
    /// Land, sea and days.
    pub frame: Frame<'a>,
    /// The height of a rung.
    pitch: i32,
    /// Where the line of the day lies.
    zero: i32,
    /// Rungs on the shallower and the deeper side.
    sides: (i32, i32),
    /// The words at the right: shallower, the line, deeper.
    words: [String; 3],
}

impl<'a> Plan<'a> {
    /// Lays out the stretches of a range.
    pub fn new(spec: &'a Spec, points: &[Point], rows: usize) -> Self {
        let inside = points
            .iter()
            .filter(|point| spec.range.holds(point.seen.day.on));
        let (mut shallow, mut deep) = (30, 30);
        for point in inside {
            shallow = shallow.max(-point.stretch);
            deep = deep.max(point.stretch);
        }
        let sides = ((shallow + 29) / 30, (deep + 29) / 30);
        let width = spec.tenths();
        let high = match spec.medium {
            Medium::Screen => 2600 + width / 8,
            Medium::Print => 2000 + width / 10,
        };
        let pitch = (high / (sides.0 + sides.1)).clamp(260, 900);
        let words = if width < NARROW {
            [
                say!("bob-shallower"),
                say!("bob-the-line"),
                say!("bob-deeper-alone"),
            ]
        } else {
            [
                say!("bob-shallower-than-line"),
                say!("bob-line-of-day"),
                say!("bob-deeper-than-line"),
            ]
        };
        let faces = text::faces(spec.medium);
        let wide = words
            .iter()
            .map(|words| text::width(words, faces.water))
            .max();
        let edge = text::width("9", faces.tick) + 100;
        let right = width - wide.unwrap_or(0) - 140;
        let height = pitch * (sides.0 + sides.1) + 2 * MARGIN;
        let frame = Frame::new(spec, (edge + 60, right), rows, height);
        let above = if spec.right_way_up { sides.1 } else { sides.0 };
        Self {
            zero: frame.top() + MARGIN + pitch * above,
            frame,
            pitch,
            sides,
            words,
        }
    }

    /// Where a stretch in thirtieths of a rung lies.
    pub fn y(&self, stretch: i32) -> i32 {
        self.zero + self.pitch * stretch / 30 * self.deeper()
    }

    fn deeper(&self) -> i32 {
        if self.frame.spec.right_way_up { -1 } else { 1 }
    }

    /// The left and the right end of a period.
    fn ends(&self, period: Period) -> (i32, i32) {
        (self.frame.x(period.first()), self.frame.x(period.end()))
    }

    /// The marks of points, with as much room as there is.
    pub fn groups<'p>(&self, points: &[Point<'p>]) -> Vec<Group<'p>> {
        let lanes = |period| {
            let (left, right) = self.ends(period);
            (right - left) / APART.1
        };
        let range = self.frame.spec.range;
        let wide = |years: &i32| {
            let day = |years: i32| range.from.checked_add_days(Days::new(365 * years as u64));
            let to = day(*years).unwrap_or(range.to);
            self.frame.x(to) - self.frame.x(range.from) > APART.1 || to >= range.to
        };
        let room = Room {
            range,
            // Years that are narrower than a mark stand together.
            years: [1, 2, 5, 10, 20, 50, 100]
                .into_iter()
                .find(wide)
                .unwrap_or(100),
            apart: (APART.0 * 30 + self.pitch - 1) / self.pitch,
            lanes: &lanes,
        };
        grouped(points, &room)
    }
}

/// Above the shallowest and below the deepest, so that no mark is cut.
const MARGIN: i32 = 130;

/// Draws land, sea, roles, days, and the scale.
pub(crate) fn ground(sheet: &mut Sheet, plan: &Plan, series: &BobSeries, stacked: &Stacked) {
    let frame = &plan.frame;
    let (top, bottom) = (frame.top(), frame.floor);
    let land = rect(0, CAPTION, frame.width, top);
    sheet.decor(Layer::Ground, Style::of(Token::Land).washed(45), land);
    sheet.decor(
        Layer::Ground,
        Style::of(Token::Sea),
        rect(0, top, frame.width, bottom),
    );
    if !frame.print() {
        let shallows = if plan.deeper() > 0 {
            (top, plan.zero)
        } else {
            (plan.zero, bottom)
        };
        let shape = rect(0, shallows.0, frame.width, shallows.1);
        sheet.decor(Layer::Ground, Style::of(Token::Water1).washed(80), shape);
    }
    roles::draw(sheet, frame, stacked);
    if stacked.over > 0 {
        let more = say!("charts-and-more", count = stacked.over);
        let end = at(frame.width - 20, deeper::BASELINE);
        frame.say(sheet, end, Anchor::End, &more, Token::InkFaint);
    }
    let notch = |turn: &crate::sounding_line::Turn| Notch {
        on: turn.on,
        word: turn.kind.word(),
    };
    let notches: Vec<Notch> = series.turns.iter().map(notch).collect();
    days::draw(sheet, frame, &notches);
    let up = frame.spec.right_way_up;
    deeper::captioned(sheet, frame.faces, 0, &say!("bob-stretch-caption"), up);
    scale(sheet, plan);
}

/// Rungs from the line at the left, and at the right in words on which side deeper is.
fn scale(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    for rung in -plan.sides.0..=plan.sides.1 {
        let y = plan.y(30 * rung);
        let style = if rung == 0 {
            Style::line(Token::Line1, if frame.print() { 16 } else { 22 })
        } else {
            frame.grid()
        };
        let from = frame.time.left - 60;
        sheet.scale(
            Layer::Scale,
            style,
            stroke(at(from, y), at(frame.time.right, y)),
        );
        let number = rung.abs().to_string();
        frame.say(
            sheet,
            at(from - 60, y + 43),
            Anchor::End,
            &number,
            Token::InkFaint,
        );
    }
    let sink = frame.faces.water.size * 3 / 10;
    let places = [-plan.sides.0, 0, plan.sides.1];
    for (rung, words) in places.into_iter().zip(&plan.words) {
        let face = frame.faces.water;
        sheet.say(Saying {
            at: at(frame.time.right + 80, plan.y(30 * rung) + sink),
            anchor: Anchor::Start,
            face,
            words: Words::Ours(words.clone()),
            room: text::width(words, face),
            ink: if rung == 0 {
                Token::Ink
            } else {
                Token::InkSoft
            },
            layer: Layer::Scale,
        });
    }
}

/// Draws one mark, which names at most so many of its works; says under which number it lies.
pub(crate) fn mark(sheet: &mut Sheet, plan: &Plan, group: &Group, named: usize) -> u32 {
    let (left, right) = plan.ends(group.period);
    // An even number of places leans to the right by half of one.
    let (lane, lanes) = (group.lane, group.lanes);
    let lean = 1 - lanes % 2;
    let figured = lanes * FIGURED <= right - left;
    let pitch = if figured { FIGURED } else { APART.1 };
    let room = pitch.min((right - left) / lanes.max(1));
    let x = (left + right) / 2 + (2 * lane - lean) * room / 2;
    let x = x.clamp(plan.frame.time.left, plan.frame.time.right);
    let y = plan.y(group.at);
    let number = super::super::plan::figure(group.points.len());
    let wide = text::width(&number, plan.frame.faces.tick);
    if group.points.len() > 1 && figured && wide <= 170 {
        let place = at(x + 80, y + 43);
        plan.frame
            .say(sheet, place, Anchor::Start, &number, Token::InkSoft);
    }
    let seen: Vec<Seen> = group.points.iter().map(|point| point.seen).collect();
    sheet.datum(Datum {
        shape: stamp(group.kind.symbol(), x, y),
        style: Style::of(group.kind.ink()),
        layer: Layer::Marks,
        label: said::group(group),
        refs: seen.iter().take(named).map(|one| one.id).collect(),
        bin: bin(&seen),
        opens: Some(Opens::Entries),
        day: seen.first().map(|latest| latest.day.on),
        series: 0,
    })
}

/// Writes below the days how many works of each period lie deeper, where every one has room; returns the lower edge.
pub(crate) fn shares(sheet: &mut Sheet, plan: &Plan, sums: &[Sum]) -> i32 {
    let frame = &plan.frame;
    let face = frame.faces.tick;
    let sums = sums.iter().filter(|sum| sum.share.of > 0);
    let said: Vec<(Period, String)> = sums
        .map(|sum| (sum.period, format!("{}/{}", sum.share.deeper, sum.share.of)))
        .collect();
    let fits = |(period, words): &(Period, String)| {
        let (left, right) = plan.ends(*period);
        text::width(words, face) + 40 <= right - left
    };
    let below = frame.floor + TICKS;
    if said.is_empty() || !said.iter().all(fits) {
        return below;
    }
    let y = below + 230;
    for (period, words) in &said {
        let (left, right) = plan.ends(*period);
        frame.say(
            sheet,
            at((left + right) / 2, y),
            Anchor::Middle,
            words,
            Token::Ink,
        );
    }
    frame.say(
        sheet,
        at(frame.time.right + 80, y),
        Anchor::Start,
        &say!("bob-deeper-of-all"),
        Token::InkSoft,
    );
    y
}
