//! The charts of a page: walked by keys, brushed together, turned, saved.

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::{Value, json};

/// The sections of a craft's page, with the charts in them that are drawn as scenes.
const CRAFT: &[(&str, &str)] = &[
    ("deep", "sounding-line"),
    ("hard", "bob"),
    ("wide", "reach"),
    ("core", "core"),
    ("hours", "waterline"),
    ("voices", "echoes"),
];

/// The charts over days among them.
const OVER_DAYS: &[&str] = &["sounding-line", "reach", "waterline", "echoes"];

/// The sample journal, on a page: its sections with charts are looked at once, so that they are all there.
fn page(name: &str, sections: &[(&str, &str)]) -> (Desk, Window) {
    let desk = Desk::new();
    desk.hold_still();
    let window = desk.open();
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=capture]");
    window.go("/areas");
    settled(&window);
    if !name.is_empty() {
        window.click_named(name);
        window.see("[data-testid=area-sentence]");
    }
    for (section, chart) in sections {
        look_at(&window, section, chart);
    }
    (desk, window)
}

/// The list of areas stands below all ground, and moves until that is drawn.
fn settled(window: &Window) {
    window.see("[data-testid=scene-seabed] svg");
    window.see("[data-testid=area-link]");
}

fn look_at(window: &Window, section: &str, chart: &str) {
    let found = format!("[data-testid=section-{section}]");
    window.see(&found);
    window.ask_with(
        "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})",
        vec![json!(found)],
    );
    window.see(&format!("[data-testid=scene-{chart}] svg"));
}

/// Goes on by Tab alone until the chart has the focus.
fn tab_to(window: &Window, chart: &str) {
    let there = "return document.activeElement?.dataset.testid === 'scene-' + arguments[0]";
    window
        .ask("document.querySelector('main h1').scrollIntoView(); document.activeElement?.blur()");
    window.wait(&format!("Tab to reach {chart}"), || {
        window.press("Tab");
        window.ask_with(there, vec![json!(chart)]) == json!(true)
    });
}

/// What the chart says aloud.
fn spoken(window: &Window, chart: &str) -> String {
    let live = "return [...document.querySelectorAll('[data-testid=figure-' + arguments[0] + '] [aria-live]')] \
        .map((one) => one.textContent).join(' ').trim()";
    let said = window.ask_with(live, vec![json!(chart)]);
    said.as_str().unwrap_or_default().to_owned()
}

/// Walks a chart by keys, opens what its first mark rests on, and comes back to it.
fn walk(window: &Window, chart: &str) {
    tab_to(window, chart);
    window.press("Home");
    window.wait(&format!("{chart} to speak of its first mark"), || {
        spoken(window, chart).ends_with('.')
    });
    let first = spoken(window, chart);
    window.press("End");
    window.wait(&format!("{chart} to speak of its last mark"), || {
        let said = spoken(window, chart);
        said.ends_with('.') && said != first
    });
    window.press("Enter");
    window.see("[data-testid=margin] [data-testid=drawer]");
    window.wait(&format!("the drawer to say what {chart} rests on"), || {
        window
            .read("[data-testid=margin]")
            .chars()
            .filter(char::is_ascii_digit)
            .count()
            > 0
    });
    window.press("Escape");
    window.see_gone("[data-testid=margin] [data-testid=drawer]");
    let focus = "return document.activeElement?.dataset.testid";
    assert_eq!(
        window.ask(focus),
        json!(format!("scene-{chart}")),
        "the focus is back on the chart from which it was opened"
    );
    window.press("t");
    window.see(&format!("[data-testid=figure-{chart}] table"));
    window.press("t");
    window.see_gone(&format!("[data-testid=figure-{chart}] table"));
}

#[test]
fn every_chart_of_a_crafts_page_is_walked_by_keys_alone() {
    let (_desk, window) = page("Illustration", CRAFT);
    for (_, chart) in CRAFT {
        walk(&window, chart);
    }
    window.close();
}

#[test]
fn all_ground_before_and_after_and_true_are_walked_by_keys_alone() {
    let (_desk, window) = page(
        "",
        &[
            ("areas-change", "two-soundings"),
            ("areas-hours", "waterline"),
        ],
    );
    for chart in ["seabed", "two-soundings", "waterline"] {
        walk(&window, chart);
    }
    window.go("/areas");
    settled(&window);
    window.click_named("Map drawing");
    look_at(&window, "true", "true");
    walk(&window, "true");
    window.close();
}

/// The years that a chart names below its water.
fn years(window: &Window, chart: &str) -> Vec<u64> {
    let words = "return [...document.querySelectorAll('[data-testid=scene-' + arguments[0] + '] svg text')] \
        .map((one) => one.textContent.trim()).filter((one) => /^20[0-9][0-9]$/.test(one)).map(Number)";
    let list = window.ask_with(words, vec![json!(chart)]);
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect()
}

