//! Half a year of Ceramics: begun three weeks after the promotion, on a borrowed wheel.

use plumb_mastery::{
    AreaKind::{Area, Technique},
    Ladder,
};

use super::life::{Life, Mark::*, Piece};

const GROUND: [(&str, &str, bool); 9] = [
    ("Throwing", "Ceramics", false),
    ("Glaze", "Ceramics", false),
    ("Firing", "Ceramics", false),
    ("Trimming", "Throwing", true),
    ("Pulled handles", "Throwing", true),
    ("Ash glaze", "Glaze", true),
    ("Test tiles", "Glaze", true),
    ("Kiln packing", "Firing", true),
    ("Cone reading", "Firing", true),
];

const WORKS: [(&str, &str, &str, &str); 6] = [
    ("First mugs", "", "2026-06-13", "2026-07-05"),
    ("Test plate series", "", "2026-07-11", ""),
    ("Ash jar", "", "2026-08-08", "2026-09-06"),
    ("Tea bowls", "Mairi Aldous", "2026-09-12", ""),
    ("The split lid", "", "2026-10-03", "2026-10-25"),
    ("Moon plates", "", "2026-10-10", "2026-11-08"),
];

/// Writes the craft, its works and what was done.
pub fn write(life: &mut Life) {
    life.craft("Ceramics", Ladder::six_rungs(), "2026-06-06");
    for (name, under, technique) in GROUND {
        life.area(
            name,
            under,
            if technique { Technique } else { Area },
            "2026-06-06",
        );
    }
    for (title, for_whom, started, finished) in WORKS {
        life.work(title, for_whom, started, finished, false);
    }
    for piece in &PIECES {
        life.piece(piece);
    }
}

static PIECES: [Piece; 11] = [
    Piece {
        on: "2026-06-20",
        title: "A cylinder that stands",
        challenge: &[("Throwing", 1)],
        work: "",
        marks: &[],
        text: "As high as my hand. It stands.",
    },
    Piece {
        on: "2026-07-05",
        title: "First mugs out of the kiln",
        challenge: &[("Throwing", 1), ("Glaze", 1)],
        work: "First mugs",
        marks: &[Picture(
            "mugs",
            "A mug with a green glaze that stops above bare clay",
        )],
        text: "They hold tea. One holds it at an angle.",
    },
    Piece {
        on: "2026-07-26",
        title: "Test plate 14",
        challenge: &[("Glaze", 2)],
        work: "Test plate series",
        marks: &[Picture(
            "plate-14",
            "A round plate with twelve wedges of glaze",
        )],
        text: "",
    },
    Piece {
        on: "2026-08-15",
        title: "A teapot that pours",
        challenge: &[("Throwing", 3)],
        work: "",
        marks: &[Attempted],
        text: "It pours down its own chin.",
    },
    Piece {
        on: "2026-09-06",
        title: "Ash jar",
        challenge: &[("Glaze", 3), ("Throwing", 2)],
        work: "Ash jar",
        marks: &[Picture(
            "ash-jar",
            "A jar with a runny green ash glaze over the shoulder",
        )],
        text: "The ash is from our own stove.",
    },
    Piece {
        on: "2026-09-27",
        title: "Packed and fired by myself",
        challenge: &[("Firing", 2)],
        work: "",
        marks: &[Measure("loss", "5", "1", "of 24 pots", "kiln book")],
        text: "",
    },
    Piece {
        on: "2026-10-18",
        title: "Tea bowls, second firing",
        challenge: &[("Throwing", 3), ("Glaze", 3)],
        work: "Tea bowls",
        marks: &[Picture(
            "bowl-pair",
            "A tea bowl in side light, glaze dark below the rim",
        )],
        text: "",
    },
    Piece {
        on: "2026-10-25",
        title: "The split lid, mended",
        challenge: &[("Glaze", 2)],
        work: "The split lid",
        marks: &[
            Picture(
                "lid",
                "A pot in side light, a ragged edge of glaze above its foot",
            ),
            Story([
                "The lid split in the cooling, an hour before it was a present.",
                "Filled it with glaze and sand and fired it again, slower.",
                "The crack is the best line on it.",
                "Cool slower. Open later.",
                "All of it, with advice by telephone.",
            ]),
        ],
        text: "",
    },
    Piece {
        on: "2026-11-08",
        title: "Moon plates",
        challenge: &[("Throwing", 2), ("Glaze", 2)],
        work: "Moon plates",
        marks: &[Picture(
            "moon",
            "A pale plate seen from above, its wedges of glaze hardly apart",
        )],
        text: "",
    },
    Piece {
        on: "2026-11-15",
        title: "Twenty handles, two kept",
        challenge: &[("Throwing", 2)],
        work: "",
        marks: &[],
        text: "",
    },
    Piece {
        on: "2026-11-17",
        title: "First even ash glaze",
        challenge: &[("Glaze", 4)],
        work: "Tea bowls",
        marks: &[
            Picture(
                "even-ash",
                "A tea bowl with an even grey-green glaze down to its foot",
            ),
            Measure(
                "bowls with a runny edge",
                "9",
                "1",
                "of 12",
                "counted on the shelf",
            ),
            Story([
                "The ash ran off every shoulder above 1,240 degrees.",
                "Sieved it twice, let it settle, and dipped in two coats instead of one.",
                "Eleven of twelve are even to the foot.",
                "Write down the weather. It was the damp.",
                "All of it.",
            ]),
        ],
        text: "It looks like weather that has stopped.",
    },
];
