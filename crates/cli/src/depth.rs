//! `plumb depth`, `freshness`, `next` and `calibration`: the derived numbers.

use clap::Args;
use plumb_journal::{
    Result,
    areas::OneArea,
    depths::{
        AreaOn, Behind, CalibrationAnswer, FreshnessAnswer, NextDepth, NextRequest, SoundingGap,
    },
    mastery::{
        depth::{Strength, half_rungs, rungs, signed},
        words,
    },
    refs::{AreaRef, DayText, LevelText},
};
use serde_json::{Value, json};

use crate::{answers, out, talk::Talk};

/// How many existing works a plain answer names.
const MOST_SHOWN: usize = 12;

/// An area on a day; the whole tree where none is named.
#[derive(Args)]
pub struct Depth {
    /// A name or path.
    area: Option<String>,
    /// The day; today where absent.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// What would be deeper next.
#[derive(Args)]
pub struct Next {
    /// A name or path.
    area: String,
    /// The rung; the next one where absent.
    #[arg(long, value_name = "LEVEL")]
    to: Option<String>,
}

/// Soundings against the evidence.
#[derive(Args)]
pub struct Calibration {
    /// A name or path.
    area: String,
}

impl Depth {
    fn request(&self) -> AreaOn {
        AreaOn {
            area: self.area.clone().map(AreaRef),
            on: self.on.clone().map(DayText),
        }
    }

    /// Prints depth.
    pub fn depth(self, talk: &Talk) -> Result<()> {
        let mut answers: Vec<Value> = talk.ask("depth", &self.request())?;
        if !talk.json {
            for answer in &answers {
                let word = |name: &str| {
                    answer
                        .get(name)
                        .and_then(Value::as_str)
                        .unwrap_or_default()
                        .to_owned()
                };
                out::line(&format!(
                    "{}: {}, survey {}",
                    word("area"),
                    word("words"),
                    word("survey")
                ));
            }
            if self.area.is_some() {
                behind(&talk.ask("behind", &self.request())?);
            }
            return Ok(());
        }
        for answer in &mut answers {
            if let Value::Object(fields) = answer {
                fields.shift_remove("words");
            }
        }
        self.one_or_all(answers);
        Ok(())
    }

    /// Prints freshness.
    pub fn freshness(self, talk: &Talk) -> Result<()> {
        let answers: Vec<FreshnessAnswer> = talk.ask("freshness", &self.request())?;
        if talk.json {
            self.one_or_all(answers.iter().map(|answer| json!(answer)).collect());
            return Ok(());
        }
        for answer in &answers {
            let least = if answer.at_least { "at least " } else { "" };
            let since = answer.days_since.map_or_else(
                || "—".to_owned(),
                |days| format!("{least}{}", words::counted(u64::from(days), "day", "days")),
            );
            let band = answer
                .band
                .as_ref()
                .map(|band| format!(", {}", band.replace('-', " ")))
                .unwrap_or_default();
            out::line(&format!("{}: {since}{band}", answer.area));
        }
        Ok(())
    }

    fn one_or_all(&self, mut all: Vec<Value>) {
        if self.area.is_some() && all.len() == 1 {
            answers::print_json(&all.remove(0));
        } else {
            answers::print_json(&all);
        }
    }
}

impl Next {
    /// Prints what would reach the rung.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let next: NextDepth = talk.ask(
            "next_depth",
            &NextRequest {
                area: AreaRef(self.area),
                to: self.to.map(LevelText),
            },
        )?;
        if talk.json {
            answers::print_json(
                &json!({"area": next.area, "depth30": next.depth30, "target30": next.target30,
                "new": next.new, "existing": next.existing}),
            );
            return Ok(());
        }
        out::line(&next.sentence);
        for adds in next.existing.iter().take(MOST_SHOWN) {
            let how = match adds.strength {
                Strength::Witnessed => "if someone vouches for it",
                _ => "if something is attached",
            };
            let by = signed(i32::from(adds.adds30));
            out::line(&format!("  {by}  {}, {how}", adds.title));
        }
        if let Some(more @ 1..) = next.existing.len().checked_sub(MOST_SHOWN) {
            out::line(&format!("  and {more} more, which --json lists"));
        }
        Ok(())
    }
}

impl Calibration {
    /// Prints each sounding's distance from the evidence.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let answer: CalibrationAnswer = talk.ask(
            "calibration",
            &OneArea {
                area: AreaRef(self.area),
            },
        )?;
        if talk.json {
            let gap = |gap: &SoundingGap| json!({"on": gap.on, "half_rungs": gap.half_rungs, "by": gap.by, "gap30": gap.gap30});
            let soundings: Vec<Value> = answer.soundings.iter().map(gap).collect();
            answers::print_json(&json!({"area": answer.area, "soundings": soundings,
                "bias30": answer.bias30, "spread30": answer.spread30}));
            return Ok(());
        }
        if answer.soundings.is_empty() {
            out::line(&format!("{}: no sounding yet.", answer.area));
            return Ok(());
        }
        for gap in &answer.soundings {
            out::line(&format!(
                "{}  {} ({}), {} from the evidence; {}",
                gap.day_words,
                half_rungs(gap.half_rungs),
                gap.by.as_deref().unwrap_or("own"),
                signed(gap.gap30),
                gap.verdict.words()
            ));
        }
        out::line(&match (answer.bias30, answer.spread30) {
            (Some(bias), Some(spread)) => format!(
                "Your last soundings: bias {}, spread {}.",
                signed(bias),
                rungs(u16::try_from(spread).unwrap_or_default())
            ),
            _ => "Three soundings of your own make a pattern.".to_owned(),
        });
        Ok(())
    }
}

/// Prints the works behind a reading, deepest first, each with its weight and half rungs, and their sum in thirtieths.
fn behind(behind: &Behind) {
    for work in &behind.works {
        let strength = match work.strength {
            Strength::Witnessed => format!("witnessed by {}", work.vouched_by.join(", ")),
            _ => "shown".to_owned(),
        };
        out::line(&format!(
            "  {}×{}  {} · {} · {}, {strength}",
            work.weight, work.half_rungs, work.title, work.day_words, work.rung
        ));
    }
    if !behind.sum.is_empty() {
        out::line(&format!("  {}", behind.sum));
    }
}
