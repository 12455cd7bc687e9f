//! The owner of the journal.
//!
//! Name and other names are "the owner", whose own words never vouch for a milestone. Contact is used only where the person exports it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line},
    entry::{LONGEST_NAME, LONGEST_TITLE},
    invalid::Invalid,
};

/// The person's own name, craft line and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Profile {
    /// The name printed on a portfolio.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Other names of the same person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// One line under the name, such as "Ash glazes and line".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub craft_line: String,
    /// How to reach the person; leaves only where switched on.
    #[serde(default, skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
}

/// How to reach the owner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Contact {
    /// An e-mail address; also the default for reading a repository's history.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// A telephone number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// A web address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
}

impl Contact {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.email.is_empty() && self.phone.is_empty() && self.url.is_empty()
    }
}

impl Profile {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        let contact = &mut self.contact;
        let texts = [
            &mut self.name,
            &mut self.craft_line,
            &mut contact.email,
            &mut contact.phone,
            &mut contact.url,
        ];
        texts
            .into_iter()
            .chain(&mut self.also)
            .for_each(check::tidy);
    }

    /// Checks every text; an address of the web is `https` or `http`.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc` or `bad_link`.
    pub fn check(&self) -> Result<(), Invalid> {
        line("name", &self.name, 0, LONGEST_NAME)?;
        self.also
            .iter()
            .try_for_each(|name| line("also", name, 1, LONGEST_NAME))?;
        line("craft_line", &self.craft_line, 0, LONGEST_TITLE)?;
        line("email", &self.contact.email, 0, LONGEST_TITLE)?;
        line("phone", &self.contact.phone, 0, LONGEST_NAME)?;
        if self.contact.url.is_empty() {
            Ok(())
        } else {
            check::link("url", &self.contact.url)
        }
    }
}
