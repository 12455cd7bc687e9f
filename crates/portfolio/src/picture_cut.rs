//! Pictures cut to a part of them: what lies outside the part is gone before the picture is encoded anew.

use std::collections::BTreeMap;

use image::{RgbImage, metadata::Orientation};
use plumb_mastery::plate::{Crop, WHOLE};

use super::{Pictures, Refusal, box_of, prepare_part};
use crate::{pair::Half, sheet::Medium};

impl Pictures {
    /// Cuts and cleans the pictures of sides that show a part, and answers why the others are not shown, by the hash of their file.
    pub fn cut<'h>(
        &mut self,
        halves: impl Iterator<Item = &'h Half>,
        originals: &BTreeMap<String, Vec<u8>>,
        medium: Medium,
    ) -> BTreeMap<String, Refusal> {
        let mut refused = BTreeMap::new();
        for half in halves.filter(|half| half.crop.is_some()) {
            let Some(bytes) = originals.get(&half.sha256) else {
                continue;
            };
            match prepare_part(bytes, box_of(medium), half.crop) {
                Ok(prepared) => {
                    self.prepared.insert(half.key(), prepared);
                }
                Err(refusal) => {
                    refused.insert(half.sha256.clone(), refusal);
                }
            }
        }
        refused
    }
}

/// The part of a picture that was chosen as it is seen, cut from the picture as its file holds it.
pub(super) fn part(picture: RgbImage, orientation: Orientation, seen: Crop) -> RgbImage {
    let held = held(seen, orientation);
    let (wide, high) = picture.dimensions();
    // From the edge before the part to the edge after it, so that two parts that meet share no row.
    let edge = |at: u16, long: u32| {
        let whole = u64::from(WHOLE);
        ((u64::from(at) * u64::from(long) + whole / 2) / whole) as u32
    };
    let (left, top) = (edge(held.x, wide), edge(held.y, high));
    let right = edge(held.x.saturating_add(held.width), wide).max(left + 1);
    let bottom = edge(held.y.saturating_add(held.height), high).max(top + 1);
    let (left, top) = (left.min(wide - 1), top.min(high - 1));
    image::imageops::crop_imm(
        &picture,
        left,
        top,
        right.min(wide) - left,
        bottom.min(high) - top,
    )
    .to_image()
}

/// Where a part lies in the file whose picture is turned before it is seen.
fn held(seen: Crop, orientation: Orientation) -> Crop {
    let Crop {
        x,
        y,
        width,
        height,
    } = seen;
    let from_right = WHOLE.saturating_sub(x.saturating_add(width));
    let from_below = WHOLE.saturating_sub(y.saturating_add(height));
    let upright = |x, y| Crop {
        x,
        y,
        width,
        height,
    };
    let lying = |x, y| Crop {
        x,
        y,
        width: height,
        height: width,
    };
    match orientation {
        Orientation::NoTransforms => seen,
        Orientation::Rotate180 => upright(from_right, from_below),
        Orientation::FlipHorizontal => upright(from_right, y),
        Orientation::FlipVertical => upright(x, from_below),
        Orientation::Rotate90 => lying(y, from_right),
        Orientation::Rotate270 => lying(from_below, x),
        Orientation::Rotate90FlipH => lying(y, x),
        Orientation::Rotate270FlipH => lying(from_below, from_right),
    }
}

#[cfg(test)]
mod tests {
    use image::DynamicImage;

    use super::*;

    /// A picture whose every pixel says where it is.
    fn marked() -> RgbImage {
        RgbImage::from_fn(40, 20, |x, y| image::Rgb([x as u8, y as u8, 7]))
    }

    #[test]
    fn a_part_is_the_one_that_was_seen_however_the_file_is_turned() {
        let seen = Crop {
            x: 1_000,
            y: 2_000,
            width: 5_000,
            height: 3_000,
        };
        for turn in 1..=8 {
            let orientation = Orientation::from_exif(turn).expect("eight are known");
            let mut whole = DynamicImage::ImageRgb8(marked());
            whole.apply_orientation(orientation);
            let wanted = part(whole.into_rgb8(), Orientation::NoTransforms, seen);
            let mut cut = DynamicImage::ImageRgb8(part(marked(), orientation, seen));
            cut.apply_orientation(orientation);
            assert_eq!(
                cut.into_rgb8(),
                wanted,
                "turn {turn}: the same pixels as a person framed them"
            );
        }
    }

    #[test]
    fn the_smallest_part_in_the_last_corner_is_a_pixel() {
        let corner = Crop {
            x: WHOLE - 1,
            y: WHOLE - 1,
            width: 1,
            height: 1,
        };
        let cut = part(marked(), Orientation::NoTransforms, corner);
        assert_eq!(cut.dimensions(), (1, 1), "never none, and never outside");
    }
}
