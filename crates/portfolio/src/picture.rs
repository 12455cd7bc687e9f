//! Pictures made safe to leave: read within limits, turned upright, fitted, and always encoded anew.
//!
//! Encoding anew drops EXIF, GPS, XMP, IPTC, thumbnails and profiles; the file in the journal is never touched, because only bytes come in here. What
//! a picture takes is reckoned from the head of its file before anything is decoded, so a bomb is refused at once, and one picture at a time is
//! in memory. This module does not know what a picture shows.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use image::{
    ColorType, DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, RgbaImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType, metadata::Orientation,
};

use plumb_mastery::plate::Crop;

use crate::{colour, sheet::Medium};

/// What one picture may take in memory, in bytes: about 85 million pixels of a photograph.
const MOST_MEMORY: u64 = 256 << 20;
/// The box of a printed picture in pixels: 300 dpi over the text column of 112 mm, and the 78 mm of height that the theme gives it.
const PRINT_BOX: (u32, u32) = (1322, 921);
/// The box of a picture on a screen, in pixels.
const SCREEN_BOX: (u32, u32) = (1600, 1600);
/// JPEG quality; below it skies band, above it files double.
const QUALITY: u8 = 82;
/// A picture of at most this many colours is flat art and stays PNG.
const FLAT_COLOURS: usize = 64;
/// Where all of them are grey, so many: a photograph in black and white has no more than 256 at the most.
const FLAT_GREYS: usize = 16;

/// The types of file that are pictures here; HEIC is not decoded.
pub const PICTURE_TYPES: [&str; 6] = [
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/gif",
    "image/tiff",
    "image/bmp",
];

/// A picture as it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// The encoded picture.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `image/png`.
    pub mime: &'static str,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Why a picture does not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Reading it would take too much memory.
    TooLarge,
    /// Not one of the six formats.
    Unknown,
    /// Begun like a picture, but broken or cut off.
    Broken,
}

/// The cleaned pictures of one portfolio, by the SHA-256 of the file in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    prepared: BTreeMap<String, Cleaned>,
}

impl Pictures {
    /// Cleans every picture for one sort of document, and answers why the others are not shown; the document says so in their place.
    ///
    /// `progress` is called with how many of how many are done.
    pub fn prepare(
        originals: &BTreeMap<String, Vec<u8>>,
        medium: Medium,
        mut progress: impl FnMut(usize, usize),
    ) -> (Self, BTreeMap<String, Refusal>) {
        let mut pictures = Self::default();
        let mut refused = BTreeMap::new();
        for (done, (sha256, bytes)) in originals.iter().enumerate() {
            progress(done, originals.len());
            match prepare(bytes, medium) {
                Ok(prepared) => {
                    pictures.prepared.insert(sha256.clone(), prepared);
                }
                Err(refusal) => {
                    refused.insert(sha256.clone(), refusal);
                }
            }
        }
        progress(originals.len(), originals.len());
        (pictures, refused)
    }

    /// The cleaned picture of a file, where there is one.
    pub fn get(&self, sha256: &str) -> Option<&Cleaned> {
        self.prepared.get(sha256)
    }
}

impl Refusal {
    /// The refusal in words, with the name by which the person knows the picture.
    pub fn words(self, name: &str) -> String {
        let (why, what) = match self {
            Self::TooLarge => (
                "is too large to be read safely (more than 256 MB in memory)",
                "Attach a smaller copy",
            ),
            Self::Unknown => (
                "is not a JPEG, PNG, WebP, GIF, TIFF or BMP",
                "Convert it and attach the copy",
            ),
            Self::Broken => ("cannot be read to its end", "Attach it again"),
        };
        format!(
            "The picture “{name}” {why}. It is left out of the document; the file in the journal is as it was. {what}."
        )
    }
}

/// Reads, fits, turns and encodes one picture in the size that a document wants.
///
/// # Errors
/// A [`Refusal`] in less than a second, whatever the bytes are.
pub fn prepare(bytes: &[u8], medium: Medium) -> Result<Cleaned, Refusal> {
    prepare_part(bytes, box_of(medium), None)
}

/// Likewise, in a box of so many pixels.
pub(crate) fn prepare_within(bytes: &[u8], most: (u32, u32)) -> Result<Cleaned, Refusal> {
    prepare_part(bytes, most, None)
}

/// The most pixels that a medium has use for.
fn box_of(medium: Medium) -> (u32, u32) {
    match medium {
        Medium::Pdf => PRINT_BOX,
        Medium::Html => SCREEN_BOX,
    }
}

/// As `prepare`, of the part that is shown.
fn prepare_part(bytes: &[u8], most: (u32, u32), crop: Option<Crop>) -> Result<Cleaned, Refusal> {
    let mut read = read(bytes)?;
    if let Some(crop) = crop {
        read.picture = cut::part(read.picture, read.orientation, crop);
    }
    let flat = is_flat(&read.picture);
    // Fitted first: turning and the change of colours then work on the small copy, and no second large one is made.
    let fitted = fitted(read.picture, turned(read.orientation, most), flat);
    let mut picture = DynamicImage::ImageRgb8(fitted);
    picture.apply_orientation(read.orientation);
    let mut picture = picture.into_rgb8();
    if let Some(profile) = &read.profile {
        colour::to_srgb(&mut picture, profile);
    }
    encoded(&picture, flat)
}

