use std::collections::BTreeMap;

use plumb_mastery::{Evidence, Measure, Milestone, Story, entry::EvidenceBody};
use proptest::prelude::*;

use super::*;
use crate::row::Row;

fn cell_text() -> impl Strategy<Value = String> {
    "[=+\\-@'＝＋－＠]?[a-z,;\"é |\\\\\u{5d0}]{0,6}[a-z|\"\n]"
        .prop_map(|text: String| text.trim().to_owned())
        .prop_filter("words", |text| !text.is_empty())
}

fn line_text() -> impl Strategy<Value = String> {
    cell_text().prop_map(|text| text.replace('\n', "n"))
}

prop_compose! {
    fn entries()(
        title in line_text(), note in cell_text(), share in proptest::option::of(cell_text()), what in "[a-z|]{1,5}",
        making in 1..900_u16, days in 0..900_u64, session in any::<bool>(), areas in proptest::collection::btree_set(1..5_u128, 0..4),
        rung in 1..7_u8, work in proptest::option::of(11..13_u128), number in 100..200_u128, attempted in any::<bool>(),
    ) -> Entry {
        let areas: Vec<AreaId> = areas.into_iter().map(|number| AreaId(Uuid::from_u128(number))).collect();
        let evidence = |body| Evidence { body, caption: String::new() };
        let body = if session {
            Body::Session(Session { making_min: making, overseeing_min: 0 })
        } else {
            Body::Milestone(Milestone {
                title,
                challenge: areas.first().map(|area| (*area, rung)).into_iter().collect::<BTreeMap<_, _>>(),
                result: if attempted { Outcome::Attempted } else { Outcome::Done },
                part: Part::Made,
                story: share.map(|share| Story { share, ..Story::default() }),
            })
        };
        let measure = Measure { what, from: Some("840".into()), to: "-3.10".into(), unit: "ms".into(), source: Some("desk".into()) };
        let link = EvidenceBody::Link { url: "https://a.example/x|y".into(), title: String::new(), seen_on: None };
        Entry {
            id: EntryId(Uuid::from_u128(number)),
            on: today() - chrono::Days::new(days),
            precision: Precision::Day,
            began: None,
            recorded_at: at(),
            areas,
            work: work.map(|number| WorkId(Uuid::from_u128(number))),
            body,
            text: note,
            evidence: if session { vec![] } else { vec![evidence(link), evidence(EvidenceBody::Measure(measure))] },
            private: false,
            origin: None,
        }
    }
}

proptest! {
    #[test]
    fn interchange_x13_what_goes_out_comes_in_again(mut entry in entries()) {
        entry.tidy();
        let rows = areas().into_iter().map(Row::Area).chain(works().into_iter().map(Row::Work)).chain([Row::Entry(entry.clone())]);
        let files = export(rows.collect()).expect("a tree");
        let name = if matches!(entry.body, Body::Session(_)) { "sessions.csv" } else { "milestones.csv" };
        let text = &files.iter().find(|(file, _)| *file == name).expect("a file for each entity").1;
        let sheet = sheet(text);
        prop_assert_eq!(&sheet.left, &vec![], "{}", text);
        let mut back = sheet.taken[0].brings.clone();
        back.origin = None;
        prop_assert_eq!(&back, &entry, "{}", text);
        let tree = Tree::new(areas()).expect("a tree");
        let known = known([(&entry, false)], &tree, &works());
        prop_assert_eq!(compare(sheet.taken, &known)[0].state, State::Same, "our own export imported again is the same");
    }

    #[test]
    fn no_bytes_at_all_bring_it_down(mut bytes in proptest::collection::vec(any::<u8>(), 0..300), head in 0..3) {
        let begin: &[u8] = [&b""[..], b"on,making_min,note\n", b"on,title,challenge,measure\n"][head as usize];
        bytes.splice(0..0, begin.iter().copied());
        let _ = read_with(&bytes, Some(DayOrder::DayFirst));
    }

    #[test]
    fn no_text_at_all_brings_it_down(rows in proptest::collection::vec("(2026-01-01|.{0,8})[,;\t\"\n](10|1h30|.{0,6})[,\"\n].{0,8}", 0..8)) {
        let _ = read_with(format!("on,making_min,note\n{}", rows.join("\n")).as_bytes(), None);
    }
}

#[test]
fn every_file_of_an_export_has_rows_as_long_as_its_header() {
    let files = export(
        areas()
            .into_iter()
            .map(Row::Area)
            .chain(works().into_iter().map(Row::Work))
            .collect(),
    )
    .expect("a tree");
    assert_eq!(
        files.iter().map(|(file, _)| *file).collect::<Vec<_>>(),
        FILES,
        "one file for each entity"
    );
    assert!(
        files[0].1.contains(",'=Sums,"),
        "names that look like formulas are guarded"
    );
    assert_eq!(files[1].1.lines().count(), 5, "a header and four works");
}
