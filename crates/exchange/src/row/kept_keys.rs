//! The keys of what is kept beside the entries: saved searches, templates, plates and slips.
//!
//! Each is a closed shape, like every row. What a template's form holds is checked by the model, not here.

use plumb_mastery::{
    About, EntryId, Kind, Plate, PlateId, Search, SearchId, Slip, SlipId, Template, TemplateId,
    plate::{Crop, Side},
};
use serde::{Deserialize, de::IgnoredAny};

use super::strict::{Civil, there};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SearchKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: SearchId,
    name: String,
    query: String,
}

impl From<SearchKeys> for Search {
    fn from(keys: SearchKeys) -> Self {
        Self {
            id: keys.id,
            name: keys.name,
            query: keys.query,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: TemplateId,
    name: String,
    kind: Kind,
    form: String,
}

impl From<TemplateKeys> for Template {
    fn from(keys: TemplateKeys) -> Self {
        Self {
            id: keys.id,
            name: keys.name,
            kind: keys.kind,
            form: keys.form,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlateKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: PlateId,
    title: String,
    left: SideKeys,
    right: SideKeys,
    #[serde(default)]
    private: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SideKeys {
    entry: EntryId,
    sha256: String,
    #[serde(default, deserialize_with = "there")]
    crop: Option<Crop>,
    #[serde(default)]
    line: String,
}

impl From<PlateKeys> for Plate {
    fn from(keys: PlateKeys) -> Self {
        Self {
            id: keys.id,
            title: keys.title,
            left: keys.left.into(),
            right: keys.right.into(),
            private: keys.private,
        }
    }
}

impl From<SideKeys> for Side {
    fn from(keys: SideKeys) -> Self {
        Self {
            entry: keys.entry,
            sha256: keys.sha256,
            crop: keys.crop,
            line: keys.line,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SlipKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: SlipId,
    about: About,
    #[serde(default)]
    person: String,
    saved_on: Civil,
}

impl From<SlipKeys> for Slip {
    fn from(keys: SlipKeys) -> Self {
        Self {
            id: keys.id,
            about: keys.about,
            person: keys.person,
            saved_on: keys.saved_on.0,
        }
    }
}
