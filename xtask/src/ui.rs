//! The window's screens: checked and built.
//!
//! The rule it keeps: the checker is checked first; a checker that lets a known mistake pass fails the run.
//! It does not know what the screens show.

use std::fs;
use std::path::PathBuf;

use crate::call::{Failure, Outcome, line, run, run_heard};
use crate::npm::{folder, tool};
use crate::tally::Tally;

/// Bundles the screens into `ui/dist`.
pub fn build() -> Outcome {
    run(&mut tool(&["vite", "build"]))
}

/// Fails when a file is not as prettier would write it.
pub fn formatted() -> Outcome {
    run(&mut tool(&["prettier", "--check", "."]))
}

/// Types and accessibility of every screen, without a warning.
pub fn checked() -> Outcome {
    {
        let planted = Planted::new()?;
        let mut call = tool(CHECK);
        println!(
            "    $ {}   (with a mistake planted: it must fail)",
            line(&call)
        );
        let said = call
            .output()
            .map_err(|error| Failure(format!("svelte-check could not be started: {error}.")))?;
        let text = String::from_utf8_lossy(&said.stdout);
        if said.status.success() || !text.contains(planted.name()) {
            return Err(Failure(format!(
                "svelte-check let a known mistake pass, so it proves nothing.\n{text}"
            )));
        }
    }
    run(&mut tool(CHECK))
}

const CHECK: &[&str] = &["svelte-check", "--fail-on-warnings", "--output", "human"];

/// The screens' own tests, counted.
pub fn tested(tally: &mut Tally) -> Outcome {
    run_heard(&mut tool(&["vitest", "run"]), |text| tally.hear(text))
}

/// A file with a known mistake, gone again when this goes.
struct Planted(PathBuf);

impl Planted {
    const NAME: &'static str = "PlantedMistake.svelte";

    fn new() -> Outcome<Planted> {
        let place = folder().join("src").join(Self::NAME);
        let text = "<script lang=\"ts\">\n  const days: number = 'not a number';\n</script>\n\n<p>{days}</p>\n";
        fs::write(&place, text).map_err(|error| {
            Failure(format!(
                "{} could not be written: {error}.",
                place.display()
            ))
        })?;
        Ok(Planted(place))
    }

    fn name(&self) -> &'static str {
        Self::NAME
    }
}

impl Drop for Planted {
    fn drop(&mut self) {
        if fs::remove_file(&self.0).is_err() {
            eprintln!(
                "{} could not be removed; remove it by hand.",
                self.0.display()
            );
        }
    }
}
