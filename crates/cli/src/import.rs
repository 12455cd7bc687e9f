//! `plumb import`: foreign bytes in, looked at first.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    exchange::{Import as ImportRequest, Imported},
};

use crate::{answers, out, talk::Talk};

/// How many rows are told one by one; a file may have thousands.
const SHOWN: usize = 20;

/// Read foreign bytes in.
#[derive(Subcommand)]
pub enum Import {
    /// plumb.journal/1, as `export json` writes it.
    Json(From),
    /// Our CSV of sessions or milestones; the columns are in the README.
    Csv(From),
    /// A repository's history as practice: one session per day.
    Git(From),
}

/// What is read, and how.
#[derive(Args)]
pub struct From {
    /// The file, or the repository; - reads standard input.
    path: String,
    /// Only say what would happen.
    #[arg(long)]
    dry_run: bool,
    /// Where a name goes: NAME=AREA, NAME=AREA,over or NAME=skip.
    #[arg(long, value_name = "NAME=AREA")]
    map: Vec<String>,
    /// One of your addresses in a repository.
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
    /// Make unknown areas and works.
    #[arg(long)]
    new: bool,
    /// Write rejected rows here and take the good ones.
    #[arg(long, value_name = "FILE")]
    rejects: Option<String>,
}

impl Import {
    /// Imports, or says what would happen.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let (format, from) = match self {
            Self::Json(from) => ("json", from),
            Self::Csv(from) => ("csv", from),
            Self::Git(from) => ("git", from),
        };
        let request = ImportRequest {
            format: format.to_owned(),
            from: talk.place(&from.path)?,
            dry_run: from.dry_run,
            map: from.map,
            email: from.email,
            make_new: from.new,
            rejects: from.rejects.map(plumb_journal::refs::Place),
            sha256: None,
        };
        let imported: Imported = talk.ask("import", &request)?;
        if talk.json {
            answers::print_json(&imported);
            return Ok(());
        }
        print(&imported);
        Ok(())
    }
}

/// What was found, what could not be read, what still has to be said, what was written.
fn print(imported: &Imported) {
    let (answer, counts) = (&imported.answer, &imported.answer.counts);
    out::line(&format!(
        "{} rows read: {} new, {} as before, {} changed, {} deleted here, {} left out, {} set aside.",
        counts.read,
        counts.new,
        counts.same,
        counts.changed,
        counts.deleted,
        counts.left_out,
        counts.rejected
    ));
    let wrong = answer
        .rows
        .iter()
        .filter_map(|row| Some((row.row, row.message.as_ref()?)));
    for (row, message) in wrong.take(SHOWN) {
        out::error_line(&format!("Row {row}: {message}"));
    }
    imported
        .warnings
        .iter()
        .for_each(|warning| out::error_line(warning));
    if !answer.needs.is_empty() && !answer.addresses.is_empty() {
        out::line("Name the addresses that are yours, each with --email:");
        for address in &answer.addresses {
            out::line(&format!("{}  {}", address.name, address.rows));
        }
    }
    out::line(imported.label.as_deref().unwrap_or("Nothing was written."));
}
