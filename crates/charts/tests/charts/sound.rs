//! What must hold of every scene, whichever chart it is: every datum named, reachable, in the table and open; every word inside and apart.

use std::{
    fmt::Write,
    sync::{Arc, LazyLock},
};

use plumb_charts::{
    Look, Medium, Scene, Spec, Theme,
    scene::{Opens, Part, Shape, Words},
    svg,
};
use plumb_mastery::words::Language;
use resvg::usvg;

/// A chart in a state.
pub struct Case {
    /// The state.
    pub name: String,
    /// The range and the rest; width, medium and direction are varied.
    pub spec: Spec,
    /// Gathers the series for a spec and draws it.
    pub draw: Box<dyn Fn(&Spec) -> Scene>,
}

/// The widths in which every chart is looked at.
pub const WIDTHS: [i32; 3] = [480, 960, 1600];

/// The least that two texts may overlap, in pixels: boxes of letters hold room above and below.
const LAP: f32 = 3.0;

impl Case {
    /// A case.
    pub fn new(name: &str, spec: &Spec, draw: impl Fn(&Spec) -> Scene + 'static) -> Self {
        Self {
            name: name.to_owned(),
            spec: spec.clone(),
            draw: Box::new(draw),
        }
    }

    /// The scene as it is first seen.
    pub fn scene(&self) -> Scene {
        (self.draw)(&self.spec)
    }

    /// The case in every width, medium and direction.
    pub fn everywhere(&self, mut look: impl FnMut(&Spec, &Scene)) {
        for width in WIDTHS {
            for medium in [Medium::Screen, Medium::Print] {
                for right_way_up in [false, true] {
                    let spec = Spec {
                        width,
                        medium,
                        right_way_up,
                        ..self.spec.clone()
                    };
                    look(&spec, &(self.draw)(&spec));
                }
            }
        }
    }

    /// Asserts everything that holds of every chart.
    pub fn holds(&self) {
        self.everywhere(|spec, scene| {
            let state = format!(
                "{} at {} {:?}, up {}",
                self.name, spec.width, spec.medium, spec.right_way_up
            );
            reachable(&state, scene);
            clear(&state, scene);
            assert_eq!(*scene, (self.draw)(spec), "{state}: two runs are the same");
            let json = serde_json::to_string(scene).expect("a scene is JSON");
            let back: Scene = serde_json::from_str(&json).expect("the same scene");
            assert_eq!(back, *scene, "{state}: nothing is lost on the wire");
            assert!(
                json.len() <= 300 * 1024,
                "{state}: {} bytes are more than 300 KB",
                json.len()
            );
        });
    }

    /// Asserts that German words keep clear of each other as well, and that no words of ours are written into the code.
    pub fn holds_in_every_language(&self) {
        for width in WIDTHS {
            let spec = Spec {
                width,
                ..self.spec.clone()
            };
            let german = Language::German.speaking(|| (self.draw)(&spec));
            clear(&format!("{} in German at {width}", self.name), &german);
        }
        let scene = Language::Pseudo.speaking(|| self.scene());
        for said in ours(&scene) {
            let worded = said.chars().filter(char::is_ascii_lowercase).count() > 1;
            let accented = said.contains(['[', ']', '~', 'á', 'é', 'í', 'ó', 'ú', 'ý']);
            assert!(
                accented || !worded,
                "{}: '{said}' is said in English whatever is spoken",
                self.name
            );
        }
    }

    /// The case as a person would read it, then a fingerprint of every variant and theme.
    pub fn described(&self) -> String {
        let mut out = String::new();
        let scene = self.scene();
        let mut put = |line: String| writeln!(out, "{line}").expect("a string takes every line");
        if let Some(lead) = &scene.lead {
            put(format!(
                "{} | {} | {}",
                lead.before, lead.figure, lead.after
            ));
        }
        put(scene.sentence.clone());
        scene
            .notes
            .iter()
            .for_each(|note| put(format!("note: {note}")));
        for mark in &scene.marks {
            if let Shape::Text(label) = &mark.shape {
                let (x, y) = (label.at.x, label.at.y);
                put(format!("{x:>5} {y:>5} {}", label.words.text()));
            }
        }
        for table in &scene.tables {
            for row in table.rows.iter().take(12) {
                let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
                put(cells.join(" | "));
            }
        }
        self.everywhere(|spec, scene| {
            let themes = if spec.medium == Medium::Print {
                &[Theme::Print][..]
            } else {
                &Theme::ALL[..4]
            };
            for theme in themes {
                let look = Look {
                    theme: *theme,
                    ..Look::default()
                };
                let (wide, high, up) = (scene.width, scene.height, spec.right_way_up);
                let print = fingerprint(&svg(scene, look).svg);
                put(format!(
                    "{wide} × {high} {:?} {theme:?} up {up}: {print:016x}",
                    spec.medium
                ));
            }
        });
        out
    }
}

