//! A small writer: logs notes as fast as it can, and says on standard output which are durable.
//!
//! The rule it keeps: a line is printed only after the journal answered; whoever kills it may rely on every whole line.
//! It does not know when it will be killed.

#![allow(clippy::print_stdout, clippy::expect_used)]

use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use plumb_journal::call::{Call, Door, Paths, Progress};
use plumb_journal::desk::Desk;
use serde_json::{Value, json};

fn main() {
    let mut words = std::env::args().skip(1);
    let journal = PathBuf::from(
        words
            .next()
            .expect("the first word is the journal's folder"),
    );
    let name = words
        .next()
        .expect("the second word is what the notes begin with");
    let most: u32 = words
        .next()
        .and_then(|word| word.parse().ok())
        .unwrap_or(u32::MAX);
    let evidence = words.next();
    let desk = Desk::start(Door::CommandLine, Some(journal));
    let (quiet, cancelled) = (|_: Progress| {}, AtomicBool::new(false));
    let call = Call {
        door: Door::CommandLine,
        places: &Paths,
        progress: &quiet,
        cancelled: &cancelled,
    };
    for n in 0..most {
        let mut note = json!({ "text": format!("{name} {n}") });
        if let Some(file) = &evidence {
            note["evidence"] = json!([{ "kind": "file", "place": file }]);
        }
        let answer = desk.call("log_note", &note.to_string(), &call);
        let answer: Value = match answer {
            Ok(text) => serde_json::from_str(&text).expect("the journal answers JSON"),
            Err(problem) => {
                eprintln!("{problem:?}");
                std::process::exit(1);
            }
        };
        let id = answer["value"]["id"]
            .as_str()
            .expect("a logged entry has an id");
        println!("{id}");
        std::io::stdout()
            .flush()
            .expect("whoever counts is listening");
    }
}
