//! SQL, the schema and its migrations.

use sha2::{Digest, Sha256};

use super::sources::{Source, none, sources, text_of};

/// Where SQL may stand.
const HOMES: &[&str] = &["crates/journal/src/storage/", "crates/journal/src/open/"];
const BEGINNINGS: &[&str] = &[
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE ",
    "REPLACE INTO ",
    "WITH RECURSIVE",
];

fn stray_sql(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files
        .iter()
        .filter(|file| !HOMES.iter().any(|home| file.path.starts_with(home)))
    {
        if file.is(".sql") {
            wrong.push(format!("{} is SQL outside storage", file.path));
        }
        for (at, line) in file.code() {
            let mut strings = line.split('"').skip(1).step_by(2);
            if strings.any(|text| {
                BEGINNINGS
                    .iter()
                    .any(|word| text.trim_start().starts_with(word))
            }) {
                wrong.push(format!("{}:{at}", file.path));
            }
        }
    }
    wrong
}

#[test]
fn only_storage_says_sql() {
    let files = sources(&["crates", "src-tauri/src"], &[".rs", ".sql"]);
    none(
        stray_sql(&files),
        "whoever asks what is stored, and how, finds it in one folder",
    );
}

#[test]
fn stray_sql_is_found() {
    let wrong = Source::sample(
        "crates/journal/src/entries.rs",
        "let all = connection.prepare(\"SELECT id FROM entry\")?;",
    );
    assert_eq!(stray_sql(&[wrong]).len(), 1, "entries.rs must ask storage");
    let right = Source::sample("crates/journal/src/entries.rs", "return \"Select a file\";");
    assert!(stray_sql(&[right]).is_empty(), "a sentence is no SQL");
}

/// What is derived and must have no column.
const DERIVED: &[&str] = &[
    "depth",
    "claimed_depth",
    "freshness",
    "strength",
    "survey",
    "tip",
    "shelf",
    "days_since",
];

fn derived_columns(schema: &str) -> Vec<String> {
    let lines = schema
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default());
    let first = lines.filter_map(|line| line.split_whitespace().next());
    let names = first.map(|word| {
        word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_')
            .to_lowercase()
    });
    names
        // How fast freshness fades is a person's setting, not freshness.
        .filter(|name| name != "freshness_half_life")
        .filter(|name| {
            DERIVED
                .iter()
                .any(|word| name == word || name.starts_with(&format!("{word}_")))
        })
        .collect()
}

#[test]
fn what_is_derived_has_no_column() {
    let schema = text_of("crates/journal/src/storage/schema.sql");
    assert!(
        schema.contains("CREATE TABLE"),
        "the schema is there to be read"
    );
    none(
        derived_columns(&schema),
        "depth, freshness, strength and survey are computed; stored, they would go stale",
    );
}

#[test]
fn a_derived_column_is_found() {
    let schema = "CREATE TABLE area (\n  id TEXT NOT NULL,\n  depth INTEGER, -- stored after all\n  strength_now TEXT\n);";
    assert_eq!(
        derived_columns(schema),
        ["depth", "strength_now"],
        "both by their first word"
    );
    assert!(
        derived_columns("  kind TEXT CHECK (kind IN ('craft', 'depth'))").is_empty(),
        "a value is no column"
    );
}

/// Released migrations: name and SHA-256. A line is added with a release and never changed.
const RELEASED: &str = "tests/golden/migrations.sha256";

fn changed_migrations(list: &str, files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in list.lines().filter(|line| !line.trim().is_empty()) {
        let (hash, name) = line.split_once("  ").unwrap_or((line, ""));
        match files.iter().find(|file| file.is(&format!("/{name}"))) {
            None => wrong.push(format!("{name} is gone")),
            Some(file) if fingerprint(&file.text) != hash => wrong.push(format!(
                "{name} changed: it is now {}",
                fingerprint(&file.text)
            )),
            Some(_) => {}
        }
    }
    for file in files {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if !list
            .lines()
            .any(|line| line.ends_with(&format!("  {name}")))
        {
            wrong.push(format!(
                "{name} is not listed: {}  {name}",
                fingerprint(&file.text)
            ));
        }
    }
    wrong
}

fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn released_migrations_are_as_they_were_released() {
    let files = sources(&["crates/journal/src/storage/migrations"], &[".sql"]);
    none(
        changed_migrations(&text_of(RELEASED), &files),
        "somewhere a journal was made with the old text of this migration",
    );
}

#[test]
fn a_changed_a_missing_and_an_unlisted_migration_are_found() {
    let files = [Source::sample(
        "storage/migrations/0001_begin.sql",
        "CREATE TABLE a (b);",
    )];
    let list = format!("{}  0001_begin.sql", fingerprint("CREATE TABLE a (c);"));
    assert_eq!(changed_migrations(&list, &files).len(), 1, "changed");
    assert_eq!(changed_migrations("", &files).len(), 1, "unlisted");
    let right = format!("{}  0001_begin.sql", fingerprint("CREATE TABLE a (b);"));
    assert_eq!(
        changed_migrations(&format!("{right}\nabc  0002_more.sql"), &files),
        ["0002_more.sql is gone"],
        "missing"
    );
    assert!(changed_migrations(&right, &files).is_empty(), "as released");
}

fn rewrites_history(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| !file.is("/erase.sql")) {
        let said = file
            .text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase();
        for verb in [
            "update change ",
            "update revision ",
            "delete from change",
            "delete from revision",
        ] {
            if said.contains(verb) {
                wrong.push(format!("{} says {}", file.path, verb.trim()));
            }
        }
    }
    wrong
}

#[test]
fn a_committed_change_is_never_rewritten() {
    let files = sources(
        &["crates/journal/src/storage", "crates/journal/src"],
        &[".sql", ".rs"],
    );
    none(
        rewrites_history(&files),
        "history that can be edited is no history",
    );
}

#[test]
fn a_rewrite_of_history_is_found() {
    let wrong = Source::sample(
        "storage/change/tidy.sql",
        "UPDATE\n  revision SET before = NULL",
    );
    assert_eq!(
        rewrites_history(&[wrong]).len(),
        1,
        "an update of revisions, over a line's end"
    );
}
