//! What the parser says of a value, in a person's words.
//!
//! It names what stands there and what belongs there, in a fixed form; a form that is not known here becomes the plain fact that the value cannot be read.

/// One sentence for a value that is not what its key says.
pub(super) fn bad_value(words: &str) -> String {
    let said = named(words, "invalid type: ")
        .or_else(|| named(words, "invalid value: "))
        .or_else(|| unknown_word(words))
        .or_else(|| id(words));
    match said {
        Some(said) => format!("A value cannot be read: {said}."),
        None => "A value cannot be read.".to_owned(),
    }
}

/// "integer `-1`, expected u64".
fn named(words: &str, begin: &str) -> Option<String> {
    let (found, wanted) = words.strip_prefix(begin)?.rsplit_once(", expected ")?;
    let wanted = wanted_words(wanted)?;
    Some(match found_words(found) {
        Some(found) => format!("{found} stands where {wanted} belongs"),
        None => format!("{wanted} belongs there"),
    })
}

fn found_words(found: &str) -> Option<String> {
    let quoted = || {
        let value = found.split_once(['`', '"'])?.1;
        let value: String = value
            .trim_end_matches(['`', '"'])
            .chars()
            .take(60)
            .collect();
        Some(value)
    };
    let kind = found.split(['`', '"']).next().unwrap_or_default().trim();
    Some(match kind {
        "integer" | "floating point" | "number" => format!("the number {}", quoted()?),
        "string" => format!("the text '{}'", quoted()?),
        "boolean" => quoted()?,
        "null" | "unit value" | "Option value" => "nothing (null)".to_owned(),
        "sequence" => "a list".to_owned(),
        "map" => "an object".to_owned(),
        _ => return None,
    })
}

fn wanted_words(wanted: &str) -> Option<&'static str> {
    Some(match wanted {
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" => "a whole number",
        "a string" | "a borrowed string" | "string or map" => "a text",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "an object" | "a map" => "an object",
        _ if wanted.starts_with("struct ") => "an object",
        _ if wanted.to_lowercase().contains("uuid") => "an id",
        _ => return None,
    })
}

/// "unknown variant `glad`, expected one of `done`, `attempted`".
fn unknown_word(words: &str) -> Option<String> {
    let (found, known) = words
        .strip_prefix("unknown variant `")?
        .split_once("`, expected ")?;
    let known = known.trim_start_matches("one of ").replace('`', "'");
    let found: String = found.chars().take(60).collect();
    Some(format!("'{found}' is not {}", known.replace(" or ", ", ")))
}

/// "UUID parsing failed: invalid length: …".
fn id(words: &str) -> Option<String> {
    words
        .starts_with("UUID parsing failed")
        .then(|| "an id has 36 characters, such as 01a30000-0000-7000-8000-000000000001".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_of_the_parsers_words_reach_a_person() {
        for (said, expected) in [
            (
                "invalid type: floating point `1.5`, expected u16",
                "A value cannot be read: the number 1.5 stands where a whole number belongs.",
            ),
            (
                "invalid value: integer `-1`, expected u64",
                "A value cannot be read: the number -1 stands where a whole number belongs.",
            ),
            (
                "invalid type: map, expected a string",
                "A value cannot be read: an object stands where a text belongs.",
            ),
            (
                "unknown variant `glad`, expected one of `done`, `attempted`",
                "A value cannot be read: 'glad' is not 'done', 'attempted'.",
            ),
            (
                "UUID parsing failed: invalid length: expected length 32 for simple format, found 3",
                "A value cannot be read: an id has 36 characters, such as 01a30000-0000-7000-8000-000000000001.",
            ),
            ("something that no one foresaw", "A value cannot be read."),
        ] {
            assert_eq!(bad_value(said), expected, "{said}");
        }
    }
}
