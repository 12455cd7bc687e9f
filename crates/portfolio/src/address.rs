//! Which addresses may be links of a document.
//!
//! An address is a person's text like any other: characters that no reader can see are taken out of it first. What leads to anything but the web or
//! a mailbox stays words, and so does what is longer than a renderer takes. This module does not know what stands around an address.

use crate::clean::{self, Removed};

/// The longest address that leads anywhere, in bytes. The renderer of paper refuses 8,000, and half of that is more than any journal keeps on purpose.
pub const LONGEST: usize = 4_000;

/// What becomes of an address on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// It leads there.
    Leads(String),
    /// It is too long to be a link anywhere; its words stay.
    TooLong,
    /// It is none of the three sorts, or no address; its words stay.
    Words,
}

impl Address {
    /// Reads an address; what is taken out of it is added to `removed`.
    pub fn of(url: &str, removed: &mut Removed) -> Self {
        let url = clean::clean(url, removed);
        if !is_safe(&url) {
            Self::Words
        } else if url.len() > LONGEST {
            Self::TooLong
        } else {
            Self::Leads(url)
        }
    }
}

/// The most characters of an address that are shown; nobody types more off a page, and the link has them all.
const SHOWN: usize = 120;

/// An address as it is shown.
pub fn shown(url: &str) -> String {
    if url.chars().count() <= SHOWN {
        return url.to_owned();
    }
    let kept: String = url.chars().take(SHOWN - 1).collect();
    format!("{kept}…")
}

/// Whether an address is of a sort that may be a link: `https`, `http` or `mailto`, in any case of letters.
fn is_safe(url: &str) -> bool {
    let scheme = url
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| matches!(scheme.as_str(), "https" | "http" | "mailto"))
        && !url.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_addresses_lead_anywhere() {
        let mut removed = Removed::new();
        for url in [
            "JAVASCRIPT:alert(1)",
            "file:///etc/passwd",
            "https://a b",
            "",
        ] {
            assert_eq!(
                Address::of(url, &mut removed),
                Address::Words,
                "{url} opens no door"
            );
        }
        let mail = "MAILTO:a@example.org";
        assert_eq!(
            Address::of(mail, &mut removed),
            Address::Leads(mail.to_owned()),
            "mail is one of the three"
        );
    }

    #[test]
    fn an_address_loses_what_no_reader_can_see_and_says_so() {
        let mut removed = Removed::new();
        assert_eq!(
            Address::of("https://example.org/\u{202e}a\u{feff}", &mut removed),
            Address::Leads("https://example.org/a".to_owned()),
            "an override would show an address that it does not lead to"
        );
        assert_eq!(removed.len(), 2, "both removals are counted");
    }

    #[test]
    fn a_long_address_is_shown_in_part() {
        let long = format!("https://example.org/{}", "a".repeat(1_900));
        assert_eq!(
            shown(&long).chars().count(),
            SHOWN,
            "a table of one address would fill pages"
        );
        assert_eq!(
            shown("https://example.org"),
            "https://example.org",
            "a short one is shown whole"
        );
    }

    #[test]
    fn an_address_that_no_renderer_takes_is_no_link() {
        let long = format!("https://example.org/{}", "a".repeat(LONGEST));
        assert_eq!(
            Address::of(&long, &mut Removed::new()),
            Address::TooLong,
            "one long address would else keep the whole document from being written"
        );
    }
}
