//! The columns: filled to what is carried now, outlined to what was then, with the tip, the claims and the silt of each.
//!
//! Ink never claims more than the evidence: what has no bottom yet is dots. It draws areas; it does not know the works behind them.

use plumb_mastery::{
    AreaId,
    depth::{difference, rungs},
};

use super::{
    plan::{Column, LEADING, Plan, Stretch, Water},
    said,
    series::Plot,
};
use crate::{
    pattern::{self, Pattern},
    scene::{Anchor, Box4, Layer, Opens, Style, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stroke},
    silt::Beds,
    text,
    token::Token,
    words,
};

/// The thickness of silt where nothing of freshness is left, at most.
const SILT: (i32, i32) = (110, 340);
/// Below the surface, so that it stays the strongest line.
const BELOW: i32 = 10;

/// What is on the sheet, for the key.
#[derive(Default)]
pub(crate) struct Drawn {
    /// A column with a depth.
    pub now: bool,
    /// An outline of then.
    pub then: bool,
    /// A tip deeper than its depth.
    pub tip: bool,
    /// A claimed depth.
    pub claimed: bool,
    /// Silt.
    pub silt: bool,
    /// A craft as a whole.
    pub whole: bool,
    /// A column without a bottom.
    pub dotted: bool,
    /// The mark of each area.
    pub marks: Vec<(AreaId, u32)>,
}

/// Draws every column of a plan.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan) -> Drawn {
    let (mut drawn, mut beds) = (Drawn::default(), Beds::default());
    for water in &plan.waters {
        for stretch in &water.stretches {
            whole(sheet, plan, water, stretch, &mut drawn);
            for column in &stretch.columns {
                let pen = Pen {
                    plan,
                    water,
                    stretch,
                    column,
                };
                pen.draw(sheet, &mut drawn, &mut beds);
                pen.name(sheet);
            }
        }
    }
    beds.lie(sheet);
    drawn
}

/// Where there is no ground yet: one dotted column for the first.
pub(crate) fn first(sheet: &mut Sheet, plan: &Plan) {
    let Some(water) = plan.waters.first().filter(|water| water.rungs.is_empty()) else {
        return;
    };
    let (middle, half) = (plan.width / 2, 450);
    let (top, bottom) = (water.top + BELOW, water.bottom - BELOW);
    let (top, bottom) = if water.right_way_up {
        (bottom - water.pitch, bottom)
    } else {
        (top, top + water.pitch)
    };
    let column = rect(middle - half, top, middle + half, bottom);
    sheet.decor(Layer::Bars, dotted(), column);
    let (face, words) = (plan.faces.prose, say!("seabed-first"));
    sheet.say(Saying {
        at: at(middle, water.figures()),
        anchor: Anchor::Middle,
        face,
        room: text::width(&words, face),
        words: Words::Ours(words),
        ink: Token::InkSoft,
        layer: Layer::Words,
    });
}

/// The outline of a column.
pub(crate) fn outline() -> Style {
    Style::line(Token::Outline, 10)
}

/// The outline of what was then.
pub(crate) fn outlined_then(print: bool) -> Style {
    let line = Style::line(Token::Note, 12);
    if print { line.dashed([40, 30]) } else { line }
}

/// The outline of what has no bottom yet.
pub(crate) fn dotted() -> Style {
    Style::line(Token::Outline, 14).dashed([1, 39]).rounded()
}

/// The tick of the hardest.
pub(crate) fn tip_tick() -> Style {
    Style::line(Token::InkSoft, 16)
}

/// The tick of claimed depth.
pub(crate) fn claimed_tick() -> Style {
    Style::line(Token::ClaimedLine, 14)
        .dashed([1, 34])
        .rounded()
}

/// The level of a craft as a whole.
pub(crate) fn level() -> Style {
    Style::line(Token::Outline, 10)
}

/// The fill of a depth: the ramp is laid over the whole ladder, however many rungs it has.
pub(crate) fn fill(thirtieths: u16, rungs: usize) -> Token {
    let steps = Token::WATER.len() - 1;
    let reached = usize::from(thirtieths / 30) * steps / rungs.max(1);
    Token::WATER[reached.min(steps)]
}

