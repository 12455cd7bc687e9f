//! The drilled column: layers cut by seams and breaks, from today at the top to the first day at the bottom, and how high each piece is.
//!
//! A layer is as high as the hours made in it. What has no hours, a seam or a work without minutes, has the height that it takes to be seen. All
//! heights are whole tenths of a pixel. It does not know x.

use chrono::NaiveDate;
use plumb_mastery::core::SEAM;

use super::series::CoreSeries;
use crate::{
    spec::Medium,
    spells::{self, Spell},
};

/// The most seams that are as high as their words.
const ROOMY: usize = 12;
/// The most layers whose thinnest is as high as its words.
const FEW: usize = 20;
/// The least height of a piece of a layer that a seam cuts.
const SLIVER: i32 = 40;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Days of making of the n-th layer, between two seams or borders.
    Made(usize),
    /// The n-th gap: a seam of silt, or a break that was not logged.
    Gap(usize),
    /// The n-th layer, in which nothing was made and which lies in no gap.
    Bare(usize),
}

/// A piece of the column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// What it is.
    pub what: What,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Minutes made in it.
    pub minutes: u32,
    /// Its upper edge.
    pub top: i32,
    /// Its lower edge.
    pub bottom: i32,
}

/// A gap, with the layers of nothing but overseeing that lie in it.
pub(crate) struct Gap {
    /// Its days.
    pub spell: Spell,
    /// Layers, the newest first.
    pub within: Vec<usize>,
    /// Whether it has no end yet.
    pub open: bool,
}

/// The whole column.
pub(crate) struct Column {
    /// Its pieces, the newest first.
    pub pieces: Vec<Piece>,
    /// Its gaps, the oldest first.
    pub gaps: Vec<Gap>,
    /// Layers that are drawn thicker than their hours.
    pub thickened: usize,
    /// The upper edge of the newest piece.
    pub top: i32,
    /// The lower edge of the oldest.
    pub bottom: i32,
    /// The height of a line of words.
    pub line: i32,
}

impl Column {
    /// Lays out the column of a series below a line.
    pub fn new(series: &CoreSeries, medium: Medium, top: i32) -> Self {
        let line = if medium == Medium::Print { 150 } else { 190 };
        let gaps = gaps(series);
        let mut pieces = pieces(series, &gaps);
        let thickened = heights(series, &mut pieces, medium, line);
        let roomy = gaps.len() <= ROOMY;
        for piece in &mut pieces {
            match piece.what {
                What::Gap(n) => piece.bottom = high(&gaps[n], roomy, line),
                What::Bare(_) => piece.bottom = line,
                What::Made(_) => {}
            }
        }
        pieces.reverse();
        let mut y = top;
        for piece in &mut pieces {
            (piece.top, piece.bottom) = (y, y + piece.bottom);
            y = piece.bottom;
        }
        Self {
            pieces,
            gaps,
            thickened,
            top,
            bottom: y,
            line,
        }
    }

    /// The pieces of a layer, the newest first.
    pub fn of(&self, layer: usize) -> impl Iterator<Item = &Piece> {
        let own =
            move |piece: &&Piece| matches!(piece.what, What::Made(n) | What::Bare(n) if n == layer);
        self.pieces.iter().filter(own)
    }

    /// The highest piece of a layer, in which its words stand.
    pub fn main(&self, layer: usize) -> Option<&Piece> {
        self.of(layer).max_by_key(|piece| piece.bottom - piece.top)
    }

    /// Where a day lies, between the pieces before and after it where it is in none.
    pub fn y(&self, day: NaiveDate) -> i32 {
        let Some(piece) = self.pieces.iter().find(|piece| piece.from <= day) else {
            return self.bottom;
        };
        let days = (piece.to - piece.from).num_days() + 1;
        let down = (piece.to - day).num_days().clamp(0, days);
        piece.top + (i64::from(piece.bottom - piece.top) * down / days) as i32
    }
}

/// The gaps between making days, each with the layers in which there was overseeing alone.
fn gaps(series: &CoreSeries) -> Vec<Gap> {
    let Some(last) = series.layers.last().map(|layer| layer.span.to) else {
        return Vec::new();
    };
    let spells = spells::spells(&series.days, series.last_logged, last, SEAM);
    let gap = |spell: Spell| {
        let within = |(_, layer): &(usize, &plumb_mastery::core::Layer)| {
            layer.time.overseen > 0 && spell.from <= layer.span.from && layer.span.to <= spell.to
        };
        let layers = series.layers.iter().enumerate().rev();
        Gap {
            spell,
            within: layers.filter(within).map(|(n, _)| n).collect(),
            open: spell.to == last,
        }
    };
    spells.into_iter().map(gap).collect()
}

