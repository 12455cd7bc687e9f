//! The eight marks, from the very files that the window's icons are made of.
//!
//! Each stands on a halo of the sea, so that it stays legible on a line. A mark knows its strokes, not what it says about a milestone.

use std::sync::LazyLock;

use crate::{
    scene::{Stamp, Symbol},
    token::Colour,
};

/// Half of the box on which a mark is drawn, in tenths of a pixel.
pub(crate) const HALF: i32 = 60;

macro_rules! files {
    ($($symbol:ident = $file:literal),* $(,)?) => {
        const FILES: [&str; 8] = [$(include_str!(concat!("../../../assets/icons/marks/", $file, ".svg"))),*];
        /// Every mark.
        #[cfg(test)]
        pub(crate) const ALL: [Symbol; 8] = [$(Symbol::$symbol),*];
    };
}

files! {
    Witnessed = "witnessed",
    Shown = "shown",
    Claimed = "claimed",
    Attempted = "attempted",
    Oversaw = "oversaw",
    OwnSounding = "own-sounding",
    OtherSounding = "other-sounding",
    Hardest = "hardest",
}

/// What a file holds: the elements inside of it, and the outline that the halo follows.
struct Strokes {
    inner: &'static str,
    outline: &'static str,
}

static STROKES: LazyLock<[Strokes; 8]> = LazyLock::new(|| FILES.map(read));

fn read(file: &'static str) -> Strokes {
    let inner = file.split_once('>').map_or("", |(_, rest)| rest).trim_end();
    let inner = inner.trim_end_matches("</svg>").trim();
    let outline = inner
        .rsplit_once(" d=\"")
        .and_then(|(_, rest)| rest.split('"').next())
        .unwrap_or_default();
    Strokes { inner, outline }
}

/// A mark as SVG, in its ink on its ground.
pub(crate) fn drawn(stamp: Stamp, ink: Colour, ground: Colour) -> String {
    let strokes = &STROKES[stamp.symbol as usize];
    let (x, y) = (stamp.at.x - HALF, stamp.at.y - HALF);
    format!(
        "<g transform=\"translate({x} {y}) scale(10)\" color=\"{ink}\"><path d=\"{}\" fill=\"{}\" stroke=\"{ground}\" \
         stroke-width=\"3.5\"/>{}</g>",
        strokes.outline,
        if stamp.symbol == Symbol::Attempted {
            "none".to_owned()
        } else {
            ground.to_string()
        },
        strokes.inner,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_has_strokes_and_an_outline() {
        for symbol in ALL {
            let strokes = &STROKES[symbol as usize];
            assert!(
                strokes.inner.starts_with("<path"),
                "{symbol:?} is drawn by paths"
            );
            assert!(
                strokes.outline.starts_with('M'),
                "{symbol:?} has an outline for its halo"
            );
        }
    }
}
