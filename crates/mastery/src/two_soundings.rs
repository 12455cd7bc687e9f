//! TwoSoundings.
