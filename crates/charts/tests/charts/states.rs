//! Every state: what it says is kept as a snapshot, and how it is laid out is checked in all widths, media and directions.

use std::{
    fmt::Write,
    sync::{Arc, LazyLock},
};

use plumb_charts::{
    Look, Medium, Scene, Spec, Theme,
    scene::{Mark, Part, Shape},
    silt_calendar, sounding_line, svg,
};
use resvg::usvg;

use crate::{
    catalogue::{State, states},
    fixtures::{Bench, day, spec},
};

const WIDTHS: [i32; 3] = [480, 960, 1600];

/// A state in every width, medium and direction.
fn everywhere(state: &State, mut look: impl FnMut(&Spec, &Scene)) {
    for width in WIDTHS {
        for medium in [Medium::Screen, Medium::Print] {
            for right_way_up in [false, true] {
                let spec = Spec {
                    width,
                    medium,
                    right_way_up,
                    ..spec(state.from, state.to)
                };
                let series = (state.series)(&spec);
                look(&spec, &sounding_line(&series, &spec));
            }
        }
    }
}

#[test]
fn every_datum_is_named_reachable_and_in_the_table() {
    for state in states() {
        everywhere(&state, |spec, scene| {
            sound(&format!("{} at {}", state.name, spec.width), scene)
        });
    }
}

fn sound(state: &str, scene: &Scene) {
    let stops: Vec<u32> = scene.nav.iter().map(|stop| stop.mark).collect();
    let cells: Vec<u32> = scene
        .tables
        .iter()
        .flat_map(|table| table.rows.iter().flatten())
        .filter_map(|cell| cell.mark)
        .collect();
    for (number, mark) in scene.marks.iter().enumerate() {
        let datum = mark.part == Part::Datum;
        let number = number as u32;
        assert_eq!(
            stops.contains(&number),
            datum,
            "{state}: exactly the data are stops of the keyboard"
        );
        assert_eq!(
            cells.contains(&number),
            datum,
            "{state}: exactly the data have a cell"
        );
        let named = mark
            .label
            .as_ref()
            .is_some_and(|label| label.ends_with('.'));
        assert_eq!(named, datum, "{state}: exactly the data say a sentence");
        assert_eq!(
            !mark.refs.is_empty(),
            datum,
            "{state}: every datum leads to its entries"
        );
    }
    for table in &scene.tables {
        assert!(
            table
                .rows
                .iter()
                .all(|row| row.len() == table.columns.len()),
            "{state}: every row is whole"
        );
    }
}

#[test]
fn no_text_leaves_the_picture_or_touches_another() {
    for state in states() {
        everywhere(&state, |spec, scene| {
            // Turning changes where depth lies, not which words there are; the tightest case stands for the others.
            if !spec.right_way_up || spec.width == WIDTHS[0] {
                clear(
                    &format!("{} at {} {:?}", state.name, spec.width, spec.medium),
                    scene,
                );
            }
        });
    }
}

/// Reads the drawn SVG back and measures every text in the real faces.
fn clear(state: &str, scene: &Scene) {
    let texts = texts(scene);
    for (said, place) in &texts {
        let inside = place.left() >= -2.0 && place.right() <= scene.width as f32 / 10.0 + 2.0;
        let below = place.top() >= -2.0 && place.bottom() <= scene.height as f32 / 10.0 + 2.0;
        assert!(inside && below, "{state}: '{said}' stays in the picture");
    }
    for (number, (said, one)) in texts.iter().enumerate() {
        for (other, two) in &texts[number + 1..] {
            let apart = one.right() <= two.left() + 1.0
                || two.right() <= one.left() + 1.0
                || one.bottom() <= two.top() + 3.0
                || two.bottom() <= one.top() + 3.0;
            assert!(
                apart,
                "{state}: '{said}' {one:?} and '{other}' {two:?} do not touch"
            );
        }
    }
}

fn texts(scene: &Scene) -> Vec<(String, usvg::Rect)> {
    let drawn = svg(scene, Look::default()).svg;
    let options = usvg::Options {
        fontdb: FACES.clone(),
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(&drawn, &options).expect("a scene is a readable SVG");
    let mut found = Vec::new();
    collect(tree.root(), &mut found);
    assert!(!found.is_empty(), "something was measured");
    found
}

static FACES: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut faces = usvg::fontdb::Database::new();
    let files = [
        "LibertinusSerif-Regular.otf",
        "LibertinusSerif-Italic.otf",
        "LibertinusSerif-Semibold.otf",
        "InterVariable.ttf",
    ];
    for file in files {
        let path = std::path::Path::new("../../assets/fonts").join(file);
        faces.load_font_data(std::fs::read(path).expect("the bundled faces are there"));
    }
    Arc::new(faces)
});

