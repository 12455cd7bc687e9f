//! The ten most common tasks by keyboard alone, each with its key presses counted and its seconds taken.
//!
//! What is held is the number of presses; the seconds are a figure, because a busy machine is slow. Both are written to `target/ten-tasks.md`.

use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use plumb_tests::driver::{Desk, root};
use plumb_tests::tasks::TASKS;
use plumb_tests::window::Window;
use serde_json::{Value, json};

use super::person::{open_today, photo, plumb, plumb_json, potter, see_entry};

/// What a letter and a press cost a hand that types 40 words a minute, in seconds; only for the report.
const LETTER: f64 = 0.3;

/// What the tasks took, and where that is another number of presses than the README tells.
struct Report {
    rows: String,
    wrong: Vec<String>,
}

/// A hand at the keyboard: every key goes through it, so that the count cannot lie.
struct Hand<'a> {
    window: &'a Window,
    begun: Instant,
    presses: Cell<usize>,
    letters: Cell<usize>,
}

impl<'a> Hand<'a> {
    fn on(window: &'a Window) -> Hand<'a> {
        Hand {
            window,
            begun: Instant::now(),
            presses: Cell::new(0),
            letters: Cell::new(0),
        }
    }

    /// Presses one key, or several together: one press.
    fn press(&self, keys: &str) {
        self.presses.set(self.presses.get() + 1);
        self.window.press(keys);
    }

    /// Types words: the text of the task.
    fn write(&self, words: &str) {
        self.letters.set(self.letters.get() + words.chars().count());
        self.window.type_text(words);
    }

    /// Answers the system's dialog for files, which is open: its file's name, and Enter.
    fn pick(&self, file: &Path) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        self.letters.set(self.letters.get() + name.chars().count());
        self.presses.set(self.presses.get() + 1);
    }

    /// Waits until this has the focus, as one looks before one types.
    fn see_focus(&self, name: &str) {
        self.window
            .wait(&format!("{name:?} to have the focus"), || {
                self.window.focus().starts_with(name)
            });
    }

    /// Goes on by Tab until this has the focus; each Tab is a press.
    fn tab_to(&self, name: &str) {
        for _ in 0..20 {
            if self.window.focus().starts_with(name) {
                return;
            }
            self.press("Tab");
        }
        panic!("Tab does not reach {name:?}: {}", self.window.focus());
    }

    /// Opens an entry by a word of it, with the palette.
    fn open_by(&self, word: &str) {
        self.press("Control+k");
        self.window.see("[data-testid=palette-field]");
        self.write(word);
        self.press("Enter");
        self.window.see("[data-testid=save]");
    }

    /// The task is done; what it took is a row of the report.
    fn done(&self, nth: usize, report: &mut Report) {
        let seconds = self.begun.elapsed().as_secs_f64();
        let (presses, letters) = (self.presses.get(), self.letters.get());
        let typed = LETTER * f64::from(u32::try_from(presses + letters).unwrap_or(u32::MAX));
        let what = TASKS[nth].what;
        let _ = writeln!(
            report.rows,
            "| {} | {what} | {presses} | {letters} | {seconds:.1} | {:.0} |",
            nth + 1,
            typed + seconds
        );
        if presses != TASKS[nth].presses {
            report.wrong.push(format!("{what}: {presses}"));
        }
    }
}

/// The entry whose text or title begins with these words.
fn entry(desk: &Desk, words: &str) -> Value {
    let list = plumb_json(desk, &["list"]);
    let rows = list.as_array().into_iter().flatten();
    let found = rows.into_iter().find(|row| {
        ["text", "title", "quote"].iter().any(|key| {
            row[key]
                .as_str()
                .is_some_and(|text| text.starts_with(words))
        })
    });
    found.cloned().unwrap_or(Value::Null)
}

/// A task by the capture line alone: to the line, the words, Enter.
fn capture(hand: &Hand, line: &str) {
    hand.press("Control+l");
    hand.see_focus("Capture line");
    hand.write(line);
    hand.press("Enter");
}

