use super::*;
use crate::{
    Ladder, Milestone, Outcome, Part, Precision, Session,
    compare::first_uses,
    freshness::{Making, Practice, freshness},
};

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(n: u32) -> AreaId {
    format!("00000000-0000-7000-9000-{n:012}").parse().unwrap()
}

fn area(n: u32, parent: u32, kind: AreaKind, name: &str) -> Area {
    Area {
        id: id(n),
        parent: (parent > 0).then(|| id(parent)),
        kind,
        name: name.to_owned(),
        also: Vec::new(),
        ladder: (kind == AreaKind::Craft).then(Ladder::six_rungs),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    }
}

/// Drawing with Line and its technique Hatching; Printmaking with the technique hatching, and Etching with Aquatint and Soft ground in it.
fn tree() -> Tree {
    Tree::new(vec![
        area(1, 0, AreaKind::Craft, "Drawing"),
        area(2, 1, AreaKind::Area, "Line"),
        area(3, 2, AreaKind::Technique, "Hatching"),
        area(4, 0, AreaKind::Craft, "Printmaking"),
        area(5, 4, AreaKind::Area, "Etching"),
        area(6, 5, AreaKind::Technique, "Aquatint"),
        area(7, 6, AreaKind::Technique, "Soft ground"),
        area(8, 4, AreaKind::Technique, "hatching "),
    ])
    .unwrap()
}

fn entry(n: u32, day: &str, areas: &[u32], body: Body) -> Entry {
    Entry {
        id: format!("00000000-0000-7000-8000-{n:012}").parse().unwrap(),
        on: on(day),
        precision: Precision::Day,
        began: None,
        recorded_at: chrono::DateTime::UNIX_EPOCH,
        areas: areas.iter().map(|n| id(*n)).collect(),
        work: None,
        body,
        text: String::new(),
        evidence: Vec::new(),
        private: false,
        origin: None,
    }
}

fn session(n: u32, day: &str, areas: &[u32], making_min: u16) -> Entry {
    let overseeing_min = 30;
    let session = Session {
        making_min,
        overseeing_min,
    };
    entry(n, day, areas, Body::Session(session))
}

fn milestone(n: u32, day: &str, areas: &[u32], part: Part) -> Entry {
    let milestone = Milestone {
        title: format!("m{n}"),
        result: Outcome::Attempted,
        part,
        ..Milestone::default()
    };
    entry(n, day, areas, Body::Milestone(milestone))
}

fn uses(entries: &[Entry]) -> Uses {
    let tree = tree();
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let fadings = freshness(&tree, &Making::of(&tree, &practice));
    Uses::of(&tree, entries.iter().filter_map(Use::of), &fadings)
}

fn reached(entries: &[Entry], areas: &[u32], to: &str) -> Reach {
    let areas: Vec<AreaId> = areas.iter().map(|n| id(*n)).collect();
    let asked = Asked {
        to: on(to),
        on: on(to),
    };
    reach(&tree(), &uses(entries), &areas, asked)
}

fn life() -> Vec<Entry> {
    vec![
        session(1, "2020-01-05", &[2], 60),
        session(2, "2021-03-01", &[3, 2], 60),
        milestone(3, "2022-05-01", &[6], Part::Made),
        session(4, "2023-02-01", &[8], 45),
        session(5, "2023-02-02", &[3, 8], 45),
        session(6, "2019-01-01", &[7], 0),
        milestone(7, "2019-06-01", &[7], Part::Oversaw),
    ]
}

#[test]
fn a_use_is_making_that_names_the_technique() {
    let found = reached(&life(), &[], "2026-11-20");
    let lanes: Vec<(AreaId, usize)> = found
        .lanes
        .iter()
        .map(|lane| (lane.area, lane.techniques.len()))
        .collect();
    assert_eq!(
        lanes,
        [(id(2), 1), (id(4), 1), (id(5), 1)],
        "Line, the craft for what no area holds, and Etching, in the order of the tree"
    );
    assert_eq!(
        found.unused,
        [id(7)],
        "overseeing alone, by minutes or by part, uses nothing"
    );
    let hatching = &found.lanes[0].techniques[0];
    assert_eq!(
        (hatching.first.day.on, hatching.times, hatching.last.on),
        (on("2021-03-01"), 2, on("2023-02-02")),
        "counted by entry"
    );
    assert_eq!(
        found.lanes[0].touched.day.on,
        on("2020-01-05"),
        "the area was touched before its first technique was named"
    );
    let aquatint = &found.lanes[2].techniques[0];
    assert!(
        matches!(aquatint.first.work, Some(VoteKey::Milestone(_))),
        "a milestone without a work stands for itself, and an attempt is making too"
    );
}

#[test]
fn a_technique_is_carried_over_from_the_craft_that_used_it_first() {
    let found = reached(&life(), &[4], "2026-11-20");
    let carried = &found.lanes[0].techniques[0];
    assert_eq!(
        (carried.id, carried.carried_from),
        (id(8), Some(id(3))),
        "the same folded name in another craft, used on an earlier day"
    );
    let same_day = [
        session(1, "2021-03-01", &[3], 60),
        session(2, "2021-03-01", &[8], 60),
    ];
    let found = reached(&same_day, &[], "2026-11-20");
    let carried = found.lanes.iter().flat_map(|lane| &lane.techniques);
    assert_eq!(
        carried
            .filter(|technique| technique.carried_from.is_some())
            .count(),
        0,
        "of one day, neither came first"
    );
}

