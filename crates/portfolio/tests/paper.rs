//! What the PDF promises: accessible, the same every time, and the person's words as they are.
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

mod common;

use common::{assert_accessible, keep};
use plumb_portfolio::{
    Paper, Pictures, Projection, html, lay_out, pdf, preview_pages, sheet::Medium,
};

fn export(projection: &Projection) -> Vec<u8> {
    pdf(projection, &common::pictures(), &mut |_, _, _| {})
        .expect("the preflight lets nothing through that the renderer refuses")
}

#[test]
fn a_portfolio_is_accessible_on_both_papers() {
    for paper in [Paper::A4, Paper::Letter] {
        let bytes = export(&Projection {
            paper,
            ..common::potter()
        });
        keep(&format!("potter-{paper:?}.pdf"), &bytes);
        assert_accessible(&bytes, "a person who listens gets the same document");
    }
}

#[test]
fn two_exports_are_the_same_bytes() {
    let projection = common::potter();
    assert_eq!(
        export(&projection),
        export(&projection),
        "no clock and no chance enter a PDF"
    );
    let page = || html(&projection, &common::pictures()).expect("the page is written");
    assert_eq!(page(), page(), "nor a page of HTML");
    keep("potter.html", &page());
}

#[test]
fn the_preview_has_the_pages_of_the_document() {
    let projection = common::potter();
    let pictures = common::pictures();
    let pages = preview_pages(&projection, &pictures).expect("the preview is drawn");
    assert_eq!(
        pages.len(),
        lay_out(&projection, &pictures)
            .expect("the document is set")
            .pages(),
        "what is seen first is what leaves"
    );
    assert!(
        pages.iter().all(|page| page.starts_with("<svg")),
        "each page is a picture the window can show"
    );
}

#[test]
fn portfolio_p21_the_page_has_no_script_and_asks_for_nothing() {
    let mut projection = common::potter();
    projection.title = "<script>alert(1)</script>".to_owned();
    projection.milestones[0].title =
        "\"><img src=https://example.org/x.png onerror=alert(1)>".to_owned();
    projection.recognitions[0].quote = "</style><script>alert(2)</script>".to_owned();
    projection.crafts[0].areas[1].name = "</svg><script>alert(3)</script>".to_owned();
    let page = html(&projection, &common::pictures()).expect("the page is written");
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(
        !page.contains("<script"),
        "nothing a person wrote becomes markup"
    );
    assert!(
        page.contains("&#60;script") || page.contains("&lt;script"),
        "it stands there as text"
    );
    assert!(
        page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"),
        "and the policy lets nothing load"
    );
    for tag in [
        "<img src=\"",
        "<link",
        "<iframe",
        "<object",
        "<form",
        "url(",
    ] {
        let outside = page
            .match_indices(tag)
            .filter(|(at, _)| !page[at + tag.len()..].starts_with("data:"));
        assert_eq!(outside.count(), 0, "{tag} would reach outside");
    }
    assert!(
        page.contains("lang=\"en\"") && page.contains("<main") && page.contains("class=\"skip\""),
        "language, landmarks and a skip link"
    );
}

#[test]
fn portfolio_p12_what_a_camera_wrote_is_in_no_document() {
    let canary = b"CANARY 52.3702N 4.8952E";
    let plain = common::photograph(200, 150);
    let length = u16::try_from(canary.len() + 8)
        .expect("a short canary")
        .to_be_bytes();
    let original = [
        &plain[..2],
        &[0xff, 0xe1],
        &length,
        b"Exif\0\0",
        canary,
        &plain[2..],
    ]
    .concat();
    let originals = std::collections::BTreeMap::from([(common::BOWL.to_owned(), original)]);
    let (pictures, _) = Pictures::prepare(&originals, Medium::Pdf, |_, _| {});
    let bytes = pdf(&common::potter(), &pictures, &mut |_, _, _| {}).expect("the document is set");
    assert!(
        bytes
            .windows(4)
            .any(|window| window == [0xff, 0xd8, 0xff, 0xe0]),
        "the picture is in the PDF as a JPEG"
    );
    assert!(
        !bytes.windows(canary.len()).any(|window| window == canary),
        "and the canary is not"
    );
}

fn pages_of(projection: &Projection) -> usize {
    lay_out(projection, &Pictures::default())
        .expect("the document is set")
        .pages()
}

