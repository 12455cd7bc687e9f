//! A Reach on paper: a list, lane by lane, of each technique with its first use, how often it was used, and its last use.
//!
//! Nobody can ask a line on paper for its name, so names come first and a small tick says the rest. It places words; the order is that of the lanes.

use super::{
    ink::{Strokes, TICK, short, ticked},
    said,
    series::Technique,
    shown::{Density, Shoal, Shown},
    tables::Tables,
};
use crate::{
    scene::{Anchor, Face, Layer, Opens, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, stroke},
    text::{self, Faces},
    token::Token,
    words::known_short,
};

/// The narrowest column in which a row has room, and between two columns.
const COLUMN: i32 = 4_400;
const BETWEEN: i32 = 400;
/// A list of no more height stays in one column, which is never wider than a line that can be read.
const SHORT: i32 = 3_600;
const WIDEST: i32 = 6_400;
/// The tick with its line, before a name.
const SAMPLE: i32 = 330;
/// The places of the numbers, from the right end of a row.
const FIRST: i32 = 1_350;
const TIMES: i32 = 780;
/// The width of all of them in one.
const LONGEST: i32 = 1_700;

/// How far a long lane may reach below the end of its column.
const LATE: i32 = 1_500;

/// One thing of the list, with its height.
enum Item<'a> {
    Craft(&'a str),
    Area(&'a Shoal<'a>),
    Row(&'a Shoal<'a>, &'a Technique),
}

/// Where a list is written.
struct List<'a> {
    shown: &'a Shown<'a>,
    faces: Faces,
    width: i32,
    strokes: Strokes,
    lines: (bool, bool),
}

/// Writes the list and fills the tables; returns its lower edge, and whether any line is solid and any dotted.
pub(crate) fn draw<'a>(
    sheet: &mut Sheet,
    shown: &'a Shown<'a>,
    tables: &mut Tables<'a>,
) -> (i32, (bool, bool)) {
    let faces = text::faces(shown.spec.medium);
    let whole = shown.spec.tenths();
    let mut list = List {
        shown,
        faces,
        width: whole.min(WIDEST),
        strokes: Strokes::default(),
        lines: (false, false),
    };
    let items = items(shown);
    let high: i32 = items.iter().map(|item| list.height(item)).sum();
    let columns = if high > SHORT {
        (whole / COLUMN).clamp(1, 3)
    } else {
        1
    };
    if columns > 1 {
        list.width = (whole - BETWEEN * (columns - 1)) / columns;
    }
    let wanted = high / columns;
    let (mut left, mut y, mut floor, mut number) = (0, 0, 0, 1);
    for (place, item) in items.iter().enumerate() {
        let row = matches!(item, Item::Row(..));
        let led = place > 0 && !matches!(items[place - 1], Item::Row(..));
        // A column ends before the lane that would stand more below its end than above; a very long lane goes on in the next.
        let full = if row {
            y >= wanted + LATE
        } else {
            y + list.block(&items[place..]) / 2 >= wanted
        };
        if full && !led && number < columns {
            (left, y, number) = (left + list.width + BETWEEN, 0, number + 1);
        }
        if y == 0 {
            y = list.heads(sheet, left);
        }
        list.put(sheet, tables, item, (left, y));
        y += list.height(item);
        floor = floor.max(y);
    }
    std::mem::take(&mut list.strokes).draw(sheet);
    for shoal in &shown.listed {
        tables.area(shoal, None);
    }
    (floor, list.lines)
}

fn items<'a>(shown: &'a Shown<'a>) -> Vec<Item<'a>> {
    let (mut items, mut craft) = (Vec::new(), None);
    for shoal in &shown.shoals {
        let begins = shown.crafts && craft != Some(shoal.lane.craft);
        craft = Some(shoal.lane.craft);
        if begins && shoal.lane.id != shoal.lane.craft {
            items.push(Item::Craft(&shoal.lane.craft_name));
        }
        items.push(Item::Area(shoal));
        let rows = shoal.techniques.iter();
        items.extend(rows.map(|technique| Item::Row(shoal, technique)));
    }
    items
}