/// Pieces by their days, oldest first, without height.
fn pieces(series: &CoreSeries, gaps: &[Gap]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let piece = |what, from, to, minutes| Piece {
        what,
        from,
        to,
        minutes,
        top: 0,
        bottom: 0,
    };
    let layer_of = |on: NaiveDate| series.layers.partition_point(|layer| layer.span.to < on);
    let gaps_before = |on: NaiveDate| gaps.partition_point(|gap| gap.spell.to < on);
    let mut place = None;
    for day in series.days.iter().filter(|day| day.made() > 0) {
        let here = (layer_of(day.on), gaps_before(day.on));
        if place == Some(here) {
            if let Some(last) = pieces.last_mut() {
                last.to = day.on;
                last.minutes += day.making;
            }
        } else {
            pieces.push(piece(What::Made(here.0), day.on, day.on, day.making));
        }
        place = Some(here);
    }
    let made: Vec<usize> = pieces
        .iter()
        .filter_map(|piece| match piece.what {
            What::Made(n) => Some(n),
            _ => None,
        })
        .collect();
    for (n, gap) in gaps.iter().enumerate() {
        pieces.push(piece(What::Gap(n), gap.spell.from, gap.spell.to, 0));
    }
    for (n, layer) in series.layers.iter().enumerate() {
        let within = gaps.iter().any(|gap| gap.within.contains(&n));
        if layer.time.overseen > 0 && !within && made.binary_search(&n).is_err() {
            pieces.push(piece(What::Bare(n), layer.span.from, layer.span.to, 0));
        }
    }
    pieces.sort_by_key(|piece| (piece.from, piece.to));
    pieces
}

/// How high a gap is: its words, and a line for each layer of overseeing alone.
fn high(gap: &Gap, roomy: bool, line: i32) -> i32 {
    let own = match (roomy, gap.spell.dry) {
        (true, true) => line,
        (true, false) => line * 3 / 2,
        (false, _) => 80,
    };
    own.max(line * gap.within.len() as i32)
}

/// Gives every piece of a layer its height, and says how many layers are thicker than their hours.
fn heights(series: &CoreSeries, pieces: &mut [Piece], medium: Medium, line: i32) -> usize {
    let mut minutes = vec![None; series.layers.len()];
    for piece in pieces.iter() {
        if let What::Made(n) = piece.what {
            *minutes[n].get_or_insert(0_u32) += piece.minutes;
        }
    }
    let drawn = minutes.iter().flatten().count();
    let (least, each, (fewest, most)) = match medium {
        Medium::Screen if drawn <= FEW => (line, 240, (3200, 6400)),
        Medium::Screen => (110, 200, (3200, 9600)),
        Medium::Print if drawn <= FEW => (line, 180, (2400, 4800)),
        Medium::Print => (90, 130, (2400, 6400)),
    };
    let wanted = (drawn as i32 * each).clamp(fewest, most);
    let (scale, thickened) = scale(&minutes, i64::from(wanted), i64::from(least));
    let high = |made: u32| match scale {
        Some((height, all)) => ((i64::from(made) * height / all) as i32).max(least),
        None => least * 3 / 2,
    };
    let mut pieces_of = vec![0; series.layers.len()];
    for piece in pieces.iter() {
        if let What::Made(n) = piece.what {
            pieces_of[n] += 1;
        }
    }
    for piece in pieces.iter_mut() {
        if let What::Made(n) = piece.what {
            let whole = minutes[n].unwrap_or(0);
            let high = i64::from(high(whole));
            let part = if whole == 0 {
                high / pieces_of[n]
            } else {
                high * i64::from(piece.minutes) / i64::from(whole)
            };
            piece.bottom = (part as i32).max(SLIVER);
        }
    }
    thickened
}

/// Tenths of a pixel for so many minutes, such that the column is as high as wanted though no layer is under the least; and how many layers with hours are
/// raised to it. None where there are no minutes.
fn scale(minutes: &[Option<u32>], wanted: i64, least: i64) -> (Option<(i64, i64)>, usize) {
    let mut sorted: Vec<i64> = minutes
        .iter()
        .flatten()
        .map(|made| i64::from(*made))
        .collect();
    sorted.sort_unstable();
    let mut all: i64 = sorted.iter().sum();
    let mut height = wanted;
    for (raised, made) in sorted.iter().enumerate() {
        if all == 0 {
            break;
        }
        if made * height >= least * all {
            let with_hours = sorted[..raised].iter().filter(|made| **made > 0).count();
            return (Some((height, all)), with_hours);
        }
        // The thinnest takes the least height; the others share what is left, and never so little that they vanish.
        all -= made;
        height = (height - least).max(least);
    }
    (None, 0)
}