#[test]
fn the_first_page_is_one_page_however_long_its_words_are() {
    let mut projection = common::potter();
    let long = "Maximiliana Bartholomea von und zu Hohenfels the Younger of the Upper Valley near the Old Bridge";
    let pages = pages_of(&projection);
    projection.person.name = long.to_owned();
    projection.person.headline = format!("{long}, {long}");
    projection.title = format!("{long}. {long}");
    projection.audience = Some(long.to_owned());
    assert_eq!(
        pages_of(&projection),
        pages,
        "a second cover would say nothing"
    );
}

#[test]
fn fifty_things_to_show_are_all_on_paper_and_eight_of_them_in_the_margin() {
    let mut projection = common::potter();
    let many = |n| {
        common::proof(
            n,
            "M3",
            plumb_portfolio::projection::ProofKind::Measure,
            "loss in the kiln: 5 → 1 pots",
        )
    };
    projection.evidence.extend((10..60).map(many));
    projection.milestones[2].evidence = (10..60).map(|n| format!("E{n}")).collect();
    let page = html(&projection, &common::pictures()).expect("the page is written");
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(
        page.contains("and 42 more: E18–E59"),
        "the margin counts what the index lists"
    );
    assert!(
        page.contains("<td dir=\"auto\" class=\"\">E59</td>") && page.contains("E10–E59"),
        "and the index lists them all"
    );
    assert_accessible(&export(&projection), "the margin may break over pages");
}

#[test]
fn a_reader_who_listens_gets_the_words_for_every_mark_and_a_way_into_every_table() {
    let page = html(&common::potter(), &common::pictures()).expect("the page is written");
    let page = String::from_utf8(page).expect("UTF-8");
    let regions = page.matches("class=\"wide\"").count();
    let named = page
        .matches("class=\"wide\" role=\"region\" aria-label=\"")
        .count();
    assert!(
        regions > 0 && regions == named && page.matches("tabindex=\"0\"").count() == regions,
        "what scrolls can be reached by the keyboard and has a name"
    );
    let index = page
        .split("What there is to show")
        .last()
        .expect("the index is there");
    assert!(
        index.contains("Strength</th>") && index.contains("witnessed</td>"),
        "a mark alone is not heard"
    );
    assert!(
        page.contains("<h3 dir=\"auto\">Ceramics</h3>")
            && page.contains("<h4 dir=\"auto\">Glaze</h4>"),
        "an area stands below its craft"
    );
    assert!(
        page.contains("<p dir=\"auto\">"),
        "a paragraph runs the way its own letters run"
    );
}

#[test]
fn nothing_to_break_at_stands_in_the_properties_of_the_file() {
    let mut projection = common::potter();
    projection.person.name = "Rechtsschutzversicherungsgesellschaften".to_owned();
    projection.title = String::from("Donaudampfschiffahrtsgesellschaftskapitän");
    let bytes = export(&projection);
    let plain = "Rechtsschutzversicherungsgesellschaften";
    assert!(
        bytes.windows(plain.len()).any(|w| w == plain.as_bytes()),
        "a name is copied from there as it is written"
    );
}

#[test]
fn the_preflight_finds_a_long_statement_a_missing_name_and_every_place_without_a_glyph() {
    let mut projection = common::potter();
    assert!(
        plumb_portfolio::preflight(&projection)
            .iter()
            .all(|notice| notice.reason == plumb_portfolio::Reason::Alt),
        "a portfolio as it should be has nothing but its picture to describe"
    );
    projection.statement = plumb_portfolio::rich::plain(&"word ".repeat(201));
    projection.person.name = String::new();
    projection.roles = vec![plumb_portfolio::projection::Position {
        title: "陶芸家".to_owned(),
        at: String::new(),
        from: common::on("2019"),
        to: None,
    }];
    projection.evidence[2].url = Some("https://example.org/日".to_owned());
    projection.works[0].link = Some("https://example.org/本".to_owned());
    let said: Vec<String> = plumb_portfolio::preflight(&projection)
        .into_iter()
        .map(|notice| notice.message)
        .collect();
    for part in [
        "has 201 words; 200 are the most",
        "does not say whose it is",
        "U+9676",
        "U+65E5",
        "U+672C",
    ] {
        assert!(
            said.iter().any(|words| words.contains(part)),
            "{part} is said before the document leaves"
        );
    }
}
