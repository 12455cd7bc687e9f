//! The window's npm packages.
//!
//! The rule it keeps: `npm ci` runs only when the lock file differs from the one that filled `node_modules`.
//! It does not know which packages there are.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::call::{Failure, Outcome, root, run};

/// The folder of the window's screens.
pub fn folder() -> PathBuf {
    root().join("ui")
}

/// A call of npm in the window's folder (on Windows it is a script, and only found with its ending).
pub fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder()).args(words);
    command
}

/// A tool out of `node_modules`; never one that npm would fetch for the occasion.
pub fn tool(words: &[&str]) -> Command {
    let mut command = npm(&["exec", "--no", "--"]);
    command.args(words);
    command
}

/// Installs the packages when the lock file changed since the last time.
pub fn ready() -> Outcome {
    let lock = folder().join("package-lock.json");
    let stamp = folder().join("node_modules").join(".filled-from");
    let wanted = fs::read(&lock)
        .map_err(|error| Failure(format!("{} could not be read: {error}.", lock.display())))?;
    // The whole lock is kept as the stamp: it is its own exact hash, and this package depends on nothing.
    if fs::read(&stamp).is_ok_and(|filled_from| filled_from == wanted) {
        println!("    npm packages are as the lock file says");
        return Ok(());
    }
    println!("    about to install the npm packages of ui/package-lock.json into ui/node_modules");
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| {
        Failure(format!(
            "{} could not be written: {error}.",
            stamp.display()
        ))
    })
}