fn time_in_one_line(desk: &Desk, window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    capture(&hand, "90m glaze: sieved the ash");
    see_entry(window, "sieved the ash", true);
    hand.done(0, report);
    assert_eq!(
        entry(desk, "sieved the ash")["making_min"],
        90,
        "the hours are read, not only kept as words"
    );
}

/// U22: at most six presses beyond the text, from opening the program to saved.
fn a_work_with_a_photo(desk: &Desk, window: &Window, report: &mut Report) {
    let jar = photo(desk, "moon jar.png");
    let hand = Hand::on(window);
    hand.press("Control+l");
    hand.see_focus("Capture line");
    hand.write("! glaze=5: Moon jar");
    desk.will_pick(&[&jar]);
    hand.press("Control+Shift+a");
    hand.pick(&jar);
    window.see("[data-testid=capture-file]");
    hand.press("Enter");
    see_entry(window, "Moon jar", true);
    hand.done(1, report);
    let saved = plumb_json(desk, &["show", "Moon jar"]);
    assert_eq!(
        (&saved["strength"], &saved["evidence"][0]["name"]),
        (&json!("shown"), &json!("moon jar.png")),
        "title, photo and challenge are saved: {saved}"
    );
}

fn years_ago(desk: &Desk, window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    capture(&hand, "3 may 2009 2h throwing: first celadon test");
    window.see("[data-testid=quiet]");
    window.wait("the line to be empty", || {
        window.value("[data-testid=capture]").is_empty()
    });
    hand.done(2, report);
    assert_eq!(
        entry(desk, "first celadon")["on"],
        "2009-05-03",
        "on the day that was said"
    );
}

fn what_someone_said(desk: &Desk, window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    capture(&hand, "\"It rings like a bell\" @alder");
    see_entry(window, "It rings like a bell", true);
    hand.done(3, report);
    assert_eq!(
        entry(desk, "It rings")["kind"],
        "recognition",
        "kept as what someone said, with who"
    );
}

fn a_photo_for_yesterday(desk: &Desk, window: &Window, report: &mut Report) {
    plumb(
        desk,
        &["jot", "yesterday 45m glaze: mixed the porcelain slip"],
    );
    let bucket = photo(desk, "slip.png");
    let hand = Hand::on(window);
    hand.open_by("porcelain");
    desk.will_pick(&[&bucket]);
    hand.press("Control+Shift+a");
    hand.pick(&bucket);
    window.see("[data-testid=evidence-added]");
    hand.press("Control+s");
    see_entry(window, "porcelain", true);
    hand.done(4, report);
    assert_eq!(
        entry(desk, "mixed the porcelain")["evidence"][0]["name"],
        "slip.png",
        "the photo stands behind the entry of yesterday"
    );
}

fn long_ago_by_a_word(window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    hand.open_by("celadon");
    hand.done(5, report);
    assert_eq!(
        window.value("[data-testid=text]"),
        "first celadon test",
        "it is open"
    );
    window.press("Escape");
    window.see("[data-testid=capture]");
}

fn corrected_and_taken_back(desk: &Desk, window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    hand.open_by("sieved");
    hand.tab_to("What did you do?");
    hand.press("Control+End");
    hand.write(" twice");
    hand.press("Control+s");
    see_entry(window, "sieved the ash twice", true);
    hand.press("Control+z");
    see_entry(window, "sieved the ash twice", false);
    hand.done(6, report);
    assert_eq!(
        entry(desk, "sieved")["text"],
        "sieved the ash",
        "as it was before"
    );
}

fn a_week_at_once(desk: &Desk, window: &Window, report: &mut Report) {
    let hand = Hand::on(window);
    hand.press("Control+k");
    window.see("[data-testid=palette-field]");
    hand.write("week");
    hand.press("Enter");
    window.wait("the first cell to have the caret", || {
        window.ask("return document.activeElement?.dataset.cell ?? ''") == "0-0"
    });
    for (nth, minutes) in ["90", "45", "1:15", "60", "30"].iter().enumerate() {
        if nth > 0 {
            hand.press("ArrowRight");
        }
        hand.write(minutes);
    }
    hand.press("Control+s");
    window.see_text("Logged: week 47");
    hand.done(7, report);
    assert_eq!(
        plumb_json(desk, &["history", "--limit", "1"])[0]["label"],
        "Log week 47",
        "five days are one change"
    );
}

