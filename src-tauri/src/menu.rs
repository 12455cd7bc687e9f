//! The native menu, made of what the page says.
//!
//! The rule it keeps: the window's one list of commands is the page's, so that a menu item, a row of the palette and a key have one name; a chosen item is
//! only named to the page. No item carries a key of its own, because that would take the key from text fields. Undo and Redo say what they would take back.
//! It does not know what the items do.

use std::sync::{Mutex, PoisonError};

use plumb_journal::mastery::say;
use plumb_journal::outcome::UndoLabels;
use plumb_journal::{Code, Problem};
use serde::Deserialize;
use tauri::menu::{Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Runtime};

use crate::door::Door;
use crate::frame::tell;
use crate::ways;

/// One menu of the bar.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is, such as `edit`.
    id: String,
    /// Its title.
    title: String,
    /// Its items.
    items: Vec<Item>,
}

/// One item of a menu; without words it is a line.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The word that the page hears.
    id: String,
    /// What a person reads.
    words: String,
}

/// What Undo and Redo are called, before what they would take back.
#[derive(Default)]
pub struct Verbs(Mutex<(String, String)>);

/// What quits.
pub const QUIT: &str = "quit";
const UNDO: &str = "undo";
const REDO: &str = "redo";

/// More than any bar, menu or title of ours holds.
const MOST_PARTS: usize = 12;
const MOST_ITEMS: usize = 40;
const LONGEST: usize = 80;

/// The menu until the page has said its own: what must work without a page.
pub fn menu<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let file = Part {
        id: "file".to_owned(),
        title: "File".to_owned(),
        items: Vec::new(),
    };
    built(app, &[file])
}

/// Makes the menu of what the page says.
///
/// # Errors
///
/// `refused·menu` for anything that is no menu of ours; the menu stays as it was then.
#[tauri::command]
pub fn set_menu(app: AppHandle, parts: Vec<Part>) -> Result<(), Problem> {
    if !is_sound(&parts) {
        return Err(Problem::new(
            Code::Refused,
            "menu",
            "That is no menu. The menu stays as it was.",
        ));
    }
    let words = |id: &str| {
        let mut items = parts.iter().flat_map(|part| &part.items);
        items
            .find(|item| item.id == id)
            .map(|item| item.words.clone())
            .unwrap_or_default()
    };
    let verbs = app.state::<Verbs>();
    *verbs.0.lock().unwrap_or_else(PoisonError::into_inner) = (words(UNDO), words(REDO));
    let asked = app.clone();
    // A menu belongs to the main thread.
    let told = app.run_on_main_thread(move || {
        let made = built(&asked, &parts).and_then(|menu| asked.set_menu(menu));
        match made {
            Ok(_) => {
                follow(&asked);
                if let Err(error) = ways::say_anew(&asked) {
                    eprintln!("the tray could not be said anew: {error}");
                }
            }
            Err(error) => eprintln!("the menu could not be made: {error}"),
        }
    });
    told.map_err(|error| crate::dialogs::fault(&error))
}

/// Whether these are titles and words of the length that a menu has, and ids that name commands.
fn is_sound(parts: &[Part]) -> bool {
    let id = |id: &str| {
        !id.is_empty()
            && id.len() <= LONGEST
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let words = |text: &str| text.chars().count() <= LONGEST && !text.contains(char::is_control);
    parts.len() <= MOST_PARTS
        && parts.iter().all(|part| {
            id(&part.id)
                && words(&part.title)
                && part.items.len() <= MOST_ITEMS
                && part
                    .items
                    .iter()
                    .all(|item| id(&item.id) && item.id != QUIT && words(&item.words))
        })
}

fn built<R: Runtime>(app: &AppHandle<R>, parts: &[Part]) -> tauri::Result<Menu<R>> {
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
    for part in parts {
        menu.append(&submenu(app, part)?)?;
    }
    Ok(menu)
}

fn submenu<R: Runtime>(app: &AppHandle<R>, part: &Part) -> tauri::Result<Submenu<R>> {
    let made = Submenu::new(app, literal(&part.title), true)?;
    for item in &part.items {
        if item.words.is_empty() {
            made.append(&PredefinedMenuItem::separator(app)?)?;
        } else {
            let words = literal(&item.words);
            made.append(&MenuItem::with_id(
                app,
                &item.id,
                words,
                true,
                None::<&str>,
            )?)?;
        }
    }
    if part.id == "edit" && cfg!(target_os = "macos") {
        // macOS gives these keys to a text field only through its menu.
        made.append_items(&[
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, None)?,
            &PredefinedMenuItem::copy(app, None)?,
            &PredefinedMenuItem::paste(app, None)?,
            &PredefinedMenuItem::select_all(app, None)?,
        ])?;
    }
    if part.id == "file" && !cfg!(target_os = "macos") {
        if !part.items.is_empty() {
            made.append(&PredefinedMenuItem::separator(app)?)?;
        }
        let words = app.try_state::<Door>().map_or_else(
            || say!("desktop-quit"),
            |door| door.speaking(|| say!("desktop-quit")),
        );
        made.append(&MenuItem::with_id(app, QUIT, words, true, None::<&str>)?)?;
    }
    Ok(made)
}

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
        let verbs = asked.state::<Verbs>();
        let (to_undo, to_redo) = verbs
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        relabel(&asked, UNDO, &to_undo, undo.as_deref());
        relabel(&asked, REDO, &to_redo, redo.as_deref());
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
    use super::*;

    fn part(id: &str, words: &str) -> Vec<Part> {
        vec![Part {
            id: "edit".to_owned(),
            title: "Edit".to_owned(),
            items: vec![Item {
                id: id.to_owned(),
                words: words.to_owned(),
            }],
        }]
    }

    #[test]
    fn only_a_menu_of_ours_becomes_one() {
        assert!(is_sound(&part("undo", "Undo")), "an item with its words");
        assert!(is_sound(&part("line-1", "")), "a line has no words");
        for (id, words) in [
            ("", "Undo"),
            ("quit", "Stay"),
            ("un do", "Undo"),
            ("undo", "Un\ndo"),
        ] {
            assert!(!is_sound(&part(id, words)), "'{id}' {words:?} is refused");
        }
        assert!(
            !is_sound(&part("undo", &"U".repeat(LONGEST + 1))),
            "no title is that long"
        );
        assert!(
            !is_sound(&vec![part("undo", "Undo").remove(0); MOST_PARTS + 1]),
            "no bar holds so many menus"
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
