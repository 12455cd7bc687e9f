//! `plumb ladder`: a craft's rungs, as a file that can be edited.

use std::collections::BTreeMap;

use clap::Subcommand;
use plumb_journal::{
    Code, Problem, Result,
    areas::{ExportLadder, LadderSet, LadderTemplate, OneArea, SetLadder},
    commands::Nothing,
    mastery::words,
    outcome::Outcome,
    refs::AreaRef,
};
use serde_json::{Value, json};

use crate::{
    answers, export,
    flags::{NOT_CHANGED, usage},
    out,
    talk::{Talk, read_text},
};

/// A craft's ladder of rungs.
#[derive(Subcommand)]
pub enum Ladder {
    /// The rungs, shallowest first.
    Show {
        /// Which craft.
        craft: String,
    },
    /// Write the ladder to a file.
    Export {
        /// Which craft.
        craft: String,
        /// The file; - writes to standard output.
        #[arg(short, long, value_name = "FILE")]
        output: String,
    },
    /// Give the craft the ladder of a file.
    Set {
        /// Which craft.
        craft: String,
        /// six-rungs, guild, dreyfus, grades, or a file; - reads standard input.
        #[arg(value_name = "LADDER|FILE")]
        file: String,
        /// Old rung to new rung: 1=1,2=2,3=4.
        #[arg(long, value_name = "OLD=NEW,...")]
        map: Option<String>,
        /// Only show what would change.
        #[arg(long)]
        dry_run: bool,
    },
}

impl Ladder {
    /// Shows, exports or sets the ladder.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Show { craft } => show(talk, craft),
            Self::Export { craft, output } => export::written(talk, &output, |to| {
                let area = AreaRef(craft);
                talk.ask("export_ladder", &ExportLadder { area, to })
            }),
            Self::Set {
                craft,
                file,
                map,
                dry_run,
            } => set(talk, craft, file, map, dry_run),
        }
    }
}

fn show(talk: &Talk, craft: String) -> Result<()> {
    let ladder = talk.ask_value(
        "ladder",
        &OneArea {
            area: AreaRef(craft),
        },
    )?;
    if talk.json {
        answers::print_json(&ladder);
        return Ok(());
    }
    for (n, rung) in ladder
        .get("rungs")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        let word = |name: &str| {
            rung.get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        out::line(format!("{} {:<18} {}", n + 1, word("name"), word("demands")).trim_end());
    }
    Ok(())
}

fn set(talk: &Talk, craft: String, file: String, map: Option<String>, dry_run: bool) -> Result<()> {
    let ladder = named(talk, &file)?;
    let map = map.map(|map| pairs(&map)).transpose()?.unwrap_or_default();
    let request = SetLadder {
        craft: AreaRef(craft),
        ladder,
        map,
        dry_run,
    };
    let done: Outcome<LadderSet> = talk.ask("set_ladder", &request)?;
    let readings = &done.value.readings;
    let lines: Vec<String> = readings
        .iter()
        .map(|change| format!("{}: {} → {}", change.area, change.before, change.after))
        .collect();
    let head = if done.value.written {
        "Ladder set."
    } else {
        "Nothing is written yet."
    };
    let line = std::iter::once(head.to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n");
    answers::print_written(
        talk,
        &json!({"readings": readings, "written": done.value.written}),
        &done,
        Value::Null,
        &line,
    );
    Ok(())
}

fn read(talk: &Talk, file: &str) -> Result<plumb_journal::Ladder> {
    let text = if file == "-" {
        talk.text("-".to_owned())?
    } else {
        read_text(file)?
    };
    serde_json::from_str(&text).map_err(|error| {
        Problem::new(
            Code::Invalid,
            "not_a_ladder",
            format!("'{file}' is not a ladder. Nothing was changed."),
        )
        .hint("`plumb ladder export CRAFT -o FILE` writes one to start from.")
        .because(error)
    })
}

/// A map from rung to rung as it is written: `1=1,2=2,3=4`.
pub fn pairs(map: &str) -> Result<BTreeMap<u8, u8>> {
    let pair = |word: &str| {
        let (old, new) = word.split_once('=')?;
        Some((old.trim().parse().ok()?, new.trim().parse().ok()?))
    };
    let mut pairs = BTreeMap::new();
    for word in map.split(',') {
        let (old, new): (u8, u8) = pair(word).ok_or_else(|| {
            usage(&format!(
                "'{map}' is not a map such as 1=1,2=2,3=4. {NOT_CHANGED}"
            ))
        })?;
        if pairs.insert(old, new).is_some() {
            let message = format!("Rung {old} is mapped twice. {NOT_CHANGED}");
            return Err(usage(&message).hint("Map each old rung once."));
        }
    }
    Ok(pairs)
}

/// A ladder by a template's key, or from a file.
pub fn chosen(talk: &Talk, choice: Option<String>) -> Result<Option<plumb_journal::Ladder>> {
    choice.map(|choice| named(talk, &choice)).transpose()
}

fn named(talk: &Talk, choice: &str) -> Result<plumb_journal::Ladder> {
    let templates: Vec<LadderTemplate> = talk.ask("ladder_templates", &Nothing {})?;
    let keys: Vec<String> = templates
        .iter()
        .map(|template| template.key.clone())
        .collect();
    if let Some(template) = templates
        .into_iter()
        .find(|template| template.key == choice)
    {
        return Ok(template.ladder);
    }
    if choice != "-" && !std::path::Path::new(choice).exists() {
        let message = format!("No ladder or file is called '{choice}'. {NOT_CHANGED}");
        let hint = format!("Ladders are {}.", words::listed(&keys, "and"));
        return Err(Problem::new(Code::Missing, "ladder", message).hint(hint));
    }
    read(talk, choice)
}
