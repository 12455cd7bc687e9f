//! `plumb edit`, `attach`, `detach` and `delete`: changing what was written.

use std::io::{BufRead, IsTerminal};

use clap::Args;
use plumb_journal::{
    Code, Problem, Result,
    entries::{
        Amendment, Attach as AttachRequest, DeleteEntries, Deleted, Detach as DetachRequest,
        EntryView, Logged, OneEntry,
    },
    mastery::{Kind, words::counted},
    outcome::Outcome,
    refs::{AboutRef, AreaRef, DayText, DurationText, EntryRef, LevelText, WorkRef},
};
use serde_json::json;

use crate::{
    answers,
    flags::{
        EvidenceFlags, Know, NOT_CHANGED, Publish, QuoteFlags, Relation, StoryFlags, challenges,
        offer_new, same_word, usage,
    },
    out,
    talk::Talk,
};

/// Change an entry; what is not given stays.
#[derive(Args)]
pub struct Edit {
    /// An id, the ending that lists print, or a milestone's title.
    entry: String,
    /// The day.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The first day of what took several.
    #[arg(long, value_name = "DATE")]
    began: Option<String>,
    /// The areas, the whole list.
    #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append)]
    area: Vec<String>,
    /// The work.
    #[arg(long)]
    work: Option<String>,
    /// Make a work that does not exist yet.
    #[arg(long)]
    new: bool,
    /// Your own words; - reads standard input.
    #[arg(long, visible_alias = "why", value_name = "TEXT")]
    note: Option<String>,
    /// Keep it out of every export, or no more: --private or --private=false.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    private: Option<bool>,
    /// Session: time of making.
    #[arg(long, value_name = "DUR")]
    making: Option<String>,
    /// Session: time of overseeing.
    #[arg(long, value_name = "DUR")]
    overseeing: Option<String>,
    /// Milestone: its title.
    #[arg(long)]
    title: Option<String>,
    /// Milestone: how hard it was, the whole list.
    #[arg(long, value_name = "AREA=LEVEL", num_args = 1.., action = clap::ArgAction::Append)]
    challenge: Vec<String>,
    /// Milestone: it was tried and not finished.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    attempted: Option<bool>,
    /// Milestone: made by others, arranged by you.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    oversaw: Option<bool>,
    #[command(flatten)]
    story: StoryFlags,
    #[command(flatten)]
    said: SaidFlags,
    /// Sounding and goal: the rung.
    #[arg(long)]
    level: Option<String>,
    /// Sounding: who sounded. Goal: by when.
    #[arg(long, value_name = "NAME|DATE")]
    by: Option<String>,
    /// Fields to empty, by their names in the JSON.
    #[arg(long, value_name = "FIELD", num_args = 1.., action = clap::ArgAction::Append)]
    clear: Vec<String>,
}

/// What can be changed of a recognition.
#[derive(Args)]
struct SaidFlags {
    /// Recognition: who said it.
    #[arg(long, value_name = "NAME")]
    from: Option<String>,
    /// Recognition: what it is about.
    #[arg(long, value_name = "MILESTONE|WORK")]
    about: Option<String>,
    /// Recognition: their words.
    #[arg(long, value_name = "TEXT")]
    quote: Option<String>,
    /// Recognition: what they are to you.
    #[arg(long, value_enum)]
    relation: Option<Relation>,
    /// Recognition: how they know.
    #[arg(long, value_enum)]
    know: Option<Know>,
    /// Recognition: whether their words may leave.
    #[arg(long, value_enum)]
    publish: Option<Publish>,
}

impl Edit {
    /// Amends the entry.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let mut amendment = Amendment {
            entry: EntryRef(self.entry.clone()),
            on: self.on.map(DayText),
            began: self.began.map(DayText),
            areas: (!self.area.is_empty()).then(|| self.area.into_iter().map(AreaRef).collect()),
            work: self.work.map(WorkRef),
            make_new: self.new,
            text: talk.text_of(self.note)?,
            private: self.private,
            making: self.making.map(DurationText),
            overseeing: self.overseeing.map(DurationText),
            title: talk.text_of(self.title)?,
            level: self.level.map(LevelText),
            clear: self.clear,
            ..Amendment::default()
        };
        if !self.challenge.is_empty() {
            amendment.challenge = Some(challenges(self.challenge, NOT_CHANGED)?);
        }
        let word =
            |yes: bool, set: &'static str, unset: &'static str| if yes { set } else { unset };
        amendment.result = self
            .attempted
            .map(|yes| same_word(&word(yes, "attempted", "done")))
            .transpose()?;
        amendment.part = self
            .oversaw
            .map(|yes| same_word(&word(yes, "oversaw", "made")))
            .transpose()?;
        amendment.story = self
            .story
            .given(talk)?
            .map(|story| same_word(&story))
            .transpose()?;
        self.said.amend(&mut amendment, talk)?;
        if let Some(by) = self.by {
            amend_by(talk, &mut amendment, by)?;
        }
        let nothing = Amendment {
            entry: amendment.entry.clone(),
            ..Amendment::default()
        };
        if amendment == nothing {
            return Err(
                usage("Say what to change, such as --note or --on. Nothing was changed.")
                    .hint("`plumb edit --help` lists what each kind takes."),
            );
        }
        let done: Outcome<Logged> = talk.ask("amend_entry", &amendment).map_err(offer_new)?;
        answers::logged(talk, &done);
        Ok(())
    }
}

