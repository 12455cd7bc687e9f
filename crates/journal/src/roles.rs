//! Roles and the profile: who the owner is and what position was held when.

use plumb_mastery::{Role, RoleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{DayText, RoleRef};

/// A new role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct NewRole {
    /// Its title.
    pub title: String,
    /// Where.
    #[ts(optional, as = "Option<_>")]
    pub at: String,
    /// First day.
    pub from: DayText,
    /// Last day; none while it is held.
    pub to: Option<DayText>,
    /// In no export.
    #[ts(optional, as = "Option<_>")]
    pub private: bool,
}

/// What can be set of a role; what is absent stays, an empty `to` means still held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetRole {
    /// Which role.
    pub role: RoleRef,
    /// Its title.
    pub title: Option<String>,
    /// Where.
    pub at: Option<String>,
    /// First day.
    pub from: Option<DayText>,
    /// Last day.
    pub to: Option<DayText>,
    /// In no export.
    pub private: Option<bool>,
}

/// One role by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneRole {
    /// Which role.
    pub role: RoleRef,
}

/// A role that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleDone {
    /// The id.
    pub id: RoleId,
    /// Its title.
    pub title: String,
}

/// All roles, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Roles {
    /// The roles.
    pub roles: Vec<Role>,
}

/// What can be set of the profile; what is absent stays, an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetProfile {
    /// The name.
    pub name: Option<String>,
    /// Other names, whole list.
    pub also: Option<Vec<String>>,
    /// The craft line.
    pub craft_line: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Web address.
    pub url: Option<String>,
}
