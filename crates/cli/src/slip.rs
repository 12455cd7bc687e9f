//! `plumb slip` and `plumb ask`: asking someone who saw it, and what comes back.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    commands::Nothing,
    entries::{Logged, OneEntry},
    mastery::{ids::ending, words::listed},
    outcome::Outcome,
    recognition::{AcceptSlip, AskFor, Message, ReadSlip, SaveSlip, SlipRead, SlipSaved, Slips},
    refs::{AboutRef, EntryRef},
};

use crate::{
    answers, export,
    flags::{Relation, same_word},
    out,
    talk::Talk,
};

/// Witness slips: a page that somebody who saw it fills in offline.
#[derive(Subcommand)]
pub enum Slip {
    /// Save a slip as one small page.
    Save(Save),
    /// Accept the answer that came back, as recognition; with --dry-run only show it.
    Accept(Accept),
    /// Every slip, and who answered it.
    List,
}

/// A slip to save.
#[derive(Args)]
pub struct Save {
    /// The milestone or work that it asks about.
    #[arg(value_name = "MILESTONE|WORK")]
    about: String,
    /// The file; - writes to standard output.
    #[arg(short, long, value_name = "OUT")]
    output: String,
    /// The pictures that it shows, by number from 1; none where absent.
    #[arg(long, value_name = "N", num_args = 1.., action = clap::ArgAction::Append)]
    file: Vec<u32>,
    /// Who is asked.
    #[arg(long, value_name = "NAME", default_value = "")]
    person: String,
}

/// An answer to accept.
#[derive(Args)]
pub struct Accept {
    /// The file that came back; - reads standard input.
    file: String,
    /// What its author is to you; a peer where absent.
    #[arg(long, value_enum)]
    relation: Option<Relation>,
    /// Only show it.
    #[arg(long)]
    dry_run: bool,
}

/// Messages to copy into a mail or a chat; nothing is sent.
#[derive(Subcommand)]
pub enum Ask {
    /// Ask whether someone's words may be quoted; the day is remembered.
    Permission {
        /// The recognition.
        entry: String,
    },
    /// Ask someone what they saw.
    Saw {
        /// The milestone or work.
        #[arg(value_name = "MILESTONE|WORK")]
        about: String,
    },
}

impl Slip {
    /// Saves, accepts or lists.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Save(save) => export::written(talk, &save.output, |to| {
                let request = SaveSlip {
                    about: AboutRef(save.about.clone()),
                    person: save.person.clone(),
                    files: save.file.clone(),
                    to,
                };
                let saved: SlipSaved = talk.ask("save_slip", &request)?;
                Ok(saved.exported)
            }),
            Self::Accept(accept) => accept.run(talk),
            Self::List => list(talk),
        }
    }
}

impl Accept {
    fn run(self, talk: &Talk) -> Result<()> {
        let from = talk.place(&self.file)?;
        if self.dry_run {
            let read: SlipRead = talk.ask("read_slip", &ReadSlip { from })?;
            if talk.json {
                answers::print_json(&read);
            } else {
                show(&read);
            }
            return Ok(());
        }
        let relation = self.relation.map(|it| same_word(&it)).transpose()?;
        let request = AcceptSlip {
            from,
            sha256: None,
            relation,
        };
        let done: Outcome<Logged> = talk.ask("accept_slip", &request)?;
        answers::logged(talk, &done);
        Ok(())
    }
}

/// The whole answer, and what is remarkable about it.
fn show(read: &SlipRead) {
    let trade = Some(read.trade.as_str()).filter(|trade| !trade.is_empty());
    let from = trade.map_or_else(
        || read.from.clone(),
        |trade| format!("{}, {trade}", read.from),
    );
    out::line(&format!(
        "{} · {from} · {}",
        read.about_title, read.day_words
    ));
    out::line(&format!("Saw: {}", read.saw));
    out::line(&format!("Knows it because: {}", word(&read.know)));
    if !read.missing.is_empty() {
        out::line(&format!("Would have been missing: {}", read.missing));
    }
    out::line(&format!("May be quoted: {}", word(&read.publish)));
    read.notes.iter().for_each(|note| out::line(note));
    if let Some(barred) = &read.barred {
        out::line(&format!("It cannot be accepted. {barred}"));
    }
    out::line("Nothing was written.");
}

fn word(value: &impl serde::Serialize) -> String {
    let written = serde_json::to_string(value).unwrap_or_default();
    written.trim_matches('"').to_owned()
}

fn list(talk: &Talk) -> Result<()> {
    let found: Slips = talk.ask("slips", &Nothing {})?;
    if talk.json {
        answers::print_json(&found.slips);
        return Ok(());
    }
    for slip in &found.slips {
        let title = slip.about_title.as_deref().unwrap_or("deleted since");
        let person = Some(slip.person.as_str()).filter(|person| !person.is_empty());
        let answered = if slip.answered_by.is_empty() {
            "not answered yet".to_owned()
        } else {
            format!("answered by {}", listed(&slip.answered_by, "and"))
        };
        let id = slip.id.to_string();
        out::line(&format!(
            "{title} · {} · {} · {answered} …{}",
            person.unwrap_or("anyone"),
            slip.day_words,
            ending(&id)
        ));
    }
    Ok(())
}

impl Ask {
    /// Prints the message; for a permission the day is remembered.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let (ask, entry) = match self {
            Self::Permission { entry } => {
                let entry = EntryRef(entry);
                (AskFor::Permission(entry.clone()), Some(entry))
            }
            Self::Saw { about } => (AskFor::WhoSaw(AboutRef(about)), None),
        };
        let message: Message = talk.ask("ask_message", &ask)?;
        if let Some(entry) = entry {
            let _: Outcome<Logged> = talk.ask("permission_asked", &OneEntry { entry })?;
        }
        if talk.json {
            answers::print_json(&message);
        } else {
            out::line(&message.words);
        }
        Ok(())
    }
}
