//! A backup to carry away: one ZIP of database, manifest and every file that is whole.
//!
//! It is written beside its place, read back as a restore would read it, and only then takes its name. A file that is lost or altered is left out and told,
//! so that the rest can be carried away. It does not know how a restore goes on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{Read, Write},
    path::Path,
};

use plumb_mastery::{entry::EvidenceBody, words};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Copy, unzipped};
use crate::{
    call::{Call, Progress},
    disk,
    held::Temporary,
    journal::Journal,
    keeping::BackedUp,
    names::ending,
    open,
    problem::{Code, Problem, Result},
    storage,
};

/// The manifest's name inside the archive.
pub(super) const MANIFEST: &str = "manifest.json";

/// Writes one ZIP; what lay there is replaced only when the new one was read back whole.
pub(crate) fn make_zip(journal: &Journal, call: &Call<'_>, to: &Path) -> Result<BackedUp> {
    if let Some(problem) = journal.read_only() {
        return Err(problem.clone());
    }
    let mut copy = Copy::of(journal)?;
    let folder = to
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let named = named(journal)?;
    let mut lost = missing(&copy, &named);
    let temporary = Temporary::inside(folder)?;
    // A file that turns out to be altered is known only once it was poured, so the archive is begun again without it.
    loop {
        let altered = write(journal, call, &copy, temporary.begin()?, to)?;
        if altered.is_empty() {
            break;
        }
        copy.manifest
            .files
            .retain(|(sha256, _)| !altered.contains(sha256));
        lost.extend(altered);
    }
    read_back(call, temporary.path(), to)?;
    temporary.rename(to)?;
    disk::sync_folder(folder)?;
    Ok(BackedUp {
        backup: copy.manifest.line(&disk::name(to)),
        warnings: lost.iter().map(|sha256| left_out(sha256, &named)).collect(),
    })
}

/// Writes the archive and answers the files whose bytes are not those that their names say.
fn write(
    journal: &Journal,
    call: &Call<'_>,
    copy: &Copy,
    file: File,
    to: &Path,
) -> Result<BTreeSet<String>> {
    let mut zip = ZipWriter::new(file);
    let failed = |error: ZipError| disk::failed("write", to, &error.into());
    let packed = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .large_file(true);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(MANIFEST, packed).map_err(failed)?;
    let manifest = serde_json::to_vec_pretty(&copy.manifest).unwrap_or_default();
    zip.write_all(&manifest)
        .map_err(|error| disk::failed("write", to, &error))?;
    zip.start_file(open::DATABASE, packed).map_err(failed)?;
    if pour(&copy.path, &mut zip, to)?.as_ref() != Some(&copy.manifest.sha256) {
        return Err(not_whole());
    }
    let of = copy.manifest.files.len() as u64;
    let mut altered = BTreeSet::new();
    for (done, (sha256, _)) in (0_u64..).zip(&copy.manifest.files) {
        step(call, "files", done, of)?;
        zip.start_file(unzipped::member_of(sha256), stored)
            .map_err(failed)?;
        if pour(&journal.files().path_of(sha256)?, &mut zip, to)?.as_ref() != Some(sha256) {
            altered.insert(sha256.clone());
        }
    }
    let file = zip.finish().map_err(failed)?;
    file.sync_all()
        .map_err(|error| disk::failed("write", to, &error))?;
    Ok(altered)
}

/// Reads the finished archive as a restore would; only then does it count.
fn read_back(call: &Call<'_>, written: &Path, to: &Path) -> Result<()> {
    let read = unzipped::read(written, None, &mut |done, of| {
        step(call, "verify", done, of)
    });
    match read {
        Ok(_) => Ok(()),
        Err(problem) if problem.reason() == "cancelled" => Err(problem),
        Err(problem) => {
            Err(not_whole().because(format_args!("{} {}", to.display(), problem.detail)))
        }
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
    if call.is_cancelled() {
        return Err(Problem::new(
            Code::Refused,
            "cancelled",
            "The backup was stopped. Nothing was written.",
        ));
    }
    Ok(())
}

/// Copies a file into the archive and answers the hash of what was read; nothing where it cannot be read to its end.
fn pour(from: &Path, zip: &mut ZipWriter<File>, to: &Path) -> Result<Option<String>> {
    let Ok(mut file) = File::open(from) else {
        return Ok(None);
    };
    let (mut hash, mut buffer) = (Sha256::new(), vec![0_u8; 256 << 10]);
    loop {
        match file.read(&mut buffer) {
            Err(_) => return Ok(None),
            Ok(0) => return Ok(Some(disk::hex(&hash.finalize()))),
            Ok(read) => {
                hash.update(&buffer[..read]);
                zip.write_all(&buffer[..read])
                    .map_err(|error| disk::failed("write", to, &error))?;
            }
        }
    }
}

/// What the entries call each file that they show, by its hash.
fn named(journal: &Journal) -> Result<BTreeMap<String, String>> {
    let mut named = BTreeMap::new();
    journal.read(|reader| {
        storage::entry::each(reader.connection(), |entry| {
            for evidence in &entry.evidence {
                if let EvidenceBody::File { sha256, name, .. } = &evidence.body {
                    let (kind, id) = (entry.kind(), entry.id.to_string());
                    let on = words::day(entry.day());
                    let said = format!("'{name}' of the {kind} …{} of {on}", ending(&id));
                    named.entry(sha256.clone()).or_insert(said);
                }
            }
            Ok(())
        })
    })?;
    Ok(named)
}

/// The files that entries show and that are not in the journal.
fn missing(copy: &Copy, named: &BTreeMap<String, String>) -> BTreeSet<String> {
    let there: BTreeSet<&String> = copy
        .manifest
        .files
        .iter()
        .map(|(sha256, _)| sha256)
        .collect();
    let missing = named.keys().filter(|sha256| !there.contains(sha256));
    missing.cloned().collect()
}

fn left_out(sha256: &str, named: &BTreeMap<String, String>) -> String {
    match named.get(sha256) {
        Some(said) => format!(
            "{said} is missing or not as it was when it was attached. It is not in this backup; all else is."
        ),
        None => format!(
            "The file {sha256}, which no entry shows any more, is not as it was. It is not in this backup; all else is."
        ),
    }
}
