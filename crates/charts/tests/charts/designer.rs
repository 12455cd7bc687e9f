//! The journal of a designer who was promoted away from her tablet, hour by hour as `Core` and `Waterline` tell of her; and one of fifty years.

use chrono::{Days, NaiveDate};
use plumb_mastery::{AreaId, Day, Outcome, Part, Precision};

use crate::{
    fixtures::day,
    ground::{Ground, Made, names, shoemaker},
};

/// A state of a journal, the area that is drawn, and the days.
pub struct State {
    /// Its name.
    pub name: String,
    /// The journal.
    pub ground: Ground,
    /// The area.
    pub area: AreaId,
    /// The days.
    pub days: (&'static str, &'static str),
}

/// Every state in which a chart of hours can be.
pub fn states() -> Vec<State> {
    let state = |name: &str, (ground, area), days| State {
        name: name.replace(' ', "_"),
        ground,
        area,
        days,
    };
    let (past, lately) = (("1961-01-01", "1967-01-15"), ("2023-01-09", "2026-11-20"));
    let mut states = vec![
        state("empty", Ground::of("Glaze"), ("2025-11-20", "2026-11-20")),
        state("one entry", one_entry(), ("2026-10-21", "2026-11-20")),
        state("claims only", claims(), ("2024-01-01", "2026-11-20")),
        state("shoemaker", shoemaker(), past),
        state("designer", designer(), lately),
        state("last year", designer(), ("2025-11-21", "2026-11-20")),
        state("fifty years", lifelong(), ("1977-03-01", "2026-11-20")),
        state("retired", retired(), lately),
        state("coarse dates", coarse(), ("2024-01-01", "2026-11-20")),
        state(
            "two on one day",
            two_on_one_day(),
            ("2025-01-01", "2026-11-20"),
        ),
        state(
            "before the first entry",
            designer(),
            ("2020-01-01", "2022-12-31"),
        ),
    ];
    let named = names().map(|(name, words)| state(name, called(&words), lately));
    states.extend(named);
    states
}

fn one_entry() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Glaze");
    ground.session("2026-11-02", &[craft], 90, 30);
    (ground, craft)
}

fn claims() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Glaze");
    let made = Made {
        shown: false,
        ..Made::default()
    };
    for (title, on) in [("Ash", "2024-05-01"), ("Salt", "2026-02-01")] {
        ground.milestone(title, Day::exact(day(on)), &[(craft, 4)], made);
    }
    (ground, craft)
}

fn retired() -> (Ground, AreaId) {
    let (mut ground, craft) = designer();
    ground.set(craft).retired_on = Some(day("2026-06-01"));
    (ground, craft)
}

fn two_on_one_day() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Glaze");
    spread(
        &mut ground,
        craft,
        ("2025-01-10", "2026-10-10", 14),
        (90, 10),
    );
    ground.made("Ash", "2026-05-01", craft, 4);
    ground.made("Salt", "2026-05-01", craft, 3);
    (ground, craft)
}

/// The designer with every name that she gives replaced.
fn called(name: &str) -> (Ground, AreaId) {
    let (mut ground, craft) = designer();
    for (n, area) in ground.areas.iter_mut().enumerate() {
        let own = format!("{}{name}", char::from(b'A' + n as u8));
        area.name = own.chars().take(120).collect();
    }
    for role in &mut ground.roles {
        role.title = name.to_owned();
        role.at = name.to_owned();
    }
    for entry in &mut ground.entries {
        if let plumb_mastery::Body::Milestone(milestone) = &mut entry.body {
            milestone.title = name.to_owned();
        }
    }
    (ground, craft)
}

/// Hours of an area on every n-th day between two days, in as many sessions as these have; no minute is lost.
pub fn spread(
    ground: &mut Ground,
    area: AreaId,
    (from, to, every): (&str, &str, u64),
    (made, overseen): (u32, u32),
) {
    let last = day(to);
    let next = |on: &NaiveDate| Some(*on + Days::new(every));
    let days: Vec<NaiveDate> = std::iter::successors(Some(day(from)), next)
        .take_while(|on| *on <= last)
        .collect();
    let of = days.len() as u32;
    let part = |hours: u32, n: u32| (hours * 60 / of + u32::from(n < hours * 60 % of)) as u16;
    for (n, on) in (0..).zip(days) {
        let (making, overseeing) = (part(made, n), part(overseen, n));
        ground.session(&on.to_string(), &[area], making, overseeing);
    }
}

