//! The worked examples of the model, with exact numbers.

use plumb_mastery::{
    Entry, Ladder,
    calibration::{Sounded, Verdict, calibration},
    compare::{Grounds, Period, Tally, compare, first_uses},
    depth::{
        Owner, Stand, Strengths, Survey, difference, display, half_rungs, parting, rungs, signed,
    },
    freshness::{Band, Making, Practice, freshness},
};

use crate::bench::*;

/// E1: the shoemaker. Day, half rungs of the five, depth, claimed depth.
const E1: &str = "
    1961-03-01 | 3         | 15  0.50 | 20  0.67
    1961-09-10 | 3 3       | 27  0.90 | 36  1.20
    1962-05-02 | 5 3 3     | 46  1.53 | 58  1.93
    1963-04-20 | 5 5 3 3   | 60  2.00 | 74  2.47
    1964-02-11 | 7 5 5 3 3 | 79  2.63 | 94  3.13
    1966-10-01 | 7 7 5 5 3 | 91  3.03 | 106 3.53
    1966-12-24 | 8 7 5 5 3 | 96  3.20 | 106 3.53
    1967-01-15 | 8 8 5 5 3 | 100 3.33 | 106 3.53
";

#[test]
fn the_shoemaker_reads_as_the_model_says_on_every_day() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let mut days = 0;
    for row in E1.lines().filter(|row| !row.trim().is_empty()) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let reading = depth.at(on(cells[0]));
        let five: Vec<String> = halves(&reading.five).iter().map(u8::to_string).collect();
        assert_eq!(five.join(" "), cells[1], "the five of {}", cells[0]);
        let written = |d30: u16| format!("{d30:<3} {}", rungs(d30));
        assert_eq!(written(reading.depth30), cells[2], "depth of {}", cells[0]);
        assert_eq!(
            written(reading.claimed30),
            cells[3],
            "claims of {}",
            cells[0]
        );
        days += 1;
    }
    assert_eq!(depth.steps.len(), days, "there is no step on another day");
    assert_eq!(depth.claimed.len(), 6, "a voice never moves a claim");
}

#[test]
fn the_shoemaker_stands_on_five_pairs_two_voices_and_a_span() {
    let reading = welted(&shoemaker(), "1967-12-31").at(on("1967-01-15"));
    let pairs: Vec<_> = reading.five.iter().map(|stand| stand.milestone).collect();
    assert_eq!(
        pairs,
        [6, 5, 3, 4, 1].map(entry_id),
        "deepest first, then by effect"
    );
    let weights: Vec<u8> = reading.five.iter().map(|stand| stand.weight).collect();
    assert_eq!(weights, [5, 4, 3, 2, 1], "the deepest counts most");
    assert_eq!(half_rungs(reading.tip), "4.0", "the hardest evidenced");
    assert_eq!(half_rungs(reading.shelf), "1.5", "what was done five times");
    assert_eq!(
        (reading.voices, reading.span_days),
        (2, 2040),
        "who stands behind it"
    );
    assert_eq!(reading.survey, Survey::B, "two voices are not three");
    assert_eq!(
        display(reading.depth30, &Ladder::six_rungs()),
        "Carries, 3.33",
        "in words"
    );
}

#[test]
fn the_shoemaker_reads_nothing_before_the_first_pair() {
    let reading = welted(&shoemaker(), "1967-12-31").before(on("1961-03-01"));
    assert_eq!(
        (reading.depth30, reading.claimed30),
        (0, 0),
        "nothing was there"
    );
    assert_eq!(reading.survey, Survey::U, "and nothing is surveyed");
}

#[test]
fn the_sentence_below_the_shoemakers_chart_asks_for_one_voice() {
    let (entries, day) = (shoemaker(), on("1967-01-15"));
    let record = record(&entries);
    let strengths = Strengths::at(&record, day);
    let depth = welted(&entries, "1967-01-15");
    let parting = parting(&shoemaking(), &record, &strengths, &depth, day).unwrap();
    let pair = |id| entries.iter().position(|entry| entry.id == id).unwrap() + 1;
    let sentence = parting.sentence(|ask| format!("p{}", pair(ask.milestone)));
    assert_eq!(
        sentence, "Claims 3.53, evidence carries 3.33: ask someone who saw p4 to say so.",
        "p3 and p4 would add as much, and p4 is newer"
    );
}

