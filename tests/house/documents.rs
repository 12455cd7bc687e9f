//! Versions in step, and documents that name only what exists.

use plumb_tests::driver::root;
use plumb_tests::tasks::readme_table;
use serde_json::Value;

use super::sources::{metadata, none, text_of};

#[test]
fn versions_are_in_step() {
    let metadata = metadata(None);
    let members = metadata["workspace_members"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let packages = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|package| members.contains(&package["id"]));
    let mut versions: Vec<String> = packages
        .filter_map(|package| package["version"].as_str())
        .map(str::to_owned)
        .collect();
    let screens: Value =
        serde_json::from_str(&text_of("ui/package.json")).expect("package.json is JSON");
    versions.push(screens["version"].as_str().unwrap_or_default().to_owned());
    versions.sort();
    versions.dedup();
    assert_eq!(versions.len(), 1, "one project, one version: {versions:?}");
    let config: Value = serde_json::from_str(&text_of("src-tauri/tauri.conf.json"))
        .expect("tauri.conf.json is JSON");
    assert!(
        config["version"].is_null(),
        "the window takes its version from Cargo, where it stands once"
    );
    let changes = text_of("CHANGELOG.md");
    assert!(
        changes.contains(&format!("## {}", versions[0])),
        "the changelog begins a chapter for {}",
        versions[0]
    );
}

/// Words in backticks that look like paths of ours, and lead nowhere.
fn dead_paths(text: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let tops = [
        "crates/",
        "src-tauri/",
        "ui/",
        "tests/",
        "assets/",
        "xtask/",
        ".ci/",
        ".cargo/",
    ];
    let quoted = text.split('`').skip(1).step_by(2);
    let paths = quoted.filter(|word| {
        tops.iter().any(|top| word.starts_with(top)) && !word.contains(['*', ' ', '{', '<'])
    });
    paths
        .filter(|path| !exists(path.trim_end_matches('/')))
        .map(str::to_owned)
        .collect()
}

#[test]
fn documents_name_only_what_exists() {
    for document in ["README.md", "ARCHITECTURE.md"] {
        // What a build writes is not there in a fresh checkout.
        let built = |path: &str| path.starts_with("ui/dist") || path.starts_with("ui/node_modules");
        let dead = dead_paths(&text_of(document), |path| {
            built(path) || root().join(path).exists()
        });
        none(
            dead,
            &format!("{document} leads to a place that is not there"),
        );
    }
}

#[test]
fn a_dead_path_is_found() {
    let text = "See `crates/mastery/src/depth` and `ui/src/nowhere.ts`, or run `cargo xtask test`.";
    let dead = dead_paths(text, |path| path == "crates/mastery/src/depth");
    assert_eq!(
        dead,
        ["ui/src/nowhere.ts"],
        "the first is there, the third is no path"
    );
}

#[test]
fn pictures_of_the_readme_are_there() {
    let text = text_of("README.md");
    let pictures = text
        .split("](")
        .skip(1)
        .filter_map(|after| after.split(')').next())
        .filter(|place| place.ends_with(".png"));
    let dead: Vec<String> = pictures
        .filter(|place| !root().join(place).is_file())
        .map(str::to_owned)
        .collect();
    none(dead, "`cargo xtask tour` makes the pictures");
}

#[test]
fn the_readme_tells_the_presses_that_the_journey_counts() {
    assert!(
        text_of("README.md").contains(&readme_table()),
        "\"How quickly it goes\" is this table, word for word:\n{}",
        readme_table()
    );
}

#[test]
fn continuous_integration_calls_the_one_command_and_nothing_else() {
    let script = text_of(".ci/run");
    let lines: Vec<&str> = script
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .collect();
    assert_eq!(
        lines,
        [
            "set -eu",
            "cd \"$(dirname \"$0\")/..\"",
            "exec cargo xtask test \"$@\""
        ],
        "a check that only CI makes is found too late"
    );
}

#[test]
fn the_tools_agree_on_the_oldest_node_and_rust() {
    let xtask = text_of("xtask/src/tools.rs");
    let rust = text_of("Cargo.toml").lines().find_map(|line| {
        line.strip_prefix("rust-version = ")
            .map(|v| v.trim_matches('"').to_owned())
    });
    let rust = rust.unwrap_or_default();
    let (major, minor) = rust.split_once('.').unwrap_or_default();
    assert!(
        xtask.contains(&format!("({major}, {minor})")),
        "xtask asks for the Rust that Cargo.toml asks for: {rust}"
    );
    assert!(
        text_of("README.md").contains(&rust),
        "and the README names it"
    );
    assert!(
        text_of(".node-version").starts_with("20.19"),
        "the oldest Node that serves is the one to test with"
    );
}
