//! Other processes, kept for as long as they are needed.
//!
//! The rule it keeps: whatever was started is ended, with all that it started in turn, also when a test fails.
//! It does not know what the processes are for.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process with a group of its own, ended when this is dropped.
pub(crate) struct Kept {
    child: Child,
}

impl Kept {
    /// Starts it, with what it says on standard error in a file of that name.
    pub(crate) fn start(command: &mut Command, log: &std::path::Path) -> Kept {
        let file = std::fs::File::create(log).expect("the log of a process can be written");
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let child = command.stdin(Stdio::null()).stderr(file).spawn();
        Kept {
            child: child.unwrap_or_else(|error| {
                panic!("{:?} could not be started: {error}", command.get_program())
            }),
        }
    }

    /// Starts it and waits for the first line that it prints; later lines are read and forgotten.
    pub(crate) fn start_and_hear(command: &mut Command, log: &std::path::Path) -> (Kept, String) {
        let mut kept = Kept::start(command.stdout(Stdio::piped()), log);
        let output = kept.child.stdout.take().expect("standard output is a pipe");
        let mut lines = BufReader::new(output).lines();
        let first = lines.next().and_then(Result::ok);
        let first =
            first.unwrap_or_else(|| panic!("{:?} ended without a word", command.get_program()));
        std::thread::spawn(move || lines.for_each(drop));
        (kept, first)
    }
}

impl Kept {
    /// Kills it with all that it started, at once.
    pub(crate) fn kill(&self) {
        signal(&self.child, "KILL");
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        signal(&self.child, "TERM");
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(3) {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        // The rest of the group, should the first of them have left it behind.
        signal(&self.child, "KILL");
        self.child.kill().ok();
        self.child.wait().ok();
        // A window that is still ending would take the next start of the same person for its own second one.
        let begun = Instant::now();
        while signal(&self.child, "0") && begun.elapsed() < Duration::from_secs(3) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A signal for the whole group of a process, whose id is the group's, because it was started that way; answers whether there
/// is anyone left to hear it.
fn signal(child: &Child, name: &str) -> bool {
    let group = format!("-{}", child.id());
    cfg!(unix)
        && Command::new("kill")
            .args([&format!("-{name}"), "--", &group])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
}
