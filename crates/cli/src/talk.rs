//! One conversation with the command table.
//!
//! It holds the desk, asks rows by name and reads what stands for `-`. It does not know what any row means.

use std::{
    io::{IsTerminal, Read},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use plumb_journal::{
    Code, Problem, Result,
    call::{Call, Door, Paths, Progress},
    desk::Desk,
    refs::Place,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{out, spool::Spool};

/// The most bytes of a text from standard input: more than the longest text of the model takes.
const LONGEST: u64 = 1 << 20;

/// The desk, how to answer, and whether the person has interrupted.
pub struct Talk {
    desk: Desk,
    /// Whether answers are JSON.
    pub json: bool,
    cancelled: Arc<AtomicBool>,
    remarked: AtomicBool,
    /// Files of this command's own.
    pub spool: Spool,
}

impl Talk {
    /// Starts at the journal that was asked for, or at the one that the desk finds.
    pub fn begin(journal: Option<PathBuf>, json: bool) -> Result<Self> {
        let cancelled = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&cancelled);
        let spool = Spool::default();
        let left = spool.clone();
        // A job notices the flag and cleans up; whatever waits instead, such as standard input, ends a moment later.
        ctrlc::set_handler(move || {
            flag.store(true, Ordering::Relaxed);
            std::thread::sleep(Duration::from_millis(400));
            left.clear();
            std::process::exit(i32::from(crate::INTERRUPTED));
        })
        .map_err(|error| {
            Problem::new(
                Code::Fault,
                "interrupt",
                "Plumb could not start. Nothing was changed.",
            )
            .because(error)
        })?;
        Ok(Self {
            desk: Desk::start(Door::CommandLine, journal),
            json,
            cancelled,
            remarked: AtomicBool::new(false),
            spool,
        })
    }

    /// Whether the person has interrupted.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Asks a row of the table and reads its answer.
    pub fn ask<Answer: DeserializeOwned>(
        &self,
        name: &str,
        request: &impl Serialize,
    ) -> Result<Answer> {
        let args = serde_json::to_string(request).map_err(|error| garbled(&error))?;
        let told = std::io::stderr().is_terminal() && !self.json;
        let progress = move |at: Progress| report(told, &at);
        let call = Call {
            door: Door::CommandLine,
            places: &Paths,
            progress: &progress,
            cancelled: &self.cancelled,
        };
        let answer = self.desk.call(name, &args, &call)?;
        self.remark();
        serde_json::from_str(&answer).map_err(|error| garbled(&error))
    }

    /// Says once, beside the answer, why the journal can only be read, or what was set right when it was opened.
    fn remark(&self) {
        let Ok(journal) = self.desk.journal() else {
            return;
        };
        if self.remarked.swap(true, Ordering::Relaxed) {
            return;
        }
        let why = journal.read_only().map(|problem| problem.message.as_str());
        for line in why.into_iter().chain(journal.noted()) {
            out::error_line(line);
        }
    }

    /// Asks a row of the table whose answer is printed as it stands.
    pub fn ask_value(&self, name: &str, request: &impl Serialize) -> Result<Value> {
        self.ask(name, request)
    }

    /// A text argument; `-` reads standard input.
    pub fn text(&self, text: String) -> Result<String> {
        if text != "-" {
            return Ok(text);
        }
        let mut bytes = Vec::new();
        std::io::stdin()
            .take(LONGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&error))?;
        if bytes.len() as u64 > LONGEST {
            let message = "Standard input is longer than any text may be. Nothing was changed.";
            return Err(Problem::new(Code::Invalid, "too_long", message)
                .hint("Attach it as a file: --file -"));
        }
        let read = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Problem::new(
                Code::Invalid,
                "encoding",
                format!("Standard input is not UTF-8 at byte {at}. Nothing was changed."),
            )
        })?;
        Ok(read.trim_end_matches(['\n', '\r']).to_owned())
    }

    /// An optional text argument; `-` reads standard input.
    pub fn text_of(&self, text: Option<String>) -> Result<Option<String>> {
        text.map(|text| self.text(text)).transpose()
    }

    /// A path argument; `-` reads standard input into a file that lasts as long as the command.
    pub fn place(&self, path: &str) -> Result<Place> {
        if path != "-" {
            return Ok(Place(path.to_owned()));
        }
        let kept = self.spool.path("input")?;
        self.spool
            .keep(&kept, std::io::stdin().lock())
            .map_err(|error| unreadable(&error))?;
        Ok(Place(kept.to_string_lossy().into_owned()))
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.spool.clear();
    }
}

/// How far a job is, to a person at a terminal.
fn report(told: bool, at: &Progress) {
    if told && at.of > 0 {
        out::error_line(&format!("{} {}/{}", at.stage, at.done, at.of));
    }
}

/// The text of a file that an argument names, such as a ladder. A pipe or a folder is refused before it could block.
pub fn read_text(path: &str) -> Result<String> {
    let unread = |error: std::io::Error| {
        let (code, reason) = match error.kind() {
            std::io::ErrorKind::NotFound => (Code::Missing, "file"),
            std::io::ErrorKind::InvalidData => (Code::Invalid, "encoding"),
            _ => (Code::File, "io"),
        };
        let message = format!("{path} could not be read. Nothing was changed.");
        Problem::new(code, reason, message).because(error)
    };
    if !std::fs::metadata(path).map_err(unread)?.is_file() {
        let message = format!("{path} is not a file. Nothing was changed.");
        return Err(Problem::new(Code::Invalid, "not_a_file", message));
    }
    std::fs::read_to_string(path).map_err(unread)
}

fn unreadable(error: &std::io::Error) -> Problem {
    Problem::new(
        Code::File,
        "io",
        "Standard input could not be read. Nothing was changed.",
    )
    .because(error)
}

fn garbled(error: &serde_json::Error) -> Problem {
    Problem::new(
        Code::Fault,
        "garbled",
        "Plumb misunderstood its own answer. The journal is as the history says.",
    )
    .because(error)
}
