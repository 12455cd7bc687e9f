//! The words beside a core, as a drill log has them: hours down the left, and each layer's name with its hours and its works at its height.
//!
//! Thick layers speak first; a name that would touch another stands in the table alone. It does not know the land.

use plumb_mastery::{core::Find, depth::Strength};

use super::{
    Drawn,
    body::WORKS,
    column::What,
    plan::{Plan, TUBE, hours},
    said,
};
use crate::{
    scene::{Anchor, Face, Layer, Opens, Point, Style, Symbol, Words},
    sheet::{Datum, Saying, Sheet, at, stamp, stroke},
    text,
    token::Token,
};

/// The most works that are named beside one layer, and beside all of them: a scene stays light.
const MOST: usize = 12;
const ALL: usize = 240;
/// From a mark to its title.
const MARK: i32 = 150;
/// Between two works.
const GAP: i32 = 170;

/// Draws hours, heads and words.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn) {
    heads(sheet, plan);
    scale(sheet, plan);
    let mut taken: Vec<(i32, i32)> = Vec::new();
    since(sheet, plan, &mut taken);
    let mut order: Vec<usize> = (0..plan.series.layers.len()).collect();
    order.sort_by_key(|n| {
        let main = plan.column.main(*n);
        std::cmp::Reverse(main.map_or(0, |piece| piece.bottom - piece.top))
    });
    for n in order {
        if let Some(middle) = plan.middle(n) {
            let block = Block::of(plan, n);
            let high = plan.column.line * block.lines;
            let (top, bottom) = (middle - high / 2, middle + high / 2);
            let slack = plan.column.line / 8;
            let free = |(from, to): &(i32, i32)| bottom - slack <= *from || *to <= top + slack;
            if taken.iter().all(free) {
                taken.push((top, bottom));
                drawn.told[n] = true;
                block.say(sheet, plan, drawn, n, top);
            }
        }
    }
}

fn say(sheet: &mut Sheet, at: Point, anchor: Anchor, face: Face, words: Words, ink: Token) {
    let room = text::width(words.text(), face).max(10);
    sheet.say(Saying {
        at,
        anchor,
        face,
        words,
        room,
        ink,
        layer: Layer::Words,
    });
}

/// The longest of some wordings that has room, or else the shortest.
fn fitting(wordings: [String; 2], face: Face, room: i32) -> String {
    let [long, short] = wordings;
    if text::width(&long, face) <= room {
        long
    } else {
        short
    }
}

/// The caption, the heads of the columns, today above and the first day below.
fn heads(sheet: &mut Sheet, plan: &Plan) {
    let tick = plan.faces.tick;
    let caption = say!("core-caption");
    let saying = |at, words: &str, face, ink| Saying {
        at,
        anchor: Anchor::Start,
        face,
        words: Words::Ours(words.to_owned()),
        room: plan.width - 20,
        ink,
        layer: Layer::Scale,
    };
    sheet.say(saying(at(0, 130), &caption, tick, Token::InkFaint));
    let top = plan.column.top;
    if plan.column.pieces.is_empty() {
        return;
    }
    let (last, newest) = said::ends(plan);
    let ink = if newest { Token::Note } else { Token::InkSoft };
    let mark = stroke(at(plan.core.0 - TUBE, top), at(plan.words.0 - 60, top));
    sheet.decor(Layer::Pencil, Style::line(ink, 12), mark);
    let middle = top + plan.faces.water.size * 30 / 100;
    // The first words of the log keep clear of it, because the newest piece is at least as high as a line.
    let head = at(plan.words.0, middle - plan.column.line / 2 - 20);
    sheet.say(saying(head, &last, plan.faces.water, ink));
    let foot = at(plan.words.0, plan.column.bottom + 140);
    let room = plan.shore - plan.words.0 - 30;
    let first = fitting(said::first(plan), tick, room);
    sheet.say(saying(foot, &first, tick, Token::InkSoft));
}

