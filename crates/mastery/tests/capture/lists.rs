//! Lists that were pasted, and that no line loses a word.

use plumb_mastery::capture::{ChipKind, Reading, list};
use proptest::prelude::*;

use crate::bench::{TODAY, names, readings, written};

#[test]
fn each_line_that_holds_something_is_one() {
    for (pasted, meant) in [
        ("45m glaze\n1h kiln\n", vec!["45m glaze", "1h kiln"]),
        ("45m glaze\r\n\r\n  1h kiln", vec!["45m glaze", "1h kiln"]),
        (
            "- 45m glaze\n* 1h kiln\n• lids",
            vec!["45m glaze", "1h kiln", "lids"],
        ),
        ("1. jars\n2. bowls", vec!["jars", "bowls"]),
        ("1) jars\n2) bowls\n3) lids", vec!["jars", "bowls", "lids"]),
        ("1. jars\n7. bowls", vec!["1. jars", "7. bowls"]),
        ("14. jars\n15. bowls", vec!["14. jars", "15. bowls"]),
        ("-45m\n--\n-", vec!["-45m", "--"]),
        ("1. jars", vec!["1. jars"]),
        ("\n \n", vec![]),
    ] {
        assert_eq!(
            list::lines(pasted),
            meant,
            "only the signs with which lists are set go: {pasted:?}"
        );
    }
}

#[test]
fn a_page_typed_off_a_notebook_reads_line_by_line() {
    let page = "- 12 nov 45m glaze: sieved\n- 13 nov 2h kiln +ash #jars: stacked\n- ! 14 nov glaze=3: the green one\n- \"Better than mine\" @alder\n- the clay is too wet";
    let found: Vec<String> = list::lines(page)
        .iter()
        .map(|line| written(&readings(line, TODAY), &names()))
        .collect();
    assert_eq!(
        found,
        [
            "session 2026-11-12 | making 45 | areas Ceramics/Glaze | text sieved",
            "session 2026-11-13 | making 120 | areas Ceramics/Kiln, Ceramics/Glaze/Ash | new work jars | text stacked",
            "milestone 2026-11-14 | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title the green one",
            "recognition 2026-11-20 | person alder | title Better than mine",
            "note 2026-11-20 | text the clay is too wet",
        ],
        "each line by its own signs"
    );
}

/// Words that mean something and words that do not; none of them stands for another.
const WORDS: [&str; 40] = [
    "glaze",
    "gla",
    "ceramics/glaze",
    "+kiln",
    "+raku",
    "+ash",
    "ofen",
    "finish",
    "glaze=4",
    "kiln=2",
    "welting=carries",
    "45m",
    "1h30",
    "9:00-10:30",
    "90",
    "over",
    "yesterday",
    "tuesday",
    "14",
    "nov",
    "2014",
    "2014-05",
    "3/4",
    "#tea-bowls",
    "#vases",
    "#jar",
    "#brogues",
    "@alder",
    "@smith",
    "private",
    "attempted",
    "oversaw",
    "by",
    "https://example.org",
    "\\today",
    "first",
    "釉薬",
    "e=mc",
    "\"fine\"",
    "C:\\x",
];

fn lines() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => proptest::sample::select(WORDS.to_vec()).prop_map(str::to_owned),
        1 => "[a-zé]{1,7}[,.!?]?",
        1 => "[+#@=:.,/0-9a-z-]{1,6}",
    ];
    let sign = proptest::sample::select(vec!["", "", "", "! ", "? ", "> ", "\"Good\" ", "“So” "]);
    let ends = prop_oneof![4 => Just(" "), 1 => Just(": "), 1 => Just("\n")];
    (sign, proptest::collection::vec((word, ends), 1..10)).prop_map(|(sign, words)| {
        words
            .into_iter()
            .fold(sign.to_owned(), |line, (word, end)| line + &word + end)
    })
}

/// A word without the signs that a line may take from it: a backslash, a colon at its end, quotation marks around what somebody said.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\\' | ':' | '"' | '“' | '”' | '!' | '?' | '>'))
        .collect()
}

/// Whether a word stands in a chip of its own, or in what would be saved as text.
fn is_kept(typed: &[char], from: usize, to: usize, reading: &Reading) -> bool {
    let chips = reading
        .chips
        .iter()
        .filter(|chip| chip.kind != ChipKind::Text);
    let in_chip = chips
        .filter_map(|chip| chip.span)
        .any(|span| span.from as usize <= from && to <= span.to as usize);
    let texts: String = reading
        .drafts
        .iter()
        .map(|draft| plain(&format!("{}\n{}\n", draft.title, draft.text)))
        .collect();
    let word = plain(&typed[from..to].iter().collect::<String>());
    // A name that was said before has one chip for all the times that it was said.
    let said_before = reading.drafts.iter().any(|draft| {
        let names = names();
        let named = names.tree.find_by_beginning(word.trim_start_matches('+'));
        match named {
            plumb_mastery::Found::One(id) => draft.areas.contains(&id),
            plumb_mastery::Found::Many(ids) => ids.iter().any(|id| draft.areas.contains(id)),
            plumb_mastery::Found::None => false,
        }
    });
    in_chip || texts.contains(&word) || said_before
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1200))]

    #[test]
    fn every_word_is_in_a_field_in_the_text_or_in_a_mark(line in lines()) {
        let typed: Vec<char> = line.chars().collect();
        let all = readings(&line, TODAY);
        prop_assert!(all.refused.is_some() || !all.readings.is_empty(), "a line says something: {line:?}");
        for reading in all.readings {
            let mut from = 0;
            while from < typed.len() {
                let to = typed[from..].iter().position(|c| c.is_whitespace()).map_or(typed.len(), |end| from + end);
                prop_assert!(from == to || is_kept(&typed, from, to, &reading), "{line:?} lost a word at {from}: {}", reading.sentence);
                from = to + 1;
            }
        }
    }

    #[test]
    fn no_line_of_a_list_loses_more_than_its_bullet(pasted in "([-*•] )?[a-z0-9]{1,6}( [a-z]{1,5}){0,3}(\n([-*•] )?[a-z]{1,6}){0,5}") {
        let words = |text: &str| text.split_whitespace().filter(|word| !["-", "*", "•"].contains(word)).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&list::lines(&pasted).join("\n")), words(&pasted), "every word of the list is in a line");
    }
}
