//! Coming back, over a real journal.
