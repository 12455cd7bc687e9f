//! The sheet on which a chart is laid out: marks are put down in any order and leave it sorted by layer.
//!
//! It keeps the keyboard's order and the tables pointing at their marks while these are sorted. It does not know what a mark means.

use chrono::NaiveDate;
use plumb_mastery::EntryId;

use crate::{
    scene::{
        Anchor, Bin, Box4, Face, Label, Layer, MOST_REFS, Mark, NavNode, Opens, Part, Point, Shape,
        Stamp, Stroke, Style, Symbol, Table, Words,
    },
    text,
    token::Token,
};

/// A datum before it is put down.
pub(crate) struct Datum {
    /// Its geometry.
    pub shape: Shape,
    /// Its ink.
    pub style: Style,
    /// Its layer.
    pub layer: Layer,
    /// Its sentence.
    pub label: String,
    /// Its entries.
    pub refs: Vec<EntryId>,
    /// Set where it stands for several.
    pub bin: Option<Bin>,
    /// What it opens.
    pub opens: Option<Opens>,
    /// Its day, where it has one.
    pub day: Option<NaiveDate>,
    /// Its row of the keyboard.
    pub series: u16,
}

/// Words before they are put down.
pub(crate) struct Saying {
    /// The baseline's point.
    pub at: Point,
    /// Which end of the words stands there.
    pub anchor: Anchor,
    /// In which letters.
    pub face: Face,
    /// The words; shortened to the room.
    pub words: Words,
    /// The room.
    pub room: i32,
    /// The colour.
    pub ink: Token,
    /// The layer.
    pub layer: Layer,
}

/// Marks and stops, in the order in which they were put down.
#[derive(Default)]
pub(crate) struct Sheet {
    marks: Vec<Mark>,
    nav: Vec<NavNode>,
}

/// A sheet whose marks lie in drawing order.
pub(crate) struct Laid {
    /// The marks, bottom first.
    pub marks: Vec<Mark>,
    /// The stops, by series, then by day.
    pub nav: Vec<NavNode>,
    /// The tables, pointing at the sorted marks.
    pub tables: Vec<Table>,
}

impl Sheet {
    /// Puts down something that only decorates.
    pub fn decor(&mut self, layer: Layer, style: Style, shape: Shape) {
        self.marks.push(Mark {
            shape,
            style,
            layer,
            part: Part::Decor,
            label: None,
            refs: Vec::new(),
            bin: None,
            opens: None,
        });
    }

    /// Puts down a piece of a scale.
    pub fn scale(&mut self, layer: Layer, style: Style, shape: Shape) {
        self.marks.push(Mark {
            shape,
            style,
            layer,
            part: Part::Axis,
            label: None,
            refs: Vec::new(),
            bin: None,
            opens: None,
        });
    }

    /// Puts down words, shortened to their room; none where nothing fits.
    pub fn say(&mut self, saying: Saying) {
        let Saying {
            at,
            anchor,
            face,
            words,
            room,
            ink,
            layer,
        } = saying;
        let fitted = text::fit(words.text(), face, room);
        if fitted.is_empty() {
            return;
        }
        let words = match words {
            Words::Ours(_) => Words::Ours(fitted),
            Words::Theirs(_) => Words::Theirs(fitted),
        };
        let label = Label {
            at,
            anchor,
            face,
            words,
            max_width: room,
        };
        self.scale(layer, Style::of(ink), Shape::Text(label));
    }

    /// Puts down a datum with its stop, and says under which number it lies until the sheet is laid.
    pub fn datum(&mut self, datum: Datum) -> u32 {
        let Datum {
            shape,
            style,
            layer,
            label,
            mut refs,
            bin,
            opens,
            day,
            series,
        } = datum;
        refs.truncate(MOST_REFS);
        let mark = self.marks.len() as u32;
        self.marks.push(Mark {
            shape,
            style,
            layer,
            part: Part::Datum,
            label: Some(label),
            refs,
            bin,
            opens,
        });
        self.nav.push(NavNode {
            mark,
            date: day,
            series,
        });
        mark
    }

