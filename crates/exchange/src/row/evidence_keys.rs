//! The keys of one piece of evidence, each of the four sorts a closed shape.
//!
//! It does not know whether the file that it names is there.

use plumb_mastery::{Evidence, Measure, entry::EvidenceBody};
use serde::Deserialize;

use super::strict::{Civil, there};

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum EvidenceKeys {
    File {
        sha256: String,
        name: String,
        mime: String,
        bytes: u64,
        #[serde(default, deserialize_with = "there")]
        alt: Option<String>,
        #[serde(default)]
        caption: String,
    },
    Link {
        url: String,
        #[serde(default)]
        title: String,
        #[serde(default, deserialize_with = "there")]
        seen_on: Option<Civil>,
        #[serde(default)]
        caption: String,
    },
    Quote {
        text: String,
        #[serde(default)]
        source: String,
        #[serde(default)]
        caption: String,
    },
    Measure {
        what: String,
        #[serde(default, deserialize_with = "there")]
        from: Option<String>,
        to: String,
        #[serde(default)]
        unit: String,
        #[serde(default, deserialize_with = "there")]
        source: Option<String>,
        #[serde(default)]
        caption: String,
    },
}

impl From<EvidenceKeys> for Evidence {
    fn from(keys: EvidenceKeys) -> Self {
        let (body, caption) = match keys {
            EvidenceKeys::File {
                sha256,
                name,
                mime,
                bytes,
                alt,
                caption,
            } => (
                EvidenceBody::File {
                    sha256,
                    name,
                    mime,
                    bytes,
                    alt,
                },
                caption,
            ),
            EvidenceKeys::Link {
                url,
                title,
                seen_on,
                caption,
            } => {
                let seen_on = seen_on.map(|day| day.0);
                (
                    EvidenceBody::Link {
                        url,
                        title,
                        seen_on,
                    },
                    caption,
                )
            }
            EvidenceKeys::Quote {
                text,
                source,
                caption,
            } => (EvidenceBody::Quote { text, source }, caption),
            EvidenceKeys::Measure {
                what,
                from,
                to,
                unit,
                source,
                caption,
            } => (
                EvidenceBody::Measure(Measure {
                    what,
                    from,
                    to,
                    unit,
                    source,
                }),
                caption,
            ),
        };
        Self { body, caption }
    }
}
