//! Many easy works and many bold claims: the spam (E2) of the model, end to end.

use std::fmt::Write as _;

use plumb_tests::plumb::Book;

/// E2: works at one rung, one a day, each its own vote.
fn many(count: u32, begin: chrono::NaiveDate, rung: u8, shown: bool) -> String {
    let mut csv = "on,title,challenge,links\n".to_owned();
    for (n, on) in begin.iter_days().take(count as usize).enumerate() {
        let link = if shown {
            format!("https://example.org/{rung}/{n}")
        } else {
            String::new()
        };
        writeln!(csv, "{on},Piece {rung}-{n},Ceramics/Glaze={rung},{link}").expect("text grows");
    }
    csv
}

fn steps(book: &Book) -> Vec<i64> {
    let answer = book.json(&["depth", "Glaze"]);
    answer["steps"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|step| step["depth30"].as_i64())
        .collect()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn five_hundred_easy_works_stay_at_their_own_rung() {
    let book = Book::new();
    let easy = book.file("easy.csv", many(500, day("2020-01-01"), 1, true));
    book.ok(&["import", "csv", &easy]);
    assert_eq!(steps(&book), [5, 9, 12, 14, 15], "then no more steps");
    let claimed = |on: &str| book.json(&["depth", "Glaze", "--on", on])["claimed30"].clone();
    let grown = [
        "2020-01-01",
        "2020-01-02",
        "2020-01-03",
        "2020-01-04",
        "2020-01-05",
        "2026-11-20",
    ]
    .map(claimed);
    assert_eq!(
        grown,
        [10, 18, 24, 28, 30, 30],
        "claimed depth stays at the rung too"
    );
    let hard = book.file("hard.csv", many(5, day("2022-01-01"), 3, true));
    book.ok(&["import", "csv", &hard]);
    let after = book.json(&["depth", "Glaze"]);
    assert_eq!(
        after["depth30"], 75,
        "five shown at rung 3, with the 500 added: still 75"
    );
    assert_eq!(after["shelf"], 2.5, "five times at Carries, shown");
}

#[test]
fn five_shown_works_at_rung_three_rise_to_two_and_a_half() {
    let book = Book::new();
    let hard = book.file("hard.csv", many(5, day("2022-01-01"), 3, true));
    book.ok(&["import", "csv", &hard]);
    assert_eq!(
        steps(&book),
        [25, 45, 60, 70, 75],
        "the five weights in turn"
    );
    let easy = book.file("easy.csv", many(500, day("2020-01-01"), 1, true));
    book.ok(&["import", "csv", &easy]);
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        75,
        "the 500 change nothing"
    );
}

#[test]
fn fifty_bold_claims_make_no_step_of_depth() {
    let book = Book::new();
    let bold = book.file("bold.csv", many(50, day("2021-01-01"), 6, false));
    book.ok(&["import", "csv", &bold]);
    assert_eq!(
        steps(&book),
        Vec::<i64>::new(),
        "nothing is attached, so nothing counts"
    );
    let claimed = |on: &str| book.json(&["depth", "Glaze", "--on", on])["claimed30"].clone();
    let grown = [
        "2021-01-01",
        "2021-01-02",
        "2021-01-03",
        "2021-01-04",
        "2021-01-05",
        "2026-11-20",
    ]
    .map(claimed);
    assert_eq!(
        grown,
        [60, 108, 144, 168, 180, 180],
        "only the dotted line moves"
    );
}
