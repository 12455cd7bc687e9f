//! A potter's portfolio, small enough to read and with every kind of thing in it.
#![allow(
    clippy::expect_used,
    reason = "a sample that cannot be made is a failed test"
)]
#![allow(dead_code, reason = "each test file uses its own part of the sample")]

pub mod shoemaker;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};
use plumb_mastery::depth::{Strength, Survey};
use plumb_portfolio::{
    Grain, Paper, Pictures, Projection,
    chart::{ChartPicture, LabelAnchor, PlacedLabel},
    grain::Grained,
    projection::*,
    rich,
    sheet::Medium,
};

pub const BOWL: &str = "b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0";
pub const KILN: &str = "c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1";

pub fn on(text: &str) -> Grained {
    Grained(text.to_owned())
}

fn deed(n: usize, title: &str, when: &str, work: &str, rung: u8, strength: Strength) -> Deed {
    Deed {
        id: format!("M{n}"),
        on: on(when),
        title: title.to_owned(),
        rated: vec![Rated {
            area: "A2".into(),
            rung,
        }],
        work: work.to_owned(),
        done: true,
        made: true,
        strength,
        measured: false,
        from_memory: false,
        story: Tale::default(),
        evidence: Vec::new(),
        kept: false,
        recognitions: Vec::new(),
    }
}

fn piece(n: usize, title: &str, milestones: &[&str]) -> Piece {
    Piece {
        id: format!("W{n}"),
        title: title.to_owned(),
        for_whom: None,
        from: None,
        to: None,
        link: None,
        milestones: milestones.iter().map(|id| (*id).to_owned()).collect(),
    }
}

pub fn proof(n: usize, milestone: &str, kind: ProofKind, label: &str) -> Proof {
    Proof {
        id: format!("E{n}"),
        milestone: milestone.to_owned(),
        kind,
        label: label.to_owned(),
        on: on("2026-03"),
        sha256: None,
        url: None,
        picture: false,
        lost: false,
        alt: None,
        caption: String::new(),
    }
}

