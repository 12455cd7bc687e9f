//! Who imports whom on the screens.

use super::sources::{Source, none, sources};

/// What the files of a folder of `ui/src` may import of ours. Imports go one way.
const LAYERS: &[(&str, &[&str])] = &[
    ("style", &[]),
    ("wire", &["wire"]),
    ("words", &["wire", "words"]),
    ("state", &["wire", "words", "state"]),
    ("components", &["components", "words"]),
    (
        "charts",
        &["charts", "components", "words", "wire/generated"],
    ),
    (
        "parts",
        &["parts", "charts", "components", "state", "words", "wire"],
    ),
    (
        "routes",
        &[
            "routes",
            "parts",
            "charts",
            "components",
            "state",
            "words",
            "wire",
        ],
    ),
];

/// The places after `from` or `import` in a file, relative ones resolved against its folder.
fn imports(file: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let Some(after) = line
            .split("from ")
            .nth(1)
            .or_else(|| line.trim_start().strip_prefix("import "))
        else {
            continue;
        };
        let quoted = after.trim_start();
        let Some(quote) = quoted.chars().next().filter(|c| ['\'', '"'].contains(c)) else {
            continue;
        };
        let place = quoted[1..].split(quote).next().unwrap_or_default();
        found.push((at + 1, resolved(&file.path, place)));
    }
    found
}

fn resolved(from: &str, place: &str) -> String {
    if !place.starts_with('.') {
        return place.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in place.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn folder(path: &str) -> Option<&str> {
    let inner = path.strip_prefix("ui/src/")?;
    inner.split_once('/').map(|(folder, _)| folder)
}

fn wrong_imports(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for (at, place) in imports(file) {
            let told = |why: &str| format!("{}:{at} imports {place}: {why}", file.path);
            if place.starts_with("@tauri-apps") && file.path != "ui/src/wire/host.ts" {
                wrong.push(told("only wire/host.ts knows Tauri"));
            }
            let (Some(here), Some(there)) = (folder(&file.path), folder(&place)) else {
                continue;
            };
            let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == here) else {
                wrong.push(told("its folder is in no layer"));
                continue;
            };
            let inner = place.trim_start_matches("ui/src/");
            if !allowed
                .iter()
                .any(|layer| *layer == there || inner.starts_with(*layer) && layer.contains('/'))
            {
                wrong.push(told(&format!("{here} may not use {there}")));
            }
            if here == "routes" && there == "routes" && route(&file.path) != route(&place) {
                wrong.push(told("a route never imports another route"));
            }
        }
    }
    wrong
}

fn route(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/routes/")?.split('/').next()
}

fn screens() -> Vec<Source> {
    sources(&["ui/src"], &[".ts", ".svelte"])
}

#[test]
fn the_screens_import_one_way_and_only_the_host_knows_tauri() {
    none(
        wrong_imports(&screens()),
        "the window has no other door to the journal, and no part knows who uses it",
    );
}

#[test]
fn wrong_imports_are_found() {
    let samples = [
        (
            "ui/src/routes/today/TodayPage.svelte",
            "import { invoke } from '@tauri-apps/api/core';",
        ),
        (
            "ui/src/routes/today/TodayPage.svelte",
            "import Area from '../areas/AreaPage.svelte';",
        ),
        (
            "ui/src/components/Button.svelte",
            "import Mark from '../parts/Mark.svelte';",
        ),
        (
            "ui/src/charts/SceneView.svelte",
            "import { call } from \"../wire/call\";",
        ),
        ("ui/src/wire/call.ts", "import '../state/query.svelte';"),
    ];
    for (path, line) in samples {
        assert_eq!(
            wrong_imports(&[Source::sample(path, line)]).len(),
            1,
            "this import must be refused in {path}: {line}"
        );
    }
    let right = Source::sample(
        "ui/src/charts/SceneView.svelte",
        "import type { Scene } from '../wire/generated';\nimport B from '../components/Button.svelte';",
    );
    assert!(
        wrong_imports(&[right]).is_empty(),
        "types of the wire and components are what charts may use"
    );
}

