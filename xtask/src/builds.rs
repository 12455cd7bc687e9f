//! Builds.
//!
//! The rule it keeps: every debug build asks for the same packages with the same features, so that Typst and Tauri are
//! compiled once, whichever command comes first.
//! It does not know what comes out; only where.

use std::path::PathBuf;
use std::process::Command;

use crate::call::{Outcome, cargo, root, run};

/// Screens inside the program instead of on Vite's server.
const EMBEDDED: &str = "plumb-window/custom-protocol";

/// A cargo command over the whole workspace with the one set of features.
pub fn over_all(command: &str) -> Command {
    let mut call = cargo();
    call.args([command, "--workspace", "--features", EMBEDDED]);
    call
}

/// Both programs and the tests. Tests too, because cargo settles features anew when they are left out.
pub fn everything() -> Outcome {
    run(over_all("build").arg("--all-targets"))
}

/// The two programs that are shipped and the two tools of the tests package, in release.
pub fn release() -> Outcome {
    run(over_all("build").args(["--release", "--bins"]))
}

/// A program that a build left behind.
pub fn program(profile: &str, name: &str) -> PathBuf {
    root()
        .join("target")
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
