mod random;
mod seed;

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_mastery::{Area, AreaId, Body, Entry, EntryId, Publish, Recognition, WorkId};
use uuid::Uuid;

use super::*;
use crate::{
    answer::{Reason, State},
    row::Row,
    scope::Scope,
};
use seed::{Seed, journal};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128(0x0191_f2a0_0000_7000_8000_0000_0000_0000 + (kind << 32) + number as u128)
}

fn nothing<R>(then: impl FnOnce(&Existing<'_>) -> R) -> R {
    let (works, milestones) = (HashSet::new(), HashSet::new());
    then(&Existing {
        areas: &[],
        works: &works,
        milestones: &milestones,
        today: today(),
    })
}

fn read_back(bytes: &[u8]) -> crate::sheet::Sheet<Row> {
    nothing(|existing| read(bytes, existing)).expect("a file of ours")
}

fn example() -> Vec<Row> {
    let seed = |kind, number, days, text: &str| Seed {
        kind,
        number,
        days,
        secret: false,
        text: text.into(),
    };
    journal(&[
        seed(0, 1, 5, "a"),
        seed(1, 2, 3, "b"),
        seed(4, 3, 1, "c"),
        seed(3, 0, 9, "d"),
    ])
}

fn text() -> String {
    String::from_utf8(write(example(), Scope::Full)).expect("UTF-8")
}

fn lines() -> Vec<String> {
    text().lines().map(str::to_owned).collect()
}

fn refused(text: &str) -> &'static str {
    nothing(|existing| read(text.as_bytes(), existing))
        .map(|_| ())
        .expect_err("refused")
        .reason
}

#[test]
fn a_file_begins_and_ends_as_documented() {
    let lines = lines();
    assert_eq!(
        lines[0], r#"{"type":"journal","format":"plumb.journal/1","scope":"full"}"#,
        "the first line says what it is"
    );
    let body: String = lines[..lines.len() - 1]
        .iter()
        .map(|line| format!("{line}\n"))
        .collect();
    let end = format!(
        r#"{{"type":"end","lines":{},"sha256":"{}"}}"#,
        lines.len() - 1,
        crate::answer::sha256(body.as_bytes())
    );
    assert_eq!(
        lines[lines.len() - 1],
        end,
        "the last line counts and hashes all before it"
    );
    let types: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.split('"').nth(3))
        .collect();
    let mut sorted = types.clone();
    sorted.sort_by_key(|word| {
        ["journal", "profile", "role", "area", "work", "entry", "end"]
            .iter()
            .position(|known| known == word)
    });
    assert_eq!(types, sorted, "rows stand by type");
}

#[test]
fn interchange_x12_a_cut_file_is_found() {
    let lines = lines();
    for keep in 1..lines.len() {
        assert_eq!(
            refused(&lines[..keep].join("\n")),
            "cut",
            "{keep} lines are not the whole file"
        );
    }
    let text = text();
    assert_eq!(
        refused(&text[..text.len() - 4]),
        "cut",
        "half a last line is none"
    );
    assert_eq!(refused(""), "format", "nothing at all is no journal");
}

#[test]
fn interchange_x12_a_changed_file_is_found_and_reordered_lines_are_no_change() {
    let mut lines = lines();
    assert_eq!(
        refused(&text().replace("\"making_min\":1", "\"making_min\":2")),
        "changed",
        "a changed value"
    );
    let gone = lines
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != lines.len() - 2)
        .map(|(_, line)| line.clone())
        .collect::<Vec<_>>();
    assert_eq!(refused(&gone.join("\n")), "changed", "a line that is gone");
    let last = lines.len() - 1;
    lines[1..last].reverse();
    let turned = read_back(lines.join("\r\n").as_bytes());
    assert_eq!(
        turned.taken.len(),
        last - 1,
        "the order of lines and their ends carry no meaning"
    );
}

#[test]
fn interchange_x12_a_bad_line_is_named_and_takes_along_what_refers_to_it() {
    let lines = lines();
    let craft = lines
        .iter()
        .position(|line| line.contains("Area 0"))
        .expect("a craft");
    let mut broken = lines.clone();
    broken[craft] = broken[craft].replace("\"name\"", "\"mood\"");
    let sheet = read_back(broken.join("\n").as_bytes());
    let first = sheet
        .left
        .iter()
        .find(|left| left.row == craft as u64 + 1)
        .expect("its own line");
    assert_eq!(
        (first.reason, first.field.as_deref()),
        (Reason::BadValue, Some("mood")),
        "the key is named"
    );
    let fields: Vec<_> = sheet
        .left
        .iter()
        .filter_map(|left| left.field.as_deref())
        .collect();
    assert!(
        fields.contains(&"parent") && fields.contains(&"areas"),
        "{fields:?} refer to it"
    );

    let mut doubled = lines.clone();
    doubled.insert(craft + 1, lines[craft].clone());
    let sheet = read_back(doubled.join("\n").as_bytes());
    assert_eq!(
        (sheet.left[0].row, sheet.left[0].reason),
        (craft as u64 + 2, Reason::DuplicateId),
        "the second is refused"
    );
    assert!(
        sheet.left.iter().all(|left| left.state == State::Rejected),
        "and said to be"
    );
}

