//! Finding entries of a lifetime: words, keys, pages, and the index that answers them.
//!
//! The rule it keeps: each query is asked once only, as it is typed, because what was found before is remembered.
//! It does not know how an answer is made.

use std::time::{Duration, Instant};

use plumb_journal::find::Tended;
use serde_json::{Value, json};

use crate::{Table, figure, median, spoken};

/// How long finding takes, before there is an index, by it, and while it is built.
pub fn figures(table: &Table) {
    let ask = |query: &str, offset: u32| {
        table.answer(
            "list",
            &json!({ "query": query, "limit": 50, "offset": offset }),
        )
    };
    let begun = Instant::now();
    drop(ask("second firing", 0));
    figure(
        "search before there is an index",
        &spoken(begun.elapsed()),
        "",
    );
    let (begun, mut steps) = (Instant::now(), 0);
    let longest = complete(table, &mut steps);
    figure(
        &format!("the index, built in {steps} steps"),
        &spoken(begun.elapsed()),
        "",
    );
    figure("the longest of them", &spoken(longest), "");
    let begun = Instant::now();
    drop(ask("clay", 0));
    figure(
        "the first search by it in a process",
        &spoken(begun.elapsed()),
        "",
    );
    for query in [
        "s",
        "se",
        "sec",
        "second",
        "second f",
        "second firing",
        "rims",
        "kind:session",
        "kind:milestone second",
        "area:Ceramics",
        "strength:witnessed",
        "challenge:>=4",
        "making:>2h",
        "recorded:2026",
        "is:leap",
        "-second or glaze",
        "\"second firing\"",
    ] {
        let begun = Instant::now();
        let answer = ask(query, 0);
        let took = begun.elapsed();
        let answer: Value = serde_json::from_str(&answer).expect("the journal answers JSON");
        figure(
            &format!("search {query:?}, {} found", answer["total"]),
            &spoken(took),
            "20 ms",
        );
    }
    let mut offset = 0;
    let took = median(7, || {
        offset += 25_000;
        drop(ask("", offset));
    });
    figure("a page anywhere in the list", &spoken(took), "20 ms");
    table.answer(
        "log_session",
        &json!({ "making": "45m", "areas": ["Ceramics"], "text": "rims" }),
    );
    let begun = Instant::now();
    drop(ask("second glaze", 0));
    figure(
        "search right after an entry was logged",
        &spoken(begun.elapsed()),
        "20 ms",
    );
}

/// Brings the index up to date; answers how long its longest step took.
fn complete(table: &Table, steps: &mut u32) -> Duration {
    let mut longest = Duration::ZERO;
    loop {
        let begun = Instant::now();
        let tended = table.desk.tend_index();
        longest = longest.max(begun.elapsed());
        *steps += 1;
        if tended != Tended::Begun {
            return longest;
        }
    }
}
