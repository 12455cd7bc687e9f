//! A backup to carry away: one ZIP of database, manifest and every file that is whole.
//!
//! It is written beside its place, read back as a restore would read it, and only then takes its name. A file that is lost or altered is left out and told,
//! so that the rest can be carried away. It does not know how a restore goes on.

use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Copy, fingerprint, unzipped};
use crate::{
    call::{Call, Progress},
    disk,
    files::Named,
    journal::Journal,
    keeping::BackedUp,
    open,
    out::{self, Partial, Target},
    problem::{Code, Problem, Result},
    storage::migrate,
};

/// The manifest's name inside the archive.
pub(super) const MANIFEST: &str = "manifest.json";

/// Writes one ZIP; what lay there is replaced only when the new one was read back whole. A file that is not as it was attached stays out, because no restore
/// would take it, and is named.
pub(crate) fn make_zip(journal: &Journal, call: &Call<'_>, to: Target) -> Result<BackedUp> {
    if let Some(problem) = journal.read_only() {
        return Err(problem.clone());
    }
    let mut copy = Copy::of(journal.folder(), journal.machine(), migrate::NEWEST)?;
    let files = std::mem::take(&mut copy.manifest.files);
    copy.manifest.files = whole(journal, call, files)?;
    let name = disk::name(&to.asked);
    let mut partial = Partial::begin_private(to)?;
    write(journal, call, &copy, &partial)?;
    read_back(call, partial.path())?;
    partial.place()?;
    let mut without = journal.named_files()?;
    for (sha256, _) in &copy.manifest.files {
        without.remove(sha256);
    }
    Ok(BackedUp {
        line: copy.manifest.line(&name),
        without: without.values().map(Named::words).collect(),
    })
}

/// Those of the files whose bytes are what their name says.
fn whole(
    journal: &Journal,
    call: &Call<'_>,
    files: Vec<(String, u64)>,
) -> Result<Vec<(String, u64)>> {
    let of = files.len() as u64;
    let mut whole = Vec::with_capacity(files.len());
    for (file, done) in files.into_iter().zip(0_u64..) {
        step(call, "check", done, of)?;
        let path = journal.files().path_of(&file.0)?;
        if fingerprint(&path).is_ok_and(|(sha256, _)| sha256 == file.0) {
            whole.push(file);
        }
    }
    Ok(whole)
}

fn write(journal: &Journal, call: &Call<'_>, copy: &Copy, to: &Partial) -> Result<()> {
    let mut zip = ZipWriter::new(to.file()?);
    let failed = |error: ZipError| to.failed(&error.into());
    let packed = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .large_file(true);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(MANIFEST, packed).map_err(failed)?;
    let manifest = serde_json::to_vec_pretty(&copy.manifest).unwrap_or_default();
    zip.write_all(&manifest)
        .map_err(|error| to.failed(&error))?;
    zip.start_file(open::DATABASE, packed).map_err(failed)?;
    if pour(&copy.path, &mut zip, call, to)? != copy.manifest.sha256 {
        return Err(not_whole());
    }
    let of = copy.manifest.files.len() as u64;
    for (done, (sha256, _)) in (0_u64..).zip(&copy.manifest.files) {
        step(call, "files", done, of)?;
        zip.start_file(unzipped::member_of(sha256), stored)
            .map_err(failed)?;
        if pour(&journal.files().path_of(sha256)?, &mut zip, call, to)? != *sha256 {
            return Err(not_whole());
        }
    }
    zip.finish().map(|_| ()).map_err(failed)
}

/// Reads the finished archive as a restore would; only then does it count.
fn read_back(call: &Call<'_>, written: &Path) -> Result<()> {
    let read = unzipped::read(written, None, &mut |done, of| {
        step(call, "verify", done, of)
    });
    match read {
        Ok(_) => Ok(()),
        Err(problem) if problem.reason() == "cancelled" => Err(problem),
        Err(problem) => Err(not_whole().because(problem.detail)),
    }
}

fn not_whole() -> Problem {
    Problem::new(
        Code::File,
        "not_whole",
        "The backup could not be read back as it was written, so it does not count. Nothing was written.",
    )
    .hint("Try another disk; if it stays so, check the journal.")
}

/// Says how far it is, and stops where the person has cancelled.
fn step(call: &Call<'_>, stage: &str, done: u64, of: u64) -> Result<()> {
    (call.progress)(Progress {
        stage: stage.to_owned(),
        done,
        of,
    });
    out::refuse_cancelled(call)
}

/// Copies a file into the archive and answers the hash of what was read.
fn pour(from: &Path, zip: &mut impl Write, call: &Call<'_>, to: &Partial) -> Result<String> {
    let unread = |error| disk::failed("read", from, &error);
    let mut file = File::open(from).map_err(unread)?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0_u8; 256 << 10]);
    loop {
        out::refuse_cancelled(call)?;
        match file.read(&mut buffer).map_err(unread)? {
            0 => return Ok(disk::hex(&hash.finalize())),
            read => {
                hash.update(&buffer[..read]);
                zip.write_all(&buffer[..read])
                    .map_err(|error| to.failed(&error))?;
            }
        }
    }
}
