//! 187 days of silence, counted and not held against anyone.

use super::person::{go_to_area, open_today, plumb, potter};

#[test]
fn the_187_days_are_read_on_today_and_first_in_the_silt_calendar() {
    let desk = potter();
    plumb(
        &desk,
        &[
            "log",
            "session",
            "--on",
            "2026-05-17",
            "--area",
            "Glaze",
            "--making",
            "2h",
            "--note",
            "the last ash test",
        ],
    );
    // Another craft goes on, so the journal is not silent; only the tools of this one are.
    plumb(&desk, &["craft", "add", "Illustration"]);
    plumb(
        &desk,
        &[
            "log",
            "session",
            "--on",
            "yesterday",
            "--area",
            "Illustration",
            "--making",
            "30m",
        ],
    );
    let window = open_today(&desk);
    let since = window.read("[data-testid=days-since]");
    assert!(
        since.contains("187 days since you last made something in Ceramics (17 May)."),
        "the days are said once, with the day they began: {since}"
    );

    go_to_area(&window, "Ceramics");
    let lead = window.read("[data-testid=silt-lead]");
    assert!(
        lead.trim_start().starts_with("187"),
        "the figure comes first: {lead}"
    );
    assert!(
        lead.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .starts_with("187 days"),
        "and says of what it is one: {lead}"
    );

    window.click_named("Today");
    window.click_named("Not this week");
    window.see_gone("[data-testid=days-since]");
    window.close();
}

#[test]
fn what_lies_fallow_is_not_counted_aloud() {
    let desk = potter();
    plumb(
        &desk,
        &[
            "log",
            "session",
            "--on",
            "2026-05-17",
            "--area",
            "Glaze",
            "--making",
            "2h",
        ],
    );
    plumb(&desk, &["craft", "add", "Illustration"]);
    plumb(
        &desk,
        &[
            "log",
            "session",
            "--on",
            "yesterday",
            "--area",
            "Illustration",
            "--making",
            "30m",
        ],
    );
    let before = plumb(&desk, &["freshness", "Ceramics", "--json"]);
    let window = open_today(&desk);
    window.click_named("Let it lie fallow");
    window.see_gone("[data-testid=days-since]");
    window.close();
    assert_eq!(
        plumb(&desk, &["freshness", "Ceramics", "--json"]),
        before,
        "lying fallow hides a sentence and changes no number"
    );
}
