//! `plumb init`, `sample`, `where`, `backup`, `restore` and `check`: keeping the journal.

use clap::{Args, Subcommand};
use plumb_journal::{
    Code, Problem, Result,
    areas::NewCraft,
    commands::Nothing,
    desk::{BeginJournal, Standing},
    keeping::{
        BackUp, BackedUp, BackupLine, Backups, Check as CheckRequest, Checked,
        Restore as RestoreRequest, Restored, Where,
    },
};

use crate::{answers, ladder, out, talk::Talk};

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
        let (template, ladder) = ladder::chosen(talk, self.ladder)?;
        let craft = self.craft.map(|name| NewCraft {
            name,
            template,
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
    out::line(&format!("{} bytes", place.bytes));
    for (word, count) in &place.counts {
        out::line(&format!("{word}: {count}"));
    }
    out::line(&place.last_backup.map_or_else(
        || "No backup yet.".to_owned(),
        |at| format!("Last backup {at}"),
    ));
    Ok(())
}

/// Make a verified copy of the journal.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Backup {
    #[command(subcommand)]
    what: Option<BackupWhat>,
    /// One ZIP of database, manifest and every file, to carry away.
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
        let made: BackedUp = talk.ask(
            "back_up",
            &BackUp {
                to: self.output.map(plumb_journal::refs::Place),
            },
        )?;
        if talk.json {
            answers::print_json(&made);
        } else {
            print_backup(&made.backup);
            made.warnings
                .iter()
                .for_each(|warning| out::error_line(warning));
        }
        Ok(())
    }
}

fn print_backup(backup: &BackupLine) {
    out::line(&format!(
        "{}  {}  {} entries, {} bytes",
        backup.name, backup.at, backup.entries, backup.bytes
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
            backup: plumb_journal::refs::Place(self.backup),
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
        for (word, count) in &restored.counts {
            out::line(&format!("{word}: {count}"));
        }
        if let Some(place) = restored.set_aside {
            out::line(&format!("What was here lies in {place}"));
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
                out::line(&format!(
                    "{} {}: {}",
                    finding.what, finding.id, finding.reason
                ));
            }
        }
        if checked.ok {
            return Ok(());
        }
        let message = format!(
            "{} things are damaged. Nothing was changed.",
            checked.found.len()
        );
        Err(Problem::new(Code::Damaged, "found", message)
            .hint("`plumb backup list` names the verified backups."))
    }
}
