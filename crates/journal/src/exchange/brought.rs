//! What a file would bring: parsed, compared with what is here, nothing written.
//!
//! A dry run and the import that follows are made by the same steps from the same bytes, so that their counts agree.

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
};

use plumb_exchange::{
    Against, Named, Row, Sheet, Unreadable,
    answer::{Answer, Source, State},
    compare::{Judged, Known, answer, compare},
    csv, from, journal_json,
    mapping::Mapping,
    row,
};
use plumb_mastery::{Body, Entry, EntryId, Kind, Tree, Work};
use serde_json::Value;
use uuid::Uuid;

use super::{Import, against, beside, fit, git, new_names::NewNames};
use crate::{
    chance,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    refs::AreaRef,
    storage,
};

/// How often a file is read again because a row wanted one more name.
const MOST_ROUNDS: usize = 4;

/// What a file would bring.
pub(super) struct Brought {
    /// The answer of a dry run.
    pub(super) answer: Answer,
    /// What is made before the rows that name it.
    pub(super) names: NewNames,
    /// New rows in the order in which they can be put.
    pub(super) rows: Vec<Row>,
    /// The file of rejected rows.
    pub(super) rejects: Vec<u8>,
    /// Files that rows name and that lie beside the file that is read.
    pub(super) files: Vec<PathBuf>,
    /// What to know of it.
    pub(super) warnings: Vec<String>,
}

/// Everything that a file brings, compared with what is here.
pub(super) fn brought(
    reader: &Reader<'_>,
    journal: &Journal,
    request: &Import,
    path: &Path,
    bytes: &[u8],
    source: Source,
) -> Result<Brought> {
    let tree = storage::tree(reader.connection())?;
    let works = reader.works()?;
    match request.format.as_str() {
        "json" => of_json(reader, journal, request, &tree, path, bytes, source),
        "csv" => {
            let mappings = mappings(request, &tree)?;
            let ids = against::ids(reader, &tree, &works)?;
            let read = |tree: &Tree, works: &[Work]| {
                let here = here(reader, journal, tree, works, &ids);
                csv::read_mapped(bytes, &here, None, &mappings).map_err(unreadable)
            };
            let (sheet, names, tree, works) = with_new(read, request.make_new, tree, works)?;
            let known = against::of_csv(reader, &tree, &works, &sheet.taken)?;
            Ok(entries(
                sheet,
                names,
                &tree,
                source,
                &known,
                request.dry_run,
            ))
        }
        "git" => {
            let mappings = mappings(request, &tree)?;
            let own_email = reader.profile()?.contact.email;
            let label = label_of(path);
            let past = against::of_commits(reader)?;
            let answers = from::git::Answers {
                label: &label,
                counted: &past.counted,
                emails: &request.email,
                own_email: &own_email,
                mappings: &mappings,
                ..from::git::Answers::default()
            };
            let ids = HashMap::new();
            let read = |tree: &Tree, works: &[Work]| {
                let here = here(reader, journal, tree, works, &ids);
                from::git::read(bytes, &answers, &here).map_err(unreadable)
            };
            let (sheet, names, tree, _) = with_new(read, request.make_new, tree, works)?;
            let known = past.known(&sheet.taken);
            let mut brought = entries(sheet, names, &tree, source, &known, request.dry_run);
            brought.warnings.extend(git::remark(path));
            brought
                .warnings
                .extend(strangers(&request.email, &brought.answer));
            Ok(brought)
        }
        other => {
            let message = format!(
                "Plumb reads json, csv and git so far, not '{other}'. Nothing was imported."
            );
            Err(Problem::new(Code::Usage, "format", message).field("format"))
        }
    }
}

/// What the person says of names. An area to which one goes has to be there, unless new ones are made.
fn mappings(request: &Import, tree: &Tree) -> Result<Vec<Mapping>> {
    let mut mappings = Vec::with_capacity(request.map.len());
    for text in &request.map {
        let mapping =
            Mapping::read(text).map_err(|invalid| names::refused(invalid, "map", Tail::Written))?;
        if let Some(area) = mapping.area().filter(|_| !request.make_new) {
            let typed = AreaRef(area.to_owned());
            names::area(tree, &typed, Tail::Written).map_err(|problem| problem.field("map"))?;
        }
        mappings.push(mapping);
    }
    Ok(mappings)
}

/// A remark on addresses that no commit has, where others of the person's do occur.
fn strangers(emails: &[String], answer: &Answer) -> Option<String> {
    let occurs = |email: &&String| {
        let email = email.trim().to_lowercase();
        answer.addresses.iter().any(|found| found.name == email)
    };
    let strange: Vec<&str> = emails
        .iter()
        .filter(|email| !occurs(email))
        .map(String::as_str)
        .collect();
    (!strange.is_empty()).then(|| format!("No commit has the address {}.", strange.join(" or ")))
}

/// What a repository is called: the name of its folder, wherever it was named from.
fn label_of(path: &Path) -> String {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    whole
        .file_stem()
        .filter(|_| whole.is_file())
        .or(whole.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn here<'a>(
    reader: &Reader<'_>,
    journal: &Journal,
    tree: &'a Tree,
    works: &'a [Work],
    ids: &'a HashMap<Uuid, Named>,
) -> Against<'a> {
    Against {
        tree,
        works,
        ids,
        today: reader.today(),
        at: journal.clock().now(),
    }
}

