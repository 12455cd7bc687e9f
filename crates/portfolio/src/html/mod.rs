//! A projection as one page of HTML: styles and pictures inside it, no script, nothing fetched.
//!
//! The same sheet as on paper, so the same words. Every text goes through an escape; the policy in its head lets the page load nothing but what it
//! carries. This module does not know where the file goes.

pub(crate) mod text;

use askama::Template;

use crate::{
    error::Error,
    picture::{Cleaned, Pictures},
    projection::Projection,
    sheet::{Cell, Column, Figure, Item, Mark, Medium, Sheet, Table},
};

/// A shape in the box of a mark.
macro_rules! drawn {
    ($shape:literal) => {
        concat!(
            r#"<svg class="mark" viewBox="0 0 12 12" width="12" height="12" stroke="currentColor" stroke-width="1.5" aria-hidden="true">"#,
            $shape,
            "</svg> "
        )
    };
}

/// The page.
#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    sheet: &'a Sheet,
    pictures: &'a Pictures,
    style: &'static str,
    /// The style of plates, where there are any.
    plates: &'static str,
}

/// A projection as one page of HTML.
///
/// # Errors
/// [`Error::Template`], which only a defect of ours can bring about.
pub fn html(projection: &Projection, pictures: &Pictures) -> Result<Vec<u8>, Error> {
    let sheet = Sheet::of(projection, Medium::Html);
    let page = Page {
        sheet: &sheet,
        pictures,
        style: include_str!("page.css"),
        plates: if projection.plates.is_empty() {
            ""
        } else {
            include_str!("plates.css")
        },
    };
    Ok(page.render()?.into_bytes())
}

impl Page<'_> {
    /// Millimetres of paper as a share of the full width of 162.
    fn percent(width: &u16) -> String {
        format!(
            "{}.{:02}%",
            width * 100 / 162,
            u32::from(*width) * 10_000 / 162 % 100
        )
    }

    fn zipped<'t>(
        table: &'t Table,
        row: &'t [Cell],
    ) -> impl Iterator<Item = (&'t Cell, &'t Column)> {
        row.iter().zip(&table.columns)
    }

    fn picture(&self, sha256: &str) -> Option<&Cleaned> {
        self.pictures.get(sha256)
    }
}

/// The drawn form of a mark; the word stands beside it, so it is hidden from those who listen.
fn mark(mark: &Option<Mark>) -> &'static str {
    match mark {
        None => "",
        Some(Mark::Witnessed) => drawn!(r#"<circle cx="6" cy="6" r="4.5" fill="currentColor"/>"#),
        Some(Mark::Shown) => {
            drawn!(
                r#"<circle cx="6" cy="6" r="4.5" fill="none"/><path d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z" fill="currentColor"/>"#
            )
        }
        Some(Mark::Claimed) => drawn!(r#"<circle cx="6" cy="6" r="4.5" fill="none"/>"#),
        Some(Mark::Attempted) => drawn!(r#"<path d="M2 2 10 10M10 2 2 10" fill="none"/>"#),
        Some(Mark::Oversaw) => drawn!(r#"<path d="M6 1 11 6 6 11 1 6Z" fill="none"/>"#),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_hidden_from_those_who_listen() {
        for drawn in [
            Mark::Witnessed,
            Mark::Shown,
            Mark::Claimed,
            Mark::Attempted,
            Mark::Oversaw,
        ] {
            assert!(
                mark(&Some(drawn)).contains("aria-hidden"),
                "the word beside it says the same"
            );
        }
    }
}
