//! A thought: free reflection, whose words are the entry's text.
//!
//! A note has nothing of its own and changes no number.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Free reflection; the entry's text is required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {}
