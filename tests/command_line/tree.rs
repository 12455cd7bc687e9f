//! `craft`, `area` and `ladder`.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

fn paths(book: &Book) -> Vec<String> {
    let areas = book.json(&["area", "list"]);
    areas
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|area| area["path"].as_str())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_craft_copies_a_ladder() {
    let book = Book::new();
    let made = book.json(&["craft", "add", "Engraving", "--ladder", "guild"]);
    assert!(
        made["id"].is_string() && made["change"].is_string(),
        "a write answer: {made}"
    );
    assert_eq!(made["moved"], json!([]), "a new craft moves nothing");
    let rungs = book.json(&["ladder", "show", "Engraving"]);
    let names: Vec<&str> = rungs["rungs"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|rung| rung["name"].as_str())
        .collect();
    assert_eq!(
        names,
        ["Apprentice piece", "Journeyman piece", "Masterpiece"],
        "the guild's three"
    );
    assert_eq!(
        book.ok(&["craft", "add", "Weaving", "--ladder", "grades"]),
        "Added craft Weaving\n",
        "one line"
    );
    let crafts = book.json(&["craft", "list"]);
    assert_eq!(
        crafts.as_array().map(Vec::len),
        Some(3),
        "crafts alone: {crafts}"
    );
    assert!(
        book.ok(&["craft", "list"]).starts_with("Ceramics"),
        "and as lines"
    );
    book.refuses("missing", &["craft", "add", "Sewing", "--ladder", "gild"]);
    book.refuses("invalid", &["craft", "add", "ceramics"]);
    book.refuses("invalid", &["craft", "add", ""]);
    book.refuses("invalid", &["craft", "add", "   "]);
    book.refuses("usage", &["craft", "add"]);
}

#[test]
fn an_area_is_added_renamed_moved_and_deleted() {
    let book = Book::new();
    assert_eq!(
        paths(&book),
        [
            "Ceramics",
            "Ceramics/Glaze",
            "Ceramics/Glaze/Ash",
            "Ceramics/Throwing"
        ],
        "the tree, parents first"
    );
    assert_eq!(
        book.ok(&["area", "rename", "Glaze", "Glazing"]),
        "Renamed Ceramics/Glazing\n",
        "its new path"
    );
    assert_eq!(
        book.ok(&["area", "move", "Ash", "--under", "Throwing"]),
        "Moved Ceramics/Throwing/Ash\n",
        "its new place"
    );
    assert_eq!(
        book.ok(&["area", "delete", "Glazing"]),
        "Deleted Ceramics/Glazing\n",
        "nothing uses it"
    );
    assert_eq!(
        paths(&book),
        ["Ceramics", "Ceramics/Throwing", "Ceramics/Throwing/Ash"],
        "what is left"
    );
    book.ok(&["undo", "3"]);
    assert_eq!(
        paths(&book),
        [
            "Ceramics",
            "Ceramics/Glaze",
            "Ceramics/Glaze/Ash",
            "Ceramics/Throwing"
        ],
        "all taken back"
    );
    book.refuses("invalid", &["area", "add", "glaze", "--under", "Ceramics"]);
    book.refuses(
        "missing",
        &["area", "add", "Slip", "--under", "Ceramic arts"],
    );
    book.refuses("invalid", &["area", "add", "Slip", "--under", "Ash"]);
    book.refuses("invalid", &["area", "move", "Glaze", "--under", "Ash"]);
    book.refuses("missing", &["area", "rename", "Glass", "Glazing"]);
    book.refuses("usage", &["area", "add", "Slip"]);
}

