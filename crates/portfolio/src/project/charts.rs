//! Charts of whole crafts, drawn from what leaves, as the document takes them.
//!
//! A chart whose days are finer than those of the document is not put in, and that is told. Whatever else it says of days is said in the grain of the
//! document. It does not know what a chart means.

use chrono::NaiveDate;
use plumb_charts::{Chart, Scene, scene::Table};

use super::Projected;
use crate::{
    chart::{ChartPicture, ChartTable, Drawn},
    grain::Grain,
    notice::{Notice, Reason},
};

/// The most rows of a table that has a briefer one beside it.
const LONGEST: usize = 40;

/// The coarsest grain in which a chart still says something.
fn coarsest(chart: Chart) -> Grain {
    match chart {
        Chart::SiltCalendar => Grain::Day,
        Chart::Waterline => Grain::Month,
        _ => Grain::Year,
    }
}

/// Whether a chart fits the grain of a document.
pub fn fits(chart: Chart, grain: Grain) -> bool {
    grain <= coarsest(chart)
}

impl Projected {
    /// Puts the charts of a craft into the projection, the craft by its place there; one without anything to draw is told instead.
    pub fn draw(&mut self, craft: usize, scenes: &[Scene]) {
        let (grain, made_on) = (self.projection.grain, self.projection.made_on);
        let Some(craft) = self.projection.crafts.get_mut(craft) else {
            return;
        };
        for scene in scenes {
            if scene.nav.is_empty() {
                let (heading, name) = (&scene.title, &craft.name);
                let words = format!("“{heading}” is not in for {name}: there is nothing to draw.");
                self.changed
                    .push(Notice::general(Reason::SwitchedOff, words));
            } else {
                craft.charts.push(picture(scene, grain, made_on));
            }
        }
    }

    /// Tells that a chart is not in, because its days are finer than those of the document.
    pub fn too_fine(&mut self, chart: Chart) {
        let finest = if coarsest(chart) == Grain::Day {
            "days"
        } else {
            "months"
        };
        let words = format!(
            "“{}” is not in: it shows {finest}, and this document names nothing so fine.",
            chart.heading()
        );
        self.changed
            .push(Notice::general(Reason::SwitchedOff, words));
    }
}

fn picture(scene: &Scene, grain: Grain, made_on: NaiveDate) -> ChartPicture {
    let said = |words: &str| grain.coarsened(words, made_on);
    let mut drawn = Drawn::of(scene);
    for label in &mut drawn.labels {
        label.text = said(&label.text);
    }
    // The calendar of days is the picture itself; its rows would be wider than any paper.
    let own = usize::from(scene.chart == Chart::SiltCalendar);
    let filled: Vec<&Table> = scene
        .tables
        .iter()
        .skip(own)
        .filter(|table| !table.rows.is_empty())
        .collect();
    // Where the same is also told more shortly, nobody reads a hundred months.
    let brief = filled.iter().any(|table| table.rows.len() <= LONGEST);
    let tables = filled
        .into_iter()
        .filter(|table| !brief || table.rows.len() <= LONGEST);
    ChartPicture {
        svg: drawn.svg,
        labels: drawn.labels,
        width: scene.width,
        height: scene.height,
        title: said(&scene.sentence),
        alt: said(&format!("A chart: {}. {}", scene.title, scene.sentence)),
        notes: scene.notes.iter().map(|note| said(note)).collect(),
        heading: scene.title.clone(),
        tables: tables
            .map(|table| ChartTable {
                caption: said(&table.caption),
                columns: table
                    .columns
                    .iter()
                    .map(|column| (said(&column.name), column.numeric))
                    .collect(),
                rows: table
                    .rows
                    .iter()
                    .map(|row| row.iter().map(|cell| said(&cell.text)).collect())
                    .collect(),
            })
            .collect(),
    }
}
