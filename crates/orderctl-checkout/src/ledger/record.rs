//! What is recorded of an order, its requests, its receipt and its failure: types, whose JSON is the
//! form in the ledger's columns and in its documents.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::origin::Origin;
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::{MASK, Method, Redactor, Request};

/// A value of a type that the command knows and the ledger does not: an order, a snapshot, a receipt.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordedValue(Value);

impl RecordedValue {
    /// This value, written down.
    ///
    /// # Errors
    /// Of kind internal, if it can't be written as JSON.
    pub fn of(value: &impl Serialize) -> Result<Self> {
        serde_json::to_value(value)
            .map(|value| Self(without_nulls(value)))
            .map_err(|error| Error::internal("the order can't be recorded").because(error))
    }

    /// The value, as its command knows it.
    ///
    /// # Errors
    /// Of kind internal, if it was written by a command that has another type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        T::deserialize(&self.0).map_err(|error| {
            Error::internal("the record of this attempt can't be read").because(error)
        })
    }

    /// As JSON, to be shown.
    #[must_use]
    pub const fn json(&self) -> &Value {
        &self.0
    }

    /// The same without what the redactor knows.
    pub(super) fn masked(&self, redactor: &Redactor) -> Self {
        Self(redactor.mask_distinctive_in(&self.0))
    }
}

/// The same without members that are null: they are read back as missing, and a ledger of years would be
/// a tenth larger with them.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let told = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(told.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// What an order is found by: the order as it was said, what was there before, and at which provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecordedOrder {
    /// The order: [`Purchase::Order`](orderctl_core::Purchase::Order).
    #[serde(default)]
    pub order: RecordedValue,
    /// What was there before: [`Purchase::Snapshot`](orderctl_core::Purchase::Snapshot).
    #[serde(rename = "before", default)]
    pub snapshot: RecordedValue,
    /// The address that tells this provider from others of its kind; none in records that were made
    /// before it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// What started the run.
    #[serde(default, skip_serializing_if = "Origin::is_empty")]
    pub origin: Origin,
}

impl RecordedOrder {
    /// The same without what the redactor knows.
    pub(super) fn masked(&self, redactor: &Redactor) -> Self {
        let masked = |text: &String| redactor.mask_distinctive(text).into_owned();
        Self {
            order: self.order.masked(redactor),
            snapshot: self.snapshot.masked(redactor),
            endpoint: self.endpoint.as_ref().map(masked),
            origin: self.origin.masked(redactor),
        }
    }
}

/// A request that was meant to be sent, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedRequest {
    /// Where the parameters go: into the query, or into a form in the body.
    pub method: Method,
    /// The address, without a query.
    pub url: String,
    /// The parameters in the order in which their names came first; each name once.
    #[serde(serialize_with = "as_map", deserialize_with = "of_map")]
    pub parameters: Vec<RecordedParameter>,
}

/// A parameter of a recorded request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedParameter {
    /// The parameter's name.
    pub name: String,
    /// Its values, of which secret ones are masked; most have one.
    pub values: Vec<String>,
}

impl RecordedRequest {
    /// What is recorded of a request.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let mut parameters: Vec<RecordedParameter> = Vec::new();
        for field in &request.fields {
            let value = if field.is_secret() { MASK } else { field.wire() }.to_owned();
            match parameters.iter_mut().find(|earlier| earlier.name == field.name) {
                Some(earlier) => earlier.values.push(value),
                None => {
                    let name = field.name.clone();
                    parameters.push(RecordedParameter { name, values: vec![value] });
                }
            }
        }
        Self { method: request.method, url: request.url.clone(), parameters }
    }

    /// True if a parameter has this value and no other.
    #[must_use]
    pub fn carries(&self, value: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.values == [value])
    }

    /// The parameters without those that carry this value: one that differs in each attempt.
    pub fn without<'a>(&'a self, value: &'a str) -> impl Iterator<Item = &'a RecordedParameter> {
        self.parameters.iter().filter(move |parameter| parameter.values != [value])
    }

    /// The same without what the redactor knows.
    pub(super) fn masked(&self, redactor: &Redactor) -> Self {
        let masked = |text: &String| redactor.mask_distinctive(text).into_owned();
        let parameter = |parameter: &RecordedParameter| RecordedParameter {
            name: masked(&parameter.name),
            values: parameter.values.iter().map(masked).collect(),
        };
        Self {
            method: self.method,
            url: masked(&self.url),
            parameters: self.parameters.iter().map(parameter).collect(),
        }
    }
}

/// The values of a parameter, in JSON: a text, or a list of them.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

fn as_map<S: Serializer>(list: &[RecordedParameter], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(list.iter().map(|parameter| {
        let values = match parameter.values.as_slice() {
            [one] => OneOrMany::One(one.clone()),
            many => OneOrMany::Many(many.to_vec()),
        };
        (&parameter.name, values)
    }))
}

fn of_map<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<RecordedParameter>, D::Error> {
    let parameters = Map::<String, Value>::deserialize(deserializer)?;
    parameters
        .into_iter()
        .map(|(name, values)| {
            let values = match OneOrMany::deserialize(values).map_err(serde::de::Error::custom)? {
                OneOrMany::One(value) => vec![value],
                OneOrMany::Many(values) => values,
            };
            Ok(RecordedParameter { name, values })
        })
        .collect()
}

/// A failure, as it was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedError {
    /// What went wrong, in the classes that callers rely on.
    pub kind: Kind,
    /// The machine-readable code: the provider's own word, or ours.
    pub code: Option<String>,
    /// The sentence that the user read, without hints.
    pub message: String,
}

impl RecordedError {
    /// What is recorded of an error.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            code: error.machine_code().map(str::to_owned),
            message: error.message().to_owned(),
        }
    }

    /// The same without what the redactor knows.
    pub(super) fn masked(&self, redactor: &Redactor) -> Self {
        let masked = |text: &String| redactor.mask_distinctive(text).into_owned();
        Self {
            kind: self.kind,
            code: self.code.as_ref().map(masked),
            message: masked(&self.message),
        }
    }
}
