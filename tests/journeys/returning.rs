//! Coming back: this day in earlier years, what became of it, sounding again, rest, a goal, a year, reminders.

use plumb_tests::driver::Desk;

use super::person::{go_to_area, open_today, plumb, plumb_json, potter, shown};

/// A potter's journal that was begun three years before the day of these tests, 20 November 2026.
fn old_potter() -> Desk {
    let mut desk = potter();
    desk.set_now("2023-11-20");
    shown(&desk, "Moon jar", "2023-11-20", "Glaze=4");
    desk.set_now("2026-08-22");
    shown(&desk, "Tern vase", "2026-08-22", "Glaze=5");
    desk.set_now("2026-11-20");
    let words = ["log", "session", "--on", "yesterday"];
    plumb(
        &desk,
        &[&words[..], &["--area", "Throwing", "--making", "1h"]].concat(),
    );
    desk
}

#[test]
fn what_became_of_it_is_answered_with_the_day_it_landed() {
    let desk = old_potter();
    let window = open_today(&desk);
    window.see("[data-testid=became]");
    let card = window.read("[data-testid=became]");
    assert!(
        card.contains("Tern vase") && card.contains("90 days ago"),
        "it says what is meant, and since when: {card}"
    );
    let day = window.read("[data-testid=on-this-day]");
    assert!(
        day.contains("2023") && day.contains("Moon jar"),
        "this day three years ago is the other card: {day}"
    );
    window.fill_at("[data-testid=became-text]", "It stands in the museum.");
    window.fill_at("[data-testid=became-on]", "1 oct 2026");
    window.fill_at("[data-testid=became-shows]", "visitors: 0 -> 400");
    window.click("[data-testid=became-keep]");
    window.see_gone("[data-testid=became]");
    let entry = plumb_json(&desk, &["show", "Tern vase"]);
    assert_eq!(
        entry["story"]["later"][0]["on"], "2026-10-01",
        "the day it landed: {entry}"
    );
    assert_eq!(
        entry["evidence"].as_array().map(Vec::len),
        Some(2),
        "the measure stands beside the link"
    );
    window.press("Control+z");
    window.see("[data-testid=became]");
    window.click_named("Nothing yet");
    window.see_gone("[data-testid=became]");
    window.close();
    let window = open_today(&desk);
    window.see("[data-testid=on-this-day]");
    assert_eq!(
        window.count("[data-testid=became]"),
        0,
        "remembered on this machine, after a restart too"
    );
    window.click("[data-testid=this-day-entry]");
    window.see("[data-testid=title]");
    window.close();
}

#[test]
fn sounding_again_shows_what_was_said_last_only_after_saving() {
    let mut desk = old_potter();
    desk.set_now("2024-03-03");
    plumb(
        &desk,
        &["log", "sounding", "--area", "Glaze", "--level", "3.5"],
    );
    desk.set_now("2026-11-20");
    let window = open_today(&desk);
    window.click_named("Areas");
    window.click("[data-testid=resounding-open]");
    window.see_text("1 of 3");
    window.click("[data-testid=turn-skip]");
    window.see_text("2 of 3");
    window.see_text("Last sounded 3 March 2024.");
    window.see_no_text("Last time");
    assert!(
        !window.read("main").contains("3.5"),
        "what was said last is hidden until one has said it anew"
    );
    window.click("[data-testid=level-4]");
    window.click("[data-testid=turn-save]");
    window.see("[data-testid=turn-said]");
    let said = window.read("[data-testid=turn-said]");
    assert!(
        said.contains("You say 4") && said.contains("3.5"),
        "and stands beside it then: {said}"
    );
    window.click("[data-testid=turn-next]");
    window.see_text("3 of 3");
    window.click("[data-testid=turn-rest]");
    window.see("[data-testid=resounding-end]");
    let soundings = plumb_json(&desk, &["list", "kind:sounding"]);
    assert_eq!(
        soundings.as_array().map(Vec::len),
        Some(2),
        "what was skipped left no trace: {soundings}"
    );
    go_to_area(&window, "Throwing");
    window.see_text("Throwing lies fallow. Its depth is 0.00 and stays so.");
    window.click("[data-testid=fallow-end]");
    window.see_gone("[data-testid=area-fallow]");
    window.close();
}

#[test]
fn a_goal_says_what_would_reach_it_and_is_moved_or_dropped_when_its_day_has_passed() {
    let mut desk = old_potter();
    let window = open_today(&desk);
    go_to_area(&window, "Glaze");
    window.click("[data-testid=set-goal]");
    window.see("[data-testid=goal-reach]");
    window.click("[data-testid=level-6]");
    window.wait("the words of the solver", || {
        window
            .read("[data-testid=goal-reach]")
            .contains("witnessed at")
    });
    window.see("[data-testid=additions]");
    window.fill_at("[data-testid=due]", "december 2026");
    window.click("[data-testid=save]");
    window.see("[data-testid=capture]");
    window.close();
    desk.set_now("2027-01-10");
    let window = open_today(&desk);
    go_to_area(&window, "Glaze");
    window.see_text("The day, 31 December 2026, has passed.");
    window.click("[data-testid=goal-move]");
    window.fill_at("[data-testid=goal-due-new]", "june 2027");
    window.click("[data-testid=goal-move-save]");
    window.see_text("by 30 June 2027");
    assert_eq!(
        window.count("[data-testid=goal-drop]"),
        0,
        "a day that lies ahead asks for nothing"
    );
    window.close();
}

#[test]
fn a_year_stands_on_one_page() {
    let desk = old_potter();
    let window = open_today(&desk);
    window.click("[data-testid=year-page]");
    window.see("[data-testid=year-works]");
    let works = window.read("[data-testid=year-works]");
    assert!(
        works.contains("Tern vase") && !works.contains("Moon jar"),
        "the works of that year and no other: {works}"
    );
    window.see_text("1 h made");
    for _ in 0..3 {
        window.click("[data-testid=year-before]");
    }
    window.see_text("Moon jar");
    window.close();
}

#[test]
fn reminders_are_off_until_they_are_wished_for() {
    let desk = old_potter();
    let window = open_today(&desk);
    window.click_named("Settings");
    window.click("[data-testid=settings-reminders]");
    window.see("[data-testid=reminder-became]");
    assert_eq!(
        window.count("[role=switch]:checked"),
        0,
        "all are off at first"
    );
    window.click("[data-testid=reminder-resounding]");
    window.click_named("Today");
    window.see("[data-testid=resounding-due]");
    window.click("[data-testid=resounding-due]");
    window.see_text("1 of 3");
    window.close();
}
