//! Charts from the rows: named as a person types them, saved whole or not at all.

use super::*;
use crate::{
    Code,
    entries::tests::{made, shoemaker, studio},
    refs::Place,
    trial::{Trial, call},
};

fn asked(chart: &str, area: &str) -> ChartRequest {
    ChartRequest {
        chart: chart.into(),
        areas: vec![area.into()],
        ..ChartRequest::default()
    }
}

fn save(_: &Trial, format: &str, file: &std::path::Path) -> SaveChart {
    SaveChart {
        chart: asked("sounding", "welting"),
        format: format.into(),
        theme: "light".into(),
        claimed: false,
        file: Place(file.display().to_string()),
    }
}

#[test]
fn the_beginning_of_a_charts_name_is_enough() {
    let trial = shoemaker();
    let scene = trial
        .journal
        .chart(asked("sound", "welting"))
        .expect("a scene");
    assert_eq!(
        scene.chart,
        plumb_charts::Chart::SoundingLine,
        "the only one that begins so"
    );
    assert!(scene.sentence.contains("3.20"), "{}", scene.sentence);
    let silt = trial
        .journal
        .chart(asked("silt-calendar", "welting"))
        .expect("a scene");
    assert_eq!(
        silt.chart,
        plumb_charts::Chart::SiltCalendar,
        "the whole name"
    );
    for later in ["seabed", "waterline", "nonsense"] {
        let refused = trial
            .journal
            .chart(asked(later, "welting"))
            .expect_err("not built yet");
        assert_eq!(refused.code, Code::Usage, "{later}");
        assert!(
            refused
                .message
                .starts_with("Plumb draws sounding-line and silt-calendar so far."),
            "{}",
            refused.message
        );
    }
    assert_eq!(
        trial
            .journal
            .chart(asked("s", "welting"))
            .expect_err("two begin so")
            .code,
        Code::Usage,
        "which one is a question"
    );
}

#[test]
fn a_chart_has_every_milestone_of_the_ground_below_it() {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("Ash one", "2026-10-01", "ash", 3, true))
        .expect("a milestone");
    let scene = trial
        .journal
        .chart(asked("sounding-line", "glaze"))
        .expect("a scene");
    let table = serde_json::to_string(&scene.tables).expect("json");
    assert!(table.contains("Ash one"), "what lies below is among it");
    let empty = trial
        .journal
        .chart(asked("sounding-line", "throwing"))
        .expect("an empty scene");
    assert!(!empty.sentence.is_empty(), "an empty chart says so");
}

#[test]
fn a_chart_is_saved_whole_or_not_at_all() {
    let trial = shoemaker();
    let (svg, png) = (
        trial.root.path().join("line.svg"),
        trial.root.path().join("line.png"),
    );
    let exported = trial
        .journal
        .save_chart(&call(), save(&trial, "svg", &svg))
        .expect("saved");
    let text = std::fs::read_to_string(&svg).expect("it is there");
    assert!(
        text.starts_with("<svg") && text.contains("Welting"),
        "a picture that stands alone"
    );
    assert_eq!(
        (exported.name.as_str(), exported.bytes),
        ("line.svg", text.len() as u64),
        "what was written is said"
    );
    trial
        .journal
        .save_chart(&call(), save(&trial, "png", &png))
        .expect("saved");
    assert!(
        std::fs::read(&png)
            .expect("it is there")
            .starts_with(b"\x89PNG"),
        "a picture of dots"
    );
    let folder = trial
        .journal
        .save_chart(&call(), save(&trial, "svg", trial.root.path()))
        .expect_err("a folder");
    assert_eq!(
        (folder.code, folder.reason()),
        (Code::Refused, "folder"),
        "{}",
        folder.message
    );
    let nowhere = trial
        .journal
        .save_chart(
            &call(),
            save(&trial, "svg", &trial.root.path().join("no/line.svg")),
        )
        .expect_err("no folder");
    assert_eq!(
        (nowhere.code, nowhere.reason()),
        (Code::File, "no_folder"),
        "{}",
        nowhere.message
    );
    assert_eq!(
        trial
            .journal
            .save_chart(&call(), save(&trial, "gif", &svg))
            .expect_err("gif")
            .code,
        Code::Usage,
        "svg or png"
    );
    let left: Vec<_> = std::fs::read_dir(trial.root.path())
        .expect("it reads")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".partial"))
        .collect();
    assert!(left.is_empty(), "nothing half written stays: {left:?}");
}

/// What a saved chart says: the SVG with its titles, sentence and labels.
fn saved(trial: &Trial, request: SaveChart) -> String {
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

#[test]
fn a_chart_of_a_past_day_says_when_something_was_last_made_then() {
    let trial = shoemaker();
    let scene = trial
        .journal
        .chart(ChartRequest {
            to: Some("1963-12-31".into()),
            ..asked("sounding", "welting")
        })
        .expect("a scene");
    assert!(
        scene.sentence.ends_with("Last made 255 days ago."),
        "20 April 1963 was the last by then: {}",
        scene.sentence
    );
}

#[test]
fn a_first_day_is_shown_with_the_days_before_it() {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("First", "2026-11-20", "glaze", 2, true))
        .expect("a milestone");
    let scene = trial
        .journal
        .chart(asked("sounding", "glaze"))
        .expect("a scene");
    let time = scene.axes[0];
    assert_eq!(
        time.to - time.from,
        30,
        "thirty nights end today, so the line has a place"
    );
}

#[test]
fn retired_crafts_and_a_second_area_are_told() {
    let trial = studio();
    let refused = trial
        .journal
        .chart(ChartRequest {
            areas: vec!["glaze".into(), "throwing".into()],
            ..asked("silt", "glaze")
        })
        .expect_err("it shows one");
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (
            Code::Usage,
            "A Silt calendar shows one area; these are 2. Nothing was drawn."
        ),
        "the second is not dropped without a word"
    );
    let retire = crate::areas::RetireArea {
        area: "Ceramics".into(),
        on: None,
        back: false,
    };
    trial
        .journal
        .retire_area(&call(), retire)
        .expect("it is retired");
    let none = ChartRequest {
        chart: "sounding".into(),
        ..ChartRequest::default()
    };
    let refused = trial.journal.chart(none).expect_err("all are retired");
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (Code::Missing, "Every craft is retired. Nothing was drawn."),
        "there is a craft"
    );
    trial
        .journal
        .chart(asked("sounding", "Ceramics"))
        .expect("what is named is drawn");
}
