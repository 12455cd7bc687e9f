//! Where columns hang: equally wide, in rows that hold them all, with what cannot be drawn told.

use plumb_charts::{
    Medium, Spec,
    scene::{Layer, Shape},
    seabed,
};

use super::{columns, grounds, scene, series, spec};
use crate::{fixtures::day, ground::Ground, scenes::texts};

#[test]
fn columns_are_equally_wide_and_techniques_narrower() {
    for width in [320, 480, 960, 1600] {
        let spec = Spec {
            width,
            ..spec("2026-11-20")
        };
        let scene = scene(&grounds::fifty_years(), &spec);
        let (mut areas, mut techniques) = (Vec::new(), Vec::new());
        for (body, said) in columns(&scene) {
            let of = if said.contains("a technique of") {
                &mut techniques
            } else {
                &mut areas
            };
            of.push(body.w);
        }
        let same = |widths: &[i32]| {
            widths.iter().max().unwrap_or(&0) - widths.iter().min().unwrap_or(&0) <= 2
        };
        assert!(
            same(&areas) && same(&techniques),
            "at {width}: equal room for each"
        );
        assert!(
            techniques[0] < areas[0],
            "at {width}: a technique is less ground"
        );
    }
}

#[test]
fn sixty_areas_hang_in_rows_and_none_is_lost() {
    let ground = grounds::fifty_years();
    for width in [320, 480, 960, 1120, 1600] {
        let spec = Spec {
            width,
            ..spec("2026-11-20")
        };
        let scene = scene(&ground, &spec);
        let bytes = serde_json::to_string(&scene)
            .expect("a scene is JSON")
            .len();
        println!("seabed of 55 areas at {width}: {bytes} bytes");
        let columns = columns(&scene);
        assert_eq!(columns.len(), 55, "at {width}: every area has its column");
        let inside =
            |body: &plumb_charts::scene::Box4| body.x >= 0 && body.x + body.w <= scene.width;
        assert!(
            columns.iter().all(|(body, _)| inside(body)),
            "at {width}: nothing is cut"
        );
        let mut apart = columns.iter().map(|(body, _)| *body).collect::<Vec<_>>();
        apart.sort_by_key(|body| (body.y, body.x));
        let touching = apart
            .windows(2)
            .any(|two| two[0].y == two[1].y && two[0].x + two[0].w > two[1].x);
        assert!(!touching, "at {width}: no column hangs before another");
    }
}

#[test]
fn names_that_have_no_room_are_told() {
    let mut ground = Ground::default();
    for n in 0..6 {
        let craft = ground.craft(&format!("Craft {n}"));
        for m in 0..15 {
            ground.area(craft, &format!("WWWWWWWWWWWW{m}"));
        }
    }
    let narrow = Spec {
        width: 320,
        ..spec("2026-11-20")
    };
    let scene = scene(&ground, &narrow);
    let names = texts(&scene)
        .iter()
        .filter(|text| text.starts_with("WWW"))
        .count();
    assert!(names == 0, "a stub of a letter or two would tell nothing");
    let note = scene
        .notes
        .iter()
        .find(|note| note.starts_with("No room in the chart for "));
    assert!(
        note.is_some(),
        "it is told where they are: {:?}",
        scene.notes
    );
}

#[test]
fn more_areas_than_anyone_has_stay_light() {
    let ground = grounds::countless();
    for width in [320, 960, 1600] {
        let spec = Spec {
            width,
            selected: Some(day("2018-01-01")),
            ..spec("2026-11-20")
        };
        let series = series(&ground, &spec);
        seabed(&series, &spec);
        let begin = std::time::Instant::now();
        let scene = seabed(&series, &spec);
        let took = begin.elapsed();
        let bytes = serde_json::to_string(&scene)
            .expect("a scene is JSON")
            .len();
        println!(
            "seabed of 400 areas at {width}: {} marks, {bytes} bytes, {took:?}",
            scene.marks.len()
        );
        assert!(
            bytes <= 300 * 1024,
            "{bytes} bytes are more than a scene may have"
        );
        assert_eq!(columns(&scene).len(), 90, "the deepest are drawn");
        assert!(
            scene.notes.contains(
                &"The deepest are drawn; of 310 areas more the table has only the first."
                    .to_owned()
            ),
            "and the others counted: {:?}",
            scene.notes
        );
    }
}

#[test]
fn silt_lies_inside_its_column_and_then_beside_it() {
    for up in [false, true] {
        let spec = Spec {
            selected: Some(day("2022-01-01")),
            right_way_up: up,
            ..spec("2026-11-20")
        };
        let scene = scene(&grounds::workshop(), &spec);
        let columns = columns(&scene);
        let (mut beds, mut outlines) = (0, 0);
        for mark in &scene.marks {
            let Shape::Rect(body) = mark.shape else {
                continue;
            };
            let over = |(column, _): &&(plumb_charts::scene::Box4, &str)| {
                column.x <= body.x && body.x + body.w <= column.x + column.w
            };
            match mark.layer {
                Layer::Silt => {
                    let (column, _) = columns.iter().find(over).expect("a column around it");
                    assert!(
                        column.y <= body.y && body.y + body.h <= column.y + column.h,
                        "up {up}: silt {body:?} lies in {column:?}"
                    );
                    beds += 1;
                }
                Layer::Hatch => {
                    assert!(
                        columns.iter().find(over).is_none(),
                        "up {up}: then covers no now"
                    );
                    outlines += 1;
                }
                _ => {}
            }
        }
        assert!(
            beds > 5 && outlines > 5,
            "up {up}: there were {beds} and {outlines}"
        );
    }
}

#[test]
fn the_first_area_is_awaited() {
    for medium in [Medium::Screen, Medium::Print] {
        let spec = Spec {
            medium,
            ..spec("2026-11-20")
        };
        let scene = scene(&Ground::default(), &spec);
        assert!(
            texts(&scene).contains(&"your first area".to_owned()),
            "one dotted column"
        );
        assert!(scene.nav.is_empty(), "which is no datum");
        let table = &scene.tables[0];
        assert!(
            !table.columns.is_empty() && table.rows.is_empty(),
            "a table of no rows"
        );
    }
}
