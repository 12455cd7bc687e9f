//! Echoes: numbers, words and states.
