//! What a database's error means to somebody who wants to order something.

use std::time::Duration;

use tokio_postgres::error::SqlState;

use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error};

/// What went wrong at the server, and what to do about it.
pub(super) fn explain(shown: &str, error: tokio_postgres::Error) -> Error {
    let (how, hint) = match error.code() {
        Some(code) if *code == SqlState::INVALID_PASSWORD => (
            "refused the password",
            "give it in PGPASSWORD, in ~/.pgpass, or in the URL; PGUSER or the URL names the user",
        ),
        Some(code) if *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION => (
            "refused the user, or the way to connect",
            "check the user, the sslmode and the server's pg_hba.conf",
        ),
        Some(code) if *code == SqlState::INVALID_CATALOG_NAME => {
            ("has no such database", "create it: createdb NAME")
        }
        Some(code) if *code == SqlState::INSUFFICIENT_PRIVILEGE => (
            "does not let this user keep a ledger",
            "the user needs the right to create the schema orderctl, or rights on its tables",
        ),
        Some(code) if [SqlState::LOCK_NOT_AVAILABLE, SqlState::QUERY_CANCELED].contains(code) => {
            ("is locked by another runner", "wait for it, and try again")
        }
        Some(code) if *code == SqlState::DISK_FULL => {
            ("can't grow: its disk is full", "free some space and try again")
        }
        Some(code) if *code == SqlState::READ_ONLY_SQL_TRANSACTION => {
            ("can only be read", "name the primary server, not a standby")
        }
        Some(_) => ("refused to work", "look into the server's log"),
        None => ("can't be reached", "check the host, the port, the network and the sslmode"),
    };
    unusable(shown, how).because(error).hint(hint)
}

/// The connection was lost twice: nobody knows what was written last.
pub(super) fn lost(shown: &str) -> Error {
    unusable(shown, "was lost, and what was being written may or may not be there")
        .remedy(Remedy::LedgerOnceBack)
}

/// The server is there and does not answer: as after a lost connection.
pub(super) fn silent(shown: &str, limit: Duration) -> Error {
    unusable(
        shown,
        &format!(
            "did not answer within {} s, and what was being written may or may not be there",
            limit.as_secs()
        ),
    )
    .hint("a commit waits for a synchronous standby: check that the server has one")
    .remedy(Remedy::LedgerOnceBack)
}

fn unusable(shown: &str, how: &str) -> Error {
    Error::config(format!("the ledger {shown} {how}")).code(Code::LedgerUnusable)
}
