//! Every state of a Bob in both views: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use plumb_charts::{
    BobSeries, Spec, View, bob,
    sounding_line::{Turn, Turning},
};
use plumb_mastery::{AreaId, Day, Outcome, Part, Precision};

use super::{asked, inspector, series};
use crate::{
    fixtures::day,
    ground::{Ground, Made, names, shoemaker},
    sound::{Case, WIDTHS, clear, reachable},
};

/// A state: its name, its range, and its series for a spec.
struct State {
    name: String,
    from: &'static str,
    to: &'static str,
    series: BobSeries,
}

fn state(name: &str, (from, to): (&'static str, &'static str), ground: (Ground, AreaId)) -> State {
    let (ground, area) = ground;
    State {
        name: name.to_owned(),
        from,
        to,
        series: series(&ground, area, &asked(from, to)),
    }
}

fn turned(name: &str, on: &str, kind: Turning) -> State {
    let mut state = state(name, ("1961-01-01", "1967-01-15"), shoemaker());
    state.series.turns = vec![Turn { on: day(on), kind }];
    state
}

fn with(fill: impl FnOnce(&mut Ground, AreaId)) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Ride inspection");
    fill(&mut ground, craft);
    (ground, craft)
}

const SAID: Made = Made {
    shown: false,
    result: Outcome::Done,
    part: Part::Made,
    work: None,
};

/// Fifty years in which everything occurs: works of several milestones, attempts, overseen, voices, roles that overlap.
fn lifelong(ground: &mut Ground, craft: AreaId) {
    let area = ground.area(craft, "Launch systems");
    for n in 0..2_400_u64 {
        let on = day("1978-03-01") + chrono::Days::new(n * 37 / 5 + n % 5);
        let work = (n % 4 == 0).then(|| ground.work(&format!("Park {n}")));
        let made = Made {
            shown: n % 5 != 3,
            result: if n % 9 == 8 {
                Outcome::Attempted
            } else {
                Outcome::Done
            },
            part: if n % 11 == 7 {
                Part::Oversaw
            } else {
                Part::Made
            },
            work,
        };
        let challenge = (1 + (n * 7 + n / 12) % 6).min(1 + n / 300) as u8;
        let id = ground.milestone(
            &format!("Case {n}"),
            Day::exact(on),
            &[(area, challenge)],
            made,
        );
        if n % 3 == 0 {
            let voice = ["Chief", "Park north", "Insurer"][(n as usize / 3) % 3];
            ground.vouched(id, voice, &(on + chrono::Days::new(20)).to_string());
        }
    }
    ground.role(
        "Inspector",
        "Harbour Parks",
        "1977-01-01",
        Some("1992-06-30"),
    );
    ground.role(
        "Senior inspector",
        "Harbour Parks",
        "1992-07-01",
        Some("2015-09-30"),
    );
    ground.role("Head of department", "Harbour Parks", "2015-10-01", None);
    ground.role(
        "Lecturer",
        "Harbour College",
        "1990-09-01",
        Some("2005-01-31"),
    );
    ground.role("Examiner", "Guild", "1991-09-01", Some("2001-01-31"));
    ground.role("Treasurer", "Guild", "1991-10-01", Some("1999-01-31"));
}

fn named(name: &str) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of(name);
    let ladder = &mut ground.set(craft).ladder;
    let rungs = &mut ladder.as_mut().expect("a craft has one").rungs;
    for (number, rung) in rungs.iter_mut().enumerate() {
        rung.name = format!("{name}{number}");
        rung.demands = name.to_owned();
    }
    let first = ground.made(name, "2024-05-03", craft, 3);
    ground.made(name, "2026-02-03", craft, 4);
    let hardest = ground.made(name, "2026-03-03", craft, 5);
    ground.vouched(first, name, "2024-06-01");
    ground.vouched(hardest, name, "2026-06-01");
    ground.role(name, name, "2024-01-01", None);
    (ground, craft)
}

