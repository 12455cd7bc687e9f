//! `plumb log`: an entry of any kind.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    entries::{
        Common, Logged, NewGoal, NewMilestone, NewNote, NewRecognition, NewSession, NewSounding,
    },
    outcome::Outcome,
    refs::{AboutRef, AreaRef, DayText, DurationText, LevelText, WorkRef},
};

use crate::{
    answers,
    flags::{
        EvidenceFlags, Know, NOT_LOGGED, Publish, QuoteFlags, Relation, StoryFlags, challenges,
        offer_new, same_word, usage,
    },
    talk::Talk,
};

/// Log an entry of any kind.
#[derive(Subcommand)]
pub enum Log {
    /// Time spent.
    Session(Session),
    /// Something done.
    Milestone(Box<Milestone>),
    /// A thought.
    Note(Note),
    /// What someone said.
    Recognition(Recognition),
    /// How deep someone says it is.
    Sounding(Sounding),
    /// How deep you want to be.
    Goal(Goal),
}

/// What every kind takes.
#[derive(Args)]
struct Shared {
    /// The day: 2026-11-20, 2026-11, 2014, yesterday, "last tuesday".
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// An area, by name or path; the first is the primary one.
    #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append)]
    area: Vec<String>,
    /// The work it belongs to.
    #[arg(long)]
    work: Option<String>,
    /// Your own words; - reads standard input.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    evidence: EvidenceFlags,
    /// Keep it out of every export.
    #[arg(long)]
    private: bool,
    /// Make a work that does not exist yet.
    #[arg(long)]
    new: bool,
}

impl Shared {
    fn common(self, quotes: QuoteFlags, talk: &Talk) -> Result<Common> {
        Ok(Common {
            on: self.on.map(DayText),
            began: None,
            areas: self.area.into_iter().map(AreaRef).collect(),
            work: self.work.map(WorkRef),
            make_new: self.new,
            text: talk.text_of(self.note)?.unwrap_or_default(),
            evidence: self.evidence.collect(quotes, talk, NOT_LOGGED)?,
            private: self.private.then_some(true),
        })
    }
}

/// Time spent.
#[derive(Args)]
pub struct Session {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    quotes: QuoteFlags,
    /// Time of your own hands or judgement in the work: 90m, 1h30, 1.5h.
    #[arg(long, value_name = "DUR")]
    making: Option<String>,
    /// Time of arranging the work of others.
    #[arg(long, value_name = "DUR")]
    overseeing: Option<String>,
}

/// Something done.
#[derive(Args)]
pub struct Milestone {
    /// What was done.
    title: String,
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    quotes: QuoteFlags,
    /// How hard it was: AREA=RUNG, a number or a name.
    #[arg(long, value_name = "AREA=LEVEL", num_args = 1.., action = clap::ArgAction::Append)]
    challenge: Vec<String>,
    /// It was tried and not finished.
    #[arg(long)]
    attempted: bool,
    /// It was made by others, arranged by you.
    #[arg(long)]
    oversaw: bool,
    /// The first day of what took several.
    #[arg(long, value_name = "DATE")]
    began: Option<String>,
    #[command(flatten)]
    story: StoryFlags,
}

/// A thought.
#[derive(Args)]
pub struct Note {
    /// The words; - reads standard input.
    text: String,
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    quotes: QuoteFlags,
}

/// What someone said.
#[derive(Args)]
pub struct Recognition {
    /// Who said it.
    #[arg(long, value_name = "NAME")]
    from: String,
    #[command(flatten)]
    shared: Shared,
    /// The milestone or work it is about.
    #[arg(long, value_name = "MILESTONE|WORK")]
    about: Option<String>,
    /// Their words.
    #[arg(long, value_name = "TEXT")]
    quote: Option<String>,
    /// What they are to you.
    #[arg(long, value_enum)]
    relation: Option<Relation>,
    /// How they know.
    #[arg(long, value_enum)]
    know: Option<Know>,
    /// Whether their words may leave.
    #[arg(long, value_enum)]
    publish: Option<Publish>,
}

