//! An entry of every kind: written in the editor, opened again, amended, deleted, and taken back.

use plumb_tests::window::Window;

use super::person::{begin_entry, choose_area, open_today, plumb, potter, see_entry};

/// Opens the entry with these words, lets it be amended, and sees the new words; then deletes it and takes that back.
fn amend_delete_and_take_back(window: &Window, before: &str, amend: impl Fn(), after: &str) {
    see_entry(window, before, true);
    open_entry(window, before);
    amend();
    window.click_named("Save");
    see_entry(window, after, true);
    open_entry(window, after);
    window.click_named("Delete");
    see_entry(window, after, false);
    window.click_named("Undo");
    see_entry(window, after, true);
    assert!(
        window.errors().is_empty(),
        "nothing went wrong underneath: {:?}",
        window.errors()
    );
}

/// Clicks the row of the timeline with these words.
fn open_entry(window: &Window, words: &str) {
    window.ask_with(
        "const row = [...document.querySelectorAll('[data-testid=entry]')].find((one) => one.textContent.includes(arguments[0])); \
         row?.setAttribute('data-row-under-test', '');",
        vec![words.into()],
    );
    window.click("[data-row-under-test]");
    window.see("[data-testid=save]");
    window.see("[data-testid=delete]");
}

#[test]
fn time_spent() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "session");
    window.fill("What did you do?", "sieved the ash");
    window.fill("Day", "last tuesday");
    window.see_text("Tue 17 Nov 2026");
    choose_area(&window, "Areas", "Ceramics Glaze");
    window.fill("Making", "1h30");
    window.fill("Overseeing", "20m");
    window.click_named("Save");
    window.see_text("Logged: 1 h 30 in Glaze");
    amend_delete_and_take_back(
        &window,
        "1 h 30 making",
        || window.fill("Making", "2h"),
        "2 h making",
    );
    window.close();
}

#[test]
fn something_done() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "milestone");
    window.fill("What was done", "First even ash glaze");
    choose_area(&window, "Areas", "Ceramics Glaze");
    choose_area(&window, "Areas", "Ceramics Throwing");
    window.click("[data-testid=rung-4]");
    window.click_named("What was hard about the starting point?");
    window.fill(
        "What was hard about the starting point?",
        "The ash ran off every shoulder",
    );
    window.click_named("Measure");
    window.fill("What was measured", "runs: 9 -> 1 (twelve tiles)");
    window.fill("The piece it belongs to", "Tea bowls");
    window.click_named("New work “Tea bowls”");
    window.fill("Who saw it?", "Mrs Alder");
    window.click_named("Save");
    window.see_text("Glaze went from 0.00 to 1.33");
    amend_delete_and_take_back(
        &window,
        "First even ash glaze",
        || window.fill("What was done", "First even ash glaze, twice"),
        "First even ash glaze, twice",
    );
    window.click_named("Works");
    window.see_text("Tea bowls");
    window.close();
}

#[test]
fn a_thought() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "note");
    window.fill(
        "What is on your mind?",
        "Is the kiln too quick?\nAsk about cones.",
    );
    window.click_named("Save");
    amend_delete_and_take_back(
        &window,
        "Is the kiln too quick?",
        || window.fill("What is on your mind?", "The kiln is too quick."),
        "The kiln is too quick.",
    );
    window.close();
}

#[test]
fn what_someone_said() {
    let desk = potter();
    plumb(
        &desk,
        &["log", "milestone", "Tea bowls", "--challenge", "Glaze=4"],
    );
    let window = open_today(&desk);
    begin_entry(&window, "recognition");
    window.fill("Their words", "No lip closes like that");
    window.fill("Who said it?", "Mrs Alder");
    window.choose("[data-testid=relation]", "Teacher");
    window.fill("About which milestone or work?", "Tea");
    window.click("[role=option]");
    window.choose("[data-testid=know]", "Saw it");
    window.choose("[data-testid=publish]", "Yes, with the name");
    window.click_named("Save");
    window.see_text("Mrs Alder said");
    window.see_text("Glaze went from");
    amend_delete_and_take_back(
        &window,
        "No lip closes like that",
        || window.fill("Their words", "No lip closes like hers"),
        "No lip closes like hers",
    );
    window.close();
}

#[test]
fn how_deep_you_say_you_are() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "sounding");
    choose_area(&window, "Area", "Ceramics Glaze");
    window.click("[data-testid=level-3]");
    window.click_named("Half a rung deeper than this sentence");
    window.click_named("Save");
    amend_delete_and_take_back(
        &window,
        "3.5",
        || window.click("[data-testid=level-2]"),
        "2.5",
    );
    window.close();
}

#[test]
fn how_deep_you_want_to_be() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "goal");
    choose_area(&window, "Area", "Ceramics Glaze");
    window.click("[data-testid=level-4]");
    window.see_text("What would reach it:");
    window.fill("By when", "june 2027");
    window.see_text("Jun 2027");
    window.fill("Why?", "for the guild show");
    window.click_named("Save");
    amend_delete_and_take_back(
        &window,
        "Untangles",
        || window.click("[data-testid=level-5]"),
        "Sets the mark",
    );
    window.close();
}
