//! What leaves: never what is private, and a file only when it is whole.

mod charts;

use std::sync::atomic::AtomicBool;

use super::*;
use crate::{
    Code,
    call::{Call, Door, Paths, Progress},
    commands::Nothing,
    entries::tests::{made, said_by, studio},
    trial::{Trial, call},
};

fn filled() -> Trial {
    let trial = studio();
    trial
        .journal
        .log_milestone(&call(), made("Tea bowl", "2026-10-01", "glaze", 4, true))
        .expect("a milestone");
    trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "2026-10-02", "Tea bowl"))
        .expect("words nobody permitted");
    let mut secret = made("CANARY", "2026-10-01", "glaze", 5, true);
    secret.common.private = Some(true);
    trial
        .journal
        .log_milestone(&call(), secret)
        .expect("a private one");
    trial
}

fn export(trial: &Trial, format: &str, name: &str) -> ExportPortfolio {
    let to = Place(trial.root.path().join(name).display().to_string());
    ExportPortfolio {
        choice: PortfolioChoice::default(),
        format: format.into(),
        to,
    }
}

#[test]
fn a_document_is_in_one_language_whatever_the_window_speaks() {
    let trial = filled();
    let written = |name: &str| {
        trial
            .journal
            .export_portfolio(&call(), export(&trial, "html", name))
            .expect("written");
        std::fs::read_to_string(trial.root.path().join(name)).expect("it is there")
    };
    let english = written("english.html");
    let german = plumb_mastery::words::Language::German.speaking(|| written("german.html"));
    assert_eq!(
        german, english,
        "half a document in each language is worse than either"
    );
}

#[test]
fn what_is_private_is_no_candidate_and_in_no_document() {
    let trial = filled();
    let found = trial
        .journal
        .portfolio_candidates(Nothing {})
        .expect("they read");
    let titles: Vec<_> = found
        .candidates
        .iter()
        .map(|candidate| candidate.title.as_str())
        .collect();
    assert_eq!(
        (titles, found.private),
        (vec!["Tea bowl"], 1),
        "the private one is counted as held back"
    );
    assert_eq!(
        found.candidates[0].challenge_words, "Glaze, Untangles",
        "how hard it was"
    );
    let exported = trial
        .journal
        .export_portfolio(&call(), export(&trial, "html", "p.html"))
        .expect("written");
    let text = std::fs::read_to_string(trial.root.path().join("p.html")).expect("it is there");
    assert!(
        text.contains("Tea bowl") && !text.contains("CANARY"),
        "the public one, and not the private one"
    );
    assert!(
        !text.contains("It holds."),
        "words that nobody permitted stay here"
    );
    assert!(
        !exported.held_back.is_empty() && exported.sha256.len() == 64,
        "what was held back is said"
    );
}

#[test]
fn a_pdf_says_its_pages_and_two_are_alike() {
    let trial = filled();
    let first = trial
        .journal
        .export_portfolio(&call(), export(&trial, "pdf", "a.pdf"))
        .expect("written");
    let second = trial
        .journal
        .export_portfolio(&call(), export(&trial, "pdf", "b.pdf"))
        .expect("written");
    assert_eq!(first.sha256, second.sha256, "byte for byte");
    assert!(
        first.pages.is_some_and(|pages| pages > 0),
        "a PDF has pages"
    );
    let preview = trial
        .journal
        .preview_portfolio(&call(), PortfolioChoice::default())
        .expect("a preview");
    assert_eq!(
        (preview.pages.len(), preview.works),
        (first.pages.unwrap_or_default() as usize, 1),
        "the preview shows the same pages"
    );
}

#[test]
fn a_cancelled_export_leaves_the_target_as_it_was() {
    let trial = filled();
    let target = trial.root.path().join("p.html");
    std::fs::write(&target, "old").expect("an old file");
    let cancelled = AtomicBool::new(true);
    let stopped = Call {
        door: Door::Window,
        places: &Paths,
        progress: &|_: Progress| {},
        cancelled: &cancelled,
    };
    let refused = trial
        .journal
        .export_portfolio(&stopped, export(&trial, "html", "p.html"))
        .expect_err("cancelled");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Refused, "cancelled"),
        "{}",
        refused.message
    );
    assert_eq!(
        std::fs::read_to_string(&target).expect("it is there"),
        "old",
        "the old file is whole"
    );
    let folder = trial
        .journal
        .export_portfolio(&call(), export(&trial, "pdf", ""))
        .expect_err("a folder");
    assert_eq!(
        folder.reason(),
        "folder",
        "a folder is no target: {}",
        folder.message
    );
    let word = trial
        .journal
        .export_portfolio(&call(), export(&trial, "docx", "p.docx"))
        .expect_err("not built");
    assert_eq!(word.code, Code::Usage, "{}", word.message);
}