/// The craft as a whole: a level line below all its columns, because no area is deeper than its craft.
fn whole(sheet: &mut Sheet, plan: &Plan, water: &Water, stretch: &Stretch, drawn: &mut Drawn) {
    let basin = stretch.ground.basin;
    let Some(whole) = basin.whole.as_ref().filter(|whole| whole.now.depth30 > 0) else {
        return;
    };
    let y = water.y(whole.now.depth30);
    let line = stroke(at(stretch.left - 40, y), at(stretch.right + 40, y));
    drawn.whole = true;
    if stretch.goes_on {
        return sheet.decor(Layer::Bars, level(), line);
    }
    let mark = sheet.datum(Datum {
        shape: line,
        style: level(),
        layer: Layer::Bars,
        label: said::plot(plan, basin, whole),
        refs: whole.now.five.iter().map(|stand| stand.milestone).collect(),
        bin: None,
        opens: Some(Opens::Reading {
            area: whole.id,
            on: plan.now(),
        }),
        day: Some(plan.now()),
        series: stretch.ground.place as u16,
    });
    drawn.marks.push((whole.id, mark));
}

/// One column, about to be drawn.
struct Pen<'a> {
    plan: &'a Plan<'a>,
    water: &'a Water<'a>,
    stretch: &'a Stretch<'a>,
    column: &'a Column<'a>,
}