impl<'a> List<'a> {
    /// The height of a lane that begins here, with the name of its craft.
    fn block(&self, items: &[Item]) -> i32 {
        let heads = items
            .iter()
            .take_while(|item| !matches!(item, Item::Row(..)));
        let heads = heads.count().min(2);
        let rows = items[heads..].iter();
        let rows = rows
            .take_while(|item| matches!(item, Item::Row(..)))
            .count();
        items[..heads + rows]
            .iter()
            .map(|item| self.height(item))
            .sum()
    }

    fn height(&self, item: &Item) -> i32 {
        match item {
            Item::Craft(_) => 330,
            Item::Area(_) => 300,
            Item::Row(..) if self.long() => 152,
            Item::Row(_, technique) => match self.detail(technique) {
                Some(_) => 310,
                None => 180,
            },
        }
    }

    fn say(
        &self,
        sheet: &mut Sheet,
        place: (i32, i32),
        words: Words,
        style: (Face, Token, Anchor),
        room: i32,
    ) {
        let (face, ink, anchor) = style;
        sheet.say(Saying {
            at: at(place.0, place.1),
            anchor,
            face,
            words,
            room,
            ink,
            layer: Layer::Words,
        });
    }

    /// Whether the list is so long that its rows are words alone.
    fn long(&self) -> bool {
        self.shown.density == Density::Thin
    }

    /// What the numbers are, above a column.
    fn heads(&self, sheet: &mut Sheet, left: i32) -> i32 {
        let heads = [
            say!("reach-first-used-head"),
            say!("reach-times"),
            say!("reach-last"),
        ];
        self.numbers(sheet, (left, 110), heads, Token::InkFaint);
        160
    }

    /// First use, times and last use at their places; in a long list, all in one.
    fn numbers(&self, sheet: &mut Sheet, (left, y): (i32, i32), numbers: [String; 3], ink: Token) {
        let style = (self.faces.tick, ink, Anchor::End);
        let right = left + self.width;
        if self.long() {
            let words = Words::Ours(numbers.join(" · "));
            return self.say(sheet, (right, y), words, style, LONGEST);
        }
        for (x, words) in [right - FIRST, right - TIMES, right]
            .into_iter()
            .zip(numbers)
        {
            self.say(sheet, (x, y), Words::Ours(words), style, 700);
        }
    }

    fn put(
        &mut self,
        sheet: &mut Sheet,
        tables: &mut Tables<'a>,
        item: &Item<'a>,
        (left, y): (i32, i32),
    ) {
        match item {
            Item::Craft(name) => {
                let face = Face {
                    weight: 600,
                    ..self.faces.prose
                };
                let name = Words::Theirs((*name).to_owned());
                let style = (face, Token::Ink, Anchor::Start);
                self.say(sheet, (left, y + 260), name, style, self.width);
            }
            Item::Area(shoal) => self.area(sheet, tables, shoal, (left, y)),
            Item::Row(shoal, technique) => self.row(sheet, tables, (shoal, technique), (left, y)),
        }
    }

    fn area(
        &self,
        sheet: &mut Sheet,
        tables: &mut Tables<'a>,
        shoal: &Shoal,
        (left, y): (i32, i32),
    ) {
        let (lane, right) = (shoal.lane, left + self.width);
        let own = lane.id == lane.craft;
        let face = Face {
            weight: if own { 600 } else { 400 },
            ..self.faces.prose
        };
        let since = say!("reach-touched", when = known_short(lane.touched.day));
        let taken = text::width(&since, self.faces.tick);
        let style = (self.faces.tick, Token::InkSoft, Anchor::End);
        self.say(sheet, (right, y + 205), Words::Ours(since), style, taken);
        let name = Words::Theirs(lane.name.clone());
        let style = (face, Token::Ink, Anchor::Start);
        let room = self.width - taken - 200;
        self.say(sheet, (left + 70, y + 205), name, style, room);
        let line = stroke(at(left, y + 255), at(right, y + 255));
        sheet.scale(Layer::Scale, Style::line(Token::InkFaint, 10), line);
        let mark = sheet.datum(Datum {
            shape: stroke(at(left + 10, y + 110), at(left + 10, y + 255)),
            style: Style::line(Token::Ink, 16),
            layer: Layer::Band,
            label: said::area(lane),
            refs: vec![lane.touched.entry],
            bin: None,
            opens: Some(Opens::Entries),
            day: Some(lane.touched.day.on),
            series: tables.stop(),
        });
        tables.area(shoal, Some(mark));
    }

