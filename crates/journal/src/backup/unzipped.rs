//! A backup that was carried away, read back: member by member, into an empty folder or only to see whether it is whole.
//!
//! Nothing that the archive says of itself is believed: names are only those that the manifest makes, bytes are counted as they are written, and each member
//! has the hash that names it. Anything else refuses the whole. It does not know a journal's folder.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{Read, Seek, Write},
    path::Path,
};

use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive, read::ZipFile};

use super::{Manifest, not_a_backup, zipped::MANIFEST};
use crate::{
    disk,
    files::LARGEST,
    open,
    problem::{Code, Problem, Result},
};

/// A manifest larger than this is none of ours: it would name more files than an archive may hold.
const LARGEST_MANIFEST: u64 = 32 << 20;

/// The largest database that is unpacked.
const LARGEST_DATABASE: u64 = 64 << 30;

/// The most members that an archive may have.
const MOST_MEMBERS: usize = 200_000;

/// How many times larger than its packed form a member may become.
const LARGEST_RATIO: u64 = 200;

/// What may come out of a few packed bytes without a word; short texts of one letter are no attack.
const SMALL: u64 = 1 << 20;

/// Told how many members are read; what it refuses ends the reading.
pub(super) type Steps<'a> = &'a mut dyn FnMut(u64, u64) -> Result<()>;

/// Unpacks a ZIP of ours into an empty folder: `journal.db` and the files, each checked against the manifest.
///
/// # Errors
///
/// `invalid·not_a_backup` without a manifest of ours; `refused·archive`, naming the member, for anything that is not exactly what our own backup holds.
pub(crate) fn unpack(path: &Path, into: &Path) -> Result<Manifest> {
    read(path, Some(into), &mut |_, _| Ok(()))
}

/// Reads a ZIP as a restore would; without a folder nothing is written.
pub(super) fn read(path: &Path, into: Option<&Path>, steps: Steps<'_>) -> Result<Manifest> {
    let file = File::open(path).map_err(|error| disk::failed("read", path, &error))?;
    let mut zip = ZipArchive::new(file).map_err(|error| not_a_backup(path, error))?;
    refuse_shape(&mut zip, path)?;
    let manifest = manifest(&mut zip, path)?;
    let mut wanted: BTreeMap<String, (String, u64)> = manifest
        .files
        .iter()
        .map(|(sha256, bytes)| (member_of(sha256), (sha256.clone(), *bytes)))
        .collect();
    if wanted.len() != manifest.files.len() {
        return Err(refused(MANIFEST, "it names a file twice"));
    }
    let database = (manifest.sha256.clone(), manifest.bytes);
    wanted.insert(open::DATABASE.to_owned(), database);
    let of = zip.len() as u64;
    for (index, done) in (0..zip.len()).zip(0_u64..) {
        steps(done, of)?;
        let mut member = zip
            .by_index(index)
            .map_err(|error| refused(&index.to_string(), error))?;
        let name = member
            .name()
            .map_err(|error| refused(&index.to_string(), error))?
            .into_owned();
        refuse_kind(&member, &name)?;
        if name == MANIFEST {
            continue;
        }
        let Some((sha256, bytes)) = wanted.remove(&name) else {
            return Err(refused(&name, "it is no member of a backup"));
        };
        let is_database = name == open::DATABASE;
        let most = if is_database {
            LARGEST_DATABASE
        } else {
            LARGEST
        };
        if bytes > most {
            return Err(refused(&name, "it is larger than it may be"));
        }
        let label = if is_database { &name } else { &sha256 };
        let to = into.map(|folder| folder.join(label));
        if take(&mut member, to.as_deref(), bytes, &name)? != sha256 {
            let why = "its bytes are not those that the manifest names";
            return Err(refused(&name, why));
        }
    }
    match wanted.into_keys().next() {
        None => Ok(manifest),
        Some(missing) => Err(refused(&missing, "it is missing")),
    }
}

/// Where a file lies inside the archive. A name that is no hash leads to a member that no archive of ours has.
pub(super) fn member_of(sha256: &str) -> String {
    let begin = sha256.get(..2).unwrap_or_default();
    format!("files/{begin}/{sha256}")
}

