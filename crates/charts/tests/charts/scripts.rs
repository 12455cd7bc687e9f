//! Names in every script: what is drawn, what is read aloud, and what a picture of dots cannot show.

use plumb_charts::{Look, Scene, png, sounding_line, sounding_line::SoundingSeries, svg};

use crate::fixtures::{Bench, alone, role, spec};

const ALONE: Look = Look {
    theme: plumb_charts::Theme::Light,
    alone: true,
    without_theirs: false,
};

fn named(name: &str) -> Scene {
    let mut bench = Bench::new(1, name);
    bench.made(name, "2026-03-01", 3, true);
    let spec = spec("2026-01-01", "2026-11-20");
    let series = SoundingSeries {
        roles: vec![role(1, name, name, "2026-02-01", None)],
        ..alone(&bench, &spec)
    };
    sounding_line(&series, &spec)
}

#[test]
fn a_name_that_runs_leftward_is_isolated_only_where_it_is_drawn() {
    let scene = named("קדרות");
    let drawn = svg(&scene, ALONE).svg;
    assert!(
        drawn.contains(">\u{2068}קדרות\u{2069}, 20 November 2026."),
        "the date keeps its place beside the name"
    );
    assert!(
        drawn.contains(">\u{2068}קדרות\u{2069}, \u{2068}קדרות\u{2069}</text>"),
        "a title and its place are two names"
    );
    let marks = |text: &str| text.contains('\u{2068}') || text.contains('\u{2069}');
    let json = serde_json::to_string(&scene).expect("a scene is JSON");
    assert!(
        !marks(&json),
        "what is read aloud, copied or printed as a table has no such marks"
    );
    let said = drawn.split("aria-label=\"").skip(1);
    assert!(
        said.filter_map(|rest| rest.split('"').next())
            .all(|said| !marks(said)),
        "nor has a label"
    );
}

#[test]
fn a_picture_counts_the_characters_that_it_cannot_draw() {
    let picture = |name: &str| png(&named(name), ALONE, 1).expect("it can be drawn");
    assert_eq!(
        picture("Welting").missing,
        0,
        "the bundled faces have every letter of it"
    );
    let chinese = picture("漢字");
    assert!(
        chinese.missing >= 6,
        "title, sentence and role: {}",
        chinese.missing
    );
}
