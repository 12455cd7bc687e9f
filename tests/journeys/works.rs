//! Works: found in their gallery, noted over the years, and two pictures of them set side by side.

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;

use super::person::{open_today, photo, plumb, plumb_json, potter};

/// A journal of two bowls, seven years apart, each with a picture, and of a work that goes on.
fn two_bowls() -> Desk {
    let desk = potter();
    for (title, on, rung) in [
        ("First bowl", "2019-03-04", 2),
        ("Late bowl", "2026-05-02", 4),
    ] {
        let picture = photo(&desk, &format!("{title}.png"));
        let challenge = format!("Glaze={rung}");
        let picture = picture.to_string_lossy();
        let said: &[&str] = &[
            "log",
            "milestone",
            title,
            "--on",
            on,
            "--challenge",
            &challenge,
            "--work",
            title,
            "--new",
            "--file",
            &picture,
        ];
        plumb(&desk, said);
    }
    plumb(
        &desk,
        &[
            "work",
            "add",
            "Wood kiln",
            "--started",
            "2024-01-10",
            "--for",
            "the Guild",
        ],
    );
    plumb(
        &desk,
        &["work", "set", "First bowl", "--finished", "2019-04-01"],
    );
    plumb(
        &desk,
        &[
            "log",
            "session",
            "--area",
            "Throwing",
            "--making",
            "2h",
            "--work",
            "Wood kiln",
            "--on",
            "2024-02-01",
        ],
    );
    desk
}

fn go_to_works(window: &Window) {
    window.click_named("Works");
    window.see("[data-testid=works-found]");
}

/// The titles that the gallery or the list shows.
fn shown(window: &Window) -> usize {
    window.count("[data-testid=work-link]")
}

/// Gives something the focus, as Tab would.
fn focus(window: &Window, css: &str) {
    window.see(css);
    window.ask(&format!("document.querySelector('{css}').focus()"));
}

#[test]
fn the_gallery_is_narrowed_and_stays_so() {
    let desk = two_bowls();
    let window = open_today(&desk);
    go_to_works(&window);
    assert_eq!(shown(&window), 3, "every work at first");
    window.choose("[data-testid=works-year]", "2025");
    window.see_text("1 of 3 works");
    window.see_text("Wood kiln");
    assert_eq!(
        shown(&window),
        1,
        "only the one that goes on was there in 2025"
    );
    window.click("[data-testid=works-view-list]");
    window.see_text("the Guild");
    window.click_named("Today");
    go_to_works(&window);
    assert_eq!(
        (shown(&window), window.count("table")),
        (1, 1),
        "the choice and the list are as they were left"
    );
    window.click("[data-testid=works-all]");
    window.choose("[data-testid=works-area]", "Ceramics/Glaze");
    window.see_text("2 of 3 works");
    assert_eq!(shown(&window), 2, "the two bowls are glazed");
    window.close();
}

#[test]
fn a_work_is_noted_over_the_years_and_its_files_open_beside_it() {
    let desk = two_bowls();
    let window = open_today(&desk);
    go_to_works(&window);
    window.click("[data-testid=works-view-list]");
    window.click_named("Wood kiln");
    window.see("[data-testid=work-timeline]");
    window.see_text("2 h making");
    window.click("[data-testid=work-note-add]");
    window.type_text("Rebuilt the arch after the frost.");
    window.fill_at("[data-testid=work-note-day]", "2025-03-02");
    window.press("Control+Enter");
    window.see_text("Rebuilt the arch after the frost.");
    assert_eq!(
        plumb_json(&desk, &["work", "show", "Wood kiln"])["list"][1]["on"],
        "2025-03-02",
        "the note stands in the order of the work"
    );
    window.press("Control+z");
    window.see_no_text("Rebuilt the arch after the frost.");
    window.click("[data-testid=work-ask]");
    window.see("[data-testid=save]");
    window.see_text("Wood kiln");
    go_to_works(&window);
    window.click_named("First bowl");
    focus(&window, "[data-testid=work-wall] button");
    window.press("Enter");
    window.see("[data-testid=work-file]");
    window.see_text("Not described yet.");
    window.press("Escape");
    window.see_gone("[data-testid=work-file]");
    assert!(
        window.focus().contains("First bowl.png"),
        "the focus is back on the wall: {}",
        window.focus()
    );
    window.close();
}

