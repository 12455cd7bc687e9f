//! Twelve years of hours: many at the drawing table, fewer with every new title, none there since 17 May 2026; evenings at the wheel since.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{day, life::Life};

/// A stretch of years: until when, sessions in ten days, the least and the most minutes, overseen minutes on a working day.
struct Stretch(&'static str, u64, u16, u16, u16);

const AT_THE_TABLE: [Stretch; 5] = [
    Stretch("2016-12-31", 5, 40, 150, 0),
    Stretch("2019-02-28", 6, 60, 210, 0),
    Stretch("2022-12-31", 6, 60, 240, 30),
    Stretch("2025-06-30", 4, 45, 180, 90),
    Stretch("2026-05-17", 2, 30, 150, 180),
];

const GROUND: [(&str, &str); 10] = [
    ("Line", "Dip pen"),
    ("Line", "Hatching"),
    ("Line", "Brush and ink"),
    ("Colour", "Gouache"),
    ("Colour", "Limited palette"),
    ("Map drawing", "Relief shading"),
    ("Map drawing", "Lettering"),
    ("Editorial", "Thumbnails"),
    ("Character", "Gesture"),
    ("Character", "Silhouette"),
];

const WORDS: [&str; 12] = [
    "Twenty hands before breakfast. Three of them can hold something.",
    "Same cliff, four weights of line. The thin one is the brave one.",
    "Redrew the harbour from memory, then went to look. The crane was wrong.",
    "Hatching with the wrist locked. Slower, and calmer.",
    "Mixed a grey from the two inks I have. No third.",
    "Lettered the river names along the flow, not across it.",
    "Thirty thumbnails; the eleventh was it, as usual.",
    "Scraped out a whole sky. The paper survived.",
    "Terns from the pier. They do not wait.",
    "Copied a page of Bewick, line for line, to see where he stopped.",
    "Only silhouettes today: if it does not read black, it does not read.",
    "Ruined the nib on hot-pressed paper and learned what it is for.",
];

/// Writes all sessions.
pub fn write(life: &mut Life) {
    at_the_table(life);
    directing(life);
    at_the_wheel(life);
}

fn at_the_table(life: &mut Life) {
    let mut on = day("2014-11-20");
    for Stretch(until, often, least, most, overseen) in AT_THE_TABLE {
        while on <= day(until) {
            if rests(on) {
                on = on + Days::new(1);
                continue;
            }
            let draws = life.chance(10) < often || on == day("2026-05-17");
            let oversees = overseen > 0 && workday(on) && life.chance(10) < 4;
            if draws {
                draw(life, on, least, most);
            }
            if oversees {
                life.session(on, 0, overseen, &["Illustration"], "");
            }
            on = on + Days::new(1);
        }
    }
}

fn draw(life: &mut Life, on: NaiveDate, least: u16, most: u16) {
    // Who began with one pen did not know all ten ways; each year opens one more.
    let known = (3 + u64::try_from(on.year() - 2014).unwrap_or(0)).min(GROUND.len() as u64);
    let (area, technique) = pick(&GROUND, life.chance(known));
    let quarters = u64::from((most - least) / 15);
    let minutes = least + u16::try_from(life.chance(quarters + 1)).unwrap_or(0) * 15;
    let words = if life.chance(6) == 0 {
        pick(&WORDS, life.chance(WORDS.len() as u64))
    } else {
        ""
    };
    life.session(on, minutes, 0, &[area, technique], words);
}

/// Three stretches without drawing, so that the calendar has its dry spells.
fn rests(on: NaiveDate) -> bool {
    [
        ("2017-07-02", "2017-08-20"),
        ("2021-01-15", "2021-03-04"),
        ("2024-12-20", "2025-01-26"),
    ]
    .iter()
    .any(|(from, to)| (day(from)..=day(to)).contains(&on))
}

fn workday(on: NaiveDate) -> bool {
    !matches!(on.weekday(), Weekday::Sat | Weekday::Sun)
}

fn directing(life: &mut Life) {
    let mut on = day("2026-05-18");
    while on <= day("2026-11-19") {
        if workday(on) && life.chance(10) < 8 {
            let minutes = 180 + u16::try_from(life.chance(9)).unwrap_or(0) * 30;
            let words = if life.chance(14) == 0 {
                "Rota, budget, two reviews. Held no pen."
            } else {
                ""
            };
            life.session(on, 0, minutes, &["Illustration"], words);
        }
        on = on + Days::new(1);
    }
}

const AT_THE_KILN: [(&str, &str); 5] = [
    ("Throwing", "Trimming"),
    ("Throwing", "Pulled handles"),
    ("Glaze", "Ash glaze"),
    ("Glaze", "Test tiles"),
    ("Firing", "Kiln packing"),
];

const AT_THE_WHEEL: [&str; 7] = [
    "Centred six of eight. The two that fought were both too wet.",
    "Trimmed the feet thinner. One went through.",
    "Sieved the ash twice and let it settle overnight.",
    "Test tiles 31 to 42. Number 38 runs less than water now.",
    "Packed the kiln by myself. Every shelf level.",
    "Handles: pulled twenty, kept two.",
    "Nothing stood. My shoulders know more than yesterday.",
];

fn at_the_wheel(life: &mut Life) {
    let mut on = day("2026-06-06");
    while on <= day("2026-11-19") {
        let often = if workday(on) { 2 } else { 6 };
        if life.chance(10) < often || on == day("2026-11-19") {
            let months = u64::from(on.month() - 5);
            let (area, technique) = pick(&AT_THE_KILN, life.chance((1 + months).min(5)));
            let minutes = 45 + u16::try_from(life.chance(8)).unwrap_or(0) * 15;
            let words = if life.chance(3) == 0 {
                pick(&AT_THE_WHEEL, life.chance(7))
            } else {
                ""
            };
            life.session(on, minutes, 0, &[area, technique], words);
        }
        on = on + Days::new(1);
    }
}

fn pick<T: Copy>(table: &[T], n: u64) -> T {
    table[usize::try_from(n).unwrap_or(0) % table.len()]
}