fn states() -> Vec<State> {
    let year = ("2025-11-21", "2026-11-20");
    let exact = |on: &str| Day::exact(day(on));
    let mut states = vec![
        state("empty", year, with(|_, _| {})),
        state(
            "one entry",
            year,
            with(|ground, craft| {
                ground.made("First ride", "2026-11-20", craft, 2);
            }),
        ),
        state(
            "claims only",
            year,
            with(|ground, craft| {
                ground.milestone("Said once", exact("2026-01-02"), &[(craft, 4)], SAID);
                ground.milestone("Said twice", exact("2024-01-02"), &[(craft, 2)], SAID);
            }),
        ),
        state(
            "attempts only",
            year,
            with(|ground, craft| {
                let tried = Made {
                    result: Outcome::Attempted,
                    ..Made::default()
                };
                ground.milestone("Night launch", exact("2026-01-02"), &[(craft, 5)], tried);
            }),
        ),
        state("shoemaker", ("1961-01-01", "1967-01-15"), shoemaker()),
        state("inspector", ("2026-01-01", "2026-11-20"), inspector()),
        state("fifty years", ("1976-01-01", "2026-11-20"), with(lifelong)),
        state(
            "coarse",
            ("2022-01-01", "2026-11-20"),
            with(|ground, craft| {
                let year = Day {
                    on: day("2023-12-31"),
                    precision: Precision::Year,
                };
                let month = Day {
                    on: day("2026-02-28"),
                    precision: Precision::Month,
                };
                ground.milestone("Of a year", year, &[(craft, 3)], Made::default());
                ground.milestone("Of a month", month, &[(craft, 4)], Made::default());
            }),
        ),
        state(
            "two on one day",
            year,
            with(|ground, craft| {
                ground.made("Morning", "2026-04-01", craft, 4);
                ground.made("Evening", "2026-04-01", craft, 4);
            }),
        ),
        state(
            "before everything",
            ("1950-01-01", "1950-12-31"),
            shoemaker(),
        ),
        state(
            "after everything",
            ("1980-01-01", "1980-12-31"),
            shoemaker(),
        ),
        state(
            "a hole",
            year,
            with(|ground, craft| {
                for (n, rung) in [1, 1, 3, 4, 4, 4, 6].into_iter().enumerate() {
                    ground.made("Piece", &format!("2026-0{}-01", n + 1), craft, rung);
                }
            }),
        ),
        turned("retired", "1966-12-31", Turning::Retired),
        turned("remapped", "1965-06-01", Turning::Remapped),
        turned("merged", "1965-06-01", Turning::Merged),
    ];
    let odd = names().into_iter();
    states
        .extend(odd.map(|(name, words)| state(name, ("2025-11-01", "2026-11-20"), named(&words))));
    states
}

fn cases() -> impl Iterator<Item = Case> {
    states().into_iter().flat_map(|state| {
        let series = std::rc::Rc::new(state.series);
        [("bob", View::Plain), ("bob stretch", View::Stretch)].map(|(word, view)| {
            let series = series.clone();
            let spec = Spec {
                view,
                ..asked(state.from, state.to)
            };
            Case::new(&format!("{word} {}", state.name), &spec, move |spec| {
                bob(&series, spec)
            })
        })
    })
}

#[test]
fn what_holds_of_every_chart_holds_of_a_bob() {
    cases().for_each(|case| case.holds());
}

#[test]
fn every_language_holds_of_a_bob() {
    cases().for_each(|case| case.holds_in_every_language());
}

#[test]
fn what_a_bob_says_is_what_it_said() {
    for case in cases() {
        insta::assert_snapshot!(case.name.replace(' ', "_"), case.described());
    }
}

#[test]
fn the_narrowest_bob_is_as_sound() {
    for case in cases() {
        for claimed in [true, false] {
            for width in [Spec::NARROWEST, WIDTHS[0] + 7, 640] {
                let spec = Spec {
                    width,
                    claimed,
                    ..case.spec.clone()
                };
                let state = format!("{} at {width}, claims {claimed}", case.name);
                let scene = (case.draw)(&spec);
                reachable(&state, &scene);
                clear(&state, &scene);
            }
        }
    }
}

#[test]
fn ladders_of_three_and_of_nine_rungs_hang_as_well() {
    for length in [3, 9] {
        let (mut ground, craft) = Ground::of("Guild");
        let ladder = &mut ground.set(craft).ladder;
        let rungs = &mut ladder.as_mut().expect("a craft has one").rungs;
        let last = rungs.last().expect("six rungs").clone();
        rungs.resize(length, last);
        for n in 0..length * 2 {
            let on = (day("2026-01-01") + chrono::Days::new(n as u64)).to_string();
            ground.made("Piece", &on, craft, 1 + (n % length) as u8);
        }
        let case = Case::new(
            &format!("{length} rungs"),
            &asked("2026-01-01", "2026-11-20"),
            move |spec| bob(&series(&ground, craft, spec), spec),
        );
        case.holds();
        let scene = case.scene();
        assert!(
            scene.sentence.ends_with("all in the last 12 months.")
                || scene.sentence.ends_with("both in the last 12 months."),
            "at the end of a ladder nothing is next: {}",
            scene.sentence
        );
    }
}
