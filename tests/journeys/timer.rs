//! The timer: started, left, found again, stopped into the line that logs it.

use std::{fs, path::Path};

use super::person::{open_today, plumb, plumb_json, potter, see_entry};

#[test]
fn u13_a_timer_outlives_its_window_and_fills_the_line() {
    let mut desk = potter();
    desk.set_now("2026-11-20T09:00:00Z");
    let window = open_today(&desk);
    window.press("Control+t");
    window.see("[data-testid=timer-mark]");
    window.see("[data-testid=timer-pause]");
    let folder = plumb_json(&desk, &["where"])["folder"].clone();
    let kept = Path::new(folder.as_str().unwrap_or_default()).join("timer.json");
    window.wait("the window to watch the timer", || {
        fs::read_to_string(&kept).is_ok_and(|text| !text.contains("\"seen\": null"))
    });
    window.leave();
    desk.set_now("2026-11-20T09:40:00Z");
    let shown = plumb_json(&desk, &["timer", "show"]);
    assert_eq!(
        shown["phase"], "running",
        "no window has to be open: {shown}"
    );
    plumb(&desk, &["timer", "switch"]);
    desk.set_now("2026-11-20T10:00:00Z");
    let window = open_today(&desk);
    window.see_text("1:00:0");
    assert!(
        window.text().contains("overseeing"),
        "what the command line switched is seen"
    );
    window.press("Control+t");
    // The first window was killed, which cannot be told from a machine that slept.
    window.see_text("Keep 1 h, or stop at 09:00");
    window.click("[data-testid=timer-keep]");
    window.wait("the line to be filled", || {
        window.value("[data-testid=capture]") == "40m 20m overseeing: "
    });
    assert_eq!(
        plumb_json(&desk, &["list"]),
        serde_json::json!([]),
        "stopping logs nothing"
    );
    window.wait(
        "the line to have the focus, because only the words are missing",
        || window.focus() == "Capture line",
    );
    window.type_text("sieved the ash");
    window.see("[data-testid=reading] button");
    window.press("Enter");
    see_entry(&window, "sieved the ash", true);
    window.see_gone("[data-testid=timer-mark]");
    window.see("[data-testid=timer-start]");
    assert_eq!(
        plumb_json(&desk, &["timer", "show"])["phase"],
        "idle",
        "what was logged is not timed any more"
    );
    window.close();
}

#[test]
fn u13_a_timer_of_the_command_line_is_seen_at_once() {
    let desk = potter();
    let window = open_today(&desk);
    plumb(&desk, &["timer", "start", "--area", "glaze"]);
    window.see("[data-testid=timer-digits]");
    window.see_text("Ceramics/Glaze");
    window.click("[data-testid=timer-stop]");
    window.see_text("Less than a minute");
    window.click("[data-testid=timer-discard]");
    window.see_gone("[data-testid=timer-mark]");
    window.close();
}
