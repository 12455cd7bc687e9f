//! What changes of the record, the ladder and the tree do; and what is next.

use plumb_mastery::{
    About, Entry, Ladder, Tree,
    calibration::Sounded,
    depth::{
        Piece, Remap, Strength, Strengths, Written, is_leap, merge_area, moved, next, next_rung30,
        parting, written,
    },
    goals::Wish,
};

use crate::bench::*;

fn guild() -> Ladder {
    plumb_mastery::ladder::Template::of("guild")
        .unwrap()
        .ladder()
}

fn to_guild() -> Remap {
    Remap::new(&Ladder::six_rungs(), &guild(), &[1, 1, 2, 2, 3, 3]).unwrap()
}

#[test]
fn a_remap_takes_half_rungs_midway_between_their_neighbours() {
    let remap = to_guild();
    let halves: Vec<u8> = (0..=12).map(|halves| remap.half_rungs(halves)).collect();
    assert_eq!(
        halves,
        [0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6, 6, 6],
        "2.5 goes between the images of 2 and 3"
    );
    assert_eq!(
        (remap.rung(0), remap.rung(4)),
        (0, 2),
        "nothing stays nothing"
    );
}

#[test]
fn a_map_is_whole_on_the_ladder_and_never_goes_back() {
    for (map, why) in [
        (vec![1, 2, 3], "a rung has no image"),
        (vec![1, 1, 2, 2, 3, 4], "the new ladder has three rungs"),
        (vec![0, 1, 2, 2, 3, 3], "there is no rung zero"),
        (vec![1, 2, 1, 2, 3, 3], "a deeper rung would lie above"),
    ] {
        let refused = Remap::new(&Ladder::six_rungs(), &guild(), &map);
        assert_eq!(
            refused.map_err(|refused| refused.reason),
            Err("bad_map"),
            "{why}"
        );
    }
}

#[test]
fn a_remap_changes_what_the_craft_rates_and_nothing_else() {
    let tree = shoemaking();
    let mut entries = [
        milestone(1, "2026-01-01", &[(welting(), 5)]),
        sounding(2, "2026-01-01", welting(), 7),
        goal(3, "2026-01-01", welting(), 9),
        session(4, "2026-01-01", &[welting()], 5),
    ];
    let changed: Vec<bool> = entries
        .iter_mut()
        .map(|entry| to_guild().apply(entry, &tree.below(area_id(1))))
        .collect();
    assert_eq!(changed, [true, true, true, false], "a session has no rung");
    assert_eq!(
        Piece::of(&entries[0]).unwrap().challenge,
        [(welting(), 3)],
        "the challenge"
    );
    assert_eq!(
        Sounded::of(&entries[1]).unwrap().half_rungs,
        4,
        "the sounding of 3.5"
    );
    assert_eq!(
        Wish::of(&entries[2]).unwrap().half_rungs,
        5,
        "the goal of 4.5"
    );
    let mut other = milestone(5, "2026-01-01", &[(welting(), 5)]);
    assert!(
        !to_guild().apply(&mut other, &tree.below(area_id(9))),
        "another craft is left alone"
    );
}

#[test]
fn renaming_a_rung_changes_no_number() {
    let mut areas = shoemaking().areas().to_vec();
    let before = measure(&shoemaking(), &shoemaker(), "1967-12-31");
    areas[0].ladder.as_mut().unwrap().rungs[3].name = "Entwirrt".to_owned();
    let after = measure(&Tree::new(areas).unwrap(), &shoemaker(), "1967-12-31");
    assert_eq!(before, after, "I9");
}

#[test]
fn where_a_milestone_rated_both_the_greater_challenge_stays() {
    let mut both = milestone(1, "2026-01-01", &[(area_id(2), 3), (area_id(3), 5)]);
    assert!(
        merge_area(&mut both, area_id(3), area_id(2)),
        "the tag moves"
    );
    assert_eq!(both.areas, [area_id(2)], "and stands once");
    assert_eq!(
        Piece::of(&both).unwrap().challenge,
        [(area_id(2), 5)],
        "with the greater challenge"
    );
    let mut one = milestone(2, "2026-01-01", &[(area_id(3), 2)]);
    merge_area(&mut one, area_id(3), area_id(2));
    assert_eq!(
        Piece::of(&one).unwrap().challenge,
        [(area_id(2), 2)],
        "or the only one"
    );
    assert!(
        !merge_area(&mut one, area_id(3), area_id(2)),
        "what does not name it stays as it is"
    );
}

#[test]
fn a_removed_photo_is_named_with_the_day_and_both_numbers() {
    let before = shoemaker();
    let mut after = before.clone();
    after[3].evidence.clear();
    let found = moved(
        &measure(&shoemaking(), &before, "1967-12-31"),
        &measure(&shoemaking(), &after, "1967-12-31"),
    );
    assert_eq!(found.len(), 2, "Welting, and Shoemaking above it");
    let welting = found.iter().find(|moved| moved.area == welting()).unwrap();
    assert_eq!(
        welting.since,
        on("1963-04-20"),
        "from the day of the pair on"
    );
    assert_eq!(
        (welting.latest, welting.from30, welting.to30),
        (true, 100, 96),
        "8 8 5 3 3 instead of 8 8 5 5 3"
    );
    let gone = &welting.because;
    assert!(
        gone.iter()
            .any(|because| because.milestone == entry_id(4) && because.to_half_rungs == 0),
        "because the fourth pair is only claimed"
    );
}

