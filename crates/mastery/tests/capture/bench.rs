//! The journal that the lines are typed into, and how a draft is written down to be compared.

use chrono::NaiveDate;
use plumb_mastery::{
    Area, AreaId, AreaKind, Ladder, Outcome, Part, Precision, Tree, Work, WorkId,
    capture::{Draft, Names, Offer, Readings, read},
};
use uuid::Uuid;

/// A row of a table: a line, and what it gives.
pub type Row = (&'static str, &'static str);

/// The day on which most lines are typed, a Friday.
pub const TODAY: &str = "2026-11-20";

fn area(number: u128, parent: Option<u128>, kind: AreaKind, name: &str) -> Area {
    Area {
        id: AreaId(Uuid::from_u128(number)),
        parent: parent.map(|number| AreaId(Uuid::from_u128(number))),
        kind,
        name: name.to_owned(),
        also: Vec::new(),
        ladder: (kind == AreaKind::Craft).then(Ladder::six_rungs),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    }
}

/// Ceramics and Shoemaking: two crafts that both have an area called Finish.
pub fn names() -> Names {
    let mut kiln = area(3, Some(1), AreaKind::Area, "Kiln");
    kiln.also = vec!["Ofen".to_owned(), "fire room".to_owned()];
    let areas = vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        kiln,
        area(4, Some(2), AreaKind::Technique, "Ash"),
        area(5, Some(1), AreaKind::Area, "Finish"),
        area(10, None, AreaKind::Craft, "Shoemaking"),
        area(11, Some(10), AreaKind::Area, "Welting"),
        area(12, Some(10), AreaKind::Area, "Hand stitching"),
        area(13, Some(10), AreaKind::Area, "Finish"),
        area(14, Some(10), AreaKind::Area, "Pâte d’or"),
    ];
    let titles = ["Tea bowls", "Brogues", "Mrs Alder’s boots", "Jar", "Jar"];
    let works: Vec<Work> = titles
        .iter()
        .zip(1..)
        .map(|(title, number)| Work {
            id: WorkId(Uuid::from_u128(0x1_0000_0000 + number)),
            title: (*title).to_owned(),
            started: None,
            finished: None,
            for_whom: None,
            link: None,
            private: false,
        })
        .collect();
    Names::new(Tree::new(areas).unwrap(), &works)
}

/// Reads a line on a day; `⏎` stands for the end of a line.
pub fn readings(line: &str, today: &str) -> Readings {
    let today: NaiveDate = today.parse().unwrap();
    read(&line.replace('⏎', "\n"), &names(), today)
}

/// Compares every row of a table with what its line gives on a day.
pub fn agree(rows: &[Row], today: &str) {
    let names = names();
    for (line, meant) in rows {
        let found = written(&readings(line, today), &names);
        assert_eq!(found, *meant, "typed on {today}: {line}");
    }
}

/// All that a line may mean, in the words of the tables.
pub fn written(readings: &Readings, names: &Names) -> String {
    if let Some(refused) = &readings.refused {
        return format!("refused: {refused}");
    }
    let asked = readings.question.map(|question| format!("{question:?}?"));
    let each = readings.readings.iter().map(|reading| {
        let drafts: Vec<String> = reading
            .drafts
            .iter()
            .map(|draft| fields(draft, names))
            .collect();
        drafts.join(" AND ")
    });
    asked.into_iter().chain(each).collect::<Vec<_>>().join("\n")
}

fn fields(draft: &Draft, names: &Names) -> String {
    let mut found = vec![format!("{} {}", draft.kind, day(draft.day))];
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            found.push(format!("{name} {value}"));
        }
    };
    let path = |id: &AreaId| names.tree.path(*id);
    let listed = |all: Vec<String>| all.join(", ");
    let minutes = |minutes: u16| match minutes {
        0 => String::new(),
        minutes => minutes.to_string(),
    };
    put("making", minutes(draft.making_min));
    put("overseeing", minutes(draft.overseeing_min));
    put("areas", listed(draft.areas.iter().map(path).collect()));
    let rated = draft
        .challenge
        .iter()
        .map(|(id, rung)| format!("{}={rung}", path(id)));
    put("challenge", listed(rated.collect()));
    put(
        "half rungs",
        draft
            .half_rungs
            .map(|halves| halves.to_string())
            .unwrap_or_default(),
    );
    put("due", draft.due.map(day).unwrap_or_default());
    let work = draft.work.and_then(|id| {
        let last = id.0.as_u128() & 0xff;
        names.title(id).map(|title| format!("{title}#{last}"))
    });
    put("work", work.unwrap_or_default());
    let offers = draft.offers.iter().map(|offer| match offer {
        Offer::Area { name, under } => {
            let place = under
                .as_ref()
                .map(path)
                .unwrap_or_else(|| "nothing".to_owned());
            format!("area {name} in {place}")
        }
        Offer::Work { title } => format!("work {title}"),
    });
    put("new", listed(offers.collect()));
    put("person", draft.person.clone().unwrap_or_default());
    put("links", listed(draft.links.clone()));
    let marks = [
        (draft.private, "private"),
        (draft.result == Outcome::Attempted, "attempted"),
        (draft.part == Part::Oversaw, "oversaw"),
    ];
    let marks = marks
        .iter()
        .filter(|(held, _)| *held)
        .map(|(_, mark)| (*mark).to_owned());
    put("marks", listed(marks.collect()));
    put("title", draft.title.replace('\n', "⏎"));
    put("text", draft.text.replace('\n', "⏎"));
    found.join(" | ")
}

fn day(day: plumb_mastery::Day) -> String {
    match day.precision {
        Precision::Day => day.on.to_string(),
        Precision::Month => format!("{} month", day.on),
        Precision::Year => format!("{} year", day.on),
    }
}
