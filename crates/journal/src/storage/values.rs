//! Between columns and the model's types.
//!
//! Days are ten characters, instants as the written form of a row has them, words those that the wire uses. A column that holds anything else is
//! damage and is told as such.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, types::Type};
use serde::{
    Serialize,
    de::{DeserializeOwned, value},
};
use uuid::Uuid;

/// The word of a value that has one, such as a precision or a relation.
pub(super) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The value that a word stands for.
pub(super) fn of_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let at = row.as_ref().column_index(column)?;
    let text = row
        .get_ref(at)?
        .as_str()
        .map_err(|error| damaged(at, error))?;
    T::deserialize(value::StrDeserializer::<value::Error>::new(text))
        .map_err(|error| damaged(at, error))
}

/// The value that a word stands for, where there is one.
pub(super) fn of_word_or_none<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let at = row.as_ref().column_index(column)?;
    if row.get_ref(at)?.data_type() == Type::Null {
        Ok(None)
    } else {
        of_word(row, column).map(Some)
    }
}

/// A civil day.
pub(super) fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    day_at(row, row.as_ref().column_index(column)?)
}

/// A civil day, where there is one.
pub(super) fn day_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    let at = row.as_ref().column_index(column)?;
    if row.get_ref(at)?.data_type() == Type::Null {
        Ok(None)
    } else {
        day_at(row, at).map(Some)
    }
}

/// A civil day of a column by its number, for reading many rows.
pub(super) fn day_at(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    let text = row
        .get_ref(at)?
        .as_str()
        .map_err(|error| damaged(at, error))?;
    parse_day(text).ok_or_else(|| damaged(at, value_error("no day")))
}

fn parse_day(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0_u32, |sum, digit| {
            digit
                .is_ascii_digit()
                .then(|| 10 * sum + u32::from(**digit - b'0'))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// An instant.
pub(super) fn instant(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let at = row.as_ref().column_index(column)?;
    let text = row
        .get_ref(at)?
        .as_str()
        .map_err(|error| damaged(at, error))?;
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|error| damaged(at, error))
}

/// An instant as it is written everywhere: UTC, milliseconds.
pub(super) fn written(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// An id.
pub(super) fn id(row: &Row<'_>, column: &str) -> rusqlite::Result<Uuid> {
    id_at(row, row.as_ref().column_index(column)?)
}

/// An id, where there is one.
pub(super) fn id_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Uuid>> {
    let at = row.as_ref().column_index(column)?;
    if row.get_ref(at)?.data_type() == Type::Null {
        Ok(None)
    } else {
        id_at(row, at).map(Some)
    }
}

/// An id of a column by its number, for reading many rows.
pub(super) fn id_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Uuid> {
    let text = row
        .get_ref(at)?
        .as_str()
        .map_err(|error| damaged(at, error))?;
    Uuid::parse_str(text).map_err(|error| damaged(at, error))
}

/// Turns a failure of reading a stored value into the connection's own kind of error.
pub(super) fn damaged(
    at: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error))
}

fn value_error(text: &str) -> value::Error {
    serde::de::Error::custom(text)
}

#[cfg(test)]
mod tests {
    use plumb_mastery::{Precision, Relation};

    use super::*;

    #[test]
    fn the_words_of_the_wire_are_the_words_of_the_columns() {
        assert_eq!(word(&Precision::Month), "month", "as the JSON has it");
        assert_eq!(word(&Relation::Jury), "jury", "as the JSON has it");
    }

    #[test]
    fn a_day_is_read_from_ten_characters_and_from_nothing_else() {
        assert_eq!(
            parse_day("0001-01-01"),
            NaiveDate::from_ymd_opt(1, 1, 1),
            "the first day that can be kept"
        );
        for text in ["2025-02-29", "2025-2-9", "20250209", "", "2025-01-0x"] {
            assert_eq!(parse_day(text), None, "{text} is no day");
        }
    }
}
