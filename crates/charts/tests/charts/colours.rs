//! The palette, recomputed: contrast by WCAG 2, and how far apart two lines are for eyes that lack a cone (Machado 2009, severity 1).

use plumb_charts::{
    Theme,
    token::{Colour, Token},
};

/// The grounds on which lines, marks and words of a chart lie.
const GROUNDS: [Token; 2] = [Token::Sea, Token::Land];

fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 {
        share / 12.92
    } else {
        ((share + 0.055) / 1.055).powf(2.4)
    }
}

fn light(colour: Colour) -> [f64; 3] {
    [colour.r, colour.g, colour.b].map(linear)
}

fn contrast(one: Colour, two: Colour) -> f64 {
    let luminance = |colour| {
        let [r, g, b] = light(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

fn least(tokens: &[Token], grounds: &[Token], theme: Theme) -> (f64, Token) {
    let pairs = tokens
        .iter()
        .flat_map(|token| grounds.iter().map(move |ground| (*token, *ground)));
    pairs
        .map(|(token, ground)| (contrast(token.colour(theme), ground.colour(theme)), token))
        .min_by(|one, two| one.0.total_cmp(&two.0))
        .expect("there are pairs")
}

#[test]
fn every_token_stands_in_the_token_file() {
    let black = [Theme::Light, Theme::Dark];
    for theme in black {
        for token in Token::ALL {
            assert_ne!(
                token.colour(theme),
                Colour::default(),
                "{token:?} is declared in {theme:?}"
            );
        }
    }
    assert_eq!(
        Token::Line1.colour(Theme::Light).to_string(),
        "#0072B2",
        "and read as it was written"
    );
    assert_eq!(
        Token::Line1.colour(Theme::Dark).to_string(),
        "#56B4E9",
        "in the block of its theme"
    );
    assert_eq!(
        Token::Paper.colour(Theme::Print).to_string(),
        "#FFFFFF",
        "and of paper"
    );
}

#[test]
fn lines_and_marks_are_seen_on_sea_and_bands() {
    let marks = [
        &Token::LINES[..],
        &[
            Token::ClaimedLine,
            Token::SiltDot,
            Token::Outline,
            Token::Note,
        ],
    ]
    .concat();
    for theme in Theme::ALL {
        let (ratio, token) = least(&marks, &GROUNDS, theme);
        let wanted = if matches!(theme, Theme::Contrast | Theme::ContrastDark) {
            6.0
        } else {
            3.0
        };
        assert!(
            ratio >= wanted,
            "{token:?} has {ratio:.2} in {theme:?}, less than {wanted}"
        );
    }
}

#[test]
fn words_are_read_on_every_ground() {
    let words = [Token::Ink, Token::InkSoft, Token::InkFaint];
    for theme in Theme::ALL {
        let (ratio, token) = least(&words, &[Token::Sea, Token::Land, Token::Paper], theme);
        assert!(ratio >= 4.5, "{token:?} has {ratio:.2} in {theme:?}");
        let (ratio, token) = least(
            &[&Token::LINES[..], &[Token::Note]].concat(),
            &[Token::Sea],
            theme,
        );
        assert!(
            ratio >= 4.5,
            "a reading in {token:?} has {ratio:.2} in {theme:?}"
        );
    }
}

#[test]
fn a_filled_day_has_an_edge_that_is_seen() {
    for theme in Theme::ALL {
        let (ratio, _) = least(&[Token::Outline], &[Token::Paper, Token::Sea], theme);
        assert!(
            ratio >= 3.0,
            "the outline carries what the first waters cannot: {ratio:.2} in {theme:?}"
        );
    }
}

/// Machado, Oliveira, Fernandes 2009, table of severity 1: plain sight, then protan, deutan, tritan.
const SIGHTS: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
];

fn lab(rgb: [f64; 3]) -> [f64; 3] {
    let [r, g, b] = rgb.map(|share| share.clamp(0.0, 1.0));
    let x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047;
    let y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    let z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883;
    let [x, y, z] = [x, y, z].map(|t: f64| {
        if t > 0.008856 {
            t.cbrt()
        } else {
            7.787 * t + 16.0 / 116.0
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn seen(colour: Colour, sight: [[f64; 3]; 3]) -> [f64; 3] {
    let light = light(colour);
    lab(sight.map(|row| {
        row.iter()
            .zip(light)
            .map(|(weight, channel)| weight * channel)
            .sum()
    }))
}

#[test]
fn any_two_lines_differ_for_every_eye() {
    for theme in [
        Theme::Light,
        Theme::Dark,
        Theme::Contrast,
        Theme::ContrastDark,
    ] {
        for sight in SIGHTS {
            let lines = Token::LINES.map(|token| seen(token.colour(theme), sight));
            for (number, one) in lines.iter().enumerate() {
                for two in &lines[number + 1..] {
                    let apart: f64 = one
                        .iter()
                        .zip(two)
                        .map(|(a, b)| (a - b) * (a - b))
                        .sum::<f64>()
                        .sqrt();
                    assert!(apart >= 10.0, "two lines are {apart:.1} apart in {theme:?}");
                }
            }
        }
    }
}
