//! Coming back: whose day it is, what is asked when, whose turn it is to be sounded, and when one is reminded.

use crate::bench::*;
use plumb_mastery::{
    AreaKind, Body, Day, Entry, Outcome, Precision, Sounder, Story, Tree,
    calibration::Sounded,
    entry::Later,
    returning::{
        Answered, Ask, Landing, Reminder, Reminders, Shown, answered_on, asks, days, due, is_awake,
        is_time, listed, months, returns, room,
    },
};

fn month(text: &str) -> Day {
    Day {
        on: on(text),
        precision: Precision::Month,
    }
}

/// Ceramics, Glaze with Ash inside it, and Illustration.
fn ground() -> Tree {
    Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(2), AreaKind::Technique, "Ash"),
        area(4, None, AreaKind::Craft, "Illustration"),
    ])
    .unwrap()
}

/// The same with Glaze lying fallow.
fn resting() -> Tree {
    let awake = ground();
    let areas = awake.areas().iter().cloned().map(|mut area| {
        if area.id == area_id(2) {
            area.fallow_since = Some(on("2026-01-01"));
        }
        area
    });
    Tree::new(areas.collect()).unwrap()
}

#[test]
fn a_day_comes_back_in_later_years_and_a_month_all_through_itself() {
    let today = on("2026-11-20");
    assert!(
        returns(Day::exact(on("2019-11-20")), today),
        "seven years on"
    );
    assert!(
        !returns(Day::exact(on("2026-11-20")), today),
        "today itself is no return"
    );
    assert!(
        !returns(Day::exact(on("2019-11-21")), today),
        "another day is another day"
    );
    assert!(
        returns(month("2019-11-30"), today),
        "a month has no day of its own"
    );
    assert!(
        returns(month("2019-11-07"), today),
        "a month that was still running when it was written down is stored under that day"
    );
    assert!(!returns(month("2019-12-31"), today), "another month");
    let year = Day {
        on: on("2019-11-20"),
        precision: Precision::Year,
    };
    assert!(
        !returns(year, today),
        "a year is no day, wherever it is kept"
    );
}

#[test]
fn a_leap_day_comes_back_each_year_once() {
    let leap = Day::exact(on("2024-02-29"));
    assert!(returns(leap, on("2028-02-29")), "on its own day");
    assert!(
        !returns(leap, on("2028-02-28")),
        "and not twice in that year"
    );
    assert!(
        returns(leap, on("2026-02-28")),
        "where there is none, the day before"
    );
    assert!(!returns(leap, on("2026-03-01")), "not the day after");
    assert!(
        days(on("2023-06-01"), on("2026-02-28")).contains(&on("2024-02-29")),
        "so that day is looked up too"
    );
    assert!(
        !days(on("2023-06-01"), on("2028-02-28")).contains(&on("2024-02-29")),
        "but not where it has its own"
    );
}

#[test]
fn what_is_looked_up_is_what_comes_back() {
    assert_eq!(
        days(on("2024-05-05"), on("2026-11-20")),
        [on("2024-11-20"), on("2025-11-20")],
        "from the year in which the journal begins to the year before this one"
    );
    assert_eq!(
        months(on("2023-12-31"), on("2026-02-28")),
        [
            (on("2023-02-01"), on("2023-02-28")),
            (on("2024-02-01"), on("2024-02-29")),
            (on("2025-02-01"), on("2025-02-28"))
        ],
        "whole months, leap years as they are"
    );
}

fn tern() -> Entry {
    milestone(1, "2026-08-22", &[(area_id(2), 4)])
}

fn with_story(mut entry: Entry, story: Story) -> Entry {
    if let Body::Milestone(milestone) = &mut entry.body {
        milestone.story = Some(story);
    }
    entry
}

fn asked(entries: &[Entry], answered: &[Answered], today: &str) -> Vec<(u16, String)> {
    let landings: Vec<Landing> = entries.iter().filter_map(Landing::of).collect();
    asks(&ground(), &landings, answered, on(today))
        .into_iter()
        .map(|ask| (ask.after, ask.due.to_string()))
        .collect()
}