fn collect(group: &usvg::Group, found: &mut Vec<(String, usvg::Rect)>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect(group, found),
            usvg::Node::Text(text) => {
                let said = text.chunks().iter().map(usvg::TextChunk::text).collect();
                found.push((said, text.abs_bounding_box()));
            }
            _ => {}
        }
    }
}

#[test]
fn two_runs_are_the_same_bytes() {
    for state in states() {
        let spec = spec(state.from, state.to);
        let run = || {
            let scene = sounding_line(&(state.series)(&spec), &spec);
            (
                serde_json::to_string(&scene).expect("a scene is JSON"),
                svg(&scene, Look::default()).svg,
            )
        };
        assert_eq!(
            run(),
            run(),
            "{}: nothing of the machine's state enters a scene",
            state.name
        );
    }
}

#[test]
fn a_scene_crosses_the_wire_unchanged() {
    for state in states() {
        let spec = spec(state.from, state.to);
        let scene = sounding_line(&(state.series)(&spec), &spec);
        let back: Scene = serde_json::from_str(&serde_json::to_string(&scene).expect("JSON"))
            .expect("the same scene");
        assert_eq!(back, scene, "{}: nothing is lost", state.name);
    }
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for state in states() {
        let spec = spec(state.from, state.to);
        let scene = sounding_line(&(state.series)(&spec), &spec);
        insta::assert_snapshot!(state.name.replace(' ', "_"), described(&state, &scene));
    }
}

/// A state as a person would read it, then a fingerprint of every variant and theme.
fn described(state: &State, scene: &Scene) -> String {
    let mut out = String::new();
    let mut put = |line: String| writeln!(out, "{line}").expect("a string takes every line");
    put(scene.sentence.clone());
    scene
        .notes
        .iter()
        .for_each(|note| put(format!("note: {note}")));
    for mark in &scene.marks {
        if let Shape::Text(label) = &mark.shape {
            put(format!(
                "{:>5} {:>5} {}",
                label.at.x,
                label.at.y,
                label.words.text()
            ));
        }
    }
    for row in scene.tables[0].rows.iter().take(12) {
        put(row
            .iter()
            .map(|cell| cell.text.as_str())
            .collect::<Vec<_>>()
            .join(" | "));
    }
    everywhere(state, |spec, scene| {
        let themes = if spec.medium == Medium::Print {
            &[Theme::Print][..]
        } else {
            &Theme::ALL[..4]
        };
        for theme in themes {
            let look = Look {
                theme: *theme,
                ..Look::default()
            };
            let (wide, high, up) = (scene.width, scene.height, spec.right_way_up);
            let print = fingerprint(&svg(scene, look).svg);
            put(format!(
                "{wide} × {high} {:?} {theme:?} up {up}: {print:016x}",
                spec.medium
            ));
        }
    });
    out
}

/// FNV-1a, which is the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn a_silt_calendar_is_as_sound_in_every_width() {
    for width in [Spec::NARROWEST].into_iter().chain(WIDTHS) {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width,
                medium,
                ..spec("2024-03-10", "2026-11-20")
            };
            let mut bench = Bench::new(1, "Illustration");
            for n in 0..160_u64 {
                bench.session(
                    &(day("2024-02-10") + chrono::Days::new(5 * n)).to_string(),
                    (n * 37 % 300) as u16,
                    30,
                );
            }
            let mut series = bench.silt();
            series.last_logged = Some(day("2026-11-20"));
            series.entries.clear();
            let scene = silt_calendar(&series, &spec);
            clear(&format!("silt at {width} {medium:?}"), &scene);
            let right = |mark: &Mark| match &mark.shape {
                Shape::Rect(cell) => cell.x + cell.w,
                _ => 0,
            };
            assert!(
                scene.marks.iter().map(right).max() <= Some(scene.width),
                "no day at {width} {medium:?} lies outside of the picture"
            );
            let data = scene
                .marks
                .iter()
                .filter(|mark| mark.part == Part::Datum)
                .count();
            assert_eq!(
                data,
                scene.nav.len(),
                "every day that was drawn is a stop of the keyboard"
            );
            assert_eq!(scene, silt_calendar(&series, &spec), "two runs agree");
        }
    }
}
