//! How wide words are, measured in the faces that window, HTML and paper share.
//!
//! Advance widths are summed without kerning, and a character that the face lacks counts one em, so a measured text is never narrower than the drawn
//! one by more than kerning. It does not know where the words stand.

use std::sync::LazyLock;

use crate::{
    scene::{Face, Hand},
    spec::Medium,
};

/// The bundled faces, as files: the three of Libertinus Serif that charts use, and Inter with its weights.
pub(crate) const FONTS: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../../../assets/fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../../../assets/fonts/LibertinusSerif-Semibold.otf"),
    include_bytes!("../../../assets/fonts/InterVariable.ttf"),
];

/// The letters of a chart, by what they say.
#[derive(Clone, Copy)]
pub(crate) struct Faces {
    /// Ticks, captions, legend.
    pub tick: Face,
    /// Figures at the end of a line.
    pub figure: Face,
    /// Names of rungs, survey grades, "today".
    pub water: Face,
    /// What stands in an empty chart, and titles the person gave.
    pub prose: Face,
    /// Days since.
    pub numeral: Face,
    /// The words around days since.
    pub reading: Face,
}

const fn face(hand: Hand, size: i32, weight: u16, italic: bool) -> Face {
    Face {
        hand,
        size,
        weight,
        italic,
    }
}

/// Letters for a medium; paper's smallest is 7.5 pt.
pub(crate) const fn faces(medium: Medium) -> Faces {
    match medium {
        Medium::Screen => Faces {
            tick: face(Hand::Sans, 120, 450, false),
            figure: face(Hand::Sans, 130, 600, false),
            water: face(Hand::Serif, 140, 400, true),
            prose: face(Hand::Serif, 150, 400, false),
            numeral: face(Hand::Serif, 560, 400, false),
            reading: face(Hand::Serif, 200, 400, false),
        },
        Medium::Print => Faces {
            tick: face(Hand::Sans, 100, 450, false),
            figure: face(Hand::Sans, 110, 600, false),
            water: face(Hand::Serif, 120, 400, true),
            prose: face(Hand::Serif, 130, 400, false),
            numeral: face(Hand::Serif, 440, 400, false),
            reading: face(Hand::Serif, 160, 400, false),
        },
    }
}

/// The width of a text, in tenths of a CSS pixel, rounded up.
pub(crate) fn width(text: &str, face: Face) -> i32 {
    let metrics = metrics(face);
    let units: i64 = text.chars().map(|letter| metrics.advance(letter)).sum();
    let size = i64::from(face.size);
    i32::try_from((units * size + metrics.em - 1) / metrics.em).unwrap_or(i32::MAX)
}

/// The text if it fits, else as much of it as fits with an ellipsis; empty where not even that fits.
pub(crate) fn fit(text: &str, face: Face, room: i32) -> String {
    if width(text, face) <= room {
        return text.to_owned();
    }
    let (metrics, size) = (metrics(face), i64::from(face.size));
    let mut left = i64::from(room) * metrics.em / size - metrics.advance('…');
    let mut kept = String::new();
    for letter in text.chars() {
        left -= metrics.advance(letter);
        if left < 0 {
            break;
        }
        kept.push(letter);
    }
    let kept = kept.trim_end_matches(|letter: char| letter.is_whitespace() || letter == '\u{200D}');
    if kept.is_empty() {
        String::new()
    } else {
        format!("{kept}…")
    }
}

/// The text in lines no wider than the room, broken at spaces.
pub(crate) fn wrap(text: &str, face: Face, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), face) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(fit(word, face, room)),
        }
    }
    lines
}

/// The text in as few lines as [`wrap`] needs, about equally long, so that no word is left alone.
pub(crate) fn balanced(text: &str, face: Face, room: i32) -> Vec<String> {
    let mut lines = wrap(text, face, room);
    let fewest = lines.len();
    let mut narrower = room;
    while fewest > 1 && narrower > room / 2 {
        narrower -= room / 40;
        let tried = wrap(text, face, narrower);
        // A long word that would be shortened for balance's sake is worth more than the balance.
        if tried.len() > fewest || tried.join(" ") != lines.join(" ") {
            break;
        }
        lines = tried;
    }
    lines
}

/// The text as the bundled faces can draw it, and how many of its characters no face has a glyph for.
///
/// A face draws a crossed box for each of these, which looks like damage. One ellipsis in their place says that there was more.
pub(crate) fn painted(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut missing, mut gap) = (0, None);
    for letter in text.chars() {
        if !(letter.is_ascii() || unseen(letter) || has_glyph(letter)) {
            missing += 1;
            if gap.is_none() {
                out.push('…');
            }
            gap = Some(String::new());
        } else if letter == ' ' || unseen(letter) {
            // Between two that are missing it is missing too; before one that is not, it stays.
            gap.as_mut().unwrap_or(&mut out).push(letter);
        } else {
            out.push_str(&gap.take().unwrap_or_default());
            out.push(letter);
        }
    }
    out.push_str(&gap.unwrap_or_default());
    (out, missing)
}

