//! What a person does in more than one journey.
//!
//! The rule it keeps: every step is one that a person takes, in the window or on the command line.
//! It does not know what a journey is for.

use std::path::{Path, PathBuf};

use image::{Rgb, RgbImage};
use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::Value;

/// Says something on the command line that must be done; answers what it said.
pub fn plumb(desk: &Desk, words: &[&str]) -> String {
    let said = desk.plumb(words);
    assert_eq!(said.status, 0, "plumb {words:?} is done: {}", said.err);
    said.out
}

/// Asks the command line for JSON.
pub fn plumb_json(desk: &Desk, words: &[&str]) -> Value {
    let out = plumb(desk, &[words, &["--json"]].concat());
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("plumb {words:?}: {error} in {out}"))
}

/// A desk with a journal of ceramics on it, its areas Glaze and Throwing.
pub fn potter() -> Desk {
    let desk = Desk::new();
    plumb(
        &desk,
        &["init", "--name", "Ada Marsh", "--craft", "Ceramics"],
    );
    plumb(&desk, &["area", "add", "Glaze", "--under", "Ceramics"]);
    plumb(&desk, &["area", "add", "Throwing", "--under", "Ceramics"]);
    desk
}

/// Logs a milestone with a link to show.
pub fn shown(desk: &Desk, title: &str, on: &str, challenge: &str) {
    plumb(
        desk,
        &[
            "log",
            "milestone",
            title,
            "--on",
            on,
            "--challenge",
            challenge,
            "--link",
            "https://example.org/pots",
        ],
    );
}

/// Opens the window and goes to Today, wherever it was left.
pub fn open_today(desk: &Desk) -> Window {
    let window = desk.open();
    window.click_named("Today");
    window.see("[data-testid=capture]");
    window
}

/// Writes into the capture line and waits until it is read.
pub fn write_line(window: &Window, line: &str) {
    window.fill("Capture line", line);
    window.see("[data-testid=reading] button, [data-testid=capture-question]");
}

/// The entries that the timeline lists, as they read.
pub fn entries(window: &Window) -> Vec<String> {
    let rows = window.ask("return [...document.querySelectorAll('[data-testid=entry]')].map((row) => row.textContent)");
    let rows = rows.as_array().into_iter().flatten();
    rows.filter_map(|row| {
        row.as_str()
            .map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "))
    })
    .collect()
}

/// Waits until an entry with these words is listed, or is no longer.
pub fn see_entry(window: &Window, words: &str, listed: bool) {
    window.wait(
        &format!("the entry {words:?} to be listed: {listed}"),
        || entries(window).iter().any(|row| row.contains(words)) == listed,
    );
}

/// Opens an area's page by its name on the list of areas.
pub fn go_to_area(window: &Window, area: &str) {
    window.click_named("Areas");
    window.see_text("Every number opens to the works behind it.");
    // The list stands below all ground, and moves until that is drawn.
    window.see("[data-testid=scene-seabed] svg");
    window.click_named(area);
    window.see("[data-testid=area-sentence]");
}

/// Begins a new entry of a kind with Ctrl+N; the kind as the window words it, such as "Something done".
pub fn begin_entry(window: &Window, kind: &str) {
    window.press("Control+n");
    window.click(&format!("[data-testid=new-{kind}]"));
    window.see("[data-testid=save]");
}

/// Chooses an area in an editor, as it stands in the list: "Ceramics Glaze".
pub fn choose_area(window: &Window, label: &str, area: &str) {
    let name = area.rsplit(' ').next().unwrap_or(area);
    window.fill(label, name);
    window.click_named(area);
}

/// A small picture of a pot, as a photo in the person's home.
pub fn photo(desk: &Desk, name: &str) -> PathBuf {
    let place = desk.home().join(name);
    let picture = RgbImage::from_fn(240, 180, |x, y| {
        let (across, down) = (i64::from(x) - 120, i64::from(y) - 95);
        if across * across + down * down < 65 * 65 {
            Rgb([96, 132, 118])
        } else {
            Rgb([226, 217, 196])
        }
    });
    picture.save(&place).expect("a photo can be written");
    place
}

/// Every file below a folder, with its bytes.
pub fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else if let Ok(bytes) = std::fs::read(&path) {
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}
