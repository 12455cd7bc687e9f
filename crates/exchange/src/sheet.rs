//! What a foreign file gives: rows that can be taken, each with its key, and rows that cannot, each with its reason.
//!
//! Every row of the file is in exactly one of the two lists. A sheet knows what the file says, not what the journal holds.

use std::collections::{BTreeMap, HashMap};

use plumb_mastery::{Entry, Invalid};

use crate::answer::{NameCount, Need, Reads, Reason, Remark, State, sha256};

/// A foreign file, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<T = Entry> {
    /// The format's name, such as `csv`.
    pub format: &'static str,
    /// How the file is written.
    pub reads: Reads,
    /// What has to be said before anything is imported.
    pub needs: Vec<Need>,
    /// Names in the source that can be mapped.
    pub names: Vec<NameCount>,
    /// Addresses in a repository's history.
    pub addresses: Vec<NameCount>,
    /// Rows that can be taken, in the order of the file.
    pub taken: Vec<Taken<T>>,
    /// Rows that cannot or need not, in the order of the file.
    pub left: Vec<Left>,
    /// Names that the rows use and the journal does not have; made first where the person says so, and the file read again.
    pub wanted: Wanted,
    /// What a file of rejected rows begins with, such as the line of column names.
    pub head: String,
    /// What a file of rejected rows ends with.
    pub tail: String,
}

/// A row that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken<T = Entry> {
    /// The line where it begins.
    pub row: u64,
    /// What makes it the same row on another import of the same format.
    pub key: String,
    /// What tells whether the source says something else than last time; see `fingerprint`.
    pub fingerprint: String,
    /// What it would be. Where the source gives no id, the entry has the nil id until `journal` gives it one.
    pub brings: T,
    /// What to know about it.
    pub notes: Vec<Remark>,
}

/// A row that is left out or rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The line where it begins.
    pub row: u64,
    /// Left out, or rejected.
    pub state: State,
    /// Why, by its stable name.
    pub reason: Reason,
    /// The column or key that it is about.
    pub field: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    /// Why, in one sentence.
    pub message: String,
    /// The row in the source's own form, for the file of rejected rows; bytes, because it may be rejected for not being text.
    pub source: Vec<u8>,
}

/// Names that rows use and the journal does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Paths of areas, as written, each once.
    pub areas: Vec<String>,
    /// Titles of works, as written, each once.
    pub works: Vec<String>,
}

impl<T> Sheet<T> {
    /// A sheet without rows.
    pub fn empty(format: &'static str, reads: Reads) -> Self {
        Self {
            format,
            reads,
            needs: Vec::new(),
            names: Vec::new(),
            addresses: Vec::new(),
            taken: Vec::new(),
            left: Vec::new(),
            wanted: Wanted::default(),
            head: String::new(),
            tail: String::new(),
        }
    }

    /// The rejected rows in the source's own form, to be mended and given again.
    pub fn rejects(&self) -> Vec<u8> {
        let mut text = self.head.clone().into_bytes();
        for left in self
            .left
            .iter()
            .filter(|left| left.state == State::Rejected)
        {
            text.extend_from_slice(&left.source);
        }
        text.extend_from_slice(self.tail.as_bytes());
        text
    }
}

/// Why a cell or key cannot be taken, before it is known which row it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub reason: Reason,
    pub field: Option<String>,
    pub value: Option<String>,
    pub message: String,
}

impl Refusal {
    pub fn new(reason: Reason, field: &str, value: &str, message: impl Into<String>) -> Self {
        Self {
            reason,
            field: Some(field.to_owned()),
            value: (!value.is_empty()).then(|| value.to_owned()),
            message: message.into(),
        }
    }

    pub fn at(self, row: u64, source: impl AsRef<[u8]>) -> Left {
        let state = match self.reason {
            Reason::TooShort | Reason::Skipped => State::LeftOut,
            _ => State::Rejected,
        };
        Left {
            row,
            state,
            reason: self.reason,
            field: self.field,
            value: self.value,
            message: self.message,
            source: source.as_ref().to_vec(),
        }
    }
}

/// The model's refusals under the reasons of an import.
impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        let reason = match invalid.reason {
            "future" | "bad_date" => Reason::BadDate,
            "over_a_day" => Reason::OverADay,
            "too_long" => Reason::TooLong,
            "bad_number" => Reason::BadNumber,
            "unknown_area" => Reason::UnknownArea,
            "empty" => Reason::MissingField,
            _ => Reason::BadValue,
        };
        Self {
            reason,
            field: Some(invalid.field),
            value: None,
            message: invalid.message,
        }
    }
}

/// What tells whether the source says something else than last time: a hash over every field and its value, whatever their order was.
pub fn fingerprint(fields: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for (name, value) in fields {
        // Lengths part names and values, so that no two rows can run together into one text.
        text.push_str(&format!("{}:{name}{}:{value}", name.len(), value.len()));
    }
    sha256(text.as_bytes())
}

/// Numbers keys that repeat inside one file, because two equal rows can be two sittings.
#[derive(Default)]
pub(crate) struct Keys(HashMap<String, u32>);

impl Keys {
    /// The key itself the first time, then `key#2`, `key#3`.
    pub fn number(&mut self, key: String) -> String {
        let times = self.0.entry(key.clone()).or_default();
        *times += 1;
        match *times {
            1 => key,
            again => format!("{key}#{again}"),
        }
    }
}
