//! Every state in which a chart can be: what it says is kept as a snapshot, and how it is laid out is checked in all widths, media and directions.

mod fixtures;

use std::{
    fmt::Write,
    sync::{Arc, LazyLock},
};

use fixtures::{Bench, alone, day, entry, role, shoemaker, spec};
use plumb_charts::{
    Look, Medium, Scene, Spec, Theme,
    scene::{Part, Shape},
    silt_calendar, sounding_line,
    sounding_line::{GoalPoint, Parting, SoundingPoint, SoundingSeries, Turn, Turning},
    svg,
};
use plumb_mastery::{Day, Outcome, Part as Hands, Precision};
use resvg::usvg;

const WIDTHS: [i32; 3] = [480, 960, 1600];

/// A state: its name, its range, and what it makes of a spec.
struct State {
    name: &'static str,
    from: &'static str,
    to: &'static str,
    series: fn(&Spec) -> SoundingSeries,
}

fn named(name: &str, spec: &Spec) -> SoundingSeries {
    let mut bench = Bench::new(1, name);
    let id = bench.made(name, "2024-05-03", 3, true);
    bench.made(name, "2025-02-03", 4, true);
    bench.vouched(id, name, "2024-06-01");
    let mut series = alone(&bench, spec);
    series.roles = vec![
        role(1, name, name, "2024-01-01", None),
        role(2, name, "", "2024-09-01", Some("2025-01-01")),
    ];
    series.areas[0].parting = Some(Parting::Ask(name.to_owned()));
    series.areas[0].rungs = (0..4).map(|_| name.to_owned()).collect();
    series
}

fn turned(kind: Turning, spec: &Spec) -> SoundingSeries {
    let mut series = alone(&shoemaker(), spec);
    series.areas[0].turns = vec![Turn {
        on: day("1965-06-01"),
        kind,
    }];
    series
}

/// A journal of many years in which everything occurs.
fn lifelong(spec: &Spec) -> SoundingSeries {
    let mut bench = Bench::new(1, "Ride inspection");
    let mut on = day("1977-03-01");
    let mut n = 0_u64;
    while on < day("2026-09-01") {
        let result = if n % 9 == 8 {
            Outcome::Attempted
        } else {
            Outcome::Done
        };
        let part = if n % 11 == 7 {
            Hands::Oversaw
        } else {
            Hands::Made
        };
        let challenge = 1 + ((n * 7 + n / 12) % 6) as u8;
        let id = bench.milestone(
            &format!("Case {n}"),
            Day::exact(on),
            challenge.min(1 + (n / 20) as u8),
            n % 4 != 3,
            result,
            part,
        );
        if n % 3 == 0 {
            bench.vouched(
                id,
                ["Chief", "Park north", "Insurer"][(n as usize / 3) % 3],
                &(on + chrono::Days::new(20)).to_string(),
            );
        }
        on = on + chrono::Days::new(90 + n * 37 % 130);
        n += 1;
    }
    let mut series = alone(&bench, spec);
    let area = &mut series.areas[0];
    area.soundings = vec![
        SoundingPoint {
            id: entry(1),
            day: Day::exact(day("2001-05-01")),
            half_rungs: 7,
            by: None,
        },
        SoundingPoint {
            id: entry(2),
            day: Day::exact(day("2013-11-01")),
            half_rungs: 9,
            by: Some("Jo".to_owned()),
        },
    ];
    area.goal = Some(GoalPoint {
        id: entry(3),
        set_on: day("2026-01-01"),
        half_rungs: 11,
        due: Some(day("2027-03-01")),
    });
    area.unrated = 2;
    series.roles = vec![
        role(
            1,
            "Inspector",
            "Harbour Parks",
            "1977-01-01",
            Some("1992-06-30"),
        ),
        role(
            2,
            "Senior inspector",
            "Harbour Parks",
            "1992-07-01",
            Some("2015-09-30"),
        ),
        role(3, "Head of department", "Harbour Parks", "2015-10-01", None),
        role(
            4,
            "Lecturer",
            "Harbour College",
            "1990-09-01",
            Some("2005-01-31"),
        ),
        role(5, "Examiner", "Guild", "1991-09-01", Some("2001-01-31")),
        role(6, "Treasurer", "Guild", "1991-10-01", Some("1999-01-31")),
    ];
    series
}

