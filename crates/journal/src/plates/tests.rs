//! Plates: what they keep, what they say, and what of them leaves.

use plumb_mastery::plate::Crop;

use super::*;
use crate::{
    Code,
    commands::Nothing,
    entries::{NewEvidence, NewMilestone, tests::made, tests::studio},
    portfolios::{ExportPortfolio, PortfolioChoice},
    refs::{EntryRef, Place},
    trial::{Trial, call},
};

/// A milestone with a picture of one colour.
fn pictured(trial: &Trial, title: &str, on: &str, colour: u8) -> NewMilestone {
    let at = trial.root.path().join(format!("{title}.png"));
    std::fs::write(&at, png(colour)).expect("a picture");
    let mut milestone = made(title, on, "glaze", 3, false);
    milestone.common.evidence = vec![NewEvidence::File {
        place: Place(at.display().to_string()),
        alt: Some(format!("The foot of {title}")),
        caption: String::new(),
    }];
    milestone
}

/// A grey picture of four by two pixels, as a PNG whose data is stored and not packed.
fn png(grey: u8) -> Vec<u8> {
    let rows: Vec<u8> = (0..2).flat_map(|_| [0, grey, grey, grey, grey]).collect();
    let mut data = vec![
        0x78,
        0x01,
        0x01,
        rows.len() as u8,
        0,
        !(rows.len() as u8),
        0xff,
    ];
    data.extend(&rows);
    let (a, b) = rows.iter().fold((1u32, 0u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    data.extend((b << 16 | a).to_be_bytes());
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [0, 0, 0, 4, 0, 0, 0, 2, 8, 0, 0, 0, 0];
    for (name, body) in [(b"IHDR", &head[..]), (b"IDAT", &data), (b"IEND", &[])] {
        bytes.extend((body.len() as u32).to_be_bytes());
        let part: Vec<u8> = name.iter().chain(body).copied().collect();
        bytes.extend(&part);
        bytes.extend(crc(&part).to_be_bytes());
    }
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            }
        })
    })
}

/// A journal of two feet, seven years apart.
fn feet() -> Trial {
    let trial = studio();
    for (title, on, colour) in [
        ("First feet", "2019-03", 40),
        ("Late feet", "2026-05-02", 200),
    ] {
        let milestone = pictured(&trial, title, on, colour);
        let logged = trial.journal.log_milestone(&call(), milestone);
        logged.expect("a milestone with a picture");
    }
    trial
}

fn side(entry: &str, line: &str) -> ChosenSide {
    ChosenSide {
        entry: Some(EntryRef(entry.into())),
        line: Some(line.into()),
        ..ChosenSide::default()
    }
}

fn trimmed() -> NewPlate {
    NewPlate {
        title: "Trimmed feet".into(),
        left: side("First feet", "Cut with force."),
        right: side("Late feet", "Cut with the wheel."),
        private: false,
    }
}

fn plates(trial: &Trial) -> Vec<PlateView> {
    trial.journal.plates(Nothing {}).expect("they read").plates
}

fn exported(trial: &Trial, choice: PortfolioChoice) -> (String, Vec<String>) {
    let at = trial.root.path().join("p.html");
    let request = ExportPortfolio {
        choice,
        format: "html".into(),
        to: Place(at.display().to_string()),
    };
    let done = trial
        .journal
        .export_portfolio(&call(), request)
        .expect("written");
    let held = done.held_back.into_iter().map(|one| one.words).collect();
    (std::fs::read_to_string(at).expect("it is there"), held)
}

#[test]
fn a_plate_is_made_set_and_taken_back() {
    let trial = feet();
    let made = trial.journal.add_plate(&call(), trimmed()).expect("made");
    assert_eq!(
        (made.label.as_str(), made.moved.len()),
        ("Add Trimmed feet", 0),
        "a plate moves no number"
    );
    let found = plates(&trial).remove(0);
    assert_eq!(
        (
            found.apart.as_str(),
            found.left.day_words.as_str(),
            found.right.title.as_str()
        ),
        ("7 years apart", "Mar 2019", "Late feet"),
        "what is said of the two"
    );
    assert_eq!(
        found.left.alt.as_deref(),
        Some("The foot of First feet"),
        "the words of its entry's evidence"
    );
    let crop = Crop {
        x: 1_000,
        y: 0,
        width: 5_000,
        height: 10_000,
    };
    let set = SetPlate {
        plate: "trimmed feet".into(),
        left: Some(ChosenSide {
            crop: Some(crop),
            ..ChosenSide::default()
        }),
        ..SetPlate::default()
    };
    trial.journal.set_plate(&call(), set).expect("set");
    let left = plates(&trial).remove(0).left.side;
    assert_eq!(
        (left.crop, left.line.as_str()),
        (Some(crop), "Cut with force."),
        "what was not named stays"
    );
    let gone = OnePlate {
        plate: "Trimmed feet".into(),
    };
    trial.journal.delete_plate(&call(), gone).expect("deleted");
    assert!(plates(&trial).is_empty(), "it is gone");
    let undo = trial
        .journal
        .undo(&call(), crate::history::Steps::default());
    undo.expect("taken back");
    assert_eq!(
        plates(&trial).remove(0).left.side.crop,
        Some(crop),
        "and comes back as it was"
    );
}

