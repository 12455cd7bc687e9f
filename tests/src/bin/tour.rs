//! The tour: the real window on the sample journal, photographed, with a chart and a portfolio that it wrote itself.
//!
//! The rule it keeps: it does what a person would do, with the programs that a person gets; no picture is arranged.
//! It does not know what is right on a picture; whoever looks at them does.

// It prints where its pictures are, and stops where the window does not obey.
#![allow(clippy::print_stdout, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use plumb_tests::driver::{Desk, root};
use plumb_tests::window::Window;

/// The places that are photographed, by the name of their pictures and their address; the two that need an id are clicked.
const PLACES: &[(&str, &str)] = &[
    ("today", "/today"),
    ("week", "/week"),
    ("areas", "/areas"),
    ("sound-again", "/resounding"),
    ("works", "/works"),
    ("plate", "/works/plates/new"),
    ("library", "/library"),
    ("year", "/year/2023"),
    ("milestone", "/entry/new/milestone"),
    ("history", "/history"),
    ("settings", "/settings"),
    ("keys", "/settings/keys"),
];

/// The sections of an area's page below its head, by the charts in them.
const SECTIONS: &[(&str, &str)] = &[
    ("hard", "bob"),
    ("fresh", "silt-calendar"),
    ("wide", "reach"),
    ("core", "core"),
    ("hours", "waterline"),
    ("voices", "echoes"),
    ("true", "true"),
];

/// The page's sizes.
const SIZES: &[(u32, u32)] = &[(1280, 800), (900, 600)];
/// A portfolio of everything takes a debug build a minute on a busy machine.
const PATIENCE: Duration = Duration::from_secs(240);
const THEMES: &[&str] = &["light", "dark"];

/// Pictures of the README, and the pictures of the tour that they are.
const README: &[(&str, &str)] = &[
    ("area-light.png", "area-light-1280x800.png"),
    ("today-light.png", "today-light-1280x800.png"),
    ("areas-light.png", "areas-then-light-1280x800.png"),
    ("portfolio-dark.png", "portfolio-dark-1280x800.png"),
];

fn main() {
    let refresh = std::env::args().any(|word| word == "--refresh");
    let folder = root().join("target").join("tour");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("target/tour can be made");

    let desk = Desk::new();
    let window = desk.open();
    let mut tour = Tour {
        window: &window,
        folder: folder.clone(),
        written: Vec::new(),
    };
    window.see("[data-testid=first-run]");
    tour.pictures("first-run");
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=capture]");
    for (name, place) in PLACES {
        window.go(place);
        tour.pictures(name);
    }
    tour.work();
    tour.ground();
    tour.area(&desk);
    tour.portfolio(&desk);
    tour.found();
    tour.palette();
    tour.capture();
    let written = tour.written.clone();
    window.close();

    println!("\nThe tour left in {}:", folder.display());
    for place in &written {
        println!("  {}", place.display());
    }
    if refresh {
        refresh_readme(&folder);
    }
}

/// The tour so far.
struct Tour<'a> {
    window: &'a Window,
    folder: PathBuf,
    written: Vec<PathBuf>,
}

