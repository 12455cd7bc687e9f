//! Goals and soundings beside the evidence.

use plumb_mastery::{
    Body, Entry,
    calibration::{Sounded, calibration},
    goals::{Fate, Wish, fates, open},
};

use crate::bench::*;

#[test]
fn a_goal_is_met_by_the_first_step_that_reaches_it() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let wish = |day, halves| Wish::of(&goal(30, day, welting(), halves)).unwrap();
    assert_eq!(
        wish("1962-01-01", 4).reached(&depth),
        Some(on("1963-04-20")),
        "60 thirtieths are 2.0"
    );
    assert_eq!(
        wish("1965-01-01", 4).reached(&depth),
        Some(on("1965-01-01")),
        "that day, if already so"
    );
    assert_eq!(
        wish("1962-01-01", 7).reached(&depth),
        None,
        "claims of 3.53 do not meet 3.5"
    );
}

#[test]
fn a_later_goal_supersedes_an_open_one() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let wishes: Vec<Wish> = [("1961-05-01", 1), ("1962-06-01", 10), ("1967-06-01", 8)]
        .iter()
        .zip(40..)
        .filter_map(|((day, halves), number)| Wish::of(&goal(number, day, welting(), *halves)))
        .collect();
    let found: Vec<Fate> = fates(&depth, &wishes)
        .into_iter()
        .map(|(_, fate)| fate)
        .collect();
    assert_eq!(
        found,
        [
            Fate::Met(on("1961-05-01")),
            Fate::Superseded(on("1967-06-01")),
            Fate::Open
        ],
        "I10"
    );
    assert_eq!(
        open(&depth, &wishes).map(|wish| wish.id),
        Some(entry_id(42)),
        "I10: one is open"
    );
    assert_eq!(open(&depth, &wishes[..1]), None, "a met goal is not");
}

#[test]
fn bias_and_spread_look_at_the_last_eight_own_soundings() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let taken = |halves: &[u8]| {
        let entries: Vec<Entry> = (60..)
            .zip(halves)
            .map(|(number, halves)| sounding(number, "1967-06-01", welting(), *halves))
            .collect();
        let found = calibration(
            &depth,
            &entries.iter().filter_map(Sounded::of).collect::<Vec<_>>(),
        );
        (found.bias30, found.spread30)
    };
    assert_eq!(taken(&[8, 7]), (None, None), "two make no pattern");
    assert_eq!(
        taken(&[8, 7, 5]),
        (Some(0), Some(17)),
        "20, 5 and −25: 0, and 50 over 3"
    );
    assert_eq!(
        taken(&[5, 5, 6, 6]),
        (Some(-18), Some(18)),
        "−17.5 goes away from zero"
    );
    assert_eq!(
        taken(&[0, 0, 8, 8, 8, 8, 8, 8, 8, 8]),
        (Some(20), Some(20)),
        "the first two are long ago"
    );
}

#[test]
fn anothers_sounding_is_a_mark_only() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let mut entries: Vec<Entry> = (60..63)
        .map(|number| sounding(number, "1967-06-01", welting(), 7))
        .collect();
    let mut other = sounding(63, "1967-06-01", welting(), 12);
    other.body = Body::Sounding(plumb_mastery::Sounding {
        half_rungs: 12,
        by: plumb_mastery::Sounder::Other("Kim".to_owned()),
    });
    entries.push(other);
    let found = calibration(
        &depth,
        &entries.iter().filter_map(Sounded::of).collect::<Vec<_>>(),
    );
    assert_eq!(
        (found.soundings.len(), found.bias30),
        (4, Some(5)),
        "shown, and in no mean"
    );
}
