//! The WebDriver bridge, tauri-driver.
//!
//! The rule it keeps: one fixed version, installed under `target/tools`, never into the developer's own cargo folder.
//! It does not know how it is used; that is in `tests/src/driver.rs`.

use std::fs;
use std::path::PathBuf;

use crate::call::{Outcome, cargo, root, run};

/// The version known to work with the window's Tauri.
const VERSION: &str = "2.1.0";

fn folder() -> PathBuf {
    root().join("target").join("tools")
}

/// Installs tauri-driver, once.
pub fn ready() -> Outcome {
    let program = folder()
        .join("bin")
        .join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    let listed = fs::read_to_string(folder().join(".crates.toml")).unwrap_or_default();
    if program.is_file() && listed.contains(&format!("tauri-driver {VERSION} ")) {
        println!("    tauri-driver {VERSION} is there");
        return Ok(());
    }
    println!("    about to install tauri-driver {VERSION} into target/tools");
    run(cargo()
        .args(["install", "--locked", "--version", VERSION, "--root"])
        .arg(folder())
        .arg("tauri-driver"))
}
