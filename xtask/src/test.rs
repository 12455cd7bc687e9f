//! `cargo xtask test`: everything that is checked, in one run.
//!
//! The rule it keeps: this is the only list of checks; CI calls it and adds nothing.
//! It does not know what the tests mean; it starts and counts them.

use std::process::Command;

use crate::call::{Outcome, cargo, run, run_heard};
use crate::needs::Purpose;
use crate::steps::Steps;
use crate::tally::Tally;
use crate::{builds, driver, journeys, npm, system, tools, ui};

/// How long the slow tests may take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Minutes.
    Short,
    /// At full length.
    Long,
}

/// Runs every check and prints what each took.
pub fn test(length: Length) -> Outcome {
    let mut steps = Steps::default();
    let mut tally = Tally::default();
    let outcome = all(&mut steps, &mut tally, length);
    steps.table();
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    outcome.and_then(|()| steps.verdict())
}

fn all(steps: &mut Steps, tally: &mut Tally, length: Length) -> Outcome {
    steps.must("tools", tools::ready)?;
    steps.must("system packages", || system::ready(Purpose::Test))?;
    // Of every system, not only this one: the house reads what the programs would link elsewhere.
    steps.must("crates", || run(cargo().args(["fetch", "--locked"])))?;
    steps.must("npm packages", npm::ready)?;
    steps.must("tauri-driver", driver::ready)?;
    steps.check("format", || run(cargo().args(["fmt", "--check"])));
    steps.check("format of the screens", ui::formatted);
    steps.check("types of the screens", ui::checked);
    steps.check("tests of the screens", || ui::tested(tally));
    steps.must("screens", ui::build)?;
    steps.check("clippy", || {
        run(builds::over_all("clippy").args(["--all-targets", "--", "--deny", "warnings"]))
    });
    steps.must("build", builds::everything)?;
    steps.check("tests", || {
        let mut call = tests(length);
        call.args(["--", "--skip", JOURNEYS]);
        run_heard(&mut call, |line| tally.hear(line))
    });
    match journeys::impossible() {
        Some(reason) => println!("\n==> journeys\n    left out: {reason}"),
        None => steps.check("journeys", || {
            let mut call = tests(length);
            call.args(["--test", "journeys", "--", "--test-threads", "2", JOURNEYS]);
            run_heard(&mut call, |line| tally.hear(line))
        }),
    }
    Ok(())
}

/// The module that every journey is in: the step before leaves it out, the step `journeys` takes nothing else.
const JOURNEYS: &str = "journeys::";

fn tests(length: Length) -> Command {
    let mut call = builds::over_all("test");
    call.arg("--no-fail-fast");
    if length == Length::Long {
        call.env("PLUMB_LONG", "1");
    }
    call
}
