//! The steps of a run, with their times.
//!
//! The rule it keeps: the table at the end holds every step that began, and a failed one is never missing from it.
//! It does not know what a step does.

use std::time::{Duration, Instant};

use crate::call::{Failure, Outcome};

struct Step {
    name: &'static str,
    took: Duration,
    failure: Option<String>,
}

/// The steps made so far.
#[derive(Default)]
pub struct Steps {
    made: Vec<Step>,
}

impl Steps {
    /// A step that the others stand on: when it fails, the run ends.
    pub fn must<T>(&mut self, name: &'static str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        println!("\n==> {name}");
        let begun = Instant::now();
        let outcome = work();
        let took = begun.elapsed();
        let failure = outcome.as_ref().err().map(ToString::to_string);
        println!(
            "    {} {name}: {}",
            if failure.is_none() { "done" } else { "FAILED" },
            spoken(took)
        );
        self.made.push(Step {
            name,
            took,
            failure,
        });
        outcome
    }

    /// A step whose failure is remembered while the others go on, so that one run shows all that is wrong.
    pub fn check(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) {
        if let Err(Failure(sentence)) = self.must(name, work) {
            println!("    {sentence}");
        }
    }

    /// Prints the table of steps.
    pub fn table(&self) {
        println!("\n  step                            time");
        for step in &self.made {
            let end = if step.failure.is_some() {
                "   FAILED"
            } else {
                ""
            };
            println!("  {:<28} {:>8}{end}", step.name, spoken(step.took));
        }
        let together: Duration = self.made.iter().map(|step| step.took).sum();
        println!("  {:<28} {:>8}", "together", spoken(together));
    }

    /// Nothing when every step was well, else one sentence that names those that were not.
    pub fn verdict(&self) -> Outcome {
        let failed: Vec<&str> = self
            .made
            .iter()
            .filter(|step| step.failure.is_some())
            .map(|step| step.name)
            .collect();
        if failed.is_empty() {
            Ok(())
        } else {
            Err(Failure(format!("Failed: {}.", failed.join(", "))))
        }
    }
}

/// A time as one says it: seconds under two minutes, else minutes.
fn spoken(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 120.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{:.1} min", seconds / 60.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_check_does_not_end_the_run_but_fails_the_verdict() {
        let mut steps = Steps::default();
        steps.check("first", || Err(Failure("broken".to_owned())));
        steps.check("second", || Ok(()));
        let verdict = steps.verdict().map_err(|failure| failure.0);
        assert_eq!(
            verdict,
            Err("Failed: first.".to_owned()),
            "only what failed is named"
        );
    }

    #[test]
    fn a_failed_must_is_in_the_table_too() {
        let mut steps = Steps::default();
        let outcome: Outcome = steps.must("set-up", || Err(Failure("no compiler".to_owned())));
        assert!(outcome.is_err(), "a failed must ends the run");
        assert!(steps.verdict().is_err(), "and the verdict knows of it");
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(
            spoken(Duration::from_secs(150)),
            "2.5 min",
            "minutes from two on"
        );
        assert_eq!(
            spoken(Duration::from_millis(1500)),
            "1.5 s",
            "seconds before"
        );
    }
}