fn a_timer(desk: &mut Desk, window: Window, report: &mut Report) -> Window {
    let hand = Hand::on(&window);
    hand.press("Control+t");
    window.see("[data-testid=timer-mark]");
    // A window's clock stands still in a test, so the time goes by at the other door and in the next window.
    desk.set_now("2026-11-20T12:40:00Z");
    plumb(desk, &["timer", "pause"]);
    window.wait("40 minutes to be timed", || window.text().contains("40:0"));
    let started = hand.presses.get();
    window.leave();
    let window = open_today(desk);
    let hand = Hand::on(&window);
    hand.presses.set(started);
    hand.press("Control+t");
    hand.see_focus("Capture line");
    hand.write("wedged the clay");
    window.see("[data-testid=reading] button");
    hand.press("Enter");
    window.see_gone("[data-testid=timer-mark]");
    see_entry(&window, "wedged the clay", true);
    hand.done(8, report);
    assert_eq!(
        entry(desk, "wedged")["making_min"],
        40,
        "what was timed is logged"
    );
    window
}

fn ten_private(desk: &Desk, window: &Window, report: &mut Report) {
    for nth in 1..=10 {
        plumb(
            desk,
            &[
                "jot",
                &format!("today 20m throwing: commission, bowl {nth}"),
            ],
        );
    }
    let hand = Hand::on(window);
    hand.press("Control+f");
    hand.see_focus("Search the Library");
    hand.write("commission");
    window.see_text("10 entries found");
    hand.press("Enter");
    hand.see_focus("Entries");
    hand.press("Control+a");
    window.see_text("Change 10 entries");
    hand.press("c");
    window.see("[data-testid=bulk-dialog]");
    hand.see_focus("What to do");
    // The first letter of "Make private" chooses it in the list.
    hand.press("m");
    window.see_text("10 entries will change");
    hand.press("Control+s");
    window.see_gone("[data-testid=bulk-dialog]");
    hand.done(9, report);
    let found = plumb_json(desk, &["list", "is:private"]);
    assert_eq!(
        found.as_array().map(Vec::len),
        Some(10),
        "all ten are private: {found}"
    );
}

#[test]
fn ten_common_tasks_take_so_few_presses() {
    let mut desk = potter();
    desk.set_now("2026-11-20T12:00:00Z");
    let head = "# Ten common tasks, by keyboard\n\n\
        Presses are beyond the text; a dialog's Enter counts. Seconds on the screen are this machine's, with a debug build; doing adds a hand \
        that types 40 words a minute.\n\n\
        | | task | presses | letters typed | seconds on the screen | seconds of doing |\n|---|---|---|---|---|---|\n";
    let mut report = Report {
        rows: head.to_owned(),
        wrong: Vec::new(),
    };
    let window = open_today(&desk);
    time_in_one_line(&desk, &window, &mut report);
    window.close();
    let opening = Instant::now();
    let window = open_today(&desk);
    let opened = opening.elapsed().as_secs_f64();
    a_work_with_a_photo(&desk, &window, &mut report);
    years_ago(&desk, &window, &mut report);
    what_someone_said(&desk, &window, &mut report);
    a_photo_for_yesterday(&desk, &window, &mut report);
    long_ago_by_a_word(&window, &mut report);
    corrected_and_taken_back(&desk, &window, &mut report);
    a_week_at_once(&desk, &window, &mut report);
    let window = a_timer(&mut desk, window, &mut report);
    ten_private(&desk, &window, &mut report);
    window.close();
    let _ = writeln!(report.rows, "\nThe window was open after {opened:.1} s.");
    let place = root().join("target").join("ten-tasks.md");
    fs::write(&place, &report.rows).expect("a report can be written");
    assert_eq!(
        report.wrong,
        Vec::<String>::new(),
        "the README tells these numbers of presses"
    );
    assert!(
        TASKS[1].presses <= 6,
        "U22: a work with a photo and its challenge takes at most six presses beyond the text"
    );
}
