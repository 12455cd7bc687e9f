//! What is refused before it is written: the invariants I1 to I5 of an entry, lengths, texts, works, roles and profiles.

use plumb_mastery::{
    About, AreaKind, Body, Day, Entry, Evidence, Invalid, Measure, Outcome, Precision, Profile,
    Role, RoleId, Session, Story, Tree,
    entry::{EvidenceBody, Later},
};
use uuid::Uuid;

use crate::bench::*;

const TODAY: &str = "2026-11-20";

fn checked(entry: &Entry) -> Result<(), Invalid> {
    let tree = Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
    ]);
    entry.check(&tree.unwrap(), on(TODAY))
}

/// Why an entry is refused, with the field, after a change.
fn refusal(mut entry: Entry, change: impl FnOnce(&mut Entry)) -> Option<(String, &'static str)> {
    change(&mut entry);
    checked(&entry)
        .err()
        .map(|refused| (refused.field, refused.reason))
}

fn refused(field: &str, reason: &'static str) -> Option<(String, &'static str)> {
    Some((field.to_owned(), reason))
}

fn piece() -> Entry {
    milestone(1, "2026-11-14", &[(area_id(2), 4)])
}

#[test]
fn nothing_lies_ahead() {
    let ahead = |entry: Entry, day: &str| refusal(entry, |entry| entry.on = on(day));
    for entry in [
        piece(),
        note(1, TODAY, "x"),
        session(1, TODAY, &[], 5),
        goal(1, TODAY, area_id(2), 4),
    ] {
        assert_eq!(
            ahead(entry.clone(), TODAY),
            None,
            "I1: {} of today",
            entry.kind()
        );
        assert_eq!(
            ahead(entry.clone(), "2026-11-21"),
            refused("on", "future"),
            "I1: {} of tomorrow",
            entry.kind()
        );
    }
    let mut month = piece();
    (month.on, month.precision) = (on("2026-12-31"), Precision::Month);
    assert_eq!(
        checked(&month).unwrap_err().message,
        "December 2026 is still ahead.",
        "I1: a month that has not begun"
    );
}

#[test]
fn only_the_day_by_which_a_goal_is_due_may_lie_ahead() {
    let due = |day: &str| {
        refusal(goal(1, TODAY, area_id(2), 4), |entry| {
            let Body::Goal(goal) = &mut entry.body else {
                return;
            };
            goal.due = Some(on(day));
        })
    };
    assert_eq!(due("2027-06-30"), None, "I1");
    assert_eq!(
        due("2026-11-19"),
        refused("due", "bad_date"),
        "a goal is set before it is due"
    );
}

#[test]
fn a_coarse_day_may_have_been_any_day_of_its_month_or_year() {
    let day = |precision| {
        Day {
            on: on("2026-05-31"),
            precision,
        }
        .earliest()
    };
    assert_eq!(day(Precision::Day), on("2026-05-31"), "the day itself");
    assert_eq!(
        day(Precision::Month),
        on("2026-05-01"),
        "the first of the month"
    );
    assert_eq!(
        day(Precision::Year),
        on("2026-01-01"),
        "the first of the year"
    );
}

#[test]
fn a_thing_begins_before_it_is_done() {
    let began = |day: &str| refusal(piece(), |entry| entry.began = Some(on(day)));
    assert_eq!(began("2026-11-14"), None, "on the same day");
    assert_eq!(
        began("2026-11-15"),
        refused("began", "bad_date"),
        "not after it"
    );
}

#[test]
fn a_challenge_is_of_a_named_area_and_on_its_ladder() {
    let rate = |number, rung| {
        refusal(piece(), |entry| {
            let Body::Milestone(milestone) = &mut entry.body else {
                return;
            };
            milestone.challenge.insert(area_id(number), rung);
        })
    };
    assert_eq!(rate(2, 6), None, "I3: the last rung");
    assert_eq!(
        rate(2, 7),
        refused("challenge", "off_ladder"),
        "I3: one more"
    );
    assert_eq!(
        rate(2, 0),
        refused("challenge", "off_ladder"),
        "I3: no rung at all"
    );
    assert_eq!(
        rate(3, 4),
        refused("challenge", "not_tagged"),
        "I3: an area that it does not name"
    );
    let bare = refusal(piece(), |entry| {
        entry.body = Body::Milestone(plumb_mastery::Milestone {
            title: "x".to_owned(),
            ..Default::default()
        })
    });
    assert_eq!(bare, None, "I3: unrated is kept");
}

