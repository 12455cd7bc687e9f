//! The tree of areas (I2) and how a typed name finds its place in it.

use plumb_mastery::{AreaKind, Found, Ladder, Tree, area::Area};

use crate::bench::*;

fn two_crafts() -> Vec<Area> {
    let mut glaze = area(2, Some(1), AreaKind::Area, "Glaze");
    glaze.also = vec!["Émail".to_owned()];
    glaze.freshness_half_life = Some(335);
    vec![
        area(4, Some(2), AreaKind::Technique, "Ash/Wood"),
        glaze,
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(3, Some(1), AreaKind::Area, "Tea bowls"),
        area(5, None, AreaKind::Craft, "Painting"),
        area(6, Some(5), AreaKind::Area, "Glaze"),
    ]
}

fn tree() -> Tree {
    Tree::new(two_crafts()).unwrap()
}

/// Why a tree is refused when `change` was made to it.
fn refusal(change: impl FnOnce(&mut Vec<Area>)) -> Option<&'static str> {
    let mut areas = two_crafts();
    change(&mut areas);
    Tree::new(areas).err().map(|refused| refused.reason)
}

#[test]
fn parents_stand_before_their_children() {
    let (tree, mut seen) = (tree(), Vec::new());
    for area in tree.areas() {
        assert!(
            area.parent.is_none_or(|parent| seen.contains(&parent)),
            "{} comes after what holds it",
            area.name
        );
        seen.push(area.id);
    }
    assert_eq!(seen.len(), 6, "none is lost");
}

#[test]
fn a_path_names_everything_from_the_craft_down() {
    assert_eq!(tree().path(area_id(2)), "Ceramics/Glaze", "the craft first");
    assert_eq!(
        tree().path(area_id(4)),
        "Ceramics/Glaze/Ash\\/Wood",
        "a slash inside a name is escaped"
    );
    assert_eq!(tree().path(area_id(99)), "", "an unknown area has none");
}

#[test]
fn every_area_finds_its_own_path() {
    for area in tree().areas() {
        let path = tree().path(area.id);
        assert_eq!(tree().find(&path), Found::One(area.id), "{path}");
    }
}

#[test]
fn a_name_is_found_however_it_is_typed() {
    let one = |number| Found::One(area_id(number));
    for (typed, found) in [
        ("TEA bowls", one(3)),
        ("tea-bowls", one(3)),
        ("email", one(2)),
        ("ÉMAIL", one(2)),
        ("ceramics/émail", one(2)),
        ("painting/glaze", one(6)),
        ("Glaze", Found::Many(vec![area_id(2), area_id(6)])),
        ("tea", Found::None),
        ("", Found::None),
        ("/", Found::None),
        ("ceramics/", Found::None),
        ("painting/tea bowls", Found::None),
    ] {
        assert_eq!(tree().find(typed), found, "'{typed}' in the tree");
    }
}

#[test]
fn a_beginning_of_three_letters_is_enough_where_only_one_fits() {
    assert_eq!(
        tree().find_by_beginning("tea"),
        Found::One(area_id(3)),
        "one fits"
    );
    assert_eq!(
        tree().find_by_beginning("te"),
        Found::None,
        "two letters are too few"
    );
    assert_eq!(
        tree().find_by_beginning("gla"),
        Found::Many(vec![area_id(2), area_id(6)]),
        "both are named, so that one can be chosen"
    );
}

#[test]
fn what_an_area_does_not_say_it_has_from_above() {
    let tree = tree();
    assert_eq!(
        tree.craft_of(area_id(4)),
        Some(area_id(1)),
        "the craft is the root"
    );
    assert_eq!(
        tree.ladder_of(area_id(4)),
        Some(&Ladder::six_rungs()),
        "and has the ladder"
    );
    assert_eq!(tree.half_life(area_id(4)), 335, "the nearest above sets it");
    assert_eq!(tree.half_life(area_id(3)), 198, "nobody sets it");
    assert_eq!(
        tree.ancestors(area_id(4)),
        [4, 2, 1].map(area_id),
        "itself first"
    );
    assert_eq!(
        tree.below(area_id(1)),
        [1, 2, 4, 3].map(area_id),
        "itself included"
    );
    assert_eq!(tree.children(None).len(), 2, "the crafts");
}

