//! The numbers of a Reach, exact: chart, tables and sentence say the same.

use plumb_charts::{
    Medium, Scene, Spec, View,
    scene::{Layer, Mark, Opens, Part, Shape},
};
use plumb_mastery::{Day, Precision};

use super::{
    drawn,
    grounds::{lifelong, printmaker},
    of, series, spec,
    states::weaver,
};
use crate::{
    fixtures::day,
    ground::{Ground, Made},
    scenes::{column, data, texts},
};

fn years() -> Spec {
    spec("2018-04-02", "2026-11-20")
}

fn cells(scene: &Scene, table: usize) -> Vec<String> {
    let rows = scene.tables[table].rows.iter();
    rows.map(|row| {
        let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
        cells.join(" | ")
    })
    .collect()
}

fn label(mark: &Mark) -> &str {
    mark.label.as_deref().expect("every datum says a sentence")
}

fn tick<'a>(scene: &'a Scene, begins: &str) -> &'a Mark {
    let ticks = data(scene, Layer::Marks);
    let found = ticks
        .into_iter()
        .find(|mark| label(mark).starts_with(begins));
    found.expect("the technique has a tick")
}

#[test]
fn reach_says_one_story_in_chart_tables_and_sentence() {
    let (ground, craft) = printmaker();
    let scene = drawn(&ground, &of(&[craft], &years()));
    assert_eq!(
        scene.sentence,
        "Printmaking: 10 techniques, 3 new in 2026, 1 of them carried over from Drawing; 4 tried once. Head of studio, Corvid Press.",
        "as the charts' own page words it"
    );
    assert_eq!(scene.tables[0].rows.len(), 10, "a row for each technique");
    let once = column(&scene, "times")
        .iter()
        .filter(|times| **times == "1")
        .count();
    assert_eq!(once, 4, "as many as the sentence says");
    assert_eq!(
        cells(&scene, 2).last().map(String::as_str),
        Some("2026 | 3 | 10 | Head of studio, Corvid Press"),
        "the year as the sentence has it, with the role of its last day"
    );
    let texts = texts(&scene);
    let along = texts.iter().position(|text| text == "in all");
    assert!(
        along.is_some() && texts.contains(&"10".to_owned()),
        "the running total stands along the top: {texts:?}"
    );
}

#[test]
fn reach_a_tick_opens_the_first_entry_and_a_line_its_time() {
    let (ground, craft) = printmaker();
    let scene = drawn(&ground, &of(&[craft], &years()));
    let aquatint = tick(&scene, "Aquatint");
    assert_eq!(
        label(aquatint),
        "Aquatint, Etching: first used on 12 June 2019, in Salt map; used 3 times, last on 20 January 2023.",
        "the whole of it as a sentence"
    );
    assert_eq!(
        aquatint.opens,
        Some(Opens::Entries),
        "the tick opens entries"
    );
    let first = ground
        .entries
        .iter()
        .find(|entry| entry.on == day("2019-06-12"))
        .expect("it was logged");
    assert_eq!(aquatint.refs, [first.id], "the very first use");
    let lines = data(&scene, Layer::Depth);
    let line = lines
        .into_iter()
        .find(|mark| label(mark).starts_with("Aquatint"))
        .expect("the line");
    assert!(
        matches!(line.opens, Some(Opens::Time { area: Some(_), from, to })
            if from == day("2019-06-12") && to == day("2023-01-20")),
        "the line opens the time from the first use to the last: {:?}",
        line.opens
    );
}

#[test]
fn reach_a_ring_says_that_another_craft_had_it_before() {
    let (ground, craft) = printmaker();
    let scene = drawn(&ground, &of(&[craft], &years()));
    let closed = |mark: &Mark| matches!(&mark.shape, Shape::Path(path) if path.ends_with('Z'));
    let rings: Vec<&str> = data(&scene, Layer::Marks)
        .into_iter()
        .filter(|mark| closed(mark))
        .map(label)
        .collect();
    assert_eq!(rings.len(), 2, "Hatching and Ink wash: {rings:?}");
    assert!(
        rings
            .iter()
            .all(|said| said.contains("carried over from Drawing")),
        "shape and sentence agree, though Drawing is not drawn"
    );
    assert_eq!(
        column(&scene, "carried over from")
            .iter()
            .filter(|from| **from == "Drawing")
            .count(),
        2,
        "and so does the table"
    );
}

