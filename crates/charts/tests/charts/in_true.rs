//! True: what the person says against the evidence, in every state.

use plumb_charts::{InTrueSeries, Look, Medium, Scene, Spec, Theme, in_true, png};
use plumb_mastery::{AreaId, in_true as model};

use crate::{
    fixtures::{day, spec},
    ground::{Ground, shoemaker},
};

/// The series of an area.
fn series(ground: &Ground, area: AreaId, spec: &Spec) -> InTrueSeries {
    let (depths, _) = ground.depths(spec.today);
    let depth = depths.area(area).expect("the area is in the tree");
    InTrueSeries {
        name: ground.tree().get(area).expect("it is there").name.clone(),
        said: model::said(depth, &ground.entries, spec.range.to),
        roles: ground.roles.clone(),
    }
}

fn sounded() -> (Ground, AreaId) {
    let (mut ground, welting) = shoemaker();
    for (on, half, by) in [
        ("1961-06-01", 3, None),
        ("1962-08-01", 5, None),
        ("1963-10-05", 3, None),
        ("1964-05-01", 8, None),
        ("1964-05-01", 4, Some("Mr Alder")),
        ("1965-09-09", 7, None),
        ("1967-01-15", 8, None),
        ("1966-03-03", 6, Some("Mrs Alder")),
    ] {
        ground.sounded(on, welting, half, by);
    }
    ground.role(
        "Journeyman",
        "Alder & Sons",
        "1961-01-01",
        Some("1966-08-31"),
    );
    ground.role("Own bench", "", "1966-09-01", None);
    (ground, welting)
}

#[test]
fn look() {
    let (rich, w) = sounded();
    let (mut thin, t) = shoemaker();
    thin.sounded("1964-05-01", t, 6, None);
    thin.sounded("1967-01-15", t, 8, None);
    let (empty, e) = shoemaker();
    let (mut crowd, c) = shoemaker();
    for n in 0..900_u64 {
        let on = (day("1961-04-01") + chrono::Days::new(n * 2)).to_string();
        crowd.sounded(&on, c, (n * 7 % 11) as u8, (n % 5 == 0).then_some("Kim"));
    }
    for (name, ground, area) in [
        ("rich", rich, w),
        ("thin", thin, t),
        ("empty", empty, e),
        ("crowd", crowd, c),
    ] {
        for (width, medium, theme, up) in [
            (480, Medium::Screen, Theme::Light, false),
            (960, Medium::Screen, Theme::Light, false),
            (1600, Medium::Screen, Theme::Dark, false),
            (960, Medium::Print, Theme::Print, true),
            (320, Medium::Screen, Theme::Light, false),
        ] {
            let spec = Spec {
                width,
                medium,
                right_way_up: up,
                areas: vec![area],
                ..spec("1961-01-01", "1967-01-15")
            };
            let scene: Scene = in_true(&series(&ground, area, &spec), &spec);
            println!(
                "{name} {width}: {} bytes {}",
                serde_json::to_string(&scene).expect("json").len(),
                scene.sentence
            );
            let look = Look {
                theme,
                alone: true,
                without_theirs: false,
            };
            std::fs::write(
                format!("/tmp/true-{name}-{width}-{theme:?}.png"),
                png(&scene, look, 2).expect("png").png,
            )
            .expect("w");
        }
    }
}