/// The hours made since, from today down: 0 at the top, and the sum at the border of each layer that has room for it.
fn scale(sheet: &mut Sheet, plan: &Plan) {
    let total = plan.total();
    if total == 0 {
        return;
    }
    let mut borders = vec![(plan.column.top, 0)];
    let mut sum = 0;
    for (n, layer) in plan.series.layers.iter().enumerate().rev() {
        sum += layer.time.made;
        if let Some(piece) = plan.column.of(n).last().filter(|_| layer.time.made > 0) {
            borders.push((piece.bottom, sum));
        }
    }
    // Both ends are named whatever lies between them.
    let last = borders.len() - 1;
    borders.swap(1.min(last), last);
    let apart = plan.faces.tick.size + 30;
    let mut taken: Vec<i32> = Vec::new();
    for (y, minutes) in borders {
        if taken.iter().all(|other| (other - y).abs() >= apart) {
            taken.push(y);
            let right = plan.core.0 - TUBE;
            let tick = stroke(at(right - 70, y), at(right, y));
            sheet.scale(Layer::Scale, Style::line(Token::InkFaint, 10), tick);
            let place = at(right - 110, y + plan.faces.tick.size * 36 / 100);
            let words = Words::Ours(hours(minutes));
            say(
                sheet,
                place,
                Anchor::End,
                plan.faces.tick,
                words,
                Token::InkFaint,
            );
        }
    }
    let head = at(plan.core.0 - TUBE - 110, plan.column.top - 130);
    let words = Words::Ours(say!("charts-made"));
    say(
        sheet,
        head,
        Anchor::End,
        plan.faces.tick,
        words,
        Token::InkSoft,
    );
}

/// Since when a seam without end is open, beside it.
fn since(sheet: &mut Sheet, plan: &Plan, taken: &mut Vec<(i32, i32)>) {
    let open = plan
        .column
        .pieces
        .first()
        .and_then(|piece| match piece.what {
            What::Gap(n) => Some((piece, &plan.column.gaps[n])),
            _ => None,
        });
    let Some((piece, gap)) = open.filter(|(_, gap)| gap.open && gap.within.is_empty()) else {
        return;
    };
    if piece.bottom - piece.top < plan.column.line {
        return;
    }
    let middle = (piece.top + piece.bottom) / 2;
    let face = plan.faces.water;
    let place = at(plan.words.0, middle + face.size * 30 / 100);
    taken.push((piece.top, piece.bottom));
    let room = plan.shore - plan.words.0 - 30;
    let words = fitting(said::since(plan, gap.spell), face, room);
    if text::width(&words, face) > room {
        return;
    }
    let words = Words::Ours(words);
    say(sheet, place, Anchor::Start, face, words, Token::InkSoft);
}

/// The words of one layer.
struct Block {
    /// How many lines they take.
    lines: i32,
    /// Works with their line, their place and their room.
    works: Vec<(i32, i32, String)>,
    /// What stands for the others, with its line and place.
    more: Option<(i32, i32, String)>,
}

impl Block {
    /// As many works as the layer's height has room for, the deepest first.
    fn of(plan: &Plan, n: usize) -> Self {
        let finds = &plan.finds[n];
        let high = plan
            .column
            .main(n)
            .map_or(0, |piece| piece.bottom - piece.top);
        let lines = (high / plan.column.line).max(1);
        let share = (ALL / plan.series.layers.len().max(1)).clamp(1, MOST);
        let most = finds.len().min(share);
        let tried = (1..=most).rev().map(|shown| Self::with(plan, n, shown));
        let fitting = tried.into_iter().find(|block| block.lines <= lines);
        let counted = || Some(Self::with(plan, n, 0)).filter(|block| block.lines <= lines);
        fitting.or_else(counted).unwrap_or(Self {
            lines: 1,
            works: Vec::new(),
            more: None,
        })
    }

