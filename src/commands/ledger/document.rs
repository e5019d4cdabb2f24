//! An attempt as a document: what the ledger has, and the exit code that the user saw.

use serde::Serialize;

use crate::output::ExitCode;
use orderctl_checkout::ledger::{Attempt, TraceParent};

/// An attempt as JSON shows it.
#[derive(Serialize)]
pub struct AttemptDocument {
    #[serde(flatten)]
    attempt: Attempt,
    exit_code: Option<u8>,
    trace_parent: Option<TraceParent>,
    job_url: Option<String>,
}

impl From<Attempt> for AttemptDocument {
    fn from(attempt: Attempt) -> Self {
        let origin = attempt.recorded.origin.clone();
        Self {
            exit_code: attempt.ended.map(ExitCode::exit_code),
            trace_parent: origin.trace_parent,
            job_url: origin.job_url,
            attempt,
        }
    }
}
