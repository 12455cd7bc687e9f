//! What reaches the page: the person's words, whatever they look like, and all of them.

use chrono::NaiveDate;
use typst::layout::{Frame, FrameItem};

use super::*;
use crate::{
    Grain, Paper,
    clean::{Removed, clean},
    grain::Grained,
    preflight,
    projection::{Deed, FORMAT, Person, Piece, Tale},
    rich,
};

/// Texts that are something else in some language, and must be nothing here.
const HOSTILE: [&str; 24] = [
    "#panic(\"hi\")",
    "#read(\"/etc/passwd\") #import \"@preview/x:1.0.0\"",
    "#eval(\"1+1\") $ integral $ @label <label>",
    "#set page(width: 1cm)",
    "= not a heading",
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "]]> <!-- --> <![CDATA[ &amp; &#0; &bogus;",
    "=HYPERLINK(\"https://example.org\",\"x\")",
    "+1-1 @SUM(A1) -2",
    "{{ template }} {% raw %} ${x} `tick`",
    "\\ \\\\ \\n \\u{7} \\end{document} %",
    "'; DROP TABLE entry; --",
    "\u{2067}right to left\u{2069} isolate",
    "שלום עולם",
    "مرحبا بالعالم",
    "a\u{200b}b\u{200d}c\u{200c}d",
    "soft\u{ad}hy\u{ad}phen",
    "e\u{301}\u{323} combining",
    "“quoted” ‘single’ -- --- ... «x»",
    "~ nonbreaking ~ * star * _ under _ / slash /",
    "- not a list",
    "1. not numbered",
    "ﬁ ﬂ ½ ² ™ € ∑ → ●",
];

fn projection(titles: &[String]) -> Projection {
    let deed = |(at, title): (usize, &String)| Deed {
        id: format!("M{}", at + 1),
        on: Grained("2026-03".into()),
        title: title.clone(),
        rated: Vec::new(),
        work: format!("W{}", at + 1),
        done: true,
        made: true,
        strength: plumb_mastery::depth::Strength::Claimed,
        measured: false,
        from_memory: false,
        story: Tale {
            note: rich::plain(title),
            ..Tale::default()
        },
        evidence: Vec::new(),
        kept: false,
        recognitions: Vec::new(),
    };
    let piece = |(at, title): (usize, &String)| Piece {
        id: format!("W{}", at + 1),
        title: title.clone(),
        for_whom: Some(title.clone()),
        from: None,
        to: None,
        link: None,
        milestones: vec![format!("M{}", at + 1)],
    };
    Projection {
        format: FORMAT.into(),
        title: titles.first().cloned().unwrap_or_default(),
        statement: Vec::new(),
        audience: titles.last().cloned(),
        language: "en".into(),
        grain: Grain::Month,
        paper: Paper::A4,
        made_on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a real day"),
        right_way_up: false,
        person: Person {
            name: titles.first().cloned().unwrap_or_default(),
            ..Person::default()
        },
        crafts: Vec::new(),
        works: titles.iter().enumerate().map(piece).collect(),
        milestones: titles.iter().enumerate().map(deed).collect(),
        recognitions: Vec::new(),
        evidence: Vec::new(),
        plates: Vec::new(),
        roles: Vec::new(),
        changed: Vec::new(),
    }
}

/// Everything that is set on the pages, in the order of the pages.
fn words(laid_out: &LaidOut) -> String {
    let mut out = String::new();
    laid_out
        .document
        .pages()
        .iter()
        .for_each(|page| collect_words(&page.frame, &mut out));
    out
}

fn collect_words(frame: &Frame, out: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_words(&group.frame, out),
            FrameItem::Text(text) => out.push_str(&text.text),
            _ => {}
        }
    }
}

/// Without what layout may add or drop: spaces at line ends, places to break, hyphens of the dictionary.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{ad}' | '-' | '‐'))
        .collect()
}

#[test]
fn portfolio_p8_hostile_texts_come_out_as_they_went_in() {
    let titles: Vec<String> = HOSTILE.iter().map(|text| (*text).to_owned()).collect();
    let laid_out = lay_out(&projection(&titles), &Pictures::default())
        .expect("no text of a person is source of anything");
    let set = bare(&words(&laid_out));
    for text in HOSTILE
        .iter()
        .filter(|text| !text.chars().any(is_rearranged))
    {
        assert!(
            set.contains(&bare(text)),
            "{text:?} stands on the page as it was written"
        );
    }
    laid_out
        .pdf()
        .expect("nor does any of them stop an accessible export");
}

