//! Languages: every word of the window comes from its message files, and longer ones have room.

use std::fs;

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::json;

use super::accessibility::on_every_page;
use super::person::{open_today, potter};

/// Places whose words come with what they describe: the name of the program, a craft's own rungs, and what is said of a reading beside its number.
const OTHERS: &[&str] = &[
    "[data-testid=nav-home]",
    "[data-testid=nav-journal]",
    "[data-testid^=level-]",
    "[data-testid^=rung-]",
    "[data-testid=brief]",
    "td > button",
];

/// A window that speaks the pseudo-language from its first page on, as small as it gets, on the sample journal.
fn speaking_nothing() -> (Desk, Window) {
    let desk = Desk::new();
    desk.hold_still();
    let folder = desk.home().join("config").join("plumb");
    fs::create_dir_all(&folder).expect("a folder of a fresh home can be made");
    let settings = json!({"language": "pseudo"}).to_string();
    fs::write(folder.join("settings.json"), settings)
        .expect("settings of a fresh home can be written");
    let window = desk.open();
    window.resize(900, 600);
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=entry]");
    (desk, window)
}

#[test]
fn every_word_of_the_window_comes_from_its_message_files() {
    let (_desk, window) = speaking_nothing();
    let found = on_every_page(&window, |window| window.untold(OTHERS));
    assert!(
        found.is_empty(),
        "whoever speaks another language reads all of it in theirs: {found:#?}"
    );
    window.close();
}

#[test]
fn sentences_longer_by_two_fifths_have_room_on_every_page() {
    let (_desk, window) = speaking_nothing();
    let found = on_every_page(&window, |window| {
        let mut cut = window.cut();
        cut.extend(window.overhangs());
        cut
    });
    assert!(
        found.is_empty(),
        "German is longer than English, and no word of it is cut off: {found:#?}"
    );
    window.close();
}

#[test]
fn the_language_is_changed_at_once_and_back() {
    let desk = potter();
    let window = open_today(&desk);
    window.click_named("Settings");
    window.click("[data-testid=settings-language]");
    window.click_named("Deutsch");
    window.wait("the heading to be German", || {
        window.read("h1") == "Einstellungen"
    });
    assert_eq!(
        window.read("[data-testid=nav-today]"),
        "Heute",
        "what stood on the page before speaks German too"
    );
    window.click_named("English");
    window.wait("the heading to be English again", || {
        window.read("h1") == "Settings"
    });
    assert_eq!(
        window.read("[data-testid=nav-today]"),
        "Today",
        "and so does the rail"
    );
    window.close();
}
