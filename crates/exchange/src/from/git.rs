//! The history of a repository as practice: one session for each day and repository.
//!
//! Time is estimated from the distance between commits and says so; a commit is a trace, never a milestone. `journal` runs git with the arguments
//! below, or the person gives a log that they made so; this module reads the bytes.

mod commits;
mod days;

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use plumb_mastery::Entry;

use crate::{
    answer::{NameCount, Need, Reads, Reason},
    encoding::{Encoding, decode},
    mapping::Mapping,
    names::{Against, Names},
    sheet::{Refusal, Sheet},
    unreadable::Unreadable,
};
use commits::Commit;

/// What git is run with, inside the repository's folder.
pub const ARGUMENTS: [&str; 14] = [
    "--no-pager",
    "-c",
    "log.showSignature=false",
    "log",
    "--branches",
    "--tags",
    "--remotes",
    "--no-merges",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--encoding=UTF-8",
    "--pretty=format:%x1e%H%x1f%aI%x1f%aN%x1f%aE%x1f%s%x1f%b%x1f",
    "--numstat",
];

/// The format's name, under which keys are kept.
pub(super) const FORMAT: &str = "git";

/// How minutes are estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Minutes that the first commit of a run counts.
    pub first: u32,
    /// The longest gap in minutes inside a run; a longer one begins a new run.
    pub gap: u32,
}

impl Default for Estimate {
    fn default() -> Self {
        Self { first: 30, gap: 90 }
    }
}

/// What the person has said about this import.
#[derive(Clone, Debug)]
pub struct Answers<'a> {
    /// What the repository is called, for mapping; its folder's name.
    pub label: &'a str,
    /// The person's own addresses.
    pub emails: &'a [String],
    /// The profile's address, taken where none is given and it occurs.
    pub own_email: &'a str,
    /// How minutes are estimated; nothing makes notes instead of sessions.
    pub estimate: Option<Estimate>,
    /// Where the repository goes.
    pub mappings: &'a [Mapping],
    /// The repository under which each commit was counted before, by its short hash; see `short`.
    pub counted: &'a HashMap<String, String>,
}

/// How many figures of a commit's hash are kept.
const SHORT_HASH: usize = 12;

/// The part of a commit's hash that is kept with a day, and by which a commit is known again.
pub fn short(hash: &str) -> &str {
    hash.get(..SHORT_HASH).unwrap_or(hash)
}

/// What was counted before the first import.
static NOTHING: OnceLock<HashMap<String, String>> = OnceLock::new();

impl Default for Answers<'_> {
    fn default() -> Self {
        Self {
            label: "",
            emails: &[],
            own_email: "",
            estimate: Some(Estimate::default()),
            mappings: &[],
            counted: NOTHING.get_or_init(HashMap::new),
        }
    }
}

/// Reads a log. Where nobody's address is known, the sheet `needs` one and has no rows, only the addresses found.
///
/// # Errors
///
/// `format` where no commit is found in it.
pub fn read(
    bytes: &[u8],
    answers: &Answers<'_>,
    against: &Against<'_>,
) -> Result<Sheet, Unreadable> {
    let (bytes, reads) = plain(bytes)?;
    let mut sheet = Sheet::empty(FORMAT, reads);
    let (found, torn) = parted(&bytes);
    if found.is_empty() && !bytes.trim_ascii().is_empty() {
        return Err(not_a_log());
    }
    let Some(repository) = repository(&found, answers.counted) else {
        return Ok(sheet);
    };
    let people = found.iter().map(Commit::addresses);
    sheet.addresses = addresses(
        people.chain(
            torn.iter()
                .map(|torn| torn.by.as_deref().unwrap_or_default()),
        ),
    );
    let Some(own) = own(answers, &sheet.addresses) else {
        sheet.needs.push(Need::Email);
        return Ok(sheet);
    };
    // Whatever ails the commits of others is no matter of this journal.
    sheet.left = torn
        .into_iter()
        .filter(|torn| torn.by.as_ref().is_none_or(|by| commits::is_by(by, &own)))
        .map(|torn| torn.refusal.at(torn.piece.line, torn.piece.source()))
        .collect();
    let mut names = Names::new(against);
    let mapping = answers
        .mappings
        .iter()
        .find(|mapping| mapping.is_of(answers.label));
    let own = found
        .into_iter()
        .filter(|commit| commits::is_by(commit.addresses(), &own));
    let days = days::days(own, answers, &repository);
    sheet.names.push(NameCount {
        name: answers.label.to_owned(),
        rows: days.len() as u64,
        to: mapping.map(Mapping::to),
    });
    for day in days {
        let taken = day.taken(against).and_then(|mut taken| {
            mapped(&mut taken.brings, mapping, &mut names)?;
            taken.brings.check(against.tree, against.today)?;
            Ok(taken)
        });
        match taken {
            Ok(taken) => sheet.taken.push(taken),
            Err(refusal) => sheet.left.push(refusal.at(day.row, day.source())),
        }
    }
    sheet.wanted = names.wanted;
    Ok(sheet)
}

