//! Everyone can use it: axe-core on every page, and text twice as large.

use std::fs;

use plumb_tests::driver::{Desk, root};
use plumb_tests::window::Window;
use serde_json::{Value, json};

/// The places that need no id.
const PLACES: &[&str] = &[
    "/today",
    "/week",
    "/areas",
    "/works",
    "/works/plates/new",
    "/library",
    "/recognition",
    "/portfolios",
    "/history",
    "/resounding",
    "/year/2023",
    "/settings/appearance",
    "/settings/language",
    "/settings/craft",
    "/settings/capture",
    "/settings/you",
    "/settings/keys",
    "/settings/reminders",
    "/settings/journal",
    "/settings/help",
    "/entry/new/session",
    "/entry/new/milestone",
    "/entry/new/note",
    "/entry/new/recognition",
    "/entry/new/sounding",
    "/entry/new/goal",
];

/// Places that lie one link further: the list, the link there, and what is then seen.
const FURTHER: &[(&str, &str, &str)] = &[
    (
        "/areas",
        "[data-testid=area-link]",
        "[data-testid=silt-calendar]",
    ),
    (
        "/works",
        "main a[href^='#/works/']:not([href$='/new'])",
        "main h1",
    ),
    (
        "/today",
        "[data-testid=entry][data-kind=milestone]",
        "[data-testid=save]",
    ),
    (
        "/settings/craft",
        "[data-testid=edit-ladder]",
        "[data-testid=rung-name-1]",
    ),
];

/// The sample journal, which fills every page, where nothing moves: a colour on its way to another is neither of them.
fn sample() -> (Desk, Window) {
    let desk = Desk::new();
    desk.hold_still();
    let window = desk.open();
    assert_eq!(
        window.ask("return matchMedia('(prefers-reduced-motion: reduce)').matches"),
        json!(true),
        "the desktop's wish reaches the page"
    );
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=entry]");
    (desk, window)
}

/// Waits until what the page reads is there and nothing moves.
fn settle(window: &Window) {
    let mut before = Value::Null;
    window.wait("the page to settle", || {
        let now = window.ask(
            "const busy = document.querySelector('[aria-busy=true]') || document.fonts.status !== 'loaded' || !document.querySelector('h1') \
             || document.getAnimations().some((one) => one.playState === 'running'); \
             return busy ? null : location.hash + document.body.innerHTML.length",
        );
        let settled = !now.is_null() && now == before;
        before = now;
        settled
    });
}

/// Chooses a theme where a person chooses it: one put on the page from outside would be taken off again.
fn wear(window: &Window, theme: &str) {
    window.go("/settings/appearance");
    window.click_named(theme);
    let worn = "return document.documentElement.dataset.theme";
    let chosen = match theme {
        "High contrast, light" => "contrast",
        "High contrast, dark" => "contrast-dark",
        plain => &plain.to_lowercase(),
    };
    window.wait(&format!("the theme {theme} to be worn"), || {
        window.ask(worn) == json!(chosen)
    });
}

/// What axe-core finds that is serious or critical: rule, and where.
fn found_by_axe(window: &Window) -> Vec<String> {
    if window.ask("return typeof window.axe") != json!("object") {
        let script = root().join("ui/node_modules/axe-core/axe.min.js");
        window.ask(&fs::read_to_string(script).expect("axe-core is among the npm packages"));
    }
    window.ask(
        "window.__axe = null; axe.run({resultTypes: ['violations']}).then((all) => { window.__axe = all.violations \
         .filter((one) => ['serious', 'critical'].includes(one.impact)) \
         .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | ')); }, \
         (error) => { window.__axe = ['axe failed: ' + error]; });",
    );
    window.wait("axe-core to be done", || {
        !window.ask("return window.__axe").is_null()
    });
    let list = window.ask("return window.__axe");
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}

/// Goes through every page and asks something of each; answers what was found, by page.
pub(super) fn on_every_page(
    window: &Window,
    mut ask: impl FnMut(&Window) -> Vec<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |place: &str, list: Vec<String>| {
        found.extend(list.into_iter().map(|one| format!("{place}: {one}")));
    };
    for place in PLACES {
        window.go(place);
        settle(window);
        note(place, ask(window));
    }
    for (list, link, seen) in FURTHER {
        window.go(list);
        settle(window);
        let target =
            "return document.querySelector(arguments[0])?.getAttribute('href')?.slice(1) ?? null";
        let mut place = Value::Null;
        window.wait(&format!("a link at {link}"), || {
            place = window.ask_with(target, vec![json!(link)]);
            place.is_string()
        });
        window.go(place.as_str().unwrap_or_default());
        window.see(seen);
        settle(window);
        note(&format!("{list} {link}"), ask(window));
    }
    found
}

#[test]
fn axe_finds_nothing_serious_on_any_page_in_any_theme() {
    let (_desk, window) = sample();
    let mut found = Vec::new();
    for theme in [
        "Light",
        "Dark",
        "High contrast, light",
        "High contrast, dark",
    ] {
        wear(&window, theme);
        let worn = on_every_page(&window, found_by_axe);
        found.extend(worn.into_iter().map(|one| format!("{theme}: {one}")));
    }
    assert!(found.is_empty(), "no page keeps anyone out: {found:#?}");
    window.close();
}

#[test]
fn axe_finds_nothing_serious_in_first_run_and_in_what_opens_over_a_page() {
    let desk = Desk::new();
    let window = desk.open();
    window.see_text("What is your craft?");
    let mut found = found_by_axe(&window);
    window.fill("Your craft", "Nursing");
    window.click_named("Next");
    window.see_text("Where should the journal live?");
    found.extend(found_by_axe(&window));
    window.click_named("Begin here");
    window.see("[data-testid=capture]");
    for (key, seen) in [
        ("Control+n", "[data-testid=new-entry]"),
        ("F1", "[data-testid=help]"),
    ] {
        window.press(key);
        window.see(seen);
        settle(&window);
        found.extend(found_by_axe(&window));
        window.press("Escape");
        window.see_gone(seen);
    }
    window.click("[data-testid=five-works-open]");
    window.see("[data-testid=five-works-dialog]");
    settle(&window);
    found.extend(found_by_axe(&window));
    assert!(found.is_empty(), "no page keeps anyone out: {found:#?}");
    window.close();
}

#[test]
fn text_twice_as_large_leaves_one_column_without_sideways_scrolling() {
    let (_desk, window) = sample();
    window.resize(900, 600);
    for _ in 0..10 {
        window.press("Control+=");
    }
    window.wait("the text to be twice as large", || {
        window.ask("return getComputedStyle(document.documentElement).fontSize") == json!("32px")
    });
    let found = on_every_page(&window, Window::overhangs);
    assert!(
        found.is_empty(),
        "only tables and charts scroll sideways, in themselves: {found:#?}"
    );
    window.press("Control+0");
    window.wait("the text to be as before", || {
        window.ask("return getComputedStyle(document.documentElement).fontSize") == json!("16px")
    });
    let found = on_every_page(&window, Window::overhangs);
    assert!(
        found.is_empty(),
        "nor does anything at the smallest size of the window: {found:#?}"
    );
    window.close();
}
