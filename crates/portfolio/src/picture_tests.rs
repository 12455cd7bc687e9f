//! What may never leave inside a picture, and what a hostile picture may not do.

use std::time::Instant;

use image::{ImageFormat, Rgb};

use super::*;

const CANARY: &[u8] = b"CANARY-52.3702N-4.8952E";

/// A picture whose four corners differ, in a format.
fn corners(format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(40, 20, |x, y| match (x < 20, y < 10) {
        (true, true) => Rgb([250, 0, 0]),
        (false, true) => Rgb([0, 250, 0]),
        (true, false) => Rgb([0, 0, 250]),
        (false, false) => Rgb([250, 250, 0]),
    });
    let mut bytes = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut bytes), format)
        .expect("a picture in memory is written");
    bytes
}

/// A JPEG with an EXIF segment that holds an orientation and a canary where a camera writes its model.
fn camera_jpeg(orientation: u8) -> Vec<u8> {
    let plain = corners(ImageFormat::Jpeg);
    let mut tiff = Vec::from(*b"MM\0\x2a\0\0\0\x08\0\x02");
    let model = [1, 0x10, 0, 2, 0, 0, 0, CANARY.len() as u8, 0, 0, 0, 38];
    let turned = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    tiff.extend(model);
    tiff.extend(turned);
    tiff.extend([0; 4]);
    tiff.extend(CANARY);
    let mut segment = vec![0xff, 0xe1];
    segment.extend(((tiff.len() + 8) as u16).to_be_bytes());
    segment.extend(b"Exif\0\0");
    segment.extend(tiff);
    let mut comment = vec![0xff, 0xfe];
    comment.extend(((CANARY.len() + 2) as u16).to_be_bytes());
    comment.extend(CANARY);
    [&plain[..2], &segment, &comment, &plain[2..]].concat()
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn portfolio_p12_nothing_that_a_camera_wrote_leaves() {
    let original = camera_jpeg(1);
    assert!(
        holds(&original, CANARY),
        "the canary is in the file that came in"
    );
    for medium in [Medium::Pdf, Medium::Html] {
        let cleaned = prepare(&original, medium).expect("the picture can be read");
        assert!(
            !holds(&cleaned.bytes, CANARY) && !holds(&cleaned.bytes, b"Exif"),
            "encoding anew drops EXIF and comments"
        );
    }
}

#[test]
fn portfolio_p13_all_eight_orientations_stand_upright() {
    // Where the red corner of the stored picture belongs, as camera makers number it: left or right, above or below.
    let red_at = [
        (false, false),
        (true, false),
        (true, true),
        (false, true),
        (false, false),
        (true, false),
        (true, true),
        (false, true),
    ];
    for (orientation, (right, below)) in (1..=8).zip(red_at) {
        let cleaned = prepare(&camera_jpeg(orientation), Medium::Pdf).expect("it can be read");
        let picture = image::load_from_memory(&cleaned.bytes)
            .expect("what leaves can be read")
            .into_rgb8();
        let (width, height) = picture.dimensions();
        assert_eq!(
            width > height,
            orientation < 5,
            "orientation {orientation} lies or stands as it should"
        );
        let at = picture.get_pixel(
            if right { width - 3 } else { 2 },
            if below { height - 3 } else { 2 },
        );
        assert!(
            at.0[0] > 150 && at.0[1] < 100 && at.0[2] < 100,
            "orientation {orientation} has its red corner in place, not {at:?}"
        );
    }
}

#[test]
fn all_six_formats_are_read_and_none_leaves_as_it_came() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
        ImageFormat::Tiff,
        ImageFormat::Bmp,
    ] {
        let original = corners(format);
        let screen = prepare(&original, Medium::Html).expect("one of the six can be read");
        assert!(
            ["image/png", "image/jpeg"].contains(&screen.mime),
            "{format:?} leaves as JPEG or PNG"
        );
        assert_eq!(
            (screen.width, screen.height),
            (40, 20),
            "a small {format:?} keeps its size"
        );
    }
}

/// The head of a PNG with transparency that says how large it is and holds no pixel.
fn png_head(width: u32, height: u32, bits: u8) -> Vec<u8> {
    let mut head = Vec::from(*b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR");
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([bits, 6, 0, 0, 0]);
    let sum = head[12..29].iter().fold(!0u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    });
    head.extend((!sum).to_be_bytes());
    head.extend([0, 0, 0, 0]);
    head.extend(b"IDAT");
    head
}