fn spam(works: u128, rung: u8, from: u128, shown: bool) -> Vec<Entry> {
    let first = on("2000-01-01");
    (0..works)
        .map(|number| {
            let day = first + chrono::Days::new(number as u64);
            let mut piece = milestone(from + number, &day.to_string(), &[(welting(), rung)]);
            piece.work = Some(work_id(from + number));
            piece.evidence = if shown { vec![photo()] } else { Vec::new() };
            piece
        })
        .collect()
}

fn sums(steps: &[plumb_mastery::depth::Step]) -> Vec<u16> {
    steps.iter().map(|step| step.depth30).collect()
}

#[test]
fn five_hundred_easy_works_stop_at_their_own_rung() {
    let depth = welted(&spam(500, 1, 1, true), "2020-01-01");
    assert_eq!(
        sums(&depth.steps),
        [5, 9, 12, 14, 15],
        "E2: then no more steps"
    );
    assert_eq!(
        sums(&depth.claimed),
        [10, 18, 24, 28, 30],
        "and none of claims"
    );
}

#[test]
fn easy_works_add_nothing_to_five_harder_ones() {
    let mut entries = spam(5, 3, 1000, true);
    let alone = welted(&entries, "2020-01-01");
    assert_eq!(
        sums(&alone.steps),
        [25, 45, 60, 70, 75],
        "E2: five shown at rung 3"
    );
    entries.extend(spam(500, 1, 1, true));
    let last: &[Stand] = &welted(&entries, "2020-01-01")
        .at(on("2020-01-01"))
        .five
        .clone();
    assert_eq!(
        halves(last),
        [5, 5, 5, 5, 5],
        "E2: with the 500 added, still 75"
    );
}

#[test]
fn bold_claims_move_the_dotted_line_only() {
    let depth = welted(&spam(50, 6, 1, false), "2020-01-01");
    assert!(
        depth.steps.is_empty(),
        "E2: nothing attached, no step at all"
    );
    assert_eq!(
        sums(&depth.claimed),
        [60, 108, 144, 168, 180],
        "E2: then no more"
    );
}

fn fading(half_life: Option<u16>, sessions: &[(&str, u16)]) -> plumb_mastery::freshness::Fading {
    let mut areas = shoemaking().areas().to_vec();
    areas[0].freshness_half_life = half_life;
    let tree = plumb_mastery::Tree::new(areas).unwrap();
    let entries: Vec<Entry> = sessions
        .iter()
        .zip(1..)
        .map(|((day, minutes), number)| session(number, day, &[welting()], *minutes))
        .collect();
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    freshness(&tree, &Making::of(&tree, &practice))
        .area(welting())
        .unwrap()
        .clone()
}

fn ppm(half_life: Option<u16>, sessions: &[(&str, u16)], day: &str) -> Option<u32> {
    fading(half_life, sessions).at(on(day)).ppm
}

#[test]
fn a_hundred_and_eighty_seven_days_are_dusty() {
    let one = [("2026-05-17", 60)];
    let now = fading(None, &one).at(on("2026-11-20"));
    assert_eq!((now.days_since, now.ppm), (Some(187), Some(519_630)), "E5");
    assert_eq!(now.band, Some(Band::Dusty), "E5");
    assert_eq!(
        ppm(None, &one, "2026-12-01"),
        Some(500_000),
        "E5: the last dusty day"
    );
    assert_eq!(
        ppm(None, &one, "2026-12-02"),
        Some(498_253),
        "E5: under silt"
    );
    assert_eq!(
        ppm(Some(335), &one, "2026-11-20"),
        Some(679_145),
        "E5: mixed skills"
    );
    assert_eq!(
        ppm(Some(396), &one, "2026-11-20"),
        Some(720_853),
        "E5: speed"
    );
}

