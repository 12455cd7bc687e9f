//! `plumb init`, `sample`, `where`, `backup`, `restore` and `check`: keeping the journal.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use plumb_journal::{
    Code, Problem, Result,
    areas::NewCraft,
    commands::Nothing,
    desk::{BeginJournal, Standing},
    keeping::{
        BackUp, BackedUp, BackupLine, Backups, Check as CheckRequest, Checked, GROUND,
        Restore as RestoreRequest, Restored, Where,
    },
    mastery::{
        Kind,
        words::{count, counted},
    },
    moving::{MoveJournal, MovedTo},
    refs::Place,
};

use crate::{
    answers, ladder, out,
    talk::{Delivered, Talk},
};

/// Make a journal.
#[derive(Args)]
pub struct Init {
    /// The owner's name.
    #[arg(long, value_name = "OWNER")]
    name: Option<String>,
    /// The first craft.
    #[arg(long, value_name = "NAME")]
    craft: Option<String>,
    /// Its ladder: six-rungs, guild, dreyfus, grades, or a file.
    #[arg(long, value_name = "LADDER|FILE", requires = "craft")]
    ladder: Option<String>,
}

impl Init {
    /// Makes the journal and says where.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let ladder = ladder::chosen(talk, self.ladder)?;
        let craft = self.craft.map(|name| NewCraft {
            name,
            template: None,
            ladder,
            areas: Vec::new(),
        });
        let standing: Standing = talk.ask(
            "begin_journal",
            &BeginJournal {
                folder: None,
                owner: self.name,
                craft,
            },
        )?;
        print_standing(talk, &standing, "Made a journal in");
        Ok(())
    }
}

/// Makes a sample journal in the chosen folder.
pub fn sample(talk: &Talk) -> Result<()> {
    let standing: Standing = talk.ask("begin_sample", &Nothing {})?;
    print_standing(talk, &standing, "Made a sample journal in");
    Ok(())
}

fn print_standing(talk: &Talk, standing: &Standing, verb: &str) {
    if talk.json {
        answers::print_json(
            &serde_json::json!({"folder": standing.folder, "sample": standing.sample, "name": standing.name}),
        );
    } else {
        out::line(&format!("{verb} {}", standing.folder));
    }
    if let Some(remark) = &standing.remark {
        out::error_line(remark);
    }
}

/// Prints the folder, size and counts.
pub fn where_is(talk: &Talk) -> Result<()> {
    let place: Where = talk.ask("where_is", &Nothing {})?;
    if talk.json {
        answers::print_json(&place);
        return Ok(());
    }
    out::line(&place.folder);
    if place.sample {
        out::line("A sample: nothing here is yours.");
    }
    out::line(&counted(place.bytes, "byte", "bytes"));
    print_counts(&place.counts);
    out::line(&place.last_backup.map_or_else(
        || "No backup yet.".to_owned(),
        |at| format!("Last backup {at}"),
    ));
    Ok(())
}

/// What there is how often, the ground first and then the entries in the order of their kinds.
fn print_counts(counts: &BTreeMap<String, u64>) {
    let number = |word: &str| count(counts.get(word).copied().unwrap_or_default());
    for word in GROUND {
        out::line(&format!("{word}: {}", number(word)));
    }
    for kind in Kind::ALL {
        out::line(&format!("{kind}s: {}", number(kind.word())));
    }
}

/// Make a verified copy of the journal.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Backup {
    #[command(subcommand)]
    what: Option<BackupWhat>,
    /// One ZIP of database, manifest and every file, to carry away; - writes to standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<String>,
}

#[derive(Subcommand)]
enum BackupWhat {
    /// The verified backups, newest first.
    List,
}

impl Backup {
    /// Makes or lists backups.
    pub fn run(self, talk: &Talk) -> Result<()> {
        if let Some(BackupWhat::List) = self.what {
            let backups: Backups = talk.ask("backups", &Nothing {})?;
            if talk.json {
                answers::print_json(&backups.backups);
                return Ok(());
            }
            backups.backups.iter().for_each(print_backup);
            return Ok(());
        }
        let back_up = |to: Option<Place>| talk.ask("back_up", &BackUp { to });
        let made = match &self.output {
            None => Delivered::ToFile(back_up(None)?),
            Some(output) => talk.deliver(output, |to| back_up(Some(to)))?,
        };
        print_backed_up(talk, &made);
        Ok(())
    }
}

