//! Every state in which a Sounding line can be.

use plumb_charts::{
    Spec,
    sounding_line::{GoalPoint, Parting, SoundingPoint, SoundingSeries, Turn, Turning},
};
use plumb_mastery::{Day, Outcome, Part as Hands, Precision};

use crate::fixtures::{Bench, alone, day, entry, role, shoemaker};

/// A state: its name, its range, and what it makes of a spec.
pub struct State {
    pub name: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub series: fn(&Spec) -> SoundingSeries,
}

fn named(name: &str, spec: &Spec) -> SoundingSeries {
    let mut bench = Bench::new(1, name);
    let id = bench.made(name, "2024-05-03", 3, true);
    bench.made(name, "2025-02-03", 4, true);
    bench.vouched(id, name, "2024-06-01");
    let mut series = alone(&bench, spec);
    series.roles = vec![
        role(1, name, name, "2024-01-01", None),
        role(2, name, "", "2024-09-01", Some("2025-01-01")),
    ];
    series.areas[0].parting = Some(Parting::Ask(name.to_owned()));
    series.areas[0].rungs = (0..4).map(|_| name.to_owned()).collect();
    series
}

fn turned(kind: Turning, spec: &Spec) -> SoundingSeries {
    let mut series = alone(&shoemaker(), spec);
    series.areas[0].turns = vec![Turn {
        on: day("1965-06-01"),
        kind,
    }];
    series
}

/// So many areas of one craft, each with works of its own.
pub fn many(areas: u32, spec: &Spec) -> SoundingSeries {
    let mut series = alone(&shoemaker(), spec);
    for n in 2..=areas {
        let mut bench = Bench::new(n, &format!("Part {n}"));
        for year in 0..=n % 5 {
            let on = |day: u32| format!("196{}-0{}-{day}", 1 + year, 1 + n % 9);
            let id = bench.made(
                &format!("c{year}"),
                &on(11),
                1 + ((year + n) % 4) as u8,
                true,
            );
            if year % 2 == 0 {
                bench.vouched(id, "Jo", &on(21));
            }
        }
        series.areas.push(bench.area(spec));
    }
    series
}

/// A journal of many years in which everything occurs.
fn lifelong(spec: &Spec) -> SoundingSeries {
    let mut bench = Bench::new(1, "Ride inspection");
    let mut on = day("1977-03-01");
    let mut n = 0_u64;
    while on < day("2026-09-01") {
        let result = if n % 9 == 8 {
            Outcome::Attempted
        } else {
            Outcome::Done
        };
        let part = if n % 11 == 7 {
            Hands::Oversaw
        } else {
            Hands::Made
        };
        let challenge = 1 + ((n * 7 + n / 12) % 6) as u8;
        let id = bench.milestone(
            &format!("Case {n}"),
            Day::exact(on),
            challenge.min(1 + (n / 20) as u8),
            n % 4 != 3,
            result,
            part,
        );
        if n.is_multiple_of(3) {
            bench.vouched(
                id,
                ["Chief", "Park north", "Insurer"][(n as usize / 3) % 3],
                &(on + chrono::Days::new(20)).to_string(),
            );
        }
        on = on + chrono::Days::new(90 + n * 37 % 130);
        n += 1;
    }
    let mut series = alone(&bench, spec);
    let area = &mut series.areas[0];
    area.soundings = vec![
        SoundingPoint {
            id: entry(1),
            day: Day::exact(day("2001-05-01")),
            half_rungs: 7,
            by: None,
        },
        SoundingPoint {
            id: entry(2),
            day: Day::exact(day("2013-11-01")),
            half_rungs: 9,
            by: Some("Jo".to_owned()),
        },
    ];
    area.goal = Some(GoalPoint {
        id: entry(3),
        set_on: day("2026-01-01"),
        half_rungs: 11,
        due: Some(day("2027-03-01")),
    });
    area.unrated = 2;
    series.roles = vec![
        role(
            1,
            "Inspector",
            "Harbour Parks",
            "1977-01-01",
            Some("1992-06-30"),
        ),
        role(
            2,
            "Senior inspector",
            "Harbour Parks",
            "1992-07-01",
            Some("2015-09-30"),
        ),
        role(3, "Head of department", "Harbour Parks", "2015-10-01", None),
        role(
            4,
            "Lecturer",
            "Harbour College",
            "1990-09-01",
            Some("2005-01-31"),
        ),
        role(5, "Examiner", "Guild", "1991-09-01", Some("2001-01-31")),
        role(6, "Treasurer", "Guild", "1991-10-01", Some("1999-01-31")),
    ];
    series
}

