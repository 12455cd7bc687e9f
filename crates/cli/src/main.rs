//! The `plumb` command: arguments to rows of the command table, answers to text.
//!
//! A thin shell: what is valid, how deep, what would change comes from `journal`. It knows standard input and output, exit statuses and nothing of
//! SQL.

mod answers;
mod area;
mod args;
mod back;
mod became;
mod bulk;
mod chart;
mod depth;
mod edit;
mod export;
mod flags;
mod hours;
mod import;
mod jot;
mod keep;
mod ladder;
mod list;
mod log;
mod manual;
mod out;
mod plate;
mod profile;
mod role;
mod searches;
mod show;
mod slip;
mod spool;
mod talk;
mod template;
mod timer;
mod undo;
mod week;
mod work;
mod year;

use std::process::ExitCode;

use clap::Parser;
use plumb_journal::{Code, Problem};

use crate::{args::Args, talk::Talk};

/// The exit status of an interrupted command: 128 and the number of SIGINT.
const INTERRUPTED: u8 = 130;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return misspoken(&error),
    };
    let json = args.json;
    let talk = match Talk::begin(args.journal.clone(), json) {
        Ok(talk) => talk,
        Err(problem) => return failed(&problem, json),
    };
    // An answer that was given whole is one, however late the person changed their mind.
    match args.run(&talk).and_then(|()| out::finish()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) if talk.is_cancelled() && !out::has_begun() => ExitCode::from(INTERRUPTED),
        Err(problem) => failed(&problem, json),
    }
}

/// Help and version are answers; everything else that clap says is a `usage` problem.
fn misspoken(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        out::line(error.render().to_string().trim_end());
        return out::finish()
            .map_or_else(|problem| failed(&problem, false), |()| ExitCode::SUCCESS);
    }
    let rendered = error.render().to_string();
    let message = rendered.trim_start_matches("error: ").trim_end().to_owned();
    let json = std::env::args_os().any(|word| word == "--json");
    failed(&Problem::new(Code::Usage, "usage", message), json)
}

/// The sentence, the hint and the code on standard error; with `--json` the whole problem too.
fn failed(problem: &Problem, json: bool) -> ExitCode {
    out::error_line(&problem.message);
    if let Some(hint) = &problem.hint {
        out::error_line(hint);
    }
    out::error_line(&format!("code: {}", problem.code.word()));
    if json {
        out::exact_error_line(&serde_json::json!({ "error": problem }).to_string());
    }
    ExitCode::from(problem.code.exit_status())
}
