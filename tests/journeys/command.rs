//! Command of it all by keys alone: the palette goes, does and captures; keys are changed; the history is gone back in.

use super::person::{open_today, plumb, plumb_json, potter, see_entry};
use plumb_tests::window::Window;

/// Opens the palette and types into it.
fn ask(window: &Window, text: &str) {
    window.press("Control+k");
    window.see("[data-testid=palette-field]");
    window.wait("the palette to have the focus", || {
        window.focus() == "Go to, do, or log"
    });
    window.type_text(text);
}

/// Waits until the palette would take this row.
fn see_chosen(window: &Window, words: &str) {
    window.wait(&format!("the palette to choose {words:?}"), || {
        let chosen = window.ask(
            "return document.querySelector('[data-testid=palette-row][aria-selected=true]')?.textContent ?? ''",
        );
        chosen.as_str().unwrap_or_default().contains(words)
    });
}

#[test]
fn the_palette_goes_does_and_captures_without_a_pointer() {
    let desk = potter();
    let window = open_today(&desk);
    ask(&window, "thro");
    see_chosen(&window, "Throwing");
    window.press("Enter");
    window.see("[data-testid=area-sentence]");
    window.see_gone("[data-testid=palette]");

    ask(&window, "dark th");
    see_chosen(&window, "Dark theme");
    window.press("Enter");
    window.wait("the dark theme to be worn", || {
        window.ask("return document.documentElement.dataset.theme") == "dark"
    });

    ask(&window, "45m glaze: sieved the ash");
    see_chosen(&window, "45 min making");
    window.press("Enter");
    window.see_gone("[data-testid=palette]");
    let logged = plumb(&desk, &["list"]);
    assert!(
        logged.contains("sieved the ash"),
        "what reads as an entry is logged: {logged}"
    );

    window.press("Control+k");
    see_chosen(&window, "Throwing");
    window.press("Escape");
    window.see_gone("[data-testid=palette]");
    window.close();
}

#[test]
fn the_palette_opens_inside_a_text_field_and_gives_it_back() {
    let desk = potter();
    let window = open_today(&desk);
    window.fill("Capture line", "half a thought");
    window.press("Control+k");
    window.see("[data-testid=palette]");
    window.press("Escape");
    window.see_gone("[data-testid=palette]");
    window.wait("the capture line to have the focus again", || {
        window.focus() == "Capture line"
    });
    assert_eq!(
        window.value("[data-testid=capture]"),
        "half a thought",
        "what was being typed stays"
    );
    window.close();
}

#[test]
fn a_key_is_changed_a_clash_is_named_and_both_outlive_a_restart() {
    let desk = potter();
    let window = open_today(&desk);
    ask(&window, "settings keys");
    see_chosen(&window, "Settings: Keys");
    window.press("Enter");
    window.see("[data-testid=keys-change-history]");
    let listen = |command: &str| {
        let focus =
            format!("document.querySelector('[data-testid=keys-change-{command}]').focus()");
        window.ask(&focus);
        window.press("Enter");
        window.see("[data-testid=keys-field]");
    };
    listen("history");
    window.press("Control+j");
    window.see_gone("[data-testid=keys-field]");
    listen("new-work");
    window.press("Control+l");
    window.see_text("Ctrl L already stands for Capture line.");
    window.press("Escape");
    window.see_gone("[data-testid=keys-field]");
    window.press("Control+j");
    window.see("[data-testid=history-words]");
    window.wait("the keys to be kept", || {
        super::person::files_below(desk.home())
            .iter()
            .any(|(path, bytes)| {
                path.ends_with("settings.json") && String::from_utf8_lossy(bytes).contains("Mod+J")
            })
    });
    window.close();
    let window = open_today(&desk);
    window.press("Control+j");
    window.see("[data-testid=history-words]");
    window.press("F1");
    window.see("[data-testid=help]");
    window.see_text("Ctrl J");
    window.close();
}

