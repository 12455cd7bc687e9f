//! The Seabed from the rows: the numbers of the area list, nothing private in a file, light on crowded ground.

use super::*;
use crate::areas::NewArea;

fn everything() -> ChartRequest {
    ChartRequest {
        chart: "seabed".into(),
        ..ChartRequest::default()
    }
}

fn cells(scene: &Drawn, area: &str) -> Vec<String> {
    let rows = &scene.tables[0].rows;
    let row = rows.iter().find(|row| row[0].text == area);
    row.expect("the area has a row")
        .iter()
        .map(|cell| cell.text.clone())
        .collect()
}

#[test]
fn all_ground_has_the_numbers_of_the_list() {
    let trial = shoemaker();
    let scene = trial
        .journal
        .chart(ChartRequest {
            to: Some("1966-12-31".into()),
            on: Some("1965-12-31".into()),
            ..everything()
        })
        .expect("a scene");
    assert_eq!(
        cells(&scene, "Welting"),
        [
            "Welting",
            "3.20",
            "Carries",
            "3.53",
            "4.0",
            "1 Oct 1966",
            "under silt, 91 days",
            "B",
            "2.63",
            "+0.57"
        ],
        "E9 from the rows"
    );
    let today = trial.journal.chart(everything()).expect("a scene");
    let lines = trial
        .journal
        .areas(crate::commands::Nothing {})
        .expect("the list");
    for line in &lines.areas {
        let depth = plumb_mastery::depth::rungs(line.standing.depth30);
        assert_eq!(
            cells(&today, &line.area.name)[1],
            depth,
            "{} stands in the picture as in the list",
            line.path
        );
    }
}

#[test]
fn nothing_private_is_in_a_saved_seabed() {
    let trial = studio();
    let log = |milestone| {
        trial
            .journal
            .log_milestone(&call(), milestone)
            .expect("a milestone");
    };
    log(made("Tern bowl", "2026-03-01", "glaze", 2, true));
    let secret = NewArea {
        name: "Commission".into(),
        under: "Ceramics".into(),
        technique: false,
    };
    trial.journal.add_area(&call(), secret).expect("an area");
    let mut private = made("Ledger of debts", "2026-04-01", "commission", 6, true);
    private.common.private = Some(true);
    log(private);
    let scene = trial.journal.chart(everything()).expect("a scene");
    assert_eq!(
        cells(&scene, "Commission")[1],
        "1.83",
        "the screen shows one's own"
    );
    let file = trial.root.path().join("seabed.svg");
    let request = SaveChart {
        chart: everything(),
        ..save(&trial, "svg", &file)
    };
    let exported = trial
        .journal
        .save_chart(&call(), request)
        .expect("it is saved");
    let saved = std::fs::read_to_string(file).expect("it is there");
    for left_out in ["Commission", "1.83", "2.17", "Ledger"] {
        assert!(!saved.contains(left_out), "{left_out} is in no file");
    }
    assert!(
        saved.contains("Glaze") && saved.contains("0.50"),
        "what is open is, by its open works alone"
    );
    assert!(
        !saved.contains("Claims") && !saved.contains("claimed"),
        "no claim unasked"
    );
    assert_eq!(exported.held_back.len(), 1, "and the person is told");
}

#[test]
fn sixty_areas_are_light() {
    let trial = studio();
    for n in 0..60 {
        let area = NewArea {
            name: format!("Ground number {n}"),
            under: "Ceramics".into(),
            technique: n % 3 == 2,
        };
        trial.journal.add_area(&call(), area).expect("an area");
        let on = format!("2026-0{}-11", 1 + n % 9);
        let name = format!("Ground number {n}");
        let piece = made(&format!("Piece {n}"), &on, &name, 1 + (n % 6) as u8, true);
        trial
            .journal
            .log_milestone(&call(), piece)
            .expect("a milestone");
    }
    for (width, on) in [(320, None), (960, None), (1600, Some("2026-05-01"))] {
        let request = ChartRequest {
            width,
            on: on.map(Into::into),
            ..everything()
        };
        let scene = trial.journal.chart(request).expect("a scene");
        let bytes = serde_json::to_string(&scene).expect("json").len();
        assert!(bytes <= 300 * 1024, "{bytes} bytes at {width}");
        assert_eq!(
            scene.nav.len(),
            63,
            "62 areas and their craft can be reached; the technique Ash was never rated"
        );
    }
}

#[test]
fn a_journal_without_a_craft_awaits_its_first_area() {
    let scene = Trial::new().journal.chart(everything()).expect("a scene");
    assert!(scene.nav.is_empty(), "nothing is there to be opened");
    assert!(
        scene.sentence.starts_with("No area to draw yet."),
        "{}",
        scene.sentence
    );
}
