//! New ground, from the rows: the same numbers as from the entries, nothing private in a file, and light where there is much.

use plumb_charts::Scene;
use plumb_exchange::Row;
use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, Session,
    freshness::{Making, Practice, freshness},
    reach::{Asked, Use, Uses, reach},
};

use super::*;
use crate::{
    reader::Select,
    trial::{craft, milestone, session, today, work},
};

fn below(parent: AreaId, kind: AreaKind, name: &str) -> Area {
    Area {
        id: AreaId(crate::chance::new_id()),
        parent: Some(parent),
        kind,
        ladder: None,
        ..craft(name)
    }
}

fn on(day: &str, entry: Entry) -> Entry {
    Entry {
        on: day.parse().expect("a day"),
        ..entry
    }
}

/// Drawing and Printmaking; Hatching is in both, and a secret technique is named by a private session alone.
fn printmaker() -> Trial {
    let trial = Trial::new();
    let (drawing, print) = (craft("Drawing"), craft("Printmaking"));
    let (line, etching) = (
        below(drawing.id, AreaKind::Area, "Line"),
        below(print.id, AreaKind::Area, "Etching"),
    );
    let way = |parent: &Area, name| below(parent.id, AreaKind::Technique, name);
    let (hatching, again) = (way(&line, "Hatching"), way(&etching, "hatching"));
    let (aquatint, secret) = (way(&etching, "Aquatint"), way(&etching, "Forged seal"));
    let map = work("Salt map");
    let mut hidden = on("2026-03-01", session(&[secret.id, aquatint.id], 60));
    hidden.private = true;
    let mut arranged = session(&[aquatint.id], 0);
    arranged.body = Body::Session(Session {
        making_min: 0,
        overseeing_min: 60,
    });
    let mut first = on("2025-05-02", milestone("Salt flats", aquatint.id, 3));
    first.work = Some(map.id);
    let entries = [
        on("2019-01-05", session(&[hatching.id, line.id], 45)),
        on("2026-02-01", session(&[again.id], 45)),
        on("2026-02-03", arranged),
        first,
        hidden,
    ];
    let areas = [
        drawing, print, line, etching, hatching, again, aquatint, secret,
    ];
    let rows = areas.into_iter().map(Row::Area);
    let rows = rows.chain([Row::Work(map)]);
    let rows: Vec<Row> = rows.chain(entries.map(Row::Entry)).collect();
    trial.put("Begin", &rows);
    trial
}

fn everything() -> ChartRequest {
    ChartRequest {
        chart: "reach".into(),
        ..ChartRequest::default()
    }
}

fn drawn(trial: &Trial, request: ChartRequest) -> Scene {
    trial.journal.chart(request).expect("a scene")
}

#[test]
fn reach_from_the_rows_is_reach_from_the_entries() {
    let trial = printmaker();
    let (rows, entries) = trial
        .journal
        .read(|reader| {
            let tree = crate::storage::tree(reader.connection())?;
            let entries = reader.entries(&Select::default())?;
            let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
            let fadings = freshness(&tree, &Making::of(&tree, &practice));
            let asked = Asked {
                to: today(),
                on: today(),
            };
            let of = |uses: Vec<Use>| reach(&tree, &Uses::of(&tree, uses, &fadings), &[], asked);
            let whole = entries.iter().filter_map(Use::of).collect();
            Ok((of(reader.uses()?), of(whole)))
        })
        .expect("it reads");
    assert_eq!(rows, entries, "two ways to one ground");
    let scene = drawn(&trial, everything());
    assert_eq!(
        scene.sentence,
        "Drawing: 1 technique, none new in 2026; 1 tried once. \
         Printmaking: 3 techniques, 2 new in 2026, 1 of them carried over from Drawing; 2 tried once.",
        "the person sees all of it"
    );
    let aquatint = &scene.tables[0].rows[1];
    let cells: Vec<&str> = aquatint.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(
        cells[..6],
        [
            "Aquatint",
            "Etching, Printmaking",
            "2 May 2025",
            "Salt map",
            "2",
            "1 Mar 2026"
        ],
        "with the work of its first use"
    );
}

#[test]
fn reach_that_is_saved_holds_nothing_private() {
    let trial = printmaker();
    let file = trial.root.path().join("reach.svg");
    let request = SaveChart {
        chart: everything(),
        format: "svg".into(),
        theme: "light".into(),
        claimed: false,
        file: Place(file.display().to_string()),
    };
    trial
        .journal
        .save_chart(&call(), request)
        .expect("it is saved");
    let svg = std::fs::read_to_string(file).expect("it is there");
    assert!(
        svg.contains(
            "Printmaking: 2 techniques, 1 new in 2026, carried over from Drawing; 2 tried once."
        ),
        "the numbers are those of what may leave: {svg}"
    );
    assert!(
        !svg.contains("Forged") && !svg.contains("1 March 2026"),
        "neither the technique, nor the day, nor that there is one not used yet: {svg}"
    );
}

#[test]
fn reach_that_is_saved_names_no_craft_that_only_private_entries_name() {
    let trial = Trial::new();
    let (open, secret) = (craft("Weaving"), craft("Forgery"));
    let mut hidden = session(&[secret.id], 60);
    hidden.private = true;
    let rows = [Row::Area(open), Row::Area(secret), Row::Entry(hidden)];
    trial.put("Begin", &rows);
    let file = trial.root.path().join("reach.svg");
    let request = SaveChart {
        chart: everything(),
        format: "svg".into(),
        theme: "light".into(),
        claimed: false,
        file: Place(file.display().to_string()),
    };
    trial
        .journal
        .save_chart(&call(), request)
        .expect("it is saved");
    let svg = std::fs::read_to_string(file).expect("it is there");
    assert!(
        svg.contains("Weaving") && !svg.contains("Forgery"),
        "an empty chart does not tell it either: {svg}"
    );
}

#[test]
fn reach_of_a_crowd_is_light_and_warm() {
    let trial = Trial::new();
    let mut rows = Vec::new();
    let mut entries = Vec::new();
    let mut n = 0_u64;
    for craft_number in 0..5 {
        let root = craft(&format!("Craft {craft_number}"));
        for area_number in 0..11 {
            let area = below(root.id, AreaKind::Area, &format!("Bench {area_number}"));
            for number in 0..6 {
                let name = format!("Way {craft_number}-{area_number}-{number}");
                let way = below(area.id, AreaKind::Technique, &name);
                for time in 0..3 {
                    let back = chrono::Days::new(n * 7_919 % 18_000 + time * 30);
                    let mut entry = session(&[way.id, area.id], 90);
                    entry.on = today() - back;
                    entries.push(Row::Entry(entry));
                }
                n += 1;
                rows.push(Row::Area(way));
            }
            rows.push(Row::Area(area));
        }
        rows.push(Row::Area(root));
    }
    rows.reverse();
    rows.append(&mut entries);
    trial.put("A life", &rows);
    for print in [false, true] {
        let request = ChartRequest {
            width: 1600,
            print,
            ..everything()
        };
        drawn(&trial, request.clone());
        let begun = std::time::Instant::now();
        let scene = drawn(&trial, request);
        let took = begun.elapsed();
        let bytes = serde_json::to_string(&scene).expect("json").len();
        println!("reach of 330 techniques, print {print}: {bytes} bytes, {took:?}");
        assert!(
            bytes <= 300 * 1024,
            "{bytes} bytes are more than a scene may have"
        );
    }
}
