//! `plumb show`: one entry or work, whole.

use clap::Args;
use plumb_journal::{
    Code, Result,
    entries::{EntryView, OneEntry},
    mastery::{Evidence, depth::Strength, entry::EvidenceBody},
    refs::EntryRef,
};

use crate::{answers, out, talk::Talk, work};

/// One entry or work.
#[derive(Args)]
pub struct Show {
    /// An id, the ending that lists print, a milestone's title, or a work.
    what: String,
}

impl Show {
    /// Prints an entry; a work where no entry answers to the name.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let asked = OneEntry {
            entry: EntryRef(self.what.clone()),
        };
        match talk.ask::<EntryView>("entry", &asked) {
            Ok(entry) if talk.json => answers::print_json(&answers::entry_json(&entry)?),
            Ok(entry) => print(&entry),
            // Whoever names neither an entry nor a work reads what is said of entries, which come first.
            Err(problem) if problem.code == Code::Missing => {
                return match work::show(talk, &self.what) {
                    Err(other) if other.code == Code::Missing => Err(problem),
                    shown => shown,
                };
            }
            Err(problem) => return Err(problem),
        }
        Ok(())
    }
}

fn print(view: &EntryView) {
    out::line(&answers::entry_line(view));
    if view.differs {
        out::line("This entry differs from its history; `plumb check` says more.");
    }
    let mut lines = view.challenge_words.clone();
    if let Some(strength) = view.strength {
        let by = view.vouched_by.join(", ");
        lines.push(match strength {
            Strength::Claimed => "claimed".to_owned(),
            Strength::Shown => "shown".to_owned(),
            Strength::Witnessed => format!("witnessed by {by}"),
        });
    }
    lines.extend(
        view.work_title
            .as_ref()
            .map(|title| format!("work {title}")),
    );
    lines.extend(
        view.about_title
            .as_ref()
            .map(|title| format!("about {title}")),
    );
    lines.extend(view.entry.private.then(|| "private".to_owned()));
    lines.push(view.entry.text.clone());
    for line in lines.iter().filter(|line| !line.is_empty()) {
        out::line(line);
    }
    for (n, evidence) in view.entry.evidence.iter().enumerate() {
        out::line(&format!("{}. {}", n + 1, words(evidence)));
    }
}

/// Evidence in a line: its sort, what it is, its caption.
fn words(evidence: &Evidence) -> String {
    let mut line = match &evidence.body {
        EvidenceBody::File { name, bytes, .. } => format!("file {name} ({bytes} bytes)"),
        EvidenceBody::Link { url, title, .. } => format!("link {url} {title}"),
        EvidenceBody::Quote { text, source } => format!("quote “{text}” {source}"),
        EvidenceBody::Measure(measure) => {
            let from = measure
                .from
                .as_ref()
                .map(|from| format!("{from} -> "))
                .unwrap_or_default();
            format!(
                "measure {}: {from}{} {}",
                measure.what, measure.to, measure.unit
            )
        }
    };
    line.truncate(line.trim_end().len());
    if !evidence.caption.is_empty() {
        line = format!("{line}: {}", evidence.caption);
    }
    line
}
