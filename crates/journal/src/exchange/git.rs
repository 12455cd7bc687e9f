//! The history of a repository, as git tells it.
//!
//! The repository is the person's own, and reading it still runs nothing from its configuration: fixed arguments, no shell, no optional locks, no hooks, no
//! monitor, no pager, no fetching. What the bytes mean is `exchange`'s to say.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use plumb_exchange::from::git::ARGUMENTS;

use crate::{
    disk,
    problem::{Code, Problem, Result},
};

/// Settings that could make git run a program; each is put out of force.
const QUIET: [&str; 12] = [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.pager=cat",
    "-c",
    "gpg.program=false",
    "-c",
    "protocol.allow=never",
    "-c",
    "core.sshCommand=false",
];

/// Variables of the surroundings that would name another repository or another program.
const NOT_INHERITED: [&str; 10] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_EXTERNAL_DIFF",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_SSH_COMMAND",
];

/// git in a folder, with everything of its surroundings and settings that could run a program put out of force.
fn quiet(path: &Path) -> Command {
    let mut git = Command::new("git");
    git.args(QUIET).current_dir(path).stdin(Stdio::null());
    git.env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_PAGER", "cat");
    for name in NOT_INHERITED {
        git.env_remove(name);
    }
    git
}

/// A remark on a repository that was cloned without its whole history.
pub(super) fn remark(path: &Path) -> Option<String> {
    if !path.is_dir() {
        return None;
    }
    let output = quiet(path)
        .args(["rev-parse", "--is-shallow-repository"])
        .output()
        .ok()?;
    output.stdout.starts_with(b"true").then(|| {
        "This is a shallow clone: its older commits are not in it and are not counted. `git fetch --unshallow` brings them.".to_owned()
    })
}

/// The log of a repository, or of a file that the person made with the same command.
///
/// # Errors
///
/// `file·no_git` without git on the machine, `invalid·no_repository`, `missing·file`.
pub(super) fn log(path: &Path) -> Result<Vec<u8>> {
    if path.is_file() {
        return std::fs::read(path).map_err(|error| disk::failed("read", path, &error));
    }
    if !path.is_dir() {
        let message = format!(
            "There is no repository '{}'. Nothing was imported.",
            path.display()
        );
        return Err(Problem::new(Code::Missing, "file", message)
            .hint("Look at the path and try again.")
            .field("from"));
    }
    let mut git = quiet(path);
    git.args(ARGUMENTS);
    let output = git.output().map_err(|error| {
        Problem::new(
            Code::File,
            "no_git",
            "There is no git on this machine. Nothing was imported.",
        )
        .hint("Install git, or give the file of its log.")
        .because(error)
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().next().unwrap_or_default();
    let message = format!(
        "git could not read '{}'. Nothing was imported.",
        disk::name(path)
    );
    Err(Problem::new(Code::Invalid, "no_repository", message)
        .hint("Give the folder of a repository.")
        .field("from")
        .because(first))
}