/// Everything that a scene says in words of ours, the person's words within them included.
fn ours(scene: &Scene) -> Vec<&str> {
    let mut said = vec![scene.title.as_str(), &scene.sentence, &scene.computed];
    said.extend(scene.notes.iter().map(String::as_str));
    for mark in &scene.marks {
        if let Shape::Text(label) = &mark.shape
            && let Words::Ours(words) = &label.words
        {
            said.push(words);
        }
        said.extend(mark.label.as_deref());
    }
    for table in &scene.tables {
        said.push(&table.caption);
        said.extend(table.columns.iter().map(|column| column.name.as_str()));
    }
    said
}

/// Every datum has a sentence, a stop, a cell and something to open, and nothing else has any of these.
pub fn reachable(state: &str, scene: &Scene) {
    let stops: Vec<u32> = scene.nav.iter().map(|stop| stop.mark).collect();
    let cells: Vec<u32> = scene
        .tables
        .iter()
        .flat_map(|table| table.rows.iter().flatten())
        .filter_map(|cell| cell.mark)
        .collect();
    for (number, mark) in scene.marks.iter().enumerate() {
        let datum = mark.part == Part::Datum;
        let number = number as u32;
        let stop = stops.contains(&number);
        assert_eq!(stop, datum, "{state}: exactly the data are stops");
        let cell = cells.contains(&number);
        assert_eq!(cell, datum, "{state}: exactly the data have a cell");
        let said = mark.label.as_ref().is_some_and(|said| said.ends_with('.'));
        assert_eq!(said, datum, "{state}: exactly the data say a sentence");
        let opens = match mark.opens {
            Some(Opens::Entries) => !mark.refs.is_empty(),
            other => other.is_some(),
        };
        assert_eq!(opens, datum, "{state}: every datum opens what it rests on");
    }
    let mut seen = stops.clone();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), stops.len(), "{state}: no stop comes twice");
    for table in &scene.tables {
        let whole = |row: &Vec<_>| row.len() == table.columns.len();
        assert!(table.rows.iter().all(whole), "{state}: every row is whole");
    }
    assert!(
        scene.sentence.ends_with(['.', '?', '”']),
        "{state}: the chart is spoken: '{}'",
        scene.sentence
    );
}

/// Nothing leaves the picture, and no text touches another, measured in the real faces.
pub fn clear(state: &str, scene: &Scene) {
    let tree = tree(scene);
    let all = tree.root().abs_bounding_box();
    let (wide, high) = (scene.width as f32 / 10.0, scene.height as f32 / 10.0);
    assert!(
        all.left() >= -2.0
            && all.top() >= -2.0
            && all.right() <= wide + 2.0
            && all.bottom() <= high + 2.0,
        "{state}: everything is drawn inside of {wide} × {high}: {all:?}"
    );
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    assert!(!texts.is_empty(), "{state}: something was measured");
    for (said, place) in &texts {
        let inside = place.left() >= -2.0 && place.right() <= scene.width as f32 / 10.0 + 2.0;
        let below = place.top() >= -2.0 && place.bottom() <= scene.height as f32 / 10.0 + 2.0;
        assert!(inside && below, "{state}: '{said}' stays in the picture");
    }
    for (number, (said, one)) in texts.iter().enumerate() {
        for (other, two) in &texts[number + 1..] {
            let apart = one.right() <= two.left() + 1.0
                || two.right() <= one.left() + 1.0
                || one.bottom() <= two.top() + LAP
                || two.bottom() <= one.top() + LAP;
            assert!(
                apart,
                "{state}: '{said}' {one:?} and '{other}' {two:?} do not touch"
            );
        }
    }
}

fn tree(scene: &Scene) -> usvg::Tree {
    let options = usvg::Options {
        fontdb: FACES.clone(),
        ..usvg::Options::default()
    };
    let drawn = svg(scene, Look::default()).svg;
    usvg::Tree::from_str(&drawn, &options).expect("a scene is a readable SVG")
}

static FACES: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut faces = usvg::fontdb::Database::new();
    let files = [
        "LibertinusSerif-Regular.otf",
        "LibertinusSerif-Italic.otf",
        "LibertinusSerif-Semibold.otf",
        "InterVariable.ttf",
    ];
    for file in files {
        let path = std::path::Path::new("../../assets/fonts").join(file);
        faces.load_font_data(std::fs::read(path).expect("the bundled faces are there"));
    }
    Arc::new(faces)
});

fn collect(group: &usvg::Group, found: &mut Vec<(String, usvg::Rect)>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect(group, found),
            usvg::Node::Text(text) => {
                let said = text.chunks().iter().map(usvg::TextChunk::text).collect();
                found.push((said, text.abs_bounding_box()));
            }
            _ => {}
        }
    }
}

/// FNV-1a, which is the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
