//! The numbers of a Core: layers as thick as their hours, seams with their days, works each once.

use plumb_charts::{
    CoreSeries, Scene, Spec, core,
    scene::{Layer, Mark, Opens},
};

use super::{asked, series};
use crate::{
    designer::{designer, lifelong},
    fixtures::day,
    ground::{Ground, shoemaker},
    scenes::{column, data},
};

fn rich() -> (CoreSeries, Scene) {
    let (ground, craft) = designer();
    let spec = asked("2023-01-09", "2026-11-20");
    let series = series(&ground, craft, &spec);
    let scene = core(&series, &spec);
    (series, scene)
}

fn rows(scene: &Scene, table: usize) -> Vec<String> {
    let row = |row: &Vec<plumb_charts::scene::Cell>| {
        let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
        cells.join(" | ")
    };
    scene.tables[table].rows.iter().map(row).collect()
}

fn label(mark: &Mark) -> &str {
    mark.label.as_deref().expect("a datum says a sentence")
}

#[test]
fn the_sentence_tells_the_whole_the_newest_layer_and_the_open_seam() {
    let (_, scene) = rich();
    assert_eq!(
        scene.sentence,
        "Illustration, 967 hours made since 9 January 2023. 2026: 41 hours made, 310 overseen; 187 days without making, since 17 May.",
        "the words of the plan"
    );
    assert!(
        scene.computed.contains("967 h in all"),
        "and the sum behind them: {}",
        scene.computed
    );
}

#[test]
fn the_table_has_every_layer_with_today_first() {
    let (_, scene) = rich();
    assert_eq!(
        rows(&scene, 0),
        [
            "2026 | 41 h | Character | 310 h |  | 187 days | Head of design, Tern Books",
            "2025 | 126 h | Editorial | 190 h | 1 | 94 days | Illustrator, Tern Books",
            "2024 | 388 h |  | 40 h | 2 |  | Illustrator, Tern Books",
            "2023 | 412 h | Botanical |  |  |  | ",
        ],
        "of 2024 most belongs to no part; Sketches at rung 2 is no work of a core"
    );
    assert_eq!(
        rows(&scene, 1),
        [
            "18 May 2026 | 20 Nov 2026 | 187 | dry spell",
            "1 Apr 2025 | 3 Jul 2025 | 94 | dry spell",
        ],
        "both seams with their days"
    );
    assert_eq!(
        rows(&scene, 2),
        [
            "20 Feb 2025 | Tern cover | Untangles | witnessed",
            "14 Sep 2024 | Salt map | Untangles | witnessed",
            "2 Mar 2024 | Lichen | Carries | shown",
        ],
        "the works that are named"
    );
}

#[test]
fn one_walks_down_from_today() {
    let (_, scene) = rich();
    let core = scene.nav.iter().filter(|stop| stop.series == 0);
    let said: Vec<&str> = core
        .map(|stop| label(&scene.marks[stop.mark as usize]))
        .collect();
    let begins: Vec<&str> = said
        .iter()
        .map(|said| said.split([':', ',']).next().expect("words"))
        .collect();
    assert_eq!(
        begins,
        [
            "187 days without making",
            "1 January 2026 to 20 November 2026",
            "2025",
            "94 days without making",
            "2024",
            "9 January 2023 to 31 December 2023",
        ],
        "the open seam lies on this year's layer, the other one in last year's"
    );
}

/// The upper and the lower edge of a layer's pieces.
fn edges(mark: &Mark) -> Vec<(i32, i32)> {
    let plumb_charts::scene::Shape::Path(path) = &mark.shape else {
        panic!("a layer is an outline");
    };
    let number = |text: &str| text.parse::<i32>().expect("a whole number");
    path.split('M')
        .skip(1)
        .map(|piece| {
            let (start, rest) = piece.split_once('H').expect("level");
            let top = number(start.split(' ').nth(1).expect("y"));
            let down = rest.split_once('V').expect("plumb").1;
            (top, number(down.split('H').next().expect("y")))
        })
        .collect()
}

#[test]
fn a_layer_is_as_thick_as_its_hours() {
    let (_, scene) = rich();
    let layers = data(&scene, Layer::Bars);
    let thick = |name: &str| {
        let found = layers
            .iter()
            .find(|mark| label(mark).contains(name) && label(mark).contains(" made,"));
        let found = found.or_else(|| layers.iter().find(|mark| label(mark).contains(name)));
        edges(found.expect("the layer is drawn"))
            .iter()
            .map(|(top, bottom)| bottom - top)
            .sum::<i32>()
    };
    let (of_2023, of_2024, of_2025) = (
        thick("December 2023"),
        thick("2024: 388"),
        thick("2025: 126"),
    );
    assert!(
        (of_2023 * 388 - of_2024 * 412).abs() <= 412 * 2,
        "412 hours to 388: {of_2023} to {of_2024}"
    );
    assert!(
        (of_2025 * 388 - of_2024 * 126).abs() <= 388 * 3,
        "a seam in it makes a layer no thicker"
    );
    let apart = layers
        .iter()
        .find(|mark| label(mark).starts_with("2025: 126"))
        .expect("drawn");
    assert_eq!(
        edges(apart).len(),
        2,
        "the seam of 94 days cuts 2025 in two"
    );
}