fn has_glyph(letter: char) -> bool {
    let faces = SERIF.iter().chain(SANS.iter());
    faces
        .filter_map(|face| face.font.as_ref())
        .any(|font| font.glyph_index(letter).is_some())
}

/// Characters that are never seen themselves: joiners, directions, variation selectors.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// What is measured of one face: advances of ASCII at hand, the others looked up.
struct Metrics {
    em: i64,
    ascii: [i64; 128],
    font: Option<ttf_parser::Face<'static>>,
}

impl Metrics {
    fn read(file: &'static [u8], weight: u16) -> Self {
        let mut font = ttf_parser::Face::parse(file, 0).ok();
        if let Some(font) = &mut font {
            font.set_variation(ttf_parser::Tag::from_bytes(b"wght"), f32::from(weight));
        }
        let em = font
            .as_ref()
            .map_or(1000, |font| i64::from(font.units_per_em()));
        let mut metrics = Self {
            em,
            ascii: [em; 128],
            font,
        };
        metrics.ascii = std::array::from_fn(|code| metrics.look_up(char::from(code as u8)));
        metrics
    }

    fn advance(&self, letter: char) -> i64 {
        self.ascii
            .get(letter as usize)
            .copied()
            .unwrap_or_else(|| self.look_up(letter))
    }

    fn look_up(&self, letter: char) -> i64 {
        let known = self
            .font
            .as_ref()
            .and_then(|font| font.glyph_hor_advance(font.glyph_index(letter)?));
        known.map_or(self.em, i64::from)
    }
}

static SERIF: LazyLock<[Metrics; 3]> =
    LazyLock::new(|| std::array::from_fn(|at| Metrics::read(FONTS[at], 400)));
static SANS: LazyLock<[Metrics; 3]> =
    LazyLock::new(|| [400, 450, 600].map(|weight| Metrics::read(FONTS[3], weight)));

fn metrics(face: Face) -> &'static Metrics {
    match (face.hand, face.italic, face.weight) {
        (Hand::Serif, true, _) => &SERIF[1],
        (Hand::Serif, false, 600..) => &SERIF[2],
        (Hand::Serif, false, _) => &SERIF[0],
        (Hand::Sans, _, 600..) => &SANS[2],
        (Hand::Sans, _, 450..) => &SANS[1],
        (Hand::Sans, _, _) => &SANS[0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Face = face(Hand::Serif, 100, 400, false);

    #[test]
    fn every_bundled_face_can_be_read() {
        for file in FONTS {
            assert!(
                ttf_parser::Face::parse(file, 0).is_ok(),
                "a face that cannot be read would measure one em for all"
            );
        }
        assert!(
            width("iiii", PLAIN) < width("mmmm", PLAIN),
            "advances differ, so they were read"
        );
    }

    #[test]
    fn a_character_that_the_face_lacks_counts_one_em() {
        assert_eq!(
            width("漢字", PLAIN),
            200,
            "two of them at ten pixels are twenty"
        );
    }

    #[test]
    fn what_no_face_can_draw_is_an_ellipsis_and_is_counted() {
        assert_eq!(
            painted("Salt 漢字 漢字 map"),
            ("Salt … map".to_owned(), 4),
            "one for a whole stretch"
        );
        assert_eq!(
            painted("Größe שלום").1,
            0,
            "Libertinus has Hebrew, which is therefore drawn"
        );
        assert_eq!(
            painted("👩\u{200D}🎨").1,
            2,
            "a joiner is not seen, so it is not missed"
        );
    }

    #[test]
    fn a_shortened_text_fits_and_says_that_it_was_shortened() {
        let whole = "A very long title of a piece that was made for someone";
        let short = fit(whole, PLAIN, 900);
        assert!(short.ends_with('…'), "the reader sees that there was more");
        assert!(width(&short, PLAIN) <= 900, "it fits its room");
        assert_eq!(fit("p6", PLAIN, 900), "p6", "a short text is left alone");
        assert_eq!(
            fit(whole, PLAIN, 20),
            "",
            "no room is no text, not a lonely ellipsis"
        );
    }

    #[test]
    fn wrapped_lines_hold_every_word_and_fit() {
        let text = "No bottom yet. Finish one piece or one hard case, and the line drops.";
        let lines = wrap(text, PLAIN, 1200);
        assert_eq!(lines.join(" "), text, "no word is lost");
        assert!(
            lines.iter().all(|line| width(line, PLAIN) <= 1200),
            "every line fits"
        );
    }
}
