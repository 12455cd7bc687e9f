//! `cargo xtask fix`: what a machine can put right.
//!
//! The rule it keeps: a changed snapshot is shown in full before it is accepted; nothing else is accepted at all.
//! It does not know whether a changed snapshot is right; the developer reads it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::call::{Failure, Outcome, cargo, root, run};
use crate::npm::tool;
use crate::steps::Steps;
use crate::{builds, npm, tools, ui};

/// Formats, repairs, writes the generated TypeScript, shows and accepts snapshots.
pub fn fix() -> Outcome {
    let mut steps = Steps::default();
    steps.must("tools", tools::ready)?;
    steps.must("npm packages", npm::ready)?;
    steps.check("format", || run(cargo().arg("fmt")));
    steps.check("format of the screens", || {
        run(&mut tool(&["prettier", "--write", "."]))
    });
    steps.must("generated.ts", || {
        run(builds::over_all("test")
            .env("PLUMB_WRITE_WIRE", "1")
            .args(["--test", "wire"]))
    })?;
    steps.must("screens", ui::build)?;
    steps.check("clippy", || {
        run(builds::over_all("clippy").args([
            "--fix",
            "--allow-dirty",
            "--allow-staged",
            "--all-targets",
        ]))
    });
    steps.check("snapshots", snapshots);
    steps.table();
    steps.verdict()
}

/// Runs the tests that write snapshots, shows each that changed, and puts it in place of the old one.
fn snapshots() -> Outcome {
    let mut call = builds::over_all("test");
    call.env("INSTA_UPDATE", "new")
        .env("INSTA_FORCE_PASS", "1")
        .args(["--lib", "--test", "*", "--", "--skip", "journeys::"]);
    run(&mut call)?;
    let mut waiting = Vec::new();
    collect(&root().join("crates"), &mut waiting)?;
    collect(&root().join("tests"), &mut waiting)?;
    if waiting.is_empty() {
        println!("    no snapshot changed");
    }
    for new in waiting {
        let text = read(&new)?;
        let old = new.with_extension("");
        println!(
            "\n--- {}\n{}",
            old.display(),
            fs::read_to_string(&old).unwrap_or_default()
        );
        println!("+++ the same, now\n{text}");
        fs::rename(&new, &old).map_err(|error| {
            Failure(format!("{} could not be accepted: {error}.", new.display()))
        })?;
        println!("    accepted; `git diff` shows it, `git checkout` takes it back");
    }
    Ok(())
}

/// Every `*.snap.new` below a folder.
fn collect(folder: &Path, waiting: &mut Vec<PathBuf>) -> Outcome {
    let list = fs::read_dir(folder)
        .map_err(|error| Failure(format!("{} could not be read: {error}.", folder.display())))?;
    for entry in list.flatten() {
        let place = entry.path();
        if place.is_dir() {
            collect(&place, waiting)?;
        } else if place.to_string_lossy().ends_with(".snap.new") {
            waiting.push(place);
        }
    }
    Ok(())
}

fn read(place: &Path) -> Outcome<String> {
    fs::read_to_string(place)
        .map_err(|error| Failure(format!("{} could not be read: {error}.", place.display())))
}
