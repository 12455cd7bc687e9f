//! Which language is spoken: the person's choice, for the length of one call.
//!
//! A sentence is made deep inside of charts, errors and documents, and the language is the same for all of one answer. So whoever answers a
//! person says once in which language, for everything that happens inside, and nothing between has to carry it. Two calls at once may speak two
//! languages: a document has its own. Nothing but sentences may depend on it, and the words by which a typed line is read.

use std::cell::Cell;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language that Plumb speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// English made longer and accented, so that a look finds sentences that are not in the message files and words that are cut off.
    #[serde(rename = "pseudo")]
    Pseudo,
}

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

impl Language {
    /// The languages that a person can choose.
    pub const CHOICES: [Self; 2] = [Self::English, Self::German];

    /// Its tag, as documents carry it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "en",
            Self::German => "de",
        }
    }

    /// The language of a tag such as "de-AT" or "de_DE.UTF-8"; none that Plumb speaks: nothing.
    pub fn of_tag(tag: &str) -> Option<Self> {
        if tag == "pseudo" {
            return Some(Self::Pseudo);
        }
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::CHOICES
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The language that is spoken here and now; English where nobody said.
    pub fn spoken() -> Self {
        SPOKEN.get()
    }

    /// Does something while this language is spoken.
    pub fn speaking<R>(self, work: impl FnOnce() -> R) -> R {
        /// Gives the language back to whoever spoke before, even through a panic.
        struct Before(Language);
        impl Drop for Before {
            fn drop(&mut self) {
                SPOKEN.set(self.0);
            }
        }
        let _before = Before(SPOKEN.replace(self));
        work()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_spoken_inside_and_given_back_after() {
        let inside = Language::German.speaking(|| {
            let document = Language::English.speaking(Language::spoken);
            (document, Language::spoken())
        });
        assert_eq!(
            inside,
            (Language::English, Language::German),
            "a document inside has its own language and takes nothing from what is around it"
        );
        assert_eq!(
            Language::spoken(),
            Language::English,
            "and after it all is as before"
        );
    }

    #[test]
    fn a_panic_leaves_nobody_speaking_a_foreign_language() {
        let failed = std::panic::catch_unwind(|| Language::German.speaking(|| panic!("as a test")));
        assert!(failed.is_err(), "it did fail");
        assert_eq!(
            Language::spoken(),
            Language::English,
            "the thread serves others after it"
        );
    }

    #[test]
    fn a_tag_names_its_language_in_every_form_that_systems_use() {
        for (tag, language) in [
            ("de", Some(Language::German)),
            ("de-AT", Some(Language::German)),
            ("de_CH.UTF-8", Some(Language::German)),
            ("EN_gb", Some(Language::English)),
            ("C.UTF-8", None),
            ("fr", None),
            ("", None),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
    }
}
