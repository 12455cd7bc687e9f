//! E6 of the model, drawn: the same numbers in chart, table and sentence; bias and spread only where there is a pattern.

use plumb_charts::{
    Scene, Spec, in_true,
    scene::{Layer, Mark, Opens, Shape, Symbol},
};

use super::{drawn, series, sounded};
use crate::{
    fixtures::{day, spec},
    ground::shoemaker,
    scenes::{column, data, symbols, texts},
};

const E1: (&str, &str) = ("1961-01-01", "1967-01-15");
const SAID: &str = "Welting, 15 January 1967: you said 4.0, the evidence carries 3.33; deeper than the evidence by 0.67.";

/// Where a sounding stands below the line of the evidence, in tenths of a pixel; the line is the widest level one of its ink.
fn below(scene: &Scene) -> Vec<i32> {
    let zero = scene.marks.iter().find_map(|mark| match &mark.shape {
        Shape::Line(line)
            if mark.style.width == 20
                && mark.style.stroke == Some(plumb_charts::token::Token::Line1) =>
        {
            Some(line.from.y)
        }
        _ => None,
    });
    let zero = zero.expect("the evidence is a line");
    let y = |mark: &&Mark| match mark.shape {
        Shape::Glyph(stamp) => Some(stamp.at.y - zero),
        _ => None,
    };
    data(scene, Layer::Soundings).iter().filter_map(y).collect()
}

#[test]
fn the_gap_of_the_example_is_the_same_everywhere() {
    let (mut ground, welting) = shoemaker();
    ground.sounded("1967-01-15", welting, 8, None);
    let scene = drawn(&ground, welting, E1);
    assert_eq!(
        scene.sentence,
        format!("{SAID} One sounding so far. Three make a pattern."),
        "E6, spoken"
    );
    let row = ["date", "said", "evidence", "gap", "by"].map(|name| column(&scene, name)[0]);
    assert_eq!(
        row,
        ["15 Jan 1967", "4.0", "3.33", "+0.67", "you"],
        "E6: gap30 is +20"
    );
    let mark = data(&scene, Layer::Soundings)[0];
    assert_eq!(
        mark.label.as_deref(),
        Some(
            format!("{SAID} Behind 3.33 stands the sum of the five of that day, 100 / 30.")
                .as_str()
        ),
        "the mark says the same, and what stands behind the evidence"
    );
    assert_eq!(mark.opens, Some(Opens::Entries), "it opens the sounding");
    assert!(
        scene.computed.contains("4.0 − 3.33 = +0.67"),
        "{}",
        scene.computed
    );
}

#[test]
fn within_half_a_rung_it_is_in_true() {
    let (mut ground, welting) = shoemaker();
    ground.sounded("1967-01-15", welting, 7, None);
    let scene = drawn(&ground, welting, E1);
    assert!(
        scene.sentence.starts_with(
            "Welting, 15 January 1967: you said 3.5, the evidence carries 3.33; in true."
        ),
        "{}",
        scene.sentence
    );
    assert_eq!(column(&scene, "gap"), ["+0.17"], "E6: gap30 is +5");
}

#[test]
fn two_soundings_make_no_pattern_and_three_do() {
    let (mut ground, welting) = shoemaker();
    ground.sounded("1967-01-15", welting, 8, None);
    ground.sounded("1967-01-15", welting, 7, None);
    let scene = drawn(&ground, welting, E1);
    assert!(
        scene
            .sentence
            .ends_with("Two soundings so far. Three make a pattern."),
        "E6: {}",
        scene.sentence
    );
    assert!(
        !texts(&scene).iter().any(|text| text.starts_with("mean")),
        "no bias, no line for it"
    );
    ground.sounded("1967-01-15", welting, 12, Some("Kim"));
    assert!(
        drawn(&ground, welting, E1)
            .sentence
            .contains("Two soundings so far."),
        "another's makes no pattern either"
    );
    ground.sounded("1967-01-15", welting, 5, None);
    let scene = drawn(&ground, welting, E1);
    assert!(
        scene.sentence.ends_with("On average level with the evidence over the last three own soundings, 0.57 away from it either way."),
        "20, 5 and −25: bias 0, spread 17: {}",
        scene.sentence
    );
    assert!(
        texts(&scene).contains(&"mean 0.00".to_owned()),
        "the mean is a light line with its number"
    );
    assert!(
        scene.computed.ends_with("The last three own soundings have +0.67, +0.17 and −0.83: their mean is 0.00, and 0.57 without the signs."),
        "{}",
        scene.computed
    );
}

#[test]
fn down_is_deeper_unless_it_is_turned() {
    let (ground, welting) = sounded();
    let scene = drawn(&ground, welting, E1);
    let signs: Vec<bool> = column(&scene, "gap")
        .iter()
        .map(|gap| gap.starts_with('+'))
        .collect();
    let down: Vec<bool> = below(&scene).iter().map(|y| *y > 0).collect();
    assert_eq!(
        down, signs,
        "what says deeper than the evidence lies below it"
    );
    let turned = Spec {
        right_way_up: true,
        ..spec(E1.0, E1.1)
    };
    let turned = in_true(&series(&ground, welting, &turned), &turned);
    let up: Vec<bool> = below(&turned).iter().map(|y| *y < 0).collect();
    assert_eq!(up, signs, "the right way up it lies above");
    assert_eq!(turned.sentence, scene.sentence, "the words stay");
}

#[test]
fn own_soundings_point_down_and_those_of_others_up() {
    let (ground, welting) = sounded();
    let scene = drawn(&ground, welting, E1);
    let found = symbols(&scene, Layer::Soundings);
    let own = found
        .iter()
        .filter(|symbol| **symbol == Symbol::OwnSounding)
        .count();
    assert_eq!((own, found.len()), (6, 8), "two are of other people");
    let rows: Vec<u16> = scene.nav.iter().map(|stop| stop.series).collect();
    assert_eq!(
        rows,
        [0, 0, 0, 0, 0, 0, 1, 1],
        "the keyboard walks along one's own first"
    );
}

#[test]
fn what_comes_after_the_range_is_in_no_number() {
    let (ground, welting) = sounded();
    let until = |to: &str| {
        let spec = Spec {
            today: day("1967-01-15"),
            ..spec("1961-01-01", to)
        };
        in_true(&series(&ground, welting, &spec), &spec)
    };
    let scene = until("1962-12-31");
    assert!(
        scene
            .sentence
            .ends_with("Two soundings so far. Three make a pattern."),
        "{}",
        scene.sentence
    );
    let later = Spec {
        selected: Some(day("1963-01-01")),
        ..spec(E1.0, E1.1)
    };
    let chosen = in_true(&series(&ground, welting, &later), &later);
    assert!(
        chosen.sentence.starts_with("Welting, 1 August 1962: "),
        "a chosen day speaks of the last one by then: {}",
        chosen.sentence
    );
}

#[test]
fn the_order_of_logging_changes_nothing() {
    let (ground, welting) = sounded();
    let mut turned = ground.clone();
    turned.entries.reverse();
    assert_eq!(
        drawn(&ground, welting, E1),
        drawn(&turned, welting, E1),
        "the days decide"
    );
}
