//! Settings: how it looks, how hard work gets, how it fades; and what the window remembers.

use serde_json::json;

use super::person::{go_to_area, open_today, plumb, plumb_json, potter, shown};

#[test]
fn the_theme_is_worn_at_once_and_after_a_restart() {
    let desk = potter();
    let window = open_today(&desk);
    window.click_named("Settings");
    window.click_named("Dark");
    let ink = "return getComputedStyle(document.querySelector('h1')).color";
    let light = json!("rgb(233, 239, 241)");
    window.wait("the dark theme to be worn", || window.ask(ink) == light);
    window.close();
    let window = desk.open();
    window.see("h1");
    window.wait("the dark theme to be worn again", || {
        window.ask(ink) == light
    });
    window.close();
}

#[test]
fn the_window_opens_again_where_and_how_large_it_was() {
    let desk = potter();
    let window = open_today(&desk);
    window.resize(1000, 640);
    go_to_area(&window, "Glaze");
    let page = window.ask("return location.hash");
    window.wait("the page to be remembered", || {
        let page = page.as_str().unwrap_or_default().trim_start_matches("#/");
        super::person::files_below(desk.home())
            .iter()
            .any(|(path, bytes)| {
                path.ends_with("settings.json") && String::from_utf8_lossy(bytes).contains(page)
            })
    });
    window.close();
    let window = desk.open_as_it_was();
    window.see("[data-testid=area-sentence]");
    assert_eq!(window.ask("return location.hash"), page, "the same page");
    assert_eq!(window.size(), (1000, 640), "as large as it was left");
    window.close();
}

#[test]
fn a_ladder_is_changed_after_a_look_at_what_moves_and_one_undo_restores_it() {
    let desk = potter();
    shown(&desk, "Ash jar", "2025-10-19", "Glaze=4");
    shown(&desk, "Tea bowls", "2026-04-26", "Glaze=5");
    let before = plumb(&desk, &["depth", "--json"]);
    let ladder = plumb(&desk, &["ladder", "show", "Ceramics", "--json"]);
    let window = open_today(&desk);
    window.click_named("Settings");
    window.click("[data-testid=settings-craft]");
    window.click("[data-testid=edit-ladder]");
    window.fill("Rung 4", "Unknots");
    window.click_named("Take Adapts away");
    window.see_text("Where do these go?");
    window.click_named("See what these 5 rungs would change");
    window.see("[data-testid=ladder-preview]");
    let preview = window.read("[data-testid=ladder-preview]");
    assert!(
        preview.contains("Ceramics/Glaze")
            && preview.contains("Before")
            && preview.contains("After"),
        "every reading that moves is shown before it does: {preview}"
    );
    assert_eq!(
        plumb(&desk, &["depth", "--json"]),
        before,
        "looking changes nothing"
    );
    window.click_named("Save the ladder");
    window.wait("the ladder to be saved", || {
        plumb_json(&desk, &["ladder", "show", "Ceramics"])["rungs"]
            .as_array()
            .is_some_and(|rungs| rungs.len() == 5)
    });
    assert_ne!(
        plumb(&desk, &["depth", "--json"]),
        before,
        "readings moved as shown"
    );
    window.click_named("Undo");
    window.wait("the ladder to be as it was", || {
        plumb(&desk, &["ladder", "show", "Ceramics", "--json"]) == ladder
    });
    assert_eq!(
        plumb(&desk, &["depth", "--json"]),
        before,
        "one undo restores every reading"
    );
    window.close();
}

#[test]
fn a_half_life_changes_freshness_and_never_depth() {
    let desk = potter();
    shown(&desk, "Ash jar", "2026-05-17", "Glaze=4");
    let depth = plumb(&desk, &["depth", "--json"]);
    let window = open_today(&desk);
    go_to_area(&window, "Glaze");
    window.see_text("halving every 198 days away");
    window.click_named("More for Glaze");
    window.click_named("Freshness");
    window.click_named("396 days: skills of speed");
    window.click_named("Keep it");
    window.see_text("halving every 396 days away");
    window.see_gone("[data-testid=half-life-dialog]");
    assert_eq!(
        plumb(&desk, &["depth", "--json"]),
        depth,
        "fading never touches depth"
    );
    window.press("Control+z");
    window.see_text("halving every 198 days away");
    window.close();
}

#[test]
fn an_area_moves_into_another_craft_with_its_rungs_mapped_by_hand() {
    let desk = potter();
    plumb(&desk, &["craft", "add", "Painting", "--ladder", "guild"]);
    shown(&desk, "Ash jar", "2025-10-19", "Glaze=4");
    let window = open_today(&desk);
    go_to_area(&window, "Glaze");
    window.click("[data-testid=area-care]");
    window.click("[data-testid=care-move]");
    window.choose("[data-testid=target]", "Painting");
    window.see_text("Say for each rung which one it is there.");
    window.choose("[data-testid=map-4]", "Masterpiece");
    window.choose("[data-testid=map-5]", "Masterpiece");
    window.click("[data-testid=move-save]");
    window.see_gone("[data-testid=move-dialog]");
    let jar = plumb_json(&desk, &["show", "Ash jar"]);
    assert_eq!(
        jar["challenge"],
        json!({"Painting/Glaze": 3}),
        "what was rated moved to the rung that was chosen: {jar}"
    );
    window.press("Control+z");
    window.wait("the area to be back in its craft", || {
        plumb_json(&desk, &["show", "Ash jar"])["challenge"] == json!({"Ceramics/Glaze": 4})
    });
    window.close();
}
