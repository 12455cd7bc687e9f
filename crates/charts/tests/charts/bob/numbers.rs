//! The numbers of a Bob: chart, table and sentence carry the same, and they are those of the model.

use plumb_charts::{
    Medium, Range, Scene, Spec, bob,
    scene::{Layer, Mark, Opens, Part, Symbol},
};
use plumb_mastery::{AreaId, Day, Outcome, Part as Hands};

use super::{asked, inspector, series};
use crate::{
    fixtures::day,
    ground::{Ground, Made, shoemaker},
    scenes::{column, data, texts},
};

fn drawn(ground: &Ground, area: AreaId, spec: &Spec) -> Scene {
    bob(&series(ground, area, spec), spec)
}

fn labelled<'a>(scene: &'a Scene, start: &str) -> &'a Mark {
    let starts = |mark: &&Mark| {
        mark.label
            .as_ref()
            .is_some_and(|said| said.starts_with(start))
    };
    let found = scene.marks.iter().find(starts);
    found.unwrap_or_else(|| panic!("something says '{start}'"))
}

#[test]
fn the_inspector_of_the_design_is_told_word_for_word() {
    let (ground, craft) = inspector();
    let scene = drawn(&ground, craft, &asked("2021-11-20", "2026-11-20"));
    assert_eq!(
        scene.sentence,
        "Hardest: rung 5, Sets the mark, 2 works, both in the last 12 months. 3 attempts at 5. Nothing yet at 6.",
        "the sentence of the design"
    );
    assert_eq!(
        column(&scene, "works"),
        ["31", "22", "14", "6", "2", "0"],
        "every work once"
    );
    assert_eq!(
        column(&scene, "last 12 months"),
        ["9", "6", "5", "3", "2", "0"],
        "by the day on which it got there"
    );
    assert_eq!(
        column(&scene, "attempts"),
        ["0", "0", "0", "0", "3", "0"],
        "beside"
    );
    let said = texts(&scene);
    for words in [
        "31",
        "22",
        "14",
        "next",
        "point: Falcon launch fault, 12 Mar 2026, vouched for by the chief engineer",
    ] {
        assert!(
            said.iter().any(|text| text == words),
            "'{words}' stands in the chart: {said:?}"
        );
    }
    assert!(
        scene.computed.contains("75 in all; 25 of them"),
        "how it was computed says the same numbers: {}",
        scene.computed
    );
}

#[test]
fn segments_add_up_to_the_works_of_a_rung() {
    let (ground, craft) = inspector();
    let scene = drawn(&ground, craft, &asked("2021-11-20", "2026-11-20"));
    let numbers = |name| -> Vec<usize> {
        let cells = column(&scene, name).into_iter();
        cells.map(|text| text.parse().expect("a number")).collect()
    };
    let (witnessed, shown, claimed) = (numbers("witnessed"), numbers("shown"), numbers("claimed"));
    for (rung, works) in numbers("works").into_iter().enumerate() {
        assert_eq!(
            witnessed[rung] + shown[rung] + claimed[rung],
            works,
            "core, hatching and rim are the bar"
        );
    }
    for mark in data(&scene, Layer::Bars) {
        let refs = mark.bin.map_or(1, |bin| bin.count as usize);
        assert_eq!(
            refs.min(24),
            mark.refs.len(),
            "a segment names its works, at most two dozen of them: {:?}",
            mark.label
        );
    }
}

