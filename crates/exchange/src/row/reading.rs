//! Text to rows, strictly: every key is known to its type and kind, stands once and holds what it should.
//!
//! The shapes here are closed, so nothing can nest deeper than they do. They do not check the model's invariants and do not know other rows.

use plumb_mastery::{
    Area, AreaId, AreaKind, Ladder, Precision, Profile, Role, RoleId, Rung, Work, WorkId,
    profile::Contact,
};
use serde::{Deserialize, de::IgnoredAny};

use super::{
    DEEPEST, Row, RowError, RowType,
    entry_keys::EntryKeys,
    kept_keys::{PlateKeys, SearchKeys, SlipKeys, TemplateKeys},
    plain,
    strict::{Civil, NOT_A_DATE, there},
};

#[derive(Deserialize)]
struct Tag<'a> {
    #[serde(borrow)]
    r#type: std::borrow::Cow<'a, str>,
}

pub(super) fn read(line: &str) -> Result<Row, RowError> {
    let refuse = |error: serde_json::Error| explain(line, &error);
    let tag: Tag = serde_json::from_str(line).map_err(refuse)?;
    match RowType::ALL
        .into_iter()
        .find(|row_type| row_type.word() == tag.r#type)
    {
        Some(RowType::Profile) => keys(line).map(|keys: ProfileKeys| Row::Profile(keys.into())),
        Some(RowType::Role) => keys(line).map(|keys: RoleKeys| Row::Role(keys.into())),
        Some(RowType::Area) => keys(line).map(|keys: AreaKeys| Row::Area(keys.into())),
        Some(RowType::Work) => keys(line).map(|keys: WorkKeys| Row::Work(keys.into())),
        Some(RowType::Entry) => keys(line)
            .and_then(EntryKeys::entry)
            .map(|entry| Row::Entry(*entry)),
        Some(RowType::Search) => keys(line).map(|keys: SearchKeys| Row::Search(keys.into())),
        Some(RowType::Template) => keys(line).map(|keys: TemplateKeys| Row::Template(keys.into())),
        Some(RowType::Slip) => keys(line).map(|keys: SlipKeys| Row::Slip(keys.into())),
        Some(RowType::Plate) => keys(line).map(|keys: PlateKeys| Row::Plate(keys.into())),
        None => Err(RowError {
            reason: "unknown_type",
            field: Some("type".into()),
            message: format!(
                "Lines of the type '{}' are not known to this version of Plumb.",
                tag.r#type
            ),
        }),
    }
}

fn keys<'a, T: Deserialize<'a>>(line: &'a str) -> Result<T, RowError> {
    serde_json::from_str(line).map_err(|error| explain(line, &error))
}

/// Turns the parser's complaint into a reason and a sentence. The parser names things in a fixed form; none of its own words reach a person.
fn explain(line: &str, error: &serde_json::Error) -> RowError {
    let said = error.to_string();
    let words = said.split(" at line ").next().unwrap_or(&said);
    let field = words.split('`').nth(1).map(str::to_owned);
    let name = field.as_deref().unwrap_or("?");
    let (reason, message) = if too_deep(line) {
        (
            "too_deep",
            format!("The line nests more than {DEEPEST} brackets."),
        )
    } else if words.starts_with("unknown field") {
        (
            "unknown_key",
            format!("A line of this type has no key '{name}'."),
        )
    } else if words.starts_with("duplicate field") {
        (
            "doubled_key",
            format!("The key '{name}' stands twice in one object."),
        )
    } else if words.starts_with("missing field") {
        ("missing_field", format!("The key '{name}' is missing."))
    } else if let Some(said) = words.strip_prefix(NOT_A_DATE) {
        ("bad_date", format!("A date cannot be read:{said}."))
    } else if error.is_data() {
        ("bad_value", plain::bad_value(words))
    } else {
        (
            "not_json",
            format!(
                "The line is not whole JSON; it breaks off at character {}.",
                error.column()
            ),
        )
    };
    RowError {
        reason,
        field,
        message,
    }
}

fn too_deep(line: &str) -> bool {
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in line.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest > DEEPEST
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    #[serde(default)]
    name: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    craft_line: String,
    #[serde(default)]
    contact: ContactKeys,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ContactKeys {
    email: String,
    phone: String,
    url: String,
}

impl From<ProfileKeys> for Profile {
    fn from(keys: ProfileKeys) -> Self {
        let ContactKeys { email, phone, url } = keys.contact;
        Self {
            name: keys.name,
            also: keys.also,
            craft_line: keys.craft_line,
            contact: Contact { email, phone, url },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: RoleId,
    title: String,
    #[serde(default)]
    at: String,
    from: Civil,
    #[serde(default)]
    from_precision: Precision,
    #[serde(default, deserialize_with = "there")]
    to: Option<Civil>,
    #[serde(default)]
    to_precision: Precision,
    #[serde(default)]
    private: bool,
}

impl From<RoleKeys> for Role {
    fn from(keys: RoleKeys) -> Self {
        Self {
            id: keys.id,
            title: keys.title,
            at: keys.at,
            from: keys.from.0,
            from_precision: keys.from_precision,
            to: keys.to.map(|day| day.0),
            to_precision: keys.to_precision,
            private: keys.private,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: AreaId,
    #[serde(default, deserialize_with = "there")]
    parent: Option<AreaId>,
    kind: AreaKind,
    name: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default, deserialize_with = "there")]
    ladder: Option<LadderKeys>,
    #[serde(default, deserialize_with = "there")]
    freshness_half_life: Option<u16>,
    #[serde(default, deserialize_with = "there")]
    fallow_since: Option<Civil>,
    #[serde(default, deserialize_with = "there")]
    retired_on: Option<Civil>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LadderKeys {
    rungs: Vec<RungKeys>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RungKeys {
    key: String,
    name: String,
    #[serde(default)]
    demands: String,
    #[serde(default)]
    can_do: String,
    #[serde(default)]
    signals: Vec<String>,
}

impl From<AreaKeys> for Area {
    fn from(keys: AreaKeys) -> Self {
        Self {
            id: keys.id,
            parent: keys.parent,
            kind: keys.kind,
            name: keys.name,
            also: keys.also,
            ladder: keys.ladder.map(Ladder::from),
            freshness_half_life: keys.freshness_half_life,
            fallow_since: keys.fallow_since.map(|day| day.0),
            retired_on: keys.retired_on.map(|day| day.0),
        }
    }
}

impl From<LadderKeys> for Ladder {
    fn from(keys: LadderKeys) -> Self {
        let rung = |rung: RungKeys| Rung {
            key: rung.key,
            name: rung.name,
            demands: rung.demands,
            can_do: rung.can_do,
            signals: rung.signals,
        };
        Self {
            rungs: keys.rungs.into_iter().map(rung).collect(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: WorkId,
    title: String,
    #[serde(default, deserialize_with = "there")]
    started: Option<Civil>,
    #[serde(default, deserialize_with = "there")]
    finished: Option<Civil>,
    #[serde(default, deserialize_with = "there")]
    for_whom: Option<String>,
    #[serde(default, deserialize_with = "there")]
    link: Option<String>,
    #[serde(default)]
    private: bool,
}

impl From<WorkKeys> for Work {
    fn from(keys: WorkKeys) -> Self {
        Self {
            id: keys.id,
            title: keys.title,
            started: keys.started.map(|day| day.0),
            finished: keys.finished.map(|day| day.0),
            for_whom: keys.for_whom,
            link: keys.link,
            private: keys.private,
        }
    }
}
