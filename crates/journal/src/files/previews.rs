//! Small pictures and sounds of kept files, for a page: made once, kept in a cache that may be deleted at any time.
//!
//! A mark is left before a file is read and replaced by what came of it, so a file that brings its reader down, or keeps it for ever, does so once. It does
//! not know which window asks.

use std::{
    path::Path,
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use plumb_portfolio::{
    picture::Refusal,
    preview::{self, STACK},
};

use super::{CACHE, Files};
use crate::{
    disk,
    journal::Journal,
    problem::{Code, Problem, Result},
};

/// The largest file that is read for a preview, in bytes.
const LARGEST: u64 = 128 << 20;

/// How long a page of a PDF may take to be drawn; what takes longer has no preview.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sounds that a page may play, by their content.
const SOUNDS: &[&str] = &[
    "audio/mpeg",
    "audio/x-wav",
    "audio/x-flac",
    "audio/ogg",
    "audio/opus",
    "audio/m4a",
    "audio/aac",
    "audio/x-aiff",
];

/// One page is drawn at a time, so that many hostile files are no more than one.
static DRAWING: Mutex<()> = Mutex::new(());

impl Journal {
    /// A small picture of a kept file: a PNG or JPEG, for a page to draw.
    ///
    /// # Errors
    ///
    /// `missing·evidence`, `file·damaged`; `refused·too_large` beyond 100 megapixels or 128 MiB, `refused·no_preview` where there is none.
    pub fn preview(&self, sha256: &str) -> Result<Vec<u8>> {
        preview_in(self.files(), &self.folder().join(CACHE), sha256)
    }

    /// The bytes of a kept sound, for a page to play.
    ///
    /// # Errors
    ///
    /// `missing·evidence`, `file·damaged`, `refused·too_large`, and `refused·not_a_sound` for anything else.
    pub fn sound(&self, sha256: &str) -> Result<Vec<u8>> {
        let bytes = read(self.files(), sha256)?;
        let is_sound = infer::get(&bytes).is_some_and(|kind| SOUNDS.contains(&kind.mime_type()));
        if is_sound {
            return Ok(bytes);
        }
        Err(Problem::new(
            Code::Refused,
            "not_a_sound",
            "This file cannot be played here. It is kept as it was.",
        ))
    }
}

fn preview_in(files: &Files, cache: &Path, sha256: &str) -> Result<Vec<u8>> {
    // A file that is gone is told as gone, whatever the cache still has of it.
    if !files.has(sha256) {
        return files.read(sha256);
    }
    let place = cache.join(sha256);
    match std::fs::read(&place) {
        Ok(kept) if kept.is_empty() => return Err(none()),
        Ok(kept) => return Ok(kept),
        Err(_) => {}
    }
    let bytes = read(files, sha256)?;
    mark(cache, &place);
    let made = if bytes.starts_with(b"%PDF") {
        page_of(bytes).ok_or_else(none)?
    } else {
        preview::thumbnail(&bytes)
            .map_err(|refusal| match refusal {
                Refusal::TooLarge => too_large(),
                Refusal::Unknown | Refusal::Broken => none(),
            })?
            .bytes
    };
    // A cache that cannot be written costs time only.
    let _ = disk::replace_lightly(&place, &made);
    Ok(made)
}

/// Remembers that a file was looked at, before it is.
fn mark(cache: &Path, place: &Path) {
    // Where nothing can be remembered the file is looked at again.
    let _ = disk::make_folder(cache).and_then(|()| disk::replace(place, b""));
}

/// The first page, drawn on a thread of its own.
fn page_of(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let _one = DRAWING.lock().unwrap_or_else(PoisonError::into_inner);
    let (done, drawn) = mpsc::channel();
    let thread = thread::Builder::new().stack_size(STACK);
    thread
        .spawn(move || {
            // Nobody may be waiting any more.
            let _ = done.send(preview::first_page(bytes));
        })
        .ok()?;
    let (page, _) = drawn.recv_timeout(PATIENCE).ok()??;
    Some(page.bytes)
}

fn read(files: &Files, sha256: &str) -> Result<Vec<u8>> {
    let path = files.path_of(sha256)?;
    if std::fs::metadata(&path).is_ok_and(|found| found.len() > LARGEST) {
        return Err(too_large());
    }
    files.read(sha256)
}

fn too_large() -> Problem {
    let said = "This file is too large to be shown here. It is kept as it was.";
    Problem::new(Code::Refused, "too_large", said).hint("Open it outside.")
}

fn none() -> Problem {
    let said = "There is no preview of this file. It is kept as it was.";
    Problem::new(Code::Refused, "no_preview", said).hint("Open it outside.")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn files() -> (tempfile::TempDir, Files, PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (files, cache) = (Files::new(folder.path()), folder.path().join(CACHE));
        (folder, files, cache)
    }

    fn keep(files: &Files, bytes: &[u8]) -> String {
        files
            .put_bytes("evidence", bytes)
            .expect("bytes can be kept")
            .sha256
    }

    /// A GIF of one pixel.
    const GIF: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

    #[test]
    fn a_preview_is_made_once_and_again_where_the_cache_was_deleted() {
        let (_folder, files, cache) = files();
        let sha256 = keep(&files, GIF);
        let first = preview_in(&files, &cache, &sha256).expect("it is a picture");
        assert_eq!(
            std::fs::read(cache.join(&sha256)).ok(),
            Some(first.clone()),
            "what was made is kept"
        );
        std::fs::remove_dir_all(&cache).expect("a cache may be deleted");
        assert_eq!(
            preview_in(&files, &cache, &sha256).ok(),
            Some(first),
            "it comes again"
        );
        std::fs::remove_file(files.path_of(&sha256).expect("a hash")).expect("gone");
        assert_eq!(
            preview_in(&files, &cache, &sha256).map_err(|problem| problem.code),
            Err(Code::Missing),
            "a file that is missing is not shown from the cache as if it were there"
        );
    }

    #[test]
    fn reliability_h10_a_picture_like_a_bomb_has_no_preview_and_is_looked_at_once() {
        let (_folder, files, cache) = files();
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bomb.extend(100_000_u32.to_be_bytes());
        bomb.extend(100_000_u32.to_be_bytes());
        bomb.extend(b"\x08\x02\0\0\0\0\0\0\0");
        let sha256 = keep(&files, &bomb);
        for _ in 0..2 {
            assert_eq!(
                preview_in(&files, &cache, &sha256).map_err(|problem| problem.code),
                Err(Code::Refused),
                "its header says what it would become"
            );
        }
        assert_eq!(
            std::fs::read(cache.join(&sha256)).ok(),
            Some(Vec::new()),
            "a mark says that it was looked at"
        );
    }

    #[test]
    fn reliability_j7_what_runs_is_neither_drawn_nor_played() {
        let trial = crate::trial::Trial::new();
        let journal = &trial.journal;
        for hostile in [
            &b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"[..],
            b"<html></html>",
            b"%PDF-1.7 and then nothing",
            b"",
        ] {
            let sha256 = keep(journal.files(), hostile);
            assert!(
                journal.preview(&sha256).is_err() && journal.sound(&sha256).is_err(),
                "{:?} is neither picture nor sound",
                String::from_utf8_lossy(hostile)
            );
        }
        let wave = keep(
            journal.files(),
            b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0",
        );
        assert!(journal.sound(&wave).is_ok(), "a sound is played");
    }
}
