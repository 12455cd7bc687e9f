//! The message files: every language says the same things, and what Rust asks for is there.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::{Source, none, sources};

/// The language that every other is held to.
const FIRST: &str = "assets/words/en/";
const OTHERS: &[&str] = &["assets/words/de/"];

/// The messages of a file: their keys, each with the variables that it fills in.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let key = line.split_once(" =").map(|(key, _)| key);
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some(key) = key.filter(|_| begins) {
            found.push((key.to_owned(), BTreeSet::new()));
        }
        if let Some((_, variables)) = found.last_mut() {
            variables.extend(line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect::<String>()
            }));
        }
    }
    found
}

/// What the other languages lack, have too much, or fill in otherwise.
fn differences(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    let of = |folder: &str| -> BTreeMap<(String, String), BTreeSet<String>> {
        files
            .iter()
            .filter_map(|file| Some((file.path.strip_prefix(folder)?, file)))
            .flat_map(|(part, file)| {
                messages(&file.text)
                    .into_iter()
                    .map(move |(key, variables)| ((part.to_owned(), key), variables))
            })
            .collect()
    };
    let first = of(FIRST);
    for folder in OTHERS {
        let other = of(folder);
        for ((part, key), variables) in &first {
            match other.get(&(part.clone(), key.clone())) {
                None => wrong.push(format!("{folder}{part} lacks {key}")),
                Some(theirs) if theirs != variables => wrong.push(format!(
                    "{folder}{part} fills {theirs:?} into {key}, English {variables:?}"
                )),
                Some(_) => {}
            }
        }
        let known = other.keys().filter(|one| !first.contains_key(one));
        wrong.extend(known.map(|(part, key)| format!("{folder}{part} alone has {key}")));
    }
    wrong
}

/// Keys that stand twice where one reader reads both: the window's parts are one heap, and so are those of Rust.
fn doubled(files: &[Source]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for file in files {
        let core = file.path.contains("/core/");
        let language = file.path.split('/').nth(2).unwrap_or_default();
        for (key, _) in messages(&file.text) {
            if !seen.insert((core, language.to_owned(), key.clone())) {
                wrong.push(format!("{}: {key} stands twice", file.path));
            }
        }
    }
    wrong
}

/// Every word in quotation marks that follows one of these calls; a `{` ends it, because what follows is filled in.
fn asked<'a>(text: &'a str, calls: &[&str]) -> Vec<(&'a str, bool)> {
    let mut found = Vec::new();
    for call in calls {
        for rest in text.split(call).skip(1) {
            let rest = rest.trim_start();
            let Some(word) = rest.strip_prefix('"') else {
                continue;
            };
            let end = word.find(['"', '{']).unwrap_or(0);
            found.push((&word[..end], word[end..].starts_with('{')));
        }
    }
    found
}

/// Messages that Rust asks for and are not there, and messages that nobody asks for.
fn unheard(files: &[Source], code: &[Source]) -> Vec<String> {
    let there: BTreeSet<String> = files
        .iter()
        .filter(|file| file.path.starts_with(FIRST) && file.path.contains("/core/"))
        .flat_map(|file| messages(&file.text))
        .map(|(key, _)| key)
        .collect();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for file in code {
        let lines = file.shipped().map(|(_, line)| line);
        let shipped: Vec<&str> = lines
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for (key, built) in asked(
            &shipped.join(
                "
",
            ),
            &["say!(", "message::said(", "message::said(&format!("],
        ) {
            let known = |one: &&String| {
                if built {
                    one.starts_with(key)
                } else {
                    *one == key
                }
            };
            let mut matching = there.iter().filter(known).peekable();
            if matching.peek().is_none() && !key.is_empty() {
                wrong.push(format!("{} asks for {key}, which is not there", file.path));
            }
            used.extend(matching.cloned());
        }
    }
    wrong.extend(
        there
            .difference(&used)
            .map(|key| format!("{key} is said by nobody")),
    );
    wrong
}

#[test]
fn every_language_says_the_same_things() {
    none(
        differences(&sources(&["assets/words"], &[".ftl"])),
        "what a language lacks is said in English to someone who reads none",
    );
}

#[test]
fn a_difference_between_languages_is_found() {
    let files = [
        Source::sample("assets/words/en/a.ftl", "one = { $n } of it\ntwo = Two\n"),
        Source::sample("assets/words/de/a.ftl", "one = { $m } davon\ndrei = Drei\n"),
    ];
    assert_eq!(
        differences(&files).len(),
        3,
        "another variable, a message too few, a message too many"
    );
}

#[test]
fn every_message_stands_once() {
    none(
        doubled(&sources(&["assets/words"], &[".ftl"])),
        "of two messages with one key only one is ever seen",
    );
}

#[test]
fn a_doubled_message_is_found() {
    let files = [
        Source::sample("assets/words/en/a.ftl", "one = 1\n"),
        Source::sample("assets/words/en/b.ftl", "one = 2\n"),
        Source::sample("assets/words/en/core/b.ftl", "one = 3\n"),
    ];
    assert_eq!(
        doubled(&files).len(),
        1,
        "the parts of the window are one heap"
    );
}

#[test]
fn what_rust_says_is_there_and_what_is_there_is_said() {
    none(
        unheard(
            &sources(&["assets/words"], &[".ftl"]),
            &sources(&["crates", "src-tauri"], &[".rs"]),
        ),
        "a missing sentence shows its key to a person, and an unused one is translated for nothing",
    );
}

#[test]
fn an_unheard_message_is_found() {
    let files = [Source::sample(
        "assets/words/en/core/a.ftl",
        "one = 1\nmonth-1 = January\nlost = Lost\n",
    )];
    let code = [Source::sample(
        "crates/mastery/src/a.rs",
        "say!(\"one\"); say!(\n    \"none\"\n); message::said(&format!(\"month-{n}\"), &[])",
    )];
    assert_eq!(
        unheard(&files, &code).len(),
        2,
        "one that is asked for and not there, one that is there and not asked for"
    );
}