pub fn potter() -> Projection {
    let mut bowls = deed(
        1,
        "First even ash glaze",
        "2026-03",
        "W1",
        4,
        Strength::Witnessed,
    );
    bowls.story = Tale {
        situation: rich::read(
            "The ash ran off every shoulder above 1,240 °C. *Eleven* of twelve bowls in the spring firing had bare rims, and the recipe that had worked in the small kiln for years could not be bent any further.",
        ),
        action: rich::read(
            "Sieved it twice, let it settle for a week, and dipped in two coats instead of one. Then:\n\n- thinner foot, so that the bowl heats evenly;\n- a slower climb from 1,180 °C;\n- cones on three shelves, read by eye and written down.",
        ),
        result: rich::read(
            "Eleven of twelve came out even. The teahouse took all of them and ordered again in autumn; their keeper says that the glaze *holds the light where the tea meets it*.",
        ),
        learning: rich::read(
            "I would sieve first and change one thing at a time. Two of the three changes may have done nothing.",
        ),
        ..Tale::default()
    };
    bowls.evidence = vec!["E1".into(), "E2".into(), "E3".into()];
    bowls.recognitions = vec!["R1".into()];
    bowls.measured = true;
    let mut lid = deed(
        2,
        "Lids that fit without grinding",
        "2026-09",
        "W1",
        3,
        Strength::Shown,
    );
    lid.story.note = rich::read(
        "Thrown off the hump, measured with the same calliper as the jars, dried under cloth. **Nine of ten fit.**",
    );
    lid.evidence = vec!["E4".into()];
    let mut jar = deed(3, "Ash jar", "2025-06", "W2", 4, Strength::Shown);
    jar.story.situation = rich::read(
        "A jar of 40 cm that has to hold its shoulder while the neck is thrown from a coil on top of it.",
    );
    jar.story.share = rich::read("All of it but the firing.");
    jar.from_memory = true;
    let mut plate = deed(4, "Test plate 14", "2024-11", "W3", 3, Strength::Shown);
    plate.story.note = rich::read(
        "Fourteen blends of wood ash and feldspar on one plate, and the only one that I would eat from.",
    );
    let mugs = deed(5, "First mugs", "2023-02", "W4", 1, Strength::Claimed);
    let mut bowl_picture = proof(1, "M1", ProofKind::Picture, "Tea bowl, third firing");
    bowl_picture.picture = true;
    bowl_picture.sha256 = Some(BOWL.into());
    bowl_picture.alt = Some("A shallow bowl with an even grey-green glaze, seen from above".into());
    bowl_picture.caption = "Tea bowl from the third firing, 11 cm across.".into();
    let measure = proof(
        2,
        "M1",
        ProofKind::Measure,
        "bare rims: 11 → 1 of 12 bowls, kiln log",
    );
    let mut link = proof(3, "M1", ProofKind::Link, "The teahouse’s page");
    link.url = Some("https://example.org/teahouse/bowls/spring-and-autumn".into());
    let mut kiln_picture = proof(4, "M2", ProofKind::Picture, "kiln-03.jpg");
    kiln_picture.picture = true;
    kiln_picture.sha256 = Some(KILN.into());
    let mut bowls_work = piece(1, "Tea bowls", &["M1", "M2"]);
    bowls_work.for_whom = Some("The teahouse on Fen Street".into());
    bowls_work.from = Some(on("2024-02"));
    bowls_work.to = Some(on("2026-09"));
    Projection {
        format: FORMAT.into(),
        title: "Ash and line".into(),
        statement: rich::read(
            "I make bowls and jars that are meant to be used every day, and I glaze them with the ash of the wood that I burn in winter. It has taken nine years to learn what the ash does; I still lose one bowl in twelve.\n\nWhat I look for is a surface that shows how it was made without saying so.",
        ),
        audience: Some("Harbour Joinery".into()),
        language: "en".into(),
        grain: Grain::Month,
        paper: Paper::A4,
        made_on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a real day"),
        right_way_up: false,
        person: Person {
            name: "Wren Halvorsen".into(),
            headline: "Ash glazes and line".into(),
            contact: vec!["wren@example.org".into()],
        },
        crafts: vec![ceramics()],
        works: vec![
            bowls_work,
            piece(2, "Ash jar", &["M3"]),
            piece(3, "Test plate 14", &["M4"]),
            piece(4, "First mugs", &["M5"]),
        ],
        milestones: vec![bowls, lid, jar, plate, mugs],
        recognitions: vec![Words {
            id: "R1".into(),
            on: on("2026-04"),
            about: Some("W1".into()),
            relation: "client".into(),
            quote:
                "Guests stop talking when they get one of these.\nThat is all I can say about them."
                    .into(),
            from: Some("M. Alder".into()),
        }],
        evidence: vec![bowl_picture, measure, link, kiln_picture],
        plates: Vec::new(),
        roles: Vec::new(),
        changed: vec![Change {
            id: "R2".into(),
            field: "quote".into(),
            how: How::Hidden,
        }],
    }
}

fn ceramics() -> Craft {
    let rungs = [
        ("Follows", "A known recipe, with someone near."),
        ("Adapts", "A recipe that had to be bent."),
        ("Carries", "A normal piece, alone, to standard."),
        ("Untangles", "Parts that fought each other; no recipe."),
        ("Sets the mark", "Others will measure theirs against it."),
        ("Opens ground", "The craft could not do this before."),
    ];
    let works = vec![
        Carrier {
            milestone: "M1".into(),
            half_rungs: 8,
            weight: 5,
            strength: Strength::Witnessed,
        },
        Carrier {
            milestone: "M3".into(),
            half_rungs: 7,
            weight: 4,
            strength: Strength::Shown,
        },
        Carrier {
            milestone: "M4".into(),
            half_rungs: 5,
            weight: 3,
            strength: Strength::Shown,
        },
    ];
    let series = vec![
        Rise {
            on: on("2024-11"),
            thirtieths: 25,
        },
        Rise {
            on: on("2025-06"),
            thirtieths: 55,
        },
        Rise {
            on: on("2026-04"),
            thirtieths: 83,
        },
    ];
    let ground = |id: &str, parent: Option<&str>, name: &str, technique: bool| Ground {
        id: id.into(),
        parent: parent.map(str::to_owned),
        name: name.into(),
        technique,
        thirtieths: 83,
        rung: 2,
        tip: 8,
        survey: Survey::B,
        since: Some(on("2026-04")),
        works: works.clone(),
        series: series.clone(),
        chart: (!technique).then(chart),
    };
    Craft {
        id: "C1".into(),
        name: "Ceramics".into(),
        rungs: rungs
            .iter()
            .map(|(name, demands)| RungWords {
                name: (*name).into(),
                demands: (*demands).into(),
            })
            .collect(),
        areas: vec![
            ground("A1", None, "Ceramics", false),
            ground("A2", Some("A1"), "Glaze", false),
            ground("A3", Some("A2"), "Wood ash", true),
        ],
        hours: Some(Minutes {
            made: 967 * 60,
            overseen: 45,
        }),
        charts: Vec::new(),
    }
}

