//! What the PDF promises: accessible, the same every time, and the person's words as they are.

mod common;

use common::{assert_accessible, keep};
use plumb_portfolio::{Paper, Projection, html, lay_out, pdf, preview_pages};

fn export(projection: &Projection) -> Vec<u8> {
    pdf(projection, &common::pictures(), &mut |_, _, _| {}).expect("the preflight lets nothing through that the renderer refuses")
}

#[test]
fn a_portfolio_is_accessible_on_both_papers() {
    for paper in [Paper::A4, Paper::Letter] {
        let bytes = export(&Projection { paper, ..common::potter() });
        keep(&format!("potter-{paper:?}.pdf"), &bytes);
        assert_accessible(&bytes, "a person who listens gets the same document");
    }
}

#[test]
fn two_exports_are_the_same_bytes() {
    let projection = common::potter();
    assert_eq!(export(&projection), export(&projection), "no clock and no chance enter a PDF");
    let page = || html(&projection, &common::pictures()).expect("the page is written");
    assert_eq!(page(), page(), "nor a page of HTML");
    keep("potter.html", &page());
}

#[test]
fn the_preview_has_the_pages_of_the_document() {
    let projection = common::potter();
    let pictures = common::pictures();
    let pages = preview_pages(&projection, &pictures).expect("the preview is drawn");
    assert_eq!(pages.len(), lay_out(&projection, &pictures).expect("the document is set").pages(), "what is seen first is what leaves");
    assert!(pages.iter().all(|page| page.starts_with("<svg")), "each page is a picture the window can show");
}