/// What was backed up, and what the backup had to leave out.
fn print_backed_up(talk: &Talk, made: &Delivered<BackedUp>) {
    let (Delivered::ToFile(backup) | Delivered::ToOutput(backup)) = made;
    match made {
        Delivered::ToFile(backup) if talk.json => answers::print_json(backup),
        Delivered::ToFile(backup) => print_backup(&backup.line),
        Delivered::ToOutput(_) => {}
    }
    for file in &backup.without {
        out::error_line(&format!(
            "Not in it: {file}, which is missing from the journal or not as it was."
        ));
    }
}

fn print_backup(backup: &BackupLine) {
    out::line(&format!(
        "{}  {}  {}, {}",
        backup.name,
        backup.at,
        counted(backup.entries, "entry", "entries"),
        counted(backup.bytes, "byte", "bytes")
    ));
}

/// Put a backup in the place of the journal.
#[derive(Args)]
pub struct Restore {
    /// A backup's name, or a path.
    backup: String,
    /// Only print what it holds.
    #[arg(long)]
    dry_run: bool,
}

impl Restore {
    /// Restores, or says what the backup holds.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = RestoreRequest {
            backup: Place(self.backup),
            dry_run: self.dry_run,
        };
        let restored: Restored = talk.ask("restore", &request)?;
        if talk.json {
            answers::print_json(&restored);
            return Ok(());
        }
        let head = if restored.done {
            "Restored the backup of"
        } else {
            "Nothing is changed yet. The backup of"
        };
        out::line(&format!("{head} {}", restored.at));
        print_counts(&restored.counts);
        if let Some(place) = restored.set_aside {
            out::line(&format!("What was here lies in {place}"));
        }
        Ok(())
    }
}

/// Move the journal to another folder.
#[derive(Args)]
pub struct Move {
    /// The new folder; one that holds other things gets a folder of the journal's name inside.
    folder: String,
    /// Only print where it would lie.
    #[arg(long)]
    dry_run: bool,
}

impl Move {
    /// Moves, or says where the journal would lie.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = MoveJournal {
            to: Place(self.folder),
            dry_run: self.dry_run,
        };
        let moved: MovedTo = talk.ask("move_journal", &request)?;
        if talk.json {
            answers::print_json(&moved);
            return Ok(());
        }
        let head = if moved.done {
            "The journal lies in"
        } else {
            "Nothing is moved yet. The journal would lie in"
        };
        out::line(&format!("{head} {}", moved.folder));
        if let Some(remark) = moved.remark {
            out::line(&remark);
        }
        if let Some(place) = moved.set_aside {
            out::line(&format!("The old database lies in {place}"));
        }
        Ok(())
    }
}

/// Look for damage; nothing is mended.
#[derive(Args)]
pub struct Check {
    /// Also every page, every file's bytes, every backup.
    #[arg(long)]
    deep: bool,
}

impl Check {
    /// Prints what is damaged; the exit status says whether anything is.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let checked: Checked = talk.ask("check", &CheckRequest { deep: self.deep })?;
        if talk.json {
            answers::print_json(&checked);
        } else if checked.ok {
            out::line("Nothing is damaged.");
        } else {
            for finding in &checked.found {
                // The first word is the reason's own name, the rest says what it means.
                let reason = finding.reason.replacen(' ', ": ", 1);
                out::line(&format!("{} {}: {reason}", finding.what, finding.id));
            }
        }
        if checked.ok {
            return Ok(());
        }
        let message = format!(
            "{} damaged. Nothing was changed.",
            counted(checked.found.len() as u64, "thing is", "things are")
        );
        Err(Problem::new(Code::Damaged, "found", message)
            .hint("`plumb backup list` names the verified backups."))
    }
}
