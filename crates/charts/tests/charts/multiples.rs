//! Several areas in one Sounding line: laid over each other, or each in a sea of its own; and how every number says where it comes from.

use plumb_charts::{
    Medium, Spec,
    scene::{AxisKind, Layer},
    silt_calendar, sounding_line,
    sounding_line::SoundingSeries,
};

use crate::{
    catalogue::many,
    fixtures::{Bench, alone, area, day, shoemaker, spec},
    scenes::{column, e1, texts},
    sound::{clear, reachable},
};

#[test]
fn areas_of_one_ladder_are_overlaid_and_others_have_a_sea_of_their_own() {
    let spec = spec("1961-01-01", "1967-01-15");
    let mut series = alone(&shoemaker(), &spec);
    let mut second = Bench::new(2, "Closing");
    second.made("c1", "1963-03-01", 2, true);
    series.areas.push(second.area(&spec));
    let scene = sounding_line(&series, &spec);
    assert_eq!(scene.axes.len(), 2, "two lines share the days and the sea");
    assert!(
        column(&scene, "area").contains(&"Closing"),
        "the table says whose row it is"
    );
    let print = Spec {
        medium: Medium::Print,
        ..spec.clone()
    };
    assert_eq!(
        sounding_line(&series, &print).axes.len(),
        3,
        "on paper each area has a sea of its own above the same days"
    );
    let mut foreign = Bench::new(3, "Drawing").area(&spec);
    foreign.rungs = ["Sees", "Draws", "Teaches"].map(str::to_owned).to_vec();
    series.areas.push(foreign);
    let scene = sounding_line(&series, &spec);
    let depths: Vec<i32> = scene.axes[1..].iter().map(|axis| axis.to).collect();
    assert_eq!(
        depths,
        [180, 180, 90],
        "a third ladder is never laid over the others, and keeps its own rungs"
    );
    assert!(
        texts(&scene).contains(&"Teaches".to_owned()),
        "which are named beside it"
    );
    assert_eq!(series.areas[0].id, area(1), "the focused area comes first");
}

#[test]
fn more_than_five_areas_are_small_multiples_and_only_the_first_has_marks() {
    let spec = Spec {
        width: 1600,
        ..spec("1961-01-01", "1967-01-15")
    };
    let scene = sounding_line(&many(26, &spec), &spec);
    let times: Vec<_> = scene
        .axes
        .iter()
        .filter(|axis| axis.kind == AxisKind::Time)
        .collect();
    assert_eq!(times.len(), 3, "three columns have room");
    assert!(
        times
            .iter()
            .all(|axis| (axis.from, axis.to) == (times[0].from, times[0].to)),
        "all over the same days"
    );
    assert_eq!(
        scene.axes.len() - times.len(),
        24,
        "a sea for each, up to twenty-four"
    );
    assert!(
        scene.notes.contains(
            &"Not drawn here, because 24 areas are the most: Part 25 and Part 26.".to_owned()
        ),
        "the others are named: {:?}",
        scene.notes
    );
    let series: std::collections::BTreeSet<u16> = scene
        .nav
        .iter()
        .filter(|stop| scene.marks[stop.mark as usize].layer == Layer::Marks)
        .map(|stop| stop.series)
        .collect();
    assert_eq!(series.len(), 1, "marks are those of the focused area");
    let claimed = scene
        .marks
        .iter()
        .filter(|mark| mark.layer == Layer::Claimed);
    assert_eq!(claimed.count(), 1, "and so is the claimed line");
}

#[test]
fn a_lifetime_of_many_areas_keeps_to_its_budget() {
    let spec = spec("1976-01-01", "2026-11-20");
    let mut series = SoundingSeries::default();
    for n in 1..=24 {
        let mut bench = Bench::new(n, &format!("Illustration of plants, part {n}"));
        for year in 0..50_u32 {
            for month in [2, 5, 8, 11] {
                let title = format!("The wedding set with a long name of {year} and {month}");
                let on = format!("{}-{month:02}-11", 1976 + year);
                let id = bench.made(&title, &on, 1 + (year * 6 / 50) as u8, true);
                if month == 5 {
                    bench.vouched(id, &format!("Voice {}", year % 7), &on);
                }
            }
        }
        series.areas.push(bench.area(&spec));
    }
    for (areas, medium) in [
        (1, Medium::Screen),
        (5, Medium::Screen),
        (5, Medium::Print),
        (24, Medium::Screen),
        (24, Medium::Print),
    ] {
        let series = SoundingSeries {
            areas: series.areas[..areas].to_vec(),
            roles: Vec::new(),
        };
        let spec = Spec {
            medium,
            ..spec.clone()
        };
        let scene = sounding_line(&series, &spec);
        let json = serde_json::to_string(&scene).expect("json");
        assert!(
            json.len() <= 300 * 1024,
            "{areas} areas on {medium:?} are {} KB",
            json.len() / 1024
        );
        reachable(&format!("{areas} areas"), &scene);
        clear(&format!("{areas} areas"), &scene);
    }
}

#[test]
fn the_rule_of_depth_holds_the_five_of_the_day_spoken_of() {
    let (series, spec) = e1();
    assert_eq!(
        sounding_line(&series, &spec).computed,
        "Welting, 15 January 1967. The five deepest works, in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30. Time never lowers it. Here \
         two witnessed count in full, three shown count half a rung less: 5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100, and 100 / 30 = 3.33. Claimed depth: \
         The same sum with every work at full value, whatever stands behind it. Here 5×8 + 4×8 + 3×6 + 2×6 + 1×4 = 106, and 106 / 30 = 3.53. \
         The evidence carries 3.33; 0.20 is claimed beyond it.",
        "E1 at its end"
    );
    let earlier = Spec {
        selected: Some(day("1966-12-31")),
        claimed: false,
        ..spec
    };
    let computed = sounding_line(&series, &earlier).computed;
    assert!(
        computed.ends_with("5×8 + 4×7 + 3×5 + 2×5 + 1×3 = 96, and 96 / 30 = 3.20."),
        "the chosen day speaks, and without claims they are not told: {computed}"
    );
}

#[test]
fn freshness_says_its_own_days_and_half_life() {
    let mut bench = Bench::new(1, "Illustration");
    bench.session("2026-05-17", 60, 0);
    let computed = silt_calendar(&bench.silt(), &spec("2026-01-01", "2026-11-20")).computed;
    assert_eq!(
        computed,
        "From 17 May 2026, the last day of making here, to 20 November 2026: 187 days. A day with time of making counts, and a day with a \
         milestone that was made, done or only attempted. Overseeing does not. Freshness halves every 198 days away, and what is lost halves \
         for every two hours of making. It never touches depth. With what was made on 17 May 2026 it stood at 100 %; 187 days later it stands \
         at 52 %. Freshness is a reminder, not a measurement of you.",
        "E5"
    );
    let none = silt_calendar(
        &Bench::new(1, "Illustration").silt(),
        &spec("2026-01-01", "2026-11-20"),
    );
    assert!(
        none.computed
            .contains("There is none before the first day of making."),
        "before the first making there is a dash and not zero: {}",
        none.computed
    );
}
