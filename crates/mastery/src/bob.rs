//! Bob.