#[test]
fn an_area_in_use_is_retired_or_merged_not_deleted() {
    let book = Book::new();
    book.ok(&[
        "log",
        "milestone",
        "First even ash glaze",
        "--challenge",
        "Ash=4",
        "--link",
        "https://example.org/ash",
    ]);
    let refusal = book.refuses("refused", &["area", "delete", "Ash"]);
    assert!(
        refusal.says("retire") || refusal.says("merge"),
        "it says what can be done instead: {refusal:?}"
    );
    book.ok(&["area", "retire", "Ash", "--on", "2026-11-01"]);
    let areas = book.json(&["area", "list"]);
    assert_eq!(
        areas[2]["retired_on"], "2026-11-01",
        "hidden since: {areas}"
    );
    assert_eq!(areas[2]["depth30"], 35, "and its numbers stay: 5 × 7");
    let merged = book.json(&["area", "merge", "Ash", "--into", "Throwing"]);
    assert_eq!(
        merged["moved"].as_array().map(Vec::len),
        Some(2),
        "Glaze loses what Throwing gains: {merged}"
    );
    assert_eq!(
        book.json(&["depth", "Throwing"])["depth30"],
        35,
        "the tags moved"
    );
    book.refuses(
        "refused",
        &["area", "merge", "Throwing", "--into", "Throwing"],
    );
    book.ok(&["craft", "add", "Bookbinding"]);
    book.refuses(
        "refused",
        &["area", "merge", "Throwing", "--into", "Bookbinding"],
    );
    book.refuses("missing", &["area", "merge", "Kiln", "--into", "Throwing"]);
    book.refuses(
        "invalid",
        &["area", "retire", "Glaze", "--on", "2026-13-01"],
    );
    book.refuses("missing", &["area", "retire", "Kiln"]);
}

#[test]
fn an_area_is_set() {
    let book = Book::new();
    book.ok(&[
        "area",
        "set",
        "Glaze",
        "--also",
        "Glazing",
        "Glasur",
        "--half-life",
        "335",
        "--fallow",
        "on",
    ]);
    let glaze = book.json(&["area", "list"])[1].clone();
    assert_eq!(
        glaze["also"],
        json!(["Glazing", "Glasur"]),
        "the whole list: {glaze}"
    );
    assert_eq!(
        (&glaze["freshness_half_life"], &glaze["fallow_since"]),
        (&json!(335), &json!("2026-11-20")),
        "resting since today"
    );
    book.ok(&["log", "session", "--area", "glasur", "--making", "1h"]);
    book.ok(&["area", "set", "Glaze", "--fallow", "off"]);
    assert_eq!(
        book.json(&["area", "list"])[1]["fallow_since"],
        Value::Null,
        "and awake again"
    );
    book.ok(&["area", "set", "Ash", "--kind", "area"]);
    book.ok(&["area", "add", "Nuka", "--under", "Ash"]);
    book.refuses("invalid", &["area", "set", "Ash", "--kind", "technique"]);
    book.refuses(
        "invalid",
        &["area", "set", "Ceramics", "--kind", "technique"],
    );
    book.refuses("missing", &["area", "set", "Kiln", "--fallow", "on"]);
    book.refuses("usage", &["area", "set", "Glaze"]);
}

#[test]
fn a_ladder_goes_out_and_comes_back_with_a_map() {
    let book = Book::new();
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--link",
        "https://example.org/bowl",
    ]);
    assert_eq!(
        book.lines(&["ladder", "show", "Ceramics"]).len(),
        6,
        "six rungs, a line each"
    );
    let place = book.place("ladder.json").to_string_lossy().into_owned();
    book.ok(&["ladder", "export", "Ceramics", "-o", &place]);
    let mut ladder: Value =
        serde_json::from_slice(&fs::read(&place).expect("it was written")).expect("it is JSON");
    assert_eq!(
        ladder,
        book.json(&["ladder", "show", "Ceramics"]),
        "the file is what is shown"
    );
    ladder["rungs"][3]["name"] = json!("Unknots");
    book.file("ladder.json", ladder.to_string());
    book.ok(&["ladder", "set", "Ceramics", &place]);
    assert!(
        book.ok(&["depth", "Glaze"])
            .contains("toward Follows, 0.00")
            || book.json(&["depth", "Glaze"])["depth30"] == 35,
        "renaming changes no number"
    );
    ladder["rungs"].as_array_mut().expect("rungs").pop();
    book.file("ladder.json", ladder.to_string());
    book.refuses("invalid", &["ladder", "set", "Ceramics", &place]);
    let map = "1=1,2=2,3=3,4=5,5=5,6=5";
    let before = book.whole();
    let preview = book.json(&[
        "ladder",
        "set",
        "Ceramics",
        &place,
        "--map",
        map,
        "--dry-run",
    ]);
    assert_eq!(preview["written"], false, "only shown: {preview}");
    assert!(
        preview["readings"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        "before and after of every area: {preview}"
    );
    assert_eq!(book.whole(), before, "a dry run changes nothing");
    book.ok(&["ladder", "set", "Ceramics", &place, "--map", map]);
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        45,
        "rung 4 became 5: 5 × 9"
    );
    book.ok(&["undo"]);
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        35,
        "one undo takes it back"
    );
}

