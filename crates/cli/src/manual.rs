//! `plumb completions` and `plumb man`: what shells and readers of manuals want.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::{Args as ClapArgs, Command, CommandFactory};
use clap_complete::Shell;
use plumb_journal::{Code, Problem, Result, mastery::words::counted};

use crate::{args::Args, out};

/// Completions for a shell.
#[derive(ClapArgs)]
pub struct Completions {
    /// Which shell.
    shell: Shell,
}

/// Manual pages.
#[derive(ClapArgs)]
pub struct Man {
    /// A folder for one page a command; without it the main page goes to standard output.
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Completions {
    /// Prints the completions.
    pub fn run(self) -> Result<()> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Args::command(), "plumb", &mut script);
        out::bytes(&script);
        Ok(())
    }
}

impl Man {
    /// Prints the main page, or writes all pages.
    pub fn run(self) -> Result<()> {
        let mut command = Args::command();
        command.build();
        let Some(folder) = self.output else {
            out::bytes(&page(&command)?);
            return Ok(());
        };
        fs::create_dir_all(&folder).map_err(|error| unwritten(&error))?;
        let pages = write_pages(&command, "plumb", &folder)?;
        let pages = counted(pages, "manual page", "manual pages");
        out::line(&format!("Wrote {pages} to {}", folder.display()));
        Ok(())
    }
}

/// Writes the page of a command and those of the commands below it; answers how many.
fn write_pages(command: &Command, name: &str, folder: &Path) -> Result<u64> {
    let named = command.clone().display_name(name);
    fs::write(folder.join(format!("{name}.1")), page(&named)?)
        .map_err(|error| unwritten(&error))?;
    let mut pages = 1;
    for below in command
        .get_subcommands()
        .filter(|below| below.get_name() != "help")
    {
        pages += write_pages(below, &format!("{name}-{}", below.get_name()), folder)?;
    }
    Ok(pages)
}

fn page(command: &Command) -> Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone())
        .render(&mut page)
        .map_err(|error| unwritten(&error))?;
    Ok(page)
}

fn unwritten(error: &std::io::Error) -> Problem {
    Problem::new(
        Code::File,
        "io",
        "The manual pages could not be written. The journal is unchanged.",
    )
    .because(error)
}