impl SaidFlags {
    fn amend(self, amendment: &mut Amendment, talk: &Talk) -> Result<()> {
        amendment.from = self.from;
        amendment.about = self.about.map(AboutRef);
        amendment.quote = talk.text_of(self.quote)?;
        amendment.relation = self.relation.map(|word| same_word(&word)).transpose()?;
        amendment.know = self.know.map(|word| same_word(&word)).transpose()?;
        amendment.publish = self.publish.map(|word| same_word(&word)).transpose()?;
        Ok(())
    }
}

/// `--by` is a name on a sounding and a day on a goal.
fn amend_by(talk: &Talk, amendment: &mut Amendment, by: String) -> Result<()> {
    let entry: EntryView = talk.ask(
        "entry",
        &OneEntry {
            entry: amendment.entry.clone(),
        },
    )?;
    if entry.entry.kind() == Kind::Goal {
        amendment.due = Some(DayText(by));
    } else {
        amendment.by = Some(by);
    }
    Ok(())
}

/// Add evidence to an entry.
#[derive(Args)]
pub struct Attach {
    /// An id, the ending that lists print, or a milestone's title.
    entry: String,
    #[command(flatten)]
    evidence: EvidenceFlags,
    #[command(flatten)]
    quotes: QuoteFlags,
}

impl Attach {
    /// Adds the evidence.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let evidence = self.evidence.collect(self.quotes, talk, NOT_CHANGED)?;
        if evidence.is_empty() {
            return Err(usage(
                "Give --link, --file, --quote or --measure. Nothing was attached.",
            ));
        }
        let done: Outcome<Logged> = talk.ask(
            "attach",
            &AttachRequest {
                entry: EntryRef(self.entry),
                evidence,
            },
        )?;
        answers::logged(talk, &done);
        Ok(())
    }
}

/// Take evidence from an entry.
#[derive(Args)]
pub struct Detach {
    /// An id, the ending that lists print, or a milestone's title.
    entry: String,
    /// Its place in the list, from 1.
    n: u16,
}

impl Detach {
    /// Takes the evidence away.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let done: Outcome<Logged> = talk.ask(
            "detach",
            &DetachRequest {
                entry: EntryRef(self.entry),
                n: self.n,
            },
        )?;
        answers::logged(talk, &done);
        Ok(())
    }
}

/// Delete entries; undo brings them back.
#[derive(Args)]
pub struct Delete {
    /// Ids, endings that lists print, or titles of milestones.
    #[arg(required_unless_present = "query", conflicts_with = "query")]
    entry: Vec<String>,
    /// Delete all that a query finds.
    #[arg(long)]
    query: Option<String>,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

impl Delete {
    /// Asks on a terminal, then deletes.
    pub fn run(self, talk: &Talk) -> Result<()> {
        if !self.yes
            && !talk.json
            && std::io::stdin().is_terminal()
            && !confirmed(&self.entry, self.query.as_deref())
        {
            return Err(Problem::new(
                Code::Refused,
                "declined",
                "Nothing was deleted.",
            ));
        }
        let request = DeleteEntries {
            entries: self.entry.into_iter().map(EntryRef).collect(),
            query: self.query,
        };
        let done: Outcome<Deleted> = talk.ask("delete_entries", &request)?;
        let ids = &done.value.ids;
        let line = format!("Deleted {}", counted(ids.len() as u64, "entry", "entries"));
        answers::print_written(
            talk,
            &json!({ "ids": ids }),
            &done,
            json!(ids.first()),
            &line,
        );
        Ok(())
    }
}

fn confirmed(entries: &[String], query: Option<&str>) -> bool {
    let what = query.map_or_else(
        || entries.join(", "),
        |query| format!("all that '{query}' finds"),
    );
    out::error_line(&format!("Delete {what}? Undo brings it back. [y/N]"));
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok()
        && answer.trim().eq_ignore_ascii_case("y")
}
