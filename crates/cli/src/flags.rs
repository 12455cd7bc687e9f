//! Flags that several commands share: evidence, story, words of the model.

use clap::{ArgGroup, Args, ValueEnum};
use plumb_journal::{
    Code, Problem, Result,
    entries::{Challenge, NewEvidence},
    refs::{AreaRef, LevelText},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::talk::Talk;

/// Evidence of the sorts that every kind takes.
#[derive(Args)]
pub struct EvidenceFlags {
    /// An address: https, http or mailto.
    #[arg(long, value_name = "URL", num_args = 1.., action = clap::ArgAction::Append)]
    pub link: Vec<String>,
    /// A file to copy into the journal.
    #[arg(long, value_name = "PATH", num_args = 1.., action = clap::ArgAction::Append)]
    pub file: Vec<String>,
    /// A measure: 'latency: 840 -> 310 ms'.
    #[arg(long, value_name = "MEASURE", num_args = 1.., action = clap::ArgAction::Append)]
    pub measure: Vec<String>,
}

/// A quote as evidence.
#[derive(Args)]
pub struct QuoteFlags {
    /// Words to keep as evidence.
    #[arg(long, value_name = "TEXT")]
    pub quote: Vec<String>,
    /// Where the quoted words stand.
    #[arg(long, value_name = "SOURCE")]
    pub quote_source: Vec<String>,
}

impl EvidenceFlags {
    /// The evidence in the order files, links, quotes, measures; `nothing` says what did not happen where a flag is off.
    pub fn collect(
        self,
        quotes: QuoteFlags,
        talk: &Talk,
        nothing: &str,
    ) -> Result<Vec<NewEvidence>> {
        let mut evidence = Vec::new();
        for path in &self.file {
            evidence.push(NewEvidence::File {
                place: talk.place(path)?,
                alt: None,
                caption: String::new(),
            });
        }
        for url in self.link {
            evidence.push(NewEvidence::Link {
                url,
                title: String::new(),
                caption: String::new(),
            });
        }
        let mut sources = quotes.quote_source.into_iter();
        for text in quotes.quote {
            let source = sources.next().unwrap_or_default();
            evidence.push(NewEvidence::Quote {
                text: talk.text(text)?,
                source,
                caption: String::new(),
            });
        }
        if sources.next().is_some() {
            return Err(usage(&format!("--quote-source needs a --quote. {nothing}"))
                .hint("Give the words that stand there, too."));
        }
        for line in self.measure {
            evidence.push(NewEvidence::Measure {
                line,
                caption: String::new(),
            });
        }
        Ok(evidence)
    }
}

impl QuoteFlags {
    /// No quotes: a recognition keeps the flag for the words said.
    pub fn none() -> Self {
        Self {
            quote: Vec::new(),
            quote_source: Vec::new(),
        }
    }
}

/// The story of a milestone.
#[derive(Args)]
pub struct StoryFlags {
    /// What was hard about the start.
    #[arg(long, value_name = "TEXT")]
    pub situation: Option<String>,
    /// What you decided and did.
    #[arg(long, value_name = "TEXT")]
    pub action: Option<String>,
    /// What changed, for whom, since when.
    #[arg(long, value_name = "TEXT")]
    pub result: Option<String>,
    /// What you would do differently.
    #[arg(long, value_name = "TEXT")]
    pub learning: Option<String>,
    /// Your share, in one sentence.
    #[arg(long, value_name = "TEXT")]
    pub share: Option<String>,
}

impl StoryFlags {
    /// The story as an object of the fields that were given, or nothing.
    pub fn given(self, talk: &Talk) -> Result<Option<Value>> {
        let parts = [
            ("situation", self.situation),
            ("action", self.action),
            ("result", self.result),
            ("learning", self.learning),
            ("share", self.share),
        ];
        let mut story = serde_json::Map::new();
        for (name, text) in parts {
            if let Some(text) = talk.text_of(text)? {
                story.insert(name.to_owned(), Value::String(text));
            }
        }
        Ok((!story.is_empty()).then_some(Value::Object(story)))
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident),* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, ValueEnum, Serialize)]
        #[serde(rename_all = "lowercase")]
        #[allow(missing_docs)]
        pub enum $name { $($variant),* }
    };
}

words!(/// What the author of a recognition is to the owner.
Relation { Peer, Client, Teacher, Public, Jury });
words!(/// How the author of a recognition knows.
Know { Saw, Used, Checked, Told });
words!(/// Whether someone's words may leave.
Publish { Named, Anonymous, No, Unasked });

/// The model's own value of the same word.
pub fn same_word<T: DeserializeOwned>(word: &impl Serialize) -> Result<T> {
    let value = serde_json::to_value(word).unwrap_or(Value::Null);
    serde_json::from_value(value).map_err(|error| {
        Problem::new(
            Code::Usage,
            "word",
            "That word is not known here. Nothing was changed.",
        )
        .because(error)
    })
}

/// `AREA=LEVEL`, at the last equals sign, since a path may hold one; `nothing` says what did not happen where a word is none.
pub fn challenges(words: Vec<String>, nothing: &str) -> Result<Vec<Challenge>> {
    let read = |word: String| match word.rsplit_once('=') {
        Some((area, level)) if !area.is_empty() && !level.is_empty() => Ok(Challenge {
            area: AreaRef(area.to_owned()),
            level: LevelText(level.to_owned()),
        }),
        _ => Err(usage(&format!(
            "'{word}' is not AREA=LEVEL, such as Glaze=4. {nothing}"
        ))),
    };
    words.into_iter().map(read).collect()
}

/// What did not happen when something new was to be written down.
pub const NOT_LOGGED: &str = "Nothing was logged.";

/// What did not happen when something that is there was to be changed.
pub const NOT_CHANGED: &str = "Nothing was changed.";

/// What is off in the words of a command.
pub fn usage(message: &str) -> Problem {
    Problem::new(Code::Usage, "usage", message)
}

/// Names the flag that makes a work which is not there yet.
pub fn offer_new(problem: Problem) -> Problem {
    if problem.code == Code::Missing && problem.field.as_deref() == Some("work") {
        return problem.hint("Add --new to make it with the entry, or mend the name.");
    }
    problem
}

/// At least one of these flags has to be there: a command that sets nothing is a slip of the hand.
pub fn something(flags: &'static [&'static str]) -> ArgGroup {
    ArgGroup::new("something")
        .args(flags)
        .required(true)
        .multiple(true)
}
