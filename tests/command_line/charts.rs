//! `chart`.

use std::fs;

use plumb_tests::plumb::Book;

use super::depth::shoemaker;

#[test]
fn a_chart_is_a_sentence_and_a_table() {
    let book = shoemaker();
    let said = book.ok(&["chart", "sounding", "--area", "Welting"]);
    assert!(
        said.contains("3.33"),
        "the sentence holds the reading: {said}"
    );
    let table = book.ok(&["chart", "sounding-line", "--area", "Welting", "--table"]);
    assert!(
        table.lines().count() >= 9,
        "a head and eight steps: {table}"
    );
    assert!(
        said.ends_with(&table),
        "plain is the sentence, then the table"
    );
    let scene = book.json(&["chart", "sounding-line", "--area", "Welting"]);
    assert!(
        scene["scene"].is_object() || scene["width"].is_number() || scene["sentence"].is_string(),
        "the Scene: {scene}"
    );
}

/// The ten, by their words.
const TEN: [&str; 10] = [
    "sounding-line",
    "seabed",
    "core",
    "bob",
    "waterline",
    "silt-calendar",
    "reach",
    "echoes",
    "two-soundings",
    "true",
];

#[test]
fn each_of_the_ten_is_a_sentence_a_table_a_scene_and_a_picture() {
    let book = shoemaker();
    book.ok(&[
        "log",
        "sounding",
        "--area",
        "Welting",
        "--level",
        "4",
        "--on",
        "1967-01-15",
    ]);
    book.ok(&[
        "area",
        "add",
        "Blind stitch",
        "--under",
        "Welting",
        "--technique",
    ]);
    let session = ["log", "session", "--area", "Blind stitch", "--making", "2h"];
    book.ok(&[&session[..], &["--overseeing", "30m", "--on", "1966-12-01"]].concat());
    for name in TEN {
        let scene = book.json(&["chart", name, "--area", "Welting", "--to", "1967-01-15"]);
        assert_eq!(scene["chart"], name, "the chart that was asked for");
        for words in ["title", "sentence", "computed"] {
            let said = scene[words].as_str().unwrap_or_default();
            assert!(!said.is_empty(), "{name} has its {words}: {scene}");
        }
        let rows = |table: &serde_json::Value| table["rows"].as_array().map_or(0, Vec::len);
        let tables = scene["tables"].as_array().expect("tables");
        assert!(
            tables.iter().map(rows).sum::<usize>() > 0,
            "{name} has its numbers in rows"
        );
        let said = book.ok(&["chart", name, "--area", "Welting", "--to", "1967-01-15"]);
        let sentence = scene["sentence"].as_str().unwrap_or_default();
        assert!(said.contains(sentence), "plain begins with the sentence");
        for (flag, begins) in [("--svg", &b"<svg"[..]), ("--png", &b"\x89PNG"[..])] {
            let place = book.place(name).to_string_lossy().into_owned();
            book.ok(&["chart", name, "--area", "Welting", flag, &place]);
            let bytes = fs::read(&place).expect("it was written");
            assert!(bytes.starts_with(begins), "{name} {flag} is what it says");
        }
    }
}

#[test]
fn each_of_the_ten_speaks_of_an_empty_journal() {
    let book = Book::new();
    for name in TEN {
        let said = book.ok(&["chart", name]);
        assert!(!said.trim().is_empty(), "{name} says what is not there yet");
        let scene = book.json(&["chart", name]);
        let data = scene["nav"].as_array().map_or(0, Vec::len);
        let own = matches!(name, "seabed" | "silt-calendar");
        assert!(
            own || data == 0,
            "{name} of nothing has nothing to walk: {data}"
        );
    }
}

#[test]
fn the_silt_calendar_begins_with_the_days() {
    let book = Book::new();
    book.ok(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "--making",
        "2h",
        "--on",
        "2026-05-17",
    ]);
    let said = book.ok(&["chart", "silt", "--area", "Ceramics"]);
    assert!(
        said.starts_with("187 days"),
        "187 days are its first words: {said}"
    );
}