#[test]
fn it_is_asked_after_30_90_and_180_days_once_each() {
    let entries = [tern()];
    assert!(asked(&entries, &[], "2026-09-20").is_empty(), "29 days");
    assert_eq!(
        asked(&entries, &[], "2026-09-21"),
        [(30, "2026-09-21".to_owned())],
        "30 days"
    );
    let answer = |after, day| Answered {
        milestone: entry_id(1),
        after,
        on: on(day),
        landed: false,
    };
    assert!(
        asked(&entries, &[answer(30, "2026-09-22")], "2026-10-30").is_empty(),
        "nothing yet: silent until the next question"
    );
    assert_eq!(
        asked(&entries, &[answer(30, "2026-09-22")], "2026-11-20"),
        [(90, "2026-11-20".to_owned())],
        "the next question"
    );
    assert_eq!(
        asked(&entries, &[], "2027-03-01"),
        [(180, "2027-02-18".to_owned())],
        "whoever missed two is asked one, not three"
    );
    assert!(
        asked(&entries, &[], "2027-08-22").is_empty(),
        "a year on the day itself comes back instead"
    );
}

#[test]
fn a_result_answers_until_the_next_question() {
    let later = |day: &str| Story {
        later: vec![Later {
            on: on(day),
            text: "Sold.".into(),
        }],
        ..Story::default()
    };
    let told = [with_story(tern(), later("2026-11-25"))];
    assert!(
        asked(&told, &[], "2026-12-01").is_empty(),
        "it landed after the question came"
    );
    assert_eq!(
        asked(&told, &[], "2027-02-18").len(),
        1,
        "what came of it since is asked once more"
    );
    let early = [with_story(tern(), later("2026-09-01"))];
    let answer = Answered {
        milestone: entry_id(1),
        after: 30,
        on: on("2026-09-25"),
        landed: true,
    };
    assert!(
        asked(&early, &[answer], "2026-09-26").is_empty(),
        "a result that landed earlier answers where this machine was told"
    );
    assert_eq!(
        asked(&[tern()], &[answer], "2026-09-26").len(),
        1,
        "a result that was taken back is no answer"
    );
}

#[test]
fn nobody_is_asked_about_what_is_private_resting_unfinished_or_settled() {
    let on_the_day = "2026-11-20";
    let mut private = tern();
    private.private = true;
    assert!(asked(&[private], &[], on_the_day).is_empty(), "private");
    let never = Story {
        later_off: true,
        ..Story::default()
    };
    let never = [with_story(tern(), never)];
    assert!(
        asked(&never, &[], on_the_day).is_empty(),
        "never asked again"
    );
    let mut attempted = tern();
    if let Body::Milestone(milestone) = &mut attempted.body {
        milestone.result = Outcome::Attempted;
    }
    assert!(asked(&[attempted], &[], on_the_day).is_empty(), "not done");
    let landings: Vec<Landing> = Landing::of(&tern()).into_iter().collect();
    assert!(
        asks(&resting(), &landings, &[], on(on_the_day)).is_empty(),
        "its ground lies fallow"
    );
    assert!(
        !is_awake(&resting(), &[area_id(3)]),
        "and so does all that lies below it"
    );
    assert!(
        is_awake(&resting(), &[area_id(2), area_id(4)]),
        "what also stands on other ground is come back to"
    );
}

