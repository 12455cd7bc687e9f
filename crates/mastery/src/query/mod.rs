//! The query of a list: words, phrases, `-`, `or`, brackets, and keys such as `area:` and `has:`.
//!
//! All terms have to fit unless `or` stands between them. A mistake is refused where it stands, never taken for a word. A query does not know where entries are
//! kept: whoever holds them answers a `Candidate` for each, from an index or from the entry itself, and one rule says whether it is among them.

mod asked;
mod facts;
mod keys;
mod parse;
mod unfound;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    capture::Names,
    depth::Strength,
    entry::{Kind, Publish, Relation},
    ids::{AreaId, WorkId},
    period::Days,
    said::Sought,
};

pub use asked::{Asks, Candidate};
pub use facts::{Bits, Facts, Has, Mark, of_area, of_work, speaker, texts};
pub use keys::KEYS;
pub use unfound::{Unfound, unfound};

/// The longest query, in characters.
pub const LONGEST: usize = crate::search::LONGEST_QUERY;

/// The most words and phrases of one query.
pub const MOST_WORDS: usize = 32;

/// How deep brackets and minus signs may stand in each other.
pub const DEEPEST: usize = 16;

/// What a query is read with.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The areas and works that it may name.
    pub names: &'a Names,
    /// The day on which it is asked.
    pub today: NaiveDate,
    /// The instant at which a day begins where the person is.
    pub begins: &'a dyn Fn(NaiveDate) -> DateTime<Utc>,
}

/// What a list is asked for; nothing asked is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What has to hold; nothing where everything is asked for.
    pub(crate) term: Option<Term>,
    /// The words and phrases that terms speak of by their place here, each once.
    pub words: Vec<Sought>,
    /// The same for who said it.
    pub voices: Vec<Sought>,
}

/// What has to hold of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// Each of these.
    All(Vec<Term>),
    /// One of these.
    Any(Vec<Term>),
    /// Not this.
    Not(Box<Term>),
    /// It says this of the query's words.
    Says(usize),
    /// Its speaker is this of the query's voices.
    From(usize),
    /// It is of one of these kinds.
    Kind(Vec<Kind>),
    /// It names one of these areas, which stand in order.
    Area(Vec<AreaId>),
    /// It belongs to this work.
    Work(OfWork),
    /// It lies in these days.
    On(Days),
    /// It was written down between these instants.
    Recorded(Instants),
    /// It is a milestone of one of these strengths.
    Strength(Vec<Strength>),
    /// A rung that it is rated with lies here.
    Challenge(Range),
    /// Its minutes made lie here.
    Making(Range),
    /// Its minutes overseen lie here.
    Overseeing(Range),
    /// One of these is there.
    Has(Vec<Has>),
    /// One of these is not there, where it could be.
    Missing(Vec<Has>),
    /// It bears one of these marks.
    Is(Vec<Mark>),
    /// It is someone's words, who is one of these.
    Relation(Vec<Relation>),
    /// It is someone's words, of which one of these is so.
    Publish(Vec<Publish>),
}

/// To which work an entry belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfWork {
    /// To one of these; more than one where several have the title.
    One(Vec<WorkId>),
    /// To none.
    None,
}

/// Instants between which something lies, the last one not included; open where absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Instants {
    /// The first instant.
    pub(crate) from: Option<DateTime<Utc>>,
    /// The first instant after it.
    pub(crate) before: Option<DateTime<Utc>>,
}

/// Numbers between which something lies, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    /// The least.
    pub(crate) from: u16,
    /// The greatest.
    pub(crate) to: u16,
}

impl Range {
    fn holds(self, number: u16) -> bool {
        (self.from..=self.to).contains(&number)
    }
}
