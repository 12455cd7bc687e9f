//! Something to show: a value inside an entry, without a life of its own.
//!
//! A file is named by the hash of its bytes, not by a place on a disk; numbers of a measure stay the decimal text that was written.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file, link, quote or measure, with an optional caption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// What it is.
    #[serde(flatten)]
    pub body: EvidenceBody,
    /// A line printed under it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub caption: String,
}

/// The four sorts of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum EvidenceBody {
    /// A file kept in the journal.
    File {
        /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
        sha256: String,
        /// The name it had; only a label.
        name: String,
        /// The type found in its content.
        mime: String,
        /// Its size in bytes.
        bytes: u64,
        /// Words for those who cannot see it; `None` until written, empty where decorative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alt: Option<String>,
    },
    /// An address: `https`, `http` or `mailto`.
    Link {
        /// The address.
        url: String,
        /// What it is called.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        title: String,
        /// The day it was seen there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seen_on: Option<NaiveDate>,
    },
    /// Words from somewhere, or where something lies that may not leave the building.
    Quote {
        /// The words, 1 to 2,000 characters.
        text: String,
        /// Where they stand.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        source: String,
    },
    /// A number, best with the number before.
    Measure(Measure),
}

/// A measured change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Measure {
    /// What was measured.
    pub what: String,
    /// The number before, as decimal text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The number after, as decimal text.
    pub to: String,
    /// Its unit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Where the number comes from; without it it is printed as unsourced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}
