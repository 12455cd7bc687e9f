//! Core: numbers, words and states.