/// A sounding line as the charts crate would draw it, by hand.
pub fn chart() -> ChartPicture {
    let svg = concat!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6400 2700"><g transform="scale(10)">"##,
        r##"<path d="M30 40H560" stroke="#000" stroke-width="1.5"/>"##,
        r##"<path d="M30 80H560M30 120H560M30 160H560M30 200H560M30 240H560" stroke="#bbb" stroke-width=".5"/>"##,
        r##"<path d="M130 40V73H300V113H470V151H560" fill="none" stroke="#000" stroke-width="2"/>"##,
        r##"<circle cx="130" cy="160" r="4.5" fill="none" stroke="#000" stroke-width="1.5"/><circle cx="300" cy="200" r="4.5" fill="none" stroke="#000" stroke-width="1.5"/>"##,
        r##"<circle cx="470" cy="200" r="4.5"/></g></svg>"##
    );
    let label = |x, y, anchor, text: &str, water| PlacedLabel {
        x,
        y,
        anchor,
        text: text.into(),
        size: 120,
        max_width: 0,
        serif: water,
        italic: water,
        weight: 400,
    };
    ChartPicture {
        heading: String::new(),
        tables: Vec::new(),
        svg: svg.into(),
        labels: vec![
            label(300, 290, LabelAnchor::Start, "2023", false),
            label(2500, 290, LabelAnchor::Start, "2025", false),
            label(5680, 840, LabelAnchor::Start, "Follows", true),
            label(5680, 1240, LabelAnchor::Start, "Adapts", true),
            label(5680, 1640, LabelAnchor::Start, "Carries", true),
            label(5680, 2040, LabelAnchor::Start, "Untangles", true),
            label(
                4700,
                1900,
                LabelAnchor::Middle,
                "First even ash glaze",
                false,
            ),
        ],
        width: 6400,
        height: 2700,
        title: "Glaze deepened to 2.77 by April 2026.".into(),
        alt: "Glaze, April 2026. Depth 2.77, Adapts, survey B. Hardest 4.0.".into(),
        notes: vec!["1 claimed work carries nothing yet.".into()],
    }
}

/// A photograph of nothing: a soft gradient with noise, so that it is encoded as JPEG.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (
            x as i64 - i64::from(width) / 2,
            y as i64 - i64::from(height) / 2,
        );
        let far = ((dx * dx + dy * dy) * 400 / i64::from(width * width)) as u8;
        let grain = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)) % 17;
        image::Rgb([
            (150 - far.min(120)) + grain as u8,
            (160 - far.min(110)) + grain as u8,
            (140 - far.min(100)) + grain as u8,
        ])
    });
    let mut bytes = Vec::new();
    picture
        .write_to(
            &mut std::io::Cursor::new(&mut bytes),
            image::ImageFormat::Jpeg,
        )
        .expect("a picture in memory is written");
    bytes
}

pub fn pictures() -> Pictures {
    let originals = BTreeMap::from([
        (BOWL.to_owned(), photograph(1500, 1000)),
        (KILN.to_owned(), photograph(700, 1000)),
    ]);
    let (pictures, refused) = Pictures::prepare(&originals, Medium::Pdf, |_, _| {});
    assert!(
        refused.is_empty(),
        "the sample's pictures can be read: {refused:?}"
    );
    pictures
}

/// Asserts that an independent validator finds nothing against PDF/UA-1.
pub fn assert_accessible(bytes: &[u8], why: &str) {
    let limits = SafetyLimits::default().with_max_reference_depth(4096);
    let options = ValidationOptions::default()
        .profile(ValidationProfile::PdfUa1)
        .limits(limits);
    let report = validate_pdf_bytes(bytes, &options).expect("the validator can read the file");
    assert!(report.is_compliant, "{why}: {report:?}");
}

/// Writes a document beside the other products of the tests, where a person can look at it.
pub fn keep(name: &str, bytes: &[u8]) {
    std::fs::write(
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
        bytes,
    )
    .expect("the folder of the tests can be written");
}
