//! The main job: log a milestone with a photo, see the line deepen, open what stands behind it, take it back and do it again.

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::Value;

use super::person::{
    files_below, go_to_area, open_today, photo, plumb_json, potter, see_entry, shown,
};

/// Glaze with five works that can be shown.
fn five_works() -> Desk {
    let desk = potter();
    shown(&desk, "First mugs", "2024-02-03", "Glaze=2");
    shown(&desk, "Test plate 14", "2024-11-30", "Glaze=3");
    shown(&desk, "The split lid", "2025-03-08", "Glaze=3");
    shown(&desk, "Ash jar", "2025-10-19", "Glaze=4");
    shown(&desk, "Tea bowls", "2026-04-26", "Glaze=4");
    desk
}

/// Depth in thirtieths, as the command line says it.
fn depth30(desk: &Desk) -> i64 {
    let answer = plumb_json(desk, &["depth", "Glaze"]);
    answer["depth30"].as_i64().unwrap_or(-1)
}

/// A depth in words: 106 thirtieths are "3.53".
fn in_words(depth30: i64) -> String {
    let hundredths = (depth30 * 100 + 15) / 30;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Weights times half rungs as the open drawer lists them, added up.
fn added_up(window: &Window) -> i64 {
    let rows = window.ask(
        "return [...document.querySelectorAll('[data-testid=margin] table tbody tr')].map((row) => row.cells[0].innerText)",
    );
    let products = rows
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    products
        .map(|words| {
            let mut factors = words.split('×').map(|one| one.trim().parse::<i64>());
            match (factors.next(), factors.next()) {
                (Some(Ok(weight)), Some(Ok(half_rungs))) => weight * half_rungs,
                _ => panic!("a weight times half rungs: {words:?}"),
            }
        })
        .sum()
}

/// Logs the moon jar with a photo of it, from the area's own page.
fn log_the_moon_jar(desk: &Desk, window: &Window) {
    go_to_area(window, "Glaze");
    window.click_named("Log something done");
    window.fill("What was done", "Moon jar");
    window.click("[data-testid=rung-5]");
    desk.will_pick(&[&photo(desk, "moon jar.png")]);
    window.click_named("Choose files");
    window.see_text("moon jar.png");
    window.fill(
        "Words for those who cannot see it",
        "A round white jar on a table",
    );
    window.click_named("Save");
    window.see("[data-testid=quiet]");
}

#[test]
fn a_milestone_with_a_photo_deepens_the_line_and_every_number_opens() {
    let desk = five_works();
    let before = depth30(&desk);
    let window = open_today(&desk);
    log_the_moon_jar(&desk, &window);
    let after = depth30(&desk);
    assert!(after > before, "the jar deepens: {before} to {after}");
    let said = window.read("[data-testid=quiet]");
    assert!(
        said.contains(&format!(
            "Glaze went from {} to {}",
            in_words(before),
            in_words(after)
        )),
        "the quiet line says what it did: {said}"
    );

    go_to_area(&window, "Glaze");
    let sentence = window.read("[data-testid=area-sentence]");
    assert!(
        sentence.contains(&in_words(after)),
        "the area reads its new depth: {sentence}"
    );
    window
        .click_middle("[data-testid=scene-sounding-line] [aria-label^='20 November 2026: depth']");
    window.see("[data-testid=margin] [data-testid=drawer]");
    window.see_text("Moon jar");
    assert_eq!(
        added_up(&window),
        after,
        "the five works behind the step add up to it"
    );
    let drawer = window.read("[data-testid=margin]");
    assert!(
        drawer.contains(&in_words(after)) && drawer.contains("moon jar.png"),
        "with the sum and what there is to show: {drawer}"
    );
    window.press("Escape");
    window.see_gone("[data-testid=margin]");

    window.wait("the chart to have the focus again", || {
        window.focus().starts_with("Depth over time")
    });
    window.press("Home");
    window.press("Enter");
    window.see("[data-testid=margin] [data-testid=drawer]");
    assert_eq!(
        added_up(&window),
        15,
        "Enter opens the first step: five times three half rungs, when the mugs stood alone"
    );
    window.close();
}

#[test]
fn what_was_done_is_taken_back_and_done_again_also_after_a_restart() {
    let desk = five_works();
    let before = depth30(&desk);
    let window = open_today(&desk);
    log_the_moon_jar(&desk, &window);
    let after = depth30(&desk);
    window.click_named("Undo");
    see_entry(&window, "Moon jar", false);
    assert_eq!(depth30(&desk), before, "Undo beside the line takes it back");
    window.press("Control+Shift+z");
    window.see("[data-testid=entry]");
    window.wait("the jar to be back", || window.text().contains("Moon jar"));
    assert_eq!(depth30(&desk), after, "the key does it again");
    window.close();

    let window = open_today(&desk);
    see_entry(&window, "Moon jar", true);
    window.press("Control+Shift+h");
    window.wait(
        "History to say what would be taken back, after a restart",
        || window.offers("Undo Log Moon jar"),
    );
    window.press("Control+z");
    window.wait("depth to be as before", || depth30(&desk) == before);
    let said = window.read("[data-testid=quiet]");
    assert!(
        said.contains("Moon jar"),
        "the quiet line says what went: {said}"
    );
    window.click_named("Today");
    see_entry(&window, "Ash jar", true);
    see_entry(&window, "Moon jar", false);
    window.close();

    let kept = files_below(&desk.home().join("Plumb").join("files"));
    let photo =
        std::fs::read(desk.home().join("moon jar.png")).expect("the original is left alone");
    assert!(
        kept.iter().any(|(_, bytes)| *bytes == photo),
        "what was attached stays, byte for byte, for redo"
    );
}