/// Whether a line holds a word that does not go on: `: any` is a type, `: anywhere` is a style.
fn says(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[at + word.len()..].starts_with(char::is_alphanumeric) || !word.ends_with("any")
    })
}

fn loose(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files
        .iter()
        .filter(|file| !file.is("/generated.ts") && !file.is_test())
    {
        if file.path.ends_with("/index.ts") {
            wrong.push(format!("{} is a barrel", file.path));
        }
        for (at, line) in file.text.lines().enumerate() {
            for word in [
                ": any",
                "<any>",
                "as any",
                "@ts-ignore",
                "{@html",
                " style=\"",
                "eval(",
                "innerHTML",
            ] {
                if says(line, word) {
                    wrong.push(format!("{}:{} says {}", file.path, at + 1, word.trim()));
                }
            }
        }
    }
    wrong
}

#[test]
fn the_screens_have_no_loose_types_no_raw_html_and_no_static_styles() {
    none(
        loose(&screens()),
        "types are the contract, text is text, and the content policy refuses inline styles",
    );
}

#[test]
fn loose_lines_are_found() {
    let wrong = Source::sample(
        "ui/src/parts/Note.svelte",
        "{@html note}\n<p style=\"color: red\">\nconst x = y as any;",
    );
    assert_eq!(
        loose(&[wrong]).len(),
        3,
        "raw HTML, an inline style, a type thrown away"
    );
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    let files = sources(&["ui/src"], &[".css", ".svelte"]);
    none(
        coloured(&files),
        "a colour that stands twice is wrong in one theme",
    );
}

fn coloured(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            let hex = line.split('#').skip(1).any(|after| {
                let digits = after.chars().take_while(char::is_ascii_hexdigit).count();
                let ends = after
                    .chars()
                    .nth(digits)
                    .is_none_or(|c| !c.is_alphanumeric() && c != '-' && c != '_');
                [3, 6, 8].contains(&digits) && ends && line.contains(':')
            });
            if hex || line.contains("rgb(") || line.contains("hsl(") {
                wrong.push(format!("{}:{}", file.path, at + 1));
            }
        }
    }
    wrong
}

#[test]
fn a_colour_outside_the_tokens_is_found() {
    let wrong = Source::sample(
        "ui/src/parts/Mark.svelte",
        "  color: #12527A;\n  fill: rgb(0 0 0);\n  --x: var(--ink);\n  href: '#areas'",
    );
    assert_eq!(
        coloured(&[wrong]).len(),
        2,
        "two colours; a token and an address are none"
    );
}

#[test]
fn whatever_scrolls_is_positioned() {
    let files = sources(&["ui/src"], &[".css", ".svelte"]);
    none(
        unpositioned(&files),
        "what is only read aloud would make the page around it scroll instead",
    );
}

/// Rules that let a box scroll and do not position it. A block without braces inside is one rule.
fn unpositioned(files: &[Source]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for rule in file.text.split('}') {
            let Some((selector, body)) = rule.rsplit_once('{') else {
                continue;
            };
            let scrolls = ["overflow: auto", "overflow-x: auto", "overflow-y: auto"];
            if scrolls.iter().any(|one| body.contains(one)) && !body.contains("position:") {
                let selector = selector.trim().lines().last().unwrap_or_default();
                wrong.push(format!("{}: {}", file.path, selector.trim()));
            }
        }
    }
    wrong
}

#[test]
fn a_box_that_scrolls_unpositioned_is_found() {
    let wrong = Source::sample(
        "ui/src/parts/Page.svelte",
        ".a { position: relative; overflow: auto; }\n.b { overflow: hidden; }\n@media print {\n  .c { overflow-x: auto; } }",
    );
    assert_eq!(
        unpositioned(&[wrong]),
        ["ui/src/parts/Page.svelte: .c"],
        "the one that would not hold what is read aloud in it"
    );
}
