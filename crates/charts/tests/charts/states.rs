//! Every state of the Sounding line: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use plumb_charts::{
    Medium, Spec,
    scene::{Mark, Part, Shape},
    silt_calendar, sounding_line,
};

use crate::{
    catalogue::states,
    fixtures::{Bench, day, spec},
    sound::{Case, WIDTHS, clear},
};

fn cases() -> impl Iterator<Item = Case> {
    states().into_iter().map(|state| {
        let series = state.series;
        Case::new(state.name, &spec(state.from, state.to), move |spec| {
            sounding_line(&series(spec), spec)
        })
    })
}

#[test]
fn what_holds_of_every_chart_holds_of_the_sounding_line() {
    cases().for_each(|case| case.holds());
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        insta::assert_snapshot!(case.name.replace(' ', "_"), case.described());
    }
}

#[test]
fn a_silt_calendar_is_as_sound_in_every_width() {
    for width in [Spec::NARROWEST].into_iter().chain(WIDTHS) {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width,
                medium,
                ..spec("2024-03-10", "2026-11-20")
            };
            let mut bench = Bench::new(1, "Illustration");
            for n in 0..160_u64 {
                bench.session(
                    &(day("2024-02-10") + chrono::Days::new(5 * n)).to_string(),
                    (n * 37 % 300) as u16,
                    30,
                );
            }
            let mut series = bench.silt();
            series.last_logged = Some(day("2026-11-20"));
            series.entries.clear();
            let scene = silt_calendar(&series, &spec);
            clear(&format!("silt at {width} {medium:?}"), &scene);
            let right = |mark: &Mark| match &mark.shape {
                Shape::Rect(cell) => cell.x + cell.w,
                _ => 0,
            };
            assert!(
                scene.marks.iter().map(right).max() <= Some(scene.width),
                "no day at {width} {medium:?} lies outside of the picture"
            );
            let data = scene
                .marks
                .iter()
                .filter(|mark| mark.part == Part::Datum)
                .count();
            assert_eq!(
                data,
                scene.nav.len(),
                "every day that was drawn is a stop of the keyboard"
            );
            assert_eq!(scene, silt_calendar(&series, &spec), "two runs agree");
        }
    }
}
