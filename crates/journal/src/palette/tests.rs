//! What letters find, and when they read as an entry.

use plumb_exchange::Row;
use plumb_mastery::{Area, AreaKind};

use super::*;
use crate::trial::{self, Trial};

fn potter() -> (Trial, Area) {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    let glaze = Area {
        parent: Some(craft.id),
        kind: AreaKind::Area,
        ladder: None,
        also: vec!["Überzug".to_owned()],
        ..trial::craft("Glaze")
    };
    trial.put(
        "Add all",
        &[
            Row::Area(craft),
            Row::Area(glaze.clone()),
            Row::Work(trial::work("Tea bowls")),
            Row::Work(trial::work("Glazed tiles")),
            Row::Entry(trial::milestone("First even ash glaze", glaze.id, 3)),
        ],
    );
    (trial, glaze)
}

fn ask(trial: &Trial, text: &str, recent: &[String]) -> Palette {
    trial
        .journal
        .palette(PaletteRequest {
            text: text.to_owned(),
            recent: recent.to_vec(),
        })
        .expect("it answers")
}

fn names(palette: &Palette) -> Vec<&str> {
    palette.found.iter().map(|one| one.name.as_str()).collect()
}

#[test]
fn the_likeliest_name_comes_first_and_other_names_are_found() {
    let (trial, _) = potter();
    assert_eq!(
        names(&ask(&trial, "glaze", &[])),
        ["Glaze", "Glazed tiles", "First even ash glaze"],
        "whole name, then beginning, then a word inside"
    );
    assert_eq!(
        names(&ask(&trial, "uber", &[])),
        ["Glaze"],
        "another name is a name, and accents do not matter"
    );
    assert_eq!(
        names(&ask(&trial, "tea bo", &[])),
        ["Tea bowls"],
        "the beginnings of words are enough"
    );
    assert!(
        names(&ask(&trial, "wheel", &[])).is_empty(),
        "nothing is called so"
    );
}

#[test]
fn what_was_visited_last_is_offered_before_anything_is_typed() {
    let (trial, glaze) = potter();
    assert!(
        names(&ask(&trial, "", &[])).is_empty(),
        "nothing was visited"
    );
    let recent = [glaze.id.to_string(), "gone".to_owned()];
    assert_eq!(
        names(&ask(&trial, "", &recent)),
        ["Glaze"],
        "what is gone is not offered"
    );
}

#[test]
fn a_line_that_says_more_than_words_is_likely_meant_as_an_entry() {
    let (trial, _) = potter();
    let likely = |text: &str| ask(&trial, text, &[]).capture.map(|read| read.likely);
    assert_eq!(likely("45m glaze: sieved"), Some(true), "a time is given");
    assert_eq!(
        likely("glaze: sieved the ash"),
        Some(true),
        "words about an area that is known"
    );
    assert_eq!(
        likely("open the kiln"),
        Some(false),
        "plain words may be a note"
    );
    assert_eq!(
        likely("glaze"),
        None,
        "a name alone says nothing that could be logged"
    );
    assert_eq!(
        likely("20 december 2099 45m glaze"),
        None,
        "what is refused is not offered"
    );
}
