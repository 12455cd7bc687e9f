//! The works on the bed of the sea: a square on the day of each, and as many titles below it as find room.
//!
//! Titles are placed from the last work to the first, so that no leader crosses a title. The bed does not know who praised a work.

use std::collections::BTreeSet;

use plumb_mastery::echoes::{Echoes, Subject};

use super::plan::Lane;
use crate::{
    axis::TimeScale,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Pen, Saying, Sheet, at, rect, stroke},
    spec::Medium,
    text::{self, Faces},
    token::Token,
};

use super::plan::Plan;

/// The most rows of titles, and the height of one.
const ROWS: (usize, i32) = (3, 175);
/// Half of a square.
const SQUARE: i32 = 28;
/// From which length on works in a row are a band, and half of its height.
const ROW_OF: i32 = 6 * SQUARE;
const BAND: i32 = 12;
/// From a square to its title.
const BESIDE: i32 = 55;
/// The widest that a title runs.
const WIDEST: i32 = 2400;
/// The least room in which a shortened title says anything.
const SHORT: i32 = 700;

/// The works and their titles.
pub(crate) struct Bed<'a> {
    /// Where the works lie.
    pub top: i32,
    /// How many works have no title in the picture.
    pub untitled: usize,
    /// From where to where works lie so close that their squares are one.
    squares: Vec<(i32, i32)>,
    titles: Vec<Title<'a>>,
    rows: usize,
}

struct Title<'a> {
    subject: &'a Subject,
    /// The work's square.
    x: i32,
    /// From where to where the title runs.
    span: (i32, i32),
    side: Anchor,
    row: usize,
}

impl<'a> Bed<'a> {
    /// Finds places for the works that the dots are about and whose day is drawn; a work gets a title where a line may lead to it.
    pub fn new(said: &'a Echoes, lanes: &[Lane<'_>], time: TimeScale, faces: Faces) -> Self {
        let works = |single: bool| -> BTreeSet<usize> {
            let dots = lanes.iter().flat_map(|lane| &lane.dots);
            let dots = dots.filter(|dot| !single || dot.echoes.len() == 1);
            let echoes = dots.flat_map(|dot| &dot.echoes);
            echoes.filter_map(|echo| echo.about).collect()
        };
        let lying = |work: usize| {
            let subject = &said.subjects[work];
            let on = subject.day.filter(|day| time.range.holds(day.on))?.on;
            Some((time.x(on), subject))
        };
        let places: BTreeSet<i32> = works(false)
            .into_iter()
            .filter_map(lying)
            .map(|(x, _)| x)
            .collect();
        let mut bed = Self {
            top: 0,
            untitled: 0,
            squares: squares(places),
            titles: Vec::new(),
            rows: 0,
        };
        let mut subjects: Vec<(i32, &Subject)> =
            works(true).into_iter().filter_map(lying).collect();
        subjects.sort_by_key(|(x, _)| std::cmp::Reverse(*x));
        let edges = (60, time.right - 20);
        for (x, subject) in subjects {
            match bed.place(subject, x, edges, faces) {
                Some(title) => bed.titles.push(title),
                None => bed.untitled += 1,
            }
        }
        bed.rows = bed
            .titles
            .iter()
            .map(|title| title.row + 1)
            .max()
            .unwrap_or(0);
        bed
    }

    /// The height of the bed with its titles.
    pub fn height(&self) -> i32 {
        90 + ROWS.1 * self.rows as i32
    }

    fn place(
        &self,
        subject: &'a Subject,
        x: i32,
        edges: (i32, i32),
        faces: Faces,
    ) -> Option<Title<'a>> {
        let wide = text::width(&subject.title, faces.prose).min(WIDEST);
        let (before, after) = (x - BESIDE - edges.0, edges.1 - x - BESIDE);
        let short = wide.min(SHORT);
        // Whole at the right, whole at the left, then shortened at either side.
        let sides = [
            (Anchor::Start, wide <= after, wide),
            (Anchor::End, wide <= before, wide),
            (Anchor::Start, short <= after, after),
            (Anchor::End, short <= before, before),
        ];
        let fitting = sides.into_iter().filter(|(_, fits, _)| *fits);
        let title = |(side, _, room): (Anchor, bool, i32)| {
            let room = room.min(wide);
            let span = match side {
                Anchor::Start => (x + BESIDE, x + BESIDE + room),
                _ => (x - BESIDE - room, x - BESIDE),
            };
            let row = (0..ROWS.0).find(|row| self.is_free(*row, span, x))?;
            Some(Title {
                subject,
                x,
                span,
                side,
                row,
            })
        };
        fitting.filter_map(title).next()
    }

    /// Whether a title would touch no other, cross no leader and be reached by its own.
    fn is_free(&self, row: usize, span: (i32, i32), x: i32) -> bool {
        let within = |x: i32, (from, to): (i32, i32)| from - 40 <= x && x <= to + 40;
        self.titles.iter().all(|other| match other.row.cmp(&row) {
            std::cmp::Ordering::Equal => span.1 + 60 <= other.span.0 || other.span.1 + 60 <= span.0,
            std::cmp::Ordering::Less => !within(x, other.span),
            std::cmp::Ordering::Greater => !within(other.x, span),
        })
    }

    /// Draws the bed, the works and their titles.
    pub fn draw(&self, sheet: &mut Sheet, plan: &Plan) {
        let frame = &plan.frame;
        let (top, width) = (self.top, frame.width);
        if frame.spec.medium == Medium::Screen {
            let bed = rect(0, top, width, frame.floor);
            sheet.decor(Layer::Ground, Style::of(Token::Water1).washed(80), bed);
        }
        let line = Style::line(Token::Edge, 10);
        sheet.scale(Layer::Scale, line, stroke(at(0, top), at(width, top)));
        let squares = self.squares.iter().fold(Pen::default(), |pen, (from, to)| {
            // Many works in a row are a band, which would outweigh everything above it were it as high as a square.
            let half = if to - from > ROW_OF { BAND } else { SQUARE };
            pen.to(from - SQUARE, top - half)
                .h(to + SQUARE)
                .v(top + half)
                .h(from - SQUARE)
                .close()
        });
        if !squares.is_empty() {
            sheet.scale(Layer::Marks, Style::of(Token::Ink), squares.path());
        }
        let mut leaders = Pen::default();
        for title in &self.titles {
            let baseline = top + 170 + ROWS.1 * title.row as i32;
            let near = match title.side {
                Anchor::Start => title.span.0,
                _ => title.span.1,
            };
            leaders = leaders
                .to(title.x, top)
                .v(baseline - 45)
                .h(near + if near > title.x { -20 } else { 20 });
            sheet.say(Saying {
                at: at(near, baseline),
                anchor: title.side,
                face: frame.faces.prose,
                words: Words::Theirs(title.subject.title.clone()),
                room: title.span.1 - title.span.0,
                ink: Token::Ink,
                layer: Layer::Words,
            });
        }
        if !leaders.is_empty() {
            let line = Style::line(Token::Edge, 10);
            sheet.scale(Layer::Scale, line, leaders.path());
        }
    }
}

/// Places that are less than a square apart, put together.
fn squares(places: BTreeSet<i32>) -> Vec<(i32, i32)> {
    let mut squares: Vec<(i32, i32)> = Vec::new();
    for x in places {
        match squares.last_mut() {
            Some((_, to)) if x - *to < 2 * SQUARE => *to = x,
            _ => squares.push((x, x)),
        }
    }
    squares
}
