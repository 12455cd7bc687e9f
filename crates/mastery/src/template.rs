//! A template: a filled form of an entry that was kept for another time.
//!
//! The form is the request that would log the entry, without a day. What it names may be gone by the time it is used; whoever fills a form from
//! it leaves out what is not there any more. It is never dated and changes no number.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, prose},
    entry::{Kind, LONGEST_NAME},
    ids::TemplateId,
    invalid::Invalid,
};

/// The longest form that can be kept, in characters.
pub const LONGEST_FORM: usize = 60_000;

/// A filled form, kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Template {
    /// Its name that never changes.
    pub id: TemplateId,
    /// 1 to 120 characters, such as "Evening at the wheel".
    pub name: String,
    /// The kind of entry that it fills.
    pub kind: Kind,
    /// The request that would log it, as a JSON object.
    pub form: String,
}

impl Template {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.name);
    }

    /// Checks the template.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc`, or `bad_value` where the form is no JSON object.
    pub fn check(&self) -> Result<(), Invalid> {
        line("name", &self.name, 1, LONGEST_NAME)?;
        prose("form", &self.form, LONGEST_FORM)?;
        let form: Result<serde_json::Map<String, serde_json::Value>, _> =
            serde_json::from_str(&self.form);
        form.map(drop).map_err(|_| {
            Invalid::new(
                "form",
                "bad_value",
                format!("The form of '{}' cannot be read.", self.name),
            )
        })
    }
}
