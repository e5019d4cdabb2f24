//! Why a transaction has no result, and what that says about the connection and about what was written.

use std::time::Duration;

use tokio_postgres::error::Severity;

use super::error::{explain, silent};
use orderctl_core::error::Error;

/// Why there is no answer.
pub(super) enum QueryError {
    /// The client library's or the server's word.
    Failed(tokio_postgres::Error),
    /// Nothing came in this time.
    Silent(Duration),
}

/// Why a transaction did not happen, or may not have happened.
pub(super) enum Failure {
    /// The connection is gone; if it went while committing, nobody knows what was written.
    ConnectionLost(Error),
    /// The server is there and does not answer; nobody knows what was written either, and it makes
    /// no sense to ask again.
    Silent(Error),
    Reported(Error),
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::ConnectionLost(error) | Failure::Silent(error) | Failure::Reported(error) => {
                error
            }
        }
    }
}

/// What became of the connection.
#[derive(Clone, Copy)]
pub(super) enum ConnectionState {
    ConnectionLost,
    Silent,
    Reported,
}

impl ConnectionState {
    pub(super) fn of(error: &QueryError) -> Self {
        match error {
            QueryError::Failed(error) if is_lost(error) => Self::ConnectionLost,
            QueryError::Failed(_) => Self::Reported,
            QueryError::Silent(_) => Self::Silent,
        }
    }

    pub(super) fn with(self, error: Error) -> Failure {
        match self {
            Self::ConnectionLost => Failure::ConnectionLost(error),
            Self::Silent => Failure::Silent(error),
            Self::Reported => Failure::Reported(error),
        }
    }
}

pub(super) fn explain_query(shown: &str, error: QueryError) -> Error {
    match error {
        QueryError::Failed(error) => explain(shown, error),
        QueryError::Silent(limit) => silent(shown, limit),
    }
}

/// Anything but the server's own word, and its last word.
fn is_lost(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_none_or(|told| {
        matches!(told.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
    })
}
