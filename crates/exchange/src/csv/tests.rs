mod again;
mod reasons;
mod round;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, EntryId, Ladder, Outcome, Part, Precision, Rung, Session,
    Tree, Work, WorkId,
};
use uuid::Uuid;

use super::*;
use crate::{
    answer::{Need, Reason, State},
    compare::{Known, answer, compare},
    day::DayOrder,
    names::Against,
    sheet::Sheet,
};

fn areas() -> Vec<Area> {
    let rung = |number: usize| Rung {
        key: format!("r{number}"),
        name: format!("Rung {number}"),
        demands: String::new(),
        can_do: String::new(),
        signals: vec![],
    };
    let area = |number: u128, parent: Option<u128>, name: &str| Area {
        id: AreaId(Uuid::from_u128(number)),
        parent: parent.map(|parent| AreaId(Uuid::from_u128(parent))),
        kind: if parent.is_some() {
            AreaKind::Area
        } else {
            AreaKind::Craft
        },
        name: name.into(),
        also: vec![],
        ladder: parent.is_none().then(|| Ladder {
            rungs: (1..=6).map(rung).collect(),
        }),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    };
    vec![
        area(1, None, "Ceramics"),
        area(2, Some(1), "Glaze"),
        area(3, Some(1), "In/Out | both"),
        area(4, None, "=Sums"),
    ]
}

fn works() -> Vec<Work> {
    let work = |number: u128, title: &str| Work {
        id: WorkId(Uuid::from_u128(number)),
        title: title.into(),
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private: false,
    };
    vec![
        work(11, "Tern cover"),
        work(12, "@home"),
        work(13, "Twice"),
        work(14, "twice"),
    ]
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_000_000_123).expect("an instant")
}

fn read_with(bytes: &[u8], order: Option<DayOrder>) -> Result<Sheet, crate::Unreadable> {
    let tree = Tree::new(areas()).expect("a tree");
    read(
        bytes,
        &Against {
            tree: &tree,
            works: &works(),
            ids: &HashMap::new(),
            today: today(),
            at: at(),
        },
        order,
    )
}

fn sheet(text: &str) -> Sheet {
    read_with(text.as_bytes(), None).expect("our own CSV")
}

fn reasons(text: &str) -> Vec<(u64, Reason, Option<String>)> {
    sheet(text)
        .left
        .into_iter()
        .map(|left| (left.row, left.reason, left.field))
        .collect()
}

#[test]
fn a_session_is_read_from_every_column_in_any_order() {
    let sheet = sheet(
        "note,areas,making_min,on,work,overseeing_min,private\nfirst even ash,Ceramics/Glaze | ceramics,1h30,2026-03,tern cover,20,yes\n",
    );
    assert_eq!(sheet.left, vec![], "nothing is wrong with it");
    let taken = &sheet.taken[0];
    let entry = &taken.brings;
    assert_eq!(
        entry.body,
        Body::Session(Session {
            making_min: 90,
            overseeing_min: 20
        }),
        "a duration or whole minutes"
    );
    assert_eq!(
        (entry.on.to_string().as_str(), entry.precision),
        ("2026-03-31", Precision::Month),
        "a month is its last day"
    );
    assert_eq!(
        entry.areas,
        [AreaId(Uuid::from_u128(2)), AreaId(Uuid::from_u128(1))],
        "the first is primary"
    );
    assert_eq!(
        (entry.work, entry.private),
        (Some(WorkId(Uuid::from_u128(11))), true),
        "by its title"
    );
    assert_eq!(
        (entry.text.as_str(), entry.recorded_at, taken.row),
        ("first even ash", at(), 2),
        "the header is line 1"
    );
    let origin = entry
        .origin
        .as_ref()
        .expect("an import says where it is from");
    assert_eq!(
        origin.fields["making_min"], "1h30",
        "the row as it was read"
    );
}

#[test]
fn a_milestone_is_read_with_its_challenge_story_and_evidence() {
    let sheet = sheet(concat!(
        "on,title,areas,challenge,result,part,situation,action,story_result,learning,share,links,measure,work,note\n",
        "2026-03-14,Tern,Ceramics,Ceramics/Glaze=4 | =Sums=Rung 2,attempted,oversaw,s,a,r,l,h,https://a.example | https://b.example,",
        "latency: 840 -> 310 ms (dashboard),'@home,n\n"
    ));
    assert_eq!(sheet.left, vec![], "nothing is wrong with it");
    let entry = &sheet.taken[0].brings;
    let Body::Milestone(milestone) = &entry.body else {
        panic!("a title makes a milestone")
    };
    assert_eq!(entry.areas.len(), 3, "what is rated is an area too");
    assert_eq!(
        milestone.challenge.values().copied().collect::<Vec<_>>(),
        [4, 2],
        "a rung by number or by name"
    );
    assert_eq!(
        (milestone.result, milestone.part),
        (Outcome::Attempted, Part::Oversaw),
        "as said"
    );
    assert_eq!(
        milestone.story.as_ref().map(|story| story.result.as_str()),
        Some("r"),
        "story_result is the story's result"
    );
    assert_eq!(entry.evidence.len(), 3, "two links and a measure");
    assert_eq!(
        entry.work,
        Some(WorkId(Uuid::from_u128(12))),
        "the guard is taken away"
    );
}

