//! Seabed: numbers, words and states.
