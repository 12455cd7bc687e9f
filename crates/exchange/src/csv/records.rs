//! Text to records, each with its line and its own form, so that a bad row can be shown and given back.
//!
//! Records are never mended: a quotation mark that is not closed and a row of the wrong length are said, not repaired. What the cells mean is
//! not known here.

use ::csv::{ReaderBuilder, StringRecord};

/// One record of a file.
pub(super) struct Record<'a> {
    /// The line where it begins.
    pub line: u64,
    /// The record as it stands in the file, with its line end.
    pub source: &'a str,
    pub cells: StringRecord,
    /// Whether a quotation mark opens in it and is never closed.
    pub open: bool,
}

/// The records of a text, in order; blank lines are none.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    reader: ::csv::Reader<&'a [u8]>,
    /// How far lines are counted.
    counted: usize,
    line: u64,
}

impl<'a> Records<'a> {
    pub fn new(text: &'a str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        Self {
            text,
            delimiter,
            reader,
            counted: 0,
            line: 1,
        }
    }

    fn place(&self) -> usize {
        usize::try_from(self.reader.position().byte())
            .map_or(self.text.len(), |at| at.min(self.text.len()))
    }

    fn line_of(&mut self, at: usize) -> u64 {
        let between = self
            .text
            .as_bytes()
            .get(self.counted..at)
            .unwrap_or_default();
        self.line += between.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = at;
        self.line
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let mut from = self.place();
        let mut cells = StringRecord::new();
        // A text in memory that is UTF-8 and may be ragged gives no error.
        if !self.reader.read_record(&mut cells).unwrap_or(false) {
            return None;
        }
        let to = self.place();
        from += self
            .text
            .get(from..to)?
            .bytes()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let source = self.text.get(from..to)?;
        let open = to == self.text.len() && ends_open(source, self.delimiter);
        Some(Record {
            line: self.line_of(from),
            source,
            cells,
            open,
        })
    }
}

/// Whether the last cell of a record begins with a quotation mark that is never closed.
fn ends_open(source: &str, delimiter: u8) -> bool {
    let (mut begins, mut quoted) = (true, false);
    let mut bytes = source.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted && bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' if quoted => quoted = false,
            b'"' if begins => quoted = true,
            _ => {}
        }
        begins = !quoted && byte == delimiter;
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(u64, String, bool)> {
        Records::new(text, b',')
            .map(|record| {
                (
                    record.line,
                    record.cells.iter().collect::<Vec<_>>().join("·"),
                    record.open,
                )
            })
            .collect()
    }

    #[test]
    fn a_record_knows_the_line_where_it_begins() {
        let text = "a,b\r\n\r\n1,\"two\nlines\"\n\n3,4";
        let expected = [(1, "a·b"), (3, "1·two\nlines"), (6, "3·4")]
            .map(|(line, cells)| (line, cells.to_owned(), false));
        assert_eq!(
            lines(text),
            expected,
            "blank lines and line breaks in cells count as lines of the file"
        );
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_seen() {
        let opens = |text: &str| lines(text).last().is_some_and(|record| record.2);
        assert!(opens("a,\"b\n1,2\n"), "it swallows the rest of the file");
        assert!(opens("\"a\"\""), "a doubled mark is text");
        assert!(!opens("a,\"b\"\"\""), "closed behind a doubled mark");
        assert!(!opens("a,5\" nails"), "a mark inside a cell is text");
        assert!(!opens("a,\"b\"\n"), "closed");
    }
}