    /// The block with so many works.
    fn with(plan: &Plan, n: usize, shown: usize) -> Self {
        let finds = &plan.finds[n];
        let (left, mut line) = match plan.works_at {
            Some(left) => (left, 0),
            None => (plan.words.0 + 60, 1),
        };
        let right = plan.words.1;
        let mut x = left;
        let mut next = |width: i32| {
            if x > left && x + width > right {
                (x, line) = (left, line + 1);
            }
            let place = (line, x);
            x += width + GAP;
            place
        };
        let mut works = Vec::new();
        for (find, _) in finds.iter().copied().take(shown) {
            let words = titled(find, plan, right - left - MARK);
            let (line, x) = next(MARK + text::width(&words, plan.faces.prose));
            works.push((line, x, words));
        }
        let others = finds.len() - shown;
        let more = match (others, shown) {
            (0, _) => None,
            (others, 0) => Some(say!("charts-works", count = others)),
            (others, _) => Some(say!("charts-and-more", count = others)),
        };
        let more = more.map(|words| {
            let width = text::width(&words, plan.faces.tick);
            let beside = plan.after_label(n);
            let (line, x) = if shown == 0 && beside + width <= right {
                (0, beside.max(plan.works_at.unwrap_or(0)))
            } else {
                next(width)
            };
            (line, x, words)
        });
        let last = works.iter().chain(&more).map(|(line, ..)| *line).max();
        Self {
            lines: last.unwrap_or(0) + 1,
            works,
            more,
        }
    }

    fn say(&self, sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn, n: usize, top: i32) {
        let layer = &plan.series.layers[n];
        let (figure, tick) = (plan.faces.figure, plan.faces.tick);
        let baseline = |line: i32| top + plan.column.line * (2 * line + 1) / 2 + 45;
        let name = layer.span.name();
        let after = plan.words.0 + text::width(&name, figure) + 80;
        let ours = |words: String| Words::Ours(words);
        let (left, y) = (plan.words.0, baseline(0));
        say(
            sheet,
            at(left, y),
            Anchor::Start,
            figure,
            ours(name),
            Token::Ink,
        );
        if layer.time.made > 0 || !plan.is_made(n) {
            let words = ours(hours(layer.time.made));
            say(
                sheet,
                at(after, y),
                Anchor::Start,
                tick,
                words,
                Token::InkSoft,
            );
        }
        for ((line, x, words), (find, strength)) in self.works.iter().zip(&plan.finds[n]) {
            let y = baseline(*line);
            let mark = work(sheet, plan, (*x, y), find, *strength);
            drawn.works.push((mark, n, find.id));
            let place = at(x + MARK, y);
            let words = Words::Theirs(words.clone());
            say(
                sheet,
                place,
                Anchor::Start,
                plan.faces.prose,
                words,
                Token::Ink,
            );
        }
        if let Some((line, x, words)) = &self.more {
            let place = at(*x, baseline(*line));
            say(
                sheet,
                place,
                Anchor::Start,
                tick,
                ours(words.clone()),
                Token::InkFaint,
            );
        }
    }
}

/// A title with its rung, shortened to the room: "Tern cover (4)".
fn titled(find: &Find, plan: &Plan, room: i32) -> String {
    let face = plan.faces.prose;
    let rung = format!(" ({})", find.rung);
    let title = text::fit(&find.title, face, room - text::width(&rung, face));
    format!("{title}{rung}")
}

/// How a work is known, as a mark.
pub(crate) fn symbol(strength: Strength) -> Symbol {
    match strength {
        Strength::Claimed => Symbol::Claimed,
        Strength::Shown => Symbol::Shown,
        Strength::Witnessed => Symbol::Witnessed,
    }
}

fn work(
    sheet: &mut Sheet,
    plan: &Plan,
    (x, y): (i32, i32),
    find: &Find,
    strength: Strength,
) -> u32 {
    sheet.datum(Datum {
        shape: stamp(symbol(strength), x + 60, y - 45),
        style: Style::of(Token::Ink),
        layer: Layer::Marks,
        label: said::work(plan, find, strength),
        refs: vec![find.id],
        bin: None,
        opens: Some(Opens::Entries),
        day: Some(find.day.on),
        series: WORKS,
    })
}
