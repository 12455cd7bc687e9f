//! Several processes on one journal: killed at random, at once, on a full disk, in a folder that can only be read.
//!
//! Each writer is this same program, started again with a journal's root in its environment; it acknowledges on standard output what it has been told is
//! written, and whatever was acknowledged has to be there.

// What tests share fails as a test does.
#![allow(clippy::expect_used)]

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::AtomicBool,
    time::{Duration, Instant},
};

use chrono::NaiveDate;
use plumb_journal::{
    Code, Journal, Machine, Problem,
    call::{Call, Door, Paths, Progress},
    commands::Nothing,
    entries::{Common, NewNote},
    history::{HistoryRequest, Steps},
    keeping::{BackUp, Check},
};
use tempfile::TempDir;

static GOES_ON: AtomicBool = AtomicBool::new(false);

/// Names the root of the trial to a writer.
const ROOT: &str = "PLUMB_TRIAL_ROOT";
/// How many notes a writer writes before it ends.
const NOTES: &str = "PLUMB_TRIAL_NOTES";

fn call() -> Call<'static> {
    Call {
        door: Door::CommandLine,
        places: &Paths,
        progress: &|_: Progress| {},
        cancelled: &GOES_ON,
    }
}

fn machine(root: &Path) -> Machine {
    Machine::inside(root, NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"))
}

fn open(root: &Path) -> Journal {
    Journal::open(&root.join("Plumb"), &machine(root)).expect("it opens without a question")
}

fn new_trial() -> TempDir {
    let root = TempDir::new().expect("a folder");
    drop(
        Journal::make(&root.path().join("Plumb"), &machine(root.path()), false).expect("a journal"),
    );
    root
}

fn note(journal: &Journal, text: &str) -> Result<String, Problem> {
    let common = Common {
        text: text.to_owned(),
        ..Common::default()
    };
    let written = journal.log_note(&call(), NewNote { common })?;
    Ok(written.change.map(|change| change.0).unwrap_or_default())
}

/// Not a test of its own: what the tests below start as another process. Alone it does nothing.
#[test]
fn a_writer_acknowledges_what_it_was_told_is_written() {
    let Some(root) = std::env::var_os(ROOT) else {
        return;
    };
    let notes: u32 = std::env::var(NOTES)
        .ok()
        .and_then(|notes| notes.parse().ok())
        .unwrap_or(u32::MAX);
    let journal = open(Path::new(&root));
    let mut out = std::io::stdout();
    for n in 0..notes {
        match note(&journal, &format!("note {n} of {}", std::process::id())) {
            Ok(address) => writeln!(out, "=> written {address}")
                .and_then(|()| out.flush())
                .expect("it is heard"),
            Err(problem) => {
                writeln!(out, "=> failed {} {}", problem.code.word(), problem.detail)
                    .expect("it is heard");
                break;
            }
        }
    }
}

fn writer(root: &Path, notes: u32) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args([
            "--exact",
            "a_writer_acknowledges_what_it_was_told_is_written",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(ROOT, root)
        .env(NOTES, notes.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// What a writer said after a word, until it ended.
fn heard(child: &mut Child, word: &str) -> Vec<String> {
    let lines = BufReader::new(child.stdout.take().expect("it speaks"))
        .lines()
        .map_while(Result::ok);
    // The harness begins a line of its own before the writer speaks.
    lines
        .filter_map(|line| {
            line.split_once(word)
                .map(|(_, said)| said.trim().to_owned())
        })
        .collect()
}

fn addresses(journal: &Journal) -> BTreeSet<String> {
    let all = HistoryRequest {
        limit: Some(u32::MAX - 1),
        ..HistoryRequest::default()
    };
    journal
        .history(all)
        .expect("it reads")
        .changes
        .into_iter()
        .map(|change| change.change)
        .collect()
}

fn assert_sound(journal: &Journal) {
    let checked = journal
        .check(&call(), Check { deep: true })
        .expect("it is looked over");
    assert!(checked.ok, "nothing is damaged: {:?}", checked.found);
}

/// Numbers of one device without a gap.
fn assert_dense(addresses: &BTreeSet<String>) {
    let devices: BTreeSet<&str> = addresses
        .iter()
        .filter_map(|address| address.split_once('/'))
        .map(|(device, _)| device)
        .collect();
    assert_eq!(devices.len(), 1, "one machine and one path are one device");
    let mut numbers: Vec<u64> = addresses
        .iter()
        .filter_map(|address| address.split_once('/')?.1.parse().ok())
        .collect();
    numbers.sort_unstable();
    assert_eq!(
        numbers,
        (1..=addresses.len() as u64).collect::<Vec<_>>(),
        "numbers are dense"
    );
}

#[test]
fn reliability_a1_every_acknowledged_change_survives_a_kill() {
    let root = new_trial();
    let mut acknowledged = BTreeSet::new();
    let (kills, began) = (12, Instant::now());
    for round in 0..kills {
        let mut child = writer(root.path(), u32::MAX).spawn().expect("it starts");
        // Spread over start, first write and full run, and never the same twice.
        let chance = began.elapsed().subsec_micros() % 29_000;
        std::thread::sleep(
            Duration::from_millis(35 * (round + 1)) + Duration::from_micros(chance.into()),
        );
        child.kill().expect("it is killed");
        acknowledged.extend(heard(&mut child, "=> written "));
        child.wait().expect("it is gone");
        let journal = open(root.path());
        let there = addresses(&journal);
        assert!(
            acknowledged.is_subset(&there),
            "lost: {:?}",
            acknowledged.difference(&there).collect::<Vec<_>>()
        );
    }
    assert!(
        !acknowledged.is_empty(),
        "the writers got to write something"
    );
    let journal = open(root.path());
    assert_dense(&addresses(&journal));
    assert_sound(&journal);
}

#[test]
fn reliability_c7x_eight_processes_log_at_once_and_undo_takes_the_newest_of_any() {
    let root = new_trial();
    let mut writers: Vec<Child> = (0..8)
        .map(|_| writer(root.path(), 12).spawn().expect("it starts"))
        .collect();
    let mut acknowledged = BTreeSet::new();
    for child in &mut writers {
        acknowledged.extend(heard(child, "=> written "));
        child.wait().expect("it ended");
    }
    assert_eq!(
        acknowledged.len(),
        8 * 12,
        "every writer was answered every time"
    );
    let journal = open(root.path());
    assert_eq!(
        addresses(&journal),
        acknowledged,
        "what was acknowledged is what is there"
    );
    assert_dense(&acknowledged);
    assert_sound(&journal);
    let newest = journal
        .history(HistoryRequest {
            limit: Some(1),
            ..HistoryRequest::default()
        })
        .expect("it reads")
        .changes
        .remove(0);
    let taken = journal
        .undo(&call(), Steps::default())
        .expect("it is taken back");
    assert_eq!(
        taken.value.labels,
        [newest.label],
        "whichever process wrote it"
    );
}

#[cfg(unix)]
#[test]
fn reliability_b1_a_full_disk_loses_nothing_and_trying_again_succeeds() {
    let root = new_trial();
    note(&open(root.path()), "before").expect("there is room");
    let mut limited = Command::new("sh");
    let program = std::env::current_exe().expect("this program");
    // A limit on the size of a file, in blocks of 512 bytes, with its signal ignored, is a disk that is full.
    limited
        .arg("-c")
        .arg(format!("trap '' XFSZ; ulimit -f 512; exec '{}' --exact a_writer_acknowledges_what_it_was_told_is_written --nocapture", program.display()))
        .env(ROOT, root.path())
        .env(NOTES, "4000")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = limited.spawn().expect("it starts");
    let said = heard(&mut child, "");
    child.wait().expect("it ended");
    let failed = said
        .iter()
        .rev()
        .find(|line| line.contains("=> failed "))
        .expect("the disk was full at last");
    assert!(
        failed.contains("file disk_full") || failed.contains("file io"),
        "told as what it is: {failed}"
    );
    let acknowledged: BTreeSet<String> = said
        .iter()
        .filter_map(|line| {
            line.split_once("=> written ")
                .map(|(_, address)| address.trim().to_owned())
        })
        .collect();
    let journal = open(root.path());
    assert!(
        acknowledged.is_subset(&addresses(&journal)),
        "what was acknowledged is there"
    );
    assert_sound(&journal);
    note(&journal, "after").expect("with room again it is written");
}

#[cfg(target_os = "linux")]
#[test]
fn reliability_b5_a_folder_that_can_only_be_read_opens_for_reading_log_and_all() {
    let root = new_trial();
    let folder = root.path().join("Plumb");
    let holder = open(root.path());
    note(&holder, "only in the log").expect("it is written");
    // A writer that was killed leaves its log behind.
    let copy = root.path().join("Frozen");
    let copied = Command::new("cp")
        .args(["-r"])
        .arg(&folder)
        .arg(&copy)
        .status()
        .expect("cp runs");
    assert!(
        copied.success()
            && fs::metadata(copy.join("db/journal.db-wal")).is_ok_and(|log| log.len() > 0),
        "with a log that has content"
    );
    drop(holder);
    let mounted = Command::new("mount")
        .args(["--bind", "-o", "ro"])
        .arg(&copy)
        .arg(&copy)
        .stderr(Stdio::null())
        .status();
    let remounted = mounted.is_ok_and(|status| status.success())
        && Command::new("mount")
            .args(["-o", "remount,ro,bind"])
            .arg(&copy)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
    if !remounted && !closed_to_us(&copy) {
        eprintln!("this machine lets us write everywhere; nothing was tried");
        return;
    }
    let opened = Journal::open(&copy, &machine(root.path())).map(|journal| {
        let problem = journal.read_only().cloned().expect("it is read-only");
        assert_eq!(
            (problem.code, problem.reason()),
            (Code::ReadOnly, "folder"),
            "and says why"
        );
        assert_eq!(
            addresses(&journal).len(),
            1,
            "what stands only in the log is seen"
        );
        assert_eq!(
            note(&journal, "no").map_err(|problem| problem.code),
            Err(Code::ReadOnly),
            "nothing can be written"
        );
    });
    if remounted {
        let unmounted = Command::new("umount")
            .arg(&copy)
            .status()
            .expect("umount runs");
        assert!(unmounted.success(), "the trial can be cleared away");
    }
    opened.expect("it opens");
}

/// Takes the right to write from a folder; false where that does not bind us.
#[cfg(target_os = "linux")]
fn closed_to_us(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    for path in [
        folder.join("lock"),
        folder.join("db/journal.db"),
        folder.to_owned(),
    ] {
        let mode = if path.is_dir() { 0o500 } else { 0o400 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("it is closed");
    }
    fs::write(folder.join("probe"), "").is_err()
}

#[test]
fn reliability_a6_a_backup_that_is_killed_is_never_listed() {
    let root = new_trial();
    let journal = open(root.path());
    for n in 0..20 {
        note(&journal, &format!("note {n}")).expect("it is written");
    }
    journal
        .back_up(&call(), BackUp::default())
        .expect("it is made");
    drop(journal);
    let backups = root.path().join("Plumb/backups");
    fs::write(backups.join("half.partial"), "half").expect("what a killed one leaves");
    let desk = plumb_journal::desk::Desk::on(
        machine(root.path()),
        Door::CommandLine,
        Some(root.path().join("Plumb")),
    );
    let listed = desk.backups(&call(), Nothing {}).expect("they read");
    assert_eq!(listed.backups.len(), 1, "only the verified one");
}
