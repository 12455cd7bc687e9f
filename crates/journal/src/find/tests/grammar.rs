//! What a list answers: pages, orders, marks, places of mistakes, and lines that no person types.

use std::time::Instant;

use plumb_exchange::Row;
use plumb_mastery::said::Span;

use super::*;
use crate::{
    entries::ListEntries,
    problem::Code,
    trial::{self, Trial},
};

fn list(trial: &Trial, query: &str) -> crate::problem::Result<crate::entries::EntryList> {
    trial.journal.list(ListEntries {
        query: query.to_owned(),
        ..ListEntries::default()
    })
}

fn some() -> Trial {
    let trial = Trial::new();
    let long = format!(
        "{} at last the Größe of the ash glaze was right {}",
        "word ".repeat(60),
        "more ".repeat(60)
    );
    for text in ["Ash glaze 🎉 ash", &long, "釉薬 I"] {
        trial.put("Log", &[Row::Entry(trial::note(text))]);
    }
    trial.journal.complete_index();
    trial
}

#[test]
fn what_was_looked_for_is_marked_where_a_page_counts_it() {
    let trial = some();
    let found = list(&trial, "ash -raku").expect("it reads");
    let lines: Vec<(&str, &[Span])> = found
        .entries
        .iter()
        .zip(&found.marked)
        .map(|(view, marked)| (&*view.line, &*marked.line))
        .collect();
    let short = lines
        .iter()
        .find(|(line, _)| line.starts_with("Ash"))
        .expect("the short one");
    assert_eq!(
        short.1,
        [Span { from: 0, to: 3 }, Span { from: 13, to: 16 }],
        "both, and the picture between them counts as two"
    );
    let found = list(&trial, "grosse").expect("it reads");
    let excerpt = found.marked[0]
        .excerpt
        .as_ref()
        .expect("the line is cut before it");
    let marked: Vec<String> = excerpt
        .spans
        .iter()
        .map(|span| {
            excerpt
                .text
                .chars()
                .skip(span.from as usize)
                .take((span.to - span.from) as usize)
                .collect()
        })
        .collect();
    assert_eq!(marked, ["Größe"], "as it is written in '{}'", excerpt.text);
    assert!(
        excerpt.text.starts_with('…')
            && excerpt.text.ends_with('…')
            && excerpt.text.chars().count() < 140,
        "cut out around it"
    );
    assert_eq!(
        list(&trial, "kind:note").expect("it reads").marked,
        [],
        "where no words were asked there is nothing to mark"
    );
}

#[test]
fn a_mistake_has_its_place() {
    let trial = some();
    for (query, code, from, to) in [
        ("ash aera:glaze", Code::Invalid, 4, 9),
        ("🎉 area:glase", Code::Missing, 8, 13),
        ("ash (slip", Code::Invalid, 4, 5),
        ("ash) slip", Code::Invalid, 3, 4),
        ("kind:note,mliestone x", Code::Invalid, 5, 19),
        ("has:", Code::Invalid, 0, 4),
        ("ash … glaze", Code::Invalid, 4, 5),
        ("in:\"review 2026\"", Code::Invalid, 3, 16),
    ] {
        let refused = list(&trial, query).expect_err(query);
        assert_eq!(
            (refused.code, refused.at),
            (code, Some(Span { from, to })),
            "{query}: {}",
            refused.message
        );
        assert_eq!(refused.field.as_deref(), Some("query"), "{query}");
    }
}

#[test]
fn no_line_reaches_sql_and_none_hangs() {
    let trial = some();
    let lines = [
        "\"",
        "\"\"",
        "*",
        "ash*",
        "NEAR",
        "NEAR(ash glaze, 2)",
        "^ash",
        "ash AND glaze",
        "ash NOT glaze",
        "own : ash",
        "own:ash",
        "{own} : ash",
        "- -",
        "--ash",
        "---",
        "-",
        "()",
        "(())",
        "( ash",
        ")",
        "((((",
        "ash\0glaze",
        "';--",
        "a' OR 1=1",
        "%",
        "_",
        "+",
        "\\",
        "\u{e000}",
        "ash \u{e000} glaze",
        "or",
        "or or or",
        "ash or",
        "or ash",
        "(or)",
        "-or",
        "area:\"",
        "area:=",
        "work:\"\"",
        "on:..",
        "challenge:>=",
        "making:>",
        "from:\"\"",
        "is:",
        "＂ash＂",
        "🎉",
        "\u{301}",
    ];
    for line in lines {
        if let Err(problem) = list(&trial, line) {
            assert_ne!(
                problem.code,
                Code::Fault,
                "{line:?} is refused by the grammar, if at all: {}",
                problem.detail
            );
            assert!(
                problem.at.is_some(),
                "{line:?} says where: {}",
                problem.message
            );
        } else {
            agree(&trial.journal, line, "either way");
        }
    }
    let begun = Instant::now();
    for (line, reason) in [
        ("a ".repeat(5_000), "too_long"),
        ("(".repeat(1_000), "too_deep"),
        ("-".repeat(1_000) + "a", "too_deep"),
        ((0..400).map(|n| format!("w{n} ")).collect(), "too_many"),
        (
            (0..100).map(|n| format!("from:w{n} ")).collect(),
            "too_many",
        ),
    ] {
        assert_eq!(
            list(&trial, &line).expect_err("refused").reason(),
            reason,
            "a limit is said"
        );
    }
    let most: String = (0..31).map(|n| format!("w{n} or ")).collect();
    assert!(
        list(&trial, &most).is_ok(),
        "what is within the limits is answered"
    );
    assert!(begun.elapsed().as_secs() < 20, "and nothing hangs");
}

#[test]
fn a_page_begins_anywhere_and_every_order_is_whole() {
    let trial = Trial::new();
    let rows: Vec<Row> = (0..50)
        .map(|n| Row::Entry(trial::note(&format!("note {n}"))))
        .collect();
    trial.put("Log", &rows);
    trial.journal.complete_index();
    for sort in [Sort::On, Sort::Recorded] {
        let page = |offset, limit| {
            let request = ListEntries {
                query: "note".into(),
                sort,
                offset: Some(offset),
                limit: Some(limit),
                group: None,
            };
            trial.journal.list(request).expect("it reads")
        };
        let ids = |list: &crate::entries::EntryList| {
            list.entries
                .iter()
                .map(|view| view.entry.id)
                .collect::<Vec<_>>()
        };
        let whole = page(0, 1_000);
        let parts: Vec<EntryId> = (0..5).flat_map(|n| ids(&page(10 * n, 10))).collect();
        assert_eq!(ids(&whole), parts, "the pages are the whole");
        assert_eq!(
            (
                page(45, 10).entries.len(),
                page(60, 10).entries.len(),
                page(60, 10).total
            ),
            (5, 0, 50),
            "the last page ends"
        );
    }
}
