//! `plumb hours`: time made and overseen, entry by entry, with its sum.

use clap::Args;
use plumb_journal::{
    Result,
    drawer::{BehindTime, TimeBehind, TimeRow},
    refs::{AreaRef, DayText},
};
use serde_json::{Value, json};

use crate::{answers, out, talk::Talk};

/// Hours of an area and of what lies below it; of everything where none is named.
#[derive(Args)]
pub struct Hours {
    /// A name or path.
    area: Option<String>,
    /// First day; the first on which time was logged where absent.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day; today where absent.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// At most this many entries; the sum is of all.
    #[arg(long)]
    limit: Option<u32>,
}

impl Hours {
    /// Prints the sum and the entries, newest first.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = TimeBehind {
            area: self.area.map(AreaRef),
            from: self.from.map(DayText),
            to: self.to.map(DayText),
            offset: None,
            limit: self.limit,
        };
        let hours: BehindTime = talk.ask("time_behind", &request)?;
        if talk.json {
            let entries: Vec<Value> = hours.rows.iter().map(row_json).collect();
            answers::print_json(
                &json!({"area": hours.path, "from": hours.from, "to": hours.to, "making_min": hours.making,
                "overseeing_min": hours.overseeing, "sessions": hours.sessions, "milestones": hours.milestones,
                "entries": entries, "more": hours.more}),
            );
            return Ok(());
        }
        let place = match hours.path.as_str() {
            "" => "Everything",
            path => path,
        };
        out::line(&format!("{place}, {}", hours.days_words));
        out::line(&hours.sentence);
        for row in &hours.rows {
            out::line(&line(row));
        }
        if hours.more > 0 {
            out::line(&format!("  and {} more, which --limit lists", hours.more));
        }
        Ok(())
    }
}

/// "  Thu 19 Nov 2026  30 min making of 1 h 30 over three areas · first even ash glaze".
fn line(row: &TimeRow) -> String {
    let head = if row.time_words.is_empty() {
        &row.line.head
    } else {
        &row.time_words
    };
    let mut said = head.clone();
    if !row.share_words.is_empty() {
        said = format!("{said} {}", row.share_words);
    }
    if !row.line.words.is_empty() {
        said = format!("{said} · {}", row.line.words);
    }
    format!("  {}  {said}", row.line.day_words)
}

/// An entry as scripts read it, with the minutes of it that fall here.
fn row_json(row: &TimeRow) -> Value {
    json!({"id": row.line.id, "kind": row.line.kind, "on": row.line.on, "making_min": row.making,
        "overseeing_min": row.overseeing})
}
