//! The capture window: one line over everything, from anywhere.

use super::person::{open_today, plumb_json, potter, see_entry};

#[test]
fn u8_a_line_is_captured_without_the_main_window() {
    let desk = potter();
    let small = desk.open_with(&["--capture"]);
    small.see("[data-testid=capture-window]");
    small.wait(
        "the line to have the focus, so that one types at once",
        || small.focus() == "Capture line",
    );
    small.type_text("45m glaze: sieved the ash");
    small.see("[data-testid=reading] button");
    small.press("Enter");
    let logged = || plumb_json(&desk, &["list"]).as_array().map(Vec::len);
    small.wait("the entry to be logged", || logged() == Some(1));
    small.leave();
    let window = open_today(&desk);
    see_entry(&window, "sieved the ash", true);
    window.close();
}
