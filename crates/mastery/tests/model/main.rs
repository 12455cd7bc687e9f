//! What the model promises: worked examples with exact numbers, invariants, properties, and capture lines as a table.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bench;
mod capture;
mod changes;
mod computed;
mod echoes;
mod examples;
mod freshness;
mod invariants;
mod logs;
mod next;
mod opinions;
mod periods;
mod properties;
mod query;
mod reading;
mod returning;
mod seabed;
mod texts;
mod tree;
mod voices;
