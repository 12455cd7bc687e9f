//! Kept files on their way to a screen: the bytes of a picture, or a copy for the system to open.
//!
//! What is shown is decided by content, never by name: a picture is one that every webview draws without running anything, and a file is opened
//! outside only when opening it cannot run it. It does not know which window asks.

use std::path::{Path, PathBuf};

use super::Files;
use crate::{
    disk,
    journal::Journal,
    problem::{Code, Problem, Result},
};

/// The largest picture that is shown, in pixels; a larger one is attached all the same.
const MOST_PIXELS: u64 = 100_000_000;

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
    /// The bytes of a kept picture, for a page to draw.
    ///
    /// # Errors
    ///
    /// `missing·evidence`, `file·damaged`, and `refused·not_a_picture` for anything but PNG, JPEG, WebP and GIF of at most 100 megapixels.
    pub fn picture(&self, sha256: &str) -> Result<Vec<u8>> {
        picture(self.files(), sha256)
    }

    /// Copies a kept file into a private folder, only readable, for the system to open; answers where.
    ///
    /// # Errors
    ///
    /// `missing·evidence`, `file·damaged`, `file·disk_full`, and `refused·could_run` for a type that is not known to be safe.
    pub fn copy_to_open(&self, sha256: &str, folder: &Path) -> Result<PathBuf> {
        copy_to_open(self.files(), sha256, folder)
    }
}

fn picture(files: &Files, sha256: &str) -> Result<Vec<u8>> {
    let bytes = files.read(sha256)?;
    match pixels(&bytes) {
        Some((wide, high)) if u64::from(wide) * u64::from(high) <= MOST_PIXELS => Ok(bytes),
        _ => Err(Problem::new(
            Code::Refused,
            "not_a_picture",
            "This file cannot be shown as a picture. It is kept as it was.",
        )),
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

/// Width and height out of the header of a PNG, JPEG, WebP or GIF; nothing else is a picture here, SVG least of all.
fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    let big = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let little = |at: usize| {
        Some(u32::from(u16::from_le_bytes(
            bytes.get(at..at + 2)?.try_into().ok()?,
        )))
    };
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    if begins(b"\x89PNG\r\n\x1a\n") {
        Some((big(16)?, big(20)?))
    } else if begins(b"GIF87a") || begins(b"GIF89a") {
        Some((little(6)?, little(8)?))
    } else if begins(b"\xff\xd8") {
        jpeg(bytes)
    } else if begins(b"RIFF") && bytes.get(8..12)? == b"WEBP" {
        webp(bytes)
    } else {
        None
    }
}

/// Walks the segments of a JPEG to the one that holds its size.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        Some(u32::from(u16::from_be_bytes(
            bytes.get(at..at + 2)?.try_into().ok()?,
        )))
    };
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let mark = *bytes.get(at + 1)?;
        match mark {
            0xff => at += 1,
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&mark) => {
                return Some((number(at + 7)?, number(at + 5)?));
            }
            _ => at += 2 + number(at + 2)? as usize,
        }
    }
}

/// The size of a WebP in each of its three forms.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let at = |place: usize| bytes.get(place).copied().map(u32::from);
    let three = |place: usize| Some(at(place)? | at(place + 1)? << 8 | at(place + 2)? << 16);
    match bytes.get(12..16)? {
        b"VP8X" => Some((three(24)? + 1, three(27)? + 1)),
        b"VP8L" => {
            let packed = three(21)? | at(24)? << 24;
            Some(((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1))
        }
        b"VP8 " => Some((three(26)? & 0x3fff, three(28)? & 0x3fff)),
        _ => None,
    }
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

    fn png(wide: u32, high: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(wide.to_be_bytes());
        bytes.extend(high.to_be_bytes());
        bytes
    }

    #[test]
    fn reliability_j7_only_pictures_are_shown_and_svg_is_none() {
        let (_folder, files) = files();
        assert!(
            picture(&files, &keep(&files, "a.png", &png(300, 200))).is_ok(),
            "a PNG is drawn"
        );
        for hostile in [
            "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            "<html></html>",
            "plain",
        ] {
            let refused = picture(&files, &keep(&files, "a.png", hostile.as_bytes()))
                .map_err(|problem| problem.detail);
            assert_eq!(
                refused,
                Err("not_a_picture".to_owned()),
                "{hostile} is no picture, whatever its name says"
            );
        }
    }

    #[test]
    fn reliability_h10_a_picture_of_ten_thousand_megapixels_is_kept_and_not_shown() {
        let (_folder, files) = files();
        let huge = keep(&files, "huge.png", &png(100_000, 100_000));
        assert!(
            picture(&files, &huge).is_err(),
            "its header says what it would become"
        );
        assert!(files.has(&huge), "it is attached all the same");
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

    #[test]
    fn sizes_are_read_from_the_headers_of_all_four_kinds() {
        assert_eq!(pixels(&png(300, 200)), Some((300, 200)), "PNG");
        assert_eq!(pixels(b"GIF89a\x2c\x01\xc8\x00"), Some((300, 200)), "GIF");
        let jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\xc8\x01\x2c\x03";
        assert_eq!(
            pixels(jpeg),
            Some((300, 200)),
            "JPEG, behind another segment"
        );
        let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x2b\x01\x00\xc7\x00\x00";
        assert_eq!(pixels(webp), Some((300, 200)), "WebP");
        assert_eq!(
            pixels(b"\xff\xd8\xff\xe0\xff\xff"),
            None,
            "a cut file is no picture, and no panic"
        );
    }
}
