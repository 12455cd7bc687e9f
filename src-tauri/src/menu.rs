//! The native menu.
//!
//! The rule it keeps: a chosen item is only named to the page, which does the same as for its key; no item carries a key of
//! its own, because that would take the key from text fields. Undo and Redo say what they would take back.
//! It does not know what the items do.

use plumb_journal::outcome::UndoLabels;
use tauri::menu::{Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Runtime};

use crate::door::Door;
use crate::frame::tell;
use crate::ways;

/// The menu: title, then items by the word that the page hears and the words that a person reads. `-` is a line.
const MENU: &[(&str, &[(&str, &str)])] = &[
    (
        "File",
        &[
            ("new", "New entry"),
            ("-", ""),
            ("portfolios", "Make a portfolio…"),
            ("settings", "Settings"),
        ],
    ),
    (
        "Edit",
        &[
            ("undo", "Undo"),
            ("redo", "Redo"),
            ("-", ""),
            ("history", "History"),
        ],
    ),
    (
        "Go",
        &[
            ("today", "Today"),
            ("week", "Week"),
            ("areas", "Areas"),
            ("works", "Works"),
            ("-", ""),
            ("back", "Back"),
            ("forward", "Forward"),
        ],
    ),
    (
        "View",
        &[
            ("larger", "Larger"),
            ("smaller", "Smaller"),
            ("actual", "Actual size"),
        ],
    ),
    ("Timer", &[("timer", "Start or stop the timer")]),
    ("Help", &[("help", "Keys")]),
];

/// Builds the menu.
pub fn menu<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        let ours = Submenu::new(app, "Plumb", true)?;
        ours.append_items(&[
            &PredefinedMenuItem::about(app, None, None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::quit(app, None)?,
        ])?;
        menu.append(&ours)?;
    }
    for (title, items) in MENU {
        let part = Submenu::new(app, *title, true)?;
        for (id, words) in *items {
            if *id == "-" {
                part.append(&PredefinedMenuItem::separator(app)?)?;
            } else {
                part.append(&MenuItem::with_id(app, *id, *words, true, None::<&str>)?)?;
            }
        }
        if *title == "Edit" && cfg!(target_os = "macos") {
            // macOS gives these keys to a text field only through its menu.
            part.append_items(&[
                &PredefinedMenuItem::separator(app)?,
                &PredefinedMenuItem::cut(app, None)?,
                &PredefinedMenuItem::copy(app, None)?,
                &PredefinedMenuItem::paste(app, None)?,
                &PredefinedMenuItem::select_all(app, None)?,
            ])?;
        }
        if *title == "File" && !cfg!(target_os = "macos") {
            part.append_items(&[
                &PredefinedMenuItem::separator(app)?,
                &MenuItem::with_id(app, QUIT, "Quit", true, None::<&str>)?,
            ])?;
        }
        menu.append(&part)?;
    }
    Ok(menu)
}

/// What quits.
pub const QUIT: &str = "quit";

/// Names a chosen item to the page; only quitting is done here, because it must work without a page.
pub fn chosen(app: &AppHandle, id: &str) {
    if id == QUIT {
        app.exit(0);
    } else if !ways::chosen(app, id) {
        tell(app, "menu", serde_json::json!({ "item": id }));
    }
}

/// Reads from the journal what can be taken back now, and writes it into the menu.
pub fn follow(app: &AppHandle) {
    let UndoLabels { undo, redo } = app.state::<Door>().undo_labels();
    let asked = app.clone();
    // A menu belongs to the main thread.
    let told = app.run_on_main_thread(move || {
        relabel(&asked, "undo", "Undo", undo.as_deref());
        relabel(&asked, "redo", "Redo", redo.as_deref());
    });
    if let Err(error) = told {
        eprintln!("the menu could not be told what can be taken back: {error}");
    }
}

fn relabel(app: &AppHandle, id: &str, verb: &str, what: Option<&str>) {
    let items = app
        .menu()
        .and_then(|menu| menu.items().ok())
        .unwrap_or_default();
    let found = items
        .iter()
        .find_map(|part| part.as_submenu().and_then(|part| part.get(id)));
    let Some(MenuItemKind::MenuItem(item)) = found else {
        return;
    };
    let words = what.map_or_else(
        || verb.to_owned(),
        |label| format!("{verb} {}", literal(label)),
    );
    if let Err(error) = item
        .set_text(words)
        .and_then(|()| item.set_enabled(what.is_some()))
    {
        eprintln!("the menu item {id} could not be changed: {error}");
    }
}

/// An ampersand in a title is a letter, not the mark of a menu key.
fn literal(label: &str) -> String {
    label.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_item_has_a_word_of_its_own() {
        let items: Vec<&str> = MENU
            .iter()
            .flat_map(|(_, items)| items.iter().map(|(id, _)| *id))
            .filter(|id| *id != "-")
            .collect();
        let different: HashSet<&&str> = items.iter().collect();
        assert_eq!(
            different.len(),
            items.len(),
            "the page tells items apart by this word alone"
        );
        assert!(
            items.contains(&"undo") && items.contains(&"redo"),
            "these two are relabelled by their word"
        );
    }

    #[test]
    fn an_ampersand_in_a_title_stays_an_ampersand() {
        assert_eq!(
            literal("Log Slip & glaze"),
            "Log Slip && glaze",
            "a single one would underline the space"
        );
    }
}
