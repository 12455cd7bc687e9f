//! What the PDF promises: accessible, the same every time, and the person's words as they are.
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

mod common;

use common::{assert_accessible, keep};
use plumb_portfolio::{Paper, Projection, html, lay_out, pdf, preview_pages};

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
    let (pictures, _) = plumb_portfolio::Pictures::prepare(&originals, |_, _| {});
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