pub fn states() -> Vec<State> {
    let state = |name, from, to, series| State {
        name,
        from,
        to,
        series,
    };
    vec![
        state("empty", "2025-01-01", "2026-11-20", |spec| {
            alone(&Bench::new(1, "Welting"), spec)
        }),
        state("one entry", "2026-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Welting");
            bench.made("p1", "2026-03-01", 2, true);
            alone(&bench, spec)
        }),
        state("claims only", "2025-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Illustration");
            bench.made("Salt map", "2025-03-01", 4, false);
            bench.made("Lichen", "2026-03-01", 3, false);
            let mut series = alone(&bench, spec);
            series.areas[0].parting = Some(Parting::Attach(vec![
                "Salt map".to_owned(),
                "Lichen".to_owned(),
            ]));
            series
        }),
        state("shoemaker", "1961-01-01", "1967-01-15", |spec| {
            let mut series = alone(&shoemaker(), spec);
            series.areas[0].parting = Some(Parting::Ask("p4".to_owned()));
            series
        }),
        state("fifty years", "1976-11-20", "2026-11-20", lifelong),
        state("retired", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Retired, spec)
        }),
        state("merged", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Merged, spec)
        }),
        state("remapped", "1961-01-01", "1967-01-15", |spec| {
            turned(Turning::Remapped, spec)
        }),
        state("coarse dates", "2020-01-01", "2026-11-20", |spec| {
            let mut bench = Bench::new(1, "Welting");
            let year = Day {
                on: day("2021-12-31"),
                precision: Precision::Year,
            };
            let month = Day {
                on: day("2023-05-31"),
                precision: Precision::Month,
            };
            bench.milestone("p1", year, 3, true, Outcome::Done, Hands::Made);
            bench.milestone("p2", month, 4, true, Outcome::Done, Hands::Made);
            alone(&bench, spec)
        }),
        state(
            "before the first entry",
            "2020-01-01",
            "2022-12-31",
            |spec| {
                let mut bench = Bench::new(1, "Welting");
                bench.made("p1", "2023-01-09", 3, true);
                alone(
                    &bench,
                    &Spec {
                        today: day("2026-11-20"),
                        ..spec.clone()
                    },
                )
            },
        ),
        state("five areas", "1961-01-01", "1967-01-15", |spec| {
            let mut series = alone(&shoemaker(), spec);
            for n in 2..=5_u32 {
                let mut bench = Bench::new(n, &format!("Closing and cutting, part {n}"));
                for year in 0..n {
                    let id = bench.made(
                        &format!("c{year}"),
                        &format!("196{}-0{n}-11", 1 + year),
                        1 + ((year + n) % 4) as u8,
                        true,
                    );
                    bench.vouched(id, "Jo", &format!("196{}-0{n}-21", 1 + year));
                }
                series.areas.push(bench.area(spec));
            }
            series
        }),
        state("twelve areas", "1961-01-01", "1967-01-15", |spec| {
            many(12, spec)
        }),
        state("two ladders", "1961-01-01", "1967-01-15", |spec| {
            let mut series = many(3, spec);
            series.areas[1].rungs = ["Sees", "Draws", "Cuts", "Teaches"]
                .map(str::to_owned)
                .to_vec();
            series.roles = vec![role(1, "Journeyman", "Alder & Sons", "1961-01-01", None)];
            series
        }),
        state("names of 120", "2024-01-01", "2026-11-20", |spec| {
            named(
                &"Quarter-sawn, bevelled and burnished edge ".repeat(3)[..120],
                spec,
            )
        }),
        state("chinese", "2024-01-01", "2026-11-20", |spec| {
            named("製図と木版画の技法", spec)
        }),
        state("right to left", "2024-01-01", "2026-11-20", |spec| {
            named("רישום אדריכלי \u{202E}gnp.exe", spec)
        }),
        state("emoji", "2024-01-01", "2026-11-20", |spec| {
            named("👩🏽‍🎨🪵 wood & paint", spec)
        }),
        state("combining", "2024-01-01", "2026-11-20", |spec| {
            named("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅", spec)
        }),
    ]
}
