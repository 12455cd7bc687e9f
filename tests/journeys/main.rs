//! Journeys: the real window, through WebDriver, as a person would go.
//!
//! The rule it keeps: a journey speaks of what can be seen and named, never of classes or components.
//! It does not know how the window is built.

// Helpers of tests stop where a test would: with the sentence that says why.
#![allow(clippy::expect_used, clippy::unwrap_used)]

// `cargo xtask test` runs this module in a step of its own, and finds it by this name.
#[path = "."]
mod journeys {
    mod accessibility;
    mod capture;
    mod capture_window;
    mod charts;
    mod command;
    mod damaged;
    mod every_kind;
    mod evidence;
    mod export;
    mod first_run;
    mod hostile;
    mod keyboard;
    mod languages;
    mod library;
    mod milestone_with_photo;
    mod person;
    mod recognition;
    mod returning;
    mod settings;
    mod shell;
    mod silence;
    mod smoke;
    mod ten_tasks;
    mod timer;
    mod two_doors;
    mod week;
    mod works;
    mod writing;
}
