//! Charts of whole crafts in a document: from what leaves and from nothing else, in its grain.

use plumb_charts::Chart;

use super::*;
use crate::entries::{Common, NewSession};

fn with_charts(trial: &Trial, grain: &str) -> String {
    let mut asked = export(trial, "html", "p.html");
    let words = Chart::ALL.map(|chart| chart.word().to_owned());
    asked.choice.charts = Some(words.to_vec());
    asked.choice.grain = grain.into();
    trial
        .journal
        .export_portfolio(&call(), asked)
        .expect("written");
    std::fs::read_to_string(trial.root.path().join("p.html")).expect("it is there")
}

/// A bowl that leaves, with hours; a private bowl with private hours, which do not.
fn practised() -> Trial {
    let trial = filled();
    for (on, making, private) in [
        ("2025-03-14", "2h", false),
        ("2026-09-17", "90m", false),
        ("2026-09-18", "17h", true),
    ] {
        let session = NewSession {
            common: Common {
                on: Some(on.into()),
                areas: vec!["glaze".into()],
                private: Some(private),
                ..Common::default()
            },
            making: Some(making.into()),
            ..NewSession::default()
        };
        trial
            .journal
            .log_session(&call(), session)
            .expect("a session");
    }
    trial
}

/// The dates in a text that name a day of a month: "17 September" and the like.
fn days(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split([' ', '>', '<', '(']).collect();
    let number = |word: &str| word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let month = |word: &str| {
        plumb_mastery::words::is_month(word.trim_end_matches(|c: char| !c.is_alphanumeric()))
    };
    let pairs = words
        .windows(2)
        .filter(|two| number(two[0]) && month(two[1]));
    pairs.map(|two| two.join(" ")).collect()
}

#[test]
fn every_chart_of_a_document_holds_only_what_leaves() {
    let trial = practised();
    let text = with_charts(&trial, "day");
    // Nothing was sounded and no word may be quoted, so there is nothing of these to draw.
    let empty = [Chart::InTrue, Chart::Echoes];
    for chart in empty {
        assert!(
            !text.contains(&chart.heading()),
            "{} is left out",
            chart.name()
        );
    }
    for chart in Chart::ALL
        .into_iter()
        .filter(|chart| *chart != Chart::SoundingLine && !empty.contains(chart))
    {
        let heading = chart.heading().replace('\'', "&#39;");
        assert!(text.contains(&heading), "{} is in it", chart.name());
    }
    assert!(
        !text.contains("CANARY") && !text.contains("Mrs Alder"),
        "neither a private title nor a name that nobody permitted"
    );
    assert!(
        text.contains("3 h 30") && !text.contains("20 h 30"),
        "private hours are in no sum"
    );
}

#[test]
fn no_chart_names_days_in_a_document_of_months_or_months_in_one_of_years() {
    let trial = practised();
    let text = with_charts(&trial, "month");
    assert_eq!(
        days(&text),
        Vec::<String>::new(),
        "a month is all that is said"
    );
    assert!(
        !text.contains(&Chart::SiltCalendar.heading())
            && text.contains(&Chart::Waterline.heading()),
        "what shows days is not in, what shows months is"
    );
    let text = with_charts(&trial, "year");
    let named = |month: &&str| text.contains(&format!(" {month} "));
    let found: Vec<&str> = ["March", "September", "Mar", "Sep", "October", "Oct"]
        .into_iter()
        .filter(named)
        .collect();
    assert!(found.is_empty(), "a year is all that is said: {found:?}");
    assert!(
        !text.contains(&Chart::Waterline.heading()) && text.contains(&Chart::Core.heading()),
        "what shows months is not in either"
    );
}

#[test]
fn a_document_has_the_charts_that_were_chosen_and_no_other_name_is_taken() {
    let trial = practised();
    let mut asked = export(&trial, "html", "p.html");
    asked.choice.charts = Some(vec!["bob".into()]);
    trial
        .journal
        .export_portfolio(&call(), asked.clone())
        .expect("written");
    let text = std::fs::read_to_string(trial.root.path().join("p.html")).expect("it is there");
    assert!(
        text.contains(&Chart::Bob.heading()) && !text.contains(&Chart::Core.heading()),
        "the Bob alone"
    );
    asked.choice.charts = Some(vec!["pie".into()]);
    let refused = trial
        .journal
        .export_portfolio(&call(), asked)
        .expect_err("no such chart");
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (
            Code::Usage,
            "No chart is called 'pie'. Nothing was written."
        ),
        "and nothing is written"
    );
}

#[test]
fn right_way_up_turns_the_charts_of_a_document_and_says_so() {
    let trial = practised();
    let mut asked = export(&trial, "html", "p.html");
    let mut written = |up| {
        asked.choice.right_way_up = up;
        trial
            .journal
            .export_portfolio(&call(), asked.clone())
            .expect("written");
        std::fs::read_to_string(trial.root.path().join("p.html")).expect("it is there")
    };
    let down = written(false);
    assert!(
        down.contains("the line goes down as the craft goes deeper")
            && down.contains("deeper below"),
        "as it is read at first"
    );
    let up = written(true);
    assert!(
        up.contains("the line goes up as the craft goes deeper") && up.contains("deeper above"),
        "what is said follows what is drawn"
    );
}
