//! What the Sounding line says, with the exact numbers of the model's worked examples.

use plumb_charts::{
    Look, Scene, Spec,
    scene::{Layer, Mark, Symbol},
    sounding_line,
    sounding_line::{Parting, SoundingPoint},
    svg,
};
use plumb_mastery::{Day, Outcome, Part as Hands};

use crate::{
    fixtures::{Bench, alone, day, entry, spec},
    scenes::{column, data, e1, symbols, texts},
};

#[test]
fn the_shoemakers_numbers_agree_in_chart_table_and_sentence() {
    let (series, spec) = e1();
    let scene = sounding_line(&series, &spec);
    assert_eq!(
        scene.sentence,
        "Welting, 15 January 1967. Depth 3.33, Carries, survey B. Claims 3.53. Hardest 4.0. \
         Deepened by 0.57 between 1 January and 31 December 1966. Last made 106 days ago.",
        "the spoken sentence of E1 and E9"
    );
    assert_eq!(
        column(&scene, "depth"),
        [
            "0.50", "0.90", "1.53", "2.00", "2.63", "3.03", "3.20", "3.33"
        ],
        "a row for every step, and milestones join the step that they made"
    );
    assert_eq!(
        column(&scene, "claimed"),
        [
            "0.67", "1.20", "1.93", "2.47", "3.13", "3.53", "3.53", "3.53"
        ],
        "claimed depth of the same days"
    );
    assert_eq!(
        column(&scene, "change")[6],
        "+0.17",
        "the change is taken in thirtieths and then rounded"
    );
    assert_eq!(
        column(&scene, "because")[7],
        "p5 (Untangles, witnessed)",
        "Mrs Alder's word"
    );
    assert_eq!(
        column(&scene, "the five")[7],
        "5 × 8 p6, 4 × 8 p5, 3 × 5 p3, 2 × 5 p4, 1 × 3 p1",
        "weight × half rungs"
    );
    let texts = texts(&scene);
    for said in ["3.33", "B", "claimed 3.53"] {
        assert!(
            texts.iter().any(|text| text == said),
            "{said} stands at the end of its line"
        );
    }
    assert_eq!(
        scene.notes,
        ["Claims 3.53, evidence carries 3.33: ask someone who saw p4 to say so."],
        "the sentence that says what would make the lines meet"
    );
}

#[test]
fn every_step_says_its_sentence_and_leads_to_its_five() {
    let (series, spec) = e1();
    let scene = sounding_line(&series, &spec);
    let steps = data(&scene, Layer::Depth);
    let last = steps
        .iter()
        .filter_map(|mark| mark.label.as_deref())
        .max_by_key(|label| label.contains("1967"));
    assert_eq!(
        last,
        Some(
            "15 January 1967: depth 3.33, Carries, deeper by 0.13. Because of p5 (Untangles, witnessed)."
        ),
        "day, depth, rung, change and reason"
    );
    assert_eq!(steps.len(), 8, "one stop of the keyboard for each step");
    assert!(
        steps.iter().any(|mark| mark.refs.len() == 5),
        "the last ones lead to five works"
    );
}

#[test]
fn depth_hangs_from_the_surface_and_can_be_turned_right_way_up() {
    let (series, spec) = e1();
    let down = sounding_line(&series, &spec);
    let up = sounding_line(
        &series,
        &Spec {
            right_way_up: true,
            ..spec
        },
    );
    let axis = |scene: &Scene| scene.axes[1];
    assert!(axis(&down).start < axis(&down).end, "deeper lies lower");
    assert!(
        axis(&up).start > axis(&up).end,
        "and higher where it was turned"
    );
    assert_eq!(down.tables, up.tables, "turning changes no number");
    assert_eq!(down.sentence, up.sentence, "nor a word");
}

#[test]
fn the_dash_says_the_survey() {
    let (series, spec) = e1();
    let scene = sounding_line(&series, &spec);
    let line = |mark: &&Mark| mark.layer == Layer::Depth && mark.style.width == 22;
    let dashes: Vec<_> = scene
        .marks
        .iter()
        .filter(line)
        .map(|mark| mark.style.dash)
        .collect();
    assert_eq!(
        dashes,
        [Some([40, 30]), Some([80, 30])],
        "C until Mr Alder spoke, B from then on"
    );
}

