//! Journeys: the real window, through WebDriver, as a person would go.
//!
//! The rule it keeps: a journey speaks of what can be seen and named, never of classes or components.
//! It does not know how the window is built.

// `cargo xtask test` runs this module in a step of its own, and finds it by this name.
#[path = "."]
mod journeys {
    mod first_run;
    mod person;
    mod shell;
    mod silence;
    mod smoke;
}
