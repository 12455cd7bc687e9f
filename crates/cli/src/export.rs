//! `plumb export`: a portfolio, or the journal's own JSON.

use clap::{Args, Subcommand, ValueEnum};
use plumb_journal::{
    Code, Problem, Result,
    exchange::ExportJson,
    mastery::words::counted,
    portfolios::{ExportPortfolio, Exported, PortfolioChoice},
    refs::{DayText, Place},
};

use crate::{
    answers, out,
    talk::{Delivered, Talk},
};

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
    /// The day printed on it, to which everything is counted; what came later stays out.
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
    /// How exactly it names days.
    #[arg(long, value_enum, default_value_t = Grain::Month)]
    grain: Grain,
    /// A chart to print, once for each: the sounding line of each area, the others of each craft. The sounding line alone where none is named.
    #[arg(long = "chart", value_name = "NAME", action = clap::ArgAction::Append)]
    charts: Vec<String>,
    /// Right way up: depth grows upwards in every chart.
    #[arg(long)]
    flip: bool,
    /// Print the contact lines of the profile.
    #[arg(long)]
    contact: bool,
    /// Print the names of those for whom works were made, instead of their initials.
    #[arg(long)]
    names: bool,
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

/// How exactly days are named.
#[derive(Clone, Copy, ValueEnum)]
enum Grain {
    /// Every day as it is.
    Day,
    /// Months.
    Month,
    /// Years.
    Year,
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
                written(talk, &output, |to| {
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
            grain: match self.grain {
                Grain::Day => "day".to_owned(),
                Grain::Month => "month".to_owned(),
                Grain::Year => "year".to_owned(),
            },
            contact: self.contact,
            names: self.names,
            right_way_up: self.flip,
            charts: (!self.charts.is_empty()).then_some(self.charts),
            made_on: self.on.map(DayText),
            ..PortfolioChoice::default()
        };
        let format = format.to_owned();
        written(talk, &self.output, |to| {
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

/// Writes to a file and says so; `-` is standard output, which gets the bytes and nothing else.
pub fn written(
    talk: &Talk,
    output: &str,
    write: impl FnOnce(Place) -> Result<Exported>,
) -> Result<()> {
    match talk.deliver(output, write)? {
        Delivered::ToFile(exported) => print(talk, &exported),
        Delivered::ToOutput(exported) => tell(&exported),
    }
    Ok(())
}

/// Prints what was written.
fn print(talk: &Talk, exported: &Exported) {
    if talk.json {
        answers::print_json(exported);
        return;
    }
    let pages = exported
        .pages
        .map(|pages| format!(", {}", counted(u64::from(pages), "page", "pages")))
        .unwrap_or_default();
    out::line(&format!(
        "Wrote {} ({}{pages})",
        exported.place.0,
        counted(exported.bytes, "byte", "bytes")
    ));
    tell(exported);
}

/// Says on standard error what stayed, what was changed and what wants a look, each under its count.
fn tell(exported: &Exported) {
    let lists = [
        ("held back", &exported.held_back),
        ("changed", &exported.changed),
        ("to look at before it is sent", &exported.preflight),
    ];
    for (what, remarks) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        out::error_line(&format!("{} {what}:", remarks.len()));
        remarks
            .iter()
            .for_each(|remark| out::error_line(&format!("  {}", remark.words)));
    }
}
