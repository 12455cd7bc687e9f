//! What the model promises: worked examples with exact numbers, invariants, properties, and capture lines as a table.

mod bench;
mod capture;
mod changes;
mod examples;
mod freshness;
mod invariants;
mod lifetime;
mod logs;
mod properties;
mod query;
mod reading;
mod tree;
