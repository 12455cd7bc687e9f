//! What every chart over days shares: land with its roles above, one or several seas below, and the days along the lower edge.
//!
//! A frame knows places, not what will be drawn in them.

use chrono::NaiveDate;

use crate::{
    axis::TimeScale,
    days::{self, Notch},
    roles::{self, Stacked},
    scene::{Anchor, Layer, Point, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    spec::{Medium, Spec},
    text::{self, Faces},
    token::Token,
};

/// The height of the caption above the land.
pub(crate) const CAPTION: i32 = 240;
/// The land below the rows of roles, so that a mark at the surface hides no title.
const FORESHORE: i32 = 60;
/// The least land, where no role is known.
const SHORE: i32 = 80;
/// The widest that a tick of ours can be.
const TICK_ROOM: i32 = 900;

/// The layout of a chart over days.
pub(crate) struct Frame<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// The letters.
    pub faces: Faces,
    /// The width of the view box.
    pub width: i32,
    /// Days along x.
    pub time: TimeScale,
    /// Where the land begins.
    pub land_top: i32,
    /// The seas from above: where each begins and ends.
    pub seas: Vec<(i32, i32)>,
    /// The lower edge of the last sea, where the days stand.
    pub floor: i32,
}

impl<'a> Frame<'a> {
    /// A frame whose days lie between two places, with one sea of a height below the land; the range is drawn as it is.
    pub fn new(spec: &'a Spec, (left, right): (i32, i32), rows: usize, height: i32) -> Self {
        let top = CAPTION + land(rows);
        Self {
            spec,
            faces: text::faces(spec.medium),
            width: spec.tenths(),
            time: TimeScale {
                range: spec.range,
                left,
                right,
            },
            land_top: CAPTION,
            seas: vec![(top, top + height)],
            floor: top + height,
        }
    }

    /// Where a day lies.
    pub fn x(&self, day: NaiveDate) -> i32 {
        self.time.x(day)
    }

    /// Where the first sea begins.
    pub fn top(&self) -> i32 {
        self.seas.first().map_or(self.floor, |(top, _)| *top)
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    /// The stroke of a grid.
    pub fn grid(&self) -> Style {
        Style::line(Token::Hair, if self.print() { 10 } else { 7 })
    }

    /// Draws land, sea, surface, roles and days.
    pub fn draw(&self, sheet: &mut Sheet, stacked: &Stacked, notches: &[Notch]) {
        let land = rect(0, self.land_top, self.width, self.top());
        sheet.decor(Layer::Ground, Style::of(Token::Land).washed(45), land);
        for (top, bottom) in &self.seas {
            let sea = rect(0, *top, self.width, *bottom);
            sheet.decor(Layer::Ground, Style::of(Token::Sea), sea);
        }
        self.surface(sheet, self.top());
        roles::draw(sheet, self, stacked);
        if stacked.over > 0 {
            let more = say!("charts-and-more", count = stacked.over);
            let end = at(self.time.right, 130);
            self.say(sheet, end, Anchor::End, &more, Token::InkFaint);
        }
        days::draw(sheet, self, notches);
    }

    /// Draws the strongest level line.
    pub fn surface(&self, sheet: &mut Sheet, y: i32) {
        let surface = stroke(at(0, y), at(self.width, y));
        sheet.scale(Layer::Scale, Style::line(Token::Accent, 20), surface);
    }

    /// Puts down our own words in the letters of ticks.
    pub fn say(&self, sheet: &mut Sheet, at: Point, anchor: Anchor, words: &str, ink: Token) {
        let face = self.faces.tick;
        let room = text::width(words, face).max(TICK_ROOM);
        sheet.say(Saying {
            at,
            anchor,
            face,
            words: Words::Ours(words.to_owned()),
            room,
            ink,
            layer: Layer::Scale,
        });
    }
}

/// The height of the land with so many rows of roles.
pub(crate) fn land(rows: usize) -> i32 {
    match rows as i32 {
        0 => SHORE,
        rows => roles::ROW * rows + FORESHORE,
    }
}
