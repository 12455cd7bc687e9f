//! Seabed.
