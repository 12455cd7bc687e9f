//! The journals that Reach is tested on.

use plumb_mastery::{AreaId, Day, Precision};

use crate::{
    fixtures::day,
    ground::{Ground, Made},
};

/// Printmaking and Drawing over eight years, with a promotion, a technique carried over, some tried once, and two areas without techniques.
pub fn printmaker() -> (Ground, AreaId) {
    let (mut ground, drawing) = Ground::of("Drawing");
    let line = ground.area(drawing, "Line");
    let hatching = ground.technique(line, "Hatching");
    let wash = ground.technique(line, "Ink wash");
    ground.area(drawing, "Life drawing");
    let craft = ground.craft("Printmaking");
    let etching = ground.area(craft, "Etching");
    let names = [
        "Hard ground",
        "Aquatint",
        "Hatching",
        "Sugar lift",
        "Spit bite",
    ];
    let [hard, aqua, crossed, sugar, spit] = names.map(|name| ground.technique(etching, name));
    let relief = ground.area(craft, "Relief");
    let names = ["Linocut", "Reduction print", "Ink wash", "Wood engraving"];
    let [lino, reduction, inked, wood] = names.map(|name| ground.technique(relief, name));
    let press = ground.area(craft, "The press");
    let chine = ground.technique(craft, "Chine collé");
    let map = ground.work("Salt map");
    let tern = ground.work("Tern cover");
    for month in 0..40 {
        let on = (day("2018-04-02") + chrono::Days::new(61 * month)).to_string();
        ground.session(&on, &[hatching, line], 90, 0);
        if month % 3 == 0 {
            ground.session(&on, &[hard], 120, 30);
        }
        if month > 8 && month < 20 {
            ground.session(&on, &[lino], 60, 0);
        }
        if month > 14 {
            ground.session(&on, &[crossed], 45, 0);
        }
    }
    ground.session("2018-09-01", &[wash], 40, 0);
    ground.session("2019-02-10", &[press], 200, 0);
    let of = |work| Made {
        work: Some(work),
        ..Made::default()
    };
    ground.milestone(
        "Salt flats",
        Day::exact(day("2019-06-12")),
        &[(aqua, 3)],
        of(map),
    );
    ground.session("2021-11-03", &[aqua], 80, 0);
    ground.session("2023-01-20", &[aqua], 80, 0);
    ground.milestone(
        "Tern, first state",
        Day::exact(day("2022-03-04")),
        &[(reduction, 3), (lino, 3)],
        of(tern),
    );
    let coarse = Day {
        on: day("2020-12-31"),
        precision: Precision::Year,
    };
    ground.milestone("A sheet of lifts", coarse, &[(sugar, 2)], Made::default());
    ground.session("2026-02-11", &[inked], 90, 0);
    ground.session("2026-05-03", &[wood], 150, 0);
    ground.session("2026-06-01", &[wood], 150, 0);
    ground.session("2026-09-14", &[spit], 30, 0);
    ground.session("2025-03-02", &[chine], 30, 0);
    ground.session("2025-04-02", &[chine], 30, 0);
    ground.role("Printer", "Corvid Press", "2018-01-01", Some("2022-05-01"));
    ground.role("Head of studio", "Corvid Press", "2022-05-01", None);
    (ground, craft)
}

/// Fifty years at many benches: so many crafts with so many areas each, and so many techniques in each area.
pub fn lifelong(crafts: u32, areas: u32, techniques: u32) -> Ground {
    let mut ground = Ground::default();
    let mut n = 0_u64;
    for craft in 0..crafts {
        let root = ground.craft(
            [
                "Ceramics",
                "Illustration",
                "Joinery",
                "Bookbinding",
                "Ride inspection",
                "Tailoring",
            ][craft as usize % 6],
        );
        for area in 0..areas {
            let place = ground.area(root, &format!("Bench {craft}{area}"));
            if area % 9 == 4 {
                ground.set(place).retired_on = Some(day("2019-03-01"));
            }
            if area % 7 == 3 {
                ground.set(place).fallow_since = Some(day("2024-03-01"));
            }
            for technique in 0..techniques {
                let name = match technique % 4 {
                    0 => format!("Technique {area}-{technique} of the bench"),
                    _ => format!("Way {craft}-{area}-{technique}"),
                };
                let way = ground.technique(place, &name);
                let begin = day("1976-11-20") + chrono::Days::new(n * 7_919 % 18_200);
                let uses = 1 + n * 31 % 9;
                for time in 0..uses {
                    let on = begin + chrono::Days::new(time * (20 + n * 13 % 400));
                    if on <= day("2026-11-20") {
                        ground.session(&on.to_string(), &[way, place], 60 + (n % 90) as u16, 10);
                    }
                }
                n += 1;
            }
        }
    }
    ground.role(
        "Journeyman",
        "Alder & Sons",
        "1977-01-01",
        Some("1990-01-01"),
    );
    ground.role("Own bench", "", "1990-01-01", None);
    ground
}
