//! The sea of a Reach: a band for each area from the day it was first touched, in it a line for each technique from its first use.
//!
//! Nothing is measured on y. A tick is a first use, a ring around it says that another craft had it before; a line is solid while the technique is in
//! use and dotted after. It puts down what the plan places; it counts nothing.

use chrono::NaiveDate;

use super::{
    ink::{self, ticked},
    pieces::Pieces,
    plan::{EDGE, Lay, Plan},
    said,
    series::Technique,
    shown::{Density, Shoal},
    tables::Tables,
};
use crate::{
    scene::{Anchor, Layer, Opens, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// Between a tick and its name.
const BESIDE: i32 = 85;
/// The most names of techniques in a crowd; all of them are in the table.
const NAMES: usize = 140;
/// From an edge to where a name may begin.
pub(super) const MARGIN: i32 = 40;

/// What is drawn of one chart, and what its names took.
pub(crate) struct Drawing<'a> {
    /// The layout.
    pub plan: &'a Plan<'a>,
    /// The tables, filled as data are put down.
    pub tables: Tables<'a>,
    /// How many names of techniques found no room.
    pub unnamed: usize,
    /// The most names of one lane in a crowd.
    pub(super) names: usize,
    /// Whether marks stand for several techniques.
    pub binned: bool,
    /// Whether a line is drawn through a break that has no room.
    pub through: bool,
    /// What of each line is solid.
    pub pieces: Pieces,
    /// Whether any line is solid, and whether any is dotted.
    pub lines: (bool, bool),
    pub(super) end: NaiveDate,
    series: u16,
}

impl<'a> Drawing<'a> {
    /// A drawing of a plan.
    pub fn new(plan: &'a Plan<'a>, tables: Tables<'a>) -> Self {
        let spec = plan.frame.spec;
        let lanes = plan.lanes.iter();
        let full = lanes.filter(|lay| !lay.shoal.folded).count();
        let end = spec.range.to.min(spec.today.max(spec.range.from));
        Self {
            plan,
            tables,
            through: false,
            pieces: Pieces::new(plan, end),
            unnamed: 0,
            names: (NAMES / full.max(1)).max(1),
            binned: false,
            lines: (false, false),
            series: 0,
            end,
        }
    }

    /// Draws every lane; those that only the table has come last in it.
    pub fn lanes(&mut self, sheet: &mut Sheet, listed: &[Shoal]) {
        for lay in &self.plan.lanes {
            self.heading(sheet, lay);
            self.band(sheet, lay);
            if lay.shoal.folded {
                self.folded(sheet, lay);
            } else if self.plan.density == Density::Thin {
                self.thin(sheet, lay);
            } else {
                self.full(sheet, lay);
            }
        }
        for shoal in listed {
            self.tables.area(shoal, None);
        }
    }

    pub(super) fn x(&self, day: NaiveDate) -> i32 {
        self.plan.frame.x(day)
    }

    pub(super) fn inside(&self, day: NaiveDate) -> bool {
        self.plan.frame.spec.range.holds(day)
    }

    pub(super) fn next_row(&mut self) -> u16 {
        self.series = self.series.saturating_add(1);
        self.series
    }

    /// The names of the area and, where one begins, of the craft.
    fn heading(&self, sheet: &mut Sheet, lay: &Lay) {
        let (plan, lane) = (self.plan, lay.shoal.lane);
        let (width, prose) = (plan.frame.width, plan.frame.faces.prose);
        if let Some(y) = lay.parting {
            let line = stroke(at(0, y), at(width, y));
            sheet.scale(Layer::Scale, Style::line(Token::Edge, 8), line);
        }
        let room = plan.gutter.map_or(width - EDGE, |gutter| gutter - 90) - EDGE;
        let say = |sheet: &mut Sheet, words: Words, y, face, ink| {
            sheet.say(Saying {
                at: at(EDGE, y),
                anchor: Anchor::Start,
                face,
                words,
                room,
                ink,
                layer: Layer::Words,
            });
        };
        if let Some((craft, y)) = lay.craft {
            let name = Words::Theirs(craft.to_owned());
            say(sheet, name, y, plan.craft_face(), Token::Ink);
        }
        let own = lane.id == lane.craft;
        let face = if own { plan.craft_face() } else { prose };
        let leading = face.size + 20;
        let lines = text::wrap(&lane.name, face, room);
        // A name takes as many lines as its lane has, and the last of them says that there was more.
        let free = if plan.gutter.is_some() {
            ((lay.bottom - lay.name_at - 30) / leading + 1).max(1) as usize
        } else {
            1
        };
        let mut y = lay.name_at;
        let whole = lines.len() <= free;
        for (number, line) in lines.iter().take(free).enumerate() {
            let last = number + 1 == free && !whole;
            let line = if last {
                lines[number..].join(" ")
            } else {
                line.clone()
            };
            say(sheet, Words::Theirs(line), y, face, Token::Ink);
            y += leading;
        }
        let Some(rest) = lane.rest else { return };
        if plan.gutter.is_some() && y + 20 <= lay.bottom {
            let word = Words::Ours(rest.word());
            say(sheet, word, y, plan.frame.faces.water, Token::InkFaint);
        }
    }

    /// The ground gained: from the day on which the area was first touched to the last.
    fn band(&mut self, sheet: &mut Sheet, lay: &Lay) {
        let lane = lay.shoal.lane;
        let (on, end) = (lane.touched.day.on, self.x(self.end));
        let x = self.x(on);
        let band = rect(x, lay.top, end, lay.bottom);
        sheet.decor(Layer::Ground, Style::of(Token::Water1), band);
        let series = self.next_row();
        let mark = self.inside(on).then(|| {
            self.whisker(sheet, lane.touched.day, lay.top + 20);
            sheet.datum(Datum {
                shape: stroke(at(x, lay.top), at(x, lay.bottom)),
                style: Style::line(Token::Outline, 14),
                layer: Layer::Band,
                label: said::area(lane),
                refs: vec![lane.touched.entry],
                bin: None,
                opens: Some(Opens::Entries),
                day: Some(on),
                series,
            })
        });
        self.tables.area(lay.shoal, mark);
    }

    /// Back to the first day of a month or year that is all that is known.
    fn whisker(&self, sheet: &mut Sheet, day: plumb_mastery::Day, y: i32) {
        let (from, to) = (self.x(day.earliest()), self.x(day.on));
        if from < to {
            let path = Pen::default().to(from, y - 25).v(y + 25).to(from, y).h(to);
            sheet.decor(Layer::Band, Style::line(Token::Outline, 10), path.path());
        }
    }

    /// Each technique with its tick, its line and its name.
    fn full(&mut self, sheet: &mut Sheet, lay: &Lay<'a>) {
        for (technique, y) in lay.shoal.techniques.iter().zip(&lay.rows) {
            let series = self.next_row();
            let (solid, dotted) = self.paths(technique, *y, [Pen::default(), Pen::default()]);
            self.saw(&solid, &dotted);
            let tail = self.tail(sheet, technique, (solid, dotted), series);
            let mark = self.tick(sheet, lay, technique, *y, series);
            self.name(sheet, technique, *y);
            self.tables.technique(lay.shoal, technique, mark, tail);
        }
    }

    pub(super) fn saw(&mut self, solid: &Pen, dotted: &Pen) {
        self.lines.0 |= !solid.is_empty();
        self.lines.1 |= !dotted.is_empty();
    }

    /// The pieces of a line: where it is solid, and where it is dotted.
    pub(super) fn paths(
        &mut self,
        technique: &Technique,
        y: i32,
        [solid, dotted]: [Pen; 2],
    ) -> (Pen, Pen) {
        let from = technique.first.day.on.max(self.plan.frame.spec.range.from);
        let (mut solid, mut dotted, mut at) = (solid, dotted, self.x(from));
        let (pieces, through) = self.pieces.of(technique);
        self.through |= through;
        for (begin, end) in pieces {
            if begin > at {
                dotted = dotted.to(at, y).h(begin);
            }
            solid = solid.to(begin, y).h(end);
            at = end;
        }
        let end = self.x(self.end);
        if end > at {
            dotted = dotted.to(at, y).h(end);
        }
        (solid, dotted)
    }

    /// The line, one datum: its solid pieces, or the dotted ones where nothing is solid.
    fn tail(
        &self,
        sheet: &mut Sheet,
        technique: &Technique,
        (solid, dotted): (Pen, Pen),
        series: u16,
    ) -> Option<u32> {
        let (shape, style) = match (solid.is_empty(), dotted.is_empty()) {
            (true, true) => return None,
            (true, false) => (dotted.path(), ink::dotted(Token::Line1)),
            (false, faded) => {
                if !faded {
                    sheet.decor(Layer::Depth, ink::dotted(Token::Line1), dotted.path());
                }
                (solid.path(), ink::solid(self.plan.density))
            }
        };
        Some(sheet.datum(Datum {
            shape,
            style,
            layer: Layer::Depth,
            label: said::tail(technique, self.end),
            refs: Vec::new(),
            bin: None,
            opens: Some(Opens::Time {
                area: Some(technique.id),
                from: technique.first.day.earliest(),
                to: technique.last.on,
            }),
            day: Some(technique.last.on.max(self.plan.frame.spec.range.from)),
            series,
        }))
    }

    /// The first use, where it lies in the range.
    pub(super) fn tick(
        &self,
        sheet: &mut Sheet,
        lay: &Lay,
        technique: &Technique,
        y: i32,
        series: u16,
    ) -> Option<u32> {
        let day = technique.first.day;
        if !self.inside(day.on) {
            return None;
        }
        self.whisker(sheet, day, y);
        let tick = ink::tick(self.plan.density);
        let carried = technique.carried_from.is_some();
        let (pen, fill) = ticked((self.x(day.on), y), tick, carried);
        Some(sheet.datum(Datum {
            shape: pen.path(),
            style: Style {
                fill,
                ..Style::line(Token::Line1, tick.width)
            },
            layer: Layer::Marks,
            label: match self.plan.density {
                Density::Thin => said::entered(lay.shoal.lane, technique),
                _ => said::first_use(lay.shoal.lane, technique),
            },
            refs: vec![technique.first.entry],
            bin: None,
            opens: Some(Opens::Entries),
            day: Some(day.on),
            series,
        }))
    }

    /// A name above its line, right of its tick; left of it where it would run out of the picture.
    fn name(&self, sheet: &mut Sheet, technique: &Technique, y: i32) {
        let (plan, face) = (self.plan, self.plan.name_face());
        let x = self.x(technique.first.day.on);
        let (right, left) = (
            plan.frame.width - MARGIN - x - BESIDE,
            x - BESIDE - plan.frame.time.left,
        );
        let width = text::width(&technique.name, face);
        let (anchor, x, room) = if width <= right || right >= left {
            (Anchor::Start, x + BESIDE, right)
        } else {
            (Anchor::End, x - BESIDE, left)
        };
        sheet.say(Saying {
            at: at(
                x,
                y - if plan.density == Density::Roomy {
                    50
                } else {
                    35
                },
            ),
            anchor,
            face,
            words: Words::Theirs(technique.name.clone()),
            room,
            ink: Token::Ink,
            layer: Layer::Words,
        });
    }
}
