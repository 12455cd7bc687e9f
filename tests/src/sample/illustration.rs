//! Twelve years of Illustration: the ground, the roles, the works and what was done.

use plumb_mastery::{
    AreaKind::{Area, Technique},
    Ladder,
};

use super::{early, late, life::Life};

const GROUND: [(&str, &str, bool); 15] = [
    ("Line", "Illustration", false),
    ("Colour", "Illustration", false),
    ("Map drawing", "Illustration", false),
    ("Editorial", "Illustration", false),
    ("Character", "Illustration", false),
    ("Dip pen", "Line", true),
    ("Hatching", "Line", true),
    ("Brush and ink", "Line", true),
    ("Gouache", "Colour", true),
    ("Limited palette", "Colour", true),
    ("Relief shading", "Map drawing", true),
    ("Lettering", "Map drawing", true),
    ("Thumbnails", "Editorial", true),
    ("Gesture", "Character", true),
    ("Silhouette", "Character", true),
];

/// Title, for whom, first day, last day, private.
const WORKS: [(&str, &str, &str, &str, bool); 17] = [
    ("Sketchbook one", "", "2014-11-20", "2015-06-30", false),
    (
        "Ferry timetable",
        "Harbour Line",
        "2015-09-01",
        "2015-11-12",
        false,
    ),
    (
        "Lichen plates",
        "Field Club",
        "2016-03-01",
        "2016-08-19",
        false,
    ),
    (
        "Tide almanac",
        "Northern Pilot Press",
        "2017-01-09",
        "2017-06-23",
        false,
    ),
    ("Salt map", "Marsh Trust", "2018-02-01", "2018-10-05", false),
    (
        "The lamplighter",
        "Ashdown Books",
        "2018-11-12",
        "2019-04-26",
        false,
    ),
    (
        "Weekly column",
        "The Strand Review",
        "2019-03-08",
        "",
        false,
    ),
    (
        "Estuary atlas",
        "Marsh Trust",
        "2019-09-02",
        "2021-05-14",
        false,
    ),
    ("Moth cards", "", "2020-04-05", "2020-11-27", false),
    (
        "Tern cover",
        "Northern Pilot Press",
        "2021-09-13",
        "2021-12-03",
        false,
    ),
    (
        "Winter fables",
        "Ashdown Books",
        "2022-02-07",
        "2022-09-30",
        false,
    ),
    (
        "Harbour frieze",
        "Town council",
        "2022-10-17",
        "2023-08-25",
        false,
    ),
    (
        "Reef survey sheets",
        "Institute of the Shelf",
        "2023-10-02",
        "2024-06-14",
        false,
    ),
    (
        "Night express",
        "The Strand Review",
        "2024-08-19",
        "2024-11-08",
        false,
    ),
    (
        "Glacier map",
        "Alpine Survey",
        "2025-02-03",
        "2026-03-20",
        false,
    ),
    (
        "Onboarding icons",
        "Northgate",
        "2026-06-15",
        "2026-09-11",
        false,
    ),
    ("Letters to my father", "", "2023-05-02", "", true),
];

/// Writes the craft, its works and what was done.
pub fn write(life: &mut Life) {
    life.craft("Illustration", Ladder::six_rungs(), "2014-11-20");
    for (name, under, technique) in GROUND {
        life.area(
            name,
            under,
            if technique { Technique } else { Area },
            "2014-11-20",
        );
    }
    life.role("Illustrator", "Harbour Studio", "2014-11-03", "2019-02-28");
    life.role(
        "Senior illustrator",
        "Harbour Studio",
        "2019-03-01",
        "2026-05-17",
    );
    life.role("Head of design", "Northgate", "2026-05-18", "");
    for (title, for_whom, started, finished, private) in WORKS {
        life.work(title, for_whom, started, finished, private);
    }
    for piece in early::PIECES.iter().chain(&late::PIECES) {
        life.piece(piece);
    }
}
