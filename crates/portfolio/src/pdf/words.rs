//! The words of a sheet in the form in which paper sets them, each for the width of its column.
//!
//! A word that fits into a line does not fit into a cell; so what may break, and how soon, depends on where a text stands. Addresses, hashes and
//! descriptions that are heard instead of seen stay as they are. This module does not know faces.

use std::collections::BTreeSet;

use serde_json::Value;

use super::glyphs;

/// Keys whose texts are not set as words: addresses, hashes, kinds, shapes, and descriptions that are heard instead of seen.
const NOT_SET: [&str; 10] = [
    "url", "sha256", "kind", "svg", "language", "paper", "mark", "anchor", "id", "alt",
];
/// Keys of what stands in the outer margin.
const IN_THE_MARGIN: [&str; 4] = ["facts", "lines", "plates", "by"];
/// The longest word that the margin of 42 mm holds in capitals.
const MARGIN: usize = 18;

/// Puts every text of a sheet that is set as words into the form that the faces can set.
pub fn set(sheet: &mut Value, undrawn: &BTreeSet<char>) {
    walk(sheet, undrawn, glyphs::LINE);
}

fn walk(value: &mut Value, undrawn: &BTreeSet<char>, longest: usize) {
    match value {
        Value::String(text) => *text = glyphs::printable(text, undrawn, longest),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| walk(item, undrawn, longest)),
        Value::Object(fields) => {
            let columns = fields.get("columns").map(widths);
            for (key, value) in fields.iter_mut() {
                match (key.as_str(), &columns) {
                    (key, _) if NOT_SET.contains(&key) => {}
                    ("rows", Some(columns)) => table(value, undrawn, columns),
                    ("labels", _) => walk(value, undrawn, usize::MAX),
                    (key, _) if IN_THE_MARGIN.contains(&key) => walk(value, undrawn, MARGIN),
                    _ => walk(value, undrawn, longest),
                }
            }
        }
        _ => {}
    }
}

/// How many capitals each column of a table holds.
fn widths(columns: &Value) -> Vec<usize> {
    let width = |column: &Value| column.get("width").and_then(Value::as_u64).unwrap_or(0);
    let letters = |millimetres: u64| (millimetres.saturating_sub(3) * 10 / 19).max(4) as usize;
    columns
        .as_array()
        .map(|columns| columns.iter().map(width).map(letters).collect())
        .unwrap_or_default()
}

fn table(rows: &mut Value, undrawn: &BTreeSet<char>, columns: &[usize]) {
    for row in rows.as_array_mut().into_iter().flatten() {
        let cells = row.as_array_mut().into_iter().flatten();
        for (cell, longest) in cells.zip(columns) {
            // A hash is copied to be compared; the template sets it in two lines.
            if cell.get("code") != Some(&Value::Bool(true)) {
                walk(cell, undrawn, *longest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_column_breaks_by_its_own_width_and_a_hash_never() {
        let hash = "0".repeat(64);
        let word = "Rechtsschutzversicherung";
        let mut sheet = json!({
            "title": word,
            "columns": [{ "width": 35 }, { "width": 80 }, { "width": 47 }],
            "rows": [[{ "text": word }, { "text": word }, { "text": hash, "code": true }]],
            "facts": [{ "lines": [{ "value": word, "url": word }] }],
        });
        set(&mut sheet, &BTreeSet::new());
        let breaks = |text: &Value| text.as_str().is_some_and(|text| text.contains('\u{200b}'));
        assert!(!breaks(&sheet["title"]), "a line holds it");
        assert!(breaks(&sheet["rows"][0][0]["text"]), "35 mm do not");
        assert!(!breaks(&sheet["rows"][0][1]["text"]), "80 mm do");
        assert_eq!(
            sheet["rows"][0][2]["text"], hash,
            "what is copied to be compared holds nothing else"
        );
        let line = &sheet["facts"][0]["lines"][0];
        assert!(breaks(&line["value"]), "the margin does not");
        assert!(!breaks(&line["url"]), "an address leads where it led");
    }
}