/// How deep someone says it is.
#[derive(Args)]
pub struct Sounding {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    quotes: QuoteFlags,
    /// A rung, in halves: 3.5, or a name.
    #[arg(long, allow_negative_numbers = true)]
    level: String,
    /// Someone else who sounds.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

/// How deep you want to be.
#[derive(Args)]
pub struct Goal {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    quotes: QuoteFlags,
    /// A rung, in halves: 3.5, or a name.
    #[arg(long, allow_negative_numbers = true)]
    level: String,
    /// By when.
    #[arg(long, value_name = "DATE")]
    by: Option<String>,
    /// Why; - reads standard input.
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
}

impl Log {
    /// Logs the entry and prints its line.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let done: Result<Outcome<Logged>> = match self {
            Self::Session(session) => session.ask(talk),
            Self::Milestone(milestone) => milestone.ask(talk),
            Self::Note(note) => note.ask(talk),
            Self::Recognition(recognition) => recognition.ask(talk),
            Self::Sounding(sounding) => sounding.ask(talk),
            Self::Goal(goal) => goal.ask(talk),
        };
        answers::logged(talk, &done.map_err(offer_new)?);
        Ok(())
    }
}

impl Session {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        let new = NewSession {
            common: self.shared.common(self.quotes, talk)?,
            making: self.making.map(DurationText),
            overseeing: self.overseeing.map(DurationText),
        };
        talk.ask("log_session", &new)
    }
}

impl Milestone {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        let mut common = self.shared.common(self.quotes, talk)?;
        common.began = self.began.map(DayText);
        let story = self.story.given(talk)?;
        let mut new = NewMilestone {
            common,
            title: talk.text(self.title)?,
            challenge: challenges(self.challenge, NOT_LOGGED)?,
            ..NewMilestone::default()
        };
        new.story = story.map(|story| same_word(&story)).transpose()?;
        if self.attempted {
            new.result = same_word(&"attempted")?;
        }
        if self.oversaw {
            new.part = same_word(&"oversaw")?;
        }
        talk.ask("log_milestone", &new)
    }
}

impl Note {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        if self.shared.note.is_some() {
            return Err(usage(
                "A note's words stand first, without --note. Nothing was logged.",
            ));
        }
        let mut common = self.shared.common(self.quotes, talk)?;
        common.text = talk.text(self.text)?;
        talk.ask("log_note", &NewNote { common })
    }
}

impl Recognition {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        let mut new = NewRecognition {
            common: self.shared.common(QuoteFlags::none(), talk)?,
            from: self.from,
            about: self.about.map(AboutRef),
            quote: talk.text_of(self.quote)?.unwrap_or_default(),
            ..NewRecognition::default()
        };
        new.know = self.know.map(|know| same_word(&know)).transpose()?;
        if let Some(relation) = self.relation {
            new.relation = same_word(&relation)?;
        }
        if let Some(publish) = self.publish {
            new.publish = same_word(&publish)?;
        }
        talk.ask("log_recognition", &new)
    }
}

impl Sounding {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        let common = self.shared.common(self.quotes, talk)?;
        talk.ask(
            "log_sounding",
            &NewSounding {
                common,
                level: LevelText(self.level),
                by: self.by,
            },
        )
    }
}

impl Goal {
    fn ask(self, talk: &Talk) -> Result<Outcome<Logged>> {
        if self.shared.note.is_some() && self.why.is_some() {
            return Err(usage(
                "A goal keeps one text, and --why and --note are two. Nothing was logged.",
            )
            .hint("Write both in one of them."));
        }
        let mut common = self.shared.common(self.quotes, talk)?;
        if let Some(why) = talk.text_of(self.why)? {
            common.text = why;
        }
        talk.ask(
            "log_goal",
            &NewGoal {
                common,
                level: LevelText(self.level),
                due: self.by.map(DayText),
            },
        )
    }
}
