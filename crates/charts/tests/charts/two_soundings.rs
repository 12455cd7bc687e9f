//! Two soundings: numbers, words and states.
