//! `timer` and `week`.

use plumb_tests::plumb::Book;
use serde_json::json;

#[test]
fn u13_a_timer_is_started_held_and_stopped_into_a_session() {
    let mut book = Book::new();
    book.set_now("2026-11-20T09:00:00Z");
    book.ok(&["timer", "start", "--area", "Glaze", "Throwing"]);
    book.set_now("2026-11-20T09:50:00Z");
    assert_eq!(
        book.lines(&["timer", "pause"]),
        ["Paused · 50 min making · Ceramics/Glaze · Ceramics/Throwing"],
        "what it has timed"
    );
    book.set_now("2026-11-20T11:00:00Z");
    book.ok(&["timer", "start"]);
    book.ok(&["timer", "switch"]);
    book.set_now("2026-11-20T11:20:20Z");
    book.ok(&["timer", "stop", "--note", "sieved the ash"]);
    let sessions = book.json(&["list"]);
    assert_eq!(
        (
            &sessions[0]["making_min"],
            &sessions[0]["overseeing_min"],
            &sessions[0]["text"],
            &sessions[0]["areas"]
        ),
        (
            &json!(50),
            &json!(20),
            &json!("sieved the ash"),
            &json!(["Ceramics/Glaze", "Ceramics/Throwing"])
        ),
        "one session with both times: {sessions}"
    );
    assert_eq!(
        book.json(&["timer", "show"])["phase"],
        "idle",
        "what was logged is timed no more"
    );
}

#[test]
fn u13_what_is_not_logged_is_not_lost() {
    let mut book = Book::new();
    book.set_now("2026-11-20T09:00:00Z");
    book.fails("nothing_to", &["timer", "stop"]);
    book.ok(&["timer", "start"]);
    book.fails("refused", &["timer", "start"]);
    let short = book.fails("refused", &["timer", "stop"]);
    assert!(
        short.says("Less than a minute"),
        "there is nothing to log yet"
    );
    book.set_now("2026-11-22T09:00:00Z");
    book.ok(&["timer", "start"]);
    book.set_now("2026-11-24T09:00:00Z");
    book.fails("invalid", &["timer", "stop"]);
    assert_eq!(
        book.json(&["timer", "show"])["phase"],
        "stopped",
        "two days are no session, and stay until they are discarded"
    );
    book.ok(&["timer", "discard"]);
    assert_eq!(book.json(&["list"]), json!([]), "nothing was logged");
}

#[test]
fn u15_cells_of_a_week_are_saved_together_or_not_at_all() {
    let book = Book::new();
    let refused = book.fails(
        "invalid",
        &[
            "week",
            "--cell",
            "Glaze:2026-11-17=90",
            "Throwing:2026-11-18=much",
        ],
    );
    assert!(
        refused.says("Ceramics/Throwing, Wed 18 Nov 2026"),
        "which cell it is"
    );
    assert_eq!(book.json(&["list"]), json!([]), "nothing was logged");
    book.fails("usage", &["week", "--cell", "Glaze=90"]);
    book.fails(
        "invalid",
        &["week", "--cell", "Glaze:2026-11-17=9", "Glaze:2026-11-10=9"],
    );
    book.ok(&[
        "week",
        "--cell",
        "Glaze:2026-11-17=90",
        "Throwing:2026-11-18=1:15",
    ]);
    book.ok(&["week", "--overseeing", "--cell", "Glaze:2026-11-17=20"]);
    let week = book.lines(&["week"]);
    assert_eq!(
        week.first().map(String::as_str),
        Some("Week 47, 16 to 22 November 2026"),
        "which week it is: {week:?}"
    );
    assert_eq!(
        week.last().map(String::as_str),
        Some("2:45 making, 0:20 overseeing"),
        "with its sums: {week:?}"
    );
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(2),
        "both times of a cell are one session"
    );
}
