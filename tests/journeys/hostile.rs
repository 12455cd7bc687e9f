//! Hostile text in every field: shown as text, nothing runs, the page holds.

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::json;

use super::person::{open_today, plumb, plumb_json, potter, see_entry};

/// What would leave a trace if any of it ran.
const HOSTILE: &[&str] = &[
    "<script>window.__ran = 1</script>",
    "<img src=x onerror=\"window.__ran = 2\">",
    "<svg onload=\"window.__ran = 3\"><animate onbegin=\"window.__ran = 4\"/></svg>",
    "<iframe srcdoc=\"<script>parent.__ran = 5</script>\"></iframe>",
    "#panic() #eval(\"1\") $x$ @cite <label>",
    "]]>{{7*7}}${7*7}{% raw %}",
    "=HYPERLINK(\"https://example.org\";\"click\")",
    "![remote](https://example.org/x.png) [x](javascript:window.__ran=6)",
    "אָלֶף ceramics בֵּית 42",
    "青磁の茶碗、雨の日の釉薬",
    "Wolkenkuckucksheimbewohnerversammlungssaalschlüsselbundaufbewahrungskästchenbeschriftungsvorschriftenverwaltungsstelle",
];

/// Pages on which any of it may stand.
const PAGES: &[&str] = &[
    "/today",
    "/areas",
    "/works",
    "/recognition",
    "/portfolios",
    "/history",
    "/settings/craft",
    "/settings/you",
];

/// A journal whose every name and text is hostile.
fn poisoned() -> Desk {
    let desk = potter();
    for (nth, words) in HOSTILE.iter().enumerate() {
        let area = format!("{} {nth}", words.chars().take(118).collect::<String>());
        let title = words.chars().take(120).collect::<String>();
        let said = desk.plumb(&["area", "add", "--under", "Glaze", "--", &area]);
        assert!(
            said.status == 0 || said.err.contains("code: invalid"),
            "it becomes a name or is refused: {}",
            said.err
        );
        plumb(&desk, &["work", "add", "--for", words, "--", &title]);
        plumb(
            &desk,
            &[
                "log",
                "milestone",
                "--challenge",
                "Glaze=3",
                "--quote",
                words,
                "--quote-source",
                words,
                "--note",
                words,
                "--",
                &title,
            ],
        );
        plumb(&desk, &["log", "note", "--area", "Glaze", "--", words]);
        plumb(
            &desk,
            &[
                "log",
                "recognition",
                "--from",
                &title,
                "--quote",
                words,
                "--publish",
                "named",
            ],
        );
        plumb(
            &desk,
            &[
                "role", "add", "--from", "2020", "--at", &title, "--", &title,
            ],
        );
    }
    plumb(
        &desk,
        &["profile", "set", "--name", HOSTILE[0], "--line", HOSTILE[1]],
    );
    desk
}

fn nothing_ran(window: &Window, place: &str) {
    assert_eq!(
        window.ask("return window.__ran ?? null"),
        json!(null),
        "nothing ran on {place}"
    );
    assert!(
        window.errors().is_empty(),
        "nothing was even tried on {place}: {:?}",
        window.errors()
    );
}

/// Goes to a place and waits until what it reads is there.
fn visit(window: &Window, place: &str) {
    window.go(place);
    window.wait(&format!("{place} to be there"), || {
        window.ask("return document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null")
            == json!(true)
    });
}

#[test]
fn reliability_j1_hostile_text_is_shown_as_text_and_nothing_runs() {
    let desk = poisoned();
    let window = open_today(&desk);
    window.resize(900, 600);
    let entries = plumb_json(&desk, &["list"]);
    let id = entries[3]["id"].as_str().unwrap_or_default().to_owned();
    let mut places: Vec<String> = PAGES.iter().map(|place| (*place).to_owned()).collect();
    places.push(format!("/entry/{id}"));
    for place in &places {
        visit(&window, place);
        window.wait(&format!("{place} to hold its width"), || {
            window.overhangs().is_empty()
        });
        nothing_ran(&window, place);
    }
    visit(&window, "/today");
    for words in HOSTILE {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        see_entry(&window, &words, true);
    }
    visit(&window, "/areas");
    window.click_named("Glaze");
    window.see("[data-testid=area-sentence]");
    window.wait("the area's page to hold its width", || {
        window.overhangs().is_empty()
    });
    nothing_ran(&window, "the area's page");
    window.close();
}

#[test]
fn a_capture_line_of_hostile_text_is_read_as_words() {
    let desk = potter();
    let window = open_today(&desk);
    for words in HOSTILE {
        window.fill("Capture line", words);
        window.wait("the line to be read", || {
            window.count("[data-testid=reading] button") > 0
                || window.count("[data-testid=capture-refused], [data-testid=capture-question]") > 0
        });
        nothing_ran(&window, "the capture line");
    }
    window.fill("Capture line", HOSTILE[1]);
    window.see("[data-testid=reading] button");
    window.press("Enter");
    window.see("[data-testid=entry]");
    window.see_text("onerror=");
    nothing_ran(&window, "Today");
    window.close();
}