#[test]
fn some_minutes_of_making_clear_some_of_the_dust() {
    for (minutes, after) in [(5, 533_305), (20, 572_039), (120, 759_815)] {
        let sessions = [("2026-05-17", 60), ("2026-11-20", minutes)];
        let now = ppm(None, &sessions, "2026-11-20");
        assert_eq!(now, Some(after), "E5: {minutes} minutes on 2026-11-20");
    }
}

#[test]
fn a_chain_of_sessions_fades_and_clears_as_the_model_says() {
    let chain = [
        ("2026-01-05", 60, 1_000_000),
        ("2026-02-04", 45, 923_124),
        ("2026-05-17", 30, 702_262),
        ("2026-11-20", 120, 682_458),
    ];
    let sessions = chain.map(|(day, minutes, _)| (day, minutes));
    let points: Vec<_> = fading(None, &sessions).points().collect();
    assert_eq!(
        points,
        chain.map(|(day, _, after)| (on(day), after)),
        "E5: after each"
    );
    for (made, day, before) in [
        (1, "2026-02-04", 900_304),
        (2, "2026-05-17", 645_928),
        (3, "2026-11-20", 364_916),
    ] {
        let earlier = ppm(None, &sessions[..made], day);
        assert_eq!(earlier, Some(before), "E5: before the session of {day}");
    }
}

#[test]
fn a_sounding_of_the_shoemaker_is_set_beside_the_evidence() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let entries = [
        sounding(20, "1967-01-15", welting(), 8),
        sounding(21, "1967-01-15", welting(), 7),
    ];
    let sounded: Vec<Sounded> = entries.iter().filter_map(Sounded::of).collect();
    let found = calibration(&depth, &sounded);
    let gaps: Vec<_> = found
        .soundings
        .iter()
        .map(|gap| (gap.gap30, signed(gap.gap30), gap.verdict()))
        .collect();
    assert_eq!(
        gaps[0],
        (20, "+0.67".to_owned(), Verdict::Deeper),
        "E6: 4.0"
    );
    assert_eq!(gaps[1], (5, "+0.17".to_owned(), Verdict::InTrue), "E6: 3.5");
    assert_eq!(
        (found.bias30, found.spread30),
        (None, None),
        "E6: two make no pattern"
    );
}

#[test]
fn the_shoemakers_year_is_compared_with_the_day_before_it() {
    let (tree, entries) = (shoemaking(), shoemaker());
    let depths = measure(&tree, &entries, "1967-12-31");
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let making = Making::of(&tree, &practice);
    let fadings = freshness(&tree, &making);
    let tally = Tally::of(&tree, &entries, &[], &first_uses(&tree, &entries));
    let grounds = Grounds {
        tree: &tree,
        depths: &depths,
        making: &making,
        fadings: &fadings,
        tally: &tally,
        owner: &Owner::default(),
    };
    let year = Period::through(on("1966-01-01"), on("1966-12-31"));
    let found = compare(&grounds, welting(), year).unwrap();
    assert_eq!((found.before30, found.after30), (79, 96), "E9");
    assert_eq!(
        difference(found.before30, found.after30),
        "+0.57",
        "E9: 17 thirtieths"
    );
    assert_eq!(
        (found.works.len(), found.recognitions),
        (1, 1),
        "one pair, and Mr Alder's word"
    );
    assert_eq!(found.days_since, Some(91), "the pair was made on 1 October");
    let [cause] = &found.because[..] else {
        panic!("only the sixth pair is new among the five")
    };
    assert_eq!(
        (cause.stand.half_rungs, cause.vouched),
        (8, Some(on("1966-12-24"))),
        "the sixth pair stands deepest since Mr Alder spoke"
    );
    assert_eq!(
        cause.finished.map(|day| day.on),
        Some(on("1966-10-01")),
        "it was finished in that year too"
    );
    let voices: Vec<&str> = cause.voices.iter().map(|said| said.from.as_str()).collect();
    assert_eq!(
        voices,
        ["Mr Alder"],
        "Mrs Alder spoke of another pair, later"
    );
    let before = compare(&grounds, welting(), year.previous()).unwrap();
    assert_eq!(
        (before.before30, before.after30, before.because.len()),
        (79, 79, 0),
        "nothing changed in 1965"
    );
}