impl Tour<'_> {
    /// Photographs what is open, in each size and theme; what stood at the top stays there.
    fn pictures(&mut self, name: &str) {
        for (width, height) in SIZES {
            self.window.resize(*width, *height);
            for theme in THEMES {
                self.window.ask_with(
                    "document.documentElement.dataset.theme = arguments[0]",
                    vec![(*theme).into()],
                );
                self.settle();
                let place = self
                    .folder
                    .join(format!("{name}-{theme}-{width}x{height}.png"));
                self.window.screenshot(&place);
                self.written.push(place);
            }
        }
        self.window.resize(1280, 800);
        self.window
            .ask("document.documentElement.dataset.theme = 'light'");
    }

    /// Everything at once: the ground then and now, and what lies below it.
    fn ground(&mut self) {
        self.window.go("/areas");
        self.window.see("[data-testid=scene-seabed] svg");
        self.window.ask(
            "const then = document.querySelector('[data-testid=then]'); then.value = Math.round(then.max / 2); \
             for (const kind of ['input', 'change']) then.dispatchEvent(new Event(kind, {bubbles: true}))",
        );
        self.settle();
        self.pictures("areas-then");
        self.section("areas-change", "two-soundings");
        self.section("areas-hours", "waterline");
    }

    /// A section of a long page, with its chart at the top of the window.
    fn section(&mut self, name: &str, chart: &str) {
        let top = format!(
            "document.querySelector('[data-testid=section-{name}]')?.scrollIntoView({{block: 'start'}})"
        );
        self.window.ask(&top);
        self.window.see(&format!(
            "[data-testid=scene-{chart}] svg, [data-testid=silt-calendar]"
        ));
        self.window.ask(&top);
        self.pictures(&format!("section-{name}"));
    }

    /// The craft's page, with its charts one below the other, and its Sounding line as a file.
    fn area(&mut self, desk: &Desk) {
        self.window.go("/areas");
        self.window.click_named("Illustration");
        self.window
            .see("[data-testid=scene-sounding_line], [data-testid=scene-sounding-line]");
        self.pictures("area");
        for (section, chart) in SECTIONS {
            self.section(section, chart);
        }
        self.window
            .ask("document.querySelector('[data-testid=section-deep]').scrollIntoView()");
        let chart = self.folder.join("sounding-line.svg");
        desk.will_pick(&[&chart]);
        self.window.click("[data-testid^=more-sounding]");
        self.window.click_named("Save as SVG");
        self.wrote(chart);
        // The quiet line has said so; the next pictures are of other things.
        self.window.press("Escape");
    }

    fn work(&mut self) {
        self.window.go("/works");
        self.settle();
        self.window
            .click("main a[href^='#/works/']:not([href$='/new'])");
        self.pictures("work");
    }

    /// A question to the Library, with what answers it by work.
    fn found(&mut self) {
        self.window.go("/library");
        self.window
            .fill_at("[data-testid=library-search]", "kind:milestone");
        self.window
            .choose("[data-testid=library-group]", "Grouped by work");
        self.pictures("library-found");
    }

    /// What the palette offers for a few letters.
    fn palette(&mut self) {
        self.window.go("/today");
        self.window.press("Control+k");
        self.window.fill_at("[data-testid=palette-field]", "glaze");
        self.settle();
        self.pictures("palette");
        self.window.press("Escape");
    }

    /// A line, and what is said of it.
    fn capture(&mut self) {
        self.window.go("/today");
        self.window.click("[data-testid=capture]");
        self.window
            .type_text("today 45m illustration: ink studies of the tern");
        self.settle();
        self.pictures("capture");
        self.window.click("[data-testid=capture]");
        self.window.press("Enter");
        self.window.see_text("ink studies of the tern");
        self.pictures("logged");
    }

    /// A PDF and a page of HTML, written by the window.
    fn portfolio(&mut self, desk: &Desk) {
        self.window.go("/portfolios");
        self.settle();
        self.pictures("portfolio");
        for format in ["pdf", "html"] {
            let file = self.folder.join(format!("portfolio.{format}"));
            desk.will_pick(&[&file]);
            self.window.click(&format!("[data-testid=export-{format}]"));
            self.wrote(file);
        }
    }

    fn wrote(&mut self, place: PathBuf) {
        let what = format!("{} to be written", place.display());
        self.window.wait_up_to(PATIENCE, &what, || place.is_file());
        self.written.push(place);
    }

    /// Waits until nothing moves: nothing under way, fonts there, and the page the same twice in a row.
    fn settle(&self) {
        let mut before = String::new();
        self.window.wait_up_to(PATIENCE, "the page to settle", || {
            std::thread::sleep(Duration::from_millis(120));
            let state = self.window.ask(
                "const busy = document.querySelector('[aria-busy=true]') || document.fonts.status !== 'loaded' \
                 || document.getAnimations().some((one) => one.playState === 'running'); \
                 return busy ? '' : String(document.body.innerHTML.length) + document.body.scrollHeight",
            );
            let now = state.as_str().unwrap_or_default().to_owned();
            let settled = !now.is_empty() && now == before;
            before = now;
            settled
        });
    }
}

fn refresh_readme(folder: &Path) {
    let pictures = root().join("assets").join("screenshots");
    fs::create_dir_all(&pictures).expect("assets/screenshots can be made");
    for (name, picture) in README {
        fs::copy(folder.join(picture), pictures.join(name))
            .expect("a picture of the tour can be copied");
        println!("  refreshed {}", pictures.join(name).display());
    }
}