#[test]
fn a_side_wants_a_picture_of_its_entry_and_a_frame_inside_it() {
    let trial = feet();
    let bare = made("Bare", "2026-01-01", "glaze", 2, false);
    trial.journal.log_milestone(&call(), bare).expect("logged");
    let mut without = trimmed();
    without.right = side("Bare", "");
    let mut third = trimmed();
    third.left.picture = Some("3".into());
    let mut outside = trimmed();
    outside.left.crop = Some(Crop {
        x: 9_000,
        y: 0,
        width: 2_000,
        height: 100,
    });
    let mut none = trimmed();
    none.left = ChosenSide::default();
    for (asked, field) in [
        (without, "right"),
        (third, "left"),
        (outside, "left"),
        (none, "left"),
    ] {
        let refused = trial
            .journal
            .add_plate(&call(), asked)
            .expect_err("refused");
        assert_eq!(
            (refused.code, refused.field.as_deref()),
            (Code::Invalid, Some(field)),
            "{}",
            refused.message
        );
    }
    assert!(plates(&trial).is_empty(), "nothing was written");
}

#[test]
fn the_picture_of_a_deleted_entry_stays_and_its_plate_leaves_no_more() {
    let trial = feet();
    trial.journal.add_plate(&call(), trimmed()).expect("made");
    let delete = crate::entries::DeleteEntries {
        entries: vec!["First feet".into()],
        ..crate::entries::DeleteEntries::default()
    };
    trial
        .journal
        .delete_entries(&call(), delete)
        .expect("deleted");
    let found = plates(&trial).remove(0);
    assert!(
        found.left.gone && found.left.title.is_empty() && !found.stays.is_empty(),
        "the side says that its entry is gone"
    );
    assert!(
        trial.journal.preview(&found.left.side.sha256).is_ok(),
        "its picture is still there"
    );
    let again = SetPlate {
        plate: "Trimmed feet".into(),
        title: Some("Feet".into()),
        left: Some(ChosenSide {
            line: Some("Older.".into()),
            ..ChosenSide::default()
        }),
        ..SetPlate::default()
    };
    trial
        .journal
        .set_plate(&call(), again)
        .expect("it can be set all the same");
    let (text, held) = exported(&trial, PortfolioChoice::default());
    assert!(
        !text.contains("Cut with the wheel.") && held.iter().any(|words| words.contains("Feet")),
        "nobody can say whether it may leave: {held:?}"
    );
}

#[test]
fn a_plate_leaves_with_both_lines_and_a_private_one_in_no_form() {
    let trial = feet();
    trial.journal.add_plate(&call(), trimmed()).expect("made");
    let mut secret = trimmed();
    secret.title = "QUELLFISH".into();
    secret.private = true;
    trial.journal.add_plate(&call(), secret).expect("made");
    let mut hidden = pictured(&trial, "BRUMWICK", "2026-06-01", 90);
    hidden.common.private = Some(true);
    trial
        .journal
        .log_milestone(&call(), hidden)
        .expect("logged");
    let mut of_hidden = trimmed();
    of_hidden.title = "TARNIVOLE".into();
    of_hidden.right = side("BRUMWICK", "OSPERLINE");
    trial.journal.add_plate(&call(), of_hidden).expect("made");
    let (text, held) = exported(&trial, PortfolioChoice::default());
    assert!(
        text.contains("Cut with force.") && text.contains("Cut with the wheel."),
        "both lines stand side by side"
    );
    for canary in ["QUELLFISH", "BRUMWICK", "TARNIVOLE", "OSPERLINE"] {
        assert!(!text.contains(canary), "{canary} is private");
    }
    assert_eq!(
        held.iter()
            .filter(|words| words.starts_with("The plate"))
            .count(),
        2,
        "what stays is told: {held:?}"
    );
    let (text, _) = exported(
        &trial,
        PortfolioChoice {
            plates: Some(Vec::new()),
            ..PortfolioChoice::default()
        },
    );
    assert!(
        !text.contains("Trimmed feet") && text.contains("Late feet"),
        "plates can be left out by themselves"
    );
}

#[test]
fn a_cut_plate_leaves_as_pdf_too() {
    let trial = feet();
    let mut plate = trimmed();
    let crop = Crop {
        x: 0,
        y: 0,
        width: 5_000,
        height: 5_000,
    };
    (plate.left.crop, plate.right.crop) = (Some(crop), Some(crop));
    trial.journal.add_plate(&call(), plate).expect("made");
    let pages = |plates: Option<Vec<crate::refs::PlateRef>>| {
        let choice = PortfolioChoice {
            plates,
            ..PortfolioChoice::default()
        };
        let preview = trial.journal.preview_portfolio(&call(), choice);
        preview.expect("laid out")
    };
    let pictures = |preview: &crate::portfolios::PortfolioPreview| {
        preview
            .pages
            .iter()
            .map(|page| page.matches("<image").count())
            .sum::<usize>()
    };
    let (with, without) = (pages(None), pages(Some(Vec::new())));
    assert_eq!(
        pictures(&with),
        pictures(&without) + 2,
        "the two sides are set beside what the works show"
    );
}

#[test]
fn pictures_are_found_by_area_oldest_first() {
    let trial = feet();
    let found = |area: &str| {
        let asked = PicturesOf {
            area: Some(area.into()),
            work: None,
        };
        let found = trial.journal.pictures(asked).expect("they read").pictures;
        found.into_iter().map(|one| one.title).collect::<Vec<_>>()
    };
    assert_eq!(
        found("Ceramics"),
        ["First feet", "Late feet"],
        "a craft holds its areas"
    );
    assert!(
        found("Throwing").is_empty(),
        "of another area there are none"
    );
}
