//! `import csv` and `import json`.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

const SESSIONS: &str = "on,making_min,overseeing_min,areas,work,note,private\n\
    2026-03-14,90,,Ceramics/Glaze | Ceramics/Throwing,,first firing,\n\
    2026-03-15,1h30,,Ceramics/Glaze,,,yes\n\
    2026-03,,45,Ceramics,,rota,\n";

const MILESTONES: &str = "on,title,areas,challenge,result,part,situation,action,story_result,learning,share,links,measure,work,note,private\n\
    2026-05-17,Ash bowl,,Ceramics/Glaze=4 | Ceramics/Throwing=2,,,Runs,Sieved,Even,Wait,All,https://example.org/a | https://example.org/b,latency: 840 -> 310 ms (dashboard),,cone 10,\n\
    2025,Copper red,Ceramics/Glaze,,attempted,oversaw,,,,,,,,,,yes\n";

fn counts(answer: &Value) -> [u64; 4] {
    ["read", "new", "same", "rejected"]
        .map(|name| answer["counts"][name].as_u64().unwrap_or_default())
}

#[test]
fn sessions_are_shown_first_and_then_written_as_one_change() {
    let book = Book::new();
    let place = book.file("sessions.csv", SESSIONS);
    let before = book.whole();
    let dry = book.json(&["import", "csv", &place, "--dry-run"]);
    assert_eq!(counts(&dry), [3, 3, 0, 0], "three rows, all new: {dry}");
    assert_eq!(
        (&dry["change"], &dry["format"]),
        (&Value::Null, &json!("csv")),
        "nothing is written"
    );
    assert_eq!(book.whole(), before, "the journal is as it was");
    let said = book.ok(&["import", "csv", &place]);
    assert!(
        said.contains("3 rows read: 3 new") && said.contains("Import 3 sessions"),
        "what happened: {said}"
    );
    let list = book.json(&["list"]);
    assert_eq!(
        list.as_array().map(Vec::len),
        Some(3),
        "three sessions: {list}"
    );
    let first = book.json(&["list", "firing"])[0].clone();
    assert_eq!(
        (&first["making_min"], &first["areas"]),
        (&json!(90), &json!(["Ceramics/Glaze", "Ceramics/Throwing"])),
        "{first}"
    );
    assert_eq!(
        book.json(&["list", "is:private"])[0]["making_min"],
        90,
        "a duration reads as on the command line"
    );
    assert_eq!(
        book.json(&["list", "rota"])[0]["precision"],
        "month",
        "a month is a month"
    );
    let after = book.whole();
    assert_eq!(
        counts(&book.json(&["import", "csv", &place])),
        [3, 0, 3, 0],
        "again: nothing new"
    );
    assert_eq!(book.whole(), after, "and nothing changed");
    book.ok(&["undo"]);
    assert_eq!(book.whole(), before, "one undo takes exactly it");
}

#[test]
fn milestones_have_all_documented_columns() {
    let book = Book::new();
    let place = book.file("milestones.csv", MILESTONES);
    book.ok(&["import", "csv", &place]);
    let bowl = book.json(&["show", "Ash bowl"]);
    assert_eq!(
        bowl["challenge"],
        json!({"Ceramics/Glaze": 4, "Ceramics/Throwing": 2}),
        "each challenge names its area: {bowl}"
    );
    assert_eq!(
        (&bowl["story"]["result"], &bowl["text"], &bowl["strength"]),
        (&json!("Even"), &json!("cone 10"), &json!("shown")),
        "{bowl}"
    );
    assert_eq!(
        bowl["evidence"].as_array().map(Vec::len),
        Some(3),
        "two links and a measure"
    );
    let red = book.json(&["show", "Copper red"]);
    assert_eq!(
        (
            &red["result"],
            &red["part"],
            &red["private"],
            &red["precision"]
        ),
        (
            &json!("attempted"),
            &json!("oversaw"),
            &json!(true),
            &json!("year")
        ),
        "{red}"
    );
}

