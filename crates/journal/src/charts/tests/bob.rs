//! The Bob from the rows: the numbers of the model, and what leaves with a file.

use chrono::Days;
use plumb_exchange::Row;
use plumb_mastery::{AreaKind, Publish};

use super::{leaving::saved, *};
use crate::trial::{craft, milestone, today};

fn column(scene: &plumb_charts::Scene, name: &str) -> Vec<String> {
    let table = &scene.tables[0];
    let mut columns = table.columns.iter();
    let at = columns.position(|column| column.name == name);
    let at = at.expect("the column is there");
    table.rows.iter().map(|row| row[at].text.clone()).collect()
}

#[test]
fn the_rows_of_e1_hang_as_the_model_says() {
    let trial = shoemaker();
    let scene = trial.journal.chart(ChartRequest {
        to: Some("1967-01-15".into()),
        ..asked("bob", "welting")
    });
    let scene = scene.expect("a scene");
    assert_eq!(
        scene.sentence,
        "Hardest: rung 4, Untangles, 2 works, 1 of them in the last 12 months. Nothing yet at 5.",
        "p5 and p6"
    );
    assert_eq!(
        column(&scene, "works"),
        ["0", "2", "2", "2", "0", "0"],
        "every work once"
    );
    assert_eq!(
        column(&scene, "witnessed"),
        ["0", "0", "0", "1", "0", "0"],
        "Mr Alder saw p6"
    );
    let json = serde_json::to_string(&scene).expect("json");
    assert!(
        json.contains("p6, 1 Oct 1966, vouched for by Mr Alder"),
        "the point says who: {json}"
    );
    let stretch = trial.journal.chart(ChartRequest {
        to: Some("1967-01-15".into()),
        view: "stretch".into(),
        ..asked("bob", "welting")
    });
    assert_eq!(
        column(&stretch.expect("a scene"), "line of the day before"),
        ["0.50", "0.00", "0.90", "1.53", "2.00", "2.63"],
        "depth as it stood before each pair"
    );
}

/// A hard piece that somebody vouched for, with a permission, beside a harder private one.
fn vouched(publish: Publish) -> Trial {
    let trial = studio();
    let log = |milestone| {
        let logged = trial.journal.log_milestone(&call(), milestone);
        logged.expect("a milestone");
    };
    log(made("Tern bowl", "2026-03-01", "glaze", 4, true));
    log(made("Boast", "2026-03-02", "glaze", 6, false));
    let mut private = made("Ledger of debts", "2026-04-01", "glaze", 5, true);
    private.common.private = Some(true);
    log(private);
    let words = crate::entries::NewRecognition {
        publish,
        ..crate::entries::tests::said_by("Ines Abril", "2026-03-05", "Tern bowl")
    };
    trial
        .journal
        .log_recognition(&call(), words)
        .expect("words");
    trial
}

#[test]
fn a_saved_bob_has_nothing_private_no_claims_and_no_name_that_was_not_given() {
    for (publish, named) in [
        (Publish::Unasked, false),
        (Publish::No, false),
        (Publish::Anonymous, false),
        (Publish::Named, true),
    ] {
        let trial = vouched(publish);
        let scene = trial.journal.chart(asked("bob", "glaze")).expect("a scene");
        let screen = serde_json::to_string(&scene).expect("json");
        for kept in ["Ledger of debts", "Boast"] {
            assert!(screen.contains(kept), "{kept} is on the screen");
        }
        for view in ["", "stretch"] {
            let file = trial.root.path().join("bob.svg");
            let request = SaveChart {
                chart: ChartRequest {
                    view: view.into(),
                    ..asked("bob", "glaze")
                },
                ..save(&trial, "svg", &file)
            };
            let text = saved(&trial, request);
            for left_out in ["Ledger", "Boast", "It holds."] {
                assert!(!text.contains(left_out), "{left_out} is in no file: {text}");
            }
            assert!(text.contains("Tern bowl"), "what is open is: {text}");
            let told = text.contains("Ines Abril");
            assert_eq!(
                told,
                named && view.is_empty(),
                "the name leaves only where it was given ({publish:?})"
            );
        }
        let file = trial.root.path().join("bob.svg");
        let request = SaveChart {
            chart: asked("bob", "glaze"),
            ..save(&trial, "svg", &file)
        };
        let text = saved(&trial, request);
        assert!(
            text.contains("vouched for") && text.contains("Hardest: rung 4, Untangles, 1 work"),
            "that somebody did, and the numbers of what is open: {text}"
        );
    }
}

#[test]
fn a_crowded_bob_stays_small_in_both_views() {
    let trial = Trial::new();
    let craft = craft("Rides");
    let area = plumb_mastery::Area {
        parent: Some(craft.id),
        kind: AreaKind::Area,
        ladder: None,
        ..crate::trial::craft("Launches")
    };
    let mut rows: Vec<Row> = vec![Row::Area(craft), Row::Area(area.clone())];
    for n in 0..3_000_u64 {
        let mut case = milestone(&format!("Case {n}"), area.id, 1 + (n * 7 % 6) as u8);
        case.on = today() - Days::new(6 * n);
        rows.push(Row::Entry(case));
    }
    trial.put("Fifty years", &rows);
    for view in ["", "stretch"] {
        let request = ChartRequest {
            view: view.into(),
            ..asked("bob", "launches")
        };
        let scene = trial.journal.chart(request).expect("a scene");
        let json = serde_json::to_string(&scene).expect("json");
        assert!(
            json.len() <= 300 * 1024,
            "{} bytes of '{view}' are more than 300 KB",
            json.len()
        );
        assert!(
            scene.marks.iter().all(|mark| mark.refs.len() <= 24),
            "no mark names more than two dozen"
        );
    }
}
