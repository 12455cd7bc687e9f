//! Bob: numbers, words and states.
