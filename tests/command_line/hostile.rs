//! Hostile text in every field comes out as the words that it is.

use plumb_tests::plumb::Book;
use serde_json::json;

use super::exports::{compact, pdf_words};

/// Markup of four languages, short enough to stand on one line of paper.
const HOSTILE: &str = "#panic() <script>x</script> ]]> =HYPERLINK(\"y\")";

/// A name where a path is meant: its own slashes are marked.
fn path(name: &str) -> String {
    name.replace('/', "\\/")
}

/// A journal whose every field holds hostile text, each with a word of its own before it.
fn hostile() -> Book {
    let book = Book::new();
    let with = |word: &str| format!("{word} {HOSTILE}");
    let (owner, line, area) = (with("owner"), with("line"), with("area"));
    book.ok(&["profile", "set", "--name", &owner, "--line", &line]);
    book.ok(&["area", "add", &area, "--under", "Ceramics"]);
    book.ok(&["area", "add", "=HYPERLINK(\"z\")", "--under", "Ceramics"]);
    book.ok(&[
        "role",
        "add",
        &with("role"),
        "--from",
        "2020",
        "--at",
        &with("place"),
    ]);
    book.ok(&["work", "add", &with("work"), "--for", &with("whom")]);
    let area = path(&area);
    let challenge = format!("{area}=3");
    let photo = book.file("#panic().txt", "bytes");
    book.ok(&[
        "log",
        "milestone",
        &with("title"),
        "--challenge",
        &challenge,
        "--work",
        &with("work"),
        "--note",
        &with("note"),
        "--situation",
        &with("situation"),
        "--action",
        &with("action"),
        "--result",
        &with("result"),
        "--learning",
        &with("learning"),
        "--share",
        &with("share"),
        "--quote",
        &with("quoted"),
        "--quote-source",
        &with("source"),
        "--measure",
        "m #panic() <b>: 1 -> 2 <i>",
        "--link",
        "https://example.org/?a=<script>&b=#panic()",
        "--file",
        &photo,
    ]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        &with("from"),
        "--quote",
        &with("said"),
        "--about",
        &with("title"),
        "--publish",
        "named",
    ]);
    book.ok(&["log", "note", &with("thought"), "--area", &area]);
    book.ok(&[
        "log",
        "sounding",
        "--area",
        &area,
        "--level",
        "3",
        "--by",
        &with("by"),
        "--note",
        &with("why"),
    ]);
    book
}

const EVERYWHERE: &[&str] = &[
    "owner",
    "line",
    "area",
    "role",
    "place",
    "work",
    "whom",
    "title",
    "note",
    "situation",
    "action",
    "result",
    "learning",
    "share",
    "quoted",
    "source",
    "from",
    "said",
    "thought",
    "by",
    "why",
];

/// Fields that a portfolio prints; evidence carries no permission, and a note by itself is no work.
const ON_PAPER: &[&str] = &[
    "owner",
    "line",
    "area",
    "role",
    "work",
    "title",
    "situation",
    "action",
    "result",
    "learning",
    "from",
    "said",
];

#[test]
fn lists_and_pages_print_it_as_it_is() {
    let book = hostile();
    let list = book.ok(&["list"]);
    for word in ["title", "said", "from", "thought", "by"] {
        assert!(
            list.contains(&format!("{word} {HOSTILE}")),
            "{word} in the list: {list}"
        );
    }
    let shown = book.ok(&["show", &format!("title {HOSTILE}")]);
    for word in ["title", "note", "quoted", "source", "from"] {
        assert!(
            shown.contains(&format!("{word} {HOSTILE}")),
            "{word} in the entry: {shown}"
        );
    }
    let json = book.json(&["show", &format!("title {HOSTILE}")]);
    assert_eq!(
        json["story"]["situation"],
        json!(format!("situation {HOSTILE}")),
        "and in JSON"
    );
    assert_eq!(
        json["areas"],
        json!([path(&format!("Ceramics#area {HOSTILE}")).replacen('#', "/", 1)]),
        "a path holds it too"
    );
    assert!(
        book.ok(&[
            "chart",
            "sounding",
            "--area",
            &path(&format!("area {HOSTILE}"))
        ])
        .contains(HOSTILE),
        "a chart's sentence"
    );
    assert!(book.ok(&["history"]).contains(HOSTILE), "a label");
    assert!(book.ok(&["undo"]).contains("sounding"), "and undo");
}

#[test]
fn a_drawn_chart_holds_it_as_words() {
    let book = hostile();
    let place = book.place("line.svg").to_string_lossy().into_owned();
    book.ok(&[
        "chart",
        "sounding",
        "--area",
        &path(&format!("area {HOSTILE}")),
        "--svg",
        &place,
    ]);
    let svg = std::fs::read_to_string(&place).expect("it was written");
    assert!(!svg.contains("<script"), "nothing of it is markup");
    assert!(svg.contains("&lt;script&gt;"), "it stands there escaped");
}

#[test]
fn the_journals_own_json_gives_it_back_byte_for_byte() {
    let book = hostile();
    let whole = book.whole();
    for word in EVERYWHERE {
        let written = json!(format!("{word} {HOSTILE}")).to_string();
        assert!(whole.contains(&written), "{word} in the journal's JSON");
    }
    let other = Book::bare();
    other.ok(&["init"]);
    let place = other.file("journal.plumb.jsonl", &whole);
    other.ok(&["import", "json", &place]);
    assert_eq!(other.whole(), whole, "and after a round trip");
}

#[test]
fn html_holds_it_as_words() {
    let book = hostile();
    let html = book.ok(&["export", "html", "-o", "-"]);
    assert!(!html.contains("<script"), "nothing of it is markup");
    assert!(
        !html.contains("]]>") || !html.contains("<![CDATA["),
        "and nothing ends a section"
    );
    let words = html
        .replace("&lt;", "<")
        .replace("&#60;", "<")
        .replace("&gt;", ">")
        .replace("&#62;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"");
    for word in ON_PAPER {
        assert!(
            words.contains(&format!("{word} {HOSTILE}")),
            "{word} in the page"
        );
    }
}

#[test]
fn paper_holds_it_as_words() {
    let book = hostile();
    let words = pdf_words(&book, &[]);
    for word in ON_PAPER {
        let wanted = compact(&format!("{word} {HOSTILE}"));
        assert!(words.contains(&wanted), "{word} on paper: {words}");
    }
}

#[test]
fn a_csv_of_formulas_is_text() {
    let book = Book::new();
    let csv = "on,title,areas\n2026-05-01,\"'=HYPERLINK(\"\"x\"\")\",Ceramics/Glaze\n2026-05-02,'@SUM(1),Ceramics/Glaze\n2026-05-03,'''quoted,Ceramics/Glaze\n2026-05-04,'tis plain,Ceramics/Glaze\n";
    let place = book.file("formulas.csv", csv);
    book.ok(&["import", "csv", &place]);
    let list = book.json(&["list"]);
    let titles: Vec<&str> = list
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["title"].as_str())
        .collect();
    assert_eq!(
        titles,
        ["'tis plain", "''quoted", "@SUM(1)", "=HYPERLINK(\"x\")"],
        "exactly one guard goes"
    );
}