#[test]
fn reliability_g1_bad_rows_do_not_stop_the_others_and_come_back_as_they_stood() {
    let text = "on,making_min,note\r\n2026-01-01,10,a\r\n2026-01-02,10\r\n2026-01-03,10,\"b\nc\"\r\n2026-01-04,10,d,e\r\n2026-01-05,10,\"f\r\n2026-01-06,10,g";
    let sheet = sheet(text);
    assert_eq!(
        sheet
            .taken
            .iter()
            .map(|taken| taken.row)
            .collect::<Vec<_>>(),
        [2, 4],
        "the good rows"
    );
    assert_eq!(
        sheet.left.iter().map(|left| left.row).collect::<Vec<_>>(),
        [3, 6, 7],
        "short, long, never closed"
    );
    assert!(
        sheet.left[2].message.contains("never closed"),
        "the quotation mark is named, not the rows it swallows"
    );
    let expected = "on,making_min,note\r\n2026-01-02,10\r\n2026-01-04,10,d,e\r\n2026-01-05,10,\"f\r\n2026-01-06,10,g\n";
    assert_eq!(
        sheet.rejects(),
        expected.as_bytes(),
        "in the source's own form, to be mended"
    );
}

#[test]
fn reliability_g2_what_was_seen_is_said() {
    for (bytes, delimiter, bom) in [
        (b"on,making_min\n2026-01-01,10\n".to_vec(), ',', false),
        (
            b"\xef\xbb\xbfon;making_min\r\n2026-01-01;10\r\n".to_vec(),
            ';',
            true,
        ),
        (b"making_min\ton\n10\t2026-01-01\n".to_vec(), '\t', false),
        (
            "\u{feff}on,making_min\r\n2026-01-01,10"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
            ',',
            true,
        ),
    ] {
        let sheet = read_with(&bytes, None).expect("our own CSV");
        assert_eq!(
            (sheet.reads.delimiter, sheet.reads.bom, sheet.taken.len()),
            (Some(delimiter), bom, 1),
            "{delimiter:?}"
        );
    }
    for empty in ["", "\n\n", "on,making_min\n"] {
        let sheet = sheet(empty);
        assert_eq!(
            (sheet.taken.len(), sheet.left.len()),
            (0, 0),
            "no rows are no mistake"
        );
    }
}

#[test]
fn a_header_that_is_not_ours_is_refused_by_name() {
    for (text, reason, word) in [
        ("on,making_min,mood\n", "columns", "'mood'"),
        ("on,making_min,on\n", "columns", "'on' stands twice"),
        ("making_min,note\n", "columns", "'on' is missing"),
        ("on,title,making_min\n", "columns", "'making_min'"),
        ("User,Email,Client\n", "format", "neither"),
        ("%PDF-1.7", "format", "neither"),
    ] {
        let refused = read_with(text.as_bytes(), None).expect_err(text);
        assert_eq!((refused.reason, refused.line), (reason, Some(1)), "{text}");
        assert!(
            refused.message.contains(word) && refused.message.contains("Nothing was imported."),
            "{}",
            refused.message
        );
    }
}

#[test]
fn the_order_of_day_and_month_is_asked_once_for_the_whole_file() {
    let text = b"on,making_min\n03/04/2024,10\n05/04/2024,10\n";
    let asked = read_with(text, None).expect("our own CSV");
    assert_eq!(
        (asked.needs, asked.taken.len()),
        (vec![Need::DayOrder], 0),
        "no date is guessed"
    );
    let answered = read_with(text, Some(DayOrder::DayFirst)).expect("our own CSV");
    assert_eq!(
        (
            answered.needs.len(),
            answered.taken[0].brings.on.to_string().as_str()
        ),
        (0, "2024-04-03"),
        "as answered"
    );
    let clear = sheet("on,making_min\n03/04/2024,10\n25/04/2024,10\n");
    assert_eq!(
        (clear.needs.len(), clear.taken.len()),
        (0, 2),
        "only one order fits, so nobody is asked"
    );
}

#[test]
fn names_that_are_not_there_are_listed_to_be_made() {
    let sheet = sheet(
        "on,making_min,areas,work\n2026-01-01,10,Ceramics/Kiln,\n2026-01-02,10,Ceramics/Kiln,\n2026-01-03,10,,Gull\n",
    );
    assert_eq!(sheet.wanted.areas, ["Ceramics/Kiln"], "each once");
    assert_eq!(sheet.wanted.works, ["Gull"], "each once");
}
