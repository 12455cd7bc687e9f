//! What may never leave does not, and the person is told what stayed.
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

#[path = "../common/mod.rs"]
mod common;
mod later;

use std::collections::BTreeMap;

use common::shoemaker::{CANARY, SECRET, area, day, entry_id, everything, role, rows};
use plumb_portfolio::{Choice, Pictures, Reason, html, lay_out, preflight, project};

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes
        .windows(needle.len())
        .any(|window| window == needle.as_bytes())
}

#[test]
fn portfolio_p36_nothing_private_or_unpermitted_is_in_any_output() {
    let projected = project(&rows(), &everything());
    let written = projected
        .projection
        .written()
        .expect("a projection can be written");
    assert!(
        !written.contains(CANARY),
        "what the projection lacks cannot leak: {:?}",
        written
            .find(CANARY)
            .map(|at| &written[at.saturating_sub(200)..at + 40])
    );
    let pictures = Pictures::default();
    let page = html(&projected.projection, &pictures).expect("the page is written");
    assert!(!holds(&page, CANARY), "nor is it in the page");
    let laid_out = lay_out(&projected.projection, &pictures).expect("the document is set");
    assert!(
        !holds(&laid_out.pdf().expect("and written"), CANARY),
        "nor as it is in the PDF"
    );
    assert!(
        projected
            .pictures_wanted
            .iter()
            .all(|wanted| wanted.sha256 != SECRET),
        "the picture of a private milestone is not even asked for"
    );
    assert_eq!(
        projected.pictures_wanted.len(),
        1,
        "one picture shown six times is asked for once"
    );
}

#[test]
fn journal_ids_never_leave() {
    let projected = project(&rows(), &everything());
    let written = projected
        .projection
        .written()
        .expect("a projection can be written");
    assert!(
        !written.contains("-7000-8000-"),
        "an id of the journal contains the time of logging"
    );
    let page = html(&projected.projection, &Pictures::default()).expect("the page is written");
    assert!(!holds(&page, "-7000-8000-"), "and so it does in charts");
}

#[test]
fn what_is_held_back_is_told_with_the_way_to_it() {
    let projected = project(&rows(), &everything());
    let told = |reason, n: u32| {
        projected
            .held_back
            .iter()
            .any(|notice| notice.reason == reason && notice.entry == Some(entry_id(n)))
    };
    assert!(
        told(Reason::Private, 20) && told(Reason::Private, 21),
        "private milestones"
    );
    assert!(
        told(Reason::Unpermitted, 22) && told(Reason::Unpermitted, 23),
        "words that nobody permitted"
    );
    assert!(told(Reason::SwitchedOff, 6), "words kept as evidence");
    assert!(
        !told(Reason::Unpermitted, 11),
        "what may be quoted is not held back"
    );
}

#[test]
fn anonymous_words_leave_without_their_name_and_named_ones_with_it() {
    let projection = project(&rows(), &everything()).projection;
    let quotes: BTreeMap<&str, Option<&str>> = projection
        .recognitions
        .iter()
        .map(|words| (words.quote.as_str(), words.from.as_deref()))
        .collect();
    assert_eq!(
        quotes.get("Dry feet, at last."),
        Some(&None),
        "anonymous gives the words alone"
    );
    assert_eq!(
        quotes.get("He has never lost a stitch since."),
        Some(&Some("Mr Alder")),
        "named gives both"
    );
    assert_eq!(quotes.len(), 3, "and nothing else is quoted");
}

#[test]
fn an_unasked_voice_may_still_witness() {
    let projection = project(&rows(), &everything()).projection;
    let first = projection
        .milestones
        .iter()
        .find(|deed| deed.title == "The second pair")
        .expect("the second pair leaves");
    assert_eq!(
        first.strength,
        plumb_mastery::depth::Strength::Witnessed,
        "the mark may stay where the words may not (I6)"
    );
    assert!(first.recognitions.is_empty(), "without words and name");
}

#[test]
fn chosen_areas_keep_the_others_out() {
    let mut rows = rows();
    let shared = rows
        .entries
        .iter_mut()
        .find(|entry| entry.id == entry_id(1))
        .expect("the first pair");
    shared.areas.push(area(3));
    let projection = project(
        &rows,
        &Choice {
            areas: Some(vec![area(2)]),
            ..everything()
        },
    )
    .projection;
    let names: Vec<&str> = projection
        .crafts
        .iter()
        .flat_map(|craft| &craft.areas)
        .map(|ground| ground.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Shoemaking", "Welting", "Hand stitch"],
        "the craft lends its ladder; a sibling that was not chosen stays"
    );
    assert!(
        !projection.written().expect("written").contains(CANARY),
        "in every form"
    );
}

#[test]
fn contact_leaves_only_when_switched_on() {
    assert!(
        project(&rows(), &everything())
            .projection
            .person
            .contact
            .is_empty(),
        "off by default"
    );
    let on = project(
        &rows(),
        &Choice {
            contact: true,
            ..everything()
        },
    );
    assert_eq!(
        on.projection.person.contact,
        [format!("{CANARY}@example.org")],
        "on means on"
    );
}

