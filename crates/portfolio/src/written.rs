//! The canonical written form of a projection.

use serde_json::Value;

use crate::{error::Error, projection::Projection};

impl Projection {
    /// The canonical written form: sorted keys, two spaces, line feeds, one at the end.
    ///
    /// # Errors
    /// [`Error::Written`], which only a defect of ours can bring about.
    pub fn written(&self) -> Result<String, Error> {
        let mut text = serde_json::to_string_pretty(&sorted(serde_json::to_value(self)?))?;
        text.push('\n');
        Ok(text)
    }
}

/// The same value with the keys of every object in order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let pairs = map.into_iter().map(|(key, value)| (key, sorted(value)));
            let pairs: std::collections::BTreeMap<String, Value> = pairs.collect();
            Value::Object(pairs.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        plain => plain,
    }
}
