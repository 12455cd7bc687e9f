//! Lanes in a crowd: techniques as ticks on bare lines, and lanes that rest folded to one row.
//!
//! It draws what the rest of the chart draws, with less ink and fewer marks.

use super::{
    draw::{Drawing, MARGIN},
    ink::{self, ticked},
    plan::Lay,
    said,
    series::Technique,
    shown::Density,
};
use crate::{
    scene::{Anchor, Bin, Layer, MOST_REFS, Opens, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, stroke},
    text,
    token::Token,
};

/// Ticks closer than this, in a folded lane, are one.
const BIN: i32 = 20;

impl<'a> Drawing<'a> {
    /// Techniques so many that each is no more than a tick on a line; all lines of a lane are two marks, and names stand left of the ticks that have room.
    pub(super) fn thin(&mut self, sheet: &mut Sheet, lay: &Lay<'a>) {
        let (mut solid, mut dotted) = (Pen::default(), Pen::default());
        let rows = lay.shoal.techniques.iter().zip(&lay.rows);
        let mut ticked = Vec::new();
        for (technique, y) in rows.clone() {
            (solid, dotted) = self.paths(technique, *y, [solid, dotted]);
            let series = self.next_row();
            let mark = self.tick(sheet, lay, technique, *y, series);
            ticked.push(mark.is_some());
            self.tables.technique(lay.shoal, technique, mark, None);
        }
        // The newest first, because ground that was just entered is what one looks for.
        let (mut taken, mut free) = (Vec::new(), self.names);
        let edge = self.x(lay.shoal.lane.touched.day.on);
        for ((technique, y), ticked) in rows.zip(ticked).rev() {
            let tried = ticked && free > 0;
            if tried && self.small_name(sheet, technique, (*y, edge), &mut taken) {
                free -= 1;
            } else {
                self.unnamed += 1;
            }
        }
        self.saw(&solid, &dotted);
        for (pen, style) in [
            (solid, ink::solid(self.plan.density)),
            (dotted, ink::dotted(Token::Line1)),
        ] {
            if !pen.is_empty() {
                sheet.decor(Layer::Depth, style, pen.path());
            }
        }
    }

    /// A name left of its tick, where no line has begun yet; whether it found room beside the other names and the edge of its lane.
    fn small_name(
        &self,
        sheet: &mut Sheet,
        technique: &Technique,
        (y, edge): (i32, i32),
        taken: &mut Vec<(i32, i32, i32)>,
    ) -> bool {
        let face = self.plan.frame.faces.tick;
        let right = self.x(technique.first.day.earliest()) - 55;
        let width = text::width(&technique.name, face);
        let left = right - width;
        let touches = |(from, to, above): &(i32, i32, i32)| {
            (y - above).abs() < face.size + 10 && left < to + MARGIN && *from < right + MARGIN
        };
        let cut = left < edge + MARGIN && edge < right;
        if cut || left < self.plan.frame.time.left || taken.iter().any(touches) {
            return false;
        }
        taken.push((left, right, y));
        sheet.say(Saying {
            at: at(right, y + 48),
            anchor: Anchor::End,
            face,
            words: Words::Theirs(technique.name.clone()),
            room: width,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
        true
    }

    /// A lane that rests where there are many: one row of ticks.
    pub(super) fn folded(&mut self, sheet: &mut Sheet, lay: &Lay<'a>) {
        let (y, series) = ((lay.top + lay.bottom) / 2, self.next_row());
        let (x, end) = (self.x(lay.shoal.lane.touched.day.on), self.x(self.end));
        if x < end {
            let line = stroke(at(x, y), at(end, y));
            sheet.decor(Layer::Depth, Style::line(Token::Hair, 10), line);
        }
        let mut bins: Vec<Vec<&'a Technique>> = Vec::new();
        for technique in &lay.shoal.techniques {
            let x = self.x(technique.first.day.on);
            let inside = self.inside(technique.first.day.on);
            match bins.last_mut() {
                Some(bin) if inside && x - self.x(bin[0].first.day.on) < BIN => bin.push(technique),
                _ if inside => bins.push(vec![technique]),
                _ => self.tables.technique(lay.shoal, technique, None, None),
            }
        }
        for bin in bins {
            let mark = self.bin(sheet, lay, &bin, (y, series));
            for technique in bin {
                self.tables
                    .technique(lay.shoal, technique, Some(mark), None);
            }
        }
    }

    /// One tick for all techniques that were first used within two pixels.
    fn bin(
        &mut self,
        sheet: &mut Sheet,
        lay: &Lay,
        bin: &[&Technique],
        (y, series): (i32, u16),
    ) -> u32 {
        let tick = ink::tick(Density::Dense);
        let (first, last) = (&bin[0].first, &bin[bin.len() - 1].first);
        let (pen, fill) = ticked((self.x(first.day.on), y), tick, false);
        let several = bin.len() > 1;
        self.binned |= several;
        sheet.datum(Datum {
            shape: pen.path(),
            style: Style {
                fill,
                ..Style::line(Token::Line1, tick.width)
            },
            layer: Layer::Marks,
            label: match bin {
                [one] => said::first_use(lay.shoal.lane, one),
                _ => said::bin(lay.shoal.lane, bin),
            },
            refs: bin
                .iter()
                .map(|one| one.first.entry)
                .take(MOST_REFS)
                .collect(),
            bin: several.then_some(Bin {
                count: bin.len() as u32,
                from: first.day.on,
                to: last.day.on,
            }),
            opens: Some(Opens::Entries),
            day: Some(first.day.on),
            series,
        })
    }
}