    /// Sorts the marks by layer, the stops by series and day, and leads the tables' cells to the new places.
    pub fn lay(self, mut tables: Vec<Table>) -> Laid {
        let mut order: Vec<usize> = (0..self.marks.len()).collect();
        order.sort_by_key(|at| self.marks[*at].layer);
        let mut place = vec![0_u32; order.len()];
        for (new, old) in order.iter().enumerate() {
            place[*old] = new as u32;
        }
        let mut old: Vec<Option<Mark>> = self.marks.into_iter().map(Some).collect();
        let marks = order.into_iter().filter_map(|at| old[at].take()).collect();
        let mut nav = self.nav;
        for node in &mut nav {
            node.mark = place[node.mark as usize];
        }
        nav.sort_by_key(|node| (node.series, node.date, node.mark));
        for cell in tables
            .iter_mut()
            .flat_map(|table| table.rows.iter_mut().flatten())
        {
            cell.mark = cell.mark.map(|mark| place[mark as usize]);
        }
        Laid { marks, nav, tables }
    }
}

impl Style {
    /// Filled with a colour.
    pub(crate) fn of(fill: Token) -> Self {
        Self {
            fill: Some(fill),
            ..Self::default()
        }
    }

    /// Stroked with a colour, so many tenths of a pixel wide.
    pub(crate) fn line(stroke: Token, width: i32) -> Self {
        Self {
            stroke: Some(stroke),
            width,
            ..Self::default()
        }
    }

    /// The same stroke, interrupted.
    pub(crate) fn dashed(self, dash: [i32; 2]) -> Self {
        Self {
            dash: Some(dash),
            ..self
        }
    }

    /// The same fill, so many percent of it.
    pub(crate) fn washed(self, percent: u8) -> Self {
        Self {
            wash: Some(percent),
            ..self
        }
    }

    /// The same stroke with round ends.
    pub(crate) fn rounded(self) -> Self {
        Self {
            round: true,
            ..self
        }
    }
}

/// A point.
pub(crate) fn at(x: i32, y: i32) -> Point {
    Point { x, y }
}

/// A rectangle from one corner to the other.
pub(crate) fn rect(left: i32, top: i32, right: i32, bottom: i32) -> Shape {
    Shape::Rect(Box4 {
        x: left,
        y: top,
        w: right - left,
        h: bottom - top,
    })
}

/// A straight stroke.
pub(crate) fn stroke(from: Point, to: Point) -> Shape {
    Shape::Line(Stroke { from, to })
}

/// One of the eight marks.
pub(crate) fn stamp(symbol: Symbol, x: i32, y: i32) -> Shape {
    Shape::Glyph(Stamp {
        symbol,
        at: at(x, y),
    })
}

/// Writes a path of whole numbers.
#[derive(Default)]
pub(crate) struct Pen(String);

impl Pen {
    /// Lifts the pen to a point.
    pub fn to(mut self, x: i32, y: i32) -> Self {
        self.0.push_str(&format!("M{x} {y}"));
        self
    }

    /// Draws level to an x.
    pub fn h(mut self, x: i32) -> Self {
        self.0.push_str(&format!("H{x}"));
        self
    }

    /// Draws plumb to a y.
    pub fn v(mut self, y: i32) -> Self {
        self.0.push_str(&format!("V{y}"));
        self
    }

    /// Draws straight to a point.
    pub fn l(mut self, x: i32, y: i32) -> Self {
        self.0.push_str(&format!("L{x} {y}"));
        self
    }

    /// Goes on with what another pen drew.
    pub fn then(mut self, other: Self) -> Self {
        self.0.push_str(&other.0);
        self
    }

    /// Sets a dot: a stroke of no length, to be drawn with round ends.
    pub fn dot(self, x: i32, y: i32) -> Self {
        self.to(x, y).h(x)
    }

    /// Closes the outline.
    pub fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    /// Whether nothing was drawn.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The path.
    pub fn path(self) -> Shape {
        Shape::Path(self.0)
    }
}
