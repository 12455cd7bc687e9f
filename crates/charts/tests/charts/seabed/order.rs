//! Which ground is drawn, and in which order.

use chrono::Days;
use plumb_charts::{Medium, Spec, View};

use super::{columns, grounds, scene, series, spec};
use crate::{
    fixtures::day,
    scenes::{column, texts},
};

fn first_words(said: &[(plumb_charts::scene::Box4, &str)]) -> Vec<String> {
    said.iter()
        .filter_map(|(_, said)| said.split(',').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_tree_the_depth_and_the_dust_are_three_orders_within_each_craft() {
    let ground = grounds::workshop();
    let drawn = |view| {
        let spec = Spec {
            view,
            ..spec("2026-11-20")
        };
        first_words(&columns(&scene(&ground, &spec)))
    };
    let rest = |view| drawn(view)[..6].to_vec();
    assert_eq!(
        rest(View::Plain),
        ["Throwing", "centring", "Glaze", "ash", "Firing", "Slip"],
        "techniques under their areas"
    );
    assert_eq!(
        rest(View::ByDepth),
        ["Throwing", "Glaze", "centring", "ash", "Firing", "Slip"],
        "each column hangs no deeper than the one before it"
    );
    assert_eq!(
        rest(View::ByDust),
        ["centring", "Slip", "ash", "Firing", "Throwing", "Glaze"],
        "the most silt comes first"
    );
    assert_eq!(
        drawn(View::ByDepth)[6],
        "Editorial",
        "a craft stays together, however deep another is"
    );
}

#[test]
fn the_order_of_logging_and_what_comes_later_change_nothing() {
    let ground = grounds::workshop();
    let spec = Spec {
        today: day("2026-11-20"),
        ..spec("2024-06-30")
    };
    let before = scene(&ground, &spec);
    let mut turned = ground.clone();
    turned.entries.reverse();
    assert_eq!(scene(&turned, &spec), before, "P2: any order of logging");
    let mut later = ground.clone();
    let area = later.areas[1].id;
    later.made("later", "2024-07-01", area, 6);
    later.session("2024-07-02", &[area], 600, 0);
    assert_eq!(scene(&later, &spec), before, "P3: nothing after the day");
}

#[test]
fn no_area_is_deeper_than_its_craft_nor_then_deeper_than_now() {
    for ground in [grounds::workshop(), grounds::fifty_years()] {
        for back in [0, 1, 400, 4_000, 20_000] {
            let spec = Spec {
                selected: Some(day("2026-11-20") - Days::new(back)),
                ..spec("2026-11-20")
            };
            for basin in series(&ground, &spec).basins {
                let whole = basin.whole.as_ref().expect("everything was asked for");
                for plot in &basin.plots {
                    assert!(plot.now.depth30 <= whole.now.depth30, "P6: {}", plot.name);
                    let then = plot.then.as_ref().map_or(0, |then| then.depth30);
                    assert!(then <= plot.now.depth30, "P1: {}", plot.name);
                }
            }
        }
    }
}

#[test]
fn paper_shows_the_twenty_deepest_and_names_the_rest() {
    let ground = grounds::fifty_years();
    let spec = Spec {
        medium: Medium::Print,
        ..spec("2026-11-20")
    };
    let scene = scene(&ground, &spec);
    assert_eq!(columns(&scene).len(), 20, "a band that can be read");
    assert_eq!(
        column(&scene, "area").len(),
        60,
        "the table has all 55 areas and their five crafts"
    );
    let note = scene
        .notes
        .iter()
        .find(|note| note.starts_with("Less deep, and not drawn: Chairmaking: "))
        .expect("the rest is told");
    assert_eq!(
        note.matches(';').count() + note.matches(". ").count() + 1,
        35,
        "each of them: {note}"
    );
    assert!(
        texts(&scene).contains(&"Bookbinding".to_owned()),
        "a craft of three rungs is not lost among those of six"
    );
}

#[test]
fn ladders_are_never_one_scale() {
    let scene = scene(&grounds::fifty_years(), &spec("2026-11-20"));
    let scales: Vec<i32> = scene.axes.iter().map(|axis| axis.to).collect();
    assert!(
        scales.contains(&90) && scales.contains(&180),
        "three rungs and six have waters of their own: {scales:?}"
    );
    let note =
        "Each water has the rungs of its own crafts; depths of different ladders are not compared.";
    assert!(
        scene.notes.iter().any(|said| said == note),
        "and it says so"
    );
}

#[test]
fn what_is_retired_is_counted_and_drawn_where_it_is_named() {
    let mut ground = grounds::workshop();
    let glaze = ground.areas[3].id;
    ground.set(glaze).retired_on = Some(day("2025-01-01"));
    let all = scene(&ground, &spec("2026-11-20"));
    assert!(
        !texts(&all)
            .iter()
            .any(|text| text == "Glaze" || text == "ash"),
        "neither it nor what lies below it hangs there unasked"
    );
    assert!(
        all.notes
            .contains(&"2 retired areas are not drawn.".to_owned()),
        "both are counted: {:?}",
        all.notes
    );
    let named = Spec {
        areas: vec![glaze],
        ..spec("2026-11-20")
    };
    let named = scene(&ground, &named);
    assert_eq!(
        column(&named, "area"),
        ["Ceramics, Glaze", "Ceramics, ash"],
        "what is named is drawn with all below it, and says to which craft it belongs"
    );
}
