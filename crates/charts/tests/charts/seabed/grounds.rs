//! Journals that the Seabed is tested on.

use chrono::Days;
use plumb_mastery::{AreaId, Day, Ladder, Precision};

use crate::{
    fixtures::day,
    ground::{Ground, Made},
};

const UNSHOWN: Made = Made {
    shown: false,
    result: plumb_mastery::Outcome::Done,
    part: plumb_mastery::Part::Made,
    work: None,
};

/// Works of an area, one a year, each with its challenge, every second one vouched for.
fn works(ground: &mut Ground, area: AreaId, from: i32, challenges: &[u8]) {
    for (at, challenge) in challenges.iter().enumerate() {
        let on = format!("{}-0{}-11", from + at as i32, 1 + at % 9);
        let id = ground.made(&format!("w{from}.{at}"), &on, area, *challenge);
        if at % 2 == 1 {
            ground.vouched(id, ["Jo", "Ann", "Mia"][at % 3], &on);
        }
    }
}

/// Three crafts with everything in them: techniques, claims, silt, ground without a bottom, ground that lies fallow.
pub fn workshop() -> Ground {
    let (mut ground, ceramics) = Ground::of("Ceramics");
    let throwing = ground.area(ceramics, "Throwing");
    let centring = ground.technique(throwing, "centring");
    let glaze = ground.area(ceramics, "Glaze");
    let ash = ground.technique(glaze, "ash");
    let firing = ground.area(ceramics, "Firing");
    let slip = ground.area(ceramics, "Slip");
    let drawing = ground.craft("Illustration");
    let editorial = ground.area(drawing, "Editorial");
    let ink = ground.technique(editorial, "ink");
    let plates = ground.area(drawing, "Botanical plates");
    let chairs = ground.craft("Chairmaking");
    let seats = ground.area(chairs, "Seats");
    let joints = ground.area(chairs, "Joints");
    works(&mut ground, throwing, 2018, &[2, 3, 3, 4, 3, 4, 4, 4]);
    works(&mut ground, centring, 2019, &[2, 2, 3]);
    works(&mut ground, glaze, 2020, &[2, 3, 4, 4, 3, 4]);
    works(&mut ground, ash, 2023, &[3, 3]);
    works(&mut ground, firing, 2021, &[2, 2]);
    works(&mut ground, editorial, 2012, &[3, 4, 4, 5, 5, 6, 5]);
    works(&mut ground, ink, 2014, &[3, 4, 4]);
    works(&mut ground, plates, 2016, &[3, 3, 4]);
    works(&mut ground, seats, 2020, &[3, 4, 4, 4]);
    works(&mut ground, joints, 2025, &[1]);
    let claimed = Day::exact(day("2026-02-01"));
    ground.milestone("jar", claimed, &[(slip, 3)], UNSHOWN);
    for (area, on) in [
        (throwing, "2026-11-18"),
        (glaze, "2026-11-01"),
        (firing, "2026-08-01"),
        (ash, "2026-04-01"),
        (seats, "2026-09-12"),
    ] {
        ground.session(on, &[area], 300, 0);
    }
    ground.set(ink).fallow_since = Some(day("2020-01-01"));
    ground
}

/// Claims only, with nothing attached.
pub fn claims() -> Ground {
    let (mut ground, craft) = Ground::of("Illustration");
    let maps = ground.area(craft, "Maps");
    for (title, on, challenge) in [("Salt map", "2025-03-01", 4), ("Lichen", "2026-03-01", 3)] {
        ground.milestone(title, Day::exact(day(on)), &[(maps, challenge)], UNSHOWN);
    }
    ground
}

/// Five crafts with eleven areas each, over almost fifty years.
pub fn fifty_years() -> Ground {
    let mut ground = Ground::default();
    let names = [
        "Seats",
        "Joints",
        "Hand tools",
        "Finishing",
        "Marquetry",
        "Steam bending",
        "Upholstery",
        "Turning",
        "Carving",
        "Lettering",
        "Gilding",
        "Edges",
    ];
    let crafts = [
        "Chairmaking",
        "Drawing",
        "Letterpress",
        "Bookbinding",
        "Teaching",
    ];
    for (nth, name) in crafts.into_iter().enumerate() {
        let craft = ground.craft(name);
        if nth == 3 {
            let rungs = Ladder::six_rungs().rungs[..3].to_vec();
            ground.set(craft).ladder = Some(Ladder { rungs });
        }
        let most = if nth == 3 { 3 } else { 6 };
        let mut above = craft;
        for at in 0..11_usize {
            let n = (nth * 11 + at + 1) as u64;
            let name = names[(at + nth) % names.len()];
            let area = if at % 4 == 3 {
                ground.technique(above, &name.to_lowercase())
            } else {
                above = ground.area(craft, name);
                above
            };
            for m in 0..n * 7 % 9 {
                let on = (day("1980-01-01") + Days::new((n * 137 + m * 1931) % 17_000)).to_string();
                let id = ground.made(
                    &format!("w{n}.{m}"),
                    &on,
                    area,
                    1 + ((n + m * m) % most) as u8,
                );
                if m % 2 == 0 {
                    ground.vouched(id, "Jo", &on);
                }
            }
            if !n.is_multiple_of(3) {
                let on = day("2026-11-20") - Days::new(n * n % 400);
                ground.session(&on.to_string(), &[area], 400, 0);
            }
        }
    }
    ground
}

/// More areas than anyone has.
pub fn countless() -> Ground {
    let mut ground = Ground::default();
    for n in 0..10 {
        let craft = ground.craft(&format!("Craft number {n}"));
        for m in 0..40 {
            let area = ground.area(craft, &format!("Area {m} of craft number {n}"));
            for k in 0..6 {
                let on = format!("20{}-0{}-1{k}", 10 + (m + k) % 16, 1 + m % 9);
                let id = ground.made("w", &on, area, 1 + ((m + k) % 6) as u8);
                ground.vouched(id, "Jo", &on);
            }
        }
    }
    ground
}

/// Works known to a year and to a month.
pub fn coarse() -> Ground {
    let (mut ground, craft) = Ground::of("Shoemaking");
    let welting = ground.area(craft, "Welting");
    let closing = ground.area(craft, "Closing");
    let known = |on: &str, precision| Day {
        on: day(on),
        precision,
    };
    let year = known("2021-12-31", Precision::Year);
    let month = known("2023-05-31", Precision::Month);
    ground.milestone("p1", year, &[(welting, 3)], Made::default());
    ground.milestone("p2", month, &[(closing, 4)], Made::default());
    ground
}

/// The same name everywhere.
pub fn named(name: &str) -> Ground {
    let (mut ground, craft) = Ground::of(name);
    let area = ground.area(craft, name);
    let technique = ground.technique(area, name);
    let other = ground.area(craft, "Two");
    ground.made(name, "2024-05-01", area, 4);
    ground.made(name, "2025-05-01", technique, 3);
    ground.made(name, "2026-05-01", other, 3);
    for rung in ground
        .set(craft)
        .ladder
        .iter_mut()
        .flat_map(|ladder| &mut ladder.rungs)
    {
        rung.name = format!("{} {name}", rung.key).chars().take(60).collect();
    }
    ground
}
