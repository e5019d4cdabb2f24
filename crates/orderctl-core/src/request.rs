//! A request as a value: dry run, debug log, ledger and tests all see the same thing.

use std::fmt;

use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::Deadline;
use super::{MASK, Secret};

/// How a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// Parameters in the query.
    Get,
    /// Parameters in a form body.
    Post,
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Get => "GET",
            Self::Post => "POST",
        })
    }
}

/// What a request does at the provider: it decides what may be done when no answer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Looks only: may be repeated.
    Read,
    /// Changes something that costs nothing: sent once, repeated only if it never left.
    Write,
    /// May spend money: sent once.
    Charge,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Plain(String),
    Secret(Secret),
}

impl Field {
    /// A parameter that anybody may see.
    pub fn plain(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: Value::Plain(value.into()) }
    }

    /// A parameter that is masked wherever the request is shown.
    pub fn secret(name: impl Into<String>, value: Secret) -> Self {
        Self { name: name.into(), value: Value::Secret(value) }
    }

    /// The value for the wire.
    #[must_use]
    pub fn wire(&self) -> &str {
        match &self.value {
            Value::Plain(value) => value,
            Value::Secret(secret) => secret.reveal(),
        }
    }

    /// The value for people.
    #[must_use]
    pub fn shown(&self) -> &str {
        match &self.value {
            Value::Plain(value) => value,
            Value::Secret(_) => MASK,
        }
    }

    /// True if the value must not be shown.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self.value, Value::Secret(_))
    }
}

/// A request before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Where the parameters go: into the query, or into a form in the body.
    pub method: Method,
    /// The address, without a query.
    pub url: String,
    /// The parameters in their order; a name may occur more than once.
    pub fields: Vec<Field>,
    /// What it does at the provider: it decides whether it may be sent twice.
    pub effect: Effect,
    /// After this moment not a byte of it leaves: whoever sends it may have lost the right to. None
    /// for requests that change nothing, and while nobody is about to send it.
    pub send_by: Option<Deadline>,
}

impl Request {
    /// The first value of this name, as it is on the wire.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(Field::wire)
    }
}

impl Serialize for Request {
    /// Masked: this is the form for the dry run, the log and the ledger.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Parameters<'a>(&'a [Field]);
        impl Serialize for Parameters<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                for (at, field) in self.0.iter().enumerate() {
                    if self.0[..at].iter().any(|earlier| earlier.name == field.name) {
                        continue;
                    }
                    let values: Vec<&str> = self
                        .0
                        .iter()
                        .filter(|other| other.name == field.name)
                        .map(Field::shown)
                        .collect();
                    match values.as_slice() {
                        [one] => map.serialize_entry(&field.name, one)?,
                        many => map.serialize_entry(&field.name, many)?,
                    }
                }
                map.end()
            }
        }
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("method", &self.method.to_string())?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("parameters", &Parameters(&self.fields))?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_is_shown_holds_no_secret() {
        let request = Request {
            method: Method::Post,
            url: "https://panel.example/billmgr".into(),
            fields: vec![
                Field::plain("func", "cart"),
                Field::secret("authinfo", Secret::new("robot:hunter2")),
                Field::plain("ns", "ns1.example"),
                Field::plain("ns", "ns2.example"),
            ],
            effect: Effect::Read,
            send_by: None,
        };
        let shown = serde_json::to_string(&request).unwrap();
        assert_eq!(
            shown,
            r#"{"method":"POST","url":"https://panel.example/billmgr","parameters":{"func":"cart","authinfo":"***","ns":["ns1.example","ns2.example"]}}"#
        );
        assert!(!format!("{request:?}").contains("hunter2"));
        assert_eq!(request.field("authinfo"), Some("robot:hunter2"));
    }
}