#[test]
fn the_oldest_question_comes_first_and_two_cards_make_a_day() {
    let entries = [
        milestone(1, "2026-10-15", &[]),
        milestone(2, "2026-08-01", &[]),
        milestone(3, "2026-08-02", &[]),
    ];
    let landings: Vec<Landing> = entries.iter().filter_map(Landing::of).collect();
    let order: Vec<_> = asks(&ground(), &landings, &[], on("2026-11-20"))
        .into_iter()
        .map(|ask| ask.milestone)
        .collect();
    assert_eq!(
        order,
        [entry_id(2), entry_id(3), entry_id(1)],
        "late ones wait their turn, the longest waiting is first"
    );
    assert_eq!(room(false, 0), 2, "two questions");
    assert_eq!(room(true, 0), 1, "this day in earlier years is a card");
    assert_eq!(room(true, 1), 0, "an answered card was one of the day");
    assert_eq!(room(true, 3), 0, "and there is no less than none");
    let answer = Answered {
        milestone: entry_id(2),
        after: 90,
        on: on("2026-11-20"),
        landed: false,
    };
    assert_eq!(
        answered_on(&landings, &[answer], on("2026-11-20")),
        1,
        "of today"
    );
    assert_eq!(
        answered_on(&landings, &[answer], on("2026-11-21")),
        0,
        "tomorrow has room again"
    );
}

fn sounded(number: u128, day: &str, by: Sounder) -> Sounded {
    let mut sounded = Sounded::of(&sounding(number, day, area_id(2), 6)).unwrap();
    sounded.by = by;
    sounded
}

#[test]
fn areas_come_to_be_sounded_again_after_a_year() {
    let today = on("2026-11-20");
    let turns = |tree: &Tree, soundings: &[Sounded]| -> Vec<_> {
        listed(tree, soundings, today)
            .into_iter()
            .map(|turn| (turn.area, turn.last))
            .collect()
    };
    let own = [sounded(1, "2026-03-01", Sounder::Own)];
    assert_eq!(
        turns(&ground(), &own),
        [(area_id(1), None), (area_id(4), None)],
        "sounded this year: not again; a technique is not sounded"
    );
    let old = [
        sounded(1, "2025-11-19", Sounder::Own),
        sounded(2, "2026-05-05", Sounder::Other("Kim".into())),
    ];
    assert_eq!(
        turns(&ground(), &old)[1],
        (area_id(2), Some(on("2025-11-19"))),
        "over a year; another's sounding is not one's own"
    );
    assert_eq!(
        turns(&resting(), &old),
        [(area_id(1), None), (area_id(4), None)],
        "what lies fallow is left in peace"
    );
    assert!(
        !is_time(&own, Some(on("2010-01-01")), today),
        "within a year"
    );
    assert!(is_time(&old, None, today), "a year and a day");
    assert!(
        !is_time(&[], Some(on("2026-06-01")), today),
        "a young journal has time"
    );
    assert!(is_time(&[], Some(on("2010-01-01")), today), "never yet");
}

#[test]
fn reminders_are_off_at_first_and_one_comes_in_a_day() {
    let friday = on("2026-11-20");
    let ask = Ask {
        milestone: entry_id(1),
        after: 90,
        due: friday,
    };
    let all = Reminders {
        look_back: true,
        became: true,
        resounding: true,
    };
    let ask_of = |wished, shown: &Shown, day| due(wished, shown, &[ask], true, true, day);
    let mut shown = Shown::default();
    assert_eq!(
        ask_of(Reminders::default(), &shown, friday),
        None,
        "nobody wished for any"
    );
    let mut order = Vec::new();
    for day in [
        "2026-11-20",
        "2026-11-20",
        "2026-11-21",
        "2026-11-22",
        "2026-11-23",
        "2026-11-24",
    ] {
        let reminder = ask_of(all, &shown, on(day));
        if let Some(reminder) = reminder {
            shown = shown.with(reminder, &[ask], on(day));
        }
        order.push(reminder);
    }
    assert_eq!(
        order,
        [
            Some(Reminder::Became),
            None,
            Some(Reminder::LookBack),
            Some(Reminder::Resounding),
            Some(Reminder::LookBack),
            None
        ],
        "one in a day, each question once, a look back in each week, a sounding in each year"
    );
    let gone = on("2027-03-01");
    assert_eq!(
        due(all, &shown, &[], true, false, gone),
        Some(Reminder::LookBack),
        "fourteen weeks away give one look back, not fourteen"
    );
    assert_eq!(
        due(all, &shown, &[], false, false, gone),
        None,
        "nothing is said about not logging"
    );
}
