//! Small steps on the disk, each durable or failed: folders 0700, files 0600, sync, rename.
//!
//! Modes are set, not left to the process's mask, which would also mark what other programs write. It does not know what lies in the files.

use std::{
    fmt::Write as _,
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::Path,
};

use crate::problem::{Code, Problem, Result};

/// The reason that a problem has where a disk has no room.
pub(crate) const FULL: &str = "disk_full";

/// Makes a folder and what is missing above it, for the person alone.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make_folder(above)?;
    }
    let made = folder_builder().create(folder);
    match made {
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(failed("make", folder, &error)),
        Ok(()) => set_mode(folder, 0o700),
    }
}

fn folder_builder() -> fs::DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only unix has modes"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Makes a file that must not be there yet, for the person alone.
pub(crate) fn new_file(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(path)
        .map_err(|error| failed("make", path, &error))?;
    set_mode(path, 0o600)?;
    Ok(file)
}

/// Gives a new file or folder its mode; the process's mask has no say.
fn set_mode(path: &Path, mode: u32) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
            .map_err(|error| failed("write", path, &error))?;
    }
    let _ = (path, mode);
    Ok(())
}

/// Takes away what others may do with a file or folder; true where there was something to take.
pub(crate) fn tighten(path: &Path, mode: u32) -> Result<bool> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let now = fs::metadata(path)
            .map_err(|error| failed("read", path, &error))?
            .permissions()
            .mode()
            & 0o777;
        // Only taken away: what the person keeps from being written stays so.
        if now & !mode != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(now & mode))
                .map_err(|error| failed("write", path, &error))?;
            return Ok(true);
        }
    }
    let _ = (path, mode);
    Ok(false)
}

/// Writes a whole file: a temporary one beside it, synced, then renamed over it, and the folder synced.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    put_aside(path, bytes, true)
}

/// Writes a whole file without waiting for the disk, for what may be lost: it is whole or old, never half.
pub(crate) fn replace_lightly(path: &Path, bytes: &[u8]) -> Result<()> {
    put_aside(path, bytes, false)
}

fn put_aside(path: &Path, bytes: &[u8], durably: bool) -> Result<()> {
    let temporary = path.with_extension(format!("{}.tmp", crate::chance::new_id().simple()));
    let written = new_file(&temporary).and_then(|mut file| {
        file.write_all(bytes)
            .map_err(|error| failed("write", &temporary, &error))?;
        if durably {
            file.sync_all()
                .map_err(|error| failed("write", &temporary, &error))
        } else {
            Ok(())
        }
    });
    let placed = written.and_then(|()| rename(&temporary, path));
    if placed.is_err() {
        // A left-over name of ours is harmless; the failure itself is what is told.
        let _ = fs::remove_file(&temporary);
        return placed;
    }
    match path.parent() {
        Some(folder) if durably => sync_folder(folder),
        _ => Ok(()),
    }
}

/// Renames, and tries again for two seconds where something else holds the file, as scanners on Windows do.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    let mut tries = 0;
    loop {
        match fs::rename(from, to) {
            Ok(()) => return Ok(()),
            Err(error)
                if cfg!(windows) && error.kind() == ErrorKind::PermissionDenied && tries < 5 =>
            {
                tries += 1;
                std::thread::sleep(std::time::Duration::from_millis(400));
            }
            Err(error) => return Err(failed("write", to, &error)),
        }
    }
}

/// Makes the names in a folder durable; Windows does that by itself.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    let synced = File::open(folder).and_then(|open| open.sync_all());
    synced.map_err(|error| failed("write", folder, &error))
}

/// The last part of a path, for a sentence.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing into a String does not fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Whether a path is a ring of links.
fn is_loop(error: &io::Error) -> bool {
    #[cfg(unix)]
    return error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error());
    #[cfg(not(unix))]
    {
        let _ = error;
        false
    }
}

/// What a person is told where a step on the disk fails; `verb` is `read`, `write` or `make`.
pub(crate) fn failed(verb: &str, path: &Path, error: &io::Error) -> Problem {
    let (code, reason, why, hint) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => (
            Code::File,
            FULL,
            "the disk is full",
            "Free some space and try again.",
        ),
        ErrorKind::ReadOnlyFilesystem => (
            Code::ReadOnly,
            "folder",
            "the folder can only be read",
            "Choose a folder that can be written.",
        ),
        ErrorKind::PermissionDenied => (
            Code::File,
            "not_allowed",
            "the system does not allow it",
            "Look at the rights of the file and its folder.",
        ),
        ErrorKind::NotFound => (
            Code::File,
            "not_found",
            "it is not there",
            "Look at the path and try again.",
        ),
        ErrorKind::AlreadyExists => (
            Code::File,
            "exists",
            "it is there already",
            "Choose another name.",
        ),
        ErrorKind::InvalidFilename => (
            Code::File,
            "long_name",
            "its name is longer than this system takes",
            "Give it a shorter name.",
        ),
        _ if is_loop(error) => (
            Code::File,
            "link_loop",
            "it is a link that leads back to itself",
            "Name the file itself.",
        ),
        _ => (
            Code::File,
            "io",
            "the disk answered with an error",
            "Try again; if it stays so, look at the disk.",
        ),
    };
    let verb = match verb {
        "make" => "made",
        "read" => "read",
        "copy" => "copied",
        _ => "written",
    };
    Problem::new(
        code,
        reason,
        format!(
            "'{}' could not be {verb}: {why}. Nothing was changed.",
            path.display()
        ),
    )
    .hint(hint)
    .because(format_args!("{} {error}", path.display()))
}