/// A picture as its file holds it, in eight bits, on white where it is transparent.
struct Read {
    picture: RgbImage,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
}

fn read(bytes: &[u8]) -> Result<Read, Refusal> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Refusal::Broken)?;
    if reader.format().is_none() {
        return Err(Refusal::Unknown);
    }
    // The limits stand before the decoder does, so that its first look into the file is within them too.
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Limits(_) => Refusal::TooLarge,
        _ => Refusal::Broken,
    })?;
    if memory(&decoder) > MOST_MEMORY {
        return Err(Refusal::TooLarge);
    }
    if is_cut_off(bytes) {
        return Err(Refusal::Broken);
    }
    let orientation = decoder.orientation().map_err(|_| Refusal::Broken)?;
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| Refusal::Broken)?;
    let picture = if picture.color().has_alpha() {
        on_white(&picture.into_rgba8())
    } else {
        picture.into_rgb8()
    };
    Ok(Read {
        picture,
        orientation,
        profile,
    })
}

/// What reading a picture takes at most: its pixels as they are kept in the file, and as three bytes each where that is not the same.
fn memory(decoder: &impl ImageDecoder) -> u64 {
    let (width, height) = decoder.dimensions();
    let plain = match decoder.color_type() {
        ColorType::Rgb8 => 0,
        _ => u64::from(width) * u64::from(height) * 3,
    };
    decoder.total_bytes().saturating_add(plain)
}

/// Whether a JPEG ends before its end: decoders fill what is missing with grey and say nothing.
fn is_cut_off(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return false;
    }
    let mut at = 2;
    while let (Some(&mark), Some(&kind)) = (bytes.get(at), bytes.get(at + 1)) {
        at += match (mark, kind) {
            (0xff, 0xd9) => return false,
            // Picture data, in which a lone 0xff is written with a nought and restarts are numbered; or fill between two marks.
            (0xff, 0x00 | 0x01 | 0xd0..=0xd8) => 2,
            (0xff, 0xff) => 1,
            (0xff, _) => match (bytes.get(at + 2), bytes.get(at + 3)) {
                (Some(&high), Some(&low)) => 2 + usize::from(u16::from_be_bytes([high, low])),
                _ => return true,
            },
            _ => 1,
        };
    }
    true
}

/// The box in which a picture is fitted before it is turned.
fn turned(orientation: Orientation, (wide, high): (u32, u32)) -> (u32, u32) {
    use Orientation as O;
    match orientation {
        O::Rotate90 | O::Rotate270 | O::Rotate90FlipH | O::Rotate270FlipH => (high, wide),
        O::NoTransforms | O::Rotate180 | O::FlipHorizontal | O::FlipVertical => (wide, high),
    }
}

/// Lays a transparent picture on white paper.
fn on_white(picture: &RgbaImage) -> RgbImage {
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0;
        let over =
            |c: u8| ((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a)) + 127) / 255) as u8;
        image::Rgb([over(r), over(g), over(b)])
    })
}

/// The picture inside a box, never larger than it was.
fn fitted(picture: RgbImage, most: (u32, u32), flat: bool) -> RgbImage {
    let (width, height) = within(picture.dimensions(), most);
    if (width, height) == picture.dimensions() {
        return picture;
    }
    let filter = if flat {
        FilterType::Lanczos3
    } else {
        FilterType::Triangle
    };
    image::imageops::resize(&picture, width, height, filter)
}

/// The picture as JPEG or, if it is flat art, as PNG.
pub(crate) fn encoded(picture: &RgbImage, flat: bool) -> Result<Cleaned, Refusal> {
    let mut bytes = Vec::new();
    let written = if flat {
        picture.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
    } else {
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
    };
    written.map_err(|_| Refusal::Broken)?;
    Ok(Cleaned {
        bytes,
        mime: if flat { "image/png" } else { "image/jpeg" },
        width: picture.width(),
        height: picture.height(),
    })
}

/// The size that fits into a box with the same proportions, at least one pixel each way.
fn within((width, height): (u32, u32), (most_wide, most_high): (u32, u32)) -> (u32, u32) {
    if width <= most_wide && height <= most_high {
        return (width, height);
    }
    let (w, h, mw, mh) = (
        u64::from(width),
        u64::from(height),
        u64::from(most_wide),
        u64::from(most_high),
    );
    let (fit_w, fit_h) = if w * mh >= h * mw {
        (mw, h * mw / w)
    } else {
        (w * mh / h, mh)
    };
    (fit_w.max(1) as u32, fit_h.max(1) as u32)
}

/// Whether a picture has few colours, as drawings and screenshots have; few greys where it has no colour, because photographs may have none.
fn is_flat(picture: &RgbImage) -> bool {
    let mut colours = BTreeSet::new();
    let mut last = None;
    let mut grey = true;
    for pixel in picture.pixels() {
        if last == Some(pixel.0) {
            continue;
        }
        last = Some(pixel.0);
        let [r, g, b] = pixel.0;
        grey &= r.abs_diff(g) <= 2 && g.abs_diff(b) <= 2;
        colours.insert(pixel.0);
        if colours.len() > FLAT_COLOURS {
            return false;
        }
    }
    !grey || colours.len() <= FLAT_GREYS
}

#[path = "picture_cut.rs"]
mod cut;

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