#[test]
fn the_page_of_keys_lists_every_command_of_the_palette() {
    let desk = potter();
    let window = open_today(&desk);
    window.press("Control+k");
    window.see("[data-testid=palette-row]");
    let listed = |css: &str| -> Vec<String> {
        let script = format!(
            "return [...document.querySelectorAll('{css}')].map((one) => one.textContent.trim())"
        );
        let names = window.ask(&script);
        let names = names.as_array().into_iter().flatten();
        names
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    };
    let offered = listed("[data-testid=palette-row] .said");
    assert!(
        offered.len() > 20,
        "everything that can be done now: {offered:?}"
    );
    window.press("Escape");
    window.see_gone("[data-testid=palette]");
    window.press("F1");
    window.see("[data-testid=help] dd");
    let told = listed("[data-testid=help] dd");
    let missing: Vec<&String> = offered
        .iter()
        .filter(|name| !told.contains(name) && !name.starts_with("Undo"))
        .collect();
    assert!(
        missing.is_empty(),
        "a command without a line could not be learnt: {missing:?}"
    );
    window.close();
}

#[test]
fn the_history_tells_a_change_goes_back_to_it_and_undo_restores() {
    let desk = potter();
    plumb(&desk, &["jot", "today 45m glaze: sieved the ash"]);
    plumb(&desk, &["jot", "today 30m throwing: centred"]);
    let before = plumb_json(&desk, &["list"]);
    let window = open_today(&desk);
    window.press("Control+Shift+h");
    window.see("[data-testid=change]");
    let nth = |n: usize| {
        window.ask(&format!(
            "document.querySelectorAll('[data-testid=change] button')[{n}].focus()"
        ));
    };
    nth(1);
    window.press("Enter");
    window.see("[data-testid=change-told]");
    window.see_text("sieved the ash");
    window.see_text("45 min");
    window.ask("document.querySelector('[data-testid=go-back]').focus()");
    window.press("Enter");
    window.see("[data-testid=go-back-sentence]");
    assert!(
        window
            .read("[data-testid=go-back-sentence]")
            .contains("1 change was made since"),
        "what will happen is said first"
    );
    assert_eq!(
        plumb_json(&desk, &["list"]),
        before,
        "and nothing happens by looking"
    );
    window.ask("document.querySelector('[data-testid=go-back-do]').focus()");
    window.press("Enter");
    window.see_gone("[data-testid=go-back-dialog]");
    window.press("Control+1");
    see_entry(&window, "sieved the ash", true);
    see_entry(&window, "centred", false);
    window.press("Escape");
    window.ask("document.activeElement?.blur()");
    window.press("Control+z");
    see_entry(&window, "centred", true);
    assert_eq!(
        plumb_json(&desk, &["list"]),
        before,
        "undo restores all of it"
    );
    window.close();
}

#[test]
fn the_first_things_to_try_tick_themselves_and_can_be_left() {
    let desk = potter();
    plumb(
        &desk,
        &["log", "session", "--area", "Glaze", "--making", "45m"],
    );
    let window = open_today(&desk);
    window.see("[data-testid=first-steps]");
    let done = |step: &str| {
        let said = window.ask(&format!(
            "return document.querySelector('[data-testid=step-{step}]').textContent"
        ));
        said.as_str().unwrap_or_default().trim().starts_with("done")
    };
    assert!(!done("line") && !done("shown"), "nothing was tried yet");
    window.press("Control+l");
    window.type_text("today 30m glaze: sieved");
    window.press("Enter");
    window.wait("the line to tick itself", || done("line"));
    window.ask("document.querySelector('[data-testid=first-steps-away]').focus()");
    window.press("Enter");
    window.see_gone("[data-testid=first-steps]");
    window.close();
    let window = open_today(&desk);
    window.see("[data-testid=entry]");
    window.see_gone("[data-testid=first-steps]");
    window.close();
}

#[test]
fn back_finds_a_page_scrolled_as_it_was_left() {
    let desk = potter();
    for n in 1..=40 {
        plumb(&desk, &["jot", &format!("today 10m glaze: pot {n}")]);
    }
    let window = open_today(&desk);
    window.resize(1000, 640);
    see_entry(&window, "pot 1", true);
    window.ask("document.getElementById('page').scrollTop = 700");
    window.wait("the page to be scrolled", || {
        window.ask("return document.getElementById('page').scrollTop") == 700
    });
    window.press("Control+3");
    window.see_text("No work here yet");
    window.press("Control+[");
    window.wait("the page to be where it was", || {
        window.ask("return document.getElementById('page').scrollTop") == 700
    });
    window.close();
}
