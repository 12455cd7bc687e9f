//! Things of one title, told apart by the ending that lists print; names that are nearly right.

use plumb_tests::plumb::Book;

/// The endings in a list, in its order.
fn endings(lines: &[String]) -> Vec<String> {
    let ending = |line: &String| {
        let from = line.find('…').expect("a line has an ending");
        line[from..].chars().take(6).collect()
    };
    lines.iter().map(ending).collect()
}

#[test]
fn a_work_of_a_common_title_is_reached_by_its_ending() {
    let book = Book::new();
    book.ok(&["work", "add", "Bowl", "--for", "Jo"]);
    book.ok(&["work", "add", "Bowl", "--for", "Kim"]);
    let all = endings(&book.lines(&["work", "list"]));
    let refusal = book.refuses(
        "ambiguous",
        &[
            "log", "session", "--area", "Glaze", "--making", "1h", "--work", "Bowl",
        ],
    );
    for ending in &all {
        assert!(
            refusal.message.contains(ending.as_str()),
            "each ending is said: {refusal:?}"
        );
    }
    assert!(
        !refusal.hint.contains("Add it first"),
        "both are there already: {refusal:?}"
    );
    let bare = all[0].trim_start_matches('…');
    for (typed, title) in [(all[0].as_str(), "dotted"), (bare, "bare")] {
        book.ok(&[
            "log", "session", "--area", "Glaze", "--making", "1h", "--note", title, "--work", typed,
        ]);
        let shown = book.ok(&["work", "show", typed]);
        assert!(shown.contains(title), "{typed} is that work: {shown}");
    }
    book.refuses(
        "missing",
        &[
            "log", "session", "--area", "Glaze", "--making", "1h", "--new", "--work", "…00000",
        ],
    );
    let other = all[1].trim_start_matches('…');
    book.ok(&["work", "merge", other, "--into", bare]);
    assert_eq!(
        book.lines(&["work", "list"]).len(),
        1,
        "the two are one work now"
    );
}

#[test]
fn a_line_that_fits_two_works_says_how_to_settle_it_and_that_settles_it() {
    let book = Book::new();
    book.ok(&["work", "add", "Tea bowl", "--for", "Jo"]);
    book.ok(&["work", "add", "Tea bowl", "--for", "Kim"]);
    let refusal = book.refuses("ambiguous", &["jot", "45m glaze #tea-bowl"]);
    let ending = endings(std::slice::from_ref(&refusal.hint)).remove(0);
    assert!(
        refusal.message.contains(&ending),
        "the readings tell the works apart: {refusal:?}"
    );
    book.ok(&["jot", &format!("45m glaze #{ending}: settled")]);
    let shown = book.ok(&["work", "show", &ending]);
    assert!(shown.contains("settled"), "it is that work: {shown}");
    let found = book.lines(&["list", &format!("work:{}", ending.trim_start_matches('…'))]);
    assert_eq!(found.len(), 1, "a list finds it too: {found:?}");
}

#[test]
fn a_role_of_a_common_title_is_reached_by_the_ending_that_its_list_prints() {
    let book = Book::new();
    book.ok(&["role", "add", "Lead", "--from", "2019-03-01"]);
    book.ok(&["role", "add", "Lead", "--from", "2022-05-01"]);
    let lines = book.lines(&["role", "list"]);
    let all = endings(&lines);
    book.refuses("ambiguous", &["role", "set", "Lead", "--at", "Acme"]);
    book.ok(&["role", "set", &all[0], "--at", "Acme"]);
    assert!(
        book.lines(&["role", "list"])[0].ends_with("Lead Acme"),
        "the newest role is set"
    );
    book.ok(&["role", "delete", all[1].trim_start_matches('…')]);
    assert_eq!(book.lines(&["role", "list"]).len(), 1, "one is left");
}

#[test]
fn a_milestone_is_found_in_any_case_and_a_slip_of_the_hand_is_understood() {
    let book = Book::new();
    book.ok(&["log", "milestone", "Ash bowl", "--challenge", "Glaze=3"]);
    book.ok(&["work", "add", "Tea cups"]);
    assert!(
        book.ok(&["show", "ASH BOWL"]).contains("Ash bowl"),
        "case is ignored where only one fits"
    );
    let refusal = book.refuses("missing", &["show", "Ash bowel"]);
    assert!(
        refusal.message.contains("Did you mean Ash bowl?"),
        "a milestone is suggested: {refusal:?}"
    );
    let refusal = book.refuses("missing", &["show", "Tea cubs"]);
    assert!(
        refusal.message.contains("Did you mean Tea cups?"),
        "a work is suggested: {refusal:?}"
    );
    book.ok(&["log", "milestone", "ash bowl", "--challenge", "Glaze=3"]);
    book.refuses("ambiguous", &["show", "ASH bowl"]);
    assert!(
        book.ok(&["show", "ash bowl"]).contains("ash bowl"),
        "the exact title comes first"
    );
}

#[test]
fn a_name_in_a_query_is_missed_in_the_same_words_as_elsewhere() {
    let book = Book::new();
    book.ok(&["work", "add", "Tea bowls"]);
    for (query, meant) in [
        ("area:glase", "Did you mean Ceramics/Glaze?"),
        ("work:tea-bowl", "Did you mean Tea bowls?"),
    ] {
        let refusal = book.refuses("missing", &["list", query]);
        assert!(refusal.message.contains(meant), "{query}: {refusal:?}");
    }
    let refusal = book.refuses("missing", &["list", "area:zzzz"]);
    assert!(
        !refusal.hint.is_empty(),
        "what is like nothing says what to do: {refusal:?}"
    );
    book.refuses("invalid", &["list", "aera:glaze"]);
}

#[test]
fn an_area_whose_name_holds_a_slash_is_named_whole() {
    let book = Book::bare();
    book.ok(&["init", "--craft", "a/b"]);
    book.ok(&["area", "add", "x/y", "--under", "a/b"]);
    for typed in ["x/y", "a/b/x/y", "a\\/b/x\\/y"] {
        book.ok(&["log", "session", "--area", typed, "--making", "5m"]);
    }
    let list = book.lines(&["list", "area:a/b"]);
    assert_eq!(list.len(), 3, "all three are of that craft: {list:?}");
}

#[test]
fn capitals_write_the_same_name() {
    let book = Book::new();
    book.ok(&["area", "add", "Straße", "--under", "Ceramics"]);
    book.refuses(
        "invalid",
        &["area", "add", "STRASSE", "--under", "Ceramics"],
    );
    book.ok(&["log", "note", "eine Größe mehr"]);
    assert_eq!(
        book.lines(&["list", "GRÖSSE"]).len(),
        1,
        "a search folds case in full"
    );
}
