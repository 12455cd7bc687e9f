//! Who may use whom.

use serde_json::Value;

use super::sources::{Source, metadata, none, sources};

/// The table of ARCHITECTURE.md: what each package may use of ours.
const EDGES: &[(&str, &[&str])] = &[
    ("plumb-mastery", &[]),
    ("plumb-charts", &["plumb-mastery"]),
    ("plumb-exchange", &["plumb-mastery"]),
    ("plumb-portfolio", &["plumb-mastery", "plumb-charts"]),
    (
        "plumb-journal",
        &[
            "plumb-mastery",
            "plumb-charts",
            "plumb-exchange",
            "plumb-portfolio",
        ],
    ),
    ("plumb-cli", &["plumb-journal"]),
    ("plumb-window", &["plumb-journal"]),
    (
        "plumb-tests",
        &[
            "plumb-mastery",
            "plumb-charts",
            "plumb-exchange",
            "plumb-portfolio",
            "plumb-journal",
        ],
    ),
    ("xtask", &[]),
];

/// Crates that one package alone may name, because it owns what they touch.
const OWNED: &[(&str, &str)] = &[
    ("rusqlite", "plumb-journal"),
    ("directories", "plumb-journal"),
    ("typst", "plumb-portfolio"),
    ("askama", "plumb-portfolio"),
    ("csv", "plumb-exchange"),
    ("clap", "plumb-cli"),
    ("tauri", "plumb-window"),
    ("fantoccini", "plumb-tests"),
];

fn ours(metadata: &Value) -> Vec<(String, Vec<String>)> {
    let members: Vec<&str> = metadata["workspace_members"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let mine = packages.filter(|package| {
        package["id"]
            .as_str()
            .is_some_and(|id| members.contains(&id))
    });
    mine.map(|package| {
        let needs = package["dependencies"].as_array().into_iter().flatten();
        let names = needs
            .filter_map(|need| need["name"].as_str())
            .map(str::to_owned)
            .collect();
        (
            package["name"].as_str().unwrap_or_default().to_owned(),
            names,
        )
    })
    .collect()
}

fn wrong_edges(packages: &[(String, Vec<String>)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (package, needs) in packages {
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| name == package) else {
            wrong.push(format!("{package} is not in the table of packages"));
            continue;
        };
        for need in needs
            .iter()
            .filter(|need| EDGES.iter().any(|(name, _)| name == need))
        {
            if !allowed.contains(&need.as_str()) {
                wrong.push(format!("{package} may not use {need}"));
            }
        }
    }
    wrong
}

fn wrong_owners(packages: &[(String, Vec<String>)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (package, needs) in packages {
        for (krate, owner) in OWNED {
            if package != owner && needs.iter().any(|need| need == krate) {
                wrong.push(format!(
                    "{package} names {krate}, which {owner} alone may name"
                ));
            }
        }
        if package == "xtask" && !needs.is_empty() {
            wrong.push(format!("xtask names {needs:?}, and must depend on nothing"));
        }
    }
    wrong
}

#[test]
fn packages_use_each_other_only_as_the_table_says() {
    none(
        wrong_edges(&ours(&metadata(None))),
        "an edge between packages is a decision, and this table is where it is made",
    );
}

#[test]
fn each_dangerous_crate_is_named_by_its_owner_alone() {
    none(
        wrong_owners(&ours(&metadata(None))),
        "each crate owns exactly one dangerous thing",
    );
}

#[test]
fn a_wrong_edge_and_a_wrong_owner_are_found() {
    let packages = [(
        "plumb-mastery".to_owned(),
        vec!["plumb-journal".to_owned(), "rusqlite".to_owned()],
    )];
    assert_eq!(
        wrong_edges(&packages),
        ["plumb-mastery may not use plumb-journal"],
        "meaning must not know the disk"
    );
    assert_eq!(
        wrong_owners(&packages).len(),
        1,
        "only journal names rusqlite"
    );
    let stranger = [("plumb-new".to_owned(), Vec::new())];
    assert_eq!(
        wrong_edges(&stranger).len(),
        1,
        "a package that is in no table has no rules"
    );
}

/// What a pure crate never says: disk, clock, chance, processes, network; and arithmetic that differs between systems.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env::",
    "std::net",
    "std::process",
    "std::time::Instant",
    "Instant::now",
    "SystemTime",
    "Utc::now",
    "Local::now",
    "now_v7",
    "new_v4",
    "rand::",
    "File::open",
    "File::create",
];
const PURE: &[&str] = &[
    "crates/mastery/",
    "crates/charts/",
    "crates/exchange/",
    "crates/portfolio/",
];

fn impure(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files
        .iter()
        .filter(|file| PURE.iter().any(|folder| file.path.starts_with(folder)))
    {
        let arithmetic: &[&str] = if file.path.starts_with("crates/charts/") {
            &[".exp2(", ".powf("]
        } else {
            &[]
        };
        for (at, line) in file.code() {
            for word in IMPURE
                .iter()
                .chain(arithmetic)
                .filter(|word| line.contains(*word))
            {
                wrong.push(format!("{}:{at} says {word}", file.path));
            }
        }
    }
    wrong
}

#[test]
fn pure_crates_touch_no_disk_clock_chance_or_network() {
    none(
        impure(&sources(&["crates"], &[".rs"])),
        "the same input must give the same output, wherever and whenever",
    );
}

#[test]
fn an_impure_line_is_found_and_a_test_may_say_what_it_likes() {
    let wrong = Source::sample(
        "crates/charts/src/axis.rs",
        "let text = std::fs::read(path);\nlet x = y.powf(2.0);",
    );
    assert_eq!(
        impure(&[wrong]).len(),
        2,
        "the disk, and a power that differs in its last bit between systems"
    );
    let test = Source::sample(
        "crates/charts/src/axis.rs",
        "#[cfg(test)]\nmod tests { use std::fs; }",
    );
    assert!(
        impure(&[test]).is_empty(),
        "what does not ship may read fixtures"
    );
}

/// Who may ask what of the machine, by the one file that may.
const DOORS: &[(&str, &[&str])] = &[
    ("Utc::now", &["crates/journal/src/clock.rs"]),
    ("Local::now", &["crates/journal/src/clock.rs"]),
    ("SystemTime::now", &["crates/journal/src/clock.rs"]),
    ("now_v7", &["crates/journal/src/chance.rs"]),
    ("new_v7", &["crates/journal/src/chance.rs"]),
    ("new_v4", &["crates/journal/src/chance.rs"]),
    ("std::net", &[]),
    ("TcpStream", &[]),
];

fn other_doors(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file.code() {
            for (word, allowed) in DOORS {
                if line.contains(word) && !allowed.contains(&file.path.as_str()) {
                    wrong.push(format!("{}:{at} says {word}", file.path));
                }
            }
        }
    }
    wrong
}

#[test]
fn only_the_clock_reads_the_clock_and_only_chance_rolls_dice() {
    let files = sources(&["crates", "src-tauri/src"], &[".rs"]);
    none(
        other_doors(&files),
        "a test that fixes clock and chance must fix them everywhere, and nothing here has a network",
    );
}

#[test]
fn another_reader_of_the_clock_is_found() {
    let wrong = Source::sample("crates/journal/src/entries.rs", "let at = Utc::now();");
    assert_eq!(
        other_doors(&[wrong]).len(),
        1,
        "entries.rs must ask journal::clock"
    );
    let right = Source::sample("crates/journal/src/clock.rs", "let at = Utc::now();");
    assert!(other_doors(&[right]).is_empty(), "the clock itself may");
}
