//! The JSON documents: one shape for all commands.

use serde::Serialize;
use serde_json::{Value, json};

use super::{ExitCode as _, NextStep, clean_value};
use orderctl_core::Redactor;
use orderctl_core::error::Error;

/// The name of the documents' shape. Within it, fields are only added.
pub const SCHEMA: &str = "orderctl/1";

/// The `meta` of a document: with which profile its result was made, and by which version.
#[derive(Clone, Debug, Serialize)]
pub struct Meta {
    /// The profile's name, once one is chosen.
    pub profile: Option<String>,
    /// `billmanager` or `logicboxes`.
    pub provider: Option<&'static str>,
    /// `live`, `test` or `sandbox`.
    pub mode: Option<&'static str>,
    /// The version of this program.
    pub version: &'static str,
}

impl Default for Meta {
    fn default() -> Self {
        Self { profile: None, provider: None, mode: None, version: env!("CARGO_PKG_VERSION") }
    }
}

/// The document of a result.
pub(super) fn success(command: &str, data: &Value, meta: &Meta) -> Value {
    json!({
        "schema": SCHEMA,
        "command": command,
        "data": clean_value(data),
        "meta": meta,
    })
}

/// The document of a failure.
///
/// `program` are the words that stand before the verb of the next command: the program, and how it was told to
/// find the configuration.
pub(super) fn failure(
    command: &str,
    error: &Error,
    meta: &Meta,
    redactor: &Redactor,
    program: &[String],
) -> Value {
    let step = NextStep::after(error).behind(program);
    let mut body = json!({
        "kind": error.kind().name(),
        "exit_code": error.kind().exit_code(),
        "code": error.machine_code(),
        "message": error.message(),
        "hints": super::hints::of(error)
            .iter()
            .map(|hint| super::hints::in_context(hint, program))
            .collect::<Vec<_>>(),
        "attempt": error.attempt(),
        "retry": step.retry,
        "next": step.next,
    });
    let causes = error.causes();
    if let (false, Some(fields)) = (causes.is_empty(), body.as_object_mut()) {
        fields.insert("causes".to_owned(), json!(causes));
    }
    json!({
        "schema": SCHEMA,
        "command": command,
        "error": clean_value(&redactor.mask_distinctive_in(&body)),
        "meta": meta,
    })
}
