//! What leaves adds up: depth, hours and dates are those of the document and of nothing else.
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

mod common;

use std::collections::BTreeMap;

use common::shoemaker::{self, SHOE, day, entry_id, everything, rows, work};
use plumb_mastery::{About, Publish, depth::VoteKey};
use plumb_portfolio::{Choice, Grain, Pictures, Projection, Reason, html, pdf, project};

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
    let (pictures, _) =
        Pictures::prepare(&originals, plumb_portfolio::sheet::Medium::Pdf, |_, _| {});
    let bytes =
        pdf(&projected.projection, &pictures, &mut |_, _, _| {}).expect("the document is set");
    common::keep("shoemaker.pdf", &bytes);
    common::assert_accessible(&bytes, "charts are heard as well as seen");
    common::keep(
        "shoemaker.html",
        &html(&projected.projection, &pictures).expect("the page is written"),
    );
}
