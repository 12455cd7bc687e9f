//! What the tests of the whole share: the real window, driven; the programs that a build left behind.
//!
//! The rule it keeps: nothing of Plumb is imitated here; the programs are the built ones, the webview is the system's.
//! It does not know what is right; the tests beside this folder do.

// A harness that cannot go on has nothing better to do than to say why and stop.
#![allow(clippy::expect_used, clippy::unwrap_used)]

pub mod driver;
#[cfg(target_os = "linux")]
pub mod hand;
mod kept;
pub mod lifetime;
pub mod plumb;
pub mod sample;
pub mod tasks;
pub mod window;
