//! Empty texts, oversized ones, control characters, and texts that are strange but a person's own.

use plumb_tests::plumb::Book;

fn long(count: usize) -> String {
    "é".repeat(count)
}

#[test]
fn a_text_may_be_as_long_as_the_model_says_and_no_longer() {
    let book = Book::new();
    let fits = [
        (
            vec!["log", "milestone"],
            200,
            vec!["--challenge", "Glaze=2"],
        ),
        (vec!["log", "note"], 20_000, vec![]),
        (vec!["work", "add"], 200, vec![]),
        (vec!["craft", "add"], 120, vec![]),
        (
            vec!["log", "recognition", "--quote", "Good.", "--from"],
            120,
            vec![],
        ),
        (
            vec!["log", "recognition", "--from", "Alder", "--quote"],
            2_000,
            vec![],
        ),
        (vec!["log", "note", "wet", "--quote"], 2_000, vec![]),
    ];
    for (before, limit, after) in fits {
        let text = long(limit);
        let words: Vec<&str> = before
            .iter()
            .copied()
            .chain([text.as_str()])
            .chain(after.iter().copied())
            .collect();
        book.ok(&words);
        let text = long(limit + 1);
        let words: Vec<&str> = before
            .iter()
            .copied()
            .chain([text.as_str()])
            .chain(after)
            .collect();
        let refusal = book.refuses("invalid", &words);
        assert_eq!(refusal.reason, "too_long", "{before:?}: {refusal:?}");
    }
    let words: Vec<String> = (0..13).map(|n| format!("Area {n}")).collect();
    for name in &words {
        book.ok(&["area", "add", name, "--under", "Ceramics"]);
    }
    let many: Vec<&str> = ["log", "note", "wet", "--area"]
        .into_iter()
        .chain(words.iter().map(String::as_str))
        .collect();
    book.refuses("invalid", &many);
}

#[test]
fn a_very_long_text_from_standard_input_is_refused_and_not_cut() {
    let book = Book::new();
    let refusal = book.refuses_hearing(&"a".repeat(3_000_000), "invalid", &["log", "note", "-"]);
    assert!(
        refusal.message.len() < 400,
        "the sentence does not repeat it: {}",
        refusal.message.len()
    );
}

#[test]
fn control_characters_are_refused_everywhere() {
    let book = Book::new();
    for bad in [
        "a\u{1}b",
        "bell\u{7}",
        "esc\u{1b}[31mred",
        "del\u{7f}",
        "c1\u{9b}31m",
        "two\nlines",
    ] {
        for words in [
            &["log", "milestone", bad, "--challenge", "Glaze=2"] as &[&str],
            &["work", "add", bad],
            &["craft", "add", bad],
            &["area", "rename", "Glaze", bad],
            &["role", "add", bad, "--from", "2020"],
            &["profile", "set", "--line", bad],
            &["log", "recognition", "--from", bad, "--quote", "Good."],
            &[
                "log", "sounding", "--area", "Glaze", "--level", "3", "--by", bad,
            ],
        ] {
            book.refuses("invalid", words);
        }
    }
    for input in ["nul\u{0}here", "esc\u{1b}[2J"] {
        let refusal = book.refuses_hearing(input, "invalid", &["log", "note", "-"]);
        assert_eq!(refusal.reason, "control", "{input:?}: {refusal:?}");
        book.refuses_hearing(
            input,
            "invalid",
            &["log", "milestone", "-", "--challenge", "Glaze=2"],
        );
        book.refuses_hearing(
            input,
            "invalid",
            &["log", "recognition", "--from", "Alder", "--quote", "-"],
        );
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_unicode_is_refused_with_the_byte() {
    use std::{ffi::OsStr, io::Write as _, os::unix::ffi::OsStrExt as _, process::Stdio};
    let book = Book::new();
    let before = book.whole();
    let mut command = book.command(&["log", "note"]);
    let status = command
        .arg(OsStr::from_bytes(b"caf\xe9"))
        .output()
        .expect("it runs")
        .status;
    assert_eq!(
        status.code(),
        Some(2),
        "Latin-1 as an argument is bad input"
    );
    let mut child = book
        .command(&["log", "note", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(b"caf\xe9")
        .expect("it listens");
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(2),
        "and on standard input: {said}"
    );
    assert!(
        said.contains("byte 3") && said.contains("code: invalid"),
        "where it is: {said}"
    );
    assert_eq!(book.whole(), before, "the journal is as it was");
}

#[test]
fn strange_but_whole_texts_are_kept_to_the_byte() {
    let book = Book::new();
    let texts = [
        "عمل \u{202e}txt.exe\u{202c} שלום".to_owned(),
        "👩🏽\u{200d}🎨 and 👨\u{200d}👩\u{200d}👧".to_owned(),
        format!("stack{}", "\u{301}\u{323}".repeat(20)),
        "\u{2066}isolated\u{2069} \u{200f}mark".to_owned(),
        "line\u{2028}separator \u{a0}nbsp \u{feff}bom".to_owned(),
        "漢字 かな 한글 ไทย".to_owned(),
        "'; DROP TABLE entry; --".to_owned(),
        "%s %n {} {0} $HOME `id` $(id) \\0 \\u0000".to_owned(),
    ];
    for text in &texts {
        let id = book.id(&["log", "note", &format!("note {text}")]);
        let kept = book.json(&["show", &id])["text"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let again = book.id(&["log", "note", &kept]);
        assert_eq!(
            book.json(&["show", &again])["text"],
            kept.as_str(),
            "a kept form stays as it is"
        );
        assert!(
            book.whole()
                .contains(kept.split(' ').next().unwrap_or_default()),
            "it leaves as it came"
        );
    }
    let mark = book.id(&[
        "log",
        "milestone",
        "photo\u{202e}gpj.exe",
        "--challenge",
        "Glaze=2",
    ]);
    assert_eq!(
        book.json(&["show", &mark])["title"],
        "photo\u{202e}gpj.exe",
        "a mark of direction is kept in the record"
    );
}

#[test]
fn empty_texts_are_refused_where_something_is_needed() {
    let book = Book::new();
    for empty in ["", " ", "\t", "\u{a0}"] {
        for words in [
            &["log", "milestone", empty, "--challenge", "Glaze=2"] as &[&str],
            &["log", "note", empty],
            &["work", "add", empty],
            &["craft", "add", empty],
            &["area", "add", empty, "--under", "Glaze"],
            &["area", "rename", "Glaze", empty],
            &["role", "add", empty, "--from", "2020"],
            &["log", "recognition", "--from", empty, "--quote", "Good."],
            &["attach", "…00000", "--quote", empty],
        ] {
            let said = book.say(words);
            assert_eq!(said.status, 2, "{words:?} is bad input: {said:?}");
        }
    }
}
