//! Whether the real window can be driven here.
//!
//! The rule it keeps: where it cannot, that is said, never passed over.
//! It does not know what the journeys do.

/// The reason why no journey can run here, or nothing.
pub fn impossible() -> Option<&'static str> {
    cfg!(target_os = "macos")
        .then_some("there is no WebDriver for the webview of macOS, so no journey runs here")
}
