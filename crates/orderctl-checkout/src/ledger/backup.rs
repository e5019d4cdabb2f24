//! A whole copy of a ledger in a file, made while others write.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use orderctl_core::error::{Code, Error, Result};

/// Copies the ledger behind `connection` to a new file, as it is at one moment, and says how many
/// attempts are in the copy.
///
/// The copy is made beside its place under another name, private from the start, and takes its name
/// when it is whole and on the disk: a file of that name is never a part of a copy, and one that is
/// there already is never overwritten.
///
/// # Errors
/// Of kind usage if there is a file of this name; of kind config if it can't be written.
pub(super) fn write(connection: &Connection, file: &Path) -> Result<u64> {
    let failed = || {
        Error::config(format!("the backup {} can't be written", file.display()))
            .code(Code::Backup)
            .hint("check that its directory exists, is writable and has free space")
    };
    if file.symlink_metadata().is_ok() {
        return Err(exists(file));
    }
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = parent.unwrap_or(Path::new("."));
    let draft = tempfile::Builder::new()
        .prefix(".orderctl-backup-")
        .tempfile_in(folder)
        .map_err(|error| failed().because(error))?;
    let name = draft.path().to_str().ok_or_else(failed)?;
    connection.execute("VACUUM INTO ?1", [name]).map_err(|error| failed().because(error))?;
    let count = attempts(draft.path()).map_err(|error| failed().because(error))?;
    draft.as_file().sync_all().map_err(|error| failed().because(error))?;
    draft.persist_noclobber(file).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(file),
        _ => failed().because(error.error),
    })?;
    #[cfg(unix)]
    std::fs::File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| failed().because(error))?;
    Ok(count)
}

/// Reads the copy as the next one who needs it would.
fn attempts(copy: &Path) -> rusqlite::Result<u64> {
    let copy = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let count: i64 = copy.query_row("SELECT count(*) FROM attempt", [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or_default())
}

fn exists(file: &Path) -> Error {
    Error::usage(format!("{} already exists; nothing was written", file.display()))
        .code(Code::BackupExists)
        .hint("name a new file; a backup never overwrites one")
}

/// There is nothing to copy.
pub(super) fn nothing() -> Error {
    Error::usage("there is no ledger yet; nothing was written").code(Code::NoLedger)
}
