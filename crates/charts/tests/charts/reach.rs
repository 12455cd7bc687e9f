//! Reach: numbers, words and states.
