//! Kept files on their way out of the window: a copy for the system to open.
//!
//! What may be opened is decided by content, never by name: a file is opened outside only when opening it cannot run it. It does not know which window asks.

use std::path::{Path, PathBuf};

use super::Files;
use crate::{
    disk,
    journal::Journal,
    problem::{Code, Problem, Result},
};

/// Types that the system may open, with the ending that their copy gets.
const OPENED: &[(&str, &str)] = &[
    ("image/png", "png"),
    ("image/jpeg", "jpg"),
    ("image/webp", "webp"),
    ("image/gif", "gif"),
    ("image/tiff", "tiff"),
    ("image/bmp", "bmp"),
    ("image/heif", "heic"),
    ("application/pdf", "pdf"),
    ("audio/mpeg", "mp3"),
    ("audio/x-wav", "wav"),
    ("audio/x-flac", "flac"),
    ("audio/ogg", "ogg"),
    ("audio/m4a", "m4a"),
    ("video/mp4", "mp4"),
    ("video/quicktime", "mov"),
    ("video/webm", "webm"),
    ("video/x-matroska", "mkv"),
];

impl Journal {
    /// Copies a kept file into a private folder, only readable, for the system to open; answers where.
    ///
    /// # Errors
    ///
    /// `missing·evidence`, `file·damaged`, `file·disk_full`, and `refused·could_run` for a type that is not known to be safe.
    pub fn copy_to_open(&self, sha256: &str, folder: &Path) -> Result<PathBuf> {
        copy_to_open(self.files(), sha256, folder)
    }
}

fn copy_to_open(files: &Files, sha256: &str, folder: &Path) -> Result<PathBuf> {
    let bytes = files.read(sha256)?;
    let ending = safe_ending(&bytes).ok_or_else(|| {
        let said = "This file was not opened, because opening its kind could run it. It is kept as it was.";
        Problem::new(Code::Refused, "could_run", said).hint("It lies in the journal's folder, under files, with its hash as its name.")
    })?;
    disk::make_folder(folder)?;
    let copy = folder.join(format!("{}.{ending}", &sha256[..16]));
    if !copy.is_file() {
        disk::replace(&copy, &bytes)?;
        let mut rights = std::fs::metadata(&copy)
            .map_err(|error| disk::failed("read", &copy, &error))?
            .permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&copy, rights)
            .map_err(|error| disk::failed("write", &copy, &error))?;
    }
    Ok(copy)
}

/// The ending of a copy that the system may open; none for what could run.
fn safe_ending(bytes: &[u8]) -> Option<&'static str> {
    if let Some(kind) = infer::get(bytes) {
        return OPENED
            .iter()
            .find(|(mime, _)| *mime == kind.mime_type())
            .map(|(_, ending)| *ending);
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    let could_run = begins.is_empty()
        || text.contains('\0')
        || ["<", "#!", "[", "@echo", "{\\rtf"]
            .iter()
            .any(|mark| begins.starts_with(mark));
    (!could_run).then_some("txt")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let files = Files::new(folder.path());
        (folder, files)
    }

    fn keep(files: &Files, name: &str, bytes: &[u8]) -> String {
        files
            .put_bytes(name, bytes)
            .expect("bytes can be kept")
            .sha256
    }

    #[test]
    fn reliability_h8_what_could_run_is_not_opened_and_the_rest_is_a_copy() {
        let (folder, files) = files();
        let private = folder.path().join("opened");
        for (name, bytes) in [
            ("run.sh", &b"#!/bin/sh\nrm -rf ~"[..]),
            ("a.desktop", b"[Desktop Entry]\nExec=sh"),
            ("page.html", b"<!doctype html><script>"),
            ("a.svg", b"<svg/>"),
            ("a.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff"),
            ("photo.jpg", b"PK\x03\x04 a macro document or an archive"),
        ] {
            let refused = copy_to_open(&files, &keep(&files, name, bytes), &private)
                .map_err(|problem| problem.code);
            assert_eq!(refused, Err(Code::Refused), "{name} could run");
        }
        let kept = keep(&files, "../../note.sh", b"rims: 3.2 mm, second firing");
        let copy = copy_to_open(&files, &kept, &private).expect("text can be opened");
        assert_eq!(
            copy.parent(),
            Some(private.as_path()),
            "the copy lies in the private folder, whatever the name was"
        );
        assert_eq!(
            copy.extension().and_then(|ending| ending.to_str()),
            Some("txt"),
            "its ending says what its content is"
        );
        assert!(
            std::fs::metadata(&copy).is_ok_and(|about| about.permissions().readonly()),
            "and nobody edits the copy by mistake"
        );
    }
}