/// E5 of the model: one session on 17 May 2026.
fn e5() -> Ground {
    let (mut ground, _, twill) = weaver();
    ground.session("2026-05-17", &[twill], 60, 0);
    ground
}

#[test]
fn reach_a_line_is_solid_as_long_as_freshness_is_half() {
    let solid = |to: &str| {
        let scene = drawn(&e5(), &spec("2026-05-01", to));
        let lines = scene.marks.iter().filter(|mark| mark.layer == Layer::Depth);
        let dotted = lines
            .clone()
            .filter(|mark| mark.style.dash.is_some())
            .count();
        (
            lines.count(),
            dotted,
            label(data(&scene, Layer::Depth)[0]).to_owned(),
        )
    };
    assert_eq!(
        solid("2026-12-01"),
        (1, 0, "Twill: used once, 17 May 2026; in use.".to_owned()),
        "E5: 500,000 on 1 December"
    );
    assert_eq!(
        solid("2026-12-31"),
        (
            2,
            1,
            "Twill: used once, 17 May 2026; under silt since 2 December 2026.".to_owned()
        ),
        "498,253 on the day after"
    );
}

#[test]
fn reach_silence_after_today_is_not_drawn() {
    let spec = Spec {
        today: day("2026-06-30"),
        ..spec("2026-05-01", "2026-12-31")
    };
    let scene = drawn(&e5(), &spec);
    let lines: Vec<&Mark> = scene
        .marks
        .iter()
        .filter(|mark| mark.layer == Layer::Depth)
        .collect();
    assert_eq!(lines.len(), 1, "nobody knows yet whether it will be dotted");
}

#[test]
fn reach_the_order_of_logging_does_not_matter_and_nothing_after_the_range_counts() {
    let (mut ground, _) = printmaker();
    let there = series(&ground, &years());
    ground.entries.reverse();
    assert_eq!(there, series(&ground, &years()), "the same entries");
    let early = spec("2018-04-02", "2022-12-31");
    let whole = drawn(&ground, &early);
    ground.entries.retain(|entry| entry.on <= early.range.to);
    let before = drawn(&ground, &early);
    assert_eq!(
        (whole.sentence, &whole.tables),
        (before.sentence, &before.tables),
        "what came later is in no number of then"
    );
}

#[test]
fn reach_the_new_ones_of_all_years_are_all_of_them() {
    for ground in [printmaker().0, lifelong(2, 6, 7), lifelong(5, 12, 5)] {
        let scene = drawn(&ground, &spec("1976-11-20", "2026-11-20"));
        let years = &scene.tables[2].rows;
        let number = |text: &str| text.parse::<usize>().expect("a number");
        let new: usize = years.iter().map(|row| number(&row[1].text)).sum();
        let total = years.last().map(|row| number(&row[2].text));
        assert_eq!(Some(new), total, "every technique is new once");
        let ticks: usize = data(&scene, Layer::Marks)
            .into_iter()
            .map(|mark| mark.bin.map_or(1, |bin| bin.count as usize))
            .sum();
        assert_eq!(ticks, new, "and each has its tick");
    }
}

#[test]
fn reach_right_way_up_turns_nothing_because_nothing_here_is_a_depth() {
    let (ground, _) = printmaker();
    let up = Spec {
        right_way_up: true,
        ..years()
    };
    assert_eq!(
        drawn(&ground, &years()),
        drawn(&ground, &up),
        "only depth goes down"
    );
}

