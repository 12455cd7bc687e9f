//! `plumb profile`: the owner.

use clap::Subcommand;
use plumb_journal::{Result, commands::Nothing, outcome::Outcome, roles::SetProfile};
use serde_json::{Value, json};

use crate::{answers, flags::something, out, talk::Talk};

/// The owner's name, craft line and contact.
#[derive(Subcommand)]
pub enum Profile {
    /// What is known.
    Show,
    /// Set what is given; an empty text clears.
    #[command(group = something(&["name", "also", "line", "email", "url"]))]
    Set {
        /// The name.
        #[arg(long)]
        name: Option<String>,
        /// Other names of the same person, the whole list.
        #[arg(long, value_name = "NAME", num_args = 1.., action = clap::ArgAction::Append)]
        also: Vec<String>,
        /// The craft line.
        #[arg(long, value_name = "TEXT")]
        line: Option<String>,
        /// E-mail.
        #[arg(long, value_name = "ADDRESS")]
        email: Option<String>,
        /// Web address.
        #[arg(long)]
        url: Option<String>,
    },
}

impl Profile {
    /// Shows or sets.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Show => show(talk),
            Self::Set {
                name,
                also,
                line,
                email,
                url,
            } => {
                let also = (!also.is_empty()).then_some(also);
                let set = SetProfile {
                    name,
                    also,
                    craft_line: line,
                    email,
                    phone: None,
                    url,
                };
                let done: Outcome<Value> = talk.ask("set_profile", &set)?;
                answers::print_written(talk, &json!({}), &done, Value::Null, "Profile set");
                Ok(())
            }
        }
    }
}

fn show(talk: &Talk) -> Result<()> {
    let profile = talk.ask_value("profile", &Nothing {})?;
    if talk.json {
        answers::print_json(&profile);
        return Ok(());
    }
    let word = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let contact = |name: &str| word(profile.get("contact").and_then(|contact| contact.get(name)));
    for line in [
        word(profile.get("name")),
        word(profile.get("craft_line")),
        contact("email"),
        contact("url"),
    ] {
        if !line.is_empty() {
            out::line(&line);
        }
    }
    Ok(())
}
