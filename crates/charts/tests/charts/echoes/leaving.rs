//! What Echoes keeps to itself where others will see it.

use plumb_charts::{Medium, Spec, echoes};
use plumb_mastery::{About, Publish, Relation};

use super::{series, studio};
use crate::{fixtures::spec, ground::Ground, scenes::column};

const YEARS: (&str, &str) = ("2019-01-01", "2026-11-20");

#[test]
fn paper_and_what_leaves_has_only_words_that_may_be_quoted() {
    let (ground, maps) = studio();
    let whole = series(&ground, Some(maps));
    let screen = Spec {
        areas: vec![maps],
        ..spec(YEARS.0, YEARS.1)
    };
    let print = Spec {
        medium: Medium::Print,
        ..screen.clone()
    };
    let leaving = plumb_charts::EchoesSeries {
        leaves: true,
        ..whole.clone()
    };
    for scene in [
        echoes(&whole, &print),
        echoes(&leaving, &screen),
        echoes(&leaving, &print),
    ] {
        let told = super::json(&scene);
        for kept in [
            "Ben",
            "Wren",
            "Prize",
            "shoals",
            "Tern",
            "Lichen",
            "Ferry",
            "ana  ortiz",
            "Teachers",
            "Jury",
            "not asked",
            "Six",
        ] {
            assert!(
                !told.contains(kept),
                "{kept} is neither shown nor counted: {told}"
            );
        }
        assert_eq!(
            scene.sentence, "Two recognitions since 2019, one without a name, about two works.",
            "what is left is counted, but not its persons: one for both would tell who the client is"
        );
        assert_eq!(
            column(&scene, "who"),
            ["Ana Ortiz", "without a name"],
            "a name that may not be given is none"
        );
        assert!(
            told.contains("a client, about Coastal atlas: “We sail by it.”"),
            "what may be quoted is: {told}"
        );
    }
    let kept: Vec<_> = whole
        .said
        .echoes
        .iter()
        .filter(|echo| !echo.publish.allows_words())
        .map(|echo| echo.id)
        .collect();
    let scene = echoes(&whole, &print);
    assert!(
        scene
            .marks
            .iter()
            .all(|mark| mark.refs.iter().all(|id| !kept.contains(id))),
        "not even an id leaves"
    );
}

#[test]
fn nothing_to_quote_is_said_without_a_count() {
    let (mut ground, craft) = Ground::of("Welting");
    let print = Spec {
        medium: Medium::Print,
        areas: vec![craft],
        ..spec("2026-01-01", "2026-11-20")
    };
    let empty = echoes(&series(&ground, Some(craft)), &print);
    let piece = ground.made("p1", "2026-03-01", craft, 2);
    ground.said(
        "2026-04-02",
        "Jo",
        Relation::Peer,
        Some(About::Milestone(piece)),
        ("Fine.", Publish::No),
    );
    let withheld = echoes(&series(&ground, Some(craft)), &print);
    assert_eq!(
        withheld, empty,
        "nobody learns that there is something that may not be quoted"
    );
    assert_eq!(
        empty.sentence, "Nothing that may be quoted yet.",
        "and an empty paper says why it is empty"
    );
}
