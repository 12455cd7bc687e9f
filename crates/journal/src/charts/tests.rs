//! Charts from the rows: named as a person types them, saved whole or not at all.

mod bob;
mod hours;
mod leaving;
mod reach;
mod seabed;
mod spoken;
mod turned;
mod two;

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
    for nothing in ["nonsense", "", "sounding-lines"] {
        let refused = trial
            .journal
            .chart(asked(nothing, "welting"))
            .expect_err("no chart begins so");
        assert_eq!(refused.code, Code::Usage, "{nothing}");
        assert_eq!(
            refused.message,
            format!("No chart is called '{nothing}'. Nothing was drawn."),
            "what was typed stands in it"
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
            "Silt calendar shows one area; these are 2. Nothing was drawn."
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