#[test]
fn reach_tried_once_shows_those_alone() {
    let (ground, craft) = printmaker();
    let once = Spec {
        view: View::TriedOnce,
        ..of(&[craft], &years())
    };
    let scene = drawn(&ground, &once);
    assert!(
        scene
            .sentence
            .starts_with("Printmaking: 4 of 10 techniques tried once."),
        "{}",
        scene.sentence
    );
    let names = column(&scene, "technique");
    assert_eq!(
        names,
        ["Sugar lift", "Spit bite", "Reduction print", "Ink wash"],
        "lane by lane, by first use"
    );
    let (mut twice, _, twill) = weaver();
    twice.session("2025-01-01", &[twill], 60, 0);
    twice.session("2025-01-02", &[twill], 60, 0);
    let none = drawn(
        &twice,
        &Spec {
            areas: Vec::new(),
            ..once
        },
    );
    assert!(
        texts(&none).contains(&"No technique was used just once.".to_owned()),
        "an empty sea says why"
    );
}

#[test]
fn reach_a_chosen_day_speaks_of_its_own_numbers() {
    let (ground, craft) = printmaker();
    let then = Spec {
        selected: Some(day("2019-12-31")),
        ..of(&[craft], &years())
    };
    assert_eq!(
        drawn(&ground, &then).sentence,
        "Printmaking, 31 December 2019: 3 techniques, 2 new in 2019; 1 tried once. Printer, Corvid Press.",
        "Aquatint was used once by then, though three times since"
    );
}

#[test]
fn reach_an_area_without_techniques_is_a_lane_with_its_own_tick() {
    let (ground, _) = printmaker();
    let scene = drawn(&ground, &years());
    let areas: Vec<&str> = data(&scene, Layer::Band).into_iter().map(label).collect();
    assert!(
        areas.contains(&"The press: first touched on 10 February 2019; no technique named yet."),
        "{areas:?}"
    );
    assert!(
        !areas.iter().any(|said| said.starts_with("Life drawing")),
        "what nobody entered is no ground yet"
    );
    assert_eq!(
        cells(&scene, 1)[1..3],
        [
            "Printmaking | 2 Apr 2018 |  | 1 | ",
            "Etching, Printmaking | 2 Apr 2018 |  | 5 | "
        ],
        "the craft has a lane for what stands directly in it"
    );
}

#[test]
fn reach_a_coarse_day_has_a_whisker_back_to_its_first() {
    let (mut ground, _, twill) = weaver();
    let on = Day {
        on: day("2024-12-31"),
        precision: Precision::Year,
    };
    ground.milestone("A runner", on, &[(twill, 2)], Made::default());
    let scene = drawn(&ground, &spec("2023-01-01", "2026-11-20"));
    let whiskers = scene
        .marks
        .iter()
        .filter(|mark| mark.layer == Layer::Band && mark.part == Part::Decor);
    assert_eq!(
        whiskers.count(),
        2,
        "one for the technique, one for its area"
    );
    assert_eq!(column(&scene, "first used"), ["2024"], "a year is no day");
    assert!(
        label(tick(&scene, "Twill")).contains("first used in 2024, in A runner"),
        "nor in words"
    );
}

#[test]
fn reach_on_paper_is_a_list_with_every_name() {
    let (ground, _) = printmaker();
    let print = Spec {
        medium: Medium::Print,
        ..years()
    };
    let scene = drawn(&ground, &print);
    let texts = texts(&scene);
    for name in column(&scene, "technique") {
        assert!(texts.iter().any(|text| text == name), "{name} is printed");
    }
    assert!(scene.axes.is_empty(), "a list has no days along x");
    assert!(
        scene.notes.contains(&"New by year: 3 in 2018, 2 in 2019, 2 in 2020, 1 in 2022, 1 in 2025, 3 in 2026; 12 in all.".to_owned()),
        "the numbers along the top are told: {:?}",
        scene.notes
    );
}

#[test]
fn reach_says_how_it_was_computed_with_its_own_values() {
    let (ground, craft) = printmaker();
    let scene = drawn(&ground, &of(&[craft], &years()));
    assert!(
        scene.computed.contains("10 techniques with 62 uses")
            && scene
                .computed
                .contains("the first was Hard ground, on 2 April 2018"),
        "{}",
        scene.computed
    );
}
