//! Every state of the Sounding line: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use plumb_charts::sounding_line;

use crate::{catalogue::states, fixtures::spec, sound::Case};

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
fn every_language_holds_of_the_sounding_line() {
    cases().for_each(|case| case.holds_in_every_language());
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        insta::assert_snapshot!(case.name.replace(' ', "_"), case.described());
    }
}
