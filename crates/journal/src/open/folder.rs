//! The folder of a journal: whose it is, where it lies, what stands in the way.
//!
//! There is never a fallback to another folder. What is looser than it should be is tightened; what belongs to another user is not opened.

use std::{
    fs::Metadata,
    io::ErrorKind,
    path::{Component, Path, PathBuf},
};

use super::{DATABASE, DB, DB_NEW, damaged, index, lock, reserve, swap::Intent};
use crate::{
    disk,
    problem::{Code, Problem, Result},
};

/// What a journal's folder may hold besides its database.
const OURS: &[&str] = &[
    lock::NAME,
    "head",
    "files",
    "backups",
    "set-aside",
    index::FOLDER,
    DB_NEW,
    "restore.intent",
    reserve::NAME,
];

/// The folders inside a journal.
pub(super) const FOLDERS: [&str; 5] = [DB, "files", "backups", "set-aside", index::FOLDER];

/// A path from the root, without asking whether anything is there.
pub(crate) fn absolute(folder: &Path) -> Result<PathBuf> {
    std::path::absolute(folder).map_err(|_| missing(folder))
}

/// The folder as it really lies, if it is there and the person's.
pub(super) fn find(folder: &Path) -> Result<PathBuf> {
    let folder = absolute(folder)?
        .canonicalize()
        .map_err(|_| missing(folder))?;
    if !folder.is_dir() {
        return Err(missing(&folder));
    }
    let found =
        std::fs::metadata(&folder).map_err(|error| disk::failed("read", &folder, &error))?;
    refuse_foreign_owner(&folder, &found)?;
    Ok(folder)
}

/// Refuses what belongs to another user of this machine.
fn refuse_foreign_owner(path: &Path, found: &Metadata) -> Result<()> {
    #[cfg(unix)]
    {
        let owner = std::os::unix::fs::MetadataExt::uid(found);
        if owner != rustix::process::geteuid().as_raw() {
            let message = format!(
                "'{}' belongs to another user of this machine. It was not opened.",
                path.display()
            );
            return Err(Problem::new(Code::NoJournal, "foreign_owner", message)
                .hint("Open it as that user, or copy it to a folder of your own.")
                .because(format_args!("owner {owner}")));
        }
    }
    let _ = (path, found);
    Ok(())
}

fn missing(folder: &Path) -> Problem {
    let message = format!(
        "There is no journal in '{}'. Nothing was made.",
        folder.display()
    );
    Problem::new(Code::NoJournal, "missing", message)
        .hint("Make one with `plumb init`, or name another folder.")
        .because(folder.display())
}

/// What a person is told where the folder cannot be made.
pub(super) fn not_creatable(folder: &Path, problem: &Problem) -> Problem {
    let message = format!(
        "The folder '{}' could not be made. Nothing was made.",
        folder.display()
    );
    Problem::new(Code::NoJournal, "not_creatable", message)
        .hint("Choose another folder.")
        .because(&problem.detail)
}

/// Refuses a database that is reached by a link, or that has a second name: another program could swap it.
pub(super) fn refuse_links(folder: &Path) -> Result<()> {
    for path in [folder.join(DB), folder.join(DB).join(DATABASE)] {
        let Ok(found) = std::fs::symlink_metadata(&path) else {
            continue;
        };
        #[cfg(unix)]
        let names = if found.is_file() {
            std::os::unix::fs::MetadataExt::nlink(&found)
        } else {
            1
        };
        #[cfg(not(unix))]
        let names = 1;
        if found.is_symlink() || names > 1 {
            let message = format!(
                "'{}' is a link, or has a second name. It was not opened.",
                path.display()
            );
            return Err(Problem::new(Code::NoJournal, "linked", message)
                .hint("Put the file itself in its place.")
                .because(path.display()));
        }
        refuse_foreign_owner(&path, &found)?;
    }
    Ok(())
}

/// Tells a folder that never had a journal from one that has lost its database.
pub(super) fn refuse_missing_database(folder: &Path) -> Result<()> {
    let path = folder.join(DB).join(DATABASE);
    match std::fs::metadata(&path) {
        Ok(found) if found.is_file() => return Ok(()),
        // What cannot be looked at is not missing.
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Err(disk::failed("read", &path, &error));
        }
        _ => {}
    }
    let was_here = folder.join("head").exists()
        || ["files", "backups"]
            .iter()
            .any(|name| has_content(&folder.join(name)));
    if was_here {
        return Err(damaged(
            "missing_database",
            "The journal's database is missing, although its files are there.",
            &path,
        ));
    }
    Err(missing(folder))
}

/// Refuses a folder that has nothing of a journal before even a lock is put into it.
pub(super) fn refuse_strange(folder: &Path) -> Result<()> {
    let has_any = [lock::NAME, DB]
        .iter()
        .any(|name| folder.join(name).exists())
        || Intent::path(folder).exists();
    if has_any {
        Ok(())
    } else {
        refuse_missing_database(folder)
    }
}

