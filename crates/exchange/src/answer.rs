//! What a dry run answers: what was seen, what it needs, and what would become of every row.
//!
//! The counts of a dry run are those of the import that follows, because both are made from the same `Sheet` and the same comparison. This
//! module does not know how to write anything.

use std::fmt::Write as _;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::encoding::Encoding;

/// The answer of a dry run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answer {
    /// The format's name, such as `csv`.
    pub format: String,
    /// The file that was looked at.
    pub file: Source,
    /// How it is written.
    pub reads: Reads,
    /// What has to be said before anything is imported.
    pub needs: Vec<Need>,
    /// Names in the source that can be mapped to areas and works.
    pub names: Vec<NameCount>,
    /// Addresses in a repository's history, for the person to choose their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub addresses: Vec<NameCount>,
    /// How many rows came to what.
    pub counts: Counts,
    /// Every row, in the order of the file.
    pub rows: Vec<RowAnswer>,
}

/// The file that was looked at; applying stops where its hash is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// Its name without a folder.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reads {
    /// Its encoding.
    pub encoding: Encoding,
    /// Whether it begins with a byte order mark.
    pub bom: bool,
    /// What parts its cells, where it has cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub delimiter: Option<char>,
}

/// Something that has to be said before anything is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Whether 03/04/2024 is in March or in April.
    DayOrder,
    /// Which addresses in a history are the person's own.
    Email,
}

/// A name of the source and how many rows it has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameCount {
    /// The name as the source has it.
    pub name: String,
    /// How many rows have it.
    #[ts(type = "number")]
    pub rows: u64,
    /// What it is mapped to; nothing yet.
    pub to: Option<String>,
}

/// How many rows came to what; `read` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// All rows.
    #[ts(type = "number")]
    pub read: u64,
    /// Not in this journal.
    #[ts(type = "number")]
    pub new: u64,
    /// In this journal, as they were when last imported.
    #[ts(type = "number")]
    pub same: u64,
    /// In this journal, and different since they were last imported.
    #[ts(type = "number")]
    pub changed: u64,
    /// Deleted from this journal since.
    #[ts(type = "number")]
    pub deleted: u64,
    /// Not practice, too short, skipped.
    #[ts(type = "number")]
    pub left_out: u64,
    /// Cannot be read.
    #[ts(type = "number")]
    pub rejected: u64,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is added.
    New,
    /// It is here already, as it was when last imported.
    Same,
    /// It is here already and the file says something else than last time; the person's own is kept unless they choose the file's.
    Changed,
    /// It was imported and deleted since; it stays deleted unless ticked.
    Deleted,
    /// It is nothing to keep, for the reason named.
    LeftOut,
    /// It cannot be read, for the reason named.
    Rejected,
}

/// Why a row is left out or rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Under half a minute.
    TooShort,
    /// Longer than 24 hours.
    OverADay,
    /// Mapped to skip, or not by the person.
    Skipped,
    /// A needed value is empty.
    MissingField,
    /// Not a date.
    BadDate,
    /// Not a number, or not a duration.
    BadNumber,
    /// Cannot be what the field says.
    BadValue,
    /// A name that is not there.
    UnknownArea,
    /// A second row of one id.
    DuplicateId,
    /// A text over its limit.
    TooLong,
}

/// Something to know about a row that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Its minutes are an estimate.
    Estimated,
    /// A session of that day, area and length exists.
    PossibleDouble,
    /// A file that it names was not found beside it.
    MediaMissing,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowAnswer {
    /// The line where it begins, the first line being 1.
    #[ts(type = "number")]
    pub row: u64,
    /// What becomes of it.
    pub state: State,
    /// Why it is left out or rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<Reason>,
    /// The column or key that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// What stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub value: Option<String>,
    /// What is wrong, in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub message: Option<String>,
    /// What to know about a row that is taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub notes: Vec<Remark>,
    /// The entry that it would be, as the command line prints entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "Record<string, unknown>")]
    pub entry: Option<Shown>,
}

/// A row as JSON, kept as its text: a file may have a hundred thousand, and taken apart each takes many times its length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown(String);

impl From<serde_json::Value> for Shown {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string())
    }
}

impl Shown {
    /// The row, taken apart.
    pub fn value(&self) -> serde_json::Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(to)
    }
}

impl<'de> Deserialize<'de> for Shown {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(from).map(Self::from)
    }
}

impl Source {
    /// Measures the bytes of a file called `name`.
    pub fn of(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
        }
    }
}

impl Counts {
    /// Counts one more row.
    pub fn add(&mut self, state: State) {
        self.read += 1;
        *match state {
            State::New => &mut self.new,
            State::Same => &mut self.same,
            State::Changed => &mut self.changed,
            State::Deleted => &mut self.deleted,
            State::LeftOut => &mut self.left_out,
            State::Rejected => &mut self.rejected,
        } += 1;
    }
}

/// SHA-256 as 64 lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
