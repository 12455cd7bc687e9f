//! What others said, and what is said against the evidence: from the rows to a scene, and what of it leaves.

use plumb_mastery::{Body, Publish, Recognition, Relation};

use super::*;
use crate::{
    entries::{NewSounding, tests::said_by},
    portfolios::Exported,
    refs::LevelText,
    trial,
};

const WITHHELD: &str = "Only words that may be quoted are in the file.";

/// Words about p6 and p5, one of which may be quoted; nothing is private.
fn praised() -> Trial {
    let trial = shoemaker();
    let words = [
        (
            "Mrs Alder",
            "1967-01-15",
            "p5",
            "Dry feet.",
            Publish::Unasked,
        ),
        (
            "Jo Reed",
            "1967-02-01",
            "p6",
            "They outlived me.",
            Publish::Named,
        ),
        (
            "Guild of St Crispin",
            "1967-03-01",
            "p6",
            "Received.",
            Publish::No,
        ),
        (
            "Kim Lund",
            "1967-04-01",
            "p1",
            "My first pair.",
            Publish::Anonymous,
        ),
    ];
    for (from, on, about, quote, publish) in words {
        let mut said = said_by(from, on, about);
        said.quote = quote.into();
        said.publish = publish;
        let logged = trial.journal.log_recognition(&call(), said);
        logged.expect("words");
    }
    trial
}

fn file(trial: &Trial, chart: ChartRequest) -> (String, Exported) {
    let place = trial.root.path().join("chart.svg");
    let request = SaveChart {
        chart,
        ..save(trial, "svg", &place)
    };
    let exported = trial
        .journal
        .save_chart(&call(), request)
        .expect("it is saved");
    (
        std::fs::read_to_string(place).expect("it is there"),
        exported,
    )
}

#[test]
fn what_others_said_is_drawn_from_the_rows() {
    let trial = praised();
    let scene = trial
        .journal
        .chart(asked("echoes", "welting"))
        .expect("a scene");
    assert_eq!(
        scene.sentence,
        "Five recognitions by five people since 1966, about three works. Two may be quoted.",
        "with the words of Mr Alder"
    );
    let all = ChartRequest {
        areas: Vec::new(),
        ..asked("echoes", "")
    };
    let scene = trial.journal.chart(all).expect("a scene");
    assert_eq!(
        scene.subtitle, "All areas",
        "where no area is named, everything is meant"
    );
    let stops = scene
        .nav
        .iter()
        .map(|stop| scene.marks[stop.mark as usize].bin);
    let held: u32 = stops.map(|bin| bin.map_or(1, |bin| bin.count)).sum();
    assert_eq!(
        held, 5,
        "and each word is in a dot, though there are sixty years"
    );
}

#[test]
fn words_that_may_not_be_quoted_are_in_no_saved_chart_though_nothing_is_private() {
    let trial = praised();
    let (saved, exported) = file(&trial, asked("echoes", "welting"));
    for kept in [
        "Alder",
        "Dry feet",
        "Crispin",
        "Received",
        "Kim Lund",
        "Five",
        ">p5<",
        "not asked",
        "1966, about",
    ] {
        assert!(!saved.contains(kept), "{kept} is in no file: {saved}");
    }
    assert!(
        saved.contains("Jo Reed")
            && saved.contains("They outlived me.")
            && saved.contains("My first pair."),
        "what may be quoted is"
    );
    assert!(
        saved.contains("Two recognitions in 1967") || saved.contains("Two recognitions since 1967"),
        "and alone is counted: {saved}"
    );
    let told: Vec<&str> = exported
        .held_back
        .iter()
        .map(|remark| remark.words.as_str())
        .collect();
    assert_eq!(told, [WITHHELD], "the person is told why there is less");
    let (_, exported) = file(&trial, asked("sounding", "welting"));
    assert!(
        exported.held_back.is_empty(),
        "another chart has nobody's words"
    );
}

#[test]
fn paper_of_the_persons_own_has_only_words_that_may_be_quoted() {
    let trial = praised();
    let print = ChartRequest {
        print: true,
        ..asked("echoes", "welting")
    };
    let scene = trial.journal.chart(print).expect("a scene");
    let told = serde_json::to_string(&scene).expect("json");
    assert!(
        !told.contains("Alder") && !told.contains("Kim Lund"),
        "{told}"
    );
    let from = scene.axes[0].from;
    assert_eq!(
        from, -3228,
        "1 March 1961 is the first making; a day of words that stay behind moves no axis"
    );
}

