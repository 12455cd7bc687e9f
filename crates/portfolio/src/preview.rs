//! Small pictures of evidence for a screen: a thumbnail of a picture, the first page of a PDF.
//!
//! They are encoded anew like all pictures that leave, so nothing hides in them. A file that its reader cannot cope with has none: what it does to the reader
//! ends here. This module does not know which entry a file belongs to.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::{
    RenderCache, RenderSettings, hayro_interpret::InterpreterSettings, hayro_syntax::Pdf,
    vello_cpu::color::palette::css::WHITE,
};
use image::RgbImage;

use crate::picture::{Cleaned, Refusal, encoded, prepare_within};

/// The box of a preview in pixels: twice the width of the margin in which it stands.
const BOX: (u32, u32) = (640, 640);

/// The stack that drawing a page may take, in bytes; untouched it costs nothing.
pub const STACK: usize = 256 << 20;

/// Brackets that nest deeper than this are no document's.
const DEEPEST: usize = 10_000;

/// A picture made small.
///
/// # Errors
/// Why it is not shown; the file itself stays as it is.
pub fn thumbnail(bytes: &[u8]) -> Result<Cleaned, Refusal> {
    catch_unwind(AssertUnwindSafe(|| prepare_within(bytes, BOX))).unwrap_or(Err(Refusal::Broken))
}

/// The first page of a PDF made small, and how many pages it has; nothing where it cannot be read.
///
/// It may take long for a hostile file, and much stack: whoever calls gives it a thread of its own with [`STACK`] and waits only for as long as they like.
pub fn first_page(bytes: Vec<u8>) -> Option<(Cleaned, usize)> {
    if nests_too_deep(&bytes) {
        return None;
    }
    catch_unwind(AssertUnwindSafe(|| drawn(bytes)))
        .ok()
        .flatten()
}

/// Whether brackets nest deeper than any document's do: the reader descends into each. Bytes of streams are counted along, where they come and go.
fn nests_too_deep(bytes: &[u8]) -> bool {
    let mut depth = 0_usize;
    bytes.iter().any(|byte| {
        match byte {
            b'[' | b'<' => depth += 1,
            b']' | b'>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

fn drawn(bytes: Vec<u8>) -> Option<(Cleaned, usize)> {
    let pdf = Pdf::new(bytes).ok()?;
    let pages = pdf.pages();
    let page = pages.first()?;
    let (wide, high) = page.render_dimensions();
    let is_sound = |length: f32| length.is_finite() && (1.0..=100_000.0).contains(&length);
    if !is_sound(wide) || !is_sound(high) {
        return None;
    }
    let scale = (BOX.0 as f32 / wide).min(BOX.1 as f32 / high);
    let pixels = |length: f32| ((length * scale).round() as u16).max(1);
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        width: Some(pixels(wide)),
        height: Some(pixels(high)),
        bg_color: WHITE,
    };
    let cache = RenderCache::new();
    let drawn = hayro::render(page, &cache, &InterpreterSettings::default(), &settings);
    // The ground is white and opaque, so no pixel is multiplied by less than one.
    let rgb: Vec<u8> = drawn
        .data_as_u8_slice()
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let picture = RgbImage::from_raw(drawn.width().into(), drawn.height().into(), rgb)?;
    Some((encoded(&picture, true).ok()?, pages.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF with one page of a black square, as small as one can be.
    fn square() -> Vec<u8> {
        let content = "0 0 0 rg 50 50 100 100 re f";
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 400] /Contents 4 0 R >>".to_owned(),
            format!(
                "<< /Length {} >>\nstream\n{content}\nendstream",
                content.len()
            ),
        ];
        let mut pdf = "%PDF-1.4\n".to_owned();
        let mut places = Vec::new();
        for (at, object) in objects.iter().enumerate() {
            places.push(pdf.len());
            pdf.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
        }
        let xref = pdf.len();
        pdf.push_str("xref\n0 5\n0000000000 65535 f \n");
        for place in places {
            pdf.push_str(&format!("{place:010} 00000 n \n"));
        }
        pdf.push_str(&format!(
            "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"
        ));
        pdf.into_bytes()
    }

    #[test]
    fn the_first_page_of_a_pdf_is_drawn_small() {
        let (page, count) = first_page(square()).expect("it can be read");
        assert_eq!(
            (page.width, page.height, count),
            (320, 640, 1),
            "it fits the box with the page's own proportions"
        );
        let seen = image::load_from_memory(&page.bytes)
            .expect("it is a picture")
            .into_rgb8();
        assert_eq!(
            (seen.get_pixel(5, 5).0, seen.get_pixel(160, 480).0),
            ([255; 3], [0; 3]),
            "black on white, where it stands on the page"
        );
    }

    #[test]
    fn what_is_no_pdf_or_a_hostile_one_has_no_preview_and_breaks_nothing() {
        let whole = square();
        let text = String::from_utf8(whole.clone()).expect("it is text");
        for (name, hostile) in [
            ("nothing", Vec::new()),
            ("words", b"rims: 3.2 mm".to_vec()),
            ("only its name", b"%PDF-1.7".to_vec()),
            (
                "a page of no size",
                text.replace("0 0 200 400", "0 0 0 0").into_bytes(),
            ),
            (
                "a page without end",
                text.replace("0 0 200 400", "0 0 1e30 1e30").into_bytes(),
            ),
            (
                "pages that hold themselves",
                text.replace("[3 0 R]", "[2 0 R]").into_bytes(),
            ),
        ] {
            assert!(
                first_page(hostile).is_none_or(|(page, _)| page.width <= 640 && page.height <= 640),
                "{name} is no reason to fail"
            );
        }
        for cut in (0..whole.len()).step_by(7) {
            // Whatever comes back, the process lives.
            let _ = first_page(whole[..cut].to_vec());
        }
        for (levels, is_drawn) in [(5_000, "perhaps"), (1_000_000, "never")] {
            let nested = format!(
                "/A {}{} /Type /Catalog",
                "[".repeat(levels),
                "]".repeat(levels)
            );
            let deep = text.replace("/Type /Catalog", &nested).into_bytes();
            let thread = std::thread::Builder::new().stack_size(STACK);
            let page = thread
                .spawn(move || first_page(deep))
                .expect("a thread")
                .join()
                .expect("it does not end the process");
            assert!(
                page.is_none() || is_drawn == "perhaps",
                "{levels} brackets are not descended into"
            );
        }
    }

    #[test]
    fn a_picture_is_made_small_and_what_is_none_is_refused() {
        let mut large = Vec::new();
        RgbImage::from_fn(2_000, 1_000, |x, y| {
            image::Rgb([(x % 251) as u8, (y % 241) as u8, 7])
        })
        .write_to(
            &mut std::io::Cursor::new(&mut large),
            image::ImageFormat::Png,
        )
        .expect("it can be written");
        let small = thumbnail(&large).expect("a picture");
        assert_eq!((small.width, small.height), (640, 320), "within the box");
        assert!(
            small.bytes.len() < 300_000,
            "a list of many is shown at once: {} bytes",
            small.bytes.len()
        );
        assert_eq!(thumbnail(b"<svg/>"), Err(Refusal::Unknown), "no SVG");
    }
}