#[test]
fn e1_hangs_from_its_second_rung_to_the_fourth() {
    let (ground, welting) = shoemaker();
    let at = |to: &str| drawn(&ground, welting, &asked("1961-01-01", to));
    let end = at("1967-01-15");
    assert_eq!(
        end.sentence,
        "Hardest: rung 4, Untangles, 2 works, 1 of them in the last 12 months. Nothing yet at 5.",
        "p5 and p6; p6 is of 1966"
    );
    assert_eq!(
        column(&end, "works"),
        ["0", "2", "2", "2", "0", "0"],
        "two pairs at three rungs"
    );
    assert_eq!(
        column(&end, "witnessed"),
        ["0", "0", "0", "2", "0", "0"],
        "both by the last day"
    );
    assert!(
        texts(&end)
            .iter()
            .any(|text| text == "point: p6, 1 Oct 1966, vouched for by Mr Alder"),
        "of the hardest the latest"
    );
    let before = at("1966-12-23");
    assert_eq!(
        column(&before, "witnessed"),
        ["0"; 6],
        "the day before Mr Alder spoke"
    );
    assert_eq!(
        column(&before, "shown"),
        ["0", "2", "2", "2", "0", "0"],
        "photos alone"
    );
    assert!(
        texts(&before)
            .iter()
            .any(|text| text == "point: p6, 1 Oct 1966, shown"),
        "nobody is named before speaking"
    );
    let year = at("1963-12-31");
    assert_eq!(
        column(&year, "works"),
        ["0", "2", "2", "0", "0", "0"],
        "no entry after the range counts"
    );
}

#[test]
fn one_project_sliced_is_one_work_and_five_hundred_easy_ones_stay_shallow() {
    let (mut ground, craft) = Ground::of("Shoemaking");
    let slices = ground.work("Wedding boots");
    for (n, rung) in [2_u8, 4, 3].into_iter().enumerate() {
        let made = Made {
            work: Some(slices),
            ..Made::default()
        };
        let on = Day::exact(day("2026-03-01") + chrono::Days::new(n as u64));
        ground.milestone("Slice", on, &[(craft, rung)], made);
    }
    for n in 0..500 {
        let on = (day("2024-01-01") + chrono::Days::new(n)).to_string();
        ground.made("Sole", &on, craft, 1);
    }
    let scene = drawn(&ground, craft, &asked("2024-01-01", "2026-11-20"));
    assert_eq!(
        column(&scene, "works"),
        ["500", "0", "0", "1", "0", "0"],
        "the slices are one vote at their deepest; E2's spam is one long bar"
    );
    assert!(
        texts(&scene)
            .iter()
            .any(|text| text == "length = square root of works"),
        "and the caption says that its length is compressed"
    );
    assert!(
        labelled(&scene, "Rung 1, Follows: 500 works shown")
            .bin
            .is_some_and(|bin| bin.count == 500),
        "one segment for all"
    );
}

#[test]
fn claims_are_an_outline_and_leave_only_when_asked() {
    let (mut ground, craft) = Ground::of("Shoemaking");
    let said = Made {
        shown: false,
        ..Made::default()
    };
    ground.milestone("Boast", Day::exact(day("2026-02-01")), &[(craft, 6)], said);
    ground.made("Boot", "2026-01-01", craft, 3);
    let spec = asked("2026-01-01", "2026-11-20");
    let scene = drawn(&ground, craft, &spec);
    assert_eq!(
        scene.sentence,
        "Hardest: rung 3, Carries, 1 work, in the last 12 months. Claimed only at 6: 1 work.",
        "the point is evidenced, the claim is told apart, and there is no seventh rung"
    );
    let quiet = drawn(
        &ground,
        craft,
        &Spec {
            claimed: false,
            ..spec
        },
    );
    let json = serde_json::to_string(&quiet).expect("json");
    assert!(
        !json.contains("Boast") && !json.contains("\"claimed\""),
        "not a word of it, not even a column: {json}"
    );
    assert!(
        quiet
            .notes
            .iter()
            .any(|note| note == "What is only claimed is left out."),
        "and that is said"
    );
}

