//! Before and after from the rows: the same numbers, the year so far, and nobody named in a file who gave no leave.

use super::*;
use crate::{entries::tests::said_by, trial::milestone};
use plumb_mastery::{AreaKind, Publish};

fn asked_for(areas: &[&str], from: &str, to: &str) -> ChartRequest {
    ChartRequest {
        chart: "two-soundings".into(),
        areas: areas.iter().map(|area| (*area).into()).collect(),
        from: Some(from.into()),
        to: Some(to.into()),
        ..ChartRequest::default()
    }
}

#[test]
fn the_shoemakers_year_from_the_rows_is_that_of_the_model() {
    let trial = shoemaker();
    let scene = trial
        .journal
        .chart(asked_for(&[], "1966", "1966"))
        .expect("a scene");
    assert_eq!(
        scene.sentence,
        "1966: Welting deepened by 0.57, from 2.63 to 3.20. Last made 91 days before the end.",
        "E9, of everything there is"
    );
    let table = serde_json::to_string(&scene.tables[0]).expect("json");
    assert!(
        table.contains("p6 finished 1 Oct, vouched for by Mr Alder 24 Dec"),
        "with the work and the voice: {table}"
    );
}

#[test]
fn it_is_the_year_so_far_where_nobody_says_which_period() {
    let trial = studio();
    let log = |title: &str, on: &str| {
        let made = made(title, on, "glaze", 2, true);
        trial.journal.log_milestone(&call(), made).expect("logged");
    };
    log("Older", "2024-05-01");
    log("Newer", "2026-01-01");
    let scene = trial
        .journal
        .chart(ChartRequest {
            chart: "two".into(),
            ..ChartRequest::default()
        })
        .expect("a scene");
    assert!(
        scene
            .sentence
            .starts_with("1 Jan 2026 to 20 Nov 2026: Glaze deepened by 0.40, from 0.50 to 0.90."),
        "the first of January counts: {}",
        scene.sentence
    );
}

#[test]
fn nothing_private_and_no_unasked_voice_is_in_a_saved_before_and_after() {
    let trial = shoemaker();
    let saved = |name: &str| {
        let file = trial.root.path().join(name);
        let request = SaveChart {
            chart: asked_for(&["welting"], "1966", "1966"),
            ..save(&trial, "svg", &file)
        };
        trial.journal.save_chart(&call(), request).expect("saved");
        std::fs::read_to_string(file).expect("it is there")
    };
    let file = saved("open.svg");
    assert!(
        file.contains("vouched for 24 Dec") && !file.contains("Alder"),
        "nobody asked Mr Alder, so his name stays: {file}"
    );
    let mut private = made("Ledger of debts", "1966-11-01", "welting", 6, true);
    private.common.private = Some(true);
    trial
        .journal
        .log_milestone(&call(), private)
        .expect("logged");
    let screen = trial
        .journal
        .chart(asked_for(&["welting"], "1966", "1966"))
        .expect("a scene");
    let whole = serde_json::to_string(&screen).expect("json");
    assert!(whole.contains("Ledger of debts"), "the person sees it");
    let file = saved("private.svg");
    assert!(
        !file.contains("Ledger") && file.contains("from 2.63 to 3.20"),
        "the file holds the numbers of what may leave alone: {file}"
    );
    let mut named = said_by("Mr Alder", "1966-12-24", "p6");
    named.publish = Publish::Named;
    trial
        .journal
        .log_recognition(&call(), named)
        .expect("words");
    assert!(
        saved("named.svg").contains("vouched for by Mr Alder 24 Dec"),
        "with his leave he is named"
    );
}

#[test]
fn a_crowded_journal_stays_within_the_budget_of_a_scene() {
    let trial = studio();
    let rows = trial.change("Sixty areas", |tx| {
        let tree = crate::storage::tree(tx.connection())?;
        let craft = tree.areas()[0].id;
        for n in 0..60 {
            let mut area = tree.areas()[1].clone();
            area.id = plumb_mastery::AreaId(uuid::Uuid::from_u128(0x7000_8000_0000_0000_0000 + n));
            area.kind = AreaKind::Area;
            area.parent = Some(craft);
            area.name = format!("{n} {}", "Quarter-sawn and bevelled edge ".repeat(3));
            area.name.truncate(110);
            area.name = area.name.trim().to_owned();
            let id = area.id;
            tx.put(area)?;
            for rung in 1..=5_u8 {
                for year in [2025, 2026] {
                    let title = "A tall cabinet of walnut with eleven drawers ".repeat(4);
                    let mut piece = milestone(title.trim(), id, rung);
                    piece.on = chrono::NaiveDate::from_ymd_opt(year, 3, u32::from(rung))
                        .unwrap_or_default();
                    piece.evidence = vec![plumb_mastery::Evidence {
                        body: plumb_mastery::entry::EvidenceBody::Quote {
                            text: "seen".into(),
                            source: String::new(),
                        },
                        caption: String::new(),
                    }];
                    tx.put(piece)?;
                }
            }
        }
        Ok(())
    });
    rows.expect("they are put down");
    for width in [320, 960, 1600] {
        let scene = trial
            .journal
            .chart(ChartRequest {
                width,
                ..asked_for(&[], "2026", "2026-11-20")
            })
            .expect("a scene");
        let json = serde_json::to_string(&scene).expect("json");
        assert!(
            json.len() <= 300 * 1024,
            "{} KB at {width} are more than 300",
            json.len() / 1024
        );
        assert!(
            scene.notes.iter().any(|note| note.contains("in the table")),
            "what is not drawn is told: {:?}",
            scene.notes
        );
    }
}
