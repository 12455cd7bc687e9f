//! The numbers to hold, measured on a lifetime journal.
//!
//! The rule it keeps: a figure stands beside its budget and fails nothing; the journal is generated, copied, and asked through
//! the same table that the window and the command line use.
//! It does not know why a figure is what it is.

// It prints figures, and stops where the journal does not answer.
#![allow(clippy::print_stdout, clippy::expect_used)]

mod keeping;
mod searching;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use plumb_journal::call::{Call, Door, Paths, Progress};
use plumb_journal::desk::Desk;
use plumb_tests::driver::{self, built, root};
use plumb_tests::lifetime::{LIFETIME, lines};
use serde_json::{Value, json};

fn main() {
    let folder = root().join("target").join("lifetime");
    fs::create_dir_all(&folder).expect("target/lifetime can be made");
    let kept = journal(&folder);
    // A place of its own each time: a machine remembers how far a journal in a place had come, and this one goes back.
    let place = tempfile::TempDir::with_prefix_in("copy-", &folder).expect("a place for a copy");
    let copy = place.path().join("journal");
    copy_folder(&kept, &copy);
    println!(
        "\n{:<52} {:>12}   budget",
        "on the lifetime journal", "figure"
    );
    let only = |part: &str| std::env::args().any(|asked| asked == part);
    if only("search") {
        return searching::figures(&Table::open(&copy));
    }
    if only("keeping") {
        let table = Table::open(&copy);
        keeping::pages(&table);
        keeping::many(&table);
        drop(table);
        return keeping::processes(&copy);
    }
    opening(&copy);
    let table = Table::open(&copy);
    derived(&table, &copy);
    charts(&table);
    writing(&table);
    searching::figures(&table);
    searching::names(&table);
    keeping::pages(&table);
    paper(&table, &folder);
    drop(table);
    whole_process(&copy);
    keeping::processes(&copy);
    window(&copy);
    keeping::many(&Table::open(&copy));
    sizes(&copy);
}

fn figure(what: &str, found: &str, budget: &str) {
    println!("{what:<52} {found:>12}   {budget}");
}

fn spoken(took: Duration) -> String {
    let ms = took.as_secs_f64() * 1e3;
    if ms < 2_000.0 {
        format!("{ms:.1} ms")
    } else {
        format!("{:.2} s", ms / 1e3)
    }
}

/// The middle one of several tries.
fn median(tries: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..tries)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[tries / 2]
}

/// The command table of an open journal.
struct Table {
    desk: Desk,
    cancelled: AtomicBool,
}

impl Table {
    fn open(journal: &Path) -> Table {
        Table {
            desk: Desk::start(Door::CommandLine, Some(journal.to_path_buf())),
            cancelled: AtomicBool::new(false),
        }
    }

    fn ask(&self, name: &str, request: &Value) -> Value {
        serde_json::from_str(&self.answer(name, request)).expect("the journal answers JSON")
    }

    /// The answer as it crosses to a shell; reading it is the shell's own time.
    fn answer(&self, name: &str, request: &Value) -> String {
        let quiet = |_: Progress| {};
        let call = Call {
            door: Door::CommandLine,
            places: &Paths,
            progress: &quiet,
            cancelled: &self.cancelled,
        };
        let answer = self.desk.call(name, &request.to_string(), &call);
        answer.unwrap_or_else(|problem| panic!("{name} was refused: {problem:?}"))
    }
}

