//! InTrue.