#[test]
fn a_range_that_is_drawn_in_one_chart_holds_in_all_and_0_is_everything() {
    let (_desk, window) = page("Illustration", CRAFT);
    for chart in OVER_DAYS {
        assert!(
            years(&window, chart).contains(&2016),
            "{chart} begins with the whole"
        );
    }
    window.drag_across("[data-testid=scene-waterline]", 0.55, 0.75);
    for chart in OVER_DAYS {
        window.wait(&format!("{chart} to follow the range"), || {
            let named = years(&window, chart);
            !named.contains(&2016) && !named.contains(&2025)
        });
    }
    window.see("[data-testid=whole-sounding-line]");
    tab_to(&window, "waterline");
    window.press("0");
    for chart in OVER_DAYS {
        window.wait(&format!("{chart} to show the whole again"), || {
            years(&window, chart).contains(&2016)
        });
    }
    window.close();
}

#[test]
fn keys_draw_a_range_as_a_drag_does() {
    let (_desk, window) = page("Illustration", CRAFT);
    tab_to(&window, "sounding-line");
    window.press("Home");
    window.wait("the first mark to be spoken of", || {
        !spoken(&window, "sounding-line").is_empty()
    });
    for _ in 0..4 {
        window.press("Shift+ArrowRight");
    }
    window.press("Enter");
    for chart in OVER_DAYS {
        window.wait(&format!("{chart} to follow the keys"), || {
            !years(&window, chart).contains(&2024)
        });
    }
    window.close();
}

#[test]
fn one_crosshair_stands_in_every_chart_over_days() {
    let (_desk, window) = page("Illustration", CRAFT);
    window.hover("[data-testid=scene-waterline]", 0.4, 0.5);
    window.wait("the crosshair to stand in all of them", || {
        window.count("[data-testid=crosshair]") >= OVER_DAYS.len()
    });
    window.close();
}

/// Where the surface is named in a chart, from its top, in tenths of a pixel.
fn surface(window: &Window, chart: &str) -> i64 {
    let place = "const one = [...document.querySelectorAll('[data-testid=scene-' + arguments[0] + '] svg text')] \
        .find((one) => one.textContent.trim() === arguments[1]); return one ? Number(one.getAttribute('y')) : -1";
    let word = if chart == "bob" { "Follows" } else { "surface" };
    let found = window.ask_with(place, vec![json!(chart), json!(word)]);
    found.as_i64().unwrap_or(-1)
}

#[test]
fn right_way_up_turns_every_depth_axis_of_a_page_and_nothing_else() {
    let (_desk, window) = page("Illustration", CRAFT);
    let before = ["sounding-line", "bob"].map(|chart| (chart, surface(&window, chart)));
    let hours =
        "return document.querySelector('[data-testid=scene-waterline] svg').innerHTML.length";
    let unturned = window.ask(hours);
    window.click("[data-testid=right-way-up-sounding-line]");
    for (chart, top) in before {
        window.wait(&format!("{chart} to be turned"), || {
            surface(&window, chart) > top
        });
    }
    assert_eq!(
        window.ask(hours),
        unturned,
        "hours are no depth, and stay as they are"
    );
    window.click("[data-testid=right-way-up-bob]");
    for (chart, top) in before {
        window.wait(&format!("{chart} to be turned back"), || {
            surface(&window, chart) == top
        });
    }
    window.close();
}

#[test]
fn a_chart_is_saved_as_a_picture_and_its_table_copied() {
    let (desk, window) = page("Illustration", CRAFT);
    for (_, chart) in CRAFT {
        let place = desk.home().join(format!("{chart}.png"));
        desk.will_pick(&[&place]);
        window.click(&format!("[data-testid=more-{chart}]"));
        window.click("[data-testid=chart-save-png]");
        window.wait(&format!("{chart} to be written"), || place.is_file());
        let picture = image::open(&place).expect("it is a picture").to_rgb8();
        let mut colours: Vec<[u8; 3]> = picture.pixels().map(|pixel| pixel.0).collect();
        colours.sort_unstable();
        colours.dedup();
        assert!(
            picture.width() > 1000 && picture.height() > 600 && colours.len() > 20,
            "{chart} is drawn in it: {} × {}, {} colours",
            picture.width(),
            picture.height(),
            colours.len()
        );
        window.press("Escape");
    }
    window.close();
}

#[test]
fn how_a_number_was_computed_is_said_with_the_persons_own_values() {
    let (_desk, window) = page("Illustration", CRAFT);
    for (_, chart) in CRAFT {
        window.click(&format!("[data-testid=computed-{chart}]"));
        window.wait(&format!("{chart} to say how it was computed"), || {
            let words = window.read(&format!(
                "[data-testid=figure-{chart}] .computed, [data-testid=figure-{chart}] details[open]"
            ));
            words.chars().any(|letter| letter.is_ascii_digit())
        });
    }
    window.close();
}
