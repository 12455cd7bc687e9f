//! What the Sounding line says, with the exact numbers of the model's worked examples.

mod fixtures;

use chrono::Days;
use fixtures::{Bench, alone, area, day, entry, role, shoemaker, spec};
use plumb_charts::{
    Look, Medium, Scene, Spec,
    scene::{Layer, Mark, Part, Shape, Symbol, Words},
    sounding_line,
    sounding_line::{GoalPoint, Parting, SoundingPoint, SoundingSeries},
    svg,
};
use plumb_mastery::{Day, Outcome, Part as Hands};

fn e1() -> (SoundingSeries, Spec) {
    let spec = spec("1961-01-01", "1967-01-15");
    let mut series = alone(&shoemaker(), &spec);
    series.areas[0].parting = Some(Parting::Ask("p4".to_owned()));
    (series, spec)
}

fn column<'a>(scene: &'a Scene, name: &str) -> Vec<&'a str> {
    let table = &scene.tables[0];
    let at = table
        .columns
        .iter()
        .position(|column| column.name == name)
        .expect("the column is there");
    table.rows.iter().map(|row| row[at].text.as_str()).collect()
}

fn texts(scene: &Scene) -> Vec<String> {
    let text = |mark: &Mark| match &mark.shape {
        Shape::Text(label) => Some(label.words.text().to_owned()),
        _ => None,
    };
    scene.marks.iter().filter_map(text).collect()
}

fn data(scene: &Scene, layer: Layer) -> Vec<&Mark> {
    scene
        .marks
        .iter()
        .filter(|mark| mark.part == Part::Datum && mark.layer == layer)
        .collect()
}

