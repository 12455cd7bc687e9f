//! `plate`, and what of works came with it.

use plumb_tests::plumb::Book;

/// A book with a milestone that shows a picture; the file is written beside it.
fn pictured(book: &Book, title: &str, on: &str, grey: u8) {
    let at = book.place(&format!("{title}.png"));
    image::RgbImage::from_pixel(8, 6, image::Rgb([grey, grey, 90]))
        .save(&at)
        .expect("a picture can be written");
    let at = at.to_string_lossy();
    book.ok(&[
        "log",
        "milestone",
        title,
        "--on",
        on,
        "--challenge",
        "Glaze=3",
        "--file",
        &at,
    ]);
}

#[test]
fn a_plate_is_added_listed_set_and_deleted() {
    let book = Book::new();
    pictured(&book, "First feet", "2019-03-02", 40);
    pictured(&book, "Late feet", "2026-05-02", 200);
    book.ok(&[
        "plate",
        "add",
        "Trimmed feet",
        "--left",
        "First feet",
        "--left-line",
        "Cut with force.",
        "--right",
        "Late feet",
        "--right-crop",
        "10,0,50,100",
    ]);
    let list = book.ok(&["plate", "list"]);
    assert!(
        list.contains("Trimmed feet  7 years apart") && list.contains("left: First feet, "),
        "both sides are told: {list}"
    );
    book.ok(&[
        "plate",
        "set",
        "trimmed feet",
        "--right-crop",
        "whole",
        "--private",
    ]);
    let plates = book.json(&["plate", "list"]);
    assert_eq!(
        (&plates[0]["private"], &plates[0]["right"]["crop"]),
        (&true.into(), &serde_json::Value::Null),
        "what was set: {plates}"
    );
    assert_eq!(
        plates[0]["left"]["line"], "Cut with force.",
        "what was not named stays"
    );
    let refused = book.say(&["plate", "set", "Trimmed feet", "--left-crop", "10,0,500"]);
    assert_eq!(refused.status, 2, "no part of a picture: {}", refused.err);
    book.ok(&["plate", "delete", "Trimmed feet"]);
    assert_eq!(
        book.json(&["plate", "list"]).as_array().map(Vec::len),
        Some(0),
        "it is gone"
    );
    book.ok(&["undo"]);
    assert_eq!(
        book.json(&["plate", "list"]).as_array().map(Vec::len),
        Some(1),
        "and comes back"
    );
}

#[test]
fn a_second_work_of_a_title_is_warned_about_and_an_unused_one_can_go() {
    let book = Book::new();
    book.ok(&["work", "add", "Tea bowls"]);
    let again = book.say(&["work", "add", "tea bowls"]);
    assert!(
        again.status == 0 && again.err.contains("Same piece?"),
        "taken, with a question: {}",
        again.err
    );
    let id = book.json(&["work", "list"])[0]["id"].clone();
    book.ok(&["work", "delete", id.as_str().unwrap_or_default()]);
    assert_eq!(
        book.json(&["work", "list"]).as_array().map(Vec::len),
        Some(1),
        "the unused one went"
    );
}
