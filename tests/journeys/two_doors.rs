//! Two doors into one journal: the window and the command line, at the same time.

use std::time::{Duration, Instant};

use super::person::{open_today, plumb, potter};

#[test]
fn reliability_c5x_what_the_command_line_logs_appears_while_one_writes() {
    let desk = potter();
    let window = open_today(&desk);
    window.click("[data-testid=capture]");
    window.type_text("today 45m glaze: half a sen");
    plumb(
        &desk,
        &["jot", "yesterday 90m throwing: forty handles pulled"],
    );
    let said = Instant::now();
    window.see_text("forty handles pulled");
    assert!(
        said.elapsed() < Duration::from_secs(5),
        "it appears at once, not when one looks again: {:?}",
        said.elapsed()
    );
    assert_eq!(
        window.focus(),
        "Capture line",
        "the focus stays where it was"
    );
    window.type_text("tence");
    assert_eq!(
        window.value("[data-testid=capture]"),
        "today 45m glaze: half a sentence",
        "and so does what was typed"
    );
    window.see_text("45 min making");
    window.press("Enter");
    window.see_text("half a sentence");
    window.press("Control+Shift+h");
    window.see_text("command line");
    window.close();
}

#[test]
fn reliability_c5x_edits_of_different_fields_meet() {
    let desk = potter();
    plumb(&desk, &["jot", "today 45m glaze: sieved the ash"]);
    let window = open_today(&desk);
    window.click("[data-testid=entry]");
    window.fill("What did you do?", "sieved the ash twice");
    let list = super::person::plumb_json(&desk, &["list"]);
    let id = list[0]["id"].as_str().unwrap_or_default().to_owned();
    plumb(&desk, &["edit", &id, "--making", "1h30"]);
    window.click_named("Save");
    window.see_text("sieved the ash twice");
    window.see_text("1 h 30 making");
    window.close();
}

#[test]
fn reliability_c5x_a_stale_edit_offers_both_forms_and_loses_neither() {
    let desk = potter();
    plumb(&desk, &["jot", "today 45m glaze: sieved the ash"]);
    let window = open_today(&desk);
    window.click("[data-testid=entry]");
    window.fill("What did you do?", "mine: sieved it twice");
    let list = super::person::plumb_json(&desk, &["list"]);
    let id = list[0]["id"].as_str().unwrap_or_default().to_owned();
    plumb(&desk, &["edit", &id, "--note", "theirs: sieved it thrice"]);
    window.click_named("Save");
    window.see_text("theirs: sieved it thrice");
    assert!(
        window.offers("Save mine over it") && window.offers("Keep the newer form"),
        "both forms are offered: {}",
        window.text()
    );
    window.click_named("Save mine over it");
    window.see("[data-testid=capture]");
    window.see_text("mine: sieved it twice");
    window.press("Control+z");
    window.see_text("theirs: sieved it thrice");
    window.close();
}