/// 967 hours made since 9 January 2023; head of design since May 2026, nothing made since the 17th.
pub fn designer() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Illustration");
    let character = ground.area(craft, "Character");
    let editorial = ground.area(craft, "Editorial");
    let botanical = ground.area(craft, "Botanical");
    let g = &mut ground;
    spread(g, botanical, ("2023-01-09", "2023-12-31", 3), (412, 0));
    spread(g, character, ("2024-01-02", "2024-06-30", 4), (100, 0));
    spread(g, craft, ("2024-01-03", "2024-12-31", 4), (288, 40));
    spread(g, editorial, ("2025-01-02", "2025-03-31", 4), (46, 0));
    spread(g, editorial, ("2025-01-01", "2025-04-30", 2), (0, 147));
    spread(g, editorial, ("2025-05-01", "2025-12-31", 7), (0, 43));
    spread(g, editorial, ("2025-07-04", "2025-12-31", 4), (80, 0));
    spread(g, character, ("2026-01-05", "2026-04-30", 5), (28, 1));
    spread(g, character, ("2026-05-01", "2026-05-17", 4), (13, 0));
    spread(g, character, ("2026-05-01", "2026-11-20", 1), (0, 309));
    ground.made("Lichen", "2024-03-02", botanical, 3);
    let salt = ground.made("Salt map", "2024-09-14", craft, 4);
    let tern = ground.made("Tern cover", "2025-02-20", editorial, 4);
    ground.made("Sketches", "2025-03-20", editorial, 2);
    ground.vouched(salt, "Mr Alder", "2024-10-01");
    ground.vouched(tern, "Mrs Alder", "2025-04-01");
    ground.role(
        "Illustrator",
        "Tern Books",
        "2024-02-01",
        Some("2026-04-30"),
    );
    ground.role("Head of design", "Tern Books", "2026-05-01", None);
    (ground, craft)
}

/// Fifty years in which everything occurs: four areas and what belongs to none, works of every rung, years without a word, and years of overseeing alone.
pub fn lifelong() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Ride inspection");
    let names = [
        "Coasters",
        "Wheels",
        "Water rides",
        "Towers",
        "Ghost trains",
        "Carousels",
        "Swings",
    ];
    let areas = names.map(|name| ground.area(craft, name));
    let mut on = day("1977-03-01");
    let mut n = 0_u64;
    while on < day("2026-11-18") {
        let year = (on - day("1977-01-01")).num_days() as u64 / 365;
        let silent = matches!(year, 14 | 15 | 31);
        let above = year > 36 && !year.is_multiple_of(3);
        if !silent {
            let area = areas[(year as usize / 3 + usize::from(n.is_multiple_of(9))) % areas.len()];
            let making = if above {
                0
            } else {
                30 + (n * 37 % (40 + 7 * (50 - year))) as u16
            };
            let overseeing = if year > 20 {
                (n * 53 % (20 + 4 * year)) as u16
            } else {
                0
            };
            ground.session(&on.to_string(), &[area], making, overseeing);
        }
        if n % 23 == 5 && !silent && !above {
            work(&mut ground, areas[n as usize % areas.len()], n, on);
        }
        on = on + Days::new(2 + n * 31 % 5 + if n.is_multiple_of(190) { 100 } else { 0 });
        n += 1;
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
        "2004-09-01",
        Some("2011-06-30"),
    );
    (ground, craft)
}

fn work(ground: &mut Ground, area: AreaId, n: u64, on: NaiveDate) {
    let made = Made {
        shown: n % 4 != 3,
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
        work: None,
    };
    let rung = (1 + (n * 7 + n / 12) % 6) as u8;
    let id = ground.milestone(&format!("Case {n}"), Day::exact(on), &[(area, rung)], made);
    if n.is_multiple_of(3) {
        ground.vouched(id, "Chief", &(on + Days::new(20)).to_string());
    }
}

/// A journal of dates that are known only to their month or year.
pub fn coarse() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Chairmaking");
    for (on, precision) in [
        ("2024-12-31", Precision::Year),
        ("2025-06-30", Precision::Month),
    ] {
        ground.session(on, &[craft], 600, 120);
        ground.last().precision = precision;
    }
    ground.session("2026-03-04", &[craft], 240, 60);
    let coarse = Day {
        on: day("2025-12-31"),
        precision: Precision::Year,
    };
    ground.milestone("the settle", coarse, &[(craft, 3)], Made::default());
    (ground, craft)
}
