//! `cargo xtask tour`: the real window, photographed.
//!
//! The rule it keeps: the pictures come from the same program that a person opens.
//! It does not know the screens; `tests/src/bin/tour.rs` walks through them.

use std::process::Command;

use crate::call::{Failure, Outcome, run};
use crate::needs::Purpose;
use crate::steps::Steps;
use crate::{builds, driver, journeys, npm, system, tools, ui};

/// Whether the README's pictures are written anew.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// The README's pictures stay as they are.
    Keep,
    /// The README's pictures become those of this tour.
    Refresh,
}

/// Sets up, builds, and drives the window through every screen.
pub fn tour(pictures: Pictures) -> Outcome {
    if let Some(reason) = journeys::impossible() {
        return Err(Failure(format!(
            "The tour cannot run: {reason}. Nothing was built."
        )));
    }
    let mut steps = Steps::default();
    steps.must("tools", tools::ready)?;
    steps.must("system packages", || system::ready(Purpose::Test))?;
    steps.must("npm packages", npm::ready)?;
    steps.must("tauri-driver", driver::ready)?;
    steps.must("screens", ui::build)?;
    steps.must("window", builds::everything)?;
    steps.must("tour", || {
        let mut call = Command::new(builds::program("debug", "tour"));
        if pictures == Pictures::Refresh {
            call.arg("--refresh");
        }
        run(&mut call)
    })?;
    steps.table();
    Ok(())
}
