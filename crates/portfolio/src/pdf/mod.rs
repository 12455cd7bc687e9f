//! Paper: a projection as a tagged PDF that claims PDF/UA-1, and as the same pages for looking at first.
//!
//! Typst lays the sheet out; the person's text reaches it as JSON and is never markup. The same projection gives the same bytes. This module
//! does not know where the file goes.

mod fonts;
pub mod glyphs;
mod words;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use typst::{
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
    layout::{Frame, FrameItem},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use self::world::{NamedPicture, PaperWorld};
use crate::{
    Progress, Stage,
    error::Error,
    pair::{Half, Pair},
    picture::Pictures,
    projection::Projection,
    sheet::{Medium, Sheet},
};

/// More pages than this are refused; a reader opens volumes instead.
const MOST_PAGES: usize = 1_500;
/// Characters of running text that fill a page of this theme.
const PAGE_OF_TEXT: usize = 2_600;
/// Milestones without a story that fill a page.
const PAGE_OF_MILESTONES: usize = 5;
/// How often a document is set again because a face could not draw a cluster whose parts it has; twice is enough for any that is known.
const SETTINGS: usize = 3;

/// A document that has been laid out and can be looked at or written.
pub struct LaidOut {
    document: PagedDocument,
    written_on: Option<Datetime>,
    ident: String,
}

/// Lays a projection out on its paper.
///
/// # Errors
/// [`Error::TooLong`]; [`Error::Renderer`] if the preflight missed something, which is a defect.
pub fn lay_out(projection: &Projection, pictures: &Pictures) -> Result<LaidOut, Error> {
    within_limit(expected_pages(projection))?;
    let mut undrawn = BTreeSet::new();
    let mut document = set(projection, pictures, &undrawn)?;
    for _ in 1..SETTINGS {
        let found = undrawn_in(&document);
        if found.is_subset(&undrawn) {
            break;
        }
        undrawn.extend(found);
        document = set(projection, pictures, &undrawn)?;
    }
    within_limit(document.pages().len())?;
    let ident = crate::sha256_hex(projection.written()?.as_bytes());
    Ok(LaidOut {
        document,
        written_on: world::date(projection.made_on),
        ident,
    })
}

fn within_limit(pages: usize) -> Result<(), Error> {
    if pages > MOST_PAGES {
        Err(Error::TooLong {
            pages,
            most: MOST_PAGES,
        })
    } else {
        Ok(())
    }
}

/// About how many pages there will be, known before the layout spends memory on them.
fn expected_pages(projection: &Projection) -> usize {
    let mut letters = 0;
    for deed in &projection.milestones {
        deed.story.each_text(&mut |text| letters += text.len());
    }
    let pictures = projection
        .evidence
        .iter()
        .filter(|proof| proof.picture)
        .count();
    letters / PAGE_OF_TEXT
        + projection.milestones.len() / PAGE_OF_MILESTONES
        + pictures / 2
        + projection.plates.len() / 2
}

/// Sets the document once, with the numbers of `undrawn` characters in their place.
fn set(
    projection: &Projection,
    pictures: &Pictures,
    undrawn: &BTreeSet<char>,
) -> Result<PagedDocument, Error> {
    let (sheet, files) = sheet_json(projection, pictures, undrawn)?;
    let world = PaperWorld::new(sheet, files, projection.made_on);
    let compiled = typst::compile::<PagedDocument>(&world).output;
    // What the renderer remembers of this document would stay for as long as the process lives.
    comemo::evict(0);
    compiled.map_err(|errors| refused(&errors))
}

/// The characters of clusters that came out without a glyph, because no single face has all of their parts.
fn undrawn_in(document: &PagedDocument) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    document
        .pages()
        .iter()
        .for_each(|page| collect_undrawn(&page.frame, &mut found));
    found
}