#[test]
fn a_ladder_that_is_none_is_refused() {
    let book = Book::new();
    let bad = [
        ("empty.json", String::new()),
        ("words.json", "a ladder".to_owned()),
        ("array.json", "[]".to_owned()),
        (
            "two.json",
            json!({"rungs": [{"key": "a", "name": "A"}, {"key": "b", "name": "B"}]}).to_string(),
        ),
        ("deep.json", "[".repeat(20_000)),
    ];
    for (name, text) in bad {
        let place = book.file(name, text);
        book.refuses("invalid", &["ladder", "set", "Ceramics", &place]);
        book.refuses("invalid", &["craft", "add", "Weaving", "--ladder", &place]);
    }
    let ten: Vec<Value> = (0..10)
        .map(|n| json!({"key": n.to_string(), "name": n.to_string()}))
        .collect();
    let place = book.file("ten.json", json!({ "rungs": ten }).to_string());
    book.refuses("invalid", &["ladder", "set", "Ceramics", &place]);
    let good = book.place("good.json").to_string_lossy().into_owned();
    book.ok(&["ladder", "export", "Ceramics", "-o", &good]);
    for map in ["1=1", "1=1,2=2,3=3,4=4,5=5,6=7", "1=2,2=1,3=3,4=4,5=5,6=6"] {
        book.refuses(
            "invalid",
            &["ladder", "set", "Ceramics", &good, "--map", map],
        );
    }
    book.refuses(
        "usage",
        &["ladder", "set", "Ceramics", &good, "--map", "one=two"],
    );
    book.refuses("missing", &["ladder", "show", "Ceramic arts"]);
    book.refuses("missing", &["ladder", "set", "Ceramics", "nowhere.json"]);
    let gone = book.place("no").join("such").join("ladder.json");
    book.refuses(
        "file",
        &[
            "ladder",
            "export",
            "Ceramics",
            "-o",
            &gone.to_string_lossy(),
        ],
    );
}

#[test]
fn an_area_moves_into_another_craft_and_its_ratings_with_it() {
    let book = Book::new();
    book.ok(&["craft", "add", "Painting", "--ladder", "guild"]);
    book.ok(&[
        "log",
        "milestone",
        "Ash jar",
        "--challenge",
        "Ash=4",
        "--challenge",
        "Throwing=5",
        "--link",
        "https://example.org/jar",
    ]);
    book.ok(&["log", "sounding", "--area", "Glaze", "--level", "2.5"]);
    let before = book.whole();
    let refusal = book.refuses("invalid", &["area", "move", "Glaze", "--under", "Painting"]);
    assert!(
        refusal.reason == "no_map" && refusal.says("rungs"),
        "six rungs are not three: {refusal:?}"
    );
    let map = "1=1,2=1,3=2,4=2,5=3,6=3";
    book.ok(&["area", "move", "Glaze", "--under", "Painting", "--map", map]);
    let jar = book.json(&["show", "Ash jar"]);
    assert_eq!(
        jar["challenge"],
        serde_json::json!({"Painting/Glaze/Ash": 2, "Ceramics/Throwing": 5}),
        "what moved is on the rungs there, what stayed is as it was: {jar}"
    );
    let said = book.json(&["calibration", "Glaze"]);
    assert_eq!(
        said["soundings"][0]["half_rungs"], 3,
        "two and a half is midway between the images of two and three: {said}"
    );
    assert_eq!(
        book.json(&["depth", "Painting"])["depth30"],
        15,
        "the other craft is as deep as what came into it: five times three half rungs"
    );
    book.ok(&["undo"]);
    assert_eq!(book.whole(), before, "and one undo takes all of it back");
}
