//! An error among the results of a document.

use serde::Serialize;

use super::{NextStep, exit_code};
use orderctl_core::AttemptId;
use orderctl_core::error::{Error, Kind};

/// What a document tells of an error that is one of many: what an error document tells of its one, without
/// the hints.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorSummary {
    /// The kind, with its exit code.
    #[serde(flatten, serialize_with = "exit_code::kind_and_code")]
    pub kind: Kind,
    /// The word of its error code, where it has one.
    pub code: Option<String>,
    /// The message, for people.
    pub message: String,
    /// The attempt in the ledger that it is about.
    pub attempt: Option<AttemptId>,
    /// What a program may do about it.
    #[serde(flatten)]
    pub step: NextStep,
}

impl ErrorSummary {
    /// The summary of an error; `program` are the words in front of the verb of the next command.
    pub fn of(error: &Error, program: &[String]) -> Self {
        Self {
            kind: error.kind(),
            code: error.machine_code().map(str::to_owned),
            message: error.message().to_owned(),
            attempt: error.attempt().cloned(),
            step: NextStep::after(error).behind(program),
        }
    }
}
