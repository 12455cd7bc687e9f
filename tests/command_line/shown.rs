//! What plain answers show: all that was written, the works behind a number, and no day that nobody named.

use plumb_tests::plumb::Book;

use super::depth::shoemaker;

#[test]
fn a_year_is_shown_as_a_year() {
    let book = Book::new();
    book.ok(&["role", "add", "Lead", "--from", "2020", "--to", "2022-05"]);
    let roles = book.ok(&["role", "list"]);
    assert!(
        roles.contains("2020 to May 2022") && !roles.contains("2020-01"),
        "as exactly as it is known: {roles}"
    );
    book.ok(&[
        "log", "sounding", "--area", "Glaze", "--level", "3", "--on", "2020",
    ]);
    let said = book.ok(&["calibration", "Glaze"]);
    assert!(said.starts_with("2020  "), "no last of December: {said}");
    book.ok(&["area", "retire", "Throwing"]);
    let areas = book.lines(&["area", "list"]);
    let retired: Vec<&String> = areas
        .iter()
        .filter(|line| line.ends_with("(retired)"))
        .collect();
    assert_eq!(retired.len(), 1, "a retired area is marked: {areas:?}");
    assert!(retired[0].contains("Throwing"), "and it alone: {areas:?}");
}

#[test]
fn the_day_a_goal_is_due_reads_the_same_before_and_after_saving() {
    let book = Book::new();
    for line in ["> glaze=4 by 2027-06", "> glaze=4 by tomorrow"] {
        let day = |said: &str| {
            let from = said.find(" by ").expect("a day by which");
            let end = said[from + 4..].find(" ·").map(|end| from + 4 + end);
            said.trim_end()[from + 4..end.unwrap_or(said.trim_end().len())].to_owned()
        };
        let reading = book.ok(&["jot", "--dry-run", line]);
        let saved = book.ok(&["jot", line]);
        assert_eq!(day(&reading), day(&saved), "{line}: {reading} and {saved}");
    }
    book.ok(&[
        "log", "goal", "--area", "Glaze", "--level", "3", "--by", "tuesday",
    ]);
    assert!(
        book.ok(&["list", "kind:goal"]).contains("24 November 2026"),
        "the next Tuesday"
    );
}

#[test]
fn an_entry_shows_all_that_was_written() {
    let book = Book::new();
    book.ok(&[
        "log",
        "milestone",
        "Ash bowl",
        "--challenge",
        "Glaze=3",
        "--began",
        "2026-11-03",
        "--attempted",
        "--oversaw",
        "--private",
        "--situation",
        "It ran",
        "--share",
        "All of it",
    ]);
    let shown = book.lines(&["show", "Ash bowl"]);
    for line in [
        "began Tue 3 Nov 2026",
        "attempted",
        "oversaw",
        "private",
        "situation: It ran",
        "share: All of it",
    ] {
        assert!(
            shown.iter().any(|shown| shown == line),
            "'{line}' was written and is shown: {shown:?}"
        );
    }
}

#[test]
fn a_list_marks_milestones_by_what_they_are() {
    let book = Book::new();
    let piece = |title: &str, more: &[&str]| {
        let words = ["log", "milestone", title, "--challenge", "Glaze=3"];
        book.ok(&[&words[..], more].concat());
    };
    piece("Claim", &[]);
    piece("Photo", &["--link", "https://example.org/a"]);
    piece("Seen", &[]);
    piece("Tried", &["--attempted"]);
    piece("Led", &["--oversaw"]);
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Mr Alder",
        "--about",
        "Seen",
        "--quote",
        "Good",
    ]);
    let list = book.ok(&["list", "kind:milestone"]);
    for marked in ["○ Claim", "◐ Photo", "● Seen", "× Tried", "◇ Led"] {
        assert!(list.contains(marked), "{marked} is in the list: {list}");
    }
}

#[test]
fn a_work_shows_what_is_known_of_it() {
    let book = Book::new();
    book.ok(&[
        "work",
        "add",
        "Settle",
        "--for",
        "Jo",
        "--started",
        "2026-01-05",
        "--finished",
        "2026-03-07",
        "--link",
        "https://example.org/s",
        "--private",
    ]);
    let shown = book.ok(&["work", "show", "Settle"]);
    for fact in [
        "for Jo",
        "started Mon 5 Jan 2026",
        "finished Sat 7 Mar 2026",
        "link https://example.org/s",
        "private",
    ] {
        assert!(shown.contains(fact), "'{fact}' is shown: {shown}");
    }
}

#[test]
fn the_depth_of_an_area_opens_to_its_works_and_their_sum() {
    let book = shoemaker();
    let said = book.lines(&["depth", "Welting", "--on", "1967-01-15"]);
    assert_eq!(said.len(), 7, "a line, five works, a sum: {said:?}");
    assert!(
        said[1].contains("5×8") && said[1].contains("witnessed by Mr Alder"),
        "the deepest first, with who saw it: {said:?}"
    );
    assert!(said[6].contains("= 100 → 3.33"), "the sum of E1: {said:?}");
}

#[test]
fn a_verdict_is_given_in_words_with_bias_and_spread() {
    let book = shoemaker();
    for (level, on) in [
        ("4", "1967-01-15"),
        ("3.5", "1967-01-16"),
        ("2", "1967-01-17"),
    ] {
        book.ok(&[
            "log", "sounding", "--area", "Welting", "--level", level, "--on", on,
        ]);
    }
    let said = book.lines(&["calibration", "Welting"]);
    for (line, verdict) in said.iter().zip([
        "deeper than the evidence: what would show it?",
        "in true",
        "the evidence is deeper than you say",
    ]) {
        assert!(line.ends_with(verdict), "{verdict}: {said:?}");
    }
    assert!(
        said[3].contains("bias -0.17") || said[3].contains("bias −0.17"),
        "(20 + 5 − 40) / 3 thirtieths: {said:?}"
    );
    assert!(said[3].contains("spread 0.73"), "65 / 3: {said:?}");
}

#[test]
fn days_are_counted_in_words() {
    let book = Book::new();
    let made = |area: &str, on: &str| {
        book.ok(&[
            "log", "session", "--area", area, "--making", "1h", "--on", on,
        ]);
    };
    made("Throwing", "yesterday");
    assert!(
        book.ok(&["freshness", "Throwing"]).contains(": 1 day, "),
        "one day is no more than one"
    );
    made("Glaze", "2026-05");
    assert!(
        book.ok(&["freshness", "Glaze"])
            .contains("at least 173 days"),
        "a month is known no better"
    );
    made("Ash", "1966-10-01");
    assert!(
        book.ok(&["freshness", "Ash"]).contains(": 21,965 days"),
        "thousands are parted"
    );
    assert_eq!(
        book.json(&["freshness", "Glaze"])["at_least"],
        true,
        "scripts are told too"
    );
}

#[test]
fn a_work_that_would_add_twice_says_how() {
    let book = Book::new();
    book.ok(&["log", "milestone", "Bowl", "--challenge", "Glaze=3"]);
    let answer = book.json(&["next", "Glaze"]);
    let strengths: Vec<&str> = answer["existing"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|adds| adds["strength"].as_str())
        .collect();
    assert_eq!(strengths, ["shown", "witnessed"], "one for each: {answer}");
    let said = book.ok(&["next", "Glaze"]);
    assert!(
        said.contains("Bowl, if something is attached")
            && said.contains("Bowl, if someone vouches for it"),
        "in words too: {said}"
    );
}
