//! The machine as this process sees it: its clock, and the folders that the system gives to Plumb.
//!
//! Found once and handed on, so that tests can have a machine of their own. It does not know what lies in the folders.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::{ProjectDirs, UserDirs};

use crate::clock::Clock;

/// The variable that names the journal of a process.
pub const JOURNAL: &str = "PLUMB_JOURNAL";

/// Clock and folders of a process.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    /// What time it is.
    pub clock: Clock,
    /// Where the heads of journals stand a second time; none where the system names no such folder.
    pub state: Option<PathBuf>,
    /// Where the settings are.
    pub config: Option<PathBuf>,
    /// Where the sample is.
    pub data: Option<PathBuf>,
    /// Where a journal is made when nothing else is said.
    pub journal: Option<PathBuf>,
    /// The journal that `PLUMB_JOURNAL` names for this process.
    pub asked: Option<PathBuf>,
    /// The tag of the language that the system speaks, such as "de-AT".
    pub tongue: Option<String>,
}

impl Machine {
    /// The machine with the clock and the folders of this person.
    pub fn of_this_process() -> Self {
        let own = ProjectDirs::from("", "", "Plumb");
        let person = UserDirs::new();
        let documents = person
            .as_ref()
            .and_then(|person| person.document_dir().map(Path::to_owned));
        let home = person.as_ref().map(|person| person.home_dir().to_owned());
        Self {
            clock: Clock::of_this_process(),
            // Outside Linux the system has no folder for state.
            state: own.as_ref().map(|own| {
                own.state_dir()
                    .unwrap_or_else(|| own.data_local_dir())
                    .to_owned()
            }),
            config: own.as_ref().map(|own| own.config_dir().to_owned()),
            data: own.as_ref().map(|own| own.data_dir().to_owned()),
            journal: documents.or(home).map(|folder| folder.join("Plumb")),
            asked: std::env::var_os(JOURNAL)
                .filter(|folder| !folder.is_empty())
                .map(PathBuf::from),
            tongue: sys_locale::get_locale(),
        }
    }

    /// A machine of its own inside `root`, on a day that stands still.
    pub fn inside(root: &Path, today: NaiveDate) -> Self {
        Self {
            clock: Clock::fixed(today),
            state: Some(root.join("state")),
            config: Some(root.join("config")),
            data: Some(root.join("app")),
            journal: Some(root.join("Plumb")),
            asked: None,
            tongue: None,
        }
    }
}
