//! Colours by their role: a scene names tokens, and a theme resolves them when the scene is drawn.
//!
//! The values stand once, in `assets/tokens.css`; this module reads that file at compile time and holds no colour of its own. A scene token
//! `line.1` is `--line-1` there. It does not know which mark wears which token.

use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{scene::Hand, spec::Theme};

const CSS: &str = include_str!("../../../assets/tokens.css");

macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        /// The role of a colour.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum Token {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl Token {
            /// Every token.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word on the wire, such as `line.1`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

tokens! {
    /// The page.
    Paper = "paper",
    /// Above the surface: roles and overseeing.
    Land = "land",
    /// The water behind a chart.
    Sea = "sea",
    /// Hairlines.
    Hair = "hair",
    /// Borders of marks.
    Edge = "edge",
    /// Text.
    Ink = "ink",
    /// Second text.
    InkSoft = "ink.soft",
    /// Captions and ticks.
    InkFaint = "ink.faint",
    /// The surface.
    Accent = "accent",
    /// The reader's pencil: today, the chosen day.
    Note = "note",
    /// The shallowest water.
    Water1 = "water.1",
    /// The second of seven.
    Water2 = "water.2",
    /// The third of seven.
    Water3 = "water.3",
    /// The fourth of seven.
    Water4 = "water.4",
    /// The fifth of seven.
    Water5 = "water.5",
    /// The sixth of seven.
    Water6 = "water.6",
    /// The deepest water.
    Water7 = "water.7",
    /// The first area's ink.
    Line1 = "line.1",
    /// The second area's ink.
    Line2 = "line.2",
    /// The third area's ink.
    Line3 = "line.3",
    /// The fourth area's ink: umber, because magenta is the reader's.
    Line4 = "line.4",
    /// The fifth area's ink.
    Line5 = "line.5",
    /// Claimed depth.
    ClaimedLine = "claimed.line",
    /// Silt.
    SiltDot = "silt.dot",
    /// Outlines of overseen days, goals and ticks.
    Outline = "outline",
}

impl Token {
    /// The water ramp, shallow to deep.
    pub const WATER: [Self; 7] = [
        Self::Water1,
        Self::Water2,
        Self::Water3,
        Self::Water4,
        Self::Water5,
        Self::Water6,
        Self::Water7,
    ];

    /// The inks of up to five areas.
    pub const LINES: [Self; 5] = [
        Self::Line1,
        Self::Line2,
        Self::Line3,
        Self::Line4,
        Self::Line5,
    ];

    /// The colour of this token in a theme.
    pub fn colour(self, theme: Theme) -> Colour {
        PALETTE[theme.index()][self as usize]
    }
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 5] = [
        Self::Light,
        Self::Dark,
        Self::Contrast,
        Self::ContrastDark,
        Self::Print,
    ];

    /// The word of `data-theme`; light is the ground form of the token file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::ContrastDark => "contrast-dark",
            Self::Print => "print",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.r, self.g, self.b)
    }
}

impl FromStr for Colour {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bits = u32::from_str_radix(text.trim_start_matches('#'), 16)?;
        let [_, r, g, b] = bits.to_be_bytes();
        Ok(Self { r, g, b })
    }
}

type Palette = [Vec<Colour>; 5];

static PALETTE: LazyLock<Palette> = LazyLock::new(|| Theme::ALL.map(resolve));

/// Reads one theme: the value of its own block, else that of `:root`. A token that the file lacks is black, and a test finds it.
fn resolve(theme: Theme) -> Vec<Colour> {
    let own = format!("[data-theme=\"{}\"]", theme.word());
    let find = |token: &Token| {
        let name = format!("--{}", token.word().replace('.', "-"));
        declared(&own, &name)
            .or_else(|| declared(":root", &name))
            .unwrap_or_default()
    };
    Token::ALL.iter().map(find).collect()
}

/// The colour that the token file declares for a name in the block of a selector.
fn declared(selector: &str, name: &str) -> Option<Colour> {
    let block = CSS
        .split_once(&format!("{selector} {{"))?
        .1
        .split('}')
        .next()?;
    let line = block
        .lines()
        .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'))?;
    line.trim().trim_end_matches(';').parse().ok()
}

/// The font families of a hand, as the token file lists them, with the name that the bundled file of Inter carries.
pub(crate) fn family(hand: Hand) -> &'static str {
    static FAMILIES: LazyLock<[String; 2]> = LazyLock::new(|| ["--serif:", "--sans:"].map(listed));
    &FAMILIES[hand as usize]
}

fn listed(name: &str) -> String {
    let value = CSS
        .lines()
        .find_map(|line| line.trim().strip_prefix(name))
        .unwrap_or_default();
    value.trim().trim_end_matches(';').replace('"', "'")
}