#[test]
fn layers_and_seams_open_the_time_of_their_days() {
    let (series, scene) = rich();
    let mut made = 0;
    for mark in data(&scene, Layer::Bars)
        .iter()
        .filter(|mark| label(mark).contains("hours made"))
    {
        let Some(Opens::Time { area, from, to }) = mark.opens else {
            panic!("a layer opens time");
        };
        assert_eq!(area, Some(series.id), "of its own area");
        if !label(mark).contains("beside") {
            let inside = series
                .days
                .iter()
                .filter(|day| from <= day.on && day.on <= to);
            made += inside.map(|day| day.making).sum::<u32>();
        }
    }
    assert_eq!(
        made,
        967 * 60,
        "behind the layers lie all the hours of the sentence"
    );
    let seam = data(&scene, Layer::Silt)
        .into_iter()
        .find(|mark| label(mark).starts_with("187 days"));
    let Some(Opens::Time { from, to, .. }) = seam.expect("it is drawn").opens else {
        panic!("a seam opens what went on meanwhile");
    };
    assert_eq!(
        (from, to),
        (day("2026-05-18"), day("2026-11-20")),
        "its very days"
    );
}

#[test]
fn works_without_sessions_are_no_islands_in_silt() {
    let (ground, welting) = shoemaker();
    let spec = asked("1961-01-01", "1967-01-15");
    let scene = core(&series(&ground, welting, &spec), &spec);
    assert_eq!(
        scene.sentence,
        "Welting, 4 works, no hours logged since 1 March 1961. 1967: none made; the last 106 days are not logged.",
        "E1: p3 to p6 are at rung 3 or deeper"
    );
    assert!(
        scene.tables[1]
            .rows
            .iter()
            .all(|row| row[3].text == "not logged"),
        "years without sessions say nothing of idleness"
    );
    assert_eq!(
        column(&scene, "works"),
        ["", "1", "", "1", "1", "1", ""],
        "one pair in each of four years"
    );
    let witnessed = scene.tables[2]
        .rows
        .iter()
        .filter(|row| row[3].text == "witnessed")
        .count();
    assert_eq!(witnessed, 2, "p5 and p6 were vouched for by then");
}

#[test]
fn a_work_of_several_milestones_is_one_find() {
    let (mut ground, craft) = Ground::of("Glaze");
    ground.session("2026-03-01", &[craft], 600, 0);
    let work = ground.work("Tea bowls");
    for (title, rung) in [("first", 3), ("second", 5), ("third", 4)] {
        let made = crate::ground::Made {
            work: Some(work),
            ..Default::default()
        };
        ground.milestone(
            title,
            plumb_mastery::Day::exact(day("2026-04-01")),
            &[(craft, rung)],
            made,
        );
    }
    let spec = asked("2026-01-01", "2026-11-20");
    let scene = core(&series(&ground, craft, &spec), &spec);
    assert_eq!(
        rows(&scene, 2),
        ["1 Apr 2026 | second | Sets the mark | shown"],
        "at its deepest"
    );
}

#[test]
fn a_core_of_fewer_than_four_years_is_told_by_quarters() {
    let (ground, craft) = designer();
    let spec = asked("2025-01-01", "2026-11-20");
    let scene = core(&series(&ground, craft, &spec), &spec);
    assert_eq!(scene.tables[0].rows.len(), 8, "eight quarters of two years");
    assert_eq!(column(&scene, "quarter")[0], "Q4 2026", "today's first");
    let none = &scene.tables[0].rows[0];
    assert_eq!(
        (none[1].text.as_str(), none[1].mark),
        ("0 h", None),
        "nothing made, so no layer"
    );
    assert!(
        none[3].mark.is_some(),
        "but what was overseen stands beside the seam"
    );
}

#[test]
fn depth_has_no_part_in_it_and_later_entries_have_none() {
    let (mut ground, craft) = designer();
    let spec = Spec {
        today: day("2026-11-20"),
        ..asked("2023-01-09", "2025-12-31")
    };
    let drawn = |ground: &Ground, spec: &Spec| core(&series(ground, craft, spec), spec);
    let before = drawn(&ground, &spec);
    let up = Spec {
        right_way_up: true,
        ..spec.clone()
    };
    assert_eq!(
        before,
        drawn(&ground, &up),
        "hours are no depth, so nothing is turned over"
    );
    ground.session("2026-11-20", &[craft], 600, 600);
    ground.entries.reverse();
    assert_eq!(
        before,
        drawn(&ground, &spec),
        "nothing after the range counts, in whatever order it was logged"
    );
}

#[test]
fn a_life_is_drawn_at_once() {
    let (ground, craft) = lifelong();
    let spec = Spec {
        width: 1600,
        ..asked("1977-03-01", "2026-11-20")
    };
    let series = series(&ground, craft, &spec);
    core(&series, &spec);
    let begin = std::time::Instant::now();
    let scene = core(&series, &spec);
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene)
        .expect("a scene is JSON")
        .len();
    println!(
        "core of {} days: {} marks, {bytes} bytes, {took:?}",
        series.days.len(),
        scene.marks.len()
    );
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
}
