//! `depth` and `next`: the shoemaker (E1) of the model, end to end.

use plumb_tests::plumb::Book;
use serde_json::Value;

/// E1: six pairs of shoes, each its own work with a photo, two of them vouched for.
pub(crate) fn shoemaker() -> Book {
    let book = Book::bare();
    book.ok(&["init", "--name", "Tom Marsh", "--craft", "Shoemaking"]);
    book.ok(&["area", "add", "Welting", "--under", "Shoemaking"]);
    let photo = book.file("pair.png", b"\x89PNG\r\n\x1a\npair");
    let pairs = [
        ("p1", "1961-03-01", 2),
        ("p2", "1961-09-10", 2),
        ("p3", "1962-05-02", 3),
        ("p4", "1963-04-20", 3),
        ("p5", "1964-02-11", 4),
        ("p6", "1966-10-01", 4),
    ];
    for (title, on, rung) in pairs {
        let (work, challenge) = (format!("Pair {title}"), format!("Welting={rung}"));
        book.ok(&[
            "log",
            "milestone",
            title,
            "--on",
            on,
            "--challenge",
            &challenge,
            "--work",
            &work,
            "--new",
            "--file",
            &photo,
        ]);
    }
    for (who, on, about) in [
        ("Mr Alder", "1966-12-24", "p6"),
        ("Mrs Alder", "1967-01-15", "p5"),
    ] {
        book.ok(&[
            "log",
            "recognition",
            "--from",
            who,
            "--on",
            on,
            "--about",
            about,
            "--quote",
            "No welt closes like that.",
        ]);
    }
    book
}

fn weighed(step: &Value) -> i64 {
    let works = step["because"].as_array().cloned().unwrap_or_default();
    works
        .iter()
        .map(|work| {
            work["weight"].as_i64().unwrap_or_default()
                * work["half_rungs"].as_i64().unwrap_or_default()
        })
        .sum()
}

#[test]
fn the_shoemaker_stands_where_the_model_says_on_every_day() {
    let book = shoemaker();
    let table = [
        ("1961-03-01", 15, 20),
        ("1961-09-10", 27, 36),
        ("1962-05-02", 46, 58),
        ("1963-04-20", 60, 74),
        ("1964-02-11", 79, 94),
        ("1966-10-01", 91, 106),
        ("1966-12-24", 96, 106),
        ("1967-01-15", 100, 106),
    ];
    for (on, depth30, claimed30) in table {
        let answer = book.json(&["depth", "Welting", "--on", on]);
        assert_eq!(answer["depth30"], depth30, "depth on {on}: {answer}");
        assert_eq!(
            answer["claimed30"], claimed30,
            "claimed depth on {on}: {answer}"
        );
    }
    let answer = book.json(&["depth", "shoemaking/welting"]);
    assert_eq!(answer["area"], "Shoemaking/Welting", "the area is the path");
    assert_eq!(answer["on"], "2026-11-20", "today where no day is named");
    assert_eq!(
        (&answer["depth30"], &answer["claimed30"]),
        (&100.into(), &106.into()),
        "as the model says"
    );
    assert_eq!(
        answer["tip"], 4,
        "the hardest evidenced, a whole number without a point: {answer}"
    );
    assert_eq!(answer["shelf"], 1.5, "what was done five times");
    assert_eq!(answer["survey"], "B", "five works, two voices");
    let steps = answer["steps"].as_array().expect("steps");
    let rises: Vec<i64> = steps
        .iter()
        .filter_map(|step| step["depth30"].as_i64())
        .collect();
    assert_eq!(
        rises,
        [15, 27, 46, 60, 79, 91, 96, 100],
        "steps stand oldest first"
    );
    for step in steps {
        assert_eq!(
            Some(weighed(step)),
            step["depth30"].as_i64(),
            "each step is its own sum: {step}"
        );
    }
    let last: Vec<&str> = steps.last().map(titles).unwrap_or_default();
    assert_eq!(
        last,
        ["Pair p6", "Pair p5", "Pair p3", "Pair p4", "Pair p1"],
        "the five, deepest first"
    );
}

fn titles(step: &Value) -> Vec<&str> {
    step["because"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|work| work["title"].as_str())
        .collect()
}