fn has_content(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// Refuses to make a journal over one, or among other things.
pub(super) fn refuse_other_content(folder: &Path) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(());
    };
    let names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    if names.iter().any(|name| name == DB) {
        let message = format!(
            "There is a journal in '{}' already. Nothing was made.",
            folder.display()
        );
        return Err(Problem::new(Code::Refused, "exists", message)
            .hint("Open it, or choose another folder.")
            .because(folder.display()));
    }
    let was_here = ["files", "backups"]
        .iter()
        .any(|name| has_content(&folder.join(name)))
        || Intent::path(folder).exists();
    if was_here {
        return Err(damaged(
            "missing_database",
            "The journal's database is missing, although its files are there.",
            folder,
        ));
    }
    refuse_foreign(folder)
}

/// Refuses a folder that holds other things than a journal does.
pub(crate) fn refuse_foreign(folder: &Path) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(());
    };
    let mut names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    // Systems leave notes of their own in folders, beginning with a dot.
    if let Some(other) = names.find(|name| !name.starts_with('.') && !OURS.contains(&name.as_str()))
    {
        let message = format!(
            "'{}' holds other things, such as '{other}'. Nothing was made.",
            folder.display()
        );
        return Err(Problem::new(Code::Refused, "not_empty", message)
            .hint("Choose an empty folder or a new one.")
            .because(folder.display()));
    }
    Ok(())
}

/// Whether a folder is a journal's, even one whose database is lost.
pub(crate) fn is_journal(folder: &Path) -> bool {
    folder.join(DB).join(DATABASE).is_file()
        || (folder.join(lock::NAME).is_file() && folder.join("head").is_file())
}

/// Where a journal really lies: its folder, and those of its folders that a link leads to elsewhere.
pub(crate) fn parts(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let inside = FOLDERS.iter().map(|name| folder.join(name));
    std::iter::once(folder.to_owned())
        .chain(inside)
        .filter_map(|part| part.canonicalize().ok())
}

/// Why a journal on a network disk takes no changes.
pub(super) fn network_problem(folder: &Path) -> Option<Problem> {
    is_on_network(folder).then(|| {
        let message = "This journal lies on a network disk, where two machines could spoil it. It is open for reading; nothing was changed.";
        Problem::new(Code::ReadOnly, "on_network", message)
            .hint("Move its folder to this machine's own disk and open it there.")
            .because(folder.display())
    })
}

/// Whether a folder, or the nearest one above it that is there, lies on a network disk.
pub(crate) fn is_on_network(folder: &Path) -> bool {
    if cfg!(windows) {
        return folder.components().any(|part| matches!(part, Component::Prefix(prefix) if prefix.as_os_str().to_string_lossy().starts_with(r"\\") && !prefix.kind().is_verbatim()));
    }
    let Some(real) = folder
        .ancestors()
        .find_map(|above| above.canonicalize().ok())
    else {
        return false;
    };
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else {
        return false;
    };
    kind_of_mount(&mounts, &real).is_some_and(|kind| NETWORK.contains(&kind.as_str()))
}

/// Kinds of disk that lie on another machine.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
    "fuse.glusterfs",
];

/// The kind of the innermost mount that holds a path.
fn kind_of_mount(mounts: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for line in mounts.lines() {
        let (Some(point), Some(kind)) = (
            line.split(' ').nth(4),
            line.split(" - ")
                .nth(1)
                .and_then(|rest| rest.split(' ').next()),
        ) else {
            continue;
        };
        let point = point.replace(r"\040", " ");
        let depth = Path::new(&point).components().count();
        // Of two on the same point the later one lies on top.
        if path.starts_with(&point) && best.as_ref().is_none_or(|(deepest, _)| *deepest <= depth) {
            best = Some((depth, kind.to_owned()));
        }
    }
    best.map(|(_, kind)| kind)
}

/// A remark on a folder that another program keeps in step with other machines.
pub(crate) fn remark_on(folder: &Path) -> Option<String> {
    let named = folder.components().find_map(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        let known = [
            ("dropbox", "Dropbox"),
            ("onedrive", "OneDrive"),
            ("mobile documents", "iCloud"),
            ("icloud", "iCloud"),
            ("google drive", "Google Drive"),
            ("nextcloud", "Nextcloud"),
        ];
        known
            .into_iter()
            .find(|(word, _)| name.starts_with(word))
            .map(|(_, program)| program)
    });
    let by_mark = || {
        folder
            .ancestors()
            .any(|above| above.join(".stfolder").exists())
            .then_some("Syncthing")
    };
    let program = named.or_else(by_mark)?;
    Some(format!(
        "{program} copies this folder while it is open, which can mix up a database. A folder outside it is wiser; backups and exports are at home there."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reliability_b8_the_innermost_mount_tells_whether_a_folder_is_on_a_network() {
        let mounts = "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 21 0:40 / /home/ada/far\\040away rw shared:1 - nfs4 host:/x rw\n";
        let kind = |path| kind_of_mount(mounts, Path::new(path));
        assert_eq!(
            kind("/home/ada/far away/Plumb").as_deref(),
            Some("nfs4"),
            "under the mount"
        );
        assert_eq!(
            kind("/home/ada/Plumb").as_deref(),
            Some("ext4"),
            "beside it"
        );
    }

    #[test]
    fn reliability_b9_a_synced_folder_gets_a_remark() {
        assert!(
            remark_on(Path::new("/home/ada/Dropbox/Plumb"))
                .is_some_and(|remark| remark.starts_with("Dropbox")),
            "named by its program"
        );
        assert_eq!(
            remark_on(Path::new("/nowhere/Plumb")),
            None,
            "an ordinary folder needs no remark"
        );
    }
}