#[test]
fn an_export_holds_no_claimed_depth_unless_switched_on() {
    let (series, spec) = e1();
    let scene = sounding_line(
        &series,
        &Spec {
            claimed: false,
            ..spec
        },
    );
    let drawn = svg(&scene, Look::default()).svg;
    let json = serde_json::to_string(&scene).expect("a scene is JSON");
    assert!(
        !drawn.contains("3.53") && !json.contains("3.53"),
        "neither picture, table nor sentence has the number"
    );
    assert!(
        scene.marks.iter().all(|mark| mark.layer != Layer::Claimed),
        "no dotted line"
    );
    assert!(
        scene.tables[0]
            .columns
            .iter()
            .all(|column| column.name != "claimed"),
        "no column"
    );
}

#[test]
fn the_claimed_line_is_absent_where_it_equals_depth() {
    let mut bench = Bench::new(1, "Welting");
    let id = bench.made("p1", "2026-03-01", 3, true);
    bench.vouched(id, "Jo", "2026-03-01");
    let spec = spec("2026-01-01", "2026-11-20");
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    assert!(
        scene.marks.iter().all(|mark| mark.layer != Layer::Claimed),
        "one line is enough where both are one"
    );
}

#[test]
fn claims_alone_are_drawn_and_say_what_would_carry_them() {
    let mut bench = Bench::new(1, "Illustration");
    bench.made("Salt map", "2025-03-01", 6, false);
    let spec = spec("2025-01-01", "2026-11-20");
    let mut series = alone(&bench, &spec);
    series.areas[0].parting = Some(Parting::Attach(vec!["Salt map".to_owned()]));
    let scene = sounding_line(&series, &spec);
    assert_eq!(
        symbols(&scene, Layer::Marks),
        [Symbol::Claimed],
        "their hollow mark"
    );
    assert!(
        scene.marks.iter().any(|mark| mark.layer == Layer::Claimed),
        "the dotted line"
    );
    let said = "Claims 2.00, evidence carries 0.00: attach something to Salt map.";
    assert_eq!(
        scene.notes[0], said,
        "the sentence stands below, where it hides no mark"
    );
    assert!(
        !texts(&scene).join(" ").contains("No bottom"),
        "and nothing stands in the water"
    );
}

#[test]
fn strength_part_and_result_are_shapes() {
    let mut bench = Bench::new(1, "Welting");
    let on = |text: &str| Day::exact(day(text));
    let seen = bench.made("seen", "2026-01-10", 3, true);
    bench.vouched(seen, "Jo", "2026-02-01");
    bench.made("shown", "2026-02-10", 3, true);
    bench.made("said", "2026-03-10", 3, false);
    bench.milestone(
        "tried",
        on("2026-04-10"),
        5,
        true,
        Outcome::Attempted,
        Hands::Made,
    );
    bench.milestone(
        "led",
        on("2026-05-10"),
        5,
        true,
        Outcome::Done,
        Hands::Oversaw,
    );
    let spec = spec("2026-01-01", "2026-11-20");
    let mut series = alone(&bench, &spec);
    let own = SoundingPoint {
        id: entry(1),
        day: on("2026-06-01"),
        half_rungs: 8,
        by: None,
    };
    let other = SoundingPoint {
        id: entry(2),
        by: Some("Jo".to_owned()),
        ..own.clone()
    };
    series.areas[0].soundings = vec![own, other];
    let scene = sounding_line(&series, &spec);
    let marks = [
        Symbol::Witnessed,
        Symbol::Shown,
        Symbol::Claimed,
        Symbol::Attempted,
        Symbol::Oversaw,
    ];
    assert_eq!(
        symbols(&scene, Layer::Marks),
        marks,
        "in the order of their days"
    );
    assert_eq!(
        symbols(&scene, Layer::Soundings),
        [Symbol::OwnSounding, Symbol::OtherSounding],
        "own and another's"
    );
}

#[test]
fn a_sounding_says_its_distance_from_the_evidence() {
    let (mut series, spec) = e1();
    let sounded = |half_rungs| SoundingPoint {
        id: entry(7),
        day: Day::exact(day("1967-01-15")),
        half_rungs,
        by: None,
    };
    series.areas[0].soundings = vec![sounded(8), sounded(7)];
    let scene = sounding_line(&series, &spec);
    let because = column(&scene, "because");
    assert!(
        because
            .contains(&"you said 4.0, the evidence carries 3.33; deeper than the evidence by 0.67"),
        "gap30 +20 of E6: {because:?}"
    );
    assert!(
        because.contains(&"you said 3.5, the evidence carries 3.33; in true"),
        "gap30 +5 of E6"
    );
}