/// A record that could not be read, and whose it is where that can still be told.
struct Torn<'a> {
    piece: commits::Piece<'a>,
    refusal: Refusal,
    by: Option<Vec<String>>,
}

/// The commits of a log, and its records that cannot be read. One that does not begin as a commit is a piece torn off from the one before it.
fn parted(bytes: &[u8]) -> (Vec<Commit>, Vec<Torn<'_>>) {
    let (mut found, mut torn) = (Vec::new(), Vec::new());
    let mut before: Option<Vec<String>> = None;
    for piece in commits::pieces(bytes) {
        match commits::commit(&piece) {
            Ok(commit) => {
                before = Some(commit.addresses().to_vec());
                found.push(commit);
            }
            Err(refusal) => {
                if piece.begins_a_commit() {
                    before = piece.addresses();
                }
                let by = before.clone();
                torn.push(Torn { piece, refusal, by });
            }
        }
    }
    (found, torn)
}

/// What a repository is known by: what its commits were counted under before, so that neither another branch nor a part of its history makes it another one;
/// else the hash of its first commit. Git lists the newest first, so the last one is where it began.
fn repository(found: &[Commit], counted: &HashMap<String, String>) -> Option<String> {
    let mut known = BTreeMap::<&String, usize>::new();
    for commit in found {
        if let Some(repository) = counted.get(short(&commit.hash)) {
            *known.entry(repository).or_default() += 1;
        }
    }
    known
        .into_iter()
        .max_by_key(|(_, commits)| *commits)
        .map(|(repository, _)| repository.clone())
        .or_else(|| found.last().map(|commit| commit.hash.clone()))
}

fn mapped(
    entry: &mut Entry,
    mapping: Option<&Mapping>,
    names: &mut Names<'_>,
) -> Result<(), Refusal> {
    let Some(mapping) = mapping else {
        return Ok(());
    };
    if mapping.skips() {
        return Err(Refusal::new(
            Reason::Skipped,
            "names",
            &mapping.name,
            format!("'{}' is to be skipped.", mapping.name),
        ));
    }
    mapping.apply(entry, names)
}

/// The bytes without a mark; UTF-16, as some shells redirect, as UTF-8. A commit with bytes that are not text is that commit's own matter.
fn plain(bytes: &[u8]) -> Result<(std::borrow::Cow<'_, [u8]>, Reads), Unreadable> {
    let reads = |encoding, bom| Reads {
        encoding,
        bom,
        delimiter: None,
    };
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            let decoded = decode(bytes)?;
            let encoding = decoded.encoding;
            Ok((
                decoded.text.into_owned().into_bytes().into(),
                reads(encoding, true),
            ))
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => Ok((rest.into(), reads(Encoding::Utf8, true))),
        _ => Ok((bytes.into(), reads(Encoding::Utf8, false))),
    }
}

fn not_a_log() -> Unreadable {
    let quoted = |argument: &&str| match argument.split_once("format:") {
        Some((option, format)) => format!("{option}format:'{format}'"),
        None => (*argument).to_owned(),
    };
    let arguments: Vec<String> = ARGUMENTS.iter().map(quoted).collect();
    let to_do = format!(
        "Give the folder of a repository, or a log made there by: git {}",
        arguments.join(" ")
    );
    Unreadable::new("format", "No commit is found in this log.", to_do).at_line(1)
}

/// The addresses of authors and co-authors with their commits, most first.
fn addresses<'a>(people: impl Iterator<Item = &'a [String]>) -> Vec<NameCount> {
    let mut counts = BTreeMap::<&str, u64>::new();
    for address in people.flatten() {
        *counts.entry(address).or_default() += 1;
    }
    let mut counts: Vec<NameCount> = counts
        .into_iter()
        .map(|(name, rows)| NameCount {
            name: name.to_owned(),
            rows,
            to: None,
        })
        .collect();
    counts.sort_by_key(|address| std::cmp::Reverse(address.rows));
    counts
}

/// The person's addresses in lower case; nothing where they have to be asked, because none is known or none of those given occurs.
fn own(answers: &Answers<'_>, found: &[NameCount]) -> Option<Vec<String>> {
    let lower = |address: &String| address.trim().to_lowercase();
    let given: Vec<String> = if answers.emails.is_empty() {
        vec![lower(&answers.own_email.to_owned())]
    } else {
        answers.emails.iter().map(lower).collect()
    };
    found
        .iter()
        .any(|address| given.contains(&address.name))
        .then_some(given)
}

#[cfg(test)]
mod tests;
