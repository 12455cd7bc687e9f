//! `plumb plate`: two pictures side by side, years apart.

use clap::{Args, Subcommand};
use plumb_journal::{
    Code, Problem, Result,
    commands::Nothing,
    mastery::plate::Crop,
    outcome::Outcome,
    plates::{ChosenSide, NewPlate, OnePlate, Plates, SetPlate, SideView},
    refs::{EntryRef, PlateRef},
};
use serde::Serialize;
use serde_json::Value;

use crate::{answers, flags::something, out, talk::Talk};

/// Plates: two pictures side by side, years apart.
#[derive(Subcommand)]
pub enum Plate {
    /// Set two pictures side by side.
    Add(Add),
    /// All plates.
    List,
    /// Set what is known of a plate.
    Set(Set),
    /// Delete a plate; its pictures stay with their entries.
    Delete {
        /// Which plate.
        plate: String,
    },
}

/// A new plate.
#[derive(Args)]
pub struct Add {
    /// Its title.
    title: String,
    #[command(flatten)]
    sides: Sides,
    /// Keep it out of every export.
    #[arg(long)]
    private: bool,
}

/// What can be set of a plate.
#[derive(Args)]
#[command(group = something(&["title", "left", "left_picture", "left_crop", "left_line", "right", "right_picture", "right_crop", "right_line", "private"]))]
pub struct Set {
    /// Which plate.
    plate: String,
    /// Its new title.
    #[arg(long)]
    title: Option<String>,
    #[command(flatten)]
    sides: Sides,
    /// Keep it out of every export, or no more: --private or --private=false.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    private: Option<bool>,
}

/// The two pictures.
#[derive(Args)]
struct Sides {
    /// The entry of the older picture.
    #[arg(long, value_name = "ENTRY")]
    left: Option<String>,
    /// Which of its pictures, from 1; the first where absent.
    #[arg(long, value_name = "N")]
    left_picture: Option<String>,
    /// The part that is shown, in hundredths: X,Y,WIDTH,HEIGHT; or whole.
    #[arg(long, value_name = "PART")]
    left_crop: Option<String>,
    /// What is said under it.
    #[arg(long, value_name = "TEXT")]
    left_line: Option<String>,
    /// The entry of the newer picture.
    #[arg(long, value_name = "ENTRY")]
    right: Option<String>,
    /// Which of its pictures, from 1; the first where absent.
    #[arg(long, value_name = "N")]
    right_picture: Option<String>,
    /// The part that is shown, in hundredths: X,Y,WIDTH,HEIGHT; or whole.
    #[arg(long, value_name = "PART")]
    right_crop: Option<String>,
    /// What is said under it.
    #[arg(long, value_name = "TEXT")]
    right_line: Option<String>,
}

impl Sides {
    fn chosen(self) -> Result<(ChosenSide, ChosenSide)> {
        let left = side(self.left, self.left_picture, self.left_crop, self.left_line)?;
        let right = side(
            self.right,
            self.right_picture,
            self.right_crop,
            self.right_line,
        )?;
        Ok((left, right))
    }
}

fn side(
    entry: Option<String>,
    picture: Option<String>,
    part: Option<String>,
    line: Option<String>,
) -> Result<ChosenSide> {
    let whole = part.as_deref() == Some("whole");
    let crop = part
        .filter(|_| !whole)
        .map(|part| crop(&part))
        .transpose()?;
    Ok(ChosenSide {
        entry: entry.map(EntryRef),
        picture,
        crop,
        whole,
        line,
    })
}

/// "10,0,50.5,100" in the parts in which a crop is kept.
fn crop(typed: &str) -> Result<Crop> {
    let numbers: Vec<u16> = typed
        .split(',')
        .filter_map(|part| part.trim().parse::<f64>().ok())
        .filter(|part| (0.0..=100.0).contains(part))
        .map(|part| (part * 100.0).round() as u16)
        .collect();
    match numbers[..] {
        [x, y, width, height] => Ok(Crop {
            x,
            y,
            width,
            height,
        }),
        _ => Err(Problem::new(
            Code::Usage,
            "crop",
            format!("'{typed}' is no part of a picture. Nothing was changed."),
        )
        .hint("Write four numbers from 0 to 100, such as 10,0,50,100, or whole.")),
    }
}

impl Plate {
    /// Adds, lists, sets or deletes.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Add(add) => {
                let (left, right) = add.sides.chosen()?;
                let new = NewPlate {
                    title: talk.text(add.title)?,
                    left,
                    right,
                    private: add.private,
                };
                done(talk, "add_plate", &new, "Added plate")
            }
            Self::List => list(talk),
            Self::Set(set) => {
                let (left, right) = set.sides.chosen()?;
                let request = SetPlate {
                    plate: PlateRef(set.plate),
                    title: set.title,
                    left: Some(left),
                    right: Some(right),
                    private: set.private,
                };
                done(talk, "set_plate", &request, "Set")
            }
            Self::Delete { plate } => {
                let plate = PlateRef(plate);
                done(talk, "delete_plate", &OnePlate { plate }, "Deleted plate")
            }
        }
    }
}

fn done(talk: &Talk, name: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<Value> = talk.ask(name, request)?;
    let title = done.value.get("title").and_then(Value::as_str);
    let title = title.unwrap_or_default().to_owned();
    answers::written(talk, &done, &format!("{verb} {title}"));
    Ok(())
}

fn list(talk: &Talk) -> Result<()> {
    let found: Plates = talk.ask("plates", &Nothing {})?;
    if talk.json {
        answers::print_json(&found.plates);
        return Ok(());
    }
    for plate in &found.plates {
        let head = [plate.title.as_str(), plate.apart.as_str()].join("  ");
        out::line(&format!(
            "{} {}",
            head.trim_end(),
            answers::ending(&plate.id)
        ));
        for (side, view) in [("left", &plate.left), ("right", &plate.right)] {
            out::line(&format!("  {side}: {}", said(view)));
        }
        if !plate.stays.is_empty() {
            out::line(&format!("  stays here: {}", plate.stays));
        }
    }
    Ok(())
}

/// A side in one line.
fn said(view: &SideView) -> String {
    let entry = if view.gone {
        "its entry was deleted".to_owned()
    } else {
        format!("{}, {}", view.title, view.day_words)
    };
    if view.side.line.is_empty() {
        entry
    } else {
        format!("{entry} · {}", view.side.line.replace('\n', " "))
    }
}
