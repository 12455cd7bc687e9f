//! File dialogs and pasted files.
//!
//! The rule it keeps: dialogs are opened from here, never by the webview; what is chosen becomes a handle.
//! It does not know what will be done with a chosen file.

use std::path::PathBuf;

use plumb_journal::mastery::say;
use plumb_journal::{Code, Problem};
use serde::Deserialize;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Manager, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::door::Door;
use crate::picked::{Picked, Picks};

/// What a file dialog is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PickKind {
    /// Files to attach to an entry.
    Evidence,
    /// A file to import from.
    Import,
    /// A backup to restore.
    Backup,
    /// A folder for a journal.
    Folder,
    /// Where a PDF goes.
    SavePdf,
    /// Where a page goes.
    SaveHtml,
    /// Where the journal goes as JSON.
    SaveJson,
    /// Where a chart goes as SVG.
    SaveSvg,
    /// Where a chart goes as PNG.
    SavePng,
    /// Where a copy of the journal goes.
    SaveBackup,
}

/// A name in the dialog and the endings it stands for.
type Filter = (String, &'static [&'static str]);

impl PickKind {
    /// What a saved file is, by its ending; nothing for what is opened.
    fn saves(self) -> Option<Filter> {
        let named = |name: &str, endings: &'static [&'static str]| Some((name.to_owned(), endings));
        match self {
            Self::SavePdf => named("PDF", &["pdf"]),
            Self::SaveHtml => named("HTML", &["html"]),
            Self::SaveJson => named("JSON", &["json"]),
            Self::SaveSvg => named("SVG", &["svg"]),
            Self::SavePng => named("PNG", &["png"]),
            Self::SaveBackup => named(&say!("desktop-backup"), &["plumb"]),
            Self::Evidence | Self::Import | Self::Backup | Self::Folder => None,
        }
    }
}

/// Opens a file dialog; nothing chosen is an empty list.
#[tauri::command]
pub async fn pick(
    app: AppHandle,
    window: WebviewWindow,
    kind: PickKind,
    suggested: Option<String>,
) -> Result<Vec<Picked>, Problem> {
    let asked = app.clone();
    // The dialog blocks until it is answered, so it waits on a thread that may.
    let paths = tauri::async_runtime::spawn_blocking(move || match answered() {
        Some(paths) => paths,
        None => ask(&asked, &window, kind, suggested.as_deref()),
    });
    let paths = paths.await.map_err(|error| fault(&error))?;
    let picks = app.state::<Picks>();
    Ok(paths
        .into_iter()
        .filter_map(|path| picks.keep(path))
        .collect())
}

fn ask(
    app: &AppHandle,
    window: &WebviewWindow,
    kind: PickKind,
    suggested: Option<&str>,
) -> Vec<PathBuf> {
    let dialog = app.dialog().file().set_parent(window);
    if let Some((name, endings)) = app.state::<Door>().speaking(|| kind.saves()) {
        let named = suggested.map(plain_name).into_iter().fold(
            dialog.add_filter(name, endings),
            FileDialogBuilder::set_file_name,
        );
        let chosen = named
            .blocking_save_file()
            .and_then(|file| file.into_path().ok());
        return chosen
            .map(|path| with_ending(path, endings))
            .into_iter()
            .collect();
    }
    let chosen = match kind {
        PickKind::Evidence => dialog.blocking_pick_files().unwrap_or_default(),
        PickKind::Folder => dialog
            .set_can_create_directories(true)
            .blocking_pick_folder()
            .into_iter()
            .collect(),
        _ => dialog.blocking_pick_file().into_iter().collect(),
    };
    chosen
        .into_iter()
        .filter_map(|file| file.into_path().ok())
        .collect()
}