/// Refuses what two programs could read differently: doubled names, members that share bytes, more members than there may be.
fn refuse_shape(zip: &mut ZipArchive<File>, path: &Path) -> Result<()> {
    let name = disk::name(path);
    if zip.len() > MOST_MEMBERS {
        let why = format!("it has more than {MOST_MEMBERS} members");
        return Err(refused(&name, why));
    }
    if zip.metadata().has_duplicate_names() {
        return Err(refused(&name, "it holds a member twice"));
    }
    match zip.has_overlapping_entries() {
        Ok(false) => Ok(()),
        Ok(true) => Err(refused(&name, "its members share bytes")),
        Err(error) => Err(refused(&name, error)),
    }
}

fn manifest(zip: &mut ZipArchive<File>, path: &Path) -> Result<Manifest> {
    let mut member = zip
        .by_name(MANIFEST)
        .map_err(|error| not_a_backup(path, error))?;
    refuse_kind(&member, MANIFEST)?;
    let mut text = Vec::new();
    Read::by_ref(&mut member)
        .take(LARGEST_MANIFEST + 1)
        .read_to_end(&mut text)
        .map_err(|error| refused(MANIFEST, error))?;
    if text.len() as u64 > LARGEST_MANIFEST {
        return Err(refused(MANIFEST, "it is larger than it may be"));
    }
    let manifest =
        Manifest::read(&text).ok_or_else(|| not_a_backup(path, "its manifest is none of ours"))?;
    let is_hash = |sha256: &str| {
        sha256.len() == 64
            && sha256
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    if manifest.files.iter().all(|(sha256, _)| is_hash(sha256)) {
        Ok(manifest)
    } else {
        Err(refused(MANIFEST, "it names a file by no hash"))
    }
}

/// Refuses links, folders, devices, and what is packed or locked in a way that ours never is.
fn refuse_kind<R: Read + Seek>(member: &ZipFile<'_, R>, name: &str) -> Result<()> {
    // The upper bits of a mode are the kind of the file; programs that know no kinds leave them empty.
    let kind = member.unix_mode().unwrap_or_default() & 0o170_000;
    let is_plain = !member.is_dir() && !member.is_symlink() && matches!(kind, 0 | 0o100_000);
    let is_packed = matches!(
        member.compression(),
        CompressionMethod::Stored | CompressionMethod::Deflated
    );
    if is_plain && is_packed && !member.encrypted() {
        Ok(())
    } else {
        Err(refused(name, "it is no ordinary file"))
    }
}

/// Copies a member of exactly so many bytes and answers its hash. What is counted is what comes out; what the archive says of itself is not believed.
fn take<R: Read + Seek>(
    member: &mut ZipFile<'_, R>,
    to: Option<&Path>,
    bytes: u64,
    name: &str,
) -> Result<String> {
    let most = SMALL.max(member.compressed_size().saturating_mul(LARGEST_RATIO));
    let mut file = to.map(disk::new_file).transpose()?;
    let failed = |error| disk::failed("write", to.unwrap_or(Path::new(name)), &error);
    let (mut hash, mut taken) = (Sha256::new(), 0_u64);
    let mut buffer = vec![0_u8; 256 << 10];
    loop {
        let read = member
            .read(&mut buffer)
            .map_err(|error| refused(name, error))?;
        if read == 0 {
            break;
        }
        taken += read as u64;
        if taken > bytes || taken > most {
            return Err(refused(name, "it becomes larger than it may be"));
        }
        hash.update(&buffer[..read]);
        if let Some(file) = &mut file {
            file.write_all(&buffer[..read]).map_err(failed)?;
        }
    }
    if taken != bytes {
        return Err(refused(name, "it has fewer bytes than the manifest names"));
    }
    if let Some(file) = file {
        file.sync_all().map_err(failed)?;
    }
    Ok(disk::hex(&hash.finalize()))
}

/// The refusal of an archive, naming the member.
pub(crate) fn refused(member: &str, why: impl std::fmt::Display) -> Problem {
    // The name is a stranger's, and may be as long as they like.
    let member: String = member
        .chars()
        .filter(|c| !c.is_control())
        .take(120)
        .collect();
    let message = format!(
        "This file is not a backup of Plumb's, or is damaged: '{member}'. Nothing was changed."
    );
    Problem::new(Code::Refused, "archive", message)
        .hint("Choose another backup.")
        .because(why)
}
