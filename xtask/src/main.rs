//! The developer's commands: run, test, fix, tour, bench.
//!
//! The rule it keeps: a fresh checkout needs nothing but Rust and Node; whatever else is missing is named, then
//! installed, or named together with the exact command where this program cannot install it.
//! It does not know what Plumb does: it builds, starts and counts.

// The one program of the project whose whole purpose is to talk to a developer.
#![allow(clippy::print_stdout)]

mod bench;
mod builds;
mod call;
mod driver;
mod fix;
mod journeys;
mod needs;
mod npm;
mod run;
mod steps;
mod system;
mod tally;
mod test;
mod tools;
mod tour;
mod ui;

use std::process::ExitCode;

use call::Failure;

const USAGE: &str = "\
cargo xtask COMMAND

  run [--live]    set up, build and open the window; without a display, run the tour
                  --live: Vite's server, and the window reloads as the screens change
  test [--long]   everything that is checked, in one run; --long takes the slow tests at full length
  fix             format, repair what clippy can, write generated.ts, accept snapshots after showing them
  tour            the real window on the sample journal: pictures, a chart and a PDF in target/tour,
                  and the README's pictures in assets/screenshots
  bench           the lifetime journal in target/lifetime; each figure beside its budget
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::run(run::Screens::Built),
        ["run", "--live"] => run::run(run::Screens::Live),
        ["test"] => test::test(test::Length::Short),
        ["test", "--long"] => test::test(test::Length::Long),
        ["fix"] => fix::fix(),
        ["tour"] => tour::tour(tour::Pictures::Refresh),
        ["bench"] => bench::bench(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("No such command. Nothing was done.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(sentence)) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
