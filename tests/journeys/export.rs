//! The portfolio leaves as PDF and as HTML, with the right words in it and none of the private ones.

use std::path::Path;
use std::process::Command;

use plumb_tests::driver::Desk;

use super::person::{open_today, photo, plumb, potter};

/// Words that must never leave: of private entries and works, and of people who were not asked or said no.
const CANARIES: &[&str] = &[
    "quellfish",
    "brumwick",
    "tarnivole",
    "osperline",
    "Wendolyn Crake",
    "drabmoor",
    "secret@example.org",
];

/// Words that a reader must find.
const RIGHT: &[&str] = &[
    "Ada Marsh",
    "Moon jar",
    "Tea bowls",
    "Glaze",
    "The rim holds light",
    "Mrs Alder",
    "Forty years of better pots",
];

/// A journal with works to show, and with much that must stay.
fn kept_and_shown() -> Desk {
    let desk = potter();
    let picture = photo(&desk, "moon jar.png");
    let picture = picture.to_string_lossy();
    let said = |words: &[&str]| plumb(&desk, words);
    said(&["profile", "set", "--email", "secret@example.org"]);
    said(&[
        "log",
        "milestone",
        "Moon jar",
        "--on",
        "2026-03-04",
        "--challenge",
        "Glaze=4",
        "--file",
        &picture,
    ]);
    said(&[
        "log",
        "milestone",
        "Tea bowls",
        "--on",
        "2025-05-02",
        "--challenge",
        "Glaze=3",
        "--work",
        "Tea bowls",
        "--new",
        "--link",
        "https://example.org/bowls",
    ]);
    said(&[
        "log",
        "recognition",
        "--from",
        "Mrs Alder",
        "--about",
        "Moon jar",
        "--quote",
        "The rim holds light",
        "--publish",
        "named",
        "--know",
        "saw",
    ]);
    said(&[
        "log",
        "recognition",
        "--from",
        "Wendolyn Crake",
        "--about",
        "Moon jar",
        "--quote",
        "osperline words said in trust",
        "--publish",
        "no",
        "--know",
        "saw",
    ]);
    said(&[
        "log",
        "recognition",
        "--from",
        "Wendolyn Crake",
        "--about",
        "Tea bowls",
        "--quote",
        "tarnivole, and never asked",
        "--know",
        "saw",
    ]);
    said(&[
        "log",
        "milestone",
        "The quellfish urn",
        "--on",
        "2026-04-04",
        "--challenge",
        "Glaze=5",
        "--private",
        "--link",
        "https://example.org/quellfish",
    ]);
    said(&["work", "add", "Brumwick tiles", "--private"]);
    said(&[
        "log",
        "milestone",
        "Forty tiles",
        "--on",
        "2026-05-05",
        "--challenge",
        "Throwing=4",
        "--work",
        "Brumwick tiles",
        "--link",
        "https://example.org/brumwick",
        "--note",
        "for brumwick hall",
    ]);
    said(&[
        "role",
        "add",
        "Drabmoor inmate",
        "--from",
        "2020",
        "--private",
    ]);
    said(&[
        "role",
        "add",
        "Potter in residence",
        "--from",
        "2019",
        "--to",
        "2020",
    ]);
    desk
}

/// Runs a program of the PDF tools over a file.
fn asked(program: &str, place: &Path, rest: &[&str]) -> String {
    let output = Command::new(program).arg(place).args(rest).output();
    let output = output.unwrap_or_else(|error| panic!("{program} can be run: {error}"));
    assert!(output.status.success(), "{program} reads the file");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Spaces made one, so that a line's end parts no words.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds_the_right_words(what: &str, text: &str) {
    for words in RIGHT {
        assert!(text.contains(words), "{what} says {words:?}: {text}");
    }
}

fn leaks_nothing(what: &str, text: &str) {
    let lower = text.to_lowercase();
    for words in CANARIES {
        assert!(
            !lower.contains(&words.to_lowercase()),
            "{what} does not say {words:?}"
        );
    }
}

#[test]
fn what_leaves_has_the_right_words_and_none_of_the_private_ones() {
    let desk = kept_and_shown();
    let window = open_today(&desk);
    window.click_named("Portfolio");
    window.fill("Title", "For Harbour Joinery");
    window.fill("Statement", "Forty years of better pots.");
    window.see("[data-testid=preview-page]");
    let screen = window.text();
    assert!(
        !screen.to_lowercase().contains("quellfish") && screen.contains("not offered"),
        "what is private is counted and not named: {screen}"
    );
    window.see_text("as they will leave");

    let pdf = desk.home().join("portfolio.pdf");
    desk.will_pick(&[&pdf]);
    window.click_named("Export PDF");
    window.see("[data-testid=written]");
    window.see_text("portfolio.pdf was written");
    assert!(
        window.offers("Show in folder"),
        "and can be found where it lies"
    );
    let pages = window.count("[data-testid=preview-page]");
    let found = asked("pdfinfo", &pdf, &[]);
    let printed = found.lines().find_map(|line| line.strip_prefix("Pages:"));
    assert_eq!(
        printed.map(str::trim),
        Some(pages.to_string().as_str()),
        "the pages shown are the pages written"
    );
    assert!(
        found.contains("For Harbour Joinery"),
        "its title is its own: {found}"
    );
    let text = flat(&asked("pdftotext", &pdf, &["-"]));
    holds_the_right_words("the PDF", &text);
    leaks_nothing("the PDF", &text);
    leaks_nothing("what the PDF says of itself", &found);

    let page = desk.home().join("portfolio.html");
    desk.will_pick(&[&page]);
    window.click_named("Export HTML");
    window.see_text("portfolio.html was written");
    let html = std::fs::read_to_string(&page).expect("the page is text");
    holds_the_right_words("the page", &flat(&html));
    leaks_nothing("the page", &html);
    assert!(
        !html.to_lowercase().contains("<script"),
        "and nothing in it runs"
    );
    window.close();
}

#[test]
fn a_cancelled_dialog_writes_nothing_and_says_nothing() {
    let desk = kept_and_shown();
    let window = open_today(&desk);
    window.click_named("Portfolio");
    window.see("[data-testid=preview-page]");
    desk.will_pick(&[]);
    window.click_named("Export PDF");
    window.wait("the dialog to have been answered", || {
        std::fs::read_to_string(desk.home().join("run").join("picks"))
            .is_ok_and(|left| left.is_empty())
    });
    assert!(
        window.offers("Export PDF") && !window.offers("Show in folder"),
        "nothing was written"
    );
    window.close();
}

#[test]
fn an_export_that_is_cancelled_leaves_no_file_and_says_so() {
    let desk = Desk::new();
    let window = desk.open();
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=entry]");
    window.click_named("Portfolio");
    window.see_text("Export PDF");
    let file = desk.home().join("portfolio.pdf");
    desk.will_pick(&[&file]);
    window.click_named("Export PDF");
    window.click("[data-testid=cancel-job]");
    window.see_text("It was cancelled. Nothing was written");
    window.see_gone("[data-testid=job]");
    assert!(
        !file.exists() && !window.offers("Show in folder"),
        "no file, and nothing that claims one"
    );
    window.close();
}
