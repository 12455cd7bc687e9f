//! `plumb year`: a year on one page.

use clap::Args;
use plumb_journal::{
    Result,
    returning::{OneYear, YearPage},
};

use crate::{answers, out, talk::Talk};

/// A year on one page: works, first uses, words said, hours.
#[derive(Args)]
pub struct Year {
    /// The year.
    year: i32,
}

impl Year {
    /// Prints it.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let page: YearPage = talk.ask("year_page", &OneYear { year: self.year })?;
        if talk.json {
            answers::print_json(&serde_json::json!(page));
            return Ok(());
        }
        out::line(&format!("{}: {}", page.year, page.sentence));
        let works = page.works.iter().flat_map(|work| {
            let milestones = work.milestones.iter();
            milestones.map(|view| format!("{} · {} · {}", view.day_words, work.title, view.line))
        });
        section("Works", works.collect());
        let deeper = page.deeper.iter();
        section(
            "Deeper",
            deeper
                .map(|moved| format!("{} · from {} to {}", moved.path, moved.from, moved.to))
                .collect(),
        );
        let firsts = page.firsts.iter();
        section(
            "First used",
            firsts
                .map(|first| format!("{} · {}", first.on, first.path))
                .collect(),
        );
        let said = page.said.iter();
        section(
            "Said",
            said.map(|view| format!("{} · {}", view.day_words, view.line))
                .collect(),
        );
        let hours = page.hours.iter();
        section(
            "Hours",
            hours
                .map(|hours| match hours.craft.as_str() {
                    "" => hours.spent.clone(),
                    craft => format!("{craft} · {}", hours.spent),
                })
                .collect(),
        );
        Ok(())
    }
}

/// A heading and its lines; nothing where there are none.
fn section(title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    out::line("");
    out::line(title);
    for line in &lines {
        out::line(&format!("  {line}"));
    }
}
