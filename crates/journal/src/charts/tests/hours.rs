//! Charts of hours from the rows: the numbers are those that were logged, and what is private stays behind.

use super::*;
use crate::entries::{Common, NewSession};

fn session(trial: &Trial, on: &str, area: &str, (making, overseeing): (&str, &str), private: bool) {
    let some = |time: &str| (!time.is_empty()).then(|| time.into());
    let session = NewSession {
        common: Common {
            on: Some(on.into()),
            areas: vec![area.into()],
            private: Some(private),
            ..Common::default()
        },
        making: some(making),
        overseeing: some(overseeing),
    };
    let logged = trial.journal.log_session(&call(), session);
    logged.expect("a session");
}

/// Two hours made and one overseen of Glaze, half an hour of Throwing, and a private evening.
fn evenings() -> Trial {
    let trial = studio();
    session(&trial, "2026-03-01", "glaze", ("2h", "1h"), false);
    session(&trial, "2026-04-02", "throwing", ("30m", ""), false);
    session(&trial, "2026-05-03", "glaze", ("7h", ""), true);
    let milestone = made("Tern bowl", "2026-03-02", "glaze", 4, true);
    trial
        .journal
        .log_milestone(&call(), milestone)
        .expect("a milestone");
    let mut private = made("Ledger of debts", "2026-05-04", "glaze", 5, true);
    private.common.private = Some(true);
    trial
        .journal
        .log_milestone(&call(), private)
        .expect("a milestone");
    trial
}

fn rows(scene: &Scene) -> Vec<String> {
    let row = |row: &Vec<plumb_charts::scene::Cell>| {
        let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
        cells.join(" | ")
    };
    scene.tables[0].rows.iter().map(row).collect()
}

#[test]
fn a_waterline_is_what_was_logged_of_an_area_or_of_everything() {
    let trial = evenings();
    let glaze = trial
        .journal
        .chart(asked("waterline", "glaze"))
        .expect("a scene");
    assert!(
        rows(&glaze).contains(&"Mar 2026 | 2 h | 1 h | 67 % | ".to_owned()),
        "the milestone's 120 minutes are no time: {:?}",
        rows(&glaze)
    );
    let all = ChartRequest {
        chart: "waterline".into(),
        ..ChartRequest::default()
    };
    let all = trial.journal.chart(all).expect("a scene");
    assert_eq!(all.subtitle, "Everything", "no area is everything");
    assert!(
        rows(&all)
            .iter()
            .any(|row| row.starts_with("Apr 2026 | 30 min")),
        "Throwing is in it: {:?}",
        rows(&all)
    );
}

#[test]
fn a_core_is_what_was_logged_in_a_craft_and_below_it() {
    let trial = evenings();
    let scene = trial
        .journal
        .chart(asked("core", "Ceramics"))
        .expect("a scene");
    assert_eq!(
        scene.sentence,
        "Ceramics, 9 hours 30 made since 1 March 2026. Q4 2026: none made; the last 200 days are not logged.",
        "the private evening is the person's own too"
    );
    let quarters = rows(&scene);
    assert_eq!(
        quarters[2], "Q2 2026 | 7 h 30 | Glaze |  | 1 |  | ",
        "{quarters:?}"
    );
    assert!(
        scene.tables[2]
            .rows
            .iter()
            .any(|row| row[1].text == "Tern bowl"),
        "its works lie in it"
    );
}

#[test]
fn private_hours_and_works_are_in_no_saved_chart() {
    let trial = evenings();
    let file = |chart: &str| {
        let place = trial.root.path().join(format!("{chart}.svg"));
        let request = SaveChart {
            chart: asked(chart, "glaze"),
            ..save(&trial, "svg", &place)
        };
        trial.journal.save_chart(&call(), request).expect("saved");
        std::fs::read_to_string(place).expect("it is there")
    };
    let waterline = file("waterline");
    assert!(
        waterline.contains("67 % of 3 hours")
            && !waterline.contains("7 hours")
            && !waterline.contains(" 3 May"),
        "nobody learns of the evening in May"
    );
    let core = file("core");
    assert!(
        core.contains("2 hours made") && core.contains("Tern bowl"),
        "what is open is there"
    );
    assert!(
        !core.contains("Ledger") && !core.contains("9 hours") && !core.contains("4 May"),
        "nothing private is, nor behind a number"
    );
}

#[test]
fn a_crowded_journal_makes_no_heavy_chart() {
    let trial = studio();
    let craft = trial
        .journal
        .standing()
        .expect("it stands")
        .tree
        .children(None)[0]
        .id;
    let first = chrono::NaiveDate::from_ymd_opt(1977, 3, 1).expect("a day");
    let days = (0..9000_u64).map(|n| first + chrono::Days::new(2 * n));
    let log = |(n, on): (u64, chrono::NaiveDate)| {
        let mut session = crate::trial::session(&[craft], (30 + n * 37 % 300) as u16);
        session.on = on;
        let mut milestone = crate::trial::milestone(&format!("Case {n}"), craft, (1 + n % 6) as u8);
        milestone.on = on;
        [session, milestone]
    };
    let entries: Vec<_> = (0..).zip(days).flat_map(log).collect();
    trial
        .change("A long life", |tx| {
            entries.into_iter().try_for_each(|entry| tx.put(entry))
        })
        .expect("it is logged");
    for chart in ["core", "waterline"] {
        for width in [480, 1600] {
            let request = ChartRequest {
                width,
                ..asked(chart, "Ceramics")
            };
            trial.journal.chart(request.clone()).expect("a scene");
            let begin = std::time::Instant::now();
            let scene = trial.journal.chart(request).expect("a scene");
            let took = begin.elapsed();
            let bytes = serde_json::to_string(&scene).expect("json").len();
            println!(
                "{chart} at {width} of 9,000 sessions and as many works: {bytes} bytes, {took:?}"
            );
            assert!(
                bytes <= 300 * 1024,
                "{chart} at {width}: {bytes} bytes are too many"
            );
        }
    }
}
