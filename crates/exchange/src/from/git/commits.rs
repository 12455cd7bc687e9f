//! Bytes of a log to commits.
//!
//! Records begin with U+001E and their seven fields end with U+001F; after the last stand lines of numbers. A record that is none is rejected by
//! itself. Whose commits they are is not known here.

use chrono::{DateTime, FixedOffset};

use crate::{answer::Reason, sheet::Refusal};

const RECORD: u8 = 0x1e;
const FIELD: char = '\u{1f}';

/// One record of a log as it stands.
pub(super) struct Piece<'a> {
    pub line: u64,
    bytes: &'a [u8],
}

/// One commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Commit {
    pub line: u64,
    pub hash: String,
    pub at: DateTime<FixedOffset>,
    pub subject: String,
    pub added: u64,
    pub deleted: u64,
    pub files: u64,
    /// The author's address, then the co-authors', in lower case and each once.
    addresses: Vec<String>,
    source: String,
}

impl<'a> Piece<'a> {
    /// The record in the log's own form, byte for byte.
    pub fn source(&self) -> Vec<u8> {
        [&[RECORD], self.bytes].concat()
    }

    /// Whether it begins with a hash, as every commit does; what does not was torn off from the one before.
    pub fn begins_a_commit(&self) -> bool {
        self.fields().next().is_some_and(is_hash)
    }

    /// Whose it is, as far as that can be read; nothing where not even the author's address can.
    pub fn addresses(&self) -> Option<Vec<String>> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let email = self.fields().nth(3).filter(|email| !email.is_empty())?;
        let body = self.fields().skip(5).map(text).collect::<String>();
        Some(people(std::str::from_utf8(email).ok()?, &body))
    }

    fn fields(&self) -> impl Iterator<Item = &'a [u8]> {
        self.bytes.split(|byte| *byte == FIELD as u8)
    }
}

impl Commit {
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// The record in the log's own form.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// Whether one of these people is the person.
pub(super) fn is_by(people: &[String], own: &[String]) -> bool {
    people.iter().any(|address| own.contains(address))
}

fn is_hash(text: &[u8]) -> bool {
    matches!(text.len(), 40 | 64) && text.iter().all(u8::is_ascii_hexdigit)
}

/// The records of a log, each with the line where it begins.
pub(super) fn pieces(bytes: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    let mut line = 1;
    bytes
        .split(|byte| *byte == RECORD)
        .filter_map(move |bytes| {
            let piece = Piece { line, bytes };
            line += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
            (!piece.bytes.trim_ascii().is_empty()).then_some(piece)
        })
}

/// Reads a record.
pub(super) fn commit(piece: &Piece<'_>) -> Result<Commit, Refusal> {
    let text = std::str::from_utf8(piece.bytes).map_err(|error| {
        let message = format!("Byte {} of this commit is not UTF-8.", error.valid_up_to());
        Refusal {
            reason: Reason::BadValue,
            field: None,
            value: None,
            message,
        }
    })?;
    let fields: Vec<&str> = text.split(FIELD).collect();
    let [hash, date, _name, email, subject, body, numbers] = fields[..] else {
        let message = format!("A commit has seven parts; this one has {}.", fields.len());
        return Err(Refusal {
            reason: Reason::BadValue,
            field: None,
            value: None,
            message,
        });
    };
    if !is_hash(hash.as_bytes()) {
        return Err(Refusal::new(
            Reason::BadValue,
            "hash",
            hash,
            format!("'{hash}' is not the hash of a commit."),
        ));
    }
    let at = DateTime::parse_from_rfc3339(date).map_err(|_| {
        Refusal::new(
            Reason::BadDate,
            "date",
            date,
            format!("'{date}' is not the date of a commit."),
        )
    })?;
    if subject
        .chars()
        .any(|letter| letter.is_control() && letter != '\t')
    {
        return Err(Refusal::new(
            Reason::BadValue,
            "subject",
            subject,
            "The subject holds a control character.",
        ));
    }
    let (added, deleted, files) = totals(numbers);
    Ok(Commit {
        line: piece.line,
        hash: hash.to_ascii_lowercase(),
        at,
        subject: subject.trim().to_owned(),
        added,
        deleted,
        files,
        addresses: people(email, body),
        source: format!("\u{1e}{text}"),
    })
}

/// Lines added, lines deleted and files; a binary file counts `-` lines.
fn totals(numbers: &str) -> (u64, u64, u64) {
    let mut totals = (0_u64, 0_u64, 0_u64);
    for line in numbers.lines() {
        let mut parts = line.splitn(3, '\t');
        let (Some(added), Some(deleted), Some(_)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        totals.0 = totals.0.saturating_add(added.parse().unwrap_or(0));
        totals.1 = totals.1.saturating_add(deleted.parse().unwrap_or(0));
        totals.2 += 1;
    }
    totals
}

/// The author's address and those of `Co-authored-by: Name <address>`.
fn people(email: &str, body: &str) -> Vec<String> {
    let trailer = |line: &str| {
        let (name, rest) = line.trim().split_once(':')?;
        let address = rest.rsplit_once('<')?.1.trim_end().strip_suffix('>')?;
        name.eq_ignore_ascii_case("Co-authored-by")
            .then(|| address.to_owned())
    };
    let mut people: Vec<String> = Vec::new();
    for address in std::iter::once(email.to_owned()).chain(body.lines().filter_map(trailer)) {
        let address = address.trim().to_lowercase();
        if !address.is_empty() && !people.contains(&address) {
            people.push(address);
        }
    }
    people
}
