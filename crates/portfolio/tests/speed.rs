//! How long a long portfolio takes. These print figures and fail on nothing but wrong documents: run them in release, on an idle machine.
#![allow(clippy::print_stdout, reason = "a figure is for the eye")]
#![allow(
    clippy::expect_used,
    reason = "a document that cannot be made is a failed test"
)]

mod common;

use std::time::Instant;

use plumb_portfolio::{Pictures, Projection, lay_out, projection::Carrier, rich};

/// A portfolio with `milestones` milestones of some eighty words each.
fn long(milestones: usize) -> Projection {
    let mut long = common::potter();
    let (deed, piece) = (long.milestones[0].clone(), long.works[0].clone());
    long.milestones.clear();
    long.works.clear();
    long.evidence.clear();
    for n in 1..=milestones {
        let (id, work) = (format!("M{n}"), format!("W{n}"));
        let mut deed = deed.clone();
        deed.title = format!("Firing {n}, with ash from the orchard");
        deed.evidence = vec![format!("E{n}")];
        deed.story.note = rich::read(&format!(
            "In firing {n} the third shelf ran *hot* again, and the cones at the back fell before those in front. I wrote down each reading, moved the bag wall by a hand, and changed nothing else until the next one. The glaze broke over the rims as it should, and two of the nine jars crawled at the foot."
        ));
        let mut proof = common::proof(
            n,
            &id,
            plumb_portfolio::projection::ProofKind::File,
            &format!("kiln-log-{n}.pdf"),
        );
        proof.sha256 = Some(format!("{n:064x}"));
        long.evidence.push(proof);
        long.milestones.push(plumb_portfolio::projection::Deed {
            id: id.clone(),
            work: work.clone(),
            ..deed
        });
        long.works.push(plumb_portfolio::projection::Piece {
            id: work,
            title: format!("Firing {n}"),
            milestones: vec![id],
            ..piece.clone()
        });
    }
    for ground in &mut long.crafts[0].areas {
        ground
            .works
            .iter_mut()
            .for_each(|stand: &mut Carrier| stand.milestone = "M1".to_owned());
    }
    long
}

#[test]
#[ignore = "prints figures; run in release with --ignored --nocapture"]
fn portfolio_p1_two_hundred_pages() {
    for milestones in [100, 200, 400] {
        let projection = long(milestones);
        let begun = Instant::now();
        let laid_out = lay_out(&projection, &Pictures::default()).expect("a long document is set");
        let set = begun.elapsed();
        let bytes = laid_out.pdf().expect("and written");
        let pages = laid_out.pages();
        println!(
            "{pages} pages, {milestones} milestones: {set:.1?} to lay out, {:.1?} in all, {} KB",
            begun.elapsed(),
            bytes.len() / 1024
        );
    }
}
