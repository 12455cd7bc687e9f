//! Who vouches for what, and from when.

use plumb_mastery::{About, Body, depth::Survey};

use crate::bench::*;

#[test]
fn a_second_voice_raises_the_grade_and_not_the_depth() {
    let mut entries = shoemaker();
    entries.push(recognition(
        9,
        "1967-03-01",
        "A rider",
        Some(About::Milestone(entry_id(6))),
    ));
    let depth = welted(&entries, "1967-12-31");
    assert_eq!(depth.steps.len(), 8, "no step");
    assert_eq!(depth.at(on("1967-02-28")).survey, Survey::B, "two voices");
    assert_eq!(
        depth.at(on("1967-03-01")).survey,
        Survey::A,
        "five works, three voices, more than a year"
    );
}

#[test]
fn the_owner_and_hearsay_vouch_for_nothing() {
    for (from, know, counts) in [
        ("Kim", None, true),
        ("WREN   halvorsen", None, false),
        ("w. h.", None, false),
        ("Kim", Some(plumb_mastery::Knowledge::Told), false),
        ("Kim", Some(plumb_mastery::Knowledge::Used), true),
    ] {
        let mut entries = vec![milestone(1, "2026-01-01", &[(welting(), 3)])];
        let mut said = recognition(50, "2026-02-01", from, Some(About::Milestone(entry_id(1))));
        if let Body::Recognition(recognition) = &mut said.body {
            recognition.know = know;
        }
        entries.push(said);
        let depth = welted(&entries, "2026-11-20").at(on("2026-11-20")).depth30;
        assert_eq!(depth > 0, counts, "{from}, {know:?}");
    }
}

#[test]
fn words_about_a_work_reach_what_was_there_by_then() {
    let about_work = |coarse: bool, day: &str| {
        let mut piece = milestone(1, "2026-05-31", &[(welting(), 3)]);
        piece.work = Some(work_id(1));
        piece.precision = if coarse {
            plumb_mastery::Precision::Month
        } else {
            plumb_mastery::Precision::Day
        };
        let said = recognition(2, day, "Kim", Some(About::Work(work_id(1))));
        welted(&[piece, said], "2026-11-20")
            .steps
            .first()
            .map(|step| step.on)
    };
    assert_eq!(
        about_work(false, "2026-06-02"),
        Some(on("2026-06-02")),
        "said later, from the day of speaking"
    );
    assert_eq!(
        about_work(false, "2026-05-30"),
        None,
        "a milestone made afterwards is not vouched for"
    );
    assert_eq!(
        about_work(true, "2026-05-10"),
        Some(on("2026-05-31")),
        "in the month that it names, once both have passed"
    );
    assert_eq!(
        about_work(true, "2026-04-30"),
        None,
        "not before that month"
    );
}
