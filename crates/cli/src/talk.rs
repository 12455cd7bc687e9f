//! One conversation with the command table.
//!
//! It holds the desk, asks rows by name and reads what stands for `-`. It does not know what any row means.

use std::{
    cell::Cell,
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

use crate::{flags::usage, out, spool::Spool};

/// The most bytes of a text from standard input: more than the longest text of the model takes.
const LONGEST: u64 = 1 << 20;

/// How long an interrupted command goes on where no row of the table is being asked: whatever waits, such as for standard input, ends then.
const GRACE: Duration = Duration::from_millis(400);

/// How long a row of the table may take to notice an interruption and to clean up behind itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// The desk, how to answer, and whether the person has interrupted.
pub struct Talk {
    desk: Desk,
    /// Whether answers are JSON.
    pub json: bool,
    cancelled: Arc<AtomicBool>,
    asking: Arc<AtomicBool>,
    /// Whether standard input was read, which gives what it holds only once.
    heard: Cell<bool>,
    remarked: AtomicBool,
    /// Files of this command's own.
    pub spool: Spool,
}

/// Where a file went.
pub enum Delivered<Answer> {
    /// To a file that the person named.
    ToFile(Answer),
    /// To standard output, where nothing else may stand.
    ToOutput(Answer),
}

impl Talk {
    /// Starts at the journal that was asked for, or at the one that the desk finds.
    pub fn begin(journal: Option<PathBuf>, json: bool) -> Result<Self> {
        let cancelled = Arc::new(AtomicBool::new(false));
        let asking = Arc::new(AtomicBool::new(false));
        let (flag, asked) = (Arc::clone(&cancelled), Arc::clone(&asking));
        let spool = Spool::default();
        let left = spool.clone();
        ctrlc::set_handler(move || {
            flag.store(true, Ordering::Relaxed);
            wait_for(&asked);
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
            asking,
            heard: Cell::new(false),
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
        if self.is_cancelled() {
            let message = "It was interrupted. Nothing more was done.";
            return Err(Problem::new(Code::Refused, "cancelled", message));
        }
        self.asking.store(true, Ordering::Relaxed);
        let answer = self.desk.call(name, &args, &call);
        self.asking.store(false, Ordering::Relaxed);
        let answer = answer?;
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
        self.hear()?;
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
        // Some programs begin what they write with a mark of its encoding, which is none of the words.
        let text = read.strip_prefix('\u{feff}').unwrap_or(&read);
        Ok(text.trim_end_matches(['\n', '\r']).to_owned())
    }

    /// Notes that standard input is read; a second reader would be given nothing, and say so of a text that was written.
    fn hear(&self) -> Result<()> {
        if self.heard.replace(true) {
            return Err(usage(
                "Standard input can be read once, and two values are '-'. Nothing was changed.",
            )
            .hint("Write one of them out."));
        }
        Ok(())
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
        self.hear()?;
        let kept = self.spool.path("input")?;
        self.spool
            .keep(&kept, std::io::stdin().lock())
            .map_err(|error| unreadable(&error))?;
        Ok(Place(kept.to_string_lossy().into_owned()))
    }
}

impl Talk {
    /// Has a file written where an argument says. Standard output, which is `-`, gets its bytes by way of a file of this command's own.
    pub fn deliver<Answer>(
        &self,
        output: &str,
        write: impl FnOnce(Place) -> Result<Answer>,
    ) -> Result<Delivered<Answer>> {
        if output != "-" {
            return write(Place(output.to_owned())).map(Delivered::ToFile);
        }
        let lost = |error: std::io::Error| {
            let message = "The file could not be kept on its way out. The journal is unchanged.";
            Problem::new(Code::File, "io", message).because(error)
        };
        let spool = self.spool.path("output")?;
        let answer = write(Place(spool.to_string_lossy().into_owned()))?;
        out::all_of(std::fs::File::open(&spool).map_err(lost)?);
        Ok(Delivered::ToOutput(answer))
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.spool.clear();
    }
}

/// Lets an interrupted command end by itself: a row that is being asked notices the flag and cleans up, and an answer that is there is printed.
fn wait_for(asking: &AtomicBool) {
    let step = Duration::from_millis(20);
    let (mut waited, mut idle) = (Duration::ZERO, Duration::ZERO);
    while idle < GRACE && waited < PATIENCE {
        std::thread::sleep(step);
        waited += step;
        idle = if asking.load(Ordering::Relaxed) {
            Duration::ZERO
        } else {
            idle + step
        };
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
