//! Capture lines as a table, read on Friday 20 November 2026, and what holds for every line.

use plumb_mastery::words::Language;
use plumb_mastery::{
    Area, AreaKind, Found, Kind, Tree,
    capture::{As, ChipKind, Names, Offer, Reading, Readings, read, read_as},
};
use proptest::prelude::*;

use crate::bench::*;

fn ground() -> Tree {
    let technique =
        |number, parent, name: &str| area(number, Some(parent), AreaKind::Technique, name);
    let mut throwing = area(4, Some(1), AreaKind::Area, "Throwing");
    throwing.also = vec!["Wheel".to_owned()];
    let areas: Vec<Area> = vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
        throwing,
        area(5, Some(1), AreaKind::Area, "Firing"),
        area(10, None, AreaKind::Craft, "Illustration"),
        area(11, Some(10), AreaKind::Area, "Émail"),
        area(12, Some(10), AreaKind::Area, "Firing"),
        area(13, Some(10), AreaKind::Area, "Letters"),
        technique(14, 13, "Lettering"),
        technique(15, 13, "Hand lettering"),
    ];
    Tree::new(areas).unwrap()
}

fn names() -> Names {
    let titles = ["Tea bowls", "Brogues", "Bowl", "Bowl"];
    let works: Vec<_> = titles
        .iter()
        .zip(1..)
        .map(|(title, number)| work(number, title))
        .collect();
    Names::new(ground(), &works)
}

fn reading(line: &str) -> Readings {
    read(&line.replace('⏎', "\n"), &names(), on("2026-11-20"))
}

fn written(readings: &Readings) -> Vec<String> {
    if let Some(refused) = &readings.refused {
        return vec![format!("refused: {refused}")];
    }
    let asked = readings.question.map(|question| format!("{question:?}"));
    let sentences = readings
        .readings
        .iter()
        .map(|reading| reading.sentence.replace('\n', "⏎"));
    asked.into_iter().chain(sentences).collect()
}

/// The table: a line as it is typed, then what it reads, each four spaces in.
fn table() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut rows: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in include_str!("capture_lines.txt").lines() {
        match (line.strip_prefix("    "), rows.last_mut()) {
            (Some(meant), Some((_, all))) => all.push(meant),
            _ => rows.push((line, Vec::new())),
        }
    }
    rows
}

#[test]
fn every_line_of_the_table_reads_as_it_says() {
    let rows = table();
    assert!(rows.len() >= 120, "the table has {} lines", rows.len());
    for (typed, meant) in rows {
        assert_eq!(written(&reading(typed)), meant, "typed: {typed}");
    }
}

#[test]
fn an_empty_line_reads_nothing() {
    for line in ["", "   ", "\n"] {
        assert_eq!(reading(line).readings, [], "{line:?} says nothing");
    }
}

fn only(line: &str) -> Reading {
    let mut readings = reading(line).readings;
    assert_eq!(readings.len(), 1, "{line} has one meaning");
    readings.remove(0)
}

#[test]
fn what_is_offered_is_in_the_draft_and_not_yet_an_area() {
    let draft = only("45m glaze +kiln-gods #tea-pots").drafts.remove(0);
    let offers = [
        Offer::Area {
            name: "kiln gods".to_owned(),
            under: Some(area_id(2)),
        },
        Offer::Work {
            title: "tea pots".to_owned(),
        },
    ];
    assert_eq!(draft.offers, offers, "made on save, in the same change");
    assert_eq!(
        (draft.areas, draft.work),
        (vec![area_id(2)], None),
        "only what exists is named"
    );
}

#[test]
fn both_is_a_session_and_a_milestone_of_the_same_day_and_area() {
    let readings = reading("yesterday 45m glaze=4 #tea-bowls: even").readings;
    let both = &readings[2].drafts;
    assert_eq!(
        [both[0].kind, both[1].kind],
        [Kind::Session, Kind::Milestone],
        "one change of two"
    );
    assert_eq!(
        (both[0].making_min, both[1].making_min),
        (45, 0),
        "the session has the time"
    );
    assert_eq!(
        both[1].challenge,
        [(area_id(2), 4)],
        "the milestone has the challenge"
    );
    assert_eq!(both[0].day, both[1].day, "they are of one day");
    assert_eq!(
        (both[0].work, both[0].areas.len()),
        (both[1].work, 1),
        "and of one work"
    );
}

#[test]
fn a_question_is_settled_by_naming_the_kind() {
    let line = "45m glaze=4: even";
    for (chosen, kinds) in [
        (As::Session, vec![Kind::Session]),
        (As::Milestone, vec![Kind::Milestone]),
        (As::Note, vec![Kind::Note]),
        (As::Both, vec![Kind::Session, Kind::Milestone]),
    ] {
        let settled = read_as(line, chosen, &names(), on("2026-11-20"));
        assert_eq!(settled.question, None, "{chosen:?} leaves no question");
        let drafts = &settled.readings[0].drafts;
        let found: Vec<Kind> = drafts.iter().map(|draft| draft.kind).collect();
        assert_eq!(found, kinds, "{chosen:?} is what was chosen");
    }
}

