//! The lines that lead from what was said to its work.
//!
//! A line is cut where it would run through a name, as on a sea chart, and where it leaves the days that are drawn. It does not know the words.

use super::{
    plan::{Dot, Plan},
    signs,
};
use crate::{
    scene::{Layer, Style},
    sheet::{Pen, Sheet},
    token::Token,
};

/// Parts into which a line is divided to be cut.
const WHOLE: i64 = 10_000;
/// Above and below the middle of a name, and beside it.
const CLEAR: (i32, i32) = (70, 20);

/// The shortest piece of a line.
const SHORTEST: i64 = 90;

/// A line from a dot to the bed.
struct Stem {
    from: (i32, i32),
    to: (i32, i32),
}

/// Draws the line of each dot that stands for one recognition; several in one dot have no line.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan) {
    let names: Vec<((i32, i32), i32)> = plan
        .dots()
        .filter_map(|(_, dot)| Some((dot.name?.span(), dot.y)))
        .collect();
    let mut pen = Pen::default();
    for (_, dot) in plan.dots().filter(|(_, dot)| dot.echoes.len() == 1) {
        let Some(to) = end(plan, dot) else {
            continue;
        };
        let stem = Stem {
            from: (dot.x, dot.y),
            to,
        };
        for (from, to) in stem.pieces(&names) {
            let (start, stop) = (stem.at(from), stem.at(to));
            pen = pen.to(start.0, start.1).l(stop.0, stop.1);
        }
    }
    if !pen.is_empty() {
        let width = if plan.frame.print() { 10 } else { 8 };
        let line = Style::line(Token::ClaimedLine, width);
        sheet.decor(Layer::Bars, line, pen.path());
    }
}

/// Where the line of a dot ends: on the day of its work, or at the edge beyond which that day lies.
fn end(plan: &Plan, dot: &Dot) -> Option<(i32, i32)> {
    let subject = &plan.said.subjects[dot.echoes.first()?.about?];
    let on = subject.day?.on;
    let (time, bed) = (plan.frame.time, plan.bed.top);
    if time.range.holds(on) {
        return Some((time.x(on), bed));
    }
    let edge = if on < time.range.from {
        plan.edge
    } else {
        plan.frame.width
    };
    let nights = (on - time.range.from).num_days();
    let scale = i64::from(time.right - time.left);
    let far = i64::from(time.left) + scale * nights / time.range.nights();
    let (along, whole) = (i64::from(edge - dot.x), far - i64::from(dot.x));
    if whole == 0 {
        return Some((dot.x, bed));
    }
    let down = i64::from(bed - dot.y) * along / whole;
    Some((edge, dot.y + down as i32))
}

impl Stem {
    /// The point after so many parts of the way.
    fn at(&self, part: i64) -> (i32, i32) {
        let along = |from: i32, to: i32| from + (i64::from(to - from) * part / WHOLE) as i32;
        (along(self.from.0, self.to.0), along(self.from.1, self.to.1))
    }

    /// The stretches that run through no name, from the rim of the dot on.
    fn pieces(&self, names: &[((i32, i32), i32)]) -> Vec<(i64, i64)> {
        let (wide, high) = (self.to.0 - self.from.0, self.to.1 - self.from.1);
        let length = (i64::from(wide).pow(2) + i64::from(high).pow(2))
            .isqrt()
            .max(1);
        let rim = (i64::from(signs::RADIUS) * WHOLE / length).min(WHOLE);
        let mut cuts: Vec<(i64, i64)> = names
            .iter()
            .filter_map(|(span, y)| self.within(*span, *y))
            .collect();
        cuts.sort_unstable();
        let (mut pieces, mut from) = (Vec::new(), rim);
        for (begin, end) in cuts {
            if begin > from {
                pieces.push((from, begin));
            }
            from = from.max(end);
        }
        if from < WHOLE {
            pieces.push((from, WHOLE));
        }
        // A crumb between a dot and its own name says nothing.
        pieces.retain(|(from, to)| (to - from) * length >= SHORTEST * WHOLE);
        pieces
    }

    /// From where to where the line runs through a name.
    fn within(&self, span: (i32, i32), y: i32) -> Option<(i64, i64)> {
        let across = between(self.from.0, self.to.0, (span.0 - CLEAR.1, span.1 + CLEAR.1))?;
        let down = between(self.from.1, self.to.1, (y - CLEAR.0, y + CLEAR.0))?;
        let cut = (across.0.max(down.0), across.1.min(down.1));
        (cut.0 < cut.1).then_some(cut)
    }
}

/// In which parts of the way from one number to another it lies between two bounds.
fn between(from: i32, to: i32, bounds: (i32, i32)) -> Option<(i64, i64)> {
    if from == to {
        return (bounds.0 <= from && from <= bounds.1).then_some((0, WHOLE));
    }
    let part = |bound: i32| i64::from(bound - from) * WHOLE / i64::from(to - from);
    let (one, two) = (part(bounds.0), part(bounds.1));
    let (first, last) = (one.min(two).max(0), one.max(two).min(WHOLE));
    (first < last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_where_it_runs_through_a_name() {
        let stem = Stem {
            from: (1000, 0),
            to: (1000, 2000),
        };
        let pieces = stem.pieces(&[((900, 1400), 1000), ((1200, 1500), 500)]);
        let drawn: Vec<(i32, i32)> = pieces
            .iter()
            .map(|(from, to)| (stem.at(*from).1, stem.at(*to).1))
            .collect();
        assert_eq!(
            drawn,
            [(70, 930), (1070, 2000)],
            "from the rim of the dot to the name and on below it; the other name stands beside it"
        );
    }
}
