//! A plate: two pictures of the same technique, years apart, side by side.
//!
//! A side names a picture by its bytes and the entry that it came with. The entry may be deleted later; the picture stays, because the journal
//! keeps files. A plate changes no number.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, prose},
    ids::{EntryId, PlateId},
    invalid::Invalid,
    say,
};

/// The longest title of a plate, in characters.
pub const LONGEST_PLATE_TITLE: usize = 200;
/// The longest line under a picture, in characters.
pub const LONGEST_LINE: usize = 2_000;
/// A whole side of a picture, in the parts in which a crop is measured.
pub const WHOLE: u16 = 10_000;

/// Two pictures side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Plate {
    /// Its name that never changes.
    pub id: PlateId,
    /// 1 to 200 characters, such as "Trimmed feet".
    pub title: String,
    /// The older picture.
    pub left: Side,
    /// The newer picture.
    pub right: Side,
    /// In no export (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}

/// One picture of a plate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Side {
    /// The entry that the picture came with.
    pub entry: EntryId,
    /// The picture's bytes: SHA-256, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// The part that is shown; none for the whole picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crop: Option<Crop>,
    /// What is said under it, at most 2,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub line: String,
}

/// A part of a picture, in ten-thousandths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Crop {
    /// From the left edge.
    pub x: u16,
    /// From the upper edge.
    pub y: u16,
    /// How wide, at least one part.
    pub width: u16,
    /// How high, at least one part.
    pub height: u16,
}

impl Crop {
    /// Whether it lies inside the picture and is not empty.
    pub fn fits(self) -> bool {
        let inside = |from: u16, long: u16| {
            long > 0 && u32::from(from) + u32::from(long) <= u32::from(WHOLE)
        };
        inside(self.x, self.width) && inside(self.y, self.height)
    }
}

impl Plate {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.title);
        check::tidy(&mut self.left.line);
        check::tidy(&mut self.right.line);
    }

    /// Checks the plate.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc`, or `bad_value` for a hash or a crop that is none.
    pub fn check(&self) -> Result<(), Invalid> {
        line("title", &self.title, 1, LONGEST_PLATE_TITLE)?;
        self.left.check("left")?;
        self.right.check("right")
    }
}

/// How far two pictures lie apart: "9 years apart", "5 months apart", "of the same month".
pub fn apart(left: NaiveDate, right: NaiveDate) -> String {
    let months = |on: NaiveDate| i64::from(on.year()) * 12 + i64::from(on.month0());
    let between = months(left).abs_diff(months(right));
    match between {
        0 => say!("meaning-same-month"),
        1..12 => say!("meaning-months-apart", count = between),
        _ => say!("meaning-years-apart", count = between / 12),
    }
}

impl Side {
    fn check(&self, field: &'static str) -> Result<(), Invalid> {
        prose(field, &self.line, LONGEST_LINE)?;
        let hash = self.sha256.len() == 64
            && self
                .sha256
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !hash {
            return Err(Invalid::new(
                field,
                "bad_value",
                "A picture is named by 64 hexadecimal digits.",
            ));
        }
        if self.crop.is_some_and(|crop| !crop.fits()) {
            return Err(Invalid::new(
                field,
                "bad_value",
                "A crop lies inside its picture.",
            ));
        }
        Ok(())
    }
}
