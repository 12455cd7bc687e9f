//! `plumb chart`: a chart as a sentence and table, a Scene, SVG or PNG.

use clap::{Args, ValueEnum};
use plumb_journal::{
    Result,
    charts::{ChartRequest, Drawn, SaveChart},
    refs::{AreaRef, DayText},
};

use crate::{answers, export, out, talk::Talk};

/// Draw a chart.
#[derive(Args)]
pub struct Chart {
    /// sounding-line, seabed, core, bob, waterline, silt-calendar, reach, echoes, two-soundings or true; the beginning of a name is enough.
    name: String,
    /// An area. Sounding lines of up to five are laid over each other, of more stand below each other; seabed, reach and two-soundings take any
    /// number; the others show one.
    #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append)]
    area: Vec<String>,
    /// First day; where it is left out, the first on which anything was logged, and at least thirty days before the last.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// The chosen day; on the seabed the day that is drawn beside now.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Another way of drawing it: by-depth or by-dust of the seabed, stretch of the bob, tried-once of the reach.
    #[arg(long, value_name = "VIEW")]
    view: Option<String>,
    /// Width in pixels.
    #[arg(long, value_name = "PX", default_value_t = 960)]
    width: i32,
    /// Colours.
    #[arg(long, value_enum, default_value_t = Theme::Light)]
    theme: Theme,
    /// Right way up: depth grows upwards.
    #[arg(long)]
    flip: bool,
    /// Write SVG to a file, - for standard output; what is private and the claimed line stay out of it.
    #[arg(long, value_name = "OUT", group = "how")]
    svg: Option<String>,
    /// Write PNG to a file, - for standard output; what is private and the claimed line stay out of it.
    #[arg(long, value_name = "OUT", group = "how")]
    png: Option<String>,
    /// Draw the claimed line in the file too.
    #[arg(long)]
    claimed: bool,
    /// Print the table alone.
    #[arg(long, group = "how")]
    table: bool,
}

/// Colours of a drawn chart.
#[derive(Clone, Copy, ValueEnum)]
enum Theme {
    /// Ink on sea, by day.
    Light,
    /// By night.
    Dark,
    /// High contrast.
    Contrast,
    /// Black on white, for paper.
    Print,
}

impl Theme {
    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Print => "print",
        }
    }
}

impl Chart {
    /// Draws, prints or saves the chart.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let chart = ChartRequest {
            chart: self.name,
            areas: self.area.into_iter().map(AreaRef).collect(),
            from: self.from.map(DayText),
            to: self.to.map(DayText),
            on: self.on.map(DayText),
            view: self.view.unwrap_or_default(),
            width: self.width,
            right_way_up: self.flip,
            without_claimed: false,
            print: matches!(self.theme, Theme::Print),
        };
        let file = self
            .svg
            .map(|to| ("svg", to))
            .or(self.png.map(|to| ("png", to)));
        if let Some((format, to)) = file {
            let theme = self.theme.word().to_owned();
            return export::written(talk, &to, |file| {
                let save = SaveChart {
                    chart,
                    format: format.to_owned(),
                    theme,
                    claimed: self.claimed,
                    file,
                };
                talk.ask("save_chart", &save)
            });
        }
        let scene: Drawn = talk.ask("chart", &chart)?;
        if talk.json {
            answers::print_json(&scene);
            return Ok(());
        }
        if !self.table {
            print_words(&scene);
        }
        print_tables(&scene);
        Ok(())
    }
}

/// The number that leads the chart, its sentence, and what needs a word.
fn print_words(scene: &Drawn) {
    if let Some(lead) = &scene.lead {
        let words = [&lead.before, &lead.figure, &lead.after];
        let words: Vec<&str> = words
            .into_iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        out::line(&words.join(" "));
    }
    out::line(&scene.sentence);
    for note in &scene.notes {
        out::line(note);
    }
}

/// The tables, with tabs between their cells.
fn print_tables(scene: &Drawn) {
    for table in &scene.tables {
        out::line(&table.caption);
        let head: Vec<&str> = table
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        out::line(&head.join("\t"));
        for row in &table.rows {
            let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
            out::line(&cells.join("\t"));
        }
    }
}
