//! Waterline.