fn collect_undrawn(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_undrawn(&group.frame, found),
            FrameItem::Text(text) => {
                let lost = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                let clusters = lost.filter_map(|glyph| text.text.get(glyph.range()));
                found.extend(clusters.flat_map(str::chars).filter(|c| !c.is_ascii()));
            }
            _ => {}
        }
    }
}

impl LaidOut {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The tagged PDF.
    ///
    /// # Errors
    /// [`Error::Renderer`], which is a defect: the preflight finds first what the standard refuses.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| Error::Renderer {
            detail: e.message().to_string(),
        })?;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Plumb".to_owned())),
            timestamp: self.written_on.map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&self.document, &options).map_err(|errors| refused(&errors));
        comemo::evict(0);
        bytes
    }

    /// Each page as SVG, for looking at in the window; as many as the PDF has.
    pub fn svgs(&self) -> Vec<String> {
        let options = SvgOptions::default();
        let pages = self
            .document
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect();
        comemo::evict(0);
        pages
    }
}

/// A projection as a tagged PDF.
///
/// # Errors
/// As [`lay_out`].
pub fn pdf(
    projection: &Projection,
    pictures: &Pictures,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, Error> {
    progress(Stage::LayOut, 0, 1);
    let laid_out = lay_out(projection, pictures)?;
    progress(Stage::LayOut, 1, 1);
    progress(Stage::Write, 0, 1);
    let bytes = laid_out.pdf()?;
    progress(Stage::Write, 1, 1);
    Ok(bytes)
}

/// The pages of a projection as SVG, from the same layout as the PDF.
///
/// # Errors
/// As [`lay_out`].
pub fn preview_pages(projection: &Projection, pictures: &Pictures) -> Result<Vec<String>, Error> {
    Ok(lay_out(projection, pictures)?.svgs())
}

/// The sheet as the template reads it, and the pictures that it names.
fn sheet_json(
    projection: &Projection,
    pictures: &Pictures,
    undrawn: &BTreeSet<char>,
) -> Result<(Vec<u8>, Vec<NamedPicture>), Error> {
    let sheet = Sheet::of(projection, Medium::Pdf);
    // What a reader copies from the file's properties stays as it is: nothing is drawn there, and nothing wraps.
    let properties = json!({ "title": &sheet.title, "author": &sheet.cover.name });
    let mut sheet = serde_json::to_value(sheet)?;
    words::set(&mut sheet, undrawn);
    let mut named: BTreeMap<String, Value> = BTreeMap::new();
    let mut files = Vec::new();
    for key in shown(projection) {
        let Some(picture) = pictures.get(&key).filter(|_| !named.contains_key(&key)) else {
            continue;
        };
        let name = format!(
            "img/{}.{}",
            files.len(),
            if picture.mime == "image/png" {
                "png"
            } else {
                "jpg"
            }
        );
        named.insert(
            key,
            json!({ "path": name, "width": picture.width, "height": picture.height }),
        );
        files.push((name, picture.bytes.clone()));
    }
    if let Value::Object(fields) = &mut sheet {
        fields.insert("properties".to_owned(), properties);
        fields.insert("pictures".to_owned(), serde_json::to_value(named)?);
        let day = projection.made_on.format("%Y-%m-%d").to_string();
        fields.insert("made_on".to_owned(), Value::String(day));
    }
    Ok((serde_json::to_vec(&sheet)?, files))
}

/// The keys of all pictures that a projection shows, in its own order.
fn shown(projection: &Projection) -> impl Iterator<Item = String> {
    let proofs = projection.evidence.iter().filter(|proof| proof.picture);
    let halves = projection.plates.iter().flat_map(Pair::halves);
    proofs
        .filter_map(|proof| proof.sha256.clone())
        .chain(halves.map(Half::key))
}

fn refused(errors: &[SourceDiagnostic]) -> Error {
    let detail = errors
        .iter()
        .map(|error| error.message.as_str())
        .collect::<Vec<_>>()
        .join("; ");
    Error::Renderer { detail }
}

#[cfg(test)]
mod tests;