#[test]
fn a_bad_row_stops_the_import_unless_it_has_somewhere_to_go() {
    let book = Book::new();
    let csv = format!(
        "{SESSIONS}2026-02-30,60,,Ceramics/Glaze,,,\n2026-03-16,60,,Glase,,,\n2026-03-17,soon,,Ceramics/Glaze,,,\n2026-12-24,60,,Ceramics/Glaze,,,\n"
    );
    let place = book.file("sessions.csv", csv);
    let refusal = book.refuses("invalid", &["import", "csv", &place]);
    assert!(
        refusal.says("4 of 7 rows") && refusal.says("--rejects"),
        "how many, and what to do: {refusal:?}"
    );
    let dry = book.json(&["import", "csv", &place, "--dry-run"]);
    let bad: Vec<(u64, &str)> = dry["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|row| row["state"] == "rejected")
        .map(|row| {
            (
                row["row"].as_u64().unwrap_or_default(),
                row["reason"].as_str().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        bad,
        [
            (5, "bad_date"),
            (6, "unknown_area"),
            (7, "bad_number"),
            (8, "bad_date")
        ],
        "line and reason: {dry}"
    );
    let rejects = book.place("rejects.csv").to_string_lossy().into_owned();
    book.ok(&["import", "csv", &place, "--rejects", &rejects]);
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(3),
        "the good rows are taken"
    );
    let kept = fs::read_to_string(&rejects).expect("the others lie in a file");
    assert!(
        kept.contains("2026-02-30") && kept.contains("Glase") && !kept.contains("first firing"),
        "only the bad ones: {kept}"
    );
    assert!(
        kept.starts_with("on,making_min"),
        "under the same header, to be mended and read again: {kept}"
    );
}

#[test]
fn unknown_names_are_made_on_request() {
    let book = Book::new();
    let place = book.file(
        "s.csv",
        "on,making_min,areas,work\n2026-03-14,90,Ceramics/Kiln,Tea bowls\n",
    );
    book.refuses("invalid", &["import", "csv", &place]);
    book.ok(&["import", "csv", &place, "--new"]);
    assert!(
        book.ok(&["area", "list"]).contains("Kiln")
            && book.ok(&["work", "list"]).contains("Tea bowls"),
        "both are there"
    );
    book.ok(&["undo"]);
    assert!(
        !book.ok(&["area", "list"]).contains("Kiln"),
        "in the same change"
    );
}

#[test]
fn names_of_a_file_go_where_the_person_says() {
    let book = Book::new();
    let csv = "on,title,areas,challenge\n2026-05-01,Bowl,Kiln | Slip,Kiln=4\n2026-05-02,Jar,Old,\n2026-05-03,Cup,Glaze,\n";
    let place = book.file("m.csv", csv);
    book.refuses("invalid", &["import", "csv", &place]);
    let maps = [
        "--map",
        "kiln=Glaze",
        "--map",
        "Slip=Glaze",
        "--map",
        "Old=skip",
    ];
    let words = [&["import", "csv", &place], &maps as &[&str]].concat();
    let said = book.ok(&[&words[..], &["--dry-run"]].concat());
    assert!(
        said.starts_with("3 rows read: 2 new") && said.contains("1 left out"),
        "two fit and one is left out: {said}"
    );
    assert!(
        said.contains("Slip goes to Glaze: 1 row"),
        "what was followed: {said}"
    );
    book.ok(&words);
    let bowl = book.json(&["show", "Bowl"]);
    assert_eq!(
        (&bowl["areas"], &bowl["challenge"]),
        (&json!(["Ceramics/Glaze"]), &json!({"Ceramics/Glaze": 4})),
        "once, though two names go there: {bowl}"
    );
    assert_eq!(counts(&book.json(&words))[2], 2, "and again adds nothing");
    let sessions = book.file("s.csv", "on,making_min,areas\n2026-05-01,60,Rota\n");
    book.ok(&["import", "csv", &sessions, "--map", "Rota=Glaze,over"]);
    assert_eq!(
        book.json(&["list", "kind:session"])[0]["overseeing_min"],
        60,
        "time of arranging is told from time of making"
    );
}

#[test]
fn a_mapping_that_says_nothing_or_leads_nowhere_is_refused() {
    let book = Book::new();
    let place = book.file("s.csv", SESSIONS);
    let import = |map: &'static str| {
        ["import", "csv", place.as_str(), "--map", map, "--dry-run"].map(str::to_owned)
    };
    for map in ["x", "=Glaze", "Glaze="] {
        let words = import(map);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let refusal = book.refuses("invalid", &words);
        assert_eq!(refusal.reason, "bad_mapping", "{map}: {refusal:?}");
    }
    let words = import("Kiln=Glase");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let refusal = book.refuses("missing", &words);
    assert!(
        refusal.says("Ceramics/Glaze"),
        "what was meant: {refusal:?}"
    );
    for words in [
        &["import", "json", &place, "--map", "a=b"] as &[&str],
        &["import", "json", &place, "--email", "a@b"],
        &["import", "json", &place, "--new"],
        &["import", "csv", &place, "--email", "a@b"],
    ] {
        book.refuses("usage", words);
    }
}

#[test]
fn a_file_that_is_no_csv_of_ours_is_refused() {
    let book = Book::new();
    for (name, bytes) in [
        ("empty.csv", b"" as &[u8]),
        ("other.csv", b"a,b\n1,2\n"),
        (
            "doubled.csv",
            b"on,making_min,on\n2026-01-01,5,2026-01-01\n",
        ),
        ("unknown.csv", b"on,making_min,mood\n2026-01-01,5,good\n"),
        (
            "unbalanced.csv",
            b"on,making_min,note\n2026-01-01,5,\"open\n",
        ),
        ("ragged.csv", b"on,making_min\n2026-01-01\n"),
        ("latin.csv", b"on,making_min,note\n2026-01-01,5,caf\xe9\n"),
        ("nul.csv", b"on,making_min,note\n2026-01-01,5,a\0b\n"),
        ("png.csv", b"\x89PNG\r\n\x1a\n"),
    ] {
        let place = book.file(name, bytes);
        let before = book.whole();
        let said = book.say(&["import", "csv", &place]);
        assert!(
            said.status == 2 || (name == "empty.csv" && said.status == 0),
            "{name} is bad input: {said:?}"
        );
        assert_eq!(book.whole(), before, "{name} writes nothing");
    }
    let header = book.file("header.csv", "on,making_min,areas\n");
    assert!(
        book.ok(&["import", "csv", &header]).contains("0 rows read"),
        "a header alone is no error"
    );
    book.refuses("missing", &["import", "csv", "nowhere.csv"]);
    book.refuses("invalid", &["import", "csv", "."]);
    book.refuses("usage", &["import", "csv"]);
}

#[test]
fn a_bom_and_windows_line_ends_are_read() {
    let book = Book::new();
    let csv = format!("\u{feff}{}", SESSIONS.replace('\n', "\r\n"));
    let place = book.file("windows.csv", csv);
    assert_eq!(
        counts(&book.json(&["import", "csv", &place])),
        [3, 3, 0, 0],
        "as if a spreadsheet had saved it"
    );
    let piped = Book::new();
    let said = piped.say_hearing(SESSIONS, &["import", "csv", "-", "--json"]);
    assert_eq!(said.status, 0, "and from standard input: {said:?}");
}

#[test]
fn the_journals_own_json_round_trips_byte_for_byte() {
    let book = super::depth::shoemaker();
    book.ok(&[
        "role",
        "add",
        "Journeyman",
        "--from",
        "1960",
        "--to",
        "1964-05",
    ]);
    book.ok(&[
        "log", "goal", "--area", "Welting", "--level", "5", "--by", "2027",
    ]);
    book.ok(&[
        "log", "sounding", "--area", "Welting", "--level", "3.5", "--by", "Ann",
    ]);
    let whole = book.whole();
    let other = Book::bare();
    other.ok(&["init"]);
    let place = other.file("journal.plumb.jsonl", &whole);
    other.ok(&["import", "json", &place]);
    assert_eq!(
        other.whole(),
        whole,
        "export, import into an empty journal, export"
    );
    assert_eq!(
        other.json(&["depth", "Welting"])["depth30"],
        100,
        "with the same depth"
    );
    let again = other.json(&["import", "json", &place]);
    assert_eq!(
        (&again["counts"]["new"], &again["change"]),
        (&json!(0), &Value::Null),
        "again: nothing new: {again}"
    );
    let itself = book.file("journal.plumb.jsonl", &whole);
    assert_eq!(
        book.json(&["import", "json", &itself])["change"],
        Value::Null,
        "its own JSON changes nothing"
    );
    assert_eq!(book.whole(), whole, "byte for byte");
}

#[test]
fn a_spoiled_json_is_refused_whole() {
    let book = super::depth::shoemaker();
    let whole = book.whole();
    let lines: Vec<&str> = whole.lines().collect();
    let cut = lines[..lines.len() - 1].join("\n");
    let other = Book::new();
    let changed = whole.replacen("\"p3\"", "\"p33\"", 1);
    let newer = whole.replacen("plumb.journal/1", "plumb.journal/2", 1);
    for (name, text) in [
        ("cut", cut.as_str()),
        ("changed", &changed),
        ("newer", &newer),
        ("empty", ""),
        ("deep", &"[".repeat(100_000)),
        ("nan", "{\"type\":NaN}\n"),
    ] {
        let place = other.file(&format!("{name}.jsonl"), text);
        let before = other.whole();
        let said = other.say(&["import", "json", &place]);
        assert!(
            said.status == 2 || said.status == 1,
            "{name} is refused: {said:?}"
        );
        assert!(said.err.contains("code: "), "with its code: {said:?}");
        assert_eq!(other.whole(), before, "{name} writes nothing");
    }
    other.refuses("missing", &["import", "json", "nowhere.jsonl"]);
}
