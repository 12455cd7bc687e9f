//! `became` and `year`: coming back on the command line.

use super::depth::shoemaker;

#[test]
fn a_result_lands_with_its_day_and_can_be_asked_about_no_more() {
    let book = shoemaker();
    let said = book.lines(&[
        "became",
        "p6",
        "He wore them for thirty years.",
        "--on",
        "1996",
        "--measure",
        "years worn: 0 -> 30",
    ]);
    assert!(
        said[0].starts_with("Saved milestone"),
        "it is written down: {said:?}"
    );
    let entry = book.json(&["show", "p6"]);
    assert_eq!(
        (
            &entry["story"]["later"][0]["on"],
            &entry["story"]["later"][0]["text"]
        ),
        (
            &"1996-12-31".into(),
            &"He wore them for thirty years.".into()
        ),
        "the day it landed, a year as its last: {entry}"
    );
    book.ok(&["became", "p6", "--never"]);
    assert_eq!(
        book.json(&["show", "p6"])["story"]["later_off"],
        true,
        "never asked again"
    );
    book.ok(&["undo"]);
    assert!(
        book.json(&["show", "p6"])["story"]["later_off"].is_null(),
        "and one undo asks again"
    );
}

#[test]
fn a_year_is_printed_on_one_page() {
    let book = shoemaker();
    let said = book.lines(&["year", "1961"]).join("\n");
    assert!(
        said.starts_with("1961: Two works."),
        "the sentence first: {said}"
    );
    assert!(
        said.contains("p1") && said.contains("p2") && !said.contains("p3"),
        "the works of that year and no other: {said}"
    );
    let json = book.json(&["year", "1961"]);
    assert_eq!(
        json["works"].as_array().map(Vec::len),
        Some(2),
        "the same as data: {json}"
    );
}
