//! `export pdf|html|json`.

use std::fs;
use std::process::Command;

use plumb_tests::plumb::Book;
use serde_json::Value;

/// Words of a text without what a line break on paper adds.
pub(crate) fn compact(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}')
        .collect()
}

/// The words of the PDF that these flags make.
pub(crate) fn pdf_words(book: &Book, flags: &[&str]) -> String {
    let place = book.place("words.pdf");
    let to = place.to_string_lossy().into_owned();
    book.ok(&[&["export", "pdf", "-o", &to], flags].concat());
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(&place)
        .arg("-")
        .output()
        .expect("pdftotext is there");
    compact(&String::from_utf8_lossy(&output.stdout))
}

/// Words that may never leave, one for each way to be private.
const CANARIES: &[&str] = &[
    "Wolframite",
    "Zinnwald",
    "Quokkas",
    "Xylophor",
    "Bergamott",
    "Kumquats",
    "Jackdaws",
    "Vexillum",
    "Ocarinas",
    "Pangolin",
    "Hyssopus",
];

/// A journal of public things beside private ones.
fn mixed() -> Book {
    let book = Book::new();
    let photo = book.file("Wolframite-01.txt", "Zinnwald in a file");
    book.ok(&[
        "log",
        "milestone",
        "Ash bowl",
        "--challenge",
        "Glaze=4",
        "--link",
        "https://example.org/ash",
        "--work",
        "Bowls",
        "--new",
    ]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Ann Weir",
        "--quote",
        "Sound as a bell.",
        "--about",
        "Ash bowl",
        "--publish",
        "named",
    ]);
    book.ok(&[
        "log",
        "milestone",
        "Zinnwald jar",
        "--challenge",
        "Glaze=5",
        "--private",
        "--file",
        &photo,
        "--situation",
        "Quokkas",
    ]);
    book.ok(&["area", "add", "Xylophor", "--under", "Ceramics"]);
    book.ok(&[
        "log",
        "note",
        "Bergamott",
        "--area",
        "Xylophor",
        "--private",
    ]);
    book.ok(&["work", "add", "Kumquats", "--private"]);
    book.ok(&[
        "log",
        "milestone",
        "Jackdaws",
        "--challenge",
        "Glaze=3",
        "--work",
        "Kumquats",
    ]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Vexillum",
        "--quote",
        "Good.",
        "--about",
        "Jackdaws",
        "--publish",
        "named",
    ]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Ben",
        "--quote",
        "Ocarinas",
        "--about",
        "Ash bowl",
        "--publish",
        "no",
    ]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Pangolin",
        "--quote",
        "Fine work.",
        "--about",
        "Ash bowl",
        "--publish",
        "anonymous",
    ]);
    book.ok(&["role", "add", "Hyssopus", "--from", "2020", "--private"]);
    book
}

fn without_canaries(what: &str, bytes: &[u8]) {
    for canary in CANARIES {
        let found = bytes
            .windows(canary.len())
            .any(|window| window.eq_ignore_ascii_case(canary.as_bytes()));
        assert!(!found, "{canary} is in no byte of the {what}");
    }
}

#[test]
fn private_words_are_in_no_byte_that_leaves() {
    let book = mixed();
    let json = book.ok(&["export", "json", "-o", "-"]);
    without_canaries("JSON", json.as_bytes());
    assert!(
        json.contains("Ash bowl") && json.contains("\"scope\":\"shareable\""),
        "what is public is there"
    );
    let html = book.ok(&["export", "html", "-o", "-"]);
    without_canaries("page", html.as_bytes());
    assert!(
        html.contains("Sound as a bell.") && html.contains("Ann Weir"),
        "words with leave are there"
    );
    let paper = pdf_words(&book, &[]);
    without_canaries("paper", paper.as_bytes());
    assert!(
        paper.contains("Ashbowl") && paper.contains("Soundasabell."),
        "on paper too: {paper}"
    );
    without_canaries(
        "PDF",
        &fs::read(book.place("words.pdf")).expect("it was written"),
    );
}

#[test]
fn an_export_computes_depth_from_what_may_leave() {
    let book = mixed();
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        95,
        "9, 8 and 6 half rungs in the journal: 5 × 9 + 4 × 8 + 3 × 6"
    );
    let html = book.ok(&["export", "html", "-o", "-"]);
    assert!(html.contains("1.33"), "one witnessed work at 4: 5 × 8 = 40");
}

#[test]
fn the_whole_journal_leaves_only_when_asked_and_says_so() {
    let book = mixed();
    let said = book.say(&["export", "json", "--with-private", "-o", "-"]);
    assert!(said.err.contains("private"), "it says so: {}", said.err);
    for canary in CANARIES.iter().filter(|canary| **canary != "Wolframite") {
        assert!(
            said.out.contains(canary),
            "{canary} is in the whole journal"
        );
    }
    let last = said.out.lines().last().unwrap_or_default();
    let end: Value = serde_json::from_str(last).expect("the last line is JSON");
    assert_eq!(end["type"], "end", "an end line");
    assert_eq!(
        end["lines"],
        said.out.lines().count() - 1,
        "that counts the others"
    );
    for format in ["pdf", "html"] {
        let refusal = book.refuses("usage", &["export", format, "--with-private", "-o", "x"]);
        assert!(
            refusal.says("json alone"),
            "a portfolio never holds private entries: {refusal:?}"
        );
    }
}