#[test]
fn a_rung_says_what_it_demands_and_opens_what_stands_on_it() {
    let (ground, craft) = inspector();
    let scene = drawn(&ground, craft, &asked("2021-11-20", "2026-11-20"));
    let fifth = labelled(&scene, "Rung 5, Sets the mark. It demands:");
    assert!(
        fifth
            .label
            .as_ref()
            .is_some_and(|said| said
                .ends_with("2 works: 2 witnessed; both in the last 12 months. 3 attempts.")),
        "{:?}",
        fifth.label
    );
    assert_eq!(
        (fifth.opens, fifth.refs.len()),
        (Some(Opens::Entries), 5),
        "works and attempts"
    );
    let sixth = labelled(&scene, "Rung 6, Opens ground.");
    assert!(
        sixth
            .label
            .as_ref()
            .is_some_and(|said| said.ends_with("No work stands here, and it is next.")),
        "{:?}",
        sixth.label
    );
    assert!(
        matches!(sixth.opens, Some(Opens::Reading { .. })),
        "an empty rung opens what carries the depth so far"
    );
}

#[test]
fn paper_has_what_stood_before_beside_what_came() {
    let (ground, craft) = inspector();
    let spec = Spec {
        medium: Medium::Print,
        ..asked("2026-01-01", "2026-11-20")
    };
    let scene = drawn(&ground, craft, &spec);
    assert_eq!(scene.tables.len(), 3, "before, since, and the point");
    let works = |table: usize| -> Vec<&str> {
        let at = scene.tables[table]
            .columns
            .iter()
            .position(|column| column.name == "works")
            .expect("the column");
        scene.tables[table]
            .rows
            .iter()
            .map(|row| row[at].text.as_str())
            .collect()
    };
    assert_eq!(
        works(0),
        ["23", "16", "9", "3", "0", "0"],
        "as it stood on New Year's Eve"
    );
    assert_eq!(
        works(1),
        ["8", "6", "5", "3", "2", "0"],
        "what got there since; together they are all"
    );
    let whole = Spec {
        range: Range {
            from: day("2021-11-20"),
            to: day("2026-11-20"),
        },
        ..spec
    };
    assert_eq!(
        drawn(&ground, craft, &whole).tables.len(),
        2,
        "with nothing before, one bob has the page"
    );
}

#[test]
fn many_attempts_are_a_figure_and_few_are_marks() {
    let (mut ground, craft) = Ground::of("Shoemaking");
    let tried = Made {
        result: Outcome::Attempted,
        ..Made::default()
    };
    let overseen = Made {
        part: Hands::Oversaw,
        ..Made::default()
    };
    for n in 0..14 {
        let on = Day::exact(day("2026-01-01") + chrono::Days::new(n));
        ground.milestone("Last", on, &[(craft, 5)], tried);
        if n < 2 {
            ground.milestone("Order", on, &[(craft, 2)], overseen);
        }
    }
    let scene = drawn(&ground, craft, &asked("2026-01-01", "2026-11-20"));
    assert_eq!(
        scene.sentence,
        "No finished piece yet. One finished piece gives it a point. 2 overseen at 2. 14 attempts at 5.",
        "what carries nothing is still told"
    );
    assert!(
        texts(&scene).iter().any(|text| text == "14"),
        "fourteen are not drawn one by one"
    );
    let marks: Vec<&Mark> = data(&scene, Layer::Marks);
    assert_eq!(marks.len(), 2, "one datum for each kind on a rung");
    assert!(
        crate::scenes::symbols(&scene, Layer::Marks).contains(&Symbol::Attempted),
        "a cross and its figure"
    );
    let part = |mark: &&&Mark| mark.part == Part::Datum;
    assert!(marks.iter().all(|mark| part(&mark)), "both can be opened");
}

#[test]
fn the_order_of_logging_changes_nothing() {
    let (ground, craft) = inspector();
    let mut turned = ground.clone();
    turned.entries.reverse();
    let spec = asked("2021-11-20", "2026-11-20");
    assert_eq!(
        drawn(&ground, craft, &spec),
        drawn(&turned, craft, &spec),
        "rows have no order"
    );
}