#[test]
fn the_sentence_of_a_rung_off_the_ladder_names_the_ladder() {
    let mut entry = piece();
    if let Body::Milestone(milestone) = &mut entry.body {
        milestone.challenge.insert(area_id(2), 7);
    }
    let message = checked(&entry).unwrap_err().message;
    assert_eq!(
        message, "Ceramics has six rungs; 7 is not one of them.",
        "in the voice of the bench"
    );
}

#[test]
fn a_session_has_one_minute_to_a_whole_day() {
    let minutes = |making_min, overseeing_min| {
        refusal(session(1, TODAY, &[], 1), |entry| {
            entry.body = Body::Session(Session {
                making_min,
                overseeing_min,
            })
        })
    };
    assert_eq!(
        minutes(0, 0),
        refused("making_min", "no_time"),
        "I4: no length"
    );
    assert_eq!(minutes(0, 1), None, "I4: one minute of overseeing");
    assert_eq!(minutes(1000, 440), None, "I4: the whole day");
    assert_eq!(
        minutes(1000, 441),
        refused("making_min", "over_a_day"),
        "I4: one more"
    );
    assert_eq!(
        minutes(u16::MAX, u16::MAX),
        refused("making_min", "over_a_day"),
        "I4: and no overflow"
    );
}

#[test]
fn a_recognition_may_be_about_nothing() {
    let said = |about| refusal(recognition(1, TODAY, "Mrs Alder", about), |_| {});
    assert_eq!(said(None), None, "I5: kept unattached");
    assert_eq!(
        said(Some(About::Work(work_id(1)))),
        None,
        "I5: about a work"
    );
    assert_eq!(
        refusal(recognition(1, TODAY, " ", None), |_| {}),
        refused("from", "empty"),
        "someone said it"
    );
}

#[test]
fn an_entry_names_at_most_twelve_areas_each_once() {
    let named = |numbers: Vec<u128>| {
        refusal(note(1, TODAY, "x"), |entry| {
            entry.areas = numbers.into_iter().map(area_id).collect()
        })
    };
    assert_eq!(named(vec![2, 3]), None, "two of them");
    assert_eq!(
        named(vec![2, 2]),
        refused("areas", "repeated"),
        "one of them twice"
    );
    assert_eq!(
        named(vec![9]),
        refused("areas", "unknown_area"),
        "one that is not there"
    );
    assert_eq!(
        named((2..15).collect()),
        refused("areas", "too_many"),
        "thirteen"
    );
}

#[test]
fn soundings_and_goals_have_one_area_and_lie_on_its_ladder() {
    let areas = |entry: Entry, numbers: &[u128]| {
        refusal(entry, |entry| {
            entry.areas = numbers.iter().map(|number| area_id(*number)).collect()
        })
    };
    assert_eq!(
        areas(sounding(1, TODAY, area_id(2), 0), &[2, 3]),
        refused("areas", "one_area"),
        "not two"
    );
    assert_eq!(
        areas(goal(1, TODAY, area_id(2), 1), &[]),
        refused("areas", "one_area"),
        "not none"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 0), |_| {}),
        None,
        "a sounding may say nothing is there"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 12), |_| {}),
        None,
        "or everything"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 13), |_| {}),
        refused("half_rungs", "off_ladder"),
        "not more"
    );
    assert_eq!(
        refusal(goal(1, TODAY, area_id(2), 0), |_| {}),
        refused("half_rungs", "off_ladder"),
        "a goal wants something"
    );
}

#[test]
fn texts_keep_their_length_and_their_characters() {
    let text = |text: String| refusal(note(1, TODAY, "x"), |entry| entry.text = text);
    assert_eq!(text("é".repeat(20_000)), None, "counted in characters");
    assert_eq!(
        text("é".repeat(20_001)),
        refused("text", "too_long"),
        "one more"
    );
    assert_eq!(
        text("a\0b".to_owned()),
        refused("text", "control"),
        "NUL is refused"
    );
    assert_eq!(
        text("a\tb\nc \u{202e}x\u{202c}".to_owned()),
        None,
        "lines and marks of direction stay"
    );
    assert_eq!(
        text(" \n".to_owned()),
        refused("text", "empty"),
        "a note needs words"
    );
    let title = |title: &str| {
        refusal(piece(), |entry| {
            let Body::Milestone(milestone) = &mut entry.body else {
                return;
            };
            milestone.title = title.to_owned();
        })
    };
    assert_eq!(
        title(""),
        refused("title", "empty"),
        "a milestone is called something"
    );
    assert_eq!(title("a\nb"), refused("title", "control"), "on one line");
}