    fn row(
        &mut self,
        sheet: &mut Sheet,
        tables: &mut Tables<'a>,
        (shoal, technique): (&Shoal, &Technique),
        (left, y): (i32, i32),
    ) {
        let baseline = y + if self.long() { 115 } else { 140 };
        let numbers = [
            known_short(technique.first.day),
            technique.times.to_string(),
            known_short(technique.last),
        ];
        self.numbers(sheet, (left, baseline), numbers, Token::Ink);
        let name = Words::Theirs(technique.name.clone());
        let style = (self.faces.prose, Token::Ink, Anchor::Start);
        let room = if self.long() {
            self.width - SAMPLE - LONGEST
        } else {
            self.width - SAMPLE - FIRST - 700
        };
        let style = if self.long() {
            (self.faces.tick, Token::Ink, Anchor::Start)
        } else {
            style
        };
        self.say(sheet, (left + SAMPLE, baseline), name, style, room);
        if self.long() {
            let (fresh, carried) = (self.fresh(technique), technique.carried_from.is_some());
            self.strokes.add((left + 60, baseline - 40), fresh, carried);
            return tables.technique(shoal, technique, None, None);
        }
        if let Some(detail) = self.detail(technique) {
            let style = (self.faces.tick, Token::InkSoft, Anchor::Start);
            let place = (left + SAMPLE, baseline + 130);
            self.say(
                sheet,
                place,
                Words::Theirs(detail),
                style,
                self.width - SAMPLE,
            );
        }
        let stop = tables.stop();
        let mark = self.sample(sheet, (shoal, technique, stop), (left + 60, baseline - 40));
        tables.technique(shoal, technique, Some(mark), None);
    }

    /// Whether a technique is in use at the end.
    fn fresh(&mut self, technique: &Technique) -> bool {
        let spec = self.shown.spec;
        let end = spec.range.to.min(spec.today);
        let mut kept = technique.kept.iter();
        let fresh = kept.any(|span| span.from <= end && end <= span.to);
        self.lines.0 |= fresh;
        self.lines.1 |= !fresh;
        fresh
    }

    /// A tick with the beginning of its line: solid where the technique is in use at the end, dotted where it is not.
    fn sample(
        &mut self,
        sheet: &mut Sheet,
        (shoal, technique, series): (&Shoal, &Technique, u16),
        (x, y): (i32, i32),
    ) -> u32 {
        let fresh = self.fresh(technique);
        let line = Pen::default().to(x, y).h(x + 200).path();
        sheet.decor(Layer::Depth, short(fresh), line);
        let carried = technique.carried_from.is_some();
        let (pen, fill) = ticked((x, y), TICK, carried);
        sheet.datum(Datum {
            shape: pen.path(),
            style: Style {
                fill,
                ..Style::line(Token::Ink, 16)
            },
            layer: Layer::Marks,
            label: said::first_use(shoal.lane, technique),
            refs: vec![technique.first.entry],
            bin: None,
            opens: Some(Opens::Entries),
            day: Some(technique.first.day.on),
            series,
        })
    }

    /// From where it was carried over, and in which work; where the list is long, only the former.
    fn detail(&self, technique: &Technique) -> Option<String> {
        let short = self.shown.density == Density::Roomy;
        let work = technique.first.work.as_ref().filter(|_| short);
        let work = work.map(|work| say!("reach-in-work", work = work));
        let from = technique.carried_from.as_ref();
        let from = from.map(|craft| say!("reach-carried", craft = craft));
        let told: Vec<String> = from.into_iter().chain(work).collect();
        (!told.is_empty()).then(|| told.join("; "))
    }
}
