//! `plumb import`: foreign bytes in, looked at first.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    exchange::{Import as ImportRequest, Imported},
    mastery::words::{count, counted},
    refs::Place,
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
    Csv(FromNames),
    /// A repository's history as practice: one session per day.
    Git(FromRepository),
}

/// What is read, whatever it is.
#[derive(Args)]
pub struct From {
    /// The file, or the repository; - reads standard input.
    path: String,
    /// Only say what would happen.
    #[arg(long)]
    dry_run: bool,
    /// Write rejected rows here and take the good ones.
    #[arg(long, value_name = "FILE")]
    rejects: Option<String>,
}

/// What is read, where it names areas and works by their names.
#[derive(Args)]
pub struct FromNames {
    #[command(flatten)]
    from: From,
    /// Where a name goes: NAME=AREA, NAME=AREA,over, NAME=#Work or NAME=skip.
    #[arg(long, value_name = "NAME=AREA")]
    map: Vec<String>,
    /// Make unknown areas and works.
    #[arg(long)]
    new: bool,
}

/// What is read, where it is a repository.
#[derive(Args)]
pub struct FromRepository {
    #[command(flatten)]
    from: FromNames,
    /// One of your addresses in a repository.
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
}

impl Import {
    /// Imports, or says what would happen.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = match self {
            Self::Json(from) => from.request(talk, "json")?,
            Self::Csv(from) => from.request(talk, "csv")?,
            Self::Git(from) => ImportRequest {
                email: from.email,
                ..from.from.request(talk, "git")?
            },
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

impl From {
    fn request(self, talk: &Talk, format: &str) -> Result<ImportRequest> {
        Ok(ImportRequest {
            format: format.to_owned(),
            from: talk.place(&self.path)?,
            dry_run: self.dry_run,
            rejects: self.rejects.map(Place),
            ..ImportRequest::default()
        })
    }
}

impl FromNames {
    fn request(self, talk: &Talk, format: &str) -> Result<ImportRequest> {
        Ok(ImportRequest {
            map: self.map,
            make_new: self.new,
            ..self.from.request(talk, format)?
        })
    }
}

/// What was found, what could not be read, what still has to be said, what was written.
fn print(imported: &Imported) {
    let answer = &imported.answer;
    if !answer.needs.is_empty() && !answer.addresses.is_empty() {
        out::line("Name the addresses that are yours, each with --email:");
        for address in &answer.addresses {
            out::line(&format!("{}  {}", address.name, count(address.rows)));
        }
        out::line("Nothing was written.");
        return;
    }
    let counts = &answer.counts;
    out::line(&format!(
        "{} read: {} new, {} as before, {} changed, {} deleted here, {} left out, {} set aside.",
        counted(counts.read, "row", "rows"),
        count(counts.new),
        count(counts.same),
        count(counts.changed),
        count(counts.deleted),
        count(counts.left_out),
        count(counts.rejected)
    ));
    for name in &answer.names {
        if let Some(to) = &name.to {
            let rows = counted(name.rows, "row", "rows");
            out::line(&format!("{} goes to {to}: {rows}", name.name));
        }
    }
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
    out::line(imported.label.as_deref().unwrap_or("Nothing was written."));
}