impl Pen<'_> {
    fn plot(&self) -> &Plot {
        self.column.plot
    }

    /// Where the body of now begins: then stands left of it where one was chosen, as time runs.
    fn parted(&self) -> i32 {
        let Column { left, right, .. } = *self.column;
        if self.plan.then().is_some() {
            left + (right - left) * 2 / 5
        } else {
            left
        }
    }

    /// The box of a depth between two places.
    fn body(&self, left: i32, right: i32, thirtieths: u16) -> Box4 {
        let (surface, end) = (self.water.y(0), self.water.y(thirtieths));
        let (top, bottom) = if self.water.right_way_up {
            (end, surface - BELOW)
        } else {
            (surface + BELOW, end)
        };
        Box4 {
            x: left,
            y: top,
            w: right - left,
            h: (bottom - top).max(10),
        }
    }

    fn draw(&self, sheet: &mut Sheet, drawn: &mut Drawn, beds: &mut Beds) {
        let (plot, right) = (self.plot(), self.column.right);
        let depth = plot.now.depth30;
        let (left, style) = if depth > 0 {
            let fill = fill(depth, self.water.rungs.len());
            let fill = if self.plan.print() { Token::Sea } else { fill };
            let style = Style {
                fill: Some(fill),
                ..outline()
            };
            (self.parted(), style)
        } else {
            (self.column.left, dotted())
        };
        let body = self.body(left, right, if depth > 0 { depth } else { 30 });
        let mark = sheet.datum(Datum {
            shape: rect(body.x, body.y, body.x + body.w, body.y + body.h),
            style,
            layer: Layer::Bars,
            label: said::plot(self.plan, self.stretch.ground.basin, plot),
            refs: plot.now.five.iter().map(|stand| stand.milestone).collect(),
            bin: None,
            opens: Some(Opens::Reading {
                area: plot.id,
                on: self.plan.now(),
            }),
            day: Some(self.plan.now()),
            series: self.stretch.ground.place as u16,
        });
        drawn.marks.push((plot.id, mark));
        drawn.now |= depth > 0;
        drawn.dotted |= depth == 0;
        if depth > 0 {
            self.ruled(sheet, body);
            drawn.silt |= self.silted(sheet, beds, body);
            drawn.tip |= self.tip(sheet, left);
        } else {
            self.toward(sheet, body);
        }
        drawn.then |= self.then(sheet);
        drawn.claimed |= self.claimed(sheet, left);
    }

    /// On paper water is ruled, as engravers rule it.
    fn ruled(&self, sheet: &mut Sheet, body: Box4) {
        if !self.plan.print() {
            return;
        }
        let within = Box4 {
            x: body.x + 10,
            w: body.w - 20,
            ..body
        };
        if let Some((style, lines)) = pattern::lines(Pattern::Level, within, Token::InkFaint) {
            sheet.decor(Layer::Hatch, style, lines);
        }
    }

    /// Silt lies inside the column on what was reached: as thick as freshness is gone, alike in all columns of a water.
    fn silted(&self, sheet: &mut Sheet, beds: &mut Beds, body: Box4) -> bool {
        let Some(fresh) = self.plot().fresh.ppm else {
            return false;
        };
        let most = i64::from((self.water.pitch * 3 / 4).clamp(SILT.0, SILT.1));
        let gone = i64::from(1_000_000 - fresh.min(1_000_000));
        let thickness = ((most * gone / 1_000_000) as i32).min(body.h - 10);
        if thickness < 15 {
            return false;
        }
        let (left, right) = (body.x + 5, body.x + body.w - 5);
        let up = self.water.right_way_up;
        let bed = if up {
            rect(left, body.y + 5, right, body.y + thickness)
        } else {
            let bottom = body.y + body.h - 5;
            rect(left, bottom + 5 - thickness, right, bottom)
        };
        let bottom = if up { body.y } else { body.y + body.h };
        sheet.decor(Layer::Silt, Style::of(Token::Land), bed);
        beds.strew((left, right), bottom, thickness, up);
        true
    }

    /// The hardest: a tick on a lead that hangs from the column.
    fn tip(&self, sheet: &mut Sheet, left: i32) -> bool {
        let plot = self.plot();
        let (tip, depth) = (15 * u16::from(plot.now.tip), plot.now.depth30);
        let (from, to) = (self.water.y(depth), self.water.y(tip));
        let (middle, half) = (
            (left + self.column.right) / 2,
            (self.column.right - left) / 4,
        );
        if tip > depth {
            let lead = Style::line(Token::Outline, if self.plan.print() { 10 } else { 8 });
            sheet.decor(Layer::Band, lead, stroke(at(middle, from), at(middle, to)));
        }
        let tick = stroke(at(middle - half, to), at(middle + half, to));
        sheet.decor(Layer::Marks, tip_tick(), tick);
        true
    }

    /// What was then: an outline left of now.
    fn then(&self, sheet: &mut Sheet) -> bool {
        let then = self.plot().then.as_ref().filter(|then| then.depth30 > 0);
        let Some(then) = then else { return false };
        let body = self.body(self.column.left, self.parted(), then.depth30);
        let style = outlined_then(self.plan.print());
        sheet.decor(
            Layer::Hatch,
            style,
            rect(body.x, body.y, body.x + body.w - 15, body.y + body.h),
        );
        true
    }

    /// What is claimed, only where it is deeper than the evidence.
    fn claimed(&self, sheet: &mut Sheet, left: i32) -> bool {
        let now = &self.plot().now;
        if !self.plan.spec.claimed || now.claimed30 <= now.depth30 {
            return false;
        }
        let y = self.water.y(now.claimed30);
        let tick = stroke(at(left, y), at(self.column.right, y));
        sheet.decor(Layer::Claimed, claimed_tick(), tick);
        true
    }

    /// Below the column its depth, how far it has come since then, and its name.
    fn name(&self, sheet: &mut Sheet) {
        let Column { middle, room, .. } = *self.column;
        let (plot, tick) = (self.plot(), self.plan.faces.tick);
        let (depth, then) = (plot.now.depth30, plot.then.as_ref());
        let change = then.map(|then| difference(then.depth30, depth));
        let change = change.filter(|_| then.is_some_and(|then| then.depth30 != depth));
        let mut say = |y, words, face, ink| {
            sheet.say(Saying {
                at: at(middle, y),
                anchor: Anchor::Middle,
                face,
                words,
                room,
                ink,
                layer: Layer::Words,
            });
        };
        // Figures stand below all columns of a width or below none, whichever digits they have.
        let fits = |widest| text::width(widest, tick) <= room;
        let mut y = self.water.figures();
        if depth > 0 && fits("0.00") {
            say(y, Words::Ours(rungs(depth)), tick, Token::InkSoft);
        }
        if self.water.changed() {
            y += LEADING;
            if let Some(change) = change.filter(|_| fits("+0.00")) {
                say(y, Words::Ours(change), tick, Token::Note);
            }
        }
        for line in &self.column.name {
            y += LEADING;
            say(y, Words::Theirs(line.clone()), self.plan.name, Token::Ink);
        }
    }

    /// Where nothing is carried yet, the rung that is on its way, inside of the dots.
    fn toward(&self, sheet: &mut Sheet, body: Box4) {
        let face = self.plan.faces.water;
        let words = words::rung(0, self.water.rungs);
        let lines = text::wrap(&words, face, body.w - 40);
        let whole = lines.join(" ") == words && lines.len() <= 2;
        if !whole || body.h < LEADING * lines.len() as i32 + 80 {
            return;
        }
        let middle = body.y + body.h / 2 + 50;
        let first = middle - LEADING * (lines.len() as i32 - 1) / 2;
        for (number, line) in lines.into_iter().enumerate() {
            sheet.say(Saying {
                at: at(body.x + body.w / 2, first + LEADING * number as i32),
                anchor: Anchor::Middle,
                face,
                words: Words::Theirs(line),
                room: body.w,
                ink: Token::InkFaint,
                layer: Layer::Words,
            });
        }
    }
}