/// Reads a sheet; where it wants names that may be made, they are made and it is read again, since a row may want more than one.
fn with_new(
    read: impl Fn(&Tree, &[Work]) -> Result<Sheet>,
    make_new: bool,
    mut tree: Tree,
    mut works: Vec<Work>,
) -> Result<(Sheet, NewNames, Tree, Vec<Work>)> {
    let mut names = NewNames::default();
    let mut sheet = read(&tree, &works)?;
    for _ in 0..MOST_ROUNDS {
        if !make_new || (sheet.wanted.areas.is_empty() && sheet.wanted.works.is_empty()) {
            break;
        }
        tree = names.make(&sheet.wanted, tree)?;
        works = names.with_works(works);
        sheet = read(&tree, &works)?;
    }
    Ok((sheet, names, tree, works))
}

fn entries(
    sheet: Sheet,
    names: NewNames,
    tree: &Tree,
    source: Source,
    known: &HashMap<String, Known>,
    is_shown: bool,
) -> Brought {
    let rejects = sheet.rejects();
    let mut sheet = sheet;
    let judged = compare(std::mem::take(&mut sheet.taken), known);
    let answer = answer(source, &sheet, &judged, |entry| {
        is_shown.then(|| show(entry, tree).into())
    });
    let rows = fresh(judged).map(|mut entry: Entry| {
        if entry.id.0 == Uuid::nil() {
            entry.id = EntryId(chance::new_id());
        }
        Row::Entry(entry)
    });
    Brought {
        answer,
        names,
        rows: rows.collect(),
        rejects,
        files: Vec::new(),
        warnings: Vec::new(),
    }
}

fn of_json(
    reader: &Reader<'_>,
    journal: &Journal,
    request: &Import,
    tree: &Tree,
    path: &Path,
    bytes: &[u8],
    source: Source,
) -> Result<Brought> {
    let works: HashSet<_> = reader.works()?.iter().map(|work| work.id).collect();
    let milestones: HashSet<_> = reader
        .entries(&Select {
            kinds: vec![Kind::Milestone],
            ..Select::default()
        })?
        .iter()
        .map(|entry| entry.id)
        .collect();
    let existing = journal_json::Existing {
        areas: tree.areas(),
        works: &works,
        milestones: &milestones,
        today: reader.today(),
    };
    let mut sheet = journal_json::read(bytes, &existing).map_err(unreadable)?;
    let known = against::of_rows(reader, &mut sheet)?;
    let here = fit::Here {
        tree,
        works,
        milestones,
        today: reader.today(),
    };
    let (mut judged, unfit) = fit::sift(compare(std::mem::take(&mut sheet.taken), &known), here);
    sheet.left.extend(unfit);
    sheet.left.sort_by_key(|left| left.row);
    let rejects = sheet.rejects();
    let folder = path.parent().unwrap_or(Path::new("")).join("files");
    let beside = beside::look(journal.files(), &folder, &mut judged);
    let is_shown = request.dry_run;
    let answer = answer(source, &sheet, &judged, |row| {
        is_shown.then(|| as_object(&row::write(row)).into())
    });
    let mut rows: Vec<Row> = fresh(judged).collect();
    // What is named comes first: a recognition may be older than its milestone.
    rows.sort_by_key(
        |row| matches!(row, Row::Entry(entry) if matches!(entry.body, Body::Recognition(_))),
    );
    Ok(Brought {
        answer,
        names: NewNames::default(),
        rows,
        rejects,
        files: beside.found,
        warnings: beside.missing,
    })
}

fn fresh<T>(judged: Vec<Judged<T>>) -> impl Iterator<Item = T> {
    judged
        .into_iter()
        .filter(|judged| judged.state == State::New)
        .map(|judged| judged.taken.brings)
}

/// An entry as the command line prints it: areas by their paths.
fn show(entry: &Entry, tree: &Tree) -> Value {
    let mut shown = as_object(&row::write(&Row::Entry(entry.clone())));
    if let Value::Object(fields) = &mut shown {
        fields.remove("type");
        fields.remove("origin");
        if entry.id.0 == Uuid::nil() {
            fields.remove("id");
        }
        if let Some(areas) = fields.get_mut("areas") {
            *areas = entry
                .areas
                .iter()
                .map(|area| Value::String(tree.path(*area)))
                .collect();
        }
        if let (Some(challenge), Body::Milestone(milestone)) =
            (fields.get_mut("challenge"), &entry.body)
        {
            *challenge = milestone
                .challenge
                .iter()
                .map(|(area, rung)| (tree.path(*area), Value::from(*rung)))
                .collect();
        }
    }
    shown
}

fn as_object(written: &str) -> Value {
    serde_json::from_str(written).unwrap_or_default()
}

fn unreadable(refused: Unreadable) -> Problem {
    let code = if refused.reason == "too_new" {
        Code::TooNew
    } else {
        Code::Invalid
    };
    let place = match (refused.line, refused.offset) {
        (Some(line), _) => format!(" Line {line}."),
        (None, Some(byte)) => format!(" Byte {byte}."),
        (None, None) => String::new(),
    };
    Problem::new(code, refused.reason, format!("{}{place}", refused.message)).field("from")
}