#[test]
fn both_ways_of_finding_first_uses_agree() {
    let entries = life();
    let found = reached(&entries, &[], "2026-11-20");
    let mut ours: Vec<(AreaId, NaiveDate, bool)> = found
        .lanes
        .iter()
        .flat_map(|lane| &lane.techniques)
        .map(|one| (one.id, one.first.day.on, one.carried_from.is_some()))
        .collect();
    let compared = first_uses(&tree(), &entries);
    let mut theirs: Vec<(AreaId, NaiveDate, bool)> = compared
        .iter()
        .map(|first| (first.technique, first.on, first.carried_over))
        .collect();
    ours.sort_unstable();
    theirs.sort_unstable();
    assert_eq!(
        ours, theirs,
        "the comparison of periods and the chart tell one story"
    );
}

#[test]
fn nothing_after_the_last_day_counts() {
    let whole = life();
    let early: Vec<Entry> = whole
        .iter()
        .filter(|entry| entry.on <= on("2022-12-31"))
        .cloned()
        .collect();
    let (late, early) = (
        reached(&whole, &[1, 5], "2022-12-31"),
        reached(&early, &[1, 5], "2022-12-31"),
    );
    let counted = |found: &Reach| -> Vec<(AreaId, u32, Day)> {
        let all = found.lanes.iter().flat_map(|lane| &lane.techniques);
        all.map(|one| (one.id, one.times, one.last)).collect()
    };
    assert_eq!(
        counted(&late),
        counted(&early),
        "times and last are those of the day, whatever came later"
    );
    assert_eq!(
        reached(&whole, &[], "2018-12-31"),
        Reach {
            lanes: Vec::new(),
            unused: vec![id(3), id(6), id(7), id(8)],
            begins: Some(on("2020-01-05")),
        },
        "before everything there is no lane, and the first day is known"
    );
}

#[test]
fn the_order_of_logging_does_not_matter() {
    let mut entries = life();
    let mut of_a_work = session(9, "2021-03-01", &[3], 10);
    of_a_work.work = Some("00000000-0000-7000-b000-000000000001".parse().unwrap());
    entries.push(of_a_work);
    let there = reached(&entries, &[], "2026-11-20");
    entries.reverse();
    assert_eq!(
        there,
        reached(&entries, &[], "2026-11-20"),
        "the same entries are the same ground"
    );
    assert!(
        there.lanes[0].techniques[0].first.work.is_some(),
        "of two on one day, the one that names a work says in which"
    );
}

#[test]
fn a_coarse_day_gives_way_to_the_exact_one() {
    let mut month = session(1, "2021-03-31", &[3], 60);
    month.precision = Precision::Month;
    let exact = session(2, "2021-03-31", &[3], 60);
    let found = reached(&[month.clone(), exact], &[], "2026-11-20");
    let precision = |found: &Reach| found.lanes[0].techniques[0].first.day.precision;
    assert_eq!(
        precision(&found),
        Precision::Day,
        "on one day, the more exact"
    );
    let found = reached(&[month], &[], "2026-11-20");
    assert_eq!(
        precision(&found),
        Precision::Month,
        "alone, it stays as known"
    );
}

#[test]
fn a_technique_is_in_use_as_long_as_freshness_is_half_or_more() {
    let e5 = [session(1, "2026-05-17", &[3], 60)];
    let found = reached(&e5, &[], "2026-12-31");
    assert_eq!(
        found.lanes[0].techniques[0].kept,
        [Span {
            from: on("2026-05-17"),
            to: on("2026-12-01")
        }],
        "E5: 500,000 on 1 December, 498,253 on the next day"
    );
    let twice = [
        session(1, "2024-01-01", &[3], 60),
        session(2, "2024-03-01", &[3], 60),
        session(3, "2026-05-17", &[3], 120),
    ];
    let found = reached(&twice, &[], "2026-12-31");
    let kept = &found.lanes[0].techniques[0].kept;
    assert_eq!(kept.len(), 2, "a gap of two months parts nothing: {kept:?}");
    assert_eq!(
        (kept[0].from, kept[1].from),
        (on("2024-01-01"), on("2026-05-17")),
        "each begins with making"
    );
    let lapsed = on("2024-03-01") < kept[0].to && kept[0].to < on("2024-09-16");
    assert!(
        lapsed,
        "half a loss short of whole falls below half before a half-life: {kept:?}"
    );
}

#[test]
fn a_technique_whose_minutes_fell_to_others_is_used_and_not_fresh() {
    let minute = [session(1, "2026-05-17", &[2, 3], 1)];
    let found = reached(&minute, &[], "2026-12-31");
    let technique = &found.lanes[0].techniques[0];
    assert_eq!(
        (technique.times, technique.kept.len()),
        (1, 0),
        "a minute over two areas is one for the first"
    );
}

#[test]
fn the_stretches_say_of_every_day_what_freshness_says() {
    let steps = [3, 40, 197, 198, 199, 260, 1, 700, 12, 150, 400, 2, 203];
    let mut day = on("2015-01-01");
    let mut entries = Vec::new();
    for (n, step) in steps.into_iter().enumerate() {
        let minutes = 1 + (n as u16 * 53) % 200;
        entries.push(session(n as u32 + 1, &day.to_string(), &[3], minutes));
        day = day + Days::new(step);
    }
    let found = reached(&entries, &[], "2026-12-31");
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let fadings = freshness(&tree(), &Making::of(&tree(), &practice));
    let fading = fadings.area(id(3)).unwrap();
    for day in on("2014-12-01").iter_days().take(5_000) {
        let kept = &found.lanes[0].techniques[0].kept;
        let solid = kept.iter().any(|span| span.from <= day && day <= span.to);
        let fresh = fading.at(day).ppm.is_some_and(|ppm| ppm >= 500_000);
        assert_eq!(solid, fresh, "a solid line on {day} is freshness of .50");
    }
}
