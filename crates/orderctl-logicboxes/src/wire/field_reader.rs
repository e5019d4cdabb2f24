//! A document read field by field: what is understood is taken out, the rest is passed on.

use serde_json::{Map, Value};

use crate::wire::fields;
use orderctl_core::error::{Code, Error};
use orderctl_core::{HIDDEN, Secret};

/// The error for a whole answer that does not tell what was asked for.
pub(crate) fn not_understood(what: &str) -> Error {
    Error::unreachable(format!("the answer does not tell {what}")).code(Code::Malformed)
}

/// A value in which what is a secret by its name is masked.
pub(crate) fn without_secrets(value: &Value) -> Value {
    orderctl_core::raw_api::without_named_secrets(value, HIDDEN)
}

/// Takes out of a document what can be read, and leaves the rest.
pub(crate) struct FieldReader(pub(crate) Map<String, Value>);

impl FieldReader {
    /// What was not taken, under the provider's names. What is a secret by its name is masked.
    pub(crate) fn rest(self) -> Map<String, Value> {
        match without_secrets(&Value::Object(self.0)) {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    /// A secret, taken out whatever it is: nothing is left of it.
    pub(crate) fn secret(&mut self, name: &str) -> Option<Secret> {
        let text = fields::text(&self.0, name);
        self.0.shift_remove(name);
        text.map(Secret::new)
    }

    pub(crate) fn read<T>(&mut self, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = read(self.0.get(name)?)?;
        self.0.shift_remove(name);
        Some(value)
    }

    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        let text = fields::text(&self.0, name)?;
        self.0.shift_remove(name);
        Some(text)
    }

    pub(crate) fn word(&mut self, name: &str) -> Option<String> {
        self.text(name).map(|word| fields::snake(&word))
    }

    /// An id; `0` is none, and nothing is left of it.
    pub(crate) fn id(&mut self, name: &str) -> Option<String> {
        let id = fields::id(&self.0, name).ok()?;
        self.0.shift_remove(name);
        id
    }
}
