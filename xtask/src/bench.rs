//! `cargo xtask bench`: the numbers to hold, measured.
//!
//! The rule it keeps: figures are printed beside their budgets and fail nothing; a busy machine is no defect.
//! It does not know what is measured; `tests/src/bin/bench/main.rs` does.

use std::process::Command;

use crate::call::{Outcome, run};
use crate::needs::Purpose;
use crate::steps::Steps;
use crate::{builds, npm, system, tools, ui};

/// Sets up, builds in release, and measures.
pub fn bench() -> Outcome {
    let mut steps = Steps::default();
    steps.must("tools", tools::ready)?;
    steps.must("system packages", || system::ready(Purpose::Test))?;
    steps.must("npm packages", npm::ready)?;
    steps.must("screens", ui::build)?;
    steps.must("release build", builds::release)?;
    steps.must("figures", || {
        run(&mut Command::new(builds::program("release", "bench")))
    })?;
    steps.table();
    Ok(())
}