#[test]
fn depth_reads_as_words_and_without_an_area_as_a_tree() {
    let book = shoemaker();
    assert_eq!(
        book.lines(&["depth", "Welting"])[0],
        "Shoemaking/Welting: Carries, 3.33, survey B",
        "one line, above the works behind it"
    );
    let all = book.json(&["depth"]);
    let areas: Vec<&str> = all
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["area"].as_str())
        .collect();
    assert_eq!(
        areas,
        ["Shoemaking", "Shoemaking/Welting"],
        "an array over the tree"
    );
    let keys: Vec<&String> = all[1].as_object().expect("an object").keys().collect();
    let documented = [
        "area",
        "on",
        "depth30",
        "claimed30",
        "tip",
        "shelf",
        "survey",
        "steps",
    ];
    assert_eq!(
        keys, documented,
        "exactly the documented keys, in their order"
    );
    let before = book.json(&["depth", "Welting", "--on", "1950"]);
    assert_eq!(
        before["survey"], "U",
        "unsurveyed before the first work: {before}"
    );
    assert_eq!(before["tip"], 0, "no tip");
    assert!(
        book.ok(&["depth", "Welting", "--on", "1950"])
            .contains("toward Follows, 0.00"),
        "never nothing"
    );
    book.refuses("missing", &["depth", "Wellting"]);
    book.refuses("invalid", &["depth", "Welting", "--on", "2027-01-01"]);
}

#[test]
fn a_write_says_which_areas_moved_and_why() {
    let book = shoemaker();
    let said = book.json(&[
        "log",
        "recognition",
        "--from",
        "Ann Weir",
        "--about",
        "p3",
        "--quote",
        "Sound work.",
    ]);
    let moved: Vec<&str> = said["moved"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["area"].as_str())
        .collect();
    assert_eq!(
        moved,
        ["Shoemaking", "Shoemaking/Welting"],
        "the craft moves with its area: {said}"
    );
    assert_eq!(
        (&said["moved"][1]["from30"], &said["moved"][1]["to30"]),
        (&100.into(), &103.into()),
        "5 becomes 6, weighed 3"
    );
    assert_eq!(
        said["moved"][1]["because"], "Ann Weir's word now stands behind Pair p3.",
        "why, in a sentence"
    );
    assert_eq!(
        said["warnings"],
        Value::Array(Vec::new()),
        "nothing to remark"
    );
    assert!(
        said["change"].as_str().unwrap_or_default().contains('/'),
        "device/seq: {said}"
    );
    let lines = book.lines(&["undo"]);
    assert_eq!(lines.len(), 1, "an undo says what it took: {lines:?}");
    assert_eq!(
        book.json(&["depth", "Welting"])["depth30"],
        100,
        "and depth is as before"
    );
    let lines = book.lines(&[
        "log",
        "recognition",
        "--from",
        "Ann Weir",
        "--about",
        "p3",
        "--quote",
        "Sound work.",
    ]);
    assert_eq!(
        lines.len(),
        3,
        "its line, then one for each area: {lines:?}"
    );
    assert_eq!(
        lines[2],
        "Shoemaking/Welting went from 3.33 to 3.43: Ann Weir's word now stands behind Pair p3.",
        "from, to, why"
    );
}

#[test]
fn next_counts_the_works_that_would_reach_a_rung() {
    let book = shoemaker();
    let next = book.json(&["next", "Welting"]);
    assert_eq!(
        (&next["depth30"], &next["target30"]),
        (&100.into(), &120.into()),
        "from 3.33 to Untangles"
    );
    let keys: Vec<&String> = next.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["area", "depth30", "target30", "new", "existing"],
        "the documented keys"
    );
    let works = |strength: &str, rung: i64| {
        let new = next["new"].as_array().cloned().unwrap_or_default();
        let one = new
            .into_iter()
            .find(|one| one["strength"] == strength && one["rung"] == rung);
        one.map(|one| one["works"].clone())
    };
    assert_eq!(
        works("witnessed", 6),
        Some(1.into()),
        "12 8 8 5 5: 60+32+24+10+5 is 131"
    );
    assert_eq!(works("witnessed", 4), Some(3.into()), "8 five times is 120");
    assert_eq!(
        works("shown", 4),
        Some(Value::Null),
        "7s bring 8 8 7 7 7, 114: never"
    );
    let best = &next["existing"][0];
    assert_eq!(
        (best["adds30"].as_i64(), best["title"].as_str()),
        (Some(3), Some("Pair p4")),
        "a voice for p4 adds 3, as one for p3 would; the newer first: {next}"
    );
    assert!(
        !book.ok(&["next", "Welting"]).trim().is_empty(),
        "and a sentence without --json"
    );
    assert_eq!(
        book.json(&["next", "Welting", "--to", "Sets the mark"])["target30"],
        150,
        "a rung by name"
    );
    book.refuses("invalid", &["next", "Welting", "--to", "7"]);
    book.refuses("missing", &["next", "Weltingg"]);
    book.refuses("usage", &["next"]);
}
