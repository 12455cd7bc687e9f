//! What others said, how deep Wren says she is, and how deep she wants to be.

use plumb_exchange::row::Row;
use plumb_mastery::{
    About, Body, Goal, Knowledge, Publish, Recognition, Relation, Sounding, entry::Sounder,
};

use super::{day, life::Life};

/// What a recognition is about, as the tables name it.
enum On {
    Piece(&'static str),
    Work(&'static str),
    Nothing,
}

use On::{Nothing, Piece, Work};

struct Word(
    &'static str,
    &'static str,
    Relation,
    On,
    &'static str,
    Publish,
    Option<Knowledge>,
);

static WORDS: [Word; 16] = [
    Word(
        "2016-09-02",
        "Dr. Osei",
        Relation::Client,
        Work("Lichen plates"),
        "I can tell the species from across the room.",
        Publish::Named,
        Some(Knowledge::Checked),
    ),
    Word(
        "2017-07-14",
        "Captain Lund",
        Relation::Client,
        Work("Tide almanac"),
        "The only almanac I do not have to translate.",
        Publish::Anonymous,
        Some(Knowledge::Used),
    ),
    Word(
        "2018-11-16",
        "Brigid Marsh",
        Relation::Client,
        Piece("Salt map finished"),
        "The wardens argued over who gets the spare one.",
        Publish::Named,
        Some(Knowledge::Used),
    ),
    Word(
        "2019-06-03",
        "Tomasz Reyl",
        Relation::Peer,
        Piece("The lamplighter, thirty-two pages"),
        "He is the same boy on every page. I have never managed that.",
        Publish::Named,
        Some(Knowledge::Saw),
    ),
    Word(
        "2021-06-25",
        "Pilots' office",
        Relation::Client,
        Piece("Estuary atlas bound"),
        "It hangs where the old chart hung for forty years.",
        Publish::Named,
        Some(Knowledge::Used),
    ),
    Word(
        "2022-01-14",
        "Tomasz Reyl",
        Relation::Peer,
        Piece("Tern cover"),
        "That wing is one stroke. I looked for the second.",
        Publish::Named,
        Some(Knowledge::Saw),
    ),
    Word(
        "2022-11-25",
        "Jury of the Winter Prize",
        Relation::Jury,
        Piece("Winter fables delivered"),
        "Animals that think, drawn by someone who watched.",
        Publish::Named,
        Some(Knowledge::Checked),
    ),
    Word(
        "2023-09-08",
        "Harbour master",
        Relation::Public,
        Piece("Harbour frieze unveiled"),
        "People follow it with a finger. We will have to clean it.",
        Publish::Named,
        Some(Knowledge::Saw),
    ),
    Word(
        "2023-10-01",
        "A passer-by",
        Relation::Public,
        Work("Harbour frieze"),
        "My daughter walked it three times.",
        Publish::Anonymous,
        Some(Knowledge::Saw),
    ),
    Word(
        "2024-07-05",
        "Ilse Brandt",
        Relation::Client,
        Piece("Reef survey sheets accepted"),
        "We redrew the other sheets after this one.",
        Publish::Named,
        Some(Knowledge::Used),
    ),
    Word(
        "2024-12-06",
        "The editor",
        Relation::Client,
        Piece("Night express"),
        "Run it large.",
        Publish::No,
        Some(Knowledge::Saw),
    ),
    Word(
        "2025-05-02",
        "Someone at the fair",
        Relation::Public,
        Piece("Portrait without a face"),
        "They say it is you at your best.",
        Publish::Unasked,
        Some(Knowledge::Told),
    ),
    Word(
        "2026-04-10",
        "Anselm Voss",
        Relation::Teacher,
        Piece("Glacier map finished"),
        "You drew the time in it. Do not stop now.",
        Publish::Named,
        Some(Knowledge::Checked),
    ),
    Word(
        "2026-06-19",
        "Northgate",
        Relation::Client,
        Nothing,
        "A safe pair of hands for the department.",
        Publish::Unasked,
        None,
    ),
    Word(
        "2026-10-31",
        "Mairi Aldous",
        Relation::Teacher,
        Work("Tea bowls"),
        "The feet are right. Most people take three years to see that.",
        Publish::Unasked,
        Some(Knowledge::Checked),
    ),
    Word(
        "2026-11-18",
        "Mairi Aldous",
        Relation::Teacher,
        Piece("First even ash glaze"),
        "That is not luck. Do it again and I will believe you.",
        Publish::Named,
        Some(Knowledge::Saw),
    ),
];

/// Area, day, half rungs, by whom.
const SOUNDINGS: [(&str, &str, u8, &str); 9] = [
    ("Line", "2017-01-02", 5, ""),
    ("Line", "2020-01-02", 7, ""),
    ("Line", "2023-01-02", 8, ""),
    ("Line", "2026-01-02", 9, ""),
    ("Map drawing", "2019-01-02", 6, ""),
    ("Map drawing", "2022-01-03", 7, ""),
    ("Map drawing", "2026-01-02", 9, ""),
    ("Map drawing", "2024-09-02", 10, "Anselm Voss"),
    ("Glaze", "2026-10-01", 4, ""),
];

/// Writes recognitions, soundings and goals.
pub fn write(life: &mut Life) {
    for word in &WORDS {
        recognition(life, word);
    }
    for (area, on, half_rungs, by) in SOUNDINGS {
        let by = if by.is_empty() {
            Sounder::Own
        } else {
            Sounder::Other(by.to_owned())
        };
        about_area(
            life,
            area,
            on,
            Body::Sounding(Sounding { half_rungs, by }),
            "",
        );
    }
    let met = Body::Goal(Goal {
        half_rungs: 8,
        due: Some(day("2024-12-31")),
    });
    about_area(
        life,
        "Map drawing",
        "2022-01-03",
        met,
        "To be asked for the hard sheets.",
    );
    let open = Body::Goal(Goal {
        half_rungs: 6,
        due: Some(day("2027-06-30")),
    });
    about_area(
        life,
        "Glaze",
        "2026-10-01",
        open,
        "For the guild show in June.",
    );
    let deeper = Body::Goal(Goal {
        half_rungs: 10,
        due: None,
    });
    about_area(life, "Line", "2026-01-02", deeper, "Not more. Deeper.");
}

fn recognition(life: &mut Life, word: &Word) {
    let Word(on, from, relation, about, quote, publish, know) = word;
    let about = match about {
        Piece(title) => Some(About::Milestone(life.milestone_id(title))),
        Work(title) => Some(About::Work(life.work_id(title))),
        Nothing => None,
    };
    let body = Recognition {
        from: (*from).to_owned(),
        relation: *relation,
        about,
        quote: (*quote).to_owned(),
        know: *know,
        link: None,
        publish: *publish,
        asked_on: None,
        slip: None,
    };
    let entry = life.entry(day(on), Body::Recognition(body));
    life.rows.push(Row::Entry(entry));
}

fn about_area(life: &mut Life, area: &str, on: &str, body: Body, text: &str) {
    let mut entry = life.entry(day(on), body);
    entry.areas = vec![life.area_id(area)];
    text.clone_into(&mut entry.text);
    life.rows.push(Row::Entry(entry));
}