#[test]
fn rejected_lines_given_back_mended_are_exactly_the_missing_rows() {
    let lines = lines();
    let at = lines
        .iter()
        .position(|line| line.contains("\"kind\":\"note\""))
        .expect("a note");
    let mut broken = lines.clone();
    broken[at] = broken[at].replace("\"on\":\"2026", "\"on\":\"2926");
    let sheet = read_back(broken.join("\n").as_bytes());
    let areas: Vec<Area> = sheet
        .taken
        .iter()
        .filter_map(|taken| {
            if let Row::Area(area) = &taken.brings {
                Some(area.clone())
            } else {
                None
            }
        })
        .collect();
    let mended = String::from_utf8(sheet.rejects())
        .expect("text")
        .replace("2926", "2026");
    let (works, milestones) = (
        (0..6).map(|number| WorkId(id(2, number))).collect(),
        HashSet::new(),
    );
    let existing = Existing {
        areas: &areas,
        works: &works,
        milestones: &milestones,
        today: today(),
    };
    let again = read(mended.as_bytes(), &existing).expect("a file of ours");
    assert_eq!(again.left, vec![], "nothing is wrong any more");
    let rows: Vec<String> = again
        .taken
        .iter()
        .map(|taken| crate::row::write(&taken.brings))
        .collect();
    assert_eq!(
        rows,
        vec![lines[at].clone()],
        "the one row that was missing"
    );
}

#[test]
fn another_version_is_refused_untouched() {
    assert_eq!(
        refused(&text().replace("plumb.journal/1", "plumb.journal/2")),
        "too_new",
        "a later Plumb wrote it"
    );
    assert_eq!(refused("{}\n{}\n"), "format", "some other JSON");
}

#[test]
fn an_area_that_only_left_out_entries_use_is_left_out_and_ancestors_of_used_ones_stay() {
    let mut rows = example();
    for row in &mut rows {
        if let Row::Entry(entry) = row {
            entry.private = entry.areas == [AreaId(id(1, 8))];
        }
    }
    let text = String::from_utf8(write(rows, Scope::Shareable)).expect("UTF-8");
    assert!(
        !text.contains("Area 1\""),
        "only a private session was in it"
    );
    assert!(
        text.contains("Area 0\"") && text.contains("Area 2\""),
        "used, or above what is used"
    );
    assert!(
        text.contains("Area 4\""),
        "nobody used it yet, so it tells nothing"
    );
}

#[test]
fn an_anonymous_name_becomes_what_they_are_to_the_person() {
    let mut rows = example();
    for row in &mut rows {
        if let Row::Entry(Entry {
            body: Body::Recognition(recognition),
            ..
        }) = row
        {
            recognition.publish = Publish::Anonymous;
            recognition.from = "Ada".into();
        }
    }
    let text = String::from_utf8(write(rows, Scope::Shareable)).expect("UTF-8");
    assert!(
        text.contains(r#""from":"a client""#) && !text.contains("Ada"),
        "the words may leave, the name not"
    );
}

#[test]
fn a_month_with_any_other_day_than_its_last_is_left_with_its_line() {
    let mut rows = example();
    let mut entries = rows.iter_mut().filter_map(|row| match row {
        Row::Entry(entry) => Some(entry),
        _ => None,
    });
    let entry = entries.next().expect("an entry");
    entry.precision = plumb_mastery::Precision::Month;
    entry.on = NaiveDate::from_ymd_opt(2026, 5, 15).expect("a day");
    entry.began = None;
    entry.recorded_at = today().and_hms_opt(12, 0, 0).expect("an hour").and_utc();
    let id = entry.id.to_string();
    let sheet = read_back(&write(rows, Scope::Full));
    let left: Vec<&str> = sheet
        .left
        .iter()
        .filter(|left| String::from_utf8_lossy(&left.source).contains(&id))
        .map(|left| left.message.as_str())
        .collect();
    assert_eq!(
        left,
        [
            "May 2026 is kept as its last day, 31 May 2026, or as the day of logging; 15 May 2026 is neither."
        ],
        "no day is invented"
    );
    assert!(sheet.left[0].row > 1, "its line in the file is named");
}
