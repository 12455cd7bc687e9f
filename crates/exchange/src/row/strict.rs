//! Values that are read in exactly one written form: days, instants, maps without doubled keys, options that are never null.
//!
//! The domain types read more leniently, because the window and the command line write them; a file of rows is either right or refused.
//! Nothing here knows which key it is under.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

/// A civil day written `YYYY-MM-DD`.
pub(super) struct Civil(pub NaiveDate);

/// An instant written `YYYY-MM-DDTHH:MM:SS.mmmZ`.
pub(super) struct Instant(pub DateTime<Utc>);

/// A map in which a key stands once.
pub(super) struct Once<K, V>(pub BTreeMap<K, V>);

/// What begins the sentence of a refused day or instant; `reading` tells dates from other values by it.
pub(super) const NOT_A_DATE: &str = "not a date:";

/// Reads a value that is there: null is not a way to leave it out.
pub(super) fn there<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 24
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            10 => *byte == b'T',
            13 | 16 => *byte == b':',
            19 => *byte == b'.',
            23 => *byte == b'Z',
            _ => byte.is_ascii_digit(),
        });
    let naive = shape
        .then(|| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.3fZ").ok())
        .flatten()?;
    Some(naive.and_utc())
}

impl<'de> Deserialize<'de> for Civil {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        crate::day::iso(&text).map(Self).ok_or_else(|| {
            D::Error::custom(format_args!(
                "{NOT_A_DATE} '{text}' is not a day written as 2026-03-14"
            ))
        })
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        instant(&text).map(Self).ok_or_else(|| {
            D::Error::custom(format_args!(
                "{NOT_A_DATE} '{text}' is not an instant written as 2026-03-14T18:30:00.000Z"
            ))
        })
    }
}

impl<'de, K, V> Deserialize<'de> for Once<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(OnceVisitor(PhantomData))
    }
}

struct OnceVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for OnceVisitor<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = Once<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, value)) = entries.next_entry::<K, V>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("duplicate field `{key}`")));
            }
            map.insert(key, value);
        }
        Ok(Once(map))
    }
}
