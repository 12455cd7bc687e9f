//! What is wrong with something a person wrote, and where.
//!
//! An `Invalid` names the field, a stable reason for programs, and a sentence for the person. It does not know which screen or
//! command asked.

use thiserror::Error;

use crate::said::Span;

/// A value that the model refuses.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Invalid {
    /// The field as the wire names it, such as `on` or `challenge`.
    pub field: String,
    /// A stable name for tests and programs, such as `bad_date` or `too_long`.
    pub reason: &'static str,
    /// What is wrong, in one sentence for the person.
    pub message: String,
    /// What would be right, where that can be said.
    pub hint: Option<String>,
    /// Where in the field it stands, where that is not the whole of it.
    pub at: Option<Span>,
}

impl Invalid {
    /// Names a field, a reason and a sentence.
    pub fn new(field: impl Into<String>, reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            reason,
            message: message.into(),
            hint: None,
            at: None,
        }
    }

    /// Adds what would be right.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds where in the field it stands.
    #[must_use]
    pub fn at(mut self, at: Span) -> Self {
        self.at = Some(at);
        self
    }
}