#[test]
fn praise_older_than_everything_made_is_drawn() {
    let trial = studio();
    let mut said = said_by("Jo", "2020-05-01", "");
    said.about = None;
    said.common.areas = vec!["glaze".into()];
    trial.journal.log_recognition(&call(), said).expect("words");
    let scene = trial
        .journal
        .chart(asked("echoes", "glaze"))
        .expect("a scene");
    assert!(
        scene
            .sentence
            .starts_with("One recognition by one person since 2020."),
        "{}",
        scene.sentence
    );
    let (saved, _) = file(&trial, asked("echoes", "glaze"));
    assert!(
        saved.contains("Nothing that may be quoted yet."),
        "nobody learns that there is any"
    );
    assert!(!saved.contains("2020"), "and its day begins no axis");
}

#[test]
fn private_praise_and_praise_of_private_work_stay_behind() {
    let trial = praised();
    let mut hidden = said_by("Wren", "1967-05-01", "p6");
    hidden.publish = Publish::Named;
    hidden.common.private = Some(true);
    trial
        .journal
        .log_recognition(&call(), hidden)
        .expect("words");
    let scene = trial
        .journal
        .chart(asked("echoes", "welting"))
        .expect("a scene");
    let whole = serde_json::to_string(&scene).expect("json");
    assert!(whole.contains("Wren"), "it is on the screen");
    let (saved, _) = file(&trial, asked("echoes", "welting"));
    assert!(
        !saved.contains("Wren") && saved.contains("Two recognitions"),
        "and in no file, nor counted there: {saved}"
    );
}

#[test]
fn the_gap_of_the_example_is_that_of_the_rows() {
    let trial = shoemaker();
    let said = said_by("Mrs Alder", "1967-01-15", "p5");
    trial.journal.log_recognition(&call(), said).expect("words");
    let sounding = |level: &str, on: &str, private| {
        let mut sounding = NewSounding {
            level: LevelText(level.into()),
            ..NewSounding::default()
        };
        sounding.common.areas = vec!["welting".into()];
        sounding.common.on = Some(on.into());
        sounding.common.private = Some(private);
        trial
            .journal
            .log_sounding(&call(), sounding)
            .expect("a sounding");
    };
    sounding("4.0", "1967-01-15", false);
    let scene = trial
        .journal
        .chart(asked("true", "welting"))
        .expect("a scene");
    assert!(
        scene.sentence.starts_with(
            "Welting, 15 January 1967: you said 4.0, the evidence carries 3.33; deeper than the evidence by 0.67."
        ),
        "E6: {}",
        scene.sentence
    );
    sounding("1.5", "1967-06-01", true);
    let scene = trial
        .journal
        .chart(asked("true", "welting"))
        .expect("a scene");
    assert_eq!(scene.tables[0].rows.len(), 2, "both are on the screen");
    let (saved, _) = file(&trial, asked("true", "welting"));
    assert!(
        saved.contains("One sounding so far.") && !saved.contains("June 1967"),
        "what is private is in no file: {saved}"
    );
}

#[test]
fn a_crowd_of_words_is_a_light_scene() {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("Tern bowl", "2000-01-01", "glaze", 2, true))
        .expect("a milestone");
    let relations = [
        Relation::Peer,
        Relation::Client,
        Relation::Teacher,
        Relation::Public,
        Relation::Jury,
    ];
    let publish = [
        Publish::Unasked,
        Publish::Named,
        Publish::No,
        Publish::Anonymous,
    ];
    trial
        .change("Praise", |tx| {
            let glaze = tx.entries(&crate::reader::Select::default())?[0]
                .areas
                .clone();
            for n in 0..1500_u64 {
                let mut entry = trial::entry(Body::Recognition(Recognition {
                    from: format!("Visitor {n}"),
                    relation: relations[(n % 5) as usize],
                    about: None,
                    quote: "It pours without a drop. ".repeat(20),
                    know: None,
                    link: None,
                    publish: publish[(n % 4) as usize],
                    asked_on: None,
                    slip: None,
                }));
                entry.on = trial::today() - chrono::Days::new(6 * n);
                entry.areas.clone_from(&glaze);
                tx.put(entry)?;
            }
            Ok(())
        })
        .expect("words");
    let wide = ChartRequest {
        width: 1600,
        ..asked("echoes", "glaze")
    };
    trial.journal.chart(wide.clone()).expect("a scene");
    let begin = std::time::Instant::now();
    let scene = trial.journal.chart(wide).expect("a scene");
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene).expect("json").len();
    println!("echoes of 1,500 from the rows: {bytes} bytes, {took:?}");
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
    let held: u32 = scene
        .marks
        .iter()
        .filter_map(|mark| mark.bin)
        .map(|bin| bin.count)
        .sum();
    assert!(held > 1400, "a crowd shares dots: {held}");
}
