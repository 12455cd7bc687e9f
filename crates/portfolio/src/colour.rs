//! Colours as every screen and printer takes them: sRGB.
//!
//! A picture's profile says what its numbers mean. It does not leave, because profiles name cameras and programs; so the numbers are
//! turned into sRGB instead, else a picture from a wide screen would come out dull. This module does not know formats.

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Turns a picture into sRGB by the profile that its file carried. Where the profile cannot be read, or speaks of inks, the numbers stay.
pub fn to_srgb(picture: &mut RgbImage, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    match profile.color_space {
        DataColorSpace::Rgb => by_three(picture, &profile),
        DataColorSpace::Gray => by_one(picture, &profile),
        _ => {}
    }
}

fn by_three(picture: &mut RgbImage, profile: &ColorProfile) {
    let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let Ok(turn) = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options) else {
        return;
    };
    let row = picture.width() as usize * 3;
    let mut before = vec![0; row];
    // Row by row, so that no second picture stands in memory.
    for line in picture.chunks_exact_mut(row.max(1)) {
        before.copy_from_slice(line);
        if turn.transform(&before, line).is_err() {
            line.copy_from_slice(&before);
        }
    }
}

fn by_one(picture: &mut RgbImage, profile: &ColorProfile) {
    let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let Ok(turn) = profile.create_transform_8bit(Layout::Gray, &srgb, Layout::Rgb, options) else {
        return;
    };
    let greys: Vec<u8> = (0..=255).collect();
    let mut table = vec![0; 256 * 3];
    if turn.transform(&greys, &mut table).is_err() {
        return;
    }
    for pixel in picture.pixels_mut() {
        let at = usize::from(pixel.0[0]) * 3;
        if let Some(&[r, g, b]) = table.get(at..at + 3) {
            pixel.0 = [r, g, b];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_of_a_wide_screen_keeps_its_look() {
        let profile = ColorProfile::new_display_p3()
            .encode()
            .expect("a known profile can be written");
        let mut picture = RgbImage::from_pixel(4, 2, image::Rgb([200, 100, 50]));
        to_srgb(&mut picture, &profile);
        let [r, g, b] = picture.get_pixel(3, 1).0;
        assert!(
            r.abs_diff(214) <= 2 && g.abs_diff(95) <= 2 && b.abs_diff(34) <= 3,
            "the same orange has other numbers in sRGB, not {r} {g} {b}"
        );
    }

    #[test]
    fn what_cannot_be_read_changes_nothing() {
        let mut picture = RgbImage::from_pixel(1, 1, image::Rgb([1, 2, 3]));
        to_srgb(&mut picture, b"not a profile");
        assert_eq!(
            picture.get_pixel(0, 0).0,
            [1, 2, 3],
            "a broken profile does not spoil a picture"
        );
    }
}