#[test]
fn evidence_is_checked_by_its_sort() {
    let with = |body: EvidenceBody| {
        refusal(piece(), |entry| {
            entry.evidence = vec![Evidence {
                body,
                caption: String::new(),
            }]
        })
    };
    let link = |url: &str| {
        with(EvidenceBody::Link {
            url: url.to_owned(),
            title: String::new(),
            seen_on: None,
        })
    };
    assert_eq!(link("https://example.org/a"), None, "an address of the web");
    assert_eq!(
        link("javascript:alert(1)"),
        refused("url", "bad_link"),
        "nothing that runs"
    );
    let measure = |from: &str, to: &str| {
        let (from, to) = (Some(from.to_owned()), to.to_owned());
        with(EvidenceBody::Measure(Measure {
            what: "latency".to_owned(),
            from,
            to,
            unit: "ms".to_owned(),
            source: None,
        }))
    };
    assert_eq!(measure("840", "310.5"), None, "decimal text");
    assert_eq!(
        measure("840", "fast"),
        refused("to", "bad_number"),
        "not a word"
    );
    assert_eq!(
        with(EvidenceBody::Quote {
            text: " ".to_owned(),
            source: String::new()
        }),
        refused("quote", "empty"),
        "a quote has words"
    );
    assert_eq!(
        refusal(piece(), |entry| entry.evidence = vec![photo(); 51]),
        refused("evidence", "too_many"),
        "fifty at most"
    );
    let mut file = photo();
    if let EvidenceBody::File { sha256, .. } = &mut file.body {
        sha256.replace_range(..1, "G");
    }
    assert_eq!(
        refusal(piece(), |entry| entry.evidence = vec![file]),
        refused("sha256", "bad_hash"),
        "a hash is hexadecimal"
    );
}

#[test]
fn what_became_of_it_has_become_by_today() {
    let later = |day: &str| {
        refusal(piece(), |entry| {
            let Body::Milestone(milestone) = &mut entry.body else {
                return;
            };
            milestone.result = Outcome::Done;
            let later = Later {
                on: on(day),
                text: "Still in use.".to_owned(),
            };
            milestone.story = Some(Story {
                later: vec![later],
                ..Story::default()
            });
        })
    };
    assert_eq!(later(TODAY), None, "today it may have");
    assert_eq!(
        later("2026-11-21"),
        refused("story.later", "future"),
        "tomorrow not yet"
    );
}

#[test]
fn tidying_an_entry_makes_its_texts_fit() {
    let mut entry = recognition(1, TODAY, "Rene\u{301}e", None);
    entry.text = "a\r\nb".to_owned();
    assert!(
        checked(&entry).is_err(),
        "as typed, letters and accents stand apart"
    );
    entry.tidy();
    assert_eq!(checked(&entry), Ok(()), "tidied, it is kept");
    assert_eq!(entry.text, "a\nb", "with new lines of one sort");
}

#[test]
fn works_end_after_they_begin_and_roles_likewise() {
    let mut piece = work(1, "Settle");
    (piece.started, piece.finished) = (Some(on("2026-02-01")), Some(on("2026-01-01")));
    assert_eq!(
        piece.check(on(TODAY)).map_err(|refused| refused.reason),
        Err("bad_date"),
        "finished before it was started"
    );
    piece.finished = Some(on("2027-01-01"));
    assert_eq!(
        piece.check(on(TODAY)).map_err(|refused| refused.reason),
        Err("future"),
        "I1"
    );
    let mut role = Role {
        id: RoleId(Uuid::from_u128(1)),
        title: "Head of design".to_owned(),
        at: String::new(),
        from: on("2026-05-18"),
        from_precision: Precision::Day,
        to: None,
        to_precision: Precision::Day,
        private: false,
    };
    assert_eq!(role.check(on(TODAY)), Ok(()), "still held");
    role.to = Some(on("2026-05-17"));
    assert_eq!(
        role.check(on(TODAY)).map_err(|refused| refused.reason),
        Err("bad_date"),
        "ended before it began"
    );
}

#[test]
fn a_half_life_and_a_profile_keep_their_bounds() {
    let mut glaze = area(2, Some(1), AreaKind::Area, "Glaze");
    for (days, sound) in [(29, false), (30, true), (3_650, true), (3_651, false)] {
        glaze.freshness_half_life = Some(days);
        assert_eq!(glaze.check(on(TODAY)).is_ok(), sound, "{days} days");
    }
    let mut profile = Profile::default();
    assert_eq!(profile.check(), Ok(()), "nothing has to be known");
    profile.contact.url = "ftp://a".to_owned();
    assert_eq!(
        profile.check().map_err(|refused| refused.reason),
        Err("bad_link"),
        "an address can be opened"
    );
}
