//! Names that are nobody's, or two things'.

use plumb_tests::plumb::Book;

#[test]
fn an_unknown_area_is_refused_with_what_it_could_have_been() {
    let book = Book::new();
    for words in [
        &["log", "session", "--area", "Glase", "--making", "1h"] as &[&str],
        &["log", "milestone", "Bowl", "--challenge", "Glase=3"],
        &["log", "note", "wet", "--area", "Glase"],
        &["log", "sounding", "--area", "Glase", "--level", "3"],
        &["log", "goal", "--area", "Glase", "--level", "3"],
    ] {
        let refusal = book.refuses("missing", words);
        assert_eq!(
            refusal.message,
            "No area is called 'Glase'. Did you mean Ceramics/Glaze? Nothing was logged.",
            "the sentence of the documentation: {words:?}"
        );
    }
    let jotted = book.refuses("missing", &["jot", "45m +glase: wet"]);
    assert!(
        jotted.says("Did you mean Ceramics/Glaze?"),
        "the capture line suggests too: {jotted:?}"
    );
    let strange = book.refuses(
        "missing",
        &["log", "session", "--area", "Zymurgy", "--making", "1h"],
    );
    assert!(
        !strange.says("Did you mean"),
        "nothing is like it: {strange:?}"
    );
    for name in [
        "",
        "/",
        "Ceramics/",
        "Ceramics//Glaze",
        "Painting/Glaze",
        "Glaze/Ceramics",
        "…",
        "%",
    ] {
        book.refuses(
            "missing",
            &["log", "session", "--area", name, "--making", "1h"],
        );
    }
}

#[test]
fn an_ambiguous_area_is_refused_with_the_paths() {
    let book = Book::new();
    book.ok(&["craft", "add", "Painting"]);
    book.ok(&["area", "add", "Glaze", "--under", "Painting"]);
    let refusal = book.refuses(
        "ambiguous",
        &["log", "session", "--area", "Glaze", "--making", "1h"],
    );
    assert_eq!(
        refusal.message,
        "'Glaze' could be Ceramics/Glaze or Painting/Glaze. Write the path. Nothing was logged.",
        "the sentence of the documentation"
    );
    for command in ["depth", "freshness", "next", "calibration"] {
        book.refuses("ambiguous", &[command, "glaze"]);
    }
    book.refuses("ambiguous", &["list", "area:glaze"]);
    book.refuses("ambiguous", &["area", "delete", "glaze"]);
    book.ok(&[
        "log",
        "session",
        "--area",
        "painting/GLAZE",
        "--making",
        "1h",
    ]);
    book.ok(&[
        "log",
        "session",
        "--area",
        "Ceramics/Glaze",
        "--making",
        "1h",
    ]);
}

#[test]
fn case_accents_and_other_names_are_no_hindrance() {
    let book = Book::new();
    book.ok(&["area", "add", "Émail", "--under", "Ceramics"]);
    book.ok(&["area", "set", "Throwing", "--also", "Drehen"]);
    for name in [
        "émail",
        "EMAIL",
        "e\u{301}mail",
        "ceramics/Émail",
        "drehen",
        "Ceramics/drehen",
    ] {
        book.ok(&["log", "session", "--area", name, "--making", "1h"]);
    }
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(6),
        "each named one"
    );
}

#[test]
fn unknown_works_people_and_entries_are_refused() {
    let book = Book::new();
    book.ok(&["work", "add", "Tea bowls"]);
    let near = book.refuses("missing", &["log", "note", "wet", "--work", "Tea bowl"]);
    assert!(
        near.says("Did you mean Tea bowls?"),
        "a work is suggested: {near:?}"
    );
    let about = book.refuses(
        "missing",
        &[
            "log",
            "recognition",
            "--from",
            "Alder",
            "--quote",
            "Good.",
            "--about",
            "Tea bowl",
        ],
    );
    assert!(
        about.says("Tea bowls"),
        "for what is spoken of too: {about:?}"
    );
    for words in [
        &["show", "abcdef"] as &[&str],
        &["edit", "abcdef", "--note", "x"],
        &["delete", "abcdef"],
        &["history", "abcdef"],
    ] {
        book.refuses("missing", words);
    }
    for words in [
        &["show", "abcd"] as &[&str],
        &["show", "0"],
        &["delete", "…"],
    ] {
        book.refuses("missing", words);
    }
}

#[test]
fn a_rung_outside_the_ladder_is_refused_with_how_many_there_are() {
    let book = Book::new();
    for level in [
        "7",
        "0",
        "255",
        "99999999999999999999",
        "3.5",
        "",
        "deep",
        "-1",
        "４",
    ] {
        let challenge = format!("Glaze={level}");
        let code = if level.is_empty() { "usage" } else { "invalid" };
        let refusal = book.refuses(
            code,
            &["log", "milestone", "Bowl", "--challenge", &challenge],
        );
        if level == "7" {
            assert_eq!(
                refusal.message,
                "Ceramics has six rungs; 7 is not one of them. Nothing was logged.",
                "the documented sentence"
            );
        }
    }
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=Sets the mark",
    ]);
    let twice = book.refuses(
        "invalid",
        &[
            "log",
            "milestone",
            "Jar",
            "--challenge",
            "Glaze=3",
            "--challenge",
            "Glaze=4",
        ],
    );
    assert!(twice.says("Glaze"), "one rung an area: {twice:?}");
}
