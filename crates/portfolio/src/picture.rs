//! Pictures made safe to leave: read within limits, turned upright, fitted, and always encoded anew.
//!
//! Encoding anew drops EXIF, GPS, XMP, IPTC, thumbnails and profiles; the file in the journal is never touched, because only bytes come in here. The
//! size is read from the head of a file before anything is decoded, so a bomb is refused at once. This module does not know what a picture shows.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use image::{
    DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, RgbaImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType,
};

use crate::notice::{Notice, Reason};

/// More pixels than this are refused from the head of the file.
const MOST_PIXELS: u64 = 100_000_000;
/// What a decoder may allocate, in bytes.
const MOST_MEMORY: u64 = 420_000_000;
/// The box of a printed picture in pixels: 300 dpi over the text column of 112 mm, and 130 mm of height.
const PRINT_BOX: (u32, u32) = (1322, 1535);
/// The box of a picture on a screen, in pixels.
const SCREEN_BOX: (u32, u32) = (1600, 1600);
/// JPEG quality; below it skies band, above it files double.
const QUALITY: u8 = 82;
/// A picture of at most this many colours is flat art and stays PNG.
const FLAT_COLOURS: usize = 256;

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

/// One picture in the two sizes that documents want.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// For paper, at most 300 dpi.
    pub print: Cleaned,
    /// For screens, at most 1600 pixels.
    pub screen: Cleaned,
}

/// Why a picture does not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// More than a hundred million pixels.
    TooLarge,
    /// Not one of the six formats.
    Unknown,
    /// Begun like a picture, but broken.
    Broken,
}

/// The cleaned pictures of one portfolio, by the SHA-256 of the file in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    prepared: BTreeMap<String, Prepared>,
}

impl Pictures {
    /// Cleans every picture; what cannot be shown is told in words, and the document says so in its place.
    ///
    /// `progress` is called with how many of how many are done.
    pub fn prepare(
        originals: &BTreeMap<String, Vec<u8>>,
        mut progress: impl FnMut(usize, usize),
    ) -> (Self, Vec<Notice>) {
        let mut pictures = Self::default();
        let mut notices = Vec::new();
        for (done, (sha256, bytes)) in originals.iter().enumerate() {
            progress(done, originals.len());
            match prepare(bytes) {
                Ok(prepared) => {
                    pictures.prepared.insert(sha256.clone(), prepared);
                }
                Err(refusal) => {
                    notices.push(Notice::general(Reason::Picture, refusal.words(sha256)))
                }
            }
        }
        progress(originals.len(), originals.len());
        (pictures, notices)
    }

    /// The cleaned picture of a file, where there is one.
    pub fn get(&self, sha256: &str) -> Option<&Prepared> {
        self.prepared.get(sha256)
    }
}

impl Refusal {
    fn words(self, sha256: &str) -> String {
        let name = sha256.get(..12).unwrap_or(sha256);
        let (why, what) = match self {
            Self::TooLarge => ("has more than 100 million pixels", "Attach a smaller copy"),
            Self::Unknown => (
                "is not a JPEG, PNG, WebP, GIF, TIFF or BMP",
                "Convert it and attach the copy",
            ),
            Self::Broken => ("cannot be read to its end", "Attach it again"),
        };
        format!(
            "The picture {name} {why}. It is left out of the document; the file in the journal is as it was. {what}."
        )
    }
}

/// Reads, turns, fits and encodes one picture.
///
/// # Errors
/// A [`Refusal`] in less than a second, whatever the bytes are.
pub fn prepare(bytes: &[u8]) -> Result<Prepared, Refusal> {
    let picture = upright(bytes)?;
    Ok(Prepared {
        print: fitted(&picture, PRINT_BOX)?,
        screen: fitted(&picture, SCREEN_BOX)?,
    })
}

/// The picture as it stands upright, in eight bits, on white where it is transparent.
fn upright(bytes: &[u8]) -> Result<RgbImage, Refusal> {
    let head = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Refusal::Broken)?;
    if head.format().is_none() {
        return Err(Refusal::Unknown);
    }
    let (width, height) = head.into_dimensions().map_err(|_| Refusal::Broken)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refusal::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Refusal::Broken)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refusal::Broken)?;
    let orientation = decoder.orientation().map_err(|_| Refusal::Broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Refusal::Broken)?;
    picture.apply_orientation(orientation);
    Ok(if picture.color().has_alpha() {
        on_white(&picture.to_rgba8())
    } else {
        picture.into_rgb8()
    })
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

/// The picture inside a box, never larger than it was, as JPEG or, if it is flat art, as PNG.
fn fitted(picture: &RgbImage, (most_wide, most_high): (u32, u32)) -> Result<Cleaned, Refusal> {
    let (width, height) = within(picture.dimensions(), (most_wide, most_high));
    let flat = is_flat(picture);
    let scaled = if (width, height) == picture.dimensions() {
        picture.clone()
    } else {
        image::imageops::resize(
            picture,
            width,
            height,
            if flat {
                FilterType::Lanczos3
            } else {
                FilterType::Triangle
            },
        )
    };
    let mut bytes = Vec::new();
    let written = if flat {
        scaled.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
    } else {
        scaled.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
    };
    written.map_err(|_| Refusal::Broken)?;
    Ok(Cleaned {
        bytes,
        mime: if flat { "image/png" } else { "image/jpeg" },
        width,
        height,
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

/// Whether a picture has few colours, as drawings and screenshots have.
fn is_flat(picture: &RgbImage) -> bool {
    let mut colours = BTreeSet::new();
    for pixel in picture.pixels() {
        colours.insert(pixel.0);
        if colours.len() > FLAT_COLOURS {
            return false;
        }
    }
    true
}

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
