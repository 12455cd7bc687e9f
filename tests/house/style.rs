//! Length, names and words of our files.

use super::sources::{Source, none, sources, text_of};

/// Where our own code stands.
const CODE: &[&str] = &[
    "crates",
    "src-tauri/src",
    "tests",
    "xtask/src",
    "ui/src",
    "assets",
];
const ENDINGS: &[&str] = &[".rs", ".ts", ".svelte", ".css", ".sql", ".typ", ".js"];
/// Longer files hold two things; find the second.
const LONGEST: usize = 400;

fn too_long(files: &[Source]) -> Vec<String> {
    let ours = files.iter().filter(|file| !file.is("/generated.ts"));
    let counted = ours
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST);
    counted
        .map(|(file, lines)| format!("{} has {lines} lines", file.path))
        .collect()
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    none(
        too_long(&sources(CODE, ENDINGS)),
        "a file that does not fit in the head holds two things",
    );
}

#[test]
fn a_long_file_is_found_unless_a_machine_wrote_it() {
    let long = "x\n".repeat(LONGEST + 1);
    assert_eq!(
        too_long(&[Source::sample("crates/a.rs", &long)]).len(),
        1,
        "401 lines are too many"
    );
    assert!(
        too_long(&[Source::sample("ui/src/wire/generated.ts", &long)]).is_empty(),
        "nobody reads that one"
    );
}

/// Words that say nothing about the thing they name.
const EMPTY: &[&str] = &[
    "manager",
    "service",
    "helper",
    "helpers",
    "util",
    "utils",
    "processor",
    "handler",
    "info",
];
const DECLARES: &[&str] = &[
    "struct",
    "enum",
    "trait",
    "type",
    "fn",
    "mod",
    "class",
    "interface",
    "function",
];

/// The words of a name in any case: `EvidenceStore`, `evidence_store`, `evidence-store`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in name.chars() {
        if !c.is_alphanumeric() || c.is_uppercase() {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(last) = words.last_mut()
        {
            last.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn is_empty_name(name: &str) -> bool {
    let words = words(name);
    words.iter().any(|word| EMPTY.contains(&word.as_str()))
        || words.len() > 1 && words.last().is_some_and(|word| word == "data")
}

fn empty_names(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .and_then(|name| name.split('.').next())
            .unwrap_or_default();
        if is_empty_name(stem) {
            wrong.push(format!("{} is called so", file.path));
        }
        for (at, line) in file.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let parts: Vec<&str> = code
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .filter(|part| !part.is_empty())
                .collect();
            let declared = parts
                .windows(2)
                .filter(|pair| DECLARES.contains(&pair[0]))
                .map(|pair| pair[1]);
            wrong.extend(
                declared
                    .filter(|name| is_empty_name(name))
                    .map(|name| format!("{}:{} declares {name}", file.path, at + 1)),
            );
        }
    }
    wrong
}

#[test]
fn no_name_is_an_empty_word() {
    none(
        empty_names(&sources(CODE, &[".rs", ".ts", ".svelte"])),
        "a name says what the thing is, in the words of the craft",
    );
}

#[test]
fn empty_words_are_found_in_names_of_files_and_of_things() {
    let wrong = Source::sample(
        "crates/journal/src/file_utils.rs",
        concat!(
            "pub stru",
            "ct EntryManager;\nf",
            "n chart_data() {}\nty",
            "pe RowInfo = u8;"
        ),
    );
    assert_eq!(
        empty_names(&[wrong]).len(),
        4,
        "the file, the struct, the function and the type"
    );
    let right = Source::sample(
        "crates/journal/src/files.rs",
        "fn informed() {}\nstruct DataSource;\nuse tauri::Manager;",
    );
    assert!(
        empty_names(&[right]).is_empty(),
        "part of a longer word, not at the end, or not ours"
    );
}

fn unfinished(files: &[Source]) -> Vec<String> {
    // Put together here, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("un", "implemented!"),
    ];
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            let words = line.split(|c: char| !c.is_alphanumeric() && c != '!');
            if words.into_iter().any(|word| marks.contains(&word)) {
                wrong.push(format!("{}:{}", file.path, at + 1));
            }
        }
    }
    wrong
}

#[test]
fn nothing_is_marked_as_unfinished() {
    none(
        unfinished(&sources(CODE, ENDINGS)),
        "what is missing is in the list of things to do, not in the code",
    );
}

#[test]
fn a_mark_of_unfinished_work_is_found() {
    let wrong = Source::sample("crates/a.rs", concat!("// TO", "DO: later"));
    assert_eq!(
        unfinished(&[wrong]).len(),
        1,
        "the mark is found in a comment"
    );
}

fn panics(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file.code() {
            for word in [".unwrap()", ".expect(\"", "panic!(", "unreachable!("] {
                if line.contains(word) {
                    wrong.push(format!("{}:{at} says {word}", file.path));
                }
            }
        }
    }
    wrong
}

#[test]
fn no_shipped_line_panics_on_purpose() {
    let files = sources(&["crates", "src-tauri/src", "xtask/src"], &[".rs"]);
    none(
        panics(&files),
        "a panic loses a person's typing; every failure has a Problem to become",
    );
}

#[test]
fn a_panic_is_found_outside_tests_only() {
    let file = Source::sample(
        "crates/a/src/b.rs",
        "let x = y.unwrap();\n#[cfg(test)]\nmod tests { fn t() { z.unwrap(); } }",
    );
    assert_eq!(
        panics(&[file]).len(),
        1,
        "the first, not the one in the test"
    );
}

/// Words of the voice that are banned everywhere a person reads.
fn banned_words(files: &[Source]) -> Vec<String> {
    let banned = [
        "oops",
        "uh-oh",
        "awesome",
        "great job",
        "well done",
        "keep it up",
        "streak",
        "level up",
        "productivity",
        "overdue",
        "inactive",
        "neglected",
        "lazy",
        "guilt",
        "should have",
        "still haven't",
        "journey",
        "unlock",
        "invalid input",
    ];
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with('#'))
        {
            let said = line.to_lowercase();
            wrong.extend(
                banned
                    .iter()
                    .filter(|word| said.contains(*word))
                    .map(|word| format!("{}:{} says {word:?}", file.path, at + 1)),
            );
        }
    }
    wrong
}

#[test]
fn the_voice_keeps_its_tone() {
    none(
        banned_words(&sources(&["assets/words"], &[".ftl"])),
        "the master at the next bench does not talk like that",
    );
}

#[test]
fn a_banned_word_is_found() {
    let wrong = Source::sample("assets/words/en/window.ftl", "saved = Awesome, keep it up!");
    assert_eq!(
        banned_words(&[wrong]).len(),
        2,
        "two banned phrases in one sentence"
    );
}

#[test]
fn the_linter_holds_the_rules_it_can_hold() {
    let manifest = text_of("Cargo.toml");
    for rule in [
        "unsafe_code = \"forbid\"",
        "unwrap_used = \"deny\"",
        "expect_used = \"deny\"",
        "print_stdout = \"deny\"",
    ] {
        assert!(
            manifest.contains(rule),
            "{rule} must stay in the workspace's lints"
        );
    }
    let clippy = text_of("clippy.toml");
    for method in [
        "chrono::Utc::now",
        "chrono::Local::now",
        "std::time::SystemTime::now",
        "rusqlite::Connection::open",
    ] {
        assert!(
            clippy.contains(method),
            "{method} must stay among the disallowed methods"
        );
    }
}