fn symbols(scene: &Scene, layer: Layer) -> Vec<Symbol> {
    let symbol = |mark: &&Mark| match mark.shape {
        Shape::Glyph(stamp) => Some(stamp.symbol),
        _ => None,
    };
    data(scene, layer).iter().filter_map(symbol).collect()
}

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
    let words = texts(&scene).join(" ");
    let said = "Claims 2.00, evidence carries 0.00: attach something to Salt map.";
    assert!(
        words.contains(said),
        "the sentence stands in the water: {words}"
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

#[test]
fn a_goal_is_a_short_line_with_its_day() {
    let (mut series, spec) = e1();
    let goal = GoalPoint {
        id: entry(9),
        set_on: day("1966-11-01"),
        half_rungs: 9,
        due: Some(day("1968-03-01")),
    };
    series.areas[0].goal = Some(goal);
    let scene = sounding_line(&series, &spec);
    let label = data(&scene, Layer::Goal)[0]
        .label
        .clone()
        .expect("a goal says its sentence");
    assert_eq!(
        label, "Set on 1 November 1966: goal 4.5, Untangles by 1 March 1968.",
        "depth, rung and day"
    );
    assert!(
        texts(&scene).contains(&"goal by 1 Mar 1968".to_owned()),
        "the day stands at the line"
    );
}

#[test]
fn roles_stack_in_three_rows_and_every_row_of_the_table_names_them() {
    let (mut series, spec) = e1();
    series.roles = (1..=5)
        .map(|n| role(n, &format!("Role {n}"), "", "1961-01-01", None))
        .collect();
    let scene = sounding_line(&series, &spec);
    assert!(
        texts(&scene).contains(&"and 2 more".to_owned()),
        "what found no row is counted"
    );
    assert!(
        scene.notes.iter().any(|note| note.contains("2 more roles")),
        "and noted"
    );
    assert_eq!(
        column(&scene, "role")[0],
        "Role 1; Role 2; Role 3; Role 4; Role 5",
        "the table has them all"
    );
}

#[test]
fn a_range_before_the_first_entry_says_when_the_line_begins() {
    let mut bench = Bench::new(1, "Welting");
    bench.made("p1", "2023-01-09", 3, true);
    let spec = Spec {
        today: day("2026-11-20"),
        ..spec("2020-01-01", "2022-12-31")
    };
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    assert!(
        texts(&scene)
            .join(" ")
            .contains("Nothing logged before 9 January 2023."),
        "in the water"
    );
    assert!(
        scene
            .sentence
            .ends_with("Nothing logged before 9 January 2023."),
        "and in the sentence"
    );
    assert!(scene.nav.is_empty(), "there is nothing to step through");
}

#[test]
fn areas_of_one_ladder_are_overlaid_and_others_are_named() {
    let spec = spec("1961-01-01", "1967-01-15");
    let mut series = alone(&shoemaker(), &spec);
    let mut second = Bench::new(2, "Closing");
    second.made("c1", "1963-03-01", 2, true);
    series.areas.push(second.area(&spec));
    let mut foreign = Bench::new(3, "Drawing").area(&spec);
    foreign.rungs.truncate(3);
    series.areas.push(foreign);
    let scene = sounding_line(&series, &spec);
    assert_eq!(
        scene.subtitle, "Welting, Closing",
        "two lines share the sea"
    );
    assert!(
        scene
            .notes
            .iter()
            .any(|note| note.ends_with("a sixth line: Drawing.")),
        "the third has its own ladder"
    );
    assert!(
        column(&scene, "area").contains(&"Closing"),
        "the table says whose row it is"
    );
    let print = sounding_line(
        &series,
        &Spec {
            medium: Medium::Print,
            ..spec
        },
    );
    assert_eq!(
        print.axes.len(),
        3,
        "on paper each area has a sea of its own above the same days"
    );
    assert_eq!(series.areas[0].id, area(1), "the focused area comes first");
}

#[test]
fn a_picture_without_the_persons_words_hands_them_back() {
    let (mut series, spec) = e1();
    series.roles = vec![role(1, "Journeyman", "Alder & Sons", "1961-01-01", None)];
    let scene = sounding_line(&series, &spec);
    let drawn = svg(
        &scene,
        Look {
            without_theirs: true,
            ..Look::default()
        },
    );
    assert!(
        !drawn.svg.contains("Alder") && !drawn.svg.contains("Untangles"),
        "neither a role nor a rung is in it"
    );
    let left: Vec<&str> = drawn
        .left_out
        .iter()
        .map(|left| left.label.words.text())
        .collect();
    assert!(
        left.contains(&"Journeyman, Alder & Sons"),
        "the typesetter gets them: {left:?}"
    );
    let theirs = drawn
        .left_out
        .iter()
        .all(|left| matches!(left.label.words, Words::Theirs(_)));
    assert!(theirs, "and only the person's");
}

#[test]
fn a_hostile_title_is_inert_and_whole() {
    let hostile = "</text><script>alert(1)</script>\"'&";
    let mut bench = Bench::new(1, hostile);
    bench.made(hostile, "2026-03-01", 3, true);
    let spec = spec("2026-01-01", "2026-11-20");
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    let drawn = svg(
        &scene,
        Look {
            alone: true,
            ..Look::default()
        },
    )
    .svg;
    assert!(!drawn.contains("<script"), "no element of theirs begins");
    assert!(
        drawn.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "their words are whole"
    );
    assert!(
        column(&scene, "because")[0].contains(hostile),
        "and in the table as they were written"
    );
}

/// Twenty thousand milestones in one range, the most that a lifetime holds.
fn lifetime() -> (SoundingSeries, Spec) {
    let mut bench = Bench::new(1, "Ride inspection");
    for n in 0..20_000_u64 {
        let on = (day("1976-11-20") + Days::new(n * 9 / 10)).to_string();
        let id = bench.made(
            &format!("Inspection of ride {n}"),
            &on,
            1 + (n * 7 % 6) as u8,
            n % 3 != 0,
        );
        if n % 40 == 0 {
            bench.vouched(id, &format!("Chief {}", n % 7), &on);
        }
    }
    let spec = Spec {
        width: 1600,
        ..spec("1976-11-20", "2026-11-20")
    };
    (alone(&bench, &spec), spec)
}

#[test]
fn a_lifetime_is_binned_and_stays_small_and_quick() {
    let (series, spec) = lifetime();
    sounding_line(&series, &spec);
    let begin = std::time::Instant::now();
    let scene = sounding_line(&series, &spec);
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene)
        .expect("a scene is JSON")
        .len();
    println!(
        "sounding line of 20,000 milestones: {} marks, {bytes} bytes, {took:?}",
        scene.marks.len()
    );
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
    let bins: u32 = data(&scene, Layer::Marks)
        .iter()
        .map(|mark| mark.bin.map_or(1, |bin| bin.count))
        .sum();
    assert_eq!(bins, 20_000, "every milestone is in a mark");
    assert!(
        scene
            .notes
            .iter()
            .any(|note| note.starts_with("20,000 milestones as ")),
        "and the note says so"
    );
}