#[test]
fn a_chart_is_drawn_in_every_theme() {
    let book = shoemaker();
    for theme in ["light", "dark", "contrast", "print"] {
        let place = book.place("line.svg").to_string_lossy().into_owned();
        book.ok(&[
            "chart",
            "sounding-line",
            "--area",
            "Welting",
            "--theme",
            theme,
            "--width",
            "640",
            "--svg",
            &place,
        ]);
        let svg = fs::read_to_string(&place).expect("it was written");
        assert!(
            svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"),
            "{theme} is SVG"
        );
    }
    let place = book.place("line.png").to_string_lossy().into_owned();
    book.ok(&[
        "chart",
        "silt-calendar",
        "--area",
        "Welting",
        "--png",
        &place,
        "--flip",
    ]);
    assert!(
        fs::read(&place)
            .expect("it was written")
            .starts_with(b"\x89PNG"),
        "PNG begins so"
    );
}

#[test]
fn a_saved_chart_has_no_claims_unless_they_are_asked_for_and_nothing_private() {
    let book = shoemaker();
    let secret = ["log", "milestone", "Ledger", "--on", "1967-02-01"];
    let rated = ["--challenge", "Welting=6", "--private"];
    book.ok(&[&secret[..], &rated[..]].concat());
    let place = book.place("line.svg").to_string_lossy().into_owned();
    let save = ["chart", "sounding", "--area", "Welting", "--svg", &place];
    book.ok(&save);
    let plain = fs::read_to_string(&place).expect("it was written");
    assert!(
        plain.contains("Depth 3.33") && !plain.contains("laims") && !plain.contains("Ledger"),
        "depth alone, of what may leave"
    );
    book.ok(&[&save[..], &["--claimed"]].concat());
    let claimed = fs::read_to_string(&place).expect("it was written");
    assert!(
        claimed.contains("Claims 3.53") && !claimed.contains("Ledger"),
        "the claims of what may leave, and of nothing else"
    );
    let said = book.ok(&["chart", "sounding", "--area", "Welting"]);
    assert!(
        said.contains("Ledger") && said.contains("Claims"),
        "on the screen it is whole: {said}"
    );
}

#[test]
fn a_chart_that_cannot_be_drawn_is_refused() {
    let book = shoemaker();
    for name in ["", "pie", "s", "t", "sounding-lines"] {
        let refusal = book.refuses("usage", &["chart", name, "--area", "Welting"]);
        assert!(
            refusal.says("Nothing was drawn"),
            "'{name}' names no one chart, and the refusal says so"
        );
    }
    for (name, view) in [
        ("bob", "by-depth"),
        ("sounding", "stretch"),
        ("seabed", "x"),
    ] {
        book.refuses("usage", &["chart", name, "--view", view]);
    }
    book.refuses("invalid", &["chart", "seabed", "--on", "2026-02-30"]);
    book.refuses(
        "usage",
        &["chart", "silt", "--area", "Welting", "Shoemaking"],
    );
    book.refuses("missing", &["chart", "sounding", "--area", "Weltung"]);
    book.refuses(
        "invalid",
        &[
            "chart",
            "sounding",
            "--area",
            "Welting",
            "--from",
            "2026-02-30",
        ],
    );
    book.refuses(
        "invalid",
        &[
            "chart", "sounding", "--area", "Welting", "--from", "1970", "--to", "1960",
        ],
    );
    book.refuses(
        "usage",
        &["chart", "sounding", "--svg", "a.svg", "--png", "a.png"],
    );
    let gone = book.place("no").join("such").join("line.svg");
    book.refuses(
        "file",
        &[
            "chart",
            "sounding",
            "--area",
            "Welting",
            "--svg",
            &gone.to_string_lossy(),
        ],
    );
}