#[test]
fn the_same_title_is_asked_about_and_a_merge_is_seen_first() {
    let desk = two_bowls();
    let window = open_today(&desk);
    go_to_works(&window);
    window.click("[data-testid=add-work]");
    window.fill_at("[data-testid=work-title]", "wood KILN");
    window.click("[data-testid=work-save]");
    window.see("[data-testid=same-piece]");
    window.see_text("Same piece?");
    assert_eq!(
        plumb_json(&desk, &["work", "list"])
            .as_array()
            .map(Vec::len),
        Some(3),
        "nothing was made while it is a question"
    );
    window.click_named("Add as another piece");
    window.see_text("No entry names this work yet.");
    window.click("[data-testid=work-more]");
    window.click("[data-testid=work-merge]");
    window.fill_at("[data-testid=merge-target]", "Wood");
    window.click("[role=option]");
    window.see("[data-testid=merge-preview]");
    window.see_text("Depth stays as it is.");
    window.click("[data-testid=merge]");
    window.see_text("2 h making");
    assert_eq!(
        plumb_json(&desk, &["work", "list"])
            .as_array()
            .map(Vec::len),
        Some(3),
        "one piece again"
    );
    window.close();
}

#[test]
fn a_plate_is_made_by_keyboard_and_leaves_with_both_lines() {
    let desk = two_bowls();
    let window = open_today(&desk);
    go_to_works(&window);
    focus(&window, "[data-testid=add-plate]");
    window.press("Enter");
    for (side, steps, line) in [
        ("left", 0, "The rim was pulled with force."),
        ("right", 1, "The rim is left to run."),
    ] {
        focus(&window, &format!("[data-testid=choose-{side}]"));
        window.press("Enter");
        window.see("[data-testid=picture]");
        focus(&window, "[data-testid=picture]");
        (0..steps).for_each(|_| window.press("ArrowRight"));
        window.press("Enter");
        window.see_gone("[data-testid=picture-picker]");
        focus(&window, &format!("[data-testid=line-{side}]"));
        window.type_text(line);
    }
    // A drawn choice covers its radio, so the radio itself is not to be seen.
    window.ask("document.querySelector('[data-testid=plate-shape] input:checked').focus()");
    window.press("ArrowRight");
    focus(&window, "[data-testid=frame-left]");
    window.press("ArrowRight");
    assert_eq!(
        window.value("[data-testid=frame-left-x]"),
        "13.5",
        "a hundredth to the right of the middle"
    );
    window.press("Shift+ArrowLeft");
    window.press("-");
    window.fill_at("[data-testid=plate-title]", "Two rims");
    window.press("Control+s");
    window.see("[data-testid=plate]");
    window.see_text("7 years apart");
    let plates = plumb_json(&desk, &["plate", "list"]);
    let (left, right) = (&plates[0]["left"], &plates[0]["right"]);
    assert_eq!(
        (left["title"].as_str(), right["title"].as_str()),
        (Some("First bowl"), Some("Late bowl")),
        "the older stands first: {plates}"
    );
    assert_eq!(
        (&left["crop"]["width"], &right["crop"]["width"]),
        (&7_300.into(), &7_500.into()),
        "each frame is its own, in one shape: {plates}"
    );

    window.click_named("Portfolio");
    window.see("[data-testid=choose-plate]");
    window.see("[data-testid=preview-page]");
    let page = desk.home().join("rims.html");
    desk.will_pick(&[&page]);
    window.click_named("Export HTML");
    window.see_text("rims.html was written");
    let html = std::fs::read_to_string(&page).expect("the page is text");
    for words in [
        "Two rims",
        "The rim was pulled with force.",
        "The rim is left to run.",
    ] {
        assert!(html.contains(words), "the page says {words:?}");
    }
    window.click("[data-testid=choose-plate]");
    desk.will_pick(&[&page]);
    window.click_named("Export HTML");
    window.wait("the page to be written without the plate", || {
        std::fs::read_to_string(&page).is_ok_and(|html| !html.contains("Two rims"))
    });
    window.close();
}
