//! The Library by keys alone: find, mistake, select, change many, undo, save a search.

use plumb_tests::{driver::Desk, window::Window};

use super::person::{open_today, plumb, potter};

/// A journal with three sessions and a sounding in Glaze, and a session in Throwing.
fn filled() -> Desk {
    let desk = potter();
    for line in [
        "today 45m glaze: sieved the ash",
        "today 30m glaze: mixed the slip",
        "yesterday 20m glaze: washed buckets",
        "today 20m throwing: wedged",
    ] {
        plumb(&desk, &["jot", line]);
    }
    plumb(
        &desk,
        &["log", "sounding", "--area", "Glaze", "--level", "2"],
    );
    desk
}

/// Looks for something by keys, from wherever one is.
fn look_for(window: &Window, query: &str) {
    window.press("Control+f");
    window.wait("the search field to have the focus", || {
        window.focus() == "Search the Library"
    });
    window.press("Control+a");
    window.type_text(query);
}

fn rows(window: &Window) -> usize {
    window.count("[data-testid=library-row]")
}

/// Goes back by Tab until something has the focus.
fn back_to(window: &Window, name: &str) {
    for _ in 0..12 {
        if window.focus() == name {
            return;
        }
        window.press("Shift+Tab");
    }
    panic!(
        "{name} is not reached by Tab; the focus is on {}",
        window.focus()
    );
}

#[test]
fn a_mistake_is_named_and_the_last_good_list_stays() {
    let desk = filled();
    let window = open_today(&desk);
    look_for(&window, "area:glaze");
    window.see_text("4 entries found");
    look_for(&window, "aera:glaze");
    window.see("[data-testid=library-problem]");
    window.see_text("area:");
    assert_eq!(rows(&window), 4, "what was found last is still there");
    look_for(&window, "slip");
    window.see_text("1 entry found");
    window.see_gone("[data-testid=library-problem]");
    assert_eq!(
        window.read("[data-testid=library-row] mark"),
        "slip",
        "what was looked for is marked"
    );
    look_for(&window, "porcelain");
    window.see_text("Nothing found for porcelain.");
    window.press("Escape");
    window.see_text("5 entries");
    window.close();
}

#[test]
fn many_entries_are_changed_and_brought_back_by_keys() {
    let desk = filled();
    let window = open_today(&desk);
    look_for(&window, "area:glaze");
    window.see_text("4 entries found");
    window.press("Enter");
    window.wait("the list to have the focus", || window.focus() == "Entries");
    window.press("Control+a");
    window.see_text("Change 4 entries");
    back_to(&window, "Change 4 entries");
    window.press("Enter");
    window.see("[data-testid=bulk-dialog]");
    window.press("Tab");
    window.type_text("Throwing");
    window.press("Enter");
    window.see_text("3 entries will change; 1 cannot, because a sounding has one area.");
    assert_eq!(
        window.count("[data-testid=bulk-refused] li"),
        1,
        "what cannot is listed"
    );
    on_to(&window, "Add Throwing to 3 entries");
    window.press("Enter");
    window.see_gone("[data-testid=bulk-dialog]");
    window.see_text("3 entries are of Throwing too now.");
    look_for(&window, "area:throwing");
    window.see_text("4 entries found");
    window.press("Enter");
    window.press("Control+z");
    window.see_text("1 entry found");
    window.close();
}

/// Goes on by Tab until something has the focus.
fn on_to(window: &Window, name: &str) {
    for _ in 0..8 {
        if window.focus() == name {
            return;
        }
        window.press("Tab");
    }
    panic!(
        "{name} is not reached by Tab; the focus is on {}",
        window.focus()
    );
}

#[test]
fn what_is_selected_goes_without_a_question_and_comes_back() {
    let desk = filled();
    let window = open_today(&desk);
    look_for(&window, "kind:session");
    window.see_text("4 entries found");
    window.press("Enter");
    window.press("Space");
    window.see_text("Change 1 entry");
    window.press("Shift+ArrowDown");
    window.see_text("Change 2 entries");
    window.press("Delete");
    window.see_text("Deleted 2 entries.");
    window.see_text("2 entries found");
    window.press("Control+z");
    window.see_text("4 entries found");
    window.press("Home");
    window.press("Enter");
    window.see_gone("[data-testid=library-list]");
    window.press("Control+[");
    window.see("[data-testid=library-list]");
    window.wait("the search to be as it was", || {
        window.value("[data-testid=library-search]") == "kind:session"
    });
    window.close();
}

#[test]
fn a_search_is_saved_under_a_name_and_found_again() {
    let desk = filled();
    let window = open_today(&desk);
    window.resize(1280, 800);
    look_for(&window, "kind:sounding");
    window.see_text("1 entry found");
    window.click_named("Save this search");
    window.wait("the name to have the focus", || window.focus() == "Name");
    window.type_text("How deep I say");
    window.press("Enter");
    window.see_text("Saved: the search How deep I say.");
    look_for(&window, "kind:session");
    window.see_text("4 entries found");
    window.click_named("How deep I say");
    window.see_text("1 entry found");
    assert!(
        plumb(&desk, &["searches", "list"]).contains("kind:sounding"),
        "the command line knows it too"
    );
    window.press("Escape");
    window.press("Control+,");
    window.see_text("Theme");
    window.press("Control+4");
    window.see_text("5 entries");
    window.close();
}
