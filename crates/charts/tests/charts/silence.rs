//! What the Silt calendar makes of silence: the number never changes, only what is said of it.

use plumb_charts::{Scene, Spec, silt_calendar, silt_calendar::SiltSeries};

use crate::{
    fixtures::day,
    silt::{asked, e5, lead},
};

fn with_last(logged: &str) -> SiltSeries {
    SiltSeries {
        last_logged: Some(day(logged)),
        ..e5()
    }
}

fn on(today: &str) -> Spec {
    Spec {
        today: day(today),
        ..asked()
    }
}

fn spells(scene: &Scene) -> Vec<&str> {
    let rows = scene.tables[1].rows.iter();
    rows.map(|row| row[3].text.as_str()).collect()
}

#[test]
fn the_number_is_the_days_since_the_last_making_whatever_was_logged() {
    let silent = with_last("2026-05-17");
    let said = |today| lead(&silt_calendar(&silent, &on(today)));
    assert_eq!(
        said("2026-06-15"),
        "29 days since you last made something here (17 May)",
        "a short silence says nothing"
    );
    assert_eq!(
        said("2026-06-16"),
        "30 days, nothing logged",
        "a month of it says that nothing is known, one day and one number later"
    );
    let later = with_last("2026-10-21");
    assert_eq!(
        lead(&silt_calendar(&later, &asked())),
        "187 days since you last made something here (17 May)",
        "the silence of the last month is not the silence since the last making"
    );
}

#[test]
fn one_entry_meanwhile_makes_the_silence_a_dry_spell() {
    let overseen = silt_calendar(&with_last("2026-05-18"), &asked());
    assert_eq!(
        spells(&overseen),
        ["dry spell"],
        "whoever logged an hour of overseeing was there and made nothing"
    );
    let silent = silt_calendar(&with_last("2026-05-17"), &asked());
    assert_eq!(spells(&silent), ["not logged"], "else nothing is known");
}

#[test]
fn the_sentence_names_no_spell_outside_of_the_shown_days() {
    let spec = Spec {
        today: day("2026-11-20"),
        ..crate::fixtures::spec("2026-01-01", "2026-05-17")
    };
    let scene = silt_calendar(&e5(), &spec);
    assert!(
        !scene.sentence.contains("dry spell"),
        "it began after the last day shown: {}",
        scene.sentence
    );
}

#[test]
fn a_fallow_area_is_named_once() {
    let series = SiltSeries {
        name: "Gr".to_owned(),
        fallow_since: Some(day("2026-06-01")),
        ..e5()
    };
    let scene = silt_calendar(&series, &asked());
    assert!(
        scene.sentence.starts_with("Gr lies fallow. Made on"),
        "{}",
        scene.sentence
    );
}

#[test]
fn a_month_of_which_little_is_shown_leaves_room_for_the_next() {
    let spec = Spec {
        chart: plumb_charts::Chart::SiltCalendar,
        ..crate::fixtures::spec("2025-11-17", "2026-11-20")
    };
    let scene = silt_calendar(&e5(), &spec);
    let texts = crate::scenes::texts(&scene);
    for name in ["Nov", "Dec 2025", "Jan 2026", "Feb"] {
        assert!(
            texts.iter().any(|text| text == name),
            "{name} stands above its week: {texts:?}"
        );
    }
}
