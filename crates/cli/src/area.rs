//! `plumb craft` and `plumb area`: the tree.

use clap::Subcommand;
use plumb_journal::{
    Result,
    areas::{
        AreaTree, MergeAreas, MoveArea, NewArea, NewCraft, OneArea, RenameArea, RetireArea, SetArea,
    },
    commands::Nothing,
    outcome::Outcome,
    refs::{AreaRef, DayText},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{answers, flags::something, ladder, out, talk::Talk};

/// Crafts, the roots of the tree.
#[derive(Subcommand)]
pub enum Craft {
    /// Add a craft with its ladder.
    Add {
        /// Its name.
        name: String,
        /// six-rungs, guild, dreyfus, grades, or a file.
        #[arg(long, value_name = "LADDER|FILE")]
        ladder: Option<String>,
    },
    /// All crafts.
    List,
}

/// Areas and techniques.
#[derive(Subcommand)]
pub enum Area {
    /// Add an area under another.
    Add {
        /// Its name.
        name: String,
        /// The area that holds it.
        #[arg(long, value_name = "AREA")]
        under: String,
        /// A technique instead of an area.
        #[arg(long)]
        technique: bool,
    },
    /// The whole tree with today's depth.
    List,
    /// Give an area another name.
    Rename {
        /// Which area.
        area: String,
        /// Its new name.
        name: String,
    },
    /// Move an area, also into another craft.
    Move {
        /// Which area.
        area: String,
        /// The area that will hold it.
        #[arg(long, value_name = "AREA")]
        under: String,
        /// Into another craft: rung here to rung there, such as 1=1,2=2,3=2.
        #[arg(long, value_name = "MAP")]
        map: Option<String>,
    },
    /// Make two areas one.
    Merge {
        /// The area that goes.
        area: String,
        /// The area that stays.
        #[arg(long, value_name = "AREA")]
        into: String,
    },
    /// Hide an area; it changes no number.
    Retire {
        /// Which area.
        area: String,
        /// Since when.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Set an area's half-life, other names, rest or kind.
    Set(Set),
    /// Delete an area that no entry names.
    Delete {
        /// Which area.
        area: String,
    },
}

/// What can be set of an area.
#[derive(clap::Args)]
#[command(group = something(&["half_life", "also", "fallow", "kind"]))]
pub struct Set {
    /// Which area.
    area: String,
    /// Days after which half of the freshness is gone; 0 inherits.
    #[arg(long, value_name = "DAYS")]
    half_life: Option<u16>,
    /// Other names, the whole list.
    #[arg(long, value_name = "NAME", num_args = 1.., action = clap::ArgAction::Append)]
    also: Vec<String>,
    /// Let it rest on purpose.
    #[arg(long, value_parser = ["on", "off"])]
    fallow: Option<String>,
    /// area or technique.
    #[arg(long, value_parser = ["area", "technique"])]
    kind: Option<String>,
}

impl Craft {
    /// Adds or lists crafts.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Add { name, ladder } => {
                let ladder = ladder::chosen(talk, ladder)?;
                done(
                    talk,
                    "add_craft",
                    &NewCraft {
                        name,
                        template: None,
                        ladder,
                        areas: Vec::new(),
                    },
                    "Added craft",
                )
            }
            Self::List => list(talk, true),
        }
    }
}

impl Area {
    /// Runs one change of the tree, or lists it.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Add {
                name,
                under,
                technique,
            } => done(
                talk,
                "add_area",
                &NewArea {
                    name,
                    under: AreaRef(under),
                    technique,
                },
                "Added",
            ),
            Self::List => list(talk, false),
            Self::Rename { area, name } => done(
                talk,
                "rename_area",
                &RenameArea {
                    area: AreaRef(area),
                    name,
                },
                "Renamed",
            ),
            Self::Move { area, under, map } => done(
                talk,
                "move_area",
                &MoveArea {
                    area: AreaRef(area),
                    under: AreaRef(under),
                    map: map
                        .map(|map| ladder::pairs(&map))
                        .transpose()?
                        .unwrap_or_default(),
                },
                "Moved",
            ),
            Self::Merge { area, into } => done(
                talk,
                "merge_areas",
                &MergeAreas {
                    area: AreaRef(area),
                    into: AreaRef(into),
                },
                "Merged into",
            ),
            Self::Retire { area, on } => done(
                talk,
                "retire_area",
                &RetireArea {
                    area: AreaRef(area),
                    on: on.map(DayText),
                    back: false,
                },
                "Retired",
            ),
            Self::Set(set) => done(talk, "set_area", &set.request(), "Set"),
            Self::Delete { area } => done(
                talk,
                "delete_area",
                &OneArea {
                    area: AreaRef(area),
                },
                "Deleted",
            ),
        }
    }
}

impl Set {
    fn request(self) -> SetArea {
        SetArea {
            area: AreaRef(self.area),
            half_life: self.half_life,
            also: (!self.also.is_empty()).then_some(self.also),
            fallow: self.fallow.map(|word| word == "on"),
            technique: self.kind.map(|word| word == "technique"),
        }
    }
}

fn done(talk: &Talk, name: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<Value> = talk.ask(name, request)?;
    let path = done
        .value
        .get("path")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    answers::written(talk, &done, &format!("{verb} {path}"));
    Ok(())
}

fn list(talk: &Talk, crafts_only: bool) -> Result<()> {
    let tree: AreaTree = talk.ask("areas", &Nothing {})?;
    let shown = tree
        .areas
        .iter()
        .filter(|line| !crafts_only || line.level == 0);
    if talk.json {
        let lines: Vec<Value> = shown
            .map(|line| {
                json!({"id": line.area.id, "path": line.path, "name": line.area.name, "kind": line.area.kind,
                    "parent": line.area.parent, "also": line.area.also, "freshness_half_life": line.area.freshness_half_life,
                    "fallow_since": line.area.fallow_since, "retired_on": line.area.retired_on,
                    "depth30": line.standing.depth30, "claimed30": line.standing.claimed30,
                    "survey": line.standing.survey, "days_since": line.standing.days_since, "works": line.standing.works})
            })
            .collect();
        answers::print_json(&lines);
        return Ok(());
    }
    for line in shown {
        let indent = "  ".repeat(usize::from(line.level));
        let name = format!("{indent}{}", line.area.name);
        let retired = if line.area.retired_on.is_some() {
            "  (retired)"
        } else {
            ""
        };
        let words = format!(
            "{name:<32} {:<26} {}{retired}",
            line.standing.depth_words, line.standing.last_made_words
        );
        out::line(words.trim_end());
    }
    Ok(())
}
