//! A position held for a span: the quiet band behind every time chart.
//!
//! Roles change no number; they may overlap. A role does not know what was made while it was held.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{date::Precision, ids::RoleId};

/// A position held from a day, to a day or still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Role {
    /// Its name that never changes.
    pub id: RoleId,
    /// 1 to 120 characters, such as "Head of design".
    pub title: String,
    /// Where it was held.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
    /// The first day; for a month or year its first day, because a band begins where the time named begins.
    pub from: NaiveDate,
    /// How exactly the first day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub from_precision: Precision,
    /// The last day; none while it is still held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// How exactly the last day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub to_precision: Precision,
    /// In no export (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}
