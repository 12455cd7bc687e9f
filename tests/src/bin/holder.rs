//! A slow writer: stops in the middle of an import, its change begun and not done, until its standard input ends.
//!
//! The rule it keeps: it says `held` on standard output while nobody else can write, and leaves the journal as it was.
//! It does not know who waits.

#![allow(clippy::print_stdout, clippy::expect_used)]

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use plumb_journal::call::{Call, Door, Paths, Progress};
use plumb_journal::desk::Desk;
use serde_json::json;

fn main() {
    let mut words = std::env::args().skip(1);
    let journal = words
        .next()
        .expect("the first word is the journal's folder");
    let file = words.next().expect("the second word is a CSV file");
    let desk = Desk::start(Door::CommandLine, Some(PathBuf::from(journal)));
    let cancelled = AtomicBool::new(false);
    let progress = |at: Progress| {
        if at.stage != "write" || cancelled.load(Ordering::Relaxed) {
            return;
        }
        println!("held");
        std::io::stdout()
            .flush()
            .expect("whoever waits is listening");
        let mut rest = String::new();
        std::io::stdin()
            .read_to_string(&mut rest)
            .expect("standard input can be read to its end");
        cancelled.store(true, Ordering::Relaxed);
    };
    let call = Call {
        door: Door::CommandLine,
        places: &Paths,
        progress: &progress,
        cancelled: &cancelled,
    };
    let request = json!({ "format": "csv", "from": file, "make_new": true });
    let answer = desk.call("import", &request.to_string(), &call);
    let reason = answer.map_err(|problem| problem.reason().to_owned());
    assert_eq!(
        reason.err().as_deref(),
        Some("cancelled"),
        "an import that was stopped writes nothing"
    );
}
