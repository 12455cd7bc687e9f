//! The journal as `plumb.journal/1`, line by line to a file.

use plumb_exchange::{Row, Scope, journal_json};

use super::ExportJson;
use crate::{
    call::{Call, Progress},
    journal::Journal,
    out::{self, Partial},
    portfolios::Exported,
    problem::Result,
};

/// How many lines are written between two looks at whether the person has cancelled.
const LOOK_EVERY: u64 = 1_000;

impl Journal {
    /// Writes the journal as `plumb.journal/1`; nothing private leaves unless that is asked for.
    ///
    /// # Errors
    ///
    /// `refused·folder`, `refused·cancelled`, `file`; the target is as it was then.
    pub fn export_json(&self, call: &Call<'_>, request: ExportJson) -> Result<Exported> {
        let target = out::target(call, self, &request.to)?;
        let scope = if request.with_private {
            Scope::Full
        } else {
            Scope::Shareable
        };
        let rows = self.read(|reader| {
            let mut rows: Vec<Row> = Vec::new();
            reader.rows(|row| {
                rows.push(row);
                Ok(())
            })?;
            Ok(rows)
        })?;
        let of = rows.len() as u64;
        let mut partial = Partial::begin(target)?;
        for (line, done) in journal_json::lines(rows, scope).zip(0_u64..) {
            if done % LOOK_EVERY == 0 {
                out::refuse_cancelled(call)?;
                (call.progress)(Progress {
                    stage: "write".to_owned(),
                    done,
                    of,
                });
            }
            partial.write(line.as_bytes())?;
        }
        out::refuse_cancelled(call)?;
        partial.finish(call)
    }
}
