//! The faces of paper, bundled and never looked for on the machine, so that the same projection is the same bytes everywhere.
//!
//! They are parsed once for each process. This module knows which characters they can draw, not what is written.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

macro_rules! face {
    ($name:literal) => {
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../assets/fonts/",
            $name
        ))
        .as_slice()
    };
}

/// The files, in the order in which a character is looked for where the named face lacks it.
static FILES: [&[u8]; 8] = [
    face!("LibertinusSerif-Regular.otf"),
    face!("LibertinusSerif-Italic.otf"),
    face!("LibertinusSerif-Semibold.otf"),
    face!("LibertinusSerif-SemiboldItalic.otf"),
    face!("LibertinusSerif-Bold.otf"),
    face!("LibertinusSerif-BoldItalic.otf"),
    face!("InterVariable.ttf"),
    face!("DejaVuSansMono.ttf"),
];

/// The faces and what the renderer asks about them.
pub struct Faces {
    /// What they are called.
    pub book: LazyHash<FontBook>,
    /// The faces, in the order of the book.
    pub fonts: Vec<Font>,
}

/// The bundled faces.
pub static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    Faces {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// Whether a bundled face can draw a character, or the character is one that is never drawn: a joiner, an isolate, a soft hyphen.
pub fn has_glyph(c: char) -> bool {
    c == '\n'
        || is_invisible(c)
        || FACES
            .fonts
            .iter()
            .any(|font| font.info().coverage.contains(c as u32))
}

/// The format characters that stay in texts and are set as nothing.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}
