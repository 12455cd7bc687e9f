//! What Echoes counts and tells.

use plumb_charts::{
    Spec, echoes,
    scene::{Layer, Opens},
};
use plumb_mastery::{Publish, Relation};

use super::{drawn, series, studio};
use crate::{
    fixtures::{day, spec},
    ground::{Ground, shoemaker},
    scenes::{column, data, texts},
};

const YEARS: (&str, &str) = ("2019-01-01", "2026-11-20");

#[test]
fn the_whole_is_spoken_in_words() {
    let (ground, maps) = studio();
    let scene = drawn(&ground, Some(maps), YEARS);
    assert_eq!(
        scene.sentence,
        "Six recognitions by four people since 2019, about five works. Two may be quoted.",
        "case and spaces do not make two people of one, nor two words two works"
    );
    assert_eq!(data(&scene, Layer::Marks).len(), 6, "a dot for each");
    assert_eq!(
        column(&scene, "may publish"),
        [
            "with the name",
            "not asked",
            "no",
            "not asked",
            "without the name",
            "not asked"
        ],
        "the table says of each whether it may be quoted"
    );
    assert_eq!(
        column(&scene, "role")[5],
        "Head of design, Harbour Press",
        "and the role of its day"
    );
    assert!(
        scene.computed.contains("6, of which 1 may be quoted, 1 may be quoted, without the name, 3 not asked and 1 may not be quoted"),
        "{}",
        scene.computed
    );
}

#[test]
fn lanes_stand_in_their_order_and_only_where_something_was_said() {
    let (ground, maps) = studio();
    let scene = drawn(&ground, Some(maps), YEARS);
    let lanes = ["Peers", "Clients", "Teachers", "Public", "Jury"];
    let said: Vec<String> = texts(&scene)
        .into_iter()
        .filter(|text| lanes.contains(&text.as_str()))
        .collect();
    assert_eq!(
        said,
        ["Peers", "Clients", "Teachers", "Jury"],
        "the public said nothing"
    );
}

#[test]
fn a_dot_says_its_words_and_opens_their_entry() {
    let (ground, maps) = studio();
    let scene = drawn(&ground, Some(maps), YEARS);
    let said: Vec<&str> = data(&scene, Layer::Marks)
        .iter()
        .filter_map(|mark| mark.label.as_deref())
        .collect();
    assert!(
        said.contains(
            &"20 May 2019: Ana Ortiz, client, about Salt map: “The tide is in it.” May be quoted."
        ),
        "{said:?}"
    );
    assert!(
        data(&scene, Layer::Marks)
            .iter()
            .all(|mark| mark.opens == Some(Opens::Entries) && mark.refs.len() == 1),
        "each opens what it rests on"
    );
}

#[test]
fn one_voice_of_one_day_is_spoken_as_one() {
    let (mut ground, craft) = Ground::of("Welting");
    ground.said(
        "2026-04-02",
        "Jo",
        Relation::Peer,
        None,
        ("", Publish::Unasked),
    );
    ground.last().areas = vec![craft];
    let scene = drawn(&ground, Some(craft), ("2026-01-01", "2026-11-20"));
    assert_eq!(
        scene.sentence, "One recognition by one person in 2026. None may be quoted.",
        "nothing is about nothing"
    );
    let said = data(&scene, Layer::Marks)[0]
        .label
        .clone()
        .expect("a sentence");
    assert_eq!(
        said, "2 April 2026: Jo, peer. Not asked whether it may be quoted.",
        "without words none are made up"
    );
}

#[test]
fn an_open_question_has_its_day() {
    let (mut ground, welting) = shoemaker();
    ground.said(
        "1966-12-25",
        "Jo",
        Relation::Peer,
        None,
        ("Fine.", Publish::Unasked),
    );
    let last = ground.last();
    last.areas = vec![welting];
    if let plumb_mastery::Body::Recognition(recognition) = &mut last.body {
        recognition.asked_on = Some(day("1967-01-02"));
    }
    let scene = drawn(&ground, Some(welting), ("1961-01-01", "1967-01-15"));
    assert!(
        super::json(&scene).contains("Asked on 2 January 1967, no answer yet."),
        "a person sees that they asked"
    );
    assert!(
        column(&scene, "may publish").contains(&"asked 2 Jan 1967"),
        "and the table says the same"
    );
}

#[test]
fn entries_outside_of_the_days_are_noted_and_not_counted() {
    let (ground, maps) = studio();
    let scene = drawn(&ground, Some(maps), ("2019-01-01", "2021-12-31"));
    assert!(
        scene
            .sentence
            .starts_with("Three recognitions by three people since 2019, about three works."),
        "{}",
        scene.sentence
    );
    assert!(
        scene
            .notes
            .contains(&"3 recognitions lie outside of these days.".to_owned()),
        "{:?}",
        scene.notes
    );
    let past = Spec {
        today: day("2026-11-20"),
        areas: vec![maps],
        ..spec("2019-01-01", "2021-12-31")
    };
    let scene = echoes(&series(&ground, Some(maps)), &past);
    assert!(
        scene.sentence.contains("from 2019 to 2021"),
        "a range that is over has an end: {}",
        scene.sentence
    );
}

#[test]
fn the_order_of_logging_changes_nothing() {
    let (ground, maps) = studio();
    let mut turned = ground.clone();
    turned.entries.reverse();
    assert_eq!(
        drawn(&ground, Some(maps), YEARS),
        drawn(&turned, Some(maps), YEARS),
        "the days decide"
    );
}
