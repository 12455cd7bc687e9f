//! `plumb import`: foreign bytes in, looked at first.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    exchange::{Import as ImportRequest, Imported},
};
use serde_json::Value;

use crate::{answers, out, talk::Talk};

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
        let answer = serde_json::to_value(&imported.answer).unwrap_or(Value::Null);
        let count = |name: &str| {
            answer
                .pointer(&format!("/counts/{name}"))
                .and_then(Value::as_u64)
                .unwrap_or_default()
        };
        out::line(&format!(
            "{} rows read: {} new, {} as before, {} changed, {} deleted here, {} left out, {} set aside.",
            count("read"),
            count("new"),
            count("same"),
            count("changed"),
            count("deleted"),
            count("left_out"),
            count("rejected")
        ));
        out::line(imported.label.as_deref().unwrap_or("Nothing was written."));
        Ok(())
    }
}
