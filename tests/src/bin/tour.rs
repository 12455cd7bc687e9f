//! The tour: written once the window has its screens.
fn main() {}