#[test]
fn the_same_journal_gives_the_same_bytes() {
    let book = mixed();
    for (format, name) in [("pdf", "a.pdf"), ("html", "a.html"), ("json", "a.jsonl")] {
        let place = book.place(name).to_string_lossy().into_owned();
        let told = book.json(&["export", format, "-o", &place]);
        let first = fs::read(&place).expect("it was written");
        assert_eq!(told["bytes"], first.len(), "as large as it says");
        book.ok(&["export", format, "-o", &place]);
        assert_eq!(
            fs::read(&place).expect("it was written"),
            first,
            "{format} again is the same"
        );
    }
}

#[test]
fn a_portfolio_says_what_it_was_asked_to() {
    let book = mixed();
    let flags = [
        "--title",
        "Bowls and ash",
        "--statement",
        "I glaze with ash.",
        "--to",
        "The Guild",
        "--on",
        "2026-11-01",
        "--paper",
        "letter",
        "--theme",
        "workshop",
    ];
    let words = pdf_words(&book, &flags);
    for part in ["Bowls and ash", "I glaze with ash.", "The Guild"] {
        assert!(words.contains(&compact(part)), "{part} on paper");
    }
    let said = book.say_hearing(
        "From standard input.",
        &["export", "html", "--statement", "-", "-o", "-"],
    );
    assert!(
        said.out.contains("From standard input."),
        "a statement from standard input: {}",
        said.err
    );
    assert!(
        said.out.starts_with("<!") || said.out.starts_with("<html"),
        "one page"
    );
    assert!(
        !said.out.contains("<script") && !said.out.contains("http-equiv=\"refresh"),
        "without script"
    );
}

#[test]
fn a_file_is_replaced_only_when_the_new_one_is_whole() {
    let book = mixed();
    let folder = book.place("folder");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("other"), "mine").expect("a file");
    for format in ["pdf", "html", "json"] {
        book.refuses(
            "refused",
            &["export", format, "-o", &folder.to_string_lossy()],
        );
        let gone = book.place("no").join("such").join("file");
        book.refuses("file", &["export", format, "-o", &gone.to_string_lossy()]);
        book.refuses("usage", &["export", format]);
    }
    let old = book.file("old.pdf", "the old one");
    book.refuses(
        "invalid",
        &["export", "pdf", "-o", &old, "--on", "2027-01-01"],
    );
    assert_eq!(
        fs::read(&old).expect("it is there"),
        b"the old one",
        "a refused export leaves it"
    );
    assert_eq!(
        fs::read_dir(&folder).expect("it is there").count(),
        1,
        "and other people's folders too"
    );
    let beside: Vec<String> = fs::read_dir(book.place(""))
        .expect("home")
        .flatten()
        .map(|one| one.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        !beside.iter().any(|name| name.ends_with(".partial")),
        "nothing half written is left: {beside:?}"
    );
}

#[test]
fn an_export_says_on_standard_error_what_wants_a_look() {
    let book = mixed();
    let picture = book.file("bowl.png", PIXEL);
    book.ok(&[
        "log",
        "milestone",
        "日 bowl",
        "--challenge",
        "Glaze=2",
        "--file",
        &picture,
    ]);
    for format in ["pdf", "html"] {
        let place = book.place("looked.at").to_string_lossy().into_owned();
        let said = book.say(&["export", format, "-o", &place]);
        assert!(
            said.err.contains("to look at before it is sent:")
                && said.err.contains("U+65E5")
                && said.err.contains("has no description"),
            "what a reader would stumble over is told: {}",
            said.err
        );
        assert!(!said.out.contains("U+65E5"), "beside the answer");
    }
    let kept = book.folder().join("files");
    fs::remove_dir_all(&kept).expect("the files can be lost");
    let answer = book.json(&[
        "export",
        "html",
        "-o",
        &book.place("lost.html").to_string_lossy(),
    ]);
    let told = answer["preflight"].to_string();
    assert!(
        told.contains("has lost the file") && told.contains("bowl.png"),
        "a lost file is told in the answer too: {told}"
    );
}

/// A picture of one pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";

#[test]
fn grain_contact_and_names_are_switched_on_by_name() {
    let book = mixed();
    book.ok(&["profile", "set", "--email", "ada@example.org"]);
    book.ok(&["work", "add", "Plates", "--for", "Harbour Joinery"]);
    book.ok(&[
        "log",
        "milestone",
        "Plate",
        "--challenge",
        "Glaze=2",
        "--work",
        "Plates",
        "--on",
        "2026-03-17",
    ]);
    let page = |flags: &[&str]| book.ok(&[&["export", "html", "-o", "-"], flags].concat());
    let plain = page(&[]);
    assert!(
        plain.contains("March 2026") && plain.contains("H. J."),
        "months and initials, where nothing is said"
    );
    assert!(
        !plain.contains("17 March") && !plain.contains("Harbour") && !plain.contains("ada@"),
        "and no more than that"
    );
    let day = page(&["--grain", "day", "--contact", "--names"]);
    for part in ["17 March 2026", "Harbour Joinery", "ada@example.org"] {
        assert!(day.contains(part), "{part} where it is switched on");
    }
    assert!(
        !page(&["--grain", "year"]).contains("March"),
        "no month in a document of years"
    );
}