/// Letters that the page orders from right to left, so that runs of the layout are in another order than the text.
fn is_rearranged(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{6ff}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn portfolio_p10_characters_without_a_glyph_stop_nothing_and_are_told() {
    let titles = vec![
        "日本の茶碗 🎉".to_owned(),
        "👩\u{200d}🎨 ไทย हिन्दी".to_owned(),
    ];
    let projection = projection(&titles);
    let told = preflight(&projection);
    assert!(told.iter().any(|notice| notice.item.as_deref() == Some("M1") && notice.message.contains("U+65E5")), "found first, with its item");
    let laid_out =
        lay_out(&projection, &Pictures::default()).expect("and the document is set all the same");
    assert!(
        words(&laid_out).contains("[U+65E5"),
        "with the character's number in its place"
    );
    laid_out.pdf().expect("and stays accessible");
}

#[test]
fn clusters_of_parts_from_different_faces_stop_nothing() {
    let marks: Vec<char> = ('\u{300}'..='\u{20ff}')
        .filter(|c| {
            unicode_normalization::char::is_combining_mark(*c) && super::fonts::has_glyph(*c)
        })
        .collect();
    let titles: Vec<String> = ["א", "ا", "ж", "ω", "x", "●"]
        .iter()
        .map(|base| marks.iter().map(|mark| format!("{base}{mark} ")).collect())
        .collect();
    let mut projection = projection(&["Clusters".to_owned()]);
    projection.statement = rich::plain(&titles.join(" "));
    let laid_out =
        lay_out(&projection, &Pictures::default()).expect("every cluster is set or named");
    laid_out.pdf().expect("and no export stops at one");
}

/// Every sixteenth character that the faces have, a sample over all scripts; all of them, which takes a minute and a half, in the long run.
#[test]
fn what_the_faces_are_said_to_draw_can_be_written() {
    let step = if std::env::var_os("PLUMB_LONG").is_some() {
        1
    } else {
        16
    };
    let every = ('\u{20}'..=char::MAX)
        .filter(|c| super::fonts::has_glyph(*c))
        .step_by(step);
    let text = clean(&every.collect::<String>(), &mut Removed::new());
    let words: Vec<String> = text
        .chars()
        .collect::<Vec<_>>()
        .chunks(40)
        .map(|some| some.iter().collect())
        .collect();
    let mut projection = projection(&["Every character".to_owned()]);
    projection.statement = rich::plain(&words.join(" "));
    let laid_out = lay_out(&projection, &Pictures::default()).expect("the characters are set");
    laid_out
        .pdf()
        .expect("and none of them stops an accessible export");
}

#[test]
fn a_word_of_three_hundred_letters_stays_on_the_page_whole() {
    let titles = vec![
        "x".repeat(300),
        "https://example.org/".to_owned() + &"abcdef".repeat(60),
    ];
    let laid_out = lay_out(&projection(&titles), &Pictures::default()).expect("a long word is set");
    let set = bare(&words(&laid_out));
    for title in &titles {
        assert!(set.contains(&bare(title)), "no letter is lost");
    }
    for page in laid_out.document.pages() {
        let right = page.frame.width();
        assert!(
            furthest(&page.frame, typst::layout::Abs::zero()) <= right,
            "nothing runs off the page"
        );
    }
}

/// How far to the right text reaches.
fn furthest(frame: &Frame, from: typst::layout::Abs) -> typst::layout::Abs {
    let ends = frame.items().map(|(at, item)| match item {
        FrameItem::Group(group) => furthest(&group.frame, from + at.x),
        FrameItem::Text(text) => from + at.x + text.width(),
        _ => from,
    });
    ends.fold(from, |most, end| most.max(end))
}

/// How far down text reaches.
fn lowest(frame: &Frame, from: typst::layout::Abs) -> typst::layout::Abs {
    let ends = frame.items().map(|(at, item)| match item {
        FrameItem::Group(group) => lowest(&group.frame, from + at.y),
        FrameItem::Text(_) => from + at.y,
        _ => from,
    });
    ends.fold(from, |most, end| most.max(end))
}

#[test]
fn facts_that_are_higher_than_a_page_go_on_over_the_next_and_keep_their_head() {
    let mut projection = projection(&["Fifty proofs".to_owned()]);
    let proof = |n: usize| crate::projection::Proof {
        id: format!("E{n}"),
        milestone: "M1".into(),
        kind: crate::projection::ProofKind::Measure,
        label: format!("number {n}: {}", "loss in the kiln 5 → 1 pots ".repeat(8)),
        on: Grained("2026-03".into()),
        sha256: None,
        url: None,
        picture: false,
        lost: false,
        alt: None,
        caption: String::new(),
    };
    projection.evidence = (1..=50).map(proof).collect();
    projection.milestones[0].evidence = (1..=50).map(|n| format!("E{n}")).collect();
    let laid_out = lay_out(&projection, &Pictures::default()).expect("the document is set");
    let set = words(&laid_out);
    for n in 1..=8 {
        let fact = bare(&format!("E{n} · number {n}:"));
        assert!(bare(&set).contains(&fact), "fact {n} is on a page");
    }
    for page in laid_out.document.pages() {
        assert!(
            lowest(&page.frame, typst::layout::Abs::zero()) <= page.frame.height(),
            "nothing runs off the foot of a page"
        );
    }
    let head = |page: &typst_layout::Page| {
        let mut found = String::new();
        collect_words(&page.frame, &mut found);
        found
            .contains("Selected works")
            .then(|| found.contains("Fifty proofs"))
    };
    assert!(
        laid_out
            .document
            .pages()
            .iter()
            .skip(1)
            .filter_map(head)
            .all(|kept| kept),
        "the head of the part is not left behind"
    );
}

#[test]
fn a_portfolio_without_title_and_name_is_still_a_document() {
    let empty = projection(&[]);
    assert!(
        preflight(&empty)
            .iter()
            .any(|notice| notice.reason == crate::Reason::Title),
        "the preflight asks for a title"
    );
    let laid_out =
        lay_out(&empty, &Pictures::default()).expect("the standard wants a title, so there is one");
    laid_out.pdf().expect("and the export does not stop");
}

#[test]
fn the_template_reads_nothing_but_the_sheet() {
    let template = include_str!("portfolio.typ");
    for banned in [
        "eval(",
        "plugin(",
        "read(",
        "@preview",
        "sys.inputs",
        "#import",
        "#include",
        "state(",
        "query(",
    ] {
        assert!(
            !template.contains(banned),
            "{banned} would let text act, or make long documents slow"
        );
    }
    assert_eq!(
        template.matches("json(").count(),
        1,
        "the sheet is the only thing that comes in"
    );
}
