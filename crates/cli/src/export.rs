//! `plumb export`: a portfolio, or the journal's own JSON.

use clap::{Args, Subcommand, ValueEnum};
use plumb_journal::{
    Code, Problem, Result,
    exchange::ExportJson,
    portfolios::{ExportPortfolio, Exported, PortfolioChoice},
    refs::{DayText, Place},
};

use crate::{answers, out, talk::Talk};

/// Write a portfolio or the journal's own JSON.
#[derive(Subcommand)]
pub enum Export {
    /// A tagged PDF of everything not private.
    Pdf(Portfolio),
    /// One HTML page without script.
    Html(Portfolio),
    /// The journal as plumb.journal/1.
    Json {
        /// The file; - writes to standard output.
        #[arg(short, long, value_name = "OUT")]
        output: String,
        /// Private entries too.
        #[arg(long)]
        with_private: bool,
    },
}

/// How a portfolio leaves.
#[derive(Args)]
pub struct Portfolio {
    /// The file; - writes to standard output.
    #[arg(short, long, value_name = "OUT")]
    output: String,
    /// Paper.
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    paper: Paper,
    /// The theme; Workshop is the only one so far.
    #[arg(long, value_parser = ["workshop"])]
    theme: Option<String>,
    /// The day printed on it, to which everything is counted.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Its title.
    #[arg(long)]
    title: Option<String>,
    /// The statement of craft; - reads standard input.
    #[arg(long, value_name = "TEXT")]
    statement: Option<String>,
    /// For whom it is.
    #[arg(long, value_name = "WHOM")]
    to: Option<String>,
    #[arg(long, hide = true)]
    with_private: bool,
}

/// Paper sizes.
#[derive(Clone, Copy, ValueEnum)]
enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Export {
    /// Writes the file and says what was held back.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Pdf(portfolio) => portfolio.write(talk, "pdf"),
            Self::Html(portfolio) => portfolio.write(talk, "html"),
            Self::Json {
                output,
                with_private,
            } => {
                if with_private {
                    out::error_line("This file holds private entries.");
                }
                to_file_or_out(talk, &output, |to| {
                    talk.ask("export_json", &ExportJson { to, with_private })
                })
            }
        }
    }
}

impl Portfolio {
    fn write(self, talk: &Talk, format: &str) -> Result<()> {
        if self.with_private {
            let message = "A portfolio never holds private entries; --with-private is for json alone. Nothing was written.";
            return Err(Problem::new(Code::Usage, "usage", message));
        }
        let choice = PortfolioChoice {
            title: self.title.unwrap_or_default(),
            statement: talk.text_of(self.statement)?.unwrap_or_default(),
            audience: self.to.unwrap_or_default(),
            paper: match self.paper {
                Paper::A4 => "a4".to_owned(),
                Paper::Letter => "letter".to_owned(),
            },
            made_on: self.on.map(DayText),
            ..PortfolioChoice::default()
        };
        let format = format.to_owned();
        to_file_or_out(talk, &self.output, |to| {
            talk.ask(
                "export_portfolio",
                &ExportPortfolio {
                    choice: choice.clone(),
                    format: format.clone(),
                    to,
                },
            )
        })
    }
}

/// Standard output gets the bytes by way of a file of this command's own.
fn to_file_or_out(
    talk: &Talk,
    output: &str,
    write: impl Fn(Place) -> Result<Exported>,
) -> Result<()> {
    if output != "-" {
        return print(talk, &write(Place(output.to_owned()))?);
    }
    let spool = talk.spool.path("output")?;
    write(Place(spool.to_string_lossy().into_owned()))?;
    let bytes = std::fs::read(&spool).map_err(|error| unread(&error))?;
    out::bytes(&bytes);
    Ok(())
}

fn unread(error: &std::io::Error) -> Problem {
    let message = "The export could not be kept on its way out. The journal is unchanged.";
    Problem::new(Code::File, "io", message).because(error)
}

/// Prints what was written.
pub fn print(talk: &Talk, exported: &Exported) -> Result<()> {
    if talk.json {
        answers::print_json(exported);
        return Ok(());
    }
    let pages = exported
        .pages
        .map(|pages| format!(", {pages} pages"))
        .unwrap_or_default();
    out::line(&format!(
        "Wrote {} ({} bytes{pages})",
        exported.place.0, exported.bytes
    ));
    for remark in exported.held_back.iter().chain(&exported.changed) {
        out::error_line(&remark.words);
    }
    Ok(())
}
