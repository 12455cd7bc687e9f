//! Texts, evidence, works, roles and profiles: lengths, characters, addresses, numbers.

use plumb_mastery::{
    AreaKind, Body, Evidence, Measure, Outcome, Precision, Profile, Role, RoleId, Story,
    entry::{EvidenceBody, Later},
};
use uuid::Uuid;

use crate::{
    bench::*,
    invariants::{TODAY, checked, piece, refusal, refused},
};

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
