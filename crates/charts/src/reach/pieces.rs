//! Where a technique's line is solid: the stretches in which it is in use, as far as they can be told apart.
//!
//! A break narrower than two pixels is drawn through; in a crowd of breaks wider ones are, so that a scene stays light. It knows days and places only.

use chrono::NaiveDate;

use super::{plan::Plan, series::Technique};
use crate::axis::TimeScale;

/// The narrowest break that is drawn.
const NARROWEST: i32 = 20;
/// The most pieces of all lines together.
const MOST: usize = 1_500;

/// What of a line is solid, for one layout.
#[derive(Clone, Copy)]
pub(crate) struct Pieces {
    time: TimeScale,
    end: NaiveDate,
    grain: i32,
}

impl Pieces {
    /// The pieces of all lines of a plan up to a day, with the narrowest break that keeps them few.
    pub fn new(plan: &Plan, end: NaiveDate) -> Self {
        let mut pieces = Self {
            time: plan.frame.time,
            end,
            grain: NARROWEST,
        };
        let full = plan.lanes.iter().filter(|lay| !lay.shoal.folded);
        let lines: Vec<&&Technique> = full.flat_map(|lay| &lay.shoal.techniques).collect();
        let all = |pieces: &Self| -> usize {
            let each = lines.iter().map(|technique| pieces.of(technique).0.len());
            each.sum()
        };
        // Every line may have one piece, whatever the grain.
        while all(&pieces) > MOST.max(lines.len()) && pieces.grain < plan.frame.width {
            pieces.grain *= 2;
        }
        pieces
    }

    /// Where a line is solid, and whether a break was drawn through.
    pub fn of(&self, technique: &Technique) -> (Vec<(i32, i32)>, bool) {
        let from = technique.first.day.on.max(self.time.range.from);
        let (mut pieces, mut through): (Vec<(i32, i32)>, bool) = (Vec::new(), false);
        for span in &technique.kept {
            if span.to < from || span.from > self.end {
                continue;
            }
            let begin = self.time.x(span.from.max(from));
            let end = self.time.x(span.to.min(self.end));
            match pieces.last_mut() {
                Some(last) if begin - last.1 < self.grain => {
                    last.1 = end;
                    through = true;
                }
                _ if end > begin => pieces.push((begin, end)),
                _ => {}
            }
        }
        (pieces, through)
    }

    /// The shortest break that is drawn, in days.
    pub fn shortest(&self) -> usize {
        let span = i64::from((self.time.right - self.time.left).max(1));
        let days = i64::from(self.grain) * self.time.range.nights() / span;
        usize::try_from(days).unwrap_or_default() + 1
    }
}