#[test]
fn a_past_that_today_does_not_show_moved_all_the_same() {
    let before = shoemaker();
    let after: Vec<Entry> = before
        .iter()
        .filter(|entry| entry.id != entry_id(2))
        .cloned()
        .collect();
    let found = moved(
        &measure(&shoemaking(), &before, "1967-12-31"),
        &measure(&shoemaking(), &after, "1967-12-31"),
    );
    assert!(
        !found[1].latest,
        "the second pair is not among the five of today"
    );
    assert_eq!(
        (found[1].since, found[1].from30, found[1].to30),
        (on("1961-09-10"), 27, 15),
        "but was in its own time"
    );
}

fn claims(rungs: &[u8]) -> Vec<Entry> {
    (1..)
        .zip(rungs)
        .map(|(number, rung)| {
            milestone(
                number,
                &format!("2026-01-{number:02}"),
                &[(welting(), *rung)],
            )
        })
        .collect()
}

#[test]
fn claims_that_could_be_shown_are_named_three_at_most() {
    let (entries, today) = (claims(&[2, 4, 3, 3, 1]), on("2026-11-20"));
    let (record, depth) = (record(&entries), welted(&entries, "2026-11-20"));
    let parting = parting(
        &shoemaking(),
        &record,
        &Strengths::at(&record, today),
        &depth,
        today,
    )
    .unwrap();
    let sentence = parting.sentence(|ask| format!("p{}", ask.milestone.0.as_u128() & 0xff));
    assert_eq!(
        sentence, "Claims 3.07, evidence carries 0.00: attach something to p2, p4 or p3.",
        "most first, then newest"
    );
}

#[test]
fn there_is_no_sentence_where_the_lines_agree() {
    let mut entries = claims(&[3]);
    entries.push(recognition(
        50,
        "2026-02-01",
        "Kim",
        Some(About::Milestone(entry_id(1))),
    ));
    let (record, today) = (record(&entries), on("2026-11-20"));
    let depth = welted(&entries, "2026-11-20");
    assert_eq!(
        parting(
            &shoemaking(),
            &record,
            &Strengths::at(&record, today),
            &depth,
            today
        ),
        None,
        "a witnessed claim is depth"
    );
}

#[test]
fn the_next_depth_is_computed_not_guessed() {
    let (entries, today) = (shoemaker(), on("1967-01-15"));
    let (record, depth) = (record(&entries), welted(&entries, "1967-01-15"));
    let strengths = Strengths::at(&record, today);
    let ladder = Ladder::six_rungs();
    let target = next_rung30(100, &ladder);
    let found = next(&shoemaking(), &record, &strengths, &depth, target, today);
    assert_eq!(
        (found.depth30, found.target30),
        (100, 120),
        "from 3.33 to 4.00"
    );
    assert_eq!(
        found.sentence(&ladder),
        "Three witnessed at Untangles, or one at Sets the mark.",
        "as the model says it"
    );
    let works = |strength, rung| {
        found
            .new
            .iter()
            .find(|new| new.strength == strength && new.rung == rung)
            .unwrap()
    };
    assert_eq!(
        works(Strength::Shown, 4).works,
        None,
        "five shown at Untangles never reach it"
    );
    assert_eq!(
        works(Strength::Shown, 4).brings30,
        114,
        "they bring 8 8 7 7 7"
    );
    assert_eq!(
        works(Strength::Witnessed, 5).brings30,
        121,
        "one at Sets the mark brings 10 8 8 5 5"
    );
    let adds: Vec<_> = found
        .existing
        .iter()
        .map(|add| (add.milestone, add.adds30))
        .collect();
    assert_eq!(
        adds,
        [
            (entry_id(4), 3),
            (entry_id(3), 3),
            (entry_id(2), 1),
            (entry_id(1), 1)
        ],
        "each alone, if vouched for"
    );
}

#[test]
fn a_leap_is_marked_from_the_fourth_work_on() {
    let leaps = |rungs: &[u8], rung| {
        let entries = claims(rungs);
        let piece = Piece::of(&milestone(90, "2026-02-01", &[(welting(), rung)])).unwrap();
        is_leap(&piece, rung, &welted(&entries, "2026-11-20"))
    };
    assert!(!leaps(&[1, 1], 6), "the third work is no leap yet");
    assert!(leaps(&[1, 1, 1], 3), "90 over 24 + 60");
    assert!(!leaps(&[1, 1, 1, 1, 1], 3), "90 is not over 30 + 60");
    assert!(leaps(&[1, 1, 1, 1, 1], 4), "120 is");
}

#[test]
fn what_is_written_a_month_later_is_from_memory() {
    let mut entry = note(1, "2026-05-01", "x");
    entry.recorded_at = instant("2026-05-31");
    assert_eq!(written(&entry), Written::Soon, "30 days after");
    entry.recorded_at = instant("2026-06-01");
    assert_eq!(written(&entry), Written::FromMemory, "31 days after");
    entry.origin = Some(origin());
    assert_eq!(
        written(&entry),
        Written::Imported,
        "an import that does not say when it was recorded there"
    );
}