#[test]
fn a_chip_stands_where_its_words_stand() {
    let line = "yesterday 1h30 glaze=4 #tea-bowls: é ist 釉薬";
    let typed: Vec<char> = line.chars().collect();
    let mut found = Vec::new();
    for chip in &reading(line).readings[2].chips {
        if let Some(span) = chip.span {
            let words: String = typed[span.from as usize..span.to as usize].iter().collect();
            found.push((chip.kind, words));
        }
    }
    let stand = [
        (ChipKind::Day, "yesterday"),
        (ChipKind::Making, "1h30"),
        (ChipKind::Challenge, "glaze=4"),
        (ChipKind::Work, "#tea-bowls:"),
        (ChipKind::Text, "é ist 釉薬"),
    ];
    assert_eq!(
        found,
        stand.map(|(kind, words)| (kind, words.to_owned())),
        "counted in characters"
    );
}

const WORDS: [&str; 46] = [
    "glaze",
    "+kiln",
    "gla",
    "+raku",
    "+kiln-gods",
    "glaze=4",
    "kiln=2",
    "firing",
    "hand",
    "lettering",
    "45m",
    "1h30",
    "9:00-10:30",
    "90",
    "min",
    "over",
    "yesterday",
    "last",
    "tuesday",
    "14",
    "nov",
    "2014",
    "3",
    "days",
    "ago",
    "2014-05",
    "#tea-bowls",
    "#pots",
    "#bowl",
    "@alder",
    "@\"Mrs",
    "Alder\"",
    "private",
    "attempted",
    "oversaw",
    "by",
    "2027",
    "https://example.org",
    "\\today",
    "\\+kiln",
    "first",
    "ash",
    "釉薬",
    ":",
    "\"",
    "C:\\x",
];

/// What a German line may hold beside them.
const GERMAN: &[&str] = &[
    "gestern",
    "vor",
    "einer",
    "woche",
    "3",
    "tagen",
    "am",
    "zum",
    "letzten",
    "dienstag",
    "14.",
    "14.11.",
    "märz",
    "1,5",
    "std",
    "std.",
    "leiten",
    "geleitet",
    "privat",
    "versucht",
    "bis",
    "übermorgen",
];

fn lines(more: &[&'static str]) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => proptest::sample::select([&WORDS[..], more].concat()).prop_map(str::to_owned),
        1 => "[a-zA-Z0-9é+#@=:.,/\"!?>\\\\-]{1,8}",
    ];
    let sign = proptest::sample::select(vec!["", "", "", "! ", "? ", "> ", "\""]);
    let ends = prop_oneof![3 => Just(" "), 1 => Just(": "), 1 => Just("  ")];
    (sign, proptest::collection::vec((word, ends), 1..9)).prop_map(|(sign, words)| {
        words
            .into_iter()
            .fold(sign.to_owned(), |line, (word, end)| line + &word + end)
    })
}

/// Whether a typed word is in a field of the reading, in its text or in a mark.
fn is_kept(line: &[char], from: usize, to: usize, reading: &Reading, names: &Names) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| !matches!(c, '"' | '\\' | ':' | '!' | '?' | '>'))
            .collect()
    };
    let spans: Vec<_> = reading
        .chips
        .iter()
        .filter(|chip| chip.kind != ChipKind::Text)
        .filter_map(|chip| chip.span)
        .collect();
    let covered = |at: usize| {
        spans
            .iter()
            .any(|span| (span.from as usize..span.to as usize).contains(&at))
    };
    if (from..to).all(covered) {
        return true;
    }
    let word = plain(&line[from..to].iter().collect::<String>());
    let texts: String = reading
        .drafts
        .iter()
        .map(|draft| plain(&format!("{}\n{}\n", draft.title, draft.text)))
        .collect();
    let area = names.tree.find_by_beginning(word.trim_start_matches('+'));
    let named = |found| {
        reading
            .drafts
            .iter()
            .any(|draft| draft.areas.contains(&found))
    };
    let of_area = match area {
        Found::One(id) => named(id),
        Found::Many(ids) => ids.into_iter().any(named),
        Found::None => false,
    };
    texts.contains(&word) || of_area
}

/// The first word of a line that one of its readings does not keep, and that reading.
fn lost(line: &str, readings: Readings) -> Option<(String, String)> {
    let names = names();
    let typed: Vec<char> = line.chars().collect();
    for reading in readings.readings {
        let mut at = 0;
        while at < typed.len() {
            let rest = &typed[at..];
            let end = at
                + rest
                    .iter()
                    .position(|c| c.is_whitespace())
                    .unwrap_or(rest.len());
            if end > at && !is_kept(&typed, at, end, &reading, &names) {
                return Some((typed[at..end].iter().collect(), reading.sentence));
            }
            at = end + 1;
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn nothing_typed_is_ever_dropped(line in lines(&[])) {
        prop_assert_eq!(lost(&line, reading(&line)), None, "a word of {:?}", line);
    }

    #[test]
    fn nothing_typed_in_german_is_ever_dropped(line in lines(GERMAN)) {
        let readings = Language::German.speaking(|| reading(&line));
        prop_assert_eq!(lost(&line, readings), None, "a word of {:?}", line);
    }

    #[test]
    fn any_text_is_read_without_failing_in_german(line in any::<String>()) {
        let readings = Language::German.speaking(|| reading(&line));
        let nothing = line.trim().is_empty();
        prop_assert_eq!(readings.readings.is_empty() && readings.refused.is_none(), nothing, "every line but an empty one says something");
    }

    #[test]
    fn any_text_is_read_without_failing(line in any::<String>()) {
        let readings = reading(&line);
        let nothing = line.trim().is_empty();
        prop_assert_eq!(readings.readings.is_empty() && readings.refused.is_none(), nothing, "every line but an empty one says something");
    }
}
