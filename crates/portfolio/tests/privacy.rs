//! What may never leave does not, and what leaves adds up.
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

mod common;

use std::collections::BTreeMap;

use common::shoemaker::{self, CANARY, SECRET, SHOE, area, day, entry_id, everything, rows, work};
use plumb_mastery::{About, Publish, depth::VoteKey};
use plumb_portfolio::{
    Choice, Grain, Pictures, Projection, Reason, html, lay_out, pdf, preflight, project,
};

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
fn depth_is_computed_from_what_leaves_and_agrees_with_the_worked_example() {
    let mut choice = everything();
    choice.grain = Grain::Day;
    let mut rows = rows();
    rows.entries
        .retain(|entry| ![22, 23, 24].map(entry_id).contains(&entry.id));
    let projection = project(&rows, &choice).projection;
    let welting = &projection.crafts[0].areas[1];
    assert_eq!(
        (welting.name.as_str(), welting.thirtieths),
        ("Welting", 100),
        "E1 ends at 3.33; the private rung 6 adds nothing"
    );
    let sum: u16 = welting
        .works
        .iter()
        .map(|stand| u16::from(stand.weight) * u16::from(stand.half_rungs))
        .sum();
    assert_eq!(sum, welting.thirtieths, "any reader can add it up again");
    let rises: Vec<(&str, u16)> = welting
        .series
        .iter()
        .map(|rise| (rise.on.0.as_str(), rise.thirtieths))
        .collect();
    assert_eq!(
        rises.last(),
        Some(&("1967-01-15", 100)),
        "the last voice counts from its day"
    );
    assert_eq!(
        projection.crafts[0].areas.len(),
        3,
        "an area that only private entries use does not leave"
    );
}

#[test]
fn fewer_works_are_less_depth_and_the_person_is_told() {
    let choice = Choice {
        works: Some(vec![VoteKey::Work(work(6)), VoteKey::Work(work(1))]),
        ..everything()
    };
    let projected = project(&rows(), &choice);
    let welting = &projected.projection.crafts[0].areas[1];
    // 5 × 8 for the witnessed pair of rung 4, and 4 × 4 for the first pair, vouched for by two whose words stay.
    assert_eq!(
        welting.thirtieths, 56,
        "nothing unselected shines through a number"
    );
    let titles: Vec<&str> = projected
        .projection
        .works
        .iter()
        .map(|piece| piece.title.as_str())
        .collect();
    assert_eq!(
        titles,
        ["Pair 6", "Pair 1"],
        "the works stand in the person's order"
    );
    assert!(
        projected
            .changed
            .iter()
            .any(|notice| notice.reason == Reason::Depth && notice.message.contains("Welting")),
        "the difference is said"
    );
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
fn strength_is_read_from_true_dates_even_when_the_document_knows_years_only() {
    let mut rows = rows();
    // Praise of March for a work whose only milestone is of November of the same year.
    rows.entries.retain(|entry| entry.work != Some(work(3)));
    rows.entries.push(shoemaker::pair(3, day(1962, 11, 2), 3));
    rows.entries.push(shoemaker::voice(
        40,
        day(1962, 3, 1),
        "Mr Fern",
        About::Work(work(3)),
        Publish::Named,
        "Promising.",
    ));
    let projection = project(
        &rows,
        &Choice {
            grain: Grain::Year,
            ..everything()
        },
    )
    .projection;
    let third = projection
        .milestones
        .iter()
        .find(|deed| deed.title == "The third pair")
        .expect("the third pair leaves");
    assert_eq!(
        third.strength,
        plumb_mastery::depth::Strength::Shown,
        "words cannot vouch for what was not there yet"
    );
}

#[test]
fn portfolio_p27_grain_year_names_no_month_anywhere() {
    let projection = project(
        &rows(),
        &Choice {
            grain: Grain::Year,
            ..everything()
        },
    )
    .projection;
    let mut written: serde_json::Value =
        serde_json::from_str(&projection.written().expect("written")).expect("JSON");
    written["made_on"] = serde_json::Value::Null;
    let text = written.to_string();
    for year in 1961..=1967 {
        assert!(
            !text.contains(&format!("{year}-")),
            "no date is finer than {year}"
        );
    }
    for rise in projection.crafts[0]
        .areas
        .iter()
        .flat_map(|ground| &ground.series)
    {
        assert_eq!(rise.on.0.len(), 4, "nor is any step");
    }
    let page =
        String::from_utf8(html(&projection, &Pictures::default()).expect("the page is written"))
            .expect("UTF-8");
    for month in [
        "February",
        "March",
        "September",
        "October",
        "December",
        "Oct",
        "Dec",
        "Mar ",
    ] {
        assert!(!page.contains(month), "the page names no {month}");
    }
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
fn hours_are_off_until_switched_on_and_count_no_private_session() {
    assert_eq!(
        project(&rows(), &everything()).projection.crafts[0].hours,
        None,
        "hours stay unless asked for"
    );
    let projection = project(
        &rows(),
        &Choice {
            hours: true,
            ..everything()
        },
    )
    .projection;
    let hours = projection.crafts[0]
        .hours
        .expect("hours leave when asked for");
    assert_eq!(
        (hours.made, hours.overseen),
        (90, 30),
        "777 private minutes are in no count"
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
fn portfolio_p24_the_written_form_is_canonical() {
    let projection = project(&rows(), &everything()).projection;
    let written = projection.written().expect("a projection can be written");
    let read: Projection = serde_json::from_str(&written).expect("and read");
    assert_eq!(read, projection, "nothing is lost");
    assert_eq!(
        read.written().expect("written again"),
        written,
        "and the bytes are the same"
    );
    assert!(
        written.ends_with("}\n") && !written.contains('\r'),
        "line feeds, one at the end"
    );
    assert_eq!(
        project(&rows(), &everything()).projection,
        projection,
        "the same rows give the same projection"
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
fn the_shoemaker_is_set_with_his_charts() {
    let projected = project(
        &rows(),
        &Choice {
            hours: true,
            statement: "Shoes that are dry inside.".into(),
            ..everything()
        },
    );
    let originals = BTreeMap::from([(SHOE.to_owned(), common::photograph(1200, 900))]);
    let (pictures, _) = Pictures::prepare(&originals, |_, _| {});
    let bytes =
        pdf(&projected.projection, &pictures, &mut |_, _, _| {}).expect("the document is set");
    common::keep("shoemaker.pdf", &bytes);
    common::assert_accessible(&bytes, "charts are heard as well as seen");
    common::keep(
        "shoemaker.html",
        &html(&projected.projection, &pictures).expect("the page is written"),
    );
}
