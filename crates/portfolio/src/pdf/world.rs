//! The renderer's whole world: one template, one sheet, its pictures and the bundled faces, all in memory.
//!
//! Everything else is not found: no disk, no package, no network, no clock. Today is the day of export. This module knows nothing of what the
//! sheet says.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::fonts::FACES;

/// The template; ours, never the person's.
const TEMPLATE: &str = include_str!("portfolio.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The bytes of a picture under the name that the sheet gives it.
pub type NamedPicture = (String, Vec<u8>);

/// Everything the renderer may see for one document.
pub struct PaperWorld {
    template: Source,
    files: Vec<(FileId, Bytes)>,
    today: NaiveDate,
}

impl PaperWorld {
    /// A world of the template, the sheet as JSON, and the pictures by their names inside this world.
    ///
    /// Pictures are numbered for each document instead of named by hash: the renderer keeps the names of files for as long as the process lives.
    pub fn new(sheet: Vec<u8>, pictures: Vec<NamedPicture>, today: NaiveDate) -> Self {
        let mut files: Vec<(FileId, Bytes)> = Vec::with_capacity(pictures.len() + 1);
        files.extend(file("sheet.json").map(|id| (id, Bytes::new(sheet))));
        files.extend(
            pictures
                .into_iter()
                .filter_map(|(name, bytes)| Some((file(&name)?, Bytes::new(bytes)))),
        );
        let template = match file("main.typ") {
            Some(id) => Source::new(id, TEMPLATE.to_owned()),
            None => Source::detached(TEMPLATE),
        };
        Self {
            template,
            files,
            today,
        }
    }
}

fn file(name: &str) -> Option<FileId> {
    VirtualPath::new(name)
        .ok()
        .map(|path| FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(name, _)| *name == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        date(self.today)
    }
}

/// A civil day as the renderer writes it.
pub fn date(day: NaiveDate) -> Option<Datetime> {
    Datetime::from_ymd(
        day.year(),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
