//! A backup to carry away: one ZIP of database, manifest and every file.
//!
//! Read entry by entry with names that we alone choose: anything else in it refuses the whole. It does not know a journal's folder; it fills a staging one.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{Read, Write},
    path::Path,
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Copy, FORMAT, Manifest, fingerprint, not_a_backup};
use crate::{
    call::{Call, Progress},
    disk,
    files::{LARGEST, Named},
    journal::Journal,
    keeping::BackedUp,
    open,
    out::{self, Partial, Target},
    problem::{Code, Problem, Result},
};

const MANIFEST: &str = "manifest.json";

/// A manifest larger than this is none of ours.
const LARGEST_MANIFEST: u64 = 256 << 20;

/// The largest database that is unpacked.
const LARGEST_DATABASE: u64 = 64 << 30;

/// How many bytes are packed between two looks at whether the person has cancelled.
const PART: u64 = 1 << 20;

/// Writes one ZIP; what lay there is replaced only when the new one is whole. A file that is not as it was attached stays out, because no restore would
/// take it, and is named.
pub(crate) fn make_zip(journal: &Journal, call: &Call<'_>, to: Target) -> Result<BackedUp> {
    if let Some(problem) = journal.read_only() {
        return Err(problem.clone());
    }
    let mut copy = Copy::of(journal)?;
    let files = std::mem::take(&mut copy.manifest.files);
    copy.manifest.files = whole(journal, call, files)?;
    let name = disk::name(&to.asked);
    let mut partial = Partial::begin_private(to)?;
    write(journal, call, &copy, &partial)?;
    out::refuse_cancelled(call)?;
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
        say(call, "check", done, of);
        out::refuse_cancelled(call)?;
        if fingerprint(&journal.files().path_of(&file.0)?)?.0 == file.0 {
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
    pour(&copy.path, &mut zip, call, to)?;
    let of = copy.manifest.files.len() as u64;
    for (done, (sha256, _)) in (0_u64..).zip(&copy.manifest.files) {
        say(call, "files", done, of);
        zip.start_file(format!("files/{}/{sha256}", &sha256[..2]), stored)
            .map_err(failed)?;
        pour(&journal.files().path_of(sha256)?, &mut zip, call, to)?;
    }
    zip.finish().map(|_| ()).map_err(failed)
}

fn say(call: &Call<'_>, stage: &str, done: u64, of: u64) {
    (call.progress)(Progress {
        stage: stage.to_owned(),
        done,
        of,
    });
}

fn pour(from: &Path, zip: &mut impl Write, call: &Call<'_>, to: &Partial) -> Result<()> {
    let mut file = File::open(from).map_err(|error| disk::failed("read", from, &error))?;
    loop {
        out::refuse_cancelled(call)?;
        let poured = std::io::copy(&mut Read::by_ref(&mut file).take(PART), zip);
        if poured.map_err(|error| to.failed(&error))? == 0 {
            return Ok(());
        }
    }
}

/// Unpacks a ZIP of ours into an empty folder: `journal.db` and the files, each checked against the manifest.
///
/// # Errors
///
/// `invalid·not_a_backup` without a manifest of ours; `refused·archive`, naming the member, for anything that is not exactly what our own backup holds.
pub(crate) fn unpack(path: &Path, into: &Path) -> Result<Manifest> {
    let file = File::open(path).map_err(|error| disk::failed("read", path, &error))?;
    let mut zip = ZipArchive::new(file).map_err(|error| not_a_backup(path, error))?;
    let mut text = Vec::new();
    let mut member = zip
        .by_name(MANIFEST)
        .map_err(|error| not_a_backup(path, error))?;
    Read::by_ref(&mut member)
        .take(LARGEST_MANIFEST)
        .read_to_end(&mut text)
        .map_err(|error| refused(MANIFEST, error))?;
    drop(member);
    let manifest: Manifest =
        serde_json::from_slice(&text).map_err(|error| not_a_backup(path, error))?;
    if manifest.format != FORMAT {
        return Err(not_a_backup(path, &manifest.format));
    }
    let mut wanted: BTreeSet<String> = manifest
        .files
        .iter()
        .map(|(sha256, _)| sha256.clone())
        .collect();
    for index in 0..zip.len() {
        let mut member = zip
            .by_index(index)
            .map_err(|error| refused(&index.to_string(), error))?;
        let name = member
            .name()
            .map_err(|error| refused(&index.to_string(), error))?
            .into_owned();
        if name == MANIFEST {
            continue;
        }
        let sha256 = if name == open::DATABASE {
            manifest.sha256.clone()
        } else {
            let (_, sha256) = name.rsplit_once('/').unwrap_or_default();
            let ours = wanted.remove(sha256)
                && name == format!("files/{}/{sha256}", sha256.get(..2).unwrap_or_default());
            if !ours {
                return Err(refused(&name, "it is no member of a backup"));
            }
            sha256.to_owned()
        };
        let is_database = name == open::DATABASE;
        let to = into.join(if is_database {
            open::DATABASE
        } else {
            sha256.as_str()
        });
        let most = if is_database {
            LARGEST_DATABASE
        } else {
            LARGEST
        };
        take(&mut member, &to, most, &name)?;
        if fingerprint(&to)?.0 != sha256 {
            return Err(refused(
                &name,
                "its bytes are not those that the manifest names",
            ));
        }
    }
    match wanted.into_iter().next() {
        None if into.join(open::DATABASE).is_file() => Ok(manifest),
        None => Err(refused(open::DATABASE, "it is missing")),
        Some(missing) => Err(refused(&missing, "it is missing")),
    }
}

fn take(member: &mut impl Read, to: &Path, most: u64, name: &str) -> Result<()> {
    let mut file = disk::new_file(to)?;
    // What is counted is what is written; what the archive says of itself is not believed.
    let copied = std::io::copy(&mut member.take(most + 1), &mut file)
        .map_err(|error| disk::failed("write", to, &error))?;
    if copied > most {
        return Err(refused(name, "it is larger than it may be"));
    }
    file.sync_all()
        .map_err(|error| disk::failed("write", to, &error))
}

fn refused(member: &str, why: impl std::fmt::Display) -> Problem {
    let message = format!(
        "This file is not a backup of Plumb's, or is damaged: '{member}'. Nothing was changed."
    );
    Problem::new(Code::Refused, "archive", message)
        .hint("Choose another backup.")
        .because(why)
}
