//! What leaves with a saved chart, and what does not.

use super::*;

/// What a saved chart says: the SVG with its titles, sentence and labels.
pub(super) fn saved(trial: &Trial, request: SaveChart) -> String {
    let file = request.file.0.clone();
    trial
        .journal
        .save_chart(&call(), request)
        .expect("it is saved");
    std::fs::read_to_string(file).expect("it is there")
}

/// Tern bowl is open; a private milestone, one of a private work, and a private role are not.
fn secretive() -> Trial {
    let trial = studio();
    let log = |milestone| {
        let logged = trial.journal.log_milestone(&call(), milestone);
        logged.expect("a milestone");
    };
    log(made("Tern bowl", "2026-03-01", "glaze", 2, true));
    let mut private = made("Ledger of debts", "2026-04-01", "glaze", 5, true);
    private.common.private = Some(true);
    log(private);
    let mut of_private_work = made("Half a wedding set", "2026-05-01", "glaze", 6, true);
    of_private_work.common.work = Some("Wedding set".into());
    of_private_work.common.make_new = true;
    log(of_private_work);
    trial
        .change("Hide it", |tx| {
            let mut work = tx.works()?.remove(0);
            work.private = true;
            tx.put(work)
        })
        .expect("a private work");
    for (title, private) in [("Potter", false), ("Sick leave", true)] {
        let role = crate::roles::NewRole {
            title: title.into(),
            from: "2026-02-01".into(),
            private,
            ..Default::default()
        };
        trial.journal.add_role(&call(), role).expect("a role");
    }
    trial
}

#[test]
fn nothing_private_is_in_a_saved_chart_nor_behind_its_numbers() {
    let trial = secretive();
    let glaze = |format: &str| SaveChart {
        chart: asked("sounding", "glaze"),
        ..save(&trial, format, &trial.root.path().join("glaze.svg"))
    };
    let scene = trial
        .journal
        .chart(asked("sounding", "glaze"))
        .expect("a scene");
    let whole = serde_json::to_string(&scene).expect("json");
    for kept in ["Ledger of debts", "Wedding set", "Sick leave"] {
        assert!(whole.contains(kept), "{kept} is on the screen: {whole}");
    }
    let file = saved(&trial, glaze("svg"));
    for left_out in ["Ledger", "edding", "Sick", "5.5", "4.23"] {
        assert!(!file.contains(left_out), "{left_out} is in no file");
    }
    assert!(
        file.contains("Tern bowl") && file.contains("Potter"),
        "what is open is"
    );
    assert!(
        file.contains("Depth 0.50, toward Follows"),
        "depth is that of the open work alone: {file}"
    );
    let exported = trial
        .journal
        .save_chart(&call(), glaze("svg"))
        .expect("it is saved");
    assert_eq!(
        exported.held_back.len(),
        1,
        "the person is told why the numbers differ"
    );
}

#[test]
fn days_of_private_work_are_not_in_a_saved_calendar() {
    let trial = secretive();
    let calendar = SaveChart {
        chart: asked("silt", "glaze"),
        ..save(&trial, "svg", &trial.root.path().join("silt.svg"))
    };
    let scene = trial
        .journal
        .chart(asked("silt", "glaze"))
        .expect("a scene");
    assert!(
        scene.sentence.contains("203 days"),
        "1 May is the last making: {}",
        scene.sentence
    );
    let file = saved(&trial, calendar);
    assert!(
        file.contains("264 days, nothing logged") && !file.contains("203"),
        "1 March is the last open one, and nobody learns that there is a later entry: {file}"
    );
}

#[test]
fn the_claimed_line_is_saved_only_where_it_was_asked_for() {
    let trial = shoemaker();
    let line = |claimed| SaveChart {
        claimed,
        ..save(&trial, "svg", &trial.root.path().join("line.svg"))
    };
    let plain = saved(&trial, line(false));
    assert!(
        !plain.contains("claimed 3.53") && !plain.contains("Claims"),
        "neither the line nor its sentence"
    );
    let asked_for = saved(&trial, line(true));
    assert!(
        asked_for.contains("claimed 3.53") && asked_for.contains("Claims 3.53"),
        "both are there"
    );
    let scene = trial
        .journal
        .chart(asked("sounding", "welting"))
        .expect("a scene");
    assert!(
        scene.sentence.contains("Claims 3.53"),
        "the screen stays whole"
    );
}

#[test]
fn characters_without_a_letter_are_told() {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("漢字", "2026-03-01", "glaze", 2, false))
        .expect("a milestone");
    let picture = SaveChart {
        chart: asked("sounding", "glaze"),
        claimed: true,
        ..save(&trial, "png", &trial.root.path().join("glaze.png"))
    };
    let exported = trial
        .journal
        .save_chart(&call(), picture)
        .expect("it is saved");
    assert_eq!(
        exported.changed[0].words,
        "2 characters have no letter in the bundled faces and are left out of the picture. Saved as SVG, the chart has them.",
        "the sentence about the claim names it once"
    );
}
