//! The settings of this machine: one file in the person's configuration folder.
//!
//! No change, no undo. What cannot be read counts as the defaults, so that a spoiled file locks nobody out; the file itself is replaced only when settings
//! are kept.

use std::path::PathBuf;

use plumb_mastery::words::Language;

use crate::{
    desk::Settings,
    disk,
    journal::Journal,
    machine::Machine,
    problem::{Code, Problem, Result},
};

/// Whatever the system speaks.
const SYSTEM: &str = "system";

/// The longest name of a command or of its keys.
const LONGEST_KEY: usize = 40;

/// More commands than the window will ever have.
const MOST_KEYS: usize = 300;

const THEMES: &[&str] = &["system", "light", "dark", "contrast", "contrast-dark"];

/// The settings as they are kept, or the defaults.
pub(crate) fn read(machine: &Machine) -> Settings {
    let text = path(machine).and_then(|path| std::fs::read(path).ok());
    text.and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

/// Keeps the settings.
///
/// # Errors
///
/// `invalid·bad_setting`, or `file` where the folder cannot be written.
pub(crate) fn write(machine: &Machine, settings: &Settings) -> Result<()> {
    check(settings)?;
    let Some(path) = path(machine) else {
        return Err(Problem::new(
            Code::File,
            "no_config",
            "This system names no folder for settings. Nothing was kept.",
        ));
    };
    if let Some(folder) = path.parent() {
        disk::make_folder(folder)?;
    }
    disk::replace(
        &path,
        &serde_json::to_vec_pretty(settings).unwrap_or_default(),
    )
}

/// The language in which a person is answered here: the one that was chosen, else the system's, else English.
pub(crate) fn language(machine: &Machine) -> Language {
    let tag = read(machine).language;
    let chosen = if tag == SYSTEM {
        machine.tongue.as_deref()
    } else {
        Some(tag.as_str())
    };
    chosen.and_then(Language::of_tag).unwrap_or_default()
}

/// Whether a setting names a language that can be chosen, or the system's.
fn is_language(tag: &str) -> bool {
    // The pseudo-language is for looking at screens while they are built.
    let known = Language::CHOICES.map(Language::tag).contains(&tag);
    tag == SYSTEM || known || (cfg!(debug_assertions) && tag == "pseudo")
}

fn path(machine: &Machine) -> Option<PathBuf> {
    machine
        .config
        .as_ref()
        .map(|folder| folder.join("settings.json"))
}

fn check(settings: &Settings) -> Result<()> {
    let refused = |field: &str, said: &str| {
        Problem::new(
            Code::Invalid,
            "bad_setting",
            format!("{said} Nothing was kept."),
        )
        .field(field)
    };
    if !THEMES.contains(&settings.theme.as_str()) {
        return Err(refused(
            "theme",
            &format!("There is no theme '{}'.", settings.theme),
        ));
    }
    if !(80..=200).contains(&settings.text_size) {
        return Err(refused(
            "text_size",
            "The size of text is between 80 and 200 per cent.",
        ));
    }
    if !is_language(&settings.language) {
        let said = format!("Plumb does not speak '{}'.", settings.language);
        return Err(refused("language", &said));
    }
    if !matches!(settings.density.as_str(), "roomy" | "dense") {
        return Err(refused("density", "Lists are roomy or dense."));
    }
    if !matches!(settings.dates.as_str(), "words" | "iso") {
        return Err(refused(
            "dates",
            "Dates are written in words or as figures.",
        ));
    }
    let too_long = |text: &String| text.chars().count() > LONGEST_KEY;
    if settings.keys.len() > MOST_KEYS
        || settings
            .keys
            .iter()
            .any(|(command, keys)| too_long(command) || too_long(keys))
    {
        return Err(refused("keys", "These keys cannot be kept."));
    }
    if !matches!(settings.first_weekday, 1 | 7) {
        return Err(refused(
            "first_weekday",
            "A week begins on Monday or on Sunday.",
        ));
    }
    Ok(())
}

impl Journal {
    /// Whether the person wants new entries to begin private, in every door.
    pub(crate) fn starts_private(&self) -> bool {
        read(self.machine()).start_private
    }

    /// Monday or Sunday, 1 or 7: where the weeks of charts begin.
    pub(crate) fn first_weekday(&self) -> u8 {
        read(self.machine()).first_weekday
    }
}
