//! Counts tests from what the test programs print.
//!
//! The rule it keeps: only lines in which a test program itself sums up are counted, so nothing is guessed.
//! It does not know which tests there are.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl Tally {
    /// Takes a line of a test program's output; all but the summing lines are passed over.
    pub fn hear(&mut self, line: &str) {
        let plain = without_colour(line);
        let sum = plain.trim();
        // cargo: "test result: ok. 12 passed; 0 failed; 0 ignored; ..."; vitest: "Tests  2 failed | 40 passed (42)".
        if sum.starts_with("test result:") || sum.starts_with("Tests ") {
            self.passed += before(sum, "passed");
            self.failed += before(sum, "failed");
        }
    }
}

/// The number that stands before a word, or 0.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let place = words.iter().position(|part| *part == word).unwrap_or(0);
    place
        .checked_sub(1)
        .and_then(|at| words[at].parse().ok())
        .unwrap_or(0)
}

/// The line without terminal colours.
fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if c == '\u{1b}' {
            rest.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(c);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summing_lines_of_both_test_programs_are_added() {
        let mut tally = Tally::default();
        tally.hear("test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.10s");
        tally.hear("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m2 failed\u{1b}[39m\u{1b}[22m | \u{1b}[32m40 passed\u{1b}[39m (42)");
        assert_eq!(
            tally,
            Tally {
                passed: 52,
                failed: 5
            },
            "12 + 40 passed and 3 + 2 failed"
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        let mut tally = Tally::default();
        tally.hear("test a_step_with_12_passed ... ok");
        tally.hear("running 7 tests");
        assert_eq!(
            tally,
            Tally::default(),
            "a test's own name or a heading is no sum"
        );
    }
}
