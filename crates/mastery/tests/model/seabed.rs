//! All ground at once: what is told of it, and what is not.

use plumb_mastery::{
    AreaId, AreaKind, Tree,
    depth::rungs,
    freshness::{Making, Practice, freshness},
    seabed::{Asked, Bed, Facts, seabed},
};

use crate::bench::{
    area, area_id, measure, milestone, on, photo, session, shoemaker, shoemaking, welting,
};

/// Ceramics with Glaze and its technique Ash, Throwing, and an empty craft Drawing.
fn studio() -> Vec<plumb_mastery::Area> {
    vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(2), AreaKind::Technique, "Ash"),
        area(4, Some(1), AreaKind::Area, "Throwing"),
        area(5, None, AreaKind::Craft, "Drawing"),
    ]
}

fn told(
    tree: &Tree,
    entries: &[plumb_mastery::Entry],
    asked: &Asked<'_>,
    held: Option<AreaId>,
) -> Bed {
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let making = Making::of(tree, &practice);
    let fadings = freshness(tree, &making);
    let depths = measure(tree, entries, "2026-11-20");
    let facts = Facts {
        tree,
        depths: &depths,
        making: &making,
        fadings: &fadings,
        first_day: &|area| making.days(area).first().map(|day| day.on),
        offers: &|area| Some(area) != held,
    };
    seabed(&facts, asked)
}

fn today(areas: &[AreaId]) -> Asked<'_> {
    Asked {
        areas,
        now: on("2026-11-20"),
        then: None,
    }
}

/// The names told, craft by craft.
fn names(bed: &Bed) -> Vec<(&str, Vec<&str>)> {
    bed.basins
        .iter()
        .map(|basin| {
            let plots = basin.plots.iter().map(|plot| plot.name.as_str());
            (basin.name.as_str(), plots.collect())
        })
        .collect()
}

#[test]
fn a_year_of_the_shoemaker_is_two_readings_of_one_area() {
    let asked = Asked {
        areas: &[],
        now: on("1966-12-31"),
        then: Some(on("1965-12-31")),
    };
    let bed = told(&shoemaking(), &shoemaker(), &asked, None);
    let basin = &bed.basins[0];
    let plot = &basin.plots[0];
    let then = plot.then.as_ref().unwrap();
    assert_eq!(
        (plot.now.depth30, then.depth30),
        (96, 79),
        "E9: 3.20 after 2.63, though the journal knows 3.33 by now"
    );
    assert_eq!(
        basin.whole.as_ref().map(|whole| whole.now.depth30),
        Some(96),
        "the craft is as deep as its only area"
    );
    assert_eq!(plot.first_day, Some(on("1961-03-01")), "the first pair");
    assert_eq!(
        rungs(plot.now.claimed30),
        "3.53",
        "and the claims of that day"
    );
}

#[test]
fn silt_is_that_of_the_day_asked_about() {
    let tree = shoemaking();
    let entries = [
        session(1, "2026-05-17", &[welting()], 60),
        session(2, "2026-11-19", &[welting()], 60),
    ];
    let asked = Asked {
        areas: &[],
        now: on("2026-11-18"),
        then: None,
    };
    let bed = told(&tree, &entries, &asked, None);
    let fresh = bed.basins[0].plots[0].fresh;
    assert_eq!(
        fresh.days_since,
        Some(185),
        "what was made the day after is not known yet"
    );
    let bed = told(&tree, &entries[..1], &today(&[]), None);
    assert_eq!(
        bed.basins[0].plots[0].fresh.ppm,
        Some(519_630),
        "E5, to the part"
    );
}

#[test]
fn everything_is_the_tree_and_a_craft_without_areas_stands_for_itself() {
    let tree = Tree::new(studio()).unwrap();
    let bed = told(&tree, &[], &today(&[]), None);
    assert_eq!(
        names(&bed),
        [
            ("Ceramics", vec!["Glaze", "Throwing"]),
            ("Drawing", vec!["Drawing"]),
        ],
        "in the order of the tree"
    );
    assert_eq!(
        bed.unrated, 1,
        "Ash is a technique in which nothing was rated, and is counted"
    );
    let rated = milestone(1, "2026-05-17", &[(area_id(3), 3)]);
    let bed = told(&tree, &[rated], &today(&[]), None);
    assert_eq!(
        (names(&bed)[0].1.clone(), bed.unrated),
        (vec!["Glaze", "Ash", "Throwing"], 0),
        "once something is, it has a depth of its own"
    );
    assert!(
        bed.basins[0].whole.is_some(),
        "a craft with areas is told as a whole too"
    );
    assert!(
        bed.basins[1].whole.is_none(),
        "and one without is not told twice"
    );
}

#[test]
fn what_is_named_is_told_with_all_below_it_and_only_once() {
    let tree = Tree::new(studio()).unwrap();
    let named = [area_id(4), area_id(3), area_id(2)];
    let bed = told(&tree, &[], &today(&named), None);
    assert_eq!(
        names(&bed),
        [("Ceramics", vec!["Throwing", "Ash", "Glaze"])],
        "in the order of asking, and Ash, which lies below Glaze, does not come again"
    );
    assert!(
        bed.basins[0].whole.is_none(),
        "the craft itself was not asked for"
    );
}

#[test]
fn retired_ground_is_told_only_where_it_is_named() {
    let mut areas = studio();
    areas[1].retired_on = Some(on("2025-01-01"));
    let tree = Tree::new(areas).unwrap();
    let bed = told(&tree, &[], &today(&[]), None);
    assert_eq!(
        names(&bed)[0].1,
        ["Throwing"],
        "neither Glaze nor Ash below it"
    );
    assert_eq!(bed.retired, 2, "and both are counted");
    let bed = told(&tree, &[], &today(&[area_id(2)]), None);
    assert_eq!(names(&bed)[0].1, ["Glaze"], "its name brings it back");
    assert_eq!(
        (bed.retired, bed.unrated),
        (0, 1),
        "nothing is missing for being retired, and Ash has nothing to show"
    );
    let bed = told(&tree, &[], &today(&[area_id(1)]), None);
    assert_eq!(names(&bed)[0].1, ["Throwing"], "the craft's name does not");
}

#[test]
fn what_may_not_be_told_unasked_is_not_even_counted() {
    let mut areas = studio();
    areas[2].retired_on = Some(on("2025-01-01"));
    let tree = Tree::new(areas).unwrap();
    let ash = area_id(3);
    let bed = told(&tree, &[], &today(&[]), Some(ash));
    assert_eq!(
        (names(&bed)[0].1.clone(), bed.retired),
        (vec!["Glaze", "Throwing"], 0),
        "a count would tell that it is there"
    );
    let bed = told(&tree, &[], &today(&[ash]), Some(ash));
    assert_eq!(names(&bed)[0].1, ["Ash"], "its own name is enough");
}

#[test]
fn a_fallow_area_keeps_its_numbers() {
    let mut areas = studio();
    areas[1].fallow_since = Some(on("2026-01-01"));
    let tree = Tree::new(areas).unwrap();
    let mut bowl = milestone(1, "2025-06-01", &[(area_id(2), 3)]);
    bowl.evidence = vec![photo()];
    let bed = told(&tree, &[bowl], &today(&[]), None);
    let glaze = &bed.basins[0].plots[0];
    assert!(
        glaze.fallow && glaze.now.depth30 == 25,
        "rest changes no depth: {glaze:?}"
    );
}
