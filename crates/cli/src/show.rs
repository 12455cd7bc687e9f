//! `plumb show`: one entry or work, whole.

use clap::Args;
use plumb_journal::{
    Code, Result,
    entries::{EntryView, Loss, LostFile, OneEntry},
    mastery::{Body, Day, Evidence, Milestone, Part, depth::Strength, entry::EvidenceBody, words},
    refs::EntryRef,
};
use serde::Serialize;

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
            Ok(entry) => print(&entry, &talk.ask::<Vec<LostFile>>("lost_files", &asked)?),
            // Whoever names neither an entry nor a work reads what is said of entries, which come first.
            // One that is like a work's title, though, reads of works: only what is like nothing has a hint.
            Err(problem) if problem.code == Code::Missing => {
                return match work::show(talk, &self.what) {
                    Err(other) if other.code == Code::Missing => {
                        let is_like_work = problem.hint.is_some() && other.hint.is_none();
                        Err(if is_like_work { other } else { problem })
                    }
                    shown => shown,
                };
            }
            Err(problem) => return Err(problem),
        }
        Ok(())
    }
}

fn print(view: &EntryView, lost: &[LostFile]) {
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
    if let Some(began) = view.entry.began {
        lines.push(format!("began {}", words::day(Day::exact(began))));
    }
    lines.extend(view.entry.private.then(|| "private".to_owned()));
    lines.extend(of_kind(&view.entry.body));
    lines.push(view.entry.text.clone());
    for line in lines.iter().filter(|line| !line.is_empty()) {
        out::line(line);
    }
    for (n, evidence) in (1..).zip(&view.entry.evidence) {
        let loss = lost.iter().find(|lost| lost.n == n).map(|lost| lost.loss);
        let mark = match loss {
            None => "",
            Some(Loss::Missing) => " [missing from the journal]",
            Some(Loss::Altered) => " [not as it was attached]",
        };
        out::line(&format!("{n}. {}{mark}", in_a_line(evidence)));
    }
}

/// What an entry's kind alone has, beside what its line says.
fn of_kind(body: &Body) -> Vec<String> {
    match body {
        Body::Milestone(milestone) => of_milestone(milestone),
        Body::Recognition(said) => {
            let know = said.know.map(|know| format!("knows it: {}", word(&know)));
            let link = said.link.as_ref().map(|link| format!("link {link}"));
            let asked = said.asked_on.map(|on| words::day(Day::exact(on)));
            let facts = [
                Some(word(&said.relation)),
                know,
                Some(format!("publish: {}", word(&said.publish))),
                asked.map(|on| format!("asked on {on}")),
                link,
            ];
            // The line above has the beginning of what was said.
            let whole = said.quote.contains('\n').then(|| said.quote.clone());
            facts.into_iter().flatten().chain(whole).collect()
        }
        Body::Session(_) | Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => Vec::new(),
    }
}

fn of_milestone(milestone: &Milestone) -> Vec<String> {
    let mut lines = Vec::new();
    if !milestone.result.is_done() {
        lines.push(word(&milestone.result));
    }
    if milestone.part != Part::default() {
        lines.push(word(&milestone.part));
    }
    let Some(story) = &milestone.story else {
        return lines;
    };
    let parts = [
        ("situation", &story.situation),
        ("action", &story.action),
        ("result", &story.result),
        ("learning", &story.learning),
        ("share", &story.share),
    ];
    let told = parts.into_iter().filter(|(_, text)| !text.is_empty());
    lines.extend(told.map(|(name, text)| format!("{name}: {text}")));
    for later in &story.later {
        let day = words::day(Day::exact(later.on));
        lines.push(format!("became of it, {day}: {}", later.text));
    }
    lines
}

/// A word of the model as the wire writes it.
fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Evidence in a line: its sort, what it is, its caption.
fn in_a_line(evidence: &Evidence) -> String {
    let mut line = match &evidence.body {
        EvidenceBody::File { name, bytes, .. } => {
            format!("file {name} ({})", words::counted(*bytes, "byte", "bytes"))
        }
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
