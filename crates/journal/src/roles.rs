//! Roles and the profile: who the owner is and what position was held when.
//!
//! A role colours the background of time charts and changes no number; the profile's names are those that never vouch. Neither leaves unless exported.

use plumb_mastery::{Day, Precision, Profile, Role, RoleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    commands::Nothing,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{DayText, RoleRef},
    transact::Done,
};

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

impl Journal {
    /// All roles, newest first.
    pub fn roles(&self, _: Nothing) -> Result<Roles> {
        self.read(|reader| {
            Ok(Roles {
                roles: reader.roles()?,
            })
        })
    }

    /// The owner.
    pub fn profile(&self, _: Nothing) -> Result<Profile> {
        self.read(|reader| reader.profile())
    }

    /// Adds a role.
    pub fn add_role(&self, call: &Call<'_>, request: NewRole) -> Result<Outcome<RoleDone>> {
        self.transact("add_role", call, |tx| {
            let from = names::day(&request.from, "from", tx.today(), Tail::Changed)?;
            let to = end(tx, request.to.as_ref())?;
            let role = Role {
                id: tx.new_role_id(),
                title: request.title.trim().to_owned(),
                at: request.at.trim().to_owned(),
                // A band begins where the time named begins.
                from: from.earliest(),
                from_precision: from.precision,
                to: to.map(|day| day.on),
                to_precision: to.map_or(Precision::Day, |day| day.precision),
                private: request.private,
            };
            let (id, title) = (role.id, role.title.clone());
            tx.put(role)?;
            Ok(Done::new(
                RoleDone {
                    id,
                    title: title.clone(),
                },
                format!("Add {title}"),
                format!("Added: {title}."),
            ))
        })
    }

    /// Sets what is known of a role; an empty `to` means still held.
    pub fn set_role(&self, call: &Call<'_>, request: SetRole) -> Result<Outcome<RoleDone>> {
        self.transact("set_role", call, |tx| {
            let id = names::role(tx, &request.role)?;
            let mut role = tx.find::<Role>(&id)?.ok_or_else(gone)?;
            if let Some(title) = &request.title {
                title.trim().clone_into(&mut role.title);
            }
            if let Some(at) = &request.at {
                at.trim().clone_into(&mut role.at);
            }
            if let Some(typed) = &request.from {
                let from = names::day(typed, "from", tx.today(), Tail::Changed)?;
                (role.from, role.from_precision) = (from.earliest(), from.precision);
            }
            if request.to.is_some() {
                let to = end(tx, request.to.as_ref())?;
                (role.to, role.to_precision) = (
                    to.map(|day| day.on),
                    to.map_or(Precision::Day, |day| day.precision),
                );
            }
            role.private = request.private.unwrap_or(role.private);
            let title = role.title.clone();
            tx.put(role)?;
            Ok(Done::new(
                RoleDone {
                    id,
                    title: title.clone(),
                },
                format!("Set {title}"),
                format!("Saved: {title}."),
            ))
        })
    }

    /// Deletes a role; no number changes.
    pub fn delete_role(&self, call: &Call<'_>, request: OneRole) -> Result<Outcome<RoleDone>> {
        self.transact("delete_role", call, |tx| {
            let id = names::role(tx, &request.role)?;
            let role = tx.find::<Role>(&id)?.ok_or_else(gone)?;
            tx.remove::<Role>(&id)?;
            let title = role.title;
            Ok(Done::new(
                RoleDone {
                    id,
                    title: title.clone(),
                },
                format!("Delete {title}"),
                format!("Deleted: {title}."),
            ))
        })
    }

    /// Sets the owner's names, craft line and contact; an empty text clears.
    pub fn set_profile(&self, call: &Call<'_>, request: SetProfile) -> Result<Outcome<Nothing>> {
        self.transact("set_profile", call, |tx| {
            let mut profile = tx.profile()?;
            let set = |field: &mut String, given: &Option<String>| {
                if let Some(text) = given {
                    text.trim().clone_into(field);
                }
            };
            set(&mut profile.name, &request.name);
            set(&mut profile.craft_line, &request.craft_line);
            set(&mut profile.contact.email, &request.email);
            set(&mut profile.contact.phone, &request.phone);
            set(&mut profile.contact.url, &request.url);
            if let Some(also) = &request.also {
                profile.also = also
                    .iter()
                    .map(|name| name.trim().to_owned())
                    .filter(|name| !name.is_empty())
                    .collect();
            }
            tx.put(profile)?;
            Ok(Done::new(
                Nothing {},
                "Set the profile",
                "Saved: your profile.",
            ))
        })
    }
}

/// The last day of a role; none while it is held.
fn end(reader: &Reader<'_>, typed: Option<&DayText>) -> Result<Option<Day>> {
    match typed.filter(|text| !text.0.trim().is_empty()) {
        None => Ok(None),
        Some(text) => names::day(text, "to", reader.today(), Tail::Changed).map(Some),
    }
}

fn gone() -> Problem {
    Problem::new(
        Code::Missing,
        "role",
        "That role was deleted meanwhile. Nothing was changed.",
    )
    .hint("Look at the list of roles again.")
}
