//! Tests of this concept.