fn states() -> Vec<State> {
    let state = |name, from, to, series| State {
        name,
        from,
        to,
        series,
    };
    vec![
        state("empty", "2025-01-01", "2026-11-20", |spec| {
            alone(&Bench::new(1, "Welting"), spec)
        }),
        state("one entry", "2026-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Welting");
            bench.made("p1", "2026-03-01", 2, true);
            alone(&bench, spec)
        }),
        state("claims only", "2025-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Illustration");
            bench.made("Salt map", "2025-03-01", 4, false);
            bench.made("Lichen", "2026-03-01", 3, false);
            let mut series = alone(&bench, spec);
            series.areas[0].parting = Some(Parting::Attach(vec![
                "Salt map".to_owned(),
                "Lichen".to_owned(),
            ]));
            series
        }),
        state("shoemaker", "1961-01-01", "1967-01-15", |spec| {
            let mut series = alone(&shoemaker(), spec);
            series.areas[0].parting = Some(Parting::Ask("p4".to_owned()));
            series
        }),
        state("fifty years", "1976-11-20", "2026-11-20", lifelong),
        state("retired", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Retired, spec)
        }),
        state("merged", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Merged, spec)
        }),
        state("remapped", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Remapped, spec)
        }),
        state("coarse dates", "2020-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Welting");
            let year = Day {
                on: day("2021-12-31"),
                precision: Precision::Year,
            };
            let month = Day {
                on: day("2023-05-31"),
                precision: Precision::Month,
            };
            bench.milestone("p1", year, 3, true, Outcome::Done, Hands::Made);
            bench.milestone("p2", month, 4, true, Outcome::Done, Hands::Made);
            alone(&bench, spec)
        }),
        state(
            "before the first entry",
            "2020-01-01",
            "2022-12-31",
            |spec| {
                let mut bench = Bench::new(1, "Welting");
                bench.made("p1", "2023-01-09", 3, true);
                alone(
                    &bench,
                    &Spec {
                        today: day("2026-11-20"),
                        ..spec.clone()
                    },
                )
            },
        ),
        state("names of 120", "2024-01-01", "2026-11-20", |spec| {
            named(
                &"Quarter-sawn, bevelled and burnished edge ".repeat(3)[..120],
                spec,
            )
        }),
        state("chinese", "2024-01-01", "2026-11-20", |spec| {
            named("製図と木版画の技法", spec)
        }),
        state("right to left", "2024-01-01", "2026-11-20", |spec| {
            named("רישום אדריכלי \u{202E}gnp.exe", spec)
        }),
        state("emoji", "2024-01-01", "2026-11-20", |spec| {
            named("👩🏽‍🎨🪵 wood & paint", spec)
        }),
        state("combining", "2024-01-01", "2026-11-20", |spec| {
            named("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅", spec)
        }),
    ]
}

/// Each state in every width, medium and direction.
fn everywhere(mut look: impl FnMut(&str, &Spec, &Scene)) {
    for state in states() {
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
                    look(state.name, &spec, &sounding_line(&series, &spec));
                }
            }
        }
    }
}

#[test]
fn every_datum_is_named_reachable_and_in_the_table() {
    everywhere(|state, spec, scene| sound(&format!("{state} at {}", spec.width), scene));
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
    everywhere(|state, spec, scene| {
        clear(
            &format!("{state} at {} {:?}", spec.width, spec.medium),
            scene,
        )
    });
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
    everywhere(|name, spec, scene| {
        if name == state.name {
            let themes: &[Theme] = if spec.medium == Medium::Print {
                &[Theme::Print]
            } else {
                &Theme::ALL[..4]
            };
            for theme in themes {
                let drawn = svg(
                    scene,
                    Look {
                        theme: *theme,
                        ..Look::default()
                    },
                )
                .svg;
                let (wide, high, up) = (scene.width, scene.height, spec.right_way_up);
                put(format!(
                    "{wide} × {high} {:?} {theme:?} up {up}: {:016x}",
                    spec.medium,
                    fingerprint(&drawn)
                ));
            }
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
    for width in WIDTHS {
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
