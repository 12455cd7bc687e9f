//! What is wrong with something a person wrote, and where.
//!
//! An `Invalid` names the field, a stable reason for programs, and a sentence for the person. It does not know which screen or
//! command asked.

use thiserror::Error;

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
}

impl Invalid {
    /// Names a field, a reason and a sentence.
    pub fn new(field: impl Into<String>, reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            reason,
            message: message.into(),
            hint: None,
        }
    }

    /// Adds what would be right.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
