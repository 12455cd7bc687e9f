//! The two prerequisites: Rust and Node, new enough.
//!
//! The rule it keeps: nothing is installed here; rustup and Node belong to the developer.
//! It does not know what they are used for.

use std::process::Command;

use crate::call::{Failure, Outcome, answer};

/// Oldest rustc that compiles the workspace: `rust-version` in Cargo.toml, which Typst sets.
const RUSTC: (u32, u32) = (1, 92);

/// Fails with what to do when Rust or Node is missing or too old.
pub fn ready() -> Outcome {
    let mut wrong = Vec::new();
    let rustc = answer(Command::new("rustc").arg("--version"));
    match rustc.as_deref().map(numbers) {
        Some(has) if has >= RUSTC => println!("    rustc {}.{}", has.0, has.1),
        Some(has) => wrong.push(format!(
            "rustc {}.{} is too old; {}.{} or newer is needed:\n    rustup update stable",
            has.0, has.1, RUSTC.0, RUSTC.1
        )),
        None => wrong.push("rustc is missing: install Rust from https://rustup.rs".to_owned()),
    }
    let node = answer(Command::new("node").arg("--version"));
    match node.as_deref().map(numbers) {
        Some(has) if node_serves(has) => println!("    node {}.{}", has.0, has.1),
        Some(has) => wrong.push(format!(
            "Node {}.{} does not serve; 20.19 or newer is needed (of the 22 line, 22.12):\n    install it from https://nodejs.org, or `fnm install`, which reads .node-version",
            has.0, has.1
        )),
        None => wrong.push("Node is missing: install 20.19 or newer from https://nodejs.org".to_owned()),
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure(format!("{}\nNothing was built.", wrong.join("\n"))))
    }
}

/// The Node versions that Vite 8 runs on.
fn node_serves(version: (u32, u32)) -> bool {
    matches!(version, (20, 19..) | (22, 12..) | (23.., _))
}

/// Major and minor of what `--version` prints: the first two numbers in it.
fn numbers(text: &str) -> (u32, u32) {
    let mut found = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok());
    (found.next().unwrap_or(0), found.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_tools_print_them() {
        assert_eq!(
            numbers("rustc 1.95.0 (59807616e 2026-04-14)"),
            (1, 95),
            "rustc names itself first"
        );
        assert_eq!(numbers("v20.20.2"), (20, 20), "node begins with a v");
    }

    #[test]
    fn node_serves_from_20_19_and_not_in_the_gaps_that_vite_leaves() {
        assert!(
            node_serves((20, 19)) && node_serves((22, 12)) && node_serves((24, 0)),
            "these run Vite 8"
        );
        assert!(
            !node_serves((20, 18)) && !node_serves((21, 7)) && !node_serves((22, 11)),
            "these do not"
        );
    }
}