/// The lifetime journal, made anew only when the generator changed.
fn journal(folder: &Path) -> PathBuf {
    let last_day = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day of the calendar");
    let text = lines(LIFETIME, last_day);
    let (file, journal) = (folder.join("lifetime.plumb.jsonl"), folder.join("journal"));
    if journal.is_dir() && fs::read_to_string(&file).is_ok_and(|kept| kept == text) {
        return journal;
    }
    fs::remove_dir_all(&journal).ok();
    fs::write(&file, text).expect("the lines can be written");
    let table = Table::open(&journal);
    table.ask("begin_journal", &json!({ "folder": journal }));
    let begun = Instant::now();
    let answer = table.ask("import", &json!({ "format": "json", "from": file }));
    figure(
        "import of the whole lifetime, one change",
        &spoken(begun.elapsed()),
        "",
    );
    assert_eq!(
        answer["counts"]["rejected"], 0,
        "the journal takes every line: {}",
        answer["counts"]
    );
    journal
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a copy can be made");
    for entry in fs::read_dir(from)
        .expect("the journal can be read")
        .flatten()
    {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}

fn opening(copy: &Path) {
    let took = median(5, || {
        Table::open(copy).answer("timeline", &json!({ "limit": 100 }));
    });
    figure(
        "open, and the first page of the timeline",
        &spoken(took),
        "150 ms",
    );
}

fn derived(table: &Table, copy: &Path) {
    let took = median(3, || {
        let fresh = Table::open(copy);
        fresh.answer("depth", &json!({}));
        fresh.answer("freshness", &json!({}));
    });
    let opened = median(3, || drop(Table::open(copy)));
    figure(
        "depth and freshness of every area, from the rows",
        &spoken(took.saturating_sub(opened)),
        "150 ms",
    );
    let warm = median(5, || drop(table.answer("today", &json!({}))));
    figure("the day in brief, warm", &spoken(warm), "");
}

/// The charts, each of the whole craft where it draws one, else of everything.
const CHARTS: &[(&str, &[&str])] = &[
    ("sounding-line", &["Ceramics"]),
    ("seabed", &[]),
    ("core", &["Ceramics"]),
    ("bob", &["Ceramics"]),
    ("waterline", &[]),
    ("silt-calendar", &["Ceramics"]),
    ("reach", &[]),
    ("echoes", &[]),
    ("two-soundings", &[]),
    ("true", &["Ceramics"]),
];

fn charts(table: &Table) {
    for (chart, areas) in CHARTS {
        let request = json!({ "chart": chart, "areas": areas, "width": 900 });
        let begun = Instant::now();
        let scene = table.ask("chart", &request);
        let cold = begun.elapsed();
        let took = median(7, || drop(table.answer("chart", &request)));
        figure(&format!("{chart}, warm"), &spoken(took), "20 ms");
        figure(&format!("{chart}, the first time"), &spoken(cold), "");
        figure(
            &format!("{chart}, as JSON"),
            &format!("{} KB", scene.to_string().len() / 1024),
            "300 KB",
        );
    }
}

fn writing(table: &Table) {
    let session = json!({ "making": "45m", "areas": ["Ceramics"], "text": "rims" });
    let took = median(21, || drop(table.answer("log_session", &session)));
    figure("log a session, durable on disk", &spoken(took), "10 ms");
    let milestone = json!({ "title": "Ash glaze, even", "areas": ["Ceramics"], "challenge": [{ "area": "Ceramics", "level": "4" }] });
    let took = median(11, || drop(table.answer("log_milestone", &milestone)));
    figure(
        "log a milestone, with what it moved",
        &spoken(took),
        "10 ms",
    );
}

/// As many works as fill two hundred pages, found by writing a few first.
fn paper(table: &Table, folder: &Path) {
    let candidates = table.ask("portfolio_candidates", &json!({}));
    let items: Vec<&Value> = candidates["candidates"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| &one["item"])
        .collect();
    let file = folder.join("portfolio.pdf");
    let write = |works: usize| {
        let works: Vec<&Value> = items.iter().take(works).copied().collect();
        let begun = Instant::now();
        let answer = table.ask(
            "export_portfolio",
            &json!({ "choice": { "works": works }, "format": "pdf", "to": file }),
        );
        (answer["pages"].as_u64().unwrap_or(0), begun.elapsed())
    };
    let (few, _) = write(20);
    let (more, _) = write(60);
    let per_page = 40.0 / (more.saturating_sub(few).max(1) as f64);
    let wanted = 60 + ((200_u64.saturating_sub(more)) as f64 * per_page) as usize;
    let (pages, took) = write(wanted.min(items.len()));
    figure(
        &format!("tagged PDF of {pages} pages"),
        &spoken(took),
        "3 s for 200",
    );
}

fn whole_process(copy: &Path) {
    let desk = driver::Desk::without_display();
    let took = median(11, || {
        let mut plumb = desk.command(&built("plumb"));
        plumb
            .arg("--journal")
            .arg(copy)
            .args(["log", "session", "--area", "Ceramics", "--making", "5m"]);
        let status = plumb
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("plumb can be started");
        assert!(status.success(), "plumb logs");
    });
    figure("`plumb log` as a whole process", &spoken(took), "50 ms");
}

/// The window's own process, when it has shown its first page: what it holds that is not shared with others.
fn window(copy: &Path) {
    if !cfg!(target_os = "linux") {
        return;
    }
    let mut desk = driver::Desk::new();
    desk.set("PLUMB_JOURNAL", &copy.to_string_lossy());
    let mut child = desk
        .command(&built("plumb-window"))
        .stderr(Stdio::null())
        .spawn()
        .expect("the window can be started");
    let mut held = 0;
    let mut same = 0;
    for _ in 0..120 {
        std::thread::sleep(Duration::from_millis(250));
        let now = resident(child.id());
        same = if now.abs_diff(held) < 512 {
            same + 1
        } else {
            0
        };
        held = now;
        if same == 12 {
            break;
        }
    }
    figure(
        "memory of the window's own process",
        &format!("{} MB", held / 1024),
        "150 MB",
    );
    child.kill().ok();
    child.wait().ok();
    frames(&desk);
}

/// Pictures that the page shows in a second while a range is drawn over a lifetime's Sounding line, and the longest wait between two.
fn frames(desk: &driver::Desk) {
    let page = desk.open_as_it_was();
    page.go("/areas");
    page.click("[data-testid=area-link]");
    page.see("[data-testid=scene-sounding-line] svg");
    page.ask(
        "window.__at = []; const look = (time) => { window.__at.push(time); requestAnimationFrame(look); }; requestAnimationFrame(look)",
    );
    page.drag_across("[data-testid=scene-sounding-line]", 0.2, 0.7);
    let found = page.ask(
        "const at = window.__at; const gaps = at.slice(1).map((time, n) => time - at[n]); \
         return [1000 * gaps.length / (at.at(-1) - at[0]), Math.max(...gaps)]",
    );
    let number = |at: usize| found[at].as_f64().unwrap_or_default();
    figure(
        "frames a second while brushing a lifetime",
        &format!("{:.0}", number(0)),
        "",
    );
    figure(
        "the longest wait between two of them",
        &format!("{:.0} ms", number(1)),
        "",
    );
    page.leave();
}

/// Kilobytes of private memory of a process; shared libraries are everybody's.
fn resident(process: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let of = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_whitespace().nth(1))
            .and_then(|number| number.parse().ok())
            .unwrap_or(0_u64)
    };
    of("Private_Clean:") + of("Private_Dirty:")
}

fn sizes(copy: &Path) {
    for program in ["plumb", "plumb-window"] {
        let bytes = fs::metadata(built(program)).map_or(0, |about| about.len());
        figure(
            &format!("size of {program}"),
            &format!("{} MB", bytes / 1_000_000),
            "",
        );
    }
    let size = Command::new("du").arg("-sm").arg(copy).output().ok();
    let size = size.map(|output| {
        String::from_utf8_lossy(&output.stdout)
            .split_whitespace()
            .next()
            .unwrap_or("?")
            .to_owned()
    });
    figure(
        "the journal on disk",
        &format!("{} MB", size.unwrap_or_default()),
        "",
    );
}
