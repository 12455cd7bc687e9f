//! The ten most common tasks: how many key presses each takes here, and what it takes elsewhere.
//!
//! The rule it keeps: one list, held by the journey that counts the presses and by the README that tells them.
//! It does not know how a task is done; the journey does.

use std::fmt::Write as _;

/// A task and what it takes.
#[derive(Debug)]
pub struct Task {
    /// What is done, as the README says it.
    pub what: &'static str,
    /// Key presses beyond the text typed; keys pressed together count as one.
    pub presses: usize,
    /// The same with jrnl 4, on the command line.
    pub jrnl: &'static str,
    /// The same with Day One on a Mac.
    pub day_one: &'static str,
    /// The same with Toggl Track in a browser.
    pub toggl: &'static str,
}

/// The tasks, in the order of the journey.
pub const TASKS: [Task; 10] = [
    Task {
        what: "Log time, in one line",
        presses: 2,
        jrnl: "one command, but hours are only words",
        day_one: "new entry, text; hours are only words",
        toggl: "description, project, duration in three fields, then a click",
    },
    Task {
        what: "A work with a photo and how hard it was, from the start of the program",
        presses: 4,
        jrnl: "cannot: no pictures",
        day_one: "new entry, text, picture; nothing says how hard",
        toggl: "cannot: an entry has no files",
    },
    Task {
        what: "Log something of years ago",
        presses: 2,
        jrnl: "one command: `jrnl 2 march 2012: …`",
        day_one: "new entry, then its date, then a calendar",
        toggl: "manual mode, then the date and both times by clicks",
    },
    Task {
        what: "Log what someone said, and who",
        presses: 2,
        jrnl: "one command; the name is a tag in the text",
        day_one: "new entry, text; the name is a tag",
        toggl: "cannot",
    },
    Task {
        what: "Put a photo behind yesterday's entry",
        presses: 5,
        jrnl: "cannot: no pictures",
        day_one: "find it, open it, add the picture",
        toggl: "cannot: an entry has no files",
    },
    Task {
        what: "Open an entry of long ago by a word",
        presses: 2,
        jrnl: "one command: `jrnl -contains WORD`",
        day_one: "search field, word, click",
        toggl: "a report, filtered by description",
    },
    Task {
        what: "Correct an entry, and take that back",
        presses: 10,
        jrnl: "`-contains WORD --edit`, then an editor; nothing takes it back",
        day_one: "find it, type; taken back only while it is open",
        toggl: "click, type; nothing takes it back",
    },
    Task {
        what: "Enter five days of a week at once",
        presses: 7,
        jrnl: "cannot",
        day_one: "cannot",
        toggl: "Timesheet view: a project for the row, then a click and Enter for each day",
    },
    Task {
        what: "Start the timer, stop it, log what it timed",
        presses: 3,
        jrnl: "cannot",
        day_one: "cannot",
        toggl: "N, S, and the description",
    },
    Task {
        what: "Make ten entries private at once",
        presses: 6,
        jrnl: "cannot: only a whole journal is encrypted",
        day_one: "cannot: only a whole journal is locked",
        toggl: "cannot",
    },
];

/// The table of the README, a row for each task.
pub fn readme_table() -> String {
    let mut table =
        "| task | Plumb: presses | jrnl | Day One | Toggl Track |\n|---|---|---|---|---|\n"
            .to_owned();
    for task in &TASKS {
        let _ = writeln!(
            table,
            "| {} | **{}** | {} | {} | {} |",
            task.what, task.presses, task.jrnl, task.day_one, task.toggl
        );
    }
    table
}
