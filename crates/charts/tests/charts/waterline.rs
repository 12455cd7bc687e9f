//! Waterline: numbers, words and states.
