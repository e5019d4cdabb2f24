//! What went wrong with the file, and what to do about it.

use std::path::Path;

use rusqlite::ErrorCode;

use orderctl_core::error::{Code, Error};

pub(super) fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

pub(super) fn unusable(file: &Path, how: &str) -> Error {
    Error::config(format!("the ledger {} {how}", file.display())).code(Code::LedgerUnusable)
}

/// What was written to the old file since is lost to every other run.
pub(super) fn replaced(file: &Path) -> Error {
    unusable(file, "was removed or replaced while it was in use")
        .code(Code::LedgerReplaced)
        .hint("put the file back, with the -wal and -shm files beside it")
        .hint("an order in flight is not recorded there: check the provider")
}

pub(super) fn out_of_reach(file: &Path, error: std::io::Error) -> Error {
    unusable(file, "can't be opened")
        .because(error)
        .hint("check that its directory exists and is writable")
}

/// What went wrong with the file, and what to do about it.
pub(super) fn explain(file: &Path, error: rusqlite::Error) -> Error {
    let (how, hint) = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            ("is locked by another program", "end that program, or wait for it, and try again")
        }
        Some(ErrorCode::DiskFull) => {
            ("can't grow: the disk is full", "free some space and try again")
        }
        Some(
            ErrorCode::ReadOnly
            | ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::AuthorizationForStatementDenied,
        ) => ("can't be written to", "check the rights of the file and of its folder"),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => (
            "is damaged, or no ledger",
            "restore it from a backup, and look at the provider for orders that came later; without \
             a backup move the file away, and orders before now are not known any more",
        ),
        Some(ErrorCode::SystemIoFailure) => {
            ("can't be read or written", "check the disk; a network folder is no place for it")
        }
        _ => ("can't be used", "check the file and its folder"),
    };
    unusable(file, how).because(error).hint(hint)
}