/// A suggestion of the webview as a plain name, so that it cannot point into a folder.
fn plain_name(suggested: &str) -> String {
    let plain: String = suggested
        .chars()
        .map(|c| {
            if c.is_control() || "/\\:*?\"<>|".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words = plain
        .split_whitespace()
        .filter(|word| word.chars().any(|c| c != '.'));
    let joined = words.collect::<Vec<_>>().join(" ");
    joined.trim_matches('.').chars().take(80).collect()
}

/// Adds the ending that a person left out.
fn with_ending(path: PathBuf, endings: &[&str]) -> PathBuf {
    let Some(ending) = endings.first().filter(|_| path.extension().is_none()) else {
        return path;
    };
    path.with_extension(ending)
}

/// The answer to the next dialog out of the file that `PLUMB_PICKS` names: WebDriver cannot drive a file dialog.
/// Each line answers one dialog, its paths between tabs; an empty line is a dialog that was closed.
#[cfg(debug_assertions)]
fn answered() -> Option<Vec<PathBuf>> {
    let list = PathBuf::from(std::env::var_os("PLUMB_PICKS")?);
    let text = std::fs::read_to_string(&list).ok()?;
    let (line, rest) = text.split_once('\n')?;
    std::fs::write(&list, rest).ok()?;
    Some(
        line.split('\t')
            .filter(|path| !path.is_empty())
            .map(PathBuf::from)
            .collect(),
    )
}

#[cfg(not(debug_assertions))]
fn answered() -> Option<Vec<PathBuf>> {
    None
}

/// Keeps pasted bytes as a file of this run, so that they can be attached like any other.
#[tauri::command]
pub async fn paste(app: AppHandle, request: Request<'_>) -> Result<Picked, Problem> {
    let (name, bytes) = named(request.body());
    let kept = tauri::async_runtime::spawn_blocking(move || {
        let folder = app.path().app_cache_dir()?.join("pasted");
        std::fs::create_dir_all(&folder)?;
        let picks = app.state::<Picks>();
        // Numbered by what is kept already, so two pastes of one name are two files.
        let folder = fresh(&folder)?;
        let path = folder.join(
            Some(plain_name(&name))
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| "pasted".to_owned()),
        );
        std::fs::write(&path, &bytes)?;
        Ok::<_, tauri::Error>(picks.keep(path))
    });
    let unkept = |detail: String| {
        let said = "What was pasted could not be kept. Nothing was attached.";
        Problem::new(Code::File, "paste", said)
            .hint("Save it as a file, and attach that.")
            .because(detail)
    };
    match kept.await.map_err(|error| fault(&error))? {
        Ok(Some(picked)) => Ok(picked),
        Ok(None) => Err(unkept("it has no name".to_owned())),
        Err(error) => Err(unkept(error.to_string())),
    }
}

/// What was pasted: its name up to the first empty byte, and its bytes behind that. Where the system cannot hand bytes over they come as numbers.
fn named(body: &InvokeBody) -> (String, Vec<u8>) {
    let whole = match body {
        InvokeBody::Raw(bytes) => bytes.clone(),
        InvokeBody::Json(numbers) => serde_json::from_value(numbers.clone()).unwrap_or_default(),
    };
    let mut parts = whole.splitn(2, |byte| *byte == 0);
    let name = parts.next().unwrap_or_default();
    let bytes = parts.next().unwrap_or_default().to_vec();
    (String::from_utf8_lossy(name).into_owned(), bytes)
}

/// The first numbered folder that is not there yet.
fn fresh(parent: &std::path::Path) -> std::io::Result<PathBuf> {
    let mut number = 1_u32;
    loop {
        let folder = parent.join(number.to_string());
        match std::fs::create_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => number += 1,
            done => return done.map(|()| folder),
        }
    }
}

/// A part of the window that ended where it should not.
pub fn fault(error: &dyn std::fmt::Display) -> Problem {
    let said = "Something in Plumb failed. The journal is unchanged.";
    Problem::new(Code::Fault, "window", said)
        .hint("Try again; if it fails again, copy the details into a report.")
        .because(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_name_points_into_no_folder() {
        assert_eq!(
            plain_name("../../.bashrc"),
            "bashrc",
            "no way up, and not hidden"
        );
        assert_eq!(
            plain_name("Wren: ten works, 2026"),
            "Wren ten works, 2026",
            "what no system forbids"
        );
        assert!(
            plain_name(&"x".repeat(300)).len() <= 80,
            "short enough for every system"
        );
    }

    #[test]
    fn an_ending_left_out_is_added_and_one_given_is_kept() {
        assert_eq!(
            with_ending(PathBuf::from("/a/b"), &["pdf"]),
            PathBuf::from("/a/b.pdf"),
            "added"
        );
        assert_eq!(
            with_ending(PathBuf::from("/a/b.txt"), &["pdf"]),
            PathBuf::from("/a/b.txt"),
            "kept"
        );
    }
}