#[test]
fn a_level_is_a_number_or_a_name_on_the_crafts_ladder() {
    let tree = tree();
    let level = |typed| {
        tree.level_of(area_id(4), typed)
            .map_err(|refused| refused.message)
    };
    assert_eq!(level("4"), Ok(4), "by number");
    assert_eq!(level("untangles"), Ok(4), "by name");
    assert_eq!(level("sets-the-mark"), Ok(5), "hyphen for space");
    for typed in ["7", "0", "3.5", "99999999999"] {
        let refused = format!("Ceramics has six rungs; {typed} is not one of them.");
        assert_eq!(level(typed), Err(refused), "{typed} is off the ladder");
    }
    assert_eq!(
        level("manages"),
        Err("Ceramics has no rung called 'manages'.".to_owned()),
        "no rung is called manager"
    );
}

#[test]
fn crafts_are_exactly_the_roots_and_have_exactly_the_ladders() {
    assert_eq!(refusal(|_| {}), None, "I2: as it is, the tree is sound");
    assert_eq!(
        refusal(|areas| areas[2].ladder = None),
        Some("no_ladder"),
        "I2"
    );
    assert_eq!(
        refusal(|areas| areas[1].ladder = Some(Ladder::six_rungs())),
        Some("own_ladder"),
        "I2"
    );
    assert_eq!(
        refusal(|areas| areas[1].parent = None),
        Some("no_parent"),
        "I2"
    );
    assert_eq!(
        refusal(|areas| areas[4].parent = Some(area_id(1))),
        Some("craft_parent"),
        "I2"
    );
}

#[test]
fn nothing_stands_inside_itself_or_inside_nothing() {
    assert_eq!(
        refusal(|areas| areas[1].parent = Some(area_id(4))),
        Some("cycle"),
        "I2: a ring"
    );
    assert_eq!(
        refusal(|areas| areas[1].parent = Some(area_id(2))),
        Some("cycle"),
        "I2: itself"
    );
    assert_eq!(
        refusal(|areas| areas[1].parent = Some(area_id(9))),
        Some("unknown_area"),
        "I2: no place"
    );
    assert_eq!(
        refusal(|areas| areas[1].id = area_id(3)),
        Some("repeated"),
        "I2: two of one id"
    );
}

#[test]
fn a_technique_holds_only_techniques() {
    let inside = |kind| refusal(|areas| areas.push(area(7, Some(4), kind, "Sieving")));
    assert_eq!(inside(AreaKind::Area), Some("technique_parent"), "I2");
    assert_eq!(inside(AreaKind::Technique), None, "I2");
}

#[test]
fn siblings_have_different_names() {
    let named = |name: &str| refusal(|areas| areas[3].name = name.to_owned());
    assert_eq!(
        named("GLÁZE"),
        Some("same_name"),
        "I2: case and accents make no other name"
    );
    assert_eq!(named("Painting"), None, "I2: elsewhere the name is free");
}

#[test]
fn a_tree_is_at_most_six_deep() {
    let chain = |count: u128| {
        refusal(|areas| {
            for number in 0..count {
                let parent = if number == 0 { 5 } else { 19 + number };
                areas.push(area(20 + number, Some(parent), AreaKind::Area, "Deeper"));
            }
        })
    };
    assert_eq!(chain(5), None, "I2: the craft and five below it");
    assert_eq!(chain(6), Some("too_deep"), "I2: the seventh is refused");
}

#[test]
fn a_name_that_holds_a_slash_is_named_whole_or_by_its_path() {
    let mut glaze = area(2, Some(1), AreaKind::Area, "Glaze / slip");
    glaze.also = vec!["g/s".to_owned()];
    let tree = Tree::new(vec![
        area(1, None, AreaKind::Craft, "A/B"),
        glaze,
        area(3, None, AreaKind::Craft, "A"),
    ])
    .unwrap();
    for (typed, id) in [
        ("a/b", 1),
        ("a\\/b", 1),
        ("A/B/Glaze/slip", 2),
        ("glaze / slip", 2),
        ("A\\/B/Glaze \\/ slip", 2),
        ("a/b/g/s", 2),
        ("g/s", 2),
        ("a", 3),
    ] {
        assert_eq!(tree.find(typed), Found::One(area_id(id)), "{typed} is one");
    }
    for area in tree.areas() {
        let path = tree.path(area.id);
        assert_eq!(tree.find(&path), Found::One(area.id), "{path} is its path");
    }
    assert_eq!(tree.find("slip"), Found::None, "a part of a name is none");
    assert_eq!(tree.find("/"), Found::None, "a slash is no name");
}
