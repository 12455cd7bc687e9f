//! What leaves the window for the system: links, files, folders; and pictures on their way in.
//!
//! The rule it keeps: only `https`, `http` and `mailto` are opened, only kept files that are what they claim to be, and only
//! folders of files that the person chose. The opener itself checks nothing, so all is checked here.
//! It does not know where in the page a link stands.

use plumb_journal::{Code, Problem};
use tauri::{AppHandle, Manager, Url, ipc::Response};
use tauri_plugin_opener::OpenerExt;

use crate::dialogs::fault;
use crate::door::Door;
use crate::picked::Picks;

/// Opens an address outside; the page has shown it in full and asked.
#[tauri::command]
pub fn open_link(app: AppHandle, url: &str) -> Result<(), Problem> {
    let Some(url) = allowed(url) else {
        let said = "This address was not opened: it is neither a web page nor a mail address.";
        return Err(Problem::new(Code::Refused, "bad_link", said).hint("Copy it, if you trust it."));
    };
    app.opener()
        .open_url(url.as_str(), None::<&str>)
        .map_err(|error| unopened(&error))
}

/// The address, when it is one of the three kinds that may be opened.
fn allowed(text: &str) -> Option<Url> {
    if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "https" | "http" | "mailto"))
}

/// Shows a chosen or written file where it lies.
#[tauri::command]
pub fn show_in_folder(app: AppHandle, handle: &str) -> Result<(), Problem> {
    let Some(path) = app.state::<Picks>().path(handle) else {
        let said = "The folder was not opened: this file was not chosen here.";
        return Err(Problem::new(Code::Missing, "handle", said).hint("Choose it again."));
    };
    app.opener()
        .reveal_item_in_dir(path)
        .map_err(|error| unopened(&error))
}

/// Opens a kept file with the system's own program.
#[tauri::command]
pub async fn open_file(app: AppHandle, sha256: String) -> Result<(), Problem> {
    let asked = app.clone();
    let copy = tauri::async_runtime::spawn_blocking(move || {
        let private = asked
            .path()
            .app_cache_dir()
            .map_err(|error| fault(&error))?
            .join("opened");
        asked.state::<Door>().copy_to_open(&sha256, &private)
    });
    let copy = copy.await.map_err(|error| fault(&error))??;
    app.opener()
        .open_path(copy.to_string_lossy(), None::<&str>)
        .map_err(|error| unopened(&error))
}

/// A small picture of a kept file: of a picture, or of the first page of a PDF.
#[tauri::command]
pub async fn preview(app: AppHandle, sha256: String) -> Result<Response, Problem> {
    let bytes = tauri::async_runtime::spawn_blocking(move || app.state::<Door>().preview(&sha256));
    bytes
        .await
        .map_err(|error| fault(&error))?
        .map(Response::new)
}

/// The bytes of a kept sound, for an `<audio>`.
#[tauri::command]
pub async fn sound(app: AppHandle, sha256: String) -> Result<Response, Problem> {
    let bytes = tauri::async_runtime::spawn_blocking(move || app.state::<Door>().sound(&sha256));
    bytes
        .await
        .map_err(|error| fault(&error))?
        .map(Response::new)
}

fn unopened(error: &dyn std::fmt::Display) -> Problem {
    let said = "The system could not open this. Nothing was changed.";
    Problem::new(Code::Fault, "opener", said)
        .hint("Open it by hand.")
        .because(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reliability_j2_only_web_and_mail_addresses_are_opened() {
        for good in [
            "https://example.org/a?b=c#d",
            "http://example.org",
            "mailto:wren@example.org",
        ] {
            assert!(allowed(good).is_some(), "{good} may be opened");
        }
        let bad = [
            "javascript:alert(1)",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "smb://host/share",
            "tauri://localhost",
            "java\nscript:alert(1)",
            "https://example.org/\u{0}",
            " https://example.org",
            "vbscript:x",
            "example.org",
            "",
        ];
        for bad in bad {
            assert!(allowed(bad).is_none(), "{bad:?} must not be opened");
        }
    }
}
