//! `plumb role`: positions held.

use clap::Subcommand;
use plumb_journal::{
    Result,
    commands::Nothing,
    mastery::{Day, words},
    outcome::Outcome,
    refs::{DayText, RoleRef},
    roles::{NewRole, OneRole, Roles, SetRole},
};
use serde::Serialize;
use serde_json::Value;

use crate::{answers, flags::something, out, talk::Talk};

/// Positions held, drawn behind every time chart.
#[derive(Subcommand)]
pub enum Role {
    /// Add a role.
    Add {
        /// Its title.
        title: String,
        /// First day.
        #[arg(long, value_name = "DATE")]
        from: String,
        /// Last day.
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// Where.
        #[arg(long, value_name = "WHERE")]
        at: Option<String>,
        /// Keep it out of every export.
        #[arg(long)]
        private: bool,
    },
    /// All roles, newest first.
    List,
    /// Set what is known of a role.
    #[command(group = something(&["title", "from", "to", "at", "private"]))]
    Set {
        /// Which role.
        role: String,
        /// Its new title.
        #[arg(long)]
        title: Option<String>,
        /// First day.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Last day; an empty one means still held.
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// Where.
        #[arg(long, value_name = "WHERE")]
        at: Option<String>,
        /// Keep it out of every export, or no more.
        #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
        private: Option<bool>,
    },
    /// Delete a role.
    Delete {
        /// Which role.
        role: String,
    },
}

impl Role {
    /// Adds, lists, sets or deletes.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Add {
                title,
                from,
                to,
                at,
                private,
            } => {
                let new = NewRole {
                    title,
                    at: at.unwrap_or_default(),
                    from: DayText(from),
                    to: to.map(DayText),
                    private,
                };
                done(talk, "add_role", &new, "Added role")
            }
            Self::List => list(talk),
            Self::Set {
                role,
                title,
                from,
                to,
                at,
                private,
            } => {
                let set = SetRole {
                    role: RoleRef(role),
                    title,
                    at,
                    from: from.map(DayText),
                    to: to.map(DayText),
                    private,
                };
                done(talk, "set_role", &set, "Set")
            }
            Self::Delete { role } => done(
                talk,
                "delete_role",
                &OneRole {
                    role: RoleRef(role),
                },
                "Deleted role",
            ),
        }
    }
}

fn done(talk: &Talk, name: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<Value> = talk.ask(name, request)?;
    let title = done
        .value
        .get("title")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    answers::written(talk, &done, &format!("{verb} {title}"));
    Ok(())
}

fn list(talk: &Talk) -> Result<()> {
    let roles: Roles = talk.ask("roles", &Nothing {})?;
    if talk.json {
        answers::print_json(&roles.roles);
        return Ok(());
    }
    for role in &roles.roles {
        let day = |on, precision| words::day(Day { on, precision });
        let from = day(role.from, role.from_precision);
        let to = role
            .to
            .map_or_else(|| "still".to_owned(), |to| day(to, role.to_precision));
        let line = format!(
            "{}  {from} to {to}  {} {}",
            answers::ending(&role.id),
            role.title,
            role.at
        );
        out::line(line.trim_end());
    }
    Ok(())
}
