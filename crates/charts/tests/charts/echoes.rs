//! Echoes: journals with what others said in them, and what the model makes of these.

mod crowded;
mod leaving;
mod numbers;
mod states;

use std::collections::HashSet;

use chrono::Days;
use plumb_charts::{EchoesSeries, Scene, Spec, echoes};
use plumb_mastery::{
    About, AreaId, Day, Publish, Relation, WorkId,
    echoes::{self as model, Within},
};

use crate::{
    fixtures::{day, spec},
    ground::{Ground, Made},
};

/// The series of an area, or of everything.
fn series(ground: &Ground, area: Option<AreaId>) -> EchoesSeries {
    let tree = ground.tree();
    let below: HashSet<AreaId> = area
        .map(|area| tree.below(area))
        .into_iter()
        .flatten()
        .collect();
    let within = match area {
        Some(_) => Within::of(&below, &ground.entries),
        None => Within::everything(),
    };
    let titled = |id: WorkId| {
        let mut works = ground.works.iter();
        works
            .find(|work| work.id == id)
            .map(|work| work.title.clone())
    };
    EchoesSeries {
        name: area.map_or("All areas".to_owned(), |area| {
            tree.get(area).expect("it is there").name.clone()
        }),
        said: model::echoes(&within, &ground.entries, &ground.entries, titled),
        roles: ground.roles.clone(),
        leaves: false,
    }
}

/// Six recognitions by four people, about five works.
fn studio() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Illustration");
    let maps = ground.area(craft, "Maps");
    let atlas = ground.work("Coastal atlas");
    let made = |work| Made {
        work,
        ..Made::default()
    };
    let salt = ground.milestone(
        "Salt map",
        Day::exact(day("2019-03-02")),
        &[(maps, 4)],
        made(None),
    );
    ground.milestone(
        "Atlas, first sheet",
        Day::exact(day("2020-06-11")),
        &[(maps, 4)],
        made(Some(atlas)),
    );
    let tern = ground.made("Tern cover", "2021-09-30", maps, 4);
    let lichen = ground.made("Lichen", "2023-01-09", maps, 3);
    let ferry = ground.made("Ferry timetable", "2025-02-14", maps, 5);
    let on = |milestone| Some(About::Milestone(milestone));
    use Publish::{Anonymous, Named, No, Unasked};
    ground.said(
        "2019-05-20",
        "Ana Ortiz",
        Relation::Client,
        on(salt),
        ("The tide is in it.", Named),
    );
    ground.said(
        "2020-12-01",
        "Ben Adeyemi",
        Relation::Peer,
        Some(About::Work(atlas)),
        ("I would have drawn the shoals too large.", Unasked),
    );
    ground.said(
        "2021-11-15",
        "Prize of the Harbour Guild",
        Relation::Jury,
        on(tern),
        ("A cover that one hears.", No),
    );
    ground.said(
        "2023-02-01",
        "Ben Adeyemi",
        Relation::Peer,
        on(lichen),
        ("Every plate is a place.", Unasked),
    );
    ground.said(
        "2024-06-03",
        "ana  ortiz",
        Relation::Client,
        Some(About::Work(atlas)),
        ("We sail by it.", Anonymous),
    );
    ground.said(
        "2026-08-19",
        "Wren Halvorsen",
        Relation::Teacher,
        on(ferry),
        ("Nothing left to take away.", Unasked),
    );
    ground.role(
        "Illustrator",
        "Harbour Press",
        "2019-01-01",
        Some("2024-04-30"),
    );
    ground.role("Head of design", "Harbour Press", "2024-05-01", None);
    (ground, maps)
}

/// Fifty years in which everything occurs.
fn lifelong(many: u64) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Ride inspection");
    let rides = ground.area(craft, "Launch coasters");
    let mut made = Vec::new();
    for n in 0..many / 2 {
        let on = day("1976-12-01") + Days::new(n * 18_000 / (many / 2));
        made.push(ground.made(
            &format!("Inspection of ride {n}"),
            &on.to_string(),
            rides,
            1 + (n % 6) as u8,
        ));
    }
    let relations = [
        Relation::Peer,
        Relation::Client,
        Relation::Peer,
        Relation::Public,
        Relation::Jury,
        Relation::Teacher,
    ];
    let publish = [
        Publish::Unasked,
        Publish::Named,
        Publish::Unasked,
        Publish::No,
        Publish::Anonymous,
    ];
    for n in 0..many {
        let on = (day("1977-01-10") + Days::new(n * 18_100 / many)).to_string();
        let about = (n % 7 != 0).then(|| About::Milestone(made[(n / 2) as usize]));
        let (from, words) = (
            format!("Chief engineer {}", n * 7 % 61),
            format!("Word {n} of someone who saw it run."),
        );
        let said = ground.said(
            &on,
            &from,
            relations[(n * 5 % 6) as usize],
            about,
            (&words, publish[(n * 3 % 5) as usize]),
        );
        let last = ground.last();
        assert_eq!(last.id, said, "the last entry is the word just said");
        last.areas = vec![rides];
    }
    ground.role(
        "Inspector",
        "Harbour Parks",
        "1977-01-01",
        Some("2003-06-30"),
    );
    ground.role("Head of department", "Harbour Parks", "2003-07-01", None);
    (ground, rides)
}

/// The scene of an area over some days, or of everything.
fn drawn(ground: &Ground, area: Option<AreaId>, (from, to): (&str, &str)) -> Scene {
    let spec = Spec {
        areas: area.into_iter().collect(),
        ..spec(from, to)
    };
    echoes(&series(ground, area), &spec)
}

fn json(scene: &Scene) -> String {
    serde_json::to_string(scene).expect("a scene is JSON")
}