#[test]
fn portfolio_p14_a_bomb_is_refused_from_its_head() {
    let head = png_head(30_000, 30_000, 8);
    let begun = Instant::now();
    assert_eq!(
        prepare(&head, Medium::Pdf),
        Err(Refusal::TooLarge),
        "the size is read before any pixel"
    );
    assert!(
        begun.elapsed().as_millis() < 1000,
        "a refusal does not keep anyone waiting"
    );
}

#[test]
fn what_is_no_picture_is_refused_in_words() {
    let originals = BTreeMap::from([
        ("aa".repeat(32), b"%PDF-1.7".to_vec()),
        ("bb".repeat(32), corners(ImageFormat::Png)[..60].to_vec()),
    ]);
    let (pictures, refused) = Pictures::prepare(&originals, Medium::Pdf, |_, _| {});
    assert_eq!(pictures, Pictures::default(), "nothing of them leaves");
    assert_eq!(refused.len(), 2, "each refusal is told");
    let words = Refusal::Broken.words("bowl.jpg");
    assert!(
        words.contains("“bowl.jpg”") && words.contains("the file in the journal is as it was"),
        "by the name that the person knows, and what did not change is said: {words}"
    );
}

#[test]
fn transparency_is_laid_on_white_paper() {
    let clear = RgbaImage::from_pixel(2, 2, image::Rgba([10, 20, 30, 0]));
    assert_eq!(
        on_white(&clear).get_pixel(0, 0).0,
        [255, 255, 255],
        "what is clear shows the paper"
    );
}

#[test]
fn a_large_picture_is_fitted_with_its_proportions() {
    assert_eq!(
        within((6000, 4000), (1600, 1600)),
        (1600, 1066),
        "as wide as the box"
    );
    assert_eq!(
        within((4000, 6000), (1600, 1600)),
        (1066, 1600),
        "as high as the box"
    );
    assert_eq!(
        within((50_000, 2), (1600, 1600)),
        (1600, 1),
        "never less than a pixel"
    );
    assert_eq!(
        within((300, 200), (1600, 1600)),
        (300, 200),
        "never blown up"
    );
}

#[test]
fn a_jpeg_that_was_cut_off_is_told_instead_of_leaving_half_grey() {
    let noise = |x: u32, y: u32| Rgb([(x * 7) as u8, (y * 13) as u8, (x * y) as u8]);
    let mut whole = Vec::new();
    RgbImage::from_fn(64, 64, noise)
        .write_to(&mut Cursor::new(&mut whole), ImageFormat::Jpeg)
        .expect("a picture in memory is written");
    assert!(
        prepare(&whole, Medium::Pdf).is_ok(),
        "a whole picture leaves"
    );
    let trailed = [whole.as_slice(), b"what a telephone writes behind it"].concat();
    assert!(
        prepare(&trailed, Medium::Pdf).is_ok(),
        "and what stands behind its end does not matter"
    );
    assert_eq!(
        prepare(&whole[..whole.len() / 2], Medium::Pdf),
        Err(Refusal::Broken),
        "the decoder fills the rest with grey and says nothing"
    );
}

#[test]
fn a_photograph_in_black_and_white_is_no_flat_art() {
    let grey = RgbImage::from_fn(64, 64, |x, y| Rgb([(x + y) as u8; 3]));
    assert!(!is_flat(&grey), "its PNG would be many times its JPEG");
    let ink = RgbImage::from_fn(64, 64, |x, _| Rgb([if x < 9 { 0 } else { 255 }; 3]));
    assert!(is_flat(&ink), "a drawing in ink keeps its edges");
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_from_its_head() {
    // A PNG of 40 million pixels in 16 bits and with transparency takes 8 bytes a pixel to read.
    let head = png_head(8_000, 5_000, 16);
    assert_eq!(
        prepare(&head, Medium::Pdf),
        Err(Refusal::TooLarge),
        "bytes are counted, not pixels"
    );
}

#[test]
fn each_document_gets_its_own_size_and_no_other() {
    let large = RgbImage::from_fn(1_700, 20, |x, y| Rgb([x as u8, y as u8, (x / 7) as u8]));
    let mut bytes = Vec::new();
    large
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .expect("a picture in memory is written");
    let width = |medium| prepare(&bytes, medium).expect("it can be read").width;
    assert_eq!(
        (width(Medium::Pdf), width(Medium::Html)),
        (PRINT_BOX.0, SCREEN_BOX.0),
        "300 dpi on paper, 1600 pixels on a screen"
    );
}