#[test]
fn control_characters_are_taken_out_and_told() {
    let mut rows = rows();
    rows.entries[0].text = "one\u{7}two\u{202e}three".to_owned();
    let projected = project(&rows, &everything());
    assert!(
        projected
            .projection
            .written()
            .expect("written")
            .contains("onetwothree"),
        "the words stay"
    );
    let told = projected
        .changed
        .iter()
        .find(|notice| notice.reason == Reason::Character)
        .expect("the removal is told");
    assert_eq!(told.entry, Some(entry_id(1)), "with the way to the entry");
    assert!(
        told.message.contains("U+0007") && told.message.contains("U+202E"),
        "and by number"
    );
}

#[test]
fn a_picture_without_description_is_found_first_and_traced_to_its_entry() {
    let mut rows = rows();
    let proof = &mut rows.entries[0].evidence[0];
    if let plumb_mastery::entry::EvidenceBody::File { alt, .. } = &mut proof.body {
        *alt = None;
    }
    let projected = project(&rows, &everything());
    let notices = projected.preflight();
    let missing = notices
        .iter()
        .find(|notice| notice.reason == Reason::Alt)
        .expect("the preflight finds it");
    assert_eq!(
        missing.entry,
        Some(entry_id(1)),
        "and knows the entry to go to"
    );
    assert!(
        preflight(&projected.projection)
            .iter()
            .all(|notice| notice.entry.is_none()),
        "which the projection itself does not"
    );
}

#[test]
fn a_role_is_cleaned_wherever_it_is_drawn() {
    let mut rows = rows();
    rows.roles = vec![role(1, "Ma\u{feff}st\u{202e}er", day(1960, 1, 1), None)];
    if let plumb_mastery::Body::Milestone(milestone) = &mut rows.entries[0].body {
        milestone.title = "The fi\u{202e}rst pair".to_owned();
    }
    let projected = project(&rows, &everything());
    let written = projected.projection.written().expect("written");
    assert!(
        written.contains("Master") && written.contains("The first pair"),
        "the words stay"
    );
    assert!(
        !written.contains(['\u{feff}', '\u{202e}']),
        "in a chart they would stop the renderer"
    );
    assert!(
        lay_out(&projected.projection, &Pictures::default()).is_ok(),
        "which sets the document now"
    );
}

#[test]
fn names_leave_as_initials_unless_they_are_permitted() {
    let mut rows = rows();
    for (work, whom) in rows.works.iter_mut().zip(["Ann Weir", "Mr Alder"]) {
        work.for_whom = Some(whom.to_owned());
    }
    let whom = |choice: &Choice| -> Vec<String> {
        let projection = project(&rows, choice).projection;
        let mut found: Vec<String> = projection
            .works
            .iter()
            .filter_map(|piece| piece.for_whom.clone())
            .collect();
        found.sort();
        found
    };
    assert_eq!(
        whom(&everything()),
        ["A. W.", "Mr Alder"],
        "Mr Alder gave his words with his name"
    );
    let full = Choice {
        names: true,
        ..everything()
    };
    assert_eq!(
        whom(&full),
        ["Ann Weir", "Mr Alder"],
        "the person may decide"
    );
    let told = project(&rows, &everything()).changed;
    assert!(
        told.iter()
            .any(|notice| notice.reason == Reason::SwitchedOff && notice.message.contains("A. W.")),
        "what was changed is told"
    );
}

#[test]
fn words_kept_as_evidence_are_no_item_of_the_index() {
    let projection = project(&rows(), &everything()).projection;
    assert!(
        projection
            .evidence
            .iter()
            .all(|proof| proof.kind != plumb_portfolio::projection::ProofKind::Quote),
        "a reader cannot do anything with what stays in the journal"
    );
    assert!(
        projection.milestones.iter().any(|deed| deed.kept),
        "that words stand behind a milestone is said all the same"
    );
}

#[test]
fn a_lost_file_is_told_before_and_in_its_place() {
    let mut projected = project(&rows(), &everything());
    projected.lose(&[common::shoemaker::SHOE.to_owned()].into());
    assert!(
        projected
            .preflight()
            .iter()
            .any(|notice| notice.reason == Reason::Lost && notice.entry.is_some()),
        "with the way to its entry"
    );
    let page = html(&projected.projection, &Pictures::default()).expect("the page is written");
    assert!(
        holds(&page, "the journal has lost its file"),
        "a reader is not left before a gap"
    );
}

#[test]
fn a_picture_that_cannot_be_shown_is_told_by_its_name_and_its_entry() {
    let projected = project(&rows(), &everything());
    let refusal = plumb_portfolio::picture::Refusal::Broken;
    let told = projected.spoiled(&[(common::shoemaker::SHOE.to_owned(), refusal)].into());
    assert!(
        told.iter()
            .all(|notice| notice.entry.is_some() && notice.message.contains("“pair.jpg”")),
        "a person does not know a picture by its hash"
    );
    assert_eq!(told.len(), 6, "once for each place where it is missing");
}
