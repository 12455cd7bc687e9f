//! Rows to lines.
//!
//! Lines are made one by one, so that a lifetime journal needs no second copy in memory. What may leave is decided by the scope.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::FORMAT;
use crate::{
    answer::hex,
    order,
    row::{self, Row},
    scope::Scope,
};

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Frame<'a> {
    Journal { format: &'a str, scope: &'a str },
    End { lines: u64, sha256: &'a str },
}

/// The lines of a file, each with its line end.
pub struct Lines {
    rows: std::vec::IntoIter<Row>,
    scope: Scope,
    hash: Sha256,
    written: u64,
    ended: bool,
}

/// The lines of a journal in this scope; `rows` may come in any order.
pub fn lines(rows: Vec<Row>, scope: Scope) -> Lines {
    let mut rows = scope.keep(rows);
    order::sort(&mut rows);
    Lines {
        rows: rows.into_iter(),
        scope,
        hash: Sha256::new(),
        written: 0,
        ended: false,
    }
}

/// A whole file.
pub fn write(rows: Vec<Row>, scope: Scope) -> Vec<u8> {
    lines(rows, scope).fold(Vec::new(), |mut bytes, line| {
        bytes.extend_from_slice(line.as_bytes());
        bytes
    })
}

impl Iterator for Lines {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if self.ended {
            return None;
        }
        let mut line = if self.written == 0 {
            frame(&Frame::Journal {
                format: FORMAT,
                scope: self.scope.word(),
            })
        } else if let Some(row) = self.rows.next() {
            row::write(&row)
        } else {
            self.ended = true;
            frame(&Frame::End {
                lines: self.written,
                sha256: &hex(&self.hash.clone().finalize()),
            })
        };
        line.push('\n');
        self.hash.update(line.as_bytes());
        self.written += 1;
        Some(line)
    }
}

fn frame(frame: &Frame<'_>) -> String {
    // Two texts and a number cannot fail to be JSON.
    serde_json::to_string(frame).unwrap_or_default()
}

/// The hash that the last line of rows that have been read would state; they are in their scope already.
pub(super) fn hash(mut rows: Vec<Row>, scope: Scope) -> String {
    order::sort(&mut rows);
    let mut lines = Lines {
        rows: rows.into_iter(),
        scope,
        hash: Sha256::new(),
        written: 0,
        ended: false,
    };
    let mut before = Sha256::new();
    while let Some(line) = lines.next() {
        if lines.ended {
            break;
        }
        before.update(line.as_bytes());
    }
    hex(&before.finalize())
}
