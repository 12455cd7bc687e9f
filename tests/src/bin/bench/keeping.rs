//! What a lifetime is kept up with: its pages of groups, cards and years, and changes of many entries at once.
//!
//! The rule it keeps: what is changed is taken back, so that later figures are of the same journal.
//! It does not know how an answer is made.

use std::time::Instant;

use plumb_tests::driver::{self, built};
use serde_json::{Value, json};

use crate::{Table, figure, median, spoken};

/// How long the pages take that show a whole lifetime at once.
pub fn pages(table: &Table) {
    for group in ["day", "work", "area"] {
        let request = json!({ "query": "", "group": group });
        let begun = Instant::now();
        drop(table.answer("groups", &request));
        figure(
            &format!("a lifetime in groups by {group}"),
            &spoken(begun.elapsed()),
            "",
        );
    }
    let paged = json!({ "query": "", "group": "area", "limit": 100, "offset": 120_000 });
    let took = median(5, || drop(table.answer("list", &paged)));
    figure("a page anywhere in groups", &spoken(took), "20 ms");
    for (name, request) in [
        ("cards", json!({})),
        ("resounding", json!({})),
        ("year_page", json!({ "year": 2025 })),
        ("week", json!({})),
        ("plates", json!({})),
        ("first_steps", json!({})),
    ] {
        let begun = Instant::now();
        drop(table.answer(name, &request));
        figure(
            &format!("{name}, the first time"),
            &spoken(begun.elapsed()),
            "",
        );
        let took = median(5, || drop(table.answer(name, &request)));
        figure(&format!("{name}, warm"), &spoken(took), "");
    }
}

/// How long a change of many entries takes, and taking it back.
pub fn many(table: &Table) {
    for query in ["kind:milestone", "kind:session rims"] {
        let edit = json!({ "query": query, "deed": { "do": "set_private", "private": true } });
        let begun = Instant::now();
        let plan = table.ask("plan_bulk", &edit);
        let many = plan["changing"].clone();
        figure(
            &format!("what would become of {many} entries"),
            &spoken(begun.elapsed()),
            "",
        );
        let begun = Instant::now();
        drop(table.answer("bulk_edit", &edit));
        figure(
            &format!("{many} entries changed"),
            &spoken(begun.elapsed()),
            "",
        );
        let begun = Instant::now();
        drop(table.answer("undo", &json!({})));
        figure("and taken back", &spoken(begun.elapsed()), "");
    }
    let answer: Value = table.ask("list", &json!({ "query": "is:private", "limit": 1 }));
    assert_eq!(answer["total"], 0, "what was changed is taken back");
}

/// How long reading takes as a whole process.
pub fn processes(copy: &std::path::Path) {
    let desk = driver::Desk::without_display();
    for arguments in [
        &["list", "--limit", "50"][..],
        &["search", "rims", "--limit", "50"],
        &["depth"],
    ] {
        let took = median(5, || {
            let mut plumb = desk.command(&built("plumb"));
            plumb.arg("--journal").arg(copy).args(arguments);
            plumb.stdout(std::process::Stdio::null());
            let status = plumb.status().expect("plumb can be started");
            assert!(status.success(), "plumb answers {arguments:?}");
        });
        figure(
            &format!("`plumb {}` as a whole process", arguments.join(" ")),
            &spoken(took),
            "",
        );
    }
}
