//! What the two shipped programs link: no network, and licences that may be shipped.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::sources::{metadata, none};

/// The desktop systems that Plumb is written for. (Tauri names a network client for mobile ones only.)
const TARGETS: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
];
const SHIPPED: &[&str] = &["plumb-cli", "plumb-window"];

/// Crates that speak to a network, or encrypt such speech.
const BANNED: &[&str] = &[
    "reqwest",
    "hyper",
    "hyper-util",
    "h2",
    "h3",
    "ureq",
    "isahc",
    "curl",
    "attohttpc",
    "surf",
    "quinn",
    "rustls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "schannel",
    "security-framework",
    "tungstenite",
    "trust-dns-resolver",
    "hickory-resolver",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-shell",
    "tauri-plugin-websocket",
    "tauri-plugin-sql",
];

/// Licences whose terms a program under MIT or Apache-2.0 can meet.
const FREE: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "BSL-1.0",
    "CC0-1.0",
    "Unlicense",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "MPL-2.0",
    "bzip2-1.0.6",
];

/// Everything reachable from the shipped programs by what is linked, by package id.
fn linked(metadata: &Value) -> BTreeSet<String> {
    let nodes = metadata["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten();
    let nodes: HashMap<&str, &Value> = nodes
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let shipped =
        packages(metadata).filter(|package| SHIPPED.iter().any(|name| package["name"] == *name));
    let mut waiting: Vec<&str> = shipped
        .filter_map(|package| package["id"].as_str())
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.to_owned()) {
            continue;
        }
        let deps = nodes
            .get(id)
            .and_then(|node| node["deps"].as_array())
            .into_iter()
            .flatten();
        let kept = deps.filter(|dep| {
            dep["dep_kinds"]
                .as_array()
                .into_iter()
                .flatten()
                .any(|kind| kind["kind"].is_null())
        });
        waiting.extend(kept.filter_map(|dep| dep["pkg"].as_str()));
    }
    seen
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().into_iter().flatten()
}

fn banned(metadata: &Value) -> Vec<String> {
    let linked = linked(metadata);
    let mine = packages(metadata)
        .filter(|package| package["id"].as_str().is_some_and(|id| linked.contains(id)));
    let names = mine.filter_map(|package| package["name"].as_str());
    names
        .filter(|name| BANNED.contains(name))
        .map(str::to_owned)
        .collect()
}

#[test]
fn reliability_l2_nothing_that_is_shipped_links_a_network_client() {
    for target in TARGETS {
        let metadata = metadata(Some(target));
        assert!(
            linked(&metadata).len() > 100,
            "the programs stand on many crates, so an empty walk is a broken walk"
        );
        none(
            banned(&metadata),
            &format!("Plumb has no network, and on {target} it must not even be able to"),
        );
    }
}

/// Whether a licence expression can be met: `A OR B`, `A AND B`, brackets, and the old `A/B`.
fn free(expression: &str) -> bool {
    let text = expression.replace('/', " OR ");
    if FREE.contains(&text.trim()) {
        return true;
    }
    if let Some(parts) = split(&text, " OR ") {
        return parts.iter().any(|part| free(part));
    }
    if let Some(parts) = split(&text, " AND ") {
        return parts.iter().all(|part| free(part));
    }
    let inner = text
        .trim()
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inner.is_some_and(free)
}

/// The parts of an expression around a word that stands outside brackets.
fn split(text: &str, word: &str) -> Option<Vec<String>> {
    let (mut parts, mut depth, mut begin) = (Vec::new(), 0_i32, 0);
    for (at, c) in text.char_indices() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if depth == 0 && at >= begin && text[at..].starts_with(word) {
            parts.push(text[begin..at].to_owned());
            begin = at + word.len();
        }
    }
    parts.push(text[begin..].to_owned());
    (parts.len() > 1).then_some(parts)
}

#[test]
fn every_linked_licence_can_be_met() {
    let mut wrong = BTreeSet::new();
    for target in TARGETS {
        let metadata = metadata(Some(target));
        let linked = linked(&metadata);
        for package in packages(&metadata)
            .filter(|package| package["id"].as_str().is_some_and(|id| linked.contains(id)))
        {
            let licence = package["license"].as_str().unwrap_or("none named");
            if !free(licence) {
                wrong.insert(format!(
                    "{} {}: {licence}",
                    package["name"], package["version"]
                ));
            }
        }
    }
    none(
        wrong.into_iter().collect(),
        "Plumb is MIT or Apache-2.0, and what it links must allow that",
    );
}

#[test]
fn licence_expressions_are_read_as_written() {
    assert!(free("MIT OR GPL-3.0-only"), "one of two is enough");
    assert!(
        free("(MIT OR Apache-2.0) AND Unicode-3.0"),
        "both, and the first by either"
    );
    assert!(free("Apache-2.0/MIT"), "the old way of writing OR");
    assert!(!free("GPL-3.0-only"), "cannot be shipped");
    assert!(!free("MIT AND LGPL-2.1-or-later"), "both must be free");
    assert!(!free("none named"), "no licence is no permission");
}

#[test]
fn a_banned_crate_is_found_where_it_is_linked_and_not_where_it_only_builds() {
    let graph = |kind: Value| {
        serde_json::json!({
            "packages": [{"id": "w", "name": "plumb-window"}, {"id": "r", "name": "reqwest"}],
            "resolve": {"nodes": [
                {"id": "w", "deps": [{"pkg": "r", "dep_kinds": [{"kind": kind}]}]},
                {"id": "r", "deps": []}]}
        })
    };
    assert_eq!(
        banned(&graph(Value::Null)),
        ["reqwest"],
        "a normal dependency is linked"
    );
    assert!(
        banned(&graph("dev".into())).is_empty(),
        "one of the tests is not"
    );
}
